"""Rows in, feedback out: each answer once, and the rows that could not be taken with the reason why."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from leitbild_cli.file.rows.answers import Frame, read_answer
from leitbild_cli.file.rows.mapping import Role
from leitbild_cli.file.rows.moments import months_come_first
from leitbild_cli.file.rows.ratings import Scale, scale_of
from leitbild_cli.file.rows.refusals import NothingMapped
from leitbild_cli.file.rows.shape import Remark
from leitbild_cli.file.rows.sources import unfinished
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from leitbild_cli.core.model import Audience, Feedback
    from leitbild_cli.file.rows.answers import Answer
    from leitbild_cli.file.rows.mapping import Mapping
    from leitbild_cli.file.rows.shape import Row, Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """What a table gives: `native` are the ids that come from the source's own, whose text may change there."""

    candidates: tuple[Feedback, ...] = ()
    quarantined: tuple[Remark, ...] = ()
    notes: tuple[Remark, ...] = ()
    native: frozenset[str] = frozenset()


def to_feedback(  # noqa: PLR0913  what the rows themselves cannot say
    table: Table,
    mapping: Mapping,
    *,
    audience: Audience,
    draft: str | None,
    today: date,
    drafts: Sequence[str] = (),
) -> Import:
    """Give each row's feedback; what the row doesn't say is `audience`, `draft` (one of `drafts`) and `today`."""
    if not mapping.complete:
        raise NothingMapped(table.name, headers=[header for header in table.header if header])
    when, scale = _month_first(table, mapping, today), _scale(table, mapping)
    frame = Frame(
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


def _month_first(table: Table, mapping: Mapping, today: date) -> bool | None:
    place = mapping.first(Role.WHEN)
    return True if place is None else months_come_first(table.column(place), today=today)


def _scale(table: Table, mapping: Mapping) -> Scale:
    place = mapping.first(Role.RATING)
    return Scale(stated=True) if place is None else scale_of(table.header[place], table.column(place))


def _assumptions(mapping: Mapping, month_first: bool | None, scale: Scale) -> list[Remark]:  # noqa: FBT001  three answers
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

    def take(self, row: Row, answer: Answer) -> None:
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
