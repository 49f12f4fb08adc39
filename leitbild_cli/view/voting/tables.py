"""Ballots from tables: whose went in, what is wrong by line, and votes that were counted outside the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.language import _, ngettext
from leitbild_cli.view.format.numbers import number
from leitbild_cli.view.format.text import fit, safe, wrap, wrap_talk

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from leitbild_cli.core.model import Leitbild, Person, Vote
    from leitbild_cli.core.voting.tables import Slip, TakenIn


_NAMED = 12
_LONGEST = 60


def taken_block(
    leitbild: Leitbild,
    taken: Sequence[tuple[TakenIn, int | None]],
    *,
    typist: str | None,
    width: int,
    planned: bool = False,
) -> str:
    """Give for each column what went in, or would go in if it is only `planned`.

    With a number of ballots without names they go into a box, with None into the file.
    """
    lines = (
        line
        for one, nameless in taken
        for line in (
            _head(lookup.letter(leitbild, one.column), one, nameless, typist, planned=planned),
            *_taken(one, nameless),
        )
    )
    return "\n".join(part for line in lines for part in _hanging(line, width))


def slip_lines(slips: Sequence[Slip], *, width: int) -> str:
    """Give a line for each slip: where, what, and how to mend it or what was done about it."""
    return "\n".join(part for one in slips for part in _hanging(slip_line(one), width))


def aside_lines(slips: Sequence[Slip], *, width: int) -> str:
    """Give a line for each row that is no ballot, the first of very many."""
    lines = slip_lines(slips[:_NAMED], width=width)
    rest = len(slips) - _NAMED
    more = ngettext("… and {count} more row that is no ballot", "… and {count} more rows that are no ballots", rest)
    return lines if rest <= 0 else f"{lines}\n{more.format(count=rest)}"


def slip_line(one: Slip) -> str:
    """Give a slip as one line: table, line and column of it, as editors jump to them."""
    place = f"{one.table}:{one.line}" + (f":{one.column}" if one.column is not None else "")
    return safe(f"{place}: {one.what} {one.repaired or one.mend}".rstrip())


def wrong(count: int) -> str:
    """Say that nothing was taken in."""
    words = ngettext(
        "{count} error; nothing was taken in.",
        "{count} errors; nothing was taken in.",
        count,
    )
    return words.format(count=count)


def unused(table: str, headers: Sequence[str]) -> str:
    """Say which columns of a table say nothing about the ballots."""
    shown = ", ".join(_("“{word}”").format(word=fit(one, _LONGEST)) for one in headers[:_NAMED])
    rest = " …" if len(headers) > _NAMED else ""
    return _("{table}: not used: {headers}").format(table=safe(table), headers=shown + rest)


def mended(count: int) -> str:
    """Say how many errors were mended."""
    return ngettext("{count} error mended.", "{count} errors mended.", count).format(count=count)


def can_be_mended(count: int) -> str:
    """Say how many errors `--lenient` would mend."""
    words = ngettext(
        "{count} of them can be mended on the way: `--lenient`. It is reported.",
        "{count} of them can be mended on the way: `--lenient`. Each is reported.",
        count,
    )
    return words.format(count=count)


def names_beside_ballots() -> str:
    """Say what became of names in a secret vote, and that the table still holds them."""
    return _(
        "The names in the table were used only to tell who has voted; no ballot in the box bears one. In the table "
        "itself names are beside ballots: delete it now."
    )


def taken_json(one: TakenIn, *, nameless: int | None, rows: int) -> dict[str, object]:
    """Give what became of one column's rows, for machines."""
    return {
        "column": one.column,
        "rows": rows,
        "secret": nameless is not None,
        "new": [person.id for person in one.new],
        "replaced": [person.id for person in one.replaced],
        "unchanged": [person.id for person in one.same],
        "older": [person.id for person in one.older],
        "nameless": nameless or 0,
        "blank": one.blank if nameless is None else None,
        "twice": [
            {"person": two.person.id, "line": two.counts.line, "instead_of": two.passed_over.line} for two in one.twice
        ],
    }


def slip_json(one: Slip) -> dict[str, object]:
    """Give a slip for machines."""
    return {
        "file": one.table,
        "line": one.line,
        "column": one.column,
        "what": one.what,
        "mend": one.mend or None,
        "repaired": one.repaired or None,
    }


def _taken(one: TakenIn, nameless: int | None) -> Iterator[str]:
    if one.new and nameless is None:
        yield "  " + _("new: {names}").format(names=_names(one.new))
    if one.new and nameless is not None:
        yield "  " + _("have voted now: {names}").format(names=_names(one.new))
    if nameless:
        words = ngettext(
            "{count} without a name; who has voted is not known of it",
            "{count} without a name; who has voted is not known of them",
            nameless,
        )
        yield "  " + words.format(count=nameless)
    if one.replaced:
        words = ngettext(
            "replaced: {count} earlier ballot, of {names} (git keeps what was committed)",
            "replaced: {count} earlier ballots, of {names} (git keeps what was committed)",
            len(one.replaced),
        )
        yield "  " + words.format(count=len(one.replaced), names=_names(one.replaced))
    if one.older:
        yield "  " + _("stay, since they are later than those in the table: {names}").format(names=_names(one.older))
    if one.same and nameless is None:
        yield "  " + _("there already, just so: {names}").format(names=_names(one.same))
    if one.same and nameless is not None:
        yield "  " + _("passed over, have a ballot in the box: {names}").format(names=_names(one.same))
    if one.blank and nameless is None:
        words = ngettext(
            "{count} of them is blank, which counts as taking part",
            "{count} of them are blank, which counts as taking part",
            one.blank,
        )
        yield "  " + words.format(count=one.blank)
    for two in one.twice:
        words = _("{name} is there twice: line {line} counts, line {other} does not")
        yield "  " + words.format(name=_name(two.person), line=two.counts.line, other=two.passed_over.line)


def _head(column: str, one: TakenIn, nameless: int | None, typist: str | None, *, planned: bool) -> str:
    count = len(one.new) + len(one.replaced) + (nameless or 0)
    if planned:
        words = (
            ngettext("`{column}`: {count} ballot for the file.", "`{column}`: {count} ballots for the file.", count)
            if nameless is None
            else ngettext("`{column}`: {count} ballot for the box.", "`{column}`: {count} ballots for the box.", count)
        )
        return words.format(column=column, count=count)
    if nameless is not None:
        words = ngettext(
            "`{column}`: {count} ballot went into the box.", "`{column}`: {count} ballots went into the box.", count
        )
        return words.format(column=column, count=count)
    words = ngettext(
        "`{column}`: {count} ballot taken in, typed by {typist}.",
        "`{column}`: {count} ballots taken in, typed by {typist}.",
        count,
    )
    return words.format(column=column, count=count, typist=fit(typist or "", _LONGEST))


def _names(people: Sequence[Person]) -> str:
    shown = ", ".join(map(_name, people[:_NAMED]))
    rest = len(people) - _NAMED
    return shown if rest <= 0 else _("{names} and {count} more").format(names=shown, count=rest)


def _name(person: Person) -> str:
    return fit(person.name, _LONGEST)


def _hanging(line: str, width: int) -> list[str]:
    """Wrap a line, with what follows a little further in; its own indent stays, and no command is broken."""
    indent = len(line) - len(line.lstrip())
    first, *rest = wrap_talk(line.lstrip(), width - indent - 2).split("\n")
    return [" " * indent + first, *(f"{'':{indent + 2}}{part}" for part in rest)]


_SHOWN_SIGNS = 12


def told_of(vote: Vote) -> str:
    """Say where the ballots of such a record are, and what they are known by."""
    words = _("Counted from a table; the ballots are not in the file (SHA-256 {start}…).")
    return words.format(start=safe(vote.box or "")[:_SHOWN_SIGNS])


def after_counting(column: str) -> str:
    """Say that the table is needed for a recount."""
    return _(
        "The ballots are not in the file, only their SHA-256. Keep the table for a recount: "
        "`leitbild vote replay --column {column} --from FILE`"
    ).format(column=column)


def not_here(leitbild: Leitbild, vote: Vote, *, fits: bool, width: int) -> str:
    """Say what was checked of such a record without its table."""
    words = (
        _(
            "`{column}`: counted from a table, so nothing was counted again. The recorded numbers agree. With the "
            "table: `leitbild vote replay --from FILE`"
        )
        if fits
        else _("`{column}`: counted from a table, and the recorded numbers don't agree:")
    )
    return "\n".join(wrap(words.format(column=lookup.letter(leitbild, vote.column)), width))


def more_than_entitled(column: str, ballots: Decimal, entitled: int) -> str:
    """Say that a table holds more ballots than there are people who may vote."""
    words = ngettext(
        "`{column}`: the table holds {ballots} ballots, but the vote was opened for {count} person.",
        "`{column}`: the table holds {ballots} ballots, but the vote was opened for {count} people.",
        entitled,
    )
    return words.format(column=column, ballots=number(ballots), count=entitled)


def not_counted(column: str, count: int) -> str:
    """Say that ballots in the file are left out."""
    words = ngettext(
        "`{column}`: {count} ballot is in the file and is not counted, only those of the table are.",
        "`{column}`: {count} ballots are in the file and are not counted, only those of the table are.",
        count,
    )
    return words.format(column=column, count=count)


def names_unchecked(twice: int) -> str:
    """Say that names in a table were not held against who may vote, and whose earlier rows were passed over."""
    told = _("Names in the table are not checked here; `leitbild vote import` does that.")
    if not twice:
        return told
    words = ngettext(
        "{count} row was passed over, since a later one has the same name.",
        "{count} rows were passed over, since a later one has the same name.",
        twice,
    )
    return f"{told} {words.format(count=twice)}"
