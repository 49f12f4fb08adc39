"""Measured values arrive wide or long, with German or ISO days, and keep the text they were written as."""

from __future__ import annotations

from datetime import date

import pytest

from leitbild_cli.errors import UsageRefusal
from leitbild_cli.file.tables.reader import read_table
from leitbild_cli.file.tables.readings import Readings, to_readings

TODAY = date(2026, 11, 23)


def readings(text: str) -> Readings:
    return to_readings(read_table(text.encode(), "werte.csv"), today=TODAY)


def facts(text: str) -> list[tuple[str, date, str, int | None, int]]:
    return [(row.measure, row.on, row.value, row.n, row.line) for row in readings(text).rows]


def test_a_wide_table_has_a_column_a_measure() -> None:
    assert facts("date,csat,asa\n2026-01-31,97 %,0:31\n2026-02-28,,30 s\n") == [
        ("csat", date(2026, 1, 31), "97 %", None, 2),
        ("asa", date(2026, 1, 31), "0:31", None, 2),
        ("asa", date(2026, 2, 28), "30 s", None, 3),
    ]


def test_a_long_table_names_the_measure_in_each_row() -> None:
    assert facts("Datum;Messgröße;Wert;n\n31.01.2026;csat;97,5;1.240\n") == [
        ("csat", date(2026, 1, 31), "97,5", 1240, 2)
    ]


@pytest.mark.parametrize("header", ["date;csat;csat_n", "date;csat;n (csat)", "date;csat;n"])
def test_the_number_of_cases_stands_beside_its_measure(header: str) -> None:
    assert facts(header + "\n2026-01-31;98;40\n") == [("csat", date(2026, 1, 31), "98", 40, 2)]


def test_a_month_counts_on_its_last_day() -> None:
    rows = readings("Monat;csat\n2026-02;98\n03/2026;97\n12.2025;96\n").rows
    assert [row.on for row in rows] == [date(2026, 2, 28), date(2026, 3, 31), date(2025, 12, 31)]


def test_a_note_is_no_measure() -> None:
    (row,) = readings("date;csat;note\n2026-01-31;98;Streik\n").rows
    assert (row.measure, row.note) == ("csat", "Streik")


def test_rows_without_a_day_up_to_today_are_set_aside_with_their_line() -> None:
    got = readings("date;csat\nmorgen;98\n2027-01-01;98\n2026-01-31;98;99\n2026-02-28;98\n")
    assert [row.line for row in got.rows] == [5]
    assert [remark.line for remark in got.quarantined] == [2, 3, 4]


@pytest.mark.parametrize("text", ["csat;asa\n98;30\n", "date\n2026-01-31\n", "date;note\n2026-01-31;x\n"])
def test_a_table_without_readings_is_refused_with_the_shapes_that_work(text: str) -> None:
    with pytest.raises(UsageRefusal, match="date,measure,value"):
        readings(text)
