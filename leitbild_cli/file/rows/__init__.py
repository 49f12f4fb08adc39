"""Feedback and readings that arrive as a table: read it, see what it is, make records of it."""

from leitbild_cli.file.rows.feedback import Import, to_feedback
from leitbild_cli.file.rows.identity import identity
from leitbild_cli.file.rows.mapping import Mapping, Role, propose
from leitbild_cli.file.rows.parsing import read_rows, read_table
from leitbild_cli.file.rows.readings import ReadingRow, Readings, to_readings
from leitbild_cli.file.rows.shape import Remark, Row, Sheet, Table
from leitbild_cli.file.rows.sources import Source, detect

__all__ = [
    "Import",
    "Mapping",
    "ReadingRow",
    "Readings",
    "Remark",
    "Role",
    "Row",
    "Sheet",
    "Source",
    "Table",
    "detect",
    "identity",
    "propose",
    "read_rows",
    "read_table",
    "to_feedback",
    "to_readings",
]
