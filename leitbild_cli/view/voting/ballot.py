"""A ballot before and after it is filled in, and the page on which one moves through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.voting import slate
from leitbild_cli.language import _, call, moment, ngettext
from leitbild_cli.record import record
from leitbild_cli.view.format.text import fit, safe, width, wrap
from leitbild_cli.view.voting.reworded import reworded_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from leitbild_cli.core.model import Ballot, Column, Leitbild, Person
    from leitbild_cli.core.voting.sheet import BallotSheet
    from leitbild_cli.view.voting.names import Labels


def empty_ballot(column: Column, called: Labels, *, width: int) -> str:
    """Give the question and the ideas, each with its letter."""
    return "\n".join(["", *wrap(safe(column.question), width), "", listing(called, width=width)])


def listing(called: Labels, *, width: int) -> str:
    """Give the ideas, each with its letter."""
    longest = max(map(len, called.letters.values()), default=1)
    rows = ((f"  {letter:<{longest}}  ", called.text(idea)) for idea, letter in called.letters.items())
    return "\n".join(line for head, text in rows for line in _entry(head, text, width))


def filled_ballot(ranks: Sequence[str], called: Labels, *, width: int) -> str:
    """Give the ranking with its places, and the ideas it leaves without one."""
    if not ranks:
        return "  " + _("(blank)")
    lines: list[str] = []
    for place, idea in enumerate(ranks, start=1):
        lines += _entry(f"{place:>3}. ", called.text(idea), width)
    rest = [idea for idea in called.texts if idea not in ranks]
    if rest:
        count = len(rest)
        words = ngettext("{count} idea without a place", "{count} ideas without a place", count)
        lines.append(f"  – {words.format(count=count)}")
    return "\n".join(lines)


def thanks(leitbild: Leitbild, person: Person, ballot: Ballot, *, replaced: bool) -> str:
    """Say whose ballot is in, for which column, and what became of an earlier one."""
    facts = {"name": fit(person.name, 60), "column": lookup.letter(leitbild, ballot.column)}
    if ballot.typed_by is not None:
        typist = lookup.name_of(leitbild, ballot.typed_by)
        said = _("{name}'s ballot for `{column}` is in, typed by {typist}.").format(**facts, typist=fit(typist, 60))
    else:
        said = _("Thank you, {name}. Your ballot for `{column}` is in.").format(**facts)
    return f"{said} {_('It replaces the earlier one.')}" if replaced else said


def withdrawn(person: Person, column: str, *, own: bool) -> str:
    """Say that a ballot is taken back."""
    if own:
        return _("Your ballot for `{column}` is taken back.").format(column=column)
    return _("{name}'s ballot for `{column}` is taken back.").format(name=fit(person.name, 60), column=column)


def none_to_withdraw(person: Person, column: str | None, *, own: bool) -> str:
    """Say that there is no ballot to take back."""
    if not own:
        return _("There is no ballot of {name} to take back.").format(name=fit(person.name, 60))
    if column is None:
        return _("There is no ballot of yours.")
    return _("There is no ballot of yours for `{column}`.").format(column=column)


def facts(leitbild: Leitbild, column: str) -> list[str]:
    """Give what to know before casting, a sentence each: until when ballots count, how many have voted."""
    vote = lookup.vote_of(leitbild, column)
    waiting = len(lookup.missing(leitbild, column))
    people = len(vote.entitled if vote is not None and vote.entitled else leitbild.people)
    words = ngettext("{count} of {people} person has voted.", "{count} of {people} people have voted.", people)
    told = [words.format(count=people - waiting, people=people)]
    if vote is not None and vote.closes is not None:
        told.insert(0, _("Ballots count until {moment}.").format(moment=moment(vote.closes)))
    return [*told, *reworded_lines(leitbild, slate.vote_on(leitbild, column))]


def how_to_change(column: str | None, *, voter: str | None = None) -> str:
    """Say how a ballot that is in is changed or taken back; without a column, one of several."""
    command = call("vote withdraw" + (f" --column {column}" if column else "") + (f" --for {voter}" if voter else ""))
    return _("Change it: cast again. Take it back: `{command}`").format(command=command)


def _entry(head: str, text: str, width: int) -> Iterator[str]:
    first, *rest = wrap(text, width - len(head))
    yield head + first
    yield from (f"{'':{len(head)}}{line}" for line in rest)


_ROOMY = 16
_LONGEST_IDEA = 3
_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"


@record
class Frame:
    """What stands around the ideas, and how much room there is."""

    question: str
    facts: Sequence[str]
    called: Labels
    width: int
    height: int
    again: bool = False
    ascii_only: bool = False
    colour: bool = False


def page(sheet: BallotSheet, frame: Frame) -> list[str]:
    """Give the lines of the page, at most as many as there is room for; the cursor's line is always among them."""
    roomy = frame.height >= _ROOMY
    head = wrap(safe(frame.question), frame.width)[: 3 if roomy else 1]
    facts = [line for fact in frame.facts for line in wrap(fact, frame.width)] if roomy else []
    foot = _keys(sheet, frame, lines=3 if roomy else 1)
    gap = [""] if roomy else []
    room = max(frame.height - len(head) - len(facts) - len(foot) - 2 * len(gap), 1)
    return [*head, *facts, *gap, *_window(sheet, frame, room), *gap, *foot]


def _window(sheet: BallotSheet, frame: Frame, room: int) -> list[str]:
    """Give the lines around the cursor, and how many are above and below where not all fit."""
    blocks = [list(_block(sheet, frame, line)) for line in range(sheet.skips + 1)]
    if sum(map(len, blocks)) <= room:
        return [line for block in blocks for line in block]
    first = last = sheet.at
    used, room = len(blocks[sheet.at]), max(room - 2, 1)
    while True:
        grown = False
        for line in (last + 1, first - 1):
            if 0 <= line < len(blocks) and used + len(blocks[line]) <= room:
                first, last, used, grown = min(first, line), max(last, line), used + len(blocks[line]), True
        if not grown:
            break
    inside = [line for block in blocks[first : last + 1] for line in block]
    return [_more(first, frame, up=True), *inside, _more(len(blocks) - 1 - last, frame, up=False)]


def _more(count: int, frame: Frame, *, up: bool) -> str:
    if not count:
        return ""
    arrow = ("^" if up else "v") if frame.ascii_only else ("↑" if up else "↓")
    return f"  {arrow} " + ngettext("{count} more", "{count} more", count).format(count=count)


def _block(sheet: BallotSheet, frame: Frame, line: int) -> Iterator[str]:
    """Give one idea: its place, its letter, its words; whole under the cursor, else in one line."""
    here = line == sheet.at
    mark = (">" if frame.ascii_only else "›") if here else " "
    if line >= sheet.casts:
        text = _cast(sheet, frame) if line == sheet.casts else _skip(frame)
        yield _shown(f"{mark}    {fit(text, frame.width - 5)}", frame, bold=here)
        return
    idea = sheet.ideas[line]
    place = f"{sheet.ranks.index(idea) + 1}." if idea in sheet.ranks else ""
    letters = max(map(len, frame.called.letters.values()), default=1)
    head = f"{mark}{place:>3} {frame.called.letter(idea):<{letters}}  "
    text = frame.called.text(idea)
    room = frame.width - len(head)
    lines = wrap(text, room) if here else [fit(text, room)]
    if len(lines) > _LONGEST_IDEA:
        lines = [*lines[: _LONGEST_IDEA - 1], fit(" ".join(lines[_LONGEST_IDEA - 1 :]), room)]
    yield _shown(head + lines[0], frame, bold=here)
    for rest in lines[1:]:
        yield _shown(f"{'':{len(head)}}{rest}", frame, bold=here)


def _cast(sheet: BallotSheet, frame: Frame) -> str:
    if not sheet.ranks:
        return _("Cast it blank")
    return _("Cast: {letters}").format(letters=" ".join(map(frame.called.letter, sheet.ranks)))


def _skip(frame: Frame) -> str:
    return _("Leave it as it was") if frame.again else _("Skip this column")


def _keys(sheet: BallotSheet, frame: Frame, *, lines: int) -> list[str]:
    """Give what the keys do, the most useful first, in so many lines."""
    if sheet.typed:
        return [_("Typed: {letters}").format(letters=sheet.typed)]
    if sheet.at == sheet.casts:
        words = [_("Enter: cast")]
    elif sheet.at == sheet.skips:
        words = [_("Enter: go on")]
    elif sheet.typing:
        words = [_("Enter: cast"), _("or type on")]
    else:
        words = [
            _("Enter: take back")
            if sheet.idea in sheet.ranks
            else _("Enter: place {number}").format(number=len(sheet.ranks) + 1)
        ]
    others = [
        _("Tab: end"),
        _("Esc: stop"),
        _("+ and -: better, worse"),
        _("Backspace: undo the last"),
        _("letters work too: c a b"),
    ]
    return _joined([*words, *others], " - " if frame.ascii_only else " · ", frame.width, lines)


def _joined(words: Sequence[str], between: str, cells: int, most: int) -> list[str]:
    lines = [""]
    for word in words:
        joined = f"{lines[-1]}{between}{word}" if lines[-1] else word
        if width(joined) <= cells:
            lines[-1] = joined
        elif len(lines) < most:
            lines.append(word)
        else:
            break
    return [fit(line, cells) for line in lines]


def _shown(line: str, frame: Frame, *, bold: bool) -> str:
    return f"{_BOLD}{line}{_PLAIN}" if bold and frame.colour else line
