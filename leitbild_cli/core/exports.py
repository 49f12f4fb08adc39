"""What people said, in rows for other programs: ideas, public ballots, what was said of drafts.

Ballots of secret votes are not in the file, so they are in none of this. Without names nothing is left that could tell
who it was: no key, no moment, no order in which things came, and no name in what was said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import ideas, lookup, mentions
from leitbild_cli.core.feedback import responses
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from leitbild_cli.core.ideas import IdeaFacts
    from leitbild_cli.core.model import Ballot, Leitbild, Person


@record
class Rows:
    """Rows under their keys."""

    keys: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]

    def without(self, keys: Collection[str]) -> Rows:
        """Give them without some keys."""
        kept = [place for place, key in enumerate(self.keys) if key not in keys]
        rows = tuple(tuple(row[place] for place in kept) for row in self.rows)
        return Rows(keys=tuple(self.keys[place] for place in kept), rows=rows)


IDEAS = ("id", "column", "person", "name", "text", "added", "late", "fate", "merged_into", "reason", "supporters")
BALLOTS = ("column", "ballot", "person", "name", "cast", "rank", "idea", "text", "reason")
FEEDBACK = (
    *("id", "draft", "audience", "source", "person", "name", "received", "rating", "scale", "lowest", "text"),
    *("marks", "questions", "status", "answer", "done_in", "earlier"),
)
_TELLING = frozenset(("person", "name", "supporters", "cast", "added", "received"))


def idea_rows(leitbild: Leitbild, *, names: bool = True) -> Rows:
    """Give every idea with what was decided of it, by column and id."""
    leitbild = leitbild if names else mentions.spoken(leitbild, everybody=True)
    places, fates = lookup.column_places(leitbild), lookup.fates(leitbild)
    told = sorted(ideas.tell_all(leitbild), key=lambda one: (places[one.column.id], one.idea.id))
    rows = Rows(keys=IDEAS, rows=tuple(_idea(one, fates[one.idea.id]) for one in told))
    return rows if names else rows.without(_TELLING)


def ballot_rows(leitbild: Leitbild, *, names: bool = True) -> Rows:
    """Give every ballot that stands in the file, a row for each idea it ranks, and one where it ranks none."""
    leitbild = leitbild if names else mentions.spoken(leitbild, everybody=True)
    texts = lookup.texts(leitbild)
    found: list[tuple[object, ...]] = []
    for column in leitbild.columns:
        for number, (person, ballot) in enumerate(_ballots(leitbild, column.id, names=names), start=1):
            head = (column.id, number, person.id, person.name, ballot.cast)
            ranked: list[tuple[object, ...]] = [
                (place, idea, texts.get(idea)) for place, idea in enumerate(ballot.ranks, start=1)
            ]
            found += ((*head, *one, ballot.reason) for one in ranked or [(None, None, None)])
    rows = Rows(keys=BALLOTS, rows=tuple(found))
    return rows if names else rows.without(_TELLING | {"reason"})


def feedback_rows(leitbild: Leitbild, *, names: bool = True) -> Rows:
    """Give everything that was said of drafts, people's own notes too, in the order it came."""
    leitbild = leitbild if names else mentions.spoken(leitbild, everybody=True)
    said = responses.everything(leitbild)
    if not names:
        said = tuple(sorted(said, key=lambda one: one.id))
    rows = Rows(
        keys=FEEDBACK,
        rows=tuple(
            (
                one.id,
                lookup.draft_number(leitbild, one.draft),
                one.audience.value,
                one.source,
                one.person,
                lookup.name_of(leitbild, one.person) if one.person is not None else None,
                one.received,
                one.rating,
                one.scale,
                one.lowest,
                one.text,
                ", ".join(f"{two.sentence} {two.mark.value}" for two in one.marks) or None,
                one.questions or None,
                one.status.value,
                one.answer,
                lookup.draft_number(leitbild, one.done_in),
                one.earlier or None,
            )
            for one in said
        ),
    )
    return rows if names else rows.without(_TELLING)


def _idea(told: IdeaFacts, fate: lookup.Fate) -> tuple[object, ...]:
    one = told.idea
    reason = told.parked.reason if told.parked is not None else None
    head = (one.id, one.column, told.author.id, told.author.name, one.text, one.added, one.late)
    return (*head, fate.value, told.joined, reason, ", ".join(told.supporters) or None)


def _ballots(leitbild: Leitbild, column: str, *, names: bool) -> Iterator[tuple[Person, Ballot]]:
    """Give the ballots of a column by person; without names by what they say, so that no place tells whose one is."""
    found = [(person, one) for person in leitbild.people if (one := lookup.ballot_of(person, column)) is not None]
    yield from found if names else sorted(found, key=lambda pair: pair[1].ranks)
