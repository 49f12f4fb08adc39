"""What of a table belongs to a person: columns by their header and cells, and addresses inside somebody's words.

Git never forgets, so these are searched for, not looked up: `Deine Mailadresse (freiwillig)` holds mail addresses too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.text.fold import caseless
from leitbild_cli.file.tables.headers import MAIL, NAME

if TYPE_CHECKING:
    from collections.abc import Sequence

MASK = "[…]"
"""Stands for an address or number in somebody's words; the same in every language, as an import has to stay."""

_WHOLE = re.compile(rf"(?:{NAME}|{MAIL}|absender|token|ip|von wem\??|seed|url|owner)")
_SEARCHED = re.compile(
    r"(?<![^\W_])(?:(?:vor|nach|familien|ruf|spitz|nutzer|benutzer|anzeige|user|first|last|full|display|sur"
    r"|nick)?[ _-]?"
    r"names?"
    r"|namens|vornamens?|nachnamens?|familiennamens?|prénom|nom|nombre|apellidos?|naam|initialen|initials|kürzel"
    r"|e-?mails?\w*|mails?|mail-?adress\w*|\w*mailadress\w*|courriel|correo|adress\w*|address|anschrift|wohnort|strasse"
    r"|street|hausnummer|plz|postleitzahl|postcode|zip(?: code)?|telefon\w*|telephone|tel|handy\w*|mobil(?:e"
    r"|nummer|tel\w*)?"
    r"|phone\w*|rückruf\w*nummer|whatsapp|téléphone|ip|ip[ _-]?adress\w*|ip[ _-]?addr\w*|ipaddr\w*"
    r"|kontakt(?:daten|adresse)?"
    r"|contact|geburts\w+|birth\w*|personal-?(?:nummer|nr|id)|kunden-?(?:nummer|nr|id)|mitglieds-?(?:nummer|nr)"
    r"|(?:employee|customer|member|staff|user|account|benutzer|nutzer|network|collector|device|geräte"
    r"|teilnehmer|person)"
    r"[ _-]?(?:id|ids|number|no|nr|nummer|kennung)|deviceid|userid|account|login|benutzerkennung|unterschrift|signature"
    r"|(?:submitted|created|answered|edited|erstellt|eingereicht|ausgefüllt|beantwortet|bearbeitet|last edited)[ _]"
    r"(?:by|von|durch)|_submitted_by|task owner|bearbeiter\w*|ansprechpartner\w*|verfasser\w*|author|autor\w*|iban"
    r"|referrer|referer|refurl|weiterleitungs-url|latitude|longitude|locationlatitude|locationlongitude|gps"
    r"|recipient\w+|empfänger\w*|externaldatareference|custom data \d+|u?uid|session[ _]?id|cookie|steuer\w*nummer)"
    r"(?![^\W_])"
)
_ADDRESS = r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+"
_PHONE = r"(?<![\w.,/:-])(?:\+\d{1,3}|00[1-9]\d|0[1-9]\d|\(0\d+\))(?:[ ()/.-]{0,3}\d){5,12}(?![\w%]|[.,:/-]\d)"
_IP = r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?!\w|\.\d)"
_INSIDE = re.compile(rf"{_ADDRESS}|{_PHONE}|{_IP}")
_CELL = re.compile(
    rf"(?:mailto:)?{_ADDRESS}|{_PHONE}|{_IP}|[0-9a-f]{{1,4}}(?::[0-9a-f]{{0,4}}){{3,7}}|https?://\S+|@\w[\w.-]+"
    r"|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|anonymous|anonym",
    re.IGNORECASE,
)
_SENTENCE = 3  # a name has fewer words as a rule
_HALF = 0.5


def is_private(header: str, cells: Sequence[str], *, asks: bool) -> bool:
    """Say whether a column belongs to a person; `asks` if its header asks for an opinion too, so that cells decide."""
    filled = [cell for cell in cells if cell]
    if filled and sum(_CELL.fullmatch(cell) is not None for cell in filled) >= len(filled) * _HALF:
        return True
    name = caseless(header)
    if _WHOLE.fullmatch(name):
        return True
    return _SEARCHED.search(name) is not None and not (asks and _is_no_name(filled))


def is_prose(cells: Sequence[str]) -> bool:
    """Say whether cells hold sentences rather than names or numbers: a database calls its title column “Name”."""
    counts = [sum(any(map(str.isalpha, word)) for word in cell.split()) for cell in cells if cell]
    return bool(counts) and sum(counts) / len(counts) > _SENTENCE


_SHORT_NUMBER = re.compile(
    r"[\d.,/:\s+-]{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}[ ,]*(?:\d{1,2}:\d{2}(?::\d{2})?)?|\d{4}-\d\d-\d\d.*"
)


def is_impersonal(cell: str) -> bool:
    """Say whether a cell holds no name, wherever it stands: a sentence, a day, a figure of a scale."""
    return is_prose((cell,)) or _SHORT_NUMBER.fullmatch(cell.strip()) is not None


def masked(text: str) -> str:
    """Give the text with a mask for every mail address, telephone number and address of a computer."""
    return _INSIDE.sub(MASK, text)


def _is_no_name(cells: Sequence[str]) -> bool:
    """Say whether cells are answers to a question about names: numbers, or sentences."""
    return all(cell[:1].isdigit() for cell in cells) or is_prose(cells)
