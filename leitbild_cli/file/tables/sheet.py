"""The rows of whatever arrives as a table: CSV, or a workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.file.tables.reader import MAX_BYTES, read_rows
from leitbild_cli.file.tables.refusals import TableTooLarge
from leitbild_cli.language import _

if TYPE_CHECKING:
    from leitbild_cli.file.tables.table import RawRows


def read_sheet(data: bytes, name: str, *, encoding: str | None = None) -> RawRows:
    """Give the rows of a CSV file or of a workbook's first sheet, or refuse with one clear line."""
    from leitbild_cli.file.tables import xlsx

    if not xlsx.is_workbook(data):
        return read_rows(data, name, encoding=encoding)
    if len(data) > MAX_BYTES:
        raise TableTooLarge(where=name, limit=_("{count} MB").format(count=MAX_BYTES // 1_000_000))
    return xlsx.read_workbook(data, name)
