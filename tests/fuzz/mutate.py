"""Seeded, grammar-aware mutation of texts, JSON and bytes."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

from tests.fuzz.corpus import SNIPPETS, SURROGATES, seeds
from tests.fuzz.patterns import almost_matching

LONG = 400
"""One text in so many is made long."""
_LONGEST = 60_000
_CODECS = ("utf-8", "latin-1", "cp1252", "utf-16", "utf-7", "shift_jis", "iso2022_jp", "koi8-r")


class Mutator:
    """Changes what it is given, the same way for the same seed."""

    def __init__(self, seed: str) -> None:
        self.random = Random(seed)  # noqa: S311  nothing secret
        self._ways: tuple[Callable[[str], str], ...] = (
            *(self._insert, self._insert, self._insert, self._insert_like_a_pattern),
            *(self._splice, self._truncate, self._repeat, self._swap, self._flip_characters),
            *(self._quote, self._rewrap, self._odd_digits, self._encode_wrongly, self._mark_up),
        )

    # texts

    def text(self, text: str, most: int = 4) -> str:
        """Return `text` changed in one to `most` ways."""
        for _ in range(self.random.randint(1, most)):
            text = self.random.choice(self._ways)(text)[:_LONGEST]
        return text

    def maybe(self, text: str, share: float = 0.5) -> str:
        """Return `text`, changed in that share of all cases."""
        return self.text(text, 2) if self.random.random() < share else text

    def snippet(self) -> str:
        """Return one hostile snippet."""
        return self.random.choice(self.random.choice(SNIPPETS))

    def body(self) -> str:
        """Return the body of some mail, or a sentence with a date, changed."""
        if self.random.random() < 0.5:
            return self.text(self.random.choice(seeds().sentences))
        return self.text(str(self.random.choice(seeds().mails)["body"])[:1_500])

    def _place(self, text: str) -> int:
        return self.random.randint(0, len(text))

    def _insert(self, text: str) -> str:
        at = self._place(text)
        return f"{text[:at]}{self.snippet()}{text[at:]}"

    def _insert_like_a_pattern(self, text: str) -> str:
        at, far = self._place(text), self.random.random() < 1 / LONG
        made = almost_matching(self.random, 3_000 if far else 12)
        return f"{text[:at]}{made}{text[at:]}"

    def _splice(self, text: str) -> str:
        other = self.random.choice(seeds().sentences)
        return text[: self._place(text)] + other[self._place(other) :]

    def _truncate(self, text: str) -> str:
        first, last = sorted((self._place(text), self._place(text)))
        return text[first:last] if last - first > 2 else text[:last]

    def _repeat(self, text: str) -> str:
        at = self._place(text)
        piece = text[at : at + self.random.choice((1, 1, 2, 7, 30, 200))] or "["
        far = self.random.random() < 1 / LONG
        times = self.random.choice((1_000, 8_000, 30_000) if far else (2, 5, 20))
        return text[:at] + (piece * times)[:_LONGEST] + text[at:]

    def _swap(self, text: str) -> str:
        one, two = sorted((self._place(text), self._place(text)))
        return self.random.choice(
            (text[two:] + text[one:two] + text[:one], text.upper(), text.swapcase(), text[::-1])
        )

    def _flip_characters(self, text: str) -> str:
        letters = list(text)
        for _ in range(self.random.randint(1, 6) if letters else 0):
            at = self.random.randrange(len(letters))
            letters[at] = chr(self.random.choice((32, 127, 0x2FF, 0xFFFF, 0x1FFFF)) & 0x1FFFF)
            if self.random.random() < 0.5:
                letters[at] = chr(self.random.randrange(0xD7FF))
        return "".join(letters)

    def _quote(self, text: str) -> str:
        mark = self.random.choice(("> ", ">>>>", "> > > ", "| ", "&gt; ", "\t>"))
        head = self.random.choice(
            (
                "On Tue, 3 Mar 2026, Jane Doe <jane.doe@globex.com> wrote:\n",
                "From: x@y\nTo: z\n",
                "",
            )
        )
        return head + "\n".join(mark + line for line in text.split("\n"))

    def _rewrap(self, text: str) -> str:
        break_ = self.random.choice(("\r\n", "\r", "\n\n", "\u2028", "\x0b", " ", ""))
        return text.replace(self.random.choice(("\n", " ", ". ", "e")), break_)

    def _odd_digits(self, text: str) -> str:
        zero = self.random.choice((0x660, 0xFF10, 0x1D7CE, 0x966))
        return text.translate({ord("0") + n: zero + n for n in range(10)})

    def _encode_wrongly(self, text: str) -> str:
        data = text.encode(self.random.choice(_CODECS), "replace")
        return data.decode(self.random.choice(_CODECS), "replace")

    def _mark_up(self, text: str) -> str:
        tag = self.random.choice(("div", "p", "blockquote", "table><tr><td", "pre", "b", "li"))
        times = self.random.choice((1, 3, 40))
        return f"<{tag}>" * times + text + f"</{tag.partition('>')[0]}>" * times

    # JSON

    def json(self, value: Any, share: float = 0.15) -> Any:
        """Return decoded JSON with some of its texts changed and some values of the wrong kind."""
        if self.random.random() < share / 20:
            return self._odd_value()
        if isinstance(value, dict):
            return {
                self.text(key, 1) if self.random.random() < share / 20 else key: self.json(
                    item, share
                )
                for key, item in value.items()
                if self.random.random() > share / 10
            }
        if isinstance(value, list):
            times = self.random.choice((50, 300)) if self.random.random() < share / 20 else 1
            return [self.json(item, share) for item in value] * times
        if isinstance(value, str):
            return self.maybe(value, share)
        return value

    def _odd_value(self) -> Any:
        return self.random.choice(
            (None, True, 0, -1, 10**30, 1e308, "", [], {}, [[]], [None], {"": ""}, self.snippet())
        )

    # bytes

    def raw(self, data: bytes) -> bytes:
        """Return bytes with some of them flipped, cut, repeated or moved."""
        for _ in range(self.random.choice((0, 0, 1, 1, 2, 5))):
            at = self.random.randint(0, len(data))
            until = min(len(data), at + self.random.choice((0, 1, 4, 60, 500)))
            put = self.random.choice(
                (
                    bytes([self.random.randrange(256)]),
                    data[at:until] * self.random.choice((2, 2, 30)),
                    self.snippet().encode("utf-8", "surrogatepass"),
                    b"",
                    b"\r\n",
                )
            )
            data = data[:at] + put + data[until:]
        return data


def encodable(text: str) -> str:
    """Return `text` without lone surrogates, which no file can hold."""
    return text.encode("utf-8", "replace").decode() if any(c in text for c in SURROGATES) else text
