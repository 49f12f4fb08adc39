"""What the sentences of a draft go back to, as people read it and choose from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.drafting.seen import Origins, what
from leitbild_cli.core.model import Part
from leitbild_cli.language import _
from leitbild_cli.view.format.text import fit, wrap
from leitbild_cli.view.knowledge import part_word

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from leitbild_cli.core.drafting.grounds import Ground
    from leitbild_cli.core.drafting.seen import Changed
    from leitbild_cli.core.model import Draft, Leitbild

_INDENT = 4


def traced(leitbild: Leitbild, draft: Draft, *, width: int) -> str:
    """Give a draft sentence by sentence, below each what it goes back to, and whether that has changed since."""
    from leitbild_cli.core.drafting import grounds  # matching is for the few who look for it

    known = labels(leitbild)
    origins = Origins(leitbild)
    lines = []
    for one, carries in zip(draft.sentences, grounds.carried(leitbild, draft), strict=True):
        lines += wrap(one.text, width)
        changed = {each.id: each for each in origins.changed(one)}
        for name in carries:
            lines.append(fit(f"    ← {name}  {known.get(name, _('not in the file any more'))}", width))
            lines += _marked(changed[name], width) if name in changed else []
            supports = (source.id for source in leitbild.sources if name in source.parts)
            lines += [fit(f"      ← {source}  {known[source]}", width) for source in supports]
        lines += ["    " + _("new: somebody said so")] if one.new else []
    return "\n".join(lines)


def linked(leitbild: Leitbild, draft: Draft, place: int, *, width: int) -> str:
    """Give one sentence with what it goes back to now."""
    known, one = labels(leitbild), draft.sentences[place]
    below = [fit(f"    ← {each}  {known.get(each, _('not in the file any more'))}", width) for each in one.carries]
    below = below or ["    " + (_("new: somebody said so") if one.new else _("goes back to nothing yet"))]
    return "\n".join([sentence(place + 1, one.text, width=width), *below])


def suspects(leitbild: Leitbild, draft: Draft, *, width: int, only: int | None = None) -> Iterator[str]:
    """Give the sentences whose origin has changed since, or only the one at this place, in a block, if any."""
    if not any(one.seen for one in draft.sentences):
        return
    origins = Origins(leitbild)
    lines = []
    for place, one in enumerate(draft.sentences):
        for changed in origins.changed(one) if only in (None, place) else ():
            told = _("! Sentence {number}: {what}").format(number=place + 1, what=what(changed))
            lines += wrap(told, min(width, 100))
    if lines and only is None:
        lines += wrap(_("Does it still fit? `leitbild draft link`"), min(width, 100))
    if lines:
        yield "\n".join(lines)


def sentence(number: int, text: str, *, width: int) -> str:
    """Give a sentence that is asked about."""
    head = _("Sentence {number}").format(number=number)
    return "\n".join([head, *(f"  {line}" for line in wrap(" ".join(text.split()), min(width, 100) - 2))])


def _marked(changed: Changed, width: int) -> list[str]:
    return [f"      ! {line}" for line in wrap(what(changed), width - _INDENT * 2)]


def offered(leitbild: Leitbild, known: Iterable[Ground], perhaps: Collection[str], *, width: int) -> str:
    """Give what a sentence may go back to with letters; `perhaps` says what its words speak for."""
    said = labels(leitbild)
    lines = []
    for place, one in enumerate(known):
        note = f" ({_('perhaps')})" if one.id in perhaps else ""
        lines.append(f"  {chr(ord('A') + place)}  {fit(said[one.id], max(width - 5 - len(note), 8))}{note}")
    return "\n".join(lines)


def labels(leitbild: Leitbild) -> dict[str, str]:
    """Give a line for every id a sentence may carry: an idea with its author, a part with its name."""
    known = {idea.id: f"{idea.text} — {author.name}" for author, idea in lookup.everything(leitbild)}
    known |= {note.id: f"{note.text} — {person.name}" for person in leitbild.people for note in person.notes}
    known |= {part.value: f"{part_word(part)}: {getattr(leitbild.parts, part) or '–'}" for part in Part}
    known |= {one.id: f"{one.title} ({one.author})" if one.author else one.title for one in leitbild.sources}
    known |= {one.id: one.text for one in leitbild.experience}
    return known | {one.id: one.text or "" for one in leitbild.feedback}
