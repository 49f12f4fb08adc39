"""Whether adopted texts still are what was adopted, and what is left to say of a text that is sealed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.checking.findings import Finding, Severity, error, warning
from leitbild_cli.core.drafting.seal import seal_holds
from leitbild_cli.core.drafting.texts import text_of
from leitbild_cli.language import _, day

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from leitbild_cli.core.drafting.seal import BrokenSeal, SealedWords
    from leitbild_cli.core.model import Adoption, Leitbild

BROKEN = "seal-broken"
# What others can mend without touching the text, and what would be wrong in it on its last day too.
BESIDE_THE_TEXT = frozenset(("part-missing", "part-without-source"))
_IN_THE_TEXT = frozenset(
    ("draft-empty", "placeholder", "winner-not-said", "parked-said", "fails-said", "copied", "number-differs")
)


def broken(found: Iterable[BrokenSeal]) -> Iterator[Finding]:
    """Give each broken seal with the words that were sealed, or where they were looked for in vain."""
    for one in found:
        weighed = error if one.stands else warning
        yield weighed(BROKEN, ("adopted", one.adoption.draft, "text"), what_is_broken(one), mend_of(one))


def what_is_broken(one: BrokenSeal) -> str:
    """Say in a line that an adopted text isn't what was sealed, and what was."""
    if one.words is None:
        return what_happened(one)
    said = _("Sealed was: “{text}” ({place}).").format(text=" ".join(one.words.text.split()), place=place_of(one.words))
    return f"{what_happened(one)} {said}"


def what_happened(one: BrokenSeal) -> str:
    """Say that an adopted text isn't what was sealed."""
    if one.same_as is not None:
        what = _(
            "The seal fits neither the adopted text nor a draft, although the text is that of draft {number}:"
            " the seal was changed, or both texts were."
        )
        return what.format(number=one.same_as)
    what = _("The adopted text was changed after it had been sealed.")
    return what if one.words else f"{what} {_('The sealed words are in no draft and in no commit here.')}"


def place_of(words: SealedWords) -> str:
    """Say where the sealed words were found."""
    if words.draft is not None:
        return _("draft {number}").format(number=words.draft)
    found = _("git, commit {commit} of {day}")
    return found.format(commit=words.commit, day=day(words.day) if words.day else "")


def mend_of(one: BrokenSeal) -> str:
    """Say what can be done about a broken seal; a new adoption mends nothing in what stood before."""
    if not one.stands:
        return _("Put back what was there.")
    if one.same_as is not None:
        return _("Put back what was there, or adopt a new draft and say why.")
    return _("Put the old words back, or adopt a new draft and say why.")


def differing(leitbild: Leitbild) -> Iterator[Finding]:
    """Find drafts that were edited after they had been adopted."""
    for adoption in leitbild.adopted:
        draft = lookup.draft_of(leitbild, adoption.draft)
        if draft is not None and seal_holds(adoption) and text_of(draft).split() != adoption.text.split():
            what = _("The draft no longer says what was adopted.")
            mend = _("Leave the adopted draft as it was and make a new one.")
            yield warning("adopted-differs", ("adopted", adoption.draft, "draft"), what, mend)


def respected(found: Iterable[Finding], adoption: Adoption) -> Iterator[Finding]:
    """Give what is left to say of a sealed text: no taste any more, and no advice to change it without a decision.

    What was wrong as it was adopted, and adopted with a reason all the same, is only remembered.
    """
    for one in found:
        if one.code in BESIDE_THE_TEXT:
            yield one
        elif one.code == "number-unmeasured":
            yield replace(one, mend=_("Add a measure for it."))
        elif one.code in _IN_THE_TEXT and one.severity is not Severity.HINT:
            yield _sealed(one, adoption)


def _sealed(one: Finding, adoption: Adoption) -> Finding:
    if one.severity is Severity.ERROR and adoption.despite:
        mend = _("Adopted all the same: {despite}").format(despite=adoption.despite)
        return replace(one, severity=Severity.HINT, mend=mend)
    return replace(one, mend=_("The text is sealed; to change it, adopt a new draft and say why."))
