"""The reasons people gave with their ballots, once there is a result; never of a vote whose ballots are not public."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.model import Method
from leitbild_cli.language import _, ngettext
from leitbild_cli.view.format.text import fit, safe
from leitbild_cli.view.voting.names import names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.model import Ballot, Leitbild, Person, Vote

_MOST = 10
_LONGEST = 200


def voice_lines(leitbild: Leitbild, vote: Vote) -> list[str]:
    """Give a heading and a line for each reason: who, the idea ranked best, and why."""
    found = list(_given(leitbild, vote))
    if not found:
        return []
    called = names(leitbild, vote)
    shown = found if len(found) <= _MOST else found[: _MOST - 1]
    lines = []
    for person, ballot in shown:
        facts = {"name": safe(person.name), "reason": fit(ballot.reason or "", _LONGEST)}
        first = next((called.letter(idea) for idea in ballot.ranks if idea in called.letters), None)
        words = _("{name}: “{reason}”") if first is None else _("{name} ({letter} first): “{reason}”")
        lines.append(words.format(**facts, letter=first))
    rest = len(found) - len(shown)
    if rest:
        words = ngettext("{count} more reason: `--json` has all.", "{count} more reasons: `--json` has all.", rest)
        lines.append(words.format(count=rest))
    return [_("Why they voted so:"), *lines]


def voices_json(leitbild: Leitbild, vote: Vote) -> list[dict[str, object]]:
    """Give the same for machines, all of them."""
    return [{"person": person.id, "reason": ballot.reason} for person, ballot in _given(leitbild, vote)]


def _given(leitbild: Leitbild, vote: Vote) -> Iterator[tuple[Person, Ballot]]:
    """Give the ballots that were counted here and say why, in the order of the file."""
    if vote.winner is None or vote.secret or vote.box is not None or vote.method is Method.HANDS:
        return
    for person in lookup.voters(leitbild, vote):
        ballot = lookup.ballot_of(person, vote.column)
        if ballot is not None and ballot.reason:
            yield person, ballot
