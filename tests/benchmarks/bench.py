"""How long whole commands take, as multiples of Python's own start; `make bench` prints the table.

A ratio says more than milliseconds: it stays the same on a slow machine. All commands run in turn, eleven times each,
and the median counts, so that a busy moment hits all of them alike. It reports and never fails.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Final

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.large_team import large_file  # after the path, so that it can be run as a script

ROUNDS: Final = 11
PEOPLE: Final = 10
READINGS: Final = 5_000
ANSWERS: Final = (5_000, 50_000)
FIRST, REST = "abcdefghjkmnpqrstvwxyz", "abcdefghjkmnpqrstvwxyz0123456789"
THOUGHTS: Final = (
    "Kunden glücklich machen",
    "Unseren Kunden beistehen",
    "98 Prozent Kundenzufriedenheit",
    "Eine durchschnittliche Wartezeit von 30 Sekunden",
    "Positive Grundeinstellung",
    "Zuversicht und Stärke",
    "Unbeschwertheit",
)
HEAD: Final = """\
leitbild: 1
language: de
team: Kundenservice Hotel Sonnenhof

columns:
  purpose: Was ist das Ziel dieser Abteilung, und wieso gibt es uns?
  priorities: Was ist uns als Abteilung wichtig?
  culture: Was ist unsere Unternehmenskultur, und was sind unsere Werte?

people:
"""
TAIL: Final = """
sources:
parts:
  market:
  contribution:
  distinction:
experience:
merged:
distinct:
parked:
votes:
drafts:
feedback:
adopted:
measures:
reviews:
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A command to measure: `most` is its bound as a ratio, None for a peer; `file` is put in place before each run."""

    name: str
    argv: tuple[str, ...]
    most: float | None = None
    file: Path | None = None
    env: tuple[tuple[str, str], ...] = ()
    says: bool = True
    refused: bool = False


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory(prefix="leitbild-bench-") as name:
        folder = Path(name)
        base = Case(name="python -c pass", argv=(sys.executable, "-c", "pass"), says=False)
        cases = _cases(folder)
        absent = {case.name: why for case in cases if (why := _why_absent(case, folder))}
        there = [base, *(case for case in cases if case.name not in absent)]
        times = _measure(there, folder)
        size = (folder / "page.html").stat().st_size
    _print_ratios(cases, times, absent, times[base.name])
    _print_large(times)
    _print_page(times, size)
    _print_tables(times)


def ideas_file(ideas: int) -> str:
    """A file as `leitbild.yaml` is kept, with that many ideas of ten people; the same one every time."""
    chance = random.Random(1)  # noqa: S311  nothing secret
    blocks = [_person(f"person-{seat:02}", ideas // PEOPLE, chance) for seat in range(1, PEOPLE + 1)]
    return HEAD + "".join(blocks) + TAIL


def _person(key: str, ideas: int, chance: random.Random) -> str:
    ids = {chance.choice(FIRST) + "".join(chance.choices(REST, k=7)) for _idea in range(ideas)}
    lines = [f"  {key}:", f"    name: {key.title()}", "    ideas:"]
    for id_ in sorted(ids):
        lines += [
            f"      {id_}:",
            f"        column: {chance.choice(('purpose', 'priorities', 'culture'))}",
            f"        text: {chance.choice(THOUGHTS)} ({id_[:4]})",
            "        added: 2026-11-23T09:04Z",
        ]
    return "\n".join([*lines, "    ballots:", "    notes:", ""])


def _cases(folder: Path) -> list[Case]:
    small, large = folder / "300.yaml", folder / "10000.yaml"
    small.write_text(ideas_file(300), encoding="utf-8")
    large.write_text(ideas_file(10_000), encoding="utf-8")
    leitbild = str(Path(sys.executable).parent / "leitbild")
    decided = _decided(folder, leitbild)
    add = (leitbild, "idea", "add", "Zuhören, bevor wir antworten", "--column", "purpose", "--by", "person-05")
    tab = (("_LEITBILD_COMPLETE", "complete_bash"), ("COMP_WORDS", "leitbild idea park "), ("COMP_CWORD", "3"))
    return [
        Case(name="leitbild --version", argv=(leitbild, "--version"), most=1.5),
        Case(name="leitbild --help", argv=(leitbild, "--help"), most=3),
        Case(name="leitbild status, 300 ideas", argv=(leitbild, "status"), most=8, file=small),
        Case(name="leitbild idea add, 300 ideas", argv=add, most=9, file=small),
        Case(name="leitbild show, 300 ideas", argv=(leitbild, "show"), most=9, file=small),
        Case(
            name="leitbild show -o, a page of all that",
            argv=(leitbild, "show", "-o", "page.html"),
            file=decided,
            says=False,
        ),
        Case(name="TAB after leitbild idea park", argv=(leitbild,), most=3, file=small, env=tab),
        Case(name="leitbild idea add, 10,000 ideas", argv=add, file=large),
        *_tables(folder, leitbild),
        Case(name="git --version", argv=("git", "--version")),
        Case(name="pip --version", argv=(sys.executable, "-m", "pip", "--version")),
    ]


def _tables(folder: Path, leitbild: str) -> list[Case]:
    """Put down two measures, a table of 5,000 readings of each, and exports of 5,000 and 50,000 answers."""
    measured = folder / "measured.yaml"
    two = "".join(f"  {key}:\n    name: {key}\n    unit:\n    target:\n    readings:\n" for key in ("calls", "mails"))
    measured.write_text(HEAD + "  anna:\n    name: Anna\n" + TAIL.replace("measures:\n", f"measures:\n{two}"), "utf-8")
    days = (date(2012, 1, 1) + timedelta(days=one) for one in range(READINGS))
    rows = (f"{day:%d.%m.%Y};{20 + one % 17};{90 + one % 9}\n" for one, day in enumerate(days))
    (folder / "readings.csv").write_text("Datum;calls;mails\n" + "".join(rows), encoding="utf-8")
    for count in ANSWERS:
        said = (
            f"{one % 28 + 1:02}.11.2025 08:{one % 60:02}:{one // 60 % 60:02},{one % 5 + 1},Wort {one}\n"
            for one in range(count)
        )
        text = "Zeitstempel,Wie gut passt der Entwurf? (1-5),Was fehlt?\n" + "".join(said)
        (folder / f"{count}.csv").write_text(text, encoding="utf-8")
    answers = (leitbild, "feedback", "import", "--yes")
    return [
        Case(
            name="track import, 5,000 readings × 2", argv=(leitbild, "track", "import", "readings.csv"), file=measured
        ),
        Case(name="feedback import, 5,000 answers", argv=(*answers, f"{ANSWERS[0]}.csv"), file=measured),
        Case(name="50,000 answers, summed up", argv=(*answers, f"{ANSWERS[1]}.csv"), file=measured, refused=True),
    ]


def _decided(folder: Path, leitbild: str) -> Path:
    """Put down 300 ideas of 30 people, all that was decided of them, and a year of readings."""
    file = folder / "leitbild.yaml"
    file.write_text(large_file(), encoding="utf-8")
    count = (leitbild, "vote", "count", "--seed", "7")
    subprocess.run(count, cwd=folder, env=_environ(Case(name="", argv=count), folder), capture_output=True, check=True)
    return file.rename(folder / "decided.yaml")


def _why_absent(case: Case, folder: Path) -> str:
    """Empty if the command works; else what it says instead. This run also writes the .pyc files."""
    if not shutil.which(case.argv[0]):
        return "not installed"
    done = _start(case, folder)
    if done.returncode and not case.refused:
        last = done.stderr.decode(errors="replace").strip().splitlines()
        return f"not there (exit {done.returncode}{': ' + last[-1][:60] if last else ''})"
    return "" if done.stdout or case.refused or not case.says else "not there (says nothing)"


def _measure(cases: list[Case], folder: Path) -> dict[str, float]:
    """The median seconds of every command; all take turns."""
    times: dict[str, list[float]] = {case.name: [] for case in cases}
    for _round in range(ROUNDS):
        for case in cases:
            times[case.name].append(_seconds(case, folder))
    return {name: median(seconds) for name, seconds in times.items()}


def _seconds(case: Case, folder: Path) -> float:
    _place(case, folder)
    environ = _environ(case, folder)
    begun = perf_counter()
    subprocess.run(case.argv, cwd=folder, env=environ, capture_output=True, check=False, stdin=subprocess.DEVNULL)
    return perf_counter() - begun


def _start(case: Case, folder: Path) -> subprocess.CompletedProcess[bytes]:
    _place(case, folder)
    return subprocess.run(
        case.argv,
        cwd=folder,
        env=_environ(case, folder),
        capture_output=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )


def _place(case: Case, folder: Path) -> None:
    if case.file:
        shutil.copyfile(case.file, folder / "leitbild.yaml")


def _environ(case: Case, folder: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name in {"PATH", "SYSTEMROOT", "TMPDIR"}}
    return kept | {"HOME": str(folder), "LANG": "C.UTF-8", "TERM": "dumb"} | dict(case.env)


def _print_ratios(cases: list[Case], times: dict[str, float], absent: dict[str, str], base: float) -> None:
    print(f"python -c pass: {base * 1000:.1f} ms; medians of {ROUNDS}, × is the ratio to it\n")
    print(f"{'command':<34}{'ms':>8}{'×':>8}{'bound':>8}")
    for case in cases:
        bound = f"{case.most:g}" if case.most is not None else ""
        if case.name in absent:
            print(f"{case.name:<34}{'':>8}{'':>8}{bound:>8}  {absent[case.name]}")
            continue
        ratio = times[case.name] / base
        verdict = "" if case.most is None else "holds" if ratio <= case.most else "misses"
        print(f"{case.name:<34}{times[case.name] * 1000:>8.1f}{ratio:>8.2f}{bound:>8}  {verdict}".rstrip())


def _print_large(times: dict[str, float]) -> None:
    """What 10,000 ideas cost: adding one, less what a command costs that reads no file."""
    add, empty = times.get("leitbild idea add, 10,000 ideas"), times.get("leitbild --help")
    if add is None or empty is None:
        print("\n10,000 ideas: not there")
        return
    verdict = "holds" if add - empty <= 0.35 else "misses"
    print(f"\n10,000 ideas: adding one less `--help`: {add - empty:.2f} s, bound 0.35 s  {verdict}")


def _print_tables(times: dict[str, float]) -> None:
    """What tables cost in seconds, as nobody waits in multiples of Python's start."""
    for name, most in (("track import, 5,000 readings × 2", 1), ("50,000 answers, summed up", 5)):
        seconds = times.get(name)
        verdict = "not there" if seconds is None else f"{seconds:.2f} s  {'holds' if seconds <= most else 'misses'}"
        print(f"{name}: bound {most} s, {verdict}")


def _print_page(times: dict[str, float], size: int) -> None:
    """What the page of 300 ideas, 30 people and a year of readings costs, and how large it is."""
    seconds = times.get("leitbild show -o, a page of all that", 0.0)
    verdict = "holds" if seconds <= 1 and size <= 500_000 else "misses"
    print(f"\nThat page: {seconds:.2f} s, {size / 1000:.0f} kB, bounds 1 s and 500 kB  {verdict}")


if __name__ == "__main__":
    main()
