"""All that was said, seen as one: imported feedback and people's notes, found, sorted and counted."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from leitbild_cli.core.model import Audience, FeedbackStatus
from leitbild_cli.core.responses.refusals import HIGHEST, LOWEST
from leitbild_cli.errors import Ambiguous, NotFound
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from leitbild_cli.core.model import Draft, Feedback, Leitbild, Note, Person


@dataclass(frozen=True, slots=True, kw_only=True)
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
    text: str | None = None
    status: FeedbackStatus = FeedbackStatus.OPEN
    answer: str | None = None
    done_in: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Voices:
    """What one audience said: how many, how many of them rated, their mean on 1 to 5, how many are open."""

    audience: Audience
    count: int
    rated: int
    mean: Decimal | None
    open: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """All that was said of a draft (of all drafts if None): by audience, and what waits for an answer."""

    draft: str | None
    count: int
    rated: int
    mean: Decimal | None
    voices: tuple[Voices, ...]
    open: tuple[Response, ...]


def everything(leitbild: Leitbild) -> tuple[Response, ...]:
    """Give imported feedback and people's notes in the order they came, undated ones last."""
    taken_up = _taken_up(leitbild.drafts)
    notes = [_of_note(person, note, taken_up) for person in leitbild.people for note in person.notes]
    return tuple(sorted([*map(_of_feedback, leitbild.feedback), *notes], key=_order))


def find(leitbild: Leitbild, prefix: str) -> Response:
    """Give the feedback or note whose id begins so."""
    wanted = prefix.strip().casefold()
    found = [one for one in everything(leitbild) if wanted and one.id.startswith(wanted)]
    exact = [one for one in found if one.id == wanted]
    if exact or len(found) == 1:
        return (exact or found)[0]
    if found:
        raise Ambiguous(prefix, candidates=[one.id for one in found])
    raise NotFound(prefix, kind=_("feedback"), listed="leitbild feedback list")


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


def out_of_five(rating: Decimal, scale: int) -> Decimal:
    """Give a rating as it would be on 1 to 5: the ends meet the ends, the middle the middle."""
    if scale == HIGHEST or scale <= LOWEST:
        return rating
    return LOWEST + (max(rating, Decimal(LOWEST)) - LOWEST) * (HIGHEST - LOWEST) / (scale - LOWEST)


def _taken_up(drafts: Sequence[Draft]) -> dict[str, str]:
    """Give, for each id a draft carries, the first draft that does."""
    taken: dict[str, str] = {}
    for draft in drafts:
        for sentence in draft.sentences:
            for carried in sentence.carries:
                taken.setdefault(carried, draft.id)
    return taken


def _of_feedback(one: Feedback) -> Response:
    return Response(
        id=one.id,
        audience=one.audience,
        draft=one.draft,
        source=one.source,
        received=one.received,
        rating=one.rating,
        scale=one.scale,
        text=one.text,
        status=one.status,
        answer=one.answer,
        done_in=one.done_in,
    )


def _of_note(person: Person, note: Note, taken_up: Mapping[str, str]) -> Response:
    done_in = taken_up.get(note.id)
    return Response(
        id=note.id,
        audience=Audience.TEAM,
        draft=note.draft,
        person=person.id,
        received=note.added.date() if note.added else None,
        rating=None if note.rating is None else Decimal(note.rating),
        scale=None if note.rating is None else HIGHEST,
        text=note.text,
        status=FeedbackStatus.ACCEPTED if done_in else FeedbackStatus.OPEN,
        done_in=done_in,
    )


def _order(response: Response) -> tuple[bool, int, str]:
    return response.received is None, response.received.toordinal() if response.received else 0, response.id


def _voices(audience: Audience, said: Sequence[Response]) -> Voices:
    return Voices(
        audience=audience, count=len(said), rated=len(_ratings(said)), mean=_mean(said), open=len(_open(said))
    )


def _ratings(said: Iterable[Response]) -> list[Decimal]:
    return [out_of_five(one.rating, one.scale or HIGHEST) for one in said if one.rating is not None]


def _mean(said: Iterable[Response]) -> Decimal | None:
    ratings = _ratings(said)
    return (sum(ratings, Decimal()) / len(ratings)).quantize(Decimal("0.01"), ROUND_HALF_UP) if ratings else None


def _open(said: Iterable[Response]) -> tuple[Response, ...]:
    return tuple(one for one in said if one.status is FeedbackStatus.OPEN)
