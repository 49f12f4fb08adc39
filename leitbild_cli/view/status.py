"""Where the team stands: one calm screen, a list on a narrow one, JSON for machines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.overview import Stage
from leitbild_cli.language import _, day, mark, moment, ngettext
from leitbild_cli.view.format.text import fit, safe, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from leitbild_cli.core.drafting.seal import BrokenSeal
    from leitbild_cli.core.model import Person
    from leitbild_cli.core.status import ColumnStatus, MeasureStatus, Status

_STAGES = {
    Stage.PREPARE: mark("Prepare"),
    Stage.BRAINSTORM: mark("Brainstorm"),
    Stage.DECIDE: mark("Decide"),
    Stage.WRITE: mark("Write"),
    Stage.LIVE: mark("Live"),
}
_ALL_PARTS = 3
_ROOM_FOR_ALL_STAGES = 70
_MOST_MEASURES = 5
_MOST_NAMES = 6
_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"
# One character for one, so that nothing moves.
_ASCII = str.maketrans("·›–…✓✗→↑↓\u00a0", "|>-~*x>^v ")


def status_page(status: Status, *, width: int, ascii_only: bool = False, bold: bool = False) -> str:
    """Give the whole page, without the next step; blocks have an empty line between them."""
    blocks = [
        _broken(status.broken, width),
        [*_head(status, width, bold=bold), *_prepared(status, width)],
        _columns(status, width),
        _missing(status, width),
        [*_written(status, width), *_measures(status.measures, width)],
    ]
    page = "\n\n".join("\n".join(lines) for lines in blocks if lines)
    return page.translate(_ASCII) if ascii_only else page


def status_json(status: Status) -> dict[str, object]:
    """Give the same with stable keys."""
    adopted, following = status.adopted, status.following
    return {
        "team": status.team,
        "stage": str(status.stage),
        "people": status.people,
        "prepared": {
            "brief": status.prepared.brief,
            "sources": status.prepared.sources,
            "parts": status.prepared.parts,
            "experience": status.prepared.experience,
        },
        "columns": [_column_json(one) for one in status.columns],
        "drafts": status.drafts,
        "feedback": {"all": status.feedback, "open": status.open_feedback},
        "adopted": {"draft": adopted.draft, "on": str(adopted.on), "text": adopted.text} if adopted else None,
        "translation": status.translated.fit if status.translated else None,
        "broken_seals": [_broken_json(one) for one in status.broken],
        "measures": [_measure_json(one) for one in status.measures],
        "review_due": str(status.review.on) if status.review else None,
        "next": {"step": str(following.step), "column": following.column, "count": following.count},
    }


def _head(status: Status, width: int, *, bold: bool) -> list[str]:
    def strong(text: str) -> str:
        return f"{_BOLD}{text}{_PLAIN}" if bold else text

    people = _held(ngettext("{count} person", "{count} people", status.people).format(count=status.people))
    title = wrap(f"{status.team} ({people})" if status.team else people, width)
    if width < _ROOM_FOR_ALL_STAGES:
        place = list(Stage).index(status.stage) + 1
        now = _("{stage} (stage {place} of {all})").format(stage=_(_STAGES[status.stage]), place=place, all=len(Stage))
        return [*map(strong, title), fit(now, width)]
    way = (strong(f"[{_(word)}]") if stage is status.stage else _(word) for stage, word in _STAGES.items())
    return [*map(strong, title), " › ".join(way)]


def _prepared(status: Status, width: int) -> list[str]:
    """Give what was prepared, and while a team prepares also what was not."""
    found = status.prepared
    if status.stage is not Stage.PREPARE and not found.anything:
        return []
    told = [
        _("brief {count}").format(count="✓" if found.brief else "–"),
        _("sources {count}").format(count=found.sources or "–"),
        _("parts {count} of {all}").format(count=found.parts, all=_ALL_PARTS) if found.parts else _("parts –"),
        _("experience {count}").format(count=found.experience or "–"),
    ]
    return wrap(_("Prepared: {told}").format(told=" · ".join(map(_held, told))), width)


def _broken(broken: Sequence[BrokenSeal], width: int) -> list[str]:
    """Give what was done to the sealed text that stands, first of all, with the words that were sealed."""
    if not broken:
        return []
    from leitbild_cli.core.checking import seal  # only where one is broken

    lines: list[str] = []
    for one in (each for each in broken if each.stands):
        lines += wrap(f"! {seal.what_happened(one)}", width)
        if one.words is not None:
            lines += wrap(_("Sealed was ({place}):").format(place=seal.place_of(one.words)), width)
            lines += [f"  {line}" for line in wrap(one.words.text, max(width - 2, 2))]
        lines += wrap(seal.mend_of(one), width)
    return lines


def _columns(status: Status, width: int) -> list[str]:
    lines: list[str] = []
    for place, one in enumerate(status.columns):
        lines.append(fit(f"{chr(ord('A') + place)}  {one.column.question}", width))
        said = (
            [fit(f"✓ {one.winner.text}", max(width - 3, 2))]
            if one.winner
            else wrap(_amounts(one, status), max(width - 3, 2))
        )
        if one.reworded:
            count = len(one.reworded)
            words = ngettext(
                "{count} idea says something else than when people voted on it: `leitbild vote`",
                "{count} ideas say something else than when people voted on them: `leitbild vote`",
                count,
            )
            said = [*said, *wrap(words.format(count=count), max(width - 3, 2))]
        lines += [f"   {line}" for line in said]
    return lines


def _amounts(one: ColumnStatus, status: Status) -> str:
    if not one.ideas:
        return _("no idea yet")
    told = [ngettext("{count} idea", "{count} ideas", one.standing).format(count=one.standing)]
    if one.merged:
        told.append(_("{count} merged").format(count=one.merged))
    if one.parked:
        told.append(_("{count} parked").format(count=one.parked))
    if one.ballots or (one.without_ballot and status.stage is Stage.DECIDE):
        words = ngettext("{count} of {all} ballot", "{count} of {all} ballots", status.people)
        told.append(words.format(count=one.ballots, all=status.people))
    if one.until is not None:
        told.append(_("until {moment}").format(moment=moment(one.until)))
    return " · ".join(map(_held, told))


def _missing(status: Status, width: int) -> list[str]:
    """Name who is still to come in the open columns: with ideas while they are collected, then with ballots."""
    waiting = [(place, one) for place, one in enumerate(status.columns) if one.winner is None]
    match status.stage:
        case Stage.BRAINSTORM:
            who = {chr(ord("A") + place): one.without_idea for place, one in waiting}
            words = _("Still without an idea: {names}")
        case Stage.DECIDE:
            who = {chr(ord("A") + place): one.without_ballot for place, one in waiting}
            words = _("Still without a ballot: {names}")
        case _:
            return []
    names = _names(who)
    return wrap(words.format(names=names), width) if names else []


def _names(who: Mapping[str, Sequence[Person]]) -> str:
    """Give each name with the letters of its columns, without letters where it is all of them."""
    letters: dict[str, list[str]] = {}
    names: dict[str, str] = {}
    for letter, people in who.items():
        for person in people:
            letters.setdefault(person.id, []).append(letter)
            names[person.id] = safe(person.name)
    shown = [
        names[key] if len(inside) == len(who) else _held(f"{names[key]} ({', '.join(inside)})")
        for key, inside in letters.items()
    ]
    more = len(shown) - _MOST_NAMES
    if more <= 1:
        return ", ".join(shown)
    return _("{names} and {count} more").format(names=", ".join(shown[:_MOST_NAMES]), count=more)


def _written(status: Status, width: int) -> list[str]:
    told = []
    if status.drafts:
        told.append(ngettext("{count} draft", "{count} drafts", status.drafts).format(count=status.drafts))
    if status.feedback:
        words = ngettext("{count} piece of feedback", "{count} pieces of feedback", status.feedback)
        told.append(words.format(count=status.feedback) + _(" ({count} open)").format(count=status.open_feedback))
    if status.adopted:
        told.append(_("adopted since {day}").format(day=day(status.adopted.on)))
        if status.review:
            told.append(_("next review {day}").format(day=day(status.review.on)))
    if status.translated and status.translated.stale:
        told.append(_("translation out of date (`leitbild translate`)"))
    return wrap(" · ".join(map(_held, told)), width) if told else []


def _measures(measures: Sequence[MeasureStatus], width: int) -> list[str]:
    if not measures:
        return []
    from leitbild_cli.view.format.numbers import amount  # only where something is measured
    from leitbild_cli.view.tracking.assessment import change_short, target_short  # as above

    lines = []
    for one in measures[:_MOST_MEASURES]:
        last = one.found.last
        told = [
            amount(last.value, one.measure.unit) if last else "",
            change_short(one.found),
            target_short(one.measure, one.found),
        ]
        lines.append(fit(f"{one.measure.name}: {', '.join(filter(None, told))}", width))
    more = len(measures) - _MOST_MEASURES
    if more > 0:
        lines.append(ngettext("… and {count} more measure", "… and {count} more measures", more).format(count=more))
    return lines


def _held(text: str) -> str:
    """Give a text that no line break takes apart."""
    return text.replace(" ", "\u00a0")


def _broken_json(one: BrokenSeal) -> dict[str, object]:
    words = one.words
    return {
        "draft": one.adoption.draft,
        "sealed": words.text if words else None,
        "found_in_draft": words.draft if words else None,
        "found_in_commit": words.commit if words else None,
        "same_as_draft": one.same_as,
    }


def _column_json(one: ColumnStatus) -> dict[str, object]:
    return {
        "id": one.column.id,
        "question": one.column.question,
        "ideas": one.ideas,
        "standing": one.standing,
        "parked": one.parked,
        "merged": one.merged,
        "ballots": one.ballots,
        "without_idea": _keys(one.without_idea),
        "without_ballot": _keys(one.without_ballot),
        "until": one.until,
        "reworded": list(one.reworded),
        "winner": {"id": one.winner.id, "text": one.winner.text} if one.winner else None,
    }


def _measure_json(one: MeasureStatus) -> dict[str, object]:
    last = one.found.last
    return {
        "id": one.measure.id,
        "name": one.measure.name,
        "change": one.found.process.change,
        "assurance": one.found.target.assurance,
        "stale_days": one.found.stale,
        "last": {"on": str(last.on), "value": str(last.value)} if last else None,
    }


def _keys(people: Iterable[Person]) -> list[str]:
    return [person.id for person in people]
