"""That two ideas may have split the vote, said kindly, and what to do before another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.voting.splits import Split, splits
from leitbild_cli.language import _, ngettext
from leitbild_cli.view.numbers import number, plural
from leitbild_cli.view.voting.names import Names, names

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild, Vote

_TOLD = 2  # a list of guesses helps nobody


def split_lines(leitbild: Leitbild, vote: Vote) -> list[str]:
    """Give two sentences for each of the clearest pairs that are not merged by now."""
    merged = lookup.representatives(leitbild)
    found = [one for one in splits(vote) if merged.get(one.idea, one.idea) != merged.get(one.partner, one.partner)]
    clearest = sorted(found, key=lambda one: (-one.moved / one.votes, -one.moved))[:_TOLD]
    called = names(leitbild, vote.ideas)
    return [line for one in sorted(clearest, key=lambda one: one.round) for line in _told(one, called)]


def _told(one: Split, called: Names) -> tuple[str, str]:
    words = ngettext(
        "{idea} and {partner} may have split the vote: when {letter} left in round {round}, {moved} of its {votes} "
        "vote went to {other}. Together they had {together}, more than any other idea.",
        "{idea} and {partner} may have split the vote: when {letter} left in round {round}, {moved} of its {votes} "
        "votes went to {other}. Together they had {together}, more than any other idea.",
        plural(one.votes),
    )
    said = words.format(
        idea=called.both(one.idea),
        partner=called.both(one.partner),
        letter=called.letter(one.idea),
        other=called.letter(one.partner),
        round=one.round,
        moved=number(one.moved),
        votes=number(one.votes),
        together=number(one.together),
    )
    advice = _("Do they mean the same? Then merge them before another vote: `leitbild idea merge {first} {second}`")
    return said, advice.format(first=one.partner, second=one.idea)
