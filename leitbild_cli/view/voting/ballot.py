"""A ballot before and after it is filled in, and what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.language import _, ngettext
from leitbild_cli.view.text import fit, safe, wrap

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from leitbild_cli.core.model import Ballot, Column, Leitbild, Person
    from leitbild_cli.view.voting.names import Names


def empty_ballot(column: Column, called: Names, *, width: int) -> str:
    """Give the question and the ideas, each with its letter."""
    lines = ["", *wrap(safe(column.question), width), ""]
    for idea, letter in called.letters.items():
        lines += _entry(f"  {letter}  ", called.text(idea), width)
    return "\n".join(lines)


def filled_ballot(ranks: Sequence[str], called: Names, *, width: int) -> str:
    """Give the ranking with its places, and the ideas it leaves without one."""
    if not ranks:
        return "  " + _("(blank)")
    lines: list[str] = []
    for place, idea in enumerate(ranks, start=1):
        lines += _entry(f"{place:>3}. ", called.text(idea), width)
    rest = [idea for idea in called.texts if idea not in ranks]
    if rest:
        count = len(rest)
        words = ngettext("{count} idea without a place", "{count} ideas without a place", count)
        lines.append(f"  – {words.format(count=count)}")
    return "\n".join(lines)


def thanks(leitbild: Leitbild, person: Person, ballot: Ballot, *, replaced: bool) -> str:
    """Say whose ballot is in, for which column, and what became of an earlier one."""
    column = next(one for one in leitbild.columns if one.id == ballot.column)
    facts = {"name": fit(person.name, 60), "column": column.id}
    if ballot.typed_by is not None:
        typist = next((one.name for one in leitbild.people if one.id == ballot.typed_by), ballot.typed_by)
        said = _("{name}'s ballot for `{column}` is in, typed by {typist}.").format(**facts, typist=fit(typist, 60))
    else:
        said = _("Thank you, {name}. Your ballot for `{column}` is in.").format(**facts)
    return f"{said} {_('It replaces the earlier one.')}" if replaced else said


def _entry(head: str, text: str, width: int) -> Iterator[str]:
    first, *rest = wrap(text, width - len(head))
    yield head + first
    yield from (f"{'':{len(head)}}{line}" for line in rest)
