"""`resolve`: a newcomers' conflict heals, a real one is named and asked for, and what is half decided stays."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from leitbild_cli.file.merging import markers

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Repository, Run
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
      k7m2xq4d:
        column: purpose
        text: Kunden glücklich machen
        added: 2026-11-23T09:04Z
    # anna
    ballots:
    notes:
    # anna
"""
TEXT = "text: Kunden glücklich machen"
ZOE = "  zoe:\n    name: Zoe\n    ideas:\n    # zoe\n    ballots:\n    notes:\n    # zoe\n"
YAN = ZOE.replace("zoe", "yan").replace("Zoe", "Yan")
ANNAS = "Anna, idea k7m2xq4d: text"
NEXT = (
    "Next: open leitbild.yaml, keep in each of these places the lines that are right, delete the marker lines "
    "(<<<<<<<, =======, >>>>>>>), and run `leitbild resolve` again.\n"
)


@pytest.fixture
def file(git_repo: Repository) -> Path:
    path = git_repo.path / "leitbild.yaml"
    path.write_text(FILE, encoding="utf-8")
    git_repo.commit("Start")
    return path


def _apart(repository: Repository, file: Path, ours: str, theirs: str) -> None:
    """Two branches with these files, and a merge that git leaves unfinished."""
    repository.git("switch", "--quiet", "--create", "other")
    file.write_bytes(theirs.encode())
    repository.commit("Theirs")
    repository.git("switch", "--quiet", "main")
    file.write_bytes(ours.encode())
    repository.commit("Ours")
    assert repository.git("merge", "other", check=False).code == 1


def _edited(text: str) -> str:
    return FILE.replace(TEXT, f"text: {text}")


def test_two_newcomers_are_both_kept_and_git_is_told(run: Run, git_repo: Repository, file: Path) -> None:
    _apart(git_repo, file, FILE + ZOE, FILE + YAN)
    ran = run("resolve", cwd=git_repo.path)
    assert (ran.code, ran.out) == (0, "leitbild.yaml is merged; both sides are in it.\n")
    assert ran.err == "Next: `git commit`\nWith `leitbild git install`, git does this by itself from now on.\n"
    assert file.read_text(encoding="utf-8") == FILE + YAN + ZOE
    assert git_repo.git("status", "--short").out == "M  leitbild.yaml\n"


@pytest.mark.parametrize(
    ("attributes", "ends"),
    [
        ("leitbild.yaml text eol=lf", ("\n", "\n")),
        ("leitbild.yaml text", ("\r\n", "\n")),
        ("", ("\n", "\n")),
        ("", ("\r\n", "\r\n")),
        ("leitbild.yaml -text", ("\r\n", "\r\n")),
    ],
)
def test_git_keeps_the_line_ends_it_had(
    run: Run, git_repo: Repository, file: Path, attributes: str, ends: tuple[str, str]
) -> None:
    was, kept = ends
    versions = [text.replace("\n", was) for text in (FILE, FILE + ZOE, FILE + YAN)]
    file.write_bytes(versions[0].encode())
    git_repo.commit("Line ends")
    _apart(git_repo, file, versions[1], versions[2])
    (git_repo.path / ".gitattributes").write_text(f"{attributes}\n", encoding="utf-8")
    file.write_bytes((FILE + YAN + ZOE).replace("\n", "\r\n").encode())
    assert run("resolve", cwd=git_repo.path).code == 0
    blob = git_repo.git("rev-parse", ":leitbild.yaml").out.strip()
    meant = git_repo.path / "meant"
    meant.write_bytes((FILE + YAN + ZOE).replace("\n", kept).encode())
    assert git_repo.git("hash-object", "--no-filters", "meant").out.strip() == blob


def test_the_file_is_taken_also_below_the_root_and_with_its_mode(run: Run, git_repo: Repository, file: Path) -> None:
    below = git_repo.path / "our team"
    below.mkdir()
    file = file.rename(below / "leitbild.yaml")
    file.chmod(0o755)
    git_repo.commit("Below")
    _apart(git_repo, file, FILE + ZOE, FILE + YAN)
    ran = run("resolve", cwd=below)
    assert (ran.code, ran.out) == (0, "leitbild.yaml is merged; both sides are in it.\n")
    assert git_repo.git("ls-files", "--stage").out.startswith("100755 ")
    assert git_repo.git("status", "--short").out == 'M  "our team/leitbild.yaml"\n'


def test_check_says_so_and_writes_nothing(run: Run, git_repo: Repository, file: Path) -> None:
    _apart(git_repo, file, FILE + ZOE, FILE + YAN)
    before = file.read_bytes()
    ran = run("resolve", "--check", cwd=git_repo.path)
    assert ran.code == 0
    assert ran.out == "Everything in leitbild.yaml can be merged; nobody has to decide anything.\n"
    assert file.read_bytes() == before
    assert git_repo.git("status", "--short").out == "UU leitbild.yaml\n"


def test_a_field_changed_on_both_sides_is_named_and_marked(run: Run, git_repo: Repository, file: Path) -> None:
    _apart(git_repo, file, _edited("Eins") + ZOE, _edited("Zwei") + YAN)
    ran = run("resolve", cwd=git_repo.path)
    assert ran.code == 1
    assert ran.out == (
        "1 place was changed on both sides; people have to say which is right:\n\n"
        f"{ANNAS} (line 14)\n  here:\n    text: Eins\n  coming in:\n    text: Zwei\n"
    )
    assert ran.err == NEXT
    marked = "<<<<<<< here\n        text: Eins\n=======\n        text: Zwei\n>>>>>>> coming in\n"
    assert file.read_text(encoding="utf-8") == (FILE + YAN + ZOE).replace(f"        {TEXT}\n", marked)
    assert git_repo.git("status", "--short").out == "UU leitbild.yaml\n"


def test_a_place_decided_in_the_file_stays_decided(run: Run, git_repo: Repository, file: Path) -> None:
    ours = _edited("Eins").replace("name: Anna", "name: Anna A.")
    theirs = _edited("Zwei").replace("name: Anna", "name: Anna B.")
    _apart(git_repo, file, ours, theirs)
    assert run("resolve", cwd=git_repo.path).code == 1
    marked = file.read_text(encoding="utf-8")
    start, end = marked.index("<<<<<<<"), marked.index("    ideas:")
    file.write_text(marked[:start] + "    name: Anna Antonia\n" + marked[end:], encoding="utf-8")
    ran = run("resolve", cwd=git_repo.path)
    assert ran.code == 1
    assert ran.out.startswith("1 place was changed on both sides;")
    assert "Anna Antonia, idea k7m2xq4d: text" in ran.out
    text = file.read_text(encoding="utf-8").splitlines(keepends=True)
    file.write_text(
        "".join(line for line in text if line[:7] not in ("<<<<<<<", "=======", ">>>>>>>") and "Zwei" not in line),
        encoding="utf-8",
    )
    assert run("resolve", cwd=git_repo.path).code == 0
    assert file.read_text(encoding="utf-8") == _edited("Eins").replace("name: Anna", "name: Anna Antonia")
    assert git_repo.git("status", "--short").out == "M  leitbild.yaml\n"


def test_a_file_put_right_by_hand_and_not_valid_is_not_taken(run: Run, git_repo: Repository, file: Path) -> None:
    _apart(git_repo, file, _edited("Eins"), _edited("Zwei"))
    file.write_text(_edited("Eins\n        text: Zwei"), encoding="utf-8")
    before = file.read_bytes()
    ran = run("resolve", cwd=git_repo.path)
    assert ran.code == 3
    assert "leitbild.yaml:15:9: `text` is here a second time" in ran.err
    assert file.read_bytes() == before
    assert git_repo.git("status", "--short").out == "UU leitbild.yaml\n"


def test_where_git_kept_our_side_without_markers_the_other_is_not_lost(
    run: Run, git_repo: Repository, file: Path
) -> None:
    _apart(git_repo, file, FILE + ZOE, FILE + YAN)
    file.write_text(FILE + ZOE, encoding="utf-8")
    assert run("resolve", cwd=git_repo.path).code == 0
    assert file.read_text(encoding="utf-8") == FILE + YAN + ZOE


UNSAID = (
    "leitbild.yaml reads as it did here, without markers: either that was chosen, or git left out what is "
    "coming in.\nNext: `leitbild resolve --here` keeps it so, `--coming-in` takes the other side; at a terminal "
    "`leitbild resolve` asks place by place.\n"
)


@pytest.mark.parametrize(("option", "word"), [("--here", "Eins"), ("--coming-in", "Zwei")])
def test_our_side_without_markers_is_a_choice_only_where_somebody_says_so(
    run: Run, git_repo: Repository, file: Path, option: str, word: str
) -> None:
    _apart(git_repo, file, _edited("Eins"), _edited("Zwei"))
    file.write_text(_edited("Eins"), encoding="utf-8")
    ran = run("resolve", cwd=git_repo.path)
    assert (ran.code, ran.err) == (1, UNSAID)
    assert file.read_text(encoding="utf-8") == _edited("Eins")
    assert git_repo.git("status", "--short").out == "UU leitbild.yaml\n"
    ran = run("resolve", option, cwd=git_repo.path)
    assert (ran.code, ran.out) == (0, "leitbild.yaml is merged.\n")
    assert file.read_text(encoding="utf-8") == _edited(word)
    assert git_repo.git("ls-files", "--unmerged").out == ""


def test_what_was_written_while_the_other_side_was_left_out_does_not_lose_it(
    run: Run, git_repo: Repository, file: Path
) -> None:
    _apart(git_repo, file, _edited("Eins"), _edited("Zwei") + YAN)
    file.write_text(_edited("Eins") + ZOE, encoding="utf-8")
    assert run("resolve", cwd=git_repo.path).code == 1
    text = file.read_text(encoding="utf-8")
    assert YAN + ZOE in text
    assert "text: Eins\n=======\n        text: Zwei" in text


@pytest.mark.parametrize("kept", [0, 1])
def test_one_of_two_places_decided_between_gits_own_markers_stays_decided(
    run: Run, git_repo: Repository, file: Path, kept: int
) -> None:
    ours, theirs = (_edited(one).replace("Kundenservice", one) for one in ("Eins", "Zwei"))
    _apart(git_repo, file, ours, theirs)
    text = markers.decided(file.read_text(encoding="utf-8"), [kept, None])
    file.write_text(text, encoding="utf-8")
    ran = run("resolve", cwd=git_repo.path)
    assert ran.code == 1
    assert ran.out.startswith("1 place was changed on both sides;")
    assert f"team: {('Eins', 'Zwei')[kept]}\n" in file.read_text(encoding="utf-8")
    file.write_text(markers.decided(file.read_text(encoding="utf-8"), [1 - kept]), encoding="utf-8")
    assert run("resolve", cwd=git_repo.path).code == 0


@pytest.mark.parametrize("place", [0, 1])
def test_a_side_in_utf_16_is_read(run: Run, git_repo: Repository, file: Path, place: int) -> None:
    sides = [FILE + ZOE, FILE + YAN]
    for name, text, odd in (("other", sides[1], place == 1), ("main", sides[0], place == 0)):
        git_repo.git("switch", "--quiet", *(["--create"] if name == "other" else []), name)
        file.write_bytes(text.encode("utf-16" if odd else "utf-8"))
        git_repo.commit(name)
    assert git_repo.git("merge", "other", check=False).code == 1
    assert run("resolve", cwd=git_repo.path).code == 0
    assert file.read_text(encoding="utf-8") == FILE + YAN + ZOE


def test_a_side_nobody_can_read_is_named_and_shown_the_way_to(run: Run, git_repo: Repository, file: Path) -> None:
    _apart(git_repo, file, FILE + ZOE, FILE + YAN + "# \0\n")
    ran = run("resolve", cwd=git_repo.path)
    assert ran.code == 1
    assert "The side `coming in` cannot be merged" in ran.err
    assert "`git show :3:./leitbild.yaml` gives it" in ran.err
    assert file.read_text(encoding="utf-8") == FILE + ZOE
    file.write_text(FILE + YAN + ZOE, encoding="utf-8")
    assert run("resolve", cwd=git_repo.path).code == 0


def test_markers_alone_are_enough_where_nobody_has_to_decide(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "leitbild.yaml"
    file.write_text(f"{FILE}<<<<<<< a\n{ZOE}||||||| b\n=======\n{YAN}>>>>>>> c\n", encoding="utf-8")
    ran = run("resolve")
    assert ran.code == 0
    assert ran.err == (
        "The version both sides started from is gone; what only one side has was kept.\n"
        "Next: look at it (`git diff`), then `git add leitbild.yaml` and `git commit`.\n"
    )
    assert file.read_text(encoding="utf-8") == FILE + YAN + ZOE


def test_blocks_of_an_older_file_get_the_lines_they_end_in(run: Run, git_repo: Repository, file: Path) -> None:
    bare = FILE.replace("    # anna\n", "")
    file.write_text(bare, encoding="utf-8")
    git_repo.commit("Older")
    _apart(git_repo, file, bare + ZOE, bare + YAN)
    ran = run("resolve", cwd=git_repo.path)
    assert (ran.code, ran.out) == (0, "leitbild.yaml is merged; both sides are in it.\n")
    assert ran.err == (
        "Its blocks end in lines of their own now, so that git keeps them apart.\n"
        "Next: `git commit`\n"
        "With `leitbild git install`, git does this by itself from now on.\n"
    )
    assert file.read_text(encoding="utf-8") == FILE + YAN + ZOE


def test_markers_that_lost_their_partner_are_refused(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "leitbild.yaml"
    file.write_text(f"{FILE}<<<<<<< a\n{ZOE}{YAN}>>>>>>> c\n", encoding="utf-8")
    before = file.read_bytes()
    ran = run("resolve")
    assert ran.code == 3
    assert "Delete all marker lines, keep what is right, and try again." in ran.err
    assert file.read_bytes() == before


def test_a_file_deleted_on_one_side_is_for_people(run: Run, git_repo: Repository, file: Path) -> None:
    git_repo.git("switch", "--quiet", "--create", "other")
    git_repo.git("rm", "--quiet", "leitbild.yaml")
    git_repo.git("commit", "--quiet", "--message", "Gone")
    git_repo.git("switch", "--quiet", "main")
    file.write_text(FILE + ZOE, encoding="utf-8")
    git_repo.commit("Ours")
    assert git_repo.git("merge", "other", check=False).code == 1
    ran = run("resolve", cwd=git_repo.path)
    assert ran.code == 3
    assert "Keep it: `git add leitbild.yaml`. Let it go: `git rm leitbild.yaml`." in ran.err


def test_json_names_every_open_place(run: Run, git_repo: Repository, file: Path) -> None:
    assert json.loads(run("resolve", "--json", cwd=git_repo.path).out)["state"] == "nothing"
    _apart(git_repo, file, _edited("Eins"), _edited("Zwei"))
    told = json.loads(run("resolve", "--json", "--check", cwd=git_repo.path).out)
    assert told["state"] == "open"
    assert told["conflicts"] == [
        {
            "paths": [["people", "anna", "ideas", "k7m2xq4d", "text"]],
            "line": 14,
            "here": "        text: Eins\n",
            "coming_in": "        text: Zwei\n",
        }
    ]


def test_without_a_merge_there_is_nothing_to_do(run: Run, git_repo: Repository, file: Path) -> None:
    ran = run("resolve", cwd=git_repo.path, lang="de")
    assert (ran.code, ran.out, ran.err) == (0, "In leitbild.yaml ist nichts zu klären.\n", "")
    assert file.read_text(encoding="utf-8") == FILE


def test_at_a_terminal_each_place_is_asked(git_repo: Repository, file: Path, terminal: Start) -> None:
    ours, theirs = (_edited(text).replace("Kundenservice", text) for text in ("Eins", "Zwei"))
    _apart(git_repo, file, ours, theirs)
    asked = terminal("resolve", cwd=git_repo.path, columns=100)
    asked.expect("team")
    asked.answer("Which is right", "b")
    asked.expect(ANNAS)
    asked.answer("Which is right", "A")
    asked.expect(r"leitbild\.yaml is merged\.\r")
    assert asked.end().code == 0
    assert file.read_text(encoding="utf-8") == _edited("Eins").replace("Kundenservice", "Zwei")
    assert git_repo.git("status", "--short").out == "M  leitbild.yaml\n"


def test_places_without_markers_are_named_by_their_lines_in_the_file(
    run: Run, git_repo: Repository, file: Path
) -> None:
    ours, theirs = (_edited(one).replace("Kundenservice", one) for one in ("Eins", "Zwei"))
    _apart(git_repo, file, ours, theirs)
    file.write_text(ours, encoding="utf-8")
    out = run("resolve", cwd=git_repo.path).out
    assert "team (line 3)" in out
    assert f"{ANNAS} (line 14)" in out


def test_at_a_terminal_our_side_without_markers_is_asked_about_and_may_stay(
    git_repo: Repository, file: Path, terminal: Start
) -> None:
    _apart(git_repo, file, _edited("Eins"), _edited("Zwei"))
    file.write_text(_edited("Eins"), encoding="utf-8")
    asked = terminal("resolve", cwd=git_repo.path, columns=100)
    asked.expect("either that was chosen, or git left out")
    asked.answer("Which is right", "A")
    assert asked.end().code == 0
    assert file.read_text(encoding="utf-8") == _edited("Eins")
    assert git_repo.git("ls-files", "--unmerged").out == ""
