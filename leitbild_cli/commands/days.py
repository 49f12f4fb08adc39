"""Days as people type them: 2026-11-23 or 23.11.2026."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.commands import session
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import mark

if TYPE_CHECKING:
    from datetime import date


class NoDay(UsageRefusal):
    """The text is no day."""

    code = "no-day"
    what = mark("`{text}` is no day.")
    mend = mark("Write it like this: 2026-11-23 or 23.11.2026.")


class NotYet(UsageRefusal):
    """What is measured or looked back at has happened."""

    code = "not-yet"
    what = mark("{day} is still to come.")


def past(text: str | None) -> date:
    """Give the day that was typed, today if none was; raise NoDay or NotYet."""
    if text is None:
        return session.today()
    day = any_day(text)
    if day > session.today():
        raise NotYet(day=day)
    return day


def any_day(text: str) -> date:
    """Give the day that was typed; raise NoDay. With slashes nobody knows which number is the month."""
    from leitbild_cli.file.tables.values import read_moment

    moment = read_moment(text.strip()) if "/" not in text and not text.isdecimal() else None
    if moment is None:
        raise NoDay(text=text)
    return moment.day
