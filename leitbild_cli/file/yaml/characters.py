"""From bytes to text, and what is wrong with its characters."""

from __future__ import annotations

import re
from itertools import islice

from leitbild_cli.errors import Problem
from leitbild_cli.language import _

MAX_BYTES = 20_000_000
_MOST = 20  # a place costs a look through the whole text, and nobody reads more of one kind
BOM = b"\xef\xbb\xbf"
# Patterns are not compiled ahead: most files ask for none of them.
UNWANTED = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]|\r(?!\n)"
_TAB_INDENT = r"(?m)^ *\t[ \t]*"
_NO_WIDTH = "\u00ad\u200b-\u200f\u2060"
_NO_WIDTH_SIGNS = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060"
_ODD = f"\u00a0\u1680\u180e\u2000-\u200a\u202f\u205f\u3000{_NO_WIDTH}"
_ODD_BLANK = f"[{_ODD}]"
_KEY_HEAD = rf"[ {_ODD}]*(?:-[ {_ODD}]+)*(?:(?:[\w.-]|[{_ODD}](?=[{_ODD} ]*:))+[ {_ODD}]*:(?=[ {_ODD}]|$)[ {_ODD}]*)?"
_CONFLICT = r"(?m)^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}\r?$"


def decode(data: bytes) -> str | Problem:
    """Give the text of UTF-8 bytes (a byte order mark is dropped), or the problem with its repair."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or data[:200].count(0) > len(data[:200]) // 4:
        return _first("encoding", _("The file is stored as UTF-16."), _("Save it again as UTF-8."))
    try:
        return data.removeprefix(BOM).decode("utf-8")
    except UnicodeDecodeError as error:
        return _other_encoding(data, error.start)


def problems(text: str) -> tuple[Problem, ...]:
    """Give everything wrong with the characters themselves; conflict markers alone, as nothing else counts then."""
    if conflict := _conflict(text):
        return (conflict,)
    return (*_unwanted(text), *_tabs(text))


def mended(text: str) -> str:
    """Give the text as it can be read on after its problems: unwanted signs as blanks, tabs as the indent meant."""
    lines: list[str] = []
    indent = 0
    for line in re.sub(UNWANTED, " ", text).split("\n"):
        bare = line.lstrip(" \t")
        if re.match(_TAB_INDENT, line):
            lines.append(" " * indent + bare)
        else:
            lines.append(line)
        if bare.strip():
            own = len(lines[-1]) - len(lines[-1].lstrip(" "))
            indent = own + 2 * bare.rstrip().endswith(":")
    return "\n".join(lines)


def odd_blank(line: str) -> str | None:
    """Give the first blank where the line's key stands that YAML takes for a letter, None where all are plain."""
    found = re.search(_ODD_BLANK, _head(line))
    return found[0] if found else None


def odd_blank_problem(line: str, number: int) -> Problem:
    """Name that blank and its own place; `number` is the line's, from 1."""
    found = re.search(_ODD_BLANK, _head(line))
    sign, column = (found[0], found.start() + 1) if found else (" ", 1)
    what = _("There is a space here that YAML does not take for one (U+{number:04X}).").format(number=ord(sign))
    return Problem(code="blank", line=number, column=column, what=what, mend=_("Put a plain space in its place."))


def plain_blanks(line: str) -> str:
    """Give the line with plain blanks round its key."""
    head = _head(line)
    return re.sub(_ODD_BLANK, _plain, head) + line[len(head) :]


def is_printed(text: str) -> bool:
    """Say whether all is printed or a line's end; it takes a quarter of looking for what is unwanted."""
    return text.replace("\n", "").isprintable()


def has_conflict(text: str) -> bool:
    """Say whether a merge left its markers in the text."""
    return _conflict(text) is not None


def _plain(found: re.Match[str]) -> str:
    return "" if found[0] in _NO_WIDTH_SIGNS else " "


def _head(line: str) -> str:
    found = re.match(_KEY_HEAD, line)
    return found[0] if found else ""


def _first(code: str, what: str, mend: str) -> Problem:
    return Problem(code=code, line=1, column=1, what=what, mend=mend)


def _other_encoding(data: bytes, place: int) -> Problem:
    line_start = data.rfind(b"\n", 0, place) + 1
    line = data.count(b"\n", 0, place) + 1
    guess = data[line_start:].split(b"\n", 1)[0].decode("cp1252", "replace")
    what = _("This line is not UTF-8; read as Windows-1252 it says: `{guess}`.").format(guess=guess.strip()[:60])
    column = len(data[line_start:place].decode("utf-8", "replace")) + 1
    return Problem(code="encoding", line=line, column=column, what=what, mend=_("Save the file again as UTF-8."))


def _conflict(text: str) -> Problem | None:
    if "<<<<<<<" not in text and ">>>>>>>" not in text:
        return None
    found = list(re.finditer(_CONFLICT, text))
    if not any(match.group()[0] in "<>" for match in found):
        return None
    first, last = (_place(text, match.start())[0] for match in (found[0], found[-1]))
    what = _("A merge left its markers in lines {first}–{last}.").format(first=first, last=last)
    mend = _("`leitbild resolve` mends it; or keep what both sides added and delete the lines of <<<, === and >>>.")
    return Problem(code="conflict", line=first, column=1, what=what, mend=mend)


def _unwanted(text: str) -> list[Problem]:
    if is_printed(text):
        return []
    found = []
    for match in islice(re.finditer(UNWANTED, text), _MOST):
        line, column = _place(text, match.start())
        what = _("There is a control character (U+{number:04X}) here.").format(number=ord(match.group()[0]))
        found.append(Problem(code="control", line=line, column=column, what=what, mend=_("Delete it.")))
    return found


def _tabs(text: str) -> list[Problem]:
    found = []
    for match in islice(re.finditer(_TAB_INDENT, text), _MOST):
        line, column = _place(text, match.start() + match.group().index("\t"))
        what = _("A tab indents this line.")
        found.append(Problem(code="tab", line=line, column=column, what=what, mend=_("Use spaces, two a level.")))
    return found


def _place(text: str, index: int) -> tuple[int, int]:
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)
