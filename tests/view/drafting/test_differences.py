"""What changed between two drafts, in colour."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.drafting.differences import RunKind, compare, paired
from leitbild_cli.core.model import Sentence
from leitbild_cli.view.drafting import differences as view

CODES = re.compile("\x1b\\[[0-9;]*m")


def test_a_coloured_difference_is_broken_between_words() -> None:
    pieces = compare("Wir machen Kunden glücklich.", "Wir machen alle unsere Gäste jeden Tag glücklich.")
    lines = view.difference(pieces, width=24, colour=True).split("\n")
    assert all(len(CODES.sub("", line)) <= 24 for line in lines)
    assert CODES.sub("", " ".join(lines)) == "Wir machen Kunden alle unsere Gäste jeden Tag glücklich."


def test_neighbouring_words_of_one_colour_share_it() -> None:
    pieces = compare("Wir sind da.", "Wir sind jeden Tag da.")
    assert view.difference(pieces, width=80, colour=True) == "Wir sind \x1b[32;4mjeden Tag\x1b[0m da."


OLD = "Ehrlich sagen, wenn sich eine Reparatur nicht mehr lohnt. Das verbindet uns, und das merkt man."
NEW = "Ehrlich sagen wir, wenn es nicht mehr lohnt, sagen wir das. Aus Leidenschaft fürs Rad: selbst."


def test_new_words_behind_removed_ones_are_green_and_not_struck_through() -> None:
    shown = view.difference(compare("Was wir versprechen, halten wir.", "Termine halten wir."), width=80, colour=True)
    assert shown == "\x1b[31;9mWas wir versprechen,\x1b[0m \x1b[32;4mTermine\x1b[0m halten wir."


@pytest.mark.parametrize("width", [20, 40, 80, 300])
def test_every_word_has_the_colour_of_what_became_of_it(width: int) -> None:
    pieces = compare(OLD, NEW)
    told: dict[RunKind, list[str]] = {kind: [] for kind in RunKind}
    kinds = {"\x1b[31;9m": RunKind.REMOVED, "\x1b[32;4m": RunKind.ADDED, "\x1b[0m": RunKind.KEPT}
    for line in view.difference(pieces, width=width, colour=True).split("\n"):
        kind = RunKind.KEPT
        for part in re.split("(\x1b\\[[0-9;]*m)", line):
            kind = kinds.get(part, kind)
            told[kind] += part.split() if part not in kinds else []
        assert kind is RunKind.KEPT, "a colour ends with its line"
    for kind, words in told.items():
        said = [word for piece in pieces if piece.kind is kind for word in piece.text.split()]
        assert "".join(words) == "".join(said)


@given(st.text("ab. \n", max_size=30), st.text("ab. \n", max_size=30), st.integers(1, 30))
def test_colours_tell_what_the_signs_tell(old: str, new: str, width: int) -> None:
    pieces = compare(old, new)
    painted = view.difference(pieces, width=width, colour=True)
    signed = view.difference(pieces, width=10_000, colour=False)
    for marks in (("\x1b[31;9m", "[-", "-]"), ("\x1b[32;4m", "{+", "+}")):
        colour, begin, end = marks
        in_colour = "".join(re.findall(f"{re.escape(colour)}(.*?)\x1b\\[0m", painted))
        in_signs = "".join(re.findall(f"{re.escape(begin)}(.*?){re.escape(end)}", signed, re.DOTALL))
        assert "".join(in_colour.split()) == "".join(in_signs.split())


@pytest.mark.parametrize(
    ("colour", "shown"),
    [
        (False, "Wir fahren [-selbst, und das merkt man.-] {+selbst.+}"),
        (True, "Wir fahren \x1b[31;9mselbst, und das merkt man.\x1b[0m \x1b[32;4mselbst.\x1b[0m"),
    ],
)
def test_what_came_in_place_of_the_last_words_stands_apart_from_them(*, colour: bool, shown: str) -> None:
    pieces = compare("Wir fahren selbst, und das merkt man.", "Wir fahren selbst.")
    assert view.difference(pieces, width=80, colour=colour) == shown


BEFORE = (
    Sentence(text="Wir machen Kunden glücklich, am Telefon, Tag und Nacht.", carries=("aaaaaaaa", "market")),
    Sentence(text="98 Prozent Kundenzufriedenheit sind unser Maßstab.", carries=("bbbbbbbb",)),
    Sentence(text="Positive Grundeinstellung: Das verbindet uns.", carries=("cccccccc",)),
    Sentence(text="Wir hören zu."),
)
AFTER = (
    Sentence(text="Wir hören zu."),
    Sentence(text="Mit positiver Grundeinstellung machen wir Kunden glücklich.", carries=("aaaaaaaa", "cccccccc")),
    Sentence(text="Wir messen uns an 98 Prozent Kundenzufriedenheit, Tag und Nacht.", carries=("bbbbbbbb",)),
)


def test_a_difference_pairs_the_sentences_before_their_words_and_says_what_moved() -> None:
    shown = view.compared(paired(BEFORE, AFTER, "de"), width=80, colour=False)
    assert shown == (
        "= 1 (← 4)  Wir hören zu.\n"
        "~ 2 (← 1)  [-Wir machen-] {+Mit positiver+} {~Grundeinstellung~} {+machen wir+}\n"
        "           Kunden glücklich[-, am Telefon,-] [~Tag und Nacht~].\n"
        "~ 3 (← 2)  {+Wir messen uns an+} 98 Prozent Kundenzufriedenheit [-sind unser\n"
        "           Maßstab-]{+,+} {~Tag und Nacht~}.\n"
        "- 3        Positive [~Grundeinstellung~]: Das verbindet uns.\n"
        "moved: [~this~] is elsewhere now, {~that~} was elsewhere."
    )


@given(st.lists(st.text("abAB. ,", min_size=1, max_size=20)), st.lists(st.text("abAB. ,", min_size=1, max_size=20)))
def test_no_word_of_either_draft_is_lost_between_the_pairs(old: list[str], new: list[str]) -> None:
    pairs = paired([Sentence(text=one) for one in old], [Sentence(text=one) for one in new], "en")
    for place, kinds, texts in (("old", ("removed", "left"), old), ("new", ("added", "came"), new)):
        said = {
            getattr(pair, place): "".join(run.text for run in pair.runs if run.kind in ("kept", *kinds))
            for pair in pairs
        }
        assert sorted(place for place in said if place is not None) == list(range(len(texts)))
        assert all(
            "".join(said[place].split()).lower() == "".join(text.split()).lower() for place, text in enumerate(texts)
        )
