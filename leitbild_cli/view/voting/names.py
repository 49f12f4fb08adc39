"""What ideas are called while they are voted on: a letter each, and their words cut to fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.voting import seen, slate
from leitbild_cli.language import _
from leitbild_cli.record import record
from leitbild_cli.view.format.text import fit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from leitbild_cli.core.model import Leitbild, Vote

_LONGEST = 60


@record
class Labels:
    """The letter and the words of every idea of a vote, by id, in the order in which they are shown."""

    letters: Mapping[str, str]
    texts: Mapping[str, str]

    def letter(self, idea: str) -> str:
        """Give the idea's letter."""
        return self.letters.get(idea, idea)

    def text(self, idea: str) -> str:
        """Give the words that were voted on, in one line; the id where the file holds them no more."""
        return self.texts.get(idea, idea)

    def both(self, idea: str, *, longest: int = _LONGEST) -> str:
        """Give letter and words, to be named in a sentence."""
        return _("{letter} “{text}”").format(letter=self.letter(idea), text=fit(self.text(idea), longest))


def names(leitbild: Leitbild, vote: Vote, ideas: Sequence[str] | None = None) -> Labels:
    """Give the letters and the words of the vote for its ideas, or for these, in this order."""
    signs = slate.letters(leitbild, vote)
    known = seen.words(leitbild, vote)
    shown = signs if ideas is None else ideas
    return Labels(
        letters={idea: signs.get(idea, idea) for idea in shown},
        texts={idea: " ".join(known.get(idea, idea).split()) for idea in shown},
    )


def listed(words: Sequence[str]) -> str:
    """Give words as a list in a sentence: A, B and C."""
    if len(words) <= 1:
        return "".join(words)
    return _("{first} and {last}").format(first=", ".join(words[:-1]), last=words[-1])
