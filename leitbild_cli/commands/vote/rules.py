"""How a vote is counted, as options of the verbs that open and count one."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.core import lookup, people
from leitbild_cli.core.model import Batch, Method, Share, Stop, TieRule
from leitbild_cli.core.voting import refusals, slate
from leitbild_cli.core.voting.tally import rules
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _, mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.model import Leitbild
    from leitbild_cli.core.voting.terms import Terms


class CountMethod(StrEnum):
    """The methods ballots can be counted by."""

    IRV = Method.IRV.value
    BOTTOM_TWO = Method.BOTTOM_TWO.value
    COOMBS = Method.COOMBS.value


MethodChoice = Annotated[
    CountMethod | None,
    typer.Option("--method", help=_("Who leaves: the fewest votes, the loser of the last two, the most last places.")),
]
StopChoice = Annotated[
    Stop | None,
    typer.Option("--stop", help=_("When the rounds end: one left, one with more than half, two left.")),
]
BatchChoice = Annotated[
    Batch | None,
    typer.Option("--batch", help=_("Who leaves together: ideas without votes, nobody, whoever cannot win.")),
]
TieChoice = Annotated[
    TieRule | None,
    typer.Option(
        "--tie",
        help=_("What settles a tie: duel, points and lot; an order; lots drawn; earlier rounds; all leave; stop."),
    ),
]
OrderChoice = Annotated[
    str | None,
    typer.Option("--order", metavar="IDEA,…", help=_("An order for ties; of tied ideas the last one leaves.")),
]
QuorumChoice = Annotated[
    int | None, typer.Option("--quorum", metavar="N", min=1, help=_("How many ballots are needed."))
]


FromFile = Annotated[
    Path | None,
    typer.Option(
        "--from", metavar="FILE", help=_("Count the ballots of a table or .blt file (- = stdin) that stays outside.")
    ),
]
Lenient = Annotated[bool, typer.Option("--lenient", help=_("Mend what can be mended, and report each."))]


@record
class TypedNames:
    """The options that name ideas or people, as they were typed."""

    order: str | None
    entitled: str | None
    weights: Sequence[str]


class NoLot(UsageRefusal):
    """The text is no lot."""

    code = "no-lot"
    what = mark("`{text}` is no lot.")
    mend = mark("Write the round and the idea that leaves: `--lot 3:IDEA`.")


def method(chosen: CountMethod | None) -> Method | None:
    """Give the method as the record names it."""
    return Method(chosen.value) if chosen else None


def parts(text: str | None) -> list[str]:
    """Give what stands between commas."""
    return [one for part in (text or "").split(",") if (one := part.strip())]


def ordered(leitbild: Leitbild, text: str | None, columns: Sequence[str]) -> tuple[str, ...]:
    """Give the ids of an order, as far as they are ideas of these columns."""
    known = lookup.ideas_by_id(leitbild)
    found = (slate.idea_named(leitbild, one, columns) for one in parts(text))
    return tuple(dict.fromkeys(idea for idea in found if known[idea].column in columns))


def named(leitbild: Leitbild, column: str, terms: Terms, given: TypedNames | None) -> Terms:
    """Give the terms with the ideas and the people that were named."""
    if given is None:
        return terms
    return replace(
        terms,
        order=ordered(leitbild, given.order, (column,)),
        entitled=tuple(dict.fromkeys(people.find(leitbild, one).id for one in parts(given.entitled))),
        weights=weights(leitbild, given.weights),
    )


def weights(leitbild: Leitbild, given: Sequence[str]) -> tuple[Share, ...]:
    """Give what ballots weigh; those of 1 need no mention."""
    found: dict[str, Decimal] = {}
    for one in given:
        name, _sign, number = one.partition("=")
        person = people.find(leitbild, name.strip()).id
        found[person] = _weight(person, number.strip())
    return tuple(Share(person=person, weight=weight) for person, weight in found.items() if weight != 1)


def lots(leitbild: Leitbild, given: Sequence[str], columns: Sequence[str]) -> tuple[rules.Lot, ...]:
    """Give the lots drawn outside, written as ROUND:IDEA, for a count of these columns."""
    return tuple(_lot(leitbild, one, columns) for one in given)


def _weight(person: str, number: str) -> Decimal:
    try:
        weight = Decimal(number.replace(",", "."))
    except InvalidOperation:
        raise refusals.BadWeight(person=person, weight=number) from None
    if not weight.is_finite() or not 0 < weight < 1_000_000:  # noqa: PLR2004
        raise refusals.BadWeight(person=person, weight=number)
    return Decimal(f"{weight.normalize():f}")  # 10 and not 1E+1


def _lot(leitbild: Leitbild, text: str, columns: Sequence[str]) -> rules.Lot:
    round_, _sign, idea = text.partition(":")
    if not round_.strip().isdecimal() or not idea.strip() or not 0 < int(round_) < 1_000_000:  # noqa: PLR2004
        raise NoLot(text=text)
    return rules.Lot(round=int(round_), leaves=slate.idea_named(leitbild, idea.strip(), columns))
