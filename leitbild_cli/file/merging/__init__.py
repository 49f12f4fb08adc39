"""A three-way merge of the text, chunk by chunk: quotes, comments and blank lines stay, nothing is written anew.

Laws: a side that changed nothing has no say; who is asked first makes no difference; changes in different places give
the same bytes in whatever order they are merged; nothing is lost and nothing doubled.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from leitbild_cli.errors import Exit, FileRefusal
from leitbild_cli.file import lexical
from leitbild_cli.file.merging import checking
from leitbild_cli.file.merging.combining import Clash, Combiner
from leitbild_cli.file.merging.cutting import Cutter
from leitbild_cli.file.merging.endings import Endings
from leitbild_cli.file.nodes import NotBuilt
from leitbild_cli.file.schema import LEITBILD
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterable

    from leitbild_cli.errors import Problem
    from leitbild_cli.file.merging.pieces import Parts


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
        raise _not_whole()
    for side in range(2) if any(isinstance(piece, Clash) for piece in made.pieces) else range(1):
        text = "".join(piece.side(side) if isinstance(piece, Clash) else piece for piece in made.pieces)
        if not checking.says(cutter, text, made.meant, side):
            raise _not_whole()
    merged = _written(made.pieces, labels, marker)
    if not merged.conflicts and (problem := checking.new_problem(merged.text, sides[1:])) is not None:
        what = _("Both sides together make no valid file: {problem}").format(problem=_told(problem))
        raise MergeRefused(what)
    return Merged(endings.restored(merged.text), merged.conflicts)


def _cut(cutter: Cutter, text: str, name: str) -> Parts:
    """Cut one side; raise MergeRefused with the first problem that keeps it from being cut."""
    problems = lexical.problems(text)
    try:
        parts = cutter.whole(text) if not problems else None
    except NotBuilt as refused:
        problems = (refused.problem,)
    else:
        if parts is not None:
            return parts
    told = _told(problems[0]) if problems else _("it is not laid out line by line")
    raise MergeRefused(_("The side `{name}` cannot be merged: {problem}").format(name=name, problem=told))


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


def _not_whole() -> MergeRefused:
    return MergeRefused(_("The two sides are laid out too differently to be merged line by line."))


__all__ = ["Conflict", "MergeRefused", "Merged", "merge"]
