"""English fragments as a team says them, and the sentence each becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.model import Language
from leitbild_cli.core.wording.sentences import clause

if TYPE_CHECKING:
    from leitbild_cli.core.wording.clause import Clause

PURPOSE = {
    "Make customers happy": "We are here to make customers happy.",
    "make customers happy": "We are here to make customers happy.",
    "- Make customers happy!": "We are here to make customers happy.",
    "To make customers happy": "We are here to make customers happy.",
    "Help guests whenever they need us": "We are here to help guests whenever they need us.",
    "Solve problems and build trust": "We are here to solve problems and build trust.",
    "Support small businesses": "We are here to support small businesses.",
    "Know your customer by name": "We are here to know our customer by name.",
    "Do what you say": "We are here to do what we say.",
    "Proactively inform customers about delays": "We are here to proactively inform customers about delays.",
    "Focus on the customer": "We are here to focus on the customer.",
    "Answer every e-mail within 24 hours": "We are here to answer every e-mail within 24 hours.",
    "That every caller feels heard": "We are here so that every caller feels heard.",
    "Making customers happy": "Making customers happy – that is why we are here.",
    "Being there when it matters": "Being there when it matters – that is why we are here.",
    "Customer happiness": "Customer happiness – that is why we are here.",
    "Support around the clock": "Support around the clock – that is why we are here.",
    "Work hard, have fun": "Work hard, have fun – that is why we are here.",
    "What does the guest really need?": "Our guiding question: “What does the guest really need?”",
    "MAKE CUSTOMERS HAPPY": "Our guiding idea: “MAKE CUSTOMERS HAPPY”.",
    "Don't keep people waiting": "Our guiding idea: “Don't keep people waiting”.",
    "Reply fast": "Our guiding idea: “Reply fast”.",
    "Customers trust us": "Our guiding idea: “Customers trust us”.",
    "I want to go home": "Our guiding idea: “I want to go home”.",
    "Live the “we”": "We are here to live the “we”.",
    "No “buts”": "Our guiding idea: “No ‘buts’”.",
    "Be nice; be quick": "Our guiding idea: “Be nice; be quick”.",
}
PRIORITIES = {
    "98 percent customer satisfaction": "98 percent customer satisfaction – that is how we measure ourselves.",
    "Wait time < 30 s": "Wait time < 30 s – that is how we measure ourselves.",
    "95 of 100 callers satisfied": "95 of 100 callers satisfied – that is how we measure ourselves.",
    "An answer within a day": "An answer within a day – that is how we measure ourselves.",
    "always reachable": "We always want to be reachable.",
    "Keep every promise": "It matters to us to keep every promise.",
    "Short distances": "Short distances – that is what matters to us.",
    "Every customer gets an answer the same day.": "Every customer gets an answer the same day.",
    "The phone never rings more than three times": "The phone never rings more than three times.",
    "Nobody is left alone": "Nobody is left alone.",
    "No excuses": "What matters to us: “No excuses”.",
}
CULTURE = {
    "Positive attitude": "Positive attitude – that is what unites us.",
    "Trust and openness": "Trust and openness – that is what unites us.",
    "A great sense of humour": "A great sense of humour – that is what unites us.",
    "Friendly, fast and competent": "We are friendly, fast and competent.",
    "Respect each other": "We respect each other.",
    "To be there for every guest": "We are there for every guest.",
    "to be the first choice of hotels in Europe": "We work every day to be the first choice of hotels in Europe.",
    "We're a team": "We're a team.",
    "we laugh a lot": "We laugh a lot.",
    "Our team sticks together": "Our team sticks together.",
    "When it gets hot, we are there": "When it gets hot, we are there.",
    "Great service takes time": "What defines us: “Great service takes time”.",
}
TABLE = [
    (column, *pair)
    for column, rows in (("purpose", PURPOSE), ("priorities", PRIORITIES), ("culture", CULTURE))
    for pair in rows.items()
]
WORDS = st.sampled_from(
    "customers Help happy always trust and our guests be the best 98 % never we, – ! ? “yes” to listen".split()
)


def say(text: str, column: str = "purpose", question: str = "") -> Clause:
    return clause(text, column=column, language=Language.EN, question=question)


@pytest.mark.parametrize(("column", "said", "sentence"), TABLE)
def test_a_fragment_becomes_a_sentence_that_reads_right(column: str, said: str, sentence: str) -> None:
    assert say(said, column).text == sentence


def test_a_question_of_the_teams_own_is_answered_with_a_quotation() -> None:
    made = say("Show courage", "future", "Where do we want to go?")
    assert made.text == "To the question “Where do we want to go?” we say: “Show courage”."


@given(
    st.lists(WORDS, min_size=1, max_size=7).map(" ".join), st.sampled_from(["purpose", "priorities", "culture", "own"])
)
def test_every_sentence_ends_as_a_sentence_and_keeps_what_was_said(text: str, column: str) -> None:
    made = say(text, column, "What else?").text
    assert made.endswith((".", "!”", "?”"))
    kept = made.lower()
    assert all(word in kept for word in ("customers", "happy", "guests", "trust", "98", "best") if word in text)
