"""A table as a stream that can be gone through more than once: a file, or what is piped in."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO

from leitbild_cli.file.rows.ballots.opening import CHUNK, MAX_BYTES
from leitbild_cli.file.rows.refusals import TableTooLarge
from leitbild_cli.file.unsaved import NotAFile
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_IN_MEMORY = 8_000_000


@contextmanager
def opened(path: Path | None) -> Iterator[BinaryIO]:
    """Give the bytes of a file, or of stdin where there is no path; raise NotAFile where they cannot be had."""
    if path is None:
        with _kept(sys.stdin.buffer, "stdin") as stream:
            yield stream
        return
    try:
        file = path.open("rb")
    except OSError as error:
        raise NotAFile(_("It cannot be read ({reason}).").format(reason=error.strerror), where=str(path)) from None
    with file:
        if file.seekable():
            yield file
        else:
            with _kept(file, path.name) as stream:
                yield stream


@contextmanager
def _kept(source: BinaryIO, name: str) -> Iterator[BinaryIO]:
    """Keep what comes only once; a large one in a file without a name, that is gone when it is closed."""
    from tempfile import SpooledTemporaryFile

    with SpooledTemporaryFile(max_size=_IN_MEMORY) as kept:
        size = 0
        while chunk := source.read(CHUNK):
            size += len(chunk)
            if size > MAX_BYTES:
                raise TableTooLarge(name, limit=_("{count} MB").format(count=MAX_BYTES // 1_000_000))
            kept.write(chunk)
        yield kept  # type: ignore[misc]  # typeshed does not call it a BinaryIO, though it is one in all but name
