"""Text from elsewhere on a terminal: made harmless, measured in display cells, cut and wrapped to them."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_ELLIPSIS = "…"
_EMOJI_STYLE = "\ufe0f"
_JOINERS = "\u200c\u200d"
_SOFT_HYPHEN = "\u00ad"
_BREAKS = frozenset("\t\n\v\f\r\x85\u2028\u2029")
_HIDDEN = frozenset({"Cc", "Cf", "Cs"})
_TALK_WORD = r" *(?:[^ `]*`[^`]*`[^ ]*|[^ ]+) *"
_ASTRAL = 0xFFFF
_BYTE = 0xFF


def safe(text: str) -> str:
    """Give the text as one harmless line: line breaks become blanks, control and direction signs are spelled out."""
    if text.isprintable():
        return text
    return "".join(map(_shown, text.replace("\r\n", "\n")))


_WORKFLOW_COMMAND = r"(?m)^([^\S\n]*):(?=:)|##(?=\[)"


def without_commands(text: str) -> str:
    """Give a text in whose lines the log of a GitHub workflow finds no command (`::error::`, `##[add-mask]`)."""
    return re.sub(_WORKFLOW_COMMAND, lambda found: f"{found[1]}\\:" if found[1] is not None else r"#\#", text)


def width(text: str) -> int:
    """Give how many cells of a terminal the text takes."""
    if text.isascii():
        return len(text)
    cells, last = 0, 0
    for char in text:
        wide = 2 - last if char == _EMOJI_STYLE and last else _cells(char)
        cells += wide
        last = wide or last
    return cells


def fit(text: str, cells: int) -> str:
    """Give the text as one harmless line of at most so many cells, with … where it was cut."""
    text = safe(text)
    if width(text) <= cells:
        return text
    head = _head(text, cells - 1).rstrip()
    return head + _ELLIPSIS if cells > 0 else ""


def wrap(text: str, cells: int) -> list[str]:
    """Give harmless lines of at most so many cells (two or more), broken between words; its own line breaks stay.

    A `command` that fits one line stays in one piece, so that it can be copied.
    """
    lines: list[str] = []
    for paragraph in text.splitlines() or [""]:
        lines.extend(_wrapped(_words(safe(paragraph), max(cells, 2)), max(cells, 2)))
    return lines


def wrap_talk(text: str, cells: int) -> str:
    """Give talk wrapped between words; a `command` is never broken, so that it can be copied."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in re.findall(_TALK_WORD, paragraph):
            if line.strip() and width(line + word.rstrip(" ")) > cells:
                lines.append(line.rstrip(" "))
                line = ""
            line += word
        lines.append(line.rstrip(" "))
    return "\n".join(lines)


def _words(line: str, cells: int) -> list[str]:
    words = line.split(" ")
    ticks = line.count("`")
    if not ticks or ticks % 2:
        return words
    whole: list[str] = []
    inside = False
    for word in words:
        joined = f"{whole[-1]} {word}" if inside else word
        if inside and width(joined) <= cells:
            whole[-1] = joined
        else:
            whole.append(word)
        inside ^= word.count("`") % 2 == 1
    return whole


def _shown(char: str) -> str:
    if char in _BREAKS:
        return " "
    if char == _SOFT_HYPHEN:
        return ""
    code = ord(char)
    if char in _JOINERS or not (unicodedata.category(char) in _HIDDEN or _is_nothing(code)):
        return char
    return f"\\x{code:02x}" if code <= _BYTE else f"\\u{code:04x}" if code <= _ASTRAL else f"\\U{code:08x}"


def _is_nothing(code: int) -> bool:
    """Say whether Unicode promises that this is never a character; XML refuses it."""
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF  # noqa: PLR2004  the numbers are the rule


def _cells(char: str) -> int:
    if unicodedata.category(char) in {"Mn", "Me", "Cf"} or "\u1160" <= char <= "\u11ff":
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1


def _head(text: str, cells: int) -> str:
    """Give the longest beginning that fits, never ending in a joiner that waits for its other half."""
    end = 0
    while end < len(text) and width(text[: end + 1]) <= cells:
        end += 1
    return text[:end].rstrip(_JOINERS)


def _wrapped(words: list[str], cells: int) -> list[str]:
    lines = [""]
    for word in filter(None, words):
        rest = word
        joined = f"{lines[-1]} {rest}" if lines[-1] else rest
        if width(joined) <= cells:
            lines[-1] = joined
            continue
        if lines[-1]:
            lines.append("")
        while width(rest) > cells:
            head = _head(rest, cells) or rest[0]
            lines[-1] = head
            lines.append("")
            rest = rest[len(head) :]
        lines[-1] = rest
    return lines


# One character for one, so that nothing moves.
_PLAIN = str.maketrans("…✓✗·–→↑↓─╌│└●◆■□≥≤\u00a0", "~*x.-=^v--|'o##.>< ")


def page(lines: Iterable[str], *, ascii_only: bool) -> str:
    """Give the lines as one text; where only ASCII arrives, with other signs of the same width."""
    text = "\n".join(line.rstrip() for line in lines)
    return text.translate(_PLAIN) if ascii_only else text
