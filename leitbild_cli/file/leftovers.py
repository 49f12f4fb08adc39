"""What a killed writer leaves: a half or whole file under a name of its own, beside the file it was to become.

Only who holds the file's lock writes such a file, so whoever has the lock may take away every one that is there.
"""

from __future__ import annotations

import contextlib
import os
import re
import time
from typing import TYPE_CHECKING

from leitbild_cli.errors import Refusal
from leitbild_cli.file.lock import PATIENCE_SECONDS, lock_place, locked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_OLD_SECONDS = 3600
_NAME = re.compile(r"\.(?P<of>.+)\.[a-z0-9_]{8}\.tmp", re.DOTALL)


def new_name(target: Path) -> Path:
    """Give a name that nothing has yet, for a file that is to become `target`."""
    return target.with_name(f".{target.name}.{os.urandom(4).hex()}.tmp")


def beside(target: Path) -> list[Path]:
    """Give what was to become this file, and never what was to become another whose name only begins alike."""
    return [path for path, name in _all(target.parent) if name == target.name]


def inside(folder: Path) -> list[Path]:
    """Give what was to become any file of this folder."""
    return [path for path, _name in _all(folder)]


def remove(found: list[Path], *, alone: bool) -> None:
    """Take them away; where nobody can be sure to write alone, only those older than an hour."""
    for path in found:
        with contextlib.suppress(OSError):
            if alone or time.time() - path.lstat().st_mtime > _OLD_SECONDS:
                path.unlink()


@contextlib.contextmanager
def held(target: Path, *, patience: float = PATIENCE_SECONDS) -> Iterator[bool]:
    """Hold the lock of a file, and so be its only writer, with nothing left beside it by one that was killed.

    Gives False where the file system knows no locks.
    """
    with locked(lock_place(target.parent.resolve() / target.name), patience=patience) as alone:
        remove(beside(target), alone=alone)
        yield alone


def clear(target: Path) -> None:
    """Take away what is left beside a file that needs no writing, unless somebody is writing it right now."""
    if beside(target):
        with contextlib.suppress(Refusal), held(target, patience=0):
            pass


def _all(folder: Path) -> Iterator[tuple[Path, str]]:
    with contextlib.suppress(OSError):
        for name in sorted(os.listdir(folder)):  # noqa: PTH208  names are enough
            if found := _NAME.fullmatch(name):
                yield folder / name, found["of"]
