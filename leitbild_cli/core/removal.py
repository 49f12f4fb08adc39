"""Taking something out of the file again: only what nothing else names, so that every trace still leads somewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.errors import ForbiddenRefusal
from leitbild_cli.language import _, mark, ngettext

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from leitbild_cli.core.model import Draft, Experience, Feedback, Leitbild, Measure, Person, Source


class StillNamed(ForbiddenRefusal):
    """Something else in the file names it, so it stays."""

    code = "still-named"
    what = mark("`{id}` stays: it is named in {places}.")


class SaidSomething(ForbiddenRefusal):
    """A person's block holds words or votes of that person."""

    code = "said-something"
    what = mark("{name} stays: the block holds {contents}.")
    mend = mark("Nobody's words are taken out; whoever leaves the team stays in the file.")


class NotTheLastDraft(ForbiddenRefusal):
    """A draft's number is its place, and people speak of drafts by their numbers."""

    code = "not-the-last-draft"
    what = mark("Draft {number} stays: drafts after it would get other numbers.")
    mend = mark("Only the newest one can be removed.")


class NoReading(ForbiddenRefusal):
    """Nothing was read on that day."""

    code = "no-reading"
    what = mark("“{measure}” has no reading of {day}.")


def source(leitbild: Leitbild, one: Source) -> Leitbild:
    """Give the Leitbild without this source; raise StillNamed."""
    _unnamed(one.id, _sentences(leitbild, one.id))
    return replace(leitbild, sources=tuple(each for each in leitbild.sources if each.id != one.id))


def experience(leitbild: Leitbild, one: Experience) -> Leitbild:
    """Give the Leitbild without this experience; raise StillNamed."""
    _unnamed(one.id, _sentences(leitbild, one.id))
    return replace(leitbild, experience=tuple(each for each in leitbild.experience if each.id != one.id))


def feedback(leitbild: Leitbild, one: Feedback) -> Leitbild:
    """Give the Leitbild without this feedback; raise StillNamed."""
    _unnamed(one.id, _sentences(leitbild, one.id))
    return replace(leitbild, feedback=tuple(each for each in leitbild.feedback if each.id != one.id))


def person(leitbild: Leitbild, one: Person) -> Leitbild:
    """Give the Leitbild without this person, whose block is empty; raise SaidSomething or StillNamed."""
    if contents := _contents(one):
        raise SaidSomething(name=one.name, contents=", ".join(contents))
    _unnamed(one.id, _roles(leitbild, one.id))
    return replace(leitbild, people=tuple(each for each in leitbild.people if each.id != one.id))


def draft(leitbild: Leitbild, one: Draft) -> Leitbild:
    """Give the Leitbild without its newest draft; raise NotTheLastDraft or StillNamed."""
    if one != leitbild.drafts[-1]:
        raise NotTheLastDraft(number=lookup.draft_number(leitbild, one.id))
    _unnamed(one.id, _spoken_of(leitbild, one.id))
    return replace(leitbild, drafts=leitbild.drafts[:-1])


def measure(leitbild: Leitbild, one: Measure) -> Leitbild:
    """Give the Leitbild without this measure and its readings."""
    return replace(leitbild, measures=tuple(each for each in leitbild.measures if each.id != one.id))


def reading(leitbild: Leitbild, one: Measure, on: date, *, shown: str) -> Leitbild:
    """Give the Leitbild without the reading of this day, which is `shown` so; raise NoReading."""
    left = tuple(each for each in one.readings if each.on != on)
    if len(left) == len(one.readings):
        raise NoReading(measure=one.name, day=shown)
    changed = replace(one, readings=left)
    return replace(leitbild, measures=tuple(changed if each.id == one.id else each for each in leitbild.measures))


def _unnamed(name: str, places: Iterator[str]) -> None:
    if found := tuple(places):
        raise StillNamed(id=name, places=", ".join(found))


def _sentences(leitbild: Leitbild, name: str) -> Iterator[str]:
    """Give every sentence of a draft that carries this."""
    for number, one in enumerate(leitbild.drafts, start=1):
        for place, sentence in enumerate(one.sentences, start=1):
            if name in sentence.carries:
                yield _("draft {draft}, sentence {sentence}").format(draft=number, sentence=place)


def _contents(one: Person) -> list[str]:
    ideas, supports, ballots, notes = (len(each) for each in (one.ideas, one.supports, one.ballots, one.notes))
    told = (
        (ideas, ngettext("{count} idea", "{count} ideas", ideas)),
        (supports, ngettext("{count} support", "{count} supports", supports)),
        (ballots, ngettext("{count} ballot", "{count} ballots", ballots)),
        (notes, ngettext("{count} note", "{count} notes", notes)),
    )
    return [words.format(count=count) for count, words in told if count]


def _roles(leitbild: Leitbild, key: str) -> Iterator[str]:
    """Give where this person is named outside the own block."""
    for vote in leitbild.votes:
        if key in vote.entitled or any(one.person == key for one in vote.weights):
            yield _("the vote on “{column}”").format(column=lookup.letter(leitbild, vote.column))
    for other in leitbild.people:
        if any(ballot.typed_by == key for ballot in other.ballots):
            yield _("a ballot of {name}").format(name=other.name)
    if any(one.owner == key for one in leitbild.adopted):
        yield _("the adopted statement")
    if any(one.by == key for one in leitbild.reviews):
        yield _("a review")
    for number, draft in enumerate(leitbild.drafts, start=1):
        if draft.by == key or any(one.ours is not None and one.ours.by == key for one in draft.sentences):
            yield _("draft {number}").format(number=number)


def _spoken_of(leitbild: Leitbild, draft_id: str) -> Iterator[str]:
    """Give what speaks of this draft."""
    for one in leitbild.feedback:
        if draft_id in (one.draft, one.done_in):
            yield _("the feedback `{id}`").format(id=one.id)
    for someone in leitbild.people:
        if any(note.draft == draft_id for note in someone.notes):
            yield _("a note of {name}").format(name=someone.name)
    if lookup.adoption_of(leitbild, draft_id) is not None:
        yield _("the adopted statement")
