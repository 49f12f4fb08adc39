"""`leitbild log`: one history of what was decided, out of the file and of git."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Repository, Run

FILE = """\
leitbild: 1
language: en
team: Front desk
columns:
  purpose: Why are we here?
people:
  anna:
    name: Anna
    ideas:
      a1aaaaaa:
        column: purpose
        text: Make guests happy
      b1bbbbbb:
        column: purpose
        text: Make every guest happy
  ben:
    name: Ben
    ideas:
      c1cccccc:
        column: purpose
        text: A longer break
merged:
  a1aaaaaa:
    ideas: [b1bbbbbb]
    decided: 2026-05-01
parked:
  c1cccccc:
    reason: Ruth takes it to the rota meeting on Friday
votes:
  purpose:
    method: irv
    opened: 2026-05-02T08:00Z
    closed: 2026-05-03T08:00Z
    rounds:
      - counts:
          a1aaaaaa: 2
    winner: a1aaaaaa
drafts:
  k7m2xq4d:
    made: 2026-05-03T09:00Z
    origin: composed
    sentences:
      - text: We make guests happy.
feedback:
  f1ffffff:
    text: Who are guests?
    status: declined
    answer: Everybody who comes in
adopted:
  k7m2xq4d:
    decided: 2026-05-04
    text: We make guests happy.
    seal: 3b3b3b3b3b3b3b3b
    owner: anna
reviews:
  r1rrrrrr:
    held: 2026-06-01
    by: ben
    lived: 4
"""
DATED = """\
1 May 2026   One thought: “Make guests happy” stands for “Make every guest
             happy”
2 May 2026   Vote opened: “Why are we here?”
3 May 2026   Counted in 1 round: “Make guests happy” stays for “Why are we
             here?”
3 May 2026   Draft 1, composed
4 May 2026   Draft 1 adopted
1 Jun 2026   Looked back: lived 4 of 5 (Ben)
"""


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.usefixtures("file")
def test_every_decision_is_a_fact_in_its_order_and_what_nobody_dated_comes_last(run: Run) -> None:
    assert _plain(run("log").out) == DATED + (
        "–            Parked: “A longer break”: Ruth takes it to the rota meeting on\n"
        "             Friday\n"
        "–            Feedback not taken up: “Who are guests?”: Everybody who comes in\n"
    )


def test_git_knows_who_decided_and_when_where_the_file_does_not(git_repo: Repository, run: Run) -> None:
    (git_repo.path / "leitbild.yaml").write_text(FILE, encoding="utf-8")
    git_repo.commit("Decide")
    assert _plain(run("log", "--since", "2026-10-01", cwd=git_repo.path).out) == (
        "23 Nov 2026  Parked: “A longer break”: Ruth takes it to the rota meeting on\n"
        "             Friday (Anna)\n"
        "23 Nov 2026  Feedback not taken up: “Who are guests?”: Everybody who comes in\n"
        "             (Anna)\n"
    )


@pytest.mark.usefixtures("file")
@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        (("--reverse",), "review adopted draft counted opened merged parked feedback"),
        (("--person", "ben"), "review parked"),
        (("--kind", "merged", "--kind", "adopted"), "merged adopted"),
        (("--since", "04.05.2026"), "adopted review"),
    ],
)
def test_it_can_be_turned_and_chosen_from(words: tuple[str, ...], kinds: str, run: Run) -> None:
    found = [one["kind"] for one in json.loads(run("log", "--json", *words).out)["events"]]
    assert sorted(found) == sorted(kinds.split())
    assert words != ("--reverse",) or found == kinds.split()


def test_it_speaks_german_and_names_ids_only_where_they_are_asked_for(file: Path, run: Run) -> None:
    said = run("log", "--ids", "--kind", "counted", lang="de").out
    assert said == (
        "03.05.2026   In 1 Runde ausgezählt: „Make guests happy“ bleibt bei „Why are we\n"
        "             here?“ [purpose, a1aaaaaa]\n"
    )
    file.write_text(FILE[: FILE.index("merged:")], encoding="utf-8")
    assert run("log", lang="de").out == "Keine Entscheidung.\n"


@pytest.mark.parametrize(
    ("status", "told"),
    [
        ("accepted", "Rückmeldung übernommen"),
        ("partly", "Rückmeldung zum Teil übernommen"),
        ("declined", "Rückmeldung nicht übernommen"),
        ("thanked", "Für Rückmeldung gedankt"),
    ],
)
def test_it_says_what_became_of_feedback_and_no_more(file: Path, run: Run, status: str, told: str) -> None:
    file.write_text(FILE.replace("status: declined", f"status: {status}"), encoding="utf-8")
    assert f"{told}: „Who are guests?“: Everybody" in _plain(run("log", "--kind", "feedback", lang="de").out)
