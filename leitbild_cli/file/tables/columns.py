"""Which column is what: by the services' headers, by German and English words, by a look at the cells, by wish."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.core.text.fold import caseless
from leitbild_cli.file.tables.headers import MAIL, NAME, SENT, place_of
from leitbild_cli.file.tables.refusals import PersonalColumn, UnclearWish
from leitbild_cli.file.tables.services import Service, detect
from leitbild_cli.file.tables.values import read_rating, scale_of
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from leitbild_cli.file.tables.table import Table


class Role(StrEnum):
    """What a column tells; the value is what `--map` accepts."""

    WHEN = "when"
    RATING = "rating"
    TEXT = "text"
    AUDIENCE = "audience"
    ID = "id"
    DRAFT = "draft"
    ABOUT = "about"
    SCALE = "scale"


@record
class Columns:
    """The columns of each role; `personal` and `unused` are not imported, `guessed` is worth a look."""

    source: Service
    places: tuple[tuple[Role, int], ...] = ()
    personal: tuple[int, ...] = ()
    unused: tuple[int, ...] = ()
    guessed: frozenset[Role] = frozenset()

    def all(self, role: Role) -> tuple[int, ...]:
        """Give the places of a role's columns; several texts or choices stand side by side."""
        return tuple(place for one, place in self.places if one is role)

    def first(self, role: Role) -> int | None:
        """Give the place of a role's first column."""
        return next(iter(self.all(role)), None)

    @property
    def complete(self) -> bool:
        """Say whether there is anything to import: a text or a rating."""
        return bool(self.all(Role.TEXT) or self.all(Role.RATING))


ALIASES = {"comment": Role.TEXT, "version": Role.DRAFT, "date": Role.WHEN, "received": Role.WHEN}

_PERSONAL = re.compile(
    rf"(?:{NAME}|{MAIL}|(?:your|full|first|last|custom|user)?[ _-]?name|vor-?(?: und nach-?)?name|nachname"
    r"|ip|ip[ _-]?(?:address|adresse|addr)|ipaddr|telefon(?:nummer)?|phone(?: number)?|absender|token|network id"
    r"|collector id|custom data \d+|firstname|lastname|von wem\??)"
)
# Headers that belong to a service and say nothing about the statement.
_SYSTEM = re.compile(
    r"(?:lastpage|letzte seite|last page|startlanguage|start-?sprache|start language|seed|startdate|datum gestartet"
    r"|date started|datestamp|datum letzte aktivität|date last action|refurl|interviewtime|response type"
    r"|start date.*|stage date.*|tags|startzeit|start time|last modified time|uhrzeit der letzten änderung"
    r"|groupetime.*)"
)
_IDS = {
    Service.TYPEFORM: "#",
    Service.SURVEYMONKEY: "respondent id",
    Service.LIMESURVEY: "id|antwort id|response id",
    Service.MS_FORMS: "id",
    Service.LEITBILD: "id",
    Service.UNKNOWN: "id|#|nr|nr\\.|(?:antwort|response|respondent|feedback)[ -_]?id",
}
# Tried in this order; `^` and `$` mean the whole header.
_WORDS: tuple[tuple[Role, str], ...] = (
    (Role.WHEN, rf"^(?:{SENT}|submit date.*|completion time|fertigstellungszeit)$"),
    (
        Role.WHEN,
        r"^(?:end date|timestamp|zeitstempel|received|eingegangen(?: am)?|eingang|(?:datum|date)\b.*|wann|when)$",
    ),
    (Role.WHEN, r"^(?:zeit|zeitpunkt|time|created(?: at)?|erstellt(?: am)?|tag|day)$"),
    (Role.AUDIENCE, r"^(?:audience|zielgruppe|gruppe|group|rolle|role|wer|who|publikum)$"),
    (
        Role.AUDIENCE,
        r"\b(?:ich bin|i am|i'm|rolle|your role|wer bist du|wer sind sie|who are you|in welcher (?:rolle|funktion))\b",
    ),
    (Role.DRAFT, r"^(?:draft|version|entwurf|fassung)$"),
    (Role.ABOUT, r"^(?:about|teil|part|satz|sentence|abschnitt|betrifft|bezug|stelle)$"),
    (Role.SCALE, r"^(?:scale|skala)$"),
    (
        Role.TEXT,
        r"^(?:text|kommentar.*|comment.*|rückmeldung|feedback|anmerkung.*|remarks?|begründung.*|antwort|nachricht)$",
    ),
    (Role.RATING, r"[(\[]\s*[01]\s*(?:-|–|—|bis|to|\.\.+|…)\s*\d{1,3}\s*[)\]]"),
    (Role.RATING, r"^(?:rating|bewertung|score|punkte|note|schulnote|sterne|stars|grade|urteil)\b"),
    (
        Role.RATING,
        r"\b(?:how well|wie gut|how satisfied|wie zufrieden|how likely|wie wahrscheinlich|how much|wie sehr)\b",
    ),
    (
        Role.TEXT,
        r"\b(?:missing|wrong|fehlt|fehlen|stört|verbesser\w*|improve\w*|kommentar\w*|comments?|anmerkung\w*)\b",
    ),
    (
        Role.TEXT,
        r"\b(?:vorschl\w+|suggest\w*|meinung|opinion|rückmeldung\w*|feedback|begründ\w*|warum|why|sonst noch)\b",
    ),
    (Role.TEXT, r"\b(?:anything else|(?:do|did) you think|hältst du|halten sie|denkst du|denken sie|sagst du)\b"),
    (Role.RATING, r"\b(?:rating|bewert\w*|score|skala|scale|zufriedenheit|satisfaction)\b"),
)
MOSTLY = 0.5  # a column called “Note” may hold grades or remarks
_PROSE = 15  # a column whose cells are this long on average is more than a choice from a list


def propose(table: Table, *, wishes: Sequence[str] = (), source: Service | None = None) -> Columns:
    """Give the mapping that fits best; `wishes` are `role=header` pairs and come first."""
    source = source or detect(table)
    names = [caseless(header) for header in table.header]
    personal = tuple(place for place, name in enumerate(names) if _PERSONAL.fullmatch(name))
    wished = tuple(_wish(wish, table, personal) for wish in wishes)
    free = [place for place, name in enumerate(names) if name and place not in personal]
    known = _by_words(table, free, wished, source)
    mapping = Columns(source=source, places=known, personal=personal)
    if source is not Service.LEITBILD:
        mapping = _guess(table, mapping, [place for place in free if not _SYSTEM.fullmatch(names[place])])
    taken = {place for _role, place in mapping.places}
    return replace(mapping, unused=tuple(place for place in free if place not in taken))


def _wish(wish: str, table: Table, personal: tuple[int, ...]) -> tuple[Role, int]:
    name, equals, wanted = wish.partition("=")
    name, wanted = caseless(name), " ".join(wanted.split())
    role = ALIASES.get(name) or next((role for role in Role if role.value == name), None)
    if role is None or not equals or not wanted:
        raise UnclearWish(wish=wish, roles=", ".join(Role))
    place = place_of(wanted, table.header)
    if place in personal:
        raise PersonalColumn(header=table.header[place])
    return role, place


def _by_words(
    table: Table, free: Sequence[int], wished: tuple[tuple[Role, int], ...], source: Service
) -> tuple[tuple[Role, int], ...]:
    names = [caseless(header) for header in table.header]
    places = list(wished)
    ids = ((Role.ID, f"^(?:{_IDS[source]})$"),) if source in _IDS else ()
    for role, pattern in (*ids, *_WORDS):
        if any(one is role for one, _place in places):
            continue
        open_places = [place for place in free if all(place != taken for _role, taken in places)]
        hits = [place for place in open_places if re.search(pattern, names[place]) and _fits(role, table, place)]
        places += [(role, place) for place in _together(role, hits, names)]
    return tuple(places)


def _fits(role: Role, table: Table, place: int) -> bool:
    """Say whether the cells don't speak against what the header says."""
    match role:
        case Role.WHEN:
            return True
        case Role.RATING:
            return not any(table.column(place)) or _share_of_ratings(table, place) >= MOSTLY
        case _:
            return not _SYSTEM.fullmatch(caseless(table.header[place]))


def _together(role: Role, hits: Sequence[int], names: Sequence[str]) -> Sequence[int]:
    """Give the first hit, and for an audience the other choices of the same question."""
    if role is not Role.AUDIENCE or not hits or ": " not in names[hits[0]]:
        return hits[:1]
    question = names[hits[0]].rpartition(": ")[0]
    return [place for place in hits if names[place].rpartition(": ")[0] == question]


def _guess(table: Table, mapping: Columns, free: Iterable[int]) -> Columns:
    """Fill what no header told from the cells: codes and grades are a rating, long cells a text."""
    taken = {place for _role, place in mapping.places}
    left = [place for place in free if place not in taken]
    guesses: list[tuple[Role, int]] = []
    if not mapping.all(Role.RATING):
        guesses += [(Role.RATING, place) for place in left if _share_of_ratings(table, place) == 1][:1]
    if not mapping.all(Role.TEXT):
        prose = sorted((-_length(table, place), place) for place in left if (Role.RATING, place) not in guesses)
        guesses += [(Role.TEXT, place) for length, place in prose if -length >= _PROSE][:1]
    return replace(mapping, places=(*mapping.places, *guesses), guessed=frozenset(role for role, _place in guesses))


def _share_of_ratings(table: Table, place: int) -> float:
    cells = [cell for cell in table.column(place) if cell]
    scale = scale_of(table.header[place], cells)
    return sum(read_rating(cell, scale) is not None for cell in cells) / len(cells) if cells else 0.0


def _length(table: Table, place: int) -> float:
    cells = [cell for cell in table.column(place) if cell]
    return sum(len(cell) for cell in cells) / len(cells) if cells else 0.0
