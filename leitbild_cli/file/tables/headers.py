"""What forms and spreadsheets write over their columns: names, addresses, moments, numbers of answers.

Patterns are for whole headers, without case (ß is ss).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core.text.fold import caseless
from leitbild_cli.file.tables.refusals import NoSuchColumn, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leitbild_cli.file.tables.table import RawRows

_IMPORT_ID = re.compile(r"\{\s*\"ImportId\"")
_YOUR = r"(?:your|dein|deine|ihr|ihre|euer|eure|votre|ton|tu|su|tuo|uw|je)"
_CALLED = (
    r"(?:(?:full|first|last|display) ?)?name|vorname|nachname|vor- ?(?:und|&) ?(?:nach|zu)name|nom(?: complet)?|prénom"
    r"|nombre|nome|naam"
)
ASKED_NAME = (
    rf"(?:bitte |please )?{_YOUR} (?:{_CALLED})(?: \(.*\))?[:?*]*|(?:und )?wie heiss(?:t du|en sie|t ihr)(?: denn)?\??"
    r"|what(?:'s| is) your (?:full |first )?name\??|comment (?:t'appelles-tu|vous appelez-vous)\s*\??"
)
NAME = (
    rf"{ASKED_NAME}|{_CALLED}|teilnehmer(?:in|:in|\*in)?|respondent|firstname|lastname|name \(.*\)"
    r"|(?:anzeige|benutzer)name(?: des (?:be)?nutzers)?|(?:user )?display ?name"
)
MAIL = (
    r"(?:.*\b)?e-?mail(?:[ -]?(?:adresse?|address))?|recipientemail|courriel|user ?name|login|benutzername|nutzername"
    r"|nom d'utilisateur|nombre de usuario"
)
SENT = r"submitdate|date submitted|datum abgeschickt"
"""LimeSurvey's: empty where an answer was begun and never sent."""
STATE = (
    r"response type|antworttyp|(?:response )?status|state|finished|abgeschlossen|complete|completed|vollständig"
    r"|distributionchannel|verteilungskanal"
)
WHEN = (
    rf"{SENT}|timestamp|zeitstempel|(?:.*\b)?(?:datum|date|zeit|time|uhrzeit)\b.*|startzeit|fertigstellungszeit|endzeit"
    r"|datestamp|(?:start|end|recorded|enregistr)date|_submission_time|start|end|eingang|zeitpunkt.*|wann|when"
    r"|(?:created|submitted|received|updated)(?:[ _]at)?|horodateur|marca temporal|informazioni cronologiche"
    r"|tijdstempel|(?:erstellt|abgegeben|eingegangen|abgeschickt|abgesendet)(?: am| um)?"
)
RECORD = (
    r"id|#|nr\.?|no\.?|lfd\.? ?nr\.?|_?uuid|_?index|ip.*|token|seed|lastpage|letzte seite|last page|refurl"
    r"|(?:antwort|response|respondent|ballot|stimmzettel|submission|user|benutzer|nutzer|record|network|collector|batch"
    r"|contest|tabulator)[ _-]?(?:id|nr\.?|no\.?|number)|(?:start[ -]?|user ?)?(?:sprache|language)"
    r"|source filepath|cvr provider|precinct.*|progress|fortschritt|dauer.*|duration.*|interviewtime|tags"
    r"|custom data \d+"
)


def place_of(wanted: str, headers: Sequence[str]) -> int:
    """Find the one header that is, begins with, or contains the words; in this order."""
    sought = caseless(wanted)
    names = [caseless(header) for header in headers]
    tests = (
        [place for place, name in enumerate(names) if name == sought],
        [place for place, name in enumerate(names) if name.startswith(sought)],
        [place for place, name in enumerate(names) if sought in name],
    )
    found = next((places for places in tests if places), [])
    if len(found) != 1:
        raise NoSuchColumn(wanted=wanted, headers=quoted(filter(None, headers)))
    return found[0]


def without_import_ids(sheet: RawRows, tidy: Callable[[Sequence[str]], tuple[str, ...]]) -> RawRows | None:
    """Give Qualtrics' three rows of codes, questions and ids as one header of what they say; None without such ids."""
    for place, (_line, cells) in enumerate(sheet.rows[:2]):
        if any(_IMPORT_ID.match(cell) for cell in cells):
            above = tidy(sheet.rows[place - 1][1]) if place else sheet.header
            told = [*above, *[""] * (len(sheet.header) - len(above))]
            header = tuple(words or code for words, code in zip(told, sheet.header, strict=False))
            return replace(sheet, header=header, rows=sheet.rows[place + 1 :])
    return None
