"""What a new idea or sentence is close to: what somebody said before, and what was decided already.

Supporting an idea is kinder to the vote than a second wording; where it was parked, has left the vote or won it, or
stands in the statement, that is told with its day and reason. Nothing is decided by it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import ideas, lookup
from leitbild_cli.core.account.decisions import DecidedBy, IdeaDecision, decisions, when_and_why
from leitbild_cli.core.checking.findings import Finding, hint
from leitbild_cli.core.similarity import ASK, Matcher, explain
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from leitbild_cli.core.ideas import IdeaFacts
    from leitbild_cli.core.model import Adoption, Draft, Idea, Language, Leitbild, Person
    from leitbild_cli.core.similarity import Match
    from leitbild_cli.core.similarity.values import Reason

_MOST = 10
_MANY = 20
_SURELY = 0.8
_SENTENCE = "sentence "  # no id begins so


@record
class Near:
    """What a text is close to: an idea, with what was decided of it, or a sentence of the adopted statement."""

    text: str
    reason: Reason
    told: IdeaFacts | None = None
    decision: IdeaDecision | None = None
    adoption: Adoption | None = None

    @property
    def decided(self) -> bool:
        """Say whether it was decided on, so that supporting it would change nothing."""
        return self.decision is not None or self.adoption is not None


@record
class Finder:
    """What is asked again and again for what is close to a text."""

    leitbild: Leitbild
    matcher: Matcher
    decided: dict[str, IdeaDecision]

    def near(self, text: str, limit: int = 3) -> tuple[Near, ...]:
        """Give what is closest to a text, best first, and at least one that was decided on if any is close."""
        found = self.matcher.close_to(text, limit=_MANY)
        nearest = found[:limit]
        if not any(map(self._is_decided, nearest)):
            nearest += tuple(filter(self._is_decided, found[limit:]))[:1]
        return tuple(map(self._near, nearest))

    def worth_saying(self, text: str) -> tuple[Near, ...]:
        """Give what is closest, and the closest that was decided on."""
        found = self.near(text)
        decided = next((one for one in found if one.decided), None)
        return tuple(one for one in found if one in (found[0], decided))

    def _is_decided(self, match: Match) -> bool:
        return match.b in self.decided or match.b.startswith(_SENTENCE)

    def _near(self, match: Match) -> Near:
        if match.b.startswith(_SENTENCE):
            adopted = lookup.adoption(self.leitbild)
            text = _sentences(self.leitbild)[match.b]
            return Near(text=text, reason=match.reason, adoption=adopted)
        told = ideas.tell(self.leitbild, match.b)
        return Near(text=told.idea.text, reason=match.reason, told=told, decision=self.decided.get(match.b))


def among_ideas(leitbild: Leitbild, column: str, *, without: Collection[str] = ()) -> Finder:
    """Give what finds ideas of a column, whatever was parked in others, and sentences of the statement."""
    decided = decisions(leitbild)
    parked = {one.idea for one in decided.values() if one.outcome is DecidedBy.PARKED}
    texts = {
        idea.id: idea.text
        for _author, idea in lookup.everything(leitbild)
        if idea.id not in without and (idea.column == column or idea.id in parked)
    }
    return _finder(leitbild, texts, decided)


def among_decisions(leitbild: Leitbild, *, without: Collection[str] = ()) -> Finder:
    """Give what finds what was parked or has left the vote, and sentences of the statement."""
    decided = {one: each for one, each in decisions(leitbild).items() if each.outcome is not DecidedBy.WON}
    texts = lookup.texts(leitbild)
    return _finder(leitbild, {one: texts[one] for one in decided if one not in without}, decided)


def of_sentences(leitbild: Leitbild, draft: Draft) -> tuple[tuple[str, Near], ...]:
    """Give the sentences that are new in a draft and close to what was decided, each with that.

    What a sentence carries was put in on purpose; and what it says in the very words is a finding of the check.
    """
    texts = {sentence.text for one in leitbild.drafts if one.id != draft.id for sentence in one.sentences}
    new = [one for one in draft.sentences if one.text not in texts]
    if not new or not (leitbild.parked or leitbild.votes or leitbild.adopted):
        return ()
    finder = among_decisions(leitbild, without=[carried for one in draft.sentences for carried in one.carries])
    near = ((one.text, close) for one in new for close in finder.near(one.text, limit=1))
    return tuple((text, close) for text, close in near if not _says(text, close.text, leitbild.language))


def _says(sentence: str, text: str, language: Language) -> bool:
    from leitbild_cli.core.text.keywords import coverage, meant, stems  # for whole sentences only

    return coverage(meant(text, language), stems(sentence, language)) >= _SURELY


def _finder(leitbild: Leitbild, texts: dict[str, str], decided: dict[str, IdeaDecision]) -> Finder:
    matcher = Matcher(leitbild.language, texts | _sentences(leitbild), leitbild.synonyms)
    return Finder(leitbild=leitbild, matcher=matcher, decided=decided)


def _sentences(leitbild: Leitbild) -> dict[str, str]:
    """Give the sentences of the statement that stands under names that no idea has."""
    adopted = lookup.adoption(leitbild)
    if adopted is None:
        return {}
    from leitbild_cli.core.drafting.texts import split_sentences  # most ideas come before there is a statement

    sentences = split_sentences(adopted.text)
    return {f"{_SENTENCE}{place}": text for place, text in enumerate(sentences)}


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
    decided = decisions(leitbild).get(there.id)
    if decided is None:
        mend = _("Perhaps support it instead: `leitbild idea support {id}`.").format(id=there.id)
    else:
        mend = _("That one was decided on already{when}.").format(when=when_and_why(decided))
    return hint("close-idea", ("people", author.id, "ideas", idea.id, "text"), what, mend)


def _line(idea: Idea) -> str:
    return " ".join(idea.text.split())
