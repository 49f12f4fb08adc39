"""A lightning round: what a line means, when it is late, and what came together."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.brainstorm import (
    BELLS,
    Command,
    Countdown,
    Join,
    More,
    NotMinutes,
    Standing,
    Turn,
    TypedIdea,
    UnknownCommand,
    harvest,
    parse_minutes,
    understand,
)
from leitbild_cli.core.model import Column, Idea, Language, Leitbild, Person
from leitbild_cli.errors import NotFound

COLUMNS = tuple(Column(id=key, question=f"{key}?") for key in ("purpose", "priorities", "culture"))
TEAM = Leitbild(
    language=Language.DE,
    columns=COLUMNS,
    people=(Person(id="anna", name="Anna"), Person(id="ben", name="Ben"), Person(id="eva-maria", name="Eva Maria")),
)
HERE = Standing(column="priorities", by="anna")
SECONDS = st.floats(min_value=0, max_value=40_000)
LIMITS = st.floats(min_value=0.1, max_value=36_000)


def said(text: str, *, column: str = "priorities", by: str = "anna") -> TypedIdea:
    return TypedIdea(column=column, by=by, text=text)


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("Kunden glücklich machen", said("Kunden glücklich machen")),
        ("a Kunden glücklich machen", said("Kunden glücklich machen", column="purpose")),
        ("A: Kunden glücklich machen", said("Kunden glücklich machen", column="purpose")),
        ("c) Unbeschwertheit", said("Unbeschwertheit", column="culture")),
        ("c. Unbeschwertheit", said("Unbeschwertheit", column="culture")),
        ("culture: Unbeschwertheit", said("Unbeschwertheit", column="culture")),
        ("@ben Wartezeit 30 Sekunden", said("Wartezeit 30 Sekunden", by="ben")),
        ("@ben c Zuversicht", said("Zuversicht", column="culture", by="ben")),
        ("c @ben Zuversicht", said("Zuversicht", column="culture", by="ben")),
        ("@Eva: c: Zuversicht 😀", said("Zuversicht 😀", column="culture", by="eva-maria")),
        ("d wie Dienst", said("d wie Dienst")),
        ("c: /undo ist keine Idee", said("/undo ist keine Idee", column="culture")),
        ("z.B. mehr Zeit", said("z.B. mehr Zeit")),
        ("b.a.w. offen", said("b.a.w. offen")),
        ("Ziel: 98 Prozent", said("Ziel: 98 Prozent")),
        ("@ben @home arbeiten", said("@home arbeiten", by="ben")),
        ("c", Turn(standing=Standing(column="culture", by="anna"))),
        ("@ben", Turn(standing=Standing(column="priorities", by="ben"))),
        ("@ben a", Turn(standing=Standing(column="purpose", by="ben"))),
        ("?", Command.HELP),
        ("/?", Command.HELP),
        ("/undo", Command.UNDO),
        ("/TIME", Command.TIME),
        ("/end", Command.END),
        ("/more 2,5", More(minutes=2.5)),
        ("/person Carla", Join(name="Carla")),
        ("   ", None),
    ],
)
def test_a_line_means(line: str, meant: object) -> None:
    assert understand(TEAM, line, HERE) == meant


@pytest.mark.parametrize("line", ["a smile for everybody", "@ben a smile for everybody"])
def test_in_english_a_bare_a_may_be_the_word(line: str) -> None:
    heard = understand(Leitbild(language=Language.EN, columns=COLUMNS, people=TEAM.people), line, HERE)
    assert isinstance(heard, TypedIdea)
    assert heard.article
    assert (heard.column, heard.text) == ("purpose", "smile for everybody")


@pytest.mark.parametrize("line", ["a: smile", "b answer quickly", "answer quickly"])
def test_a_colon_or_another_letter_is_never_the_word(line: str) -> None:
    heard = understand(Leitbild(language=Language.EN, columns=COLUMNS, people=TEAM.people), line, HERE)
    assert isinstance(heard, TypedIdea)
    assert not heard.article


@given(st.text(min_size=1).map(str.strip).filter(lambda text: text and text[0] not in "/@?"))
def test_with_one_column_every_word_is_the_idea(text: str) -> None:
    assert understand(TEAM, text, HERE, only="culture") == said(text, column="culture")


@given(st.sampled_from("abc"), st.text(alphabet="äß w😀1", min_size=1).map(str.strip).filter(bool))
def test_a_letter_with_a_colon_is_a_column_whatever_follows(letter: str, text: str) -> None:
    heard = understand(TEAM, f"{letter}: {text}", HERE)
    assert heard == said(text, column=COLUMNS["abc".index(letter)].id)


@given(st.text())
def test_a_line_is_understood_or_refused(line: str) -> None:
    try:
        heard = understand(TEAM, line, HERE)
    except (NotFound, UnknownCommand, NotMinutes):
        return
    assert not isinstance(heard, TypedIdea) or heard.text.strip()


def test_an_unknown_author_is_not_guessed() -> None:
    with pytest.raises(NotFound, match="ben"):
        understand(TEAM, "@bne Zuversicht", HERE)


@pytest.mark.parametrize(("line", "near"), [("/und", "/undo"), ("/mroe 5", "`/mroe` is .*/more"), ("/xyz", "a: /…")])
def test_an_unknown_command_says_what_there_is(line: str, near: str) -> None:
    with pytest.raises(UnknownCommand, match=near):
        understand(TEAM, line, HERE)


@pytest.mark.parametrize(("text", "minutes"), [("10", 10), ("0.05", 0.05), ("2,5", 2.5), (" 7 ", 7), ("600", 600)])
def test_minutes_are_written_with_point_or_comma(text: str, minutes: float) -> None:
    assert parse_minutes(text) == minutes


@pytest.mark.parametrize("text", ["", "0", "0.0", "-1", "601", "inf", "nan", "1e2", "zehn", "1.2.3", "٣"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(NotMinutes):
        parse_minutes(text)


def test_without_a_limit_nothing_is_late_and_no_bell_rings() -> None:
    endless = Countdown(seconds=None)
    assert endless.left(9e9) is None
    assert not endless.is_over(9e9)
    assert endless.until_bell(0) is None
    assert endless.bell(0, 9e9) is None
    assert endless.more(5, 10) == endless


def test_ten_minutes_ring_three_times() -> None:
    ten = Countdown(seconds=600)
    assert [ten.bell(second, second + 1) for second in range(599)].count(None) == 599 - 2
    assert ten.bell(299, 300) == 300
    assert ten.bell(539.5, 540.5) == 60
    assert ten.bell(599, 601) == 0


def test_a_short_round_rings_only_at_its_end() -> None:
    short = Countdown(seconds=60)
    assert short.bell(0, 59) is None
    assert short.until_bell(0) == 60


def test_after_a_sleep_only_the_last_bell_rings() -> None:
    assert Countdown(seconds=600).bell(10, 5000) == 0


@given(LIMITS, SECONDS)
def test_what_comes_is_late_exactly_when_nothing_is_left(limit: float, passed: float) -> None:
    countdown = Countdown(seconds=limit)
    assert countdown.is_over(passed) == (countdown.left(passed) == 0)


@given(LIMITS, st.lists(SECONDS, max_size=30).map(sorted))
def test_no_bell_rings_twice(limit: float, moments: list[float]) -> None:
    countdown = Countdown(seconds=limit)
    rung = [countdown.bell(one, other) for one, other in zip([0.0, *moments], moments, strict=False)]
    heard = [bell for bell in rung if bell is not None]
    assert heard == sorted(set(heard), reverse=True)
    assert set(heard) <= set(BELLS)


@given(LIMITS, SECONDS)
def test_who_waits_for_the_bell_hears_it(limit: float, passed: float) -> None:
    countdown = Countdown(seconds=limit)
    until = countdown.until_bell(passed)
    if until is None:
        assert countdown.is_over(passed)
    else:
        assert countdown.bell(passed, passed + until + 0.001) is not None


@given(LIMITS, SECONDS, st.floats(min_value=0.1, max_value=600))
def test_more_time_is_that_much_more(limit: float, passed: float, minutes: float) -> None:
    before = Countdown(seconds=limit)
    after = before.more(minutes, passed)
    assert after.left(passed) == pytest.approx((before.left(passed) or 0) + minutes * 60)
    assert not after.is_over(passed)


def test_a_harvest_thanks_by_name_and_only_counts_who_is_silent() -> None:
    now = datetime(2026, 11, 23, 9, 4, tzinfo=UTC)
    first = Idea(id="k7m2xq4d", column="culture", text="Zuversicht", added=now)
    second = Idea(id="a2b3c4d5", column="purpose", text="Helfen", added=now, late=True)
    before = Idea(id="m3n4p5q6", column="purpose", text="Schon da", added=now)
    anna, ben, eva = TEAM.people
    team = Leitbild(
        columns=COLUMNS,
        people=(
            Person(id=anna.id, name=anna.name, ideas=(second, first)),
            Person(id=ben.id, name=ben.name, ideas=(before,)),
            eva,
        ),
    )
    brought = harvest(team, ["k7m2xq4d", "gone1234", "a2b3c4d5"])
    assert [one.idea for one in brought.ideas] == [first, second]
    assert [count for _column, count in brought.columns] == [1, 0, 1]
    assert [person.id for person in brought.thanked] == ["anna"]
    assert brought.silent == 1
    assert brought.late == 1
