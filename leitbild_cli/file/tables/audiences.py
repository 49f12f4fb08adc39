"""Who speaks, by the words of a form: team, colleague, customer, another; every gender form is the same word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.model import Audience
from leitbild_cli.core.text.fold import caseless

if TYPE_CHECKING:
    from collections.abc import Sequence

_GENDER = re.compile(r"(?<=[^\W\d_])(?:[:*_·/.’]-?|\()(?:in(?:nen)?|e|r|en|ne)\b\)?")
_CUSTOMERS = (
    r"kund(?:e|in|en|innen|schaft)?|gast|gäste|gästin|guests?|patient(?:in|s|en|innen)?|fahrg[aä]st\w*|besuch\w*"
    r"|nutz(?:er|ende)\w*|bürger(?:in|innen|schaft)?|mieter\w*|leser\w*|käufer\w*|klient\w*|mandant\w*|schüler\w*"
    r"|studierende\w*|eltern|angehörige\w*|customers?(?! (?:service|care|support))|clients?|cliente?s?|visitors?"
    r"|users?|citizens?|readers?|tenants?|residents?|students?|parents?|passengers?|usagers?|besteller\w*"
)
_WORDS = (
    (Audience.TEAM, r"\b(?:\w+-)?team\w*|\bteam|\béquipe|\bwir selbst\b|\bintern aus dem team"),
    (
        Audience.COLLEAGUE,
        (
            r"\b(?:kolleg\w*|mitarbeit\w*|colleagues?|co-?workers?|employees?|staff|collègues?|coll[eè]ghi"
            r"|(?:\w*abteilung(?:en)?)|departments?|personal|belegschaft)\b"
        ),
    ),
    (Audience.CUSTOMER, rf"\b(?:{_CUSTOMERS})\b"),
    (
        Audience.OTHER,
        (
            r"\b(?:other|sonstige\w*|sonstiges|andere\w*|extern\w*|partner\w*|lieferant\w*|suppliers?|autre"
            r"|presse|neighbou?rs?"
            r"|nachbar\w*|vereine?|politik|keine angabe)\b"
        ),
    ),
)
_MOSTLY = 0.6
_LONGEST = 50


def audience_of(said: str) -> Audience | None:
    """Give who says so of himself, or None if the words don't tell."""
    plain = _GENDER.sub("", caseless(re.sub(r"(?<=[a-zäöüß])In(nen)?\b", "", said)))
    return next((audience for audience, pattern in _WORDS if re.search(pattern, plain)), None)


def are_audiences(cells: Sequence[str]) -> bool:
    """Say whether a column holds nothing but who speaks, whatever its header says."""
    distinct = {cell for cell in cells if cell}
    if not distinct or max(map(len, distinct)) > _LONGEST:
        return False
    known = [one for cell in distinct if (one := audience_of(cell))]
    groups = set(known) - {Audience.OTHER}
    return bool(groups) and len(known) >= _MOSTLY * len(distinct) and (len(groups) > 1 or len(cells) > 1)
