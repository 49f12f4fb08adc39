"""Play a session written in Markdown: run its commands in a new git repository and show each before it runs.

    python examples/play.py                                   play the one in your language, as `make demo` does
    python examples/play.py examples/library-desk             play this one
    python examples/play.py examples/library-desk --write     put today's answers into the page

A session is the page's ```console blocks: a line `$ command`, then its answer. What stands in a comment such as
`<!-- LEITBILD_NOW=2026-03-02T09:00Z -->` is set for the commands below it. Only the standard library is needed.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_SETTING = re.compile(r"<!-- ((?:[A-Z_]+=\S* ?)+)-->")
MADE = (".html", ".svg")  # what a session leaves beside the file, kept with its page
_EXAMPLES = {True: "kundenservice", False: "library-desk"}
_WAITS = {
    True: "Enter führt den nächsten Befehl aus, Strg-C hört auf.",
    False: "Enter runs the next command, Ctrl-C stops.",
}
_WHAT_NOW = {
    True: """
Was gespielt wurde, liegt zum Umsehen in {place}
Mit dem eigenen Team anfangen, in einem Ordner dafür: `{program} init`
Das englische Beispiel: `make demo ARGS=examples/library-desk`""",
    False: """
What was played is there to look around: {place}
Begin with your own team, in a folder for it: `{program} init`
The example in German: `make demo ARGS=examples/kundenservice`""",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command of a page, with the answer the page shows and the settings that hold for it."""

    words: str
    answer: str
    settings: dict[str, str]
    line: int


def main() -> int:
    """Play the session named on the command line, or the one in the reader's language."""
    named = [word for word in sys.argv[1:] if not word.startswith("-")]
    folder = Path(named[0]).resolve() if named else Path(__file__).parent / _EXAMPLES[_german()]
    page = folder / "README.md"
    place = new_repository(folder)
    if "--write" in sys.argv:
        page.write_text(rewritten(page.read_text(encoding="utf-8"), place), encoding="utf-8")
        for made in place.iterdir():
            if made.suffix in MADE:
                shutil.copy(made, folder)
        return 0
    try:
        narrate(page.read_text(encoding="utf-8"), place)
    except (KeyboardInterrupt, EOFError):
        print()  # noqa: T201  the shell's prompt gets a line of its own
    _say(_WHAT_NOW[_german()].format(place=place, program=Path(sys.executable).with_name("leitbild")))
    return 0


def _german() -> bool:
    told = (os.environ.get(name) for name in ("LEITBILD_LANG", "LC_ALL", "LC_MESSAGES", "LANG"))
    return next((one for one in told if one), "").lower().startswith("de")


def new_repository(example: Path) -> Path:
    """Give a new git repository with the example's other files in it."""
    place = Path(tempfile.mkdtemp(prefix="leitbild-")) / example.name
    place.mkdir()
    for extra in sorted(example.iterdir()):
        if extra.name != "README.md" and extra.is_file() and extra.suffix not in (".py", ".png", *MADE):
            shutil.copy(extra, place)
    for words in (["init", "--quiet", "--initial-branch=main"], ["config", "user.name", "Mia Berg"],
                  ["config", "user.email", "mia@example.org"]):  # fmt: skip
        subprocess.run(["git", "-C", str(place), *words], check=True)  # noqa: S607  git is on the PATH
    return place


def commands(text: str) -> Iterator[Command]:
    """Give the page's commands in order."""
    settings: dict[str, str] = {}
    inside, found = False, None
    for number, line in enumerate(text.splitlines(), start=1):
        if match := _SETTING.fullmatch(line.strip()):
            settings = {**settings, **dict(one.split("=", 1) for one in match.group(1).split())}
        elif line.startswith("```"):
            if found:
                yield found
            inside, found = line == "```console", None
        elif inside and line.startswith("$ "):
            if found:
                yield found
            found = Command(words=line[2:], answer="", settings=settings, line=number)
        elif found and not found.answer and found.words.endswith("\\"):
            found = Command(words=f"{found.words}\n{line}", answer="", settings=settings, line=found.line)
        elif found:
            found = Command(words=found.words, answer=f"{found.answer}{line}\n", settings=settings, line=found.line)


def answer(command: Command, place: Path) -> str:
    """Run one command as a shell would and give all it says."""
    done = subprocess.run(
        ["bash", "-c", command.words],  # noqa: S607  a session is written for bash
        cwd=place, env=environ(command), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        check=False,
    )  # fmt: skip
    return done.stdout.decode("utf-8", "replace")


def environ(command: Command) -> dict[str, str]:
    """Give the environment a command runs in."""
    known = {
        **os.environ,
        "TZ": "UTC",
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}",
        "COLUMNS": "80",
        "LEITBILD_DEBUG": "",
        "NO_COLOR": "1",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_MERGE_AUTOEDIT": "no",
        **command.settings,
    }
    if moment := command.settings.get("LEITBILD_NOW"):
        known |= {"GIT_AUTHOR_DATE": moment, "GIT_COMMITTER_DATE": moment}
    return known


def rewritten(text: str, place: Path, run: Callable[[Command, Path], str] = answer) -> str:
    """Give the page with the answers its commands give today; `run` gives them."""
    answers = {command.line: (command, run(command, place)) for command in commands(text)}
    lines, skipping = [], False
    for number, line in enumerate(text.splitlines(), start=1):
        if number in answers:
            command, said = answers[number]
            lines += f"$ {command.words}".splitlines() + said.rstrip("\n").splitlines()
            skipping = True
        elif line.startswith("```"):
            lines.append(line)
            skipping = False
        elif not skipping:
            lines.append(line)
    return "\n".join(lines) + "\n"


def narrate(text: str, place: Path) -> None:
    """Show the page's headings and texts, and run its commands before the reader's eyes."""
    if _waits():
        _say(f"{_WAITS[_german()]}\n")
    running = {command.line: command for command in commands(text)}
    inside = False
    for number, line in enumerate(text.splitlines(), start=1):
        if line.startswith("```"):
            inside = not inside
        elif number in running:
            _run_aloud(running[number], place)
        elif not inside and not line.startswith("<!--"):
            _say(line)


def _run_aloud(command: Command, place: Path) -> None:
    _say(f"\033[1m$ {command.words}\033[0m" if sys.stdout.isatty() else f"$ {command.words}")
    if _waits():
        input()
    _say(answer(command, place))


def _waits() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


def _say(words: str) -> None:
    print(words, flush=True)  # noqa: T201  the demonstration speaks


if __name__ == "__main__":
    raise SystemExit(main())
