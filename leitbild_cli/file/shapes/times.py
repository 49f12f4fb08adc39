"""Days and moments, and what a typist may have meant by others."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from leitbild_cli.file.nodes import Scalar
from leitbild_cli.file.shapes.reader import compiled, did_you_mean
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from leitbild_cli.file.nodes import Node
    from leitbild_cli.file.shapes.reader import Reader

DAY_PATTERN = r"\d{4}-\d{2}-\d{2}"
MOMENT_PATTERN = DAY_PATTERN + r"T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})"


@record(frozen=True, slots=True)
class Day:
    """A day, written 2026-11-23."""

    def load(self, node: Node, reader: Reader) -> date | None:
        """Give the day, or None where something else stands."""
        try:
            if isinstance(node, Scalar) and re.fullmatch(DAY_PATTERN, node.value, re.ASCII):
                return date.fromisoformat(node.value)
        except ValueError:
            pass
        written = node.value if isinstance(node, Scalar) else ""
        reader.expect(node, _("a day such as 2026-11-23"), _meant_day(written))
        return None

    def write(self, value: object) -> str:
        """Give the day as written in ISO 8601."""
        return value.isoformat() if isinstance(value, date) else str(value)


def _meant_day(written: str) -> str:
    """Give a question with the day that may be meant, or say that there is no such day."""
    if re.fullmatch(DAY_PATTERN, written, re.ASCII):
        return _("There is no such day.")
    found = re.fullmatch(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})", written.strip(), re.ASCII)
    try:
        return did_you_mean(date(*(int(part) for part in reversed(found.groups()))).isoformat()) if found else ""
    except ValueError:
        return _("There is no such day.")


@record(frozen=True, slots=True)
class Moment:
    """A moment in UTC, to the minute, written 2026-11-23T09:04Z."""

    def load(self, node: Node, reader: Reader) -> datetime | None:
        """Give the moment in UTC, or None where something else stands."""
        try:
            if isinstance(node, Scalar) and compiled(MOMENT_PATTERN).fullmatch(node.value):
                return datetime.fromisoformat(node.value).astimezone(UTC)
        except (ValueError, OverflowError):
            pass
        written = node.value if isinstance(node, Scalar) else ""
        reader.expect(node, _("a moment such as 2026-11-23T09:04Z"), _meant_moment(written))
        return None

    def write(self, value: object) -> str:
        """Give the moment in UTC, with seconds only where there are some."""
        assert isinstance(value, datetime)  # noqa: S101  the schema pairs moments with datetimes
        value = value.astimezone(UTC).replace(tzinfo=None)
        return value.isoformat(timespec="seconds" if value.second else "minutes") + "Z"


def _meant_moment(written: str) -> str:
    """Give a question with the moment that may be meant: with its zone and its hour."""
    if re.fullmatch(MOMENT_PATTERN, written, re.ASCII):
        return _("There is no such moment.")
    found = re.fullmatch(rf"({DAY_PATTERN})(?:[T ](\d\d:\d\d))?(?::\d\d)?", written, re.ASCII)
    meant = f"{found[1]}T{found[2] or '12:00'}Z" if found else ""
    try:
        return did_you_mean(meant) if found and datetime.fromisoformat(meant) else ""
    except ValueError:
        return _("There is no such moment.")
