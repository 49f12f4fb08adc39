"""A whole ranking in one cell: `A;B;C`, `A, B, C`, `A > B > C`, a line each, `1. A, 2. B`, `["A", "B"]`.

An idea may hold the sign that separates: a cell is cut so that as little as possible of it is no idea.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.file.tables.ballots.header import is_in_words
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

SEPARATORS = ("\n", ";", ">", "→", "|", ",", "/")
MOST_PARTS = 200
MOST_JOINED = 12  # parts that one idea may be cut into
SAMPLE = 30

_NUMBERED = re.compile(r"(?:\(?\d{1,3}[.):]|#\d{1,3}:?|\d{1,3}\s*[-–=]|rang \d{1,3}:|rank \d{1,3}:)\s*", re.IGNORECASE)


@record
class Listed:
    """What a cell lists, best first; `unclear` if it can be cut in more than one way."""

    parts: tuple[str, ...] = ()
    unclear: bool = False


class Lists:
    """Cuts cells of one column; `knows` says whether words are an idea, `ideas` are the words of all."""

    def __init__(self, separator: str, knows: Callable[[str], bool], ideas: Iterable[str]) -> None:
        """Remember by which sign the column's cells are cut, and into how many parts it may cut an idea."""
        self._separator = separator
        self._knows = knows
        self._most = min(MOST_JOINED, max((idea.count(separator) for idea in ideas if separator), default=0) + 1)

    def cut(self, cell: str) -> Listed:
        """Give the parts of a cell; what is no idea stands between two signs."""
        if (given := _json(cell)) is not None:
            return Listed(parts=given)
        parts = [part.strip() for part in cell.strip().strip(self._separator).split(self._separator)]
        parts = [part for part in parts if part]
        if self._most == 1 or len(parts) <= 1 or len(parts) > MOST_PARTS:
            return Listed(parts=tuple(map(self._bare, parts)))
        return self._cheapest(parts)

    def _cheapest(self, parts: Sequence[str]) -> Listed:
        """Join neighbours to ideas so that the fewest parts are none; say if there are two such ways."""
        end = len(parts)
        best: list[tuple[int, int, tuple[str, ...]]] = [(0, 1, ())] * (end + 1)  # strange parts, ways, the parts
        for start in range(end - 1, -1, -1):
            found: dict[tuple[str, ...], tuple[int, int]] = {}
            for stop in range(start + 1, min(end, start + self._most) + 1):
                said = self._bare(self._joined(parts[start:stop]))
                known = self._knows(said)
                if known or stop == start + 1:
                    strange, ways, rest = best[stop]
                    found[said, *rest] = strange + (not known), ways
            fewest = min(strange for strange, _ways in found.values())
            least = [(way, ways) for way, (strange, ways) in found.items() if strange == fewest]
            best[start] = fewest, sum(ways for _way, ways in least), max(least, key=lambda one: len(one[0][0]))[0]
        strange, ways, chosen = best[0]
        return Listed(parts=chosen, unclear=ways > 1 and not strange)

    def _joined(self, parts: Sequence[str]) -> str:
        sign = self._separator
        return (f"{sign} " if sign in ",;" else f" {sign} " if sign in "/>→|" else sign).join(parts)

    def _bare(self, said: str) -> str:
        """Give what is listed without its number, unless the number belongs to the idea."""
        found = _NUMBERED.match(said)
        return said if found is None or self._knows(said) else said[found.end() :].strip()


def best_separator(cells: Sequence[str], find: Callable[[str], str | None], ideas: Sequence[str]) -> tuple[float, str]:
    """Give the share of what these cells list that is known if they are cut by the best sign, and that sign.

    One idea alone in a cell is a list too, if it stands there in words.
    """
    shares = [(_share(cells[:SAMPLE], separator, find, ideas), separator) for separator in SEPARATORS]
    return max(shares, key=lambda one: one[0]) if shares else (0.0, "")


def unclear() -> tuple[str, str]:
    """Say that a cell can be cut in two ways, and what helps."""
    return _("This ranking can be read in two ways."), _("Write the ids, or an idea a line.")


def _share(cells: Sequence[str], separator: str, find: Callable[[str], str | None], ideas: Sequence[str]) -> float:
    known = said = 0

    def knows(words: str) -> bool:
        return find(words) is not None

    lists = Lists(separator, knows, ideas)
    for cell in filter(str.strip, cells):
        parts = lists.cut(cell).parts
        if len(parts) > 1:
            known += sum(map(knows, parts))
        else:
            known += sum(one is not None and is_in_words(part, one) for part in parts if (one := find(part)) or True)
        said += len(parts)
    return known / said if said else 0.0


def _json(cell: str) -> tuple[str, ...] | None:
    if not (cell.strip().startswith("[") and cell.strip().endswith("]")):
        return None
    import json

    try:
        given = json.loads(cell)
    except ValueError:
        return None
    return tuple(given) if isinstance(given, list) and all(isinstance(one, str) for one in given) else None
