"""A first draft from what was decided: as a paragraph, as one sentence, or as a page of the team's own words.

The three parts lead, then comes one sentence for each column's winner.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import chain
from typing import TYPE_CHECKING, assert_never

from leitbild_cli.core import lookup
from leitbild_cli.core.model import Language, Part, Sentence, Verdict
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable

    from leitbild_cli.core.model import Column, Idea, Leitbild, Measure
    from leitbild_cli.core.wording.clause import Clause


class Style(StrEnum):
    """How much a draft says: some short sentences, one sentence, or a page with headings."""

    PARAGRAPH = "paragraph"
    SENTENCE = "sentence"
    PAGE = "page"


def compose(leitbild: Leitbild, *, style: Style = Style.PARAGRAPH) -> Composed:
    """Give a draft of the winners and the three parts; what is missing is named, not an error."""
    placed = _placed(leitbild)
    match style:
        case Style.PARAGRAPH:
            sentences = _paragraph(leitbild, placed)
        case Style.SENTENCE:
            sentences = _sentence(leitbild, placed)
        case Style.PAGE:
            sentences = page(leitbild, placed)
        case _ as never:
            assert_never(never)
    return Composed(style=style, sentences=sentences, placed=placed, missing=_missing(leitbild, placed))


def sources_of(leitbild: Leitbild, *parts: Part) -> tuple[str, ...]:
    """Give the ids of the sources that support these parts."""
    return tuple(source.id for source in leitbild.sources if source.part in parts)


def _placed(leitbild: Leitbild) -> tuple[Winner, ...]:
    from leitbild_cli.core.wording.sentences import clause

    winners = lookup.winning_ideas(leitbild)
    return tuple(
        Winner(
            column=column,
            idea=idea,
            clause=clause(idea.text, column=column.id, language=leitbild.language, question=column.question),
            carries=(idea.id, *lookup.wordings(leitbild, idea.id)),
        )
        for column in leitbild.columns
        if (idea := winners.get(column.id)) is not None and idea.text.strip()
    )


def _missing(leitbild: Leitbild, placed: tuple[Winner, ...]) -> tuple[Missing, ...]:
    decided = {one.column.id for one in placed}
    columns = [Missing(gap=Gap.WINNER, id=column.id) for column in leitbild.columns if column.id not in decided]
    parts = [Missing(gap=Gap.PART, id=part) for part in Part if not _said(leitbild, part)]
    return (*columns, *parts)


def _said(leitbild: Leitbild, part: Part) -> str:
    return " ".join((getattr(leitbild.parts, part) or "").split())


def _paragraph(leitbild: Leitbild, placed: tuple[Winner, ...]) -> tuple[Sentence, ...]:
    return (*_lead(leitbild), *(Sentence(text=one.clause.text, carries=one.carries) for one in placed))


def _lead(leitbild: Leitbild) -> tuple[Sentence, ...]:
    from leitbild_cli.core.wording.sentences import lead

    text = lead(leitbild.language, *(_said(leitbild, part) for part in Part))
    said = [part for part in Part if _said(leitbild, part)]
    return (Sentence(text=text, carries=sources_of(leitbild, *said)),) if text else ()


def _sentence(leitbild: Leitbild, placed: tuple[Winner, ...]) -> tuple[Sentence, ...]:
    from leitbild_cli.core.wording.sentences import single

    text = single(leitbild.language, [(one.column.id, one.idea.text, one.clause) for one in placed])
    lead = _lead(leitbild)
    if not text:
        return lead
    carries = [one.carries for one in lead] + [one.carries for one in placed]
    whole = ": ".join([*(one.text.removesuffix(".") for one in lead), text])
    return (Sentence(text=whole, carries=tuple(dict.fromkeys(chain.from_iterable(carries)))),)


class Gap(StrEnum):
    """What kind of thing a draft still lacks."""

    WINNER = "winner"
    PART = "part"


@record
class Missing:
    """Something a complete draft would hold: the winner of a column, or the text of a part."""

    gap: Gap
    id: str


@record
class Winner:
    """A winner with the sentence made of it and the ids it carries."""

    column: Column
    idea: Idea
    clause: Clause
    carries: tuple[str, ...]


@record
class Composed:
    """A draft's sentences, what each winner became, and what is still missing."""

    style: Style
    sentences: tuple[Sentence, ...]
    placed: tuple[Winner, ...] = ()
    missing: tuple[Missing, ...] = ()

    @property
    def certain(self) -> bool:
        """Whether no winner had to be quoted for want of grammar."""
        return all(one.clause.certain for one in self.placed)


_HEADINGS = {
    Language.DE: {
        Part.MARKET: "Für wen",
        Part.CONTRIBUTION: "Was wir beitragen",
        Part.DISTINCTION: "Was uns unterscheidet",
        "purpose": "Wozu es uns gibt",
        "priorities": "Was uns wichtig ist",
        "culture": "Was uns ausmacht",
        "measures": "Woran wir uns messen",
        "works": "Was sich bewährt hat",
    },
    Language.EN: {
        Part.MARKET: "Who we are here for",
        Part.CONTRIBUTION: "What we contribute",
        Part.DISTINCTION: "What makes us different",
        "purpose": "Why we exist",
        "priorities": "What matters to us",
        "culture": "What defines us",
        "measures": "How we measure ourselves",
        "works": "What has proved itself",
    },
}


def page(leitbild: Leitbild, placed: Iterable[Winner]) -> tuple[Sentence, ...]:
    """Give a heading and its items for each part, winner, measure and good experience there is."""
    heads = _HEADINGS[leitbild.language]
    sources = {part: tuple(one.id for one in leitbild.sources if one.part is part) for part in Part}
    sections = [
        *((heads[part], [_item(getattr(leitbild.parts, part), sources[part])]) for part in Part),
        *((heads.get(one.column.id, one.column.question), [_item(one.idea.text, one.carries)]) for one in placed),
        (heads["measures"], [_item(_measure(one, leitbild.language), _proves(one)) for one in leitbild.measures]),
        (heads["works"], [_item(one.text, (one.id,)) for one in leitbild.experience if one.verdict is Verdict.WORKS]),
    ]
    return tuple(line for heading, items in sections for line in _section(heading, items))


def _section(heading: str, items: Iterable[Sentence | None]) -> tuple[Sentence, ...]:
    said = [item for item in items if item is not None]
    return (Sentence(text=f"## {heading}"), *said) if said else ()


def _item(text: str | None, carries: tuple[str, ...]) -> Sentence | None:
    plain = " ".join((text or "").split())
    return Sentence(text=f"- {plain}", carries=carries) if plain else None


def _measure(measure: Measure, language: Language) -> str:
    if measure.target is None:
        return measure.name
    number = format(measure.target, "f")
    number = number.replace(".", ",") if language is Language.DE else number
    return f"{measure.name}: {number} {measure.unit or ''}".rstrip()


def _proves(measure: Measure) -> tuple[str, ...]:
    return (measure.idea,) if measure.idea else ()
