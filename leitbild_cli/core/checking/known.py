"""What a file declares, and the finding for a name that stands for nothing in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.checking.finding import Finding, error
from leitbild_cli.errors import near
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from leitbild_cli.core.model import Idea, Leitbild


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The ids of a file, by kind."""

    ideas: dict[str, Idea]
    parked: frozenset[str]
    people: frozenset[str]
    drafts: frozenset[str]
    carried: frozenset[str]


def known(leitbild: Leitbild) -> Known:
    """Give the ids of this file."""
    ideas = lookup.ideas_by_id(leitbild)
    others = (one.id for kind in (leitbild.sources, leitbild.experience, leitbild.feedback) for one in kind)
    notes = (note.id for person in leitbild.people for note in person.notes)
    return Known(
        ideas=ideas,
        parked=lookup.parked(leitbild),
        people=frozenset(lookup.people_by_id(leitbild)),
        drafts=frozenset(draft.id for draft in leitbild.drafts),
        carried=frozenset((*ideas, *others, *notes)),
    )


def missing_ideas(ids: Iterable[str], ideas: Collection[str], path: tuple[str, ...]) -> Iterator[Finding]:
    """Find the ids that are no idea of this file."""
    for one in dict.fromkeys(ids):
        if one not in ideas:
            what = _("`{id}` is no idea in this file.").format(id=one)
            yield error("unknown-idea", path, what, _meant(one, ideas))


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
    """Find the ids of a sentence that are no idea, source, experience or feedback."""
    for one in dict.fromkeys(ids):
        if one not in carried:
            what = _("`{id}` is no idea, source, experience or feedback in this file.").format(id=one)
            yield error("unknown-reference", path, what, _meant(one, carried))


def _meant(word: str, choices: Collection[str]) -> str:
    found = near(word, sorted(choices))
    if not found:
        return _("Correct the id, or take it out.")
    return _("Did you mean {near}?").format(near=", ".join(f"`{one}`" for one in found))
