"""Files as people keep them, as small trees: comments and blank lines everywhere, and changes that know their place."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy

PEOPLE = ("anna", "ben", "cleo", "dora", "emil")
IDS = tuple(f"{first}{rest}" for first in "aekz" for rest in ("0000000", "1234567", "7m2xq4d", "zzzzzzz", "e5e5e5e"))
TEXTS = (
    "Kunden glücklich machen",
    "'no'",
    '"98 %: unser # Ziel"',
    "|\n  erste Zeile\n\n  # keine Bemerkung\n  letzte",
    "a#b",
    "plain over\n  two lines",
    "'quoted over\n\n  three'",
)
COMMENTS = ("# eine Bemerkung", "# zwei\n# Zeilen", "\n# nach einer Leerzeile", "\n# frei\n", "\n", "\n\n#eng")
TAILS = ("", "# mehr folgt", "# mehr\n\n# folgt")


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """A value as it is typed, the lines above its key, and the comment behind it."""

    value: str
    head: str = ""
    behind: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """Keys with what is below them; `order` sorts them, or leaves them as they are."""

    below: Mapping[str, Leaf | Branch]
    head: str = ""
    tail: str = ""
    behind: str = ""
    order: Callable[[Mapping[str, Leaf | Branch]], Sequence[str]] = field(default=list)
    items: bool = False


Tree = Leaf | Branch
Change = tuple[tuple[str, ...], "Callable[[Tree | None], Tree | None]"]


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """A file and changes to it, each in a place of its own."""

    tree: Branch
    changes: tuple[Change, ...]

    def text(self, *chosen: Change) -> str:
        """Give the file with these changes."""
        tree: Tree = self.tree
        for path, change in chosen:
            changed = _changed(tree, path, change)
            assert changed is not None
            tree = changed
        assert isinstance(tree, Branch)
        return written(tree, -2)


def written(tree: Branch, indent: int) -> str:
    lines = []
    for key in tree.order(tree.below):
        one = tree.below[key]
        above = _indented(one.head, indent + 2)
        if isinstance(one, Branch):
            lines.append(f"{above}{' ' * (indent + 2)}{key}:{one.behind}\n{written(one, indent + 2)}")
        elif tree.items:
            lines.append(f"{above}{' ' * (indent + 2)}- {key}{one.behind}\n")
        else:
            lines.append(f"{above}{' ' * (indent + 2)}{key}:{_typed(one, indent + 2)}\n")
    return "".join(lines) + _indented(tree.tail, indent + 2)


def _typed(leaf: Leaf, indent: int) -> str:
    if not leaf.value:
        return leaf.behind
    first, *rest = leaf.value.split("\n")
    more = "".join(f"\n{' ' * indent}{line}" if line else "\n" for line in rest)
    return f" {first}{more}" if rest else f" {first}{leaf.behind}"


def _indented(lines: str, indent: int) -> str:
    return "".join(f"{' ' * indent}{line}\n" if line else "\n" for line in lines.split("\n")) if lines else ""


def _changed(tree: Tree | None, path: Sequence[str], change: Callable[[Tree | None], Tree | None]) -> Tree | None:
    if not path:
        return change(tree)
    assert isinstance(tree, Branch)
    below = dict(tree.below)
    after = _changed(below.get(path[0]), path[1:], change)
    if after is None:
        below.pop(path[0], None)
    else:
        below[path[0]] = after
    return replace(tree, below=below)


def _record(below: Mapping[str, Tree], names: str) -> Branch:
    wanted = names.split()
    return Branch(below=below, order=lambda there: [name for name in wanted if name in there])


def _keyed(below: Mapping[str, Tree], tail: str = "") -> Branch:
    return Branch(below=below, tail=tail, order=sorted)


def idea(text: str, head: str = "") -> Branch:
    fields = {"column": Leaf(value="purpose"), "text": Leaf(value=text), "added": Leaf(value="")}
    return replace(_record(fields, "column text added late"), head=head)


def person(name: str, ideas: Mapping[str, Tree], head: str = "", tail: str = "") -> Branch:
    below: dict[str, Tree] = {
        "name": Leaf(value=name),
        "ideas": _keyed(ideas, tail),
        "ballots": _keyed({}),
        "notes": _keyed({}),
    }
    return replace(_record(below, "name supports ideas ballots notes"), head=head)


def draft(made: str) -> Branch:
    return _record(
        {"made": Leaf(value=made), "origin": Leaf(value="written"), "sentences": Leaf(value="")},
        "made origin sentences",
    )


def _by_moment(there: Mapping[str, Tree]) -> list[str]:
    def moment(key: str) -> tuple[str, str]:
        one = there[key]
        assert isinstance(one, Branch)
        made = one.below["made"]
        assert isinstance(made, Leaf)
        return made.value, key

    return sorted(there, key=moment)


@st.composite
def worlds(draw: DrawFn, *, changes: int = 6) -> World:
    """Any file of a small team, with changes whose places do not touch."""
    head = st.sampled_from(("", "", *COMMENTS))
    text = st.sampled_from(TEXTS)
    ids = list(draw(st.permutations(IDS)))
    people = draw(st.lists(st.sampled_from(PEOPLE[:4]), max_size=3, unique=True))
    blocks: dict[str, Tree] = {}
    for key in people:
        mine = [ids.pop() for _one in range(draw(st.integers(0, 3)))]
        ideas = {one: idea(draw(text), draw(head)) for one in mine}
        blocks[key] = person(key.title(), ideas, draw(head), draw(st.sampled_from(TAILS)))
    tree = Branch(
        below={
            "leitbild": Leaf(value="1", head=draw(head)),
            "language": Leaf(value="de"),
            "team": Leaf(value="T", behind=draw(st.sampled_from(("", "  # wir")))),
            "columns": _record({"purpose": Leaf(value="Wozu?")}, "purpose"),
            "people": replace(_keyed(blocks), head=draw(head)),
            "parked": replace(_keyed({}), head=draw(head), behind="  # beiseite"),
            "drafts": Branch(below={}, order=_by_moment),
        },
        tail=draw(st.sampled_from(("", "\n", "\n# Ende", "# Ende\n"))),
    )
    made: list[Change] = []
    for _one in range(draw(st.integers(2, changes))):
        path, change = draw(_any_change(tree, people, ids))
        if not any(path[: len(other)] == other[: len(path)] for other, _change in made):
            made.append((path, change))
    return World(tree=tree, changes=tuple(made))


@st.composite
def _any_change(draw: DrawFn, tree: Branch, people: Sequence[str], ids: list[str]) -> Change:
    blocks = tree.below["people"]
    assert isinstance(blocks, Branch)
    there = [("people", key, "ideas", one) for key in people for one in _ideas(blocks.below[key])]
    kinds: list[Callable[[], Change]] = [
        lambda: (("people", _newcomer(draw, people)), _put(person("Neu", {ids.pop(): idea("neu")}))),
        lambda: (("parked", ids[0]), _put(_record({"reason": Leaf(value=draw(st.sampled_from(TEXTS)))}, "reason"))),
        lambda: (("drafts", ids.pop()), _put(draft(f"2026-11-23T09:0{draw(st.integers(0, 9))}Z"))),
        lambda: (("team",), _with_value(draw(st.sampled_from(("U", "'T'", "Team"))))),
    ]
    if people:
        anyone = draw(st.sampled_from(people))
        fresh = idea(draw(st.sampled_from(TEXTS)), draw(st.sampled_from(("", *COMMENTS))))
        kinds += [lambda: (("people", anyone, "ideas", ids.pop()), _put(fresh))] * 4
        kinds.append(lambda: (("people", anyone, "supports"), _supporting(draw(st.sampled_from(IDS)))))
        kinds.append(lambda: (("people", anyone, "name"), _with_value("Neuer Name")))
    if there:
        path = draw(st.sampled_from(there))
        kinds.append(lambda: ((*path, "text"), _with_value(draw(st.sampled_from(TEXTS)))))
        kinds.append(lambda: ((*path, "late"), _put(Leaf(value="true"))))
        kinds.append(lambda: ((*path, "column"), lambda old: replace(_leaf(old), behind="  # neu")))
        kinds.append(lambda: ((*path, "added"), lambda old: replace(_leaf(old), head="# darüber")))
        kinds.append(lambda: (path, lambda _old: None))
    return draw(st.sampled_from(kinds))()


def _newcomer(draw: DrawFn, people: Sequence[str]) -> str:
    return draw(st.sampled_from([key for key in PEOPLE if key not in people]))


def _supporting(one: str) -> Callable[[Tree | None], Tree]:
    def change(old: Tree | None) -> Tree:
        below = old.below if isinstance(old, Branch) else {}
        return Branch(below={**below, one: Leaf(value="")}, order=sorted, items=True)

    return change


def _put(tree: Tree) -> Callable[[Tree | None], Tree]:
    return lambda _old: tree


def _with_value(value: str) -> Callable[[Tree | None], Tree]:
    return lambda old: replace(_leaf(old), value=value, behind="" if "\n" in value else _leaf(old).behind)


def _leaf(tree: Tree | None) -> Leaf:
    assert isinstance(tree, Leaf)
    return tree


def _ideas(block: Tree) -> list[str]:
    assert isinstance(block, Branch)
    ideas = block.below["ideas"]
    assert isinstance(ideas, Branch)
    return list(ideas.below)


@pytest.fixture(scope="session")
def hand_made() -> SearchStrategy[World]:
    """Files of small teams with changes whose places do not touch."""
    return worlds()
