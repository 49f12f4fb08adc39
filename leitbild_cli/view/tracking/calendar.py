"""What is due as a calendar (iCalendar, RFC 5545): all-day events that a calendar program knows again the next time."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from leitbild_cli.core.text.digest import sha256
from leitbild_cli.core.tracking.assessment import next_readings
from leitbild_cli.core.tracking.reviews import actions, next_review
from leitbild_cli.language import _, day
from leitbild_cli.record import record
from leitbild_cli.view.format.text import safe

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from leitbild_cli.core.model import Leitbild

_LINE = 75  # octets


@record
class Appointment:
    """Something that is due on a day; `id` is its own for good, `every_days` says how often it comes again."""

    id: str
    on: date
    what: str
    every_days: int | None = None


def calendar(leitbild: Leitbild, *, now: datetime, on: date) -> str:
    """Give what is due, now or later, as the text of an .ics file, with the line ends that belong there."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//leitbild//track due//EN", "CALSCALE:GREGORIAN"]
    for event in events(leitbild, on=on):
        lines += _event(leitbild, event, now)
    return "".join(f"{folded}\r\n" for line in (*lines, "END:VCALENDAR") for folded in _folded(line))


def events(leitbild: Leitbild, *, on: date) -> tuple[Appointment, ...]:
    """Give what is due by itself: readings, the next review, and what reviews decided until a day."""
    return tuple(sorted((*_readings(leitbild, on), *_reviews(leitbild, on)), key=lambda one: (one.on, one.id)))


def _readings(leitbild: Leitbild, on: date) -> Iterator[Appointment]:
    for measure, when in next_readings(leitbild.measures, on=on):
        what = _("Read: {name}").format(name=measure.name)
        yield Appointment(id=f"reading-{measure.id}", on=when, what=what, every_days=measure.every_days)


def _reviews(leitbild: Leitbild, on: date) -> Iterator[Appointment]:
    review = next_review(leitbild, on=on)
    if review is not None:
        yield Appointment(id="review", on=review.on, what=_("Look back at the statement: `leitbild track review`"))
    for one in actions(leitbild):
        if one.due is not None:
            said = _("{action} (decided in the review of {day})").format(action=one.action, day=day(one.on))
            yield Appointment(id=f"action-{one.id}", on=one.due, what=said)


def _event(leitbild: Leitbild, event: Appointment, now: datetime) -> list[str]:
    # The team is part of the name, as calendars of several teams lie in one program.
    team = sha256(leitbild.team.encode()).hexdigest()[:12]
    again = [f"RRULE:FREQ=DAILY;INTERVAL={event.every_days}"] if event.every_days else []
    return [
        "BEGIN:VEVENT",
        f"UID:{event.id}-{team}@leitbild",
        f"DTSTAMP:{now:%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{event.on:%Y%m%d}",
        f"DTEND;VALUE=DATE:{event.on + timedelta(days=1):%Y%m%d}",
        *again,
        f"SUMMARY:{_escaped(event.what)}",
        f"CATEGORIES:{_escaped(leitbild.team)}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def _escaped(text: str) -> str:
    """Give text as a value: in one line, its backslashes, commas and semicolons marked."""
    return safe(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def _folded(line: str) -> Iterator[str]:
    """Give a line in pieces of at most 75 octets, each but the first begun by a blank; no letter is cut in two."""
    piece, room = "", _LINE
    for letter in line:
        size = len(letter.encode())
        if size > room:
            yield piece
            piece, room = " ", _LINE - 1
        piece += letter
        room -= size
    yield piece
