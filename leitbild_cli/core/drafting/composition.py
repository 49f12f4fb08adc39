"""A first draft from what was decided: a line, a statement of one to three sentences, or a page of own words."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from itertools import chain
from typing import TYPE_CHECKING, assert_never

from leitbild_cli.core import lookup
from leitbild_cli.core.drafting.seen import Origins
from leitbild_cli.core.model import Better, Language, Part, Sentence, Verdict
from leitbild_cli.errors import ForbiddenRefusal
from leitbild_cli.language import mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from decimal import Decimal

    from leitbild_cli.core.drafting.weave import Matter, Said
    from leitbild_cli.core.model import Column, Idea, Leitbild, Measure
    from leitbild_cli.core.wording.tongue import Tongue


class NothingToCompose(ForbiddenRefusal):
    """Neither a winner nor a part has words yet."""

    code = "nothing-to-compose"
    what = mark("A draft is made of the winners and the three parts; there is none of them yet.")
    mend = mark("Vote first: `leitbild vote`, or write one: `leitbild draft edit --text …`.")


class Length(StrEnum):
    """How much a draft says: one line, some short sentences, or a page with headings."""

    CORE = "core"
    STATEMENT = "statement"
    PAGE = "page"


_LINE_WORDS = 12
_AS_TYPED = "O1"  # the construction that leaves the words as they are, sentence or not
_MOST = 3


def compose(leitbild: Leitbild, *, length: Length = Length.STATEMENT) -> Composed:
    """Give a draft of the winners and the three parts; what is missing is named, not an error."""
    placed = _placed(leitbild)
    match length:
        case Length.STATEMENT:
            return next(_statements(leitbild))
        case Length.CORE:
            return _composed(leitbild, placed, length, _line(leitbild, placed))
        case Length.PAGE:
            return _made(leitbild, placed, length, page(leitbild, placed))
        case _ as never:
            assert_never(never)


def candidates(leitbild: Leitbild) -> tuple[Composed, ...]:
    """Give up to three statements in a fixed order: the one that reads best, then others that are built differently."""
    return tuple(_statements(leitbild))


def _statements(leitbild: Leitbild) -> Iterator[Composed]:
    from leitbild_cli.core.drafting.weave import woven

    placed = _placed(leitbild)
    texts = woven(_speech(leitbild), _matter(leitbild, placed))
    chosen = _chosen(texts) or ((),)
    yield from (_composed(leitbild, placed, Length.STATEMENT, text) for text in chosen)


def left_out(leitbild: Leitbild, composed: Composed) -> tuple[str, ...]:
    """Give what the winners and parts say and no sentence does: all of one, or what stands between its commas."""
    carried = frozenset(chain.from_iterable(sentence.carries for sentence in composed.sentences))
    words = {one.idea.id: one.idea.text for one in composed.placed} | {part: _said(leitbild, part) for part in Part}
    said = " ".join(sentence.text for sentence in composed.sentences)
    texts = ((text, origin in carried) for origin, text in words.items() if text)
    return tuple(
        chain.from_iterable(_unsaid(text, said, leitbild.language) if held else [text] for text, held in texts)
    )


def _unsaid(text: str, said: str, language: str) -> tuple[str, ...]:
    """Give what stands between the commas of a text that is said in part, where no word of it is said."""
    from leitbild_cli.core.text.keywords import stems

    there = frozenset(stems(said, language))
    pieces = [(piece, stems(piece, language)) for piece in re.split(r"[,;]\s+", text)]
    gone = tuple(piece for piece, words in pieces if words and there.isdisjoint(words))
    return gone if len(gone) < len(pieces) else ()  # where all of them are, it is said in other words


def _chosen(texts: tuple[tuple[Said, ...], ...]) -> tuple[tuple[Said, ...], ...]:
    """Pick the text that reads best, one that says more if any does, one that begins otherwise, and a shorter one."""
    chosen = list(texts[:1])
    for prefers in (_says_more, _begins_otherwise, _is_shorter, _is_other):
        other = next((text for text in texts if text not in chosen and prefers(text, chosen[0])), None)
        chosen += [other] if other and len(chosen) < _MOST else []
    return tuple(chosen)


def _says_more(text: tuple[Said, ...], best: tuple[Said, ...]) -> bool:
    """Whether it says something the best leaves out, and is not the poorer for it."""
    said, there = ({name for one in each for name in one.names} for each in (text, best))
    return not said <= there and len(said) >= len(there)


def _begins_otherwise(text: tuple[Said, ...], best: tuple[Said, ...]) -> bool:
    return (text[0].names, text[0].codes) != (best[0].names, best[0].codes)


def _is_shorter(text: tuple[Said, ...], best: tuple[Said, ...]) -> bool:
    return len(text) < len(best)


def _is_other(text: tuple[Said, ...], best: tuple[Said, ...]) -> bool:
    return text != best


def part_said(leitbild: Leitbild, part: Part) -> str:
    """Give the sentence of the statement that says a part, or the one that says it alone; nothing of no words."""
    from leitbild_cli.core.drafting.weave import Matter, woven

    words = {one: _said(leitbild, one) if one is part else "" for one in Part}
    alone = Matter(
        winners=(),
        market=words[Part.MARKET],
        contribution=words[Part.CONTRIBUTION],
        distinction=words[Part.DISTINCTION],
    )
    for matter in (_matter(leitbild, _placed(leitbild)), alone):
        texts = woven(_speech(leitbild), matter) or ((),)
        if found := next((said.text for said in texts[0] if part.value in said.names), ""):
            return found
    return ""


def in_a_sentence(leitbild: Leitbild, names: Collection[str]) -> tuple[str, ...]:
    """Give every sentence that says the winners and parts of these ids together, the one that reads best first."""
    from leitbild_cli.core.drafting.weave import woven

    placed = tuple(one for one in _placed(leitbild) if one.idea.id in names)
    matter = replace(
        _matter(leitbild, placed),
        market=_said(leitbild, Part.MARKET) if Part.MARKET in names else "",
        contribution=_said(leitbild, Part.CONTRIBUTION) if Part.CONTRIBUTION in names else "",
        distinction=_said(leitbild, Part.DISTINCTION) if Part.DISTINCTION in names else "",
    )
    wanted = {one.column.id for one in placed} | {part.value for part in Part if part in names}
    texts = woven(_speech(leitbild), matter) if wanted else ()
    alone = [text[0] for text in texts if len(text) == 1]
    return tuple(dict.fromkeys(one.text for one in alone if wanted <= {*one.names} and _AS_TYPED not in one.codes))


def _speech(leitbild: Leitbild) -> Tongue:
    from leitbild_cli.core.wording import tongue

    parts = (getattr(leitbild.parts, part) or "" for part in Part)
    typed = (*lookup.texts(leitbild).values(), *parts)
    return tongue.of(leitbild.language, serial=tongue.writes_serial(leitbild.language, typed))


def _placed(leitbild: Leitbild) -> tuple[Winner, ...]:
    winners = lookup.winning_ideas(leitbild)
    return tuple(
        Winner(column=column, idea=idea, carries=(idea.id, *lookup.wordings(leitbild, idea.id)))
        for column in leitbild.columns
        if (idea := winners.get(column.id)) is not None and idea.text.strip()
    )


def _matter(leitbild: Leitbild, placed: tuple[Winner, ...]) -> Matter:
    from leitbild_cli.core.drafting.weave import Matter
    from leitbild_cli.core.wording.clause import Slot
    from leitbild_cli.core.wording.sentences import slot_of

    said = [(one.column.id, slot_of(one.column.id), one.idea.text) for one in placed]
    clauses = lookup.clauses(leitbild)
    return Matter(
        winners=tuple(sorted(said, key=lambda one: list(Slot).index(one[1]))),
        works=tuple((one.id, one.text) for one in leitbild.experience if one.verdict is Verdict.WORKS),
        measures=tuple((one.id, words) for one in leitbild.measures if (words := _measured(one, leitbild.language))),
        chosen=tuple((one.column.id, clauses[one.idea.id].text) for one in placed if one.idea.id in clauses),
        market=_said(leitbild, Part.MARKET),
        contribution=_said(leitbild, Part.CONTRIBUTION),
        distinction=_said(leitbild, Part.DISTINCTION),
    )


def _line(leitbild: Leitbild, placed: tuple[Winner, ...]) -> tuple[Said, ...]:
    """Give one sentence: the purpose with as much beside it as a line of twelve words takes."""
    from leitbild_cli.core.drafting.texts import word_count
    from leitbild_cli.core.drafting.weave import Matter, woven

    speech, matter = _speech(leitbild), _matter(leitbild, placed)
    winners, first = matter.winners, matter.winners[:1]
    for beside in (winners[1:], winners[2:], winners[1:2]):
        for text in woven(speech, Matter(winners=(*first, *beside), chosen=matter.chosen)) if beside else ():
            if len(text) == 1 and word_count(text[0].text) <= _LINE_WORDS:
                return text
    alone = woven(speech, Matter(winners=first, chosen=matter.chosen) if first else matter)
    return alone[0][:1] if alone else ()


def _composed(leitbild: Leitbild, placed: tuple[Winner, ...], length: Length, text: tuple[Said, ...]) -> Composed:
    origins: dict[str, tuple[str, ...]] = {one.id: (one.id,) for one in leitbild.experience}
    origins |= {one.id: _proves(one) for one in leitbild.measures}
    origins |= {one.column.id: one.carries for one in placed}
    origins |= {part.value: (part.value,) for part in Part}
    sentences = tuple(
        Sentence(
            text=said.text, carries=tuple(dict.fromkeys(chain.from_iterable(origins[name] for name in said.names)))
        )
        for said in text
    )
    return _made(leitbild, placed, length, sentences, codes=tuple(said.codes for said in text))


def _made(
    leitbild: Leitbild,
    placed: tuple[Winner, ...],
    length: Length,
    sentences: tuple[Sentence, ...],
    codes: tuple[tuple[str, ...], ...] = (),
) -> Composed:

    missing = _missing(leitbild, placed)
    sentences = tuple(map(Origins(leitbild).signed, sentences))
    return Composed(length=length, sentences=sentences, placed=placed, missing=missing, codes=codes)


def _missing(leitbild: Leitbild, placed: tuple[Winner, ...]) -> tuple[Missing, ...]:
    decided = {one.column.id for one in placed}
    columns = [Missing(gap=Gap.WINNER, id=column.id) for column in leitbild.columns if column.id not in decided]
    parts = [Missing(gap=Gap.PART, id=part) for part in Part if not _said(leitbild, part)]
    return (*columns, *parts)


def _said(leitbild: Leitbild, part: Part) -> str:
    return " ".join((getattr(leitbild.parts, part) or "").split())


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
    """A winner with the ids its sentence carries."""

    column: Column
    idea: Idea
    carries: tuple[str, ...]


@record
class Composed:
    """A draft's sentences, by which constructions each was made, and what is still missing."""

    length: Length
    sentences: tuple[Sentence, ...]
    placed: tuple[Winner, ...] = ()
    missing: tuple[Missing, ...] = ()
    codes: tuple[tuple[str, ...], ...] = ()


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
    sections = [
        *((heads[part], [_item(getattr(leitbild.parts, part), (part.value,))]) for part in Part),
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
    return f"{measure.name}: {_number(measure.target, language)} {measure.unit or ''}".rstrip()


_UNITS = {
    Language.DE: {"%": "%", "s": "Sekunden", "min": "Minuten", "h": "Stunden", "d": "Tagen"},
    Language.EN: {"%": "%", "s": "seconds", "min": "minutes", "h": "hours", "d": "days"},
}


def _measured(measure: Measure, language: Language) -> str:
    """Give what a measure promises as somebody would type it; nothing where its unit can't be said."""
    unit = _UNITS[language].get(measure.unit or "")
    if measure.target is None or unit is None or any(map(str.isdigit, measure.name)):
        return ""
    number = _number(measure.target, language)
    if unit == "%":
        blank = " " if language is Language.DE else ""
        return f"{number}{blank}% {measure.name}" if measure.better is Better.HIGHER else ""
    if measure.better is Better.HIGHER:
        return ""
    if language is Language.DE:
        return f"höchstens {number} {unit} {measure.name}"
    return f"{measure.name} of at most {number} {unit}"


def _number(target: Decimal, language: Language) -> str:
    number = format(target, "f")
    return number.replace(".", ",") if language is Language.DE else number


def _proves(measure: Measure) -> tuple[str, ...]:
    return (measure.idea,) if measure.idea else ()
