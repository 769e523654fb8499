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

_DATE = "(?:(?P<day>[#o])x*(?P<mon>M)[.,]?x*(?P<year>Y)?|(?P<num>N))"
_NAME = "(?:[ntc]?x*[Dd]q*H?[,.]?[xp]*)?"
_N = "(?P<n>[#u~])"
_RANGE = f"{_N}(?:x*[-|b]x*(?P<n2>[#~]))?x*"
_POS = "(?:(?P<pos>[emE])[xp-]*)?"

_RULES: tuple[tuple[str, str, Resolver], ...] = (
    (
        "day",
        rf"{_NAME}(?:[#o]x*[-b|&]x*)?(?P<day>[#o])x*(?P<mon>M)[.,]?x*(?P<year>Y)?",
        resolvers.day_and_month,
    ),
    (
        "day",
        rf"{_NAME}(?P<mon>M)[.]?x*(?:[#o][-b|&]x*)?(?P<day>[#o])(?:x*,?(?P<year>Y))?(?![U])",
        resolvers.day_and_month,
    ),
    ("day", rf"{_NAME}(?P<num>N)", resolvers.numeric),
    ("day", r"(?:(?P<wd>[Dd])q*,?[xp]*|(?<=[bBxp]))(?P<day>o)", resolvers.day_number),
    ("day", r"(?P<wd>[Dd])?q*,?p(?P<day>[#o])(?![#UM~])", resolvers.day_number),
    ("day", r"(?P<wd>[Dd])q*,?x*(?P<day>[#o])(?![#UM~])", resolvers.day_number),
    ("day", r"x*(?P<day>[#o])x*(?P<rel>[ntc])x*(?P<unit>U)", resolvers.day_of_month),
    ("duration", r"(?:[iw]x*)?(?P<n>[#u])x*(?P<unit>U)[aF]x*(?P<wd>D)", resolvers.weekday_shifted),
    ("day", r"E?x*q*x*(?P<off>Z)q*", resolvers.offset),
    ("duration", r"(?P<off>Z)x*ix*(?P<n>[#u~])x*(?P<unit>U)", resolvers.offset_plus),
    ("duration", rf"(?P<pre>[iw])?x*[nct]?x*{_RANGE}[nc]?x*(?P<unit>U)[nc]?", resolvers.duration),
    ("duration", r"(?P<pre>[iw])?x*[u#](?P<unit>U)[|]x*(?P<n2>[#~])", resolvers.duration_or_more),
    ("shift", rf"{_RANGE}x*(?P<unit>U)x*L", resolvers.shift_counted),
    ("week", rf"{_POS}(?P<rel>[ntcf])x*(?P<unit>U)", resolvers.period),
    ("week", rf"{_POS}x*(?P<unit>U)x*(?P<rel>[ntcf])", resolvers.period),
    ("week", r"(?P<pos>[emE])[x-]*(?P<unit>U)", resolvers.period),
    ("week", rf"{_POS}(?P<rel>V)", resolvers.weeks_on),
    ("weekday", r"(?P<wd>[Dd])q*,?[xpi]*(?P<rel>V)", resolvers.weekday_of_week),
    ("week", rf"{_POS}Ux*[pF]?x*{_NAME}{_DATE}", resolvers.week_of),
    ("week", rf"{_POS}Ux*[pF]?x*{_NAME}(?P<mon>M)x*(?P<day>[#o])", resolvers.week_of),
    ("week", rf"{_POS}Ux*(?P<day>o)", resolvers.week_of),
    ("week", rf"(?:(?P<wd>D)[,xp]*)?{_POS}[kU](?P<n>[#])(?![U#])", resolvers.week_number),
    ("week", rf"{_POS}(?P<n>[#o])k", resolvers.week_number),
    ("weekday", r"(?:(?P<rel>[ntc])x*)?(?P<wd>D)", resolvers.weekday),
    ("weekday", r"(?P<wd>D)q*x*(?P<rel>[ntc])(?!x*U)", resolvers.weekday),
    ("weekday", r"(?<=[bBp])x*(?P<wd>d)", resolvers.weekday),
    ("weekday", r"(?P<rel>[ntc])x*(?P<wd>d)", resolvers.weekday),
    ("weekday", r"fx*(?P<wd>D)", resolvers.weekday_after),
    ("weekday", r"(?P<wd>D)x*[fL]", resolvers.weekday_after),
    (
        "weekday",
        r"(?:[Dd][-|&b]x*p?x*)?(?P<wd>[Dd])q*,?[xpi]*(?P<rel>[nctf])x*U",
        resolvers.weekday_of_week,
    ),
    ("weekday", r"(?P<wd>[Dd])q*,?[xpi]*U(?P<rel>[nctf])", resolvers.weekday_of_week),
    ("weekday", r"(?P<rel>[nct])x*U,?[xpb]*(?P<wd>D)", resolvers.weekday_of_week),
    ("weekday", r"U(?P<rel>[nctf]),?[xpb]*(?P<wd>D)", resolvers.weekday_of_week),
    ("weekday", r"(?P<wd>D)q*(?:x*ix*(?P<n>[#u])U|W|U(?!x*[#op]))", resolvers.weekday_plus),
    ("weekday", r"(?P<n>[#u])x*U[apF]x*(?P<wd>D)", resolvers.weekday_plus),
    ("duration", r"(?:[iw]x*)?(?P<n>[#u])x*(?P<unit>U)[aF]x*(?P<off>Z)", resolvers.offset_plus),
    ("month", r"(?P<pos>[emE])[x-]*(?P<mon>M)x*(?P<year>Y)?(?![#o])", resolvers.month),
    ("month", r"(?<=[ibBwp])x*(?P<mon>M)x*(?P<year>Y)?(?![#o])", resolvers.month),
    ("month", r"(?P<nth>[Ool])x*Ux*(?:p?x*)(?P<mon>M)(?P<year>Y)?", resolvers.week_of_month),
    ("month", rf"{_POS}(?P<quarter>K)x*(?P<year>Y)?", resolvers.quarter),
    ("shift", rf"{_POS}(?P<shift>R)", resolvers.shift),
    ("week", r"q*(?P<close>P)", resolvers.close_of),
    ("day", r"(?:(?P<before>[bB])|[ipw])[xp]*(?P<unit>U)", resolvers.weekend),
    ("past", r"l[x]*[DUM]|[DUM]l|[xp]*[#u~]x*Ug|gx*[#u~]x*U", resolvers.past),
    ("past", r"sx*p?x*(?:[DMNZ]|[#o]x*M|[lt]x*[UMD])", resolvers.past),
)
COMPILED_RULES = tuple((kind, re.compile(pattern), resolve) for kind, pattern, resolve in _RULES)
