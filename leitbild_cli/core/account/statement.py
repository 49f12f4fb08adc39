"""What can be shown as the statement: what was adopted, else how far it is."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.drafting import texts
from leitbild_cli.core.drafting.seal import seal_holds
from leitbild_cli.core.drafting.texts import word_count
from leitbild_cli.core.model import Sentence
from leitbild_cli.record import record

if TYPE_CHECKING:
    from leitbild_cli.core.model import Adoption, Draft, Leitbild


class Stand(StrEnum):
    """How far the statement is."""

    ADOPTED = "adopted"
    DRAFT = "draft"
    CHOSEN = "chosen"
    ASKED = "asked"
    IMAGINED = "imagined"


@record
class Statement:
    """What stands in the statement's place; `number` is its draft's, None where that is gone or there is none.

    `sealed` is whether the adopted text is still the one that was sealed; what was not adopted has no seal.
    """

    stand: Stand
    sentences: tuple[Sentence, ...] = ()
    adoption: Adoption | None = None
    draft: Draft | None = None
    number: int | None = None
    sealed: bool = False

    @property
    def words(self) -> int:
        """Count the words of all of it."""
        return sum(word_count(one.text) for one in self.sentences)


def current(leitbild: Leitbild) -> Statement:
    """Give what was adopted last; before, the newest draft, the ideas that were chosen, the questions or the brief."""
    adoption = lookup.adoption(leitbild)
    draft = lookup.draft_of(leitbild, adoption.draft) if adoption else lookup.latest_draft(leitbild)
    if adoption is None and draft is None:
        return _before_drafts(leitbild)
    return Statement(
        stand=Stand.ADOPTED if adoption else Stand.DRAFT,
        sentences=texts.statement(leitbild),
        adoption=adoption,
        draft=draft,
        number=lookup.draft_number(leitbild, draft.id) if draft else None,
        sealed=adoption is not None and seal_holds(adoption),
    )


def _before_drafts(leitbild: Leitbild) -> Statement:
    chosen = lookup.winning_ideas(leitbild)
    inside = [chosen[column.id] for column in leitbild.columns if column.id in chosen]
    if inside:
        sentences = tuple(Sentence(text=one.text, carries=(one.id,)) for one in inside)
        return Statement(stand=Stand.CHOSEN, sentences=sentences)
    if leitbild.columns and (not leitbild.brief or any(person.ideas for person in leitbild.people)):
        return Statement(stand=Stand.ASKED, sentences=tuple(Sentence(text=one.question) for one in leitbild.columns))
    return Statement(stand=Stand.IMAGINED, sentences=(Sentence(text=leitbild.brief),) if leitbild.brief else ())
