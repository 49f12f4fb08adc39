"""A broken seal: the first thing that `status` and `check` say, with the sealed words out of a draft or of git."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.commands.test_draft import FILE

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Repository, Run

TEXT = "Wir machen Kunden glücklich, 98 Prozent Kundenzufriedenheit."
CHANGED = "Wir machen alle glücklich, 98 Prozent Kundenzufriedenheit."
PAGE = "## Wozu\n- Kunden glücklich machen\n- 98 Prozent Kundenzufriedenheit"


@pytest.fixture
def path(git_repo: Repository, run: Run) -> Path:
    file = git_repo.path / "leitbild.yaml"
    file.write_text(FILE, encoding="utf-8")
    run("draft", "edit", "--text", TEXT, cwd=git_repo.path)
    run("adopt", "--yes", cwd=git_repo.path)
    git_repo.commit("Adopted")
    return file


def rewrite(path: Path, old: str, new: str, times: int = -1) -> None:
    before = path.read_text(encoding="utf-8")
    assert old in before
    path.write_text(before.replace(old, new, times), encoding="utf-8")


def changed_by_hand(path: Path) -> None:
    rewrite(path, f"    text: {TEXT}", f"    text: {CHANGED}")


def test_an_unbroken_seal_needs_no_word(path: Path, run: Run) -> None:
    assert "sealed" not in run("status", cwd=path.parent).out
    assert run("check", cwd=path.parent).code == 0
    assert json.loads(run("status", "--json", cwd=path.parent).out)["broken_seals"] == []


def test_the_status_begins_with_the_broken_seal_and_the_sealed_words(path: Path, run: Run) -> None:
    changed_by_hand(path)
    ran = run("status", lang="de", cwd=path.parent)
    assert ran.out.startswith(
        "! Der beschlossene Text wurde nach dem Versiegeln geändert.\n"
        "Versiegelt war (Entwurf 1):\n"
        f"  {TEXT}\n"
        "Den alten Wortlaut wiederherstellen oder einen neuen Entwurf mit Begründung\n"
        "beschließen.\n\n"
    )
    assert ran.err.endswith(
        "Als Nächstes: den versiegelten Text in Ordnung bringen; was versiegelt war: `leitbild check`\n"
    )


@pytest.mark.parametrize("form", ["text", "json", "github"])
def test_the_check_says_it_first_in_every_form(path: Path, run: Run, form: str) -> None:
    changed_by_hand(path)
    ran = run("check", "--format", form, cwd=path.parent)
    assert ran.code == 1
    first = json.loads(ran.out)["findings"][0]["message"] if form == "json" else ran.out.splitlines()[0]
    assert f"Sealed was: “{TEXT}” (draft 1)." in first


def test_words_that_no_draft_has_any_more_are_found_in_git(path: Path, run: Run, git_repo: Repository) -> None:
    rewrite(path, TEXT, CHANGED)
    git_repo.commit("Changed everywhere")
    for number in range(3):
        run("idea", "add", "-c", "A", f"Idee {number}", "--by", "anna", cwd=path.parent)
        git_repo.commit(f"Idea {number}")
    (found,) = json.loads(run("status", "--json", cwd=path.parent).out)["broken_seals"]
    commit = git_repo.git("rev-parse", "HEAD~4").out[:10]
    assert (found["sealed"], found["found_in_draft"], found["found_in_commit"]) == (TEXT, None, commit)
    assert f"(git, commit {commit} of 23\u00a0Nov\u00a02026)" in run("check", cwd=path.parent).out


def test_words_are_found_in_a_folder_with_blanks_and_among_commits_that_cannot_be_read(
    run: Run, git_repo: Repository
) -> None:
    folder = git_repo.path / "unser team"
    folder.mkdir()
    path = folder / "leitbild.yaml"
    path.write_text(FILE, encoding="utf-8")
    run("draft", "edit", "--text", TEXT, cwd=folder)
    run("adopt", "--yes", cwd=folder)
    git_repo.commit("Adopted")
    whole = path.read_bytes()
    for broken in (b"leitbild: [", b"", b"\xff\xfe", None):
        path.unlink() if broken is None else path.write_bytes(broken)
        git_repo.commit("Broken")
    path.write_bytes(whole)
    rewrite(path, TEXT, CHANGED)
    git_repo.commit("Back, in other words")
    assert json.loads(run("status", "--json", cwd=folder).out)["broken_seals"][0]["sealed"] == TEXT


def test_outside_a_repository_words_that_are_lost_are_said_to_be(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "leitbild.yaml"
    path.write_text(FILE, encoding="utf-8")
    run("draft", "edit", "--text", TEXT)
    run("adopt", "--yes")
    rewrite(path, TEXT, CHANGED, 1)
    run("draft", "edit", "--text", "Neu.")
    rewrite(path, f"    text: {TEXT}", "    text: Ganz anders.")
    assert "The sealed words are in no draft and in no commit here." in " ".join(run("status").out.split())
    ran = run("check")
    assert ran.code == 1
    assert "seal" in ran.out.splitlines()[0]


def test_a_page_keeps_its_lines_where_its_sealed_words_are_shown(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "leitbild.yaml"
    path.write_text(FILE, encoding="utf-8")
    run("draft", "edit", "--text", PAGE)
    run("adopt", "--yes")
    rewrite(path, "      - Kunden glücklich machen\n      - 98", "      - Gäste glücklich machen\n      - 98")
    shown = run("status").out
    assert "  ## Wozu\n" in shown
    assert "  - Kunden glücklich machen\n  - 98 Prozent Kundenzufriedenheit\n" in shown


def test_a_changed_seal_is_not_called_a_changed_text(path: Path, run: Run) -> None:
    seal = path.read_text(encoding="utf-8").split("    seal: ")[1].split("\n")[0]
    rewrite(path, seal, "0123456789abcdef")
    first = run("check", lang="de", cwd=path.parent).out.splitlines()[0]
    assert "obwohl der Text mit Entwurf 1 übereinstimmt: Geändert wurde das Siegel, oder beide Texte." in first


def test_a_later_draft_is_not_what_is_checked_unless_it_is_named(path: Path, run: Run) -> None:
    run("draft", "edit", "--text", "Ganz anders. TODO", cwd=path.parent)
    ran = run("check", cwd=path.parent)
    assert ran.code == 0
    assert "Checked was the adopted text; draft 2 is newer: `leitbild check --draft 2`" in ran.err
    named = run("check", "--draft", "2", cwd=path.parent)
    assert named.code == 1
    assert "“TODO” still waits to be filled in." in named.out
    assert run("check", "--draft", "7", cwd=path.parent).code == 2
