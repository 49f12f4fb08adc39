"""Sources, the three parts and experience, as lists for people and as JSON for machines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.model import Language, Part, Verdict
from leitbild_cli.core.parts import PARTS
from leitbild_cli.language import _, mark, ngettext
from leitbild_cli.view.format.text import safe, wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.knowledge import PartStatus
    from leitbild_cli.core.model import Experience, Source

_STEMS = {
    Language.DE: {
        Part.MARKET: "Wir sind da für …",
        Part.CONTRIBUTION: "Wir bieten …",
        Part.DISTINCTION: "Bei uns …",
    },
    Language.EN: {
        Part.MARKET: "We are here for …",
        Part.CONTRIBUTION: "We offer …",
        Part.DISTINCTION: "With us, …",
    },
}
_QUESTIONS = {
    Part.MARKET: mark("Who is it for?"),
    Part.CONTRIBUTION: mark("What do we offer?"),
    Part.DISTINCTION: mark("What makes us different?"),
}


def part_word(part: Part) -> str:
    """Give the part's name in the reader's language."""
    return _(PARTS[part])


def stem(part: Part, language: Language) -> str:
    """Give the beginning of the sentence that a part goes on with, in the language of the statement."""
    return _STEMS[language][part]


def question(part: Part) -> str:
    """Give the part's name and what it answers."""
    return f"{part_word(part)} · {_(_QUESTIONS[part])}"


def preview(said: str, *, width: int) -> str:
    """Give the sentence that would be made of a part."""
    first, *rest = wrap(said, width - 4)
    return "\n".join([f"  → {first}", *(f"    {line}" for line in rest)])


def near(experience: Sequence[Experience], *, width: int) -> str:
    """Give a line for each of a few: what works, and what fails."""
    told = {Verdict.WORKS: _("This works: {text}"), Verdict.FAILS: _("This does not work: {text}")}
    return "\n".join(line for one in experience for line in wrap(told[one.verdict].format(text=one.text), width))


def sources_list(sources: Sequence[Source], *, width: int) -> str:
    """Give each source with title, author, where to find it, what was learned, and the part it supports."""
    if not sources:
        return _("No source is named yet.")
    return "\n".join("\n".join(_source(one, width)) for one in sources)


def parts_page(parts: Sequence[PartStatus], *, width: int) -> str:
    """Give the three parts; what a part lacks is named as a gap."""
    return "\n".join("\n".join(_part(one, width)) for one in parts)


def parts_json(parts: Sequence[PartStatus]) -> dict[str, object]:
    """Give the parts with stable keys."""
    return {
        "parts": [
            {
                "part": one.part,
                "text": one.text,
                "sources": [source.id for source in one.sources],
                "gap": one.gap,
            }
            for one in parts
        ]
    }


def experience_list(experience: Sequence[Experience], *, width: int) -> str:
    """Give what works, then what fails, each with the reason."""
    if not experience:
        return _("No experience is noted yet.")
    blocks = []
    for verdict, head in ((Verdict.WORKS, _("This works:")), (Verdict.FAILS, _("This does not work:"))):
        inside = [one for one in experience if one.verdict is verdict]
        if inside:
            blocks.append("\n".join([head, *(line for one in inside for line in _experience(one, width))]))
    return "\n\n".join(blocks)


def _source(one: Source, width: int) -> list[str]:
    name = f"{one.author}: {one.title}" if one.author else one.title
    rest = [
        one.where or "",
        one.learned or "",
        _("Original: “{text}”").format(text=one.quote) if one.quote else "",
        _("Supports: {part}").format(part=", ".join(map(part_word, one.parts))) if one.parts else "",
    ]
    return [
        *_hung(one.id, name, width),
        *(f"{'':10}{line}" for text in rest if text for line in wrap(text, width - 10)),
    ]


def _part(one: PartStatus, width: int) -> list[str]:
    text = one.text or _('gap: no words yet, `leitbild part set {part} "…"`').format(part=part_word(one.part))
    if one.sources:
        count = len(one.sources)
        names = ", ".join(safe(source.title) for source in one.sources)
        behind = ngettext("{count} source: {names}", "{count} sources: {names}", count).format(count=count, names=names)
    else:
        behind = _('gap: no source yet, `leitbild source add "…" --part {part}`').format(part=part_word(one.part))
    lines = [*wrap(text, width - 2), *wrap(behind, width - 2)]
    return [*wrap(question(one.part), width), *(f"  {line}" for line in lines)]


def _experience(one: Experience, width: int) -> list[str]:
    return _hung(one.id, f"{one.text} ({one.reason})" if one.reason else one.text, width)


def _hung(id_: str, text: str, width: int) -> list[str]:
    """Give a text beside its id, its further lines below its first."""
    first, *rest = wrap(text, width - 10)
    return [f"{id_}  {first}", *(f"{'':10}{line}" for line in rest)]
