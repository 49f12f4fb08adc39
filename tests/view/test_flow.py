"""The flow of votes: nothing gets lost between rounds, the picture says what the record says, words stay words."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli import language
from leitbild_cli.core.model import Column, Count, Idea, LeftBy, Leitbild, Method, Person, Round, Vote
from leitbild_cli.core.voting.flow import MOST_IDEAS, Flow, flow_of
from leitbild_cli.core.voting.record import recorded
from leitbild_cli.core.voting.tally.count import tally
from leitbild_cli.core.voting.tally.rules import Rules
from leitbild_cli.view.voting.flow_plot import plot_of
from leitbild_cli.view.voting.flow_svg import flow_svg, paints

if TYPE_CHECKING:
    from leitbild_cli.core.voting.tally.ballots import Ballots, Ranking

GOLDEN = Path(__file__).parent / "flow.svg"
SVG = "{http://www.w3.org/2000/svg}"
TEXTS = {"a": "Kunden glücklich machen", "b": "Unseren Kunden beistehen", "c": 'Äpfel & Birnen <b>"frisch"</b>'}
RANKINGS: st.SearchStrategy[dict[Ranking, int]] = st.dictionaries(
    st.lists(st.sampled_from("abcdefg"), max_size=7, unique=True).map(tuple), st.integers(1, 9), max_size=12
)


def counted(ballots: Ballots, ideas: str = "abcdefg", *, column: str = "purpose", method: Method = Method.IRV) -> Vote:
    rules = Rules(column=column, method=method)
    return recorded(tally(ballots, list(ideas), rules), rules)


def team(vote: Vote, texts: dict[str, str] | None = None) -> Leitbild:
    ideas = tuple(Idea(id=one, column=vote.column, text=(texts or TEXTS).get(one, one)) for one in vote.ideas)
    columns = (Column(id=vote.column, question="Wozu gibt es uns?"),)
    return Leitbild(columns=columns, people=(Person(id="anna", name="Anna", ideas=ideas),))


def hands(*rounds: dict[str, int]) -> Vote:
    """Rounds of hands, the idea with the fewest leaving each time."""
    made = tuple(
        Round(
            counts=tuple(Count(idea=idea, votes=Decimal(votes)) for idea, votes in one.items()),
            left=(min(one, key=lambda idea: one[idea]),),
            by=LeftBy.FEWEST,
        )
        for one in rounds
    )
    last = rounds[-1]
    return Vote(
        column="purpose",
        method=Method.HANDS,
        ideas=tuple(rounds[0]),
        rounds=made,
        winner=max(last, key=lambda idea: last[idea]),
    )


def shade(colour: str) -> float:
    """Give how light a colour is, as WCAG reckons it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def words_in(svg: str) -> list[str]:
    return ["".join(one.itertext()) for one in ET.fromstring(svg).iter(f"{SVG}text")]  # noqa: S314  our own


@given(RANKINGS, st.sampled_from([Method.IRV, Method.BOTTOM_TWO, Method.COOMBS]))
def test_what_goes_out_of_a_box_came_in(ballots: dict[Ranking, int], method: Method) -> None:
    vote = counted(ballots, method=method)
    flow = flow_of(vote, everything=True)
    assert flow.known
    for here, there in pairwise(flow.stages):
        for node in here.nodes:
            assert sum(band.votes for band in here.bands if band.source == node.idea) == node.votes
        for node in there.nodes:
            assert sum(band.votes for band in here.bands if band.target == node.idea) == node.votes


@given(RANKINGS)
def test_boxes_together_are_as_high_as_all_votes_in_every_round(ballots: dict[Ranking, int]) -> None:
    vote = counted(ballots)
    plot = plot_of(flow_of(vote), str.upper)
    cast = float((vote.ballots or 0) - (vote.blank or 0))
    for boxes in plot.boxes:
        assert sum(box.high for box in boxes) == pytest.approx(cast * plot.vote)
        edges = sorted((box.y, box.y + box.high) for box in boxes)
        assert all(end <= start + 1e-6 for (_top, end), (start, _end) in pairwise(edges))


@given(RANKINGS)
def test_bands_begin_and_end_within_their_boxes(ballots: dict[Ranking, int]) -> None:
    plot = plot_of(flow_of(counted(ballots)), str.upper)
    for one in plot.ribbons:
        here = next(box for box in plot.boxes[one.stage] if box.node.idea == one.band.source)
        there = next(box for box in plot.boxes[one.stage + 1] if box.node.idea == one.band.target)
        assert here.y - 1e-6 <= one.y
        assert one.y + one.high <= here.y + here.high + 1e-6
        assert there.y - 1e-6 <= one.to_y
        assert one.to_y + one.high <= there.y + there.high + 1e-6


def test_the_picture_of_a_small_vote() -> None:
    vote = counted({("a", "b"): 5, ("b", "c", "a"): 3, ("c", "b"): 1, ("c",): 1}, "abc")
    assert flow_svg(team(vote), [vote]) == GOLDEN.read_text(encoding="utf-8")


def test_the_picture_says_what_the_record_says() -> None:
    vote = counted({("a", "b"): 5, ("b", "c", "a"): 3, ("c", "b"): 1, ("c",): 1}, "abc")
    said = words_in(flow_svg(team(vote), [vote]))
    boxes = {"A\u00a05", "B\u00a03", "C\u00a02\u00a0×", "B\u00a04\u00a0×", "A\u00a08", "1", "2", "+1", "+3"}
    assert boxes <= set(said)
    assert {"Round 1", "Round 2", "In the end", "exhausted"} <= set(said)


def test_it_speaks_german_to_the_end() -> None:
    vote = counted({("a", "b"): 4, ("b", "c", "a"): 3, ("c", "b"): 2}, "abc")
    language.use("de")
    try:
        svg = flow_svg(team(vote), [vote])
    finally:
        language.use("en")
    assert {"Runde 1", "Runde 2", "Am Ende", "C geht"} <= set(words_in(svg))
    assert 'lang="de"' in svg


def test_hostile_words_stay_words() -> None:
    vote = counted({("a", "b"): 2, ("b",): 1}, "ab")
    evil = '</title><script>alert(1)</script>"\x1b[31m\u202e & ]]>\ufffe'
    svg = flow_svg(team(vote, {"a": evil, "b": evil}), [vote])
    tags = {one.tag.removeprefix(SVG) for one in ET.fromstring(svg).iter()}  # noqa: S314  our own
    assert tags <= set("svg title desc defs pattern path circle rect g text polygon".split())
    assert not re.search("[\x00-\x08\x0b-\x1f\u202e\ufffe]", svg)


def test_the_one_that_stays_is_marked_by_more_than_a_colour() -> None:
    vote = counted({("a",): 2, ("b",): 1}, "ab")
    svg = flow_svg(team(vote), [vote])
    assert svg.count("<polygon") == 1
    assert svg.count('stroke-width="2.5"/>') == 2  # its box in the round, and in the end


def test_nobody_knows_where_hands_went_so_there_are_no_bands() -> None:
    vote = hands({"a": 2, "b": 3, "c": 1}, {"a": 4, "b": 2})
    flow = flow_of(vote)
    assert not flow.known
    assert not any(stage.bands for stage in flow.stages)
    assert [stage.number for stage in flow.stages] == [1, 2]
    svg = flow_svg(team(vote), [vote])
    assert "nobody knows who went where" in svg
    assert svg.count('stroke-width="4.4"') == 2


def test_many_ideas_without_a_vote_are_named_and_not_drawn() -> None:
    flow = flow_of(counted({("a", "b"): 3, ("b",): 2}))
    assert set(flow.quiet) == set("cdefg")
    assert [stage.number for stage in flow.stages] == [2, None]
    vote = counted({("a", "b"): 3, ("b",): 2})
    assert "; they are not drawn, nor are" in flow_svg(team(vote), [vote])


def test_more_rounds_than_there_is_room_for_are_left_out_aloud() -> None:
    ideas = [f"i{place:03}" for place in range(40)]
    rules = Rules(column="purpose")
    ballots: Ballots = {(idea, "i000"): place + 1 for place, idea in enumerate(ideas)}
    vote = recorded(tally(ballots, ideas, rules), rules)
    flow = flow_of(vote)
    assert flow.before == 40 - MOST_IDEAS
    assert sum(node.idea is not None for node in flow.stages[0].nodes) == MOST_IDEAS
    assert "The first 16 rounds are not drawn" in flow_svg(team(vote), [vote])


def test_neighbours_differ_in_a_print_without_colours() -> None:
    shades = [shade(look.colour) for look in paints(tuple("abcdefg")).values()]
    assert all(abs(one - other) > 0.07 for one, other in pairwise(shades))


def test_letters_can_be_read_on_every_colour() -> None:
    for look in paints(tuple("abcdefg")).values():
        light, dark = sorted((shade(look.colour), shade(look.ink)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.0


def test_no_two_ideas_look_alike_where_all_are_drawn() -> None:
    found = paints(tuple(f"i{place}" for place in range(21))).values()
    assert len({(one.colour, one.pattern) for one in found}) == 21


def test_columns_stand_below_each_other() -> None:
    one, two = counted({("a",): 2, ("b",): 1}, "ab"), counted({("c",): 2, ("d",): 1}, "cd", column="culture")
    both, single = (
        int(ET.fromstring(flow_svg(team(one), votes)).attrib["height"])  # noqa: S314  our own
        for votes in ([one, two], [one])
    )
    assert both >= 2 * single - 1


def test_a_column_with_one_idea_or_no_result_is_told_in_words() -> None:
    alone = Vote(column="purpose", ideas=("a",), winner="a", ballots=Decimal(0))
    assert "is the only idea here, and it stays." in flow_svg(team(alone), [alone])
    empty = Vote(column="purpose", ballots=Decimal(0))
    assert flow_of(empty) == Flow(stages=(), known=True)
    assert "There is no idea in this column" in flow_svg(team(empty), [empty])


def test_the_same_record_gives_the_same_bytes() -> None:
    vote = counted({("a", "b"): 4, ("b", "c"): 3, ("c",): 3})
    assert flow_svg(team(vote), [vote]) == flow_svg(team(vote), [vote])
