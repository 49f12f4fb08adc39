"""The text that is checked, with all that the rules ask about it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.drafting.texts import on_own_line, split_sentences, word_count
from leitbild_cli.core.text.keywords import stems
from leitbild_cli.record import record

if TYPE_CHECKING:
    from leitbild_cli.core.model import Adoption, Draft, Idea, Leitbild

SHORT = 22  # words
THERE = 0.3  # the share of a text's words that has to be found for it to be said


@record
class DraftLine:
    """One sentence, heading or item, and where it stands in the file."""

    text: str
    path: tuple[str, ...]


@record
class Subject:
    """A draft, or an adopted text with its adoption."""

    leitbild: Leitbild
    draft: Draft | None
    path: tuple[str, ...]
    lines: tuple[DraftLine, ...]
    adoption: Adoption | None = None

    @property
    def stems(self) -> tuple[frozenset[str], ...]:
        """The stems of each line."""
        return tuple(_stems(line.text, self.leitbild.language) for line in self.lines)

    @property
    def all_stems(self) -> frozenset[str]:
        """The stems of the whole text."""
        return frozenset().union(*self.stems)

    @property
    def words(self) -> tuple[str, ...]:
        """The folded words of the whole text that mean something."""
        return _words(self.text, self.leitbild.language)

    def share_said(self, text: str) -> float:
        """Give how much of a text's words is said here, in whatever form."""
        from leitbild_cli.core.text.near import share_said  # who looks for what was set aside needs none of this

        return share_said(text, self.words, self.leitbild.language)

    @property
    def text(self) -> str:
        """The words of all lines."""
        return " ".join(line.text for line in self.lines)

    @property
    def raw(self) -> tuple[tuple[tuple[str, ...], str], ...]:
        """The sentences as they were typed, with their blanks, each with where it stands."""
        if self.adoption is not None:
            return (((*self.path, "text"), self.adoption.text),)
        sentences = self.draft.sentences if self.draft else ()
        return tuple(((*self.path, "sentences", str(place)), one.text) for place, one in enumerate(sentences))

    @property
    def is_page(self) -> bool:
        """Whether it is a page of headings and items, for which other lengths hold."""
        return any(on_own_line(line.text) for line in self.lines)

    @property
    def is_kernel(self) -> bool:
        """Whether it is a short text that says what was voted for, and leaves out the rest on purpose."""
        if not self.winners or word_count(self.text) > SHORT:
            return False
        return all(self.share_said(winner.text) >= THERE for winner in self.winners)

    @property
    def winners(self) -> tuple[Idea, ...]:
        """The ideas that won their columns."""
        return tuple(lookup.winning_ideas(self.leitbild).values())


@cache
def _stems(text: str, language: str) -> frozenset[str]:
    return frozenset(stems(text, language))


@cache
def _words(text: str, language: str) -> tuple[str, ...]:
    from leitbild_cli.core.text.near import words  # as above

    return words(text, language)


def subject(leitbild: Leitbild) -> Subject | None:
    """Give the text to check: the adopted one from its day on, before the latest draft; None if there is neither."""
    adoption, draft = lookup.adoption(leitbild), lookup.latest_draft(leitbild)
    if adoption is not None:
        return of_statement(leitbild, adoption)
    return of_draft(leitbild, draft) if draft is not None else None


def of_draft(leitbild: Leitbild, draft: Draft) -> Subject:
    """Give a draft to be checked, sentence by sentence."""
    path: tuple[str, ...] = ("drafts", draft.id)
    lines = tuple(
        DraftLine(text=split, path=(*path, "sentences", str(place)))
        for place, sentence in enumerate(draft.sentences)
        for split in split_sentences(sentence.text)
    )
    return Subject(leitbild=leitbild, draft=draft, path=path, lines=lines)


def of_statement(leitbild: Leitbild, adoption: Adoption) -> Subject:
    """Give an adopted text to be checked; its draft, where it is there, says which ideas it carries."""
    path = ("adopted", adoption.draft)
    lines = tuple(DraftLine(text=one, path=(*path, "text")) for one in split_sentences(adoption.text))
    draft = lookup.draft_of(leitbild, adoption.draft)
    return Subject(leitbild=leitbild, draft=draft, path=path, lines=lines, adoption=adoption)
