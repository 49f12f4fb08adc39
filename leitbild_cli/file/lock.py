"""One writer at a time: a kernel lock on a file beside the data, gone with its process, never stale.

Only who holds a file's lock writes the half or whole file under a name of its own that is to become it, so whoever has
the lock may take away every one that a killed writer left.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import time
from typing import TYPE_CHECKING

from leitbild_cli.errors import BusyRefusal, ForbiddenRefusal, Refusal, why
from leitbild_cli.language import mark

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


PATIENCE_SECONDS = 10.0
_NO_LOCKS_HERE = (errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL)


class Busy(BusyRefusal):
    """Somebody else has been writing for longer than we wait."""

    what = mark("Somebody else is writing to this file right now.")
    mend = mark("Try again.")


class NoLock(ForbiddenRefusal):
    """No lock can be made here, so nothing is written."""

    what = mark("This folder cannot be written to ({reason}).")
    mend = mark("Nothing in it was changed.")


@contextlib.contextmanager
def locked(path: Path, *, patience: float = PATIENCE_SECONDS) -> Iterator[bool]:
    """Hold the lock; gives False where the file system knows no locks (then the last look before writing must do)."""
    handle: int | None = None
    try:
        handle, real = _take(path, time.monotonic() + patience)
        yield real
    finally:
        if handle is None:
            _leave(path)
        else:
            try:  # noqa: SIM105  the call comes first, so that no signal comes before it
                os.unlink(path)  # noqa: PTH108
            except OSError:
                pass
            with contextlib.suppress(OSError):
                os.close(handle)


def lock_place(target: Path) -> Path:
    """Give where the lock of this file lies: inside `.git`, else beside the file (and gone after use)."""
    name = f".{target.name}.lock"  # with a dot: git's own lock of the index is `index.lock`
    for place in target.parents:
        if (place / ".git").is_dir():
            return place / ".git" / name
    return target.with_name(name)


def _take(path: Path, until: float) -> tuple[int, bool]:
    pause = 0.002
    while True:
        handle = _open(path)
        try:
            lock(handle)
            named = _still_named(handle, path)
        except OSError as error:
            os.close(handle)
            if error.errno in _NO_LOCKS_HERE:
                return _open(path), False
            if time.monotonic() >= until:
                raise Busy(where=path) from None
            time.sleep(pause)
            pause = min(pause * 1.5, 0.02)
            continue
        except BaseException:  # a signal: the lock is let go, so that its file can be taken away
            os.close(handle)
            raise
        if named:
            return handle, True
        os.close(handle)


def _leave(path: Path) -> None:
    """Go without the lock: take its file away if nobody has it, as where a signal came right after it was made."""
    with contextlib.suppress(OSError):
        handle = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0))
        try:
            lock(handle)
            if _still_named(handle, path):
                path.unlink()
        finally:
            os.close(handle)


def _open(path: Path) -> int:
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        return os.open(path, flags, 0o666)
    except OSError as error:
        raise NoLock(where=path.parent, reason=why(error)) from None


def _still_named(handle: int, path: Path) -> bool:
    """Say whether the locked file is still the one that is named so; the holder before us removed it."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except OSError:
        return False


if os.name == "nt":

    def lock(handle: int) -> None:
        """Take the lock or raise OSError at once."""
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]

else:
    import fcntl

    def lock(handle: int) -> None:
        """Take the lock or raise OSError at once."""
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


_OLD_SECONDS = 3600
_NAME = re.compile(r"\.(?P<of>.+)\.[a-z0-9_]{8}\.tmp", re.DOTALL)


def new_name(target: Path) -> Path:
    """Give a name that nothing has yet, for a file that is to become `target`."""
    return target.with_name(f".{target.name}.{os.urandom(4).hex()}.tmp")


def left_beside(target: Path) -> list[Path]:
    """Give what was to become this file, and never what was to become another whose name only begins alike."""
    return [path for path, name in _all(target.parent) if name == target.name]


def left_inside(folder: Path) -> list[Path]:
    """Give what was to become any file of this folder."""
    return [path for path, _name in _all(folder)]


def remove_left(found: list[Path], *, alone: bool) -> None:
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
        remove_left(left_beside(target), alone=alone)
        yield alone


def clear_left(target: Path) -> None:
    """Take away what is left beside a file that needs no writing, unless somebody is writing it right now."""
    if left_beside(target):
        with contextlib.suppress(Refusal), held(target, patience=0):
            pass


def _all(folder: Path) -> Iterator[tuple[Path, str]]:
    with contextlib.suppress(OSError):
        for name in sorted(os.listdir(folder)):  # noqa: PTH208  names are enough
            if found := _NAME.fullmatch(name):
                yield folder / name, found["of"]
