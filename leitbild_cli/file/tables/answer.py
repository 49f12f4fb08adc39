"""What one row of a table answers: words, ratings, marks of sentences, who speaks, of which draft, and when."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core.feedback.form import is_about_help
from leitbild_cli.core.model import Audience, Feedback, Marked, Question
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.core.text.formulas import as_said
from leitbild_cli.file.tables.audiences import audience_of
from leitbild_cli.file.tables.columns import ColumnRole, choice_of
from leitbild_cli.file.tables.identity import identity, is_id, normalised
from leitbild_cli.file.tables.marks import mark_of, sentence_of
from leitbild_cli.file.tables.own import as_exported
from leitbild_cli.file.tables.private import MASK, masked
from leitbild_cli.file.tables.ratings import Scale, ScaleWish, is_unwritten, read_rating, says_nothing
from leitbild_cli.file.tables.services import Service
from leitbild_cli.file.tables.table import Remark
from leitbild_cli.file.tables.values import read_moment, stamp
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from leitbild_cli.file.tables.columns import Columns
    from leitbild_cli.file.tables.ratings import Rating
    from leitbild_cli.file.tables.table import Row


@record
class Circumstances:
    """What the rows cannot say, and somebody may: who spoke, of which draft, how dates and ratings are meant.

    `drafts` are all there are with the day each was made; `draft` is the one that was named, None if a day may tell.
    `forms` are the codes in the rows, each with the draft and the audience it means.
    """

    audience: Audience
    draft: str | None
    today: date
    drafts: tuple[tuple[str, date | None], ...] = ()
    by_day: bool = False
    days_first: bool | None = None
    scale: ScaleWish | None = None
    forms: tuple[tuple[str, str | None, Audience | None], ...] = ()


_LASTING_ID = 8  # shorter ids are running numbers, and every form counts from 1
SHOWN = 40  # so much of a strange cell is quoted in a remark

_VERSION = re.compile(r"(?:v|version|entwurf|draft|fassung)?\s*(\d{1,3})", re.ASCII)


@record
class TableFrame:
    """All that is the same for every row of a table.

    `guards` if a sign stands before what would be reckoned; `mains` are the columns whose rating is that of the whole.
    """

    mapping: Columns
    header: tuple[str, ...]
    scales: Mapping[int, Scale]
    month_first: bool
    known: Circumstances
    guards: bool
    mains: tuple[int, ...]

    def cell(self, row: Row, role: ColumnRole) -> str:
        """Give the row's cell of this role, empty if no column has it."""
        place = self.mapping.first(role)
        return "" if place is None else row.cells[place]


@record
class RowAnswer:
    """What one row gives; `native` if its id is the source's own, `feedback` None if it says nothing."""

    feedback: Feedback | None = None
    native: bool = False
    remarks: tuple[Remark, ...] = ()


def read_answer(row: Row, frame: TableFrame, seen: Counter[str]) -> RowAnswer:
    """Give the answer in the row; `seen` counts how often the very same words came before."""
    remarks: list[Remark] = []
    texts, ratings = _texts(row, frame), _ratings(row, frame, remarks)
    first = next((place for place, (question, _text) in enumerate(texts) if not is_about_help(question)), None)
    whole = None if first is None else texts[first][1]
    main = next((place for place in frame.mains if place in ratings), None)
    rating = ratings.get(main) if main is not None else None
    marks, beside = _marks(row, frame, remarks)
    if not (texts or ratings or marks or beside or _is_exported(row, frame)):
        return RowAnswer(remarks=tuple(remarks))
    own = _own_key(row, frame)
    main_text = _with_subject(whole, row, frame)
    received = _received(row, frame, remarks)
    words = main_text or " ".join(text for _question, text in texts)
    others = [one for place, one in enumerate(texts) if place != first]
    further = {place: one for place, one in ratings.items() if place != main}
    feedback = Feedback(
        id=_id(own, frame) if own else _id_of_words(row, frame, seen, words),
        draft=_draft(row, frame, received, remarks),
        audience=_audience(row, frame, remarks),
        source=None if frame.mapping.source is Service.UNKNOWN else frame.mapping.source.value,
        received=received,
        rating=rating.value if rating else None,
        scale=rating.scale if rating else None,
        lowest=_lowest(rating),
        text=_masked(main_text, row, remarks),
        marks=marks,
        questions=tuple(_questions(row, frame, [*beside, *others], further, remarks)),
    )
    if frame.mapping.source is Service.LEITBILD:  # what is here is never older than our own export of it
        return RowAnswer(feedback=_as_exported(feedback, row, frame), remarks=tuple(remarks))
    return RowAnswer(feedback=feedback, native=bool(own), remarks=tuple(remarks))


def _questions(
    row: Row,
    frame: TableFrame,
    texts: Sequence[tuple[str, str]],
    ratings: Mapping[int, Rating],
    remarks: list[Remark],
) -> Iterator[Question]:
    """Give what was answered beside the main text and the main rating."""
    for asked, text in texts:
        yield Question(asked=asked, text=_masked(text, row, remarks))
    for place, one in ratings.items():
        yield Question(asked=frame.header[place], rating=one.value, scale=one.scale, lowest=_lowest(one))


def _is_exported(row: Row, frame: TableFrame) -> bool:
    """Say whether a row of our own export holds an answer."""
    said = dict(zip(map(caseless, frame.header), row.cells, strict=True))
    return frame.mapping.source is Service.LEITBILD and any(said.get(key) for key in ("rating", "marks", "questions"))


def _as_exported(one: Feedback, row: Row, frame: TableFrame) -> Feedback:
    cells = dict(zip(map(caseless, frame.header), row.cells, strict=True))
    if frame.known.by_day and not cells.get("draft"):
        one = replace(one, draft=None)
    return as_exported(one, cells, [name for name, _made in frame.known.drafts])


def _lowest(rating: Rating | None) -> int | None:
    return None if rating is None or rating.low == 1 else rating.low


def _masked(text: str | None, row: Row, remarks: list[Remark]) -> str | None:
    """Give the words without addresses and numbers of persons, and say so."""
    hidden = masked(text) if text else text
    if hidden != text:
        what = _("An address or telephone number in the words was left out ({mask}).")
        remarks.append(Remark(line=row.line, what=what.format(mask=MASK)))
    return hidden


def _texts(row: Row, frame: TableFrame) -> list[tuple[str, str]]:
    """Give each question with what was answered; columns that are called alike are one question."""
    found: dict[str, list[str]] = {}
    for place in frame.mapping.all(ColumnRole.TEXT):
        cell = row.cells[place]
        if cell and not is_unwritten(cell):
            found.setdefault(frame.header[place], []).append(_tidy(cell))
    return [(question, _unguarded("\n".join(parts), frame)) for question, parts in found.items()]


def _unguarded(text: str, frame: TableFrame) -> str:
    """Give a text without the sign that our export and Nextcloud put before what a spreadsheet would reckon."""
    return as_said(text) if frame.guards else text


def _with_subject(text: str | None, row: Row, frame: TableFrame) -> str | None:
    about = " ".join(frame.cell(row, ColumnRole.ABOUT).split())
    return f"{about}: {text}" if about and text else text


def _tidy(text: str) -> str:
    """Give the text without tabs, blanks at line ends and more than one empty line in a row."""
    lines = (line.replace("\t", " ").rstrip() for line in text.strip().split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines))


def _ratings(row: Row, frame: TableFrame, remarks: list[Remark]) -> dict[int, Rating]:
    """Give the rating of each column that holds one."""
    found = {}
    for place, scale in frame.scales.items():
        raw = row.cells[place]
        if not raw or says_nothing(raw):
            continue
        stated = frame.cell(row, ColumnRole.SCALE)
        rating = read_rating(f"{raw}/{stated}" if stated and "/" not in raw else raw, scale)
        if rating is None:
            what = _("“{rating}” is no rating from {low} to {high}.")
            shown = what.format(rating=raw[:SHOWN], low=scale.low, high=scale.high)
            remarks.append(Remark(line=row.line, what=shown))
        else:
            found[place] = rating
    return found


def _marks(row: Row, frame: TableFrame, remarks: list[Remark]) -> tuple[tuple[Marked, ...], list[tuple[str, str]]]:
    """Give the marks of sentences; words where a mark was asked for are kept as what was answered to that."""
    found, beside = [], []
    for place in frame.mapping.all(ColumnRole.MARK):
        cell, header = row.cells[place], frame.header[place]
        if frame.mapping.source is Service.LEITBILD:
            continue
        sentence, mark = sentence_of(header), mark_of(cell)
        if sentence is not None and mark is not None:
            found.append(Marked(sentence=sentence, mark=mark))
        elif cell and not says_nothing(cell):
            beside.append((header, _tidy(cell)))
            what = _("“{word}” is no mark of a sentence; it was kept as words.")
            remarks.append(Remark(line=row.line, what=what.format(word=cell[:SHOWN])))
    return tuple(found), beside


def _own_key(row: Row, frame: TableFrame) -> tuple[str, ...]:
    """Give what the source itself tells this answer by; a running number only together with its time.

    Without a time every survey counts from 1, so that the words have to tell two answers apart.
    """
    own = frame.cell(row, ColumnRole.ID)
    if not own or len(own) >= _LASTING_ID:
        return (own,) if own else ()
    if frame.mapping.source is Service.LEITBILD and is_id(own):
        return (own,)
    when = frame.cell(row, ColumnRole.WHEN)
    key, _exact = stamp(when)
    return (own, key) if read_moment(when) is not None else ()


def _id(own: tuple[str, ...], frame: TableFrame) -> str:
    if frame.mapping.source is Service.LEITBILD and is_id(own[0]):
        return own[0]
    return identity(frame.mapping.source.value, *own)


_TO_THE_SECOND = 2  # colons in a time
_OWN_WORDS = 20  # two people may say “Fine.” within a minute; not so many letters


def _id_of_words(row: Row, frame: TableFrame, seen: Counter[str], text: str) -> str:
    """Give the id of what was said and when; without seconds two equal short answers are two people's."""
    key, exact = stamp(frame.cell(row, ColumnRole.WHEN))
    own = frame.cell(row, ColumnRole.ID)
    rating = frame.cell(row, ColumnRole.RATING)
    facts = [frame.mapping.source.value, key, normalised(text), normalised(rating), *([own] if own else [])]
    facts += [
        frame.header[place] + row.cells[place] for place in frame.mapping.all(ColumnRole.MARK) if row.cells[place]
    ]
    if key.count(":") < _TO_THE_SECOND:
        exact = exact and len(text) >= _OWN_WORDS
        facts += [said] if (said := normalised(_said_audience(row, frame))) and ":" in key else []
    one = identity(*facts)
    seen[one] += 1
    return one if exact or seen[one] == 1 else identity(*facts, str(seen[one]))


def _form_of(row: Row, frame: TableFrame) -> tuple[str | None, Audience | None]:
    """Give draft and audience of the form an answer came in with."""
    cell = frame.cell(row, ColumnRole.CODE)
    return next(((draft, group) for one, draft, group in frame.known.forms if cell and one in cell), (None, None))


def _draft(row: Row, frame: TableFrame, received: date | None, remarks: list[Remark]) -> str | None:
    """Give the draft a row names, else the one that was there on its day."""
    cell = caseless(frame.cell(row, ColumnRole.DRAFT))
    names = [name for name, _made in frame.known.drafts]
    usual = _form_of(row, frame)[0] or _draft_of(received, frame.known)
    if not cell or cell in names:
        return cell or usual
    found = _VERSION.fullmatch(cell)
    if found and 1 <= int(found[1]) <= len(names):
        return names[int(found[1]) - 1]
    what = _("There is no draft “{draft}”; what was said counts for the draft of this import.")
    remarks.append(Remark(line=row.line, what=what.format(draft=cell[:SHOWN])))
    return usual


def _draft_of(received: date | None, known: Circumstances) -> str | None:
    """Give the latest draft that was there on this day; what is older than all speaks of the first."""
    if not known.by_day or received is None or not known.drafts:
        return known.draft
    before = [name for name, made in known.drafts if made is not None and made <= received]
    return before[-1] if before else known.drafts[0][0]


def _audience(row: Row, frame: TableFrame, remarks: list[Remark]) -> Audience:
    said = _said_audience(row, frame)
    if not said:
        return _form_of(row, frame)[1] or frame.known.audience
    found = audience_of(said)
    if found is None:
        what = _("“{word}” is neither team, colleague nor customer; it counts as other.")
        remarks.append(Remark(line=row.line, what=what.format(word=said[:SHOWN])))
    return found or Audience.OTHER


_CHOSEN = frozenset("ja yes y x 1 true wahr oui checked selected ✓ ✔".split())
_NOT_CHOSEN = frozenset("nein no n 0 false falsch non unchecked".split())


def _said_audience(row: Row, frame: TableFrame) -> str:
    """Give what somebody says to be: a cell, or the choices that are ticked."""
    places = frame.mapping.all(ColumnRole.AUDIENCE)
    said = []
    for place in places:
        cell = row.cells[place]
        if not cell or says_nothing(cell) or (len(places) > 1 and caseless(cell) in _NOT_CHOSEN):
            continue
        said.append(choice_of(frame.header[place]) if len(places) > 1 and caseless(cell) in _CHOSEN else cell)
    return " ".join(said)


def _received(row: Row, frame: TableFrame, remarks: list[Remark]) -> date | None:
    cell = frame.cell(row, ColumnRole.WHEN)
    moment = read_moment(cell, month_first=frame.month_first)
    if moment is not None and moment.day <= frame.known.today:
        return moment.day
    if cell and not cell.startswith("1980-01-01"):
        what = _("“{when}” is no date up to today; none was written down.")
        remarks.append(Remark(line=row.line, what=what.format(when=cell[:SHOWN])))
    return None
