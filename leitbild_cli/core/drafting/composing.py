"""A first draft from what was decided: the three parts lead, then one sentence for each column's winner."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, assert_never

from leitbild_cli.core import lookup
from leitbild_cli.core.drafting.composed import Composed, Gap, Missing, Placed, Style
from leitbild_cli.core.model import Part, Sentence

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild


def compose(leitbild: Leitbild, *, style: Style = Style.PARAGRAPH) -> Composed:
    """Give a draft of the winners and the three parts; what is missing is named, not an error."""
    placed = _placed(leitbild)
    match style:
        case Style.PARAGRAPH:
            sentences = _paragraph(leitbild, placed)
        case Style.SENTENCE:
            sentences = _sentence(leitbild, placed)
        case Style.PAGE:
            from leitbild_cli.core.drafting.page import page

            sentences = page(leitbild, placed)
        case _ as never:
            assert_never(never)
    return Composed(style=style, sentences=sentences, placed=placed, missing=_missing(leitbild, placed))


def sources_of(leitbild: Leitbild, *parts: Part) -> tuple[str, ...]:
    """Give the ids of the sources that support these parts."""
    return tuple(source.id for source in leitbild.sources if source.part in parts)


def _placed(leitbild: Leitbild) -> tuple[Placed, ...]:
    from leitbild_cli.core.wording import clause

    winners = lookup.winning_ideas(leitbild)
    return tuple(
        Placed(
            column=column,
            idea=idea,
            clause=clause(idea.text, column=column.id, language=leitbild.language, question=column.question),
            carries=(idea.id, *lookup.wordings(leitbild, idea.id)),
        )
        for column in leitbild.columns
        if (idea := winners.get(column.id)) is not None and idea.text.strip()
    )


def _missing(leitbild: Leitbild, placed: tuple[Placed, ...]) -> tuple[Missing, ...]:
    decided = {one.column.id for one in placed}
    columns = [Missing(gap=Gap.WINNER, id=column.id) for column in leitbild.columns if column.id not in decided]
    parts = [Missing(gap=Gap.PART, id=part) for part in Part if not _said(leitbild, part)]
    return (*columns, *parts)


def _said(leitbild: Leitbild, part: Part) -> str:
    return " ".join((getattr(leitbild.parts, part) or "").split())


def _paragraph(leitbild: Leitbild, placed: tuple[Placed, ...]) -> tuple[Sentence, ...]:
    return (*_lead(leitbild), *(Sentence(text=one.clause.text, carries=one.carries) for one in placed))


def _lead(leitbild: Leitbild) -> tuple[Sentence, ...]:
    from leitbild_cli.core.wording.parts import lead

    text = lead(leitbild.language, *(_said(leitbild, part) for part in Part))
    said = [part for part in Part if _said(leitbild, part)]
    return (Sentence(text=text, carries=sources_of(leitbild, *said)),) if text else ()


def _sentence(leitbild: Leitbild, placed: tuple[Placed, ...]) -> tuple[Sentence, ...]:
    from leitbild_cli.core.wording.single import single

    text = single(leitbild.language, [(one.column.id, one.idea.text, one.clause) for one in placed])
    lead = _lead(leitbild)
    if not text:
        return lead
    carries = [one.carries for one in lead] + [one.carries for one in placed]
    whole = ": ".join([*(one.text.removesuffix(".") for one in lead), text])
    return (Sentence(text=whole, carries=tuple(dict.fromkeys(chain.from_iterable(carries)))),)
