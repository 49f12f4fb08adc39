"""Which promises are followed: the winners of the votes and the sentences of the statement, each with its measures."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from leitbild_cli.core.model import Draft, Leitbild, Measure


class PromiseKind(StrEnum):
    """What makes the promise."""

    WINNER = "winner"
    SENTENCE = "sentence"


@record
class Promise:
    """Something the team stands for, the ideas in it, and the measures that show whether it holds (maybe none)."""

    kind: PromiseKind
    text: str
    ideas: tuple[str, ...]
    measures: tuple[Measure, ...] = ()


def promises(leitbild: Leitbild) -> tuple[Promise, ...]:
    """Give the winner of each column and then each sentence, of the adopted draft or else the newest."""
    texts, groups = lookup.texts(leitbild), lookup.representatives(leitbild)
    made: list[tuple[PromiseKind, str, tuple[str, ...]]] = []
    made.extend((PromiseKind.WINNER, texts[one], (one,)) for one in _winners(leitbild) if one in texts)
    draft = _statement(leitbild)
    for sentence in draft.sentences if draft is not None else ():
        ideas = tuple(one for one in sentence.carries if one in texts)
        made.append((PromiseKind.SENTENCE, sentence.text, ideas))
    return tuple(
        Promise(kind=kind, text=text, ideas=ideas, measures=_behind(leitbild.measures, ideas, groups))
        for kind, text, ideas in made
    )


def _winners(leitbild: Leitbild) -> Iterable[str]:
    decided, order = lookup.winners(leitbild), lookup.column_places(leitbild)
    return [decided[column] for column in sorted(decided, key=lambda one: order.get(one, len(order)))]


def _statement(leitbild: Leitbild) -> Draft | None:
    adopted = lookup.adoption(leitbild)
    return lookup.draft_of(leitbild, adopted.draft if adopted else None) or lookup.latest_draft(leitbild)


def _behind(measures: Iterable[Measure], ideas: Iterable[str], groups: Mapping[str, str]) -> tuple[Measure, ...]:
    wanted = {groups.get(one, one) for one in ideas}
    return tuple(one for one in measures if one.idea is not None and groups.get(one.idea, one.idea) in wanted)
