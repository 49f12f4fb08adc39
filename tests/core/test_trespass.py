"""Who may change what: everybody in their own block, the manager everywhere else, nobody what was decided."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.checking.findings import Severity
from leitbild_cli.core.model import (
    Adoption,
    Ballot,
    Column,
    Idea,
    Leitbild,
    Note,
    Parking,
    Parts,
    Person,
    Source,
    Vote,
)
from leitbild_cli.core.trespass import Author, Signature, compare, recognise

COUNTED = datetime(2026, 11, 23, 10, tzinfo=UTC)
HAPPY = Idea(id="k7m2xq4d", column="purpose", text="Kunden glücklich machen")
CALM = Idea(id="p4n8w2sa", column="purpose", text="Ruhe bewahren")
ANNA = Person(id="anna", name="Anna", ideas=(HAPPY,), ballots=(Ballot(column="purpose", ranks=(HAPPY.id,)),))
BEN = Person(id="ben", name="Ben", ideas=(CALM,), notes=(Note(id="t3st3d0k", text="Klingt gut"),))
TEAM = Leitbild(
    team="Kundenservice",
    columns=(Column(id="purpose", question="Wieso gibt es uns?"),),
    people=(ANNA, BEN),
    adopted=(Adoption(draft="d4r5t6h7", on=date(2026, 11, 30), text="Wir sind da.", seal="0123456789abcdef"),),
)
DECIDED = replace(TEAM, votes=(Vote(column="purpose", closed=COUNTED, ideas=(HAPPY.id, CALM.id), winner=HAPPY.id),))
AS_ANNA = Author(name="Anna", person="anna")
AS_BEN = Author(name="Ben", person="ben")
AS_MANAGER = Author(name="Chefin", manager=True)
NOBODY = Author(name="octocat")


def put(leitbild: Leitbild, person: Person) -> Leitbild:
    return replace(leitbild, people=tuple(person if one.id == person.id else one for one in leitbild.people))


def codes(base: Leitbild, head: Leitbild, *authors: Author, managers_named: bool = True) -> list[tuple[str, Severity]]:
    found = compare(base, head, authors=authors, managers_named=managers_named)
    return [(one.code, one.severity) for one in found]


def test_whoever_changes_nothing_does_nothing_wrong() -> None:
    assert codes(TEAM, TEAM, AS_ANNA) == []
    assert codes(TEAM, TEAM, NOBODY) == []
    assert codes(TEAM, TEAM) == []


own_blocks = st.builds(
    replace,
    st.just(BEN),
    name=st.sampled_from(["Ben", "Benjamin"]),
    supports=st.sampled_from([(), (HAPPY.id,)]),
    ideas=st.lists(
        st.builds(
            Idea, id=st.sampled_from([CALM.id, "m2m3m4m5", "q2q3q4q5"]), column=st.just("purpose"), text=st.text()
        ),
        unique_by=lambda idea: idea.id,
        max_size=3,
    ).map(tuple),
    ballots=st.sampled_from([(), (Ballot(column="purpose", ranks=(CALM.id,)),)]),
    notes=st.sampled_from([(), BEN.notes]),
)


@given(own_blocks)
def test_everything_in_the_own_block_is_everybodys_own(block: Person) -> None:
    assert codes(TEAM, put(TEAM, block), AS_BEN) == []


@given(own_blocks)
def test_whatever_somebody_else_changes_there_is_found(block: Person) -> None:
    head = put(TEAM, block)
    found = codes(TEAM, head, AS_ANNA)
    assert bool(found) is (head != TEAM)
    assert all(severity is Severity.ERROR for _code, severity in found)


@given(own_blocks)
def test_to_the_manager_it_is_only_doubtful(block: Person) -> None:
    found = codes(TEAM, put(TEAM, block), AS_MANAGER)
    assert all(severity is Severity.WARNING for _code, severity in found)


@pytest.mark.parametrize(
    ("block", "code", "path"),
    [
        (replace(BEN, ideas=(CALM, replace(HAPPY, id="m2m3m4m5"))), "foreign-idea", "ideas m2m3m4m5"),
        (replace(BEN, ideas=(replace(CALM, text="Lärm"),)), "foreign-idea", "ideas p4n8w2sa"),
        (replace(BEN, ideas=()), "foreign-idea", "ideas"),
        (replace(BEN, ballots=(Ballot(column="purpose"),)), "foreign-ballot", "ballots purpose"),
        (replace(BEN, notes=()), "foreign-note", "notes"),
        (replace(BEN, supports=(HAPPY.id,)), "foreign-support", "supports"),
        (replace(BEN, name="Benno"), "foreign-name", "name"),
    ],
)
def test_what_stands_in_anothers_block_is_found_in_its_place(block: Person, code: str, path: str) -> None:
    (found,) = compare(TEAM, put(TEAM, block), authors=(AS_ANNA,), managers_named=True)
    assert (found.code, " ".join(found.path)) == (code, f"people ben {path}")
    assert "Anna" in found.what
    assert "Ben" in found.what


def test_a_whole_block_is_not_anybodys_to_take_out() -> None:
    assert codes(TEAM, replace(TEAM, people=(ANNA,)), AS_ANNA) == [("foreign-block", Severity.ERROR)]
    assert codes(TEAM, replace(TEAM, people=(ANNA,)), AS_BEN) == []


def test_a_ballot_typed_for_somebody_in_the_room_says_so() -> None:
    typed = put(TEAM, replace(BEN, ballots=(Ballot(column="purpose", ranks=(CALM.id,), typed_by="anna"),)))
    assert codes(TEAM, typed, AS_ANNA) == [("typed-ballot", Severity.HINT)]


@pytest.mark.parametrize(
    ("head", "path"),
    [
        (replace(TEAM, team="Anderes Team"), ("team",)),
        (replace(TEAM, parts=Parts(market="Gäste")), ("parts",)),
        (replace(TEAM, parked=(Parking(idea=CALM.id),)), ("parked", CALM.id)),
        (replace(TEAM, distinct=((HAPPY.id, CALM.id),)), ("distinct", "0")),
        (replace(TEAM, sources=(Source(id="s2s3s4s5", title="Ein Buch"),)), ("sources", "s2s3s4s5")),
        (replace(TEAM, columns=()), ("columns",)),
    ],
)
def test_the_sections_are_the_managers(head: Leitbild, path: tuple[str, ...]) -> None:
    (found,) = compare(TEAM, head, authors=(AS_ANNA,), managers_named=True)
    assert (found.code, found.severity, found.path) == ("foreign-section", Severity.ERROR, path)
    assert codes(TEAM, head, AS_MANAGER) == []
    assert codes(TEAM, head, AS_ANNA, replace(AS_BEN, manager=True)) == []


def test_where_nobody_is_named_as_manager_one_hint_says_so() -> None:
    head = replace(TEAM, team="Anderes Team", brief="Kurz")
    assert codes(TEAM, head, AS_ANNA, managers_named=False) == [("no-manager", Severity.HINT)]


def test_two_authors_of_one_branch_each_have_their_block() -> None:
    head = put(put(TEAM, replace(ANNA, supports=(CALM.id,))), replace(BEN, supports=(HAPPY.id,)))
    assert codes(TEAM, head, AS_ANNA, AS_BEN) == []


def test_of_somebody_nobody_knows_only_that_is_said() -> None:
    head = replace(put(TEAM, replace(BEN, notes=())), team="Anderes Team")
    assert codes(TEAM, head, NOBODY) == [("author-unknown", Severity.HINT)]
    assert codes(TEAM, head) == [("author-unknown", Severity.HINT)]
    assert codes(TEAM, head, AS_ANNA, NOBODY) == [("author-unknown", Severity.HINT)]


def test_a_newcomer_is_greeted_and_may_write_at_once() -> None:
    clara = Person(id="clara", name="Clara", ideas=(replace(HAPPY, id="m2m3m4m5"),))
    head = replace(TEAM, people=(ANNA, BEN, clara))
    assert codes(TEAM, head, Author(name="Clara", person="clara")) == [("newcomer", Severity.HINT)]
    assert codes(TEAM, head, AS_ANNA) == [("newcomer", Severity.HINT), ("foreign-idea", Severity.ERROR)]
    assert codes(TEAM, replace(TEAM, people=(ANNA, BEN, replace(clara, ideas=()))), AS_MANAGER) == []


@pytest.mark.parametrize("author", [AS_ANNA, AS_MANAGER, NOBODY])
def test_nobody_edits_what_was_adopted(author: Author) -> None:
    (old,) = TEAM.adopted
    edited = replace(TEAM, adopted=(replace(old, text="Wir sind weg.", seal="fedcba9876543210"),))
    assert ("adopted-edited", Severity.ERROR) in codes(TEAM, edited, author)
    assert ("adopted-removed", Severity.ERROR) in codes(TEAM, replace(TEAM, adopted=()), author)


def test_adopting_anew_leaves_the_old_words_alone() -> None:
    (old,) = TEAM.adopted
    after = replace(TEAM, adopted=(old, replace(old, draft="d5r6t7h8", text="Wir bleiben.", reason="Umzug")))
    assert codes(TEAM, after, AS_MANAGER) == []


@pytest.mark.parametrize("author", [AS_BEN, AS_MANAGER, NOBODY])
def test_a_ballot_after_the_count_comes_too_late(author: Author) -> None:
    late = put(DECIDED, replace(BEN, ballots=(Ballot(column="purpose", ranks=(CALM.id,)),)))
    assert ("late-ballot", Severity.ERROR) in codes(DECIDED, late, author)


def test_a_ballot_before_the_count_or_for_a_new_one_does_not() -> None:
    voted = replace(BEN, ballots=(Ballot(column="purpose", ranks=(CALM.id,)),))
    assert codes(TEAM, put(TEAM, voted), AS_BEN) == []
    assert codes(DECIDED, put(replace(DECIDED, votes=()), voted), replace(AS_BEN, manager=True)) == []
    assert codes(TEAM, put(DECIDED, voted), replace(AS_BEN, manager=True)) == []


def test_words_that_were_voted_on_stay() -> None:
    reworded = put(TEAM, replace(ANNA, ideas=(replace(HAPPY, text="Kunden reich machen"),)))
    assert codes(TEAM, reworded, AS_ANNA) == [("reworded", Severity.WARNING)]
    wrapped = put(TEAM, replace(ANNA, ideas=(replace(HAPPY, text="Kunden glücklich\nmachen"),)))
    assert codes(TEAM, wrapped, AS_ANNA) == []
    own = put(TEAM, replace(BEN, ideas=(replace(CALM, text="Ruhe ausstrahlen"),)))
    assert codes(TEAM, own, AS_BEN) == []


@pytest.mark.parametrize(
    ("signature", "author"),
    [
        (Signature("Anna"), AS_ANNA),
        (Signature("anna"), AS_ANNA),
        (Signature("Anna Muster", "a@example.org"), AS_ANNA),
        (Signature("octocat", "Ben@Example.org"), AS_BEN),
        (Signature("octocat", "x@example.org"), NOBODY),
        (Signature("Chefin"), AS_MANAGER),
        (Signature("octocat", "chef@example.org"), Author(name="octocat", manager=True)),
    ],
)
def test_git_names_and_addresses_are_matched_to_people(signature: Signature, author: Author) -> None:
    addresses = {"ben@example.org": "ben", "chef@example.org": "chefin"}
    assert recognise(TEAM, [signature, signature], addresses=addresses, managers=["CHEFIN"]) == (author,)


@pytest.mark.parametrize("manager", ["Anna", "anna", "Anna Muster"])
def test_a_manager_is_named_by_key_by_name_or_as_git_knows_them(manager: str) -> None:
    (found,) = recognise(TEAM, [Signature("Anna Muster")], addresses={}, managers=[manager])
    assert found == replace(AS_ANNA, manager=True)
