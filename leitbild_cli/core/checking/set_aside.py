"""What was set aside and is said all the same: parked or eliminated ideas, and what is known to fail.

A thought is found again by its stems, one of a single word by that word, also in a compound. What a sentence denies it
doesn't say; and what a winner or a part says, too, was not set aside.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.checking.denial import denials, opposed
from leitbild_cli.core.checking.findings import Finding, hint, warning
from leitbild_cli.core.checking.single_word import Hit, said_as, single_word
from leitbild_cli.core.decisions import Decision, Outcome, decisions, when_and_why
from leitbild_cli.core.model import Part, Verdict
from leitbild_cli.core.text.keywords import coverage, meant
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.checking.subject import DraftLine, Subject

_SURELY = 0.8


@record
class _Said:
    """A line that says something; not `surely`, where only a compound or an everyday word does."""

    line: DraftLine
    surely: bool = True


def check(draft: Subject) -> Iterator[Finding]:
    """Find what was set aside in the lines of a draft."""
    texts = lookup.texts(draft.leitbild)
    for decision in decisions(draft.leitbild).values():
        if decision.outcome is not Outcome.WON:
            yield from _decided(draft, decision, texts[decision.idea])
    for one in draft.leitbild.experience:
        for said in _lines_with(draft, one.text, denied=True) if one.verdict is Verdict.FAILS else ():
            what = _("This sentence says “{text}”, which is known to fail.").format(text=one.text)
            weighed = warning if said.surely else hint
            yield weighed("fails-said", said.line.path, what, _("Take it out, or correct the experience."))


def _decided(draft: Subject, decision: Decision, text: str) -> Iterator[Finding]:
    facts = {"text": text, "when": when_and_why(decision)}
    for said in _lines_with(draft, text, denied=False):
        if decision.outcome is Outcome.PARKED:
            what = _("This sentence says “{text}”, which is parked{when}.").format(**facts)
            weighed = warning if said.surely else hint
            yield weighed("parked-said", said.line.path, what, _("Take it out, or unpark the idea."))
        else:
            what = _("This sentence says “{text}”, which left the vote{when}.").format(**facts)
            yield hint("eliminated-said", said.line.path, what, _("Look whether it shall be in there all the same."))


def _lines_with(draft: Subject, text: str, *, denied: bool) -> Iterator[_Said]:
    """Give the lines that say this, unless the team's own words do; with `denied` a line that denies it doesn't say it.

    A text that denies something itself is said only by a line that denies it as well.
    """
    language = draft.leitbild.language
    wanted = meant(text, language)
    alone = single_word(text, language) if len(wanted) <= 1 else None
    sought = wanted or ((alone.stem,) if alone else ())
    if not sought or any(coverage(sought, one) >= _SURELY for one in _own(draft)):
        return
    turns = denied or denials(text, sought, language) > 0
    for line, there in zip(draft.lines, draft.stems, strict=True):
        hit = said_as(alone, line.text) if alone else Hit.WORD if coverage(sought, there) >= _SURELY else None
        if hit is not None and not (turns and opposed(line.text, text, sought, language)):
            yield _Said(line=line, surely=hit is Hit.WORD and bool(wanted))


def _own(draft: Subject) -> Iterator[tuple[str, ...]]:
    parts, language = draft.leitbild.parts, draft.leitbild.language
    texts = [winner.text for winner in draft.winners] + [getattr(parts, part) or "" for part in Part]
    return (meant(text, language) for text in texts if text)
