"""Everything in one sentence: the first clause leads, the others stand behind it in brackets, word for word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.model import Language
from leitbild_cli.core.wording.clause import Clause, Form, capital, fragment, inner_quotes

if TYPE_CHECKING:
    from collections.abc import Sequence

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
