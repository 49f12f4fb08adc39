"""What TAB offers behind `vote cast`: the ideas that can be ranked next, read without a YAML parser."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from leitbild_cli.core import lookup
from leitbild_cli.core.text.fold import caseless

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

_IDEA = re.compile(
    r"^ +([a-z][0-9a-z]{7}):[ ]*\r?\n +column: ?([a-z0-9-]+)[ ]*\r?\n +text: ?(?:\|.*\n +)?(.*)$", re.MULTILINE
)
_SECTION = r"^{name}:.*\n((?:[ #].*\n|\r?\n)*)"
_KEY = re.compile(r"^  ([a-z0-9-]+):.*\n((?: {3,}.*\n|[ ]*\r?\n)*)", re.MULTILINE)
_KEYS = r"^ {4,}([a-z][0-9a-z]{7}):()"
_MEMBERS = re.compile(r"^ {4}ideas:(.*\n(?: {4,}-.*\n)*)", re.MULTILINE)
_ID = re.compile(r"\b([a-z][0-9a-z]{7})\b")
_WORDING = re.compile(r"^ {4}wording:.*\n((?: {5,}.*\n)*)", re.MULTILINE)
_WON = re.compile(r"^ {4}winner: *[a-z]", re.MULTILINE)
_FIXED = re.compile(r"^ {6}([a-z][0-9a-z]{7}):", re.MULTILINE)
_VALUED = frozenset(("--by", "--for", "--because", "--receipt", "--to"))
_NAMING = ("--column", "-c")


class _Idea(NamedTuple):
    id: str
    column: str
    text: str


def rankable(text: str, words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Give ids with their text: of the column named, or that of the first idea, without those ranked already."""
    ideas = [_Idea(*match) for match in _IDEA.findall(text)]
    named, ranked = _given(words)
    columns = [key for key, _block in _blocks(text, "columns", r"^  ([a-z0-9-]+):()")]
    column = _column(named, columns) if named else next((one.column for one in ideas if _is(one, ranked[:1])), None)
    stands_for = _stands_for(text)
    out = stands_for.keys() | {key for key, _block in _blocks(text, "parked")}
    takes = {key: _taken(vote, stands_for) for key, vote in _blocks(text, "votes")}
    for one in ideas:
        taken = takes.get(one.column)
        stands = one.id not in out and (taken is None or one.id in taken)
        if column in (one.column, None) and stands and not _is(one, ranked):
            yield one.id, one.text.strip().strip("\"'")


def _given(words: Sequence[str]) -> tuple[str, list[str]]:
    """Give the column that is named, and the ideas."""
    named, ranked, waits = "", [], ""
    for word in words:
        name, _equals, value = word.partition("=")
        if waits:
            named, waits = (word if waits in _NAMING else named), ""
        elif name in _NAMING and value:
            named = value
        elif word in _NAMING or word in _VALUED:
            waits = word
        elif not word.startswith("-"):
            ranked.append(caseless(word))
    return named, ranked


def _column(named: str, columns: Sequence[str]) -> str:
    """Give the column as the command would find it: by key, by letter, by its start."""
    letters = {chr(ord("a") + place): column for place, column in enumerate(columns)}
    starts = [column for column in columns if column.startswith(caseless(named))]
    return named if named in columns else starts[0] if len(starts) == 1 else letters.get(caseless(named), named)


def _is(one: _Idea, ranked: Sequence[str]) -> bool:
    return any(word and one.id.startswith(word) for word in ranked)


def _stands_for(text: str) -> dict[str, str]:
    """Give for each merged idea the one that stands for it, as everybody else finds it."""
    merges = [(key, _ID.findall(names)) for key, block in _blocks(text, "merged") for names in _MEMBERS.findall(block)]
    return lookup.resolved(merges, (key for key, _nothing in _blocks(text, "people", _KEYS)))


def _taken(vote: str, stands_for: Mapping[str, str]) -> Collection[str] | None:
    """Give the ideas a vote still takes on a ballot: those fixed, or what came to stand for them; None for all."""
    wording = _WORDING.search(vote)
    if _WON.search(vote):
        return ()
    return None if wording is None else {stands_for.get(one, one) for one in _FIXED.findall(wording.group(1))}


def _blocks(text: str, name: str, pattern: str = "") -> list[tuple[str, str]]:
    section = re.search(_SECTION.format(name=name), text, re.MULTILINE)
    if section is None:
        return []
    return re.findall(pattern, section.group(1), re.MULTILINE) if pattern else _KEY.findall(section.group(1))
