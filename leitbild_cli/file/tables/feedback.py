"""Rows in, feedback out: each answer once, and the rows that could not be taken with the reason why.

The id of an answer follows from what was said, so that the same one never counts twice.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from leitbild_cli.core.model import Audience, Feedback
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.file.tables.columns import Role
from leitbild_cli.file.tables.refusals import NothingMapped, quoted
from leitbild_cli.file.tables.services import Service, unfinished
from leitbild_cli.file.tables.table import Remark
from leitbild_cli.file.tables.values import Scale, months_come_first, read_moment, read_rating, scale_of, stamp
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from leitbild_cli.file.tables.columns import Columns
    from leitbild_cli.file.tables.table import Row, Table
    from leitbild_cli.file.tables.values import Rating


@record
class Import:
    """What a table gives: `native` are the ids that come from the source's own, whose text may change there."""

    candidates: tuple[Feedback, ...] = ()
    quarantined: tuple[Remark, ...] = ()
    notes: tuple[Remark, ...] = ()
    native: frozenset[str] = frozenset()


def to_feedback(  # noqa: PLR0913  what the rows themselves cannot say
    table: Table,
    mapping: Columns,
    *,
    audience: Audience,
    draft: str | None,
    today: date,
    drafts: Sequence[str] = (),
) -> Import:
    """Give each row's feedback; what the row doesn't say is `audience`, `draft` (one of `drafts`) and `today`."""
    if not mapping.complete:
        raise NothingMapped(where=table.name, headers=quoted(filter(None, table.header)))
    when, scale = _month_first(table, mapping, today), _scale(table, mapping)
    frame = _Frame(
        mapping=mapping,
        header=table.header,
        scale=scale,
        month_first=when is not False,
        audience=audience,
        draft=draft,
        drafts=tuple(drafts),
        today=today,
    )
    sheaf = _Sheaf(quarantined=list(table.ragged), notes=[*table.notes, *_assumptions(mapping, when, scale)])
    waiting = unfinished(table, mapping.source)
    for row in table.rows:
        if row.line in waiting:
            sheaf.quarantined.append(Remark(line=row.line, what=_("This answer was never sent.")))
        else:
            sheaf.take(row, read_answer(row, frame, sheaf.seen))
    return sheaf.bound()


def _month_first(table: Table, mapping: Columns, today: date) -> bool | None:
    place = mapping.first(Role.WHEN)
    return True if place is None else months_come_first(table.column(place), today=today)


def _scale(table: Table, mapping: Columns) -> Scale:
    place = mapping.first(Role.RATING)
    return Scale(stated=True) if place is None else scale_of(table.header[place], table.column(place))


def _assumptions(mapping: Columns, month_first: bool | None, scale: Scale) -> list[Remark]:  # noqa: FBT001  three answers
    said = []
    if month_first is None:
        said.append(_("It is not clear whether 3/4 is in March or April; it was read as March 4."))
    if not scale.stated and mapping.first(Role.SCALE) is None:
        said.append(_("The ratings were read as 1 to {high}.").format(high=scale.high))
    if scale.turned:
        said.append(_("1 is the best here; the ratings were turned round."))
    return [Remark(what=what) for what in said]


@dataclass(slots=True, kw_only=True)
class _Sheaf:
    """What has been gathered so far, row by row."""

    quarantined: list[Remark]
    notes: list[Remark]
    seen: Counter[str] = field(default_factory=Counter)
    found: dict[str, tuple[int, Feedback]] = field(default_factory=dict)
    native: set[str] = field(default_factory=set)

    def take(self, row: Row, answer: _Answer) -> None:
        """Take the answer in, unless it says nothing, says it again, or contradicts an earlier row."""
        one = answer.feedback
        if one is None:
            nothing = Remark(line=row.line, what=_("Neither text nor rating."))
            self.quarantined += answer.remarks or (nothing,)
        elif one.id not in self.found:
            self.found[one.id] = (row.line, one)
            self.native |= {one.id} if answer.native else set()
            self.notes += answer.remarks
        else:
            self._take_again(row, one)

    def bound(self) -> Import:
        """Give everything as a value, by line."""
        return Import(
            candidates=tuple(one for _line, one in self.found.values()),
            quarantined=tuple(sorted(self.quarantined, key=_line)),
            notes=tuple(sorted(self.notes, key=_line)),
            native=frozenset(self.native),
        )

    def _take_again(self, row: Row, again: Feedback) -> None:
        line, one = self.found[again.id]
        if (one.text, one.rating, one.scale) == (again.text, again.rating, again.scale):
            self.notes.append(Remark(line=row.line, what=_("Repeats line {line}.").format(line=line)))
        else:
            what = _("Has the id of line {line} and says something else.").format(line=line)
            self.quarantined.append(Remark(line=row.line, what=what))


def _line(remark: Remark) -> int:
    return remark.line or 0


_LASTING_ID = 8  # shorter ids are running numbers, and every form counts from 1
_SHOWN = 40  # so much of a strange cell is quoted in a remark

_AUDIENCES = (
    (Audience.TEAM, r"\bteam"),
    (Audience.COLLEAGUE, r"\b(?:kolleg|mitarbeit|colleague|co-?worker|employee|staff)"),
    (Audience.CUSTOMER, r"\b(?:kund(?:e|in|en|innen|schaft)|customers?(?! (?:service|care))|clients?)\b"),
    (Audience.CUSTOMER, r"\b(?:g[aä]st(?:e|in)?|guests?|patient(?:in|s|en)?)\b"),
    (Audience.OTHER, r"\b(?:other|sonstige|andere|extern|partner|lieferant|supplier)"),
)
_VERSION = re.compile(r"(?:v|version|entwurf|draft|fassung)?\s*(\d{1,3})", re.ASCII)
_GUARDED = re.compile(r"'(?=\s*[=+\-@＝＋－＠])")


@record
class _Frame:
    """All that is the same for every row of a table."""

    mapping: Columns
    header: tuple[str, ...]
    scale: Scale
    month_first: bool
    audience: Audience
    draft: str | None
    drafts: tuple[str, ...]
    today: date

    def cell(self, row: Row, role: Role) -> str:
        """Give the row's cell of this role, empty if no column has it."""
        place = self.mapping.first(role)
        return "" if place is None else row.cells[place]


@record
class _Answer:
    """What one row gives; `native` if its id is the source's own, `feedback` None if it says nothing."""

    feedback: Feedback | None = None
    native: bool = False
    remarks: tuple[Remark, ...] = ()


def read_answer(row: Row, frame: _Frame, seen: Counter[str]) -> _Answer:
    """Give the answer in the row; `seen` counts how often the very same words came before."""
    remarks: list[Remark] = []
    text = _text(row, frame)
    rating = _rating(row, frame, remarks)
    if text is None and rating is None:
        return _Answer(remarks=tuple(remarks))
    own = _own_key(row, frame)
    feedback = Feedback(
        id=_id(own, frame) if own else _id_of_words(row, frame, seen, text or ""),
        draft=_draft(row, frame, remarks),
        audience=_audience(row, frame, remarks),
        source=None if frame.mapping.source is Service.UNKNOWN else frame.mapping.source.value,
        received=_received(row, frame, remarks),
        rating=rating.value if rating else None,
        scale=rating.scale if rating else None,
        text=text,
    )
    return _Answer(feedback=feedback, native=bool(own), remarks=tuple(remarks))


def _text(row: Row, frame: _Frame) -> str | None:
    """Give the text as typed; several columns one below the other, each with its question."""
    wanted = frame.mapping.all(Role.TEXT)
    texts = [(frame.header[place], _tidy(row.cells[place])) for place in wanted if row.cells[place]]
    whole = "\n".join(f"{question}: {text}" if len(wanted) > 1 else text for question, text in texts)
    if frame.mapping.source is Service.LEITBILD:
        whole = _GUARDED.sub("", whole, count=1) if _GUARDED.match(whole) else whole
    about = " ".join(frame.cell(row, Role.ABOUT).split())
    return (f"{about}: {whole}" if about else whole) if whole else None


def _tidy(text: str) -> str:
    """Give the text without tabs, blanks at line ends and more than one empty line in a row."""
    lines = (line.replace("\t", " ").rstrip() for line in text.strip().split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines))


def _rating(row: Row, frame: _Frame, remarks: list[Remark]) -> Rating | None:
    raw = frame.cell(row, Role.RATING)
    if not raw:
        return None
    stated = frame.cell(row, Role.SCALE)
    rating = read_rating(f"{raw}/{stated}" if stated and "/" not in raw else raw, frame.scale)
    if rating is None:
        what = _("“{rating}” is no rating from {low} to {high}.")
        shown = what.format(rating=raw[:_SHOWN], low=frame.scale.low, high=frame.scale.high)
        remarks.append(Remark(line=row.line, what=shown))
    return rating


def _own_key(row: Row, frame: _Frame) -> tuple[str, ...]:
    """Give what the source itself tells this answer by; a running number only together with its time."""
    own = frame.cell(row, Role.ID)
    if not own or len(own) >= _LASTING_ID:
        return (own,) if own else ()
    key, _exact = stamp(frame.cell(row, Role.WHEN))
    return (own, key or "|".join(frame.header))


def _id(own: tuple[str, ...], frame: _Frame) -> str:
    if frame.mapping.source is Service.LEITBILD and is_id(own[0]):
        return own[0]
    return identity(frame.mapping.source.value, *own)


def _id_of_words(row: Row, frame: _Frame, seen: Counter[str], text: str) -> str:
    """Give the id of what was said and when; without a time of day two equal answers are two people's."""
    key, exact = stamp(frame.cell(row, Role.WHEN))
    facts = (frame.mapping.source.value, key, normalised(text), normalised(frame.cell(row, Role.RATING)))
    one = identity(*facts)
    seen[one] += 1
    return one if exact or seen[one] == 1 else identity(*facts, str(seen[one]))


def _draft(row: Row, frame: _Frame, remarks: list[Remark]) -> str | None:
    cell = caseless(frame.cell(row, Role.DRAFT))
    if not cell or cell in frame.drafts:
        return cell or frame.draft
    found = _VERSION.fullmatch(cell)
    if found and 1 <= int(found[1]) <= len(frame.drafts):
        return frame.drafts[int(found[1]) - 1]
    what = _("There is no draft “{draft}”; what was said counts for the draft of this import.")
    remarks.append(Remark(line=row.line, what=what.format(draft=cell[:_SHOWN])))
    return frame.draft


def _audience(row: Row, frame: _Frame, remarks: list[Remark]) -> Audience:
    said = " ".join(row.cells[place] for place in frame.mapping.all(Role.AUDIENCE)).strip()
    if not said:
        return frame.audience
    for audience, pattern in _AUDIENCES:
        if re.search(pattern, caseless(said)):
            return audience
    what = _("“{word}” is neither team, colleague nor customer; it counts as other.")
    remarks.append(Remark(line=row.line, what=what.format(word=said[:_SHOWN])))
    return Audience.OTHER


def _received(row: Row, frame: _Frame, remarks: list[Remark]) -> date:
    cell = frame.cell(row, Role.WHEN)
    moment = read_moment(cell, month_first=frame.month_first)
    if moment is not None and moment.day <= frame.today:
        return moment.day
    if cell and not cell.startswith("1980-01-01"):
        what = _("“{when}” is no date up to today; today was written down.")
        remarks.append(Remark(line=row.line, what=what.format(when=cell[:_SHOWN])))
    return frame.today


_LETTERS = "abcdefghjkmnpqrstvwxyz"
_ALPHABET = "0123456789" + _LETTERS
_LENGTH = 8


def identity(*facts: str) -> str:
    """Give the id these facts always have: a letter and seven of the id alphabet (no i, l, o, u)."""
    from hashlib import sha256

    number = int.from_bytes(sha256("\x1f".join(facts).encode()).digest(), "big")
    number, first = divmod(number, len(_LETTERS))
    letters = [_LETTERS[first]]
    for _place in range(_LENGTH - 1):
        number, place = divmod(number, len(_ALPHABET))
        letters.append(_ALPHABET[place])
    return "".join(letters)


def is_id(text: str) -> bool:
    """Say whether the text can be an id as it stands."""
    return len(text) == _LENGTH and text[0] in _LETTERS and all(letter in _ALPHABET for letter in text)


def normalised(text: str) -> str:
    """Give the text as it is compared: composed letters, single spaces."""
    from unicodedata import normalize

    return " ".join(normalize("NFC", text).split())
