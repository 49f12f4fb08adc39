"""What is found in a draft, as people read it: by sentence, with the words it is about, and how to mend it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from leitbild_cli.core.checking.findings import Severity
from leitbild_cli.language import _, mark
from leitbild_cli.view.format.text import fit, safe, wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.checking.findings import Finding
    from leitbild_cli.core.model import Draft

WEIGHTS = {Severity.ERROR: mark("Error:"), Severity.WARNING: mark("Warning:"), Severity.HINT: mark("Hint:")}
_INDENT = 2


def shown(draft: Draft, found: Sequence[Finding], *, width: int) -> str:
    """Give every sentence something is found in, with what is; what is of the whole text stands last."""
    blocks = []
    for path, group in groupby(found, key=lambda one: one.path):
        lines = [_head(path, draft, width)]
        for one in group:
            told = f"{_(WEIGHTS[one.severity])} {one.what} {one.mend}".rstrip() + f" [{one.code}]"
            lines += [" " * _INDENT + line for line in wrap(safe(told), min(width, 100) - _INDENT)]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def as_json(draft: Draft, found: Sequence[Finding]) -> dict[str, object]:
    """Give the same with stable keys; `sentence` counts from 1, none is the whole text."""
    return {"draft": draft.id, "findings": machine(found)}


def machine(found: Sequence[Finding]) -> list[dict[str, object]]:
    """Give findings alone, in the same way."""
    return [
        {
            "sentence": _number(one.path),
            "severity": str(one.severity),
            "code": one.code,
            "word": one.word or None,
            "message": one.what,
            "mend": one.mend or None,
        }
        for one in found
    ]


def _number(path: tuple[str, ...]) -> int | None:
    return int(path[3]) + 1 if path[2:3] == ("sentences",) else None


def _head(path: tuple[str, ...], draft: Draft, width: int) -> str:
    number = _number(path)
    if number is None:
        return _("The whole text")
    head = _("Sentence {number}").format(number=number)
    return f"{head}  {fit(draft.sentences[number - 1].text, max(min(width, 100) - len(head) - 2, 8))}"
