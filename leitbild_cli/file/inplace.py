"""Write over a file that others name too (hard link, bind mount), with a copy beside it until it is done."""

from __future__ import annotations

import contextlib
import os
from itertools import count
from typing import TYPE_CHECKING

from leitbild_cli.file.unsaved import Torn, refuse_if_moved
from leitbild_cli.language import _

if TYPE_CHECKING:
    from pathlib import Path


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
                raise Torn(target, copy, error) from None
            raise
        needed = False
    finally:
        if not needed:
            copy.unlink(missing_ok=True)
    return (_("This file has several names, so it was written in place."),)


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
