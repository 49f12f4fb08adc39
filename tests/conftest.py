"""What every room's tests share: a clean place to run the program in, and a repository that is nobody's."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Protocol

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from typer.models import ParamMeta

    from tests.terminal import Start, Terminal

# A shared machine may be slow for a moment; that says nothing about a law.
settings.register_profile("dev", max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("check", settings.get_profile("dev"), max_examples=1000, derandomize=True)
settings.load_profile("dev")

NOW = "2026-11-23T09:04Z"


def pytest_configure() -> None:
    """Let click speak our language; a test module may import it before the program's own door does."""
    from leitbild_cli.language import lend_to_click

    lend_to_click()
    os.environ["XDG_STATE_HOME"] = tempfile.mkdtemp(prefix="leitbild-state-")  # never into the developer's own


def pytest_unconfigure() -> None:
    """Leave nothing behind."""
    shutil.rmtree(os.environ.pop("XDG_STATE_HOME"), ignore_errors=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """What a call of the program left behind."""

    code: int
    out: str
    err: str


class Run(Protocol):
    """Call the program with these words, in this folder, language and moment."""

    def __call__(
        self,
        *argv: str,
        cwd: Path | None = None,
        lang: str = "en",
        now: str = NOW,
        stdin: str = "",
        env: Mapping[str, str] | None = None,
    ) -> Ran: ...


def inside(*argv: str, cwd: Path, environ: Mapping[str, str], stdin: str = "", together: bool = False) -> Ran:
    """Call the program inside this process; `together` puts all that is said into `out`, as a page shows it."""
    from leitbild_cli import language
    from leitbild_cli.app import door  # a test of one record needs no command line

    _read_once()
    with _elsewhere(cwd, environ), _streams(stdin, together=together) as (out, err):
        try:
            code = door.run(list(argv))
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else int(end.code is not None)
        finally:
            language.use("en")
    out.flush()
    return Ran(code=code, out=_text(out), err="" if together else _text(err))


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Call the program inside this process; its folder is `tmp_path` unless told otherwise."""

    def call(
        *argv: str,
        cwd: Path | None = None,
        lang: str = "en",
        now: str = NOW,
        stdin: str = "",
        env: Mapping[str, str] | None = None,
    ) -> Ran:
        environ = environment(tmp_path) | {"LEITBILD_LANG": lang, "LEITBILD_NOW": now, **(env or {})}
        return inside(*argv, cwd=cwd or tmp_path, environ=environ, stdin=stdin)

    return call


@pytest.fixture
def leitbild_cmd(tmp_path: Path) -> Run:
    """Call the program as a process of its own, for what only a process can show."""

    def call(
        *argv: str,
        cwd: Path | None = None,
        lang: str = "en",
        now: str = NOW,
        stdin: str = "",
        env: Mapping[str, str] | None = None,
    ) -> Ran:
        done = subprocess.run(
            [sys.executable, "-m", "leitbild_cli", *argv],
            cwd=cwd or tmp_path,
            env=environment(tmp_path) | {"LEITBILD_LANG": lang, "LEITBILD_NOW": now, **(env or {})},
            input=stdin.encode(),
            capture_output=True,
            check=False,
            timeout=60,
        )
        return Ran(code=done.returncode, out=done.stdout.decode(), err=done.stderr.decode())

    return call


@dataclass(frozen=True, slots=True, kw_only=True)
class Repository:
    """A git repository with an author and a clock of its own."""

    path: Path

    def git(self, *words: str, check: bool = True) -> Ran:
        """Run git in it; a failure is an error of the test unless `check` is off."""
        done = subprocess.run(
            ["git", *words], cwd=self.path, env=environment(self.path), capture_output=True, check=False, timeout=60
        )
        ran = Ran(code=done.returncode, out=done.stdout.decode(), err=done.stderr.decode())
        assert ran.code == 0 or not check, f"git {' '.join(words)}: {ran.err}"
        return ran

    def commit(self, message: str) -> None:
        """Commit everything that is there."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", message)


@pytest.fixture
def git_repo(tmp_path: Path) -> Repository:
    """An empty repository on branch main, without anybody's own git settings."""
    path = tmp_path / "team"
    path.mkdir()
    repository = Repository(path=path)
    repository.git("init", "--quiet", "--initial-branch", "main")
    return repository


@pytest.fixture
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The team's file in the test's folder, with the text that the test's module calls FILE."""
    path = tmp_path / "leitbild.yaml"
    path.write_bytes(request.module.FILE.encode())
    return path


@pytest.fixture
def text(file: Path) -> Callable[[], str]:
    """Read the team's file as it is by now."""
    return lambda: file.read_text(encoding="utf-8")


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Start]:
    """Start the program at a terminal, in the test's folder if not told otherwise; a plain one without TERM.

    With `answers` it says where its cursor is when it is asked, as most do.
    """
    if sys.platform == "win32":
        pytest.skip("pexpect needs a Unix terminal")
    from tests.terminal import Terminal

    opened: list[Terminal] = []

    def start(
        *argv: str,
        cwd: Path | None = None,
        columns: int = 80,
        lang: str = "en",
        answers: bool = False,
        through: str = "",
        **env: str,
    ) -> Terminal:
        environ = {
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path),
            "XDG_STATE_HOME": f"{tmp_path}-state",
            "LANG": "C.UTF-8",
            "PYTHONUTF8": "1",
            "TERM": "dumb",
            "GIT_CONFIG_NOSYSTEM": "1",
            "LEITBILD_LANG": lang,
            "LEITBILD_NOW": NOW,
            **env,
        }
        opened.append(
            Terminal(*argv, cwd=cwd or tmp_path, env=environ, columns=columns, answers=answers, through=through)
        )
        return opened[-1]

    yield start
    for one in opened:
        one.close(force=True)


def called(name: str) -> dict[str, str]:
    """What tells git how its user is called."""
    return {"GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "user.name", "GIT_CONFIG_VALUE_0": name}


@cache
def _read_once() -> None:
    """Let Typer read once in each language what a function takes: half the time of many calls in one process."""
    from typer import main, utils

    from leitbild_cli import language

    read = utils.get_params_from_function
    known: dict[object, dict[str, ParamMeta]] = {}

    def once(function: Callable[..., object]) -> dict[str, ParamMeta]:
        key = (function, language.calls(), *map(len, language._words._files))
        if key not in known:
            known[key] = read(function)
        return known[key]

    vars(main).update(get_params_from_function=once)


def environment(home: Path) -> dict[str, str]:
    """Only what a program needs to start: no colours, no git settings, no locale of the developer's."""
    kept = {
        name: os.environ[name]
        for name in ("PATH", "PYTHONPATH", "SYSTEMROOT", "TMPDIR", "TEMP", "TMP")
        if name in os.environ
    }
    return kept | {
        "HOME": str(home),
        "XDG_STATE_HOME": f"{home}-state",
        "LANG": "C.UTF-8",
        "PYTHONUTF8": "1",
        "TZ": "UTC",
        "COLUMNS": "80",
        "TERM": "dumb",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_AUTHOR_NAME": "Anna",
        "GIT_AUTHOR_EMAIL": "anna@example.org",
        "GIT_AUTHOR_DATE": "2026-11-23T09:04:00Z",
        "GIT_COMMITTER_NAME": "Anna",
        "GIT_COMMITTER_EMAIL": "anna@example.org",
        "GIT_COMMITTER_DATE": "2026-11-23T09:04:00Z",
    }


@contextmanager
def _elsewhere(cwd: Path, environ: Mapping[str, str]) -> Iterator[None]:
    """In another folder and environment, and back."""
    before, folder = dict(os.environ), os.getcwd()  # noqa: PTH109  os.chdir wants it as it is
    os.environ.clear()
    os.environ.update(environ)
    os.chdir(cwd)
    try:
        yield
    finally:
        os.chdir(folder)
        os.environ.clear()
        os.environ.update(before)


@contextmanager
def _streams(stdin: str, *, together: bool) -> Iterator[tuple[io.TextIOWrapper, io.TextIOWrapper]]:
    """Catch what is said on both streams; bytes underneath, as a real one has them."""
    before = sys.stdin, sys.stdout, sys.stderr
    sinks = [io.BytesIO()] * 2 if together else [io.BytesIO(), io.BytesIO()]
    out = io.TextIOWrapper(sinks[0], encoding="utf-8", newline="")
    err = io.TextIOWrapper(sinks[1], encoding="utf-8", newline="", write_through=together)
    sys.stdin = io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8")
    sys.stdout, sys.stderr = out, err
    try:
        yield out, err
    finally:
        sys.stdin, sys.stdout, sys.stderr = before


def _text(stream: io.TextIOWrapper) -> str:
    """Read back everything that was written to it."""
    stream.seek(0)
    return stream.read()
