"""Which promises are followed: the winners of the votes and the sentences of the statement, each with its measures."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.tracking.sentences import followed, stands_behind
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable

    from leitbild_cli.core.model import Leitbild, Measure


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
    winners = tuple(
        Promise(
            kind=PromiseKind.WINNER,
            text=texts[one],
            ideas=(one,),
            measures=tuple(each for each in leitbild.measures if stands_behind(each, (one,), groups)),
        )
        for one in _winners(leitbild)
        if one in texts
    )
    sentences = tuple(
        Promise(
            kind=PromiseKind.SENTENCE,
            text=one.text,
            ideas=tuple(each for each in one.sentence.carries if each in texts),
            measures=one.measures,
        )
        for one in followed(leitbild)
    )
    return (*winners, *sentences)


def _winners(leitbild: Leitbild) -> Iterable[str]:
    decided, order = lookup.winners(leitbild), lookup.column_places(leitbild)
    return [decided[column] for column in sorted(decided, key=lambda one: order.get(one, len(order)))]
