"""Days, numbers and names as running text has them: 3. März, zwölf, „Worte“, Anna, Ben und Jörg."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.language import _, current, mark
from leitbild_cli.view.format.numbers import NO_BREAK

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

_MONTHS = (
    mark("January"),
    mark("February"),
    mark("March"),
    mark("April"),
    mark("May"),
    mark("June"),
    mark("July"),
    mark("August"),
    mark("September"),
    mark("October"),
    mark("November"),
    mark("December"),
)
_SMALL = (
    mark("two"),
    mark("three"),
    mark("four"),
    mark("five"),
    mark("six"),
    mark("seven"),
    mark("eight"),
    mark("nine"),
    mark("ten"),
    mark("eleven"),
    mark("twelve"),
)


def long_day(date_: date, *, year: bool = True) -> str:
    """Give a day in full: 3. März 2026 or 3 March 2026; without the year where it was said before."""
    day = f"{date_.day}." if current() == "de" else f"{date_.day}"
    told = f"{day}{NO_BREAK}{_(_MONTHS[date_.month - 1])}"
    return f"{told} {date_.year}" if year else told


def in_words(count: int) -> str:
    """Give a number from two to twelve as a word, else as a figure; none and one have words of their sentence."""
    return _(_SMALL[count - 2]) if 2 <= count <= 12 else str(count)  # noqa: PLR2004


def quoted(text: str) -> str:
    """Give foreign words in quotation marks, as one line."""
    return _("“{text}”").format(text=" ".join(text.split()))


_STOPPED = re.compile("([?!][”“])\\.")


def stopped_once(text: str) -> str:
    """Give sentences without the full stop behind a quotation that ends in a mark of its own."""
    return _STOPPED.sub(r"\1", text)


def shortened(text: str, letters: int) -> str:
    """Give at most so many letters of a text, whole words as far as that goes, with … where it was cut."""
    line = " ".join(text.split())
    if len(line) <= letters:
        return line
    head, _blank, _rest = line[: letters - 1].rpartition(" ")
    return f"{head} …" if len(head) > letters // 2 else f"{line[: letters - 1]}…"


def listed(names: Sequence[str]) -> str:
    """Give names as a sentence has them: Anna, Ben and Jörg."""
    if len(names) < 2:  # noqa: PLR2004  two are joined
        return "".join(names)
    return _("{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])
