"""`check --base`: who touched what since the branch began, as git knows it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.conftest import Ran, Repository, Run

TEAM = """\
leitbild: 1
language: en
team: Customer service
brief:

columns:
  purpose: Why do we exist?

people:
  anna:
    name: Anna
    ideas:
      k7m2xq4d:
        column: purpose
        text: Make customers happy
        added: 2026-11-23T09:04Z
    # anna
    ballots:
    notes:
    # anna
  ben:
    name: Ben
    ideas:
      p4n8w2sa:
        column: purpose
        text: Keep calm
        added: 2026-11-23T09:04Z
    # ben
    ballots:
    notes:
    # ben

sources:
parts:
experience:
merged:
distinct:
parked:
votes:
drafts:
feedback:
adopted:
measures:
reviews:
"""
MANAGERS = "which belongs to the manager. Take it back, or ask the manager to do it."
REPAIR = "Everybody writes in their own block; let Ben do it, or ask first."


@pytest.fixture
def branch(git_repo: Repository) -> Repository:
    """Anna's branch of a team's repository."""
    (git_repo.path / "leitbild.yaml").write_text(TEAM, encoding="utf-8")
    git_repo.commit("Start")
    git_repo.git("checkout", "--quiet", "-b", "ideas")
    return git_repo


@pytest.fixture
def check(run: Run, branch: Repository) -> Callable[..., Ran]:
    def call(*words: str, env: dict[str, str] | None = None) -> Ran:
        return run("check", "--base", "main", *words, cwd=branch.path, env=env)

    return call


def edit(path: Path, old: str, new: str) -> None:
    text = (path / "leitbild.yaml").read_text(encoding="utf-8")
    assert old in text
    (path / "leitbild.yaml").write_text(text.replace(old, new, 1), encoding="utf-8")


def test_an_idea_in_the_own_block_is_right(check: Callable[..., Ran], branch: Repository, run: Run) -> None:
    run("idea", "add", "-c", "purpose", "Be there", "--by", "anna", cwd=branch.path)
    branch.commit("My idea")
    ran = check()
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.startswith("All is right.\n")


def test_an_edit_in_anothers_block_is_named_with_its_line(check: Callable[..., Ran], branch: Repository) -> None:
    edit(branch.path, "Keep calm", "Make noise")
    branch.commit("Better like this")
    before = (branch.path / "leitbild.yaml").read_bytes()
    ran = check()
    assert (ran.code, ran.out) == (1, f"leitbild.yaml:24:7: Anna changed an idea of Ben. {REPAIR}\n")
    assert (branch.path / "leitbild.yaml").read_bytes() == before
    assert check("--author", "ben").code == 0


def test_what_is_not_committed_yet_counts_too(check: Callable[..., Ran], branch: Repository) -> None:
    branch.git("config", "user.name", "Anna")
    edit(branch.path, "Keep calm", "Make noise")
    assert check().out.startswith("leitbild.yaml:24:7: Anna changed an idea of Ben.")


def test_what_came_from_main_is_not_the_branchs_doing(check: Callable[..., Ran], branch: Repository) -> None:
    edit(branch.path, "Make customers happy", "Make all customers happy")
    branch.commit("Mine")
    branch.git("checkout", "--quiet", "main")
    edit(branch.path, "Keep calm", "Keep very calm")
    branch.commit("Ben's, merged meanwhile")
    branch.git("checkout", "--quiet", "ideas")
    assert check().code == 0
    branch.git("merge", "--quiet", "--no-edit", "main")
    assert check().code == 0


def test_git_says_who_it_was(check: Callable[..., Ran], branch: Repository) -> None:
    edit(branch.path, "Keep calm", "Keep very calm")
    branch.git("add", ".")
    branch.git("commit", "--quiet", "-m", "From the browser", "--author", "octocat <1+b@users.noreply.example.org>")
    unknown = check()
    assert unknown.code == 0
    assert unknown.out == (
        "leitbild.yaml:1:1: Hint: octocat is nobody in this file, so only what holds for everybody was looked at."
        " Name the person with `--author` or `--login LOGIN=PERSON`, with `git config leitbild.address.KEY ADDRESS`,"
        " or in `.mailmap`.\n"
    )
    branch.git("config", "leitbild.address.ben", "1+b@users.noreply.example.org")
    assert (check().code, check().out) == (0, "")
    branch.git("config", "leitbild.address.ben", "elsewhere@example.org")
    (branch.path / ".mailmap").write_text("Anna <1+b@users.noreply.example.org>\n", encoding="utf-8")
    assert "Anna changed an idea of Ben" in check().out


def test_a_first_name_alone_owns_no_block(check: Callable[..., Ran], branch: Repository) -> None:
    branch.git("config", "user.name", "Anna Jones")
    branch.git("config", "user.email", "jones@example.org")
    edit(branch.path, "Make customers happy", "Make all customers happy")
    branch.git("commit", "--quiet", "--all", "--message", "Better", "--author", "Anna Jones <jones@example.org>")
    ran = check("--managers", "Kim")
    assert ran.code == 1
    assert "Anna Jones changed an idea of Anna. Everybody writes in their own block; let Anna do it" in ran.out
    assert (
        "Hint: Anna Jones is nobody in this file, so nothing in it is theirs. It may be `anna`, but a name that matches"
        " only in part proves nothing. Name the person with `--author`" in ran.out
    )
    assert check().code == 0
    branch.git("config", "leitbild.person", "anna")
    assert (check("--managers", "Kim").code, check("--managers", "Kim").out) == (0, "")
    branch.git("config", "user.email", "kim@example.org")
    assert check("--managers", "Kim").code == 1


BY_NOBODY = "octocat is nobody in this file, so "


def as_octocat(branch: Repository, message: str, author: str = "octocat <octocat@example.org>") -> None:
    branch.git("commit", "--quiet", "--all", "--message", message, "--author", author)


def test_to_an_author_whom_nobody_knows_nothing_belongs_once_it_is_known_who_leads(
    check: Callable[..., Ran], branch: Repository
) -> None:
    edit(branch.path, "Keep calm", "Make noise")
    edit(branch.path, "team: Customer service", "team: Mine")
    as_octocat(branch, "All mine")
    assert check().code == 0
    edits = [
        f"leitbild.yaml:24:7: octocat changed an idea of Ben. {REPAIR}",
        f"leitbild.yaml:3:1: octocat changed `team`, {MANAGERS}",
    ]
    for words, env in (
        (("--strict",), {}),
        (("--managers", "Mia"), {}),
        ((), {"LEITBILD_MANAGERS": "Mia"}),
        (("--strict",), {"LEITBILD_MANAGERS": ""}),
    ):
        ran = check(*words, env=env)
        assert ran.code == 1
        assert set(edits) < set(ran.out.splitlines())
        assert f"Hint: {BY_NOBODY}nothing in it is theirs." in ran.out
    assert check("--managers", "octocat").code == 0


def test_an_empty_list_of_managers_is_told_and_blocks_are_their_owners(
    check: Callable[..., Ran], branch: Repository
) -> None:
    edit(branch.path, "team: Customer service", "team: Mine")
    as_octocat(branch, "My team")
    fork = check(env={"LEITBILD_MANAGERS": ""})
    assert fork.code == 0
    assert "Warning: This changes what belongs to the manager (`team`), but the list of managers is empty." in fork.out
    edit(branch.path, "Keep calm", "Make noise")
    as_octocat(branch, "My idea")
    fork = check(env={"LEITBILD_MANAGERS": ""})
    assert fork.code == 1
    assert f"octocat changed an idea of Ben. {REPAIR}" in fork.out


def test_an_author_nobody_knows_does_not_switch_the_check_off_for_others(
    check: Callable[..., Ran], branch: Repository
) -> None:
    edit(branch.path, "Make customers happy", "Make all customers happy")
    branch.commit("Mine")
    edit(branch.path, "team: Customer service", "team: Mine")
    as_octocat(branch, "Not mine")
    edit(branch.path, "Keep calm", "Make noise")
    branch.commit("Ben's")
    ran = check("--managers", "Mia")
    assert ran.code == 1
    assert "octocat changed `team`" in ran.out
    assert "Anna changed an idea of Ben." in ran.out
    assert "octocat changed an idea" not in ran.out
    assert "Anna changed `team`" not in ran.out
    assert "Anna changed an idea of Ben." in check().out


def test_a_state_nobody_can_read_is_answered_for_together(check: Callable[..., Ran], branch: Repository) -> None:
    edit(branch.path, "Keep calm", "Make noise\n<<<<<<< x")
    as_octocat(branch, "Broken")
    edit(branch.path, "\n<<<<<<< x", "")
    branch.commit("Mended")
    assert "octocat, Anna changed an idea of Ben." in check("--managers", "Mia").out


def test_what_a_merge_sneaks_in_is_found(check: Callable[..., Ran], branch: Repository) -> None:
    edit(branch.path, "Make customers happy", "Make all customers happy")
    branch.commit("Mine")
    branch.git("checkout", "--quiet", "main")
    edit(branch.path, "Keep calm", "Keep very calm")
    branch.commit("Ben's, merged meanwhile")
    branch.git("checkout", "--quiet", "ideas")
    branch.git("merge", "--quiet", "--no-commit", "main")
    edit(branch.path, "team: Customer service", "team: Mine")
    as_octocat(branch, "Take up main")
    ran = check("--managers", "Mia")
    assert (ran.code, ran.out.count("error"), ran.out.count("octocat changed")) == (1, 0, 1)
    assert "octocat changed `team`" in ran.out


def test_a_login_is_a_person_by_option_variable_setting_and_file(check: Callable[..., Ran], branch: Repository) -> None:
    edit(branch.path, "Keep calm", "Keep very calm")
    as_octocat(branch, "From the browser")
    assert check("--strict").code == 1
    assert check("--strict", "--login", "octocat=ben").code == 0
    assert check("--strict", "--login", "Octocat=anna").code == 1
    assert check("--strict", env={"LEITBILD_LOGINS": "mona=anna, octocat = Ben"}).code == 0
    for several in ("@octocat=ben; mona=anna", "mona=anna\noctocat=ben\n"):
        assert check("--strict", env={"LEITBILD_LOGINS": several}).code == 0
    assert check(env={"LEITBILD_LOGINS": "octocat: ben"}).err.startswith("`octocat: ben` assigns no login to a person.")
    branch.git("config", "leitbild.login.ben", "octocat")
    assert check("--strict").code == 0
    branch.git("config", "--unset", "leitbild.login.ben")
    listed = branch.path / ".github" / "leitbild-people.txt"
    listed.parent.mkdir()
    listed.write_text("# who is who\noctocat = ben,Manager\n", encoding="utf-8")
    branch.commit("On the branch it has no say")
    assert check("--strict").code == 1
    branch.git("checkout", "--quiet", "main")
    branch.commit("Nothing")
    listed.parent.mkdir(exist_ok=True)
    listed.write_text("# who is who\noctocat = ben,Manager\n", encoding="utf-8")
    branch.commit("Who is who")
    branch.git("checkout", "--quiet", "ideas")
    branch.git("rebase", "--quiet", "main")
    edit(branch.path, "team: Customer service", "team: Ours")
    as_octocat(branch, "Ben leads")
    assert (check("--strict").code, check("--strict").out) == (0, "")


def test_the_login_of_the_pull_request_vouches_and_other_names_are_told(
    check: Callable[..., Ran], branch: Repository
) -> None:
    edit(branch.path, "Keep calm", "Keep very calm")
    as_octocat(branch, "Mine", author="B. Bee <b@example.org>")
    env = {"LEITBILD_LOGIN": "octocat", "LEITBILD_LOGINS": "octocat=ben", "LEITBILD_MANAGERS": "Mia"}
    vouched = check(env=env)
    assert (vouched.code, vouched.out) == (
        0,
        "leitbild.yaml:1:1: Hint: Commits of B. Bee count as those of `ben`, whose pull request this is (`octocat`).\n",
    )
    assert check(env=env | {"LEITBILD_LOGIN": "evil"}).code == 1
    edit(branch.path, "Make customers happy", "Make customers poor")
    as_octocat(branch, "Forged", author="Anna <anna@example.org>")
    forged = check(env=env)
    assert forged.code == 0
    assert (
        "Warning: A commit bears the name of Anna, but the pull request is that of `octocat` (`ben`)."
        " Anybody can give a commit any name: ask Anna.\n"
    ) in forged.out
    assert check("--strict", env=env).code == 1


@pytest.mark.parametrize("login", ["octocat=", "=ben"])
def test_a_login_of_nobody_is_refused(check: Callable[..., Ran], login: str) -> None:
    ran = check("--login", login)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"`{login}` assigns no login to a person. Write LOGIN=PERSON, as in `octocat=ben`.\n"


def test_a_login_of_somebody_the_file_does_not_know_is_told(check: Callable[..., Ran]) -> None:
    ran = check("--login", "octocat=bne")
    assert (ran.code, ran.out) == (
        0,
        "leitbild.yaml:1:1: Hint: The login `octocat` is assigned to `bne`, who is nobody in this file.\n",
    )


def test_a_change_of_the_layout_is_a_hint(check: Callable[..., Ran], branch: Repository) -> None:
    path = branch.path / "leitbild.yaml"
    wide = re.sub(r"^( +)", lambda found: found[1] * 2, path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    path.write_text(wide.replace("Make customers happy", "Make all customers happy"), encoding="utf-8")
    branch.commit("Mine, and wider")
    ran = check("--strict")
    assert ran.code == 0
    assert "lines say the same as before and are written otherwise. A change of the layout hides" in ran.out
    path.write_bytes(TEAM.replace("\n", "\r\n").encode())
    branch.commit("From Windows")
    assert check("--strict").out == ""


def test_the_managers_sections_are_the_managers(check: Callable[..., Ran], branch: Repository) -> None:
    edit(branch.path, "team: Customer service", "team: Somebody else")
    branch.commit("Our new name")
    nobody = check()
    assert nobody.code == 0
    assert "nobody is named as manager" in nobody.out
    other = check(env={"LEITBILD_MANAGERS": "Ben, Clara"})
    assert other.code == 1
    assert other.out == (
        "leitbild.yaml:3:1: Anna changed `team`, which belongs to the manager."
        " Take it back, or ask the manager to do it.\n"
    )
    branch.git("config", "leitbild.managers", "Anna")
    assert (check().code, check().out) == (0, "")


def test_gitlab_gets_its_report(check: Callable[..., Ran], branch: Repository) -> None:
    edit(branch.path, "text: Keep calm", 'text: "Make noise\\n::error::x"')
    branch.commit("Better like this")
    first = json.loads(check("--format", "gitlab").out)
    assert [{**one, "fingerprint": ""} for one in first] == [
        {
            "description": f"Anna changed an idea of Ben. {REPAIR}",
            "check_name": "leitbild-foreign-idea",
            "fingerprint": "",
            "severity": "major",
            "location": {"path": "leitbild.yaml", "lines": {"begin": 24}},
        }
    ]
    edit(branch.path, "brief:", "brief:\n# a line more")
    again = json.loads(check("--format", "gitlab").out)
    assert again[0]["fingerprint"] == first[0]["fingerprint"]
    assert again[0]["location"] != first[0]["location"]


def test_where_nothing_is_wrong_the_report_is_empty(run: Run, branch: Repository) -> None:
    assert run("check", "--format", "gitlab", cwd=branch.path).out == "[]\n"


def test_a_new_file_has_nothing_to_compare_with(run: Run, git_repo: Repository) -> None:
    git_repo.commit("Nothing yet")
    (git_repo.path / "leitbild.yaml").write_text(TEAM, encoding="utf-8")
    ran = run("check", "--base", "main", cwd=git_repo.path)
    assert (ran.code, ran.out) == (
        0,
        "leitbild.yaml:1:1: Hint: At `main` there is no such file, so there is nothing to compare with.\n",
    )


@pytest.mark.parametrize("at_once", [True, False])
def test_a_file_that_got_another_name_is_compared_with_what_it_was_called(
    run: Run, branch: Repository, *, at_once: bool
) -> None:
    edit(branch.path, "Keep calm", "Make noise")
    if not at_once:
        as_octocat(branch, "Mine")
    (branch.path / "sub").mkdir()
    branch.git("mv", "leitbild.yaml", "sub/other.yaml")
    branch.commit("Ours is called otherwise")
    ran = run("check", "sub/other.yaml", "--base", "main", "--managers", "Mia", cwd=branch.path)
    assert ran.code == 1
    who = "Anna" if at_once else "octocat"
    assert f"{who} changed an idea of Ben. {REPAIR}" in ran.out
    assert ran.out.count("changed") == 1


def test_where_git_has_no_name_for_who_is_at_work_somebody_was(check: Callable[..., Ran], branch: Repository) -> None:
    edit(branch.path, "Keep calm", "Make noise")
    ran = check("--strict")
    assert ran.code == 1
    assert f"Somebody changed an idea of Ben. {REPAIR}" in ran.out
    assert "Hint: It is not known who made this change, so nothing in this file is theirs." in ran.out


def test_a_base_that_cannot_be_read_is_said(check: Callable[..., Ran], branch: Repository) -> None:
    branch.git("checkout", "--quiet", "main")
    (branch.path / "leitbild.yaml").write_text("leitbild: 1\nleitbild: 1\n", encoding="utf-8")
    branch.commit("Broken")
    branch.git("checkout", "--quiet", "-B", "ideas")
    (branch.path / "leitbild.yaml").write_text(TEAM, encoding="utf-8")
    branch.commit("Mended")
    ran = check()
    assert ran.code == 0
    assert "At `main` this file cannot be read" in ran.out


@pytest.mark.parametrize("base", ["nowhere", "--help", ""])
def test_a_base_that_is_no_commit_is_refused(run: Run, branch: Repository, base: str) -> None:
    ran = run("check", "--base", base, cwd=branch.path)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        f"`{base}` is no commit that this branch goes back to."
        " In a build, fetch the whole history (`fetch-depth: 0`, `GIT_DEPTH: 0`).\n"
    )


def test_a_new_idea_that_is_close_to_another_is_a_hint(check: Callable[..., Ran], branch: Repository, run: Run) -> None:
    run("idea", "add", "-c", "purpose", "Keeping calm", "--by", "anna", cwd=branch.path)
    branch.commit("My idea")
    ran = check("--strict")
    assert ran.code == 0
    told = "Hint: “Keeping calm” is close to Ben's “Keep calm”: the same words with other endings."
    assert f"{told} Perhaps support it instead: `leitbild idea support p4n8w2sa`.\n" in ran.out
