"""How a draft is typed: marks, blanks, pairs; only what is wrong beyond doubt in its language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.checking.findings import Finding, hint
from leitbild_cli.core.model import Language
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.checking.text.subject import Subject

_NEVER = "(?!)"
_WEB = re.compile(r"\S*(?:://|www\.|@)\S*")
_PAIRS = (("(", ")"), ("[", "]"), ("„", "“"), ("»", "«"))
_AROUND = 8


def check(draft: Subject) -> Iterator[Finding]:
    """Find marks and blanks that are not typed as they should be."""
    for path, text in draft.raw:
        bare = _WEB.sub("web", text)
        for pattern, what in _rules(draft.leitbild.language):
            if found := re.search(pattern, bare):
                here = bare[max(0, found.start() - _AROUND) : found.end() + _AROUND].strip()
                yield hint("typography", path, what, _("Here: “{text}”").format(text=here))
        if lone := _lone(bare, draft.leitbild.language):
            what = _("A mark is opened and not closed, or closed and not opened.")
            yield hint("typography", path, what, _("Here: “{text}”").format(text=lone))


def _rules(language: Language) -> tuple[tuple[str, str], ...]:
    german = language is Language.DE
    quotes = "„…“" if german else "“…”"
    quoted = _("Quotation marks are written {quotes}.").format(quotes=quotes)
    return (
        (r"\d%" if german else _NEVER, _("In German a space belongs before the percent sign: 98 %.")),
        (r"\"|``|''|(?<!\w)'\w[^'’]*'(?!\w)", quoted),
        (r"“[^“”„]+”" if german else r"„[^“”„]+[“”]", quoted),
        (r"\w - \w|\w ?-- ?\w", _("A dash between words is written – and not -.")),
        (
            r"(?<![\d-])\d{1,2}-\d{1,2} (?:Uhr|Minuten|Tage|Stunden|minutes|hours|days)\b",
            _("From … to is written –: 8–17."),
        ),
        (r"(?<!\.)\.\.\.(?!\.)", _("Three dots are one sign: ….")),
        (r"\S[ \u00a0]{2,}\S", _("Two spaces in a row.")),
        (r"\w [,;:!?](?:\s|$)|\w \.(?:\s|$)", _("There should be no space before this mark.")),
        (r"[^\W\d_]{2}[,;!?][^\W\d_]{2}|[a-zäöüß]{2}\.[A-ZÄÖÜ][a-zäöü]", _("A space belongs after this mark.")),
        (r"\( \S|\S \)", _("There should be no space just inside brackets.")),
        (r"[!?]{2,}|,,|;;", _("One mark is enough.")),
        (
            r"\d(?:km|kg|min|h|Uhr|Euro|Minuten|Stunden|Tage|minutes|hours|days)\b",
            _("A space belongs before the unit."),
        ),
    )


def _lone(text: str, language: Language) -> str:
    """Give what stands around a mark without its partner; marks of lists such as `a)` need none."""
    bare = re.sub(r"(?:^|\s)\w{1,2}\)|[:;]-?\)", "", text)
    for opens, closes in _PAIRS if language is Language.DE else _PAIRS[:2]:
        if bare.count(opens) != bare.count(closes) and "”" not in bare:
            place = max(bare.find(opens), bare.find(closes))
            return bare[max(0, place - _AROUND) : place + _AROUND + 1].strip()
    return ""
