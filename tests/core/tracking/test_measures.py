"""Measures and readings are kept once each, and found by key, beginning or name."""

from __future__ import annotations

import dataclasses
from datetime import date
from decimal import Decimal

import pytest

from leitbild_cli.core.model import Better, Idea, Language, Leitbild, Measure, Person, Reading
from leitbild_cli.core.tracking.measures import (
    Kept,
    MeasureExists,
    OutOfRange,
    ReadingExists,
    add_measure,
    add_reading,
    change_measure,
    find,
)
from leitbild_cli.core.tracking.presets import PRESETS, from_preset
from leitbild_cli.errors import Ambiguous, NotFound

CSAT = Measure(id="csat", name="Kundenzufriedenheit", unit="%", target=Decimal(98))
ASA = Measure(id="asa", name="Wartezeit", unit="s", better=Better.LOWER)
LEITBILD = Leitbild(
    people=(Person(id="anna", name="Anna", ideas=(Idea(id="k7m2xq4d", column="purpose", text="Helfen"),)),),
    measures=(CSAT, ASA),
)


def reading(day: int, value: str, n: int | None = None) -> Reading:
    return Reading(on=date(2026, 11, day), value=Decimal(value), n=n)


def test_a_measure_is_added_at_the_end() -> None:
    after, outcome = add_measure(LEITBILD, Measure(id="aht", name="Bearbeitungszeit", unit="s"))
    assert outcome is Kept.ADDED
    assert [one.id for one in after.measures] == ["csat", "asa", "aht"]


def test_the_same_measure_is_known_even_when_it_has_readings() -> None:
    read, _outcome = add_reading(LEITBILD, "csat", reading(1, "97"))
    assert add_measure(read, CSAT) == (read, Kept.KNOWN)


def test_another_measure_with_the_same_key_is_refused() -> None:
    with pytest.raises(MeasureExists):
        add_measure(LEITBILD, dataclasses.replace(CSAT, name="Zufriedene Gäste"))


def test_a_measure_for_an_idea_that_is_not_there_is_refused() -> None:
    add_measure(LEITBILD, Measure(id="aht", name="A", idea="k7m2xq4d"))
    with pytest.raises(NotFound):
        add_measure(LEITBILD, Measure(id="aht", name="A", idea="k7m2xq4x"))


def test_a_target_outside_the_unit_is_refused() -> None:
    with pytest.raises(OutOfRange):
        add_measure(LEITBILD, Measure(id="fcr", name="F", unit="%", target=Decimal(101)))


def test_a_new_target_leaves_the_readings_alone() -> None:
    read, _outcome = add_reading(LEITBILD, "csat", reading(1, "97"))
    after, outcome = change_measure(read, dataclasses.replace(CSAT, target=Decimal(99)))
    assert outcome is Kept.CHANGED
    assert after.measures[0].target == 99
    assert after.measures[0].readings == (reading(1, "97"),)
    assert change_measure(after, after.measures[0])[1] is Kept.KNOWN


def test_a_reading_is_added_in_its_place_by_date() -> None:
    leitbild = LEITBILD
    for day in (5, 20, 10):
        leitbild, outcome = add_reading(leitbild, "csat", reading(day, "97"))
        assert outcome is Kept.ADDED
    assert [one.on.day for one in leitbild.measures[0].readings] == [5, 10, 20]
    assert leitbild.measures[1] is ASA


def test_the_same_reading_twice_is_known() -> None:
    once, _outcome = add_reading(LEITBILD, "csat", reading(5, "97"))
    assert add_reading(once, "csat", reading(5, "97.0")) == (once, Kept.KNOWN)


def test_another_value_for_the_same_day_needs_replace() -> None:
    once, _outcome = add_reading(LEITBILD, "csat", reading(5, "97"))
    with pytest.raises(ReadingExists) as refused:
        add_reading(once, "csat", reading(5, "96"))
    assert (refused.value.facts["old"], refused.value.facts["new"]) == ("97", "96")
    changed, outcome = add_reading(once, "csat", reading(5, "96"), replace=True)
    assert outcome is Kept.CHANGED
    assert changed.measures[0].readings == (reading(5, "96"),)


def test_replace_also_corrects_the_number_of_cases() -> None:
    once, _outcome = add_reading(LEITBILD, "csat", reading(5, "97"))
    changed, outcome = add_reading(once, "csat", reading(5, "97", n=120), replace=True)
    assert (outcome, changed.measures[0].readings[0].n) == (Kept.CHANGED, 120)


def test_a_share_over_a_hundred_is_refused_however_it_arrives() -> None:
    with pytest.raises(OutOfRange):
        add_reading(LEITBILD, "csat", reading(5, "120"))


@pytest.mark.parametrize("ref", ["csat", "CSAT", "cs", "Kundenzufriedenheit", "kunden", " csat "])
def test_a_measure_is_found_by_key_beginning_or_name(ref: str) -> None:
    assert find(LEITBILD, ref) is CSAT


def test_a_beginning_that_fits_several_is_ambiguous() -> None:
    aht = Measure(id="aht", name="Bearbeitungszeit")
    with pytest.raises(Ambiguous):
        find(dataclasses.replace(LEITBILD, measures=(ASA, aht)), "a")


def test_an_unknown_measure_names_what_comes_near() -> None:
    with pytest.raises(NotFound, match="csat"):
        find(LEITBILD, "csta")
    with pytest.raises(NotFound):
        find(LEITBILD, " ")


@pytest.mark.parametrize("preset", PRESETS.values(), ids=list(PRESETS))
def test_every_preset_makes_a_measure_in_both_languages(preset: object) -> None:
    assert preset in PRESETS.values()
    for language in Language:
        measure = from_preset(PRESETS[preset.id], language)  # type: ignore[attr-defined]
        assert measure.name
        assert add_measure(Leitbild(), measure)[1] is Kept.ADDED


def test_waiting_and_complaints_are_better_when_lower() -> None:
    lower = {key for key, preset in PRESETS.items() if preset.better is Better.LOWER}
    assert lower == {"asa", "aht", "abandon", "complaints", "backlog"}
