"""Which column of a table of ballots is what: ranks with ideas below, ideas with ranks below, or a list in one cell."""

from __future__ import annotations

import re
from collections import Counter
from enum import Enum, auto
from typing import TYPE_CHECKING

from leitbild_cli.core.text.fold import caseless
from leitbild_cli.core.voting.names import heard
from leitbild_cli.core.voting.tables import Slip
from leitbild_cli.file.tables.ballots.table import no_idea
from leitbild_cli.file.tables.headers import MAIL, NAME, RECORD, SENT, WHEN, place_of
from leitbild_cli.file.tables.refusals import NoBallots, SeveralQuestions, quoted
from leitbild_cli.file.tables.values import ordinal
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from leitbild_cli.core.voting.names import Names
    from leitbild_cli.file.tables.table import Sheet

LETTERS = 2  # as long as a letter for an idea can be
SAMPLE_ROWS = 200
SEPARATORS = re.compile(r"[;>\n]")

_BRACKETS = re.compile(r"(?P<question>.*?)\s*\[(?P<label>[^\[\]]+)\]")
# The first of these that is there names the person.
_PERSONS = (
    re.compile(r"person|wer|who|kürzel"),
    re.compile(rf"{NAME}|voter|wähler(?:in)?|mitglied|member"),
    re.compile(MAIL),
)
_WEIGHT = re.compile(r"weights?|gewicht(?:ung)?|anzahl|count|ballots|stimmzettel|votes|stimmen")
_SENT = re.compile(SENT)
_SYSTEM = re.compile(rf"{WHEN}|{RECORD}")


class RowShape(Enum):
    """How a row says who is best."""

    RANKS = auto()
    IDEAS = auto()
    LIST = auto()


@record
class Layout:
    """Where things stand: `places` are the ballot's columns, best rank first or each with its idea in `ideas`.

    `submitted` is the column that is empty where an answer was begun and never sent.
    `told` says that the header names the ideas, or the question that was meant.
    """

    shape: RowShape
    places: tuple[int, ...]
    ideas: tuple[str, ...] = ()
    person: int | None = None
    weight: int | None = None
    submitted: int | None = None
    ignored: tuple[str, ...] = ()
    flaws: tuple[Slip, ...] = ()
    told: bool = False


@record
class _Head:
    """A header that may be a rank or an idea; `question` is what stands before brackets."""

    place: int
    label: str
    question: str
    cells: tuple[str, ...]


def lay_out(sheet: Sheet, names: Names, question: str | None, *, named_in: str | None = None) -> Layout:
    """Find the ballot's columns by the header, and by a look at the first rows where it says nothing.

    `named_in` is the header of the column that says whose a ballot is; without it that is found by its words.
    """
    sample = [cells for _line, cells in sheet.rows[:SAMPLE_ROWS]]
    person, weight, system = _others(sheet.header, names)
    person = person if named_in is None else place_of(named_in, sheet.header)
    known = {person, weight, *system}
    heads = [_head(place, name, sample) for place, name in enumerate(sheet.header) if name and place not in known]
    layout = _ranks(sheet, heads, question) or _ideas(sheet, heads, names, question) or _list(heads, names)
    if layout is None:
        raise NoBallots(where=sheet.name)
    used = {*layout.places, *((flaw.column or 0) - 1 for flaw in layout.flaws), person, weight}
    return Layout(
        shape=layout.shape,
        places=layout.places,
        ideas=layout.ideas,
        person=person,
        weight=weight,
        submitted=next((place for place, name in enumerate(sheet.header) if _SENT.fullmatch(caseless(name))), None),
        ignored=tuple(name or "–" for place, name in enumerate(sheet.header) if place not in used),
        flaws=layout.flaws,
        told=layout.told,
    )


def _others(header: Sequence[str], names: Names) -> tuple[int | None, int | None, set[int]]:
    """Find the columns that hold no ranks; an idea may be called like one of them, a letter may not."""
    words = ["" if len(name) > LETTERS and names.find(name).idea else caseless(name) for name in header]
    people = [[place for place, name in enumerate(words) if pattern.fullmatch(name)] for pattern in _PERSONS]
    person = next((places[0] for places in people if places), None)
    weight = next((place for place, name in enumerate(words) if _WEIGHT.fullmatch(name)), None)
    system = {place for place, name in enumerate(words) if _SYSTEM.fullmatch(name)}
    return person, weight, system.union(*people)


def _head(place: int, name: str, sample: Sequence[Sequence[str]]) -> _Head:
    found = _BRACKETS.fullmatch(name)
    cells = tuple(cells[place].strip() for cells in sample if len(cells) > place)
    label, question = (found["label"], found["question"]) if found else (name, "")
    return _Head(place=place, label=label.strip(), question=question, cells=tuple(filter(None, cells)))


def _ranks(sheet: Sheet, heads: Sequence[_Head], question: str | None) -> Layout | None:
    ranked = [(rank, head) for head in heads if (rank := ordinal(head.label)) is not None]
    if not ranked:
        return None
    asked = _asked(sheet.name, [head for _rank, head in ranked], question)
    ranked = sorted(((rank, head) for rank, head in ranked if head.question == asked), key=lambda one: one[0])
    often = Counter(rank for rank, _head in ranked)
    flaws = (_flaw(sheet, head, _("This rank is there twice.")) for rank, head in ranked if often[rank] > 1)
    told = bool(question and asked) and heard(question or "") in heard(asked)
    return Layout(
        shape=RowShape.RANKS, places=tuple(head.place for _rank, head in ranked), flaws=tuple(flaws), told=told
    )


def _ideas(sheet: Sheet, heads: Sequence[_Head], names: Names, question: str | None) -> Layout | None:
    named = {head.place: names.find(head.label) for head in heads}
    sure = [head for head in heads if named[head.place].idea is not None]
    if not sure:
        return None
    asked = _asked(sheet.name, sure, question)
    found: dict[str, int] = {}
    flaws = []
    for head in heads:
        one = named[head.place]
        if head.question != asked or (one.idea is None and not asked and not _holds_ranks(head)):
            continue
        if one.idea is None:
            flaws.append(_flaw(sheet, head, *no_idea(head.label, one, names.near(head.label))))
        elif one.idea in found:
            flaws.append(_flaw(sheet, head, _("This idea is there twice.")))
        else:
            found[one.idea] = head.place
    return Layout(shape=RowShape.IDEAS, places=tuple(found.values()), ideas=tuple(found), flaws=tuple(flaws), told=True)


def _list(heads: Sequence[_Head], names: Names) -> Layout | None:
    """Find the column whose cells are lists of ideas; most of what they say must be known."""
    shares = [(_share_known(head.cells, names), head.place) for head in heads]
    share, place = max(shares, default=(0.0, 0))
    return Layout(shape=RowShape.LIST, places=(place,)) if share > 1 / 2 else None


def _share_known(cells: Iterable[str], names: Names) -> float:
    said = [part for cell in cells if SEPARATORS.search(cell) for part in SEPARATORS.split(cell) if part.strip()]
    return sum(names.find(part).idea is not None for part in said) / len(said) if said else 0.0


def _asked(name: str, heads: Sequence[_Head], wanted: str | None) -> str:
    """Give the one question that is meant; the empty one where headers have no brackets."""
    questions = list(dict.fromkeys(head.question for head in heads))
    if wanted is not None and len(questions) > 1:
        near = [one for one in questions if heard(wanted) in heard(one)]
        questions = [one for one in near if heard(one) == heard(wanted)] or near or questions
    if len(questions) > 1:
        raise SeveralQuestions(where=name, questions=quoted(filter(None, questions)))
    return questions[0]


def _holds_ranks(head: _Head) -> bool:
    return bool(head.cells) and all(ordinal(cell) is not None for cell in head.cells)


def _flaw(sheet: Sheet, head: _Head, what: str, mend: str = "") -> Slip:
    return Slip(table=sheet.name, line=sheet.line, column=head.place + 1, what=what, mend=mend)
