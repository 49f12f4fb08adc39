"""The JSON Schema of `leitbild.yaml` for editors, made from the format's tables: the same keys, forms and words.

`install` puts it beside the file, and its name on the file's first line. An editor's YAML decides types before the
schema is asked, so a text may also be what YAML takes for a number or a truth value, and what may stay empty may be
null. Keys nobody knows are allowed: they survive, and `check` names them.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, assert_never

from leitbild_cli.file import store
from leitbild_cli.file.disk import put, read_bytes, refuse_links, unified
from leitbild_cli.file.schema import LEITBILD
from leitbild_cli.file.yaml import shapes, values
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from pathlib import Path

    from leitbild_cli.core.changes import Call
    from leitbild_cli.file.yaml.shapes import Shape
    from leitbild_cli.file.yaml.values import Leaf


FOLDER, NAME = ".leitbild", "schema.json"
MODELINE = f"# yaml-language-server: $schema=./{FOLDER}/{NAME}"
_MARK = "# yaml-language-server:"


@record
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


def install(path: Path, call: Call | None = None, *, dry_run: bool = False) -> Installed:
    """Put the schema beside the file and its name on the file's first line; a second time changes nothing."""
    root = path.resolve().parent
    schema = root / FOLDER / NAME
    refuse_links(root, schema)
    saved = store.change_text(path, with_modeline, dry_run=dry_run, call=call)
    before, after = read_bytes(schema).decode("utf-8", "replace") if schema.exists() else "", schema_text()
    notes = saved.notes
    if not dry_run:
        schema.parent.mkdir(exist_ok=True)
        notes += put(root, schema, after.encode())
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


Schema = dict[str, object]

_DRAFT = "http://json-schema.org/draft-07/schema#"


def json_schema() -> Schema:
    """Give the schema (draft-07) with its descriptions in the reader's language."""
    about = _("One file holds the team's whole way to its Leitbild: everybody writes in their own block.")
    return {"$schema": _DRAFT, "title": "leitbild.yaml", "description": about, **_record(LEITBILD)}


def _of(shape: Shape) -> Schema:
    """Give what a value of this shape may look like when there is one."""
    match shape:
        case shapes.Record():
            return _record(shape)
        case shapes.Keyed():
            return _keyed(shape)
        case shapes.Listing():
            return {"type": "array", "items": _maybe_empty(shape.item)}
        case _:
            return _leaf(shape)


def _record(shape: shapes.Record) -> Schema:
    properties = {
        one.key: {"description": _(one.doc), **(_required(one.shape) if one.required else _or_nothing(_of(one.shape)))}
        for one in shape.fields
    }
    schema: Schema = {"type": "object", "properties": properties}
    if required := [one.key for one in shape.fields if one.required]:
        schema["required"] = required
    return schema


def _required(shape: Shape) -> Schema:
    return {**_of(shape), "minProperties": 1} if isinstance(shape, shapes.Keyed) else _of(shape)


def _keyed(shape: shapes.Keyed) -> Schema:
    return {
        "type": "object",
        "propertyNames": {"pattern": _whole(_key_pattern(shape.key))},
        "additionalProperties": _maybe_empty(shape.item),
    }


def _key_pattern(key: values.FixedWord | values.Day | values.Place) -> str:
    match key:
        case values.Day():
            return values.DAY_PATTERN
        case values.Place():
            return values.PLACE_PATTERN
        case values.FixedWord():
            return key.pattern
        case _:
            assert_never(key)


def _maybe_empty(shape: Leaf | shapes.Record) -> Schema:
    """Give the schema of an item; a record that needs nothing may be an empty one."""
    needs_nothing = isinstance(shape, shapes.Record) and not any(one.required for one in shape.fields)
    return _or_nothing(_of(shape)) if needs_nothing else _of(shape)


def _or_nothing(schema: Schema) -> Schema:
    """Allow null as well."""
    if "enum" in schema:
        return {"enum": [*_listed(schema["enum"]), None]}
    return {**schema, "type": [*_listed(schema["type"]), "null"]}


def _listed(value: object) -> list[object]:
    return list(value) if isinstance(value, list) else [value]


def _leaf(shape: Leaf) -> Schema:
    schema: Schema
    match shape:
        case values.Prose():
            schema = {"type": ["string", "number", "boolean"]}
        case values.FixedWord():
            schema = {"type": _word_types(shape), "pattern": _whole(shape.pattern)}
        case values.Choice():
            schema = {"enum": [word.value for word in shape.words]}
        case values.Number():
            schema = _number(shape)
        case values.Flag():
            schema = {"type": ["boolean", "string"], "pattern": _whole("|".join(shape.words))}
        case values.Day():
            schema = {"type": "string", "pattern": _whole(values.DAY_PATTERN), "format": "date"}
        case values.Moment():
            schema = {"type": "string", "pattern": _whole(values.MOMENT_PATTERN)}
        case values.IdPair():
            schema = {"type": "string", "pattern": _whole(rf"\s*{values.ID_PATTERN}\s+{values.ID_PATTERN}\s*")}
        case values.Words():
            schema = {"type": "string", "pattern": _whole(values.WORDS_PATTERN)}
        case _:
            assert_never(shape)
    return schema


def _word_types(shape: values.FixedWord) -> str | list[object]:
    """Give the types YAML may see in such a word; an id starts with a letter, so it is never a number."""
    return "string" if shape.pattern in (values.ID_PATTERN, values.ORIGIN_PATTERN) else ["string", "number", "boolean"]


def _number(shape: values.Number) -> Schema:
    """Give the schema of a number, which may stand in quotes as well."""
    digits = "[+-]?[0-9]{1,15}" if shape.whole else r"[+-]?[0-9]{1,15}(\.[0-9]{1,15})?"
    limits = {"minimum": shape.least, "maximum": shape.most}
    kind = "integer" if shape.whole else "number"
    return {
        "type": [kind, "string"],
        "pattern": _whole(digits),
        **{name: limit for name, limit in limits.items() if limit is not None},
    }


def _whole(pattern: str) -> str:
    """Give the pattern so that it speaks of the whole text; ECMAScript knows no `fullmatch`."""
    return f"^(?:{pattern})$".replace(r"\d", "[0-9]")
