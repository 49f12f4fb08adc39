"""What was put in can be changed and taken out again, as long as nothing else names it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.conftest import Run
    from tests.terminal import Start

FILE = """\
leitbild: 1
language: de
team: Kundenservice
columns:
  purpose: Wozu gibt es uns?
people:
  anna:
    name: Anna
    ideas:
      k7m2xq4a:
        column: purpose
        text: Kunden glücklich machen
        added: 2026-11-23T09:04Z
    ballots:
    notes:
  ben:
    name: Ben
    ideas:
    ballots:
    notes:
  cleo:
    name: Cleo
    ideas:
    ballots:
    notes:
sources:
  s7m2xq4a:
    title: Das Buch
    author: Ada
  s8m2xq4a:
    title: Der Podcast
    author:
experience:
  e7m2xq4a:
    verdict: works
    text: Rückrufe
  e8m2xq4a:
    verdict: fails
    text: Warteschleifen
drafts:
  k7m2xq4d:
    made: 2026-11-23T09:04Z
    origin: written
    sentences:
      - text: Wir rufen zurück.
        carries: [s7m2xq4a, e7m2xq4a, f7m2xq4a]
  k8m2xq4d:
    made: 2026-11-23T09:05Z
    origin: written
    sentences:
      - text: Wir rufen bald zurück.
feedback:
  f7m2xq4a:
    draft: k7m2xq4d
    audience: customer
    text: Wann denn?
    status: open
  f8m2xq4a:
    draft: k7m2xq4d
    audience: customer
    text: Ich heiße Meier.
    status: open
measures:
  csat:
    name: Zufriedenheit
    unit: '%'
    target: 98
    better: higher
    readings:
      2026-11-02: {value: 97}
      2026-11-09: {value: 99}
reviews:
  r7m2xq4a:
    held: 2026-11-20
    by: cleo
    lived: 4
"""
LAST_DRAFT = FILE[FILE.index("  k8m2xq4d:\n") : FILE.index("feedback:\n")]


@pytest.mark.parametrize(
    ("words", "gone", "says"),
    [
        (("source", "remove", "s8"), "  s8m2xq4a:\n    title: Der Podcast\n    author:\n", "Removed: Der Podcast"),
        (
            ("experience", "remove", "e8"),
            "  e8m2xq4a:\n    verdict: fails\n    text: Warteschleifen\n",
            "Removed: Warteschleifen",
        ),
        (
            ("person", "remove", "Ben"),
            "  ben:\n    name: Ben\n    ideas:\n    ballots:\n    notes:\n",
            "Removed: Ben",
        ),
        (
            ("feedback", "remove", "f8", "--yes"),
            "  f8m2xq4a:\n    draft: k7m2xq4d\n    audience: customer\n    text: Ich heiße Meier.\n    status: open\n",
            "Removed: Ich heiße Meier.",
        ),
        (
            ("draft", "remove"),
            LAST_DRAFT,
            "Draft 2 is removed.",
        ),
        (
            ("track", "remove", "csat", "02.11.2026"),
            "      2026-11-02: {value: 97}\n",
            "Removed: Zufriedenheit, 2 Nov 2026",
        ),
    ],
)
def test_what_nothing_names_is_taken_out_and_nothing_else_moves(
    run: Run, text: Callable[[], str], words: tuple[str, ...], gone: str, says: str
) -> None:
    before = text()
    assert gone in before
    done = run(*words)
    assert (done.code, done.out) == (0, f"{says}\n")
    assert text() == before.replace(gone, "")


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (
            ("source", "remove", "s7"),
            4,
            (
                "`s7m2xq4a` stays: it is named in draft 1, sentence 1.",
                "`s7m2xq4a` bleibt: genannt in Entwurf 1, Satz 1.",
            ),
        ),
        (
            ("experience", "remove", "e7"),
            4,
            (
                "`e7m2xq4a` stays: it is named in draft 1, sentence 1.",
                "`e7m2xq4a` bleibt: genannt in Entwurf 1, Satz 1.",
            ),
        ),
        (
            ("person", "remove", "anna"),
            4,
            ("Anna stays: the block holds 1 idea.", "Anna bleibt, denn dazu gehören: 1 Idee."),
        ),
        (
            ("person", "remove", "cleo"),
            4,
            ("`cleo` stays: it is named in a review.", "`cleo` bleibt: genannt in einem Rückblick."),
        ),
        (
            ("feedback", "remove", "f7", "--yes"),
            4,
            (
                "`f7m2xq4a` stays: it is named in draft 1, sentence 1.",
                "`f7m2xq4a` bleibt: genannt in Entwurf 1, Satz 1.",
            ),
        ),
        (("feedback", "remove", "f8"), 2, ("Your yes is missing.", "Die Zustimmung fehlt.")),
        (
            ("draft", "remove", "1"),
            4,
            (
                "Draft 1 stays: drafts after it would get other numbers.",
                "Entwurf 1 bleibt, sonst bekämen die späteren andere Nummern.",
            ),
        ),
        (("track", "remove", "csat"), 2, ("Your yes is missing.", "Die Zustimmung fehlt.")),
        (
            ("track", "remove", "csat", "2026-11-03"),
            4,
            (
                "“Zufriedenheit” has no reading of 3 Nov 2026.",
                "Für „Zufriedenheit“ gibt es keinen Messwert vom 03.11.2026.",
            ),
        ),
        (("person", "rename", "ben", "anna"), 2, ("Anna takes part already", "Anna macht schon mit")),
        (("source", "edit", "s7"), 2, ("What is to be changed is missing.", "Die Änderung fehlt.")),
        (("experience", "edit", "e7"), 2, ("What is to be changed is missing.", "Die Änderung fehlt.")),
        (("source", "edit", "s7", "--title", ""), 2, ("Without words there is nothing to keep.", "Ohne Worte")),
    ],
)
def test_what_is_named_or_doubtful_stays(
    run: Run, text: Callable[[], str], words: tuple[str, ...], code: int, says: tuple[str, str]
) -> None:
    for lang, told in zip(("en", "de"), says, strict=True):
        done = run(*words, lang=lang)
        assert (done.code, done.out, text()) == (code, "", FILE)
        assert told in done.err


def test_a_draft_somebody_spoke_of_stays(run: Run, text: Callable[[], str]) -> None:
    run("draft", "remove", "2")
    before = text()
    done = run("draft", "remove", "1")
    assert (done.code, text()) == (4, before)
    assert "`k7m2xq4d` stays: it is named in the feedback `f7m2xq4a`, the feedback `f8m2xq4a`." in done.err


def test_readings_go_with_their_measure_after_a_yes(terminal: Start, text: Callable[[], str]) -> None:
    child = terminal("track", "remove", "csat", columns=100)
    child.answer("2 readings go with it. Remove it? [y/N]", "n")
    assert child.end().code == 1
    assert text() == FILE
    child = terminal("track", "remove", "csat", columns=100)
    child.answer("2 readings go with it. Remove it? [y/N]", "y")
    assert child.end().code == 0
    assert "csat" not in text()


def test_a_name_changes_and_the_key_stays(run: Run, text: Callable[[], str]) -> None:
    done = run("person", "rename", "ben", "Benjamin Ott")
    assert (done.code, done.out) == (0, "Benjamin Ott is the name now; the key stays `ben`.\n")
    assert text() == FILE.replace("name: Ben\n", "name: Benjamin Ott\n")


def test_a_source_and_an_experience_are_put_right(run: Run, text: Callable[[], str]) -> None:
    assert run("source", "edit", "s7", "--author", "", "--learned", "Mühe kostet.", "--part", "market").code == 0
    assert run("experience", "edit", "e8", "Musik in der Leitung", "--because", "Umfrage").code == 0
    assert run("experience", "edit", "e7", "--fails").code == 0
    expected = FILE.replace("    author: Ada\n", "    author:\n    learned: Mühe kostet.\n    part: market\n").replace(
        "    text: Warteschleifen\n", "    text: Musik in der Leitung\n    reason: Umfrage\n"
    )
    assert text() == expected.replace("verdict: works\n    text: Rückrufe", "verdict: fails\n    text: Rückrufe")
