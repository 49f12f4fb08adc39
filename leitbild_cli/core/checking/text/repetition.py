"""What a draft says more often than it has to: a word doubled, a word three times, the same words in a row."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from leitbild_cli.core.checking.findings import Finding, hint
from leitbild_cli.core.text.tokens import tokens
from leitbild_cli.core.text.word import LIGHT_WEIGHT, word
from leitbild_cli.language import _
from leitbild_cli.lexicon.voices import MAY_BE_DOUBLED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.checking.text.subject import DraftLine, Subject

_DOUBLED = re.compile(r"\b([^\W\d_]{2,}) \1\b", re.IGNORECASE)
_OFTEN = 3
_RUN = 4
_SHORTEST = 4
_PART = re.compile(r"[,;:] ")


def check(draft: Subject) -> Iterator[Finding]:
    """Find what is said again; a page of headings and items may say it again."""
    for line in draft.lines:
        yield from _doubled(line)
    if draft.is_page:
        return
    run = _run(draft)
    if run:
        what = _("“{text}” is said twice.").format(text=run)
        yield hint("repetition", draft.path, what, _("Once is enough."))
    else:
        yield from _often(draft)


def _doubled(line: DraftLine) -> Iterator[Finding]:
    for found in _DOUBLED.finditer(line.text):
        if found.group(1).lower() not in MAY_BE_DOUBLED:
            what = _("“{text}”: the same word twice in a row.").format(text=found.group())
            yield hint("repetition", line.path, what, _("Once is enough."))


def _run(draft: Subject) -> str:
    """Give the first words in a row that two sentences share; what stands so in one idea was said so by its author."""
    seen: dict[tuple[str, ...], int] = {}
    own = [" ".join(_folded(winner.text)) for winner in draft.winners]
    for place, line in enumerate(draft.lines):
        said = _folded(line.text)
        for start in range(len(said) - _RUN + 1):
            run = tuple(said[start : start + _RUN])
            if seen.setdefault(run, place) != place and not any(" ".join(run) in one for one in own):
                return _as_written(line.text, start)
    return ""


def _folded(text: str) -> list[str]:
    return [folded for folded, _start, _end in tokens(text) if folded[0].isalnum()]


def _as_written(text: str, start: int) -> str:
    places = [(begin, end) for folded, begin, end in tokens(text) if folded[0].isalnum()]
    return text[places[start][0] : places[start + _RUN - 1][1]]


def _often(draft: Subject) -> Iterator[Finding]:
    language = draft.leitbild.language
    written: dict[str, list[str]] = {}
    for line in draft.lines:
        for folded, begin, end in tokens(line.text):
            known = word(folded, language)
            if len(folded) >= _SHORTEST and folded.isalpha() and known.weight > LIGHT_WEIGHT:
                written.setdefault(known.root, []).append(line.text[begin:end])
    meant = {root for line in draft.lines for root in _in_parallel(line.text, language)}
    for root, forms in written.items():
        if root in meant:
            continue
        allowed = max((_count(winner.text, root, language) for winner in draft.winners), default=1)
        if len(forms) >= max(_OFTEN, allowed + 1):
            what = _("“{text}” is said {count} times.").format(text=forms[0], count=len(forms))
            yield hint("repetition", draft.path, what, _("Perhaps another word, or none?"), word=forms[0])


def _in_parallel(text: str, language: str) -> frozenset[str]:
    """Give the words that every part of a sentence of three or more says: "A knows …, B knows …, and C knows …"."""
    parts = [
        {word(folded, language).root for folded, _start, _end in list(tokens(part))[1:]} for part in _PART.split(text)
    ]
    return frozenset(set.intersection(*parts)) if len(parts) >= _OFTEN else frozenset()


def _count(text: str, root: str, language: str) -> int:
    return Counter(word(folded, language).root for folded, _start, _end in tokens(text))[root]
