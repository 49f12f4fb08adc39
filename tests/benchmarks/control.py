"""How often the control chart errs: services that do not change, and one that really falls; `make bench` prints it.

400 simulated services each, looked at every week for twelve weeks (the falling one for four, after twelve good ones).
"""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from leitbild_cli.core.model import Better, Measure, Reading
from leitbild_cli.core.tracking.assessment import assess
from leitbild_cli.core.tracking.assurance import Assurance

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from leitbild_cli.core.tracking.assessment import Assessment

SERVICES: Final = 400
WEEKS: Final = 12
FIRST: Final = date(2026, 1, 5)
CSAT: Final = Measure(id="csat", name="Zufriedenheit", unit="%", target=Decimal(98), every_days=7)
ASA: Final = Measure(id="asa", name="Wartezeit", unit="s", target=Decimal(30), better=Better.LOWER, every_days=7)


def main() -> None:
    """Print a line for every kind of service."""
    chance = random.Random(1)  # noqa: S311  a bench that says the same each time
    for percent in (96, 97):
        for cases in (20, 50, 200):
            for known in (cases, None):
                services = [_shares(chance, percent, cases, WEEKS) for _ in range(SERVICES)]
                _say(
                    f"{percent} % of {cases}{'' if known else ' (unsaid)'}",
                    [_weekly(CSAT, one, known) for one in services],
                )
    waits = [[chance.gauss(31, 4) for _ in range(WEEKS)] for _ in range(SERVICES)]
    _say("waiting 31 ± 4 s", [_weekly(ASA, one, None) for one in waits])
    for cases in (20, 50, 200):
        falls = [_shares(chance, 96, cases, WEEKS) + _shares(chance, 90, cases, 4) for _ in range(SERVICES)]
        seen = sum(any(_worse(one) for one in list(_weekly(CSAT, fall, cases))[WEEKS:]) for fall in falls)
        print(f"falls from 96 to 90 % of {cases}: seen within four weeks {100 * seen / SERVICES:.0f} %")


def _say(kind: str, found: Sequence[Iterator[Assessment]]) -> None:
    weeks = [list(one) for one in found]
    changed = sum(any(one.process.change for one in service) for service in weeks)
    reached = sum(any(one.target.assurance is Assurance.REACHED for one in service) for service in weeks)
    shares = f"false change {100 * changed / len(weeks):.1f} %, false reached {100 * reached / len(weeks):.1f} %"
    print(f"unchanged, {kind}: {shares}")


def _worse(found: Assessment) -> bool:
    return found.process.change is not None and not found.process.change.better


def _weekly(measure: Measure, values: Sequence[float], cases: int | None) -> Iterator[Assessment]:
    readings = tuple(
        Reading(on=FIRST + timedelta(weeks=at), value=Decimal(f"{value:.4f}"), n=cases)
        for at, value in enumerate(values)
    )
    for count in range(1, len(readings) + 1):
        yield assess(replace(measure, readings=readings[:count]), on=readings[count - 1].on)


def _shares(chance: random.Random, percent: float, cases: int, weeks: int) -> list[float]:
    return [100 * sum(chance.random() < percent / 100 for _ in range(cases)) / cases for _ in range(weeks)]


if __name__ == "__main__":
    main()
