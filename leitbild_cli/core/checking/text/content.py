"""Whether a draft says what was decided and learned."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.checking.findings import Finding, error, hint, warning
from leitbild_cli.core.checking.text.reader import is_market_named, is_somebody_named
from leitbild_cli.core.checking.text.subject import THERE
from leitbild_cli.core.drafting import links
from leitbild_cli.core.drafting.seen import Origins, what
from leitbild_cli.core.drafting.texts import word_count
from leitbild_cli.core.model import Part, Verdict
from leitbild_cli.core.parts import PARTS
from leitbild_cli.core.text.near import near, share_said, words
from leitbild_cli.core.text.tokens import tokens
from leitbild_cli.language import _, call, mark, ngettext
from leitbild_cli.lexicon.negations import NEGATORS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.checking.text.subject import Subject

_FEWEST, _SEVERAL = 3, 3
_PLACEHOLDER = re.compile(
    r"\b(?:TODO|TBD|FIXME|XXX+)\b|\[[^\]]*\](?!\()|\{\w*\}|_{3,}|\.{4,}|\blorem ipsum\b|<[A-Za-z ]+>", re.IGNORECASE
)
_UNSUPPORTED = {
    Part.MARKET: mark("No source supports the market yet."),
    Part.CONTRIBUTION: mark("No source supports the contribution yet."),
    Part.DISTINCTION: mark("No source supports the distinction yet."),
}
_QUESTIONS = {
    Part.MARKET: mark("It isn't said whom you are here for (market)."),
    Part.CONTRIBUTION: mark("It isn't said what you offer (contribution)."),
    Part.DISTINCTION: mark("It isn't said what makes you different (distinction)."),
}


def check(draft: Subject) -> Iterator[Finding]:
    """Find gaps and remains in a draft."""
    yield from _empty(draft)
    yield from _parts(draft)
    yield from _said(draft)
    yield from _winners(draft)
    yield from _origins(draft)
    yield from _works(draft)
    yield from _old(draft)


def _empty(draft: Subject) -> Iterator[Finding]:
    if not any(letter.isalnum() for letter in draft.text):
        yield error(
            "draft-empty", draft.path, _("The draft is empty."), _("Compose one from the winners, or write it.")
        )
    for line in draft.lines:
        if found := _PLACEHOLDER.search(line.text):
            what = _("“{text}” still waits to be filled in.").format(text=found.group())
            yield error("placeholder", line.path, what, _("Put the real words there."))


def _parts(draft: Subject) -> Iterator[Finding]:
    leitbild = draft.leitbild
    supported = {part for source in leitbild.sources for part in source.parts}
    for part in Part:
        if not getattr(leitbild.parts, part):
            mend = _("Answer it in a few words; a good statement has all three parts.")
            yield warning("part-missing", ("parts", part), _(_QUESTIONS[part]), mend)
        elif part not in supported:
            what = _(_UNSUPPORTED[part])
            yield hint("part-without-source", ("parts", part), what, _("Add what you have read or heard about it."))


def _said(draft: Subject) -> Iterator[Finding]:
    """Find parts that are nowhere in a text with room for them; a short one leaves out what others say already."""
    parts = {part: " ".join((getattr(draft.leitbild.parts, part) or "").split()) for part in Part}
    carried = _carried(draft)  # somebody says it, in other words
    missing = [part for part, text in parts.items() if text and part not in carried and draft.share_said(text) < THERE]
    if Part.MARKET in missing and (is_market_named(draft) or not is_somebody_named(draft)):
        missing.remove(Part.MARKET)
    if missing and not draft.is_kernel:
        named = "; ".join(_("“{text}” ({part})").format(text=parts[part], part=_(PARTS[part])) for part in missing)
        what = _("Not in the draft: {parts}.").format(parts=named)
        yield hint("part-not-said", draft.path, what, _("Say it, or leave it out on purpose."))


def _winners(draft: Subject) -> Iterator[Finding]:
    carried = _carried(draft)
    chosen = lookup.clauses(draft.leitbild)  # how the team itself says it
    for winner in draft.winners:
        said = (winner.text, *([chosen[winner.id].text] if winner.id in chosen else []))
        if any(draft.share_said(one) >= THERE for one in said):
            continue
        what = _("The winner “{text}” ({column}) can't be found in the text.").format(
            text=winner.text, column=lookup.letter(draft.leitbild, winner.column)
        )
        if winner.id in carried:  # somebody says so, in other words
            yield hint("winner-not-said", draft.path, what, _("A sentence names it; is it still in there?"))
            continue
        mend = _("Put it in. If sentence {number} says it in other words: `leitbild draft link {number} {id}`.").format(
            id=winner.id, number=_likeliest(draft)
        )
        found = warning if _denies(winner.text) or _may_be_reworded(draft) else error
        yield found("winner-not-said", draft.path, what, mend)


def _origins(draft: Subject) -> Iterator[Finding]:
    """Find sentences whose origin is another one now, and those of which nobody said where they come from."""
    if draft.draft is None or draft.adoption is not None:
        return
    named = "" if draft.draft == lookup.latest_draft(draft.leitbild) else f" --draft {draft.draft.id}"
    known = Origins(draft.leitbild)
    for place, sentence in enumerate(draft.draft.sentences):
        for changed in known.changed(sentence) if sentence.seen else ():
            mend = _("Does the sentence still fit? `{command}`").format(
                command=call(f"draft link {place + 1} --confirm{named}")
            )
            yield warning("origin-changed", (*draft.path, "sentences", str(place)), what(changed), mend)
    numbers = [str(one.place + 1) for one in links.doubts(draft.leitbild, draft.draft)]
    if numbers:
        told = ngettext(
            "Nobody has said where sentence {numbers} comes from.",
            "Nobody has said where sentences {numbers} come from.",
            len(numbers),
        ).format(numbers=", ".join(numbers))
        mend = _("Say it, or that it is new: `{command}`").format(command=call(f"draft link {numbers[0]}{named}"))
        yield hint("origin-unknown", draft.path, told, mend)


def _likeliest(draft: Subject) -> int:
    """Give the number of the first sentence of which nobody knows where it comes from, else of the first."""
    sentences = draft.draft.sentences if draft.draft else ()
    return next((number for number, one in enumerate(sentences, start=1) if not one.carries and not one.new), 1)


def _carried(draft: Subject) -> frozenset[str]:
    sentences = draft.draft.sentences if draft.draft else ()
    return frozenset(one for sentence in sentences for one in sentence.carries)


def _denies(text: str) -> bool:
    """Say whether a winner says what there shall not be, which a text may honour without a word: *No jargon*."""
    return any(folded in NEGATORS for folded, _start, _end in tokens(text))


def _may_be_reworded(draft: Subject) -> bool:
    """Say whether a sentence says no winner's words, or several of nobody's, so that it may say one in other words."""
    language = draft.leitbild.language
    parts = (getattr(draft.leitbild.parts, part) or "" for part in Part)
    known = words(" ".join((*(winner.text for winner in draft.winners), *parts)), language)
    lines = [words(line.text, language) for line in draft.lines if word_count(line.text) >= _FEWEST]
    return any(
        all(share_said(winner.text, line, language) < THERE for winner in draft.winners)
        or sum(not any(near(one, other, language) for other in known) for one in line) >= _SEVERAL
        for line in lines
    )


def _works(draft: Subject) -> Iterator[Finding]:
    if draft.is_kernel:
        return
    carried = _carried(draft)
    for one in draft.leitbild.experience:
        if one.verdict is Verdict.WORKS and one.id not in carried and draft.share_said(one.text) < THERE:
            what = _("“{text}” works, but the draft doesn't use it.").format(text=one.text)
            yield hint("works-not-said", ("experience", one.id), what, _("See whether it belongs in the statement."))


def _old(draft: Subject) -> Iterator[Finding]:
    made = draft.draft.made if draft.draft else None
    if made is None:
        return
    for vote in draft.leitbild.votes:
        if vote.winner and vote.closed and vote.closed > made:
            what = _("The draft is older than the vote on {column}.").format(
                column=lookup.letter(draft.leitbild, vote.column)
            )
            yield hint("draft-old", draft.path, what, _("Look whether it still fits."))
    waiting = [
        one
        for one in draft.leitbild.feedback
        if one.status.taken_up and not one.done_in and one.received and one.received >= made.date()
    ]
    if waiting:
        count = len(waiting)
        what = ngettext(
            "{count} accepted piece of feedback came after this draft.",
            "{count} accepted pieces of feedback came after this draft.",
            count,
        ).format(count=count)
        yield hint("draft-old", draft.path, what, _("Write it into the next draft."))
