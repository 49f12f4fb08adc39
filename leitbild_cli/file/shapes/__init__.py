"""What a value of the file may look like: the kinds of shapes, each reading its node.

A shape reads (`load`: node → value, problems go to the reader) and writes (`write`: value → one line of text).
The file's shapes are put together in `schema`; `render` and `splice` write the collections.
"""

from leitbild_cli.file.shapes.leaves import (
    ID_LETTERS,
    ID_PATTERN,
    ID_SIGNS,
    KEY_PATTERN,
    WORDS_PATTERN,
    Choice,
    Flag,
    Leaf,
    Number,
    Pair,
    Text,
    Word,
    Words,
)
from leitbild_cli.file.shapes.reader import Reader
from leitbild_cli.file.shapes.records import Field, Keyed, Listing, Record, Shape
from leitbild_cli.file.shapes.times import DAY_PATTERN, MOMENT_PATTERN, Day, Moment

__all__ = [
    "DAY_PATTERN",
    "ID_LETTERS",
    "ID_PATTERN",
    "ID_SIGNS",
    "KEY_PATTERN",
    "MOMENT_PATTERN",
    "WORDS_PATTERN",
    "Choice",
    "Day",
    "Field",
    "Flag",
    "Keyed",
    "Leaf",
    "Listing",
    "Moment",
    "Number",
    "Pair",
    "Reader",
    "Record",
    "Shape",
    "Text",
    "Word",
    "Words",
]
