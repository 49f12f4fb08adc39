"""`check` finds readings that cannot be, however they came into the file."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from leitbild_cli.core.checking import measures
from leitbild_cli.core.model import Leitbild, Measure, Reading


@pytest.mark.parametrize(
    ("unit", "value", "cases", "code"),
    [
        ("%", "98", 20, ["uneven-share"]),
        ("%", "95", 20, []),
        ("%", "98.5", 200, []),
        ("%", "98", None, []),
        ("%", "101", None, ["impossible-reading"]),
        ("s", "-1", 10, ["impossible-reading"]),
        ("s", "31.3", 10, []),
        ("1-5", "6", None, ["impossible-reading"]),
    ],
)
def test_what_no_count_can_give_is_found(unit: str, value: str, cases: int | None, code: list[str]) -> None:
    one = Reading(on=date(2026, 11, 2), value=Decimal(value), n=cases)
    found = list(measures.check(Leitbild(measures=(Measure(id="csat", name="CSAT", unit=unit, readings=(one,)),))))
    assert [finding.code for finding in found] == code
    assert all(finding.path == ("measures", "csat", "readings", "2026-11-02", "value") for finding in found)
