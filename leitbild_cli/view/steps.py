"""The one line that says what comes next, and the diff of a dry run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.overview import Next, Step
from leitbild_cli.language import _, mark, ngettext
from leitbild_cli.view.text import safe

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild

_WORDS = {
    Step.SEAL: mark("put right what was done to the sealed text; the sealed words: `leitbild check`"),
    Step.ADD_PEOPLE: mark('say who takes part: `leitbild person add "Name" …`'),
    Step.ADD_IDEAS: mark("collect ideas: `leitbild brainstorm`, or `leitbild idea add`"),
    Step.IDEAS_FOR_COLUMN: mark('“{column}” has no idea yet: `leitbild idea add --column {column} "…"`'),
    Step.DEDUPE: mark("look for ideas that are one thought: `leitbild dedupe`, then `leitbild vote open`"),
    Step.OPEN: mark("open the vote: `leitbild vote open`, or show hands: `leitbild vote hands`"),
    Step.CAST: mark("vote on “{column}” (ballots missing: {count}): `leitbild vote cast --column {column}`"),
    Step.CAST_NEXT: mark("your ballot for “{column}”: `leitbild vote cast --column {column}`"),
    Step.WAIT: mark("wait for the other ballots for “{column}” (missing: {count}): `leitbild vote`"),
    Step.ALONE: mark("“{column}” has one idea only: collect more, or keep it: `leitbild vote count --column {column}`"),
    Step.HANDS: mark("vote on “{column}” with the room: `leitbild vote hands --column {column}`"),
    Step.CLOSED: mark("“{column}” takes no more ballots: `leitbild vote count --column {column}`"),
    Step.COUNT_COLUMN: mark("everybody has voted on “{column}”: `leitbild vote count --column {column}`"),
    Step.COUNT: mark("everybody has voted: `leitbild vote count`"),
    Step.DRAFT: mark("write it: `leitbild draft compose`"),
    Step.ASK_FEEDBACK: mark("ask the team, colleagues and customers: `leitbild feedback form`"),
    Step.ANSWER: mark("answer feedback ({count} open): `leitbild feedback answer`"),
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
    column = lookup.column_of(leitbild, following.column)
    words = _(_WORDS[following.step]).format(column=safe(column.id) if column else "", count=following.count)
    return _("Next: {step}").format(step=words)


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
