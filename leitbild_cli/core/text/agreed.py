"""Words a team has agreed on as the same, beyond those that are the same everywhere."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from leitbild_cli.core.text.tokens import tokens
from leitbild_cli.core.text.word import Word, word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.text.thought import Thought

Groups: TypeAlias = tuple[tuple[str, ...], ...]

_BEGINNING = 4
_PLAIN_VOWEL = r"(.*?)(au|a|o|u)([^aeiouy]*(?:er|el|en)?)"  # compiled for the few teams that have words of their own
_UMLAUTS = {"au": "aeu", "a": "ae", "o": "oe", "u": "ue"}


@lru_cache(maxsize=8)
def agreed(groups: Groups) -> Agreed:
    """Give what follows from these groups, kept from one comparison to the next."""
    return Agreed(groups)


class Agreed:
    """Lets every word of a group answer every other: they get the key and the weight of the one that stands for all."""

    def __init__(self, groups: Groups) -> None:
        """Look the words up in both languages; groups with a word in common are one."""
        self._stands: dict[str, Word] = {}
        self._probes: dict[str, set[str]] = {}
        self._known: dict[Word, Word] = {}
        for group in groups:
            for language in ("de", "en"):
                self._take(list(_words(group, language)))

    def applied(self, said: Thought) -> Thought:
        """Give the thought with its words as the team understands them; the same one where there is none of them."""
        if not self._stands.keys() & said.placed.keys():
            return said
        placed: dict[str, tuple[Word, str | None]] = {}
        for one, under in zip(said.content, said.under, strict=True):
            meant = self._meant(one)
            placed.setdefault(meant.key, (meant, under))
        return replace(
            said,
            content=tuple(one for one, _ in placed.values()),
            under=tuple(under for _, under in placed.values()),
            placed=placed,
            changes=tuple((self._key(one), self._key(other)) for one, other in said.changes),
        )

    def probes(self, key: str) -> set[str]:
        """Give how words with this key begin."""
        return self._probes.get(key, set())

    def _take(self, words: list[Word]) -> None:
        keys = {one.key for one in words}
        keys |= {self._stands[key].key for key in keys if key in self._stands}
        keys |= {key for key, stands in self._stands.items() if stands.key in keys}
        if not words:
            return
        best = next((one for one in words if one.key.startswith("=")), words[0])
        stands = self._stands.get(best.key, best)
        found = {one.text.replace("ae", "a").replace("oe", "o").replace("ue", "u")[:_BEGINNING] for one in words}
        probes = found.union(*(self._probes.get(key, ()) for key in keys))
        for key in keys:
            self._stands[key] = stands
            self._probes[key] = probes

    def _meant(self, one: Word) -> Word:
        if one not in self._known:
            stands = self._stands.get(one.key)
            self._known[one] = replace(one, key=stands.key, weight=stands.weight) if stands else one
        return self._known[one]

    def _key(self, key: str) -> str:
        return self._stands[key].key if key in self._stands else key


def _words(group: tuple[str, ...], language: str) -> Iterator[Word]:
    """Give what is known of the group's words; what is no single word, or says nothing alone, stays out."""
    for text in group:
        folded = tokens(text)
        if len(folded) == 1 and folded[0][0][0].isalpha():
            for form in (folded[0][0], *(_umlauted(folded[0][0]) if language == "de" else ())):
                known = word(form, language)
                if known.weight and not known.negates:
                    yield known


def _umlauted(text: str) -> list[str]:
    """Give the plurals a German noun may have whose vowel changes: *Gäste* for *Gast*."""
    found = re.fullmatch(_PLAIN_VOWEL, text)
    if found is None:
        return []
    changed = f"{found[1]}{_UMLAUTS[found[2]]}{found[3]}"
    return [changed + ending for ending in ("", "e", "en", "er", "ern")]
