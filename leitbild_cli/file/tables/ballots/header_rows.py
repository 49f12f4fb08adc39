"""One header for a table that has a title above it, two or three header rows, or ideas with the delimiter in them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core.text.fold import caseless
from leitbild_cli.core.text.ink import visible
from leitbild_cli.core.voting.names import heard
from leitbild_cli.file.letters import repair
from leitbild_cli.file.tables.ballots.header import is_in_words, read_head
from leitbild_cli.file.tables.headers import MAIL, NAME, RECORD, SENT, WHEN, without_import_ids
from leitbild_cli.file.tables.reader import says_anything

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leitbild_cli.core.voting.names import IdeaFinder
    from leitbild_cli.file.tables.table import RawRows

FIRST_ROWS = 4

_KNOWN = re.compile(rf"{NAME}|{MAIL}|{RECORD}|{SENT}|{WHEN}|person|wer|who")
_FIRST_NAME = re.compile(r"(?:(?:your|ihr|dein) )?(?:first ?name|vorname)|prénom|recipientfirstname")
_LAST_NAME = re.compile(r"(?:(?:your|ihr|dein) )?(?:last ?name|nachname|surname|familienname)|nom|recipientlastname")
_PLACEHOLDER = frozenset(
    "response|open-ended response|antwort|offene antwort|frei formulierbare antwort|réponse libre|réponse".split("|")
)


def one_header(sheet: RawRows, names: IdeaFinder) -> RawRows:
    """Give the table with one header that says all its header rows say, and with its ideas whole."""
    return _whole(_joined(_with_ids(_without_title(sheet, names)), names), names)


def readable(cell: str) -> str:
    """Give a header in one line, without signs that nobody sees, its broken letters mended."""
    return visible(repair(" ".join(cell.split()))).text.strip()


def full_names(sheet: RawRows, is_person: Callable[[str], bool]) -> RawRows:
    """Give the table with first and last name in the first name's column, where people here are called by both."""
    names = [caseless(name) for name in sheet.header]
    first = next((place for place, name in enumerate(names) if _FIRST_NAME.fullmatch(name)), None)
    last = next((place for place, name in enumerate(names) if _LAST_NAME.fullmatch(name)), None)
    if first is None or last is None:
        return sheet

    def both(cells: Sequence[str]) -> str:
        return f"{cells[first].strip()} {cells[last].strip()}".strip() if len(cells) > max(first, last) else ""

    whole = sum(is_person(both(cells)) for _line, cells in sheet.rows)
    if whole <= sum(is_person(cells[first]) for _line, cells in sheet.rows if len(cells) > first):
        return sheet
    rows = (
        (line, [both(cells) if place == first and len(cells) > last else cell for place, cell in enumerate(cells)])
        for line, cells in sheet.rows
    )
    return replace(sheet, rows=tuple(rows))


def _without_title(sheet: RawRows, names: IdeaFinder) -> RawRows:
    """Leave out lines above the header that fill one cell, as titles do."""
    if len([name for name in sheet.header if name]) > 1:
        return sheet
    for place, (line, cells) in enumerate(sheet.rows[:FIRST_ROWS]):
        filled = [cell for cell in cells if cell.strip()]
        if len(filled) > 1 and any(_is_header(cell, names) for cell in filled):
            return replace(sheet, header=_clean(cells), line=line, rows=sheet.rows[place + 1 :])
        if len(filled) > 1:
            break
    return sheet


def _is_header(cell: str, names: IdeaFinder) -> bool:
    words = " ".join(cell.split())
    return bool(_KNOWN.fullmatch(caseless(words))) or read_head(0, words, (), names).rank is not None


def _with_ids(sheet: RawRows) -> RawRows:
    """Take Qualtrics' three rows as one, and leave out a row of the columns' ids, as Nextcloud may write it."""
    if (named := without_import_ids(sheet, _clean)) is not None:
        return named
    if sheet.rows:
        below = [cell.strip() for cell in sheet.rows[0][1]]
        same = [
            cell
            for name, cell in zip(sheet.header, below, strict=False)
            if cell and name and heard(cell) == heard(name)
        ]
        if len(same) > 1 or (same and len(same) == sum(map(bool, below))):
            return replace(sheet, rows=sheet.rows[1:])
    return sheet


def _joined(sheet: RawRows, names: IdeaFinder) -> RawRows:
    """Join two header rows: a question, and below it the idea or the rank of each column."""
    below = next((cells for _line, cells in sheet.rows[:1]), [])
    width = max(len(sheet.header), len(_clean(below)))
    above = [*sheet.header, *[""] * (width - len(sheet.header))]
    second = [readable(cell) for cell in [*below, *[""] * (width - len(below))]][:width]
    if not _is_second_header(above, second, names):
        return sheet
    header: list[str] = []
    question = ""
    for name, choice in zip(above, second, strict=True):
        question = name or question
        plain = not choice or caseless(choice) in _PLACEHOLDER
        header.append(name if plain else f"{question}: {choice}")
    while not header[-1]:
        header.pop()
    return replace(sheet, header=tuple(header), rows=sheet.rows[1:])


def _is_second_header(above: Sequence[str], second: Sequence[str], names: IdeaFinder) -> bool:
    """Say whether a row names ideas or ranks of columns whose question stands further left, and answers nothing."""
    votes = [
        place
        for place, cell in enumerate(second)
        if cell and ((one := read_head(place, cell, (), names)).idea or (one.rank and not cell.isdecimal()))
    ]
    if len(votes) < 2 or all(above[place] for place in votes):  # noqa: PLR2004  one alone may be an answer
        return False
    others = [place for place in range(len(second)) if place not in votes]
    return all(
        not second[place] or caseless(second[place]) in _PLACEHOLDER or not _KNOWN.fullmatch(caseless(above[place]))
        for place in others
    ) and any(above[place] and (not second[place] or caseless(second[place]) in _PLACEHOLDER) for place in others)


def _whole(sheet: RawRows, names: IdeaFinder) -> RawRows:
    """Join cells of the header that are one idea with the delimiter in it, if the rows have as many cells then."""
    lengths = {len(cells) for _line, cells in sheet.rows if says_anything(cells)}
    if len(lengths) != 1 or not (width := lengths.pop()) < len(sheet.header) or not sheet.delimiter.strip():
        return sheet
    header: list[str] = []
    rest = list(sheet.header)
    while rest:
        stop = next((stop for stop in range(len(rest), 1, -1) if _is_idea(sheet, rest[:stop], names)), 1)
        header.append(f"{sheet.delimiter} ".join(rest[:stop]))
        rest = rest[stop:]
    return replace(sheet, header=tuple(header)) if len(header) == width else sheet


def _is_idea(sheet: RawRows, cells: Sequence[str], names: IdeaFinder) -> bool:
    said = f"{sheet.delimiter} ".join(cells)
    idea = names.find(said).idea
    return idea is not None and is_in_words(said, idea)


def _clean(cells: Sequence[str]) -> tuple[str, ...]:
    header = [readable(cell) for cell in cells]
    while header and not header[-1]:
        header.pop()
    return tuple(header)
