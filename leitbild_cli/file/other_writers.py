"""Programs that write a file without our lock, such as an editor that saves it slowly: noticed, and waited for.

The kernel knows who has a file open for writing: where it grants a lease to read, nobody has, and the answer costs no
time. Where it cannot tell (not Linux, a drive of the network, a file of somebody else) one that was written in place a
moment ago is looked at a little longer. Ours come whole and by rename, which leaves a later time of change than of
writing, so nobody waits for them.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from typing import TYPE_CHECKING

from leitbild_cli.file.lock import PATIENCE_SECONDS, Busy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


_YOUNG_SECONDS = 2.0
_QUIET_SECONDS = 0.3
_IDLE_SECONDS = 5.0  # so long without a byte, and the file is only kept open
_PAUSE_SECONDS = 0.02


def wait_for_others(path: Path) -> None:
    """Wait until nobody is in the midst of writing the file; raise Busy after as long as for a lock."""
    with _opened(path) as handle:
        if handle is None:
            return
        began = since = time.monotonic()
        last = _state(handle)
        while needed := _needed_quiet(handle):
            now = time.monotonic()
            if (state := _state(handle)) != last:
                last, since = state, now
            if now - since >= needed:
                return
            if now - began >= PATIENCE_SECONDS:
                raise Busy(where=path)
            time.sleep(_PAUSE_SECONDS)


def may_be_writing(path: Path) -> bool:
    """Say whether somebody may be in the midst of writing it."""
    with _opened(path) as handle:
        return handle is not None and _needed_quiet(handle) > 0


def is_writing(path: Path) -> bool:
    """Say whether somebody is known to be in the midst of writing it."""
    with _opened(path) as handle:
        return handle is not None and _has_writer(handle) is True and _needed_quiet(handle) > 0


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[int | None]:
    handle = None
    with contextlib.suppress(OSError):  # what it is, and whether it can be read, its reader says
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0))
    try:
        yield handle
    finally:
        if handle is not None:
            os.close(handle)


def _state(handle: int) -> tuple[int, int]:
    status = os.fstat(handle)
    return status.st_mtime_ns, status.st_size


def _needed_quiet(handle: int) -> float:
    """Give for how many seconds the file must not change before it is taken for whole; 0 where nobody writes it."""
    writer = _has_writer(handle)
    if writer is False:
        return 0
    status = os.fstat(handle)
    age = time.time() - status.st_mtime
    if writer:
        return _IDLE_SECONDS if age < _IDLE_SECONDS else 0
    in_place = status.st_mtime_ns >= status.st_ctime_ns
    return _QUIET_SECONDS if in_place and 0 <= age < _YOUNG_SECONDS else 0


if sys.platform == "linux":
    import fcntl
    import signal

    def _has_writer(handle: int) -> bool | None:
        """Say whether anybody has this file open for writing, None where the kernel cannot tell."""
        try:
            fcntl.fcntl(handle, fcntl.F_SETSIG, signal.SIGURG)  # who opens it meanwhile would end us with SIGIO
            fcntl.fcntl(handle, fcntl.F_SETLEASE, fcntl.F_RDLCK)
            fcntl.fcntl(handle, fcntl.F_SETLEASE, fcntl.F_UNLCK)
        except OSError as error:
            return True if error.errno == errno.EAGAIN else None
        return False

elif sys.platform == "win32":

    def _has_writer(_handle: int) -> bool | None:
        """Say that nobody has: Windows lets nobody open a file that an editor is writing."""
        return False

else:

    def _has_writer(_handle: int) -> bool | None:
        """Say that nobody can tell."""
        return None
