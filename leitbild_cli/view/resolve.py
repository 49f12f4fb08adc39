"""Places of the file in words, and what both sides have there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.language import _, ngettext
from leitbild_cli.view.format.text import safe, wrap

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Path = tuple[str, ...]
_PERSONAL = 4


def place(path: Path, names: Mapping[str, str]) -> str:
    """Give a place in words: whose, which idea, which field."""
    if len(path) >= _PERSONAL and path[0] == "people":
        who, kind, key, *rest = path[1:]
        words = {
            "ideas": _("{who}, idea {key}"),
            "ballots": _("{who}, ballot on {key}"),
            "notes": _("{who}, note {key}"),
        }
        shown = words.get(kind, "{who}, {key}").format(who=safe(names.get(who, who)), key=safe(key))
    elif path[:1] == ("people",) and len(path) > 1:
        shown, rest = safe(names.get(path[1], path[1])), list(path[2:])
    else:
        shown, rest = safe(path[0]) if path else _("the whole file"), list(path[1:])
    return ": ".join([shown, " › ".join(safe(one) for one in rest)]) if rest else shown


def headline(count: int) -> str:
    """Say how many places are open."""
    words = ngettext(
        "{count} place was changed on both sides; people have to say which is right:",
        "{count} places were changed on both sides; people have to say which is right:",
        count,
    )
    return words.format(count=count)


def question(
    paths: Sequence[Path], line: int, sides: Sequence[tuple[str, str]], *, names: Mapping[str, str], width: int
) -> str:
    """Give one open place: where it is, and what each side (label and lines) has there."""
    where = ", ".join(place(path, names) for path in paths) or _("the whole file")
    lines = [_("{place} (line {line})").format(place=where, line=line)]
    for label, text in sides:
        lines.append(f"  {label}:")
        shown = [piece for one in text.splitlines() for piece in wrap(one.strip(), width - 4)]
        lines += [f"    {one}" for one in shown or [_("(nothing: it was deleted)")]]
    return "\n".join(lines)
