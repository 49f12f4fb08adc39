"""One round while it is held: it hears lines, keeps each idea at once, and rings its bells."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, assert_never

from leitbild_cli.commands.shared import session, talk
from leitbild_cli.core import brainstorm, closeness, ideas, people
from leitbild_cli.core.brainstorm import Command, Countdown, Harvest, Join, More, Standing, Turn, TypedIdea
from leitbild_cli.core.columns import find_column
from leitbild_cli.core.model import Idea
from leitbild_cli.errors import InvalidFile, Refusal
from leitbild_cli.language import _
from leitbild_cli.view import brainstorm as view
from leitbild_cli.view import closeness as view_closeness
from leitbild_cli.view import lists
from leitbild_cli.view.format.text import wrap

if TYPE_CHECKING:
    from collections.abc import Callable

    from leitbild_cli.commands.shared.session import Session
    from leitbild_cli.core.model import Leitbild, Person
    from leitbild_cli.file.store import Saved


@dataclass(slots=True, kw_only=True)
class HeldRound:
    """What changes while a round is held; `clock` gives seconds that only go forward."""

    current: Session
    leitbild: Leitbild
    standing: Standing
    countdown: Countdown
    clock: Callable[[], float]
    only: str | None = None
    unsaved: list[str] = field(default_factory=list)
    begun: float = field(init=False)
    looked: float = 0.0
    kept: list[str] = field(default_factory=list)
    undoable: list[str] = field(default_factory=list)
    told: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.begun = self.clock()

    def passed(self) -> float:
        """Give the seconds since the round began."""
        return self.clock() - self.begun

    def left(self) -> float | None:
        """Give the seconds that are left."""
        return self.countdown.left(self.passed())

    def count(self) -> int:
        """Give how many ideas this round holds so far."""
        return len(self.kept)

    def until_bell(self) -> float | None:
        """Give the seconds until the next bell that has not rung."""
        return 0.0 if self._due() is not None else self.countdown.until_bell(self.passed())

    def ring(self) -> float | None:
        """Ring the bell that is due and say its word; give its seconds before the end, None if none is due."""
        due, self.looked = self._due(), self.passed()
        if due is not None:
            _tell(view.bell(due), before="\a" if sys.stderr.isatty() else "")
        return due

    def hear(self, line: str, *, in_time: bool = False) -> bool:
        """Do what a line says; False where it ends the round. Raise Refusal, and then nothing was kept of it.

        `in_time` is a line begun before the bell.
        """
        late = self.countdown.is_over(self.passed()) and not in_time
        heard = brainstorm.understand(self.leitbild, talk.clean(line), self.standing, only=self.only)
        match heard:
            case None:
                return not late
            case Command():
                return self._grant(heard)
            case TypedIdea():
                self._keep(heard, late=late)
            case Turn():
                self.standing = heard.standing
                talk.tell(view.turned(self.leitbild, self.standing, width=talk.width()))
            case More():
                self._extend(heard)
            case Join():
                self._join(heard)
            case _:
                assert_never(heard)
        return True

    def complain(self, refusal: Refusal) -> None:
        """Say why a line was not kept."""
        _tell(str(refusal))
        for problem in refusal.problems[:3] if isinstance(refusal, InvalidFile) else ():
            _tell(f"{problem.line}:{problem.column} {problem.what} {problem.mend}".rstrip())

    def harvest(self) -> Harvest:
        """Give what the round brought, as the file says it now; as last seen if it cannot be read."""
        try:
            self.leitbild = self.current.open().leitbild
        except Refusal as refusal:
            self.complain(refusal)
        return brainstorm.harvest(self.leitbild, self.kept)

    def _due(self) -> float | None:
        return self.countdown.bell(self.looked, self.passed())

    def _grant(self, wish: Command) -> bool:
        match wish:
            case Command.HELP:
                talk.tell(view.how_to(only=self.only, width=talk.width()))
            case Command.TIME:
                _tell(view.time_left(self.left()))
            case Command.UNDO:
                self._undo()
            case Command.END:
                return False
        return True

    def _keep(self, said: TypedIdea, *, late: bool) -> None:
        def edit(leitbild: Leitbild) -> tuple[Leitbild, Idea]:
            column, author = find_column(leitbild, said.column), people.find(leitbild, said.by)
            drawn = session.fresh_ids(leitbild, 1)[0]
            idea = Idea(id=drawn, column=column.id, text=said.text, added=session.now(), late=late)
            return ideas.add(leitbild, author.id, (idea,)), idea

        saved = self.current.change(edit)
        idea = saved.outcome
        self._now(saved)
        self.kept.append(idea.id)
        self.undoable.append(idea.id)
        self.standing = replace(self.standing, column=said.column)
        talk.tell(view.kept(saved.leitbild, idea.id, default=self.standing.by, width=talk.width()))
        self._hint(idea)
        if said.article:
            self._once(view.article(said.text, width=talk.width()), topic="article")

    def _hint(self, new: Idea) -> None:
        """Say quietly what is close; nothing is decided by it and nobody is asked."""
        finder = closeness.among_ideas(self.leitbild, new.column, without=[new.id])
        for near in finder.worth_saying(new.text):
            talk.tell(view.near(near, width=talk.width()))
        if late := ideas.comes_late(self.leitbild, new.column):
            self._once(view_closeness.late(self.leitbild, late), topic=f"late {new.column}")

    def _undo(self) -> None:
        if not self.undoable:
            _tell(_("There is nothing to take back."))
            return
        last = self.undoable.pop()

        def edit(leitbild: Leitbild) -> tuple[Leitbild, Idea]:
            author, _idea = ideas.find(leitbild, last)
            return ideas.withdraw(leitbild, last, by=author.id)

        saved = self.current.change(edit)
        self._now(saved)
        self.kept.remove(last)
        _tell(_("Taken back: {text}").format(text=lists.short(saved.outcome.text)))

    def _extend(self, more: More) -> None:
        passed = self.passed()
        self.countdown, self.looked = self.countdown.more(more.minutes, passed), passed
        _tell(view.time_left(self.left()))

    def _join(self, join: Join) -> None:
        people.ensure_one(join.name)
        saved = self.current.change(lambda leitbild: people.add(leitbild, join.name))
        self._now(saved)
        person = saved.outcome
        words = _("{name} takes part; `@{key} …` writes for {name}.")
        _tell(words.format(name=lists.short(person.name), key=person.id))

    def _now(self, saved: Saved[Idea] | Saved[Person]) -> None:
        self.leitbild = saved.leitbild
        for note in saved.notes:
            self._once(note, topic=note)

    def _once(self, words: str, *, topic: str) -> None:
        if topic not in self.told:
            self.told.add(topic)
            talk.tell(words)


def _tell(words: str, *, before: str = "") -> None:
    """Say something on lines as wide as the terminal; `before` is a signal, no text."""
    talk.tell(before + "\n".join(wrap(words, talk.width())))
