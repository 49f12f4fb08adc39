"""Which idea is meant: by its id, by words of it, or by its letter in a list that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.commands.shared import talk
from leitbild_cli.core import lookup
from leitbild_cli.errors import NotFound
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.model import Leitbild


def idea(leitbild: Leitbild, reference: str | None, *, among: Sequence[str] | None = None) -> str:
    """Give the id of the one idea that is meant; raise as `ideas`."""
    (found,) = ideas(leitbild, [reference] if reference else [], among=among, most=1)
    return found


def ideas(
    leitbild: Leitbild, references: Sequence[str], *, among: Sequence[str] | None = None, most: int | None = None
) -> tuple[str, ...]:
    """Give the ids of the ideas that are meant, by ids or words; at a terminal asks among several, or among all.

    Raise MustBeGiven, NotFound, Ambiguous or SeveralIdeas where nobody can be asked.
    """
    if not references:
        return _picked(leitbild, among, most)
    return tuple(dict.fromkeys(_meant(leitbild, one) for one in references))


def _meant(leitbild: Leitbild, reference: str) -> str:
    from leitbild_cli.core import ideas as core

    try:
        return core.find(leitbild, reference)[1].id
    except core.SeveralIdeas as several:
        if not talk.interactive() or len(several.found) > _LETTERS:
            raise
        return several.found[talk.choose(_("Which one? (letter)"), [one.text for one in several.found])].id
    except NotFound:
        if reference in lookup.parked(leitbild) or any(reference in (one.idea, *one.ideas) for one in leitbild.merged):
            return reference  # of an idea that is gone something may still be taken back
        raise


def _picked(leitbild: Leitbild, among: Sequence[str] | None, most: int | None) -> tuple[str, ...]:
    """Give the ideas whose letters are typed, of a list that is shown."""
    words = lookup.texts(leitbild)
    there = list(words) if among is None else [one for one in among if one in words]
    if not talk.interactive() or not there or len(there) > _LETTERS:
        raise talk.MustBeGiven(_("The idea"), "IDEA")
    if most == 1:
        return (there[talk.choose(_("Which one? (letter)"), [words[one] for one in there])],)
    return tuple(there[place] for place in talk.choose_some(_("Which ones? (letters)"), [words[one] for one in there]))


_LETTERS = 26
