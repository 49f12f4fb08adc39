"""What is read line by line is what a YAML parser reads, to the last place; everything else is left to it."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.file.layout import fresh_text
from leitbild_cli.file.yaml.lines import tree_of
from leitbild_cli.file.yaml.parser import parsed
from leitbild_cli.file.yaml.tree import Scalar

if TYPE_CHECKING:
    from leitbild_cli.file.yaml.tree import Node
    from tests.file.conftest import Worlds

FILE = """\
leitbild: 1
# what we were asked
brief: |
  Ein Satz, hinter dem
    wir alle stehen:

  # und kein Kommentar

columns:
  purpose: Was ist das Ziel (kurz), und wieso?   # ein Kommentar
  culture: 'Anna''s: # drei'

people:
  anna:
    name: Anna
    ideas:
      k7m2xq4d:
        column: purpose
        text: a:b#c -d ö
        supports:
          - ben
          - 'no'
    ballots:
    # anna

feedback:
  - on: 2026-11-23
    text: |
      eins
  - on: 2026-11-24
sources:
"""
PIECES = (
    *(
        "\n",
        "\n\n",
        " ",
        "  ",
        "    ",
        "\t",
        "\r\n",
        "\r",
        "#",
        " #",
        "# ",
        ":",
        ": ",
        ":\n",
        "-",
        "- ",
        "\n- ",
        "\n  - ",
    ),
    *(
        "'",
        "''",
        '"',
        "|",
        "|\n",
        " |\n",
        "|-\n",
        ">\n",
        "? ",
        "&a ",
        "*a",
        "!a ",
        "%",
        "@",
        "`",
        "[",
        "]",
        "{",
        "}",
        ",",
    ),
    *("a", "b:", "b: c", "\nb: c\n", "\n  b: c\n", "---\n", "...\n", "<<: ", "~", "null", "ä", "😀", "\xa0", "\u2028"),
    *("\x85", "\ufeff", "\x00", "1", "-1", "-a", "- -a", "- - a", "- a: b", "=", "\\", "/", "„", "“"),
)
PARSERS = {
    "double quotes": 'a: "b"\n',
    "brackets": "a: [b]\n",
    "an anchor": "a: &b c\n",
    "an alias": "a: *b\n",
    "a tag": "a: !b c\n",
    "a text that goes on": "a: b\n  c\n",
    "a text below its key": "a:\n  b\n",
    "a folded block": "a: >\n  b\n",
    "a block without its last line end": "a: |-\n  b\n",
    "a list in the column of its key": "a:\n- b\n",
    "a list in a list": "a:\n  - - b\n",
    "a list alone": "- a\n",
    "a text alone": "a\n",
    "nothing": "\n",
    "a document's start": "---\na: b\n",
    "a directive": "%YAML 1.1\n---\na: b\n",
    "a merge key": "<<: b\n",
    "a key of two words": "a b: c\n",
    "a key in quotes": "'a': b\n",
    "a tab": "a:\tb\n",
    "another line end": "a: b\r\n",
    "a line end of some readers": "a: b\u2028c\n",
    "no last line end": "a: b",
    "a wrong indent": "a:\n  b: c\n d: e\n",
    "a key too deep": "a: b\n  c: d\n",
    "blanks below a block": "a: |\n  b\n \n",
    "what is nested too deep": "".join(f"{' ' * depth}a:\n" for depth in range(25)),
}


def test_a_file_as_we_write_it_needs_no_parser() -> None:
    assert tree_of(FILE) is not None


@pytest.mark.parametrize("text", PARSERS.values(), ids=PARSERS)
def test_what_has_rules_of_its_own_is_left_to_the_parser(text: str) -> None:
    assert tree_of(text) is None


@given(st.data())
def test_what_is_read_by_lines_is_what_the_parser_reads(worlds: Worlds, data: st.DataObject) -> None:
    text = data.draw(st.just(FILE) | worlds.leitbild.map(fresh_text))
    _same_as_the_parser(text)
    for seed in data.draw(st.lists(st.integers(0, 2**32), max_size=8)):
        text = _mistyped(text, random.Random(seed))  # noqa: S311  repeatable, not secret
        _same_as_the_parser(text)


def _same_as_the_parser(text: str) -> None:
    found = tree_of(text)
    assert found is None or _told(found) == _told(parsed(text))


def _mistyped(text: str, chance: random.Random) -> str:
    """Put something in, take something out, or write a line twice or elsewhere."""
    at = chance.randrange(len(text) + 1)
    match chance.randrange(4):
        case 0:
            return text[:at] + chance.choice(PIECES) + text[at:]
        case 1:
            return text[:at] + text[at + chance.randrange(1, 5) :]
        case 2:
            return text[:at] + chance.choice(PIECES) + text[at + 1 :]
        case _:
            lines = text.splitlines(keepends=True) or [""]
            lines.insert(chance.randrange(len(lines) + 1), chance.choice(lines))
            return "".join(lines)


def _told(node: Node | None) -> object:
    """Give all that a tree says, places too."""
    if node is None:
        return None
    places = [(mark.index, mark.line, mark.column) for mark in (node.start, node.end)]
    if isinstance(node, Scalar):
        return node.value, node.style, places
    return type(node), node.flow, places, [_told(child) for child in node.children]
