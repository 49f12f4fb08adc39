"""Comments of GitHub and GitLab (`gh api`, `glab api`) as a table: people's words, without names and events."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from leitbild_cli.file.tables.private import MASK
from leitbild_cli.file.tables.refusals import NotATable
from leitbild_cli.file.tables.services import COMMENTS
from leitbild_cli.file.tables.table import Remark, Row, Table
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

_START = re.compile(rb"\s*(?:\[\s*)*(?:\{\s*\"|\]\s*$)")
_BOT = re.compile(r".*\[bot\]|(?:project|group)_\d+_bot.*|.*-bot|ghost1?", re.IGNORECASE)
_MENTION = re.compile(r"(?<![\w`/.])@[A-Za-z][\w-]*(?:/[\w-]+)?")


def is_json(data: bytes) -> bool:
    """Say whether these bytes begin like JSON of things, not like a table."""
    return _START.match(data.removeprefix(b"\xef\xbb\xbf")) is not None


def read_comments(data: bytes, name: str) -> Table:
    """Give a row a comment; `line` is its number in the file."""
    items = list(_items(data, name))
    if not any("body" in one or "notes" in one for one in items):
        raise NotATable(where=name, kind="JSON")
    rows: list[Row] = []
    aside: list[Remark] = []
    notes: list[Remark] = []
    for line, item in enumerate(items, start=1):
        for one in item.get("notes", [item]):
            text = str(one.get("body") or "").strip()
            if one.get("system") or not text:
                continue
            if _is_program(one):
                aside.append(Remark(line=line, what=_("Written by a program.")))
                continue
            if one.get("internal") or one.get("confidential"):
                notes.append(Remark(line=line, what=_("This comment is internal; here everybody can read it.")))
            rows.append(Row(line=line, cells=(str(one.get("id", "")), _when(one), _MENTION.sub(MASK, text))))
    return Table(name=name, header=COMMENTS, rows=tuple(rows), ragged=tuple(aside), notes=tuple(notes))


def _items(data: bytes, name: str) -> Iterator[dict[str, Any]]:
    """Give every object of arrays that stand one after another, as pages do."""
    decoder = json.JSONDecoder()
    text = data.decode("utf-8-sig", errors="replace").strip()
    try:
        while text:
            found, end = decoder.raw_decode(text)
            yield from (one for one in (found if isinstance(found, list) else [found]) if isinstance(one, dict))
            text = text[end:].lstrip(" \t\r\n,")
    except (json.JSONDecodeError, RecursionError):
        raise NotATable(where=name, kind="JSON") from None


def _is_program(one: dict[str, Any]) -> bool:
    who = one.get("user") or one.get("author") or {}
    called = str(who.get("login") or who.get("username") or "")
    return who.get("type") == "Bot" or bool(who.get("bot")) or _BOT.fullmatch(called) is not None


def _when(one: dict[str, Any]) -> str:
    return str(one.get("created_at") or one.get("submitted_at") or "")
