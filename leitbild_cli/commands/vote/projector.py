"""The large page on a projector: painted over itself, so that it stands still while hands are typed."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from leitbild_cli.commands import talk
from leitbild_cli.commands.vote.lines import hint
from leitbild_cli.view.voting import projector as page
from leitbild_cli.view.voting.projector import Wall

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from leitbild_cli.core.voting import hands as live
    from leitbild_cli.view.voting.hands import Screen


@dataclass(slots=True, kw_only=True)
class Projector:
    """What is on the wall; `note` is said once, over the next line to type."""

    screen: Screen
    note: str = ""
    started: bool = field(default=False, init=False)

    def asks(self, ask: live.Ask, *, present: int, found: Mapping[str, int]) -> None:
        """Show what is asked, with the hands typed so far."""
        self._paint(page.asking(ask, self._wall(), present=present, found=found, note=self.note))
        self.note = ""

    def shows(self, counts: Mapping[str, int], told: Sequence[str], *, present: int) -> None:
        """Show what a round came to, in full words or in short ones."""
        self._paint(page.result(counts, told, self._wall(), present=present))

    def tells(self, text: str) -> None:
        """Show one sentence, as large as a terminal can: alone."""
        self._paint(page.winner(text, self._wall()))

    def _wall(self) -> Wall:
        size = shutil.get_terminal_size((80, 24))
        return Wall(
            screen=replace(self.screen, width=talk.width()), height=size.lines, hint=hint(), colour=talk.colour()
        )

    def _paint(self, lines: list[str]) -> None:
        clear = "" if self.started else "\x1b[2J"
        self.started = True
        sys.stderr.write(clear + "\x1b[H" + "".join(f"{line}\x1b[K\n" for line in lines) + "\x1b[J")
        sys.stderr.flush()


def possible() -> bool:
    """Say whether a page can be painted over itself."""
    return talk.interactive() and os.environ.get("TERM", "dumb") not in ("", "dumb")
