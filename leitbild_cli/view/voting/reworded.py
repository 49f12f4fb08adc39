"""What is said where an idea reads differently by now than it did when it was voted on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.voting import seen
from leitbild_cli.language import _, ngettext
from leitbild_cli.view.format.text import fit, safe
from leitbild_cli.view.voting.names import listed, names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.model import Leitbild, Person, Vote
    from leitbild_cli.core.voting.seen import Reworded
    from leitbild_cli.view.voting.names import Labels

_LONGEST = 120
_MOST_PEOPLE = 6


def reworded_lines(leitbild: Leitbild, vote: Vote) -> list[str]:
    """Give a sentence or two for each idea that says something else than people saw."""
    found = seen.reworded(leitbild, vote)
    if not found:
        return []
    called = names(leitbild, vote)
    return [line for one in found for line in _lines(one, called)]


def asked_again(leitbild: Leitbild, vote: Vote, found: Sequence[Reworded]) -> list[str]:
    """Give a sentence for each idea that was ranked in other words, by its words and who ranked it."""
    called = names(leitbild, vote)
    return [_ranked(one, called.both(one.idea)) for one in found if one.people]


def reworded_json(leitbild: Leitbild, vote: Vote) -> list[dict[str, object]]:
    """Give the same for machines."""
    return [
        {"idea": one.idea, "was": one.was, "now": one.now, "people": [person.id for person in one.people]}
        for one in seen.reworded(leitbild, vote)
    ]


def _lines(one: Reworded, called: Labels) -> list[str]:
    told = []
    if one.was is not None:
        words = _("{letter} is shown as it was voted on. In the file it now reads: “{now}”.")
        told.append(words.format(letter=called.letter(one.idea), now=fit(one.now, _LONGEST)))
    return [*told, *([_ranked(one, called.letter(one.idea))] if one.people else [])]


def _ranked(one: Reworded, idea: str) -> str:
    words = ngettext(
        "When {names} ranked {idea}, it said something else.",
        "When {names} ranked {idea}, it said something else.",
        len(one.people),
    )
    return words.format(names=_names(one.people), idea=idea)


def _names(people: Sequence[Person]) -> str:
    shown = people if len(people) <= _MOST_PEOPLE else people[: _MOST_PEOPLE - 1]
    named = [safe(person.name) for person in shown]
    rest = len(people) - len(shown)
    return listed(named) if not rest else _("{names} and {count} more").format(names=", ".join(named), count=rest)
