"""The semantic codes: one letter per meaning, so that the grammar is independent of languages."""

from __future__ import annotations

WEEKDAY = "D"
WEAK_WEEKDAY = "d"
MONTH = "M"
NUMBER = "#"
ONE = "u"  # an indefinite article: one, or nothing
FEW = "~"
ORDINAL = "o"
NUMERIC = "N"  # 2026-12-10, 10.12., 12/10
YEAR = "Y"
UNIT = "U"
WEEK_NUMBER = "k"
QUARTER = "K"
WEEKS_ON = "V"  # the week after next
NTH = "O"  # first, second … as a word
NEXT = "n"
THIS = "t"
COMING = "c"
FOLLOWING = "f"
LAST = "l"
EARLY = "e"
MID = "m"
END = "E"
LIMITED = 2  # the value of an end that is a limit too ('before the end of')
IN = "i"
WITHIN = "w"
BY = "b"
WITH_ARTICLE = 2  # the value of a limit that ends in an article ('jusqu\'au')
BEFORE = "B"
AFTER = "a"
FROM = "F"
ON = "p"
BETWEEN = "="
SINCE = "s"
AGO = "g"
LATER = "L"
THEN = "T"  # (the board meets on Tuesday) and afterwards
TO = "-"
OR = "|"
AND = "&"
OFFSET = "Z"
SHIFT = "R"
PLUS_WEEK = "W"
CLOSE_OF = "P"  # EOW, EOM, midweek
ENDS = "X"  # (before the month) is out
PART = "q"  # morning, evening, close of business
WHOLE_DAY = 9  # the value of a part that is the day itself ('in the course of the day')
CLOCK = "H"
FEAST = "h"
MONTH_WEEK = "J"  # Aprilwoche
FILLER = "x"
COMMA = ","
STOP = "."
OTHER = "_"
