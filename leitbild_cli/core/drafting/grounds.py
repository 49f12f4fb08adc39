"""What the sentences of a draft go back to, found again by their words however often somebody rewrote them.

A winner or a part that half of a sentence's words come from is surely in it; of the ideas that did not win, one that is
said as a whole. A word speaks for one of them only: whatever explains most of the sentence takes its words first. The
rest is doubtful, and somebody has to say it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.model import FeedbackStatus, Part, Verdict
from leitbild_cli.core.text.keywords import every_stem, stem
from leitbild_cli.core.text.near import near, words
from leitbild_cli.core.text.word import word
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from leitbild_cli.core.model import Draft, Leitbild

_SOME, _HALF, _SEVERAL, _MOST = 0.25, 0.5, 0.6, 0.8  # shares of a ground's words
_PHRASE = 3  # words one after the other
_LIGHT = 0.4  # what a word weighs that says little
_ONE = 0.8  # at least one word that says something
_BESIDE = 0.7  # of what another sentence says of it


class Kind(StrEnum):
    """What a sentence may go back to."""

    IDEA = "idea"
    PART = "part"
    SOURCE = "source"
    EXPERIENCE = "experience"
    FEEDBACK = "feedback"
    NOTE = "note"


@record
class Ground:
    """Something a sentence may go back to: its words, all wordings of an idea, and what it brings along.

    What was decided is `likely` to be in a draft; what people said of drafts is only asked about.
    """

    id: str
    kind: Kind
    texts: tuple[str, ...]
    likely: bool = False
    brings: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """What a sentence carries that goes back to it."""
        return (self.id, *self.brings)


@record
class Found:
    """What one sentence surely goes back to, and what it may go back to."""

    sure: tuple[Ground, ...] = ()
    doubtful: tuple[Ground, ...] = ()

    @property
    def carries(self) -> tuple[str, ...]:
        """The ids of what is sure."""
        return tuple(dict.fromkeys(one for ground in self.sure for one in ground.ids))


def grounds(leitbild: Leitbild) -> tuple[Ground, ...]:
    """Give everything sentences may go back to: winners, parts, what works, then the other ideas and what was said."""
    return tuple(one for one in (*_decided(leitbild), *_said(leitbild)) if any(text.strip() for text in one.texts))


def trace(texts: Sequence[str], known: Iterable[Ground], language: str) -> tuple[Found, ...]:
    """Give for each sentence of a draft what it goes back to."""
    there = [(one, [_Text.of(each, language) for each in one.texts]) for one in known]
    rows = [_rows(_Text.of(text, language), there, language) for text in texts]
    most = {one.id: max((row[place].share for row in rows), default=0.0) for place, (one, _words) in enumerate(there)}
    return tuple(_found(row, most) for row in rows)


def carried(leitbild: Leitbild, draft: Draft) -> tuple[tuple[str, ...], ...]:
    """Give what each sentence of a draft carries: what is kept, and where nothing is and nobody says so, what is sure.

    So drafts of files from before there were kept links have their way back, too.
    """
    if all(one.carries or one.new for one in draft.sentences):
        return tuple(one.carries for one in draft.sentences)
    found = trace([one.text for one in draft.sentences], grounds(leitbild), leitbild.language)
    return tuple(
        one.carries if one.carries or one.new else again.carries
        for one, again in zip(draft.sentences, found, strict=True)
    )


def _decided(leitbild: Leitbild) -> Iterator[Ground]:
    places, won = lookup.column_places(leitbild), lookup.winning_ideas(leitbild)
    winners = dict(sorted(won.items(), key=lambda one: places.get(one[0], len(places))))
    for idea in winners.values():
        yield _idea(leitbild, idea.id, idea.text, likely=True)
    for part in Part:
        yield Ground(id=part.value, kind=Kind.PART, texts=(getattr(leitbild.parts, part) or "",), likely=True)
    for one in leitbild.experience:
        if one.verdict is Verdict.WORKS:
            yield Ground(id=one.id, kind=Kind.EXPERIENCE, texts=(one.text,), likely=True)
    others = frozenset(idea.id for idea in winners.values())
    for idea in lookup.standing(leitbild):
        if idea.id not in others:
            yield _idea(leitbild, idea.id, idea.text)


def _idea(leitbild: Leitbild, name: str, text: str, *, likely: bool = False) -> Ground:
    others = lookup.wordings(leitbild, name) if leitbild.merged else ()
    texts, chosen = lookup.texts(leitbild), lookup.clauses(leitbild)
    said = (chosen[name].text,) if name in chosen else ()
    wordings = (text, *said, *(texts[one] for one in others))
    return Ground(id=name, kind=Kind.IDEA, texts=wordings, likely=likely, brings=others)


def _said(leitbild: Leitbild) -> Iterator[Ground]:
    for source in leitbild.sources:
        yield Ground(id=source.id, kind=Kind.SOURCE, texts=(source.learned or "",))
    for one in leitbild.feedback:
        if one.status is not FeedbackStatus.DECLINED:
            yield Ground(id=one.id, kind=Kind.FEEDBACK, texts=(one.text or "",))
    for person in leitbild.people:
        for note in person.notes:
            yield Ground(id=note.id, kind=Kind.NOTE, texts=(note.text,))


@record
class _Text:
    """The words of a text that mean something, and the stems of all its words."""

    words: tuple[str, ...]
    every: tuple[str, ...]

    @staticmethod
    def of(text: str, language: str) -> _Text:
        return _Text(words=words(text, language), every=every_stem(text, language))


@record
class _Row:
    """What one sentence says of a ground.

    `says` has for each of its words the weight, and which words of the sentence say it; `whole` is the share of all its
    words, small ones too, that are said; `run` is how many of them stand there one after the other.
    """

    ground: Ground
    says: tuple[tuple[float, frozenset[str]], ...]
    whole: float = 0.0
    run: int = 0
    runs_whole: bool = False

    @property
    def weight(self) -> float:
        return sum(weight for weight, _by in self.says)

    @property
    def share(self) -> float:
        """How much of it is said."""
        return self.left(frozenset()) / self.weight if self.says else 0.0

    def left(self, taken: frozenset[str]) -> float:
        """How much of it is said by words that are not taken."""
        return sum(weight for weight, by in self.says if by - taken)

    def count(self, taken: frozenset[str]) -> int:
        """How many of its words are said by words that are not taken."""
        return sum(bool(by - taken) for _weight, by in self.says)


def _rows(said: _Text, known: Iterable[tuple[Ground, Sequence[_Text]]], language: str) -> list[_Row]:
    return [
        max((_row(one, own, said, language) for own in wordings), key=lambda row: row.share) for one, wordings in known
    ]


def _row(ground: Ground, own: _Text, said: _Text, language: str) -> _Row:
    says = tuple(
        (_weight(one, language), frozenset(each for each in said.words if _same(one, each, language)))
        for one in own.words
    )
    if says and not any(by for _weight, by in says):
        return _Row(ground=ground, says=says)
    run = _longest_run(own.every, said.every)
    whole = sum(one in said.every for one in own.every) / max(len(own.every), 1)
    return _Row(ground=ground, says=says, whole=whole, run=run, runs_whole=run >= max(_PHRASE, _MOST * len(own.every)))


def _longest_run(own: Sequence[str], every: Sequence[str]) -> int:
    """Give how many words stand in both one after the other, at most."""
    from difflib import SequenceMatcher

    return SequenceMatcher(None, own, every, autojunk=False).find_longest_match().size


def _same(one: str, other: str, language: str) -> bool:
    return stem(one, language) == stem(other, language) or near(one, other, language)


def _weight(text: str, language: str) -> float:
    return word(text, language).weight or _LIGHT


def _found(rows: Sequence[_Row], most: Mapping[str, float]) -> Found:
    """Let what is said word for word, and then what explains most of the sentence, take its words, one by one."""
    sure, doubtful, taken = [], [], frozenset[str]()
    rest = [row for row in rows if row.share or row.runs_whole]
    while rest:
        best = max(rest, key=lambda row: (row.runs_whole, row.share * row.left(taken) * (1 + row.ground.likely)))
        rest.remove(best)
        if _is_sure(best, taken) and best.share >= _BESIDE * most[best.ground.id]:
            sure.append(best.ground)
            taken |= frozenset().union(*(by for _weighs, by in best.says))
        elif _is_likely(best, taken):
            doubtful.append(best.ground)
    return Found(sure=tuple(row.ground for row in rows if row.ground in sure), doubtful=tuple(doubtful))


def _is_sure(row: _Row, taken: frozenset[str]) -> bool:
    new, count = row.left(taken), row.count(taken)
    if row.ground.kind in (Kind.FEEDBACK, Kind.NOTE, Kind.SOURCE):
        return False
    if row.runs_whole or new < _ONE:
        return row.runs_whole
    if not row.ground.likely:
        return count > 1 and new >= _MOST * row.weight
    if row.run > _PHRASE or (row.run == _PHRASE and count > 1):
        return True
    if count == 1:
        return row.share > _HALF and row.whole >= _HALF
    return new >= row.weight / 3 and row.share >= (_HALF if count > 2 else _SEVERAL)  # noqa: PLR2004  three words are many


def _is_likely(row: _Row, taken: frozenset[str]) -> bool:
    new = row.left(taken)
    if row.ground.likely:
        return new >= max(_ONE, _SOME * row.weight)
    return row.count(taken) > 1 and new >= _HALF * row.weight
