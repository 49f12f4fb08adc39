"""The room while hands are counted: asks, reads lines, corrects, and hands every round over to be saved."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from leitbild_cli.commands import session, talk
from leitbild_cli.core import voting
from leitbild_cli.core.voting import hands as live
from leitbild_cli.core.voting.typed import hands_typed, lot_typed
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _, mark
from leitbild_cli.view.text import fit, wrap
from leitbild_cli.view.voting import screen as page

if TYPE_CHECKING:
    from collections.abc import Callable

    from leitbild_cli.core.model import Vote
    from leitbild_cli.view.voting.screen import Screen

BACK, PRESENT, QUIT = mark("back"), mark("present"), mark("quit")
_CLEAR = "\x1b[2J\x1b[H"


class Back(Exception):  # noqa: N818  a wish, not an error
    """Somebody wants to correct an entry: the last one, or the hands of this round."""

    def __init__(self, round_: int | None) -> None:
        """Hold the number of the round."""
        super().__init__(round_)
        self.round = round_


class Quit(Exception):  # noqa: N818  a wish, not an error
    """Somebody wants to stop here."""


@dataclass(slots=True, kw_only=True)
class Room:
    """A live vote: the hands so far, the people present, the page they see, and where each round is kept."""

    vote: Vote
    hands: live.Hands
    present: int
    screen: Screen
    save: Callable[[Vote], None]
    result_shown: bool = field(default=False, init=False)

    def run(self) -> Room:
        """Ask round after round until one idea is left or somebody stops."""
        try:
            while not isinstance(asked := live.ask(self.hands), live.Decided):
                self._step(asked)
        except Quit:
            pass
        return self

    def record(self) -> Vote:
        """Give the record of the rounds so far; closed once it is decided."""
        decided = isinstance(live.ask(self.hands), live.Decided)
        closed = (self.vote.closed or session.now()) if decided else None
        return voting.record_hands(self.vote.column, self.hands, vote=self.vote, closed=closed)

    def _step(self, asked: live.Ask) -> None:
        """Take one answer to what is asked, or a correction of an earlier one."""
        try:
            entry = self._answer(asked)
            self.hands = live.enter(self.hands, entry)
        except Back as wish:
            self._correct(wish.round)
        except UsageRefusal as refusal:
            _complain(refusal)
        else:
            self._keep(entry)

    def _answer(self, asked: live.Ask) -> live.Show | live.Draw:
        """Show what is asked and read until it is answered."""
        self._turn_page()
        talk.tell(page.asking(asked, self.screen, present=self.present))
        if self.screen.large or talk.interactive():
            talk.tell("")
        if isinstance(asked, live.AskLot):
            return self._lot(asked)
        if isinstance(asked, live.Decided):  # asked nothing; never reached from run
            raise Quit
        return live.Show(counts=self._hands(asked), present=self.present)

    def _turn_page(self) -> None:
        """Leave a large result on the wall until somebody goes on; then begin on an empty page."""
        if not self.screen.large or not talk.interactive():
            return
        if self.result_shown:
            self._line(_("Enter goes on."))
        self.result_shown = False
        if os.environ.get("TERM", "dumb") != "dumb":
            sys.stderr.write(_CLEAR)

    def _hands(self, asked: live.AskRound | live.AskDeciding) -> dict[str, int]:
        ideas = {self.screen.called.letter(idea): idea for idea in asked.ideas}
        found: dict[str, int] = {}
        while waiting := [idea for idea in asked.ideas if idea not in found]:
            try:
                found |= hands_typed(self._line(self._prompt(waiting[0])), ideas, waiting)
            except Back:
                if not found:
                    raise
                found = {}
                talk.tell(_("Once more from the first one."))
            except UsageRefusal as refusal:
                _complain(refusal)
        return {idea: found[idea] for idea in asked.ideas}

    def _prompt(self, idea: str) -> str:
        called = self.screen.called
        if self.screen.large:
            return f"    {called.letter(idea)}:"
        return _("Hands for {idea}:").format(idea=fit(called.both(idea), max(self.screen.width - 16, 12)))

    def _lot(self, asked: live.AskLot) -> live.Draw:
        ideas = {self.screen.called.letter(idea): idea for idea in asked.ideas}
        while True:
            line = self._line(_("Letter of the one that leaves, and who drew the lot (such as “a Eva”):"))
            try:
                alone = line.upper() in ideas and talk.interactive()
                return lot_typed(talk.clean(line), ideas, drawn_by=self._line(_("Who drew it?")) if alone else "")
            except UsageRefusal as refusal:
                _complain(refusal)

    def _line(self, question: str) -> str:
        """Give the next line that is no word for the room itself."""
        while True:
            line = _read(question)
            word, _blank, rest = line.partition(" ")
            number = int(rest) if rest.strip().isdecimal() else None
            if word.casefold() in (BACK, _(BACK)):
                raise Back(number)
            if word.casefold() in (QUIT, _(QUIT)):
                raise Quit
            if word.casefold() not in (PRESENT, _(PRESENT)) or not number:
                return line
            self.present = number
            talk.tell(_("In the room: {count}").format(count=number))

    def _correct(self, wanted: int | None) -> None:
        """Ask once more what was answered wrong; what no longer fits after it is asked again."""
        wrong, before = _entry_of(self.hands, wanted)
        if wrong is None:
            talk.tell(_("There is nothing to correct there."))
            return
        try:
            right = self._answer(live.ask(before))
            self.hands = live.enter(self.hands, live.Mend(wrong=wrong, right=right))
        except Back:
            talk.tell(_("Everything stays as it was."))
        except UsageRefusal as refusal:
            _complain(refusal)
        else:
            talk.tell(_("Corrected."))
            self._keep(right)

    def _keep(self, entry: live.Show | live.Draw) -> None:
        """Save the rounds so far and show what the last one came to."""
        self.vote = self.record()
        self.save(self.vote)
        if isinstance(entry, live.Show):
            talk.tell(page.shown_hands(entry.counts, self.screen))
            if lack := page.lacking(entry.counts, entry.present):
                talk.tell(lack)
        talk.tell(page.told_round(self.vote, len(self.vote.rounds), self.screen))
        self.result_shown = True


def _entry_of(hands: live.Hands, wanted: int | None) -> tuple[int | None, live.Hands]:
    """Give the number of the last entry, or of the one that opened this round, and the vote as it was before it."""
    log: tuple[live.Show | live.Draw, ...] = ()
    found: tuple[int | None, live.Hands] = (None, hands)
    for number, entry in live.entries(hands):
        before = replace(hands, log=log)
        asked = live.ask(before)
        if wanted is None or (isinstance(asked, live.AskRound) and asked.number == wanted):
            found = (number, before)
        log = (*log, entry)
    return found


def _read(question: str) -> str:
    """Give a typed line, or the next one piped in that says something."""
    if talk.interactive():
        return talk.ask(question)
    for line in sys.stdin:
        if line.strip() and not line.startswith("#"):
            return line.strip()
    raise EOFError


def _complain(refusal: UsageRefusal) -> None:
    """Say what was wrong and let it be typed again; in a pipe nobody would, so it ends there."""
    if not talk.interactive():
        raise refusal
    talk.tell("\n".join(wrap(str(refusal), talk.width())))
