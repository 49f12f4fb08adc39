"""The JSON Schema and the reader hold the same files valid, and the same ones broken."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from leitbild_cli import language
from leitbild_cli.file.document import read
from leitbild_cli.file.jsonschema import json_schema
from leitbild_cli.file.layout import fresh_text
from leitbild_cli.file.schema import LEITBILD
from leitbild_cli.file.yaml import render
from leitbild_cli.file.yaml.parser import build
from leitbild_cli.file.yaml.tree import NULL_WORDS, Mapping, Node, Scalar

if TYPE_CHECKING:
    from tests.file.conftest import Worlds

HEAD = "leitbild: 1\nlanguage: de\nteam: T\ncolumns:\n  purpose: Q\n"
IDEA = (
    HEAD + "people:\n  anna:\n    name: Anna\n    ideas:\n      k7m2xq4d:\n        column: purpose\n        text: x\n"
)
VALID = (
    HEAD.replace("team: T", "team: 12"),
    HEAD.replace("Q", "no"),
    IDEA.replace("text: x", "text: 2026-11-23"),
    IDEA.replace("text: x", "text: 12e5"),
    IDEA.replace("text: x", "text: 'null'"),
    IDEA + "        late: true\n        farbe: grün\nwunsch: [1, {a: b}]\n",
    HEAD.replace("leitbild: 1", "leitbild: '1'"),
    HEAD + "synonyms:\n  - Gast, Kunde ,Besucher\n  - '1,2'\n",
    HEAD + "own_words:\n  - NPS\n  - no\nignored:\n  buzzword:\n    words:\n      - innovativ\n    reason: so\n",
    HEAD + "people:\n  '2026':\n    name: 2026\nparked:\n  k7m2xq4d:\nsources: {}\ndistinct: []\nbrief: ~\n",
)
BROKEN = (
    HEAD.replace("team: T\n", ""),
    HEAD.replace("team: T", "team:"),
    HEAD.replace("team: T", "team: [T]"),
    HEAD.replace("de", "fr"),
    HEAD.replace("leitbild: 1", "leitbild: eins"),
    HEAD.replace("leitbild: 1", "leitbild: 2"),
    HEAD.replace("leitbild: 1", "leitbild: 0"),
    HEAD.replace("  purpose: Q", "  - purpose"),
    HEAD.replace("  purpose: Q", "  Großer Zweck: Q"),
    HEAD.replace("columns:\n  purpose: Q", "columns: {}"),
    HEAD + "people:\n  Anna B:\n    name: Anna\n",
    HEAD + "people:\n  anna:\n",
    HEAD + "people: anna\n",
    IDEA.replace("k7m2xq4d", "K7"),
    IDEA.replace("text: x", "late: true"),
    IDEA + "        added: gestern\n",
    IDEA + "        late: ja\n",
    IDEA + "    supports: k7m2xq4d\n",
    IDEA + "    supports:\n      - k7\n",
    IDEA + "    notes:\n      n7m2xq4d:\n        text: x\n        rating: 6\n",
    HEAD + "distinct:\n  - k7m2xq4d\n",
    HEAD + "synonyms:\n  - Gast\n",
    HEAD + "synonyms:\n  - Gast, unser Kunde\n",
    HEAD + "synonyms: Gast, Kunde\n",
    HEAD + "own_words: NPS\n",
    HEAD + "ignored:\n  Big Word:\n    reason: so\n",
    HEAD + "measures:\n  m:\n    name: x\n    target: viel\n",
    HEAD + "measures:\n  m:\n    name: x\n    readings:\n      gestern:\n        value: 3\n",
    HEAD + "votes:\n  purpose:\n    method: würfeln\n",
)


@pytest.fixture(scope="module")
def schema() -> Draft7Validator:
    Draft7Validator.check_schema(json_schema())
    return Draft7Validator(json_schema())


@given(st.data())
def test_what_the_program_writes_is_valid_for_editors(
    worlds: Worlds, schema: Draft7Validator, data: st.DataObject
) -> None:
    assert schema.is_valid(_as_an_editor_sees_it(fresh_text(data.draw(worlds.leitbild))))


@given(st.data())
def test_reader_and_schema_agree_on_a_file_broken_in_one_place(
    worlds: Worlds, schema: Draft7Validator, data: st.DataObject
) -> None:
    lines = render.block(LEITBILD, data.draw(worlds.leitbild), 0)
    keys = [place for place, line in enumerate(lines) if re.match(" *[a-z_]+: [^|]", line)]
    place = data.draw(st.sampled_from(keys))
    lines[place] = (
        lines[place].split(":")[0] + ": " + data.draw(st.sampled_from(("", "{a: b}", "[a]", "ein Wort", "12")))
    )
    text = "\n".join(lines) + "\n"
    document = read(text)
    beyond = {"unknown-column", "duplicate-id", "duplicate-key"}  # what a schema cannot say
    errors = [problem for problem in document.problems if problem.error]
    if not beyond & {problem.code for problem in errors}:
        assert schema.is_valid(_as_an_editor_sees_it(text)) == (not errors)


@pytest.mark.parametrize("text", VALID)
def test_both_take_what_people_write(schema: Draft7Validator, text: str) -> None:
    assert read(text).leitbild is not None
    assert schema.is_valid(_as_an_editor_sees_it(text))


@pytest.mark.parametrize("text", BROKEN)
def test_both_refuse_what_is_wrong(schema: Draft7Validator, text: str) -> None:
    assert read(text).leitbild is None
    assert not schema.is_valid(_as_an_editor_sees_it(text))


def test_descriptions_speak_the_readers_language() -> None:
    language.use("de")
    try:
        described = json_schema()["properties"]
    finally:
        language.use("en")
    assert isinstance(described, dict)
    assert described["people"]["description"] == "Alle, die mitmachen."


def _as_an_editor_sees_it(text: str) -> object:
    """Give plain values as YAML 1.2 does, days and moments as text."""
    node = build(text)
    assert node is not None
    return _value(node)


def _value(node: Node) -> object:
    if isinstance(node, Mapping):
        return {key.value: _value(value) for key, value in node.pairs()}
    if not isinstance(node, Scalar):
        return [_value(child) for child in node.children]
    return node.value if node.style else _plain(node.value)


def _plain(written: str) -> object:
    if written in NULL_WORDS:
        return None
    if written.lower() in ("true", "false"):
        return written.lower() == "true"
    if re.fullmatch("[-+]?[0-9]+", written):
        return int(written)
    number = re.fullmatch(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", written)
    return float(written) if number else written
