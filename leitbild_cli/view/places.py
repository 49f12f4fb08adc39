"""Where in a Leitbild something stands, in words: whose idea, which part, which sentence of which draft."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from leitbild_cli.core import lookup
from leitbild_cli.core.model import Part
from leitbild_cli.language import _, day, mark
from leitbild_cli.view.format.text import fit, safe
from leitbild_cli.view.knowledge import part_word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from leitbild_cli.core.model import Leitbild


_SECTIONS: Final = {
    "team": mark("The name of the team"),
    "brief": mark("The brief"),
    "language": mark("The language"),
    "ignored": mark("What may stay"),
}
_WIDTH: Final = 40


def named(path: tuple[str, ...], leitbild: Leitbild) -> str | None:  # noqa: PLR0911  a place is one of many things
    """Give where this place of the file is, in words; None for what only the file's line tells."""
    match path:
        case ("people", person, *rest):
            return _of_a_person(person, rest, leitbild)
        case ("columns", column, *_rest):
            return _("Question “{question}”").format(question=_short(lookup.question_of(leitbild, column)))
        case ("votes", column, *_rest):
            return _("Vote on “{question}”").format(question=_short(lookup.question_of(leitbild, column)))
        case ("parked", idea, *_rest):
            return _("Parked: “{text}”").format(text=_short(lookup.texts(leitbild).get(idea, idea)))
        case ("merged", idea, *_rest):
            return _("Joined: “{text}”").format(text=_short(lookup.texts(leitbild).get(idea, idea)))
        case (section, *_rest) if section in _SECTIONS:
            return _(_SECTIONS[section])
        case _:
            return _of_the_statement(path, leitbild)


def _of_a_person(person: str, rest: list[str], leitbild: Leitbild) -> str:
    name = safe(lookup.name_of(leitbild, person))
    match rest:
        case ["ideas", idea, *_more]:
            return _("“{text}” by {name}").format(text=_short(lookup.texts(leitbild).get(idea, idea)), name=name)
        case ["ballots", column, *_more]:
            question = _short(lookup.question_of(leitbild, column))
            return _("{name}'s ballot on “{question}”").format(name=name, question=question)
        case ["notes", *_more]:
            return _("{name}'s feedback").format(name=name)
        case _:
            return name


def _of_the_statement(path: tuple[str, ...], leitbild: Leitbild) -> str | None:  # noqa: PLR0911  as above
    match path:
        case ("drafts", draft, "sentences", number, *_rest) if number.isdecimal():
            where = _("Draft {number}, sentence {sentence}")
            return where.format(number=lookup.draft_number(leitbild, draft) or draft, sentence=int(number) + 1)
        case ("drafts", draft, *_rest):
            return _("Draft {number}").format(number=lookup.draft_number(leitbild, draft) or draft)
        case ("adopted", _draft, *_rest):
            return _("The statement")
        case ("parts", part, *_rest) if part in set(Part):
            return part_word(Part(part))
        case ("experience", key, *_rest):
            return _quoted(_("Experience"), key, ((one.id, one.text) for one in leitbild.experience))
        case ("sources", key, *_rest):
            return _quoted(_("Source"), key, ((one.id, one.title) for one in leitbild.sources))
        case ("feedback", key, *_rest):
            return _quoted(_("Feedback"), key, ((one.id, one.text or "") for one in leitbild.feedback))
        case ("measures", key, *_rest):
            return _quoted(_("Measure"), key, ((one.id, one.name) for one in leitbild.measures))
        case ("reviews", key, *_rest):
            found = next((one for one in leitbild.reviews if one.id == key), None)
            return _("Look back of {day}").format(day=day(found.on)) if found else None
        case _:
            return None


def _quoted(kind: str, key: str, texts: Iterable[tuple[str, str]]) -> str:
    """Give a kind of thing with its words, where it has some."""
    text = next((text for one, text in texts if one == key), "")
    return _("{kind} “{text}”").format(kind=kind, text=_short(text)) if text else kind


def _short(text: str) -> str:
    return fit(" ".join(text.split()), _WIDTH)
