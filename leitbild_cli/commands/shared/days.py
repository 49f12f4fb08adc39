"""Days as people type them, 2026-11-23 or 23.11.2026, and how those of a table are meant."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import session
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _, mark

if TYPE_CHECKING:
    from datetime import date


class DateOrder(StrEnum):
    """Which number comes first in 3/4/2026."""

    DMY = "dmy"
    MDY = "mdy"


Dates = Annotated[DateOrder | None, typer.Option(help=_("Which comes first in 3/4/2026: day or month."))]


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


def days_first(order: DateOrder | None) -> bool | None:
    """Say whether 3/4/2026 is in April; None where nobody said so."""
    return None if order is None else order is DateOrder.DMY
