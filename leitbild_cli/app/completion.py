"""What TAB offers: verbs, options, and from the file ids, columns and people, read without a YAML parser.

The scripts of `leitbild completion` ask with `_LEITBILD_COMPLETE=1`, the words of the line in `COMP_WORDS` (one a line,
or with blanks between) and the place of the cursor's word in `COMP_CWORD`; an answer is `value<TAB>description`.
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, NamedTuple

from leitbild_cli.app import glance, verbs
from leitbild_cli.language import LANGUAGES, _, mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_WHOLE = 20_000_000
_LONGEST = 60
_LETTERS = 26
_IDEA = re.compile(r"^ +([a-z][0-9a-z]{7}):[ ]*\r?\n(?: +column:.*\n)? +text: ?(?:\|.*\n +)?(.*)$", re.MULTILINE)
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_WORD = re.compile(r"""(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"?|'[^']*'?|\\$)+""")
_QUOTED = re.compile(r"""\\(.)|["']""")
_ONE_IDEA = frozenset(("show", "edit", "move", "withdraw", "support", "park", "unpark", "unmerge"))
_GLOBALS = {
    "-C": mark("Run as if started in this folder."),
    "--file": mark("The file to work on."),
    "--lang": mark("Speak de or en."),
    "--debug": mark("Show where an error comes from."),
    "--version": mark("Show the version."),
    "--help": mark("Show this message and exit."),
}
_FREE = frozenset(("--because", "--receipt", "--to"))  # what only the typist knows, or the shell
_VALUED = frozenset(("-C", "--directory", "--file", "--lang"))

Candidate = tuple[str, str]


class CommandLine(NamedTuple):
    """The line as typed: the words before the cursor without the program's name, and the word under the cursor."""

    before: tuple[str, ...]
    typed: str
    prefix: str


def answer(environ: Mapping[str, str]) -> int:
    """Write the candidates for the word under the cursor, one a line: value, tab, description."""
    line = read_line(environ.get("COMP_WORDS", ""), environ.get("COMP_CWORD", ""))
    for value, description in _candidates(line, environ):
        if value.startswith(line.typed):
            shown = _CONTROL.sub(" ", description)[:_LONGEST]
            sys.stdout.write(f"{line.prefix}{value}\t{shown}\n")
    return 0


def read_line(words: str, cursor: str) -> CommandLine:
    """Give the line of these words: without quotes, `--name=value` taken apart as bash does it."""
    raw = words.split("\n") if "\n" in words else _WORD.findall(words)
    at = int(cursor) if cursor.isdigit() else max(len(raw) - 1, 0)
    typed = _bare(raw[at]) if at < len(raw) else ""
    before = [_bare(word) for word in raw[1:at]]
    if typed == "=":
        return CommandLine(tuple(before), "", "")
    if before and before[-1] == "=":
        return CommandLine(tuple(before[:-1]), typed, "")
    name, equals, value = typed.partition("=")
    if typed.startswith("--") and equals:
        return CommandLine((*before, name), value, f"{name}=")
    return CommandLine(tuple(word for word in before if word != "="), typed, "")


def _candidates(line: CommandLine, environ: Mapping[str, str]) -> Iterator[Candidate]:
    names, last = _names(line.before), line.before[-1] if line.before else ""
    if last in ("--column", "-c"):
        yield from _columns(line, environ)
    elif last == "--by":
        yield from _section("people", line, environ)
    elif last == "--lang":
        yield from ((language, "") for language in LANGUAGES)
    elif last in _VALUED and not names:
        return  # a folder or file: the shell knows them
    elif not names:
        yield from _first(line)
    elif names[:2] == ["vote", "cast"] and last == "--for":
        yield from _section("people", line, environ)
    elif names[:2] == ["vote", "cast"] and not line.typed.startswith("-") and last not in _FREE:
        yield from _ranking(names, line, environ)
    elif names[0] == "idea" and not line.typed.startswith("-") and (found := _after_idea(names, line, environ)):
        yield from found
    else:
        yield from _inside(names, line, environ)


def _names(before: Sequence[str]) -> list[str]:
    """Give the words from the verb on, without the global options in front of it."""
    place = 0
    while place < len(before) and before[place].startswith("-"):
        place += 2 if before[place] in _VALUED else 1
    return list(before[place:])


def _first(line: CommandLine) -> Iterator[Candidate]:
    if line.typed.startswith("-"):
        yield from ((name, _(help_text)) for name, help_text in _GLOBALS.items())
    else:
        yield from ((verb.name, _(verb.help)) for verb in verbs.VERBS if not verb.hidden)


def _after_idea(names: Sequence[str], line: CommandLine, environ: Mapping[str, str]) -> tuple[Candidate, ...]:
    """Give what is asked for most, without importing Typer: an idea's id where one is expected."""
    given = [word for word in names[2:] if not word.startswith("-")]
    if names[1:2] == ["merge"] or (names[1:2] and names[1] in _ONE_IDEA and not given):
        return tuple(_ideas(line, environ))
    return ()


def _ranking(names: Sequence[str], line: CommandLine, environ: Mapping[str, str]) -> Iterator[Candidate]:
    from leitbild_cli.app.rankable import rankable

    return rankable(glance.head(glance.path(line.before, environ), _WHOLE), names[2:])


def _ideas(line: CommandLine, environ: Mapping[str, str]) -> Iterator[Candidate]:
    text = glance.head(glance.path(line.before, environ), _WHOLE)
    for match in _IDEA.finditer(text):
        if match.group(1) not in line.before:
            yield match.group(1), match.group(2).strip().strip("\"'")


def _columns(line: CommandLine, environ: Mapping[str, str]) -> Iterator[Candidate]:
    """Give the letter of each column with its question; its key, which few know, to whoever began to type it."""
    for place, (key, question) in enumerate(_section("columns", line, environ)):
        typed_so = bool(line.typed) and key.startswith(line.typed)
        yield key if typed_so or place >= _LETTERS else chr(ord("A") + place), question.strip("\"'")


def _section(name: str, line: CommandLine, environ: Mapping[str, str]) -> Iterator[Candidate]:
    text = glance.head(glance.path(line.before, environ), _WHOLE)
    yield from glance.section(name, text)


def _inside(names: Sequence[str], line: CommandLine, environ: Mapping[str, str]) -> Iterator[Candidate]:
    """Give the verbs of a group, or the options and values of a verb; only this needs Typer."""
    if verbs.find(names[0]) is None:
        return
    from leitbild_cli.app.parameters import Wanted, wanted

    found = wanted(names, line.typed)
    match found:
        case Wanted.IDEAS:
            yield from _ideas(line, environ)
        case Wanted.COLUMNS:
            yield from _columns(line, environ)
        case Wanted.PEOPLE:
            yield from _section("people", line, environ)
        case Wanted.TOPICS:
            yield from _topics()
        case _:
            yield from found


def _topics() -> Iterable[Candidate]:
    from leitbild_cli.view import guide

    return ((name, "") for name in guide.topics())


def _bare(word: str) -> str:
    """Give the word as the program will get it: without quotes and backslashes."""
    return _QUOTED.sub(lambda found: found.group(1) or "", word)
