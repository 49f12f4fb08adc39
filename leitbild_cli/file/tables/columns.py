"""Which column is what: by the services' headers, by German and English words, by a look at the cells, by wish."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.core.feedback import code
from leitbild_cli.core.feedback.form import is_about_help, is_about_missing, is_about_rating
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.file.tables.audiences import are_audiences, audience_of
from leitbild_cli.file.tables.headers import SENT, WHEN, place_of
from leitbild_cli.file.tables.marks import are_marks, sentence_of
from leitbild_cli.file.tables.private import is_private, is_prose
from leitbild_cli.file.tables.ratings import (
    folded,
    is_likert,
    read_rating,
    says_nothing,
    scale_of,
    share_of_steps,
    states_a_scale,
)
from leitbild_cli.file.tables.refusals import NoSuchColumn, PersonalColumn, UnclearWish, quoted
from leitbild_cli.file.tables.services import Service, detect
from leitbild_cli.file.tables.values import read_moment
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from leitbild_cli.file.tables.table import Row, Table


class ColumnRole(StrEnum):
    """What a column tells; the value is what `--map` accepts."""

    WHEN = "when"
    RATING = "rating"
    TEXT = "text"
    AUDIENCE = "audience"
    ID = "id"
    DRAFT = "draft"
    ABOUT = "about"
    SCALE = "scale"
    MARK = "mark"
    CODE = "code"


@record
class Columns:
    """The columns of each role; `personal` and `unused` are not imported, `guessed` are not kept without a yes.

    `worded` are the personal ones that hold sentences, so that somebody's words may be left out with them.
    """

    source: Service
    places: tuple[tuple[ColumnRole, int], ...] = ()
    personal: tuple[int, ...] = ()
    unused: tuple[int, ...] = ()
    worded: tuple[int, ...] = ()
    guessed: frozenset[ColumnRole] = frozenset()

    def all(self, role: ColumnRole) -> tuple[int, ...]:
        """Give the places of a role's columns; several texts or choices stand side by side."""
        return tuple(place for one, place in self.places if one is role)

    def first(self, role: ColumnRole) -> int | None:
        """Give the place of a role's first column."""
        return next(iter(self.all(role)), None)

    @property
    def complete(self) -> bool:
        """Say whether there is anything to import: a text, a rating or marks."""
        return bool(self.all(ColumnRole.TEXT) or self.all(ColumnRole.RATING) or self.all(ColumnRole.MARK))


MARKS = "marks"
"""The column of our own exports in which all marks of an answer stand: 1 fits, 2 stumble."""

ALIASES = {
    "comment": ColumnRole.TEXT,
    "version": ColumnRole.DRAFT,
    "date": ColumnRole.WHEN,
    "received": ColumnRole.WHEN,
}

# Headers that belong to a service and say nothing about the statement.
_SYSTEM = re.compile(
    r"(?:lastpage|letzte seite|last page|startlanguage|start-?sprache|start language|seed|startdate|datum gestartet"
    r"|date started|datestamp|datum letzte aktivität|date last action|refurl|interviewtime|response type"
    r"|start date.*|stage date.*|tags|startzeit|start time|last modified time|uhrzeit der letzten änderung"
    r"|groupetime.*|start|status|progress|fortschritt|finished|beendet|abgeschlossen|userlanguage|benutzersprache"
    r"|antworttyp|duration.*|dauer.*|deviceid|_(?!id).*|distributionchannel|antwort-id|responseid"
    r"|zufallsgeneratorstartwert"
    r"|validation.*|last edited.*)"
)
_IDS = {
    Service.TYPEFORM: "#",
    Service.SURVEYMONKEY: "respondent id|befragten-id",
    Service.LIMESURVEY: "id|antwort id|response id",
    Service.MS_FORMS: "id",
    Service.LEITBILD: "id",
    Service.MAIL: "message id",
    Service.COMMENTS: "comment id",
    Service.UNKNOWN: "_?id|#|nr|nr\\.|(?:antwort|response|respondent|feedback|submission|entry)[ _-]?id",
}
# Tried in this order; `^` and `$` mean the whole header.
_WORDS: tuple[tuple[ColumnRole, str], ...] = (
    (
        ColumnRole.WHEN,
        (
            rf"^(?:{SENT}|submit date.*|completion time|fertigstellungszeit|recordeddate|aufgezeichnetes datum"
            r"|aufzeichnungsdatum|end date.*|enddate|enddatum|end|ende|endzeit|added time|_submission_time)$"
        ),
    ),
    (
        ColumnRole.WHEN,
        (
            r"^(?:timestamp|zeitstempel|horodateur|marca temporal|received|eingegangen(?: am)?|eingang|(?:datum"
            r"|date)\b.*"
            r"|wann|when|(?:submitted|created|erstellt|abgeschickt|abgegeben)(?:[ _](?:at|am|time|um))?)$"
        ),
    ),
    (ColumnRole.WHEN, r"^(?:zeit|zeitpunkt|time|tag|day)$"),
    (ColumnRole.WHEN, rf"^(?:{WHEN})$"),
    (ColumnRole.AUDIENCE, r"^(?:audience|zielgruppe|gruppe|group|rolle|role|wer|who|publikum)$"),
    (
        ColumnRole.AUDIENCE,
        (
            r"\b(?:ich bin|i am|i'm|rolle|your role|wer bist du|wer sind sie|who are you|in welcher (?:rolle|funktion)"
            r"|and you are|you are|ich antworte als|answering as|vous êtes|von wem|sie sind|du bist|zielgruppe)\b"
        ),
    ),
    (ColumnRole.DRAFT, r"^(?:draft|version|entwurf|fassung)$"),
    (ColumnRole.ABOUT, r"^(?:about|teil|part|satz|sentence|abschnitt|betrifft|bezug|stelle)$"),
    (ColumnRole.SCALE, r"^(?:scale|skala)$"),
    (
        ColumnRole.TEXT,
        (
            r"^(?:text|kommentar.*|comment.*|rückmeldung|feedback|anmerkung.*|bemerkung.*|remarks?|begründung.*"
            r"|antwort|nachricht)$"
        ),
    ),
    (ColumnRole.RATING, r"^(?:rating|bewertung|score|punkte|note|schulnote|sterne|stars|grade|urteil)\b"),
    (
        ColumnRole.RATING,
        (
            r"\b(?:how well|wie gut|how satisfied|wie zufrieden|how likely|wie wahrscheinlich|how much|wie sehr"
            r"|rate|wie gefällt|wie finde\w*|how do you like|schulnote\w*|passung|recommend|weiterempfehl\w*)\b"
        ),
    ),
    (
        ColumnRole.TEXT,
        r"\b(?:missing|wrong|fehlt|fehlen|stört|verbesser\w*|improve\w*|kommentar\w*|comments?|anmerkung\w*)\b",
    ),
    (
        ColumnRole.TEXT,
        r"\b(?:vorschl\w+|suggest\w*|meinung|opinion|rückmeldung\w*|feedback|begründ\w*|warum|why|sonst noch)\b",
    ),
    (ColumnRole.TEXT, r"\b(?:manque\w*|gêne|commentaires?|remarques?|tell us|erzähl\w*|bemerkung\w*)\b"),
    (
        ColumnRole.TEXT,
        (
            r"\b(?:streich\w*|änder(?:n|st|t|ungen)|weglass\w*|stattdessen|instead|vermiss\w*|wünsch\w*"
            r"|(?:main )?reasons?|gr(?:und|ünde)|add or change"
            r"|was (?:würde|sollte|müsste|möchte|könnte)\w*"
            r"|(?:would|should) (?:you|we) (?:change|add|remove|cut|drop|keep|say|write))\b"
        ),
    ),
    (ColumnRole.TEXT, r"\b(?:anything else|(?:do|did) you think|hältst du|halten sie|denkst du|denken sie|sagst du)\b"),
    (
        ColumnRole.RATING,
        r"\b(?:rating|bewert\w*|score|skala|scale|zufriedenheit|satisfaction|zustimmung|agreement)\b",
    ),
)
MOMENT = 5  # a number of so many digits may be a day of Excel's, and anything else
_CHOICES = 7
_LABEL = 40
MOSTLY = 0.5  # a column called “Note” may hold grades or remarks
_PROSE = 15  # a column whose cells are this long on average is more than a choice from a list


def propose(table: Table, *, wishes: Sequence[str] = (), source: Service | None = None) -> Columns:
    """Give the mapping that fits best; `wishes` are `role=header` pairs and come first."""
    source = source or detect(table)
    names = [caseless(header) for header in table.header]
    pairs = wished(table, wishes)
    if source is Service.LEITBILD:
        pairs += tuple((ColumnRole.MARK, place) for place, name in enumerate(names) if name == MARKS)
    asked = {place for _role, place in pairs}
    marked = _of_a_form(table, [place for place, name in enumerate(names) if name and place not in asked])
    known_ones = {place for _role, place in marked}
    open_ = [place for place, name in enumerate(names) if name and place not in known_ones]
    personal = tuple(
        place for place in open_ if place not in asked and source is not Service.LEITBILD and _is_personal(table, place)
    )
    free = [place for place in open_ if place not in personal]
    known = _by_words(table, free, pairs, source)
    mapping = Columns(source=source, places=(*marked, *known), personal=personal)
    if source is not Service.LEITBILD:
        mapping = _guess(table, mapping, [place for place in free if not _SYSTEM.fullmatch(names[place])])
    taken = {place for _role, place in mapping.places}
    return replace(
        mapping,
        unused=tuple(place for place in free if place not in taken),
        worded=tuple(place for place in personal if is_prose(table.column(place))),
    )


def wished(table: Table, wishes: Sequence[str]) -> tuple[tuple[ColumnRole, int], ...]:
    """Give the role and the place that each `role=header` means."""
    return tuple(pair for wish in wishes for pair in _wish(wish, table))


def _of_a_form(table: Table, free: Sequence[int]) -> tuple[tuple[ColumnRole, int], ...]:
    """Give the columns of what our forms ask; a sentence asked about twice is marked in the first.

    What is missing comes before all other texts: it is what somebody says of the draft.
    """
    first: dict[int, int] = {}
    for place in free:
        sentence = sentence_of(table.header[place])
        if sentence is not None and are_marks(table.column(place)):
            first.setdefault(sentence, place)
    marks = [(ColumnRole.MARK, place) for _sentence, place in sorted(first.items())]
    left = [place for place in free if (ColumnRole.MARK, place) not in marks]
    asked = (
        (ColumnRole.TEXT, is_about_missing),
        (ColumnRole.TEXT, is_about_help),
        (ColumnRole.RATING, is_about_rating),
    )
    codes = [(ColumnRole.CODE, place) for place in left if _are_codes(table.column(place))]
    return (*marks, *codes, *((role, place) for role, test in asked for place in left if test(table.header[place])))


def _are_codes(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell]
    return bool(filled) and all(code.found([cell]) for cell in filled)


def is_known_header(cell: str) -> bool:
    """Say whether a header is one that forms have: of a moment, a number, a person, a rating or a comment."""
    name = caseless(" ".join(cell.split()))
    return bool(name) and (
        _SYSTEM.fullmatch(name) is not None
        or any(re.search(pattern, name) for _role, pattern in _WORDS)
        or any(re.fullmatch(pattern, name) for pattern in _IDS.values())
        or is_private(name, (), asks=False)
    )


def _is_personal(table: Table, place: int) -> bool:
    header, cells = table.header[place], table.column(place)
    if are_audiences(cells):
        return False
    asks = any(
        role in (ColumnRole.TEXT, ColumnRole.RATING) and re.search(words, caseless(header)) for role, words in _WORDS
    )
    return is_private(header, cells, asks=asks)


def _wish(wish: str, table: Table) -> list[tuple[ColumnRole, int]]:
    """Give what `role=header` or `5=role` points to; where several columns are called alike, all of them."""
    name, equals, wanted = wish.partition("=")
    name, wanted = caseless(name), " ".join(wanted.split())
    by_number = name.isascii() and name.isdecimal()
    role = _role(wanted if by_number else name)
    if role is None or not equals or not wanted:
        raise UnclearWish(wish=wish, roles=", ".join(ColumnRole))
    places = [_numbered(int(name), table)] if by_number else _named(wanted, table.header)
    for place in places:
        if _is_personal(table, place) and not is_prose(table.column(place)):
            raise PersonalColumn(header=table.header[place])
    return [(role, place) for place in places]


def _role(name: str) -> ColumnRole | None:
    plain = caseless(name)
    return ALIASES.get(plain) or next((role for role in ColumnRole if role.value == plain), None)


def _numbered(number: int, table: Table) -> int:
    if not 1 <= number <= len(table.header):
        raise NoSuchColumn(wanted=str(number), headers=quoted(filter(None, table.header)))
    return number - 1


def _named(wanted: str, header: Sequence[str]) -> list[int]:
    alike = [place for place, name in enumerate(header) if caseless(name) == caseless(wanted)]
    return alike or [place_of(wanted, header)]


def _by_words(
    table: Table, free: Sequence[int], wished: tuple[tuple[ColumnRole, int], ...], source: Service
) -> tuple[tuple[ColumnRole, int], ...]:
    names = [caseless(header) for header in table.header]
    places = list(wished)
    ids = ((ColumnRole.ID, f"^(?:{_IDS[source]})$"),) if source in _IDS else ()
    asked = {role for role, _place in wished}
    for role, pattern in (*ids, *_WORDS):
        if role in asked or (role not in _SEVERAL and any(one is role for one, _place in places)):
            continue
        open_places = [place for place in free if all(place != taken for _role, taken in places)]
        hits = [place for place in open_places if re.search(pattern, names[place]) and _fits(role, table, place)]
        places += [(role, place) for place in _together(role, hits, names)]
    if source is Service.LEITBILD:
        return tuple(places)
    return _overall_first(table, [*places, *_by_cells(table, free, places, asked)], asked)


# What asks for words, so that “gut” below it is somebody's, not the step of a scale.
_WORDED = re.compile(
    r"\b(?:text|kommentar\w*|comments?|anmerkung\w*|bemerkung\w*|remarks?|feedback|rückmeldung\w*|fehlt|fehlen|missing"
    r"|stört|warum|why|begründ\w*|verbesser\w*|improve\w*|vorschl\w+|suggest\w*|manque|tell us|antwort|nachricht)\b"
)
_FROM = frozenset(("von", "from", "de"))
_SEVERAL = (ColumnRole.RATING, ColumnRole.TEXT, ColumnRole.MARK)
_OVERALL = re.compile(r"\b(?:insgesamt|gesamt\w*|overall|entwurf|draft|leitbild|statement|projet|alles in allem)\b")


def _by_cells(
    table: Table, free: Sequence[int], places: Sequence[tuple[ColumnRole, int]], asked: set[ColumnRole]
) -> list[tuple[ColumnRole, int]]:
    """Give what cells alone say beyond doubt: words of a scale, who speaks, moments, and sentences below a question."""
    found: list[tuple[ColumnRole, int]] = []
    left = [place for place in free if all(place != taken for _role, taken in places)]
    left = [place for place in left if not _SYSTEM.fullmatch(caseless(table.header[place]))]
    roles = {role for role, _place in places}
    if not roles & {ColumnRole.AUDIENCE}:
        found += [(ColumnRole.AUDIENCE, place) for place in left if _tells_who(table, place)][:1]
    if ColumnRole.RATING not in asked:
        found += [
            (ColumnRole.RATING, place)
            for place in left
            if is_likert(table.column(place))
            or (states_a_scale(table.header[place]) and _fits(ColumnRole.RATING, table, place))
        ]
    if not roles & {ColumnRole.WHEN}:
        found += [(ColumnRole.WHEN, place) for place in left if _are_moments(table.column(place))][:1]
    if ColumnRole.TEXT not in asked:
        found += [(ColumnRole.TEXT, place) for place in left if _asks_for_words(table, place)]
    return found


_QUESTION = re.compile(r".*\?[\s*]*(?:\([^()]*\)[\s*]*)?")


def _asks_for_words(table: Table, place: int) -> bool:
    """Say whether a question was answered in sentences, whatever it asks."""
    cells = table.column(place)
    return _QUESTION.fullmatch(table.header[place]) is not None and is_prose(cells) and not is_likert(cells)


def _tells_who(table: Table, place: int) -> bool:
    cells = table.column(place)
    return are_audiences(cells) or (caseless(table.header[place]) in _FROM and any(map(audience_of, cells)))


def _are_moments(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell]
    return bool(filled) and all(len(cell) > MOMENT and read_moment(cell) is not None for cell in filled)


def _overall_first(
    table: Table, places: list[tuple[ColumnRole, int]], asked: set[ColumnRole]
) -> tuple[tuple[ColumnRole, int], ...]:
    """Put the rating of the whole draft before those of its parts; each is kept with its question."""
    ratings = [pair for pair in places if pair[0] is ColumnRole.RATING]
    if ColumnRole.RATING in asked or len(ratings) < 2:  # noqa: PLR2004
        return tuple(places)
    ratings.sort(key=lambda pair: (_OVERALL.search(caseless(table.header[pair[1]])) is None, pair[1]))
    return (*(pair for pair in places if pair[0] is not ColumnRole.RATING), *ratings)


def _fits(role: ColumnRole, table: Table, place: int) -> bool:
    """Say whether the cells don't speak against what the header says."""
    match role:
        case ColumnRole.WHEN:
            return True
        case ColumnRole.RATING:
            if _SYSTEM.fullmatch(caseless(table.header[place])):
                return False
            return not any(table.column(place)) or _looks_rated(table, place)
        case ColumnRole.TEXT:
            name = caseless(table.header[place])
            words = _WORDED.search(name) is not None or not is_likert(table.column(place))
            return not _SYSTEM.fullmatch(name) and words
        case ColumnRole.AUDIENCE:
            cells = [cell for cell in table.column(place) if cell]
            return not cells or not all(cell.isdecimal() for cell in cells)
        case _:
            return not _SYSTEM.fullmatch(caseless(table.header[place]))


def _together(role: ColumnRole, hits: Sequence[int], names: Sequence[str]) -> Sequence[int]:
    """Give the first hit, all of a rating or text, and for an audience the other choices of the same question."""
    if role in _SEVERAL:
        return hits
    if role is not ColumnRole.AUDIENCE or not hits:
        return hits[:1]
    question = question_of(names[hits[0]])
    if question is None:
        return hits[:1]
    return [place for place in hits if question_of(names[place]) == question]


def question_of(header: str) -> str | None:
    """Give the question before a choice, as in `I am: A customer` and `Ich bin … [Team]`; None without one."""
    if header.endswith("]") and "[" in header:
        return header.rpartition("[")[0].strip()
    return header.rpartition(": ")[0] or None


def choice_of(header: str) -> str:
    """Give the choice behind its question."""
    if header.endswith("]") and "[" in header:
        return header.rpartition("[")[2][:-1].strip()
    return header.rpartition(": ")[2].strip()


def says_unread(table: Table, mapping: Columns, row: Row) -> str | None:
    """Give the header of a question that a row answers and nobody reads, None without one."""
    headers = (table.header[place] for place in mapping.unused if row.cells[place])
    return next((header for header in headers if not _SYSTEM.fullmatch(caseless(header))), None)


def _guess(table: Table, mapping: Columns, free: Iterable[int]) -> Columns:
    """Fill what no header told from the cells: codes and grades are a rating, long cells a text."""
    taken = {place for _role, place in mapping.places}
    left = [place for place in free if place not in taken]
    guesses: list[tuple[ColumnRole, int]] = []
    if not mapping.all(ColumnRole.RATING):
        guesses += [(ColumnRole.RATING, place) for place in left if _share_of_ratings(table, place) == 1][:1]
    if not mapping.all(ColumnRole.TEXT):
        prose = sorted((-_length(table, place), place) for place in left if (ColumnRole.RATING, place) not in guesses)
        guesses += [(ColumnRole.TEXT, place) for length, place in prose if -length >= _PROSE][:1]
    return replace(mapping, places=(*mapping.places, *guesses), guessed=frozenset(role for role, _place in guesses))


def _looks_rated(table: Table, place: int) -> bool:
    """Say whether cells can be ratings: most can be read, or are few and short words that come again."""
    if _share_of_ratings(table, place) >= MOSTLY:
        return True
    cells = [cell for cell in table.column(place) if cell and not says_nothing(cell)]
    distinct = {folded(cell) for cell in cells}
    short = bool(distinct) and len(distinct) <= _CHOICES and max(map(len, distinct)) < _LABEL
    return short and (len(cells) > len(distinct) or share_of_steps(distinct) >= MOSTLY)


def _share_of_ratings(table: Table, place: int) -> float:
    cells = [cell for cell in table.column(place) if cell and not says_nothing(cell)]
    scale = scale_of(table.header[place], cells)
    return sum(read_rating(cell, scale) is not None for cell in cells) / len(cells) if cells else 0.0


def _length(table: Table, place: int) -> float:
    cells = [cell for cell in table.column(place) if cell]
    return sum(len(cell) for cell in cells) / len(cells) if cells else 0.0
