"""Whether ideas, notes or feedback hold something that belongs to a person; git never forgets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.checking.findings import Finding, hint
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.model import Leitbild

# each looks at no letter twice, however long a word is: what comes before, and how long a number may be, is bounded
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w.,])(?:\+\d{1,3}|0\d|\(0\d{1,6}\))[\d /()-]{5,30}\d(?![\w%])")


def check(leitbild: Leitbild) -> Iterator[Finding]:
    """Find e-mail addresses and phone numbers in ideas, notes and feedback."""
    for author, idea in lookup.everything(leitbild):
        path = ("people", author.id, "ideas", idea.id)
        if _MAIL.search(idea.text):
            yield hint("private", path, _("This idea holds an e-mail address."), _mend())
        elif _PHONE.search(idea.text):
            yield hint("private", path, _("This idea seems to hold a phone number."), _mend())
    for person in leitbild.people:
        for note in person.notes:
            yield from _in_words(note.text, ("people", person.id, "notes", note.id))
    for one in leitbild.feedback:
        said = "\n".join(filter(None, (one.text, *(two.text for two in one.questions))))
        yield from _in_words(said, ("feedback", one.id))


def _in_words(text: str | None, path: tuple[str, ...]) -> Iterator[Finding]:
    if _MAIL.search(text or ""):
        yield hint("private", path, _("There is an e-mail address in these words."), _mend())
    elif _PHONE.search(text or ""):
        yield hint("private", path, _("There seems to be a phone number in these words."), _mend())


def _mend() -> str:
    return _("Better take it out before it is shared; a repository remembers everything.")
