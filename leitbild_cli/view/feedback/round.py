"""A round through open feedback as somebody at a terminal sees it: one remark, the keys, what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.feedback import responses
from leitbild_cli.core.feedback.round import stumbles
from leitbild_cli.core.model import FeedbackStatus
from leitbild_cli.language import _, day, mark, ngettext
from leitbild_cli.view.feedback.responses import audience_word
from leitbild_cli.view.format.numbers import NO_BREAK, number
from leitbild_cli.view.format.prose import listed, quoted
from leitbild_cli.view.format.text import wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.feedback.responses import Response
    from leitbild_cli.core.model import Leitbild

KEYS = (
    (mark("a"), mark("taken up")),
    (mark("p"), mark("in part")),
    (mark("n"), mark("not taken up")),
    (mark("d"), mark("thanks, nothing to do")),
    (mark("s"), mark("later")),
    (mark("b"), mark("back")),
    (mark("?"), mark("help")),
    (mark("q"), mark("stop")),
)
_OUTCOMES = {
    FeedbackStatus.ACCEPTED: mark("taken up"),
    FeedbackStatus.PARTLY: mark("in part"),
    FeedbackStatus.DECLINED: mark("not taken up"),
    FeedbackStatus.THANKED: mark("thanks"),
}
_NARROWEST = 12


def remark(leitbild: Leitbild, one: Response, place: int, count: int, *, width: int) -> str:
    """Give one remark with who said it when and how it was rated, and what is stumbled over."""
    facts = [_("Feedback {place} of {count}").format(place=place, count=count), audience_word(one.audience)]
    facts += [lookup.name_of(leitbild, one.person)] if one.person else []
    facts += [day(one.received)] if one.received else []
    if drafted := lookup.draft_number(leitbild, one.draft):
        facts.append(_("on draft {number}").format(number=drafted))
    if one.rating is not None:
        facts.append(_("{rating} of {scale}").format(rating=number(one.rating), scale=one.scale or responses.HIGHEST))
    lines = wrap(" · ".join(fact.replace(" ", NO_BREAK) for fact in facts), width)
    lines += wrap(_stumbled(one), width) if stumbles(one) else []
    room = max(width - 2, _NARROWEST)
    said = [quoted(one.text)] if one.text else []
    said += [f"{two.asked} {quoted(two.text)}" for two in one.questions if two.text]
    body = [f"  {line}" for text in said or [_("(only a rating)")] for line in wrap(text, room)]
    before = [f"  {line}" for two in one.earlier if two.text for line in wrap(_before(two.text, two.answer), room)]
    return "\n".join(["", *lines, "", *body, *before, ""])


def keys(*, width: int) -> str:
    """Give the keys, as many in a line as fit."""
    lines: list[str] = []
    for shown in (f"{_(key)} {_(words)}" for key, words in KEYS):
        joined = f"{lines[-1]}   {shown}" if lines else shown
        lines = [*lines[:-1], joined] if len(joined) <= width else [*lines, shown]
    return "\n".join(lines)


def help_text(*, width: int) -> str:
    """Say what each key does."""
    lines = (
        _("Taken up, all or in part: you say in which draft, and give the person a line."),
        _("Not taken up: the reason comes first; it is what the person will read."),
        _("Thanks: praise, or something that needs no answer."),
        _("Everything is saved at once; `b` takes the last answer back."),
    )
    return "\n".join(line for text in lines for line in wrap(text, width))


def outcome(leitbild: Leitbild, one: Response) -> str:
    """Give what became of it, in a line."""
    words = _(_OUTCOMES[one.status])
    drafted = lookup.draft_number(leitbild, one.done_in) if one.done_in else None
    return _("→ {outcome} in draft {number}").format(outcome=words, number=drafted) if drafted else f"→ {words}"


def similar(count: int) -> str:
    """Ask whether what says the same shall be answered together."""
    words = ngettext("similar: {count} more. Answer together?", "similar: {count} more. Answer together?", count)
    return words.format(count=count)


def closed(count: int) -> str:
    """Say that ratings without words closed themselves."""
    words = ngettext(
        "{count} rating without words is closed, with thanks.",
        "{count} ratings without words are closed, with thanks.",
        count,
    )
    return words.format(count=count)


def total(answered: Sequence[FeedbackStatus], left: int) -> str:
    """Give what was answered in this round, and what is left."""
    parts = [f"{answered.count(status)} {_(words)}" for status, words in _OUTCOMES.items() if answered.count(status)]
    said = ngettext("{count} answered: {parts}.", "{count} answered: {parts}.", len(answered))
    first = said.format(count=len(answered), parts=", ".join(parts)) if answered else _("Nothing was answered.")
    rest = ngettext("{count} is still open.", "{count} are still open.", left).format(count=left)
    return f"{first} {rest if left else _('Nothing is open any more.')}"


def _stumbled(one: Response) -> str:
    places = [str(place) for place in stumbles(one)]
    words = ngettext("Stumbles at sentence {places}.", "Stumbles at sentences {places}.", len(places))
    return words.format(places=listed(places))


def _before(text: str, answer: str | None) -> str:
    told = _("Before: {text}").format(text=quoted(text))
    return f"{told} → {answer}" if answer else told
