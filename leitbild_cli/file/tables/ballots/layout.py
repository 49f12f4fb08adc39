"""Which column of a table of ballots is what: ranks with ideas below, ideas with ranks below, or a list in one cell."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from leitbild_cli.core.text.fold import caseless
from leitbild_cli.core.voting.names import heard
from leitbild_cli.core.voting.tables import Slip
from leitbild_cli.file.tables.ballots.header import LETTERS, is_in_words, more_is_better, read_head
from leitbild_cli.file.tables.ballots.lists import best_separator
from leitbild_cli.file.tables.ballots.table import no_idea, no_longer, short
from leitbild_cli.file.tables.headers import ASKED_NAME, MAIL, NAME, RECORD, SENT, STATE, WHEN, place_of
from leitbild_cli.file.tables.refusals import NoBallots, SeveralQuestions, quoted
from leitbild_cli.file.tables.values import ordinal, read_moment
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from leitbild_cli.core.voting.tables import Asked
    from leitbild_cli.file.tables.ballots.header import RankHeader
    from leitbild_cli.file.tables.table import RawRows

SAMPLE_ROWS = 200

# The first of these that is there names the person, unless another one's cells name more people.
_PERSONS = (
    re.compile(r"person|wer|who|kürzel"),
    re.compile(rf"{ASKED_NAME}"),
    re.compile(rf"{NAME}|voter|wähler(?:in)?|mitglied|member"),
    re.compile(MAIL),
)
_WEIGHT = re.compile(
    r"(?:stimm)?gewicht(?:ung)?|weights?|anzahl(?: der)?(?: stimmen| stimmzettel)?|häufigkeit|frequency"
    r"|(?:number of )?(?:ballots|votes)|count|stimmzettel|stimmen"
)
_SENT = re.compile(rf"{SENT}|submit date.*|submitted at|abgeschickt(?: am)?")
_STATE = re.compile(STATE)
_WHEN = re.compile(WHEN)
_STARTED = re.compile(r".*\b(?:start|begin|begonnen|gestartet|started|stage|create|action|aktivität).*|start.*")
_RANK = re.compile(r"rang|rank(?:ing)?|platz|position|place|reihenfolge|priorit(?:ät|y)|prio|punkte|points|score")
_UNORDERED = re.compile(
    r".*(?:mehrfach|multiple|mehrere|select all|all that apply|alles? an"
    r"|(?:schlechtest|unwichtigst|letzte|worst|least|last)\w*(?: \w+)? (?:zuerst|first|vorn)).*"
)
_DIGITS = re.compile(r"\d\D*\d\D*\d")  # a moment, perhaps, whoever can read it
_SYSTEM = re.compile(rf"{RECORD}|{STATE}")


class RowShape(Enum):
    """How a row says who is best."""

    RANKS = auto()
    IDEAS = auto()
    LIST = auto()


@record
class Layout:
    """Where things stand: `places` are the ballot's columns, best rank first or each with its idea in `ideas`.

    `foreign` are columns with ranks of what is no idea to vote on. `sent` is the column that is empty where an answer
    was begun and never sent, `states` those that say what kind of answer it is, `when` says when it was given.
    `doubts` has to be agreed to before anything is taken from the table.
    `told` says that the header names the ideas, or the question that was meant.
    """

    shape: RowShape
    places: tuple[int, ...]
    ideas: tuple[str, ...] = ()
    foreign: tuple[int, ...] = ()
    separator: str = ""
    person: int | None = None
    weight: int | None = None
    sent: int | None = None
    states: tuple[int, ...] = ()
    when: int | None = None
    ignored: tuple[str, ...] = ()
    flaws: tuple[Slip, ...] = ()
    doubts: tuple[Slip, ...] = ()
    told: bool = False


@record
class _Others:
    """The columns that hold no ballots; `system` are all of them."""

    person: int | None
    weight: int | None
    when: int | None
    system: frozenset[int]


def lay_out(sheet: RawRows, asked: Asked, *, named_in: str | None = None) -> Layout:
    """Find the ballot's columns by the header, and by a look at the first rows where it says nothing.

    `named_in` is the header of the column that says whose a ballot is; without it that is found by its words.
    """
    every = [
        read_head(place, name, cells, asked.names)
        for place, (name, cells) in enumerate(zip(sheet.header, _columns(sheet), strict=True))
    ]
    others = _others(every, asked)
    if named_in is not None:
        others = replace(others, person=place_of(named_in, sheet.header))
    known = {others.person, others.weight, *others.system}
    heads = [head for head in every if head.words and head.place not in known]
    found = (
        _ranks(sheet, heads, asked, sure=True)
        or _ideas(sheet, heads, asked)
        or _ranks(sheet, heads, asked, sure=False)
        or _list(sheet, heads, asked)
    )
    if found is None:
        raise NoBallots(where=sheet.name)
    used = {*found.places, *found.foreign, *((flaw.column or 0) - 1 for flaw in found.flaws)}
    used |= {place for place in (others.person, others.weight, others.when) if place is not None}
    names = [caseless(name) for name in sheet.header]
    unused = [head for head in heads if head.place not in used]
    return replace(
        found,
        doubts=(*found.doubts, *_unused(sheet, unused, asked)),
        person=others.person,
        weight=others.weight,
        when=others.when,
        sent=next((place for place, name in enumerate(names) if _SENT.fullmatch(name)), None),
        states=tuple(place for place, name in enumerate(names) if _STATE.fullmatch(name) and place not in used),
        ignored=tuple(name or "–" for place, name in enumerate(sheet.header) if place not in used),
    )


def _columns(sheet: RawRows) -> list[tuple[str, ...]]:
    """Give the first filled cells of each column."""
    found: list[list[str]] = [[] for _name in sheet.header]
    for _line, cells in sheet.rows[:SAMPLE_ROWS]:
        for place, cell in enumerate(cells[: len(found)]):
            if said := cell.strip():
                found[place].append(said)
    return [tuple(cells) for cells in found]


def _others(heads: Sequence[RankHeader], asked: Asked) -> _Others:
    """Find the columns that hold no ranks; an idea may be called like one of them, a letter may not."""
    words = {head.place: caseless(head.words).rstrip(":") for head in heads if head.words and not _is_vote(head)}
    weight = next((place for place, name in words.items() if _WEIGHT.fullmatch(name)), None)
    times = [
        place
        for place, name in words.items()
        if _WHEN.fullmatch(name) and (not heads[place].cells or any(map(_DIGITS.search, heads[place].cells)))
    ]
    times.sort(
        key=lambda place: (
            not _tells_time(heads[place].cells),
            _STARTED.fullmatch(words[place]) is not None,
            not _SENT.fullmatch(words[place]),
        )
    )
    people = [
        (order, place)
        for order, pattern in enumerate(_PERSONS)
        for place, name in words.items()
        if pattern.fullmatch(name)
    ]
    known = {place: sum(map(asked.is_person, heads[place].cells)) for _order, place in people}
    person = min(people, key=lambda one: (-known[one[1]], one), default=None)
    system = {place for place, name in words.items() if _SYSTEM.fullmatch(name)}
    return _Others(
        person=person[1] if person else None,
        weight=weight,
        when=next((place for place in times if heads[place].cells), None),
        system=frozenset((*system, *times, *(place for _order, place in people))),
    )


def _is_vote(head: RankHeader) -> bool:
    """Say whether a header names an idea or a rank, whatever else it could be called."""
    if head.idea is not None and len(head.words) > LETTERS:
        return all(ordinal(cell) is not None for cell in head.cells) or not _tells_time(head.cells)
    return head.rank is not None


def _tells_time(cells: Sequence[str]) -> bool:
    return any(read_moment(cell) is not None for cell in cells)


def _ranks(sheet: RawRows, heads: Sequence[RankHeader], asked: Asked, *, sure: bool) -> Layout | None:
    """Find the columns that are ranks; `sure` if the cells below them name ideas, or no column does."""
    ranked = [head for head in heads if head.rank is not None]
    ideas = any(head.idea is not None for head in heads)
    if not ranked or (
        sure and ideas and not any(asked.names.find(cell).idea for head in ranked for cell in head.cells)
    ):
        return None
    meant = _meant(sheet.name, ranked, asked.question)
    ranked = sorted((head for head in ranked if head.question == meant), key=lambda head: head.rank or 0)
    often = Counter(head.rank for head in ranked)
    flaws = (_slip(sheet, head, _("This rank is there twice.")) for head in ranked if often[head.rank] > 1)
    missing = sorted(set(range(1, max(head.rank or 0 for head in ranked))) - set(often))
    return Layout(
        shape=RowShape.RANKS,
        places=tuple(head.place for head in ranked),
        flaws=tuple(flaws),
        doubts=tuple(
            Slip(
                table=sheet.name,
                line=sheet.line,
                what=_("No column stands for rank {rank}, and there is a later one.").format(rank=rank),
            )
            for rank in missing[:1]
        ),
        told=bool(asked.question and meant) and heard(asked.question or "") in heard(meant),
    )


def _ideas(sheet: RawRows, heads: Sequence[RankHeader], asked: Asked) -> Layout | None:
    sure = [head for head in heads if head.idea is not None]
    if not sure:
        return None
    meant = _meant(sheet.name, sure, asked.question)
    mine = [head for head in sure if head.question == meant]
    found: dict[str, int] = {}
    flaws = []
    for head in mine:
        if head.idea in found:
            flaws.append(_slip(sheet, head, _("This idea is there twice.")))
        found.setdefault(head.idea or "", head.place)
    signs = {sign for head in mine if (sign := _sign_after(head, meant))}
    strangers = [
        replace(head, label=_rest(head, meant))
        for head in heads
        if head.idea is None and _is_stranger(head, meant, signs, asked)
    ]
    if not meant:
        strangers = [head for head in strangers if _is_rank_of_its_own(sheet, head.place, tuple(found.values()))]
    return Layout(
        shape=RowShape.IDEAS,
        places=tuple(found.values()),
        ideas=tuple(found),
        foreign=tuple(head.place for head in strangers),
        flaws=tuple(flaws),
        doubts=(
            *(_turned(sheet, head) for head in mine[:1] if more_is_better(meant)),
            *(_stranger(sheet, head, asked) for head in strangers),
            *_missing(sheet, found, asked),
        ),
        told=True,
    )


def _turned(sheet: RawRows, head: RankHeader) -> Slip:
    """Say that numbers may be points, and what they are taken for."""
    what = _("“{question}” sounds like points, of which more are better; here 1 is the best.")
    mend = _("Make ranks of points first: 1 for the idea with the most.")
    return _slip(sheet, head, what.format(question=short(head.question)), mend)


def _is_stranger(head: RankHeader, meant: str, signs: Collection[str], asked: Asked) -> bool:
    """Say whether a column stands among those of the ideas and is none: by its question, or by the ranks in it."""
    if head.cells and not any(ordinal(cell) is not None for cell in head.cells):
        return False
    if meant:
        return _sign_after(head, meant) in signs
    return bool(head.cells) and asked.elsewhere.find(head.words).idea is None


def _sign_after(head: RankHeader, meant: str) -> str:
    """Give the sign that comes after the question in a header, empty where another question stands there."""
    return head.words[len(meant) :].strip()[:1] if meant and head.words.startswith(meant) else ""


def _rest(head: RankHeader, meant: str) -> str:
    """Give what a header says behind the question, without the signs around it."""
    rest = head.words[len(meant) :].strip()
    return rest.lstrip(" [({:-–—|/>«„“\"'").rstrip(" ])}»”“\"'") if meant else rest


def _is_rank_of_its_own(sheet: RawRows, place: int, places: Sequence[int]) -> bool:
    """Say whether a column's numbers are ranks beside those of the ideas; a mark or an age is there twice in a row."""
    most = len(sheet.header)
    filled = clash = 0
    for _line, cells in sheet.rows[:SAMPLE_ROWS]:
        rank = ordinal(cells[place].strip()) if len(cells) > place else None
        if rank is not None:
            filled += 1
            others = {ordinal(cells[one].strip()) for one in places if len(cells) > one}
            clash += rank in others or rank > most
    return filled > clash * 2


def _stranger(sheet: RawRows, head: RankHeader, asked: Asked) -> Slip:
    passed = asked.passed.find(head.label)
    if passed.idea is not None and is_in_words(head.label, passed.idea):
        return _slip(sheet, head, *no_longer(head.label))
    named = asked.names.find(head.label)
    what, mend = no_idea(head.label, replace(named, several=head.several), asked.names.near(head.label))
    return _slip(sheet, head, what, mend)


def _missing(sheet: RawRows, found: dict[str, int], asked: Asked) -> list[Slip]:
    stands_for = dict(asked.stands_for)
    there = {stands_for.get(idea, idea) for idea in found}
    return [
        Slip(
            table=sheet.name,
            line=sheet.line,
            what=_("No column stands for the idea “{text}”: nobody could rank it here.").format(text=short(text)),
        )
        for idea, text in asked.ideas
        if idea not in there
    ]


def _list(sheet: RawRows, heads: Sequence[RankHeader], asked: Asked) -> Layout | None:
    """Find the column whose cells are lists of ideas; most of what they say must be known."""

    def find(words: str) -> str | None:
        return asked.names.find(words).idea or asked.passed.find(words).idea

    ideas = (*asked.names.words(), *asked.passed.words())
    shares = [(*best_separator(head.cells, find, ideas), -head.place) for head in heads]
    share, separator, place = max(shares, key=lambda one: (one[0], one[2]), default=(0.0, "", 0))
    if share <= 1 / 2:
        return None
    meant = next(head for head in heads if head.place == -place)
    doubts = (_unordered(sheet, meant),) if _UNORDERED.fullmatch(caseless(meant.words)) else ()
    return Layout(shape=RowShape.LIST, places=(-place,), separator=separator, doubts=doubts)


def _unordered(sheet: RawRows, head: RankHeader) -> Slip:
    """Say that a list may not begin with the best, and what it is taken for."""
    what = _("“{question}” doesn't ask for the best idea first; here the first one is the best.")
    return _slip(sheet, head, what.format(question=short(head.words)))


def _unused(sheet: RawRows, unused: Sequence[RankHeader], asked: Asked) -> list[Slip]:
    """Give the columns that would say nothing here although ideas, or ranks of them, stand in them."""

    def find(words: str) -> str | None:
        return asked.names.find(words).idea

    ideas = asked.names.words()
    found = []
    for head in unused:
        if best_separator(head.cells, find, ideas)[0] > 1 / 2:
            what, mend = (
                _("“{column}” holds ideas and is not used."),
                _("Call the columns `1st choice`, `2nd choice`, …"),
            )
        elif head.cells and _RANK.fullmatch(caseless(head.words)) and all(map(ordinal, head.cells)):
            what, mend = _("“{column}” holds ranks and is not used."), _("A row is one person's whole ballot here.")
        else:
            continue
        found.append(_slip(sheet, head, what.format(column=short(head.words)), mend))
    return found


def _meant(name: str, heads: Sequence[RankHeader], wanted: str | None) -> str:
    """Give the one question that is meant; the empty one where headers have none."""
    questions = list(dict.fromkeys(head.question for head in heads))
    if wanted is not None and len(questions) > 1:
        near = [one for one in questions if heard(wanted) in heard(one)]
        questions = [one for one in near if heard(one) == heard(wanted)] or near or questions
    if len(questions) > 1:
        raise SeveralQuestions(where=name, questions=quoted(filter(None, questions)))
    return questions[0]


def _slip(sheet: RawRows, head: RankHeader, what: str, mend: str = "") -> Slip:
    return Slip(table=sheet.name, line=sheet.line, column=head.place + 1, what=what, mend=mend)
