"""The words in capitals that stand for what is to be put in their place, in the reader's language."""

from __future__ import annotations

import re

from leitbild_cli.language import _, mark

_WORDS = frozenset(
    (
        mark("COLUMN"),
        mark("COMMAND"),
        mark("DATE"),
        mark("DAY"),
        mark("DAYS"),
        mark("DIR"),
        mark("DRAFT"),
        mark("EXPERIENCE"),
        mark("FEEDBACK"),
        mark("FILE"),
        mark("HEADER"),
        mark("IDEA"),
        mark("KEY"),
        mark("MEASURE"),
        mark("NEW"),
        mark("OLD"),
        mark("OPTIONS"),
        mark("PART"),
        mark("PRESET"),
        mark("QUESTION"),
        mark("ROLE"),
        mark("PROGRAM"),
        mark("ROUND"),
        mark("SCALE"),
        mark("SENTENCE"),
        mark("SOURCE"),
        mark("TASK"),
        mark("TITLE"),
        mark("TOPIC"),
        mark("UNIT"),
        mark("VALUE"),
        mark("WHAT"),
        mark("WHEN"),
        mark("WORD"),
        mark("WORDING"),
        mark("WORDS"),
    )
)
_CAPITALS = re.compile(r"(?<![\w-])[A-Z]{3,}(?![\w-])")


def spoken(text: str) -> str:
    """Give a usage such as `IDEA …` with its placeholders in the reader's language; everything else stays."""
    return _CAPITALS.sub(lambda found: _(found[0]) if found[0] in _WORDS else found[0], text)
