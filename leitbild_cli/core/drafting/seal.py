"""The seal of an adopted text: made, tried, and the sealed words looked for where they may still stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.drafting.texts import text_of
from leitbild_cli.core.text.digest import sha256
from leitbild_cli.record import record

if TYPE_CHECKING:
    from datetime import date

    from leitbild_cli.core.model import Adoption, Leitbild

_DIGITS = 16


@record
class SealedWords:
    """What was sealed, and where it stands: in a draft of this number, or in a commit of this day."""

    text: str
    draft: int | None = None
    commit: str | None = None
    day: date | None = None


@record
class BrokenSeal:
    """An adoption whose text is not what was sealed; `words` are what was, where they were found.

    `stands` is whether it is the statement that holds, not one before it.
    `same_as` is the number of a draft that says what the text says: the seal may have been changed, or both of them.
    """

    adoption: Adoption
    stands: bool
    words: SealedWords | None = None
    same_as: int | None = None


def seal_of(text: str) -> str:
    """Give the seal of a text: the first 16 hex digits of its SHA-256."""
    return sha256(text.encode()).hexdigest()[:_DIGITS]


def seal_holds(adoption: Adoption) -> bool:
    """Whether the text is still the one that was adopted."""
    return adoption.seal == seal_of(adoption.text)


def broken_seals(leitbild: Leitbild) -> tuple[BrokenSeal, ...]:
    """Give every adoption whose seal is broken, the one that stands first, with what the drafts know of its words."""
    standing = lookup.adoption(leitbild)
    broken = [_broken(leitbild, one, stands=one is standing) for one in leitbild.adopted if not seal_holds(one)]
    return tuple(sorted(broken, key=lambda one: not one.stands))


def _broken(leitbild: Leitbild, adoption: Adoption, *, stands: bool) -> BrokenSeal:
    texts = {number: text_of(draft) for number, draft in enumerate(leitbild.drafts, start=1)}
    found = next((number for number, text in texts.items() if seal_of(text) == adoption.seal), None)
    said = next((number for number, text in texts.items() if text.split() == adoption.text.split()), None)
    words = SealedWords(text=texts[found], draft=found) if found else None
    return BrokenSeal(adoption=adoption, stands=stands, words=words, same_as=None if words else said)
