"""`leitbild undo` and `redo`: what this program changed here is taken back byte for byte, and nothing else ever is."""

from __future__ import annotations

import json
import stat
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from leitbild_cli.core.changes import Call
from leitbild_cli.file import journal, store

if TYPE_CHECKING:
    from tests.conftest import Repository, Run

FILE = """\
leitbild: 1
language: en
team: Front desk   # ours
brief: Short and true.

columns:
  purpose: Why are we here?
  culture: How are we?
people:
  anna:
    name: Anna
    ideas:
      a1aaaaaa:
        column: purpose
        text: Make guests happy
      b1bbbbbb:
        column: purpose
        text: "Make every guest happy"
      c1cccccc:
        column: culture
        text: Listen first
      d1dddddd:
        column: culture
        text: Own mistakes
    ballots:
    notes:
    # anna
  ben:
    name: Ben
    ideas:
    ballots:
    notes:
    # ben
"""
CALL = Call(name="idea add", at=datetime(2026, 11, 23, 9, 4, tzinfo=UTC))
EVERY = """\
person add Zoe
person rename zoe Zoë
person remove zoe
brief set Kind_and_short.
source add Lecture --learned Short_ones_last
part set market Guests_of_the_house
experience add Calling_back --works
idea add --by anna -c purpose Open_late Lend_books
idea support c1cccccc --by ben
idea edit a1aaaaaa Make_guests_smile --by anna
idea park b1bbbbbb --because Later
idea unpark b1bbbbbb
idea merge a1aaaaaa b1bbbbbb
idea unmerge a1aaaaaa
brainstorm --by anna -c purpose
vote open -c culture --yes --quorum 1
vote cast c1cccccc d1dddddd --by anna
vote withdraw -c culture --by anna
vote cast c1cccccc d1dddddd --by anna --because True
vote close -c culture --yes
vote count -c culture
vote reopen -c culture --yes
vote count -c culture --yes --quorum 1
draft compose
draft edit --text We_make_guests_happy.
feedback add Good --by ben --rating 4
feedback add Fine --audience customer
adopt --yes --despite All_agreed
track add csat --target 95_% --unit %
track read csat 91_%
track review --lived 4 --by anna
schema --write
"""


@pytest.fixture
def team(git_repo: Repository) -> Path:
    (git_repo.path / "leitbild.yaml").write_text(FILE, encoding="utf-8")
    git_repo.commit("Start")
    return git_repo.path


@pytest.mark.parametrize("place", ["in a repository", "outside of git"])
def test_undo_of_any_command_gives_the_bytes_before_and_redo_those_after(
    place: str, team: Path, file: Path, run: Run
) -> None:
    path = team / "leitbild.yaml" if place == "in a repository" else file
    states = [path.read_bytes()]
    for line in EVERY.splitlines() if path != file else EVERY.splitlines()[:8]:
        ran = run(*(word.replace("_", " ") for word in line.split()), cwd=path.parent, stdin="Lend books\nCall back\n")
        assert ran.code == 0, (line, ran)
        assert path.read_bytes() != states[-1], line
        if line.startswith("brainstorm"):  # it saves every idea at once
            assert run("undo", cwd=path.parent).code == 0
            states.append(path.read_bytes())
            assert run("redo", cwd=path.parent).code == 0
        states.append(path.read_bytes())
    for state in reversed(states[:-1]):
        assert run("undo", cwd=path.parent).code == 0
        assert path.read_bytes() == state
    assert run("undo", cwd=path.parent).code == 2
    for state in states[1:]:
        assert run("redo", cwd=path.parent).code == 0
        assert path.read_bytes() == state
    assert run("redo", cwd=path.parent).code == 2


def test_it_says_what_it_took_back_and_redo_is_dropped_by_a_new_change(team: Path, run: Run) -> None:
    run("idea", "add", "-c", "purpose", "--by", "ben", "Lend books", cwd=team)
    ran = run("undo", cwd=team)
    assert ran.code == 0
    assert ran.out.startswith("Taken back: `idea add` of 23\u00a0Nov\u00a02026, 09:04 UTC.\n-       ")
    assert "-         text: Lend books\n" in ran.out
    run("idea", "park", "a1aaaaaa", cwd=team)
    ran = run("redo", cwd=team)
    assert (ran.code, ran.out) == (2, "")
    assert "Nothing was taken back here that could be done again." in ran.err


def test_what_can_be_taken_back_is_listed_without_what_was_typed(team: Path, run: Run) -> None:
    run("idea", "park", "a1aaaaaa", "--because", "Later", cwd=team)
    run("idea", "add", "-c", "purpose", "--by", "ben", "Lend books", cwd=team)
    run("undo", cwd=team)
    assert run("undo", "--list", cwd=team).out == (
        "`leitbild undo` takes back, one after the other:\n"
        "  23 Nov 2026, 09:04 UTC  idea park  Later\n"
        "\n"
        "`leitbild redo` does again, one after the other:\n"
        "  23 Nov 2026, 09:04 UTC  idea add  Lend books\n"
    ).replace("23 Nov 2026", "23\u00a0Nov\u00a02026")
    told = json.loads(run("undo", "--list", "--json", cwd=team).out)
    assert told["undo"] == [
        {"command": "idea park", "at": "2026-11-23T09:04Z", "lines_added": 5, "lines_removed": 0, "kept": True}
    ]


def test_a_dry_run_shows_the_difference_and_changes_nothing(team: Path, run: Run) -> None:
    run("brief", "set", "Kind.", cwd=team)
    after = (team / "leitbild.yaml").read_bytes()
    assert "-brief: Kind.\n+brief: Short and true.\n" in run("undo", "--dry-run", cwd=team).out
    assert (team / "leitbild.yaml").read_bytes() == after
    assert run("undo", cwd=team).code == 0


@pytest.mark.parametrize("words", [("undo",), ("redo",)])
def test_what_anybody_else_wrote_since_is_shown_and_left_alone(words: tuple[str, ...], team: Path, run: Run) -> None:
    path = team / "leitbild.yaml"
    run("brief", "set", "Kind.", cwd=team)
    if words == ("redo",):
        run("undo", cwd=team)
    path.write_bytes(path.read_bytes().replace(b"team: Front desk", b"team: Library"))
    moved = path.read_bytes()
    ran = run(*words, cwd=team)
    assert (ran.code, ran.out) == (4, "")
    assert "Since `brief set` the file was changed by hand or by git, so it stays as it is." in ran.err
    assert "-team: Front desk   # ours\n+team: Library   # ours\n" in ran.err
    assert path.read_bytes() == moved
    path.write_bytes(moved.replace(b"team: Library", b"team: Front desk"))
    assert run(*words, cwd=team).code == 0


def test_what_git_put_back_was_never_done(git_repo: Repository, team: Path, run: Run) -> None:
    run("brief", "set", "Kind.", cwd=team)
    run("person", "add", "Zoe", cwd=team)
    git_repo.git("checkout", "--", "leitbild.yaml")
    assert run("undo", cwd=team).code == 4
    run("person", "add", "Yan", cwd=team)
    assert run("undo", cwd=team).code == 0
    assert (team / "leitbild.yaml").read_text(encoding="utf-8") == FILE


def test_each_copy_of_a_repository_remembers_its_own_changes_where_only_its_owner_reads_them(
    git_repo: Repository, team: Path, run: Run, tmp_path: Path
) -> None:
    run("brief", "set", "Kind.", cwd=team)
    git_repo.git("worktree", "add", "--quiet", "../second")
    second = tmp_path / "second"
    assert run("undo", cwd=second).code == 2
    run("person", "add", "Zoe", cwd=second)
    assert run("undo", cwd=second).code == 0
    for place in (team / ".git", team / ".git" / "worktrees" / "second"):
        found = [*(place / "leitbild" / "undo").iterdir()]
        assert len(found) == 2
        assert {stat.S_IMODE(one.stat().st_mode) for one in found} == {0o600}
    git_repo.git("add", "--all")
    assert git_repo.git("status", "--porcelain").out == "M  leitbild.yaml\n"


def test_outside_of_git_it_is_kept_in_the_users_own_folder(file: Path, run: Run, tmp_path: Path) -> None:
    run("brief", "set", "Kind.")
    assert [one.name for one in tmp_path.iterdir()] == ["leitbild.yaml"]
    (place,) = Path(f"{tmp_path}-state", "leitbild", "undo").glob("*.last")
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert run("undo").code == 0
    assert file.read_text(encoding="utf-8") == FILE


@pytest.mark.parametrize("home", ["nowhere", ""])
def test_a_change_stands_where_nothing_can_be_remembered(home: str, file: Path, run: Run, tmp_path: Path) -> None:
    env = {"HOME": str(tmp_path / home) if home else "", "XDG_STATE_HOME": ""}
    ran = run("brief", "set", "Kind.", env=env)
    assert ran.code == 0
    assert ran.err.count("`leitbild undo` won't know of this") == 1
    assert "brief: Kind." in file.read_text(encoding="utf-8")
    assert run("undo", env=env).code == 2


def test_a_full_store_or_one_that_may_not_be_written_stops_no_change(team: Path, run: Run) -> None:
    (team / ".git" / "leitbild").write_text("in the way")
    ran = run("brief", "set", "Kind.", cwd=team)
    assert ran.code == 0
    assert "`leitbild undo` won't know of this: it could not be written down (Not a directory)." in ran.err
    (team / ".git" / "leitbild").unlink()
    run("person", "add", "Zoe", cwd=team)
    assert run("undo", cwd=team).code == 0
    assert run("undo", cwd=team).code == 2


def test_what_is_torn_in_the_store_is_passed_over(team: Path, run: Run) -> None:
    run("brief", "set", "Kind.", cwd=team)
    store = journal.place_of(team / "leitbild.yaml")
    whole = store.read_bytes()
    store.write_bytes(b"\x1enonsense\n" + whole + whole[:-9] + b"\x1e\xff\xfe\n")
    run("person", "add", "Zoe", cwd=team)
    assert run("undo", cwd=team).code == 0
    assert run("undo", cwd=team).code == 0
    assert (team / "leitbild.yaml").read_text(encoding="utf-8") == FILE


def test_the_store_stays_small_and_forgets_the_oldest(team: Path) -> None:
    path = team / "leitbild.yaml"
    states = [FILE.encode() + f"# {number} {'x' * 150_000}\n".encode() for number in range(40)]
    for old, new in pairwise(states):
        assert journal.note(path, old, new, CALL) == ()
    assert journal.place_of(path).stat().st_size <= journal.MAX_BYTES
    written = journal.read(path)
    assert len(written) > 5
    assert written[-1].new == journal.sign(states[-1])


def test_a_change_too_large_to_be_kept_says_so(team: Path, run: Run) -> None:
    path = team / "leitbild.yaml"
    large = FILE.encode() + b"# " + b"x" * journal.MAX_BYTES + b"\n"
    assert journal.note(path, path.read_bytes(), large, CALL) == ()
    path.write_bytes(large)
    ran = run("undo", cwd=team)
    assert ran.code == 4
    assert "`idea add` changed so much that it was not kept, and can't be taken back." in ran.err
    assert path.read_bytes() == large


def test_a_new_leitbild_in_the_place_of_another_remembers_nothing_of_it(team: Path, run: Run) -> None:
    run("brief", "set", "Kind.", cwd=team)
    (team / "leitbild.yaml").unlink()
    run("init", "--team", "T", "--people", "Anna", "--language", "en", "--no-git", cwd=team)
    assert run("undo", "--list", cwd=team).out == "Nothing is left here that could be taken back.\n"


CAST = ("vote", "cast", "b1bbbbbb", "a1aaaaaa", "-c", "purpose", "--by", "anna", "--json")


def test_no_secret_ballot_receipt_or_salt_reaches_the_store(team: Path, run: Run) -> None:
    run("vote", "open", "--secret", "-c", "purpose", "--yes", cwd=team)
    receipt = json.loads(run(*CAST, cwd=team).out)["ballot"]["receipt"]
    run("vote", "withdraw", "-c", "purpose", "--by", "anna", "--receipt", receipt, cwd=team)
    receipts = [receipt, json.loads(run(*CAST, cwd=team).out)["ballot"]["receipt"]]
    run("vote", "count", "-c", "purpose", "--yes", cwd=team)
    box = json.loads((team / ".leitbild" / "ballots" / "purpose.json").read_text())
    kept = "".join(one.read_text() for one in (team / ".git" / "leitbild" / "undo").iterdir())
    assert [one for one in (*receipts, box["salt"], *box["ballots"], *box["voted"].values()) if one in kept] == []
    assert "b1bbbbbb a1aaaaaa" not in kept


def test_a_secret_vote_is_taken_back_only_where_no_ballot_is_lost(team: Path, run: Run) -> None:
    opened = ("vote", "open", "--secret", "-c", "purpose", "--yes")
    run(*opened, cwd=team)
    assert run("undo", cwd=team).code == 0
    assert run("redo", cwd=team).code == 0
    run(*CAST, cwd=team)
    ran = run("undo", cwd=team)
    assert (ran.code, ran.out) == (4, "")
    assert "Ballots for `A` are in a box" in ran.err
    bens = json.loads(run(*CAST[:-3], "--by", "ben", "--json", cwd=team).out)["ballot"]["receipt"]
    assert run("vote", "count", "-c", "purpose", "--yes", cwd=team).code == 0
    assert run("undo", cwd=team).code == 0
    assert run("redo", cwd=team).code == 0
    run("undo", cwd=team)
    run(*CAST[:2], "a1aaaaaa", "-c", "purpose", "--by", "ben", "--receipt", bens, cwd=team)
    ran = run("redo", cwd=team)
    assert ran.code == 4
    assert "holds other ballots by now than were counted then" in ran.err
    assert run("vote", "count", "-c", "purpose", "--yes", cwd=team).code in {0, 1}
    run("vote", "box", "--empty", "-c", "purpose", "--yes", cwd=team)
    ran = run("undo", cwd=team)
    assert ran.code == 4
    assert "is not on this machine, so nobody could count it again here" in ran.err


def test_a_schema_beside_the_file_stays_and_is_told_of(team: Path, run: Run) -> None:
    run("schema", "--write", cwd=team)
    ran = run("undo", cwd=team)
    assert ran.code == 0
    assert "`.leitbild/schema.json` stays" in ran.err
    assert (team / ".leitbild" / "schema.json").exists()


def test_an_answer_taken_back_within_its_command_is_no_change_any_more(file: Path, run: Run) -> None:
    saved = store.change(file, lambda one: (replace(one, team="Library"), None), call=CALL)
    assert store.put_back(saved, CALL)
    assert file.read_text(encoding="utf-8") == FILE
    assert run("undo").code == 2
    assert run("redo").code == 2
