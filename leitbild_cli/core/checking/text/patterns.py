"""Patterns of the lexicon found in a sentence, but for the places where they mean something else."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def hits(text: str, patterns: Sequence[str], unless: Sequence[str] = ()) -> Iterator[str]:
    """Give what each pattern finds first, a place once; `unless` are patterns of what leaves it alone around it.

    One of them that ends in `$` stands before or in what was found, any other one over it.
    """
    seen: list[re.Match[str]] = []
    for pattern in patterns:
        for found in _compiled(pattern).finditer(text):
            told = any(_overlap(one, found) for one in seen)
            if not told and not any(_is_around(one, text, found) for one in unless):
                seen.append(found)
                yield found.group()
                break


def _is_around(pattern: str, text: str, found: re.Match[str]) -> bool:
    if pattern.endswith("$"):
        return _bare(pattern).search(text[: found.end()]) is not None
    return any(_overlap(one, found) for one in _bare(pattern).finditer(text))


def _overlap(one: re.Match[str], other: re.Match[str]) -> bool:
    return one.start() <= other.end() and one.end() >= other.start()


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE)


@cache
def _bare(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
