"""What the scripts in a forge's files really do, played with real git against a forge's repository."""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, cast

import pytest
from ruamel.yaml import YAML

from tests.conftest import Repository, environment, inside

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from tests.conftest import Run

PLACES = ("team", "hub.git", "clone")
GH = """\
#!{python}
import os, pathlib, sys
place = pathlib.Path(os.environ["GH_SAID"])
words = sys.argv[1:]
body = ""
if "--body-file" in words:
    body = pathlib.Path(words[words.index("--body-file") + 1]).read_text(encoding="utf-8")
    words[words.index("--body-file") + 1] = "FILE"
with place.open("a", encoding="utf-8") as out:
    out.write(" ".join(words) + "\\n" + body)
if words[:2] == ["pr", "list"]:
    print(os.environ["GH_BRANCHES"])
if words[:2] == ["pr", "create"]:
    if os.environ.get("GH_REFUSES"):
        sys.exit(1)
    print("https://example.org/pull/13")
"""
CURL = """\
#!{python}
import os
print(os.environ["CURL_ANSWERS"])
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a script left behind."""

    code: int
    out: str
    err: str


class Script(Protocol):
    """Run a step's script as a forge would; what it said, and what it told the forge."""

    def __call__(self, script: str, env: Mapping[str, str], *, cwd: Path) -> Said: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Hub:
    """A bare repository as the forge keeps it, and the clone a workflow works in."""

    bare: Path
    clone: Repository
    said: Path

    def log(self, branch: str, form: str = "%s") -> list[str]:
        done = subprocess.run(
            ["git", "-C", str(self.bare), "log", "--first-parent", f"--format={form}", branch],
            capture_output=True,
            check=True,
        )
        return done.stdout.decode().splitlines()

    def file(self, branch: str) -> str:
        done = subprocess.run(
            ["git", "-C", str(self.bare), "show", f"{branch}:leitbild.yaml"], capture_output=True, check=True
        )
        return done.stdout.decode()

    def branches(self) -> list[str]:
        done = subprocess.run(
            ["git", "-C", str(self.bare), "for-each-ref", "--format=%(refname:short)", "refs/heads"],
            capture_output=True,
            check=True,
        )
        return done.stdout.decode().split()


@pytest.fixture(scope="module")
def repositories(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a team's repository, its file of Anna and Ben, GitHub's and GitLab's; the forge's; and a clone."""
    folder = tmp_path_factory.mktemp("forge")
    team, bare, clone = (Repository(path=folder / name) for name in PLACES)
    team.path.mkdir()
    team.git("init", "--quiet", "--initial-branch", "main", "--template=")

    def run(*words: str) -> None:
        assert inside(*words, cwd=team.path, environ=environment(folder)).code == 0

    run("init", "--team", "Customer service", "--people", "Anna,Ben", "--language", "en")
    run("forge", "github", "--from", "./leitbild.whl")
    run("forge", "gitlab", "--from", "./leitbild.whl")
    team.commit("Start")
    team.git("clone", "--quiet", "--bare", "--template=", ".", str(bare.path))
    team.git("remote", "add", "origin", f"../{PLACES[1]}")
    team.git("clone", "--quiet", "--template=", str(bare.path), str(clone.path))
    clone.git("remote", "set-url", "origin", f"../{PLACES[1]}")
    return folder


@pytest.fixture
def hub(repositories: Path, tmp_path: Path) -> Hub:
    """A copy of the forge's repository, and a workflow's own clone of it."""
    for name in PLACES:
        shutil.copytree(repositories / name, tmp_path / name)
    bare, clone = (tmp_path / name for name in PLACES[1:])
    return Hub(bare=bare, clone=Repository(path=clone), said=tmp_path / "said")


@pytest.fixture
def team(hub: Hub) -> Repository:
    """The team's own repository, from which it sends branches to the forge."""
    return Repository(path=hub.bare.with_name(PLACES[0]))


@pytest.fixture
def script(tmp_path: Path, hub: Hub) -> Iterator[Script]:
    programs = tmp_path / "programs"
    programs.mkdir()
    (tmp_path / "runner").mkdir()
    program(programs / "leitbild", f'#!/bin/sh\nexec "{sys.executable}" -P -m leitbild_cli "$@"\n')
    program(programs / "python", f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    program(programs / "gh", GH.format(python=sys.executable))
    program(programs / "curl", CURL.format(python=sys.executable))
    environ = {
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(tmp_path),
        "LANG": "C.UTF-8",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "RUNNER_TEMP": str(tmp_path / "runner"),
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary"),
        "GH_SAID": str(hub.said),
        "GH_BRANCHES": "",
    }

    def call(script: str, env: Mapping[str, str], *, cwd: Path) -> Said:
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
            cwd=cwd,
            env={**environ, **env},
            capture_output=True,
            check=False,
            timeout=120,
        )
        return Said(code=done.returncode, out=done.stdout.decode(), err=done.stderr.decode())

    yield call
    assert not (tmp_path / "pwned").exists()


def test_the_check_fails_a_branch_that_writes_in_anothers_block(hub: Hub, team: Repository, script: Script) -> None:
    (step,) = [step for step in steps(hub.clone.path, "check") if step.get("env", {}).get("BASE")]
    team.git("checkout", "--quiet", "-b", "ideas")
    add(team, "ben", "Keep calm")
    team.commit("For Ben")
    team.git("push", "--quiet", "origin", "ideas")
    hub.clone.git("fetch", "--quiet")
    hub.clone.git("checkout", "--quiet", "ideas")
    ran = script(step["run"], {"BASE": "main", "LEITBILD_FILE": "leitbild.yaml"}, cwd=hub.clone.path)
    assert ran.code == 1
    assert ran.out.startswith("::error file=leitbild.yaml,line=")
    assert "Anna put an idea into the block of Ben." in ran.out


@pytest.mark.parametrize("forge", ["github", "gitlab"])
def test_a_proposal_that_leaves_the_file_alone_is_not_checked(
    hub: Hub, team: Repository, script: Script, forge: str
) -> None:
    edit(team, "parked:", "parked:\n  k7m2xq4d:\n    reason: Later\n#")
    team.commit("Not right")
    team.git("push", "--quiet", "origin", "main")
    team.git("checkout", "--quiet", "-b", "docs")
    (team.path / "notes.md").write_text("Words\n", encoding="utf-8")
    team.commit("Notes")
    team.git("push", "--quiet", "origin", "docs")
    hub.clone.git("fetch", "--quiet")
    hub.clone.git("checkout", "--quiet", "docs")
    assert check_on(forge, hub, script, {}, branch="main").code == 0
    add(hub.clone, "ben", "Keep calm")
    hub.clone.git("commit", "--quiet", "--all", "--message", "And an idea")
    assert check_on(forge, hub, script, {}, branch="main").code == 1


def proposed(hub: Hub, team: Repository, *, author: str) -> None:
    """Send a branch that changes Ben's words and the team's name, under this name."""
    team.git("checkout", "--quiet", "-b", "ideas")
    add(team, "ben", "Keep calm")
    edit(team, "team: Customer service", "team: Mine")
    team.git("commit", "--quiet", "--all", "--message", "Mine", "--author", author)
    team.git("push", "--quiet", "origin", "ideas")
    hub.clone.git("fetch", "--quiet")
    hub.clone.git("checkout", "--quiet", "ideas")


KNOWN = {"LEITBILD_MANAGERS": "Mia", "LEITBILD_LOGIN": "octocat", "LEITBILD_LOGINS": "octocat=ben"}
PROPOSALS = {  # whose name the commit bears, what the forge hands over, the exit code, what is said and what is not
    "a fork": ("octocat", {}, 1, ["octocat put an idea", "list of managers is empty"], ["octocat changed `team`"]),
    "nobody": ("octocat", {"LEITBILD_MANAGERS": "Mia"}, 1, ["octocat put an idea", "octocat changed `team`"], []),
    "a login": ("octocat", KNOWN, 1, ["Ben changed `team`"], ["put an idea"]),
    "a forged name": (
        "Ben",
        {**KNOWN, "LEITBILD_MANAGERS": "Ben", "LEITBILD_LOGIN": "evil"},
        0,
        ["A commit bears the name of Ben, but the pull request is that of `evil`."],
        ["changed"],
    ),
}


@pytest.mark.parametrize("forge", ["github", "gitlab"])
@pytest.mark.parametrize("story", PROPOSALS)
def test_the_check_hands_the_login_over_and_takes_nobody_for_the_owner(
    hub: Hub, team: Repository, script: Script, forge: str, story: str
) -> None:
    author, env, code, says, silent = PROPOSALS[story]
    proposed(hub, team, author=f"{author} <somebody@example.org>")
    ran = check_on(forge, hub, script, {"LEITBILD_MANAGERS": "", **env}, branch="main")
    assert ran.code == code, ran.out
    assert all(word in ran.out for word in says), ran.out
    assert not any(word in ran.out for word in silent), ran.out


@pytest.mark.parametrize("forge", ["github", "gitlab"])
def test_what_was_merged_is_checked_too(hub: Hub, script: Script, forge: str) -> None:
    assert check_on(forge, hub, script, {}, branch="").code == 0
    edit(hub.clone, "parked:", "parked:\n  k7m2xq4d:\n    reason: Later\n#")
    ran = check_on(forge, hub, script, {}, branch="")
    assert ran.code == 1
    assert "`k7m2xq4d` is no idea in this file. `leitbild idea unpark k7m2xq4d` takes it out." in ran.out


def check_on(forge: str, hub: Hub, script: Script, env: Mapping[str, str], *, branch: str) -> Said:
    """Run the check as the forge would for a proposal for this branch, or after a push where it is empty."""
    known = {"LEITBILD_FILE": "leitbild.yaml", **env}
    if forge == "github":
        (step,) = [step for step in steps(hub.clone.path, "check") if step.get("env", {}).get("BASE")]
        return script(step["run"], {**known, "BASE": branch}, cwd=hub.clone.path)
    job = read(hub.clone.path / ".gitlab" / "leitbild.yml")["leitbild-check"]
    target = {"CI_MERGE_REQUEST_TARGET_BRANCH_NAME": branch} if branch else {}
    return script("\n".join(job["script"]), {**known, **target}, cwd=hub.clone.path)


def conflict(team: Repository) -> None:
    """Two branches of Anna's that git cannot merge by itself, a quiet one of Ben's, and one in real conflict."""
    for branch, person, text in (("first", "anna", "One"), ("second", "anna", "Two"), ("quiet", "ben", "Three")):
        team.git("checkout", "--quiet", "-b", branch, "main")
        add(team, person, text)
        team.commit(text)
    team.git("checkout", "--quiet", "-b", "other-team", "main")
    edit(team, "team: Customer service", "team: Somebody else")
    team.commit("Another name")
    team.git("checkout", "--quiet", "main")
    edit(team, "team: Customer service", "team: Front desk")
    team.commit("Our new name")
    team.git("merge", "--quiet", "--no-edit", "first")
    team.git("push", "--quiet", "origin", "main", "first", "second", "quiet", "other-team")


@pytest.mark.parametrize("forge", ["github", "gitlab"])
def test_healing_merges_main_into_branches_git_cannot_merge(
    hub: Hub, team: Repository, script: Script, forge: str, tmp_path: Path
) -> None:
    conflict(team)
    hub.clone.git("pull", "--quiet")
    before = {branch: hub.log(branch) for branch in ("first", "quiet", "other-team")}
    ran = heal(hub, script, forge, ["second", "quiet", "other-team", "gone", "$(touch ../pwned)"])
    assert ran.code == 0, ran.err
    healed = hub.file("second")
    assert all(text in healed for text in ("team: Front desk", "text: One", "text: Two"))
    assert hub.log("second")[:2] == ["Take up what was merged meanwhile", "Two"]
    assert {branch: hub.log(branch) for branch in before} == before
    told = ran.out.splitlines()
    assert told == ["- Brought up to date: `second`", "- Needs somebody (`leitbild resolve`): `other-team`"]
    if forge == "github":
        assert (tmp_path / "summary").read_text(encoding="utf-8").splitlines() == told
    again = heal(hub, script, forge, ["second", "quiet"])
    assert (again.code, again.out) == (0, "")


@pytest.mark.parametrize("forge", ["github", "gitlab"])
def test_a_branch_whose_decisions_contradict_those_of_main_is_healed_and_told(
    hub: Hub, team: Repository, script: Script, forge: str
) -> None:
    team.git("checkout", "--quiet", "main")
    add(team, "anna", "Hello")
    team.commit("An idea")
    team.git("push", "--quiet", "origin", "main")
    team.git("checkout", "--quiet", "-b", "first", "main")
    path = team.path / "leitbild.yaml"
    path.write_text(re.sub(" {6}hebbcheb:\n( {8}.*\n)+", "", path.read_text(encoding="utf-8")), encoding="utf-8")
    add(team, "anna", "Second")
    team.commit("Another one instead")
    team.git("checkout", "--quiet", "main")
    add(team, "anna", "Third")
    edit(team, "parked:", "parked:\n  hebbcheb:\n    reason: Later\n#")
    team.commit("Later")
    team.git("push", "--quiet", "origin", "main", "first")
    hub.clone.git("pull", "--quiet")
    told = "- Brought up to date, but not all that was decided goes together (`leitbild check`): `first`\n"
    assert heal(hub, script, forge, ["first"]).out == told


def test_the_healed_branch_passes_the_check(hub: Hub, team: Repository, script: Script, run: Run) -> None:
    conflict(team)
    hub.clone.git("pull", "--quiet")
    heal(hub, script, "github", ["second"])
    team.git("fetch", "--quiet", "origin")
    team.git("checkout", "--quiet", "-B", "second", "origin/second")
    checked = run("check", "--base", "origin/main", cwd=team.path)
    assert (checked.code, checked.out) == (0, "")


@pytest.mark.parametrize("name", ["leitbild_cli/__init__.py", "typing.py", "sitecustomize.py"])
def test_code_that_stands_on_a_branch_is_not_run(hub: Hub, team: Repository, script: Script, name: str) -> None:
    conflict(team)
    team.git("checkout", "--quiet", "second")
    (team.path / name).parent.mkdir(exist_ok=True)
    (team.path / name).write_text("open('../pwned', 'w').close()\n", encoding="utf-8")
    team.commit("Not an idea")
    team.git("push", "--quiet", "origin", "second")
    hub.clone.git("pull", "--quiet")
    assert heal(hub, script, "github", ["second"]).out == "- Brought up to date: `second`\n"
    assert heal(hub, script, "gitlab", ["second"]).out == ""


def heal(hub: Hub, script: Script, forge: str, branches: list[str]) -> Said:
    hub.clone.git("checkout", "--quiet", "main")
    if forge == "github":
        step = steps(hub.clone.path, "heal")[-1]
        env = {name: value for name, value in step["env"].items() if "${{" not in value}
        return script(
            step["run"], {**env, "PUSH_TO": str(hub.bare), "GH_BRANCHES": "\n".join(branches)}, cwd=hub.clone.path
        )
    job = read(hub.clone.path / ".gitlab" / "leitbild.yml")["leitbild-heal"]
    answers = [
        {"source_branch": one, "target_branch": "main", "source_project_id": 1, "target_project_id": 1}
        for one in branches
    ]
    fork = {"source_branch": "other-team", "target_branch": "main", "source_project_id": 2, "target_project_id": 1}
    env = {
        **job["variables"],
        "PUSH_TO": str(hub.bare),
        "CI_DEFAULT_BRANCH": "main",
        "CI_SERVER_HOST": "gitlab.example.org",
        "CI_API_V4_URL": "https://gitlab.example.org/api/v4",
        "CI_PROJECT_ID": "1",
        "LEITBILD_TOKEN": "none",
        "CURL_ANSWERS": json.dumps([*answers, fork]),
    }
    return script("\n".join(job["script"]), env, cwd=hub.clone.path)


def test_gitlab_leaves_forks_and_other_targets_alone(hub: Hub, team: Repository, script: Script) -> None:
    conflict(team)
    hub.clone.git("pull", "--quiet")
    assert heal(hub, script, "gitlab", []).out == ""


NASTY = (
    "$(touch ../pwned)",
    "`touch ../pwned`",
    '"; touch ../pwned; "',
    "${{ github.token }}",
    "::error::gone",
    "::set-output name=x::y",
    "%0A::stop-commands::x",
    "--by ben",
    "-c culture",
    "@everybody {0} {name} \\n \\",
    "### The idea",
)
BODY = """\
### Your name, as in the file

{name}

### Which question does the idea answer?

{question}

### The idea

{ideas}
"""
QUESTION = "What is this department's goal, and why do we exist at all? (purpose)"


def send(
    hub: Hub,
    script: Script,
    *,
    name: str = "Anna",
    question: str = QUESTION,
    ideas: str = "Make customers happy",
    env: Mapping[str, str] | None = None,
) -> Said:
    hub.clone.git("checkout", "--quiet", "main")
    step = steps(hub.clone.path, "idea")[-1]
    given = {key: value for key, value in step["env"].items() if "${{" not in str(value)}
    issue = {
        "ACTION": "opened",
        "NUMBER": "12",
        "MAIN": "main",
        "BODY": BODY.format(name=name, question=question, ideas=ideas).replace("\n", "\r\n"),
        "LOGIN": "octocat",
        "LOGIN_ID": "583231",
        "COMPARE": "https://example.org/team/compare",
        "PUSH_TOKEN": "none",
        "PUSH_TO": str(hub.bare),
    }
    return script(step["run"], {**given, **issue, **(env or {})}, cwd=hub.clone.path)


def test_an_idea_from_the_form_becomes_a_branch_with_thanks(hub: Hub, script: Script) -> None:
    ran = send(hub, script, ideas="Make customers happy\n\n- Be there")
    assert (ran.code, ran.out) == (0, ""), ran.err
    assert hub.branches() == ["leitbild/idea-12", "main"]
    assert hub.log("leitbild/idea-12", "%an <%ae> %s")[0] == (
        "Anna <583231+octocat@users.noreply.github.com> Idea from #12"
    )
    before, after = hub.file("main").splitlines(), hub.file("leitbild/idea-12").splitlines()
    texts = [line.strip() for line in after if line not in before]
    assert sorted(line for line in texts if line.startswith("text")) == ["text: Be there", "text: Make customers happy"]
    assert after.index("    ideas:") < after.index("        column: purpose") < after.index("  ben:")
    assert hub.said.read_text(encoding="utf-8") == (
        "pr create --base main --head leitbild/idea-12 --title Idea from #12 --body-file FILE\n"
        "Sent with the form by @octocat\n\nCloses #12\n"
        "issue comment 12 --body-file FILE\n"
        "Thank you. Your idea is on its way; it is in as soon as this is merged:\n\nhttps://example.org/pull/13\n"
    )


def test_it_passes_the_check(hub: Hub, script: Script, run: Run) -> None:
    send(hub, script)
    checked = run("check", "--base", "main", cwd=hub.clone.path)
    assert (checked.code, checked.out) == (0, "")


def test_a_second_event_of_the_same_form_does_nothing(hub: Hub, script: Script) -> None:
    send(hub, script)
    before, said = hub.log("leitbild/idea-12"), hub.said.read_text(encoding="utf-8")
    assert send(hub, script).code == 0
    assert (hub.log("leitbild/idea-12"), hub.said.read_text(encoding="utf-8")) == (before, said)


def test_words_that_are_edited_after_the_idea_is_on_its_way_are_answered(hub: Hub, script: Script) -> None:
    send(hub, script)
    before = hub.log("leitbild/idea-12")
    hub.said.unlink()
    send(hub, script, env={"ACTION": "edited"})
    assert not hub.said.exists()  # another title, perhaps
    send(hub, script, ideas="Make everybody happy", env={"ACTION": "edited"})
    assert hub.log("leitbild/idea-12") == before
    assert hub.said.read_text(encoding="utf-8") == (
        "issue comment 12 --body-file FILE\n"
        "Thank you. What was sent first is on its way already, so change it there, or send a new form:\n\n"
        "https://example.org/team/compare/main...leitbild/idea-12?expand=1\n"
    )


@pytest.mark.parametrize("fence", ["```", "```text", "~~~", "  ````"])
def test_what_fences_the_words_is_no_idea(hub: Hub, script: Script, fence: str) -> None:
    send(hub, script, ideas=f"{fence}\nUse `code` in ```words```\n{fence.rstrip('tex')}")
    people = read_text(hub.file("leitbild/idea-12"))["people"]
    assert [one["text"] for one in people["anna"]["ideas"].values()] == ["Use `code` in ```words```"]


def test_what_is_noted_of_an_idea_is_told_without_the_next_step(hub: Hub, script: Script) -> None:
    send(hub, script)
    hub.said.unlink()
    hub.clone.git("checkout", "--quiet", "main")
    hub.clone.git("merge", "--quiet", "leitbild/idea-12")
    send(hub, script, ideas="Making customers happy", env={"NUMBER": "13"})
    comment = hub.said.read_text(encoding="utf-8").partition("https://example.org/pull/13\n")[2]
    assert comment.startswith("\n    Close to “Make customers happy” (Anna, ")
    assert "Next:" not in comment


def test_another_form_of_the_repository_is_none_of_this_ones_business(hub: Hub, script: Script) -> None:
    body = BODY.format(name="Anna", question=QUESTION, ideas="Calm").replace("idea answer?", "idea answer? (sales)")
    ran = send(hub, script, env={"BODY": body})
    assert (ran.code, hub.said.exists(), hub.branches()) == (0, False, ["main"])


def test_where_no_pull_request_may_be_made_the_comment_says_how(hub: Hub, script: Script) -> None:
    ran = send(hub, script, env={"GH_REFUSES": "yes"})
    assert ran.code == 0
    assert "leitbild/idea-12" in hub.branches()
    assert hub.said.read_text(encoding="utf-8").endswith(
        "https://example.org/team/compare/main...leitbild/idea-12?expand=1\n"
    )


@pytest.mark.parametrize(
    ("field", "words", "reason"),
    [
        ("ideas", "_No response_", "The idea is missing."),
        ("question", "Something else", "The column is missing."),
        ("question", "x (--help)", "The column is missing."),
        ("name", "???", "there is no letter in it"),
    ],
)
def test_what_cannot_be_added_is_answered_kindly(hub: Hub, script: Script, field: str, words: str, reason: str) -> None:
    fields = {"name": "Anna", "question": QUESTION, "ideas": "Be there", field: words}
    ran = send(hub, script, name=fields["name"], question=fields["question"], ideas=fields["ideas"])
    assert (ran.code, ran.out) == (0, ""), ran.err
    assert hub.branches() == ["main"]
    said = hub.said.read_text(encoding="utf-8")
    assert said.startswith("issue comment 12 --body-file FILE\nThank you. This could not be added yet;")
    assert reason in said


def test_a_name_that_was_left_out_is_the_accounts(hub: Hub, script: Script) -> None:
    send(hub, script, name="_No response_")
    assert "  octocat:\n    name: octocat\n" in hub.file("leitbild/idea-12")


def test_words_stay_words(hub: Hub, script: Script) -> None:
    ran = send(hub, script, ideas="\n".join(NASTY))
    assert (ran.code, ran.out) == (0, ""), ran.err
    assert "::" not in ran.err
    people = read_text(hub.file("leitbild/idea-12"))["people"]
    assert sorted(one["text"] for one in people["anna"]["ideas"].values()) == sorted(NASTY)


@pytest.mark.parametrize("name", ["$(touch ../pwned) x", '"; touch ../pwned; "', "-x", "A <a@b> \\", "::error::n"])
def test_a_name_stays_a_name(hub: Hub, script: Script, name: str) -> None:
    ran = send(hub, script, name=name)
    assert (ran.code, ran.out) == (0, ""), ran.err
    assert "::" not in ran.err
    people = read_text(hub.file("leitbild/idea-12"))["people"]
    assert name in [one["name"] for one in people.values()] or people["anna"]["ideas"]


def read(path: Path) -> Any:
    return read_text(path.read_text(encoding="utf-8"))


def read_text(text: str) -> Any:
    return YAML(typ="safe").load(text)


def steps(root: Path, name: str) -> list[dict[str, Any]]:
    (job,) = read(root / ".github" / "workflows" / f"leitbild-{name}.yml")["jobs"].values()
    return cast("list[dict[str, Any]]", job["steps"])


def program(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


def add(team: Repository, person: str, text: str) -> None:
    """Write an idea by hand, first in a person's block, where git sees two of them in one gap."""
    letters = "".join(letter for letter in text.lower() if letter.isalpha()).translate(str.maketrans("ilou", "abcd"))
    idea = (
        f"      {(letters * 8)[:8]}:\n        column: purpose\n        text: {text}\n        added: 2026-11-23T09:04Z\n"
    )
    path = team.path / "leitbild.yaml"
    before, name, after = path.read_text(encoding="utf-8").partition(f"  {person}:\n")
    path.write_text(before + name + after.replace("    ideas:\n", f"    ideas:\n{idea}", 1), encoding="utf-8")


def edit(team: Repository, old: str, new: str) -> None:
    path = team.path / "leitbild.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
