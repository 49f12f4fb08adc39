"""What makes it hard for a reader from outside: nobody is meant, long words, passives, abbreviations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.checking.findings import Finding, hint
from leitbild_cli.core.checking.text.patterns import hits
from leitbild_cli.core.drafting.texts import word_count
from leitbild_cli.core.model import Language
from leitbild_cli.core.text.tokens import tokens
from leitbild_cli.language import _
from leitbild_cli.lexicon.readers import ADDRESSED, ANYBODY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.checking.text.subject import DraftLine, Subject

_ENOUGH = 15  # words a text needs for its LIX to say something
_HARD, _SURE = 60, 25
_LONG_WORD = 6
_POLITE = re.compile(r"\b(?:Sie|Ihnen|Ihre?[nmrs]?)\b")


def check(draft: Subject) -> Iterator[Finding]:
    """Find what a reader from outside would stumble over."""
    yield from _customers(draft)
    yield from _hard(draft)
    for line in draft.lines:
        yield from _passive(line, draft.leitbild.language)
        yield from _short_forms(line, draft)


def is_market_named(draft: Subject) -> bool:
    """Say whether a word of the market is said, or the text speaks to its readers."""
    said = _folded(draft)
    speaks = bool(said & ADDRESSED[draft.leitbild.language]) or _POLITE.search(draft.text) is not None
    return speaks or draft.share_said(draft.leitbild.parts.market or "") > 0


def is_somebody_named(draft: Subject) -> bool:
    """Say whether people are named, if only in general."""
    return bool(_folded(draft) & ANYBODY[draft.leitbild.language]) or "no one" in draft.text.lower()


def _customers(draft: Subject) -> Iterator[Finding]:
    """Find that nobody is named although the team has said for whom it is there; a general word is enough."""
    market = draft.leitbild.parts.market
    if not market or not draft.words or draft.is_kernel or is_market_named(draft) or is_somebody_named(draft):
        return
    what = _("The draft doesn't say for whom you are there: “{market}”.").format(market=" ".join(market.split()))
    yield hint("customer-not-named", draft.path, what, _("Name them, or speak to them."))


def _folded(draft: Subject) -> set[str]:
    return {folded for folded, _start, _end in tokens(draft.text)}


def _hard(draft: Subject) -> Iterator[Finding]:
    """Find a text whose LIX is high: the words a sentence, and the share of words of more than six letters."""
    count = word_count(draft.text)
    if count < _ENOUGH or not draft.lines:
        return
    long = sum(sum(map(str.isalpha, word)) > _LONG_WORD for word in draft.text.split())
    lix = count / len(draft.lines) + 100 * long / count
    if lix > _HARD + max(0, _SURE - count):  # a few words more or less are much in a short text
        what = _("Hard to read: many long words in long sentences (LIX {lix}; up to {usual} is usual).")
        mend = _("Shorter sentences, everyday words.")
        yield hint("hard-to-read", draft.path, what.format(lix=round(lix), usual=55), mend)


def _passive(line: DraftLine, language: Language) -> Iterator[Finding]:
    if language is Language.DE:
        from leitbild_cli.lexicon.de import passive as words
    else:
        from leitbild_cli.lexicon.en import passive as words  # type: ignore[no-redef]  # the same names in both
    if re.search(words.SOMEBODY, line.text, re.IGNORECASE):
        return
    for found in hits(line.text, words.PASSIVE, words.NO_PASSIVE):
        what = _("“{text}”: nobody does it.").format(text=found)
        yield hint("passive", line.path, what, _("Say who does it: we …"), word=found)
        break


def _short_forms(line: DraftLine, draft: Subject) -> Iterator[Finding]:
    from leitbild_cli.lexicon.short_forms import DOTTED, KNOWN

    if line.text.upper() == line.text:
        return
    known = KNOWN.union(re.findall(r"[A-ZÄÖÜ]{2,}", f"{draft.leitbild.team} {draft.leitbild.brief or ''}"))
    for found in re.finditer(r"(?<![\w&./-])[A-ZÄÖÜ][A-ZÄÖÜ&]{1,5}\d?s?(?![\w&-]|\.\w)", line.text):
        bare = found.group().rstrip("s")
        if bare not in known and not _is_explained(bare, draft.text):
            what = _("Not everybody knows what “{text}” is.").format(text=found.group())
            yield hint("abbreviation", line.path, what, _("Write it out, at least once."), word=bare)
    for one in hits(line.text, DOTTED[draft.leitbild.language]):
        what = _("“{text}” is read as an abbreviation, not said.").format(text=one)
        yield hint("abbreviation", line.path, what, _("Write it out."), word=one)


def _is_explained(short: str, text: str) -> bool:
    """Say whether the text has the abbreviation in brackets, or brackets behind it."""
    return f"({short})" in text or re.search(rf"\b{re.escape(short)} \([^)]{{4,}}\)", text) is not None
