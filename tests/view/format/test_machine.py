"""JSON for programs, which may all the same be read on a terminal."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.view.format.machine import document, json_text

ACTED_ON = (
    *("\x1b", "\x7f", "\x80", "\x9b", "\x9d", "\u061c", "\u180e", "\u200b", "\u200d", "\u200e"),
    *("\u2028", "\u2029", "\u202e", "\u2060", "\u2066", "\u2069", "\ufeff", "\ufffe", "\uffff", "\U000e0041"),
)


@given(st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from(ACTED_ON)))
def test_the_value_is_the_same_and_nothing_is_left_that_a_terminal_acts_on(text: str) -> None:
    told = json_text({text: [text]})
    assert json.loads(told) == {text: [text]}
    assert not set(told) & set(ACTED_ON)


def test_words_stay_readable() -> None:
    assert json_text("Grüße, 😀 – „so“", indent=None) == '"Grüße, 😀 – „so“"'


def test_days_moments_and_numbers_are_written_one_way() -> None:
    told = document(
        {
            "day": date(2026, 11, 23),
            "moment": datetime(2026, 11, 23, 9, 4, 30, tzinfo=UTC),
            "whole": Decimal("98.0"),
            "part": Decimal("97.5"),
        },
        indent=None,
    )
    assert told == (
        '{"schema_version": 1, "day": "2026-11-23", "moment": "2026-11-23T09:04Z", "whole": 98, "part": 97.5}'
    )


def test_what_has_no_way_into_json_is_our_mistake() -> None:
    with pytest.raises(TypeError):
        json_text({"one": object()})
