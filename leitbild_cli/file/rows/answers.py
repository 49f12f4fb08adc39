"""One row in, one answer out: what was said, by whom, of which draft, and the id that follows from it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from leitbild_cli.core.model import Audience, Feedback
from leitbild_cli.file.rows.identity import identity, is_id, normalised
from leitbild_cli.file.rows.mapping import Role
from leitbild_cli.file.rows.moments import read_moment, stamp
from leitbild_cli.file.rows.ratings import read_rating
from leitbild_cli.file.rows.shape import Remark
from leitbild_cli.file.rows.sources import Source
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections import Counter
    from datetime import date

    from leitbild_cli.file.rows.mapping import Mapping
    from leitbild_cli.file.rows.ratings import Rating, Scale
    from leitbild_cli.file.rows.shape import Row

LASTING_ID = 8  # shorter ids are running numbers, and every form counts from 1
SHOWN = 40  # so much of a strange cell is quoted in a remark

_AUDIENCES = (
    (Audience.TEAM, r"\bteam"),
    (Audience.COLLEAGUE, r"\b(?:kolleg|mitarbeit|colleague|co-?worker|employee|staff)"),
    (Audience.CUSTOMER, r"\b(?:kund(?:e|in|en|innen|schaft)|customers?(?! (?:service|care))|clients?)\b"),
    (Audience.CUSTOMER, r"\b(?:g[aä]st(?:e|in)?|guests?|patient(?:in|s|en)?)\b"),
    (Audience.OTHER, r"\b(?:other|sonstige|andere|extern|partner|lieferant|supplier)"),
)
_VERSION = re.compile(r"(?:v|version|entwurf|draft|fassung)?\s*(\d{1,3})", re.ASCII)
_GUARDED = re.compile(r"'(?=\s*[=+\-@＝＋－＠])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """All that is the same for every row of a table."""

    mapping: Mapping
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one row gives; `native` if its id is the source's own, `feedback` None if it says nothing."""

    feedback: Feedback | None = None
    native: bool = False
    remarks: tuple[Remark, ...] = ()


def read_answer(row: Row, frame: Frame, seen: Counter[str]) -> Answer:
    """Give the answer in the row; `seen` counts how often the very same words came before."""
    remarks: list[Remark] = []
    text = _text(row, frame)
    rating = _rating(row, frame, remarks)
    if text is None and rating is None:
        return Answer(remarks=tuple(remarks))
    own = _own_key(row, frame)
    feedback = Feedback(
        id=_id(own, frame) if own else _id_of_words(row, frame, seen, text or ""),
        draft=_draft(row, frame, remarks),
        audience=_audience(row, frame, remarks),
        source=None if frame.mapping.source is Source.UNKNOWN else frame.mapping.source.value,
        received=_received(row, frame, remarks),
        rating=rating.value if rating else None,
        scale=rating.scale if rating else None,
        text=text,
    )
    return Answer(feedback=feedback, native=bool(own), remarks=tuple(remarks))


def _text(row: Row, frame: Frame) -> str | None:
    """Give the text as typed; several columns one below the other, each with its question."""
    wanted = frame.mapping.all(Role.TEXT)
    texts = [(frame.header[place], _tidy(row.cells[place])) for place in wanted if row.cells[place]]
    whole = "\n".join(f"{question}: {text}" if len(wanted) > 1 else text for question, text in texts)
    if frame.mapping.source is Source.LEITBILD:
        whole = _GUARDED.sub("", whole, count=1) if _GUARDED.match(whole) else whole
    about = " ".join(frame.cell(row, Role.ABOUT).split())
    return (f"{about}: {whole}" if about else whole) if whole else None


def _tidy(text: str) -> str:
    """Give the text without tabs, blanks at line ends and more than one empty line in a row."""
    lines = (line.replace("\t", " ").rstrip() for line in text.strip().split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines))


def _rating(row: Row, frame: Frame, remarks: list[Remark]) -> Rating | None:
    raw = frame.cell(row, Role.RATING)
    if not raw:
        return None
    stated = frame.cell(row, Role.SCALE)
    rating = read_rating(f"{raw}/{stated}" if stated and "/" not in raw else raw, frame.scale)
    if rating is None:
        what = _("“{rating}” is no rating from {low} to {high}.")
        shown = what.format(rating=raw[:SHOWN], low=frame.scale.low, high=frame.scale.high)
        remarks.append(Remark(line=row.line, what=shown))
    return rating


def _own_key(row: Row, frame: Frame) -> tuple[str, ...]:
    """Give what the source itself tells this answer by; a running number only together with its time."""
    own = frame.cell(row, Role.ID)
    if not own or len(own) >= LASTING_ID:
        return (own,) if own else ()
    key, _exact = stamp(frame.cell(row, Role.WHEN))
    return (own, key or "|".join(frame.header))


def _id(own: tuple[str, ...], frame: Frame) -> str:
    if frame.mapping.source is Source.LEITBILD and is_id(own[0]):
        return own[0]
    return identity(frame.mapping.source.value, *own)


def _id_of_words(row: Row, frame: Frame, seen: Counter[str], text: str) -> str:
    """Give the id of what was said and when; without a time of day two equal answers are two people's."""
    key, exact = stamp(frame.cell(row, Role.WHEN))
    facts = (frame.mapping.source.value, key, normalised(text), normalised(frame.cell(row, Role.RATING)))
    one = identity(*facts)
    seen[one] += 1
    return one if exact or seen[one] == 1 else identity(*facts, str(seen[one]))


def _draft(row: Row, frame: Frame, remarks: list[Remark]) -> str | None:
    cell = frame.cell(row, Role.DRAFT).casefold()
    if not cell or cell in frame.drafts:
        return cell or frame.draft
    found = _VERSION.fullmatch(cell)
    if found and 1 <= int(found[1]) <= len(frame.drafts):
        return frame.drafts[int(found[1]) - 1]
    what = _("There is no draft “{draft}”; what was said counts for the draft of this import.")
    remarks.append(Remark(line=row.line, what=what.format(draft=cell[:SHOWN])))
    return frame.draft


def _audience(row: Row, frame: Frame, remarks: list[Remark]) -> Audience:
    said = " ".join(row.cells[place] for place in frame.mapping.all(Role.AUDIENCE)).strip()
    if not said:
        return frame.audience
    for audience, pattern in _AUDIENCES:
        if re.search(pattern, said.casefold()):
            return audience
    what = _("“{word}” is neither team, colleague nor customer; it counts as other.")
    remarks.append(Remark(line=row.line, what=what.format(word=said[:SHOWN])))
    return Audience.OTHER


def _received(row: Row, frame: Frame, remarks: list[Remark]) -> date:
    cell = frame.cell(row, Role.WHEN)
    moment = read_moment(cell, month_first=frame.month_first)
    if moment is not None and moment.day <= frame.today:
        return moment.day
    if cell and not cell.startswith("1980-01-01"):
        what = _("“{when}” is no date up to today; today was written down.")
        remarks.append(Remark(line=row.line, what=what.format(when=cell[:SHOWN])))
    return frame.today
