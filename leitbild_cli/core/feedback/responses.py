"""What people say of a draft, and what the team makes of it.

Imported feedback and people's own notes are seen as one: found, sorted and counted.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup, people
from leitbild_cli.core.model import Answer, Audience, Earlier, FeedbackStatus
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.errors import Ambiguous, NotFound, UsageRefusal
from leitbild_cli.language import _, mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import date

    from leitbild_cli.core.model import Feedback, Leitbild, Marked, Note, Person, Question


@record
class Response:
    """Feedback or a person's note, seen alike; `person` wrote it into the own block, None if it was imported."""

    id: str
    audience: Audience
    draft: str | None = None
    person: str | None = None
    source: str | None = None
    received: date | None = None
    rating: Decimal | None = None
    scale: int | None = None
    lowest: int | None = None
    text: str | None = None
    marks: tuple[Marked, ...] = ()
    questions: tuple[Question, ...] = ()
    status: FeedbackStatus = FeedbackStatus.OPEN
    answer: str | None = None
    done_in: str | None = None
    earlier: tuple[Earlier, ...] = ()


@record
class AudienceSummary:
    """What one audience said: how many, how many of them rated, their mean on 1 to 5, how many are open.

    `spread` is how often each step from 1 to 5 was given; `promoters` are those who recommend less those who don't, in
    points of a hundred, where all were asked on 0 to 10. Both figures need five ratings: fewer are single people.
    """

    audience: Audience
    count: int
    rated: int
    mean: Decimal | None
    open: int
    spread: tuple[int, ...] = ()
    promoters: int | None = None


@record
class Summary:
    """All that was said of a draft (of all drafts if None): by audience, and what waits for an answer."""

    draft: str | None
    count: int
    rated: int
    mean: Decimal | None
    voices: tuple[AudienceSummary, ...]
    open: tuple[Response, ...]


@record
class RatedQuestion:
    """A further question, with how it was rated."""

    asked: str
    voices: AudienceSummary


def everything(leitbild: Leitbild) -> tuple[Response, ...]:
    """Give imported feedback and people's notes in the order they came, undated ones last."""
    taken_up = lookup.taken_up(leitbild)
    answers = {one.note: one for one in leitbild.answers}
    notes = [
        _of_note(person, note, taken_up.get(note.id), answers.get(note.id))
        for person in leitbild.people
        for note in person.notes
    ]
    return tuple(sorted([*map(_of_feedback, leitbild.feedback), *notes], key=_order))


def find(leitbild: Leitbild, prefix: str) -> Response:
    """Give the feedback or note whose id begins so."""
    wanted = caseless(prefix)
    found = [one for one in everything(leitbild) if wanted and one.id.startswith(wanted)]
    exact = [one for one in found if one.id == wanted]
    if exact or len(found) == 1:
        return (exact or found)[0]
    if found:
        raise Ambiguous(prefix, candidates=[one.id for one in found])
    raise NotFound(prefix, kind=_("feedback"), listed="feedback list")


def summary(leitbild: Leitbild, draft: str | None = None) -> Summary:
    """Count what was said of the draft (of all, if None), with a mean for each audience and what is still open."""
    said = tuple(one for one in everything(leitbild) if draft is None or one.draft == draft)
    groups = ((audience, tuple(one for one in said if one.audience is audience)) for audience in Audience)
    return Summary(
        draft=draft,
        count=len(said),
        rated=len(_ratings(said)),
        mean=_mean(said),
        voices=tuple(_voices(audience, group) for audience, group in groups if group),
        open=_open(said),
    )


def of_many(leitbild: Leitbild, said: Iterable[Feedback]) -> tuple[Summary, tuple[RatedQuestion, ...]]:
    """Sum up answers that are not taken in one by one, by audience and by what else was rated; none of them is open."""
    feedback = tuple(said)
    asked: dict[str, list[Response]] = {}
    for question in (two for one in feedback for two in one.questions if two.rating is not None):
        asked.setdefault(question.asked, []).append(_rated(question))
    questions = tuple(
        RatedQuestion(asked=header, voices=_voices(Audience.OTHER, group)) for header, group in asked.items()
    )
    counts = summary(replace(leitbild, people=(), feedback=feedback))
    return replace(counts, voices=tuple(replace(one, open=0) for one in counts.voices), open=()), questions


def _rated(one: Question) -> Response:
    closed = FeedbackStatus.THANKED
    return Response(
        id="", audience=Audience.OTHER, rating=one.rating, scale=one.scale, lowest=one.lowest, status=closed
    )


def has_words(one: Response | Feedback) -> bool:
    """Say whether somebody wrote something, so that there is something to answer."""
    return bool(one.text) or any(two.text for two in one.questions)


def is_rated(one: Response, low: int, high: int) -> bool:
    """Say whether a rating lies within these, as it would be on 1 to 5."""
    if one.rating is None:
        return False
    value = out_of_five(one.rating, one.scale or HIGHEST, LOWEST if one.lowest is None else one.lowest)
    return low <= value.quantize(Decimal(1), ROUND_HALF_UP) <= high


def is_low(one: Response | Feedback) -> bool:
    """Say whether a rating is so low that it means somebody to talk to: 2 or less on 1 to 5."""
    if one.rating is None:
        return False
    return out_of_five(one.rating, one.scale or HIGHEST, LOWEST if one.lowest is None else one.lowest) <= LOW


def out_of_five(rating: Decimal, scale: int, lowest: int = 1) -> Decimal:
    """Give a rating as it would be on 1 to 5: the ends meet the ends, the middle the middle."""
    if (scale == HIGHEST and lowest == LOWEST) or scale <= lowest:
        return rating
    return LOWEST + (max(rating, Decimal(lowest)) - lowest) * (HIGHEST - LOWEST) / (scale - lowest)


def _of_feedback(one: Feedback) -> Response:
    return Response(
        id=one.id,
        audience=one.audience,
        draft=one.draft,
        source=one.source,
        received=one.received,
        rating=one.rating,
        scale=one.scale,
        lowest=one.lowest,
        text=one.text,
        marks=one.marks,
        questions=one.questions,
        status=one.status,
        answer=one.answer,
        done_in=one.done_in,
        earlier=one.earlier,
    )


def _of_note(person: Person, note: Note, taken_up: str | None, said: Answer | None) -> Response:
    """Give a note with what was said to it; one that a draft carries is taken up, whatever was said."""
    status = said.status if said else FeedbackStatus.OPEN
    return Response(
        id=note.id,
        audience=Audience.TEAM,
        draft=note.draft,
        person=person.id,
        received=note.added.date() if note.added else None,
        rating=None if note.rating is None else Decimal(note.rating),
        scale=None if note.rating is None else HIGHEST,
        text=note.text,
        status=FeedbackStatus.ACCEPTED if taken_up and not status.taken_up else status,
        answer=said.answer if said else None,
        done_in=(said.done_in if said else None) or taken_up,
    )


def _order(response: Response) -> tuple[bool, int, str]:
    return response.received is None, response.received.toordinal() if response.received else 0, response.id


def _voices(audience: Audience, said: Sequence[Response]) -> AudienceSummary:
    steps = [int(value.quantize(Decimal(1), ROUND_HALF_UP)) for value in _ratings(said)]
    return AudienceSummary(
        audience=audience,
        count=len(said),
        rated=len(steps),
        mean=_mean(said),
        open=len(_open(said)),
        spread=tuple(steps.count(step) for step in range(LOWEST, HIGHEST + 1)),
        promoters=_promoters(said),
    )


def _ratings(said: Iterable[Response]) -> list[Decimal]:
    return [
        out_of_five(one.rating, one.scale or HIGHEST, LOWEST if one.lowest is None else one.lowest)
        for one in said
        if one.rating is not None
    ]


def _mean(said: Iterable[Response]) -> Decimal | None:
    ratings = _ratings(said)
    if len(ratings) < FEWEST:
        return None
    return (sum(ratings, Decimal()) / len(ratings)).quantize(Decimal("0.01"), ROUND_HALF_UP)


def _promoters(said: Iterable[Response]) -> int | None:
    """Give the Net Promoter Score (Reichheld 2003): 9 and 10 recommend, 0 to 6 don't."""
    rated = [one for one in said if one.rating is not None]
    if len(rated) < FEWEST or any((one.lowest, one.scale) != (0, 10) for one in rated):
        return None
    values = [one.rating for one in rated if one.rating is not None]
    balance = sum(value >= 9 for value in values) - sum(value <= 6 for value in values)  # noqa: PLR2004  the rule
    return round(100 * balance / len(values))


def _open(said: Iterable[Response]) -> tuple[Response, ...]:
    return tuple(one for one in said if one.status is FeedbackStatus.OPEN)


@record
class Added:
    """What an import brought: new, known already, and known with other words than before."""

    new: tuple[Feedback, ...] = ()
    known: tuple[Feedback, ...] = ()
    changed: tuple[Feedback, ...] = ()


def add(
    leitbild: Leitbild, candidates: Iterable[Feedback], *, native: Collection[str] | None = None
) -> tuple[Leitbild, Added]:
    """Take in what is new; what is known stays, with its answer, unless its author changed the words: then it is open.

    `native` are the ids whose words their author can have changed (all, if None). An id that follows from the words
    themselves cannot come back with others: the difference was made here, perhaps to take out a name, and stays.
    """
    kept = {one.id: one for one in leitbild.feedback}
    notes = {note.id for person in leitbild.people for note in person.notes}
    new: dict[str, Feedback] = {}
    known: dict[str, Feedback] = {}
    changed: dict[str, Feedback] = {}
    for candidate in candidates:
        one = kept.get(candidate.id)
        if candidate.id in notes:  # an export of ours holds people's own notes too
            known[candidate.id] = candidate
        elif one is None:
            new.setdefault(candidate.id, _closed_if_wordless(candidate))
        elif _says_the_same(one, candidate) or (native is not None and candidate.id not in native):
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


def _closed_if_wordless(one: Feedback) -> Feedback:
    """Thank for a rating or marks without words, as there is nothing to answer; a low rating is somebody to talk to."""
    return (
        one
        if one.status is not FeedbackStatus.OPEN or has_words(one) or is_low(one)
        else replace(one, status=FeedbackStatus.THANKED)
    )


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
) -> tuple[Leitbild, Response]:
    """Decide on feedback or a note; declining needs a reason, and only a draft there is can take it up.

    Taken up once more, only what is given changes: an answer stays when the draft that takes it up is named later.
    """
    response = find(leitbild, ref)
    if status is FeedbackStatus.DECLINED and not (reason and reason.strip()):
        raise ReasonNeeded(ref=response.id)
    if done_in is not None and not status.taken_up:
        raise NotDone(ref=response.id)
    if done_in is not None and lookup.draft_of(leitbild, done_in) is None:
        raise NotFound(done_in, kind=_("draft"))
    said = reason.strip() if reason else None
    if status is response.status and status.taken_up:
        said, done_in = said or response.answer, done_in or response.done_in
    decided = _decided(leitbild, response, Answer(note=response.id, status=status, answer=said, done_in=done_in))
    return decided, find(decided, response.id)


def _decided(leitbild: Leitbild, response: Response, said: Answer) -> Leitbild:
    """Write down what was decided: of feedback beside it, of a note in a place of its own, for it is its author's."""
    if response.person is None:
        feedback = tuple(
            replace(one, status=said.status, answer=said.answer, done_in=said.done_in) if one.id == response.id else one
            for one in leitbild.feedback
        )
        return replace(leitbild, feedback=feedback)
    others = tuple(one for one in leitbild.answers if one.note != response.id)
    return replace(leitbild, answers=others if said.status is FeedbackStatus.OPEN else (*others, said))


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
        raise BadRating(rating=rating, high=HIGHEST)


def _says_the_same(known: Feedback, candidate: Feedback) -> bool:
    """Compare words and ratings; marks and further questions only where both have some.

    What was said before a change says nothing new either: an older export may come in after a newer one.
    """
    now, before, then = _words_of(known), [_words_of(one) for one in known.earlier], _words_of(candidate)
    beside = [(known.questions, candidate.questions), (known.marks, candidate.marks)]
    same = now == then and all(not kept or not new or kept == new for kept, new in beside)
    return same or (now != then and then in before)


def _words_of(one: Feedback | Earlier) -> tuple[str | None, Decimal | None, int | None]:
    return one.text, one.rating, one.scale


def _reworded(known: Feedback, candidate: Feedback) -> Feedback:
    """Give what is known with its author's new words, open again; the old words and the answer to them stay beside."""
    before = Earlier(
        text=known.text,
        rating=known.rating,
        scale=known.scale,
        lowest=known.lowest,
        status=known.status,
        answer=known.answer,
    )
    return replace(
        known,
        text=candidate.text,
        marks=candidate.marks,
        rating=candidate.rating,
        scale=candidate.scale,
        lowest=candidate.lowest,
        questions=candidate.questions,
        status=FeedbackStatus.OPEN,
        answer=None,
        done_in=None,
        earlier=(*known.earlier, before),
    )


def another_round(leitbild: Leitbild, changed: Iterable[Feedback], known: int) -> bool:
    """Say whether these are rather a later survey's, that counts from 1 again: many, with wholly other words.

    `changed` are known ones with new words, `known` is how many came again as they were.
    """
    kept = {one.id: one for one in leitbild.feedback}
    several = tuple(changed)
    other = [one for one in several if not _shared_words(kept[one.id].text, one.text)]
    return len(other) > 1 and len(other) * 2 > len(several) + known


def _shared_words(one: str | None, other: str | None) -> bool:
    """Say whether two texts have a longer word in common, as somebody's own words changed a little have."""
    first, second = ({word for word in caseless(text or "").split() if len(word) > LOWEST + 2} for text in (one, other))
    return bool(first & second)


def _words(feedback: Feedback) -> tuple[str, Decimal | None, int | None]:
    return caseless(feedback.text or ""), feedback.rating, feedback.scale


def _near(one: date | None, other: date | None) -> bool:
    return one is None or other is None or abs((one - other).days) <= 1


FEWEST = 5
"""Fewer ratings give no mean: it would speak of single people."""
LOWEST = 1
LOW = 2
HIGHEST = 5


class ReasonNeeded(UsageRefusal):
    """Somebody took the trouble to answer; turning it down without a reason is not an answer."""

    code = "reason-needed"
    what = mark("Feedback `{ref}` can only be declined with a reason.")
    mend = mark('One kind sentence is enough: `--because "…"`.')


class NotDone(UsageRefusal):
    """Only what is accepted can be taken up in a draft."""

    code = "not-done"
    what = mark("Feedback `{ref}` is not accepted, so no draft takes it up.")


class BadNote(UsageRefusal):
    """A note needs words."""

    code = "bad-note"
    what = mark("A note needs some words.")


class BadRating(BadNote):
    """A rating lies between 1 and 5."""

    what = mark("{rating} is no rating from 1 to {high}.")
