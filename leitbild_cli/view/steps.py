"""The one line that says what comes next, and the diff of a dry run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.columns import column_named
from leitbild_cli.core.overview import Next, Step
from leitbild_cli.language import _, mark, ngettext
from leitbild_cli.view.format.text import safe

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild

_WORDS = {
    Step.SEAL: mark("put right what was done to the sealed text; the sealed words: `leitbild check`"),
    Step.ADD_PEOPLE: mark('say who takes part: `leitbild person add "Name" …`'),
    Step.BRIEF: mark(
        "say in a few words what the statement should be like: `leitbild brief`, or go on: `leitbild source add`"
    ),
    Step.SOURCES: mark("name what you read and heard: `leitbild source add`, or go on: `leitbild part set`"),
    Step.PARTS: mark(
        "say whom you are here for, what you offer, and why you: `leitbild part set`,"
        " or go on: `leitbild experience add`"
    ),
    Step.EXPERIENCE: mark(
        "note what works and what does not: `leitbild experience add`, or go on: `leitbild brainstorm`"
    ),
    Step.ADD_IDEAS: mark("collect ideas: `leitbild brainstorm`, or `leitbild idea add`"),
    Step.IDEAS_FOR_COLUMN: mark('there is no idea yet for {named}: `leitbild idea add -c {column} "…"`'),
    Step.DEDUPE: mark("look for ideas that are one thought: `leitbild dedupe`, then `leitbild vote open`"),
    Step.OPEN: mark("open the vote: `leitbild vote open`, or show hands: `leitbild vote hands`"),
    Step.CAST: mark("vote on {named} (ballots missing: {count}): `leitbild vote cast -c {column}`"),
    Step.CAST_NEXT: mark("your ballot for {named}: `leitbild vote cast -c {column}`"),
    Step.WAIT: mark("that was all from you, thank you; waiting for the others ({count}): `leitbild vote`"),
    Step.ALONE: mark("one idea only for {named}: collect more, or keep it: `leitbild vote count -c {column}`"),
    Step.HANDS: mark("vote with the room on {named}: `leitbild vote hands -c {column}`"),
    Step.CLOSED: mark("no more ballots for {named}: `leitbild vote count -c {column}`"),
    Step.COUNT_COLUMN: mark("everybody has voted on {named}: `leitbild vote count -c {column}`"),
    Step.COUNT: mark("everybody has voted: `leitbild vote count`"),
    Step.DRAFT: mark("write it: `leitbild draft compose`"),
    Step.ASK_FEEDBACK: mark("ask the team, colleagues and customers: `leitbild feedback form`"),
    Step.ANSWER: mark("answer feedback ({count} open): `leitbild feedback answer`"),
    Step.REVISE: mark("write what was promised ({count}) into a new draft: `leitbild draft edit`"),
    Step.ADOPT: mark("decide: `leitbild adopt`"),
    Step.MEASURE: mark("say how you will see that it holds: `leitbild track add`"),
    Step.READ: mark("enter the first reading: `leitbild track read`"),
    Step.DUE: mark("measure again ({count} due): `leitbild track due`"),
    Step.REVIEW: mark("look back together, is it lived? `leitbild track review`"),
    Step.ANSWER_LATER: mark("answer feedback that is still open ({count}): `leitbild feedback answer`"),
    Step.LIVE: mark("live it, and look now and then: `leitbild track show`"),
}


def next_line(leitbild: Leitbild, following: Next) -> str:
    """Give the line, without a name of anybody who is late."""
    key = following.column
    column, named = ("", "") if key is None else (lookup.letter(leitbild, key), column_named(leitbild, key))
    words = _(_WORDS[following.step]).format(column=safe(column), named=safe(named), count=following.count)
    return _("Next: {step}").format(step=words)


def hand_in(path: str, branch: str) -> str:
    """Give the line that hands in what was written on a branch."""
    import shlex  # few write on a branch

    words = _('hand it in: `git add {path} && git commit -m "…" && git push -u origin {branch}`, then a pull request')
    step = words.format(path=safe(shlex.quote(path)), branch=safe(shlex.quote(branch)))
    return _("Next: {step}").format(step=step)


def clash_line(count: int) -> str:
    """Give the line that comes before every other step, nothing where nothing is wrong."""
    if not count:
        return ""
    step = ngettext(
        "{count} thing in the file contradicts another, as a merge can leave it:"
        " `leitbild check` shows it, and what helps",
        "{count} things in the file contradict others, as a merge can leave it:"
        " `leitbild check` shows them, and what helps",
        count,
    )
    return _("Next: {step}").format(step=step.format(count=count))


def shown_diff(diff: str) -> str:
    """Give a diff safe to show: every line as it is, control characters spelled out."""
    return "\n".join(safe(line) for line in diff.split("\n")) if diff else ""
