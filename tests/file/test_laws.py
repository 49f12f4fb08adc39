"""The laws of the lens between text and records, for files the program wrote."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.model import Column, Idea, Leitbild, Person
from leitbild_cli.core.text.ink import has_ink
from leitbild_cli.file.document import read, rewrite
from leitbild_cli.file.layout import fresh_text
from leitbild_cli.file.schema import LEITBILD
from leitbild_cli.file.yaml.shapes import same

if TYPE_CHECKING:
    from tests.file.conftest import Worlds


@given(st.data())
def test_what_was_written_is_what_is_read(worlds: Worlds, data: st.DataObject) -> None:
    leitbild = data.draw(worlds.leitbild)
    document = read(fresh_text(leitbild))
    assert document.problems == ()
    assert document.leitbild is not None
    assert same(LEITBILD, document.leitbild, leitbild)


@given(st.data())
def test_any_text_comes_back_as_it_was(worlds: Worlds, data: st.DataObject) -> None:
    text = data.draw(worlds.text)
    document = read(fresh_text(_with_idea(text)))
    if has_ink(text):
        assert document.leitbild == _with_idea(text)
    else:
        assert {one.code for one in document.problems} == {"missing"}


@given(st.data())
def test_rewriting_with_what_was_read_changes_no_byte(worlds: Worlds, data: st.DataObject) -> None:
    document = read(fresh_text(data.draw(worlds.leitbild)))
    assert document.leitbild is not None
    assert rewrite(document, document.leitbild) is document.text


@given(st.data())
def test_any_change_is_read_as_it_was_meant(worlds: Worlds, data: st.DataObject) -> None:
    before, meant = data.draw(worlds.change)
    document = read(fresh_text(before))
    again = read(rewrite(document, meant))
    assert again.problems == ()
    assert again.leitbild is not None
    assert same(LEITBILD, again.leitbild, meant)


@given(st.data())
def test_a_written_file_looks_the_same_whatever_way_led_to_it(worlds: Worlds, data: st.DataObject) -> None:
    before, meant = data.draw(worlds.change)
    document = read(fresh_text(before))
    assert rewrite(document, meant) == fresh_text(meant)


def _with_idea(text: str) -> Leitbild:
    idea = Idea(id="k7m2xq4d", column="purpose", text=text)
    anna = Person(id="anna", name=text, ideas=(idea,))
    return Leitbild(team=text, brief=text, columns=(Column(id="purpose", question=text),), people=(anna,))


def test_order_says_nothing_where_the_file_sorts() -> None:
    ideas = tuple(Idea(id=one, column="purpose", text="x") for one in ("k7m2xq4d", "a0000000"))
    base = _with_idea("x")
    leitbild = replace(base, people=(replace(base.people[0], ideas=ideas),))
    document = read(fresh_text(leitbild))
    assert rewrite(document, leitbild) is document.text
