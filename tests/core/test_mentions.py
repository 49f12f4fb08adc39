"""Names in what people said: nobody is read of who did not agree, and a word that only looks like a name stays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from leitbild_cli.core import mentions
from leitbild_cli.core.account.board import board
from leitbild_cli.core.model import Column, Earlier, Feedback, Idea, Leitbild, Merge, Parking, Person, Question
from leitbild_cli.core.story import story

PEOPLE = (
    Person(id="adler", name="Ben Adler", named=True),
    Person(id="bauer", name="Ben Bauer"),
    Person(id="berg", name="Anna-Lena Berg", named=True),
    Person(id="koch", name="Anna Koch"),
    Person(id="weiss", name="Frau Dr. Weiß"),
    Person(id="seat-3", name="Platz 3"),
    Person(id="ernst", name="Ernst"),
)
TEAM = Leitbild(people=PEOPLE, columns=(Column(id="purpose", question="Wozu?"),))


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("Ben Adler hat geholfen", "Ben Adler hat geholfen"),
        ("Ben Bauers Gast", "[…] Gast"),
        ("Danke, Ben!", "Danke, […]!"),  # which one nobody knows
        ("danke an ben", "danke an […]"),
        ("Anna-Lena war da, Annas Idee auch", "Anna-Lena war da, […] Idee auch"),
        ("Der Koch grüßt; Frau Koch auch", "Der Koch grüßt; Frau […] auch"),
        ("Frau Weiss weiß es", "Frau […] weiß es"),
        ("Ein Platz am Fenster, auf Platz 3", "Ein Platz am Fenster, auf […]"),
        ("Wir nehmen Gäste ernst, sagt Ernst", "Wir nehmen Gäste ernst, sagt […]"),
        ("ERNST!", "[…]!"),
    ],
)
def test_a_name_nobody_agreed_to_is_left_out_as_quotations_do(said: str, read: str) -> None:
    assert mentions.without_names(TEAM, said) == read
    assert mentions.names_silent(TEAM, said) is (said != read)


@pytest.mark.parametrize(
    ("said", "whom"),
    [("Ben half", set()), ("Ben Adler half", {"adler"}), ("Frau am Platz", set()), ("Anna half", {"koch"})],
)
def test_somebody_is_meant_by_a_name_that_nobody_else_bears(said: str, whom: set[str]) -> None:
    assert {one.id for one in PEOPLE if mentions.names_only(PEOPLE, said, one)} == whom


def test_what_is_read_everywhere_names_in_nobody_s_words_who_did_not_agree() -> None:
    idea = Idea(id="abcd1234", column="purpose", text="Lachen wie Ernst")
    told = Leitbild(
        people=(Person(id="anna", name="Anna", named=True, ideas=(idea,)), Person(id="ernst", name="Ernst")),
        columns=TEAM.columns,
        merged=(Merge(idea=idea.id, ideas=(), reason="Ernst sagt es"),),
        parked=(Parking(idea=idea.id, reason="Ernst und Anna tun es schon"),),
    )
    open_to_all = mentions.spoken(told)
    assert "Ernst" not in str(board(open_to_all, None))
    said = Feedback(
        id="fbfb1234",
        questions=(Question(asked="Wer?", text="Ernst"),),
        earlier=(Earlier(text="Mit Ernst", answer="Ernst"),),
    )
    assert "Ernst" not in str(mentions.spoken(replace(told, feedback=(said,))).feedback)
    assert open_to_all.parked[0].reason == "[…] und Anna tun es schon"
    assert "Anna tun" not in str(mentions.spoken(told, everybody=True).parked)
    assert story(told).collected is not None
    assert "Ernst" not in str(story(told))
    assert mentions.spoken(open_to_all) == open_to_all
