"""A company's name from its domain, its hiring software's links, and what the text calls it."""

# ruff: noqa: PLR2004 - small counts of words or letters, said by the names beside them
# ruff: noqa: RUF001 - dashes and quotes as people and calendars type them
# ruff: noqa: SIM905 - a table of words reads better as text

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import unquote

from bot.core.domains import registrable
from bot.core.known_domains import HIRING_SOFTWARE, TEST_PLATFORMS

_LEGAL = re.compile(
    r"[\s,]+(?:llp|gmbh(?:\s*&\s*co\.?\s*kg)?|ag|se|kg|ohg|ug|e\.?\s?v\.|gbr|mbh|inc\.?|"
    r"incorporated|llc|"
    r"l\.l\.c\.|ltd\.?|limited|plc|corp\.?|s\.?a\.?s\.?|s\.?a\.?r\.?l\.?|s\.?a\.?|s\.?l\.?u?\.?|"
    r"s\.?r\.?l\.?|s\.?p\.?a\.?|b\.?v\.?|n\.?v\.?|lda\.?|ltda\.?|oy|ab|a/s|aps|pty)\.?$",
    re.IGNORECASE,
)
_DOMAIN_PREFIX = re.compile(
    r"^(?:get|join|try|use|hello|team|work(?:at|with)|go|the|we-are|weare|my)-?(?=.{3})"
)
_DOMAIN_SUFFIX = re.compile(
    r"-?(?:hq|inc|app|group|gruppe|groupe|gmbh|ag|co|corp|plc|ltd|llc|holding|careers?|jobs|"
    r"global|labs|io|ai|tech|online|"
    r"de|uk|usa|eu|international|hr|recruiting|recruitment|talent|company|team|official)$"
)
# Of these, what is not even said: 'palettehq' is Palette, 'quaysidelabs' stays.
_NOT_NAME_SUFFIX = re.compile(
    r"-?(?:hq|inc|app|gmbh|ag|corp|plc|ltd|llc|careers?|jobs|hr|recruiting|recruitment|online|"
    r"official)$|-(?:de|uk|usa|eu|group|gruppe|groupe|company|team|international|global)$"
)
# Where hiring software keeps the employer's name in a link.
_LINKS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?:boards|job-boards|"
        r"app)(?:\.eu)?\.greenhouse\.io/(?:embed/job_board\?for=)?([\w-]{2,60})",
        r"jobs(?:\.eu)?\.lever\.co/([\w.-]{2,60})",
        r"(?:jobs|app)\.ashbyhq\.com/([\w.%-]{2,60})",
        r"apply\.workable\.com/([\w-]{2,60})",
        r"(?:jobs|careers)\.smartrecruiters\.com/([\w-]{2,60})",
        r"(?:www\.)?welcometothejungle\.com/\w\w/companies/([\w-]{2,60})",
        r"\b([\w-]{2,60})\.(?:wd\d+\.)?myworkdayjobs\.com",
        r"\b([\w-]{2,60})\.(?:recruitee|teamtailor|bamboohr|breezy|hirevue|codility|icims|jobvite|"
        r"workable|homerun|pinpointhq|avature|eightfold|softgarden|umantis|gupy|hirehive|"
        r"applytojob)\."
        r"(?:com|hr|co|net|ai|io|de)\b",
        r"\b([\w-]{2,60})\.jobs\.personio\.(?:de|com)",
    )
)
_HOSTS = re.compile(r"(?:https?://|\b)([a-z0-9][a-z0-9.-]{3,100}\.[a-z]{2,10})\b", re.IGNORECASE)
TENANT_HOSTS = TEST_PLATFORMS | HIRING_SOFTWARE
_NOT_A_TENANT = frozenset(
    """
    api app apply apps assessment assessments assets auth boards calendar candidate candidates
    eu1 online talent talentcentral us1
    careers cdn docs email embed eu go help hire info interview interviews job-boards jobs login
    mail meet my no-reply noreply notifications platform portal secure start static support test
    tests us web www
    """.split()
)


@lru_cache(maxsize=4096)
def squash(text: str) -> str:
    """Return `text` in lower-case letters and digits only, accents and umlauts resolved."""
    plain = text.casefold().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    parts = unicodedata.normalize("NFKD", plain)
    return "".join(c for c in parts if c.isalnum() and c.isascii())


def without_legal_form(name: str) -> str:
    """Return a company's name as people say it: without its legal form (GmbH, Inc.)."""
    clean = " ".join(name.split()).strip(" ,;:-–—|")
    for _ in range(2):
        shorter = _LEGAL.sub("", clean).strip(" ,")
        if not shorter or shorter == clean:
            break
        clean = shorter
    return clean


def domain_stems(domain: str) -> tuple[str, ...]:
    """Return what a company behind `domain` may be called, squashed, likeliest first."""
    label = _label(domain)
    stems = [label, _DOMAIN_PREFIX.sub("", label), _DOMAIN_SUFFIX.sub("", label)]
    stems.append(_DOMAIN_SUFFIX.sub("", stems[1]))
    squashed = (squash(stem) for stem in stems)
    return tuple(dict.fromkeys(stem for stem in squashed if len(stem) >= 2))


def _label(domain: str) -> str:
    return domain.partition(".")[0].lower()


def fits_domain(name: str, domain: str) -> bool:
    """Tell whether a company called `name` would own `domain`."""
    squashed = squash(without_legal_form(name))
    if not squashed or not domain:
        return False
    stems = domain_stems(domain)
    plain = squash(unicodedata.normalize("NFKD", name.casefold()))
    if squashed in stems or plain in stems or squashed.replace("and", "") in stems:
        return True
    if _without_particles(name) in stems or _with_word_for_and(name) & set(stems):
        return True
    if _abbreviated(name, _label(domain)):
        return True
    if "-" in domain and {squash(w) for w in name.split()} == set(_label(domain).split("-")):
        return True
    forms = {_initials(name), *_half_initials(name), *_turned(name)}
    return not forms.isdisjoint(stems) or any(_near(squashed, stem) for stem in stems)


_PARTICLES = frozenset(
    "the of and de del della des di do da du dos das la le les l d y e et".split()
)


def _without_particles(name: str) -> str:
    """Return 'operabrumefort' for Opéra de Brumefort."""
    words = [w for w in re.split(r"[\s'’&-]+", name) if w.lower() not in _PARTICLES]
    return "".join(squash(w) for w in words)


def _with_word_for_and(name: str) -> set[str]:
    """Return 'stadenstroom' and the like for Stad & Stroom."""
    if "&" not in name:
        return set()
    return {squash(name.replace("&", word)) for word in ("and", "und", "et", "y", "e", "en")}


def _abbreviated(name: str, label: str) -> bool:
    """Tell whether 'sw-ulmental' stands for Stadtwerke Ulmental."""
    short, _, rest = label.partition("-")
    words = [squash(word) for word in name.split()]
    if not rest or len(words) < 2 or rest != "".join(words[1:]) or not 2 <= len(short) <= 4:
        return False
    letters = iter(words[0])
    return short[0] == words[0][:1] and all(letter in letters for letter in short)


def _initials(name: str) -> str:
    words = [w for w in re.split(r"[\s&-]+", name) if w[:1].isalpha()]
    initials = "".join(w[0] for w in words).lower()
    return initials if len(initials) >= 3 else ""


def _half_initials(name: str) -> list[str]:
    """Return forms with first words as initials: 'hvirgendelmar' for Hospital Virgen del Mar."""
    every = [word for word in re.split(r"[\s&-]+", name) if squash(word)]
    telling = [word for word in every if not word.islower()]
    return [
        "".join(w[0] for w in words[:count]) + "".join(words[count:])
        for words in ([squash(w) for w in every], [squash(w) for w in telling])
        for count in range(1, min(3, len(words)))
    ]


def _turned(name: str) -> list[str]:
    """Return two words the other way round: 'elmsfordcity' for City of Elmsford."""
    words = [squash(word) for word in name.split() if not word.islower()]
    return [f"{words[1]}{words[0]}"] if len(words) == 2 else []


def _near(name: str, stem: str) -> bool:
    shorter, longer = sorted((name, stem), key=len)
    pairs = zip(shorter, longer, strict=False)
    shared = len(list(itertools.takewhile(lambda pair: pair[0] == pair[1], pairs)))
    if shared >= 8 and shared * 4 >= len(shorter) * 3:
        return True
    return len(shorter) >= 4 and longer.startswith(shorter)


def name_from_domain(domain: str) -> str:
    """Return a readable name for a company of which only the domain is known."""
    stem = _DOMAIN_PREFIX.sub("", domain.partition(".")[0].lower())
    parts = [p for p in _NOT_NAME_SUFFIX.sub("", stem).split("-") if p] or [stem]
    return " ".join(_capitalised(part) for part in parts)


def _capitalised(word: str) -> str:
    initials = len(word) <= 3 and not set(word) & set("aeiouy")
    return word.upper() if initials else word[:1].upper() + word[1:]


def named_in(texts: Iterable[str], domain: str) -> str:
    """Return what the texts call the company of `domain` ('' when they do not name it)."""
    for stem in domain_stems(domain):
        for text in texts:
            if name := _spelling(text, stem):
                return name
    return ""


def _spelling(text: str, stem: str) -> str:
    """Find words that, run together, give `stem`, beginning with a capital or digit."""
    words = [(m.start(), m.end()) for m in re.finditer(r"[^\s/|<>()\[\],;:@\"“”]+", text)]
    best = ""
    for first, (start, _) in enumerate(words):
        if not _may_start(text, start):
            continue
        for end in (end for _, end in words[first : first + 6]):
            candidate = text[start:end].strip("'’.!?*_-–—·")
            squashed = squash(candidate.removesuffix("'s").removesuffix("’s"))
            if squashed in {stem, stem.replace("and", "")} or _plain(candidate) == stem:
                found = candidate.removesuffix("'s").removesuffix("’s")
                if not best or (best.isupper() and len(best) > 5):
                    best = found
                break
            if len(squashed) > len(stem) + 3:
                break
    return best


def _plain(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if c.isalnum() and c.isascii())


def _may_start(text: str, start: int) -> bool:
    if start >= 1 and text[start - 1] in "@/:":
        return False
    return text[start].isupper() or text[start].isdigit()


def tenant_in_links(text: str) -> str:
    """Return the employer's short name in a link to its hiring software, '' when there is none."""
    for host in _HOSTS.findall(text):
        domain = registrable(host)
        inner = host.lower().removesuffix(domain).strip(".").split(".")[-1]
        if (
            domain in TENANT_HOSTS
            and inner
            and inner not in _NOT_A_TENANT
            and not re.fullmatch(r"wd\d+", inner)
        ):
            return str(inner)
    for pattern in _LINKS:
        for match in pattern.finditer(text):
            tenant = unquote(match.group(1)).strip(".-_").lower()
            if tenant not in _NOT_A_TENANT and not tenant.isdigit():
                return tenant
    return ""
