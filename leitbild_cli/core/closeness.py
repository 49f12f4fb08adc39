"""New ideas that may say what somebody said before: supporting that one is kinder to the vote than a second wording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import ideas, lookup
from leitbild_cli.core.checking.findings import Finding, hint
from leitbild_cli.core.similarity import ASK, Matcher, explain
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.model import Idea, Leitbild, Person
    from leitbild_cli.core.similarity import Match

_MOST = 10


def close_ideas(base: Leitbild, head: Leitbild) -> tuple[Finding, ...]:
    """Give a hint for each idea that came since `base` and is close to one of somebody else, the closest ten."""
    known = lookup.ideas_by_id(base)
    new = [(author, idea) for author, idea in lookup.everything(head) if idea.id not in known]
    told: dict[frozenset[str], tuple[float, Finding]] = {}
    for author, idea in new:
        for match in _close(head, author, idea):
            told.setdefault(frozenset((idea.id, match.b)), (match.score, _finding(head, author, idea, match)))
    best = sorted(told.values(), key=lambda one: -one[0])[:_MOST]
    return tuple(finding for _score, finding in best)


def _close(leitbild: Leitbild, author: Person, idea: Idea) -> Iterator[Match]:
    """Give the idea of somebody else that is closest, unless somebody has decided about the two."""
    apart = _decided(leitbild, idea.id)
    others = {
        other.id: other.text
        for person, other in lookup.everything(leitbild)
        if person.id != author.id and other.column == idea.column and other.id not in apart
    }
    if idea.id not in apart:
        yield from Matcher(leitbild.language, others, leitbild.synonyms).close_to(idea.text, limit=1, threshold=ASK)


def _decided(leitbild: Leitbild, idea: str) -> frozenset[str]:
    """Give what is parked, what is one thought with the idea already, and what was called distinct from it."""
    thoughts = lookup.thoughts(leitbild)
    same = (one for one, name in thoughts.items() if name == thoughts.get(idea) and one != idea)
    apart = (one for pair in leitbild.distinct if idea in pair for one in pair if one != idea)
    return lookup.parked(leitbild).union(same, apart)


def _finding(leitbild: Leitbild, author: Person, idea: Idea, match: Match) -> Finding:
    other, there = ideas.find(leitbild, match.b)
    what = _("“{text}” is close to {name}'s “{other}”: {reason}.").format(
        text=_line(idea), name=other.name, other=_line(there), reason=explain(match.reason)
    )
    mend = _("Perhaps support it instead: `leitbild idea support {id}`.").format(id=there.id)
    return hint("close-idea", ("people", author.id, "ideas", idea.id, "text"), what, mend)


def _line(idea: Idea) -> str:
    return " ".join(idea.text.split())
