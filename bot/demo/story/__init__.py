"""The story: what happens at seven companies from 2 March to 15 April 2026."""

from __future__ import annotations

from bot.demo.steps import Plot
from bot.demo.story.aperture import APERTURE
from bot.demo.story.contoso import CONTOSO
from bot.demo.story.globex import GLOBEX
from bot.demo.story.hooli import HOOLI
from bot.demo.story.initech import INITECH
from bot.demo.story.northwind import NORTHWIND
from bot.demo.story.vandelay import VANDELAY

BEGINS, ENDS = "Mon 2 March 08:00", "Wed 15 April 18:00"
PLOTS: tuple[Plot, ...] = (GLOBEX, INITECH, NORTHWIND, HOOLI, CONTOSO, VANDELAY, APERTURE)
