"""What this program changed in a file here, written down outside the work tree so that it can be taken back.

The journal lies in the work tree's own git folder, where a clone or a commit never takes it along, else in the user's
folder for what a program remembers. Only its owner may read it. A change is written down before the file is replaced,
and nothing waits for the disk: the file decides what is true, and each entry carries the hashes that tell whether it
ever came about (see `core.changes`). So whatever is lost or left over here can only mean that less can be taken back.
"""

from __future__ import annotations

import contextlib
import errno
import os
from typing import TYPE_CHECKING

from leitbild_cli.errors import why
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leitbild_cli.core.changes import Call, RecordedChange

BEGIN = b"\x1e"  # no text of a Leitbild holds it
MAX_BYTES = 4_000_000
"""A journal that is longer loses its oldest half; a change that is longer than this half cannot be taken back."""
_FLAGS = os.O_WRONLY | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
_PRIVATE, _PRIVATE_FOLDER = 0o600, 0o700
_STATE = ("leitbild", "undo")


class NoPlace(OSError):  # noqa: N818  a reason, told as the system's own ones are
    """There is neither a git folder nor a folder of the user's own."""


def place_of(target: Path) -> Path:
    """Give where the journal of this file lies, or would; raise OSError where there is no place for it."""
    for folder in target.parents:
        if (git := folder / ".git").exists():
            inside = git if git.is_dir() else _named_in(git)
            return inside.joinpath(*_STATE, _sign(os.fsencode(target.relative_to(folder)), 16))
    return _users_own().joinpath(*_STATE, _sign(os.fsencode(target), 16))


def whole_of(place: Path) -> Path:
    """Give where the file is kept as this program last left it, so that it can be said what others changed since."""
    return place.with_name(f"{place.name}.last")


def sign(data: bytes) -> str:
    """Give what tells two states of a file apart."""
    return _sign(data, 64)


def note(target: Path, old: bytes, new: bytes, call: Call, *, kind: str = "change") -> tuple[str, ...]:
    """Write down, right before it is made, that `new` takes the place of `old`; give what should be said aloud.

    For whoever holds the file's lock. `kind` is what `core.changes` tells apart.
    """
    try:
        place = place_of(target)
        _write(place, lambda: _append(place, _entry(old, new, call, kind)))
    except OSError as error:
        told = _("`leitbild undo` won't know of this: it could not be written down ({reason}).")
        return (told.format(reason=why(error)),)
    with contextlib.suppress(OSError):
        _replace(whole_of(place), new)
    return ()


def read(target: Path) -> tuple[RecordedChange, ...]:
    """Give every whole entry of this file's journal, the oldest first; none where there is no journal."""
    try:
        data = place_of(target).read_bytes()
    except OSError:
        return ()
    return tuple(found for one in data.split(BEGIN)[1:] if (found := _read(one)) is not None)


def last_left(target: Path) -> bytes | None:
    """Give the file as this program last left it, or meant to; None where that is not known."""
    try:
        return whole_of(place_of(target)).read_bytes()
    except OSError:
        return None


def begin_anew(target: Path) -> None:
    """Forget what was changed in a file of this name: it is another one now."""
    try:
        place = place_of(target)
        for one in (place, whole_of(place)):
            one.unlink(missing_ok=True)
    except OSError:
        return  # its hashes fit nothing any more


def _entry(old: bytes, new: bytes, call: Call, kind: str) -> bytes:
    changed = difference(old, new) if kind == "change" else (0, b"", b"")
    signs = sign(old), sign(new)
    if BEGIN in changed[1] + changed[2] or len(changed[1]) + len(changed[2]) > MAX_BYTES // 2:
        return entry("gap", call, (0, b"", b""), signs)
    return entry(kind, call, changed, signs)


def entry(kind: str, call: Call, changed: tuple[int, bytes, bytes], signs: tuple[str, str]) -> bytes:
    """Give an entry as it is written down: what changed at which place, and the signs of both states."""
    place, gone, came = changed
    head = f"{kind} {call.at:%Y-%m-%dT%H:%MZ} {place} {len(gone)} {len(came)} {signs[0]} {signs[1]} {call.name}"
    return b"".join((BEGIN, head.encode(), b"\n", gone, came, b"\n"))


def difference(old: bytes, new: bytes) -> tuple[int, bytes, bytes]:
    """Give where two texts differ, in whole lines: the place, what is gone and what came in its place."""
    most = min(len(old), len(new))
    same = _longest(most, lambda count: old[:count] == new[:count])
    start = old.rfind(b"\n", 0, same) + 1
    end = _longest(most - start, lambda count: old[len(old) - count :] == new[len(new) - count :])
    kept = len(old) - end
    if end and not (old[kept - 1 : kept] == new[len(new) - end - 1 : len(new) - end] == b"\n"):
        end = len(old) - (old.find(b"\n", kept) + 1 or len(old))
    return start, old[start : len(old) - end], new[start : len(new) - end]


def _longest(most: int, fits: Callable[[int], bool]) -> int:
    """Give the largest count up to `most` that fits, where whatever is below one that fits does so too."""
    low = 0
    while low < most:
        middle = (low + most + 1) // 2
        low, most = (middle, most) if fits(middle) else (low, middle - 1)
    return low


def _read(data: bytes) -> RecordedChange | None:
    from datetime import UTC, datetime

    from leitbild_cli.core.changes import Call, RecordedChange  # only who takes something back reads

    head, _newline, body = data.partition(b"\n")
    try:
        kind, at, *numbers, old, new, name = head.decode().split(" ", 7)
        place, gone, came = map(int, numbers)
        moment = datetime.strptime(at, "%Y-%m-%dT%H:%MZ").replace(tzinfo=UTC)
    except ValueError:
        return None
    if len(body) != gone + came + 1 or body[-1:] != b"\n":
        return None
    call = Call(name=name, at=moment)
    return RecordedChange(kind=kind, call=call, place=place, gone=body[:gone], came=body[gone:-1], old=old, new=new)


def _append(place: Path, entry: bytes) -> None:
    handle = os.open(place, _FLAGS | os.O_APPEND, _PRIVATE)
    try:
        too_long = os.fstat(handle).st_size + len(entry) > MAX_BYTES
        if not too_long and os.write(handle, entry) < len(entry):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    finally:
        os.close(handle)
    if too_long:
        _replace(place, _newest_half(place) + entry)


def _newest_half(place: Path) -> bytes:
    kept: list[bytes] = []
    size = 0
    for one in reversed(place.read_bytes().split(BEGIN)[1:]):
        size += len(one) + 1
        if size > MAX_BYTES // 2:
            break
        kept += (one, BEGIN)
    return b"".join(reversed(kept))


def _replace(place: Path, data: bytes) -> None:
    """Write the whole of it; one that is torn is known by its hash, or by an entry that does not fit its head."""
    handle = os.open(place, _FLAGS | os.O_TRUNC, _PRIVATE)
    try:
        while data:
            data = data[os.write(handle, data) :]
    finally:
        os.close(handle)


def _write(place: Path, do: Callable[[], None]) -> None:
    try:
        do()
    except FileNotFoundError:
        place.parent.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
        do()


def _named_in(git: Path) -> Path:
    """Give the folder that the `.git` of a further work tree or of a submodule names."""
    with git.open("rb") as source:
        line = source.read(8192)
    if not line.startswith(b"gitdir: "):
        raise NoPlace(str(git))
    folder = git.parent / os.fsdecode(line[len(b"gitdir: ") :].rstrip(b"\r\n"))
    if not folder.is_dir():
        raise NoPlace(str(git))
    return folder


def _users_own() -> Path:
    from pathlib import Path

    for name, inside in (("XDG_STATE_HOME", ()), ("LOCALAPPDATA", ()), ("HOME", (".local", "state"))):
        given = Path(os.environ.get(name) or "")
        if given.is_absolute() and (given.is_dir() or not inside):
            return given.joinpath(*inside)
    raise NoPlace(_("there is no folder of your own"))


def _sign(data: bytes, digits: int) -> str:
    try:
        from _blake2 import blake2b  # `hashlib` loads all of OpenSSL for it
    except ImportError:
        from hashlib import blake2b
    return blake2b(data, digest_size=digits // 2).hexdigest()
