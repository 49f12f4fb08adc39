"""A repository from somebody else names programs wherever git lets it: none of them runs, whatever is typed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

FILE = """\
leitbild: 1
language: en
team: Library desk
columns:
  purpose: Why are we here?
people:
  anna:
    name: Anna
    ideas:
      k7m2xq4d:
        column: purpose
        text: Make readers happy
        added: 2026-11-23T09:04Z
      m3n4p5q6:
        column: purpose
        text: Lend and listen
        added: 2026-11-23T09:04Z
    ballots:
    notes:
"""
TEAM = FILE.replace("    ballots:\n    notes:\n", "    ballots:\n    notes:\n  zoe:\n    name: {}\n    ideas:\n")
USED = ("add", "cat-file", "check-attr", "check-ignore", "config", "diff", "hash-object", "log", "ls-files", "ls-tree")
HOOKS = ("post-index-change", "reference-transaction", "pre-commit", "post-checkout", "fsmonitor-watchman")
PLACES = ("an own repository", "below a bare one", "in a bare one")
VERBS = (
    ("status",),
    ("vote",),
    ("whoami",),
    ("whoami", "--set", "anna"),
    ("idea", "add", "--column", "purpose", "Open late"),
    ("check", "--base", "start"),
    ("check", "--base", "gone"),
    ("check", "--base", "main", "--format", "gitlab"),
    ("resolve", "--check"),
    ("resolve",),
    ("git", "status"),
    ("git", "install"),
    ("git", "uninstall"),
    ("vote", "open", "--secret", "--yes"),
    ("forge", "github", "--dry-run", "--from", "./l.whl"),
    ("forge", "gitlab", "--from", "./l.whl"),
    ("init", "--team", "T", "--people", "Ben", "--git"),
    ("init", "--team", "T", "--people", "Ben", "--github", "--from", "./l.whl"),
    ("schema", "--write"),
    ("merge-driver", "base.yaml", "ours.yaml", "theirs.yaml", "7", "leitbild.yaml"),
    ("merge-driver", "odd.yaml", "odd.yaml", "odd.yaml", "7", "leitbild.yaml"),
    ("draft", "edit", "--text", "We listen."),
    ("brief", "Short."),
)
OFTEN = (("status",), ("resolve",), ("git", "install"), ("check", "--base", "start"))
EVERYWHERE = [
    pytest.param(
        place,
        verb,
        id=f"{place}-{' '.join(verb)}",
        marks=() if place == PLACES[0] or verb in OFTEN else pytest.mark.soak,
    )
    for place, verb in product(PLACES, VERBS)
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trap:
    """A repository full of programs, and the folder in which each leaves a mark when it runs."""

    root: Path
    folder: Path
    marks: Path
    home: Path

    @property
    def sprung(self) -> list[str]:
        """Give the programs that ran."""
        return sorted(mark.name for mark in self.marks.iterdir())

    def put_right(self) -> None:
        """Let the file be valid again, as if somebody had mended it by hand; git still waits."""
        for file in self.root.rglob("leitbild.yaml"):
            file.write_text(FILE.replace("Library desk", "Desk"), encoding="utf-8")

    def environ(self) -> dict[str, str]:
        """Give a user's environment, without an editor of theirs."""
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.home),
            "LANG": "C.UTF-8",
            "TERM": "dumb",
            "TMPDIR": str(self.home),
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_AUTHOR_NAME": "Anna",
            "GIT_AUTHOR_EMAIL": "anna@example.org",
            "GIT_COMMITTER_NAME": "Anna",
            "GIT_COMMITTER_EMAIL": "anna@example.org",
            "LEITBILD_LANG": "en",
            "LEITBILD_NOW": "2026-11-23T09:04Z",
        }

    def leitbild(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Call the program in its folder."""
        return self._called([sys.executable, "-m", "leitbild_cli", *words], self.folder)

    def git(self, *words: str, check: bool = True) -> str:
        """Call git in the root, as the one who made all this."""
        done = self._called(["git", *words], self.root)
        assert not check or done.returncode == 0, done.stderr
        return done.stdout.strip()

    def _called(self, words: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            words, cwd=folder, env=self.environ(), capture_output=True, text=True, check=False, timeout=60, input=""
        )


@pytest.fixture
def trap(tmp_path: Path, request: pytest.FixtureRequest) -> Trap:
    """A merge left unfinished in a partial clone, in the place that is asked for."""
    root, marks, home = (tmp_path / name for name in ("root", "marks", "home"))
    for folder in (root, marks, home):
        folder.mkdir()
    place = getattr(request, "param", PLACES[0])
    made = Trap(root=root, folder=root if place == PLACES[0] else root / "sub", marks=marks, home=home)
    _begin(made)
    _set(made)
    if place != PLACES[0]:
        _embed(made)
    if place == PLACES[1]:
        (made.folder / "leitbild.yaml").unlink()
    for name in ("base", "ours", "theirs"):
        (made.folder / f"{name}.yaml").write_text(FILE, encoding="utf-8")
    (made.folder / "odd.yaml").write_text("odd: [\n", encoding="utf-8")
    return made


@pytest.mark.parametrize(("trap", "verb"), EVERYWHERE, indirect=["trap"])
def test_no_program_of_the_repository_runs(trap: Trap, verb: tuple[str, ...]) -> None:
    if verb[0] != "resolve":
        trap.put_right()
    ran = trap.leitbild(*verb)
    assert trap.sprung == []
    assert ran.returncode in {0, 1, 2, 3, 4, 8}, ran.stderr
    assert "mistake in leitbild" not in ran.stderr


@pytest.mark.parametrize("words", [("draft", "edit", "--editor"), ("status",), ("vote",)], ids=" ".join)
@pytest.mark.parametrize("trap", PLACES, indirect=True)
def test_none_runs_at_a_terminal_and_the_editor_is_the_users_own(trap: Trap, words: tuple[str, ...]) -> None:
    if sys.platform == "win32":
        pytest.skip("pexpect needs a Unix terminal")
    import pexpect

    trap.put_right()
    (trap.home / ".gitconfig").write_text(
        "[include]\n\tpath = mine\n[user]\n\tname = Anna\n\temail = anna@example.org\n", encoding="utf-8"
    )
    (trap.home / "mine").write_text(
        f"[core]\n\teditor = {sys.executable} {trap.home / 'editor.py'}\n", encoding="utf-8"
    )
    (trap.home / "editor.py").write_text(
        "import sys\nfrom pathlib import Path\nPath(sys.argv[1]).write_text('We listen.')\n", encoding="utf-8"
    )
    child = pexpect.spawn(
        sys.executable,
        ["-m", "leitbild_cli", *words],
        cwd=trap.folder,
        env=trap.environ(),
        encoding="utf-8",
        timeout=60,
    )
    while child.expect_exact([pexpect.EOF, "[y/N] ", "[Y/n] "]):
        child.sendline("n")
    child.close()
    assert trap.sprung == []
    assert child.exitstatus == 0
    if words[0] == "draft":
        said = [path.read_text(encoding="utf-8") for path in trap.root.rglob("leitbild.yaml")]
        assert any("text: We listen." in text for text in said)


def test_a_merge_is_finished_although_nothing_of_the_repository_runs(trap: Trap) -> None:
    ran = trap.leitbild("resolve")
    assert (ran.returncode, trap.sprung) == (0, []), ran.stderr
    assert ran.stdout == "leitbild.yaml is merged; both sides are in it.\n"
    (trap.root / ".git" / "config").write_text("", encoding="utf-8")
    kept = trap.git("ls-files", "--stage", "leitbild.yaml").split()
    assert (kept[0], kept[2]) == ("100644", "0")
    assert trap.git("cat-file", "blob", kept[1]) == (trap.root / "leitbild.yaml").read_text(encoding="utf-8").strip()


@pytest.mark.parametrize("trap", PLACES, indirect=True)
def test_a_secret_ballot_is_kept_only_where_git_can_tell_that_it_stays(trap: Trap) -> None:
    trap.put_right()
    (trap.folder / "leitbild.yaml").write_text(FILE, encoding="utf-8")
    opened = trap.leitbild("vote", "open", "--secret", "--yes")
    assert trap.sprung == []
    if trap.folder == trap.root:
        cast = trap.leitbild("vote", "cast", "--by", "anna", "--column", "purpose", "k7m2xq4d")
        assert (opened.returncode, cast.returncode) == (0, 0), opened.stderr + cast.stderr
        return
    assert opened.returncode == 4
    assert (trap.folder / "leitbild.yaml").read_text(encoding="utf-8") == FILE
    assert opened.stderr.count("A bare git repository lies here, so git can't tell whether it would take ballots") == 1
    assert not list(trap.root.rglob("purpose.json"))


def test_plain_git_would_run_them(trap: Trap) -> None:
    trap.git("add", "leitbild.yaml", check=False)
    trap.git("cat-file", "blob", "gone:leitbild.yaml", check=False)
    trap.git("diff", "HEAD", "--", "leitbild.yaml", check=False)
    assert {"clean", "fetch", "fsmonitor", "hook-post-index-change", "diff"} <= set(trap.sprung)
    assert trap.git("var", "GIT_EDITOR").endswith("trap editor")


def test_a_file_left_on_the_server_is_told_from_one_that_was_not_there(trap: Trap) -> None:
    assert trap.leitbild("resolve").returncode == 0
    ran = trap.leitbild("check", "--base", "gone")
    assert (ran.returncode, ran.stdout) == (3, ""), ran.stderr
    assert "git cannot read `leitbild.yaml` in the commit" in ran.stderr


def _begin(made: Trap) -> None:
    made.git("init", "--quiet", "--initial-branch", "main")
    file = made.root / "leitbild.yaml"
    for tag, text in (("gone", FILE + "sources:\n"), ("start", FILE)):
        file.write_text(text, encoding="utf-8")
        _commit(made, tag)
        made.git("tag", tag)
    made.git("switch", "--quiet", "--create", "other")
    file.write_text(TEAM.replace("zoe", "yan").format("Yan"), encoding="utf-8")
    _commit(made, "Yan")
    made.git("switch", "--quiet", "main")
    file.write_text(TEAM.format("Zoe"), encoding="utf-8")
    _commit(made, "Zoe")
    made.git("merge", "--quiet", "other", check=False)
    lost = made.git("rev-parse", "gone:leitbild.yaml")
    path = made.root / ".git" / "objects" / lost[:2] / lost[2:]
    path.chmod(0o600)
    path.unlink()


def _commit(made: Trap, message: str) -> None:
    made.git("add", "leitbild.yaml")
    made.git("commit", "--quiet", "--message", message)


def _set(made: Trap) -> None:
    """Name a program wherever the configuration takes one."""
    folder = made.root / ".git"
    program = made.marks.parent / "trap"
    answers = 'case "$1" in fetch) exit 1;; editor) exit 0;; esac\ncat\n'  # a filter has to give what it got
    program.write_text(f'#!/bin/sh\n: > "{made.marks}/$1"\n{answers}', encoding="utf-8")
    program.chmod(0o700)
    hooks = made.marks.parent / "hooks"
    hooks.mkdir()
    for name in HOOKS:
        (hooks / name).write_text(f'#!/bin/sh\n: > "{made.marks}/hook-{name}"\n', encoding="utf-8")
        (hooks / name).chmod(0o700)
    (folder / "info").mkdir(exist_ok=True)
    (folder / "info" / "attributes").write_text("* filter=x diff=x merge=x\n", encoding="utf-8")
    (folder / "more").write_text(
        "".join(f'[alias]\n\t{name} = "!{program} alias-{name}"\n' for name in USED)
        + "".join(f'[pager]\n\t{name} = "{program} pager-{name}"\n' for name in USED)
        + f'[hook "own=trap"]\n\tevent = post-index-change\n\tcommand = "{program} own-hook"\n',
        encoding="utf-8",
    )
    with (folder / "config").open("a", encoding="utf-8") as config:
        config.write(
            f"""
[core]
\trepositoryformatversion = 1
\teditor = "{program} editor"
\tfsmonitor = "{program} fsmonitor"
\thooksPath = {hooks}
\tsshCommand = "{program} ssh"
\taskPass = "{program} askpass"
\tgitProxy = "{program} proxy"
\tpager = "{program} pager"
\talternateRefsCommand = "{program} alternates"
[sequence]
\teditor = "{program} sequence"
[include]
\tpath = more
[filter "x"]
\tclean = "{program} clean"
\tsmudge = "{program} smudge"
\trequired = true
[diff]
\texternal = "{program} external"
[diff "x"]
\ttextconv = "{program} textconv"
\tcommand = "{program} diff"
[merge "x"]
\tdriver = "{program} merge"
[gpg]
\tprogram = "{program} gpg"
[log]
\tshowSignature = true
\tfollow = true
[credential]
\thelper = "!{program} credential"
[extensions]
\tpartialClone = origin
[protocol]
\tallow = always
[protocol "ext"]
\tallow = always
[remote "origin"]
\turl = "ext::{program} fetch"
\tpromisor = true
\tpartialclonefilter = blob:none
""",
        )


def _embed(made: Trap) -> None:
    """Lay all of it, as ordinary files, into a folder of a repository that is itself harmless."""
    shutil.move(made.root / ".git", made.folder)
    with (made.folder / "config").open("a", encoding="utf-8") as config:
        config.write("[core]\n\tworktree = .\n")
    shutil.copy(made.root / "leitbild.yaml", made.folder)
    made.git("init", "--quiet", "--initial-branch", "main")
    (made.root / "leitbild.yaml").write_text(FILE, encoding="utf-8")
    _commit(made, "Start")
    for tag in ("start", "gone"):
        made.git("tag", tag)
