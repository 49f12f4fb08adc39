"""Who may change what: everybody in their own block, the manager everywhere else, nobody what was decided."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.checking.findings import Finding, Severity
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
from leitbild_cli.core.trespass.authors import Author, Register, Signature, recognise
from leitbild_cli.core.trespass.report import ChangeStep, Rights, compare, other_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

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


NAMED, NONE, EMPTY, STRICT = Rights(named=True), Rights(), Rights(empty=True), Rights(strict=True)


def found(base: Leitbild, head: Leitbild, *authors: Author, rules: Rights = NAMED) -> tuple[Finding, ...]:
    return compare(base, head, steps=(ChangeStep(authors=authors, before=(base,), after=head),), rules=rules)


def codes(base: Leitbild, head: Leitbild, *authors: Author, rules: Rights = NAMED) -> list[tuple[str, Severity]]:
    return [(one.code, one.severity) for one in found(base, head, *authors, rules=rules)]


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
    told = codes(TEAM, head, AS_ANNA)
    assert bool(told) is (head != TEAM)
    assert all(severity is Severity.ERROR for _code, severity in told)


@given(own_blocks)
def test_to_the_manager_it_is_only_doubtful(block: Person) -> None:
    told = codes(TEAM, put(TEAM, block), AS_MANAGER)
    assert all(severity is Severity.WARNING for _code, severity in told)


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
        (replace(BEN, named=True), "foreign-consent", "named"),
    ],
)
def test_what_stands_in_anothers_block_is_found_in_its_place(block: Person, code: str, path: str) -> None:
    (one,) = found(TEAM, put(TEAM, block), AS_ANNA)
    assert (one.code, " ".join(one.path)) == (code, f"people ben {path}")
    assert "Anna" in one.what
    assert "Ben" in one.what


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
    (one,) = found(TEAM, head, AS_ANNA)
    assert (one.code, one.severity, one.path) == ("foreign-section", Severity.ERROR, path)
    assert codes(TEAM, head, AS_MANAGER) == []
    assert codes(TEAM, head, AS_ANNA, replace(AS_BEN, manager=True)) == []


def test_where_nobody_is_named_as_manager_one_hint_says_so() -> None:
    head = replace(TEAM, team="Anderes Team", brief="Kurz")
    assert codes(TEAM, head, AS_ANNA, rules=NONE) == [("no-manager", Severity.HINT)]


def test_two_authors_of_one_branch_each_have_their_block() -> None:
    head = put(put(TEAM, replace(ANNA, supports=(CALM.id,))), replace(BEN, supports=(HAPPY.id,)))
    assert codes(TEAM, head, AS_ANNA, AS_BEN) == []


BY_NOBODY = replace(put(TEAM, replace(BEN, notes=())), team="Anderes Team")
UNKNOWN = ("author-unknown", Severity.HINT)
NOTE, SECTION = ("foreign-note", Severity.ERROR), ("foreign-section", Severity.ERROR)


@pytest.mark.parametrize(
    ("rules", "told"),
    [
        (NONE, [UNKNOWN]),
        (NAMED, [NOTE, SECTION, UNKNOWN]),
        (STRICT, [NOTE, SECTION, UNKNOWN]),
        (EMPTY, [NOTE, ("no-manager", Severity.WARNING), UNKNOWN]),
        (Rights(empty=True, strict=True), [NOTE, SECTION, UNKNOWN]),
    ],
)
@pytest.mark.parametrize("authors", [(NOBODY,), ()])
def test_to_somebody_nobody_knows_nothing_belongs_as_soon_as_it_counts(
    authors: tuple[Author, ...], rules: Rights, told: list[tuple[str, Severity]]
) -> None:
    assert codes(TEAM, BY_NOBODY, *authors, rules=rules) == told


def test_each_author_is_judged_by_what_they_did() -> None:
    own = put(TEAM, replace(ANNA, supports=(CALM.id,)))
    after = replace(own, team="Anderes Team")
    by_both = (
        ChangeStep(authors=(AS_ANNA,), before=(TEAM,), after=own),
        ChangeStep(authors=(NOBODY,), before=(own,), after=after),
    )
    assert [one.what for one in compare(TEAM, after, steps=by_both, rules=NAMED)] == [
        "octocat changed `team`, which belongs to the manager.",
        "octocat is nobody in this file, so nothing in it is theirs.",
    ]
    by_nobody_first = (
        ChangeStep(authors=(NOBODY,), before=(TEAM,), after=own),
        ChangeStep(authors=(AS_ANNA,), before=(own,), after=after),
    )
    assert [one.what for one in compare(TEAM, after, steps=by_nobody_first, rules=NAMED)] == [
        "octocat changed which ideas Anna supports.",
        "Anna changed `team`, which belongs to the manager.",
        "octocat is nobody in this file, so nothing in it is theirs.",
    ]


def test_what_was_taken_back_or_written_anew_by_its_owner_is_nobodys_trespass() -> None:
    edited = put(TEAM, replace(BEN, ideas=(replace(CALM, text="Lärm"),)))
    anew = put(TEAM, replace(BEN, ideas=(replace(CALM, text="Stille"),)))
    back = (
        ChangeStep(authors=(NOBODY,), before=(TEAM,), after=edited),
        ChangeStep(authors=(NOBODY,), before=(edited,), after=TEAM),
    )
    assert compare(TEAM, TEAM, steps=back, rules=NAMED) == ()
    own = (
        ChangeStep(authors=(NOBODY,), before=(TEAM,), after=edited),
        ChangeStep(authors=(AS_BEN,), before=(edited,), after=anew),
    )
    assert compare(TEAM, anew, steps=own, rules=NAMED) == ()


def test_a_merge_touches_only_what_no_side_had() -> None:
    one, other = put(TEAM, replace(ANNA, supports=(CALM.id,))), replace(TEAM, team="Anderes Team")
    both = replace(one, team="Anderes Team")
    merging = ChangeStep(authors=(NOBODY,), before=(one, other), after=both)
    of_anna = ChangeStep(authors=(AS_ANNA,), before=(TEAM,), after=one)
    of_manager = ChangeStep(authors=(AS_MANAGER,), before=(TEAM,), after=other)
    assert compare(TEAM, both, steps=(merging, of_anna, of_manager), rules=NAMED) == ()
    evil = replace(both, brief="Meins")
    told = compare(TEAM, evil, steps=(replace(merging, after=evil), of_anna, of_manager), rules=NAMED)
    assert [one.code for one in told] == ["foreign-section", "author-unknown"]


def test_a_newcomer_is_greeted_and_may_write_at_once() -> None:
    clara = Person(id="clara", name="Clara", ideas=(replace(HAPPY, id="m2m3m4m5"),))
    head = replace(TEAM, people=(ANNA, BEN, clara))
    assert codes(TEAM, head, Author(name="Clara", person="clara")) == [("newcomer", Severity.HINT)]
    assert codes(TEAM, head, AS_ANNA) == [("newcomer", Severity.HINT), ("foreign-idea", Severity.ERROR)]
    assert codes(TEAM, replace(TEAM, people=(ANNA, BEN, replace(clara, ideas=()))), AS_MANAGER) == []
    assert codes(TEAM, head, NOBODY) == [("newcomer", Severity.HINT)]  # whatever git calls Clara
    dora = Person(id="dora", name="Dora", ideas=(replace(HAPPY, id="q2q3q4q5"),))
    two = codes(TEAM, replace(TEAM, people=(ANNA, BEN, clara, dora)), NOBODY)
    assert [code for code, _severity in two] == [
        "newcomer",
        "newcomer",
        "foreign-idea",
        "foreign-idea",
        "author-unknown",
    ]


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
        (Signature("Anna Muster", "a@example.org"), Author(name="Anna Muster", perhaps=("anna",))),
        (Signature("octocat", "Ben@Example.org"), AS_BEN),
        (Signature("octocat", "x@example.org"), NOBODY),
        (Signature("Chefin"), AS_MANAGER),
        (Signature("octocat", "chef@example.org"), Author(name="octocat", manager=True)),
    ],
)
def test_git_names_and_addresses_are_matched_to_people(signature: Signature, author: Author) -> None:
    addresses = {"ben@example.org": "ben", "chef@example.org": "chefin"}
    assert recognise(TEAM, TEAM, signature, register(addresses=addresses, managers=["chefin"])) == author


@pytest.mark.parametrize("manager", ["anna", "anna muster", "anna-m"])
def test_a_manager_is_named_by_key_name_or_login_or_as_git_knows_them(manager: str) -> None:
    known, team = register(managers=[manager], logins={"anna-m": "anna"}), put(TEAM, replace(ANNA, name="Anna Muster"))
    leads = Author(name="Anna Muster", person="anna", manager=True)
    assert recognise(team, team, Signature("Anna Muster"), known) == leads


def test_a_first_name_makes_nobody_a_manager() -> None:
    maybe = Author(name="Anna Muster", perhaps=("anna",))
    assert recognise(TEAM, TEAM, Signature("Anna Muster"), register(managers=["anna"])) == maybe
    assert (
        recognise(TEAM, put(TEAM, replace(BEN, id="bea", name="Anna")), Signature("Anna Muster"), register()) == maybe
    )


def test_whoever_gives_a_block_another_name_does_not_own_it() -> None:
    renamed = put(TEAM, replace(BEN, name="octocat"))
    assert recognise(TEAM, renamed, Signature("octocat"), register()) == NOBODY
    assert recognise(TEAM, renamed, Signature("Ben"), register()) == AS_BEN


def test_a_login_says_who_it_is_whom_git_does_not_know() -> None:
    by_name = register(logins={"octocat": "ben"})
    assert recognise(TEAM, TEAM, Signature("octocat"), by_name) == AS_BEN
    vouched = recognise(TEAM, TEAM, Signature("B. B."), register(logins={"octocat": "ben"}, login="octocat"))
    assert vouched == Author(name="B. B.", person="ben", vouched=True)
    assert recognise(TEAM, TEAM, Signature("Anna"), register(logins={"octocat": "ben"}, login="octocat")) == AS_ANNA
    assert recognise(TEAM, TEAM, Signature("octo"), register(logins={"octocat": "ben"}, login="mona")) == Author(
        name="octo"
    )


@pytest.mark.parametrize(
    ("author", "login", "told"),
    [
        (AS_BEN, "octocat", []),
        (AS_ANNA, "octocat", ["other-name"]),
        (AS_MANAGER, "octocat", ["other-name"]),
        (AS_BEN, "mona", ["other-name"]),
        (AS_ANNA, "mona", []),  # nobody said whose login that is, nor what Anna's is
        (NOBODY, "octocat", []),
        (replace(AS_BEN, vouched=True), "octocat", ["login-counts"]),
        (AS_ANNA, "github-actions[bot]", []),
        (AS_ANNA, "", []),
    ],
)
def test_a_commit_under_another_name_than_the_logins_is_told(author: Author, login: str, told: list[str]) -> None:
    known = register(logins={"octocat": "ben"}, login=login)
    assert [one.code for one in other_names([author, author], known)] == told


def register(
    *,
    addresses: Mapping[str, str] | None = None,
    logins: Mapping[str, str] | None = None,
    managers: Iterable[str] = (),
    login: str = "",
) -> Register:
    return Register(addresses=addresses or {}, logins=logins or {}, managers=frozenset(managers), login=login)
