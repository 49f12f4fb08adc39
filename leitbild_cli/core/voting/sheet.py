"""A ballot while it is filled in: where the cursor is, which ideas have a place, what each key does to it."""

from __future__ import annotations

from dataclasses import replace

from leitbild_cli.record import record


@record
class BallotSheet:
    """The ideas in the order of this ballot, those ranked best first, and the line the cursor is on.

    Behind the last idea are two more lines: one casts the ballot, one leaves everything as it was. `typed` holds
    letters that name no idea yet; while `typing`, a blank only stands between letters and Enter ends them. An
    `untouched` sheet shows an earlier ballot: letters typed on it begin a new one.
    """

    ideas: tuple[str, ...]
    ranks: tuple[str, ...] = ()
    at: int = 0
    typed: str = ""
    typing: bool = False
    untouched: bool = True

    @property
    def casts(self) -> int:
        """Give the number of the line that casts."""
        return len(self.ideas)

    @property
    def skips(self) -> int:
        """Give the number of the line that leaves everything as it was."""
        return len(self.ideas) + 1

    @property
    def idea(self) -> str | None:
        """Give the idea the cursor is on."""
        return self.ideas[self.at] if self.at < len(self.ideas) else None


def moved(sheet: BallotSheet, lines: int) -> BallotSheet:
    """Move the cursor down, or up below zero; one step beyond an end comes in at the other."""
    count = sheet.skips + 1
    to = sheet.at + lines
    at = to % count if abs(lines) == 1 else min(max(to, 0), count - 1)
    return replace(sheet, at=at, typed="", typing=False)


def placed(sheet: BallotSheet, line: int) -> BallotSheet:
    """Put the cursor on a line."""
    return replace(sheet, at=line, typed="", typing=False)


def taken(sheet: BallotSheet) -> BallotSheet:
    """Give the idea under the cursor the next place, or take its place back."""
    return sheet if sheet.idea is None else _toggled(replace(sheet, typed="", typing=False), sheet.idea)


def lettered(sheet: BallotSheet, letter: str, ideas: dict[str, str]) -> BallotSheet:
    """Take a typed letter: where it names an idea of these, that idea has the next place, or loses the one it has.

    Beyond Z names have two letters; the first one waits for the second.
    """
    name = sheet.typed + letter.upper()
    if any(other.startswith(name) and other != name for other in ideas):
        return replace(sheet, typed=name, typing=True)
    if name not in ideas:
        return replace(sheet, typed="")
    return _named(sheet, ideas[name])


def separated(sheet: BallotSheet, ideas: dict[str, str]) -> BallotSheet:
    """End a name that waited for a second letter."""
    return _named(sheet, ideas[sheet.typed]) if sheet.typed in ideas else replace(sheet, typed="")


def raised(sheet: BallotSheet, places: int) -> BallotSheet:
    """Let the idea under the cursor stand so many places better, or worse below zero; one without a place gets one."""
    if sheet.idea is None:
        return sheet
    if sheet.idea not in sheet.ranks:
        return taken(sheet) if places > 0 else sheet
    rest = [idea for idea in sheet.ranks if idea != sheet.idea]
    to = min(max(sheet.ranks.index(sheet.idea) - places, 0), len(rest))
    ranks = (*rest[:to], sheet.idea, *rest[to:])
    return replace(sheet, ranks=ranks, typed="", typing=False, untouched=False)


def without_last(sheet: BallotSheet) -> BallotSheet:
    """Take back the letter that waits, else the last place."""
    if sheet.typed:
        return replace(sheet, typed="")
    return replace(sheet, ranks=sheet.ranks[:-1], untouched=False)


def _named(sheet: BallotSheet, idea: str) -> BallotSheet:
    """Take an idea by its letter; the first letter on an untouched sheet begins a new ballot."""
    kept = () if sheet.untouched else sheet.ranks
    at = sheet.ideas.index(idea)
    return _toggled(replace(sheet, ranks=kept, at=at, typed="", typing=True), idea)


def _toggled(sheet: BallotSheet, idea: str) -> BallotSheet:
    without = tuple(one for one in sheet.ranks if one != idea)
    ranks = without if idea in sheet.ranks else (*without, idea)
    return replace(sheet, ranks=ranks, untouched=False)
