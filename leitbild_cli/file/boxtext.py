"""The text of a box: JSON, sorted, one ballot a line; read back with no trust."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from leitbild_cli.core.voting.ballot_box import BallotBox, Paper, Voter
from leitbild_cli.file.shapes import ID_PATTERN

if TYPE_CHECKING:
    from collections.abc import Mapping

_BOX = "leitbild-box"
_VERSION = 1
_HEX = re.compile("[0-9a-f]{64}")
_SALT = re.compile("[0-9a-f]{32,128}")


def text_of_box(box: BallotBox) -> bytes:
    """Give the box as it is kept."""
    return _text(
        {
            _BOX: _VERSION,
            "column": box.column,
            "vote": box.vote,
            "salt": box.salt,
            "voted": {one.person: one.proof for one in box.voters},
            "ballots": {one.key: list(one.ranks) for one in box.papers},
        }
    )


def box_from(data: bytes, column: str) -> BallotBox | None:
    """Give the box a text holds; None where it is none of this column, or was changed so that it cannot be one."""
    held = _mapping(data)
    if held.get(_BOX) != _VERSION or held.get("column") != column:
        return None
    voted, ballots = _strings(held.get("voted")), _lists(held.get("ballots"))
    vote, salt = held.get("vote"), held.get("salt")
    if voted is None or ballots is None or not isinstance(vote, str) or not isinstance(salt, str):
        return None
    hashes = all(map(_HEX.fullmatch, (vote, *voted.values(), *ballots)))
    if not (hashes and _SALT.fullmatch(salt) and _are_ranks(*ballots.values()) and len(voted) <= len(ballots)):
        return None
    return BallotBox(
        column=column,
        vote=vote,
        salt=salt,
        papers=tuple(Paper(key=key, ranks=tuple(ballots[key])) for key in sorted(ballots)),
        voters=tuple(Voter(person=person, proof=voted[person]) for person in sorted(voted)),
    )


def _text(value: Mapping[str, object]) -> bytes:
    """Give JSON with one entry a line."""
    import json

    def line(one: object) -> str:
        return json.dumps(one, ensure_ascii=False)

    parts = []
    for name, one in value.items():
        if isinstance(one, dict) and one:
            inside = ",\n".join(f"    {line(key)}: {line(held)}" for key, held in one.items())
            parts.append(f"  {line(name)}: {{\n{inside}\n  }}")
        else:
            parts.append(f"  {line(name)}: {line(one)}")
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode()


def _mapping(data: bytes) -> dict[str, object]:
    """Give the JSON object a text holds, an empty one where it holds none or names something twice."""
    import json

    try:
        held = json.loads(data, object_pairs_hook=_once)
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, object]", held) if isinstance(held, dict) else {}


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    held = dict(pairs)
    if len(held) != len(pairs):
        raise ValueError
    return held


def _strings(value: object) -> dict[str, str] | None:
    fits = isinstance(value, dict) and all(isinstance(one, str) for one in value.values())
    return cast("dict[str, str]", value) if fits else None


def _lists(value: object) -> dict[str, list[str]] | None:
    if not isinstance(value, dict):
        return None
    fits = all(isinstance(one, list) and all(isinstance(part, str) for part in one) for one in value.values())
    return cast("dict[str, list[str]]", value) if fits else None


def _are_ranks(*rankings: list[str]) -> bool:
    return all(len(set(one)) == len(one) and all(re.fullmatch(ID_PATTERN, part) for part in one) for one in rankings)
