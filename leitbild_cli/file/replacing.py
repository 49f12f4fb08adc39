"""Replace a file in one step, the way git and SQLite write: at any moment it holds the old bytes or the new."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import time
from glob import escape as glob_escape
from pathlib import Path
from typing import TYPE_CHECKING

from leitbild_cli.file.inplace import write_in_place
from leitbild_cli.file.lexical import MAX_BYTES
from leitbild_cli.file.unsaved import Moved, NotAFile, NotSaved, refuse_if_moved
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Sequence

_OLD_SECONDS = 3600
_CANNOT_RENAME = (errno.EXDEV, errno.EBUSY)


def read_bytes(path: Path) -> bytes:
    """Give the bytes of a regular file of at most 20 MB; raise NotAFile for anything else."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0))
        try:
            status = os.fstat(handle)
            if not stat.S_ISREG(status.st_mode):
                raise NotAFile(_("This is not a regular file."), where=str(path))
            if status.st_size > MAX_BYTES:
                raise NotAFile(_("The file is larger than 20 MB."), where=str(path), mend=_("Is it the right one?"))
            with os.fdopen(handle, "rb", closefd=False) as source:
                return source.read()
        finally:
            os.close(handle)
    except OSError as error:
        raise NotAFile(_("It cannot be read ({reason}).").format(reason=error.strerror), where=str(path)) from None


def replace_bytes(target: Path, old: bytes, new: bytes) -> tuple[str, ...]:
    """Put `new` in the place of `old`; give what should be said aloud; raise NotSaved or Moved with nothing changed."""
    _remove_leftovers(target)
    try:
        status = target.stat()
        if not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, _("read-only"))
        if status.st_nlink > 1:
            return write_in_place(target, old, new)
        return _by_rename(target, old, new, status)
    except OSError as error:
        raise NotSaved(target, error) from None


def create_bytes(target: Path, new: bytes) -> None:
    """Write a file that is not there yet; raise NotSaved where it is, or cannot be."""
    try:
        temporary = _written(target, new, 0o666 & ~_umask())
        try:
            os.link(temporary, target)
        except OSError as error:
            if error.errno == errno.EEXIST:
                raise
            _written_new(target, new)
        finally:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
    except OSError as error:
        raise NotSaved(target, error) from None


def _written_new(target: Path, new: bytes) -> None:
    """Write a file that is not there yet where no second name can be given; take it back if that fails."""
    with target.open("xb") as out:
        try:
            out.write(new)
            out.flush()
            os.fsync(out.fileno())
        except BaseException:
            target.unlink(missing_ok=True)
            raise


def _by_rename(target: Path, old: bytes, new: bytes, status: os.stat_result) -> tuple[str, ...]:
    temporary = _written(target, new, stat.S_IMODE(status.st_mode))
    try:
        _hand_over(temporary, status)
        refuse_if_moved(target, old)
        try:
            _rename(temporary, target)
        except OSError as error:
            if error.errno not in _CANNOT_RENAME:
                raise
            return write_in_place(target, old, new)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
    return _settled(target.parent)


def _written(target: Path, new: bytes, mode: int) -> Path:
    """Give a complete, synced file beside the target."""
    import tempfile  # only who writes needs it

    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".tmp", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(new)
            out.flush()
            os.chmod(name, mode)  # noqa: PTH101  by name: fchmod is not everywhere
            os.fsync(out.fileno())
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
    return Path(name)


def _hand_over(temporary: Path, status: os.stat_result) -> None:
    """Let the new file belong to whom the old one does, where we may give it away (as root we do)."""
    own = temporary.stat()
    if os.name != "nt" and (own.st_uid, own.st_gid) != (status.st_uid, status.st_gid):
        with contextlib.suppress(OSError):
            os.chown(temporary, status.st_uid, status.st_gid)
            temporary.chmod(stat.S_IMODE(status.st_mode))


def _rename(temporary: Path, target: Path) -> None:
    """Rename; Windows needs patience while a scanner holds the file."""
    for _attempt in range(10 if os.name == "nt" else 1):
        try:
            temporary.replace(target)
        except PermissionError:
            if os.name != "nt":
                raise
            time.sleep(0.05)
        else:
            return
    temporary.replace(target)


def _settled(folder: Path) -> tuple[str, ...]:
    """Sync the folder; the data is in place already, so a failure is only worth a word."""
    if os.name == "nt":
        return ()
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError:
        return (_("Saved, but the system could not confirm that it is safely on disk."),)
    return ()


def _remove_leftovers(target: Path) -> None:
    """Remove what a killed process left behind, older than an hour."""
    for leftover in _leftovers(target):
        with contextlib.suppress(OSError):
            if time.time() - leftover.stat().st_mtime > _OLD_SECONDS:
                leftover.unlink()


def _leftovers(target: Path) -> Sequence[Path]:
    try:
        return sorted(target.parent.glob(f".{glob_escape(target.name)}.*.tmp"))
    except OSError:
        return ()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


__all__ = ["Moved", "NotAFile", "NotSaved", "create_bytes", "read_bytes", "replace_bytes"]
