"""Signs and short forms: each row of the table is looked for wherever its pattern may fit."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from leitbild_cli.lexicon.spoken import ENGLISH, GERMAN

ROWS = sorted({(sign, pattern) for sign, pattern, _words in GERMAN + ENGLISH})


@settings(max_examples=120)  # what is drawn from a pattern is slow to draw
@given(st.sampled_from(ROWS), st.data())
def test_what_a_pattern_fits_holds_its_sign(row: tuple[str, str], data: st.DataObject) -> None:
    sign, pattern = row
    text = data.draw(st.from_regex(pattern, fullmatch=True))
    assert re.fullmatch(pattern, text)
    assert sign in text.lower()
