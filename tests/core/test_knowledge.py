"""Sources, the three parts and experience: kept once, and what is missing is named."""

from __future__ import annotations

from dataclasses import replace

import pytest

from leitbild_cli.core.ideas import NothingToDo
from leitbild_cli.core.knowledge import NoWords, add_experience, add_source, gaps, parts, set_part
from leitbild_cli.core.model import Experience, Leitbild, Part, Parts, Source, Verdict

BOOK = Source(id="s2", title="Mühelos", author="Dixon", part=Part.MARKET)


def test_sources_are_kept_in_the_order_of_their_ids() -> None:
    after = add_source(add_source(Leitbild(), BOOK), Source(id="s1", title="Podcast"))
    assert [one.id for one in after.sources] == ["s1", "s2"]


def test_the_same_work_of_the_same_author_is_listed_once() -> None:
    after = add_source(Leitbild(), BOOK)
    with pytest.raises(NothingToDo):
        add_source(after, Source(id="s3", title=" mühelos ", author="DIXON"))
    assert len(add_source(after, Source(id="s3", title="Mühelos", author="Toman")).sources) == 2


@pytest.mark.parametrize("part", Part)
def test_a_part_is_set_and_emptied_alone(part: Part) -> None:
    before = Leitbild(parts=Parts(market="m", contribution="c", distinction="d"))
    after = set_part(before, part, " Gäste ")
    assert getattr(after.parts, part) == "Gäste"
    assert replace(after, parts=replace(after.parts, **{part.value: part.value[0]})) == before
    assert getattr(set_part(after, part, "  ").parts, part) is None


def test_a_part_without_text_or_source_is_a_gap() -> None:
    leitbild = Leitbild(parts=Parts(market="Gäste", contribution="Ruhe"), sources=(BOOK,))
    assert [one.part for one in gaps(leitbild)] == [Part.CONTRIBUTION, Part.DISTINCTION]
    market, *_rest = parts(leitbild)
    assert (market.text, market.sources, market.gap) == ("Gäste", (BOOK,), False)


def test_an_experience_is_listed_once_a_verdict() -> None:
    works = Experience(id="e1", verdict=Verdict.WORKS, text="Rückruf")
    after = add_experience(Leitbild(), works)
    with pytest.raises(NothingToDo):
        add_experience(after, replace(works, id="e2", text="rückruf "))
    fails = replace(works, id="e0", verdict=Verdict.FAILS)
    assert add_experience(after, fails).experience == (fails, works)


def test_without_words_nothing_is_kept() -> None:
    with pytest.raises(NoWords):
        add_source(Leitbild(), Source(id="s1", title=" "))
    with pytest.raises(NoWords):
        add_experience(Leitbild(), Experience(id="e1", verdict=Verdict.WORKS, text=""))
