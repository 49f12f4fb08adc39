"""Where a result file and a recount part ways: the first difference, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from leitbild_cli.language import _
from leitbild_cli.view.text import fit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Way: TypeAlias = "tuple[str | int, ...]"
_LONGEST = 60
_ROUNDS = "rounds"


def first_difference(told: object, counted: object) -> str:
    """Give where the two differ first; empty where they are equal in value, whatever they are written like."""
    found = _found(told, counted, ())
    if found is None:
        return ""
    where, ours, theirs = found
    if where[-1:] == ("ballots_sha256",):
        return _("the ballots are others now than those that were counted (another SHA-256)")
    return _("{where}: the file says {told}, the recount {counted}").format(
        where=_place(where), told=_shown(ours), counted=_shown(theirs)
    )


def _found(told: object, counted: object, where: Way) -> tuple[Way, object, object] | None:
    if isinstance(told, dict) and isinstance(counted, dict):
        return _in_keys(told, counted, where)
    if isinstance(told, list) and isinstance(counted, list) and len(told) == len(counted):
        return _in_places(told, counted, where)
    return None if type(told) is type(counted) and told == counted else (where, told, counted)


def _in_keys(
    told: Mapping[str, object], counted: Mapping[str, object], where: Way
) -> tuple[Way, object, object] | None:
    for key in sorted({*told, *counted}):
        found = _found(told.get(key), counted.get(key), (*where, key))
        if found is not None:
            return found
    return None


def _in_places(told: Sequence[object], counted: Sequence[object], where: Way) -> tuple[Way, object, object] | None:
    for place, (ours, theirs) in enumerate(zip(told, counted, strict=True)):
        found = _found(ours, theirs, (*where, place))
        if found is not None:
            return found
    return None


def _place(where: Way) -> str:
    """Give the way there, as in “round 2, votes, k7m2xq4d”."""
    words: list[str] = []
    for part in where:
        if isinstance(part, int):
            if words and words[-1] == _ROUNDS:
                words[-1] = _("round {number}").format(number=part + 1)
            else:
                words.append(str(part + 1))
        else:
            words.append(fit(part, _LONGEST))
    return ", ".join(words) or _("the whole file")


def _shown(value: object) -> str:
    import json

    match value:
        case None:
            return "–"
        case str():
            return fit(f"“{value}”", _LONGEST)
        case dict() | list():
            return fit(json.dumps(value, ensure_ascii=False), _LONGEST)
        case _:
            return fit(str(value), _LONGEST)
