"""A three-way merge of the text, chunk by chunk: quotes, comments and blank lines stay, nothing is written anew.

Laws: a side that changed nothing has no say; who is asked first makes no difference; changes in different places give
the same bytes in whatever order they are merged; nothing is lost and nothing doubled. A merged text is looked at before
it counts: it must say, key by key, what was chosen, and be as valid as before.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from leitbild_cli.errors import Exit, FileRefusal
from leitbild_cli.file.merging.chunks import Cutter, is_empty, meaning
from leitbild_cli.file.merging.combine import Clash, Combiner
from leitbild_cli.file.schema import LEITBILD
from leitbild_cli.file.yaml import characters
from leitbild_cli.file.yaml.tree import NotBuilt
from leitbild_cli.language import _, mark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from leitbild_cli.errors import Problem
    from leitbild_cli.file.merging.chunks import Cut
    from leitbild_cli.file.merging.combine import Meant


class Conflict(NamedTuple):
    """A place both sides changed, each in its own way: the keys that lead there, and the line of its first marker."""

    path: tuple[str, ...]
    line: int


class Merged(NamedTuple):
    """A merged text; where there are conflicts, with markers round each."""

    text: str
    conflicts: tuple[Conflict, ...] = ()


class MergeRefused(FileRefusal):
    """A side cannot be read, or the result would not hold what it should; the lines are merged as plain text then."""

    code = "merge-refused"
    exit_code = Exit.NO


class LaidOutApart(MergeRefused):
    """No line of one side stands for one of the other."""

    what = mark("The two sides are laid out too differently to be merged line by line.")


class NotValidTogether(MergeRefused):
    """Each side is right by itself."""

    what = mark("Both sides together make no valid file: {problem}")


class SideRefused(MergeRefused):
    """One side has a problem of its own."""

    what = mark("The side `{name}` cannot be merged: {problem}")


def merge(
    base: str, ours: str, theirs: str, *, labels: tuple[str, str] = ("ours", "theirs"), marker: int = 7
) -> Merged:
    """Give what both sides made of `base`; raise MergeRefused where that cannot be told chunk by chunk.

    An empty `base` stands for a file that both sides added.
    """
    if theirs in (ours, base):
        return Merged(ours)
    if ours == base:
        return Merged(theirs)
    endings = Endings.of(base, ours, theirs)
    sides = [endings.plain(text) for text in (base, ours, theirs)]
    cutter = Cutter()
    parts = [_cut(cutter, text, name) for text, name in zip(sides, (_("base"), *labels), strict=True)]
    made = Combiner(cutter).collection(LEITBILD, (), *parts)
    if made is None:
        raise LaidOutApart
    for side in range(2) if any(isinstance(piece, Clash) for piece in made.pieces) else range(1):
        text = "".join(piece.side(side) if isinstance(piece, Clash) else piece for piece in made.pieces)
        if not says(cutter, text, made.meant, side):
            raise LaidOutApart
    merged = _written(made.pieces, labels, marker)
    if not merged.conflicts and (problem := new_problem(merged.text, sides[1:])) is not None:
        raise NotValidTogether(problem=_told(problem))
    return Merged(endings.restored(merged.text), merged.conflicts)


def _cut(cutter: Cutter, text: str, name: str) -> Cut:
    """Cut one side; raise MergeRefused with the first problem that keeps it from being cut."""
    problems = characters.problems(text)
    try:
        parts = cutter.whole(text) if not problems else None
    except NotBuilt as refused:
        problems = (refused.problem,)
    else:
        if parts is not None:
            return parts
    told = _told(problems[0]) if problems else _("it is not laid out line by line")
    raise SideRefused(name=name, problem=told)


def _written(pieces: Iterable[str | Clash], labels: tuple[str, str], marker: int) -> Merged:
    """Join the pieces, with markers round clashes; clashes that touch share theirs."""
    text: list[str] = []
    conflicts: list[Conflict] = []
    line = 1
    for clashing, run in groupby(pieces, key=lambda piece: isinstance(piece, Clash)):
        together = list(run)
        if clashing:
            clashes = [piece for piece in together if isinstance(piece, Clash)]
            conflicts += [Conflict(one.path, line) for one in clashes]
            ours, theirs = ("".join(one.side(side) for one in clashes) for side in range(2))
            marked = f"{'<' * marker} {labels[0]}\n{ours}{'=' * marker}\n{theirs}{'>' * marker} {labels[1]}\n"
        else:
            marked = "".join(str(piece) for piece in together)
        text.append(marked)
        line += marked.count("\n")
    return Merged("".join(text), tuple(conflicts))


def _told(problem: Problem) -> str:
    return _("line {line}: {what}").format(line=problem.line, what=problem.what)


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


def _holds(cutter: Cutter, parts: Cut, meant: dict[str, Meant], side: int) -> bool:
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


class Endings(NamedTuple):
    """What the merged text's line ends shall be."""

    carriage: bool
    last: bool

    @classmethod
    def of(cls, base: str, ours: str, theirs: str) -> Endings:
        """Give the endings of the side that changed them; without a base, plain ones."""
        old, mine, yours = _of(base), _of(ours), _of(theirs)
        known = old if base else (False, True)
        carriage, last = (yours[place] if mine[place] == known[place] else mine[place] for place in range(2))
        return cls(carriage, last)

    @staticmethod
    def plain(text: str) -> str:
        """Give the text with plain line ends, the last one included."""
        text = text.replace("\r\n", "\n")
        return text if not text or text.endswith("\n") else f"{text}\n"

    def restored(self, text: str) -> str:
        """Give a plain text with these endings."""
        text = text if self.last else text.removesuffix("\n")
        return text.replace("\n", "\r\n") if self.carriage else text


def _of(text: str) -> tuple[bool, bool]:
    return text.count("\r\n") * 2 > text.count("\n"), text.endswith("\n")
