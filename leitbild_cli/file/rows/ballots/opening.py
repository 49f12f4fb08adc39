"""The bytes of a table of ballots, one record after the other: never all of it at once, however large it is."""

from __future__ import annotations

import codecs
import io
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING, BinaryIO

from leitbild_cli.file.rows.ballots.refusals import LineTooLong
from leitbild_cli.file.rows.decoding import BOMS, refuse_known_kinds, repair
from leitbild_cli.file.rows.parsing import SEP, steadiest
from leitbild_cli.file.rows.refusals import EmptyTable, NotATable, TableTooLarge
from leitbild_cli.file.rows.shape import Remark
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_BYTES = 500_000_000
MAX_COLUMNS = 2_000
CHUNK = 1 << 20  # also the longest line


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A table that was looked at: how to read it, its header, and the line the ballots begin on."""

    stream: BinaryIO
    name: str
    encoding: str
    delimiter: str
    header: tuple[str, ...]
    first: int
    notes: tuple[Remark, ...] = ()

    @contextmanager
    def lines(self) -> Iterator[Iterator[str]]:
        """Give the lines after the header, with their ends."""
        with _text(self.stream, self.encoding) as text:
            for _line in range(self.first - 1):
                text.readline()
            yield text


def look(stream: BinaryIO, name: str) -> Source:
    """Find out how to read a table, or refuse what is none with one clear line; `stream` can be rewound."""
    encoding, notes = _encoding(stream, name)
    with _text(stream, encoding) as text:
        sample = text.read(CHUNK)
    if not sample.strip():
        raise EmptyTable(name)
    named = SEP.match(sample)
    body = sample[named.end() :] if named else sample
    delimiter = named[1] if named else steadiest(body)
    header, used = _header(body, delimiter, name)
    if len(header) > MAX_COLUMNS:
        raise TableTooLarge(name, limit=_("{count} columns").format(count=MAX_COLUMNS))
    return Source(
        stream=stream,
        name=name,
        encoding=encoding,
        delimiter=delimiter,
        header=header,
        first=used + (2 if named else 1),
        notes=notes,
    )


def _encoding(stream: BinaryIO, name: str) -> tuple[str, tuple[Remark, ...]]:
    """Go through all bytes once: are they a table's, are they UTF-8, is no line too long."""
    stream.seek(0)
    start = stream.read(4096)
    if not start.strip():
        raise EmptyTable(name)
    refuse_known_kinds(start, name)
    wide = next((encoding for bom, encoding in BOMS if start.startswith(bom) and encoding != "utf-8"), "")
    decoder = codecs.getincrementaldecoder("utf-8")()
    is_utf8 = not wide
    for chunk in _chunks(stream, name):
        if b"\0" in chunk and not wide:
            raise NotATable(name, kind=_("a binary file"))
        if is_utf8:
            try:
                decoder.decode(chunk)
            except UnicodeDecodeError:
                is_utf8 = False
    if wide:
        return "utf-16", ()
    if is_utf8:
        return "utf-8-sig", ()
    note = Remark(what=_("The file is not UTF-8; it was read as Windows-1252. Please look at the umlauts."))
    return "cp1252", (note,)


def _chunks(stream: BinaryIO, name: str) -> Iterator[bytes]:
    stream.seek(0)
    size = lines = 0
    while chunk := stream.read(CHUNK):
        size += len(chunk)
        if size > MAX_BYTES:
            raise TableTooLarge(name, limit=_("{count} MB").format(count=MAX_BYTES // 1_000_000))
        ends = chunk.count(b"\n") or chunk.count(b"\r")
        if len(chunk) == CHUNK and not ends:
            raise LineTooLong(name, line=lines + 1)
        lines += ends
        yield chunk


@contextmanager
def _text(stream: BinaryIO, encoding: str) -> Iterator[io.TextIOWrapper]:
    """Read from the start; line ends become LF, and the stream stays open."""
    stream.seek(0)
    text = io.TextIOWrapper(stream, encoding=encoding, errors="replace")
    try:
        yield text
    finally:
        text.detach()


def _header(body: str, delimiter: str, name: str) -> tuple[tuple[str, ...], int]:
    """Give the header and how many lines it and the empty ones before it take."""
    import csv

    reader = csv.reader(io.StringIO(body), delimiter=delimiter)
    try:
        cells = next(cells for cells in reader if any(cell.strip() for cell in cells))
    except csv.Error as error:
        raise LineTooLong(name, line=1) from error
    except StopIteration:
        raise EmptyTable(name) from None
    names = [repair(" ".join(cell.split())) for cell in cells]
    empty = len(list(takewhile(lambda one: not one, reversed(names))))
    return tuple(names[: len(names) - empty]), reader.line_num
