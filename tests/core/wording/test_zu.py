"""Where *zu* goes in a German verb."""

from __future__ import annotations

import pytest

from leitbild_cli.core.wording.de_infinitive import zu_infinitive
from leitbild_cli.lexicon.de.verbs import BASE

VERBS = """
    zu machen, zu sein, zu antworten, zu verstehen, zu begeistern, zu beantworten, zu begleiten, zu übertreffen,
    zu unterstützen, zu überprüfen, zu umarmen, zu widersprechen, zu gewährleisten, zu analysieren, zu optimieren,
    zu wahren, zu teilen, zu danken, zu herrschen, zu einigen, zu hinterfragen, zu vertrauen, zu überraschen,
    zuzuhören, aufzubauen, beizustehen, entgegenzukommen, wahrzunehmen, zurückzurufen, zusammenzuhalten, umzusetzen,
    durchzuführen, wiederzusehen, wiederherzustellen, anzuerkennen, vorzubereiten, weiterzuempfehlen, wertzuschätzen,
    zufriedenzustellen, auszuprobieren, dazuzulernen, kennenzulernen, abzufedern, herauszufinden, unterzubringen
""".split(",")
NO_VERBS = "zufriedenen allen gelassen verbunden willkommen zwischen offen eigenen freundlichen morgen".split()


@pytest.mark.parametrize("with_zu", [verb.strip() for verb in VERBS])
def test_zu_stands_before_the_verb_or_behind_its_prefix(with_zu: str) -> None:
    verb = with_zu.removeprefix("zu ")
    plain = verb if verb != with_zu else "zuhören" if verb == "zuzuhören" else verb.replace("zu", "", 1)
    plain = {
        "rückzurufen": "zurückrufen",
        "sammenzuhalten": "zusammenhalten",
        "friedenzustellen": "zufriedenstellen",
    }.get(plain, plain)
    assert zu_infinitive(plain) == with_zu


@pytest.mark.parametrize("word", NO_VERBS)
def test_what_only_ends_like_a_verb_gets_no_zu(word: str) -> None:
    assert zu_infinitive(word) is None


def test_a_simple_verb_stays_in_one_piece() -> None:
    assert [verb for verb in BASE if zu_infinitive(verb) != f"zu {verb}"] == []
