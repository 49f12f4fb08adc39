"""Filling in a ballot at the terminal: the ideas in an order of their own for each ballot, letters best first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.commands import talk
from leitbild_cli.core import voting
from leitbild_cli.core.voting.typed import ranks_typed
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _, ngettext
from leitbild_cli.view import listing, steps
from leitbild_cli.view.text import fit, wrap
from leitbild_cli.view.voting import ballot as paper
from leitbild_cli.view.voting.names import names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.model import Column, Leitbild, Person
    from leitbild_cli.view.voting.names import Names

SKIP = "-"


def choose_column(columns: Sequence[Column]) -> str:
    """Ask for one of these columns."""
    return columns[talk.choose(_("Which column? (letter)"), listing.columns_hint(columns))].id


def welcome(person: Person, columns: Sequence[Column]) -> None:
    """Say whose ballot it is, how it is filled in, and that it is no secret."""
    count = len(columns)
    if not count:
        talk.tell(_("Every column is decided. See how: `leitbild vote show`."))
        return
    words = ngettext("{name}'s ballot, {count} column.", "{name}'s ballot, {count} columns.", count)
    _tell(words.format(name=fit(person.name, 60), count=count))
    _tell(_("Type letters, the best idea first, as many as you like. The ideas stand in random order."))
    _tell(_("Ballots stand in the file with their names; the team can read them."))


def ask_ballot(leitbild: Leitbild, column: Column, person: Person) -> tuple[str, ...] | None:
    """Give a ranking that was confirmed, () for a blank ballot; None where the column is passed over."""
    ideas = [idea.id for idea in voting.standing(leitbild, column.id)]
    if len(ideas) <= 1:
        words = _("`{column}`: one idea only, nothing to rank.") if ideas else _("`{column}`: no idea to vote on yet.")
        _tell(words.format(column=column.id))
        return None
    _shuffle(ideas)
    called = names(leitbild, ideas)
    talk.tell(paper.empty_ballot(column, called, width=talk.width()))
    _tell_earlier(leitbild, column, person, called)
    while True:
        ranks = _ranks(called)
        if ranks is None or _is_meant(ranks, called):
            return ranks


def report(answer: str, notes: Sequence[str]) -> None:
    """Say what was saved, or the diff of what would be, and what to know."""
    talk.say(steps.shown_diff(answer))
    for note in notes:
        talk.tell(note)


def _shuffle(ideas: list[str]) -> None:
    """Bring the ideas into an order of chance, so that no idea is on top of every ballot."""
    import random

    random.SystemRandom().shuffle(ideas)


def _tell_earlier(leitbild: Leitbild, column: Column, person: Person, called: Names) -> None:
    earlier = voting.ballots_of(leitbild, column.id).get(person.id)
    if earlier is None:
        return
    letters = " ".join(map(called.letter, earlier)) or _("(blank)")
    talk.tell("")
    _tell(_("So far: {letters}. A new ballot replaces it, {skip} keeps it.").format(letters=letters, skip=SKIP))


def _ranks(called: Names) -> tuple[str, ...] | None:
    by_letter = {letter: idea for idea, letter in called.letters.items()}
    example = " ".join(letter.lower() for letter in reversed([*by_letter][:3]))
    talk.tell("")
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


def _is_meant(ranks: tuple[str, ...], called: Names) -> bool:
    """Show what was understood and ask once."""
    if not ranks:
        _tell(_("A blank ballot counts as taking part and ranks nothing."))
        return talk.confirm(_("Cast it so?"))
    talk.tell(paper.filled_ballot(ranks, called, width=talk.width()))
    return talk.confirm(_("Cast it so?"), default=True)


def _tell(text: str) -> None:
    talk.tell("\n".join(wrap(text, talk.width())))
