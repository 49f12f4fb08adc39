"""German fragments as a team says them, and the sentence each becomes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.model import Language
from leitbild_cli.core.wording.clause import Clause, Form
from leitbild_cli.core.wording.sentences import clause

PURPOSE = {
    "Kunden glücklich machen": "Wir sind da, um Kunden glücklich zu machen.",
    "Unseren Kunden beistehen": "Wir sind da, um unseren Kunden beizustehen.",
    "Unzufriedene Kunden in glückliche Kunden verwandeln": (
        "Wir sind da, um unzufriedene Kunden in glückliche Kunden zu verwandeln."
    ),
    "- Kunden glücklich machen!": "Wir sind da, um Kunden glücklich zu machen.",
    "„Kunden glücklich machen“": "Wir sind da, um Kunden glücklich zu machen.",
    "Kunden glücklich zu machen": "Wir sind da, um Kunden glücklich zu machen.",
    "Um Gäste zu begeistern": "Wir sind da, um Gäste zu begeistern.",
    "Schnell und freundlich helfen": "Wir sind da, um schnell und freundlich zu helfen.",
    "Probleme lösen und Vertrauen aufbauen": "Wir sind da, um Probleme zu lösen und Vertrauen aufzubauen.",
    "Durchstarten und Gäste überraschen": "Wir sind da, um durchzustarten und Gäste zu überraschen.",
    "Nicht jammern, sondern anpacken": "Wir sind da, um nicht zu jammern, sondern anzupacken.",
    "Anfragen beantworten, bevor sie entstehen": "Wir sind da, um Anfragen zu beantworten, bevor sie entstehen.",
    "Halten, was wir versprechen": "Wir sind da, um zu halten, was wir versprechen.",
    "Fehler machen dürfen": "Wir sind da, um Fehler machen zu dürfen.",
    "Sich Zeit nehmen": "Wir sind da, um uns Zeit zu nehmen.",
    "Neue Wege gehen": "Wir sind da, um neue Wege zu gehen.",
    "Gutes tun": "Wir sind da, um Gutes zu tun.",
    "Kund:innen weiterhelfen": "Wir sind da, um Kund:innen weiterzuhelfen.",
    "Für jeden Gast da sein": "Wir sind da, um für jeden Gast da zu sein.",
    "Rund um die Uhr erreichbar sein": "Wir sind da, um rund um die Uhr erreichbar zu sein.",
    "Regelmäßig nachfragen": "Wir sind da, um regelmäßig nachzufragen.",
    "Wissen teilen": "Wir sind da, um Wissen zu teilen.",
    "80 % der Anrufe sofort annehmen": "Wir sind da, um 80 % der Anrufe sofort anzunehmen.",
    "Dass sich jeder Anrufer ernst genommen fühlt": "Wir sind da, damit sich jeder Anrufer ernst genommen fühlt.",
    "Was braucht der Gast wirklich?": "Unsere Leitfrage: „Was braucht der Gast wirklich?“",
    "Hör zu!": "Unser Motto: „Hör zu!“",
    "Wenn es brennt, sind wir da": "Wenn es brennt, sind wir da.",
    "Bei Störungen rufen wir zurück": "Bei Störungen rufen wir zurück.",
    "KUNDEN GLÜCKLICH MACHEN": "Unser Leitgedanke: „KUNDEN GLÜCKLICH MACHEN“.",
    "kunden glücklich machen": "Unser Leitgedanke: „Kunden glücklich machen“.",
    "Ich möchte nach Hause gehen": "Unser Leitgedanke: „Ich möchte nach Hause gehen“.",
    "Kunden helfen mit Herz": "Unser Leitgedanke: „Kunden helfen mit Herz“.",
    "Kunden vertrauen uns": "Unser Leitgedanke: „Kunden vertrauen uns“.",
    "Das „Wir“ leben": "Wir sind da, um das „Wir“ zu leben.",
    "Ich mag das „Wir“": "Unser Leitgedanke: „Ich mag das ‚Wir‘“.",
    "Seine Gäste kennen": "Seine Gäste kennen – dafür sind wir da.",
    "Stolz auf unsere Arbeit sein": "Stolz auf unsere Arbeit sein – dafür sind wir da.",
    "Weiterempfohlen werden": "Weiterempfohlen werden – dafür sind wir da.",
    "Handeln statt reden": "Handeln statt reden – dafür sind wir da.",
    "Lösungen finden statt Schuldige suchen": "Wir sind da, um Lösungen zu finden statt Schuldige zu suchen.",
    "Zuhören": "Zuhören – dafür sind wir da.",
}
PRIORITIES = {
    "98 Prozent Kundenzufriedenheit": "98 Prozent Kundenzufriedenheit – daran messen wir uns.",
    "Eine durchschnittliche Wartezeit von 30 Sekunden (Callcenter)": (
        "Eine durchschnittliche Wartezeit von 30 Sekunden (Callcenter) – daran messen wir uns."
    ),
    "Wartezeit < 30 s": "Wartezeit < 30 s – daran messen wir uns.",
    "95 von 100 Anrufern zufrieden": "95 von 100 Anrufern zufrieden – daran messen wir uns.",
    "Das Telefon klingelt maximal dreimal": "Das Telefon klingelt maximal dreimal.",
    "Kurze Wege": "Kurze Wege – darauf kommt es uns an.",
    "immer erreichbar": "Uns ist wichtig, immer erreichbar zu sein.",
    "Anliegen ernst nehmen": "Uns ist wichtig, Anliegen ernst zu nehmen.",
    "Ich will Ruhe": "Was uns wichtig ist: „Ich will Ruhe“.",
}
CULTURE = {
    "Positive Grundeinstellung": "Positive Grundeinstellung – das verbindet uns.",
    "Zuversicht und Stärke": "Zuversicht und Stärke – das verbindet uns.",
    "Unbeschwertheit": "Unbeschwertheit – das verbindet uns.",
    "Ein offenes Ohr für alle": "Ein offenes Ohr für alle – das verbindet uns.",
    "Freundlich, schnell und kompetent": "Wir sind freundlich, schnell und kompetent.",
    "Einander zuhören": "Zu unserer Kultur gehört es, einander zuzuhören.",
    "Dass wir lachen": "Zu unserer Kultur gehört, dass wir lachen.",
    "Unser Team hält zusammen.": "Unser Team hält zusammen.",
    "wir helfen uns": "Wir helfen uns.",
    "Ehrlich. Schnell. Nah.": "Was uns ausmacht: „Ehrlich. Schnell. Nah“.",
    "Sei ehrlich!": "Bei uns gilt: „Sei ehrlich!“",
}
TABLE = [
    (column, *pair)
    for column, rows in (("purpose", PURPOSE), ("priorities", PRIORITIES), ("culture", CULTURE))
    for pair in rows.items()
]
WORDS = st.sampled_from(
    "Kunden Gäste helfen schnell glücklich und immer zuhören Respekt 98 % ist wir Uns machen, – ! ? „Ja“".split()
)


def say(text: str, column: str = "purpose", question: str = "") -> Clause:
    return clause(text, column=column, language=Language.DE, question=question)


@pytest.mark.parametrize(("column", "said", "sentence"), TABLE)
def test_a_fragment_becomes_a_sentence_that_reads_right(column: str, said: str, sentence: str) -> None:
    assert say(said, column).text == sentence


def test_a_question_of_the_teams_own_is_answered_with_a_quotation() -> None:
    made = say("Mut zeigen", "future", "Wo wollen wir hin?")
    assert made.text == "Zur Frage „Wo wollen wir hin?“ sagen wir: „Mut zeigen“."


def test_a_column_that_is_no_question_heads_its_quotation() -> None:
    assert say("Mut zeigen", "future", "Unser Weg").text == "Unser Weg: „Mut zeigen“."


def test_what_is_quoted_for_want_of_grammar_is_not_certain() -> None:
    assert say("kunden glücklich machen").form is Form.QUOTE
    assert not say("kunden glücklich machen").certain
    assert say("Kunden glücklich machen").certain


@given(
    st.lists(WORDS, min_size=1, max_size=7).map(" ".join), st.sampled_from(["purpose", "priorities", "culture", "own"])
)
def test_every_sentence_ends_as_a_sentence_and_keeps_what_was_said(text: str, column: str) -> None:
    made = say(text, column, "Was noch?").text
    assert made.endswith((".", "!“", "?“"))
    kept = made.lower()
    assert all(word.lower() in kept for word in ("Kunden", "Gäste", "Respekt", "98", "glücklich") if word in text)
