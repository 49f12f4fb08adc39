"""Until when ballots count, as people type it: a day, a day and a time, or how long from now."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta

from leitbild_cli.commands import session
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _

_LONG = re.compile(r"(?:in\s+|\+\s*)(\d{1,4})\s*([a-zäöü]+)", re.IGNORECASE)
_DAY_ENDS = time(23, 59)
_HOURS = {"h": 1, "d": 24, "w": 168}
_UNITS = {
    **dict.fromkeys(("h", "hour", "hours", "std", "stunde", "stunden"), "h"),
    **dict.fromkeys(("d", "day", "days", "t", "tag", "tage", "tagen"), "d"),
    **dict.fromkeys(("w", "week", "weeks", "woche", "wochen"), "w"),
}


class NoDeadline(UsageRefusal):
    """The text is no moment."""

    code = "no-deadline"

    def __init__(self, text: str) -> None:
        """Show the text and how a moment is written."""
        super().__init__(
            _("`{text}` is no moment a vote could end at.").format(text=text),
            mend=_("Write it like this: 2026-11-30T17:00, 30.11.2026 17:00, or +3d."),
        )


class DeadlinePast(UsageRefusal):
    """A vote cannot end before it is opened."""

    code = "deadline-past"

    def __init__(self, moment: datetime) -> None:
        """Say when that was."""
        super().__init__(
            _("{moment} is over already.").format(moment=f"{moment:%Y-%m-%d %H:%M %Z}"),
            mend=_("Name a moment that is still to come."),
        )


def until(text: str) -> datetime:
    """Give the moment in UTC; without a zone it is this computer's time, and a day alone lasts to its end."""
    try:
        moment = _moment(text.strip())
        found = None if moment is None else moment.astimezone(UTC).replace(second=0, microsecond=0)
    except (ValueError, OverflowError):
        found = None
    if found is None:
        raise NoDeadline(text)
    if found <= session.now():
        raise DeadlinePast(here(found))
    return found


def here(moment: datetime) -> datetime:
    """Give the moment in this computer's own time."""
    return moment.astimezone()


def _moment(text: str) -> datetime | None:
    if found := _LONG.fullmatch(text):
        unit = _UNITS.get(found[2].casefold())
        return None if unit is None else session.now() + timedelta(hours=int(found[1]) * _HOURS[unit])
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return datetime.combine(datetime.fromisoformat(text), _DAY_ENDS)
    if re.match(r"\d{4}-\d{2}-\d{2}[T ]", text):
        return datetime.fromisoformat(text)
    return _as_in_german(text)


def _as_in_german(text: str) -> datetime | None:
    from leitbild_cli.file.tables.values import read_moment

    moment = read_moment(text.removesuffix("Uhr").strip().replace(", ", " ")) if "." in text else None
    if moment is None:
        return None
    clock = time.fromisoformat(moment.clock) if moment.clock else _DAY_ENDS
    return datetime.combine(moment.day, clock)
