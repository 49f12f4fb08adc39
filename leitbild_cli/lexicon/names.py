"""What people call the three usual columns and the three parts of a statement, German and English, folded."""

from __future__ import annotations

_COLUMNS = """
purpose: ziel ziele zweck sinn auftrag warum wieso goal goals aim aims mission why
priorities: prioritaet prioritaeten schwerpunkt schwerpunkte wichtig priority important matters
culture: kultur unternehmenskultur werte wert values value
"""

_PARTS = """
market: markt schluesselmarkt zielgruppe kunden audience customers whom
contribution: beitrag angebot leistung leistungen offer offering
distinction: abgrenzung unterschied besonderheit besonderheiten alleinstellung difference
"""


def _read(table: str) -> dict[str, frozenset[str]]:
    rows = (line.split(": ") for line in table.split("\n") if line)
    return {key: frozenset(words.split()) for key, words in rows}


COLUMNS = _read(_COLUMNS)
PARTS = _read(_PARTS)
