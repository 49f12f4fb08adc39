"""The lead sentence of the three parts, and everything in one sentence."""

from __future__ import annotations

import pytest

from leitbild_cli.core.model import Language
from leitbild_cli.core.wording.sentences import clause, lead, single

DE, EN = Language.DE, Language.EN
LEADS = [
    (
        DE,
        ("Hotels in ganz Europa", "schnelle Hilfe am Telefon", "Wir rufen immer zurück"),
        "Für Hotels in ganz Europa bieten wir schnelle Hilfe am Telefon; anders als andere rufen wir immer zurück.",
    ),
    (DE, ("Für alle Gäste", "Wir bieten Ruhe", ""), "Für alle Gäste bieten wir Ruhe."),
    (DE, ("Unsere Gäste", "", ""), "Wir sind für unsere Gäste da."),
    (DE, ("", "Probleme lösen", ""), "Was wir bieten: Probleme lösen."),
    (
        DE,
        ("Der Gast", "Kompetenter Service", "Ein offenes Ohr"),
        "Für wen wir da sind: Der Gast; was wir bieten: Kompetenter Service; was uns unterscheidet: Ein offenes Ohr.",
    ),
    (
        EN,
        ("Independent hotels", "Fast help", "We call back"),
        "For independent hotels, we offer fast help; unlike others, we call back.",
    ),
    (EN, ("American travellers", "", ""), "Who we are here for: American travellers."),
    (EN, ("", "", ""), ""),
]


@pytest.mark.parametrize(("language", "parts", "sentence"), LEADS)
def test_the_parts_become_one_sentence(language: Language, parts: tuple[str, str, str], sentence: str) -> None:
    assert lead(language, *parts) == sentence


def test_one_sentence_holds_every_winner_word_for_word() -> None:
    texts = {
        "purpose": "Kunden glücklich machen",
        "priorities": "98 Prozent Zufriedenheit",
        "culture": "Einander zuhören",
    }
    said = [(column, text, clause(text, column=column, language=DE)) for column, text in texts.items()]
    assert single(DE, said) == (
        "Wir sind da, um Kunden glücklich zu machen – mit einem klaren Maßstab (98 Prozent Zufriedenheit)"
        " und einer gemeinsamen Haltung („Einander zuhören“)."
    )


def test_a_text_with_brackets_is_quoted_in_the_one_sentence() -> None:
    texts = {"purpose": "Zuhören", "priorities": "Wartezeit von 30 Sekunden (Callcenter)"}
    said = [(column, text, clause(text, column=column, language=DE)) for column, text in texts.items()]
    assert single(DE, said) == (
        "Zuhören – dafür sind wir da, mit einem klaren Maßstab („Wartezeit von 30 Sekunden (Callcenter)“)."
    )
