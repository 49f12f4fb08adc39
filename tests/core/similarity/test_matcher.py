from __future__ import annotations

import json
import subprocess
import sys

import pytest

from leitbild_cli.core.similarity import ASK, Code, Matcher, Reason, Span, differences, grouped
from leitbild_cli.core.similarity.score import compare

IDEAS = {
    "wait-1": "Kurze Wartezeiten",
    "wait-2": "Keine langen Wartezeiten",
    "wait-3": "Wartezeiten kurz halten",
    "happy": "Kunden glücklich machen",
    "glad": "Unsere Kunden gluecklich machen",
    "98": "98 Prozent Kundenzufriedenheit",
    "89": "89 % Kundenzufriedenheit",
    "apple": "Apfel",
}


def test_a_new_idea_is_told_what_is_close() -> None:
    found = Matcher("de", IDEAS).close_to("Kunden glücklich machen!")
    assert [match.b for match in found] == ["glad", "happy"] or [match.b for match in found] == ["happy", "glad"]
    assert found[0].score == 1


def test_a_new_idea_is_not_told_of_another_number() -> None:
    assert [match.b for match in Matcher("de", IDEAS).close_to("98% Kundenzufriedenheit")] == ["98"]


def test_at_most_as_many_as_asked_for_are_named() -> None:
    assert len(Matcher("de", IDEAS).close_to("Wartezeiten kurz", limit=1)) == 1


def test_groups_are_found() -> None:
    clusters = grouped(Matcher("de", IDEAS).pairs(), ASK)
    assert {cluster.ids for cluster in clusters} == {("glad", "happy"), ("wait-1", "wait-2", "wait-3")}


def test_two_that_no_link_joins_are_in_no_group_through_a_third_idea() -> None:
    links = [match for match in Matcher("de", IDEAS).pairs() if (match.a, match.b) != ("wait-1", "wait-2")]
    assert not any({"wait-1", "wait-2"} <= set(cluster.ids) for cluster in grouped(links, ASK))


def test_an_empty_brainstorm_has_no_matches() -> None:
    assert Matcher("de", ()).pairs() == ()
    assert Matcher("de", ()).close_to("Mut") == ()
    assert grouped(Matcher("de", {"a": ""}).pairs(), ASK) == ()


def test_looking_up_finds_what_comparing_all_would(monkeypatch: pytest.MonkeyPatch) -> None:
    heads = (
        "Wartezeit",
        "Kundenportal",
        "Rechnung",
        "Beratung",
        "Schulung",
        "Hotline",
        "Chat",
        "Team",
        "Lob",
        "Urlaub",
    )
    deeds = (
        "verbessern",
        "kürzen",
        "ausbauen",
        "modernisieren",
        "planen",
        "feiern",
        "bezahlen",
        "erklären",
        "Portal",
        "fest",
    )
    texts = {f"{n:03}": f"{heads[n % 10]} {deeds[n // 10 % 10]} {deeds[n * 7 % 9]}" for n in range(150)}
    looked_up = Matcher("de", texts).pairs()
    monkeypatch.setattr("leitbild_cli.core.similarity.matcher._FEW", 1_000)
    compared = Matcher("de", texts).pairs()
    assert looked_up
    assert len(set(looked_up) & set(compared)) >= 0.99 * len(compared)


def test_ideas_with_one_text_are_matched_with_each_other_and_with_what_each_is_close_to() -> None:
    texts = {f"{n:03}": f"Thema{n} besprechen" for n in range(80)}
    texts |= {
        "a": "Kurze Wartezeiten",
        "c": "Kurze Wartezeiten",
        "b": "Wartezeiten kurz halten",
        "z": "Kurze Wartezeit",
    }
    found = {(match.a, match.b) for match in Matcher("de", texts).pairs()}
    assert {("a", "c"), ("a", "b"), ("b", "c"), ("a", "z"), ("c", "z"), ("b", "z")} <= found


def test_of_many_ideas_hardly_any_pair_is_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    heads = ("Wartezeiten", "Kundenzufriedenheit", "Kunden", "Beratung", "Team", "Hotline", "Zufriedenheit")
    deeds = ("kürzen", "verbessern", "der Kunden steigern", "nicht verlängern", "ausbauen", "verbesern", "erhöhen")
    more = ("", " im Sommer", " für alle", " mit Freude", " bis 30 Sekunden", " vor Ort", " ohne Hektik", " jeden Tag")
    said = [f"{head} {deed}{by}" for head in heads for deed in deeds for by in more]
    texts = {f"{n:03}": text for n, text in enumerate(said)}
    looked_up = {(match.a, match.b) for match in Matcher("de", texts).pairs()}
    monkeypatch.setattr("leitbild_cli.core.similarity.matcher._FEW", 1_000)
    compared = {(match.a, match.b) for match in Matcher("de", texts).pairs()}
    assert looked_up <= compared
    assert len(looked_up) >= 0.99 * len(compared)


def test_looking_up_finds_opposites_turned_round_too() -> None:
    texts = {f"{n:03}": f"Thema{n} besprechen" for n in range(80)}
    texts |= {"short": "Kurze Wartezeiten", "long": "Keine langen Wartezeiten"}
    assert ("long", "short") in {(match.a, match.b) for match in Matcher("de", texts).pairs()}


def test_the_words_that_differ_are_named() -> None:
    found = differences("98 % zufrieden", "89 % zufrieden")
    assert found.a == found.b == (Span(0, 2),)


def test_moved_words_are_named_where_only_the_order_differs() -> None:
    found = differences("Tempo vor Güte", "Güte vor Tempo")
    assert found.a
    assert found.b


@pytest.mark.parametrize(
    ("new", "imported"),
    [("Kunden begeistern", []), ("Zuhören, bevor wir antworten", []), ("Kunden begeistren", ["rapidfuzz"])],
)
def test_letters_are_compared_only_where_words_may_be_misspelled(new: str, imported: list[str]) -> None:
    code = (
        "import sys, json; from leitbild_cli.core.similarity import Matcher;"
        "assert 'rapidfuzz' not in sys.modules;"
        f"Matcher('de', {{'a': 'Kunden begeistern', 'b': 'Wartezeiten verkürzen'}}).close_to({new!r});"
        "heavy = ('rapidfuzz', 'difflib', 'numpy');"
        "print(json.dumps([name for name in heavy if name in sys.modules]))"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(said.stdout) == imported


def test_the_threshold_may_be_chosen() -> None:
    matcher = Matcher("de", IDEAS)
    assert len(matcher.pairs(0.95)) < len(matcher.pairs(ASK))


@pytest.mark.parametrize("count", [1, 8, 90])
def test_progress_grows_from_nothing_to_nearly_all_and_changes_no_answer(count: int) -> None:
    texts = {f"{name}-{place}": f"{text} {place // 8}" for place, (name, text) in enumerate([*IDEAS.items()] * 12)}
    texts = dict([*texts.items()][:count])
    told: list[float] = []
    assert Matcher("de", texts).pairs(progress=told.append) == Matcher("de", texts).pairs()
    assert told == sorted(told)
    assert told[0] == 0
    assert told[-1] <= 1
    assert count == 1 or told[-1] > 0.5


def test_ideas_of_the_same_words_in_any_order_are_found_among_many() -> None:
    texts = {f"{n:03}": f"Thema{n} besprechen" for n in range(80)}
    texts |= {
        "a": "Wartezeiten verkürzen im Sommer",
        "b": "Im Sommer Wartezeiten verkürzen",
        "c": "im Sommer verkürzte Wartezeit",
    }
    found = {(match.a, match.b) for match in Matcher("de", texts).pairs()}
    assert {("a", "b"), ("a", "c"), ("b", "c")} <= found


def test_a_figure_only_one_idea_gives_keeps_what_is_close_enough_among_many() -> None:
    texts = {f"{n:03}": f"Thema{n} besprechen" for n in range(80)}
    texts |= {
        "bare": "Anrufe freundlich und kompetent beantworten",
        "bound": "Anrufe freundlich und kompetent binnen 30 Sekunden beantworten",
        "once": "Anrufe einmal freundlich und kompetent beantworten",
    }
    found = {(match.a, match.b): match.score for match in Matcher("de", texts).pairs()}
    assert {("bare", "bound"), ("bare", "once")} <= found.keys()
    assert found["bare", "bound"] < found["bare", "once"]


@pytest.mark.parametrize("text", ["⓵ Tag", "Punkt ❶"])
def test_a_digit_in_a_circle_is_read_as_no_number(text: str) -> None:
    assert Matcher("de", {"a": "Tag", "b": text}).close_to(f"{text} mehr")


def test_long_words_with_two_letters_lost_find_each_other_among_many() -> None:
    texts = {f"{n:03}": f"Thema{n} besprechen" for n in range(80)}
    texts |= {"right": "Kundenzufriedenheit", "wrong": "Kundnzufridenheit"}
    assert ("right", "wrong") in {(match.a, match.b) for match in Matcher("de", texts).pairs()}


def test_a_word_misspelled_by_the_rules_of_one_language_only_is_found_among_many() -> None:
    texts = {f"{n:03}": f"Thema{n} besprechen" for n in range(80)}
    texts |= {"en": "The iPhone for our users", "de": "Das Phone für unsere Nutzer und Kunden"}
    assert ("de", "en") in {(match.a, match.b) for match in Matcher("de", texts).pairs()}


def test_what_avoids_a_thing_is_found_by_what_says_no_to_it_among_many() -> None:
    texts = {f"{n:03}": f"Thema{n} besprechen" for n in range(80)}
    texts |= {"rid": "Werbung für jeden Kunden loswerden", "no": "Keine Werbung für Fleisch"}
    assert ("no", "rid") in {(match.a, match.b) for match in Matcher("de", texts).pairs()}


def test_the_reason_names_the_figure_and_no_word_that_says_little() -> None:
    found = compare("Antwort in 48 Stunden anbieten, freundlich", "In 48 Stunden eine Lieferung anbieten", "de")
    assert found.reason == Reason(Code.SHARED_WORDS, ("48 Stunden",))
