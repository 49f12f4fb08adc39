"""The letters of a vote's ideas: the same on the ballot, in the room, on paper, and on the command line.

A vote that was opened keeps the letters it was opened with, whatever leaves it later; opened again, it keeps those,
and ideas that are new get the next ones. A vote nobody opened goes by the ideas that stand, in the order of their ids.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.ideas import find
from leitbild_cli.core.model import Vote
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.core.voting.names import letter
from leitbild_cli.core.voting.refusals import LettersOfWhich, UnknownLetter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.model import Leitbild

_LETTERS = re.compile(r"[A-Za-z]{1,2}")


def letters(leitbild: Leitbild, vote: Vote) -> dict[str, str]:
    """Give the letter of every idea that is or was in the vote, in the order of the letters.

    An idea that came to stand for one of them later has its letter.
    """
    inside = vote.ideas or lookup.ideas_in(leitbild, vote)
    fixed = vote.letters or tuple(one.idea for one in vote.wording) or inside
    stands_for = lookup.representatives(leitbild)
    places = {idea: place for place, idea in enumerate(fixed)}
    free = {stands_for.get(idea, idea): place for idea, place in places.items() if idea not in inside}
    for idea in inside:
        if idea not in places:
            places[idea] = free.pop(idea, max(places.values(), default=-1) + 1)
    return {idea: letter(place) for idea, place in sorted(places.items(), key=lambda one: one[1])}


def by_letter(leitbild: Leitbild, vote: Vote) -> dict[str, str]:
    """Give the ideas that can be voted for by their letters."""
    inside = vote.ideas or lookup.ideas_in(leitbild, vote)
    return {sign: idea for idea, sign in letters(leitbild, vote).items() if idea in inside}


def vote_on(leitbild: Leitbild, column: str) -> Vote:
    """Give the vote on a column, also where nobody opened one."""
    return lookup.vote_of(leitbild, column) or Vote(column=column)


def ranking(leitbild: Leitbild, column: str, references: Sequence[str]) -> tuple[str, ...]:
    """Give the ids these references name: a letter is that idea of the vote, and never the start of an id.

    A start needs to be unique only within the column.
    """
    inside = [idea.id for _author, idea in lookup.everything(leitbild) if idea.column == column]
    signs = _on_paper(leitbild, vote_on(leitbild, column))
    return tuple(_named(leitbild, inside, signs, reference) for reference in parts(references))


def idea_named(leitbild: Leitbild, reference: str, columns: Sequence[str]) -> str:
    """Give the id of the idea meant in a vote on these columns; a letter needs to know which one."""
    if not is_letter(reference):
        return find(leitbild, reference)[1].id
    if len(columns) != 1:
        raise LettersOfWhich(letter=reference.upper())
    return ranking(leitbild, columns[0], [reference])[0]


def is_letter(reference: str) -> bool:
    """Say whether a word on the command line can only be a letter of a vote."""
    return _LETTERS.fullmatch(reference) is not None


def parts(references: Sequence[str]) -> list[str]:
    """Give the words of a ranking, also where commas stand between them."""
    return [word for one in references for word in one.replace(";", ",").split(",") if word] or list(references)


def ensure_column_named(references: Sequence[str]) -> None:
    """Raise LettersOfWhich where nothing but a letter says which column is meant: each column has its own."""
    if references and is_letter(references[0]):
        raise LettersOfWhich(letter=references[0].upper())


def _on_paper(leitbild: Leitbild, vote: Vote) -> dict[str, str]:
    """Give the ideas a ballot may name by their letters: also what was merged since somebody wrote its letter down."""
    now, stands_for = by_letter(leitbild, vote), lookup.representatives(leitbild)
    merged = {sign: idea for idea, sign in letters(leitbild, vote).items() if stands_for.get(idea) in now.values()}
    return dict(sorted({**merged, **now}.items(), key=lambda one: (len(one[0]), one[0])))


def _named(leitbild: Leitbild, inside: Sequence[str], signs: dict[str, str], reference: str) -> str:
    if is_letter(reference):
        sign = reference.upper()
        if sign not in signs:
            raise UnknownLetter(letter=sign, shown=", ".join(signs))
        return signs[sign]
    wanted = caseless(reference)
    starts = [idea for idea in inside if wanted and idea.startswith(wanted)]
    return starts[0] if len(starts) == 1 else find(leitbild, wanted)[1].id
