"""What a text says in signs instead of words: emoji, arrows, = and ≠, a plus or minus before a figure, a smiley."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from leitbild_cli.lexicon.binders import ARROWS
from leitbild_cli.lexicon.signs import AGAINST, ALIKE, ORNAMENT

_ORDINARY = re.compile(r"[\w\s.,!\"'()*/%&$§;äöüÄÖÜß€£„“”‚‘’…–—-]*")  # most texts say nothing in signs
_DASHED = re.compile(r"(?:^|\s)[–-]\d|\b[A-F\d]-(?:\s|$)")
_SIGN = (  # compiled for the few texts that need it
    r"(?<!\w)(?P<smiley>[:;=]['’]?-?[()D]|:-?/|\^\^)(?!\w)|(?P<heart></?3)(?!\w)"
    r"|(?P<arrow>[-=]+>|<[-=]+(?=\s)|=/=|!=|==|<>)"
    r"|(?P<before>(?:(?<=\s)|^)[+−–-](?=\d)|^\s*\+(?=\s))"
    r"|(?P<twice>(?:(?<=\s)|^)(?:\+\+|--)\s*$)"
    r"|(?P<relation>[<>](?!\s*\d)|\?)"
    r"|(?P<grade>(?<=\w)(?:\+\+|[+#])(?!\w)|(?:(?<=\d)|(?<=\b[A-F]))[-−](?=\s+[^\W\d_]|\s*$)(?!\s+(?:bis|und|oder|and|or|to)\b))"
    r"|(?P<other>[^\w\s])"
)
_LABEL = (  # as above
    r"(?<=[^\W\d_][ -])(?:[A-HJ-Zb-hj-z]|[IVX]{2,4})(?![\w.'’&/*+#-])"  # hall B, gate II
    r"|(?<!\w)(?:[^\W\d_]{1,4}\d{1,3}|\d{1,3}[abcefijnopqrtuvwyz])(?!\w)"  # A4, class 3b
)
_PICTURE = frozenset(("So", "Sm"))
_BOUNDS = frozenset("<>≥≤")


def signs(text: str) -> tuple[str, ...]:
    """Give the signs of a text in their order, each by the name of its row."""
    if "--" not in text and _DASHED.search(text) is None and _ORDINARY.fullmatch(text):
        return ()
    found = (_named(match) for match in re.finditer(_SIGN, unicodedata.normalize("NFKC", text)))
    return tuple(sign for sign in found if sign)


def _named(match: re.Match[str]) -> str:
    sign = match[0].rstrip()
    return "" if match["other"] and not _says_something(sign) else _names().get(sign, sign)


def _says_something(sign: str) -> bool:
    if sign in ORNAMENT or sign in _BOUNDS or "\U0001f3fb" <= sign <= "\U0001f3ff":  # the last are colours of skin
        return False
    return unicodedata.category(sign) in _PICTURE


def labels(text: str) -> set[str]:
    """Give the letters, Roman numbers and codes that tell one thing of a kind from another."""
    return {found[0].upper() for found in re.finditer(_LABEL, text)}


def arrow(text: str) -> tuple[str, int]:
    """Give the first arrow of a text, or its > or <, by name, and where it stands; ("→", 0) if there is none."""
    for match in re.finditer(_SIGN, text):
        if (name := _named(match)) in ARROWS:
            return name, match.start()
    return "→", 0


def against(one: str, other: str) -> bool:
    """Say whether a sign says the contrary of another one."""
    return frozenset((one, other)) in _facing()


def is_picture(sign: str) -> bool:
    """Say whether a sign shows a thing, as a word names it."""
    return len(sign) == 1 and unicodedata.category(sign) == "So"


@cache
def _names() -> dict[str, str]:
    rows = (row.split() for row in ALIKE.strip().split("\n"))
    return {sign: row[0] for row in rows for sign in row}


@cache
def _facing() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(both.split(":")) for both in AGAINST.split())
