"""Pairs from many kinds of service, written before the rules were and kept so that none is lost again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from leitbild_cli.core.similarity import ASK
from leitbild_cli.core.similarity.score import compare

ALIKE = 0.77  # as good as the same words, though somebody may have to look

PAIRS = [json.loads(line) for line in Path(__file__).with_name("pairs.jsonl").read_text("utf-8").splitlines()]


def named(same: bool) -> list[object]:  # noqa: FBT001  the two halves of the file
    return [
        pytest.param(pair["a"], pair["b"], pair["lang"], id=f"{pair['kind']}: {pair['a']}")
        for pair in PAIRS
        if pair["same"] is same
    ]


@pytest.mark.parametrize(("one", "other", "tongue"), named(same=True))
def test_one_thought_in_two_wordings_is_found(one: str, other: str, tongue: str) -> None:
    found = compare(one, other, tongue)
    assert found.guard is None
    assert found.score >= ALIKE


@pytest.mark.parametrize(("one", "other", "tongue"), named(same=False))
def test_two_thoughts_in_like_wordings_stay_apart(one: str, other: str, tongue: str) -> None:
    found = compare(one, other, tongue)
    assert found.guard is not None
    assert found.score < ASK


def test_the_order_of_the_two_changes_none_of_it() -> None:
    for pair in PAIRS:
        one, other = (compare(pair[x], pair[y], pair["lang"]) for x, y in ("ab", "ba"))
        assert (one.score, one.guard is None) == (other.score, other.guard is None)
