"""What git's index holds of an unfinished merge of one file, and which command brought it there."""

from __future__ import annotations

import os
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from leitbild_cli.file import git

if TYPE_CHECKING:
    from pathlib import Path


class Operation(StrEnum):
    """What git is in the middle of; OTHER is a `stash pop` or nothing that leaves a trace."""

    MERGE = "merge"
    REBASE = "rebase"
    CHERRY_PICK = "cherry-pick"
    REVERT = "revert"
    OTHER = "other"


class Stages(NamedTuple):
    """The three versions; a side that deleted the file has None, a base that nobody had too."""

    base: bytes | None
    ours: bytes | None
    theirs: bytes | None


class _Entry(NamedTuple):
    """A version in the index: its mode, blob and stage, and the file's way from the root."""

    mode: str
    blob: str
    stage: str
    name: bytes


_TRACES = (
    ("rebase-merge", Operation.REBASE),
    ("rebase-apply", Operation.REBASE),
    ("CHERRY_PICK_HEAD", Operation.CHERRY_PICK),
    ("REVERT_HEAD", Operation.REVERT),
    ("MERGE_HEAD", Operation.MERGE),
)


def of(path: Path) -> Stages | None:
    """Give the versions git keeps of a file whose merge is not finished; None where there is nothing to finish."""
    found = {entry.stage: entry for entry in _unmerged(path)}
    blobs = {stage: git.call("cat-file", "blob", entry.blob, folder=path.parent).out for stage, entry in found.items()}
    return Stages(*(blobs.get(stage) for stage in "123")) if found else None


def operation(folder: Path) -> Operation:
    """Say which command of git waits to be finished."""
    for trace, operation_ in _TRACES:
        place = git.answer("rev-parse", "--git-path", trace, folder=folder)
        if place is not None and (folder / place).exists():
            return operation_
    return Operation.OTHER


def others_unmerged(path: Path) -> int:
    """Give how many other files wait to be merged."""
    done = git.call("ls-files", "--unmerged", "-z", "--full-name", "--", ":/", folder=path.parent)
    return len({entry.split(b"\t", 1)[1] for entry in done.out.split(b"\0") if entry})


def add(path: Path) -> str:
    """Tell git that the file is merged; give its reason where it refuses.

    Not by `git add`, which runs the filters of the repository's configuration.
    """
    entries = _unmerged(path)
    if not entries:
        return ""
    mode = next((entry.mode for entry in entries if entry.stage == "2"), entries[0].mode)
    data = _as_git_keeps(path)
    if path.is_symlink():
        mode, data = "120000", os.fsencode(path.readlink())
    kept = git.call("hash-object", "-w", "--no-filters", "--stdin", folder=path.parent, given=data)
    if kept.code:
        return _reason(kept)
    line = f"{mode} {kept.out.decode().strip()} 0\t".encode() + entries[0].name + b"\0"
    return _reason(git.call("update-index", "-z", "--index-info", folder=path.parent, given=line, hooks=False))


def _as_git_keeps(path: Path) -> bytes:
    """Give the file's bytes with the line ends git would give them: LF where the attributes or all versions have it."""
    data = path.read_bytes()
    told = git.call("check-attr", "-z", "text", "eol", "--", path.name, folder=path.parent).out.split(b"\0")
    is_text = b"set" in told[2:3] or told[5:6] in ([b"lf"], [b"crlf"])
    versions = of(path) or ()
    if is_text or not any(b"\r\n" in version for version in versions if version):
        return data.replace(b"\r\n", b"\n")
    return data


def _unmerged(path: Path) -> list[_Entry]:
    done = git.call("ls-files", "--unmerged", "-z", "--full-name", "--", path.name, folder=path.parent)
    found = []
    for entry in done.out.split(b"\0") if done.code == 0 else ():
        if entry:
            facts, name = entry.split(b"\t", 1)
            mode, blob, stage = facts.decode().split(" ")
            found.append(_Entry(mode, blob, stage, name))
    return found


def _reason(done: git.Done) -> str:
    return (done.err or str(done.code)) if done.code else ""
