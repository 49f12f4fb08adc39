"""Filling in a ballot at the terminal: the ideas in an order of their own for each ballot, with arrows or letters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leitbild_cli.commands import keys, talk
from leitbild_cli.core import lookup
from leitbild_cli.core.model import Vote
from leitbild_cli.core.voting import ballot
from leitbild_cli.core.voting.names import ranks_typed
from leitbild_cli.core.voting.sheet import Sheet
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _, ngettext
from leitbild_cli.view import steps
from leitbild_cli.view.text import fit, wrap
from leitbild_cli.view.voting import ballot as paper
from leitbild_cli.view.voting.ballot import Frame
from leitbild_cli.view.voting.names import names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.model import Column, Leitbild, Person
    from leitbild_cli.view.voting.names import Names

SKIP = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
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
        _tell(_("Type letters, the best idea first, as many as you like. The ideas stand in random order."))
    _tell(_("Ballots stand in the file with their names; the team can read them."))


def by_letters(*, plain: bool) -> bool:
    """Say whether letters are asked for, line by line; else there is a list to move through."""
    return plain or not keys.possible()


def ask_ballot(leitbild: Leitbild, column: Column, person: Person, *, plain: bool = False) -> Answer:
    """Give what somebody wants with a column; nothing is saved yet."""
    vote = lookup.vote_of(leitbild, column.id) or Vote(column=column.id)
    ideas = list(ballot.ideas_in(leitbild, vote))
    if len(ideas) <= 1:
        words = _("`{column}`: one idea only, nothing to rank.") if ideas else _("`{column}`: no idea to vote on yet.")
        _tell(words.format(column=column.id))
        return Answer()
    _shuffle(ideas)
    called = names(leitbild, ideas)
    earlier = ballot.ballots_of(leitbild, column.id, ideas=ideas).get(person.id)
    about = paper.facts(leitbild, column.id, closes=vote.closes.astimezone() if vote.closes else None)
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
    """Bring the ideas into an order of chance, so that no idea is on top of every ballot."""
    import random

    random.SystemRandom().shuffle(ideas)


def _on_a_page(column: Column, called: Names, about: Sequence[str], earlier: Sequence[str] | None) -> Answer:
    """Let somebody move through the ideas; what came of it stays on the screen behind."""
    from leitbild_cli.commands.vote import moving

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
    sheet = Sheet(ideas=tuple(called.letters), ranks=tuple(earlier or ()))
    while True:
        try:
            sheet, cast = moving.fill_in(sheet, frame)
        except moving.StopHere:
            return Answer(stops=True)
        if not cast:
            return Answer()
        if sheet.ranks or _is_meant((), called):
            return Answer(ranks=sheet.ranks)


def _by_letters(column: Column, called: Names, about: Sequence[str], earlier: Sequence[str] | None) -> Answer:
    talk.tell(paper.empty_ballot(column, called, width=talk.width()))
    talk.tell("")
    for fact in about:
        _tell(fact)
    _tell_earlier(called, earlier)
    while True:
        ranks = _ranks(called)
        if ranks is None or _is_meant(ranks, called):
            return Answer(ranks=ranks)


def _tell_earlier(called: Names, earlier: Sequence[str] | None) -> None:
    if earlier is not None:
        letters = " ".join(map(called.letter, earlier)) or _("(blank)")
        _tell(_("So far: {letters}. A new ballot replaces it, {skip} keeps it.").format(letters=letters, skip=SKIP))


def _ranks(called: Names) -> tuple[str, ...] | None:
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


def _is_meant(ranks: tuple[str, ...], called: Names) -> bool:
    """Show what was understood and ask once."""
    if not ranks:
        _tell(_("A blank ballot counts as taking part and ranks nothing."))
        return talk.confirm(_("Cast it so?"))
    talk.tell(paper.filled_ballot(ranks, called, width=talk.width()))
    return talk.confirm(_("Cast it so?"), default=True)


def _tell(text: str) -> None:
    talk.tell("\n".join(wrap(text, talk.width())))
