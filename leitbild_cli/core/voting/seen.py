"""What was voted on: the words of the ideas as people saw them, whatever their authors make of them later.

A vote that was opened or counted keeps the words in its record. A ballot keeps a sign of the words of each idea it
ranks: so it is known which ballots were meant for other words also where nobody opened the vote, and a text was changed
by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.model import Method
from leitbild_cli.core.text.fingerprint import plain, sign, start
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from leitbild_cli.core.model import Ballot, Leitbild, Person, Vote


@record
class Reworded:
    """An idea that says something else than when it was voted on.

    `was` are the words the vote keeps, `now` those its author has given it; `people` ranked it in other words than the
    vote shows.
    """

    idea: str
    was: str | None = None
    now: str
    people: tuple[Person, ...] = ()


def words(leitbild: Leitbild, vote: Vote) -> dict[str, str]:
    """Give what each idea says in this vote: as it was fixed or counted, else as it stands."""
    return {**lookup.texts(leitbild), **{one.idea: one.text for one in vote.wording}}


def signs(words: Mapping[str, str], ideas: Iterable[str]) -> str | None:
    """Give a sign of the words of each of these ideas, in a line."""
    return " ".join(sign(idea, words[idea]) for idea in ideas if idea in words) or None


def in_other_words(ballot: Ballot, words: Mapping[str, str]) -> tuple[str, ...]:
    """Give the ideas this ballot ranks that said something else when it was cast; none where it holds no signs.

    An idea that a hand has put on the ballot since has no sign there, and nothing is known of it.
    """
    known = frozenset((ballot.seen or "").split())
    signed = {one.partition("-")[0] for one in known}
    ranked = (idea for idea in ballot.ranks if idea in words and start(idea) in signed)
    return tuple(idea for idea in ranked if sign(idea, words[idea]) not in known)


def reworded(leitbild: Leitbild, vote: Vote) -> tuple[Reworded, ...]:
    """Give the ideas of a vote that say something else than people saw, in the order of the record."""
    shown, texts = words(leitbild, vote), lookup.texts(leitbild)
    moved = {
        one.idea: one.text for one in vote.wording if one.idea in texts and plain(one.text) != plain(texts[one.idea])
    }
    people = _people(leitbild, vote, shown)
    return tuple(
        Reworded(idea=idea, was=moved.get(idea), now=texts[idea], people=tuple(people.get(idea, ())))
        for idea in dict.fromkeys((*moved, *people))
        if idea in texts
    )


def rankers(leitbild: Leitbild, idea: str) -> tuple[Person, ...]:
    """Give those whose ballots rank an idea in words that no vote keeps, so that other words would change them."""
    kept = any(idea == one.idea for vote in leitbild.votes for one in vote.wording)
    ranking = (person for person in leitbild.people if any(idea in ballot.ranks for ballot in person.ballots))
    return () if kept else tuple(ranking)


def keeps_words(leitbild: Leitbild, idea: str) -> tuple[Vote, ...]:
    """Give the votes that keep the words of an idea as they were."""
    return tuple(vote for vote in leitbild.votes if any(one.idea == idea for one in vote.wording))


def _people(leitbild: Leitbild, vote: Vote, shown: Mapping[str, str]) -> dict[str, list[Person]]:
    """Give by idea who ranked it in other words than are shown; a ballot that was not counted has no say."""
    found: dict[str, list[Person]] = {}
    if vote.secret or vote.box is not None or vote.method is Method.HANDS:
        return found
    for person in lookup.voters(leitbild, vote):
        ballot = lookup.ballot_of(person, vote.column)
        for idea in () if ballot is None else in_other_words(ballot, shown):
            found.setdefault(idea, []).append(person)
    return found
