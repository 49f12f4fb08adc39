"""You said – we did, and a letter about one remark: words of people in quotes, nobody named but the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.language import _, ngettext
from leitbild_cli.view.account.letter import (
    MOST_WORDS,
    Written,
    clean,
    cut,
    fitting,
    greeting,
    sentence,
    signed,
    statement_line,
)
from leitbild_cli.view.account.outcome import outcome, told_to_writer
from leitbild_cli.view.format.markdown import plain
from leitbild_cli.view.format.prose import in_words, quoted
from leitbild_cli.view.format.text import safe

if TYPE_CHECKING:
    from datetime import date

    from leitbild_cli.core.feedback.told import AnsweredRemark, YouSaid
    from leitbild_cli.core.model import Leitbild
    from leitbild_cli.view.account.letter import Room

_LEAST = 12  # words of an answer that are told in any case


def you_said(found: YouSaid, *, markdown: bool = False) -> str:
    """Give what was said with what became of it, what was not done with its reason among it."""
    said = plain if markdown else safe
    title = _("You said – we did")
    parts = [f"## {title}" if markdown else title, _read(found)]
    for one in found.told:
        quote = said(quoted(one.text))
        parts.append(f"> {quote}\n\n→ {said(outcome(one))}" if markdown else f"{quote}\n→ {said(outcome(one))}")
    if found.praise:
        words = ngettext("Praise, once: we were glad.", "Praise, {count} times: we were glad.", found.praise)
        parts.append(words.format(count=in_words(found.praise)))
    if found.before and found.after:
        parts.append(_("{before} words have become {after}.").format(before=found.before, after=found.after))
    return "\n\n".join(parts)


def letter(leitbild: Leitbild, one: AnsweredRemark, *, sender: str | None, formal: bool, today: date) -> Written:
    """Give the letter to whoever wrote this; what became of it is told in full as long as 120 words hold it."""
    answer = told_to_writer(one)
    hello = greeting(one.name) if one.name else _("Good day,") if formal else _("Hello,")

    def build(room: Room, told: str = answer) -> Written:
        adopted = lookup.adoption(leitbild)
        line, is_quote = statement_line(adopted, room, today) if adopted else ("", False)
        parts = (hello, _wrote(one, room), told, line, _("If you ever find it is not so, please tell us."))
        paragraphs = (*map(clean, parts), signed(sender or "", leitbild.team))
        subject = _("What you told us about our statement")
        return Written(
            subject=subject, paragraphs=tuple(filter(None, paragraphs)), statement=clean(line) if is_quote else ""
        )

    made = fitting(build)
    over = made.words - MOST_WORDS
    if over <= 0:
        return made
    return fitting(lambda room: build(room, cut(answer, max(len(answer.split()) - over - 1, _LEAST))))


def is_short_of(one: AnsweredRemark, found: Written) -> bool:
    """Say whether the answer is too long for a letter, which has only its beginning."""
    answer = clean(one.answer or "")[1:]  # the first letter may have become a small one
    return not any(answer in part for part in found.paragraphs)


def _wrote(one: AnsweredRemark, room: Room) -> str:
    if not one.text.strip():
        return _("You read our draft. Thank you for reading it so closely.")
    words = _("You read our draft and wrote: {quote} Thank you for reading it so closely.")
    return words.format(quote=sentence(cut(one.text, room.words)))


def _read(found: YouSaid) -> str:
    if found.first:
        words = ngettext(
            "One person has read draft {number}. Thank you.",
            "{count} people have read draft {number}. Thank you.",
            found.people,
        )
    else:
        words = ngettext(
            "One person has read our drafts. Thank you.",
            "{count} people have read our drafts. Thank you.",
            found.people,
        )
    told = words.format(count=in_words(found.people), number=found.first)
    return told[0].upper() + told[1:]
