"""Where the sentences of a statement come from: ideas and who had them, the vote, knowledge, remarks, measures.

What a sentence goes back to is `drafting.grounds`' answer; here it is laid out. `fate` goes the other way.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.drafting.texts import statement as written_now
from leitbild_cli.core.feedback import responses
from leitbild_cli.core.model import Draft, LeftBy, Part
from leitbild_cli.core.text import phrase
from leitbild_cli.core.text.keywords import stems
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from leitbild_cli.core.feedback.responses import Response
    from leitbild_cli.core.model import (
        Adoption,
        Experience,
        Idea,
        Leitbild,
        Measure,
        Person,
        Round,
        Sentence,
        Source,
        Unmeasured,
        Vote,
    )


@record
class RoundTally:
    """What an idea had in a round, of all votes that were given in it."""

    votes: Decimal
    of: Decimal


@record
class VoteWay:
    """How an idea came through the vote on its column: round by round, as far as the record has the figures.

    `won` is whether it stayed; else it left in the round of the number `left`, by lot or not; None where nobody knows.
    `alone` stood what nobody voted against.
    """

    won: bool
    tallies: tuple[RoundTally, ...] = ()
    left: int | None = None
    lot: bool = False
    alone: bool = False
    secret: bool = False


@record
class CarriedThought:
    """An idea in a sentence with all the wordings that were judged to be one thought; `idea` stands for them.

    Its words are those that were voted on.
    """

    idea: Idea
    author: Person
    kin: tuple[tuple[Person, Idea], ...] = ()
    way: VoteWay | None = None


@record
class SentenceOrigin:
    """A sentence with its number, counted from 1, and all that stands behind it.

    `on_purpose` says that it has no measure because none is wanted.
    """

    number: int
    text: str
    thoughts: tuple[CarriedThought, ...] = ()
    parts: tuple[tuple[Part, str], ...] = ()
    sources: tuple[Source, ...] = ()
    experience: tuple[Experience, ...] = ()
    remarks: tuple[Response, ...] = ()
    measures: tuple[Measure, ...] = ()
    on_purpose: Unmeasured | None = None

    @property
    def is_known(self) -> bool:
        """Say whether anything but a measure stands behind it."""
        return any((self.thoughts, self.parts, self.sources, self.experience, self.remarks))


@record
class TracedStatement:
    """The statement that stands, or as long as there is none the newest draft, sentence by sentence.

    `remarks` changed the text as a whole, or nobody can say which sentence.
    """

    draft: Draft
    number: int | None
    adoption: Adoption | None
    sentences: tuple[SentenceOrigin, ...]
    remarks: tuple[Response, ...] = ()

    @property
    def text(self) -> str:
        """Give its words as one text."""
        from leitbild_cli.core.drafting.texts import join

        return self.adoption.text if self.adoption else join(one.text for one in self.sentences)


@record
class Hit:
    """Where the words that were looked for stand in a sentence: from letter to letter."""

    origin: SentenceOrigin
    spans: tuple[tuple[int, int], ...]


def statement(leitbild: Leitbild, draft: Draft | None = None) -> TracedStatement | None:
    """Give the statement with all that stands behind it, or a draft that is named; None before the first draft."""
    adopted = lookup.adoption(leitbild) if draft is None else lookup.adoption_of(leitbild, draft.id)
    if draft is None:
        draft = lookup.draft_of(leitbild, adopted.draft) if adopted else lookup.latest_draft(leitbild)
        written = written_now(leitbild)
    else:
        written = draft.sentences
    if not written:
        return None
    shown = replace(draft or Draft(id=adopted.draft if adopted else ""), sentences=written)
    return _statement(leitbild, shown, adopted)


def found(statement: TracedStatement, words: str) -> tuple[Hit, ...]:
    """Give the sentences in which these words stand one after the other; case, accents and signs don't matter.

    Words may be begun (`zufried`) where they stand nowhere in full; a text without a letter is nowhere.
    """
    spans = phrase.places([origin.text for origin in statement.sentences], words)
    return tuple(
        Hit(origin=origin, spans=there) for origin, there in zip(statement.sentences, spans, strict=True) if there
    )


def vocabulary(statement: TracedStatement) -> tuple[str, ...]:
    """Give the words of the statement, each once."""
    return tuple(dict.fromkeys(word for origin in statement.sentences for word in phrase.words(origin.text)))


def way(vote: Vote, idea: str) -> VoteWay | None:
    """Give how an idea came through a vote that is decided; None where it was not in it."""
    if vote.winner is None or not _was_in(vote, idea):
        return None
    left = next((number for number, one in enumerate(vote.rounds, start=1) if idea in one.left), None)
    held = [(one, count) for one in vote.rounds for count in one.counts if count.idea == idea]
    return VoteWay(
        won=vote.winner == idea,
        tallies=tuple(RoundTally(votes=count.votes, of=_all(one)) for one, count in held),
        left=left,
        lot=left is not None and _by_lot(vote.rounds[left - 1]),
        alone=not vote.rounds or all(len(one.counts) == 1 for one in vote.rounds),
        secret=vote.secret,
    )


def _statement(leitbild: Leitbild, draft: Draft, adopted: Adoption | None) -> TracedStatement:
    from leitbild_cli.core.drafting import grounds  # ideas are listed before there is a draft, too

    carried = grounds.carried(leitbild, draft)
    marked = _remarks(leitbild, draft, carried)
    proofs = _proofs(leitbild, draft.sentences, carried)
    sentences = tuple(
        replace(
            _origin(leitbild, number, written, ids), remarks=marked.get(number, ()), measures=proofs.get(number, ())
        )
        for number, (written, ids) in enumerate(zip(draft.sentences, carried, strict=True), start=1)
        if not written.text.startswith("#")  # a heading goes back to nothing
    )
    return TracedStatement(
        draft=draft,
        number=lookup.draft_number(leitbild, draft.id),
        adoption=adopted,
        sentences=_on_purpose(leitbild, sentences),
        remarks=marked.get(0, ()),
    )


def _origin(leitbild: Leitbild, number: int, written: Sentence, carried: Sequence[str]) -> SentenceOrigin:
    return SentenceOrigin(
        number=number,
        text=" ".join(written.text.split()),
        thoughts=tuple(_thoughts(leitbild, carried)),
        parts=tuple((part, text) for part in Part if part in carried and (text := getattr(leitbild.parts, part))),
        sources=tuple(one for one in leitbild.sources if one.id in carried),
        experience=tuple(one for one in leitbild.experience if one.id in carried),
    )


def _proofs(
    leitbild: Leitbild, sentences: Sequence[Sentence], carried: Sequence[Sequence[str]]
) -> dict[int, tuple[Measure, ...]]:
    """Give by the number of the sentence the measures behind it: those that name it, and those of ideas in it."""
    if not leitbild.measures:
        return {}
    from leitbild_cli.core.tracking.sentences import stands_behind, words

    groups = lookup.representatives(leitbild)
    return {
        number: tuple(
            one
            for one in leitbild.measures
            if (words(one.sentence) == words(sentence.text) if one.sentence else stands_behind(one, ids, groups))
        )
        for number, (sentence, ids) in enumerate(zip(sentences, carried, strict=True), start=1)
    }


def _on_purpose(leitbild: Leitbild, origins: tuple[SentenceOrigin, ...]) -> tuple[SentenceOrigin, ...]:
    """Give the same with who said of a sentence that nothing has to be measured."""
    if not leitbild.unmeasured:
        return origins
    from leitbild_cli.core.tracking.sentences import words

    aside = {words(one.sentence): one for one in leitbild.unmeasured}
    return tuple(one if one.measures else replace(one, on_purpose=aside.get(words(one.text))) for one in origins)


def _thoughts(leitbild: Leitbild, carried: Sequence[str]) -> Iterator[CarriedThought]:
    """Give each thought once, however many of its wordings a sentence carries; winners in the words that won."""
    told = {idea.id: (author, idea) for author, idea in lookup.everything(leitbild)}
    stands_for, won = lookup.representatives(leitbild), {one.id: one for one in lookup.winning_ideas(leitbild).values()}
    for name in dict.fromkeys(stands_for.get(one, one) for one in carried if one in told):
        author, idea = told[name]
        vote = lookup.vote_of(leitbild, idea.column)
        yield CarriedThought(
            idea=won.get(name, idea),
            author=author,
            kin=tuple(told[one] for one in lookup.wordings(leitbild, name)),
            way=way(vote, name) if vote else None,
        )


def _was_in(vote: Vote, idea: str) -> bool:
    named = {
        *vote.ideas,
        *(one.idea for one in vote.wording),
        *(count.idea for one in vote.rounds for count in one.counts),
    }
    return idea == vote.winner or idea in named


def _all(round_: Round) -> Decimal:
    """Give how many votes there were in a round, those that name no idea still in with them."""
    return sum((count.votes for count in round_.counts), start=round_.exhausted or Decimal())


def _by_lot(round_: Round) -> bool:
    return round_.by is LeftBy.LOT


_TAKEN_UP = ("accepted", "partly")


def _remarks(leitbild: Leitbild, draft: Draft, carried: Sequence[Sequence[str]]) -> Mapping[int, tuple[Response, ...]]:
    """Give by the number of the sentence the remarks that were taken up and answered; 0 is the text as a whole."""
    before = {one.id: place for place, one in enumerate(leitbild.drafts)}
    last = before.get(draft.id, len(before))
    marked: dict[int, list[Response]] = {}
    for one in responses.everything(leitbild):
        if one.status in _TAKEN_UP and before.get(one.done_in or "", 0) <= last:
            about = lookup.draft_of(leitbild, one.draft)
            number = _changed_by(leitbild, one, draft, about, carried)
            if number or one.answer:
                marked.setdefault(number, []).append(one)
    return {number: tuple(ones) for number, ones in marked.items()}


def _changed_by(
    leitbild: Leitbild, one: Response, draft: Draft, about: Draft | None, carried: Sequence[Sequence[str]]
) -> int:
    """Give the number of the sentence that carries a remark, else that has most of the words it brought; 0 for none."""
    kept = next((number for number, ids in enumerate(carried, start=1) if one.id in ids), 0)
    if kept or about is None or about.id == draft.id:
        return kept
    language = leitbild.language
    wished = {*stems(f"{one.answer or ''} {one.text or ''}", language)}
    old = [{*stems(sentence.text, language)} for sentence in about.sentences]
    brought = [len(wished & _new(stems(sentence.text, language), old)) for sentence in draft.sentences]
    most = max(brought, default=0)
    return brought.index(most) + 1 if most and brought.count(most) == 1 else 0


def _new(now: Iterable[str], old: Iterable[set[str]]) -> set[str]:
    """Give what a sentence says that the one it comes from did not."""
    said = {*now}
    return said - max(old, key=lambda before: len(before & said), default=set())
