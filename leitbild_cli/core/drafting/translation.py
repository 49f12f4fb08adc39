"""The adopted statement in the other language: whether it still says what was confirmed, and confirming it anew."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.drafting.seal import seal_holds, seal_of
from leitbild_cli.core.ideas import NothingToDo
from leitbild_cli.core.model import Language, Translation
from leitbild_cli.errors import ForbiddenRefusal
from leitbild_cli.language import _, mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from datetime import date

    from leitbild_cli.core.model import Adoption, Leitbild


class Fit(StrEnum):
    """Whether a translation says what the statement says."""

    MISSING = "missing"
    CONFIRMED = "confirmed"
    STATEMENT_CHANGED = "statement-changed"
    TRANSLATION_CHANGED = "translation-changed"


class NothingToTranslate(ForbiddenRefusal):
    """A draft may change tomorrow, and its translation with it."""

    code = "nothing-to-translate"
    what = mark("There is no adopted statement yet, so there is nothing to translate.")
    mend = mark("Decide first: `leitbild adopt`.")


class NoTranslation(ForbiddenRefusal):
    """Nothing is there that could be confirmed."""

    code = "no-translation"
    what = mark("The statement has no translation yet.")
    mend = mark("Give it: `leitbild translate --text …`.")


class SealIsBroken(ForbiddenRefusal):
    """Nobody knows which words are to be translated."""

    code = "seal-is-broken"
    what = mark("The adopted text is not what was sealed, so no translation can be confirmed against it.")
    mend = mark("Put it right first: `leitbild check` shows the sealed words.")


@record
class Translated:
    """The statement that stands, its translation into `language`, and whether both still belong together."""

    adoption: Adoption
    language: Language
    fit: Fit

    @property
    def text(self) -> str:
        """The translation; nothing where there is none."""
        return self.adoption.translation.text if self.adoption.translation else ""

    @property
    def stale(self) -> bool:
        """Say whether one side has changed since somebody confirmed that both say the same."""
        return self.fit in (Fit.STATEMENT_CHANGED, Fit.TRANSLATION_CHANGED)


def translated(leitbild: Leitbild) -> Translated | None:
    """Give the statement that stands with its translation; None where nothing is adopted."""
    standing = lookup.adoption(leitbild)
    if standing is None:
        return None
    other = Language.EN if leitbild.language is Language.DE else Language.DE
    return Translated(adoption=standing, language=other, fit=_fit(standing))


def translate(leitbild: Leitbild, text: str | None, *, on: date, by: str | None = None) -> tuple[Leitbild, Translated]:
    """Give the Leitbild with this translation, or with the one that is there, confirmed against the statement."""
    found = translated(leitbild)
    if found is None:
        raise NothingToTranslate
    if not seal_holds(found.adoption):
        raise SealIsBroken
    words = (text if text is not None else found.text).strip()
    if not words:
        raise NoTranslation
    if words == found.text and found.fit is Fit.CONFIRMED:
        raise NothingToDo(_("This translation is confirmed already."))
    made = Translation(text=words, original=found.adoption.seal, seal=seal_of(words), by=by, on=on)
    adoption = replace(found.adoption, translation=made)
    adopted = tuple(adoption if one is found.adoption else one for one in leitbild.adopted)
    return replace(leitbild, adopted=adopted), replace(found, adoption=adoption, fit=Fit.CONFIRMED)


def _fit(adoption: Adoption) -> Fit:
    translation = adoption.translation
    if translation is None:
        return Fit.MISSING
    if translation.original != seal_of(adoption.text):
        return Fit.STATEMENT_CHANGED
    return Fit.CONFIRMED if translation.seal == seal_of(translation.text) else Fit.TRANSLATION_CHANGED
