"""What is checked out here, read from git's own files: what every command asks must not wait for a program.

A commit that was just made lies in a file of its own; one that came with a clone is packed with others, and then only
git itself can tell.
"""

from __future__ import annotations

import contextlib
import os
import re
from typing import TYPE_CHECKING

from leitbild_cli.file.disk import read_bytes
from leitbild_cli.record import record

if TYPE_CHECKING:
    from pathlib import Path

_MAIN = ("main", "master", "trunk")
_NAME = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")  # of a commit, folder or file, by SHA-1 or SHA-256
_ELSEWHERE = ".invalid"  # the branch git writes down where it keeps all of them in a table (reftable)
_SHA1 = 40  # signs of a name in a usual repository
_ROOM = 1 << 20  # bytes of a commit or folder that are looked at


@record
class Checkout:
    """The root of a work tree and the branch that is out; `is_aside` where it waits to be brought into another one."""

    root: Path
    branch: str | None
    is_aside: bool


def of(folder: Path) -> Checkout | None:
    """Give what is checked out around this folder; None outside a repository."""
    root = _root(folder)
    return None if root is None else _read(root)


def is_merge(folder: Path) -> bool:
    """Say whether the last commit brought branches together."""
    commit = _last_commit(_root(folder))
    if commit is None:
        _itself, *parents = _asked(folder, "rev-list", "--parents", "--max-count=1", "HEAD").split() or [""]
        return len(parents) > 1
    head, _empty, _message = commit.partition(b"\n\n")
    return head.count(b"\nparent ") > 1


def is_committed(path: Path) -> bool:
    """Say whether the last commit has the file just as it is, apart from line ends."""
    from leitbild_cli.core.text.digest import sha1, sha256  # most commands ask only which branch is out

    target = path.resolve()
    name = _blob(target)
    if name is None:
        words = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"HEAD:./{target.name}")
        name = _asked(target.parent, *words)
    data = read_bytes(target)
    made = sha1 if len(name) == _SHA1 else sha256
    return name in [made(b"blob %d\0%b" % (len(one), one)).hexdigest() for one in (data, unix_lines(data))]


def unix_lines(data: bytes) -> bytes:
    """Give a text as git keeps it where it takes care of line ends."""
    return data.replace(b"\r\n", b"\n")


def _asked(folder: Path, *words: str) -> str:
    from leitbild_cli.file import git  # only where its files do not say it

    return git.answer(*words, folder=folder) or ""


def _blob(path: Path) -> str | None:
    """Give git's name of the file as the last commit has it, empty where it has none; None where only git can tell."""
    root = _root(path.parent)
    commit = _last_commit(root)
    if root is None or commit is None:
        return None
    name = commit[len(b"tree ") :].partition(b"\n")[0].decode("ascii", "replace")
    for part in path.relative_to(root).parts:
        folder = _object(_common(_folder(root)), name, b"tree")
        if folder is None:
            return None
        name = _entries(folder, len(name) // 2).get(os.fsencode(part), "")
        if not name:
            return ""
    return name


def _root(folder: Path) -> Path | None:
    """Give the root of the work tree around this folder; None outside a repository."""
    place = folder.absolute()
    return next((root for root in (place, *place.parents) if _is_root(root / ".git")), None)


def _is_root(there: Path) -> bool:
    """Say whether git looks no further than here; an empty folder of this name it passes over."""
    with contextlib.suppress(OSError, ValueError):
        return there.is_file() or os.path.lexists(there / "HEAD")
    return False


def _last_commit(root: Path | None) -> bytes | None:
    """Give the last commit as git keeps it."""
    if root is None or "GIT_DIR" in os.environ:  # which one is meant, git knows
        return None
    own = _folder(root)
    if os.path.isdir(_common(own) / "refs" / "replace"):  # noqa: PTH112  which never fails; git may show others in the place of what was committed
        return None
    told = _text(own / "HEAD").strip()
    if told.startswith("ref: refs/heads/") and ".." not in told:
        told = _text(_common(own) / told.removeprefix("ref: ")).strip()
    return _object(_common(own), told, b"commit")


def _object(common: Path, name: str, kind: bytes) -> bytes | None:
    """Give a commit or folder of this name without its head; None where it is none, or no file of its own."""
    if not _NAME.fullmatch(name):
        return None
    import zlib

    with contextlib.suppress(OSError, ValueError, zlib.error):
        data = zlib.decompressobj().decompress((common / "objects" / name[:2] / name[2:]).read_bytes(), _ROOM)
        head, _zero, body = data.partition(b"\0")
        return body if head == b"%b %d" % (kind, len(body)) else None
    return None


def _entries(folder: bytes, width: int) -> dict[bytes, str]:
    """Give what a folder holds, by its file names; git's names are so many bytes wide."""
    found: dict[bytes, str] = {}
    while folder:
        head, _zero, rest = folder.partition(b"\0")
        found[head.partition(b" ")[2]] = rest[:width].hex()
        folder = rest[width:]
    return found


def _read(root: Path) -> Checkout:
    own = _folder(root)
    branch = _branch(own / "HEAD")
    if branch == _ELSEWHERE:
        branch = _asked(root, "symbolic-ref", "--quiet", "--short", "HEAD") or None
    common = _common(own)
    usual = _branch(common / "refs" / "remotes" / "origin" / "HEAD")
    mains = (usual.removeprefix("origin/"),) if usual else _MAIN
    is_shared = '[remote "origin"]' in _text(common / "config")
    return Checkout(root=root, branch=branch, is_aside=branch is not None and is_shared and branch not in mains)


def _folder(root: Path) -> Path:
    """Give where git keeps this work tree's own things: a file stands there for a second work tree or a submodule."""
    there = root / ".git"
    return root / _text(there).removeprefix("gitdir:").strip() if there.is_file() else there


def _common(own: Path) -> Path:
    """Give where git keeps what all work trees of a repository share."""
    return own / (_text(own / "commondir").strip() or ".")


def _branch(head: Path) -> str | None:
    """Give the branch that is named here; None for a bare commit."""
    told = _text(head).strip()
    for begin in ("ref: refs/heads/", "ref: refs/remotes/"):
        if told.startswith(begin):
            return told.removeprefix(begin)
    return None


def _text(path: Path) -> str:
    with contextlib.suppress(OSError, ValueError):  # the latter where a name holds signs that none can have
        return path.read_text(encoding="utf-8", errors="replace")
    return ""
