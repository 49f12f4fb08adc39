"""The page: headings with the team's own words below them, safe because no word is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.model import Language, Part, Sentence, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from leitbild_cli.core.drafting.composed import Placed
    from leitbild_cli.core.model import Leitbild, Measure

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


def page(leitbild: Leitbild, placed: Iterable[Placed]) -> tuple[Sentence, ...]:
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
