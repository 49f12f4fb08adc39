"""JSON for programs: one way from values to text, in which nothing is left that a terminal would act on.

A record is an object with its fields as keys; a view writes down only what it adds, leaves out or calls otherwise.
"""

from __future__ import annotations

import json
import re
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

# Controls, signs without width, signs that turn the direction, line separators, tags, what is no character.
_ACTED_ON = re.compile(
    r"[\x7f-\x9f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\U000e0000-\U000e0fff]"
)


def json_text(value: object, *, indent: int | None = 2) -> str:
    """Give the value as JSON: moments in UTC to the minute, days in ISO 8601, numbers exact where they are whole."""
    text = _ACTED_ON.sub(_escaped, json.dumps(value, ensure_ascii=False, indent=indent, default=_plain))
    return text.replace(
        "##[", r"#\u0023["
    )  # the log of a GitHub workflow finds a command there, in any place of a line


def document(value: dict[str, object], *, indent: int | None = 2) -> str:
    """Give a document that stands alone: the version of its keys comes first."""
    return json_text({"schema_version": 1, **value}, indent=indent)


def _plain(value: object) -> object:
    match value:
        case datetime():
            return value.strftime("%Y-%m-%dT%H:%MZ")
        case date():
            return value.isoformat()
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case Path():
            return str(value)
        case _ if is_dataclass(value):
            return {field.name: getattr(value, field.name) for field in fields(value)}
        case _:
            raise TypeError(value)


def _escaped(found: re.Match[str]) -> str:
    return json.dumps(found.group())[1:-1]
