"""The statement in both languages, and whether they still belong together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.drafting.translation import Fit
from leitbild_cli.core.model import Language
from leitbild_cli.language import _, day, mark
from leitbild_cli.view.format.text import wrap

if TYPE_CHECKING:
    from leitbild_cli.core.drafting.translation import Translated

_LANGUAGES = {Language.DE: mark("German"), Language.EN: mark("English")}
_IN = {Language.DE: mark("In German"), Language.EN: mark("In English")}
_STALE = {
    Language.DE: mark("The German version is being compared anew: one of the two has changed since."),
    Language.EN: mark("The English version is being compared anew: one of the two has changed since."),
}
_FITS = {
    Fit.MISSING: mark("not translated yet: `leitbild translate --text …`"),
    Fit.CONFIRMED: mark("confirmed"),
    Fit.STATEMENT_CHANGED: mark("the statement has changed since: compare, then `leitbild translate --confirm`"),
    Fit.TRANSLATION_CHANGED: mark("changed and not confirmed since: compare, then `leitbild translate --confirm`"),
}


def page(found: Translated, *, width: int) -> str:
    """Give the statement, its translation, and what is to be said of the two."""
    mine = next(one for one in Language if one is not found.language)
    blocks = [(mine, found.adoption.text, "")]
    blocks.append((found.language, found.text, said(found)))
    return "\n\n".join("\n".join(_block(*one, width)) for one in blocks)


def beside(found: Translated, *, width: int) -> str:
    """Give the translation as it stands below the statement; of a stale one only that it is."""
    return "\n".join(_block(found.language, found.text if found.fit is Fit.CONFIRMED else "", said(found), width))


def title(found: Translated) -> str:
    """Give what stands above a translation that others read."""
    return _(_IN[found.language])


def stale(found: Translated) -> str:
    """Say to others why there is no translation to read just now."""
    return _(_STALE[found.language])


def said(found: Translated) -> str:
    """Say in a line whether the translation fits."""
    made = found.adoption.translation
    words = _(_FITS[found.fit])
    return f"{words}, {day(made.on)}" if made and made.on and found.fit is Fit.CONFIRMED else words


def machine(found: Translated) -> dict[str, object]:
    """Give both with stable keys."""
    made = found.adoption.translation
    return {
        "draft": found.adoption.draft,
        "text": found.adoption.text,
        "language": found.language,
        "translation": found.text or None,
        "state": found.fit,
        "by": made.by if made else None,
        "on": made.on if made else None,
    }


def _block(language: Language, text: str, told: str, width: int) -> list[str]:
    head = _(_LANGUAGES[language]) + (f" ({told})" if told else "")
    body = [f"  {line}" for part in text.split("\n") for line in wrap(part, min(width, 100) - 2)] if text else []
    return [*wrap(head, width), *body]
