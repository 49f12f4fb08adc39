"""The large page for a projector: what is asked, the hands so far, and what a round came to, in the room there is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leitbild_cli.core.voting.hands import AskLot
from leitbild_cli.language import ngettext
from leitbild_cli.view.text import fit, wrap
from leitbild_cli.view.voting.screen import asked_words, lacking

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from leitbild_cli.core.voting.hands import Ask
    from leitbild_cli.view.voting.screen import Screen

_LEFT = "  "
_LAYOUTS = ((2, 3), (1, 3), (1, 2), (1, 1), (0, 2), (0, 1))  # lines between ideas, lines an idea may take
_NUMBER = 4
_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wall:
    """The room on the wall: what is shown on it, how many lines it has, whether the line that counts may be bold."""

    screen: Screen
    height: int
    colour: bool = False


def asking(ask: Ask, wall: Wall, *, present: int, found: Mapping[str, int], below: str) -> list[str]:
    """Give the page that asks: every idea with the hands it has so far; `below` is what stands over the line typed."""
    head, ideas = asked_words(ask, present)
    screen = wall.screen
    width = screen.width - 2 * len(_LEFT)
    top = [*wrap(head, width), *wrap(screen.question, width)[:2]]
    bottom = wrap(below, width)[:2]
    waiting = None if isinstance(ask, AskLot) else next((idea for idea in ideas if idea not in found), None)
    rows = [_row(idea, screen, found.get(idea), here=idea == waiting) for idea in ideas]
    at = 0 if waiting is None else ideas.index(waiting)
    return _laid_out(top, rows, bottom, wall, at=at)


def result(counts: Mapping[str, int], told: str, wall: Wall, *, present: int) -> list[str]:
    """Give what a round came to: the ideas with their hands as bars, the most first, and who leaves."""
    screen = wall.screen
    width = screen.width - 2 * len(_LEFT)
    longest, most = max(width // 3, 6), max(counts.values(), default=0)
    step = max(min(longest // most, 3), 1) if most else 1
    rows = []
    for idea in sorted(counts, key=lambda idea: -counts[idea]):
        cells = counts[idea] * step if most * step <= longest else counts[idea] * longest // most
        bar = ("#" if screen.ascii_only else "█") * cells
        rows.append((f"  {screen.called.letter(idea)} {counts[idea]:>{_NUMBER}}  {bar:{longest}}  ", idea, False))
    below = [line for text in (told, lacking(counts, present)) if text for line in wrap(text, width)]
    return _laid_out(wrap(screen.question, width)[:2], rows, below, wall, at=0)


def winner(text: str, wall: Wall) -> list[str]:
    """Give the page everybody waits for: the question, and the idea that stays, in the middle."""
    width = wall.screen.width - 2 * len(_LEFT)
    lines = [*wrap(wall.screen.question, width), "", *wrap(text, width)]
    above = max((wall.height - 2 - len(lines)) // 2, 0)
    return [*[""] * above, *(f"{_LEFT}{line}" for line in lines)][: wall.height - 2]


def _row(idea: str, screen: Screen, hands: int | None, *, here: bool) -> tuple[str, str, bool]:
    sign = ">" if screen.ascii_only else "›"
    number = "" if hands is None else str(hands)
    letters = max(map(len, screen.called.letters.values()), default=1)
    return f"{sign if here else ' '} {screen.called.letter(idea):<{letters}} {number:>{_NUMBER}}  ", idea, here


def _laid_out(
    top: Sequence[str],
    rows: Sequence[tuple[str, str, bool]],
    bottom: Sequence[str],
    wall: Wall,
    *,
    at: int,
) -> list[str]:
    """Give the page with as much air as there is room for; where not even a line each fits, the part around `at`."""
    room = wall.height - 2  # the line that is typed, and one below it that keeps the page from moving
    for gap, most in _LAYOUTS:
        air = [""] if gap or room > len(top) + len(rows) + len(bottom) + 2 else []
        blocks = [_block(row, wall, most) for row in rows]
        body = [line for block in blocks for line in (*block, *[""] * gap)][: -gap or None]
        page = [*_indented(top), *air, *body, *air, *_indented(bottom)]
        if len(page) <= room:
            return page
    fitting = max(room - len(top) - len(bottom) - 1, 1)
    first = min(max(at - fitting // 2, 0), max(len(rows) - fitting, 0))
    shown = [line for row in rows[first : first + fitting] for line in _block(row, wall, 1)]
    rest = len(rows) - len(shown)
    more = ngettext("{count} more", "{count} more", rest).format(count=rest)
    return [*_indented(top), *shown, f"{_LEFT}{'...' if wall.screen.ascii_only else '…'} {more}", *_indented(bottom)]


def _block(row: tuple[str, str, bool], wall: Wall, most: int) -> list[str]:
    head, idea, here = row
    room = max(wall.screen.width - len(_LEFT) - len(head) - 1, 8)
    lines = wrap(wall.screen.called.text(idea), room)
    if len(lines) > most:
        lines = [*lines[: most - 1], fit(" ".join(lines[most - 1 :]), room)]
    lines = [f"{_LEFT}{head}{lines[0]}", *(f"{_LEFT}{'':{len(head)}}{line}" for line in lines[1:])]
    return [f"{_BOLD}{line}{_PLAIN}" for line in lines] if here and wall.colour else lines


def _indented(lines: Sequence[str]) -> list[str]:
    return [f"{_LEFT}{line}" for line in lines]
