"""Large files are merged quickly, and exactly as small ones."""

from __future__ import annotations

import random
import time

import pytest

from leitbild_cli.file.merging.merge import merge

SIGNS = "0123456789abcdefghjkmnpqrstvwxyz"


def _file(ideas: dict[str, list[str]]) -> str:
    blocks = []
    for person, ids in sorted(ideas.items()):
        lines = "".join(
            f"      {one}:\n        column: purpose\n        text: Idee {one}\n        added:\n" for one in sorted(ids)
        )
        blocks.append(f"  {person}:\n    name: {person}\n    ideas:\n{lines}    ballots:\n    notes:\n")
    return (
        f"leitbild: 1\nlanguage: de\nteam: T\ncolumns:\n  purpose: Wozu?\npeople:\n{''.join(blocks)}\n# Ende\nparked:\n"
    )


def _ids(source: random.Random, number: int) -> list[str]:
    return ["a" + "".join(source.choice(SIGNS) for _sign in range(7)) for _one in range(number)]


@pytest.mark.parametrize("people", [10, *(pytest.param(one, marks=pytest.mark.soak) for one in (1, 100))])
def test_ten_thousand_ideas_are_merged_within_seconds(people: int) -> None:
    source = random.Random(people)  # noqa: S311  any ids will do
    base = {f"p{number:03}": _ids(source, 10_000 // people) for number in range(people)}
    last = max(base)
    mine, yours, newcomer = _ids(source, 3), _ids(source, 3), _ids(source, 2)
    ours = base | {last: base[last] + mine}
    theirs = base | {last: base[last] + yours, "zoe": newcomer}
    began = time.process_time()
    merged = merge(_file(base), _file(ours), _file(theirs))
    assert time.process_time() - began < 5  # a fifth of it on an idle machine
    assert merged == (_file(theirs | {last: base[last] + mine + yours}), ())


def test_a_large_file_that_cannot_be_cut_by_its_indentation_is_merged_all_the_same() -> None:
    source = random.Random(1)  # noqa: S311  any ids will do
    base = {f"p{number:03}": _ids(source, 30) for number in range(20)}
    odd = ("team: T\n", 'team: "T\npeople:\n  p000:\n"\n')
    ours, theirs = base | {"p003": base["p003"] + ["zzzzzzzz"]}, base | {"p003": base["p003"] + ["yyyyyyyy"]}
    both = base | {"p003": base["p003"] + ["zzzzzzzz", "yyyyyyyy"]}
    sides = [_file(side).replace(*odd) for side in (base, ours, theirs)]
    assert merge(sides[0], sides[1], sides[2]) == (_file(both).replace(*odd), ())
