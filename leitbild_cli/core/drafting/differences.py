"""What changed between two texts: sentences are paired first, then compared word by word, never letter by letter."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING

from leitbild_cli.core.text.fold import caseless
from leitbild_cli.core.text.near import words
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from leitbild_cli.core.model import Sentence

_NOTHING, _ALIKE = 0.15, 0.45  # of two sentences that share a letter or two, and of two that belong together
_FEW, _SHORT, _LONG = 2, 6, 8  # words, and letters


class RunKind(StrEnum):
    """What became of a piece of text."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"
    LEFT = "left"  # it stands elsewhere now
    CAME = "came"  # it stood elsewhere


@record
class Run:
    """A run of words with what became of it, blanks included."""

    kind: RunKind
    text: str


def compare(old: str, new: str) -> tuple[Run, ...]:
    """Give the runs of words kept, removed and added; equal texts are one run that is kept."""
    from difflib import SequenceMatcher

    before, after = _words(old), _words(new)
    pieces: list[Run] = []
    for tag, start, end, begin, stop in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Run(kind=RunKind.KEPT, text="".join(before[start:end])))
            continue
        if end > start:
            pieces.append(Run(kind=RunKind.REMOVED, text="".join(before[start:end])))
        if stop > begin:
            pieces.append(Run(kind=RunKind.ADDED, text="".join(after[begin:stop])))
    return tuple(pieces)


@record
class Pair:
    """A sentence of either draft, or one of each that belong together, with their places and what changed in it."""

    old: int | None = None
    new: int | None = None
    runs: tuple[Run, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether its words are others."""
        return any(run.kind is not RunKind.KEPT for run in self.runs)


def paired(old: Sequence[Sentence], new: Sequence[Sentence], language: str) -> tuple[Pair, ...]:
    """Give the sentences of two drafts in the order of the new one, each removed one behind its neighbour of old.

    Words that left one sentence and came into another are marked as moved.
    """
    partners = _partners(old, new)
    pairs = [Pair(old=partners.get(place), new=place) for place in range(len(new))]
    for place in sorted(set(range(len(old))) - set(partners.values())):
        before = [at for at, pair in enumerate(pairs) if pair.old is not None and pair.old < place]
        pairs.insert(max(before, default=-1) + 1, Pair(old=place))
    return tuple(_with_moves([replace(pair, runs=_runs(pair, old, new)) for pair in pairs], language))


def _partners(old: Sequence[Sentence], new: Sequence[Sentence]) -> dict[int, int]:
    """Give for each new sentence the old one it was made of, the likest first; no old one twice."""
    scores = sorted(
        (
            (-_closeness(one, other), abs(at - place), place, at)
            for place, one in enumerate(new)
            for at, other in enumerate(old)
        ),
    )
    found: dict[int, int] = {}
    for score, _way, place, at in scores:
        if -score >= _ALIKE and place not in found and at not in found.values():
            found[place] = at
    return found


def _closeness(one: Sentence, other: Sentence) -> float:
    """Give how much a new sentence has of an old one: words, and what it carries."""
    if one.text == other.text:
        return 2.0
    alike = likeness(one.text, other.text)
    share = len({*one.carries} & {*other.carries}) / max(len(one.carries), len(other.carries), 1)
    return max(alike, alike / 2 + share) if alike > _NOTHING else alike


def _runs(pair: Pair, old: Sequence[Sentence], new: Sequence[Sentence]) -> tuple[Run, ...]:
    before = old[pair.old].text if pair.old is not None else ""
    after = new[pair.new].text if pair.new is not None else ""
    return _between(*(_pieces(" ".join(text.split())) for text in (before, after)))


def _pieces(text: str) -> list[str]:
    """Give words and signs, each with the blank behind it."""
    return re.findall(r"(?:\w(?:[\w'’]|[-.,:](?=\w))*|[^\w\s])\s*", text)


def _between(before: Sequence[str], after: Sequence[str]) -> tuple[Run, ...]:
    from difflib import SequenceMatcher

    bare, others = (_compared(pieces) for pieces in (before, after))
    codes = SequenceMatcher(None, bare, others, autojunk=False).get_opcodes()
    found: list[Run] = []
    for place, (tag, start, end, begin, stop) in enumerate(codes):
        inside = 0 < place < len(codes) - 1
        if tag == "equal" and not (inside and _is_small(bare[start:end])):
            found.append(Run(kind=RunKind.KEPT, text="".join(after[begin:stop])))
            continue
        found += [Run(kind=RunKind.REMOVED, text="".join(before[start:end]))] if end > start else []
        found += [Run(kind=RunKind.ADDED, text="".join(after[begin:stop]))] if stop > begin else []
    return tuple(_gathered(found))


def _compared(pieces: Sequence[str]) -> list[str]:
    """Give the words as they are compared: with what a first word is written does not matter."""
    return [piece.strip() if place else piece.strip().lower() for place, piece in enumerate(pieces)]


def _is_small(words: Sequence[str]) -> bool:
    """Say whether so little stayed between two changes that nobody reads it alone."""
    return len(words) <= _FEW and sum(map(len, words)) <= _SHORT


def _gathered(runs: Iterable[Run]) -> Iterator[Run]:
    """Give what was removed before what was added, wherever several changes follow each other."""
    for kept, group in groupby(runs, key=lambda run: run.kind is RunKind.KEPT):
        those = list(group)
        for kind in (RunKind.KEPT,) if kept else (RunKind.REMOVED, RunKind.ADDED):
            if text := "".join(run.text for run in those if run.kind is kind):
                yield Run(kind=kind, text=text)


def _with_moves(pairs: Sequence[Pair], language: str) -> Iterator[Pair]:
    """Mark what was removed here and added elsewhere: two words or more, or a long one."""
    removed = [run.text for pair in pairs for run in pair.runs if run.kind is RunKind.REMOVED]
    added = [run.text for pair in pairs for run in pair.runs if run.kind is RunKind.ADDED]
    for pair in pairs:
        runs = [each for run in pair.runs for each in _split(run, removed, added, language)]
        yield replace(pair, runs=tuple(runs))


def _split(run: Run, removed: Sequence[str], added: Sequence[str], language: str) -> Iterator[Run]:
    """Cut a run where a part of it is found among what changed the other way."""
    if run.kind is RunKind.KEPT:
        yield run
        return
    others, moved = (added, RunKind.LEFT) if run.kind is RunKind.REMOVED else (removed, RunKind.CAME)
    pieces = _pieces(run.text)
    start = place = 0
    while place < len(pieces):
        length = _moved_from(pieces, place, others, language)
        if not length:
            place += 1
            continue
        if place > start:
            yield Run(kind=run.kind, text="".join(pieces[start:place]))
        yield Run(kind=moved, text="".join(pieces[place : place + length]))
        place = start = place + length
    if start < len(pieces):
        yield Run(kind=run.kind, text="".join(pieces[start:]))


def _moved_from(pieces: Sequence[str], start: int, others: Sequence[str], language: str) -> int:
    """Give how many pieces from here on stand elsewhere, one after the other; 0 where it is too little to say so."""
    most = 0
    if not pieces[start][0].isalnum():
        return 0
    here = [caseless(piece).strip() for piece in pieces[start:]]
    for other in others:
        there = [caseless(piece).strip() for piece in _pieces(other)]
        for at in range(len(there)):
            length = 0
            while length < min(len(here), len(there) - at) and here[length] == there[at + length]:
                length += 1
            most = max(most, length)
    while most and not here[most - 1][0].isalnum():
        most -= 1
    said = [word for word in here[:most] if word[0].isalnum()]
    alone = said == here[:1] and len(said[0]) >= _LONG and bool(words(said[0], language))
    return most if len(said) > 1 or alone else 0


def hunks(pieces: Iterable[Run]) -> tuple[tuple[str, str], ...]:
    """Give the runs in their order as what stood and what stands now; both are the same where nothing changed."""
    found: list[tuple[str, str]] = []
    for piece in pieces:
        if piece.kind is RunKind.KEPT:
            found.append((piece.text, piece.text))
        elif piece.kind is RunKind.REMOVED:
            found.append((piece.text, ""))
        elif found and not found[-1][1]:
            found[-1] = (found[-1][0], piece.text)
        else:
            found.append(("", piece.text))
    return tuple(found)


def likeness(one: str, other: str) -> float:
    """Give how much two sentences have in common, 0 to 1: the mean over words and over letters."""
    from difflib import SequenceMatcher

    first, second = caseless(one), caseless(other)
    letters = SequenceMatcher(None, first, second, autojunk=False)
    if letters.real_quick_ratio() < 0.3:  # noqa: PLR2004  too different in length to be the same
        return 0.0
    words = SequenceMatcher(None, first.split(), second.split(), autojunk=False)
    return (letters.ratio() + words.ratio()) / 2


def share_in(one: str, other: str) -> float:
    """Give the share of a sentence's words that another holds, in the same order."""
    from difflib import SequenceMatcher

    first, second = (re.findall(r"\w+", caseless(text)) for text in (one, other))
    blocks = SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / len(first) if first else 0.0


def _words(text: str) -> list[str]:
    return re.findall(r"^\s+|\S+\s*", text)
