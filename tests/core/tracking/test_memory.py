"""Who knows the statement by heart: words count, spelling and order do not, and another number is another promise."""

from __future__ import annotations

from decimal import Decimal

import pytest

from leitbild_cli.core.model import Sentence
from leitbild_cli.core.tracking.memory import remembered
from leitbild_cli.core.tracking.sentences import Followed

GERMAN = (
    "Wir sind da, um Kunden glücklich zu machen: Tag und Nacht, und immer mit einem Menschen aus dem Haus.",
    "Unsere positive Grundeinstellung verbindet uns.",
    "An 98 Prozent Kundenzufriedenheit lassen wir uns messen.",
)
ENGLISH = (
    "We make guests happy, day and night, always with somebody from the house.",
    "Being positive is what joins us.",
    "We let ourselves be measured by 98 percent satisfied customers.",
)


def followed(texts: tuple[str, ...]) -> tuple[Followed, ...]:
    return tuple(Followed(number=at, sentence=Sentence(text=text)) for at, text in enumerate(texts, start=1))


@pytest.mark.parametrize(
    ("memory", "known"),
    [
        (
            "Kunden glücklich, Tag und Nacht, Menschen aus dem Haus. Positive Einstellung verbindet. 98 % zufrieden",
            "111",
        ),
        ("wir haben eine positive grundeinstellung, die uns verbindet", "010"),
        ("wier sind da um kunden glüklich zu machen tag und nacht", "100"),
        ("Tag und Nacht ist ein Mensch im Haus, der Kunden glücklich macht", "100"),
        ("achtundneunzig Prozent Kundenzufriedenheit, daran messen wir uns", "001"),
        ("An 95 Prozent Kundenzufriedenheit lassen wir uns messen", "000"),
        ("Wir verbinden uns mit Kunden", "000"),
        ("keine Ahnung", "000"),
        ("-", "000"),
    ],
)
def test_a_sentence_is_known_when_most_of_it_is_said_in_whatever_form(memory: str, known: str) -> None:
    found = remembered([memory], followed(GERMAN), "de")
    assert "".join(str(count) for _one, count in found.sentences) == known


@pytest.mark.parametrize(
    ("memory", "known"),
    [
        ("Guests are to be happy by day and by night; someone of the house is there always", "100"),
        ("98% satisfied customers, measured. positive joins", "011"),
        ("happy guests", "000"),
    ],
)
def test_english_is_known_by_heart_too(memory: str, known: str) -> None:
    found = remembered([memory], followed(ENGLISH), "en")
    assert "".join(str(count) for _one, count in found.sentences) == known


def test_the_share_is_over_all_sentences_of_all_people() -> None:
    found = remembered([*GERMAN, "weiß nicht"], followed(GERMAN), "de")
    assert (found.people, found.share) == (4, Decimal(25))
