"""What git's index holds of an unfinished merge of one file, and which command brought it there."""

from __future__ import annotations

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


_TRACES = (
    ("rebase-merge", Operation.REBASE),
    ("rebase-apply", Operation.REBASE),
    ("CHERRY_PICK_HEAD", Operation.CHERRY_PICK),
    ("REVERT_HEAD", Operation.REVERT),
    ("MERGE_HEAD", Operation.MERGE),
)


def of(path: Path) -> Stages | None:
    """Give the versions git keeps of a file whose merge is not finished; None where there is nothing to finish."""
    done = git.call("ls-files", "--unmerged", "-z", "--", path.name, folder=path.parent)
    found: dict[str, bytes] = {}
    for entry in done.out.split(b"\0") if done.code == 0 else ():
        if entry:
            _mode, blob, stage = entry.split(b"\t")[0].decode().split(" ")
            found[stage] = git.call("cat-file", "blob", blob, folder=path.parent).out
    return Stages(*(found.get(stage) for stage in "123")) if found else None


def operation(folder: Path) -> Operation:
    """Say which command of git waits to be finished."""
    for trace, operation_ in _TRACES:
        place = git.answer("rev-parse", "--git-path", trace, folder=folder)
        if place is not None and (folder / place).exists():
            return operation_
    return Operation.OTHER


def others_unmerged(path: Path) -> int:
    """Give how many other files wait to be merged."""
    done = git.call("diff", "--name-only", "--diff-filter=U", "-z", folder=path.parent)
    return len({name for name in done.out.split(b"\0") if name})


def add(path: Path) -> str:
    """Tell git that the file is merged; give its reason where it refuses."""
    done = git.call("add", "--", path.name, folder=path.parent)
    return done.err if done.code else ""
