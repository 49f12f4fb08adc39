"""The large page for a projector: what is asked, the hands so far, and what a round came to, in the room there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.voting.hands import AskLot
from leitbild_cli.language import ngettext
from leitbild_cli.record import record
from leitbild_cli.view.format.text import fit, wrap
from leitbild_cli.view.voting.hands import asked_words, lacking

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from leitbild_cli.core.voting.hands import Ask
    from leitbild_cli.view.voting.hands import Screen

_LEFT = "  "
_LAYOUTS = ((2, 3), (1, 3), (1, 2), (1, 1), (0, 2), (0, 1))  # lines between ideas, lines an idea may take
_NUMBER = 4
_LARGEST_STEP = 6
_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"


@record
class Wall:
    """The room on the wall: what is shown, how many lines there are, what can be typed besides hands."""

    screen: Screen
    height: int
    hint: str = ""
    colour: bool = False


def asking(ask: Ask, wall: Wall, *, present: int, found: Mapping[str, int], note: str) -> list[str]:
    """Give the page that asks: every idea with the hands it has so far; a `note` stands in the hint's place."""
    head, ideas = asked_words(ask, present)
    screen = wall.screen
    width = screen.width - 2 * len(_LEFT)
    heading, question, below = wrap(head, width), wrap(screen.question, width)[:2], wrap(note or wall.hint, width)[:3]
    waiting = None if isinstance(ask, AskLot) else next((idea for idea in ideas if idea not in found), None)
    rows = [_row(idea, screen, found.get(idea), here=idea == waiting) for idea in ideas]
    at = 0 if waiting is None else ideas.index(waiting)
    frames = [
        ([*heading, *question], below),
        ([*heading, *question], below if note else []),
        (heading, below if note else []),
    ]
    return _laid_out(frames, rows, wall, at=at)


def result(counts: Mapping[str, int], told: Sequence[str], wall: Wall, *, present: int) -> list[str]:
    """Give what a round came to: the ideas with their hands as bars, the most first, and who leaves.

    `told` is who leaves in full and in short words; the short ones serve where there is little room.
    """
    screen = wall.screen
    width = screen.width - 2 * len(_LEFT)
    longest, most = max(width // 3, 6), max(counts.values(), default=0)
    step = max(min(longest // most, _LARGEST_STEP), 1) if most else 1
    cells = {
        idea: hands * step if most * step <= longest else hands * longest // most for idea, hands in counts.items()
    }
    broadest = max(cells.values(), default=0)
    rows = []
    for idea in sorted(counts, key=lambda idea: -counts[idea]):
        bar = ("#" if screen.ascii_only else "█") * cells[idea]
        rows.append((f"  {screen.called.letter(idea)} {counts[idea]:>{_NUMBER}}  {bar:{broadest}}  ", idea, False))
    question, lack = wrap(screen.question, width)[:2], lacking(counts, present)
    frames = []
    for text in told:
        below = [line for one in (text, lack) if one for line in wrap(one, width)]
        frames += [(question, below), ([], below)]
    return _laid_out(frames, rows, wall, at=len(rows))


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
    frames: Sequence[tuple[list[str], list[str]]], rows: Sequence[tuple[str, str, bool]], wall: Wall, *, at: int
) -> list[str]:
    """Give the page with as much air as there is room for, in the first frame that leaves a line for each idea.

    Where none does, the last frame holds the part around `at`.
    """
    room = wall.height - 2  # the line that is typed, and one below it that keeps the page from moving
    for top, bottom in frames:
        for gap, most in _LAYOUTS:
            air = [""] if gap or room > len(top) + len(rows) + len(bottom) + 2 else []
            blocks = [_block(row, wall, most) for row in rows]
            body = [line for block in blocks for line in (*block, *[""] * gap)][: -gap or None]
            page = [*_indented(top), *(air if top else []), *body, *air, *_indented(bottom)]
            if len(page) <= room:
                return page
    return _part(*frames[-1], rows, wall, at=at)


def _part(
    top: list[str], bottom: list[str], rows: Sequence[tuple[str, str, bool]], wall: Wall, *, at: int
) -> list[str]:
    """Give the part of the ideas around `at`, a line each, and how many more there are."""
    bottom = bottom[: max(wall.height // 2 - 2, 1)]
    fitting = max(wall.height - 3 - len(top) - len(bottom), 1)
    first = min(max(at - fitting // 2, 0), max(len(rows) - fitting, 0))
    shown = [line for row in rows[first : first + fitting] for line in _block(row, wall, 1)]
    rest = len(rows) - len(shown)
    more = ngettext("{count} more", "{count} more", rest).format(count=rest)
    dots = "..." if wall.screen.ascii_only else "…"
    return [*_indented(top), *shown, *([f"{_LEFT}{dots} {more}"] if rest else []), *_indented(bottom)]


def _block(row: tuple[str, str, bool], wall: Wall, most: int) -> list[str]:
    head, idea, here = row
    room = max(wall.screen.width - len(_LEFT) - len(head) - 1, 2)
    lines = wrap(wall.screen.called.text(idea), room)
    if len(lines) > most:
        lines = [*lines[: most - 1], fit(" ".join(lines[most - 1 :]), room)]
    lines = [f"{_LEFT}{head}{lines[0]}", *(f"{_LEFT}{'':{len(head)}}{line}" for line in lines[1:])]
    return [f"{_BOLD}{line}{_PLAIN}" for line in lines] if here and wall.colour else lines


def _indented(lines: Sequence[str]) -> list[str]:
    return [f"{_LEFT}{line}" for line in lines]
