"""Ideas that may be one thought, put before the manager: suggested, accepted, declined, and taken back.

Suggestions come best first: an idea that stands for others speaks with all their wordings, but is offered as one.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import partial
from itertools import chain, combinations, product
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from leitbild_cli.core import ideas, lookup
from leitbild_cli.core.similarity import ASK, SURE, Code, Match, Matcher, grouped
from leitbild_cli.core.similarity.score import compare
from leitbild_cli.core.similarity.values import worth_a_look
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.core.text.lookalikes import is_listed
from leitbild_cli.core.text.tokens import fold, tokens
from leitbild_cli.errors import BusyRefusal, UsageRefusal
from leitbild_cli.language import _, mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from leitbild_cli.core.model import Idea, Leitbild, Merge
    from leitbild_cli.core.similarity import Cluster


@record
class Suggestion:
    """Ideas that may be one thought, the one that could stand for them first, then those closest to it.

    `score` is the weakest of `links`, which hold every two of the ideas; `sure` ones need no second look.
    """

    ids: tuple[str, ...]
    columns: tuple[str, ...]
    score: float
    sure: bool
    links: tuple[Match, ...]

    @property
    def standing(self) -> str:
        """Give the idea that is proposed to stand for the others."""
        return self.ids[0]

    def link(self, one: str, other: str) -> Match:
        """Give what connects two of the ideas."""
        a, b = sorted((one, other))
        return next(link for link in self.links if (link.a, link.b) == (a, b))


RELATED = 0.35
_DOUBTFUL = 0.7  # a group this loose may hold an idea that is none of it
_NEAR = 0.15  # what a guard leaves of ASK
_FEW = 300  # so few wordings are all compared with each other
_RARE = 40  # a word of more ideas than this brings no two of them together
_WORD = 4  # letters of a word that says something

_Links = dict[tuple[str, str], Match]
Progress: TypeAlias = "Callable[[float], None]"


@record
class _Field:
    """The ideas that are compared with each other: every wording, and whose group it belongs to."""

    language: str
    ideas: Mapping[str, Idea]
    stands: Mapping[str, str]
    groups: Mapping[str, Sequence[str]]
    thoughts: Mapping[str, str]
    distinct: Sequence[tuple[str, str]]
    synonyms: tuple[tuple[str, ...], ...]
    supports: Mapping[str, int]


def suggestions(
    leitbild: Leitbild, *, across: bool = False, column: str | None = None, progress: Progress | None = None
) -> tuple[Suggestion, ...]:
    """Give what may be one thought, best first, per column or across all; what was decided is not asked again.

    Columns with a winner, parked ideas, pairs called distinct and pairs that a guard keeps apart stay out.
    `progress` is told the share that is done.
    """
    fields = _fields(leitbild, column, across=across)
    found = (one for field, told in _in_turn(fields, progress) for one in _suggested(field, told))
    return tuple(sorted(found, key=lambda one: (-one.score, sorted(one.ids))))


def related(
    leitbild: Leitbild, *, across: bool = False, column: str | None = None, progress: Progress | None = None
) -> tuple[Match, ...]:
    """Give every two ideas that touch but are not close enough to be asked about, best first; no claim is made."""
    fields = _fields(leitbild, column, across=across)
    found = (
        link
        for field, told in _in_turn(fields, progress)
        for link in _links(field, RELATED, told).values()
        if link.score < worth_a_look(len(field.stands))
    )
    return tuple(sorted(found, key=lambda one: (-one.score, one.a, one.b)))


def kept_apart(
    leitbild: Leitbild, *, across: bool = False, column: str | None = None, progress: Progress | None = None
) -> tuple[Match, ...]:
    """Give every two near ideas that are not suggested because a guard speaks against it, with its reason."""
    fields = _fields(leitbild, column, across=across)
    found = (link for field, told in _in_turn(fields, progress) for link in _guards(field, told).values())
    return tuple(sorted(found, key=lambda one: (-one.score, one.a, one.b)))


def _in_turn(fields: Iterable[_Field], progress: Progress | None) -> Iterator[tuple[_Field, Progress]]:
    """Give each field with its part of the whole way: twice as many ideas take about four times as long."""
    known = list(fields)
    parts = [len(field.stands) ** 2 for field in known]
    whole = sum(parts) or 1
    for place, field in enumerate(known):
        yield field, partial(_told, progress, sum(parts[:place]) / whole, parts[place] / whole)


def _told(progress: Progress | None, before: float, part: float, share: float) -> None:
    if progress:
        progress(before + part * share)


def _fields(leitbild: Leitbild, column: str | None, *, across: bool) -> Iterator[_Field]:
    """Give the ideas that still count, column by column, or all in one."""
    everything = lookup.ideas_by_id(leitbild)
    parked, joined = lookup.parked(leitbild), lookup.representatives(leitbild)
    stands = {one: joined.get(one, one) for one in sorted(everything) if parked.isdisjoint((one, joined.get(one, one)))}
    thoughts = lookup.thoughts(leitbild)
    open_columns = [one.id for one in lookup.undecided(leitbild) if column in (None, one.id)]
    for columns in [open_columns] if across else [[one] for one in open_columns]:
        inside = {one: stood for one, stood in stands.items() if everything[stood].column in columns}
        groups: dict[str, list[str]] = {}
        for one, stood in inside.items():
            groups.setdefault(stood, []).append(one)
        yield _Field(
            language=leitbild.language,
            ideas=everything,
            stands=inside,
            groups=groups,
            thoughts=thoughts,
            distinct=leitbild.distinct,
            synonyms=leitbild.synonyms,
            supports=Counter(one for person in leitbild.people for one in person.supports),
        )


def _suggested(field: _Field, progress: Progress) -> Iterator[Suggestion]:
    links = _links(field, None, progress)
    for cluster in grouped(links.values(), ASK):
        yield _suggestion(field, cluster, links)


def _links(field: _Field, threshold: float | None, progress: Progress) -> _Links:
    """Give for every two groups their closest wordings, unless something keeps them apart."""
    matcher = Matcher(field.language, {one: field.ideas[one].text for one in field.stands}, field.synonyms)
    links: _Links = {}
    for match in matcher.pairs(threshold, progress=progress):
        a, b = sorted((field.stands[match.a], field.stands[match.b]))
        if a != b:
            links.setdefault((a, b), replace(match, a=a, b=b))
    apart = _called_distinct(field)
    open_ones = {pair: link for pair, link in links.items() if pair not in apart and not _joined(field, pair)}
    return {pair: link for pair, link in open_ones.items() if not _guarded(field, pair)}


def _guards(field: _Field, progress: Progress) -> _Links:
    """Give for every two groups the nearest wordings of them that a guard keeps apart."""
    apart = _called_distinct(field)
    kept: _Links = {}
    neighbours = _neighbours(field)
    for place, (one, other) in enumerate(neighbours):
        progress(place / len(neighbours))
        first, second = sorted((one, other), key=lambda known: field.stands[known])
        a, b = field.stands[first], field.stands[second]
        if a == b or (a, b) in apart or _joined(field, (a, b)):
            continue
        found = compare(field.ideas[first].text, field.ideas[second].text, field.language, field.synonyms)
        known = kept.get((a, b))
        if found.guard and found.score >= (known.score if known else _NEAR):
            kept[a, b] = Match(a=a, b=b, score=found.score, reason=found.guard)
    return kept


def _neighbours(field: _Field) -> Collection[tuple[str, str]]:
    """Give every two wordings, or of very many those that share a rare word."""
    wordings = sorted(field.stands)
    if len(wordings) <= _FEW:
        return list(combinations(wordings, 2))
    filed: dict[str, list[str]] = {}
    for one in wordings:
        for said in {said for said in caseless(field.ideas[one].text).split() if len(said) >= _WORD}:
            filed.setdefault(said, []).append(one)
    rare = (together for together in filed.values() if len(together) <= _RARE)
    return sorted({both for together in rare for both in combinations(together, 2)})


def _called_distinct(field: _Field) -> set[tuple[str, ...]]:
    known = field.stands
    return {tuple(sorted((known[a], known[b]))) for a, b in field.distinct if a in known and b in known}


def _joined(field: _Field, pair: tuple[str, str]) -> bool:
    """Say whether merges join two ideas that both stand: somebody merged a third one into each of them."""
    return pair[0] in field.thoughts and field.thoughts[pair[0]] == field.thoughts.get(pair[1])


def _guarded(field: _Field, pair: tuple[str, str]) -> bool:
    """Say whether a wording of one group must not come together with a wording of the other."""
    one, other = field.groups[pair[0]], field.groups[pair[1]]
    if len(one) == len(other) == 1:
        return False  # two single ideas were compared already
    texts = ((field.ideas[a].text, field.ideas[b].text) for a, b in product(one, other))
    return any(compare(a, b, field.language, field.synonyms).guard for a, b in texts)


def _suggestion(field: _Field, cluster: Cluster, links: _Links) -> Suggestion:
    links_here = tuple(links[a, b] for a, b in combinations(sorted(cluster.ids), 2))
    standing = _standing(field, cluster, links_here)
    score = {one: link.score for link in links_here for one in (link.a, link.b) if standing in (link.a, link.b)}
    others = sorted((one for one in cluster.ids if one != standing), key=lambda one: (-score[one], one))
    columns = tuple(dict.fromkeys(_columns(field, cluster.ids)))
    return Suggestion(
        ids=(standing, *others),
        columns=columns,
        score=cluster.score,
        sure=len(columns) == 1 and _sure(field, cluster),  # the same words may answer two questions
        links=links_here,
    )


def _sure(field: _Field, cluster: Cluster) -> bool:
    """Say whether every wording is close to every other, so that groups don't grow by chains."""
    if cluster.score < SURE:
        return False
    apart = (product(field.groups[a], field.groups[b]) for a, b in combinations(cluster.ids, 2))
    texts = ((field.ideas[a].text, field.ideas[b].text) for a, b in chain.from_iterable(apart))
    return all(compare(a, b, field.language, field.synonyms).score >= SURE for a, b in texts)


def _standing(field: _Field, cluster: Cluster, links: Sequence[Match]) -> str:
    """Give the idea that stands for most already, else one without a slip, that most people want, that came first.

    Where one of several may well be another thought, one of the two closest stands: then that one comes last.
    """
    closest = max(links, key=lambda link: link.score)
    core = cluster.ids if cluster.score >= _DOUBTFUL else (closest.a, closest.b)
    slips = {slip for link in links if (slip := _misspelt(field, link))}

    def rank(one: str) -> tuple[object, ...]:
        idea = field.ideas[one]
        return -len(field.groups[one]), one not in core, one in slips, -field.supports[one], *_age(idea)

    return min(cluster.ids, key=rank)


def _misspelt(field: _Field, link: Match) -> str | None:
    """Give which of two ideas has the slip of the pen by which they differ: the one whose word is known the less."""
    if link.reason.code is not Code.TYPO:
        return None
    spellings = {one: _said_of(field, one, link.reason.facts) for one in (link.a, link.b)}
    said = [folded for idea in field.stands for folded, _start, _end in tokens(field.ideas[idea].text)]
    known = {one: (is_listed(word, field.language), said.count(word)) for one, word in spellings.items()}
    return None if known[link.a] == known[link.b] else min(known, key=lambda one: known[one])


def _said_of(field: _Field, idea: str, spellings: Sequence[str]) -> str:
    inside = {folded for folded, _start, _end in tokens(field.ideas[idea].text)}
    return next((folded for folded in map(fold, spellings) if folded in inside), "")


def _age(idea: Idea) -> tuple[bool, float, int, str]:
    """Give an order by which the oldest idea comes first; without a time it comes last."""
    added = idea.added
    return added is None, added.timestamp() if added else 0.0, len(idea.text), idea.id


def _columns(field: _Field, ids: Iterable[str]) -> list[str]:
    return sorted(field.ideas[one].column for one in ids)


_T = TypeVar("_T")


class DecidedMeanwhile(BusyRefusal):
    """What was suggested is no longer open."""

    code = "decided-meanwhile"
    what = mark("Somebody decided about these ideas meanwhile.")
    mend = mark("Nothing was changed.")


def accept(  # noqa: PLR0913  a decision has its day and its reason
    leitbild: Leitbild,
    suggestion: Suggestion,
    ids: Sequence[str],
    standing: str,
    on: date,
    *,
    reason: str | None = None,
    words: tuple[str, Idea] | None = None,
) -> tuple[Leitbild, Merge]:
    """Merge these ideas of the suggestion under `standing`, or under new `words` of somebody, named by key.

    Whoever is left out is kept apart from them for good.
    """
    _insist_open(leitbild, suggestion)
    if standing not in ids or not set(ids) <= set(suggestion.ids):
        raise UsageRefusal(_("Only ideas of the suggestion can be merged by it."))
    if words is None:
        after, made = ideas.merge(leitbild, (standing, *ids), reason=reason, on=on)
    else:
        after, made = ideas.merge_in_words(leitbild, (standing, *ids), words[1], by=words[0], reason=reason, on=on)
    left_out = [one for one in suggestion.ids if one not in ids]
    return ideas.keep_apart(after, product(left_out, ids)), made


def accept_all(
    leitbild: Leitbild, suggestions: Iterable[Suggestion], on: date, reason: str | None = None
) -> tuple[Leitbild, tuple[Merge, ...]]:
    """Merge every suggestion as it was proposed, except those that somebody decided about; raise where that is all."""
    wanted = tuple(suggestions)
    still = [one for one in wanted if still_open(leitbild, one)]
    if wanted and not still:
        raise DecidedMeanwhile
    merges = []
    for one in still:
        leitbild, made = accept(leitbild, one, one.ids, one.standing, on, reason=reason)
        merges.append(made)
    return leitbild, tuple(merges)


def decline(leitbild: Leitbild, suggestion: Suggestion) -> tuple[Leitbild, tuple[tuple[str, str], ...]]:
    """Keep every two ideas of the suggestion apart from now on; give the pairs."""
    _insist_open(leitbild, suggestion)
    pairs = tuple(combinations(sorted(suggestion.ids), 2))
    return ideas.keep_apart(leitbild, pairs), pairs


def take_back(leitbild: Leitbild, *, before: Leitbild, after: Leitbild) -> Leitbild:
    """Undo in `leitbild` what led from `before` to `after`; other changes made since stay.

    Raise DecidedMeanwhile where somebody changed what is to be taken back.
    """
    made = [one for one in after.merged if one not in before.merged]
    if any(one not in leitbild.merged for one in made):
        raise DecidedMeanwhile
    worded = lookup.ideas_by_id(after).keys() - lookup.ideas_by_id(before).keys()
    people = (
        replace(person, ideas=tuple(one for one in person.ideas if one.id not in worded)) for person in leitbild.people
    )
    return replace(
        leitbild,
        people=tuple(people) if worded else leitbild.people,
        merged=_restored(leitbild.merged, before.merged, after.merged),
        distinct=_restored(leitbild.distinct, before.distinct, after.distinct),
    )


def still_open(leitbild: Leitbild, suggestion: Suggestion) -> bool:
    """Say whether nobody has decided about these ideas since they were suggested."""
    chosen, standing = set(suggestion.ids), {idea.id for idea in lookup.standing(leitbild)}
    return chosen <= standing and not any(chosen.issuperset(pair) for pair in leitbild.distinct)


def _insist_open(leitbild: Leitbild, suggestion: Suggestion) -> None:
    if not still_open(leitbild, suggestion):
        raise DecidedMeanwhile


def _restored(now: tuple[_T, ...], before: tuple[_T, ...], after: tuple[_T, ...]) -> tuple[_T, ...]:
    if now == after:
        return before
    kept = [one for one in now if one in before or one not in after]
    return (*kept, *(one for one in before if one not in after and one not in kept))
