"""The same laws for files that people wrote by hand, each in another style."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.model import Idea, Leitbild
from leitbild_cli.file.document import Document, NotWritten, read, rewrite
from leitbild_cli.file.layout import fresh_text
from leitbild_cli.file.schema import LEITBILD
from leitbild_cli.file.yaml.characters import decode
from leitbild_cli.file.yaml.parser import build
from leitbild_cli.file.yaml.quotes import literal, scalar
from leitbild_cli.file.yaml.shapes import Keyed, Listing, Record, Shape, same
from leitbild_cli.file.yaml.tree import Mapping, Node, Scalar, Sequence
from leitbild_cli.file.yaml.values import Prose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.file.conftest import Worlds

UNKNOWN = (
    ": 1",
    ": {a: [1, 2], 'b': }",
    ":\n  deep:\n    - er",
    ": |\n  Zeile\n\n   noch eine",
    ": 'x # y'",
    ": ",
    ": [x, y]",
)


@dataclass(frozen=True, kw_only=True)
class Hand:
    """How somebody writes: each habit is there or not; `seed` says where it shows."""

    seed: int = 0
    step: int = 2
    comments: bool = False
    blanks: bool = False
    quotes: bool = False
    blocks: bool = False
    folds: bool = False
    flow: bool = False
    nulls: bool = False
    dashes_at_key: bool = False
    wide_dashes: bool = False
    unknown: bool = False
    windows: bool = False
    start: str = ""
    last_line_open: bool = False

    def write(self, leitbild: Leitbild) -> str:
        """Give the file as this hand writes it."""
        root = build(fresh_text(leitbild))
        assert isinstance(root, Mapping)
        scribe = Scribe(self)
        lines = scribe.mapping(LEITBILD, root, 0)
        text = self.start + "\n".join(lines) + "\n"
        text = text.rstrip("\n") if self.last_line_open else text
        return text.replace("\n", "\r\n") if self.windows else text


class Scribe:
    """Writes one file in one hand."""

    def __init__(self, hand: Hand) -> None:
        self.hand = hand
        self.chance = random.Random(hand.seed)  # noqa: S311  repeatable, not secret
        self.marks = 0
        self.after_words = True

    def now(self, habit: bool, often: float = 0.3) -> bool:  # noqa: FBT001  reads as `now(hand.flow)`
        return habit and self.chance.random() < often

    def mapping(self, shape: Shape, node: Mapping, indent: int) -> list[str]:
        lines: list[str] = []
        for key, value in node.pairs():
            inner = shape.by_key[key.value].shape if isinstance(shape, Record) else _item(shape)
            lines += self.between(indent)
            if isinstance(shape, Record) and self.now(self.hand.unknown):
                lines += self.unknown(indent)
            lines += self.entry(inner, key, value, indent)
            self.after_words = not re.search(r": *[|>][-+]?(  #.*)?$", "\n".join(lines), re.MULTILINE)
        if isinstance(shape, Record) and self.now(self.hand.unknown):
            lines += self.unknown(indent)
        return lines + self.between(indent)

    def between(self, indent: int) -> list[str]:
        lines = []
        if self.now(self.hand.blanks):
            lines.append(self.chance.choice(("", "", "  ")))
        if self.now(self.hand.comments):
            column = self.chance.choice((indent, indent, indent, 0, *((indent + 1, indent + 3) * self.after_words)))
            lines.append(" " * column + self.comment())
        return lines

    def comment(self) -> str:
        self.marks += 1
        return f"# note: {self.marks} 'x' [y"

    def unknown(self, indent: int) -> list[str]:
        self.marks += 1
        head, *rest = f"x{self.marks}{self.chance.choice(UNKNOWN)}".split("\n")
        return [" " * indent + head, *(" " * indent + line if line else "" for line in rest)]

    def entry(self, shape: Shape, key: Scalar, value: Node, indent: int) -> list[str]:
        quoted = f"'{key.value}'" if self.now(self.hand.quotes) else scalar(key.value)
        head = " " * indent + quoted + ":"
        if isinstance(value, Scalar):
            return self.single(shape, head, value, indent)
        if self.now(self.hand.flow):
            return [f"{head} {self.flow(value, indent)}{self.tail()}"]
        if isinstance(value, Mapping):
            return [head + self.tail(), *self.mapping(shape, value, indent + self.hand.step)]
        assert isinstance(shape, Listing)
        return [head + self.tail(), *self.sequence(shape, value, indent)]

    def tail(self) -> str:
        return "  " + self.comment() if self.now(self.hand.comments, 0.15) else ""

    def sequence(self, shape: Listing, node: Sequence, parent: int) -> list[str]:
        indent = parent if self.hand.dashes_at_key else parent + self.hand.step
        dash = "-   " if self.hand.wide_dashes else "- "
        lines: list[str] = []
        for child in node.children:
            lines += self.between(indent)
            if isinstance(child, Mapping) and self.now(self.hand.flow):
                lines.append(" " * indent + dash + self.flow(child, indent))
            elif isinstance(child, Mapping):
                body = self.mapping(shape.item, child, indent + len(dash))
                if not body[0].strip() or body[0].lstrip().startswith("#"):
                    lines += [" " * indent + dash.rstrip(), *body]
                else:
                    lines += [" " * indent + dash + body[0].lstrip(), *body[1:]]
            else:
                assert isinstance(child, Scalar)
                lines.append(" " * indent + dash + self.word(child, flow=False) + self.tail())
        return lines

    def single(self, shape: Shape, head: str, value: Scalar, indent: int) -> list[str]:
        if value.empty:
            return [head + self.nothing(shape) + self.tail()]
        content = " " * (indent + self.hand.step)
        text = value.value.rstrip("\n") if value.style == "|" else value.value
        if isinstance(shape, Prose) and (lines := literal(text) or [text]) and _blockable(text):
            if self.now(self.hand.blocks) or value.style == "|":
                chomp = self.chance.choice(("", "-", "+"))
                return [f"{head} |{chomp}{self.tail()}", *(content + line if line else "" for line in lines)]
            if self.now(self.hand.folds) and _foldable(text):
                style = self.chance.choice((" >", " >-", "", ""))
                if style or _plain(text):
                    return [head + style, *(content + word for word in text.split(" "))]
        return [f"{head}{self.chance.choice((' ', ' ', '   '))}{self.word(value, flow=False)}{self.tail()}"]

    def nothing(self, shape: Shape) -> str:
        if not self.now(self.hand.nulls):
            return ""
        brackets = {Keyed: " {}", Record: " {}", Listing: " []"}.get(type(shape), " Null")
        return self.chance.choice((" ~", " null", brackets))

    def word(self, value: Scalar, *, flow: bool) -> str:
        text = value.value.rstrip("\n") if value.style == "|" else value.value
        if value.empty:
            return "~"
        if not value.style and scalar(text) != text and not flow:
            return text
        if self.now(self.hand.quotes) and not re.search(r"[^ -~äöüß–„“]", text):
            return "'" + text.replace("'", "''") + "'" if self.chance.random() < 0.5 else _double(text)
        return scalar(text, flow=flow)

    def flow(self, node: Node, indent: int) -> str:
        gap = self.chance.choice((" ", " ", f"\n{' ' * (indent + 3)}"))
        if self.now(self.hand.comments, 0.1):
            gap = f" {self.comment()}\n{' ' * (indent + 3)}"
        if isinstance(node, Scalar):
            return self.word(node, flow=True)
        if isinstance(node, Sequence):
            return "[" + f",{gap}".join(self.flow(child, indent) for child in node.children) + "]"
        pairs = [f"{scalar(key.value, flow=True)}: {self.flow(value, indent)}" for key, value in node.pairs()]
        return "{" + f",{gap}".join(pairs) + "}"


def _item(shape: Shape) -> Shape:
    assert isinstance(shape, Keyed)
    return shape.item


def _blockable(text: str) -> bool:
    return (
        bool(text.strip())
        and not text.endswith("\n")
        and (literal(text) is not None or literal(text + "\nx") is not None)
    )


def _foldable(text: str) -> bool:
    return " " in text and "  " not in text and "\n" not in text and text == text.strip()


def _plain(text: str) -> bool:
    return all(scalar(word) == word for word in text.split(" ")) and scalar(text) == text


def _double(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


HABIT = st.booleans()
HANDS = st.builds(
    Hand,
    seed=st.integers(0, 2**32),
    step=st.sampled_from((2, 4, 3)),
    comments=HABIT,
    blanks=HABIT,
    quotes=HABIT,
    blocks=HABIT,
    folds=HABIT,
    flow=HABIT,
    nulls=HABIT,
    dashes_at_key=HABIT,
    wide_dashes=HABIT,
    unknown=HABIT,
    windows=HABIT,
    start=st.sampled_from(("", "---\n", "# hello\n\n", "--- # hello\n", "\n")),
    last_line_open=HABIT,
)


@given(st.data(), HANDS)
def test_a_hand_written_file_is_read_as_it_was_meant(worlds: Worlds, data: st.DataObject, hand: Hand) -> None:
    leitbild = data.draw(worlds.leitbild)
    _opened(hand.write(leitbild), leitbild)


@given(st.data(), HANDS)
def test_rewriting_with_the_same_value_changes_no_byte(worlds: Worlds, data: st.DataObject, hand: Hand) -> None:
    leitbild = data.draw(worlds.leitbild)
    document = read(hand.write(leitbild))
    assert rewrite(document, leitbild) is document.text


@given(st.data(), HANDS)
def test_any_change_is_read_as_it_was_meant(worlds: Worlds, data: st.DataObject, hand: Hand) -> None:
    before, meant = data.draw(worlds.change)
    document = read(hand.write(before))
    again = read(rewrite(document, meant))
    assert not [problem for problem in again.problems if problem.error]
    assert again.leitbild is not None
    assert same(LEITBILD, again.leitbild, meant)
    assert _kept_unknown(document, again)


@given(st.data(), HANDS)
def test_an_addition_only_adds_lines(worlds: Worlds, data: st.DataObject, hand: Hand) -> None:
    before = data.draw(worlds.leitbild)
    hand = replace(hand, flow=False, nulls=False)
    document = read(hand.write(before))
    meant = _with_one_more(before, data.draw(st.integers(0, 5)))
    after = rewrite(document, meant).splitlines()
    lines = iter(after)
    assert all(line in lines for line in document.text.splitlines())


@given(st.data(), HANDS)
def test_comments_stay_where_nothing_is_taken_away(worlds: Worlds, data: st.DataObject, hand: Hand) -> None:
    before = data.draw(worlds.leitbild)
    document = read(replace(hand, comments=True).write(before))
    after = rewrite(document, _with_one_more(before, data.draw(st.integers(0, 5))))
    assert sorted(re.findall(r"# note: \d+", after)) == sorted(re.findall(r"# note: \d+", document.text))


@given(st.data(), HANDS)
def test_line_ends_stay_as_the_file_has_them(worlds: Worlds, data: st.DataObject, hand: Hand) -> None:
    before, meant = data.draw(worlds.change)
    after = rewrite(read(replace(hand, windows=True).write(before)), meant)
    assert after.count("\n") == after.count("\r\n")


@given(st.data(), HANDS)
def test_what_was_broken_is_never_written_to(worlds: Worlds, data: st.DataObject, hand: Hand) -> None:
    text = hand.write(data.draw(worlds.leitbild))
    place = data.draw(st.integers(0, len(text)))
    broken = (
        text[:place]
        + data.draw(st.sampled_from(("{", "'", "\t", ": ", "- ", "\n x: y\n", "&a ", "%\n")))
        + text[place:]
    )
    document = read(broken)
    assert (document.leitbild is None) == any(problem.error for problem in document.problems)
    if document.leitbild is None:
        with pytest.raises(NotWritten):
            rewrite(document, Leitbild())


def test_a_byte_order_mark_is_no_text() -> None:
    assert decode(b"\xef\xbb\xbfleitbild: 1\n") == "leitbild: 1\n"


def _opened(text: str, leitbild: Leitbild) -> Document:
    document = read(text)
    assert not [problem for problem in document.problems if problem.error]
    assert document.leitbild is not None
    assert same(LEITBILD, document.leitbild, leitbild)
    return document


def _with_one_more(leitbild: Leitbild, which: int) -> Leitbild:
    """Give the Leitbild with one idea more, in the block of one of its people."""
    if not leitbild.people:
        return replace(leitbild, brief=None) if leitbild.brief is None else leitbild
    place = which % len(leitbild.people)
    person = leitbild.people[place]
    idea = Idea(
        id=f"{'abcxyz'[which]}7m2xq4q", column=leitbild.columns[0].id, text="Zeit\nhaben" if which % 2 else "Zeit"
    )
    ideas = tuple(sorted((*person.ideas, idea), key=lambda one: one.id))
    people = (*leitbild.people[:place], replace(person, ideas=ideas), *leitbild.people[place + 1 :])
    return replace(leitbild, people=people)


def _kept_unknown(before: Document, after: Document) -> bool:
    """Say whether every key nobody knows is still there, with its value, unless its owner is gone."""
    kept = dict(_unknown(LEITBILD, after.root, ()))
    owners = set(_paths(LEITBILD, after.root, ()))
    return all(kept.get(path) == said for path, said in _unknown(LEITBILD, before.root, ()) if path[:-1] in owners)


def _unknown(shape: Shape, node: Node | None, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], object]]:
    if not isinstance(node, Mapping):
        return
    for key, value in node.pairs():
        here = (*path, key.value)
        if isinstance(shape, Record) and key.value not in shape.by_key:
            yield here, _plain_value(value)
        elif isinstance(shape, Record):
            yield from _unknown(shape.by_key[key.value].shape, value, here)
        elif isinstance(shape, Keyed):
            yield from _unknown(shape.item, value, here)


def _paths(shape: Shape, node: Node | None, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    yield path
    if isinstance(node, Mapping) and isinstance(shape, (Record, Keyed)):
        for key, value in node.pairs():
            inner = shape.item if isinstance(shape, Keyed) else None
            known = shape.by_key[key.value].shape if isinstance(shape, Record) and key.value in shape.by_key else inner
            if known is not None:
                yield from _paths(known, value, (*path, key.value))


def _plain_value(node: Node) -> object:
    if isinstance(node, Scalar):
        return None if node.empty else node.value
    return [_plain_value(child) for child in node.children]
