"""Bytes on disk, read and replaced the way git and SQLite write: at any moment a file holds the old ones or the new.

A file that others name too (hard link, bind mount) is written over, with a copy beside it until that is done.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import time
from itertools import count, takewhile
from typing import TYPE_CHECKING

from leitbild_cli.errors import BusyRefusal, FileRefusal, ForbiddenRefusal, why
from leitbild_cli.file.yaml.characters import MAX_BYTES
from leitbild_cli.language import _, mark

if TYPE_CHECKING:
    from pathlib import Path


_CANNOT_RENAME = (errno.EXDEV, errno.EBUSY)
_OF_PEOPLE = ("user.", "system.")  # others are the system's own


def read_bytes(path: Path) -> bytes:
    """Give the bytes of a regular file of at most 20 MB; raise NotAFile for anything else."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0))
        try:
            status = os.fstat(handle)
            if not stat.S_ISREG(status.st_mode):
                raise NotAFile(where=path)
            if status.st_size > MAX_BYTES:
                raise TooLarge(where=path)
            with os.fdopen(handle, "rb", closefd=False) as source:
                return source.read()
        finally:
            os.close(handle)
    except OSError as error:
        raise Unread(where=path, reason=why(error)) from None


def replace_bytes(target: Path, old: bytes, new: bytes) -> tuple[str, ...]:
    """Put `new` in the place of `old`; give what should be said aloud; raise NotSaved or Moved with nothing changed.

    For whoever holds the file's lock, as does `create_bytes` (see `lock.held`).
    """
    try:
        status = target.stat()
        if not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, _("read-only"))
        if status.st_nlink > 1:
            return write_in_place(target, old, new)
        return _by_rename(target, old, new, status)
    except OSError as error:
        raise NotSaved(where=target, reason=why(error)) from None


def ensure_readable(target: Path, new: bytes) -> None:
    """Raise WouldBeTooLarge where the program could not open again what it is about to write."""
    if len(new) > MAX_BYTES:
        raise WouldBeTooLarge(where=target)


def put(root: Path, path: str | Path, new: bytes, *, only_new: bool = False) -> tuple[str, ...]:
    """Create or replace the file at this path from `root`, under its lock; give what should be said aloud.

    Raise Elsewhere where it, or a folder on the way, is a link; NotSaved where it is there and should be new.
    """
    from leitbild_cli.file.lock import held  # only who writes needs it

    refuse_links(root, path)
    target = root / path
    with held(target):
        if only_new or not target.exists():
            create_bytes(target, new)
            return ()
        old = read_bytes(target)
        return () if old == new else replace_bytes(target, old, new)


def refuse_links(root: Path, path: str | Path) -> None:
    """Raise Elsewhere where a link stands at this path from `root`, or on the way to it."""
    target = root / path
    way = takewhile(lambda folder: folder != root, target.parents) if target.is_relative_to(root) else ()
    for one in (*way, target):
        if one.is_symlink():
            raise Elsewhere(where=one)


def create_bytes(target: Path, new: bytes, mode: int | None = None) -> None:
    """Write a file that is not there yet, at once or not at all; raise NotSaved where it is, or cannot be."""
    mode = 0o666 & ~_umask() if mode is None else mode
    temporary = _new_name(target)
    try:
        try:
            _write(temporary, new, mode)
            try:
                os.link(temporary, target)
            except OSError as error:
                if error.errno == errno.EEXIST:
                    raise
                _written_new(target, new, mode)
        finally:
            try:  # noqa: SIM105  the call comes first, so that no signal comes before it
                os.unlink(temporary)  # noqa: PTH108
            except OSError:
                pass
    except OSError as error:
        raise NotSaved(where=target, reason=why(error)) from None


def _written_new(target: Path, new: bytes, mode: int) -> None:
    """Write a file that is not there yet where no second name can be given; take it back if that fails."""
    with open(target, "xb", opener=lambda path, flags: os.open(path, flags, mode)) as out:
        try:
            out.write(new)
            out.flush()
            os.fsync(out.fileno())
        except BaseException:
            target.unlink(missing_ok=True)
            raise


def _by_rename(target: Path, old: bytes, new: bytes, status: os.stat_result) -> tuple[str, ...]:
    temporary = _new_name(target)
    try:
        kept = _write(temporary, new, stat.S_IMODE(status.st_mode), like=target)
        _hand_over(temporary, status)
        refuse_if_moved(target, old)
        try:
            _rename(temporary, target)
        except OSError as error:
            if error.errno not in _CANNOT_RENAME:
                raise
            return write_in_place(target, old, new)
    finally:
        try:  # noqa: SIM105  the call comes first, so that no signal comes before it
            os.unlink(temporary)  # noqa: PTH108
        except OSError:
            pass
    told = () if kept else (_("Saved, but access rights or labels of the file beyond its mode could not be kept."),)
    return (*told, *_settled(target.parent))


def _new_name(target: Path) -> Path:
    from leitbild_cli.file.lock import new_name  # only who writes needs it

    return new_name(target)


def _write(temporary: Path, new: bytes, mode: int, *, like: Path | None = None) -> bool:
    """Write a complete, synced file for its owner only, and open it to whom the mode lets in when it is whole.

    Say whether it has all that people put on the one it is to be `like`.
    """
    with open(temporary, "xb", opener=lambda path, flags: os.open(path, flags, 0o600)) as out:
        out.write(new)
        out.flush()
        kept = like is None or _attributes_kept(temporary, like)
        temporary.chmod(mode)  # by name: fchmod is not everywhere
        os.fsync(out.fileno())
    return kept


def _attributes_kept(temporary: Path, target: Path) -> bool:
    """Give the new file the access list and whatever else people put on the old one; say whether it has them.

    What the folder gives to every new file, and the old one has not, is taken away.
    """
    if not hasattr(os, "listxattr"):
        return True
    try:
        wanted, there = _attributes(target), _attributes(temporary)
        for name in there.keys() - wanted.keys():
            os.removexattr(temporary, name)
        for name, value in wanted.items() - there.items():
            os.setxattr(temporary, name, value)
    except OSError as error:
        return error.errno == errno.ENOTSUP
    return True


def _attributes(path: Path) -> dict[str, bytes]:
    return {name: os.getxattr(path, name) for name in os.listxattr(path) if name.startswith(_OF_PEOPLE)}


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


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def write_in_place(target: Path, old: bytes, new: bytes) -> tuple[str, ...]:
    """Put `new` in the place of `old`; give what should be said aloud; raise Torn where not even `old` is left."""
    copy = _copied(target, old)
    needed = False
    try:
        refuse_if_moved(target, old)
        needed = True
        try:
            _overwrite(target, new)
        except BaseException as error:
            needed = not _put_back(target, old)
            if needed:
                raise Torn(where=target, reason=error, copy=copy.name) from None
            raise
        needed = False
    finally:
        if not needed:
            with contextlib.suppress(OSError):
                copy.unlink(missing_ok=True)
    told = _("This file has several names, so it was written in place.")
    if copy.exists():
        left = _("The copy from before could not be removed; it is not needed any more: {copy}")
        return (told, left.format(copy=copy.name))
    return (told,)


def _copied(target: Path, old: bytes) -> Path:
    """Give a synced copy under a name that nothing has; one from an interrupted run may be all that is left."""
    numbers = (f".{number}" if number > 1 else "" for number in count(1))
    copy = next(one for number in numbers if not (one := target.with_name(f"{target.name}.bak{number}")).exists())
    try:
        with copy.open("xb") as out:
            out.write(old)
            out.flush()
            os.fsync(out.fileno())
    except BaseException:
        with contextlib.suppress(OSError):
            copy.unlink(missing_ok=True)
        raise
    return copy


def _overwrite(target: Path, new: bytes) -> None:
    with target.open("r+b") as out:
        out.write(new)
        out.truncate()
        out.flush()
        os.fsync(out.fileno())


def _put_back(target: Path, old: bytes) -> bool:
    """Say whether the file holds the old bytes again."""
    with contextlib.suppress(OSError):
        _overwrite(target, old)
    with contextlib.suppress(OSError):
        return target.read_bytes() == old
    return False


class NotAFile(FileRefusal):
    """What is named is no regular file, too large, or cannot be read."""

    code = "unreadable"
    what = mark("This is not a regular file.")


class TooLarge(NotAFile):
    """It is larger than any Leitbild."""

    what = mark("The file is larger than 20 MB.")
    mend = mark("Is it the right one?")


class Unread(NotAFile):
    """The system does not let us read it."""

    what = mark("It cannot be read ({reason}).")


class NotSaved(ForbiddenRefusal):
    """The system refused to write; the file is as it was."""

    code = "not-saved"
    what = mark("It could not be saved ({reason}).")
    mend = mark("Nothing in it was changed.")


class WouldBeTooLarge(ForbiddenRefusal):
    """The result is larger than any file that is read."""

    code = "would-be-too-large"
    what = mark("With this it would be larger than 20 MB, and could not be opened again; nothing was written.")
    mend = mark("Give less at once, or begin a new Leitbild.")


class Elsewhere(ForbiddenRefusal):
    """A part of the way to the file is a link; nobody follows it to write somewhere else."""

    code = "elsewhere"
    what = mark("This is a link to somewhere else; nothing was written.")
    mend = mark("Remove it and run the command again.")


class Torn(ForbiddenRefusal):
    """A file that could only be written in place was left half written; the old text is in the copy."""

    code = "torn"
    what = mark("It could not be saved ({reason}), and the file is damaged now.")
    mend = mark("The text from before is in {copy}: copy it back.")


class Moved(BusyRefusal):
    """Somebody changed the file while this command was at work."""

    code = "moved"
    what = mark("The file was changed meanwhile by somebody else; nothing was written.")
    mend = mark("Run the command again.")

    def __init__(self, path: Path, difference: str = "") -> None:
        """Show what changed meanwhile."""
        super().__init__(where=path)
        self.mend += f"\n{difference}" if difference else ""


def refuse_if_moved(target: Path, old: bytes) -> None:
    """Look once more, right before writing: raise Moved where the file is not what was read, or is about not to be."""
    from leitbild_cli.file.other_writers import is_writing

    begun = is_writing(target)
    now = target.read_bytes()
    if now != old:
        raise Moved(target, _difference(old, now, target.name))
    if begun:
        raise Moved(target)


def _difference(old: bytes, now: bytes, name: str) -> str:

    return unified(old.decode("utf-8", "replace"), now.decode("utf-8", "replace"), name)


def unified(before: str, after: str, name: str) -> str:
    """Give the unified diff with three lines around each change; empty where nothing changed."""
    from difflib import unified_diff

    lines = unified_diff(before.splitlines(), after.splitlines(), f"a/{name}", f"b/{name}", lineterm="")
    return "\n".join(lines)
