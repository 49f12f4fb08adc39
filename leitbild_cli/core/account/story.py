"""How a statement came about, as facts: each is there or None, and whoever tells it leaves out what is not there.

Nobody is in it who did not agree; a vote is told by its closest round, never by who voted how.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup, mentions
from leitbild_cli.core.account import trace, way
from leitbild_cli.core.account.way import Station
from leitbild_cli.core.drafting.seal import seal_holds
from leitbild_cli.core.drafting.texts import text_of, word_count
from leitbild_cli.core.feedback import responses
from leitbild_cli.core.model import Audience, LeftBy, Verdict
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from leitbild_cli.core.account.trace import TracedStatement
    from leitbild_cli.core.account.way import Waypoint
    from leitbild_cli.core.feedback.responses import Response
    from leitbild_cli.core.model import Adoption, Leitbild, Measure, Review, Round, Vote


@record
class Collected:
    """The ideas, as the way counts them: which two were one thought, and why one is parked."""

    round: Waypoint
    alike: tuple[str, ...] = ()
    reason: str | None = None


@record
class Closest:
    """The closest round of all votes: of which column, in which round, between which ideas, and what decided it.

    `seed` are the words a lot was drawn from, where people chose them.
    """

    column: str
    round: int
    ideas: tuple[str, ...]
    by: LeftBy
    seed: str | None = None


@record
class Voted:
    """The votes that came to an end, ballots and hands apart: what stayed, and the closest round.

    `clear` says that on every question more than half of the votes were for what stayed, from the first round on.
    """

    votes: tuple[Waypoint, ...]
    secret: bool
    stayed: tuple[str, ...]
    clear: bool
    closest: Closest | None = None


@record
class Revised:
    """What feedback changed: the words of the first draft and of the statement, and one remark that was taken up.

    Where none was, `remark` is the kindest one, and `taken_up` says so.
    """

    drafts: int
    before: int
    after: int
    feedback: int
    remark: Response | None = None
    taken_up: bool = False
    audiences: tuple[Audience, ...] = ()


@record
class Story:
    """Everything there is to tell; `names` agreed to be named, `unnamed` counts who takes part without.

    `sealed` says that the text is still the one that was adopted.
    """

    team: str
    statement: TracedStatement | None
    begun: date | None
    adoption: Adoption | None
    sealed: bool
    replaced: Adoption | None
    owner: str | None
    market: str | None
    distinction: str | None
    works: str | None
    fails: str | None
    source: tuple[str, str | None] | None
    sources: int
    collected: Collected | None
    voted: Voted | None
    changed: Revised | None
    measures: tuple[Measure, ...]
    review: Review | None
    names: tuple[str, ...]
    unnamed: int


def story(leitbild: Leitbild) -> Story:
    """Give what there is to tell of how the statement came about."""
    leitbild = mentions.spoken(leitbild)
    statement = trace.statement(leitbild)
    adoption = lookup.adoption(leitbild)
    stops = tuple(way.stops(leitbild))
    named = lookup.spoken_names(leitbild)
    earlier = [one for one in leitbild.adopted if one is not adoption]
    active = [one for one in leitbild.people if one.ideas or one.ballots or one.notes or one.supports]
    first_source = leitbild.sources[0] if leitbild.sources else None
    return Story(
        team=leitbild.team,
        statement=statement,
        begun=min((one.on for one in stops if one.on), default=None),
        adoption=adoption,
        sealed=adoption is not None and seal_holds(adoption),
        replaced=max(earlier, key=lambda one: one.on, default=None),
        owner=named.get(adoption.owner or "") if adoption else None,
        market=leitbild.parts.market,
        distinction=leitbild.parts.distinction,
        works=next((one.text for one in leitbild.experience if one.verdict is Verdict.WORKS), None),
        fails=next((one.text for one in leitbild.experience if one.verdict is Verdict.FAILS), None),
        source=(first_source.title, first_source.author) if first_source else None,
        sources=len(leitbild.sources),
        collected=_collected(leitbild, stops),
        voted=_voted(leitbild, stops),
        changed=_changed(leitbild, statement),
        measures=tuple(_measures(leitbild, adoption)) if adoption else (),
        review=_review(leitbild, adoption) if adoption else None,
        names=tuple(one.name for one in active if one.named),
        unnamed=sum(not one.named for one in active),
    )


def _collected(leitbild: Leitbild, stops: Iterable[Waypoint]) -> Collected | None:
    found = next((one for one in stops if one.station is Station.IDEAS), None)
    if found is None:
        return None
    texts = lookup.texts(leitbild)
    alike = next(iter(lookup.groups(leitbild).items()), None)
    reasons = [one.reason for one in leitbild.parked if one.reason and mentions.OMITTED not in one.reason]
    return Collected(
        round=found,
        alike=(texts[alike[0]], texts[alike[1][0]]) if alike else (),
        reason=reasons[0] if reasons else None,
    )


def _voted(leitbild: Leitbild, stops: Iterable[Waypoint]) -> Voted | None:
    votes = lookup.decided(leitbild)
    if not votes:
        return None
    stayed, columns = lookup.winning_ideas(leitbild), {one.column for one in votes}
    return Voted(
        votes=tuple(one for one in stops if one.station in (Station.VOTE, Station.HANDS)),
        secret=any(one.secret for one in votes),
        stayed=tuple(stayed[one.id].text for one in leitbild.columns if one.id in stayed and one.id in columns),
        clear=all(_is_clear(one) for one in votes),
        closest=_closest(leitbild, votes),
    )


def _is_clear(vote: Vote) -> bool:
    if not vote.rounds or not vote.winner:
        return False
    held = trace.way(vote, vote.winner)
    return held is not None and bool(held.tallies) and 2 * held.tallies[0].votes > held.tallies[0].of


_TIES = (LeftBy.LOT, LeftBy.POINTS, LeftBy.DUEL)  # the closest first


def _closest(leitbild: Leitbild, votes: Iterable[Vote]) -> Closest | None:
    """Give the round that a lot decided, else one that was level, else one that a single vote decided."""
    texts = lookup.texts(leitbild)
    rounds = [(vote, at, one) for vote in votes for at, one in enumerate(vote.rounds, start=1)]
    for step in _TIES:
        for vote, at, one in rounds:
            level = _level(one)
            if one.by is step and level and all(idea in texts for idea in level):
                return Closest(
                    column=vote.column,
                    round=at,
                    ideas=tuple(texts[idea] for idea in level),
                    by=step,
                    seed=_seed(vote, one) if step is LeftBy.LOT else None,
                )
    return None


def _level(round_: Round) -> tuple[str, ...]:
    """Give the ideas that were level until the last step: those its numbers are kept of."""
    last = next((one for one in reversed(round_.steps) if len(one.counts) > 1), None)
    return tuple(one.idea for one in last.counts) if last else ()


def _seed(vote: Vote, round_: Round) -> str | None:
    """Give what a lot was drawn from, where it is no number that a program made."""
    return None if round_.drawn_by or vote.seed is None or len(vote.seed) > _LONGEST_SEED else vote.seed


_LONGEST_SEED = 40


def _changed(leitbild: Leitbild, statement: TracedStatement | None) -> Revised | None:
    if statement is None or not leitbild.drafts:
        return None
    said = [one for one in responses.everything(leitbild) if one.person is None]  # a note bears a name
    kept = [one for one in said if one.text and mentions.OMITTED not in f"{one.text} {one.answer or ''}"]
    taken = [one for one in _remarks(statement) if one in kept]
    praise = [one for one in kept if one.rating and one.rating == one.scale]
    remark = next(iter(taken), None) or next(iter(praise), None)
    return Revised(
        drafts=len(leitbild.drafts),
        before=word_count(text_of(leitbild.drafts[0])),
        after=word_count(statement.text),
        feedback=len(said),
        remark=remark,
        taken_up=bool(taken),
        audiences=tuple(audience for audience in Audience if any(one.audience is audience for one in said)),
    )


def _remarks(statement: TracedStatement) -> Iterator[Response]:
    """Give what was taken up, first what changed a sentence."""
    yield from chain.from_iterable(one.remarks for one in statement.sentences)
    yield from statement.remarks


def _measures(leitbild: Leitbild, adoption: Adoption) -> Iterator[Measure]:
    """Give the measures with what was read since the statement stands; what was read before tells of another one."""
    for one in leitbild.measures:
        if since := tuple(each for each in one.readings if each.on >= adoption.on):
            yield replace(one, readings=since)


def _review(leitbild: Leitbild, adoption: Adoption) -> Review | None:
    """Give the latest review since the statement stands with an example that names nobody who did not agree."""
    told = [
        one for one in leitbild.reviews if one.on >= adoption.on and one.example and mentions.OMITTED not in one.example
    ]
    return max(told, key=lambda one: one.on, default=None)
