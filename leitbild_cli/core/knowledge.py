"""Steps 1 and 2 of the method: what was learned and from whom, the three parts of a statement, what experience says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from leitbild_cli.core.ideas import NothingToDo
from leitbild_cli.core.model import Part, Verdict
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.errors import Ambiguous, NotFound, UsageRefusal, near
from leitbild_cli.language import _, mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.model import Draft, Experience, Leitbild, Source

Noted = TypeVar("Noted", "Source", "Experience")


class NoWords(UsageRefusal):
    """A source needs a title, an experience needs words."""

    code = "no-words"
    what = mark("Without words there is nothing to keep.")


@record
class PartStatus:
    """A part of the statement: its text and the sources behind it; without either it is a gap."""

    part: Part
    text: str | None
    sources: tuple[Source, ...] = ()

    @property
    def gap(self) -> bool:
        """Say whether something is missing."""
        return not self.text or not self.sources


def add_source(leitbild: Leitbild, source: Source) -> Leitbild:
    """Give the Leitbild with this source; raise NothingToDo where title and author are listed already."""
    if not source.title.strip():
        raise NoWords
    if any(_work(one) == _work(source) for one in leitbild.sources):
        raise NothingToDo(_("This source is listed already."))
    return replace(leitbild, sources=tuple(sorted((*leitbild.sources, source), key=lambda one: one.id)))


def change_source(leitbild: Leitbild, source: Source) -> Leitbild:
    """Give the Leitbild with this source in place of the one with its id; raise NoWords or NothingToDo."""
    if not source.title.strip():
        raise NoWords
    if any(one.id != source.id and _work(one) == _work(source) for one in leitbild.sources):
        raise NothingToDo(_("This source is listed already."))
    return replace(leitbild, sources=tuple(source if one.id == source.id else one for one in leitbild.sources))


def change_experience(leitbild: Leitbild, experience: Experience) -> Leitbild:
    """Give the Leitbild with this experience in place of the one with its id; raise NoWords."""
    if not experience.text.strip():
        raise NoWords
    kept = tuple(experience if one.id == experience.id else one for one in leitbild.experience)
    return replace(leitbild, experience=kept)


def find_source(leitbild: Leitbild, reference: str) -> Source:
    """Give the source with this id or unique start of one; raise NotFound or Ambiguous."""
    return _found(leitbild.sources, reference, kind=_("source"), listed="source list")


def find_experience(leitbild: Leitbild, reference: str) -> Experience:
    """Give the experience with this id or unique start of one; raise NotFound or Ambiguous."""
    return _found(leitbild.experience, reference, kind=_("experience"), listed="experience list")


def set_part(leitbild: Leitbild, part: Part, text: str | None) -> Leitbild:
    """Give the Leitbild with this part in other words; no words empty it."""
    words = text.strip() if text else ""
    match part:
        case Part.MARKET:
            parts = replace(leitbild.parts, market=words or None)
        case Part.CONTRIBUTION:
            parts = replace(leitbild.parts, contribution=words or None)
        case Part.DISTINCTION:
            parts = replace(leitbild.parts, distinction=words or None)
    return replace(leitbild, parts=parts)


def continued(leitbild: Leitbild, part: Part, stem: str, words: str) -> str:
    """Give what somebody said behind the stem of a part as it is kept: the stem stays where it makes a sentence."""
    from leitbild_cli.core.wording import tongue

    begun = stem.removesuffix("…").strip()
    said = words.removeprefix("…").strip()
    if said.lower().startswith(begun.lower()) and part is not Part.DISTINCTION:
        said = said[len(begun) :].strip()
    whole = f"{begun} {said}"
    is_sentence = tongue.of(leitbild.language).is_sentence
    return whole if part is Part.DISTINCTION and is_sentence(whole) and not is_sentence(said) else said


def close_to(leitbild: Leitbild, draft: Draft) -> tuple[Experience, ...]:
    """Give what is known to work or to fail and shares words with a draft; what fails first."""
    if not leitbild.experience:
        return ()
    from leitbild_cli.core.checking.text.subject import of_draft  # only who knows something has it compared

    read = of_draft(leitbild, draft)
    found = [one for one in leitbild.experience if read.share_said(one.text) > 0]
    return tuple(sorted(found, key=lambda one: one.verdict is Verdict.WORKS))


def add_experience(leitbild: Leitbild, experience: Experience) -> Leitbild:
    """Give the Leitbild with this experience; raise NothingToDo where the same is known already."""
    if not experience.text.strip():
        raise NoWords
    known = {(one.verdict, caseless(one.text)) for one in leitbild.experience}
    if (experience.verdict, caseless(experience.text)) in known:
        raise NothingToDo(_("This experience is listed already."))
    return replace(leitbild, experience=tuple(sorted((*leitbild.experience, experience), key=lambda one: one.id)))


def parts(leitbild: Leitbild) -> tuple[PartStatus, ...]:
    """Give market, contribution and distinction, each with the sources that support it."""
    return tuple(
        PartStatus(
            part=part,
            text=getattr(leitbild.parts, part.value),
            sources=tuple(one for one in leitbild.sources if part in one.parts),
        )
        for part in Part
    )


def gaps(leitbild: Leitbild) -> tuple[PartStatus, ...]:
    """Give the parts that lack a text or a source."""
    return tuple(one for one in parts(leitbild) if one.gap)


def _found(noted: Sequence[Noted], reference: str, *, kind: str, listed: str) -> Noted:
    wanted = caseless(reference)
    found = [one for one in noted if wanted and one.id.startswith(wanted)]
    if len(found) > 1:
        raise Ambiguous(reference, candidates=[one.id for one in found])
    if not found:
        raise NotFound(reference, kind=kind, near=near(wanted, [one.id for one in noted]), listed=listed)
    return found[0]


def _work(source: Source) -> tuple[str, str]:
    return caseless(source.title), caseless(source.author or "")
