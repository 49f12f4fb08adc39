"""What was set aside and is said all the same: parked or eliminated ideas, and what is known to fail.

A thought is found again by its stems, one of a single word by that word, also in a compound. What a sentence denies it
doesn't say; and what a winner or a part says, too, was not set aside.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.account.decisions import DecidedBy, IdeaDecision, decisions, when_and_why
from leitbild_cli.core.checking.findings import Finding, hint, warning
from leitbild_cli.core.model import Part, Verdict
from leitbild_cli.core.text.keywords import coverage, meant, spoken, stem
from leitbild_cli.core.text.stems import unmarked
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TypeAlias

    from leitbild_cli.core.checking.text.subject import DraftLine, Subject
    from leitbild_cli.core.model import Language

    _Own: TypeAlias = Sequence[Sequence[str]]

_SURELY = 0.8


@record
class _SaidLine:
    """A line that says something; not `surely`, where only a compound or an everyday word does."""

    line: DraftLine
    surely: bool = True


def check(draft: Subject) -> Iterator[Finding]:
    """Find what was set aside in the lines of a draft; what several ideas say in the same words, once."""
    texts = lookup.texts(draft.leitbild)
    told: set[tuple[DecidedBy, frozenset[str]]] = set()
    for decision in decisions(draft.leitbild).values():
        if decision.outcome is DecidedBy.WON:
            continue
        text = texts[decision.idea]
        thought = decision.outcome, frozenset(_sought(text, draft.leitbild.language))
        if thought not in told:
            told.add(thought)
            yield from _decided(draft, decision, text)
    for one in draft.leitbild.experience:
        for said in _lines_with(draft, one.text) if one.verdict is Verdict.FAILS else ():
            what = _("This sentence says “{text}”, which is known to fail.").format(text=one.text)
            weighed = warning if said.surely else hint
            yield weighed("fails-said", said.line.path, what, _("Take it out, or correct the experience."))


def _decided(draft: Subject, decision: IdeaDecision, text: str) -> Iterator[Finding]:
    for said in _lines_with(draft, text, named=True):
        facts = {"text": text, "when": when_and_why(decision)}
        if decision.outcome is DecidedBy.PARKED:
            what = _("This sentence says “{text}”, which is parked{when}.").format(**facts)
            weighed = warning if said.surely else hint
            yield weighed("parked-said", said.line.path, what, _("Take it out, or unpark the idea."))
        else:
            what = _("This sentence says “{text}”, which left the vote{when}.").format(**facts)
            yield hint("eliminated-said", said.line.path, what, _("Look whether it shall be in there all the same."))


def _lines_with(draft: Subject, text: str, *, named: bool = False) -> Iterator[_SaidLine]:
    """Give the lines that say this, unless the team's own words do; a line that denies it doesn't say it.

    A text that denies something itself is said only by a line that denies it as well. With `named` an idea of one word,
    which claims nothing that could be denied, is said wherever it is named.
    """
    language = draft.leitbild.language
    wanted, sought = meant(text, language), _sought(text, language)
    if not sought or not (_may_be_said(draft, text) if len(wanted) <= 1 else _holds(draft, sought)):
        return
    from leitbild_cli.core.checking.text.single_word import Presence, said_as, single_word  # few drafts come so far

    if any(coverage(sought, one) >= _SURELY for one in _own(draft)):
        return
    alone = single_word(text, language) if len(wanted) <= 1 else None
    if alone is None and not _holds(draft, sought):
        return
    for line, there in zip(draft.lines, draft.stems, strict=True):
        hit = said_as(alone, line.text) if alone else Presence.WORD if coverage(sought, there) >= _SURELY else None
        if hit is not None and not _is_opposed(line.text, text, sought, language, claims=not (named and alone)):
            yield _SaidLine(line=line, surely=hit is Presence.WORD and bool(wanted))


def _holds(draft: Subject, sought: Sequence[str]) -> bool:
    return coverage(sought, draft.all_stems) >= _SURELY


def _may_be_said(draft: Subject, text: str) -> bool:
    """Say whether one of these words may stand in the draft, in some form or in a compound, as few do."""
    language = draft.leitbild.language
    there = spoken(draft.text)
    stems, letters = {stem(one, language) for one in there}, " ".join(map(unmarked, there))
    return any(
        (root := stem(one, language)) in stems or root in letters or unmarked(one) in letters for one in spoken(text)
    )


def _is_opposed(line: str, text: str, sought: Sequence[str], language: Language, *, claims: bool) -> bool:
    """Say whether only one of them denies it; a text that claims nothing could only deny."""
    from leitbild_cli.core.checking.text.denial import denials, opposed  # few drafts say what was set aside

    return (claims or denials(text, sought, language) > 0) and opposed(line, text, sought, language)


def _sought(text: str, language: Language) -> tuple[str, ...]:
    """Give the stems by which a text is known; a word that frames statements counts where it is the only one."""
    if wanted := meant(text, language):
        return wanted
    from leitbild_cli.core.checking.text.single_word import single_word  # hardly a text has no other words

    alone = single_word(text, language)
    return (alone.stem,) if alone else ()


def _own(draft: Subject) -> _Own:
    """Give the stems of the winners and the parts, each."""
    parts, language = draft.leitbild.parts, draft.leitbild.language
    texts = [winner.text for winner in draft.winners] + [getattr(parts, part) or "" for part in Part]
    return [meant(text, language) for text in texts if text]
