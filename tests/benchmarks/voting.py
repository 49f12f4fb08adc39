"""How long a vote takes to count, beside other libraries where they are installed; `make bench` prints the table.

Everybody counts the same ballots in a process of their own, made by a seeded chance, and says how long and with how
much memory. Only ratios say much: those of the CPU's seconds, in which other programs have no part. The others come by
`pip install pyrankvote pref_voting`; what is not there is left out. It reports and never fails.
"""

from __future__ import annotations

import csv
import json
import random
import subprocess
import sys
import tempfile
from collections import Counter
from contextlib import suppress
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter, process_time
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from leitbild_cli.core.voting.tally.ballots import Ranking

SECONDS: Final = 90  # longer is not waited for
ROWS: Final = 100_000
ELECTIONS: Final = Path(__file__).resolve().parents[3] / "shared" / "data" / "elections"
OTHERS: Final = ("pyrankvote", "pref_voting")

Columns = list[tuple[list[str], "list[Ranking]"]]


class Case(NamedTuple):
    """What is counted: some columns, each with ideas and ballots that rank `places` of them, or a table of rows."""

    name: str
    columns: int = 1
    ideas: int = 20
    ballots: int = 30
    places: int = 20
    method: str = "irv"
    table: bool = False


CASES: Final = (
    Case("a team: 3 columns, 20 ideas, 30 ballots", columns=3),
    Case("885 ideas, 130 ballots: irv", ideas=885, ballots=130, places=885),
    Case("885 ideas, 130 ballots: bottom-two", ideas=885, ballots=130, places=885, method="bottom-two"),
    Case("885 ideas, 130 ballots: coombs", ideas=885, ballots=130, places=885, method="coombs"),
    Case("100,000 ballots of 36 ideas, CSV", ideas=36, ballots=ROWS, places=6, table=True),
)


def main() -> None:
    """Print the table."""
    there = ["leitbild", *(name for name in OTHERS if find_spec(name))]
    print(f"{'counting':<42}{'by':<14}{'s':>8}{'CPU s':>8}{'ratio':>8}{'MB':>6}  winner")
    with tempfile.TemporaryDirectory(prefix="leitbild-bench-") as folder:
        table = Path(folder) / "ballots.csv"
        write_table(table, next(case for case in CASES if case.table))
        for number, case in enumerate(CASES):
            own: float | None = None
            for tool in there:
                done = _in_a_process(tool, number, table)
                own = own or done.get("cpu")
                _print(case.name if tool == "leitbild" else "", tool, done, own)
    _print_elections()


def child(tool: str, number: int, table: Path) -> None:
    """Count one case with one tool and say how it went, as JSON; a table is read inside the time, ballots are not."""
    case, count = CASES[number], TOOLS[tool]
    if case.table:
        ready = [partial(TABLES[tool], table, case)]
    else:
        ready = [count(ideas, ballots, case.method) for ideas, ballots in chance_columns(case)]
    wall, busy = perf_counter(), process_time()
    winners = ", ".join(run() for run in ready)
    told = {"seconds": perf_counter() - wall, "cpu": process_time() - busy, "megabytes": _megabytes()}
    print(json.dumps({**told, "winner": winners}))


def chance_columns(case: Case) -> Columns:
    """Give the ballots of a case; the same ones every time."""
    chance = random.Random(1)  # noqa: S311  nothing secret
    ideas = [f"idea-{place:03}" for place in range(case.ideas)]
    return [
        (ideas, [tuple(chance.sample(ideas, case.places)) for _ballot in range(case.ballots)])
        for _column in range(case.columns)
    ]


def write_table(path: Path, case: Case) -> None:
    """Write the ballots of very many, with some ideas better liked than others, a few thousand different ones."""
    chance = random.Random(2)  # noqa: S311  nothing secret
    ideas = [f"idea-{place:03}" for place in range(case.ideas)]
    liked = [1 / (place + 1) for place in range(case.ideas)]
    different = []
    for _ballot in range(6_500):
        ranks = list(dict.fromkeys(chance.choices(ideas, liked, k=chance.randint(1, case.places))))
        different.append(",".join([*ranks, *[""] * (case.places - len(ranks))]))
    with path.open("w", encoding="utf-8") as file:
        file.write(",".join(f"Choice {rank}" for rank in range(1, case.places + 1)) + "\n")
        often = [1 / (place + 1) for place in range(len(different))]
        file.writelines(f"{line}\n" for line in chance.choices(different, often, k=case.ballots))


def _leitbild(ideas: Sequence[str], ballots: Sequence[Ranking], method: str) -> Callable[[], str]:
    from leitbild_cli.core.model import Method
    from leitbild_cli.core.voting.tally.ballots import group
    from leitbild_cli.core.voting.tally.count import tally
    from leitbild_cli.core.voting.tally.rules import Rules

    return lambda: str(tally(group(ballots), ideas, Rules(method=Method(method), column="purpose", seed="dice")).winner)


def _leitbild_table(path: Path, case: Case) -> str:
    from leitbild_cli.core.voting.names import IdeaFinder
    from leitbild_cli.core.voting.tables import Asked
    from leitbild_cli.core.voting.tally.count import tally
    from leitbild_cli.core.voting.tally.rules import Rules
    from leitbild_cli.file.tables.ballots.rows import read_ballots
    from leitbild_cli.file.tables.reader import read_rows

    ideas = [f"idea-{place:03}" for place in range(case.ideas)]
    sheet = read_rows(path.read_bytes(), path.name)
    table = read_ballots(sheet, Asked(column="purpose", names=IdeaFinder([(idea, idea) for idea in ideas])))
    return str(tally(table.grouped, ideas, Rules(column="purpose", seed="dice")).winner)


def _pyrankvote(ideas: Sequence[str], ballots: Sequence[Ranking], method: str) -> Callable[[], str]:
    import pyrankvote

    if method != "irv":
        raise NotImplementedError(method)
    known = {idea: pyrankvote.Candidate(idea) for idea in ideas}
    papers = [pyrankvote.Ballot(ranked_candidates=[known[str(idea)] for idea in ranks]) for ranks in ballots]
    return lambda: str(pyrankvote.instant_runoff_voting(list(known.values()), papers).get_winners()[0])


def _pyrankvote_table(path: Path, case: Case) -> str:
    return _pyrankvote([f"idea-{place:03}" for place in range(case.ideas)], list(_rows(path)), "irv")()


def _pref_voting(ideas: Sequence[str], ballots: Sequence[Ranking], method: str) -> Callable[[], str]:
    from pref_voting import iterative_methods as methods
    from pref_voting.profiles import Profile

    place = {idea: number for number, idea in enumerate(ideas)}
    often = Counter(ballots)
    profile = Profile([[place[str(idea)] for idea in ranks] for ranks in often], rcounts=list(often.values()))
    count = {
        "irv": methods.instant_runoff,
        "bottom-two": methods.bottom_two_runoff_instant_runoff,
        "coombs": methods.coombs,
    }[method]
    return lambda: " or ".join(ideas[winner] for winner in count(profile))


def _pref_voting_table(path: Path, case: Case) -> str:
    from pref_voting import iterative_methods as methods
    from pref_voting.profiles_with_ties import ProfileWithTies

    ideas = [f"idea-{place:03}" for place in range(case.ideas)]
    place = {idea: number for number, idea in enumerate(ideas)}
    often = Counter(_rows(path))
    ranks = [{place[idea]: rank for rank, idea in enumerate(ranks, start=1)} for ranks in often]
    profile = ProfileWithTies(ranks, rcounts=list(often.values()), candidates=list(range(len(ideas))))
    return " or ".join(ideas[one] for one in methods.instant_runoff_for_truncated_linear_orders(profile))


def _rows(path: Path) -> Any:
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        for row in rows:
            yield tuple(filter(None, row))


TOOLS: Final[Mapping[str, Any]] = {"leitbild": _leitbild, "pyrankvote": _pyrankvote, "pref_voting": _pref_voting}
TABLES: Final[Mapping[str, Any]] = {
    "leitbild": _leitbild_table,
    "pyrankvote": _pyrankvote_table,
    "pref_voting": _pref_voting_table,
}


def _in_a_process(tool: str, number: int, table: Path) -> dict[str, Any]:
    argv = (sys.executable, __file__, tool, str(number), str(table))
    try:
        done = subprocess.run(argv, capture_output=True, check=False, text=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return {"why": f"more than {SECONDS} s"}
    with suppress(ValueError, IndexError):
        return dict(json.loads(done.stdout.splitlines()[-1]))
    last = (done.stderr.strip().splitlines() or ["says nothing"])[-1]
    return {"why": "has no such method" if last.startswith("NotImplementedError") else last[:60]}


def _megabytes() -> float | None:
    """Give the most memory this process had; nobody says on Windows."""
    try:
        import resource
    except ImportError:
        return None
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def _print(name: str, tool: str, done: Mapping[str, Any], own: float | None) -> None:
    if "seconds" not in done:
        print(f"{name:<42}{tool:<14}{done['why']}")
        return
    ratio = f"{done['cpu'] / own:.1f}" if own else ""
    memory = f"{done['megabytes']:.0f}" if done["megabytes"] is not None else ""
    print(f"{name:<42}{tool:<14}{done['seconds']:>8.3f}{done['cpu']:>8.3f}{ratio:>8}{memory:>6}  {done['winner'][:40]}")


def _print_elections() -> None:
    """Count the elections that were really held, where they are at hand; by irv and the rules as they stand."""
    from leitbild_cli.core.voting.tally.count import tally

    votes = ballots = 0
    seconds = 0.0
    for path in sorted(ELECTIONS.glob("*.json")):
        held = json.loads(path.read_text("utf-8"))
        grouped: Counter[Ranking] = Counter()
        for one in held["ballots"]:
            grouped[tuple(mark for mark in one["ranking"] if isinstance(mark, str))] += int(one["weight"])
        begun = perf_counter()
        tally(grouped, held["candidates"])
        seconds += perf_counter() - begun
        votes, ballots = votes + 1, ballots + sum(grouped.values())
    if votes:
        print(f"\n{votes} elections that were held, {ballots:,} ballots: {seconds:.2f} s together")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        child(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
    else:
        main()
