"""What is due as a calendar that other programs read: by the rules of RFC 5545, and known again the next time."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.model import Adoption, Leitbild, Measure, Reading, Review
from leitbild_cli.view.tracking.calendar import calendar

NOW, ON = datetime(2026, 6, 24, 9, tzinfo=UTC), date(2026, 6, 24)
CSAT = Measure(id="csat", name="Zufriedenheit", every_days=7, readings=(Reading(on=ON, value=Decimal(1)),))
TEAM = Leitbild(
    team="Sonnenhof",
    measures=(CSAT,),
    adopted=(Adoption(draft="d", on=date(2026, 3, 27), text="", seal="", review_months=6),),
    reviews=(
        Review(id="rrrrrrrr", on=date(2026, 6, 1), action="Aufhängen, bald; gut\\so", due=date(2026, 7, 15)),
        Review(id="ssssssss", on=date(2026, 6, 1), action="Erledigt", due=date(2026, 7, 1), done=date(2026, 6, 2)),
    ),
)


def unfolded(text: str) -> list[str]:
    return text.replace("\r\n ", "").split("\r\n")[:-1]


def test_readings_the_review_and_open_actions_are_all_day_events() -> None:
    lines = unfolded(calendar(TEAM, now=NOW, on=ON))
    assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    days = [line.removeprefix("DTSTART;VALUE=DATE:") for line in lines if line.startswith("DTSTART")]
    assert days == ["20260701", "20260715", "20261201"]
    assert [line for line in lines if line.startswith(("RRULE", "SUMMARY"))] == [
        "RRULE:FREQ=DAILY;INTERVAL=7",
        "SUMMARY:Read: Zufriedenheit",
        "SUMMARY:Aufhängen\\, bald\\; gut\\\\so (decided in the review of 1\u00a0Jun\u00a02026)",
        "SUMMARY:Look back at the statement: `leitbild track review`",
    ]


def test_an_event_keeps_its_name_and_no_two_have_the_same() -> None:
    first, later = (
        [line for line in unfolded(calendar(TEAM, now=NOW, on=day)) if line.startswith("UID:")]
        for day in (ON, date(2026, 8, 1))
    )
    assert sorted(first) == sorted(later)
    assert len(set(first)) == 3


@given(st.text(), st.text())
def test_lines_are_folded_at_75_octets_and_no_text_ends_one(name: str, team: str) -> None:
    from dataclasses import replace

    text = calendar(replace(TEAM, team=team, measures=(replace(CSAT, name=name),)), now=NOW, on=ON)
    assert text.endswith("\r\n")
    lines = text[:-2].split("\r\n")
    assert max(len(line.encode()) for line in lines) <= 75
    assert not re.search(r"[\x00-\x08\x0b-\x1f\n\x85\u2028]", "".join(lines))
    assert all(re.match(r"[A-Z][A-Z-]*[;:]", line) for line in unfolded(text))
    assert [line for line in unfolded(text) if line.startswith(("BEGIN", "END"))].count("BEGIN:VEVENT") == 3
