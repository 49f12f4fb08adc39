"""A value in characters that every reader agrees on: plain, in quotes, or as a block of lines."""

from __future__ import annotations

import re

_SAFE = re.compile(
    r"(?!.*(?: #|: |:$))(?:[^\W\d_]|[„“”‚‘’«»(/+0-9])[^\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]*(?<![ \xa0])"
)
_OTHER_WORDS = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null", "~"))  # YAML 1.1 and 1.2
_MAY_BE_OTHER = frozenset("+-.0123456789_eE=<")  # what a value of another type begins with
_OTHER_TYPE = (  # compiled for the few values that may be one
    r"""(?ix)
    (?: [-+]?(?:\d[\d_]*)?\.?[\d_]*(?:e[-+]?\d+)?               # whole and broken numbers
      | [-+]?\.(?:inf) | \.nan | 0[xob][0-9a-f_]+
      | [-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?                # sixties: 1:30
      | \d{4}-\d\d?-\d\d?(?:[Tt\ ].*)?                          # days and moments
      | = | << )"""
)
_FLOW = re.compile(r"[,\[\]{}:?]")


def scalar(value: str, *, flow: bool = False) -> str:
    """Give one line of YAML that every reader takes for exactly this text; quotes only where they are needed."""
    if not value.isprintable() and re.search("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]", value):
        return _double_quoted(value)
    if _SAFE.fullmatch(value) and not _is_other_type(value) and not (flow and _FLOW.search(value)):
        return value
    return "'" + value.replace("'", "''") + "'"


def _is_other_type(value: str) -> bool:
    if value.lower() in _OTHER_WORDS:
        return True
    may_be = value[:1] in _MAY_BE_OTHER and (value[0] not in "eE" or value[1:2] in "+-0123456789")
    return may_be and re.fullmatch(_OTHER_TYPE, value) is not None


def literal(value: str) -> list[str] | None:
    """Give the lines of a `|` block without their indent, or None where a block would not keep the text."""
    lines = value.split("\n")
    if len(lines) == 1:
        return None
    plain = not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\t\r]", value)
    if not plain or lines[0].startswith(" ") or not lines[0] or not lines[-1].strip():
        return None
    return None if any(line != line.rstrip(" ") for line in lines) else lines


def _double_quoted(value: str) -> str:
    return '"' + "".join(_escape(letter) for letter in value) + '"'


def _escape(letter: str) -> str:
    if letter in '"\\':
        return "\\" + letter
    if letter == "\n":
        return "\\n"
    if re.fullmatch("[\x00-\x1f\x7f-\x9f]", letter):
        return f"\\x{ord(letter):02x}"
    if letter in "\u2028\u2029\ufeff\ufffe\uffff":
        return f"\\u{ord(letter):04x}"
    return letter
