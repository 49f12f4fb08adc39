"""What changed between two drafts, in colour."""

from __future__ import annotations

import re

from leitbild_cli.core.drafting import differences
from leitbild_cli.view import drafts as view

CODES = re.compile("\x1b\\[[0-9;]*m")


def test_a_coloured_difference_is_broken_between_words() -> None:
    pieces = differences.compare("Wir machen Kunden glücklich.", "Wir machen alle unsere Gäste jeden Tag glücklich.")
    lines = view.difference(pieces, width=24, colour=True).split("\n")
    assert all(len(CODES.sub("", line)) <= 24 for line in lines)
    assert CODES.sub("", " ".join(lines)) == "Wir machen Kunden alle unsere Gäste jeden Tag glücklich."


def test_neighbouring_words_of_one_colour_share_it() -> None:
    pieces = differences.compare("Wir sind da.", "Wir sind jeden Tag da.")
    assert view.difference(pieces, width=80, colour=True) == "Wir sind \x1b[32mjeden Tag\x1b[0m da."
