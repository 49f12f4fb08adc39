from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.similarity import ASK, Matcher, differences, grouped
from leitbild_cli.core.similarity.score import compare

if TYPE_CHECKING:
    from collections.abc import Callable

WORDS = (
    "Kunden Mitarbeiter Wartezeit Wartezeiten kurz kurze lange keine nicht ohne mit vor statt 30 60 Sekunden Minuten"
    " mindestens höchstens Meetings weniger mehr abschaffen Team Teamzusammenhalt Zusammenhalt fördern Förderung Büro"
    " 98 % Service für und schnell langsam"
).split()
ideas = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)
brainstorms = st.lists(ideas, min_size=2, max_size=12).map(
    lambda said: {f"i{n:02}": text for n, text in enumerate(said)}
)
anything = st.text(max_size=40)


@given(ideas | anything, ideas | anything)
def test_which_comes_first_changes_nothing(a: str, b: str) -> None:
    one, other = compare(a, b, "de"), compare(b, a, "de")
    assert one.score == other.score
    assert one.reason.code is other.reason.code
    assert (one.guard is None) == (other.guard is None)


@given(ideas | anything, st.sampled_from(["de", "en"]))
def test_equal_texts_are_one_thought(text: str, tongue: str) -> None:
    found = compare(text, text, tongue)
    assert found.score == 1
    assert found.guard is None


@given(ideas | anything, ideas | anything)
def test_a_score_lies_between_nothing_and_one(a: str, b: str) -> None:
    assert 0 <= compare(a, b, "en").score <= 1


GUARDED = (
    ("30 Sekunden Wartezeit", "60 Sekunden Wartezeit"),
    ("Mindestens 3 Büros", "Höchstens 3 Büros"),
    ("Keine Rückrufe", "Rückrufe"),
    ("Kürzere Gespräche", "Längere Gespräche"),
    ("Qualität vor Tempo", "Tempo vor Qualität"),
    ("Büros für Kunden", "Büros für Mitarbeiter"),
    ("Monatliche Prüfung", "Jährliche Prüfung"),
)
spellings = st.sampled_from([str.upper, str.lower, str.title, lambda text: text.replace("ü", "ue").replace("ä", "ae")])
endings = st.sampled_from(["", "!", " …", ".", " ?!"])


@given(st.sampled_from(GUARDED), spellings, endings, ideas)
def test_guards_hold_whatever_the_spelling(
    both: tuple[str, str], spell: Callable[[str], str], ending: str, more: str
) -> None:
    first, again = compare(*both, "de"), compare(spell(both[0]) + ending, both[1], "de")
    assert first.guard is not None
    assert again.guard is not None
    assert again.guard.code is first.guard.code
    longer = compare(f"{both[0]} {more}", f"{both[1]} {more}", "de")
    assert (longer.guard is None) == (compare(f"{both[1]} {more}", f"{both[0]} {more}", "de").guard is None)


@given(brainstorms, st.randoms(use_true_random=False))
def test_the_order_of_ideas_changes_nothing(texts: dict[str, str], random: object) -> None:
    shuffled = list(texts.items())
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    here, there = Matcher("de", texts), Matcher("de", tuple(shuffled))
    assert here.pairs() == there.pairs()
    assert grouped(here.pairs(), ASK) == grouped(there.pairs(), ASK)
    assert here.close_to("kurze Wartezeiten") == there.close_to("kurze Wartezeiten")


@given(brainstorms, st.data())
def test_no_cluster_holds_two_that_must_stay_apart(texts: dict[str, str], data: st.DataObject) -> None:
    both = list(combinations(sorted(texts), 2))
    distinct = frozenset(data.draw(st.lists(st.sampled_from(both), max_size=4)))
    links = [match for match in Matcher("de", texts).pairs() if (match.a, match.b) not in distinct]
    for cluster in grouped(links, ASK):
        for a, b in combinations(cluster.ids, 2):
            assert (a, b) not in distinct
            found = compare(texts[a], texts[b], "de")
            assert found.guard is None
            assert found.score >= ASK


@given(brainstorms)
def test_an_idea_is_in_one_cluster_at_most(texts: dict[str, str]) -> None:
    ids = [one for cluster in grouped(Matcher("de", texts).pairs(), ASK) for one in cluster.ids]
    assert len(ids) == len(set(ids))


@given(ideas, ideas)
def test_differences_are_pieces_of_the_texts(a: str, b: str) -> None:
    found = differences(a, b)
    assert all(0 <= span.start < span.end <= len(a) for span in found.a)
    assert all(0 <= span.start < span.end <= len(b) for span in found.b)
    if a == b:
        assert not found.a
        assert not found.b
