"""JSON in the one form that is sealed: sorted keys, no blanks, letters as they are.

`json` compiles seven patterns as it is loaded, and every command behind a vote looks at its seal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from json.encoder import encode_basestring as quoted
else:
    try:
        from _json import encode_basestring as quoted
    except ImportError:  # a Python that was built without it
        from json.encoder import encode_basestring as quoted


def canonical(value: object) -> str:
    """Give the text of a value made of texts, whole numbers, truths, nothing, lists and tables."""
    match value:
        case str():
            return quoted(value)
        case None | bool():
            return "null" if value is None else "true" if value else "false"
        case dict():
            return "{" + ",".join(f"{quoted(key)}:{canonical(value[key])}" for key in sorted(value)) + "}"
        case list():
            return "[" + ",".join(map(canonical, value)) + "]"
        case _:
            return str(value)
