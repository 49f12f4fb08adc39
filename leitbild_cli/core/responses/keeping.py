"""What comes in and what the team decides about it: imports, notes, answers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup, people
from leitbild_cli.core.model import FeedbackStatus
from leitbild_cli.core.responses.refusals import HIGHEST, LOWEST, BadNote, NotDone, OwnWords, ReasonNeeded
from leitbild_cli.core.responses.seeing import find
from leitbild_cli.errors import NotFound
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date
    from decimal import Decimal

    from leitbild_cli.core.model import Feedback, Leitbild, Note


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What an import brought: new, known already, and known with other words than before."""

    new: tuple[Feedback, ...] = ()
    known: tuple[Feedback, ...] = ()
    changed: tuple[Feedback, ...] = ()


def add(
    leitbild: Leitbild, candidates: Iterable[Feedback], *, native: Collection[str] | None = None
) -> tuple[Leitbild, Added]:
    """Take in what is new; what is known stays, with its answer, and only gets the words its author changed.

    `native` are the ids whose words their author can have changed (all, if None). An id that follows from the words
    themselves cannot come back with others: the difference was made here, perhaps to take out a name, and stays.
    """
    kept = {one.id: one for one in leitbild.feedback}
    new: dict[str, Feedback] = {}
    known: dict[str, Feedback] = {}
    changed: dict[str, Feedback] = {}
    for candidate in candidates:
        one = kept.get(candidate.id)
        if one is None:
            new.setdefault(candidate.id, candidate)
        elif _says(one) == _says(candidate) or (native is not None and candidate.id not in native):
            known[candidate.id] = one
        else:
            changed[candidate.id] = _reworded(one, candidate)
    added = Added(
        new=tuple(new.values()),
        known=tuple(one for one in known.values() if one.id not in changed),
        changed=tuple(changed.values()),
    )
    together = kept | changed | new
    return (replace(leitbild, feedback=tuple(together.values())) if new or changed else leitbild), added


def lookalikes(leitbild: Leitbild, candidates: Iterable[Feedback]) -> tuple[tuple[Feedback, Feedback], ...]:
    """Give each new candidate with the known feedback it seems to repeat: same words and rating, a day apart at most.

    A form's download and its sheet write time differently, so the same answer may arrive under two ids.
    """
    ids = {one.id for one in leitbild.feedback}
    by_words: dict[object, list[Feedback]] = {}
    for one in leitbild.feedback:
        by_words.setdefault(_words(one), []).append(one)
    return tuple(
        (candidate, twin)
        for candidate in candidates
        if candidate.id not in ids and candidate.text
        for twin in [one for one in by_words.get(_words(candidate), []) if _near(one.received, candidate.received)][:1]
    )


def answer(
    leitbild: Leitbild, ref: str, status: FeedbackStatus, reason: str | None = None, done_in: str | None = None
) -> tuple[Leitbild, Feedback]:
    """Decide on a piece of feedback; declining needs a reason, and only a draft there is can take it up.

    Accepted once more, only what is given changes: an answer stays when the draft that takes it up is named later.
    """
    response = find(leitbild, ref)
    if response.person is not None:
        raise OwnWords(response.id, person=response.person)
    if status is FeedbackStatus.DECLINED and not (reason and reason.strip()):
        raise ReasonNeeded(response.id)
    if done_in is not None and status is not FeedbackStatus.ACCEPTED:
        raise NotDone(response.id)
    if done_in is not None and lookup.draft_of(leitbild, done_in) is None:
        raise NotFound(done_in, kind=_("draft"))
    one = next(one for one in leitbild.feedback if one.id == response.id)
    decided = replace(one, status=status, answer=reason.strip() if reason else None, done_in=done_in)
    if status is one.status is FeedbackStatus.ACCEPTED:
        decided = replace(decided, answer=decided.answer or one.answer, done_in=done_in or one.done_in)
    feedback = tuple(decided if other.id == one.id else other for other in leitbild.feedback)
    return replace(leitbild, feedback=feedback), decided


def add_voice(leitbild: Leitbild, voice: Feedback) -> tuple[Leitbild, Feedback]:
    """Write down what somebody from outside said by mail or in a talk; the same checks as for a note."""
    _check(voice.text, voice.rating)
    return replace(leitbild, feedback=(*leitbild.feedback, voice)), voice


def add_note(leitbild: Leitbild, person: str, note: Note) -> tuple[Leitbild, Note]:
    """Write a note into the person's own block."""
    _check(note.text, note.rating)
    author = lookup.person_of(leitbild, person)
    if author is None:
        raise NotFound(person, kind=_("person"))
    return people.put(leitbild, replace(author, notes=(*author.notes, note))), note


def _check(text: str | None, rating: int | Decimal | None) -> None:
    if not (text and text.strip()):
        raise BadNote
    if rating is not None and not LOWEST <= rating <= HIGHEST:
        raise BadNote(rating)


def _says(feedback: Feedback) -> tuple[str | None, Decimal | None, int | None]:
    return feedback.text, feedback.rating, feedback.scale


def _reworded(known: Feedback, candidate: Feedback) -> Feedback:
    return replace(known, text=candidate.text, rating=candidate.rating, scale=candidate.scale)


def _words(feedback: Feedback) -> tuple[str, Decimal | None, int | None]:
    return " ".join((feedback.text or "").split()).casefold(), feedback.rating, feedback.scale


def _near(one: date | None, other: date | None) -> bool:
    return one is None or other is None or abs((one - other).days) <= 1
