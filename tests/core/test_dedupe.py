"""Suggestions: what is asked, what is never asked again, and that every answer can be taken back exactly."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core import dedupe, dedupe_walk, ideas
from leitbild_cli.core.dedupe import DecidedMeanwhile, Suggestion
from leitbild_cli.core.dedupe_walk import PairAnswer, Walk
from leitbild_cli.core.model import Column, Idea, Language, Leitbild, Person, Vote
from leitbild_cli.core.similarity import ASK, explain
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.file.document import read, rewrite
from leitbild_cli.file.layout import fresh_text

if TYPE_CHECKING:
    from random import Random

DAY = date(2026, 11, 23)

BRAINSTORM = """\
Kunden glücklich machen
unsere Kunden glücklich machen
Unzufriedene Kunden in glückliche Kunden verwandeln
Unseren Kunden beistehen
Den Kunden beistehen
Schnelle Hilfe bei Problemen
Bei Problemen schnell helfen
98 Prozent Kundenzufriedenheit
98 % Kundenzufriedenheit
89 % Kundenzufriedenheit
Eine durchschnittliche Wartezeit von 30 Sekunden
Durchschnittlich 30 s Wartezeit
Kurze Wartezeiten
Keine langen Wartezeiten
Freundlichkeit
Freundlich sein
Ehrlich sein
Ehrlichkeit
Positive Grundeinstellung
Eine positive Grundeinstelung
Zuversicht und Stärke
Stärke und Zuversicht
Unbeschwertheit
Weniger Beschwerden
Mehr Beschwerden
Qualität vor Tempo
Tempo vor Qualität
Telefon Hotline
Telefonhotline
Schulungen für neue Kollegen
Apfel""".splitlines()
EXPECTED = {
    frozenset(pair)
    for pair in (
        ("Kunden glücklich machen", "unsere Kunden glücklich machen"),
        ("Unseren Kunden beistehen", "Den Kunden beistehen"),
        ("Schnelle Hilfe bei Problemen", "Bei Problemen schnell helfen"),
        ("98 Prozent Kundenzufriedenheit", "98 % Kundenzufriedenheit"),
        ("Eine durchschnittliche Wartezeit von 30 Sekunden", "Durchschnittlich 30 s Wartezeit"),
        ("Kurze Wartezeiten", "Keine langen Wartezeiten"),
        ("Freundlichkeit", "Freundlich sein"),
        ("Ehrlich sein", "Ehrlichkeit"),
        ("Positive Grundeinstellung", "Eine positive Grundeinstelung"),
        ("Zuversicht und Stärke", "Stärke und Zuversicht"),
        ("Telefon Hotline", "Telefonhotline"),
    )
}
ALIKE = [
    "Kurze Wartezeiten",
    "Kurze Warteizeiten",
    "Wartezeiten kurz halten",
    "Keine langen Wartezeiten",
    "Freundlich sein",
    "Immer freundlich sein",
    "Freundlichkeit",
    "98 % Kundenzufriedenheit",
    "98 Prozent Kundenzufriedenheit",
    "89 Prozent Kundenzufriedenheit",
    "Regelmäßige Schulungen",
    "Regelmäßig schulen",
    "Schulungen anbieten",
    "Apfel",
]


def brainstorm(*texts: str, column: str = "purpose") -> Leitbild:
    """A team of two whose ideas have the ids k0000000, k0000001 … in the order of the texts."""
    made = [Idea(id=f"k{place:07}", column=column, text=text) for place, text in enumerate(texts)]
    people = (
        Person(id="anna", name="Anna", ideas=tuple(made[::2])),
        Person(id="ben", name="Ben", ideas=tuple(made[1::2])),
    )
    columns = (Column(id="purpose", question="Wozu?"), Column(id="culture", question="Wie?"))
    return Leitbild(language=Language.DE, team="T", columns=columns, people=people)


def with_idea(leitbild: Leitbild, text: str, *, number: int = 99, column: str = "purpose") -> Leitbild:
    return ideas.add(leitbild, "anna", [Idea(id=f"k{number:07}", column=column, text=text)])


def texts(leitbild: Leitbild, suggestion: Suggestion) -> frozenset[str]:
    return frozenset(ideas.find(leitbild, one)[1].text for one in suggestion.ids)


def only(leitbild: Leitbild) -> Suggestion:
    (one,) = dedupe.suggestions(leitbild)
    return one


def accepted(leitbild: Leitbild) -> Leitbild:
    one = only(leitbild)
    return dedupe.accept(leitbild, one, one.ids, one.standing, DAY)[0]


some_ideas = st.lists(st.sampled_from(ALIKE), min_size=2, max_size=9)
answers = st.lists(st.sampled_from(["yes", "no", "first two", "skip"]), min_size=12, max_size=12)


def test_a_brainstorm_gives_the_suggestions_a_reader_would_make() -> None:
    leitbild = brainstorm(*BRAINSTORM)
    assert {texts(leitbild, one) for one in dedupe.suggestions(leitbild)} == EXPECTED


def test_making_customers_happy_and_turning_unhappy_ones_round_are_two_thoughts() -> None:
    leitbild = brainstorm(*BRAINSTORM)
    turning = "Unzufriedene Kunden in glückliche Kunden verwandeln"
    assert not any(turning in texts(leitbild, one) for one in dedupe.suggestions(leitbild))


def test_the_best_comes_first_and_says_why() -> None:
    found = dedupe.suggestions(brainstorm(*BRAINSTORM))
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    assert all(explain(link.reason) for one in found for link in one.links)


@given(some_ideas, st.randoms(use_true_random=False))
def test_the_order_of_ideas_and_people_changes_nothing(chosen: list[str], random: Random) -> None:
    leitbild = brainstorm(*chosen)
    mixed = [replace(person, ideas=tuple(random.sample(person.ideas, len(person.ideas)))) for person in leitbild.people]
    random.shuffle(mixed)
    assert dedupe.suggestions(replace(leitbild, people=tuple(mixed))) == dedupe.suggestions(leitbild)


@given(some_ideas, answers, st.sampled_from(ALIKE))
def test_nobody_is_asked_twice_also_after_new_ideas_came(chosen: list[str], said: list[str], new: str) -> None:
    leitbild = brainstorm(*chosen)
    asked: set[tuple[str, str]] = set()
    for late in (None, new, new):
        leitbild = with_idea(leitbild, late, number=90 + len(leitbild.people[0].ideas)) if late else leitbild
        walk = Walk(waiting=dedupe.suggestions(leitbild))
        while walk.waiting:
            one = walk.waiting[0]
            pairs = set(combinations(sorted(one.ids), 2))
            assert asked.isdisjoint(pairs)
            leitbild, given_answer = _answer(leitbild, one, said[len(walk.done) % len(said)])
            if given_answer is not PairAnswer.SKIPPED:
                asked |= _decided(one, pairs, said[len(walk.done) % len(said)])
            walk = walk.answered(given_answer)
            if not walk.waiting:
                walk = walk.joined_by(dedupe.suggestions(leitbild))


@given(some_ideas)
def test_a_declined_suggestion_never_comes_again(chosen: list[str]) -> None:
    leitbild = brainstorm(*chosen)
    while found := dedupe.suggestions(leitbild):
        leitbild, pairs = dedupe.decline(leitbild, found[0])
        again = dedupe.suggestions(leitbild)
        assert not any(set(pair) <= set(one.ids) for pair in pairs for one in again)


@given(some_ideas)
def test_accepting_and_unmerging_gives_the_same_text(chosen: list[str]) -> None:
    leitbild = brainstorm(*chosen)
    text = fresh_text(leitbild)
    for one in dedupe.suggestions(leitbild):
        after, made = dedupe.accept(leitbild, one, one.ids, one.standing, DAY)
        written = rewrite(read(text), after)
        assert written != text
        assert rewrite(read(written), ideas.unmerge(after, made.idea)[0]) == text


@given(some_ideas, answers)
def test_every_answer_can_be_taken_back(chosen: list[str], said: list[str]) -> None:
    leitbild = brainstorm(*chosen)
    for word in said:
        found = dedupe.suggestions(leitbild)
        if not found:
            break
        after, _given = _answer(leitbild, found[0], word)
        assert dedupe.take_back(after, before=leitbild, after=after) == leitbild
        newer = with_idea(after, "Obst")
        assert dedupe.take_back(newer, before=leitbild, after=after) == with_idea(leitbild, "Obst")
        leitbild = after


@given(some_ideas)
def test_no_suggestion_brings_together_what_a_guard_or_a_person_keeps_apart(chosen: list[str]) -> None:
    leitbild = brainstorm(*chosen)
    for one in dedupe.suggestions(leitbild):
        assert not {"98 % Kundenzufriedenheit", "89 Prozent Kundenzufriedenheit"} <= texts(leitbild, one)
        assert one.score == min(link.score for link in one.links) >= ASK


def test_merging_all_sure_ones_leaves_none_that_is_sure() -> None:
    leitbild = brainstorm(*BRAINSTORM)
    sure = [one for one in dedupe.suggestions(leitbild) if one.sure]
    after, merges = dedupe.accept_all(leitbild, sure, DAY)
    assert len(merges) == len(sure) > 5
    assert not any(one.sure for one in dedupe.suggestions(after))


def test_who_stands_for_a_group_speaks_with_all_its_wordings() -> None:
    leitbild = brainstorm("Kundschaft begeistern", "Kurze Wartezeiten")
    merged, _made = ideas.merge(leitbild, ["k0000000", "k0000001"], reason=None, on=DAY)
    one = only(with_idea(merged, "Wartezeiten kurz halten"))
    assert one.ids == ("k0000000", "k0000099")


def test_a_guard_keeps_an_idea_from_every_member_of_a_group() -> None:
    leitbild = brainstorm("Zufriedene Kunden", "98 % Kundenzufriedenheit")
    merged, _made = ideas.merge(leitbild, ["k0000000", "k0000001"], reason=None, on=DAY)
    assert dedupe.suggestions(with_idea(leitbild, "Kunden zufrieden machen"))
    assert dedupe.suggestions(with_idea(merged, "89 % Kundenzufriedenheit, zufriedene Kunden")) == ()


def said_at(leitbild: Leitbild, minutes: dict[str, int | None]) -> Leitbild:
    """The same ideas, each said so many minutes after nine, or nobody knows when."""
    nine = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    times = {one: None if late is None else nine + timedelta(minutes=late) for one, late in minutes.items()}
    people = tuple(
        replace(person, ideas=tuple(replace(idea, added=times[idea.id]) for idea in person.ideas))
        for person in leitbild.people
    )
    return replace(leitbild, people=people)


def test_the_idea_said_first_is_proposed_to_stand() -> None:
    leitbild = brainstorm("Kurze Wartezeiten", "Wartezeiten kurz halten", "Kurze Wartezeit!")
    assert only(said_at(leitbild, {"k0000000": 5, "k0000001": 3, "k0000002": 4})).standing == "k0000001"
    assert only(said_at(leitbild, {"k0000000": None, "k0000001": None, "k0000002": 4})).standing == "k0000002"


def test_what_most_people_want_is_proposed_to_stand_and_never_a_slip() -> None:
    leitbild = brainstorm(
        "Kurze Warteizeiten", "Wartezeiten kurz halten", "Kurze Wartezeiten", "Warteizeiten kurz halten"
    )
    first_slipped = said_at(leitbild, {"k0000000": 1, "k0000001": 3, "k0000002": 4, "k0000003": 2})
    assert only(first_slipped).standing == "k0000001"
    anna, *others = first_slipped.people
    wanted = replace(first_slipped, people=(replace(anna, supports=("k0000002",)), *others))
    assert only(wanted).standing == "k0000002"


@pytest.mark.parametrize("name", ["suggestions", "related", "kept_apart"])
def test_progress_grows_over_all_columns_and_changes_no_answer(name: str) -> None:
    find = getattr(dedupe, name)
    leitbild = brainstorm(*BRAINSTORM)
    told: list[float] = []
    assert find(leitbild, progress=told.append) == find(leitbild)
    assert told == sorted(told)
    assert told[0] >= 0
    assert 0.5 < told[-1] <= 1


def test_of_two_said_at_once_the_shorter_is_proposed_to_stand() -> None:
    leitbild = brainstorm("Unsere Kunden glücklich machen", "Kunden glücklich machen", "Apfel")
    assert only(leitbild).standing == "k0000001"
    assert only(brainstorm("Kunden glücklich machen", "kunden glücklich machen")).standing == "k0000000"


def test_what_stands_for_others_already_goes_on_standing() -> None:
    leitbild = brainstorm("Kurze Wartezeiten", "Wartezeiten kurz halten", "Kurze Warteizeiten")
    merged, _made = ideas.merge(leitbild, ["k0000000", "k0000001"], reason=None, on=DAY)
    assert only(said_at(merged, {"k0000000": 9, "k0000001": 9, "k0000002": 1})).standing == "k0000000"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Spaß bei der Arbeit", "Spaß nach der Arbeit"),
        ("Spaß bei der Arbeit", "Spaß vorm Arbeiten"),
        ("Mit Kunden sprechen", "Über Kunden sprechen"),
        ("Hilfe für Kunden", "Hilfe von Kunden"),
    ],
)
def test_what_a_small_word_may_turn_is_never_sure(one: str, other: str) -> None:
    for found in dedupe.suggestions(brainstorm(one, other)):
        assert not found.sure
        assert found.score < 0.7


def test_what_a_small_word_may_turn_comes_last_in_its_group_unless_it_stands_for_others_already() -> None:
    texts = ("Spaß trotz der Arbeit", "Spaß bei der Arbeit", "Spaß an der Arbeit", "Spaß trotz der Arbeit!")
    leitbild = said_at(brainstorm(*texts), {"k0000000": 1, "k0000001": 2, "k0000002": 3, "k0000003": 4})
    parked, _told = ideas.park(leitbild, "k0000003", reason=None, on=DAY)
    assert only(parked).ids == ("k0000001", "k0000002", "k0000000")
    merged, _made = ideas.merge(leitbild, ["k0000000", "k0000003"], reason=None, on=DAY)
    assert only(merged).standing == "k0000000"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Reklamationen in 24h beantworten", "Reklamationen in 24 Stunden beantworten"),
        ("Zu den Kunden freundlich sein", "Zu Kunden freundlich sein"),
        ("Kunden glücklich machen", "Die Kunden glücklich machen"),
    ],
)
def test_other_small_words_leave_a_suggestion_sure(one: str, other: str) -> None:
    assert only(brainstorm(one, other)).sure


def test_one_taken_out_for_good_is_apart_from_each_of_its_group_and_from_nobody_else() -> None:
    leitbild = brainstorm("Kurze Wartezeiten", "Wartezeiten kurz halten", "Kurze Warteizeiten", "Apfel")
    merged, _made = ideas.merge(leitbild, ["k0000000", "k0000001", "k0000002"], reason=None, on=DAY)
    after, freed = ideas.unmerge(merged, "k0000002", apart=True)
    assert freed == ("k0000002",)
    assert after.distinct == (("k0000000", "k0000002"), ("k0000001", "k0000002"))
    assert dedupe.suggestions(after) == ()
    after, freed = ideas.unmerge(merged, "k0000000", apart=True)
    assert freed == ("k0000001", "k0000002")
    assert len(after.distinct) == 3


def test_what_was_called_distinct_of_a_member_holds_for_its_group() -> None:
    leitbild = brainstorm("Kurze Wartezeiten", "Wartezeiten kurz halten", "Kurze Warteizeiten")
    merged, _made = ideas.merge(leitbild, ["k0000000", "k0000001"], reason=None, on=DAY)
    assert only(merged).ids == ("k0000000", "k0000002")
    assert dedupe.suggestions(ideas.distinct(merged, "k0000001", "k0000002")) == ()


def test_a_parked_idea_and_a_decided_column_are_left_alone() -> None:
    leitbild = brainstorm("Freundlich sein", "Freundlichkeit")
    parked, _told = ideas.park(leitbild, "k0000000", reason=None, on=DAY)
    assert dedupe.suggestions(parked) == ()
    won = replace(leitbild, votes=(Vote(column="purpose", winner="k0000000"),))
    assert dedupe.suggestions(won) == ()


def test_columns_are_compared_with_each_other_only_when_asked_and_never_surely() -> None:
    leitbild = with_idea(brainstorm("Freundlich sein"), "Freundlich sein", column="culture")
    assert dedupe.suggestions(leitbild) == ()
    (one,) = dedupe.suggestions(leitbild, across=True)
    assert (one.columns, one.score, one.sure) == (("culture", "purpose"), 1.0, False)


def test_an_idea_left_out_is_kept_apart_from_the_others() -> None:
    leitbild = brainstorm("Kurze Wartezeiten", "Kurze Warteizeiten", "Wartezeiten kurz halten")
    one = only(leitbild)
    after, made = dedupe.accept(leitbild, one, ["k0000000", "k0000001"], "k0000001", DAY)
    assert (made.idea, made.ideas) == ("k0000001", ("k0000000",))
    assert after.distinct == (("k0000000", "k0000002"), ("k0000001", "k0000002"))
    assert dedupe.suggestions(after) == ()


def test_what_somebody_decided_meanwhile_is_not_decided_again() -> None:
    leitbild = brainstorm("Freundlich sein", "Freundlichkeit")
    one = only(leitbild)
    for meanwhile in (
        accepted(leitbild),
        dedupe.decline(leitbild, one)[0],
        ideas.park(leitbild, one.ids[1], reason=None, on=DAY)[0],
        ideas.withdraw(leitbild, "k0000000", by="anna")[0],
    ):
        with pytest.raises(DecidedMeanwhile):
            dedupe.accept(meanwhile, one, one.ids, one.standing, DAY)
        with pytest.raises(DecidedMeanwhile):
            dedupe.decline(meanwhile, one)


def test_what_somebody_changed_since_is_not_taken_back() -> None:
    leitbild = brainstorm("Freundlich sein", "Freundlichkeit")
    after = accepted(leitbild)
    with pytest.raises(DecidedMeanwhile):
        dedupe.take_back(leitbild, before=leitbild, after=after)


def test_only_ideas_of_the_suggestion_are_merged_by_it() -> None:
    leitbild = brainstorm("Freundlich sein", "Freundlichkeit", "Apfel")
    one = only(leitbild)
    with pytest.raises(UsageRefusal):
        dedupe.accept(leitbild, one, (*one.ids, "k0000002"), one.standing, DAY)


def test_what_only_touches_is_listed_apart_from_the_suggestions() -> None:
    leitbild = brainstorm("Immer freundlich sein", "Freundlich und flink bedienen", "Apfel")
    assert dedupe.suggestions(leitbild) == ()
    (link,) = dedupe.related(leitbild)
    assert (link.a, link.b) == ("k0000000", "k0000001")
    assert link.score < ASK


def test_after_a_review_the_next_step_is_never_the_review_again() -> None:
    leitbild = with_idea(brainstorm("Freundlich sein", "Apfel"), "Mut", column="culture")
    assert dedupe_walk.next_step(leitbild, left=1).step == "dedupe"
    assert dedupe_walk.next_step(leitbild, left=0).step == "open"


def _answer(leitbild: Leitbild, one: Suggestion, word: str) -> tuple[Leitbild, PairAnswer]:
    match word:
        case "yes":
            return dedupe.accept(leitbild, one, one.ids, one.standing, DAY)[0], PairAnswer.MERGED
        case "first two":
            return dedupe.accept(leitbild, one, one.ids[:2], one.ids[1], DAY)[0], PairAnswer.MERGED
        case "no":
            return dedupe.decline(leitbild, one)[0], PairAnswer.APART
        case _:
            return leitbild, PairAnswer.SKIPPED


def _decided(one: Suggestion, pairs: set[tuple[str, str]], word: str) -> set[tuple[str, str]]:
    """The pairs an answer is about; two ideas that were both left out are still open."""
    left_out = set(one.ids[2:]) if word == "first two" else set()
    return {pair for pair in pairs if not set(pair) <= left_out}


def test_near_ideas_that_a_guard_keeps_apart_are_listed_with_the_reason() -> None:
    found = dedupe.kept_apart(brainstorm(*BRAINSTORM))
    told = {frozenset((BRAINSTORM[int(one.a[1:])], BRAINSTORM[int(one.b[1:])])): explain(one.reason) for one in found}
    assert told == {
        frozenset(("98 Prozent Kundenzufriedenheit", "89 % Kundenzufriedenheit")): "98 against 89",
        frozenset(("98 % Kundenzufriedenheit", "89 % Kundenzufriedenheit")): "98 against 89",
        frozenset(("Qualität vor Tempo", "Tempo vor Qualität")): "the order is swapped: “Tempo” is in another place",
        frozenset(("Weniger Beschwerden", "Mehr Beschwerden")): "“Weniger” is the opposite of “Mehr”",
    }
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)


def test_what_a_person_decided_or_parked_is_no_refusal_any_more() -> None:
    leitbild = brainstorm(
        "98 % Kundenzufriedenheit", "89 % Kundenzufriedenheit", "Mehr Beschwerden", "Weniger Beschwerden"
    )
    assert len(dedupe.kept_apart(leitbild)) == 2
    leitbild = ideas.distinct(leitbild, "k0000000", "k0000001")
    leitbild, _told = ideas.park(leitbild, "k0000002", reason=None, on=DAY)
    assert dedupe.kept_apart(leitbild) == ()


def test_of_very_many_ideas_those_with_a_rare_word_in_common_are_compared() -> None:
    others = [f"Idee{place}" for place in range(400)]
    assert len(dedupe.kept_apart(brainstorm("98 % zufrieden", *others, "89 % zufrieden"))) == 1


@given(some_ideas)
def test_nothing_is_both_suggested_and_kept_apart(said: list[str]) -> None:
    leitbild = brainstorm(*said)
    suggested = {frozenset((link.a, link.b)) for one in dedupe.suggestions(leitbild) for link in one.links}
    assert suggested.isdisjoint(frozenset((one.a, one.b)) for one in dedupe.kept_apart(leitbild))
