"""A ballot filled in at the terminal: ideas in an order of their own each time, with arrows or by letters."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.commands.shared import keys, talk
from leitbild_cli.commands.shared.keys import Key
from leitbild_cli.core import lookup
from leitbild_cli.core.voting import ballot, slate
from leitbild_cli.core.voting import sheet as filling
from leitbild_cli.core.voting.names import ranks_typed
from leitbild_cli.core.voting.sheet import BallotSheet
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _, ngettext
from leitbild_cli.record import record
from leitbild_cli.view import steps
from leitbild_cli.view.format.text import fit, wrap
from leitbild_cli.view.voting import ballot as paper
from leitbild_cli.view.voting.ballot import Frame
from leitbild_cli.view.voting.names import names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.model import Column, Leitbild, Person
    from leitbild_cli.view.voting.names import Labels


SKIP = "-"


@record
class Filled:
    """What somebody wants with a column: this ranking, () for a blank ballot; or with `stops`, nothing more now."""

    ranks: tuple[str, ...] | None = None
    stops: bool = False


def welcome(person: Person, columns: Sequence[Column], *, plain: bool) -> None:
    """Say whose ballot it is, how it is filled in, and that it is no secret."""
    count = len(columns)
    if not count:
        talk.tell(_("Every column is decided. See how: `leitbild vote show`."))
        return
    words = ngettext("{name}'s ballot, {count} column.", "{name}'s ballot, {count} columns.", count)
    _tell(words.format(name=fit(person.name, 60), count=count))
    if by_letters(plain=plain):
        _tell(_("Type letters, the best idea first, as many as you like. The ideas are in random order."))
    _tell(_("Ballots are in the file with their names; the team can read them."))


def by_letters(*, plain: bool) -> bool:
    """Say whether letters are asked for, line by line; else there is a list to move through."""
    return plain or not keys.possible()


def ask_ballot(leitbild: Leitbild, column: Column, person: Person, *, plain: bool = False) -> Filled:
    """Give what somebody wants with a column; nothing is saved yet."""
    vote = slate.vote_on(leitbild, column.id)
    ideas = list(lookup.ideas_in(leitbild, vote))
    if len(ideas) <= 1:
        words = _("`{column}`: one idea only, nothing to rank.") if ideas else _("`{column}`: no idea to vote on yet.")
        _tell(words.format(column=lookup.letter(leitbild, column.id)))
        return Filled()
    _shuffle(ideas)
    called = names(leitbild, vote, ideas)
    earlier = ballot.ballots_of(leitbild, column.id, ideas=ideas).get(person.id)
    about = paper.facts(leitbild, column.id)
    if by_letters(plain=plain):
        return _by_letters(column, called, about, earlier)
    return _on_a_page(column, called, about, earlier)


def ask_reason(earlier: str | None) -> str | None:
    """Give a reason in a line, or None; Enter keeps an earlier one."""
    if earlier is None:
        return talk.clean(talk.ask(_("Why so? One line, or Enter for none:"))) or None
    typed = talk.clean(talk.ask(_("Why so? One line, {none} for none:").format(none=SKIP), default=earlier))
    return None if typed == SKIP else typed


def report(answer: str, notes: Sequence[str]) -> None:
    """Say what was saved, or the diff of what would be, and what to know."""
    talk.say(steps.shown_diff(answer))
    for note in notes:
        talk.tell(note)


def _shuffle(ideas: list[str]) -> None:
    """Bring the lines into an order of chance, so that no idea is on top of every ballot; letters stay with ideas."""
    import random

    random.SystemRandom().shuffle(ideas)


def _on_a_page(column: Column, called: Labels, about: Sequence[str], earlier: Sequence[str] | None) -> Filled:
    """Let somebody move through the ideas; what came of it stays on the screen behind."""
    frame = Frame(
        question=column.question,
        facts=about,
        called=called,
        width=talk.width(),
        height=24,
        again=earlier is not None,
        ascii_only=talk.ascii_only(),
        colour=talk.colour(),
    )
    sheet = BallotSheet(ideas=tuple(called.letters), ranks=tuple(earlier or ()))
    while True:
        try:
            sheet, cast = fill_in(sheet, frame)
        except StopHere:
            return Filled(stops=True)
        if not cast:
            return Filled()
        if sheet.ranks or _is_meant((), called):
            return Filled(ranks=sheet.ranks)


def _by_letters(column: Column, called: Labels, about: Sequence[str], earlier: Sequence[str] | None) -> Filled:
    talk.tell(paper.empty_ballot(column, called, width=talk.width()))
    talk.tell("")
    for fact in about:
        _tell(fact)
    _tell_earlier(called, earlier)
    while True:
        ranks = _ranks(called)
        if ranks is None or _is_meant(ranks, called):
            return Filled(ranks=ranks)


def _tell_earlier(called: Labels, earlier: Sequence[str] | None) -> None:
    if earlier is not None:
        letters = " ".join(map(called.letter, earlier)) or _("(blank)")
        _tell(_("So far: {letters}. A new ballot replaces it, {skip} keeps it.").format(letters=letters, skip=SKIP))


def _ranks(called: Labels) -> tuple[str, ...] | None:
    by_letter = {letter: idea for idea, letter in called.letters.items()}
    example = " ".join(letter.lower() for letter in reversed([*by_letter][:3]))
    while True:
        line = talk.ask(
            _("Best first, as in “{example}” (empty = blank, {skip} = skip):").format(example=example, skip=SKIP)
        )
        if line == SKIP:
            return None
        try:
            return ranks_typed(line, by_letter)
        except UsageRefusal as refusal:
            _tell(str(refusal))


def _is_meant(ranks: tuple[str, ...], called: Labels) -> bool:
    """Show what was understood and ask once."""
    if not ranks:
        _tell(_("A blank ballot counts as taking part and ranks nothing."))
        return talk.confirm(_("Cast it so?"))
    talk.tell(paper.filled_ballot(ranks, called, width=talk.width()))
    return talk.confirm(_("Cast it so?"), default=True)


def _tell(text: str) -> None:
    talk.tell("\n".join(wrap(text, talk.width())))


_A_PAGE = 5
_MOVES = {Key.UP: -1, Key.DOWN: 1, Key.PAGE_UP: -_A_PAGE, Key.PAGE_DOWN: _A_PAGE}


class StopHere(Exception):  # noqa: N818  a wish, not an error
    """Somebody wants to fill in no more ballots now."""


class _Done(Exception):  # noqa: N818  a wish, not an error
    """The ballot is to be cast as it is; skipped where it says so."""

    def __init__(self, *, cast: bool) -> None:
        super().__init__()
        self.cast = cast


def fill_in(sheet: BallotSheet, frame: Frame) -> tuple[BallotSheet, bool]:
    """Give the sheet as it was left, and whether it is to be cast; raise StopHere where no more are wanted."""
    letters = {letter: idea for idea, letter in frame.called.letters.items()}
    with keys.page() as page:
        while True:
            page.paint(paper.page(sheet, _fitted(frame)))
            try:
                sheet = _pressed(sheet, page.read(), letters)
            except _Done as done:
                return sheet, done.cast
            except EOFError:
                raise StopHere from None


def _fitted(frame: Frame) -> Frame:
    """Give the frame in the size the terminal has now."""
    size = os.get_terminal_size(sys.stderr.fileno())
    return replace(frame, width=max(size.columns, 20), height=max(size.lines, 4))


def _pressed(sheet: BallotSheet, key: Key | str, letters: dict[str, str]) -> BallotSheet:
    if isinstance(key, Key):
        return _key(sheet, key, letters)
    if key == " " and not sheet.typing:
        return filling.taken(sheet)
    if key in "+=":
        return filling.raised(sheet, 1)
    if key in "-_":
        return filling.raised(sheet, -1)
    if key.isascii() and key.isalpha():
        return _letter(sheet, key, letters)
    return filling.separated(sheet, letters)


def _key(sheet: BallotSheet, key: Key, letters: dict[str, str]) -> BallotSheet:
    match key:
        case Key.UP | Key.DOWN | Key.PAGE_UP | Key.PAGE_DOWN:
            return filling.moved(sheet, _MOVES[key])
        case Key.FIRST:
            return filling.placed(sheet, 0)
        case Key.LAST | Key.TAB:
            return filling.placed(sheet, sheet.casts)
        case Key.BACK:
            return filling.without_last(sheet)
        case Key.ENTER:
            return _enter(filling.separated(sheet, letters) if sheet.typed else sheet)
        case Key.ESCAPE:
            raise StopHere
        case Key.REDRAW | Key.NONE:
            return sheet


def _enter(sheet: BallotSheet) -> BallotSheet:
    if sheet.idea is not None and not sheet.typing:
        return filling.taken(sheet)
    raise _Done(cast=sheet.at != sheet.skips)


def _letter(sheet: BallotSheet, letter: str, letters: dict[str, str]) -> BallotSheet:
    """Take a letter for an idea; `q` and `s` stop and skip where no idea has that letter."""
    free = not sheet.typing and not any(name.startswith(letter.upper()) for name in letters)
    if free and letter in "qQ":
        raise StopHere
    if free and letter in "sS":
        raise _Done(cast=False)
    return filling.lettered(sheet, letter, letters)
