"""Whether a text holds signs that nobody sees: what a reviewer reads has to be what the file says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.checking.findings import Finding, warning
from leitbild_cli.core.model import Part
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.model import Leitbild, Person

_SHOWN = 5


def check(leitbild: Leitbild) -> Iterator[Finding]:
    """Find signs without ink in what people and the manager wrote by hand; the program takes them out itself."""
    for path, text in _texts(leitbild):
        if text.isascii() or text.isprintable():
            continue
        from leitbild_cli.core.text.ink import visible  # few texts hold one

        if signs := visible(text).hidden:
            shown = ", ".join(signs[:_SHOWN]) + (" …" if len(signs) > _SHOWN else "")
            what = _("Nobody sees these signs in the text: {signs}").format(signs=shown)
            yield warning(
                "hidden", path, f"{what}.", _("Take them out; they can turn a text round, or hide words in it.")
            )


def _texts(leitbild: Leitbild) -> Iterator[tuple[tuple[str, ...], str]]:
    yield ("team",), leitbild.team
    yield ("brief",), leitbild.brief or ""
    yield from ((("columns", one.id), one.question) for one in leitbild.columns)
    for person in leitbild.people:
        yield from _own(person)
    yield from ((("parts", part), getattr(leitbild.parts, part) or "") for part in Part)
    yield from ((("parked", one.idea), one.reason or "") for one in leitbild.parked)
    yield from ((("sources", one.id), f"{one.title} {one.learned or ''}") for one in leitbild.sources)
    yield from ((("experience", one.id), one.text) for one in leitbild.experience)
    yield from ((("clauses", one.idea), one.text) for one in leitbild.clauses)
    for draft in leitbild.drafts:
        yield ("drafts", draft.id), " ".join(sentence.text for sentence in draft.sentences)
    yield from ((("feedback", one.id), one.text or "") for one in leitbild.feedback)


def _own(person: Person) -> Iterator[tuple[tuple[str, ...], str]]:
    block = ("people", person.id)
    yield (*block, "name"), person.name
    yield from (((*block, "ideas", one.id, "text"), one.text) for one in person.ideas)
    yield from (((*block, "notes", one.id), one.text) for one in person.notes)
