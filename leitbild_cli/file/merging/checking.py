"""A merged text is looked at before it counts: it must say, key by key, what was chosen, and be as valid as before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.file.merging.combining import Clash
from leitbild_cli.file.merging.pieces import is_empty, meaning
from leitbild_cli.file.nodes import NotBuilt

if TYPE_CHECKING:
    from collections.abc import Iterable

    from leitbild_cli.errors import Problem
    from leitbild_cli.file.merging.combining import Meant
    from leitbild_cli.file.merging.cutting import Cutter
    from leitbild_cli.file.merging.pieces import Parts


def says(cutter: Cutter, text: str, meant: Meant, side: int) -> bool:
    """Say whether the text, cut again, holds what was meant; clashes are decided for a side: 0 ours, 1 theirs."""
    assert isinstance(meant, dict)  # noqa: S101  a whole file is a collection
    try:
        parts = cutter.whole(text)
        return parts is not None and _holds(cutter, parts, meant, side)
    except NotBuilt:
        return False


def new_problem(text: str, sides: Iterable[str]) -> Problem | None:
    """Give an error of the merged text that neither side had; None where it is as valid as they were."""
    from leitbild_cli.file.document import read

    errors = [problem for problem in read(text).problems if problem.error]
    if not errors:
        return None
    old = {(problem.code, problem.what) for side in sides for problem in read(side).problems}
    return next((problem for problem in errors if (problem.code, problem.what) not in old), None)


def _holds(cutter: Cutter, parts: Parts, meant: dict[str, Meant], side: int) -> bool:
    expected = {key: one.side(side) if isinstance(one, Clash) else one for key, one in meant.items()}
    there = {key: one for key, one in expected.items() if one != ""}
    if [chunk.key for chunk in parts.chunks] != list(there):
        return False
    return all(_as_meant(cutter, chunk.body, there[chunk.key], side) for chunk in parts.chunks)


def _as_meant(cutter: Cutter, body: str, one: str | dict[str, Meant], side: int) -> bool:
    if isinstance(one, str):
        return body == one or meaning(cutter.value(body)) == meaning(cutter.value(one))
    if not one:
        return is_empty(cutter.value(body))
    parts = cutter.inside(body) or cutter.items(body)
    return parts is not None and _holds(cutter, parts, one, side)
