"""Which service a table was exported from, told by its header."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.core.text.fold import caseless
from leitbild_cli.file.tables.headers import SENT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.file.tables.table import Row, Table

OWN_HEADERS = (
    "id",
    "draft",
    "audience",
    "source",
    "person",
    "name",
    "received",
    "rating",
    "scale",
    "lowest",
    "text",
    "marks",
    "questions",
    "status",
    "answer",
    "done_in",
    "earlier",
)


TEXT, CODE = "text", "code"
MAILS = ("message id", "date", TEXT)
COMMENTS = ("comment id", "date", "text")


class Service(StrEnum):
    """Where a table came from; the value is what `--as` accepts."""

    GOOGLE_FORMS = "google-forms"
    GOOGLE_SHEETS = "google-sheets"
    MS_FORMS = "ms-forms"
    LIMESURVEY = "limesurvey"
    TYPEFORM = "typeform"
    SURVEYMONKEY = "surveymonkey"
    LEITBILD = "leitbild"
    MAIL = "mail"
    COMMENTS = "comments"
    UNKNOWN = "unknown"


_TWO_HEADERS = (("respondent id", "collector id"), ("befragten-id", "collector-id"))
_PLAIN = re.compile(r"(?:(?:open-ended|offene) )?(?:response|antwort|beantwortung)(?: mit offenem ende)?")
_SIGNATURES: tuple[tuple[Service, tuple[frozenset[str], ...]], ...] = (
    (Service.TYPEFORM, (frozenset({"#", "submit date (utc)"}), frozenset({"#", "network id"}))),
    (Service.SURVEYMONKEY, tuple(map(frozenset, _TWO_HEADERS))),
    (
        Service.LIMESURVEY,
        (
            frozenset({"submitdate", "startlanguage"}),
            frozenset({"antwort id", "datum abgeschickt"}),
            frozenset({"response id", "date submitted"}),
        ),
    ),
    (
        Service.MS_FORMS,
        (frozenset({"id", "start time", "completion time"}), frozenset({"id", "startzeit", "fertigstellungszeit"})),
    ),
)
_FORMS_STAMP = re.compile(r"\d{4}/\d{1,2}/\d{1,2} .*(?:AM|PM)", re.IGNORECASE)


def detect(table: Table) -> Service:
    """Say which service this header belongs to; a table saved again by hand is unknown."""
    names = tuple(caseless(header) for header in table.header)
    if names[: len(MAILS)] == MAILS or names == COMMENTS:
        return Service.COMMENTS if names == COMMENTS else Service.MAIL
    for source, signatures in _SIGNATURES:
        if any(signature <= set(names) for signature in signatures):
            return source
    if {"text", "rating"} & set(names) and set(names) <= set(OWN_HEADERS):
        return Service.LEITBILD
    if names[0] in {"timestamp", "zeitstempel"}:
        return _google(table)
    return Service.UNKNOWN


def has_two_headers(header: Sequence[str]) -> bool:
    """Say whether a second header row may follow, as SurveyMonkey writes it."""
    return tuple(caseless(name) for name in header[:2]) in _TWO_HEADERS


def join_two_headers(table: Table) -> Table:
    """Give SurveyMonkey's two header rows as one: a question, and behind it the choice of each column."""
    second = table.rows[0] if table.rows else None
    if not has_two_headers(table.header) or second is None or second.cells[0]:
        return table
    header: list[str] = []
    question = ""
    for above, below in zip(table.header, second.cells, strict=True):
        question = above or question
        plain = not below or _PLAIN.fullmatch(caseless(below))
        header.append(question if plain else f"{question}: {below}")
    return replace(table, header=tuple(header), rows=table.rows[1:])


def unfinished(table: Table, source: Service) -> frozenset[int]:
    """Give the lines of answers that were begun and never sent."""
    names = [caseless(header) for header in table.header]
    match source:
        case Service.LIMESURVEY:
            place = _place(names, *SENT.split("|"))
            waiting = _is_empty
        case Service.TYPEFORM:
            place = _place(names, "response type")
            waiting = _is_partial
        case _:
            return frozenset()
    if place is None:
        return frozenset()
    return frozenset(row.line for row in table.rows if waiting(row, place))


def _google(table: Table) -> Service:
    if table.rows and _FORMS_STAMP.match(table.rows[0].cells[0]):
        return Service.GOOGLE_FORMS
    return Service.GOOGLE_SHEETS if table.delimiter != ";" else Service.UNKNOWN


def _place(names: list[str], *wanted: str) -> int | None:
    return next((place for place, name in enumerate(names) if name in wanted), None)


def _is_empty(row: Row, place: int) -> bool:
    return not row.cells[place]


def _is_partial(row: Row, place: int) -> bool:
    return caseless(row.cells[place]) in {"partial", "started"}
