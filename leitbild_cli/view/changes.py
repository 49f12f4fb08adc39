"""What can be taken back or done again: the command, when it was, and the words it changed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.language import _, moment, ngettext
from leitbild_cli.view.format.text import fit, safe, wrap

if TYPE_CHECKING:
    from leitbild_cli.core.changes import Changes, RecordedChange

_SAID = re.compile(r"^\s*(?:- )?(?:text|name|reason|learned|title|answer|market|contribution|distinction|brief):\s*")


def changes_list(known: Changes, *, width: int) -> str:
    """Give what could be taken back, the last first, and what could be done again."""
    if not known.done and not known.undone:
        return _("Nothing is left here that could be taken back.")
    parts = []
    if known.done:
        head = _("`leitbild undo` takes back, one after the other:")
        parts.append("\n".join([*wrap(head, width), *(_line(one, width) for one in known.done)]))
    if known.undone:
        head = _("`leitbild redo` does again, one after the other:")
        parts.append("\n".join([*wrap(head, width), *(_line(one, width) for one in known.undone)]))
    return "\n\n".join(parts)


def taken_back(one: RecordedChange, *, width: int) -> str:
    """Say what is as it was before."""
    told = _("Taken back: `{call}` of {moment}.").format(call=_name(one), moment=moment(one.call.at))
    return "\n".join([told, *_sample(one.came, "-", width), *_sample(one.gone, "+", width)])


def done_again(one: RecordedChange, *, width: int) -> str:
    """Say what is as it was after it."""
    told = _("Done again: `{call}` of {moment}.").format(call=_name(one), moment=moment(one.call.at))
    return "\n".join([told, *_sample(one.gone, "-", width), *_sample(one.came, "+", width)])


def left_elsewhere(one: RecordedChange) -> str:
    """Say what a command did outside the file, which stays; empty where it did nothing there."""
    if one.call.name == "schema":
        return _("`.leitbild/schema.json` stays; it harms nobody.")
    return ""


def changes_json(known: Changes) -> dict[str, object]:
    """Give both lists with stable keys, each with what comes first at the beginning."""
    return {"undo": [change_json(one) for one in known.done], "redo": [change_json(one) for one in known.undone]}


def change_json(one: RecordedChange) -> dict[str, object]:
    """Give a change with stable keys; its lines are counted, and told by `--dry-run`."""
    return {
        "command": one.call.name,
        "at": one.call.at,
        "lines_added": one.came.count(b"\n"),
        "lines_removed": one.gone.count(b"\n"),
        "kept": one.kind != "gap",
    }


def _line(one: RecordedChange, width: int) -> str:
    said = _words(one.came) or _words(one.gone)
    told = f"  {moment(one.call.at)}  {_name(one)}"
    return fit(f"{told}  {said}" if said else told, width)


def _name(one: RecordedChange) -> str:
    return safe(one.call.name) or _("a change")


_SHOWN = 6


def _sample(data: bytes, sign: str, width: int) -> list[str]:
    """Give the first changed lines, and how many more there are."""
    lines = _text(data).splitlines()
    shown = [fit(f"{sign} {line}", width) for line in lines[:_SHOWN]]
    more = len(lines) - _SHOWN
    if more > 0:
        shown.append("  " + ngettext("and {count} more line", "and {count} more lines", more).format(count=more))
    return shown


def _words(data: bytes) -> str:
    """Give what people said in these lines; nothing where only keys and decisions changed."""
    said = next((line for line in _text(data).splitlines() if _SAID.match(line)), "")
    return safe(_SAID.sub("", said).strip())


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")
