"""Whether a draft took words over from a source, or a published statement, instead of learning from it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.checking.findings import Finding, warning
from leitbild_cli.core.drafting.composition import compose
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from leitbild_cli.core.checking.text.subject import Subject

_RUN = 4  # unrelated texts share three words in a row at most, copies at least four
_SHARE = 0.25
_FEW = 3
_ITS_OWN = 5  # so many words in a row are a statement's own; of a shorter one all, if there are three


def check(draft: Subject) -> Iterator[Finding]:
    """Find four words in a row, or every fourth run of three, that stand in a source too; and statements of others."""
    yield from _published(draft)
    own = _own(draft)
    for source in draft.leitbild.sources:
        learned = _words(source.quote or source.learned or "")
        for line in draft.lines:
            run = _run(_words(line.text), learned, own)
            if run:
                what = _("“{text}” is in “{title}” word for word.").format(text=run, title=source.title)
                yield warning("copied", line.path, what, _("Say it in your own words."))
                break
        else:
            if _many(_words(draft.text), learned, own):
                what = _("The text stays very close to the words of “{title}”.").format(title=source.title)
                yield warning("copied", draft.path, what, _("Say it in your own words."))


def _published(draft: Subject) -> Iterator[Finding]:
    from leitbild_cli.core.published import published  # as far as there is a text to compare

    for one in published():
        said = _words(one.text)
        fewest = min(_ITS_OWN, len(said))
        if fewest < _FEW:
            continue
        for line in draft.lines:
            run = _run(_words(line.text), said, "", fewest=fewest)
            if run:
                what = _("“{text}” is in the statement of {name} word for word.").format(
                    text=run, name=one.organisation
                )
                yield warning("copied", line.path, what, _("Say it in your own words."))
                break


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", caseless(text))


def _own(draft: Subject) -> str:
    """Give what is the team's or the program's own: the winners, the parts, and the sentences composed of them."""
    parts = draft.leitbild.parts
    said = [winner.text for winner in draft.winners]
    said += [text for text in (parts.market, parts.contribution, parts.distinction) if text]
    said += [sentence.text for sentence in compose(draft.leitbild).sentences]
    return " | ".join(" ".join(_words(text)) for text in said)


def _run(said: Sequence[str], learned: Sequence[str], own: str, *, fewest: int = _RUN) -> str:
    """Give the longest run of words both have, if it is long enough and not the team's own."""
    from difflib import SequenceMatcher

    blocks = SequenceMatcher(None, said, learned, autojunk=False).get_matching_blocks()
    runs = [" ".join(said[block.a : block.a + block.size]) for block in blocks if block.size >= fewest]
    return max((run for run in runs if not own or run not in own), key=len, default="")


def _many(said: Sequence[str], learned: Sequence[str], own: str) -> bool:
    mine = {run for run in _threes(said) if run not in own}
    theirs = _threes(learned)
    shared = len(mine & theirs)
    return shared >= _FEW and shared >= _SHARE * min(len(mine), len(theirs))


def _threes(words: Sequence[str]) -> set[str]:
    return {" ".join(words[place : place + 3]) for place in range(len(words) - 2)}
