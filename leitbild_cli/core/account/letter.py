"""What a letter to somebody can tell: what became of what this person gave, and who shared a thought.

Nobody else is named but the partners of a shared thought who agreed to it; nothing is said of who voted how.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup, mentions
from leitbild_cli.core.account import fate, trace
from leitbild_cli.core.account.fate import Ending
from leitbild_cli.core.feedback import responses, told
from leitbild_cli.core.model import FeedbackStatus
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from leitbild_cli.core.account.fate import IdeaFate, PersonFate
    from leitbild_cli.core.account.trace import SentenceOrigin
    from leitbild_cli.core.feedback.told import AnsweredRemark
    from leitbild_cli.core.model import Adoption, Leitbild, Measure, Parking, Person, Review


@record
class Given:
    """An idea of this person with what a letter says of it.

    `place` counts the sentence of the statement it lives in from 1, headings left out, and `measures` are its own, else
    those of that sentence. `partners` are the names of those who had the same thought and agreed to be named, `others`
    how many did not; `stands` is in whose words the thought stands, where these are somebody else's: a name, or "" for
    whoever did not agree. `alone` stood what nobody
    voted against; `beside_own` says that this person's own other idea stayed on the question.
    """

    text: str
    ending: Ending
    place: int | None = None
    partners: tuple[str, ...] = ()
    others: int = 0
    stands: str | None = None
    lot: bool = False
    alone: bool = False
    beside_own: bool = False
    parked: Parking | None = None
    measures: tuple[Measure, ...] = ()


@record
class Letter:
    """All a letter can tell; `sentences` counts those of the statement, `notes` on drafts are answered."""

    person: Person
    ideas: tuple[Given, ...]
    notes: tuple[AnsweredRemark, ...] = ()
    sentences: int = 0
    adoption: Adoption | None = None
    seen: tuple[Review, ...] = ()

    def of(self, *endings: Ending) -> tuple[Given, ...]:
        """Give the ideas of these endings, in the order they came."""
        return tuple(one for one in self.ideas if one.ending in endings)

    @property
    def is_empty(self) -> bool:
        """Say whether there is nothing to write about."""
        return not (self.ideas or self.notes or self.seen)


def letter(leitbild: Leitbild, person: Person) -> Letter:
    """Give what a letter to this person can tell."""
    statement = trace.statement(leitbild)
    return _letter(leitbild, fate.of_person(leitbild, person, statement), statement)


def _letter(leitbild: Leitbild, found: PersonFate, statement: trace.TracedStatement | None) -> Letter:
    spoken = lookup.spoken_names(leitbild)
    voted = {one.idea: one.text for vote in leitbild.votes for one in vote.wording}
    won = {idea.column for idea in lookup.winning_ideas(leitbild).values() if _is_of(found.person, idea.id)}
    origins = statement.sentences if statement else ()
    return Letter(
        person=found.person,
        ideas=tuple(
            replace(
                _given(one, spoken, origins, beside_own=one.idea.column in won),
                text=_words(one, voted),
                parked=_kindly(leitbild, one.parked, found.person),
            )
            for one in found.ideas
        ),
        notes=tuple(
            told.of(leitbild, one)
            for one in found.notes
            if one.status is not FeedbackStatus.OPEN and responses.has_words(one)
        ),
        sentences=len(origins),
        adoption=statement.adoption if statement else None,
        seen=tuple(one for one in found.seen if not mentions.names_silent(leitbild, one.example, but=found.person)),
    )


def _given(one: IdeaFate, spoken: dict[str, str], origins: Sequence[SentenceOrigin], *, beside_own: bool) -> Given:
    shared = {author.id: author for author, _idea in one.kin if author.id != one.author.id}
    partners = tuple(spoken[key] for key in shared if key in spoken)
    place = [origin.number for origin in origins].index(one.sentences[0]) if one.sentences else None
    joined = one.joined[0] if one.joined and one.joined[0].id != one.author.id else None
    return Given(
        text=one.idea.text,
        ending=one.ending,
        place=None if place is None else place + 1,
        partners=partners,
        others=len(shared) - len(partners),
        stands=spoken.get(joined.id, "") if joined else None,
        lot=bool(one.way and one.way.lot),
        alone=bool(one.way and one.way.alone),
        beside_own=beside_own,
        parked=one.parked,
        measures=one.measures or (() if place is None else origins[place].measures),
    )


def _words(one: IdeaFate, voted: Mapping[str, str]) -> str:
    """Give the words that were voted on, where that is what is told; an author may have changed them since."""
    return voted.get(one.idea.id, one.idea.text) if one.ending in (Ending.WON, Ending.LEFT) else one.idea.text


def _is_of(person: Person, idea: str) -> bool:
    return any(one.id == idea for one in person.ideas)


def _kindly(leitbild: Leitbild, parked: Parking | None, person: Person) -> Parking | None:
    """Give why an idea is parked without the names of others who did not agree."""
    if parked is None or not parked.reason:
        return parked
    return replace(parked, reason=mentions.without_names(leitbild, parked.reason, but=person))
