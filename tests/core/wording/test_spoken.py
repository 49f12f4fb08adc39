"""Signs and short forms: each row of the table is looked for wherever its pattern may fit."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.lexicon.spoken import ENGLISH, GERMAN


@pytest.mark.parametrize(("sign", "pattern"), sorted({(sign, pattern) for sign, pattern, _words in GERMAN + ENGLISH}))
@given(data=st.data())
def test_what_a_pattern_fits_holds_its_sign(sign: str, pattern: str, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(pattern, alphabet=st.characters(max_codepoint=0x2FFF)))
    assert re.search(pattern, text)
    assert sign in text.lower()
