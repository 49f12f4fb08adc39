"""What the parser does not understand, in words a person can act on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.errors import Problem
from leitbild_cli.language import _, mark

if TYPE_CHECKING:
    from leitbild_cli.file.events import Mark

NEVER_CLOSED = (mark("A quote is opened here and never closed."), mark("A bracket is opened here and never closed."))
_HINT = mark("Keys of one level start in the same column; a text with `: ` or ` #` in it needs quotes.")
_OPEN = mark("Close it, or put the whole text in quotes.")
# what the parser says · our words · the repair · whether it began at the parser's second place
_WORDS: tuple[tuple[str, str, str, bool], ...] = (
    ("found unexpected end of stream", NEVER_CLOSED[0], _OPEN, True),
    ("found unexpected document indicator", NEVER_CLOSED[0], _OPEN, True),
    ("did not find expected ',' or ']'", NEVER_CLOSED[1], _OPEN, True),
    ("did not find expected ',' or '}'", NEVER_CLOSED[1], _OPEN, True),
    (
        "could not find expected ':'",
        mark("A colon is missing in this line."),
        mark("Write `key: text`, or indent the line below the text it belongs to."),
        True,
    ),
    (
        "mapping values are not allowed",
        mark("No `key: value` can stand here."),
        mark("Put a text with `: ` in it in quotes, or check how far this line is indented."),
        False,
    ),
    (
        "did not find expected node content",
        mark("A value is missing here, or a bracket or comma stands alone."),
        mark("A text that starts with a bracket or a comma needs quotes."),
        False,
    ),
    (
        "block sequence entries are not allowed",
        mark("A list cannot start in this place."),
        mark("Put each `- …` on a line of its own below the key; a text that starts with a dash needs quotes."),
        False,
    ),
    (
        "unknown escape character",
        mark("In double quotes `\\` has a meaning of its own."),
        mark("Use single quotes."),
        False,
    ),
    ("did not find expected key", mark("This does not fit the lines above it."), _HINT, False),
    ("did not find expected '-' indicator", mark("This does not fit the lines above it."), _HINT, False),
    ("expected <block end>", mark("This does not fit the lines above it."), _HINT, False),
    ("tab character", mark("A tab indents this line."), mark("Use spaces, two a level."), False),
    (
        "unknown directive",
        mark("Directives (`%`) are not used here."),
        mark("Remove the line, or put the text in quotes."),
        True,
    ),
)


def complaint(said: str, where: Mark | None, began: Mark | None) -> Problem:
    """Give the parser's complaint in our words."""
    for phrase, what, mend, at_start in _WORDS:
        if phrase in said:
            place = began if at_start and began is not None else where or began
            return _problem(place, _(what), _(mend))
    what = _("This is not valid YAML ({said}).").format(said=said.splitlines()[0] if said else "?")
    mend = _("Often a text needs quotes: `text: 'like this'`, or the line is indented differently from its neighbours.")
    return _problem(where or began, what, mend)


def _problem(place: Mark | None, what: str, mend: str) -> Problem:
    line, column = (place.line + 1, place.column + 1) if place is not None else (1, 1)
    return Problem(code="syntax", line=line, column=column, what=what, mend=mend)
