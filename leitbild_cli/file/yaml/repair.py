"""A text with mistakes, read as far as it goes: where a line's repair can be guessed, it is shown and reading goes on.

So one run finds everything, and the repair stands beside each problem. Nothing guessed is ever written.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from leitbild_cli.errors import Problem
from leitbild_cli.file.yaml.characters import odd_blank, odd_blank_problem, plain_blanks
from leitbild_cli.file.yaml.parser import NEVER_CLOSED, build
from leitbild_cli.file.yaml.quotes import scalar
from leitbild_cli.file.yaml.tree import NotBuilt, duplicate_keys
from leitbild_cli.language import _

if TYPE_CHECKING:
    from leitbild_cli.file.yaml.tree import Node

_MOST = 20
_WORK = 2_000_000
_TOO_LONG = 500_000
_LONG_LINE = 400
_GUESSED = ("syntax", "anchor", "tag")
_LINE = re.compile(
    r"(?P<head> *(?:- +)*(?:[\w.-]+|'[^']*'|\"[^\"]*\"):[ \t]+|\s*- +)(?P<value>\S.*?)(?P<tail>\s+#\s.*|\s*)"
)
_NO_SPACE = re.compile(r"(?P<head> *(?:- +)*[a-z_]+:)(?P<value>[^\s:].*)")


class Parsed(NamedTuple):
    """The tree of a text, None where there is none, and what is wrong with the text as YAML."""

    root: Node | None
    problems: tuple[Problem, ...] = ()


class Mended(NamedTuple):
    """A problem whose repair is known: `text` is the whole text with that line as it should be."""

    problem: Problem
    text: str


class Unblanked(NamedTuple):
    """Odd blanks in a run of lines, each a problem, and the whole text with plain ones."""

    problems: tuple[Problem, ...]
    text: str


def parsed(text: str) -> Parsed:
    """Give the tree of the text, mended where that could be guessed, with every problem."""
    found: list[Problem] = []
    most = min(_MOST, max(_WORK // (len(text) + 1), 2))  # each repair reads the whole text, again and again
    while len(found) < most:
        try:
            root = build(text)
            return Parsed(root, (*found, *(duplicate_keys(root) if root is not None else ())))
        except NotBuilt as refused:
            if blanks := _with_plain_blanks(text, refused.problem):
                found.extend(blanks.problems)
                text = blanks.text
                continue
            better = mended(text, refused.problem)
            found.append(better.problem if better else refused.problem)
        if better is None:
            break
        text = better.text
    return Parsed(None, tuple(found))


def mended(text: str, problem: Problem) -> Mended | None:
    """Give the problem with the line as it should be, where that can be guessed and helps."""
    if problem.code not in _GUESSED or len(text) > _TOO_LONG or _real_anchor(text, problem):
        return None
    lines = text.split("\n")
    for number in _suspects(lines, problem.line):
        fixed = corrected(lines[number].rstrip("\r"))
        if fixed is None:
            continue
        whole = "\n".join((*lines[:number], fixed, *lines[number + 1 :]))
        reached = first_refused(whole)
        if reached is None or reached > max(problem.line, number + 1):
            return Mended(_corrected_problem(problem, number, lines[number], fixed), whole)
    return None


def _with_plain_blanks(text: str, problem: Problem) -> Unblanked | None:
    """Give the text with plain blanks in the lines round the problem, if it can be read further so."""
    if problem.code not in _GUESSED or len(text) > _TOO_LONG:
        return None
    lines = text.split("\n")
    odd = [number for number, line in enumerate(lines[: problem.line]) if odd_blank(line)]
    tries = (_run_of_blanks(lines, number) for number in reversed(odd[-_MOST:]))
    return next((one for one in tries if _reaches_further(one, problem)), None)


def _run_of_blanks(lines: list[str], last: int) -> Unblanked:
    """Give the lines above and below this one that have such a blank too."""
    first = last + 1 - len(list(takewhile(odd_blank, reversed(lines[: last + 1]))))
    run = range(first, last + len(list(takewhile(odd_blank, lines[last:]))))
    text = "\n".join(plain_blanks(line) if number in run else line for number, line in enumerate(lines))
    return Unblanked(tuple(odd_blank_problem(lines[number], number + 1) for number in run), text)


def _reaches_further(one: Unblanked, problem: Problem) -> bool:
    reached = first_refused(one.text)
    return reached is None or reached > max(problem.line, one.problems[-1].line)


def corrected(line: str) -> str | None:
    """Give the line with its text in quotes, or with the space behind its colon, if only so it can be read."""
    if len(line) > _LONG_LINE or (first_refused(line.strip()) is None and not _NO_SPACE.fullmatch(line)):
        return None
    if (found := _LINE.fullmatch(line)) and found["value"] in ("[", "{"):
        return None  # something was begun here
    if found:
        fixed = f"{found['head'].rstrip()} {_quoted(_bare(found['value']))}{found['tail']}"
    elif found := _NO_SPACE.fullmatch(line):
        fixed = f"{found['head']} {scalar(found['value'].rstrip())}"
    else:
        return None
    return fixed if fixed != line and first_refused(fixed.strip()) is None else None


def first_refused(text: str) -> int | None:
    """Give the line (from 1) of the first thing that no tree is built from, None where all is well."""
    try:
        build(text)
    except NotBuilt as refused:
        return refused.problem.line
    return None


def _real_anchor(text: str, problem: Problem) -> bool:
    """Say whether an anchor is used as one: its name stands with `&` and with `*`."""
    if problem.code != "anchor":
        return False
    return not set(re.findall(r"&([\w-]+)", text)).isdisjoint(re.findall(r"\*([\w-]+)", text))


def _suspects(lines: list[str], line: int) -> list[int]:
    """Give the lines to look at: the one complained of, those just above, and where an open quote may have begun."""
    near = [number for number in range(line - 1, max(line - 4, -1), -1) if number < len(lines)]
    quotes = [number for number in range(max(line - 200, 0), max(line - 4, 0)) if lines[number].count("'") % 2]
    return [*near, *quotes[-5:]]


def _corrected_problem(problem: Problem, number: int, line: str, fixed: str) -> Problem:
    found = _LINE.fullmatch(line.rstrip("\r"))
    if problem.what == _(NEVER_CLOSED[1]) or (found and found["value"].startswith("- ")):
        return problem  # a list is as likely as a text
    if found is None:
        what, column = _("A space is missing behind the colon."), line.find(":") + 2
    else:
        said = problem.code != "syntax" or problem.what in map(_, NEVER_CLOSED)
        what, column = problem.what if said else _("This text needs quotes."), found.start("value") + 1
    mend = _("Write it so: {line}").format(line=f"`{fixed.strip()}`")
    return Problem(code=problem.code, line=number + 1, column=column, what=what, mend=mend)


def _bare(value: str) -> str:
    """Give what was meant by a value whose quotes are not in order."""
    mark_used = value[0]
    if mark_used not in "'\"":
        return value
    if len(value) > 1 and value.endswith(mark_used):
        inner = value[1:-1]
        return inner.replace("''", "'") if mark_used == "'" else inner.replace('\\"', '"')
    return value[1:] if value.count(mark_used) == 1 else value


def _quoted(text: str) -> str:
    """Give the text in quotes; a plain one would look as if nothing had been mended."""
    written = scalar(text)
    return written if written[0] in "'\"" else "'" + written.replace("'", "''") + "'"
