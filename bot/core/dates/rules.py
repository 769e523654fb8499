"""The shapes of stated times as rules over semantic codes (`codes`), for all languages.

A rule is the sort of time, a short regular expression over the letters of a sentence, and how its
named parts become a day.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from bot.core.dates import resolvers
from bot.core.dates.model import Context
from bot.core.dates.resolvers import Parts

Resolver = Callable[[Context, Parts], "date | None"]

_DATE = "(?:[#o]x*[-b|&]x*)?(?:(?P<day>[#oO])x*(?P<mon>M)[.,]?x*(?P<year>Y)?|(?P<num>N))"
_NAME = "(?:[ntc]?x*[Dd]q*H?[,.]?[xp]*)?"
_N = "(?P<n>[#u~])"
_RANGE = f"{_N}(?:x*[-|b]x*(?P<n2>[#~]))?x*"
_POS = "(?:(?P<pos>[emE])[xp-]*)?"
_ALONE = "(?!x*[nctf])(?!x*[pF]?x*[#oNOM])"

_RULES: tuple[tuple[str, str, Resolver], ...] = (
    (
        "day",
        rf"{_NAME}(?:[#o]x*[-b|&]x*)?(?P<day>[#oO])x*(?P<mon>M)[.,]?x*(?P<year>Y)?",
        resolvers.day_and_month,
    ),
    (
        "day",
        rf"{_NAME}(?P<mon>M)[.]?x*(?:[#o][-b|&]x*)?(?P<day>[#oO])(?:x*,?(?P<year>Y))?(?![U])",
        resolvers.day_and_month,
    ),
    ("day", rf"{_NAME}(?P<num>N)", resolvers.numeric),
    ("day", r"(?:(?P<wd>[Dd])q*,?[xp]*|(?<=[bBxp]))(?P<day>o)", resolvers.day_number),
    ("day", r"(?P<wd>[Dd])?q*,?p(?P<day>[#o])(?![#UM~])", resolvers.day_number),
    ("day", r"(?P<wd>[Dd])q*,?x*(?P<day>[#o])(?![#UM~])", resolvers.day_number),
    ("day", r"b,?-(?P<day>[#o])(?!x*[#UMkH~|-])", resolvers.day_number),
    ("day", r"(?P<by>[bw])x*(?P<day>[#o])(?!x*[#UMkH~|-])", resolvers.day_after_article),
    ("day", r"(?<=[bBp])x*(?P<day>O)(?!x*[U#M])", resolvers.day_in_words),
    ("day", r"[px]*(?P<day>[#oO])x*(?P<rel>[ntc])x*(?P<unit>U)", resolvers.day_of_month),
    ("day", r"[px]*(?P<day>[#oO])[xp]*(?P<unit>U)[xp]*(?P<rel>[nctf])", resolvers.day_of_month),
    ("day", r"(?P<feast>h)", resolvers.feast),
    ("past", r"[ai]x*h", resolvers.past),
    ("day", r"(?P<part>q)", resolvers.part_of_today),
    (
        "duration",
        r"(?:[iwbB]x*)?(?P<n>[#u])x*(?P<unit>U)[aF]x*(?P<wd>D)",
        resolvers.weekday_shifted,
    ),
    ("day", r"E?x*q*x*(?P<off>Z)[xq]*", resolvers.offset),
    ("duration", r"(?:[iwbB]x*)?(?P<n>[#u])x*(?P<unit>U)[aFx]*(?P<off>Z)", resolvers.offset_plus),
    ("duration", r"wx*(?P<n>[#u])x*(?P<unit>U)x+(?P<wd>D)", resolvers.weekday_shifted),
    ("duration", r"(?P<off>Z)x*ix*(?P<n>[#u~])x*(?P<unit>U)", resolvers.offset_plus),
    ("duration", rf"(?P<pre>[iwb])?x*[nct]?x*{_RANGE}[nc]?x*(?P<unit>U)[nc]?", resolvers.duration),
    ("duration", r"(?P<pre>[iwb])?x*[u#](?P<unit>U)[|]x*(?P<n2>[#~])", resolvers.duration_or_more),
    (
        "duration",
        r"(?P<pre>[iw])x*[nct]?x*(?P<unit>U)[|]x*(?P<n2>[#~])",
        resolvers.duration_or_more,
    ),
    ("duration", r"[iwb]x*(?P<clock>H)", resolvers.hours),
    ("week", rf"[wE][xp]*(?P<unit>U){_ALONE}", resolvers.within_unit),
    ("week", rf"i(?P<unit>U){_ALONE}", resolvers.within_week),
    ("week", r"wx*(?P<rel>[nct])x*(?P<unit>U)", resolvers.within_next),
    ("week", r"[bBE][xp]*(?:(?P<rel>[nct])x*)?(?P<unit>U)(?P<after>[nct])?x*X", resolvers.period),
    ("shift", rf"{_RANGE}x*(?P<unit>U)x*L", resolvers.shift_counted),
    ("week", rf"{_POS}(?P<rel>[ntcf])x*(?P<unit>U)", resolvers.period),
    ("week", rf"{_POS}x*(?P<unit>U)x*(?P<rel>[ntcf])", resolvers.period),
    ("week", r"(?P<pos>[emE])[xp-]*(?P<unit>U)", resolvers.period),
    ("week", rf"{_POS}(?P<rel>V)[nc]?", resolvers.weeks_on),
    ("weekday", r"(?P<wd>[Dd])q*,?[xpi]*(?P<rel>V)", resolvers.weekday_of_week),
    ("week", rf"{_POS}Ux*[pF]?x*{_NAME}{_DATE}", resolvers.week_of),
    ("week", rf"{_POS}Ux*[pF]?x*{_NAME}(?P<mon>M)x*(?P<day>[#o])", resolvers.week_of),
    ("week", rf"{_POS}U[xpF]+(?:[#o]x*[-b|&]x*)?(?P<day>[#o])(?!x*[UMk#~])", resolvers.week_of),
    ("week", rf"(?:(?P<wd>D)[,xp]*)?{_POS}[kU](?P<n>[#o])(?!x*[UM#])", resolvers.week_number),
    ("week", rf"{_POS}(?P<n>[#o])k", resolvers.week_number),
    ("weekday", r"(?:(?P<rel>[ntc])x*)?(?P<wd>D)", resolvers.weekday),
    ("weekday", r"(?P<wd>[Dd])q*x*(?P<rel>[ntc])(?!x*U)", resolvers.weekday),
    ("weekday", r"(?P<wd>d)x*q+", resolvers.weekday),
    ("weekday", r"d[.]?x*[|-]x*p?x*(?P<wd>d)", resolvers.weekday),
    ("weekday", r"(?<=[bBp])x*(?P<wd>d)", resolvers.weekday),
    ("weekday", r"(?P<rel>[ntc])x*(?P<wd>d)", resolvers.weekday),
    ("weekday", r"(?P<wd>D)[xp]*(?P<shift>R)", resolvers.weekday_of_shift),
    ("weekday", r"fx*(?P<wd>D)", resolvers.weekday_after),
    ("weekday", r"(?P<wd>D)x*(?:[fL]|a(?=[,.-]|$))", resolvers.weekday_after),
    (
        "weekday",
        r"(?:[Dd][-|&b]x*p?x*)?(?P<wd>[Dd])q*,?[xpi]*(?P<rel>[nctf])x*U",
        resolvers.weekday_of_week,
    ),
    ("weekday", r"(?P<wd>[Dd])q*,?[xpi]*U(?P<rel>[nctf])", resolvers.weekday_of_week),
    ("weekday", r"(?P<rel>V),?[xpb]*(?P<wd>D)", resolvers.weekday_of_week),
    ("weekday", r"(?P<rel>[nct])x*U,?[xpb]*(?P<wd>D)", resolvers.weekday_of_week),
    ("weekday", r"U(?P<rel>[nctf]),?[xpb]*(?P<wd>D)", resolvers.weekday_of_week),
    (
        "weekday",
        r"(?P<wd>D)q*(?:x*ix*(?P<n>[#u])(?P<unit>U)|(?P<weeks>W)|(?P<unit2>U)(?!x*[#op]))",
        resolvers.weekday_plus,
    ),
    ("weekday", r"(?:[iwbB]x*)?(?P<n>[#u])x*(?P<unit>U)[apF]x*(?P<wd>D)", resolvers.weekday_plus),
    ("month", r"(?P<pos>[emE])[x-]*(?:Ux*)?(?P<mon>M)x*(?P<year>Y)?(?![#o])", resolvers.month),
    ("month", r"(?<=[ibBwpt])x*(?:Ux*)?(?P<mon>M)x*(?P<year>Y)?(?![#o])", resolvers.month),
    ("month", rf"{_POS}(?P<nth>[Ool])x*(?P<part>U)[ipxF]*(?P<mon>M)(?P<year>Y)?", resolvers.nth),
    ("month", r"(?P<nth>[Ool])x*(?P<wd>D)[ipxF]*(?P<mon>M)(?P<year>Y)?", resolvers.nth),
    (
        "month",
        r"(?P<nth>[Ool])x*(?:(?P<part>U)|(?P<wd>D))[ipxF]*(?P<rel>[nct])?x*(?P<unit>U)(?P<after>[nct])?",
        resolvers.nth,
    ),
    ("month", rf"{_POS}(?P<nth>[Ool])x*(?P<mon>J)", resolvers.nth),
    ("month", rf"{_POS}(?P<quarter>K)x*(?P<year>Y)?", resolvers.quarter),
    ("shift", rf"{_POS}(?P<shift>R)", resolvers.shift),
    ("shift", r"T|a(?=[,.]|$)", resolvers.then),
    (
        "week",
        r"q*(?P<close>P)(?:[xp]*(?P<rel>[nct])(?:x*U)?|[xpi]*(?P<mon>M))?",
        resolvers.close_of,
    ),
    ("week", r"(?P<rel>[nct])x*(?P<close>P)", resolvers.close_of),
    ("day", r"(?:(?P<before>[bB])|(?P<after>a)|[ipw])[xp]*t?x*(?P<unit>U)", resolvers.weekend),
    ("past", r"l[x]*[DUM]|[DUM]l|[xp]*[#u~]x*Ug|gx*[#u~]x*U", resolvers.past),
    ("past", r"sx*p?x*(?:[DMNZ]|[#o]x*M|[lt]x*[UMD])", resolvers.past),
)
COMPILED_RULES = tuple((kind, re.compile(pattern), resolve) for kind, pattern, resolve in _RULES)
