"""Whether two ideas are one beyond doubt: what a careful reader would sign without asking.

That is the same words in the same order, or in another where the order says nothing; spelled otherwise, by a slip that
seldom makes another word, as a compound or with a hyphen, with the ending of another case or number; a figure in
another unit; and with words or without that say nothing. All else may well be the same, and is asked.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from leitbild_cli.core.similarity.shapes import is_ending, is_slip
from leitbild_cli.core.text.thought import BREAKS, figured
from leitbild_cli.core.text.tokens import tokens
from leitbild_cli.core.text.word import word
from leitbild_cli.lexicon.fillers import ARTICLES, CASES, CLINGING, EMPHASIS, MOVABLE, OPENINGS, POLITE
from leitbild_cli.lexicon.lookalikes import ACCENTED, SHARP
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.text.thought import Thought

_AND = frozenset(("und", "and"))
_FIGURE = "0"
_MOST_PARTS = 3
_MARK = re.compile(r"[^\W\d_]['’]?[\u0300-\u036f]|[àâáéèêëíìîïóòôúùûñçãõå]")
_ARROW = re.compile(r"[-=]+>|<[-=]+")  # is among the signs
_HYPHENS = "-‐‑–"


@record
class _Item:
    """A word or figure that has to be answered: folded, as it was typed, and the article before it."""

    text: str
    raw: str
    key: str
    language: str
    article: str = ""
    hyphened: bool = False

    @property
    def is_noun(self) -> bool:
        """Say whether it is spelled as German nouns are; where all is in capitals nobody knows."""
        return self.language == "de" and self.raw[:1].isupper() and not self.raw[1:].isupper()


def certain(a: Thought, b: Thought) -> bool:
    """Say whether nobody needs to look before two ideas are called one."""
    if a.signs != b.signs or _said_in_figures(a) != _said_in_figures(b) or a.language != b.language:
        return False
    mine, yours = _items(a), _items(b)
    if not mine or not yours:
        return not mine and not yours and bool(a.figures) and a.plain == b.plain
    if _one_by_one(mine, yours):
        return True
    return len(mine) == len(yours) and not a.signs and _order_says_nothing(mine, yours)


def _said_in_figures(said: Thought) -> tuple[object, ...]:
    return (*((one.weighed(), one.unit, one.bound) for one in said.figures), *sorted(said.rhythms))


@lru_cache(maxsize=4096)
def _items(said: Thought) -> tuple[_Item, ...]:
    text = said.text if said.text.isascii() else unicodedata.normalize("NFKC", said.text)
    arrows = {place for found in _ARROW.finditer(text) for place in range(*found.span())}
    cut = [(folded, start, end) for folded, start, end in tokens(text) if folded not in BREAKS and start not in arrows]
    words = [folded for folded, _, _ in cut]
    used = figured(words, said.language)
    skipped = _polite(words)
    openings = OPENINGS[said.language]
    empty = ARTICLES[said.language] | openings | (frozenset() if said.negators else EMPHASIS[said.language])
    keys = {one.text: one.key for one in said.content}
    items: list[_Item] = []
    article = ""
    for place, (folded, start, end) in enumerate(cut):
        if place in used:
            if place - 1 not in used:
                items.append(_Item(text=_FIGURE, raw=_FIGURE, key=_FIGURE, language=said.language))
            article = ""
        elif place in skipped:
            continue
        elif folded in empty:
            article = CASES.get(folded, article if folded in openings else "") if said.language == "de" else ""
        else:
            hyphened = text[end : end + 1] != "" and text[end] in _HYPHENS
            raw = text[start:end]
            known = "und" if folded in ("&", "and") else folded
            key = keys.get(folded, "")
            items.append(
                _Item(text=known, raw=raw, key=key, language=said.language, article=article, hyphened=hyphened)
            )
            article = ""
    return tuple(items)


def _polite(words: Sequence[str]) -> set[int]:
    """Give the places of *it would be nice if we could* at the beginning."""
    said = " ".join(words) + " "
    opening = max((one for one in POLITE if said.startswith(one + " ")), key=len, default="")
    return set(range(len(opening.split())))


def _one_by_one(mine: Sequence[_Item], yours: Sequence[_Item]) -> bool:
    """Say whether the words answer each other in their order; a compound answers its parts."""
    here = there = 0
    while here < len(mine) and there < len(yours):
        if _same(mine[here], yours[there]):
            here, there = here + 1, there + 1
        elif parts := _parts(yours[there], mine[here:]):
            here, there = here + parts, there + 1
        elif parts := _parts(mine[here], yours[there:]):
            here, there = here + 1, there + parts
        else:
            return False
    return here == len(mine) and there == len(yours)


def _parts(whole: _Item, apart: Sequence[_Item]) -> int:
    """Give how many of these words are one compound, 0 if they are none."""
    return next((parts for parts in range(2, _MOST_PARTS + 1) if _joined(whole, apart[:parts])), 0)


def _same(one: _Item, other: _Item) -> bool:
    if one.article and other.article and one.article != other.article:
        return False
    if one.text == other.text:
        return one.raw == other.raw or not _spelled_as_another_word(one, other)
    if one.key and one.key == other.key and _agreed(one, other):
        return True
    nouns = one.is_noun and other.is_noun
    return is_slip(one.text, other.text) or is_ending(one.text, other.text, nouns=nouns)


def _spelled_as_another_word(one: _Item, other: _Item) -> bool:
    sharp = ("ß" in one.raw) != ("ß" in other.raw) and one.text in SHARP
    accented = bool(_MARK.search(one.raw.lower())) != bool(_MARK.search(other.raw.lower()))
    return sharp or (accented and one.text in ACCENTED)


def _agreed(one: _Item, other: _Item) -> bool:
    """Say whether the team calls two words the same: then they have a key that neither has by itself."""
    return any(all(one.key != word(text, tongue).key for tongue in ("de", "en")) for text in (one.text, other.text))


def _joined(whole: _Item, parts: Sequence[_Item]) -> bool:
    """Say whether a word is written apart there: with a hyphen, or as a noun behind a noun."""
    if whole.text != "".join(part.text for part in parts) or any(part.article for part in parts[1:]):
        return False
    if all(part.hyphened for part in parts[:-1]):
        return True
    if whole.language == "de":
        return whole.is_noun and all(part.is_noun for part in parts)
    return all(part.key for part in parts) and CLINGING.isdisjoint(part.text for part in parts)


def _order_says_nothing(mine: Sequence[_Item], yours: Sequence[_Item]) -> bool:
    return _moved(mine, yours) or _moved(yours, mine) or _joined_by_and(mine, yours)


def _moved(mine: Sequence[_Item], yours: Sequence[_Item]) -> bool:
    """Say whether *am Telefon* stands behind all else here and before it there."""
    place = next((place for place, one in enumerate(mine) if one.text in MOVABLE), 0)
    if not place:
        return False
    rest, group = mine[:place], mine[place:]
    if not all(one.key for one in (*rest, *group[1:]) if one.text != _FIGURE):
        return False
    return _one_by_one((*group, *rest), yours)


def _joined_by_and(mine: Sequence[_Item], yours: Sequence[_Item]) -> bool:
    """Say whether two nouns beside *and* have changed places, of which no word before them is one's own."""
    place = next((place for place, one in enumerate(mine) if one.text in _AND), 0)
    if not 0 < place < len(mine) - 1:
        return False
    before, one, other = mine[: place - 1], mine[place - 1], mine[place + 1]
    if before and before[-1].text not in MOVABLE:
        return False
    if any(not item.key and item.text not in (*MOVABLE, *_AND) for item in mine):
        return False
    if not (one.is_noun and other.is_noun) and not (before and one.language == "en"):
        return False
    return _one_by_one((*before, other, mine[place], one, *mine[place + 2 :]), yours)
