"""The JSON Schema of `leitbild.yaml` for editors, made from the format's tables: the same keys, forms and words.

An editor's YAML decides types before the schema is asked, so a text may also be what YAML takes for a number or a
truth value, and what may stay empty may be null. Keys nobody knows are allowed: they survive, and `check` names them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from leitbild_cli.file import shapes
from leitbild_cli.file.schema import LEITBILD
from leitbild_cli.language import _

if TYPE_CHECKING:
    from leitbild_cli.file.shapes import Leaf, Shape

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
    key = shapes.DAY_PATTERN if isinstance(shape.key, shapes.Day) else shape.key.pattern
    return {
        "type": "object",
        "propertyNames": {"pattern": _whole(key)},
        "additionalProperties": _maybe_empty(shape.item),
    }


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
        case shapes.Text():
            schema = {"type": ["string", "number", "boolean"]}
        case shapes.Word():
            schema = {"type": _word_types(shape), "pattern": _whole(shape.pattern)}
        case shapes.Choice():
            schema = {"enum": [word.value for word in shape.words]}
        case shapes.Number():
            schema = _number(shape)
        case shapes.Flag():
            schema = {"type": ["boolean", "string"], "pattern": "^(?:true|false)$"}
        case shapes.Day():
            schema = {"type": "string", "pattern": _whole(shapes.DAY_PATTERN), "format": "date"}
        case shapes.Moment():
            schema = {"type": "string", "pattern": _whole(shapes.MOMENT_PATTERN)}
        case shapes.Pair():
            schema = {"type": "string", "pattern": _whole(rf"\s*{shapes.ID_PATTERN}\s+{shapes.ID_PATTERN}\s*")}
        case shapes.Words():
            schema = {"type": "string", "pattern": _whole(shapes.WORDS_PATTERN)}
        case _:
            assert_never(shape)
    return schema


def _word_types(shape: shapes.Word) -> str | list[object]:
    """Give the types YAML may see in such a word; an id starts with a letter, so it is never a number."""
    return "string" if shape.pattern == shapes.ID_PATTERN else ["string", "number", "boolean"]


def _number(shape: shapes.Number) -> Schema:
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
