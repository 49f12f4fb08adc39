"""Which of many texts are worth analysing for a new one: a look at beginnings of words, without any analysis."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

from leitbild_cli.core.text.compounds import parts
from leitbild_cli.core.text.fold import unaccented
from leitbild_cli.core.text.word import listed_under

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from leitbild_cli.core.text.thought import Thought
    from leitbild_cli.core.text.word import Word

_BEGINNING = 4
_LONG = 8
_SHARE = 0.3
_MOST = 100


def worth_reading(new: Thought, texts: Sequence[str], more: Callable[[str], Iterable[str]]) -> list[int]:
    """Give the places of the texts that may be close to the new one, the likeliest first.

    `more` gives how a team's own words of one key begin.
    """
    if not new.content:
        return list(range(len(texts)))
    whole = _flattened(texts)
    ends = list(accumulate(map(len, whole.split("\0")), lambda before, length: before + length + 1))
    hits: defaultdict[int, float] = defaultdict(float)
    for known in new.content:
        for place in {place for probe in (*_probes(known), *more(known.key)) for place in _holding(probe, whole, ends)}:
            hits[place] += known.weight
    least = _SHARE * sum(known.weight for known in new.content)
    found = [place for place, hit in hits.items() if hit >= least]
    return sorted(found, key=lambda place: (-hits[place], place))[:_MOST]


def _holding(probe: str, whole: str, ends: Sequence[int]) -> Iterator[int]:
    """Give the places of the texts that hold the probe; `ends` says where each ends in the whole."""
    found = whole.find(probe)
    while found >= 0:
        place = bisect_left(ends, found)
        yield place
        found = whole.find(probe, ends[place])


def _flattened(texts: Sequence[str]) -> str:
    return _bare(unaccented("\0".join(texts)))


def _probes(known: Word) -> tuple[str, ...]:
    return _beginnings(known.key) if known.key.startswith("=") else _of_word(known.text, known.language)


@cache
def _beginnings(key: str) -> tuple[str, ...]:
    found = {_bare(text)[:_BEGINNING] for text in listed_under(key)}
    return tuple(sorted(found, key=lambda probe: (-len(probe), probe)))


@cache
def _of_word(text: str, language: str) -> tuple[str, ...]:
    bare = _bare(text)
    probes = [bare[:_BEGINNING]]
    if len(bare) >= _LONG:
        probes.append(bare[_BEGINNING:_LONG])
    elif len(bare) > _BEGINNING:
        probes.append(bare[1 : _BEGINNING + 1])
    probes.extend(_bare(part.text)[:_BEGINNING] for part in parts(text, language) if part.weight == 1.0)
    return tuple(dict.fromkeys(probes))


def _bare(text: str) -> str:
    return text.replace("ae", "a").replace("oe", "o").replace("ue", "u")
