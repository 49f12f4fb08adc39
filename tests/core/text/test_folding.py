"""What counts as one name, and what as one word, wherever texts are compared."""

from __future__ import annotations

from typing import Final
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core import people
from leitbild_cli.core.columns import find_column
from leitbild_cli.core.model import Column, Language, Leitbild
from leitbild_cli.core.similarity import Matcher
from leitbild_cli.core.text.fold import caseless, unaccented
from leitbild_cli.core.text.tokens import fold
from leitbild_cli.core.voting.names import IdeaFinder

APART: Final = "NFD"  # as some systems write: u and two dots


@pytest.mark.parametrize(
    "said", ["Jürgen Groß", "JÜRGEN GROSS", " jürgen   groß ", normalize(APART, "Jürgen Groß"), "Jürgen\u00a0Groß"]
)
def test_one_name_may_be_typed_in_any_case_with_any_blanks_and_letters_put_together(said: str) -> None:
    assert caseless(said) == "jürgen gross"


@pytest.mark.parametrize("other", ["Baer", "Bar"])
def test_a_name_with_an_umlaut_is_another_than_one_without(other: str) -> None:
    assert caseless("Bär") != caseless(other)


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("Bär", "baer"),
        (normalize(APART, "BÄR"), "baer"),
        ("Café", "cafe"),
        ("Straße", "strasse"),
        ("Søren Łukasz Đorđe Œuvre", "soren lukasz dorde oeuvre"),
        ("Ǿ", "o"),
        ("½ ﬁn", "1⁄2 fin"),
        ("Йод", "иод"),
    ],
)
def test_one_word_may_be_written_with_or_without_what_a_keyboard_lacks(said: str, plain: str) -> None:
    assert unaccented(said) == plain


@given(st.text())
def test_what_is_folded_stays_so_and_is_alike_however_its_letters_are_composed(text: str) -> None:
    assert unaccented(unaccented(text)) == unaccented(text)
    assert unaccented(text) == unaccented(normalize(APART, text))
    assert caseless(text) == caseless(normalize(APART, text))


@pytest.mark.parametrize("name", ["Jürgen Müller", normalize(APART, "Jürgen Müller")])
def test_a_person_has_one_key_and_is_found_however_the_name_is_composed(name: str) -> None:
    leitbild, person = people.add(Leitbild(language=Language.DE), name)
    assert person.id == "juergen-mueller"
    for said in ("Jürgen Müller", normalize(APART, "jürgen"), "JÜRGEN  MÜLLER"):
        assert people.find(leitbild, said) == people.known(leitbild, "Jürgen Müller").person == person


def test_a_key_and_a_word_are_folded_alike() -> None:
    for name in ("Søren", "Łukasz", "Özil", "Zoë", "Straße"):
        assert people.key_for(name, ()) == fold(name)


def test_a_column_is_found_by_its_start_with_a_blank_before_it() -> None:
    leitbild = Leitbild(language=Language.DE, columns=(Column(id="purpose", question="Wieso?"),))
    assert find_column(leitbild, " Purp").id == "purpose"


@pytest.mark.parametrize("said", ["Cafe für alle", "CAFÉ  FÜR ALLE!", normalize(APART, "Café fuer alle")])
def test_an_idea_is_meant_by_its_words_without_their_accents(said: str) -> None:
    assert IdeaFinder([("a1aaaaaa", "Café für alle"), ("b1bbbbbb", "Zuhören")]).find(said).idea == "a1aaaaaa"


def test_a_word_with_an_accent_is_close_to_the_one_without_among_very_many() -> None:
    texts = {f"{n:04}": f"Thema{n} besprechen" for n in range(2000)} | {"café": "Unser Café"}
    assert [match.b for match in Matcher("de", texts).close_to("Unser Cafe")] == ["café"]
