"""What forms and spreadsheets write over their columns: names, addresses, moments, numbers of answers.

Patterns are for whole headers, without case (ß is ss).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.text.fold import caseless
from leitbild_cli.file.tables.refusals import NoSuchColumn, quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

NAME = (
    r"(?:(?:your|full|dein|ihr) )?name|teilnehmer(?:in)?|respondent"
    r"|wie heiss(?:t du|en sie)\??|what is your name\??"
)
MAIL = r"(?:.*\b)?e-?mail(?:[ -]?(?:adresse?|address))?|username|benutzername|nutzername"
SENT = r"submitdate|date submitted|datum abgeschickt"
"""LimeSurvey's: empty where an answer was begun and never sent."""
WHEN = (
    rf"{SENT}|timestamp|zeitstempel|(?:.*\b)?(?:datum|date|zeit|time|uhrzeit)\b.*|startzeit|fertigstellungszeit"
    r"|datestamp"
)
RECORD = (
    r"id|#|nr\.?|no\.?|(?:antwort|response|respondent|ballot|stimmzettel)[ _-]?(?:id|nr\.?|no\.?|number)|ip.*|token"
    r"|seed|lastpage|startlanguage|refurl|sprache|language"
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
