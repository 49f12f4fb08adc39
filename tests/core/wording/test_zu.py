"""Where *zu* goes in a German verb."""

from __future__ import annotations

import pytest

from leitbild_cli.core.wording.de.verbs import split, zu_infinitive
from leitbild_cli.lexicon.de.verbs import BASE

VERBS = """
    zu machen, zu sein, zu antworten, zu verstehen, zu begeistern, zu beantworten, zu begleiten, zu übertreffen,
    zu unterstützen, zu überprüfen, zu umarmen, zu widersprechen, zu gewährleisten, zu analysieren, zu optimieren,
    zu wahren, zu teilen, zu danken, zu herrschen, zu einigen, zu hinterfragen, zu vertrauen, zu überraschen,
    zuzuhören, aufzubauen, beizustehen, entgegenzukommen, wahrzunehmen, zurückzurufen, zusammenzuhalten, umzusetzen,
    durchzuführen, wiederzusehen, wiederherzustellen, anzuerkennen, vorzubereiten, weiterzuempfehlen, wertzuschätzen,
    zufriedenzustellen, auszuprobieren, dazuzulernen, kennenzulernen, abzufedern, herauszufinden, unterzubringen
""".split(",")
PAIRS = """
    beitragen: beizutragen, mitdenken: mitzudenken, vorleben: vorzuleben, bereitstellen: bereitzustellen,
    teilnehmen: teilzunehmen, umgehen: umzugehen, durchhalten: durchzuhalten, wiedergewinnen: wiederzugewinnen,
    abnehmen: abzunehmen, ansprechen: anzusprechen, beheben: zu beheben, betreuen: zu betreuen, binden: zu
    binden, einbeziehen: einzubeziehen, entwickeln: zu entwickeln, erfüllen: zu erfüllen, erleichtern: zu
    erleichtern, halten: zu halten, informieren: zu informieren, lösen: zu lösen, respektieren: zu respektieren,
    schützen: zu schützen, sparen: zu sparen, stärken: zu stärken, übernehmen: zu übernehmen, verbessern: zu
    verbessern, vereinfachen: zu vereinfachen, verwirklichen: zu verwirklichen, wachsen: zu wachsen, zeigen: zu
    zeigen, zweifeln: zu zweifeln, zusagen: zuzusagen, achten: zu achten, abwarten: abzuwarten, aufklären:
    aufzuklären, austauschen: auszutauschen, anpacken: anzupacken, anstreben: anzustreben, annehmen: anzunehmen,
    einsetzen: einzusetzen, erneuern: zu erneuern, fördern: zu fördern, führen: zu führen, gestalten: zu
    gestalten, mitnehmen: mitzunehmen, hinschauen: hinzuschauen, losgehen: loszugehen, nachhaken: nachzuhaken,
    reagieren: zu reagieren, stattfinden: stattzufinden, vorausdenken: vorauszudenken, vorbeugen: vorzubeugen,
    weggehen: wegzugehen, zurückgeben: zurückzugeben, zulassen: zuzulassen, beitreten: beizutreten, betonen: zu
    betonen, durchstarten: durchzustarten, überblicken: zu überblicken, umstellen: umzustellen, untersuchen: zu
    untersuchen, offenlegen: offenzulegen, klarstellen: klarzustellen, voraussehen: vorauszusehen, dranbleiben:
    dranzubleiben, heimkommen: heimzukommen, verabschieden: zu verabschieden, anlernen: anzulernen, hervorheben:
    hervorzuheben, mitfühlen: mitzufühlen
"""
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


def test_zu_goes_into_the_verbs_of_everyday_work() -> None:
    pairs = [pair.strip().split(": ") for pair in PAIRS.replace("\n", " ").split(",")]
    assert {verb: zu_infinitive(verb) for verb, _zu in pairs} == {verb: " ".join(zu.split()) for verb, zu in pairs}


@pytest.mark.parametrize("word", NO_VERBS)
def test_what_only_ends_like_a_verb_gets_no_zu(word: str) -> None:
    assert zu_infinitive(word) is None


def test_a_simple_verb_stays_in_one_piece() -> None:
    assert [verb for verb in BASE if zu_infinitive(verb) != f"zu {verb}"] == []


@pytest.mark.parametrize(
    ("verb", "apart"),
    [
        ("umräumen", ("um", "räumen")),
        ("umarmen", ("", "umarmen")),
        ("unterbringen", ("unter", "bringen")),
        ("unterstützen", ("", "unterstützen")),
        ("wiederherstellen", ("wieder her", "stellen")),
        ("wertschätzen", ("", "wertschätzen")),
        ("teilnehmen", ("teil", "nehmen")),
        ("übersetzen", None),
        ("durchlaufen", None),
        ("umblubbern", None),
    ],
)
def test_a_prefix_that_may_split_or_not_does_so_only_by_the_list(verb: str, apart: tuple[str, str] | None) -> None:
    assert split(verb) == apart
