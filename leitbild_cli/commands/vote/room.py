"""The room while hands are counted: lines are typed, corrected, shown large; every round is handed over to be saved."""

from __future__ import annotations

import shutil
import sys
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from leitbild_cli.commands.shared import session, talk
from leitbild_cli.core.voting import hands as live
from leitbild_cli.core.voting import record, refusals
from leitbild_cli.core.voting.names import hands_typed, lot_typed
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _, mark
from leitbild_cli.view.voting import hands as page
from leitbild_cli.view.voting import projector, result
from leitbild_cli.view.voting.projector import Wall
from leitbild_cli.view.voting.rounds import reasons

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from leitbild_cli.core.model import Leitbild, Vote
    from leitbild_cli.view.voting.hands import Screen


@dataclass(slots=True, kw_only=True)
class LiveVote:
    """A live vote: the hands so far, the people present, the page they see, and where each round is kept."""

    leitbild: Leitbild
    vote: Vote
    hands: live.Hands
    lines: Lines
    screen: Screen
    save: Callable[[Vote], None]
    wall: Projector | None = None
    result_shown: bool = field(default=False, init=False)
    typed: dict[str, int] = field(default_factory=dict, init=False)

    def run(self) -> LiveVote:
        """Ask round after round until one idea is left, and that was agreed to, or somebody stops."""
        try:
            while not isinstance(asked := live.ask(self.hands), live.Decided) or not self._agreed(asked):
                if not isinstance(asked, live.Decided):
                    self._step(asked)
        except Quit:
            pass
        return self

    def record(self) -> Vote:
        """Give the record of the rounds so far; closed once it is decided."""
        decided = isinstance(live.ask(self.hands), live.Decided)
        closed = (self.vote.closed or session.now()) if decided else None
        return record.record_hands(self.vote.column, self.hands, vote=self.vote, closed=closed)

    def _agreed(self, asked: live.Decided) -> bool:
        """Say whether the last round stands: somebody looks at it before it ends, and may still correct."""
        if asked.unopposed or not self.result_shown or not talk.interactive():
            return True
        try:
            while (
                self.lines.read(_("Enter ends the vote, `{back}` corrects:").format(back=_(BACK))).casefold()
                not in ENDS
            ):
                self._say(_("Only Enter ends it."))
            if self.wall is not None:
                self.wall.tells(result.ending(self.leitbild, self.vote))
                self.lines.read(_("Enter goes on."))
        except Back as wish:
            self._correct(wish.round)
            return False
        return True

    def _step(self, asked: live.Ask) -> None:
        """Take one answer to what is asked, or a correction of an earlier one."""
        try:
            entry = self._answer(asked)
            self.hands = live.enter(self.hands, entry)
        except Back as wish:
            self._correct(wish.round)
        except UsageRefusal as refusal:
            self._complain(refusal)
        else:
            self._keep(entry)

    def _answer(self, asked: live.Ask) -> live.Show | live.Draw:
        """Show what is asked and read until it is answered."""
        if self.wall is not None and self.result_shown:
            self.lines.read(_("Enter goes on."))
        self.result_shown = False
        self._ask(asked, {})
        if isinstance(asked, live.AskLot):
            return self._lot(asked)
        if isinstance(asked, live.Decided):  # asked nothing; never reached from run
            raise Quit
        return live.Show(counts=self._hands(asked), present=self.lines.present)

    def _ask(self, asked: live.Ask, found: Mapping[str, int]) -> None:
        """Put the question before the room; on a wall with the hands so far, else once."""
        if self.wall is not None:
            self.wall.asks(asked, present=self.lines.present, found=found)
        elif not found:
            talk.tell(page.asking(asked, self.screen, present=self.lines.present))
            if self.screen.large or talk.interactive():
                talk.tell("")

    def _hands(self, asked: live.AskRound | live.AskDeciding) -> dict[str, int]:
        """Read the hands for each idea asked about; what was typed before is there to be kept with Enter."""
        letters = {self.screen.called.letter(idea): idea for idea in asked.ideas}
        before, self.typed = self.typed, {}
        found: dict[str, int] = {}
        steps: list[dict[str, int]] = []
        while waiting := [idea for idea in asked.ideas if idea not in found]:
            try:
                line = self.lines.read(self._prompt(waiting[0]), default=self._likely(found, waiting, before))
                typed = {**found, **hands_typed(line, letters, waiting)}
                if sum(typed.values()) > self.lines.present:
                    raise refusals.TooManyHands(hands=sum(typed.values()), present=self.lines.present)
                steps.append(found)
                found = typed
            except Back as wish:
                if not steps or wish.round is not None:
                    raise
                before, found = {**before, **found}, steps.pop()
            except UsageRefusal as refusal:
                self._complain(refusal)
            if self.wall is not None and len(found) < len(asked.ideas):
                self._ask(asked, found)
        self.typed = dict(found)
        return {idea: found[idea] for idea in asked.ideas}

    def _likely(self, found: Mapping[str, int], waiting: list[str], before: Mapping[str, int]) -> str:
        """Give what Enter means for those that wait: what stood there, or none where every hand is counted."""
        if not talk.interactive():
            return ""
        if all(idea in before for idea in waiting):
            return " ".join(str(before[idea]) for idea in waiting)
        if waiting[0] in before:
            return str(before[waiting[0]])
        left = self.lines.present - sum(found.values())
        if left == 0:
            return " ".join("0" for _idea in waiting)
        return str(left) if len(waiting) == 1 and left > 0 else ""

    def _prompt(self, idea: str) -> str:
        called = self.screen.called
        if self.screen.large:
            return f"{called.letter(idea)}:" if self.wall is not None else f"    {called.letter(idea)}:"
        return _("Hands for {idea}:").format(idea=called.both(idea, longest=max(self.screen.width - 40, 12)))

    def _lot(self, asked: live.AskLot) -> live.Draw:
        ideas = {self.screen.called.letter(idea): idea for idea in asked.ideas}
        while True:
            line = self.lines.read(_("The lot: the letter that leaves, and who drew it (“a Eva”):"))
            try:
                alone = line.upper() in ideas and talk.interactive()
                name = self.lines.read(_("Who drew it?")) if alone else ""
                return lot_typed(talk.clean(line), ideas, drawn_by=name)
            except UsageRefusal as refusal:
                self._complain(refusal)
                if self.wall is not None:
                    self._ask(asked, {})

    def _correct(self, wanted: int | None) -> None:
        """Ask once more what was answered wrong; what no longer fits after it is asked again."""
        wrong, before, entry = self._entry_of(wanted)
        if wrong is None:
            self._say(_("There is nothing to correct there."))
            return
        self.result_shown = False
        self.typed = dict(entry.counts) if isinstance(entry, live.Show) else {}
        if self.typed and talk.interactive():
            self._say(_("A correction. Enter keeps the numbers in brackets."))
        while True:
            try:
                right = self._answer(live.ask(before))
                mended = live.enter(self.hands, live.Mend(wrong=wrong, right=right))
            except Back:
                self._say(_("Everything stays as it was."))
                return
            except UsageRefusal as refusal:
                self._complain(refusal)
            else:
                break
        taken_out = live.corrections(self.hands, mended, made=session.now())
        self.hands = mended
        self.vote = replace(self.vote, corrections=(*self.vote.corrections, *taken_out))
        self._say(_corrected(len(taken_out)))
        self._keep(right)

    def _entry_of(self, wanted: int | None) -> tuple[int | None, live.Hands, live.Show | live.Draw | None]:
        """Give the last entry with its number, or one of this round, and the vote as it was before it."""
        log: tuple[live.Show | live.Draw, ...] = ()
        found: list[tuple[int | None, live.Hands, live.Show | live.Draw | None]] = []
        for number, entry in live.entries(self.hands):
            before = replace(self.hands, log=log)
            asked = live.ask(before)
            if wanted is None or (not isinstance(asked, live.Decided) and asked.number == wanted):
                found.append((number, before, entry))
            log = (*log, entry)
        if not found:
            return None, self.hands, None
        return found[-1 if wanted is None else self._which(len(found))]

    def _which(self, count: int) -> int:
        """Give which entry of a round is meant: the hands, the deciding round, or the lot."""
        if count == 1 or not talk.interactive():
            return 0
        while True:
            words = (_("1 = the hands"), _("2 = the deciding round"), _("3 = the lot"))
            line = self.lines.read(f"{', '.join(words[:count])}:", default="1")
            if line.isdecimal() and 1 <= int(line) <= count:
                return int(line) - 1

    def _keep(self, entry: live.Show | live.Draw) -> None:
        """Save the rounds so far and show what the last one came to."""
        self.typed = {}
        recorded = self.record()
        self.save(recorded)
        self.vote = recorded
        counts = entry.counts if isinstance(entry, live.Show) else {}
        if self.wall is not None:
            number = len(self.vote.rounds)
            in_letters = reasons(self.vote, number, self.screen.called.letter)
            told = [page.who_leaves(self.vote, number, self.screen.called), in_letters]
            self.wall.shows(counts, told, present=self.lines.present if counts else 0)
        else:
            if counts:
                talk.tell(page.shown_hands(counts, self.screen))
                if lack := page.lacking(counts, self.lines.present):
                    talk.tell(lack)
            talk.tell(page.told_round(self.vote, len(self.vote.rounds), self.screen))
        self.result_shown = True

    def _say(self, text: str) -> None:
        """Tell it, or show it on the wall with the next question."""
        if self.wall is not None:
            self.wall.note = text
        else:
            talk.tell(text)

    def _complain(self, refusal: UsageRefusal) -> None:
        """Say what was wrong and let it be typed again; in a pipe nobody would, so it ends there."""
        if not talk.interactive():
            raise refusal
        self._say(str(refusal))


def _corrected(taken_out: int) -> str:
    """Say what a correction did: nothing, its own, or more that has to be asked again."""
    if not taken_out:
        return _("Everything stays as it was.")
    return _("Corrected.") if taken_out == 1 else _("Corrected. What came after it is asked again.")


ENDS = frozenset(("", *talk.YES))
BACK, PRESENT, QUIT = mark("back"), mark("present"), mark("quit")


class Back(Exception):  # noqa: N818  a wish, not an error
    """Somebody wants to correct an entry: the last one, or one of this round."""

    def __init__(self, round_: int | None) -> None:
        """Hold the number of the round."""
        super().__init__(round_)
        self.round = round_


class Quit(Exception):  # noqa: N818  a wish, not an error
    """Somebody wants to stop here."""


@dataclass(slots=True, kw_only=True)
class Lines:
    """Who types for the room, and how many people are in it."""

    present: int
    indent: str = ""

    def read(self, question: str, *, default: str = "") -> str:
        """Give the next line that is no word for the room itself."""
        while True:
            line = _read(self.indent + question, default)
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


def hint() -> str:
    """Give the words for the room, shortly."""
    return _("`{back}` corrects, `{back} 1` round 1, `{present} 5` in the room, `{quit}` stops").format(
        back=_(BACK), present=_(PRESENT), quit=_(QUIT)
    )


def _read(question: str, default: str) -> str:
    """Give a typed line, or the next one piped in that says something."""
    if talk.interactive():
        return talk.ask(question, default=default)
    for line in sys.stdin:
        if line.strip() and not line.startswith("#"):
            return talk.as_letters(line).strip()
    raise EOFError


@dataclass(slots=True, kw_only=True)
class Projector:
    """What is on the wall; `note` is said once, over the next line to type."""

    screen: Screen
    note: str = ""
    started: bool = field(default=False, init=False)

    def asks(self, ask: live.Ask, *, present: int, found: Mapping[str, int]) -> None:
        """Show what is asked, with the hands typed so far."""
        self._paint(projector.asking(ask, self._wall(), present=present, found=found, note=self.note))
        self.note = ""

    def shows(self, counts: Mapping[str, int], told: Sequence[str], *, present: int) -> None:
        """Show what a round came to, in full words or in short ones."""
        self._paint(projector.result(counts, told, self._wall(), present=present))

    def tells(self, text: str) -> None:
        """Show one sentence, as large as a terminal can: alone."""
        self._paint(projector.winner(text, self._wall()))

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
