"""Answers written into the lines of a form in a mail, quoted or not: marks, a rating, the two questions, and the code.

What stands above these lines is what somebody wrote freely, and what stands below them is text too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.feedback import code
from leitbild_cli.core.feedback.form import is_about_help, is_about_missing
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.file.tables.marks import mark_of
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Sequence

_QUOTED = re.compile(r"^(?:\s*>)*\s?")
_SENTENCE = re.compile(r"\s*(?:satz|sentence)\s*([1-9]\d{0,2})\s*:(.*)", re.IGNORECASE)
_RATING = re.compile(r"\s*((?:wie gut|how well)\b[^:]*\)\s*):?(.*)", re.IGNORECASE)
_HINT = re.compile(r"\s*\((?:bitte|please)[^)]*(?:\)|$)\s*")
_REST_OF_HINT = re.compile(r"\s*(?:[\w ]{0,30}\b)?(?:lassen|only|line)\)\s*")  # where a line was broken
_CODE_LINE = re.compile(r"\s*leitbild-\d{1,4}-", re.IGNORECASE)


@record
class FilledForm:
    """What stands in the lines of a form: cells by header, in their order, and the lines below the questions."""

    cells: tuple[tuple[str, str], ...] = ()
    code: str = ""


def begins_at(lines: Sequence[str]) -> int | None:
    """Give the place of the first line of the form: its code, or a sentence with a mark; None without a form."""
    for place, line in enumerate(map(_bare, lines)):
        if _CODE_LINE.match(line) or ((hit := _SENTENCE.match(line)) and _is_answer(hit[2])):
            return place
    return None


def read(lines: Sequence[str]) -> FilledForm:
    """Give what was filled in, from the first line of a form on."""
    written = next((one.written for one in code.found(lines)), "")
    cells: dict[str, list[str]] = {}
    asked = ""
    for line in map(_bare, lines):
        if _CODE_LINE.match(line) or _REST_OF_HINT.fullmatch(line):
            continue
        if (hit := _SENTENCE.match(line)) and _is_answer(hit[2]):
            asked = ""
            cells[_("Sentence {number}").format(number=hit[1])] = [_chosen(hit[2])]
        elif hit := _RATING.match(line):
            asked = ""
            cells[hit[1].strip()] = [hit[2].strip()]
        elif is_about_help(line.strip()) or is_about_missing(line.strip()):
            question, _end, answer = line.strip().rpartition("?")
            asked = f"{question}?"
            cells[asked] = [answer.strip()]
        elif asked:
            cells[asked].append(line)
        elif line.strip():
            cells.setdefault("", []).append(line)
    return FilledForm(cells=tuple((head, "\n".join(several).strip()) for head, several in cells.items()), code=written)


def _bare(line: str) -> str:
    """Give a line without the signs of a quotation, and hard blanks as blanks."""
    return _QUOTED.sub("", line.replace("\xa0", " "), count=1)


def _is_answer(text: str) -> bool:
    """Say whether marks stand here, one or all there are to choose from."""
    bare = _HINT.sub(" ", text).strip()
    return not bare or any(mark_of(part) is not None for part in re.split(r"\s*[/|·]\s*", bare))


def _chosen(text: str) -> str:
    """Give the one mark that was left; nothing where all of them still stand."""
    parts = [part.strip() for part in re.split(r"[/|·]", _HINT.sub(" ", text)) if part.strip()]
    marks = {mark_of(part) for part in parts} - {None}
    return parts[0] if len(marks) == 1 and len({caseless(part) for part in parts}) == 1 else ""
