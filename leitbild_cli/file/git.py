"""The few calls of git: list arguments, no shell, plain English answers, no hooks of the repository."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

_NOT_THERE = 127


class Done(NamedTuple):
    """What git left behind: its exit code (127 where there is no git) and what it said."""

    code: int
    out: bytes
    err: str


def config(name: str, folder: Path | None = None) -> str | None:
    """Give a setting of git, None where it is unset or git is not there."""
    return answer("config", "--get", name, folder=folder)


def answer(*words: str, folder: Path | None = None) -> str | None:
    """Give git's one-line answer, None where it has none."""
    done = call(*words, folder=folder)
    return done.out.decode("utf-8", "replace").strip() or None if done.code == 0 else None


def call(*words: str, folder: Path | None = None) -> Done:
    """Run git with these words."""
    import subprocess

    place = ["-C", str(folder)] if folder else []
    safety = ["-c", "core.fsmonitor=", "-c", "core.hooksPath=/dev/null"]
    try:
        done = subprocess.run(
            ["git", *place, *safety, *words],  # noqa: S607  git is found on the user's own PATH
            capture_output=True,
            check=False,
            timeout=10,
            env={**os.environ, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"},
        )
    except (OSError, subprocess.SubprocessError) as error:
        return Done(_NOT_THERE, b"", str(error))
    return Done(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace").strip())
