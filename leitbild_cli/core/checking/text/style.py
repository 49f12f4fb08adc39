"""How a draft reads: its length, its big words, its weak words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.checking.findings import Finding, hint, warning
from leitbild_cli.core.checking.text.patterns import hits
from leitbild_cli.core.drafting.texts import word_count
from leitbild_cli.core.model import Language
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import ModuleType

    from leitbild_cli.core.checking.text.subject import DraftLine, Subject

_LONG, _RATHER_LONG = 60, 35
_LONG_ONE = 25
_LONG_SENTENCE, _VERY_LONG_SENTENCE = 28, 35
_ENDINGS = {Language.DE: r"(?:e[nmrs]?|s|n)?", Language.EN: r"(?:s|es|ed|ing|d|ly)?"}


def check(draft: Subject) -> Iterator[Finding]:
    """Find what is long, empty, boastful or half-hearted."""
    yield from _length(draft)
    for line in draft.lines:
        yield from _sentence_length(line)
        yield from _big_words(line, draft.leitbild.language)


def _length(draft: Subject) -> Iterator[Finding]:
    count = word_count(draft.text)
    alone = len(draft.lines) == 1
    if draft.is_page or count <= (_LONG_ONE if alone else _RATHER_LONG):
        return
    mend = _("As long as necessary, as short as possible: what can go?")
    if alone:
        what = _("One sentence of {count} words is hard to remember.").format(count=count)
        found = warning if count > _VERY_LONG_SENTENCE else hint
        yield found("long-statement", draft.path, what, mend)
    elif count > _LONG:
        what = _("{count} words are a lot; nobody will know them by heart.").format(count=count)
        yield warning("long-statement", draft.path, what, mend)
    else:
        what = _("{count} words; most published statements are shorter.").format(count=count)
        yield hint("long-statement", draft.path, what, mend)


def _sentence_length(line: DraftLine) -> Iterator[Finding]:
    count = word_count(line.text)
    if count > _LONG_SENTENCE:
        what = _("This sentence has {count} words.").format(count=count)
        found = warning if count > _VERY_LONG_SENTENCE else hint
        yield found("long-sentence", line.path, what, _("Make two of it."))


def _big_words(line: DraftLine, language: Language) -> Iterator[Finding]:
    words = _lexicon(language)
    for found, instead in _hits(line.text, words.BUZZ, language):
        mend = _("Perhaps: {instead}.").format(instead=instead) if instead else _("Say what you really do.")
        what = _("“{word}” can be read in many statements and says little.").format(word=found)
        yield hint("buzzword", line.path, what, mend, word=found)
    for found in hits(line.text, words.BOASTS, words.NO_BOASTS):
        what = _("“{word}” is a big word: can you prove it?").format(word=found)
        yield hint("absolute", line.path, what, _("If not, say what is true every day."), word=found)
    for found in hits(line.text, [re.escape(one) for one in words.WEAK], words.NO_WEAK):
        what = _("“{word}” takes half of the promise back.").format(word=found)
        yield hint("weak-word", line.path, what, _("Try the sentence without it."), word=found)


def _lexicon(language: Language) -> ModuleType:
    if language is Language.DE:
        from leitbild_cli.lexicon.de import style as de_style

        return de_style
    from leitbild_cli.lexicon.en import style as en_style

    return en_style


def _hits(text: str, words: Mapping[str, str], language: Language) -> Iterator[tuple[str, str]]:
    for word, instead in words.items():
        if found := re.search(rf"(?<![\w-]){re.escape(word)}{_ENDINGS[language]}(?![\w-])", text, re.IGNORECASE):
            yield found.group(), instead
