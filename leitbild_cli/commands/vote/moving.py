"""A ballot filled in with arrows and letters, on a page of its own."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.commands import keys
from leitbild_cli.commands.keys import Key
from leitbild_cli.core.voting import sheet as filling
from leitbild_cli.core.voting.sheet import Sheet
from leitbild_cli.view.voting import ballot as paper

if TYPE_CHECKING:
    from leitbild_cli.view.voting.ballot import Frame

_A_PAGE = 5
_MOVES = {Key.UP: -1, Key.DOWN: 1, Key.PAGE_UP: -_A_PAGE, Key.PAGE_DOWN: _A_PAGE}


class StopHere(Exception):  # noqa: N818  a wish, not an error
    """Somebody wants to fill in no more ballots now."""


class _Done(Exception):  # noqa: N818  a wish, not an error
    """The ballot is to be cast as it is; skipped where it says so."""

    def __init__(self, *, cast: bool) -> None:
        super().__init__()
        self.cast = cast


def fill_in(sheet: Sheet, frame: Frame) -> tuple[Sheet, bool]:
    """Give the sheet as it was left, and whether it is to be cast; raise StopHere where no more are wanted."""
    letters = {letter: idea for idea, letter in frame.called.letters.items()}
    with keys.Page() as page:
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


def _pressed(sheet: Sheet, key: Key | str, letters: dict[str, str]) -> Sheet:
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


def _key(sheet: Sheet, key: Key, letters: dict[str, str]) -> Sheet:
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


def _enter(sheet: Sheet) -> Sheet:
    if sheet.idea is not None and not sheet.typing:
        return filling.taken(sheet)
    raise _Done(cast=sheet.at != sheet.skips)


def _letter(sheet: Sheet, letter: str, letters: dict[str, str]) -> Sheet:
    """Take a letter for an idea; `q` and `s` stop and skip where no idea has that letter."""
    free = not sheet.typing and not any(name.startswith(letter.upper()) for name in letters)
    if free and letter in "qQ":
        raise StopHere
    if free and letter in "sS":
        raise _Done(cast=False)
    return filling.lettered(sheet, letter, letters)
