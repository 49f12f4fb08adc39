"""People, ideas and remarks as lists: a table where there is room, a list on a narrow screen, JSON for machines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.language import _, moment, ngettext
from leitbild_cli.view.format.text import fit, safe, width, wrap

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from leitbild_cli.core.ideas import IdeaFacts
    from leitbild_cli.core.model import Column, Leitbild, Person

    Became = Mapping[str, str] | None  # by idea what became of it, in a few words


_NARROW = 40


def people_keys(people: Sequence[Person]) -> str:
    """Give names with their keys, in a line."""
    return ", ".join(f"{safe(person.name)} ({person.id})" for person in people)


def people_table(leitbild: Leitbild, *, width: int) -> str:
    """Give a line per person with what is in the block."""
    if not leitbild.people:
        return _("Nobody takes part yet.")
    longest = min(max(_cells(person.name) for person in leitbild.people), max(width - 34, 10))
    return "\n".join(fit(f"{_padded(person.name, longest)}  {_amounts(person)}", width) for person in leitbild.people)


def people_json(leitbild: Leitbild) -> dict[str, object]:
    """Give everybody with the numbers in the block."""
    return {"people": [person_json(one) for one in leitbild.people]}


def person_json(person: Person) -> dict[str, object]:
    """Give one person with stable keys."""
    return {
        "id": person.id,
        "name": person.name,
        "named": person.named,
        "ideas": len(person.ideas),
        "ballots": [ballot.column for ballot in person.ballots],
        "notes": len(person.notes),
    }


def person_card(
    leitbild: Leitbild, person: Person, told: Sequence[IdeaFacts], *, became: Became = None, width: int
) -> str:
    """Give a person with key and what is in the block, and below it the ideas column by column."""
    head = "\n".join(wrap(f"{person.name} ({person.id}): {_amounts(person)}", width))
    if not told:
        return head
    return (
        f"{head}\n\n{ideas_list(leitbild, told, columns=answered(leitbild.columns, told), became=became, width=width)}"
    )


def short(text: str) -> str:
    """Give a text as one safe line of at most 60 cells, to be named in a sentence."""
    return fit(text, 60)


def question(leitbild: Leitbild, column: Column, *, width: int, indent: int = 0) -> str:
    """Give a column as its letter and question, on as many lines as it needs."""
    first, *rest = wrap(column.question, max(width - 3, 12))
    letter = f"{lookup.letter(leitbild, column.id)}  "
    return "\n".join(
        f"{'':{indent}}{line}" for line in [f"{letter}{first}", *(f"{'':{len(letter)}}{line}" for line in rest)]
    )


def ideas_list(
    leitbild: Leitbild,
    told: Sequence[IdeaFacts],
    *,
    columns: Sequence[Column],
    became: Became = None,
    width: int,
) -> str:
    """Give the ideas column by column: letter, question, and each idea with its id, author and what became of it."""
    parts = []
    words = lookup.texts(leitbild)
    for column in columns:
        inside = [idea_line(one, words=words, became=became, width=width) for one in told if one.column.id == column.id]
        parts.append("\n".join([question(leitbild, column, width=width), *(inside or [_("  (no idea yet)")])]))
    return "\n\n".join(parts) or _("No idea.")


def answered(columns: Sequence[Column], told: Sequence[IdeaFacts]) -> list[Column]:
    """Give the columns that one of these ideas answers."""
    return [column for column in columns if any(one.column.id == column.id for one in told)]


def idea_line(told: IdeaFacts, *, words: Mapping[str, str], became: Became = None, width: int) -> str:
    """Give an idea with id, text, author and what was decided, on as many lines as it needs."""
    remark = _remark(told, words, (became or {}).get(told.idea.id, ""))
    body = wrap(f"{' '.join(told.idea.text.split())}  — {told.author.name}{remark}", max(width - 12, 12))
    return "\n".join([f"  {told.idea.id}  {body[0]}", *(f"{'':12}{line}" for line in body[1:])])


def idea_card(leitbild: Leitbild, told: IdeaFacts, *, became: str = "", width: int) -> str:
    """Give everything known of one idea."""
    letter, words = lookup.letter(leitbild, told.column.id), lookup.texts(leitbild)
    rows = [
        (_("Idea"), told.idea.id),
        (_("Text"), told.idea.text),
        (_("By"), told.author.name),
        (_("Column"), f"{letter} · {told.column.question}"),
        (_("Added"), moment(told.idea.added) if told.idea.added else "–"),
    ]
    if became:
        rows.append((_("Became"), became))
    if told.parked:
        rows.append((_("Parked"), told.parked.reason or _("with thanks")))
    if told.stands_for:
        rows.append((_("Stands for"), "\n".join(_in_words(one, words) for one in told.stands_for)))
    if told.joined:
        rows.append((_("Merged into"), _in_words(told.joined, words)))
    if told.supporters:
        rows.append((_("Supported by"), ", ".join(told.supporters)))
    if told.idea.late:
        rows.append((_("Late"), _("came after the bell")))
    return card(rows, width=width)


def card(rows: Sequence[tuple[str, str]], *, width: int) -> str:
    """Give labelled rows; long texts wrap beside their label, or below it on a narrow screen."""
    label = max(_cells(name) for name, _text in rows) + 2
    lines = []
    for name, text in rows:
        if width < _NARROW:
            lines += [f"{name}:", *(f"  {line}" for line in wrap(text, width - 2))]
        else:
            first, *rest = wrap(text, width - label)
            lines += [f"{_padded(name, label)}{first}", *(f"{'':{label}}{line}" for line in rest)]
    return "\n".join(lines)


def ideas_json(told: Sequence[IdeaFacts]) -> list[dict[str, object]]:
    """Give the ideas with stable keys."""
    return [
        {
            "id": one.idea.id,
            "column": one.column.id,
            "text": one.idea.text,
            "by": one.author.id,
            "added": one.idea.added,
            "late": one.idea.late,
            "parked": one.parked is not None,
            "merged_into": one.joined,
            "stands_for": one.stands_for,
            "supporters": one.supporters,
        }
        for one in told
    ]


def _in_words(idea: str, words: Mapping[str, str]) -> str:
    """Give an idea's own words with its id; the id alone where nobody has it any more."""
    return _("“{text}” ({id})").format(text=" ".join(words[idea].split()), id=idea) if idea in words else idea


def _remark(told: IdeaFacts, words: Mapping[str, str], became: str) -> str:
    remarks = [became] if became else []
    if told.parked and not became:
        why = told.parked.reason
        remarks.append(_("parked: {reason}").format(reason=short(why)) if why else _("parked"))
    if told.joined:
        remarks.append(_("merged into “{idea}”").format(idea=short(words.get(told.joined, told.joined))))
    if told.stands_for:
        count = len(told.stands_for)
        remarks.append(ngettext("stands for {count} more", "stands for {count} more", count).format(count=count))
    if told.idea.late:
        remarks.append(_("late"))
    return f" ({', '.join(remarks)})" if remarks else ""


def _amounts(person: Person) -> str:
    ideas, ballots = len(person.ideas), len(person.ballots)
    return ", ".join(
        (
            ngettext("{count} idea", "{count} ideas", ideas).format(count=ideas),
            ngettext("{count} ballot", "{count} ballots", ballots).format(count=ballots),
            *([_("may be named")] if person.named else []),
        )
    )


def _cells(text: str) -> int:
    return width(safe(text))


def _padded(text: str, cells: int) -> str:
    shown = fit(text, cells)
    return shown + " " * (cells - width(shown))


_MOST = 20


def line_remarks(remarks: Sequence[tuple[int | None, str]], *, width: int) -> list[str]:
    """Give a line or more for each remark; after twenty only how many more there are."""
    lines: list[str] = []
    for line, what in remarks[:_MOST]:
        told = what if line is None else _("Line {line}: {what}").format(line=line, what=what)
        first, *rest = wrap(told, max(width - 4, 2))
        lines += [f"  {first}", *(f"    {part}" for part in rest)]
    more = len(remarks) - _MOST
    if more > 0:
        lines.append("  " + ngettext("and {count} more", "and {count} more", more).format(count=more))
    return lines
