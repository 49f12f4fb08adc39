"""What is checked out here, read from git's own files: what every command asks must not wait for a program."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from leitbild_cli.record import record

if TYPE_CHECKING:
    from pathlib import Path

_MAIN = ("main", "master", "trunk")


@record
class Checkout:
    """The root of a work tree and the branch that is out; `is_aside` where it waits to be brought into another one."""

    root: Path
    branch: str | None
    is_aside: bool


def of(folder: Path) -> Checkout | None:
    """Give what is checked out around this folder; None outside a repository."""
    place = folder.absolute()
    for root in (place, *place.parents):
        if (root / ".git").exists():
            return _read(root)
    return None


def _read(root: Path) -> Checkout:
    own = _folder(root)
    branch = _branch(own / "HEAD")
    common = own / (_text(own / "commondir").strip() or ".")
    usual = _branch(common / "refs" / "remotes" / "origin" / "HEAD")
    mains = (usual.removeprefix("origin/"),) if usual else _MAIN
    is_shared = '[remote "origin"]' in _text(common / "config")
    return Checkout(root=root, branch=branch, is_aside=branch is not None and is_shared and branch not in mains)


def _folder(root: Path) -> Path:
    """Give where git keeps this work tree's own things: a file stands there for a second work tree or a submodule."""
    there = root / ".git"
    return root / _text(there).removeprefix("gitdir:").strip() if there.is_file() else there


def _branch(head: Path) -> str | None:
    """Give the branch that is named here; None for a bare commit."""
    told = _text(head).strip()
    for begin in ("ref: refs/heads/", "ref: refs/remotes/"):
        if told.startswith(begin):
            return told.removeprefix(begin)
    return None


def _text(path: Path) -> str:
    with contextlib.suppress(OSError):
        return path.read_text(encoding="utf-8", errors="replace")
    return ""
