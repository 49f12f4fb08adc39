"""Whether everything that is named exists, and whether the decisions agree with each other."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.checking.findings import Finding, error, warning
from leitbild_cli.core.model import Part
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.errors import near
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from leitbild_cli.core.model import Ballot, Feedback, Idea, Leitbild, Merge, Person, Vote

_SLIP = 0.85  # one of the eight letters of an id


_MOST = 200


def check(leitbild: Leitbild) -> Iterator[Finding]:
    """Find what is named but missing, and decisions that contradict each other; of very many the first ones."""
    found = _everything(leitbild)
    last: Finding | None = None
    for last in islice(found, _MOST):
        yield last
    if last is not None and next(found, None) is not None:
        yield error("more", last.path, _("There is more like this."), _("Mend these places first."))


def _everything(leitbild: Leitbild) -> Iterator[Finding]:
    names = known(leitbild)
    for person in leitbild.people:
        yield from _person(person, names)
    yield from _namesakes(leitbild.people)
    yield from _decisions(leitbild, names)
    for vote in leitbild.votes:
        yield from _vote(vote, names)
    yield from _clauses(leitbild, names)
    yield from _drafts(leitbild, names)
    yield from _afterwards(leitbild, names)


def _person(person: Person, names: KnownIds) -> Iterator[Finding]:
    for ballot in person.ballots:
        yield from _ballot(ballot, names, ("people", person.id, "ballots", ballot.column))
    for note in person.notes:
        yield from missing_draft(note.draft, names.drafts, ("people", person.id, "notes", note.id))


def _namesakes(team: Sequence[Person]) -> Iterator[Finding]:
    """Find people of one name: two branches may each have added the same person, who then has two ballots."""
    first: dict[str, Person] = {}
    for person in team:
        other = first.setdefault(caseless(person.name), person)
        if other is not person:
            facts = {"name": person.name, "id": person.id, "other": other.id}
            what = _("Two people are called {name}: `{other}` and `{id}`.").format(**facts)
            mend = _("If it is one: `leitbild person remove {id}`. If not: `leitbild person rename {id} NAME`.")
            yield warning("namesake", ("people", person.id, "name"), what, mend.format(**facts))


def _ballot(ballot: Ballot, names: KnownIds, path: tuple[str, ...]) -> Iterator[Finding]:
    yield from missing_person(ballot.typed_by, names.people, path)
    ranked: set[str] = set()
    for place, one in enumerate(ballot.ranks):
        here = (*path, "ranks", str(place))
        if one in ranked:
            what = _("This ballot ranks `{id}` more than once.").format(id=one)
            yield error("ranked-twice", here, what, _("Keep the better place and take the other out."))
            continue
        ranked.add(one)
        yield from missing_ideas((one,), names.ideas, here, _("It gets no vote, the next one on the ballot counts."))
        yield from _rank(ballot, one, names, here)


def _rank(ballot: Ballot, one: str, names: KnownIds, path: tuple[str, ...]) -> Iterator[Finding]:
    if one in names.parked:
        what = _("This ballot ranks `{id}`, which is parked.").format(id=one)
        yield warning("ranked-parked", path, what, _("Parked ideas get no votes; the next one on the ballot counts."))
    idea = names.ideas.get(one)
    if idea is not None and idea.column != ballot.column:
        what = _("This ballot ranks `{id}`, an idea of another column ({column}).").format(
            id=one, column=names.letters.get(idea.column, idea.column)
        )
        yield error("ranked-elsewhere", path, what, _("Rank it on the ballot of its own column."))


def _vote(vote: Vote, names: KnownIds) -> Iterator[Finding]:
    """Find names in a record that stand for nothing; of ideas and people fixed at the opening others speak."""
    path = ("votes", vote.column)
    fixed = {one.idea for one in vote.wording} if vote.frozen else set[str]()
    ideas = (*vote.ideas, *vote.order, *(one.idea for one in vote.wording), *_named(vote))
    yield from missing_ideas((one for one in ideas if one not in fixed), names.ideas, path, _anew(vote, names))
    people = (*(vote.entitled if vote.frozen is None else ()), *(one.person for one in vote.weights))
    for person in dict.fromkeys(people):
        if vote.frozen is None or person not in vote.entitled:
            yield from missing_person(person, names.people, path)
    if vote.winner in names.ideas:
        yield from _winner(vote, vote.winner or "", names, (*path, "winner"))


def _named(vote: Vote) -> Iterator[str]:
    """Give every idea that the lots, the rounds, the corrections and the result name."""
    yield from (lot.left for lot in vote.lots)
    for one in vote.rounds:
        yield from one.left
        counts = (one.counts, *(step.counts for step in one.steps), *(went.to for went in one.transfers))
        yield from (count.idea for each in counts for count in each)
        yield from (went.idea for went in one.transfers)
    for each in vote.corrections:
        yield from (*(count.idea for count in each.counts), *([each.left] if each.left else []))
    for pair in vote.pairs:
        yield from (pair.idea, *(count.idea for count in pair.above))
    if vote.winner:
        yield vote.winner


def _winner(vote: Vote, winner: str, names: KnownIds, path: tuple[str, ...]) -> Iterator[Finding]:
    text = names.ideas[winner].text
    if winner in names.parked:
        what = _("The winner “{text}” is parked.").format(text=text)
        mend = _(
            "Take it back in: `leitbild idea unpark {id} --because REASON`."
            " Or vote again: `leitbild vote reopen --column {column}`."
        )
        yield error(
            "winner-parked", path, what, mend.format(id=winner, column=names.letters.get(vote.column, vote.column))
        )
    if names.ideas[winner].column != vote.column:
        what = _("The winner “{text}” is an idea of another column.").format(text=text)
        yield error("winner-elsewhere", path, what, _anew(vote, names))
    if vote.ideas and winner not in vote.ideas:
        what = _("The winner “{text}” was not voted on.").format(text=text)
        yield error("winner-not-voted-on", path, what, _anew(vote, names))


def _anew(vote: Vote, names: KnownIds) -> str:
    return _("Put it right as git has it, or vote again: `leitbild vote reopen --column {column}`.").format(
        column=names.letters.get(vote.column, vote.column)
    )


def _clauses(leitbild: Leitbild, names: KnownIds) -> Iterator[Finding]:
    chosen = lookup.clauses(leitbild)
    for one in leitbild.clauses:
        path = ("clauses", one.idea)
        gone = _("`leitbild draft clause {id} --forget` takes it out.").format(id=one.idea)
        yield from missing_ideas([one.idea], names.ideas, path, gone)
        yield from missing_person(one.by, names.people, (*path, "by"))
        if one.idea in names.ideas and one.idea not in chosen:
            what = _("“{text}” was chosen for other words of `{id}`, so drafts don't use it.")
            mend = _("Choose anew: `leitbild draft clause {id}`").format(id=one.idea)
            yield warning("clause-of-other-words", path, what.format(text=one.text, id=one.idea), mend)


def _drafts(leitbild: Leitbild, names: KnownIds) -> Iterator[Finding]:
    for draft in leitbild.drafts:
        yield from missing_person(draft.by, names.people, ("drafts", draft.id, "by"))
        for place, sentence in enumerate(draft.sentences):
            path = ("drafts", draft.id, "sentences", str(place))
            yield from missing_person(sentence.ours.by if sentence.ours else None, names.people, path)
            yield from missing_carried(sentence.carries, names.carried, path)


def _answers(leitbild: Leitbild, names: KnownIds) -> Iterator[Finding]:
    notes = {note.id for person in leitbild.people for note in person.notes}
    for answer in leitbild.answers:
        if answer.note not in notes:
            what = _("`{id}` is no note of anybody, and is answered.").format(id=answer.note)
            yield warning("missing-note", ("answers", answer.note), what)
        yield from missing_draft(answer.done_in, names.drafts, ("answers", answer.note, "done_in"))


def _marks(leitbild: Leitbild, feedback: Feedback) -> Iterator[Finding]:
    draft = lookup.draft_of(leitbild, feedback.draft)
    for one in feedback.marks if draft else ():
        if draft and one.sentence > len(draft.sentences):
            what = _("There is no sentence {number} in draft `{draft}`.").format(number=one.sentence, draft=draft.id)
            yield error("missing-sentence", ("feedback", feedback.id, "marks", str(one.sentence)), what)


def _afterwards(leitbild: Leitbild, names: KnownIds) -> Iterator[Finding]:
    for feedback in leitbild.feedback:
        yield from missing_draft(feedback.draft, names.drafts, ("feedback", feedback.id, "draft"))
        yield from missing_draft(feedback.done_in, names.drafts, ("feedback", feedback.id, "done_in"))
        yield from _marks(leitbild, feedback)
    yield from _answers(leitbild, names)
    for adoption in leitbild.adopted:
        yield from missing_draft(adoption.draft, names.drafts, ("adopted", adoption.draft))
        yield from missing_person(adoption.owner, names.people, ("adopted", adoption.draft, "owner"))
        if adoption.translation is not None:
            yield from missing_person(adoption.translation.by, names.people, ("adopted", adoption.draft, "translation"))
    for measure in leitbild.measures:
        named = [measure.idea] if measure.idea else []
        yield from missing_ideas(named, names.ideas, ("measures", measure.id, "idea"))
    for review in leitbild.reviews:
        yield from missing_person(review.by, names.people, ("reviews", review.id, "by"))


def _decisions(leitbild: Leitbild, names: KnownIds) -> Iterator[Finding]:
    """Find merges, pairs and parkings that name nothing or contradict each other."""
    ends = lookup.representatives(leitbild) if leitbild.merged else {}
    joining: dict[str, list[Merge]] = {}
    for merge in leitbild.merged:
        for one in dict.fromkeys(merge.ideas):
            joining.setdefault(one, []).append(merge)
    for merge in leitbild.merged:
        yield from _merge(merge, joining, names)
        yield from _chain(merge, joining, ends.get(merge.idea, merge.idea))
    yield from _distinct(leitbild, names)
    for parking in leitbild.parked:
        gone = _("`leitbild idea unpark {id}` takes it out.").format(id=parking.idea)
        yield from missing_ideas([parking.idea], names.ideas, ("parked", parking.idea), gone)


def _chain(merge: Merge, joining: Mapping[str, Sequence[Merge]], end: str) -> Iterator[Finding]:
    """Find a merge that another one holds; that it becomes one with the idea that stands in the end decides nothing."""
    above = next((one for one in joining.get(merge.idea, ()) if one is not merge), None)
    if above is None:
        return
    what = _("`{id}` stands for others, but is itself merged into `{other}`.").format(id=merge.idea, other=above.idea)
    mend = _("Nobody has to decide anything: `leitbild idea merge {end} {id}` makes one merge of what counts as one.")
    second = above.idea if end == merge.idea else merge.idea
    yield error("merged-chain", ("merged", merge.idea), what, mend.format(end=end, id=second))


def _merge(merge: Merge, joining: Mapping[str, Sequence[Merge]], names: KnownIds) -> Iterator[Finding]:
    """Find what is wrong with a merge; `joining` has, for each idea, those it is joined by, in the file's order."""
    path = ("merged", merge.idea)
    for one in dict.fromkeys((merge.idea, *merge.ideas)):
        gone = _("`leitbild idea unmerge {id}` takes it out.").format(id=one)
        yield from missing_ideas((one,), names.ideas, path, gone)
    if merge.idea in merge.ideas:
        what = _("`{id}` is merged into itself.").format(id=merge.idea)
        yield error("merged-into-itself", path, what, _("Take it out of its own list."))
    for one in merge.ideas:
        yield from _member(one, merge, joining[one][0], names)


def _member(one: str, merge: Merge, first: Merge, names: KnownIds) -> Iterator[Finding]:
    path = ("merged", merge.idea)
    if first is not merge:
        what = _("`{id}` is merged twice, also into `{other}`.").format(id=one, other=first.idea)
        mend = _(
            "Is all of it one thought? `leitbild idea merge {other} {stands}`."
            " If not: `leitbild idea unmerge {id}` lets it stand for itself."
        )
        yield error("merged-twice", path, what, mend.format(id=one, other=first.idea, stands=merge.idea))
    mine, its = names.ideas.get(merge.idea), names.ideas.get(one)
    if mine is not None and its is not None and mine.column != its.column:
        what = _("`{id}` is merged into an idea of another column.").format(id=one)
        yield warning("merged-elsewhere", path, what, _("Move it to that column first, or undo the merge."))


def _distinct(leitbild: Leitbild, names: KnownIds) -> Iterator[Finding]:
    thoughts = lookup.thoughts(leitbild)
    for place, (one, other) in enumerate(leitbild.distinct):
        path = ("distinct", str(place))
        gone = _("`leitbild dedupe --forget {one} {other}` takes the pair out.").format(one=one, other=other)
        yield from missing_ideas((one, other), names.ideas, path, gone)
        if one in thoughts and thoughts[one] == thoughts.get(other):
            what = _("`{one}` and `{other}` are kept apart here, but merged above.").format(one=one, other=other)
            yield warning("merged-and-distinct", path, what, _("Undo the merge, or take this pair out."))


@record
class KnownIds:
    """The ids of a file, by kind."""

    letters: dict[str, str]
    ideas: dict[str, Idea]
    parked: frozenset[str]
    people: frozenset[str]
    drafts: frozenset[str]
    carried: frozenset[str]


def known(leitbild: Leitbild) -> KnownIds:
    """Give the ids of this file."""
    ideas = lookup.ideas_by_id(leitbild)
    others = (one.id for kind in (leitbild.sources, leitbild.experience, leitbild.feedback) for one in kind)
    notes = (note.id for person in leitbild.people for note in person.notes)
    return KnownIds(
        letters={column.id: lookup.letter(leitbild, column.id) for column in leitbild.columns},
        ideas=ideas,
        parked=lookup.parked(leitbild),
        people=frozenset(lookup.people_by_id(leitbild)),
        drafts=frozenset(draft.id for draft in leitbild.drafts),
        carried=frozenset((*ideas, *others, *notes, *Part)),
    )


def missing_ideas(
    ids: Iterable[str], ideas: Collection[str], path: tuple[str, ...], gone: str = ""
) -> Iterator[Finding]:
    """Find the ids that are no idea of this file; `gone` says what helps where it is no slip of the pen."""
    for one in dict.fromkeys(ids):
        if one not in ideas:
            what = _("`{id}` is no idea in this file.").format(id=one)
            slip = near(one, sorted(ideas), cutoff=_SLIP) if gone else ()
            yield error("unknown-idea", path, what, _meant(one, ideas) if slip or not gone else gone)


def missing_draft(draft_id: str | None, drafts: Collection[str], path: tuple[str, ...]) -> Iterator[Finding]:
    """Find out whether this is a draft of this file, if any is named."""
    if draft_id is not None and draft_id not in drafts:
        what = _("`{id}` is no draft in this file.").format(id=draft_id)
        yield error("unknown-draft", path, what, _meant(draft_id, drafts))


def missing_person(person_id: str | None, people: Collection[str], path: tuple[str, ...]) -> Iterator[Finding]:
    """Find out whether this is a person of this file, if any is named."""
    if person_id is not None and person_id not in people:
        what = _("`{id}` is nobody in this file.").format(id=person_id)
        yield error("unknown-person", path, what, _meant(person_id, people))


def missing_carried(ids: Iterable[str], carried: Collection[str], path: tuple[str, ...]) -> Iterator[Finding]:
    """Find the ids of a sentence that are no idea, part, source, experience or feedback."""
    for one in dict.fromkeys(ids):
        if one not in carried:
            what = _("`{id}` is no idea, source, experience or feedback in this file.").format(id=one)
            yield error("unknown-reference", path, what, _meant(one, carried))


def _meant(word: str, choices: Collection[str]) -> str:
    found = near(word, choices)
    if not found:
        return _("Correct the id, or take it out.")
    return _("Did you mean {near}?").format(near=", ".join(f"`{one}`" for one in found))
