"""Measured values arrive wide or long, with German or ISO days, and keep the text they were written as."""

from __future__ import annotations

from datetime import date

import pytest

from leitbild_cli.errors import UsageRefusal
from leitbild_cli.file.tables.reader import fit, read_rows
from leitbild_cli.file.tables.readings import Readings, read_readings, to_readings

TODAY = date(2026, 11, 23)


def readings(text: str) -> Readings:
    return read_readings(text.encode(), "werte.csv", today=TODAY)


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


def days(text: str) -> list[tuple[str, str]]:
    return [(row.on.isoformat(), row.value) for row in readings(text).rows]


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        (("2026-W14", "KW 15/2026", "16/2026", "W17 2026"), ("2026-04-05", "2026-04-12", "2026-04-19", "2026-04-26")),
        (("2026-W01", "KW 52 2025", "53/2026"), ("2026-01-04", "2025-12-28")),
        (("Q4 2025", "2026-Q1", "Q2/2026", "3. Quartal 26"), ("2025-12-31", "2026-03-31", "2026-06-30", "2026-09-30")),
        (("März 2026", "Apr 26", "Mai-2026", "2026-06"), ("2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30")),
        (("H1 2026", "2. Halbjahr 2025", "2024"), ("2026-06-30", "2025-12-31", "2024-12-31")),
        (("30.03.2026 - 05.04.2026", "06.04.–12.04.2026"), ("2026-04-05", "2026-04-12")),
        (("November 2026",), ("2026-11-23",)),  # not over yet: as of today
        (("Dezember 2026", "KW 60/2026", "32.01.2026"), ()),
    ],
)
def test_periods_count_on_their_last_day(cells: tuple[str, ...], found: tuple[str, ...]) -> None:
    head = "Woche" if any(cell.startswith(("KW", "2026-W")) for cell in cells) and len(cells) > 2 else "Zeitraum"
    got = readings(f"{head};csat\n" + "".join(f"{cell};9{place}\n" for place, cell in enumerate(cells)))
    assert tuple(row.on.isoformat() for row in got.rows) == found
    assert len(got.quarantined) == len(cells) - len(found)


def test_a_week_without_a_year_has_that_of_its_neighbours_and_this_is_said() -> None:
    got = readings("Woche;csat\n2026-W44;97\nKW 45;98\n46;97\n")
    assert [row.on.isoformat() for row in got.rows] == ["2026-11-01", "2026-11-08", "2026-11-15"]
    assert [note.line for note in got.notes] == [3, 4]
    assert [remark.line for remark in readings("KW;csat\n45;98\n46;97\n").quarantined] == [2, 3]


@pytest.mark.parametrize("gap", ["", "-", "–", "n/a", "k. A.", "k.A.", "#N/A", "keine Angabe", "NaN"])
def test_a_dash_is_a_quiet_gap(gap: str) -> None:
    got = readings(f"Datum;csat\n01.11.2026;{gap}\n02.11.2026;98\n")
    assert ([row.line for row in got.rows], got.quarantined) == ([3], ())


def test_units_and_shares_stand_in_headers_or_beside_the_value() -> None:
    wide = readings(
        "Datum;Wartezeit (Minuten);AHT [min];Umsatz (T€);Anteil (0-1);CSAT %;Dauer (h:mm)\n"
        "01.11.2026;1;2;3;0,9;98;1:30\n"
    )
    assert [(row.measure, row.unit, row.fraction) for row in wide.rows] == [
        ("Wartezeit", "Minuten", False),
        ("AHT", "min", False),
        ("Umsatz", "T€", False),
        ("Anteil", None, True),
        ("CSAT", "%", False),
        ("Dauer", "h", False),
    ]
    (row,) = readings("Datum;Kennzahl;Wert;Einheit\n01.11.2026;asa;0,5;min\n").rows
    assert (row.value, row.unit) == ("0,5", "min")


def test_titles_totals_and_footnotes_are_no_readings() -> None:
    got = readings("Bericht Kundenservice;\n;\nMonat;csat\n2026-01;97\n2026-02;98\nMittelwert;97,5\n* ohne Streik;\n")
    assert ([row.line for row in got.rows], got.quarantined) == ([4, 5], ())


def test_cases_belong_to_the_measure_before_them_and_behind_several_to_none() -> None:
    assert [row.n for row in readings("Datum;csat;Anzahl Antworten;asa\n01.11.2026;98;88;30\n").rows] == [88, None]
    got = readings("Datum;csat;fcr;n\n01.11.2026;98;80;30\n")
    assert ([row.n for row in got.rows], len(got.notes)) == ([None, None], 1)


@pytest.mark.parametrize(
    ("cells", "mark"),
    [
        (("1,204", "95.5"), "."),
        (("1.204", "95,5"), ","),
        (("1,204",), None),
        (("1.204.567", "3"), ","),
        (("95,5", "95.5"), None),
    ],
)
def test_the_mark_of_decimals_is_told_by_the_whole_table(cells: tuple[str, ...], mark: str | None) -> None:
    rows = "".join(f'2026-11-0{place + 1}\t"{cell}"\n' for place, cell in enumerate(cells))
    assert readings(f"date\tcsat\n{rows}").mark == mark


def test_days_with_slashes_that_tell_nothing_are_asked_about() -> None:
    unclear = "date,csat\n3/4/2026,98\n"
    with pytest.raises(UsageRefusal, match="--dates dmy"):
        readings(unclear)
    assert days(unclear.replace(",", ";")) == [("2026-04-03", "98")]
    table = fit(read_rows(unclear.encode(), "x.csv"))
    found = [to_readings(table, today=TODAY, days_first=first).rows[0].on.isoformat() for first in (True, False)]
    assert found == ["2026-04-03", "2026-03-04"]
