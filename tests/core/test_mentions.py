"""Names in what people said: nobody is read of who did not agree, and a word that only looks like a name stays."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import Literal
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core import mentions
from leitbild_cli.core.account.board import board
from leitbild_cli.core.account.story import story
from leitbild_cli.core.model import Column, Earlier, Feedback, Idea, Leitbild, Merge, Parking, Person, Question

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
        ("Das ist mein Ernst", "Das ist mein Ernst"),
        ("Bergs Idee", "Bergs Idee"),  # she agreed
        ("Kochs Idee war gut", "[…] Idee war gut"),
        ("unser Koch, ein sehr guter Koch, als Koch", "unser Koch, ein sehr guter Koch, als Koch"),
        ("A. Koch und Anna K. (B.B.)", "[…] und […]. ([…].)"),
        ("@annakoch, @bauer; post@koch.de", "[…], […]; post@koch.de"),
    ],
)
def test_a_name_nobody_agreed_to_is_left_out_as_quotations_do(said: str, read: str) -> None:
    assert mentions.without_names(TEAM, said) == read
    assert mentions.names_silent(TEAM, said) is (said != read)


GERMAN = Leitbild(
    team="Hotel Sonnenhof",
    people=tuple(
        Person(id=f"p{place}", name=name)
        for place, name in enumerate(
            (
                *("Anna Müller", "Lea Meyer-Lüdenscheidt", "Hans-Peter Krüger", "Jan von der Heide", "Mia Sonnenhof"),
                *("Sabine Sommer", "Peter Schmidt", "Müjde Öztürk", "Gast, Rolf", "Zoe Berg (Nachtdienst)"),
                "Team Empfang",
            )
        )
    ),
)
ENGLISH = Leitbild(
    people=tuple(
        Person(id=f"p{place}", name=name)
        for place, name in enumerate(("Emma Young", "Tom Baker", "Will Smith", "Sam O'Neil", "Oscar King"))
    )
)


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("Müllers Idee, von Mueller und Muller; MÜLLER!", "[…] Idee, von […] und […]; […]!"),
        ("müller war nett, die Müllers auch", "müller war nett, die […] auch"),
        ("danke an müller", "danke an […]"),
        ("ein Müller mahlt", "ein Müller mahlt"),
        ("Meyer rief an, Frau Lüdenscheidt auch", "[…] rief an, Frau […] auch"),
        ("Krüger, Hanspeter, Hans-Peter, Hans", "[…], […], […], […]"),
        ("Herr von der Heide", "Herr […]"),
        ("Das Hotel Sonnenhof bleibt", "Das Hotel Sonnenhof bleibt"),
        ("Im Sommer, im heißen Sommer", "Im Sommer, im heißen Sommer"),
        ("Schmidt half, ein Schmidt nicht", "[…] half, ein Schmidt nicht"),
        ("Ozturk und Öztürk", "[…] und […]"),
        ("Rolf sagt: Der Gast zuerst", "[…] sagt: Der Gast zuerst"),
        ("z. B. am Berg, am Empfang, im Nachtdienst", "z. B. am Berg, am Empfang, im Nachtdienst"),
        ("anna.mueller@hotel.de", "[…]@hotel.de"),
    ],
)
def test_in_german_a_last_name_alone_is_a_name_where_it_is_no_word(said: str, read: str) -> None:
    assert mentions.without_names(GERMAN, said) == read


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("we like young people; a baker; will you?", "we like young people; a baker; will you?"),
        ("The Baker next door, our Best King", "The Baker next door, our Best King"),
        ("I asked Baker, and it was Young who helped", "I asked […], and it was […] who helped"),
        ("Smith's idea, thanks to O'Neil", "[…]'s idea, thanks to […]"),
        ("Ms Young, Mr. King", "Ms […], Mr. […]"),
    ],
)
def test_in_english_a_capital_inside_a_sentence_makes_a_name(said: str, read: str) -> None:
    assert mentions.without_names(ENGLISH, said) == read


@pytest.mark.parametrize(
    ("team", "said", "doubts"),
    [
        (GERMAN, "Sommer wie Winter", ("Sommer",)),
        (GERMAN, "Gast ist König", ("Gast",)),
        (ENGLISH, "Young people come in", ("Young",)),
        (ENGLISH, "The customer is King", ("King",)),
        (ENGLISH, "we will help", ("will",)),
        (GERMAN, "Im Sommer sind Gäste da", ()),
        (GERMAN, "Müller half", ()),
    ],
)
def test_what_nobody_can_know_stays_and_is_told(team: Leitbild, said: str, doubts: tuple[str, ...]) -> None:
    writer = Person(id="writer", name="Zita", named=True, ideas=(Idea(id="abcd1234", column="a", text=said),))
    assert mentions.doubts(replace(team, people=(*team.people, writer))) == doubts
    if doubts:
        assert mentions.without_names(team, said) == said


SURNAMES = st.builds(
    "{}{}{}".format,
    st.sampled_from(["Brö", "Kru", "Lü", "Zwie"]),
    st.sampled_from("lnrt"),
    st.sampled_from(["bek", "nix"]),
)


@given(last=SURNAMES, frame=st.sampled_from(["{} half", "Danke, {}!", "Frau {}", "{}s Idee", "Das war Dr. {}.", "@{}"]))
def test_however_a_name_that_is_no_word_is_said_it_is_read_nowhere(last: str, frame: str) -> None:
    team = Leitbild(people=(Person(id="one", name=f"Ina {last}"),))
    spelled = {
        last,
        last.upper(),
        *(last.replace("ö", one).replace("ü", two) for one, two in (("oe", "ue"), ("o", "u"))),
    }
    for spelling in spelled:
        said = frame.format(spelling)
        assert spelling not in mentions.without_names(team, said), said


@pytest.mark.parametrize("name", ["Jörg Müller", "Zoë Çelik", "René Ångström"])
@pytest.mark.parametrize("sign", ["", "\u00ad", "\u200b", "\u2060", "\u200d"])
def test_a_name_is_one_with_its_accents_apart_too_and_with_signs_of_no_width_inside(name: str, sign: str) -> None:
    forms: tuple[Literal["NFC", "NFD"], ...] = ("NFC", "NFD")
    for known, said in product(forms, repeat=2):
        team = Leitbild(people=(Person(id="one", name=normalize(known, name)),))
        for word in name.split():
            written = normalize(said, word[:2] + sign + word[2:])
            assert mentions.without_names(team, f"Danke, {written}!") == "Danke, […]!"


def test_initials_stand_for_a_part_of_a_double_name_and_for_a_double_first_one_too() -> None:
    team = Leitbild(people=(Person(id="one", name="Hans-Peter Sommer-Koch"),))
    said = "H.-P. Koch, H.P. Sommer, H. Koch, H. K. und Hans K. halfen"
    assert mentions.without_names(team, said) == "[…], […], […], […]. und […]. halfen"


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
    asked = replace(said, source="Gespräch mit Ernst", questions=(Question(asked="Was sagt Ernst?", text="Ja"),))
    assert "Ernst" not in str(mentions.spoken(replace(told, feedback=(asked,))).feedback)
    assert open_to_all.parked[0].reason == "[…] und Anna tun es schon"
    assert "Anna tun" not in str(mentions.spoken(told, everybody=True).parked)
    assert story(told).collected is not None
    assert "Ernst" not in str(story(told))
    assert mentions.spoken(open_to_all) == open_to_all
