"""Words a team has agreed on as the same answer each other, in every form, and nothing else changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.similarity import ASK, SURE, Code, Matcher, explain
from leitbild_cli.core.similarity.score import compare

ALIKE = 0.77  # as good as the same words, though somebody may have to look

GROUPS = (("Gast", "Kunde", "Besucher"), ("Truhe", "Kiste"))
TEXTS = (
    "Gäste glücklich machen",
    "Besucher glücklich machen",
    "Kunden glücklich machen",
    "Mitarbeiter glücklich machen",
    "Keine Truhe öffnen",
    "Eine Kiste öffnen",
    "Apfel",
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gäste glücklich machen", "Kunden glücklich machen"),
        ("Besucher glücklich machen", "unsere Gäste glücklich machen"),
        ("Truhen öffnen", "Eine Kiste öffnen"),
        ("Gäste und Besucher freundlich empfangen", "Kunden freundlich empfangen"),
    ],
)
def test_agreed_words_say_the_same_in_every_form(one: str, other: str) -> None:
    assert compare(one, other, "de").score < SURE
    agreed = compare(one, other, "de", GROUPS)
    assert (agreed.score >= ALIKE, agreed.guard) == (True, None)
    assert [match.b for match in Matcher("de", {"x": other, "y": "Apfel"}, GROUPS).close_to(one)] == ["x"]
    assert len(Matcher("de", {"x": other, "y": one}, GROUPS).pairs(ALIKE)) == 1


def test_the_reason_names_the_words_as_they_were_written() -> None:
    found = compare("Gäste glücklich machen", "Kunden glücklich machen", "de", GROUPS)
    assert found.reason.code is Code.SYNONYM
    assert explain(found.reason) == "“Gäste” says the same as “Kunden”"


def test_groups_with_a_word_in_common_are_one() -> None:
    chain = (("guest", "visitor"), ("client", "patron"), ("visitor", "patron"))
    assert compare("Welcome every guest", "Welcome every client", "en", chain).score >= ALIKE


def test_agreed_words_stand_under_the_same_guards() -> None:
    assert compare("Gäste glücklich machen", "Mitarbeiter glücklich machen", "de", GROUPS).guard is not None
    assert compare("Keine Truhe öffnen", "Eine Kiste öffnen", "de", GROUPS).guard is not None


def test_a_large_brainstorm_finds_them_too() -> None:
    others = {f"k{place:03}": f"Thema{place} besprechen" for place in range(100)}
    matcher = Matcher("de", {**others, "x": "Die Truhe öffnen", "y": "Die Kiste öffnen"}, GROUPS)
    assert ("x", "y") in {(match.a, match.b) for match in matcher.pairs(ASK)}


@given(st.sampled_from(TEXTS), st.sampled_from(TEXTS))
def test_what_is_agreed_on_makes_no_difference_to_texts_without_it(one: str, other: str) -> None:
    plain = compare(one, other, "de")
    assert (
        compare(one, other, "de", (("Rezeption", "Empfang"), ("Zimmer",), ("und", "nicht"), ("zwei Wörter", "x1")))
        == plain
    )
    assert compare(one, other, "de", GROUPS).score == compare(other, one, "de", GROUPS).score
