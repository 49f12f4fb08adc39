"""Our own exports of feedback read back: all they say of an answer, down to its marks and what became of it."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from leitbild_cli.core.model import Earlier, FeedbackStatus, Mark, Marked, Question
from leitbild_cli.core.text.formulas import as_said
from leitbild_cli.file.tables.services import OWN_HEADERS, Service
from leitbild_cli.file.tables.table import Row, Table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from leitbild_cli.core.model import Feedback

_MARK = re.compile(rf"\b([1-9]\d{{0,2}}) ({'|'.join(Mark)})\b", re.ASCII)
_MOST_PARTS = 200


def is_own_json(data: bytes) -> bool:
    """Say whether these bytes are `export feedback --format json`, or begin so."""
    return re.match(rb'\s*\{\s*"schema_version"\s*:\s*\d+\s*,\s*"feedback"\s*:\s*\[', data) is not None


def read_own_json(data: bytes, name: str) -> Table | None:
    """Give the answers of our own JSON as a table, a row each; None where it is cut short or something else."""
    try:
        said = json.loads(data, parse_float=str, parse_int=str)["feedback"]
    except (ValueError, RecursionError):
        return None
    if not all(isinstance(one, dict) for one in said):
        return None
    rows = (Row(line=line, cells=tuple(_cell(one.get(key)) for key in OWN_HEADERS)) for line, one in enumerate(said, 1))
    return Table(name=name, header=OWN_HEADERS, rows=tuple(rows))


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case str():
            return value
        case _:
            return json.dumps(value, ensure_ascii=False)


def as_exported(one: Feedback, cells: Mapping[str, str], drafts: Sequence[str]) -> Feedback:
    """Give an answer with what its row says beside the words; what is not as we write it is left as it was read."""
    number, rating = cells.get("done_in", ""), _decimal(cells.get("rating", ""))
    source = cells.get("source", "")
    return replace(
        one,
        source=(source or None) if "person" in cells or source in set(Service) else one.source,
        rating=rating,
        scale=_whole(cells.get("scale", "")) if rating is not None else None,
        lowest=_whole(cells.get("lowest", "")) if rating is not None else None,
        marks=tuple(Marked(sentence=int(hit[1]), mark=Mark(hit[2])) for hit in _MARK.finditer(cells.get("marks", ""))),
        questions=tuple(_question(two) for two in _parts(cells.get("questions", ""), "asked")),
        status=_status(cells.get("status", "")),
        answer=as_said(cells.get("answer", "")) or None,
        done_in=drafts[int(number) - 1] if number.isdecimal() and 1 <= int(number) <= len(drafts) else None,
        earlier=tuple(_earlier(two) for two in _parts(cells.get("earlier", ""), "status")),
    )


def _parts(cell: str, needed: str) -> list[dict[str, Any]]:
    try:
        found = json.loads(cell, parse_float=str, parse_int=str) if cell else []
    except (ValueError, RecursionError):
        return []
    if not isinstance(found, list):
        return []
    return [one for one in found[:_MOST_PARTS] if isinstance(one, dict) and isinstance(one.get(needed), str)]


def _question(said: dict[str, Any]) -> Question:
    return Question(asked=said["asked"], **_said(said))


def _earlier(said: dict[str, Any]) -> Earlier:
    return Earlier(status=_status(said["status"]), answer=_text(said.get("answer")), **_said(said))


def _said(said: dict[str, Any]) -> dict[str, Any]:
    rating = _decimal(_text(said.get("rating")) or "")
    ends = {key: None if rating is None else _whole(_text(said.get(key)) or "") for key in ("scale", "lowest")}
    return {"text": _text(said.get("text")), "rating": rating, **ends}


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _status(word: str) -> FeedbackStatus:
    return FeedbackStatus(word) if word in set(FeedbackStatus) else FeedbackStatus.OPEN


def _whole(cell: str) -> int | None:
    return int(cell) if cell.isascii() and cell.isdecimal() and len(cell) < 4 else None  # noqa: PLR2004  no scale is so long


def _decimal(cell: str) -> Decimal | None:
    try:
        value = Decimal(cell)
    except InvalidOperation:
        return None
    return value if value.is_finite() and abs(value) < 1000 else None  # noqa: PLR2004  no rating is so high
