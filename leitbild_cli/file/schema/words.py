"""The single values that many records share: ids, keys, lines of text, counts."""

from __future__ import annotations

from typing import Final

from leitbild_cli.file.shapes import ID_PATTERN, KEY_PATTERN, Listing, Number, Text, Word
from leitbild_cli.language import mark

ID: Final = Word(ID_PATTERN, mark("an id (8 letters and digits)"))
PERSON_KEY: Final = Word(KEY_PATTERN, mark("a person's key (small letters, digits, -)"))
COLUMN_KEY: Final = Word(KEY_PATTERN, mark("a column's key (small letters, digits, -)"))
OF_COLUMN: Final = Word(KEY_PATTERN, mark("a column's key (small letters, digits, -)"), column=True)
MEASURE_KEY: Final = Word(KEY_PATTERN, mark("a measure's key (small letters, digits, -)"))
LINE: Final = Text()
LINES: Final = Text(lines=True)
COUNT: Final = Number(whole=True, least=0)
IDS: Final = Listing(ID)
