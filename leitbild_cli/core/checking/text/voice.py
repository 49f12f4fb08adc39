"""Whether a draft speaks in one voice: one form of address, one way to name people, one spelling, one language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.checking.findings import Finding, hint, warning
from leitbild_cli.core.model import Language
from leitbild_cli.core.text.stems import unmarked
from leitbild_cli.core.text.tokens import tokens
from leitbild_cli.language import _
from leitbild_cli.lexicon.voices import DU, FORMS, ONLY, SIE, SPELLINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.checking.text.subject import DraftLine, Subject

_FEW = 2


def check(draft: Subject) -> Iterator[Finding]:
    """Find what is said in two ways where one is enough."""
    if draft.leitbild.language is Language.DE:
        yield from _address(draft)
        yield from _forms(draft)
    else:
        yield from _spelling(draft)
    yield from _language(draft)


def _address(draft: Subject) -> Iterator[Finding]:
    du, sie = re.search(DU, draft.text), next(filter(None, (re.search(SIE, line.text) for line in draft.lines)), None)
    if du and sie:
        what = _("Here it says “{one}”, there “{other}”: the same people are addressed in two ways.")
        mend = _("Keep to one of them.")
        yield warning("mixed-address", draft.path, what.format(one=du.group(), other=sie.group()), mend)


def _forms(draft: Subject) -> Iterator[Finding]:
    """Find two ways to name women and men, or one beside the masculine alone."""
    found = [one for pattern in FORMS.values() if (one := re.search(pattern, draft.text))]
    if not found:
        return
    said = [one.group() for one in found]
    if len(said) == 1:
        rest = draft.text.replace(said[0], " ")
        alone = re.search(rf"\b{re.escape(_bare(found[0]))}(?:e|n|en|ern)?\b(?![*:_/(]\w)", rest)
        said += [alone.group()] if alone and "innen" not in alone.group() else []
    if len(said) > 1:
        what = _("“{one}” and “{other}”: people are named in two ways.").format(one=said[0], other=said[1])
        yield hint("mixed-forms", draft.path, what, _("Keep to one of them."))


def _bare(found: re.Match[str]) -> str:
    return found.group(1)


def _spelling(draft: Subject) -> Iterator[Finding]:
    british, american = (re.search(SPELLINGS[one], draft.text, re.IGNORECASE) for one in ("uk", "us"))
    if british and american:
        what = _("“{one}” is British, “{other}” American spelling.")
        mend = _("Keep to one of them.")
        yield hint("mixed-spelling", draft.path, what.format(one=british.group(), other=american.group()), mend)


def _language(draft: Subject) -> Iterator[Finding]:
    """Find sentences in the other language; where all are, it is what the file says of its language that is wrong."""
    other = "en" if draft.leitbild.language is Language.DE else "de"
    foreign = [line for line in draft.lines if _is_in(other, draft.leitbild.language, line)]
    if foreign and len(foreign) == len(draft.lines):
        what = _("The text is in another language than the file says (`language: {language}`).")
        mend = _("Correct `language`, or translate the text.")
        yield hint("mixed-language", draft.path, what.format(language=draft.leitbild.language), mend)
        return
    for line in foreign:
        what = _("“{text}” is in another language than the rest.").format(text=line.text)
        yield hint("mixed-language", line.path, what, _("Translate it, if others shall understand it."))


def _is_in(other: str, own: str, line: DraftLine) -> bool:
    said = [unmarked(folded) for folded, _start, _end in tokens(line.text)]
    theirs, ours = (sum(one in ONLY[language] for one in said) for language in (other, own))
    return theirs >= _FEW and theirs > _FEW * ours
