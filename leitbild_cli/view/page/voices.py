"""What others said, and what became of it; where sentences were marked, a square an answer and a bar for many."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.account.voices import voices
from leitbild_cli.core.feedback import responses
from leitbild_cli.core.feedback.heat import heat
from leitbild_cli.core.model import Audience, FeedbackStatus
from leitbild_cli.language import _, mark, ngettext
from leitbild_cli.record import record
from leitbild_cli.view.feedback.responses import audience_word
from leitbild_cli.view.format.numbers import number
from leitbild_cli.view.format.prose import in_words, listed, shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.account.people import TookPart
    from leitbild_cli.core.feedback.heat import Heat
    from leitbild_cli.core.feedback.responses import Response
    from leitbild_cli.core.model import Draft, Leitbild

_GIVEN = {
    Audience.TEAM: (mark("{count} from the team"), mark("one from the team")),
    Audience.COLLEAGUE: (mark("{count} from colleagues"), mark("one from a colleague")),
    Audience.CUSTOMER: (mark("{count} from customers"), mark("one from a customer")),
    Audience.OTHER: (mark("{count} from others"), mark("one from somebody else")),
}
_SQUARES = 12
_OPEN = 12
_FEW = 5
_SIZE, _PITCH = 13, 16
_BAR = 96


@record
class Square:
    """One answer: fits, stumbles (half) or not true (full)."""

    x: int
    look: str


@record
class Answers:
    """What one audience said of a sentence: squares, or beyond twelve a bar of `part` beside what it says."""

    squares: tuple[Square, ...]
    wide: int
    part: int
    stops: str
    quiet: str


@record
class HeatRow:
    """A sentence of the draft that was asked about."""

    text: str
    cells: tuple[Answers, ...]


@record
class HeatTable:
    """The marks of one draft."""

    number: int
    heads: tuple[str, ...]
    rows: tuple[HeatRow, ...]
    ratings: tuple[str, ...]


@record
class ShownVoice:
    """What somebody said; `rating` where no table holds it."""

    said: Response
    became: str
    waits: bool
    audience: str
    rating: str


@record
class Voices:
    """All that was said; `rest` is folded away."""

    lead: str
    heat: HeatTable | None
    shown: tuple[ShownVoice, ...]
    rest: tuple[ShownVoice, ...]
    waits: bool


def said(leitbild: Leitbild) -> Voices | None:
    """Give what was said of the drafts; None before anything was."""
    everything = responses.everything(leitbild)
    if not everything:
        return None
    table = _heat(leitbild, everything)
    shown = tuple(
        ShownVoice(
            said=one,
            audience=audience_word(one.audience),
            became=_became(one),
            waits=one.status is FeedbackStatus.OPEN,
            rating=""
            if table is not None and table.number == lookup.draft_number(leitbild, one.draft)
            else _rating(one),
        )
        for one in voices(leitbild)
    )
    return Voices(
        lead=_lead(leitbild, everything),
        heat=table,
        shown=shown[:_OPEN],
        rest=shown[_OPEN:],
        waits=any(one.status is FeedbackStatus.OPEN for one in everything),
    )


def given(took_part: TookPart) -> str:
    """Give how much feedback came without a name, and from whom."""
    total = sum(count for _audience, count in took_part.feedback)
    if not total:
        return ""
    words = ngettext(
        "One piece of feedback came without a name.", "{count} pieces of feedback came without a name: {groups}.", total
    )
    groups = [_(_GIVEN[audience][count == 1]).format(count=in_words(count)) for audience, count in took_part.feedback]
    told = words.format(count=in_words(total), groups=listed(groups))
    return told[:1].upper() + told[1:]


def _lead(leitbild: Leitbild, everything: Sequence[Response]) -> str:
    count, waiting = len(everything), sum(one.status is FeedbackStatus.OPEN for one in everything)
    drafts = {lookup.draft_number(leitbild, one.draft) for one in everything}
    told = ngettext("{count} piece of feedback", "{count} pieces of feedback", count).format(count=count)
    if len(drafts) == 1 and (draft := drafts.pop()):
        told = _("{feedback} on draft {number}").format(feedback=told, number=draft)
    if waiting == count:
        return (
            _("{feedback}, none answered yet.").format(feedback=told)
            if count > 1
            else _("{feedback}, not answered yet.").format(feedback=told)
        )
    if waiting:
        left = ngettext("{count} still open", "{count} still open", waiting).format(count=waiting)
        return f"{told}, {left}."
    return (
        _("{feedback}, each answered.").format(feedback=told)
        if count > 1
        else _("{feedback}, answered.").format(feedback=told)
    )


def _became(one: Response) -> str:
    if one.answer:
        return one.answer
    words = {
        FeedbackStatus.ACCEPTED: _("Taken up, thank you."),
        FeedbackStatus.PARTLY: _("Taken up in part, thank you."),
        FeedbackStatus.DECLINED: _("Read, with thanks, and not taken up."),
        FeedbackStatus.THANKED: _("Thank you, we were glad."),
    }
    return words.get(one.status, "")


def _rating(one: Response) -> str:
    if one.rating is None:
        return ""
    if one.scale is None:
        return number(one.rating)
    return _("{value} of {most}").format(value=number(one.rating), most=one.scale)


def _heat(leitbild: Leitbild, everything: Sequence[Response]) -> HeatTable | None:
    """Give the table of the newest draft that was marked."""
    for draft in reversed(leitbild.drafts):
        if marks := heat(leitbild, draft.id):
            place = lookup.draft_number(leitbild, draft.id) or 0
            return _table(draft, place, marks, [one for one in everything if one.draft == draft.id])
    return None


def _table(draft: Draft, place: int, marks: Sequence[Heat], said_of_it: Sequence[Response]) -> HeatTable:
    groups = list(dict.fromkeys(one.audience for one in marks))
    by = {(one.sentence, one.audience): one for one in marks}
    return HeatTable(
        number=place,
        heads=tuple(audience_word(one) for one in groups),
        rows=tuple(
            HeatRow(text=shortened(sentence.text, 64), cells=tuple(_answers(by[at, group]) for group in groups))
            for at, sentence in enumerate(draft.sentences, start=1)
        ),
        ratings=_ratings(groups, said_of_it),
    )


def _answers(one: Heat) -> Answers:
    stops = one.stumble + one.untrue
    looks = ["untrue"] * one.untrue + ["stumble"] * one.stumble + ["fits"] * one.fits
    many = one.count > _SQUARES
    words = _("{count} of {all}").format(count=stops, all=one.count) if one.count > 1 else _("stumbles")
    return Answers(
        squares=() if many else tuple(Square(x=place * _PITCH, look=look) for place, look in enumerate(looks)),
        wide=_BAR if many else max(one.count * _PITCH - (_PITCH - _SIZE), 0),
        part=round(_BAR * stops / one.count) if many else 0,
        stops=words if stops else "",
        quiet=""
        if stops or not one.count
        else _("fits")
        if one.count == 1
        else _("nobody of {count} stumbles").format(count=one.count),
    )


def _ratings(groups: Sequence[Audience], said_of_it: Sequence[Response]) -> tuple[str, ...]:
    """Give each rating where they are fewer than five, else their mean; nothing where nobody rated."""
    found = []
    for group in groups:
        given_ = sorted(one.rating for one in said_of_it if one.audience is group and one.rating is not None)
        if len(given_) < _FEW:
            found.append(listed([number(one) for one in given_]) or "–")
        else:
            mean = (sum(given_, Decimal(0)) / len(given_)).quantize(Decimal("0.1"))
            found.append(_("{mean} on average, n = {count}").format(mean=number(mean), count=len(given_)))
    return tuple(found) if any(one != "–" for one in found) else ()
