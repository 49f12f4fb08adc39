"""Moments as the reader writes them, in this computer's own time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.language import _, day, mark

if TYPE_CHECKING:
    from datetime import datetime

_ZONES = {
    "CET": mark("CET"),
    "CEST": mark("CEST"),
    "WET": mark("WET"),
    "WEST": mark("WEST"),
    "EET": mark("EET"),
    "EEST": mark("EEST"),
}


def moment(when: datetime) -> str:
    """Give a moment with the name of the zone: 23.11.2026, 17:00 MEZ or 23 Nov 2026, 17:00 CET."""
    here = when.astimezone()
    zone = here.tzname() or ""
    return f"{day(here.date())}, {here:%H:%M} {_(_ZONES[zone]) if zone in _ZONES else zone}"
