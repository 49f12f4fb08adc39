"""Help for editors: the JSON Schema beside the file, and the line at the top of the file that names it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from leitbild_cli.file import store
from leitbild_cli.file.difference import unified
from leitbild_cli.file.jsonschema import json_schema
from leitbild_cli.file.leftovers import held
from leitbild_cli.file.replacing import create_bytes, read_bytes, replace_bytes
from leitbild_cli.file.unsaved import Elsewhere

if TYPE_CHECKING:
    from pathlib import Path

FOLDER, NAME = ".leitbild", "schema.json"
MODELINE = f"# yaml-language-server: $schema=./{FOLDER}/{NAME}"
_MARK = "# yaml-language-server:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Installed:
    """What changed in the schema beside the file, and in the file itself; both are unified diffs, empty for nothing."""

    schema: Path
    schema_diff: str
    file_diff: str
    notes: tuple[str, ...] = ()

    @property
    def changed(self) -> bool:
        """Say whether anything did."""
        return bool(self.schema_diff or self.file_diff)


def schema_text() -> str:
    """Give the JSON Schema as it is written."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"


def install(path: Path, *, dry_run: bool = False) -> Installed:
    """Put the schema beside the file and its name on the file's first line; a second time changes nothing."""
    schema = path.resolve().parent / FOLDER / NAME
    for one in (schema.parent, schema):
        if one.is_symlink():
            raise Elsewhere(one)
    saved = store.change_text(path, with_modeline, dry_run=dry_run)
    before, after = read_bytes(schema).decode("utf-8", "replace") if schema.exists() else "", schema_text()
    notes = saved.notes + (() if dry_run else _written(schema, after))
    return Installed(
        schema=schema, schema_diff=unified(before, after, f"{FOLDER}/{NAME}"), file_diff=saved.diff(), notes=notes
    )


def with_modeline(text: str) -> str:
    """Give the text with the schema's name on its first line; one that is there already is brought up to date."""
    newline = "\r\n" if "\r\n" in text else "\n"
    first, _end, rest = text.partition("\n")
    if first.startswith(_MARK):
        return text if first.rstrip("\r") == MODELINE else f"{MODELINE}{newline}{rest}"
    return f"{MODELINE}{newline}{text}"


def _written(schema: Path, text: str) -> tuple[str, ...]:
    schema.parent.mkdir(exist_ok=True)
    new = text.encode()
    with held(schema):
        if not schema.exists():
            create_bytes(schema, new)
            return ()
        old = read_bytes(schema)
        return () if old == new else replace_bytes(schema, old, new)
