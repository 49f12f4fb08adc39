"""What the team has looked at and leaves: findings it ignores with a reason, and words of its own; errors stay."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core.checking.findings import Severity
from leitbild_cli.core.model import Ignored
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.core.text.keywords import stem
from leitbild_cli.core.text.tokens import tokens
from leitbild_cli.errors import ForbiddenRefusal, UsageRefusal
from leitbild_cli.language import mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from leitbild_cli.core.checking.findings import Finding
    from leitbild_cli.core.model import Leitbild


class NothingToIgnore(UsageRefusal):
    """A finding is to be ignored that isn't there."""

    code = "nothing-to-ignore"
    what = mark("There is no `{wanted}` in this draft.")
    mend = mark("Found: {codes}.")


class NothingFound(UsageRefusal):
    """A finding is to be ignored in a draft without any."""

    code = "nothing-found"
    what = mark("There is no `{wanted}` in this draft, and nothing else to ignore.")


class ErrorStays(ForbiddenRefusal):
    """An error is to be ignored."""

    code = "error-stays"
    what = mark("`{wanted}` is an error and can't be ignored.")
    mend = mark("Mend it, or adopt the draft and say why all the same: `leitbild adopt --despite`.")


def left(found: Iterable[Finding], leitbild: Leitbild) -> Iterator[Finding]:
    """Give what is not ignored and not about the team's own words."""
    settled = {one.code: one for one in leitbild.ignored}
    own = [_stems(one, leitbild.language) for one in leitbild.own_words]
    for one in found:
        about = _stems(one.word, leitbild.language)
        is_own = any(word and word <= about for word in own)
        if one.severity is Severity.ERROR or not (is_own or _is_settled(one, settled.get(one.code))):
            yield one


def _is_settled(one: Finding, ignored: Ignored | None) -> bool:
    if ignored is None:
        return False
    return not ignored.words or caseless(one.word) in map(caseless, ignored.words)


def _stems(text: str, language: str) -> frozenset[str]:
    return frozenset(stem(folded, language) for folded, _start, _end in tokens(text))


def ignore(
    leitbild: Leitbild, found: Iterable[Finding], code: str, *, reason: str, on: date
) -> tuple[Leitbild, Ignored]:
    """Give the Leitbild in which what was found under this code is left alone, word by word where it is about words."""
    there = list(found)
    meant = [one for one in there if one.code == code]
    codes = dict.fromkeys(one.code for one in there if one.severity is not Severity.ERROR)
    if not meant:
        if not codes:
            raise NothingFound(wanted=code)
        raise NothingToIgnore(wanted=code, codes=", ".join(f"`{one}`" for one in codes))
    if any(one.severity is Severity.ERROR for one in meant):
        raise ErrorStays(wanted=code)
    before = next((one for one in leitbild.ignored if one.code == code), None)
    words = () if not all(one.word for one in meant) else tuple(one.word for one in meant)
    known = before.words if before and words else ()
    made = Ignored(code=code, words=tuple(dict.fromkeys((*known, *words))), reason=reason, on=on)
    others = [one for one in leitbild.ignored if one.code != code]
    return replace(leitbild, ignored=tuple(sorted((*others, made), key=lambda one: one.code))), made
