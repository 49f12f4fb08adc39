"""A table in, feedback out: each answer once, and the rows that could not be taken with the reason why."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from leitbild_cli.core.feedback.form import is_about_rating
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.file.tables.answer import SHOWN, TableFrame, read_answer
from leitbild_cli.file.tables.columns import ColumnRole, question_of, says_unread
from leitbild_cli.file.tables.ratings import Scale, ScaleWish, scale_of
from leitbild_cli.file.tables.refusals import NothingMapped, quoted
from leitbild_cli.file.tables.services import Service, unfinished
from leitbild_cli.file.tables.table import Remark
from leitbild_cli.file.tables.values import months_come_first
from leitbild_cli.language import _, current
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from leitbild_cli.core.model import Feedback
    from leitbild_cli.file.tables.answer import Circumstances, RowAnswer
    from leitbild_cli.file.tables.columns import Columns
    from leitbild_cli.file.tables.table import Row, Table

_OFTEN = 500  # rows


@record
class ImportDoubt:
    """Something neither header nor cells tell: `what`, `mend` for who can't be asked, and else `choices`.

    A choice is what is shown, and what then is known of the ratings, or of dates (whether days come first).
    """

    what: str
    mend: str
    choices: tuple[tuple[str, ScaleWish | bool], ...] = ()


@record
class Understood:
    """How a column of ratings was read, from `low` to `high`; `values` are its words."""

    header: str
    scale: Scale


@record
class Import:
    """What a table gives: `native` are the ids that come from the source's own, whose text may change there.

    `doubts` have to be settled before anything is kept; `scales` are how the ratings were read.
    """

    candidates: tuple[Feedback, ...] = ()
    quarantined: tuple[Remark, ...] = ()
    notes: tuple[Remark, ...] = ()
    native: frozenset[str] = frozenset()
    doubts: tuple[ImportDoubt, ...] = ()
    scales: tuple[Understood, ...] = ()


def to_feedback(
    table: Table, mapping: Columns, known: Circumstances, *, progress: Callable[[float], None] | None = None
) -> Import:
    """Give each row's feedback, and what has to be asked first; `progress` is told the share that is done."""
    if not mapping.complete:
        raise NothingMapped(where=table.name, headers=quoted(filter(None, table.header)))
    months = _month_first(table, mapping, known)
    scales = _scales(table, mapping, known.scale)
    frame = TableFrame(
        mapping=mapping,
        header=table.header,
        scales=scales,
        month_first=months is not False,
        known=known,
        guards=mapping.source is Service.LEITBILD or "submission id" in map(caseless, table.header),
        mains=_mains(table, mapping, scales),
    )
    sheaf = _Sheaf(quarantined=list(table.ragged), notes=[*table.notes, *_assumptions(table, mapping, scales)])
    waiting = unfinished(table, mapping.source)
    for place, row in enumerate(table.rows):
        if progress is not None and not place % _OFTEN:
            progress(place / len(table.rows))
        if row.line in waiting:
            sheaf.quarantined.append(Remark(line=row.line, what=_("This answer was never sent.")))
        else:
            sheaf.take(row, read_answer(row, frame, sheaf.seen), unread=says_unread(table, mapping, row))
    if months is False and known.days_first is None and _months_are_unsaid(table, mapping, known):
        sheaf.notes.append(Remark(what=_("3/4 was read as the 3rd of April.")))
    doubts = [*_doubts(table, scales), *([_dates_doubt()] if months is None else [])]
    understood = tuple(Understood(header=table.header[place], scale=scale) for place, scale in scales.items())
    return replace(sheaf.bound(), doubts=tuple(doubts), scales=understood)


def _scales(table: Table, mapping: Columns, wish: ScaleWish | None) -> dict[int, Scale]:
    """Give how each column of ratings counts; a wish is for those that don't say so themselves, else for all."""
    if mapping.source is Service.LEITBILD:  # each of its ratings says its own ends
        return {}
    places = mapping.all(ColumnRole.RATING)
    told = {place: scale_of(table.header[place], table.column(place)) for place in places}
    open_ = [place for place, scale in told.items() if scale.doubtful or not scale.stated] or places
    wished = {place: scale_of(table.header[place], table.column(place), wish) for place in open_ if wish}
    return told | wished


def _mains(table: Table, mapping: Columns, scales: Mapping[int, Scale]) -> tuple[int, ...]:
    """Give the first column of ratings, and those that others fill instead, as a form of two languages has them."""
    ratings = [place for place in mapping.all(ColumnRole.RATING) if place in scales and any(table.column(place))]
    found = ratings[:1]
    for place in ratings[1:]:
        if all(_stand_in(table, scales, place, one) for one in found):
            found.append(place)
    return tuple(found)


def _stand_in(table: Table, scales: Mapping[int, Scale], one: int, other: int) -> bool:
    """Say whether nobody rated both of these, on one scale, and they are no parts of one question."""
    scale, same = scales[one], scales[other]
    question = question_of(table.header[one])
    return (
        (scale.low, scale.high) == (same.low, same.high)
        and (question is None or question_of(table.header[other]) != question)
        and not any(all(pair) for pair in zip(table.column(one), table.column(other), strict=True))
    )


def _month_first(table: Table, mapping: Columns, known: Circumstances) -> bool | None:
    place = mapping.first(ColumnRole.WHEN)
    if place is None:
        return True
    if known.days_first is not None:
        return not known.days_first
    found = months_come_first(table.column(place), today=known.today)
    if found is None and (table.delimiter == ";" or current() == "de"):
        return False
    return found


def _months_are_unsaid(table: Table, mapping: Columns, known: Circumstances) -> bool:
    place = mapping.first(ColumnRole.WHEN)
    return place is not None and months_come_first(table.column(place), today=known.today) is None


def _assumptions(table: Table, mapping: Columns, scales: Mapping[int, Scale]) -> list[Remark]:
    said = []
    for place, scale in scales.items():
        header = table.header[place]
        if (
            not scale.stated
            and not scale.doubtful
            and mapping.first(ColumnRole.SCALE) is None
            and not is_about_rating(header)
            and not _has_shares(table, place)
        ):
            words = _("The ratings of “{header}” were read as {low} to {high}.")
            said.append(words.format(header=header[:SHOWN], low=scale.low, high=scale.high))
        if scale.turned:
            words = _("{low} is the best in “{header}”; its ratings were turned round.")
            said.append(words.format(low=scale.low, header=header[:SHOWN]))
    return [Remark(what=what) for what in said]


def _has_shares(table: Table, place: int) -> bool:
    return all("/" in cell for cell in table.column(place) if cell)


def _doubts(table: Table, scales: Mapping[int, Scale]) -> Iterator[ImportDoubt]:
    for place, scale in scales.items():
        header = table.header[place][:SHOWN]
        if scale.strange:
            what = _("What “{words}” is worth in “{header}” is not clear.")
            yield ImportDoubt(
                what=what.format(words="”, “".join(word[:SHOWN] for word in scale.strange[:3]), header=header),
                mend=_(
                    'Say the words from worst to best, `--scale "bad|fair|good"`, or leave the column out with `--map`.'
                ),
            )
        elif scale.unclear:
            what = _("Which end of “{header}” is the best, {low} or {high}, is not clear.")
            yield ImportDoubt(
                what=what.format(header=header, low=scale.low, high=scale.high),
                mend=_("Say it: `--scale {low}..{high} --best {low}`, or `--best {high}`.").format(
                    low=scale.low, high=scale.high
                ),
                choices=tuple(
                    (_("{number} is the best").format(number=end), ScaleWish(low=scale.low, high=scale.high, best=end))
                    for end in (scale.low, scale.high)
                ),
            )


def _dates_doubt() -> ImportDoubt:
    return ImportDoubt(
        what=_("Whether 3/4 is in March or April is not clear."),
        mend=_("Say it: `--dates dmy` (3 April) or `--dates mdy` (March 4)."),
        choices=((_("days come first: 3 April"), True), (_("months come first: March 4"), False)),
    )


@dataclass(slots=True, kw_only=True)
class _Sheaf:
    """What has been gathered so far, row by row."""

    quarantined: list[Remark]
    notes: list[Remark]
    seen: Counter[str] = field(default_factory=Counter)
    found: dict[str, tuple[int, Feedback]] = field(default_factory=dict)
    native: set[str] = field(default_factory=set)

    def take(self, row: Row, answer: RowAnswer, *, unread: str | None = None) -> None:
        """Take the answer in, unless it says nothing, says it again, or contradicts an earlier row.

        `unread` is the header of a column that is not read and says something.
        """
        one = answer.feedback
        if one is None:
            self.quarantined += answer.remarks or (Remark(line=row.line, what=_nothing(unread)),)
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
        if _said(one) == _said(again):
            self.notes.append(Remark(line=row.line, what=_("Repeats line {line}.").format(line=line)))
        else:
            what = _("Has the id of line {line} and says something else.").format(line=line)
            self.quarantined.append(Remark(line=row.line, what=what))


def _nothing(unread: str | None) -> str:
    if unread is None:
        return _("Neither text nor rating.")
    words = _(
        "Neither text nor rating; “{header}” is answered, but not read: `--map text=…` or `rating=…` takes it in."
    )
    return words.format(header=unread[:SHOWN])


def _said(one: Feedback) -> tuple[object, ...]:
    return one.text, one.rating, one.scale, one.marks, one.questions


def _line(remark: Remark) -> int:
    return remark.line or 0
