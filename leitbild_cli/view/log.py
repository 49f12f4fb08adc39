"""The history of what was decided: a fact a line, in the reader's words."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from leitbild_cli.core.account.log import LogKind, day_of
from leitbild_cli.language import _, day, ngettext
from leitbild_cli.view.format.text import safe, wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.account.log import LogEntry

_INDENT = 13
_NARROW = 40


def log_lines(events: Sequence[LogEntry], *, ids: bool, width: int) -> str:
    """Give each event below the other, wrapped beside its day, or below it on a narrow screen."""
    if not events:
        return _("No decision.")
    return "\n".join(line for one in events for line in _lines(one, ids=ids, width=width))


def log_json(events: Sequence[LogEntry]) -> dict[str, object]:
    """Give the events with stable keys."""
    return {
        "events": [
            {
                "kind": one.kind.value,
                "on": one.on,
                "by": one.by,
                "about": one.about,
                "reason": one.reason,
                "ids": one.ids,
                "people": sorted(one.people),
                "status": one.status or None,
                "number": one.number,
            }
            for one in events
        ]
    }


def _lines(event: LogEntry, *, ids: bool, width: int) -> list[str]:
    on = day_of(event)
    when = day(on) if on is not None else "–"
    told = _told(event)
    if event.by:
        told = _("{told} ({who})").format(told=told, who=safe(event.by))
    if ids and event.ids:
        told = f"{told} [{', '.join(map(safe, event.ids))}]"
    if width < _NARROW:
        return [when, *(f"  {line}" for line in wrap(told, width - 2))]
    first, *rest = wrap(told, max(width - _INDENT, 12))
    return [f"{when:{_INDENT}}{first}", *(f"{'':{_INDENT}}{line}" for line in rest)]


def _told(event: LogEntry) -> str:
    match event.kind:
        case LogKind.ADOPTED:
            words = _adopted(event)
        case LogKind.REVIEW:
            words = _review(event)
        case LogKind.DRAFT:
            words = _draft(event)
        case LogKind.FEEDBACK:
            words = _feedback(event)
        case LogKind.MERGED | LogKind.PARKED | LogKind.MEASURE:
            words = _of_one(event)
        case LogKind.OPENED | LogKind.CLOSED | LogKind.COUNTED | LogKind.REOPENED:
            words = _vote(event)
        case _:
            assert_never(event.kind)
    return f"{words}: {_one_line(event.reason)}" if event.reason else words


def _of_one(event: LogEntry) -> str:
    first, others = _quoted(event.about[0]), ", ".join(map(_quoted, event.about[1:]))
    if event.kind is LogKind.MERGED and event.status == "worded":
        return _("One thought, in new words: {idea} stands for {others}").format(idea=first, others=others)
    if event.kind is LogKind.MERGED:
        return _("One thought: {idea} stands for {others}").format(idea=first, others=others)
    if event.kind is LogKind.PARKED:
        return _("Parked: {idea}").format(idea=first)
    return _("Measure: {name}").format(name=first)


def _vote(event: LogEntry) -> str:
    question = _quoted(event.about[0])
    match event.kind:
        case LogKind.OPENED:
            return _("Vote opened: {question}").format(question=question)
        case LogKind.CLOSED:
            return _("Vote closed: {question}").format(question=question)
        case LogKind.REOPENED:
            return _("Vote opened again: {question}").format(question=question)
        case _:
            rounds = event.number or 0
            words = ngettext(
                "Counted in {count} round: {idea} stays for {question}",
                "Counted in {count} rounds: {idea} stays for {question}",
                rounds,
            )
            if not rounds:
                words = _("Nothing to count: {idea} is the only idea for {question} and stays")
            return words.format(count=rounds, idea=_quoted(event.about[1]), question=question)


def _draft(event: LogEntry) -> str:
    origins = {
        "composed": _("composed"),
        "written": _("written"),
        "edited": _("edited"),
        "external": _("written outside"),
    }
    told = _("Draft {number}, {origin}").format(number=event.number, origin=origins.get(event.status, event.status))
    return f"{told}: {_one_line(event.about[0])}" if event.about else told


def _feedback(event: LogEntry) -> str:
    said = _quoted(event.about[0]) if event.about[0] else _("(a rating)")
    words = {
        "accepted": _("Feedback taken up: {said}"),
        "partly": _("Feedback taken up in part: {said}"),
        "declined": _("Feedback not taken up: {said}"),
        "thanked": _("Thanked for feedback: {said}"),
    }
    return words[event.status].format(said=said)


def _adopted(event: LogEntry) -> str:
    words = _("Draft {number} adopted") if event.number else _("Adopted")
    despite = _(", all the same: {reason}").format(reason=_one_line(event.about[1])) if len(event.about) > 1 else ""
    return words.format(number=event.number) + despite


def _review(event: LogEntry) -> str:
    told = _("Looked back: lived {number} of 5").format(number=event.number) if event.number else _("Looked back")
    return "; ".join([told, *map(_one_line, event.about)])


def _quoted(text: str) -> str:
    return _("“{text}”").format(text=_one_line(text))


def _one_line(text: str) -> str:
    return safe(" ".join(text.split()))
