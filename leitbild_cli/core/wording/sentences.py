"""The sentences of a statement: one for each idea, the lead of the three parts, everything in a single one.

One rule after the other looks at a fragment; the first that is sure of its form wins. Whatever no rule is sure of is
set in a frame that leaves every word as it is, so a wrong guess is never shown as grammar. In a single sentence the
first clause leads, and the others stand behind it, word for word.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.model import Language
from leitbild_cli.core.wording import de, de_adjectives, en
from leitbild_cli.core.wording.clause import Clause, Form, Slot, bare, capital, fragment, inner_quotes, small
from leitbild_cli.core.wording.de_infinitive import zu_infinitive
from leitbild_cli.lexicon.de import classes as de_classes
from leitbild_cli.lexicon.en import classes as en_classes

if TYPE_CHECKING:
    from collections.abc import Sequence


def clause(text: str, *, column: str, language: Language, question: str = "") -> Clause:
    """Give the sentence that says `text` in a column; one of the team's own making is answered by its `question`."""
    slot = Slot(column) if column in tuple(Slot) else None
    if language is Language.DE:
        return de.clause(text, slot) if slot else de.answer(text, question or column)

    return en.clause(text, slot) if slot else en.answer(text, question or column)


_STEMS = {
    Language.DE: (r"(?:für|wir sind (?:da )?für)\s", r"(?:wir bieten|unser beitrag:?)\s", r"anders als andere,?\s"),
    Language.EN: (r"(?:for|we are (?:here )?for)\s", r"(?:we offer|we provide)\s", r"(?:unlike others),?\s"),
}
_COLON = {
    Language.DE: ("für wen wir da sind: {x}", "was wir bieten: {x}", "was uns unterscheidet: {x}"),
    Language.EN: ("who we are here for: {x}", "what we offer: {x}", "what makes us different: {x}"),
}


def lead(language: Language, market: str, contribution: str, distinction: str) -> str:
    """Give one sentence of the parts that have a text; nothing if none has."""
    said = [_stripped(language, place, text) for place, text in enumerate((market, contribution, distinction))]
    woven = _german(*said) if language is Language.DE else _english(*said)
    return capital("; ".join(filter(None, woven))) + "." if any(said) else ""


def _german(market: str, contribution: str, distinction: str) -> list[str]:
    thing, whom = _accusative(contribution), _accusative(market)
    pause = "," if ", " in whom else ""
    pieces = [f"für {whom}{pause} bieten wir {thing}"] if whom and thing else []
    if not pieces:
        pieces = [f"wir sind für {whom} da" if whom else _colon(Language.DE, 0, market)]
        pieces.append(f"wir bieten {thing}" if thing else _colon(Language.DE, 1, contribution))
    turned = re.match(r"wir (\w+en|sind|tun)\b(.*)", distinction, re.IGNORECASE)
    if turned and (turned[1] == "sind" or zu_infinitive(turned[1])):
        return [*pieces, f"anders als andere {turned[1]} wir{turned[2]}"]
    if re.match(r"(?:\w+en|sind|tun) wir\b", distinction) and distinction[0].islower():
        return [*pieces, f"anders als andere {distinction}"]
    return [*pieces, _colon(Language.DE, 2, distinction)]


def _english(market: str, contribution: str, distinction: str) -> list[str]:
    whom, thing = _lowered(market), _lowered(contribution)
    pieces = [f"for {whom}, we offer {thing}"] if whom and thing else []
    if not pieces:
        pieces = [f"we are here for {whom}" if whom else _colon(Language.EN, 0, market)]
        pieces.append(f"we offer {thing}" if thing else _colon(Language.EN, 1, contribution))
    if re.match(r"we\s+\w+", distinction, re.IGNORECASE):
        return [*pieces, f"unlike others, {small(distinction)}"]
    return [*pieces, _colon(Language.EN, 2, distinction)]


def _stripped(language: Language, place: int, text: str) -> str:
    """Take the question's own beginning off, as typed again by whoever answered it."""
    return re.sub(rf"^{_STEMS[language][place]}", "", fragment(text).text, flags=re.IGNORECASE)


def _colon(language: Language, place: int, text: str) -> str:
    return _COLON[language][place].format(x=text) if text else ""


def _accusative(text: str) -> str:
    """Give a German phrase fit to follow *für* or *bieten*, or nothing where its case could be another."""
    before, comma, relative = text.partition(", ")
    first = bare(before.split(" ")[0])
    if not text or first.lower() in de_classes.NOT_ACCUSATIVE or not de.noun_phrase(capital(before)) or " – " in text:
        return ""
    if re.match(r"\w+er$", first.lower()) and de_adjectives.inflected(first):  # "Schneller Service" is a nominative
        return ""
    if (
        comma
        and not re.match(r"(?:die|das|den|der|denen|deren|was|wo)\b", relative)
        and not re.search(r" und ", relative)
    ):
        return ""
    following = before.split(" ")[1:2]
    attributive = (
        de_adjectives.inflected(first)
        and first.lower() not in de_classes.NOUNS
        and following
        and following[0][0].isupper()
    )
    return small(text) if first.lower() in de_classes.FUNCTION or attributive else text


def _lowered(text: str) -> str:
    """Give an English phrase fit for the middle of a sentence, or nothing where its capital may be a name's."""
    if not text or (not en.noun_phrase(text.partition(", ")[0]) and not text[:1].islower()):
        return ""
    first = bare(text.split(" ", maxsplit=1)[0]).lower()
    common = first in en_classes.DETERMINERS | en_classes.NOUNS or en.adjective(first)
    return small(text) if common else text if text[:1].islower() else ""


_WITH = {Language.DE: " – mit ", Language.EN: " – with "}
_ALSO = {Language.DE: ", mit ", Language.EN: ", with "}
_AND = {Language.DE: " und ", Language.EN: " and "}
_QUOTED = {Language.DE: ("„{x}“", "‚", "‘"), Language.EN: ("“{x}”", "‘", "’")}
_LABELS = {
    Language.DE: {
        "target": "einem klaren Maßstab",
        "purpose": "einem gemeinsamen Ziel",
        "priorities": "einem klaren Anspruch",
        "culture": "einer gemeinsamen Haltung",
        "other": "einem weiteren Gedanken",
    },
    Language.EN: {
        "target": "a clear measure",
        "purpose": "a shared goal",
        "priorities": "a clear priority",
        "culture": "a shared attitude",
        "other": "one more thought",
    },
}


def single(language: Language, said: Sequence[tuple[str, str, Clause]]) -> str:
    """Give one sentence of (column, text, clause); nothing if there is none."""
    if not said:
        return ""
    lead = said[0][2].text.removesuffix(".")
    more = [_apposition(language, column, text, found) for column, text, found in said[1:]]
    if not more:
        return said[0][2].text
    if lead.endswith(("“", "”")) and said[0][2].form in (Form.QUESTION, Form.IMPERATIVE):
        return lead + _ALSO[language] + _listed(language, more) + "."
    joint = _ALSO[language] if " – " in lead else _WITH[language]
    return lead + joint + _listed(language, more) + "."


def _apposition(language: Language, column: str, text: str, found: Clause) -> str:
    labels = _LABELS[language]
    label = labels["target"] if found.form is Form.TARGET else labels.get(column, labels["other"])
    plain = fragment(text).text
    verbatim = found.certain and found.form in (Form.TARGET, Form.FRONT) and "(" not in plain
    frame, opening, closing = _QUOTED[language]
    words = plain if verbatim else frame.format(x=capital(inner_quotes(plain, opening, closing)))
    return f"{label} ({words})"


def _listed(language: Language, items: Sequence[str]) -> str:
    return _AND[language].join(filter(None, [", ".join(items[:-1]), items[-1]]))
