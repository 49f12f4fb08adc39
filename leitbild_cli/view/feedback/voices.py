"""What was said, by audience: how many, their mean, and each voice with what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup, responses
from leitbild_cli.core.model import FeedbackStatus
from leitbild_cli.language import _, ngettext
from leitbild_cli.view.feedback.words import audience_word, one_line, rating_word, status_word
from leitbild_cli.view.numbers import NO_BREAK, day, number
from leitbild_cli.view.text import fit, wrap
from leitbild_cli.view.tracking.words import page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.model import Feedback, Leitbild, Note
    from leitbild_cli.core.responses import Response, Voices

_ID = 12
_NARROWEST = 12


def said(
    leitbild: Leitbild, shown: Sequence[Response], *, draft: str | None, width: int, ascii_only: bool = False
) -> str:
    """Give the voices in `shown` under their audience, each audience with its count and mean over all of them."""
    counts = responses.summary(leitbild, draft)
    if not counts.count:
        return _("Nobody has said anything yet.")
    parts: list[str] = []
    for voices in counts.voices:
        group = [one for one in shown if one.audience is voices.audience]
        if group:
            lines = [*wrap(_head(voices), width), *(line for one in group for line in _voice(leitbild, one, width))]
            parts += [*([""] if parts else []), *lines]
    return page(parts or [_("Nothing of that kind was said.")], ascii_only=ascii_only)


def decided(leitbild: Leitbild, one: Feedback, *, width: int) -> str:
    """Give what the team decided about a piece of feedback, in a line or two."""
    words = {
        FeedbackStatus.OPEN: _("Open again: {text}"),
        FeedbackStatus.ACCEPTED: _("Accepted: {text}"),
        FeedbackStatus.DECLINED: _("Declined, with a reason: {text}"),
    }
    text = words[one.status].format(text=fit(one_line(one.text) or rating_word(one.rating, one.scale), 60))
    done = f" ({_done_in(leitbild, one.done_in)})" if one.done_in else ""
    return "\n".join(wrap(text + done, width))


def noted(one: Feedback | Note, *, name: str | None, width: int) -> str:
    """Give thanks for a note, or say that somebody else's words are written down."""
    words = _("Thank you, {name}. Noted: {text}") if name else _("Written down: {text}")
    return "\n".join(wrap(words.format(name=name, text=short(one)), width))


def quoted(one: Response, *, width: int) -> str:
    """Give the words of one voice, for somebody who is about to answer."""
    text = one.text or rating_word(one.rating, one.scale)
    return "\n".join(f"  {line}" for line in wrap(text, max(width - 2, _NARROWEST)))


def short(one: Feedback | Note, cells: int = 60) -> str:
    """Give what was said as one safe line of at most so many cells."""
    return fit(one_line(one.text) or "–", cells)


def _head(voices: Voices) -> str:
    said_ = [f"{audience_word(voices.audience)}: {voices.count}"]
    if voices.mean is not None:
        mean = number(round(voices.mean, 1))
        part = _("mean {mean} of 5") if voices.rated == voices.count else _("mean {mean} of 5 ({rated} rated)")
        said_.append(part.format(mean=mean, rated=voices.rated))
    if voices.open:
        said_.append(ngettext("{count} open", "{count} open", voices.open).format(count=voices.open))
    return ", ".join(said_)


def _voice(leitbild: Leitbild, one: Response, width: int) -> list[str]:
    """Give the id and the words, below them the facts, and the team's answer."""
    room = max(width - _ID, _NARROWEST)
    body = [line for line in wrap(one.text or "", room) if line] or [_("(only a rating)")]
    facts = wrap(" · ".join(fact.replace(" ", NO_BREAK) for fact in _facts(leitbild, one)), room)
    answer = wrap(_("Answer: {text}").format(text=one.answer), room) if one.answer else []
    first, *rest = [*body, *facts, *answer]
    return [f"  {one.id}  {first}", *(f"{'':{_ID}}{line}" for line in rest)]


def _facts(leitbild: Leitbild, one: Response) -> list[str]:
    facts = [rating_word(one.rating, one.scale)] if one.rating is not None else []
    if one.person is not None:
        facts.append(lookup.name_of(leitbild, one.person))
    if one.received is not None:
        facts.append(day(one.received))
    if one.draft is not None and len(leitbild.drafts) > 1:
        facts.append(_on_draft(leitbild, one.draft))
    facts.append(status_word(one.status))
    if one.done_in is not None:
        facts.append(_done_in(leitbild, one.done_in))
    return facts


def _on_draft(leitbild: Leitbild, draft: str) -> str:
    return _("on draft {number}").format(number=lookup.draft_number(leitbild, draft) or draft)


def _done_in(leitbild: Leitbild, draft: str | None) -> str:
    return _("done in draft {number}").format(number=lookup.draft_number(leitbild, draft or "") or draft)
