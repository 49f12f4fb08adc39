"""A lightning round: what a typed line means, how the time runs, and what came together."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING

from leitbild_cli.core import ideas, lookup, people
from leitbild_cli.core.model import Language
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.errors import NotFound, UsageRefusal, near, ticked
from leitbild_cli.language import _, mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.ideas import IdeaFacts
    from leitbild_cli.core.model import Column, Leitbild, Person

BELLS = (300.0, 60.0, 0.0)  # seconds before the end at which a bell rings
MOST_MINUTES = 600
_COMMANDS = ("/help", "/?", "/undo", "/time", "/more", "/person", "/end")
_AUTHOR = re.compile(r"@(\S+)\s*(.*)", re.DOTALL)
_LETTER = re.compile(r"([^\W\d_])(:\s*|[.)](?:\s+|$)|\s+|$)(.*)", re.DOTALL)
_KEY = re.compile(r"([a-z][a-z0-9-]*):\s+(.*)", re.DOTALL)


@record
class Standing:
    """Where a line goes that names neither column nor author: keys of both."""

    column: str
    by: str


@record
class TypedIdea:
    """An idea that was typed; `article` where its column letter may have been meant as the English word "a"."""

    column: str
    by: str
    text: str
    article: bool = False


@record
class Turn:
    """A column or an author without an idea: where lines go from now on."""

    standing: Standing


@record
class More:
    """Time is added."""

    minutes: float


@record
class Join:
    """Somebody new takes part."""

    name: str


class Command(Enum):
    """What a line can ask for that needs no more words."""

    HELP = "help"
    UNDO = "undo"
    TIME = "time"
    END = "end"


Heard = TypedIdea | Turn | More | Join | Command | None


class NotMinutes(UsageRefusal):
    """A number of minutes was expected."""

    code = "not-minutes"
    what = mark("`{given}` is not a number of minutes.")
    mend = mark("More than 0 and at most {most}, as in 10 or 2.5.")


class UnknownCommand(UsageRefusal):
    """A line that begins with / names no command of the round."""

    code = "unknown-command"
    what = mark("`{given}` is no command of the round.")
    mend = mark("`?` shows them all; an idea that begins with / needs its column in front: `a: /…`.")


class NearCommand(UnknownCommand):
    """What comes near is a command."""

    mend = mark("Did you mean {near}?")


@record
class Countdown:
    """How many seconds a round has; None for as long as it takes. What has passed is told to it."""

    seconds: float | None = None

    def left(self, passed: float) -> float | None:
        """Give the seconds that are left, never less than none."""
        return None if self.seconds is None else max(self.seconds - passed, 0.0)

    def is_over(self, passed: float) -> bool:
        """Say whether what comes now is late."""
        return self.seconds is not None and passed >= self.seconds

    def more(self, minutes: float, passed: float) -> Countdown:
        """Give the countdown with more time; after the end it counts from now."""
        if self.seconds is None:
            return self
        return Countdown(seconds=max(self.seconds, passed) + minutes * 60)

    def until_bell(self, passed: float) -> float | None:
        """Give the seconds until the next bell; None if none is ahead."""
        left = self.left(passed)
        ahead = [left - bell for bell in BELLS if left is not None and bell < left]
        return min(ahead, default=None)

    def bell(self, before: float, passed: float) -> float | None:
        """Give the bell between two moments, as seconds before the end; the last one of several, None for none."""
        earlier, now = self.left(before), self.left(passed)
        if earlier is None or now is None:
            return None
        return min((bell for bell in BELLS if now <= bell < earlier), default=None)


@record
class Harvest:
    """What a round brought: its ideas, how many a column has, whom to thank, how many people have no idea yet."""

    ideas: tuple[IdeaFacts, ...]
    columns: tuple[tuple[Column, int], ...]
    thanked: tuple[Person, ...]
    silent: int

    @property
    def late(self) -> int:
        """Give how many came after the bell."""
        return sum(one.idea.late for one in self.ideas)


def parse_minutes(text: str) -> float:
    """Give a number of minutes, with decimal point or comma; raise NotMinutes."""
    if not re.fullmatch(r"\d{1,4}(?:[.,]\d{1,6})?", text.strip(), re.ASCII):
        raise NotMinutes(given=text, most=MOST_MINUTES)
    minutes = float(text.strip().replace(",", "."))
    if not 0 < minutes <= MOST_MINUTES:
        raise NotMinutes(given=text, most=MOST_MINUTES)
    return minutes


def understand(leitbild: Leitbild, line: str, standing: Standing, *, only: str | None = None) -> Heard:
    """Say what a line means; None if it is empty.

    `b Text`, `b: Text`, `@ben Text`, `@ben b Text`, `b @ben Text` are ideas; `b` and `@ben` alone are a turn.
    With `only` one column is collected and a letter is a word like any other.
    Raise NotFound or Ambiguous for an author, UnknownCommand, NotMinutes.
    """
    rest = line.strip()
    if rest == "?":
        return Command.HELP
    if rest.startswith("/"):
        return _command(rest)
    if not rest:
        return None
    column, by, bare = None, None, False
    for _place in range(2):
        if by is None and (found := _AUTHOR.fullmatch(rest)):
            by, rest = _author(leitbild, found.group(1).rstrip(":,")), found.group(2)
        elif column is None and only is None and (mark := _column(leitbild, rest)):
            column, bare, rest = mark
    turned = Standing(column=column or only or standing.column, by=by or standing.by)
    if not rest:
        return Turn(standing=turned)
    article = bare and column == leitbild.columns[0].id and leitbild.language is Language.EN
    return TypedIdea(column=turned.column, by=turned.by, text=rest, article=article)


def _author(leitbild: Leitbild, named: str) -> str:
    """Give the key of whoever is named; the line of a name nobody has stays to be mended, or they join."""
    try:
        return people.find(leitbild, named).id
    except NotFound as missing:
        if not missing.near:
            missing.mend = _("Mend the name, or let them join first: `/person {name}`.").format(name=named)
        raise


def harvest(leitbild: Leitbild, kept: Sequence[str]) -> Harvest:
    """Give what a round brought, from the ids of its ideas and in their order; what was taken back is not in it."""
    place = {idea: at for at, idea in enumerate(kept)}
    told = [one for one in ideas.tell_all(leitbild) if one.idea.id in place]
    authors = {one.author.id for one in told}
    return Harvest(
        ideas=tuple(sorted(told, key=lambda one: place[one.idea.id])),
        columns=tuple((column, sum(one.column.id == column.id for one in told)) for column in leitbild.columns),
        thanked=tuple(person for person in leitbild.people if person.id in authors),
        silent=sum(not person.ideas for person in leitbild.people),
    )


def _command(line: str) -> More | Join | Command:
    name, _blank, rest = line.partition(" ")
    match caseless(name), rest.strip():
        case ("/?" | "/help", _):
            return Command.HELP
        case "/undo", "":
            return Command.UNDO
        case "/time", "":
            return Command.TIME
        case "/end", "":
            return Command.END
        case "/more", minutes:
            return More(minutes=parse_minutes(minutes))
        case "/person", name if name:
            return Join(name=name)
    given = line.split(maxsplit=1)[0]
    if close := near(given, _COMMANDS):
        raise NearCommand(given=given, near=ticked(close))
    raise UnknownCommand(given=given)


def _column(leitbild: Leitbild, line: str) -> tuple[str, bool, str] | None:
    """Give the column a line begins with, whether a bare letter names it, and the rest."""
    by_letter = {caseless(lookup.letter(leitbild, column.id)): column.id for column in leitbild.columns[:26]}
    if (found := _LETTER.fullmatch(line)) and caseless(found.group(1)) in by_letter:
        bare = not found.group(2).strip() and bool(found.group(3))
        return by_letter[caseless(found.group(1))], bare, found.group(3)
    if (found := _KEY.fullmatch(line)) and found.group(1) in by_letter.values():
        return found.group(1), False, found.group(2)
    return None
