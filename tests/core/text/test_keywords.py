"""A thought is known again in a draft that says it in other forms, and not in one that says something else."""

from __future__ import annotations

import pytest

from leitbild_cli.core.model import Language
from leitbild_cli.core.text.keywords import coverage, stems

DE, EN = Language.DE, Language.EN


@pytest.mark.parametrize(
    ("language", "idea", "said"),
    [
        (DE, "Gästen helfen", "Wir haben jedem Gast geholfen."),
        (DE, "Anrufe annehmen", "Jeder Anruf wird angenommen"),
        (DE, "Abläufe vereinfachen", "um den Ablauf zu vereinfachen"),
        (DE, "Kolleg*innen einbeziehen", "einzubeziehen sind die Kollegen"),
        (DE, "Größe zeigen", "GROESSE ZEIGEN"),
        (DE, "in drei Tagen antworten", "Antwort in 3 Tagen"),
        (DE, "1.000 Stimmen", "tausend Stimmen"),
        (DE, "98,5 Prozent", "98,5\u00a0%"),
        (EN, "We answer within three hours", "answers in 3 hours"),
        (EN, "Colour and honour", "colors, honors"),
        (EN, "happy children", "a happier child"),
    ],
)
def test_a_thought_is_known_again_in_other_forms(language: Language, idea: str, said: str) -> None:
    assert coverage(stems(idea, language), stems(said, language)) == 1


@pytest.mark.parametrize(
    ("language", "idea", "said"),
    [(DE, "in drei Tagen", "in 4 Wochen"), (DE, "zuverlässig", "verlässlich zugehört"), (EN, "one hour", "two days")],
)
def test_another_thought_is_not(language: Language, idea: str, said: str) -> None:
    assert coverage(stems(idea, language), stems(said, language)) == 0


def test_words_that_only_lead_on_are_no_thought() -> None:
    assert stems("Was uns verbindet: zu unserer Kultur gehört, dass wir", DE) == ()
    assert stems("What unites us here: what matters to us is that", EN) == ()
