"""Everything outside people's blocks is the manager's."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Final

from leitbild_cli.core.checking.finding import Finding, error, hint
from leitbild_cli.core.model import Leitbild
from leitbild_cli.core.trespassing.authors import names
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from leitbild_cli.core.trespassing.authors import Author

_KEYS: Final = {"version": "leitbild"}  # where the file says it otherwise than the record
_NAMES: Final = {"merged": "idea", "parked": "idea", "votes": "column", "adopted": "draft"}  # all others have an id


def check(base: Leitbild, head: Leitbild, authors: Sequence[Author], *, managers_named: bool) -> Iterator[Finding]:
    """Find the manager's sections that somebody else changed, one finding each; only a hint where no one is named."""
    touched = [one.name for one in fields(Leitbild) if one.name != "people" and _differ(base, head, one.name)]
    if touched and not managers_named:
        yield _nobody_named(base, head, touched)
        return
    for name in touched:
        section = _KEYS.get(name, name)
        what = _("{who} changed `{section}`, which belongs to the manager.").format(who=names(authors), section=section)
        mend = _("Take it back, or ask the manager to do it.")
        yield error("foreign-section", _path(base, head, name), what, mend)


def _differ(base: Leitbild, head: Leitbild, name: str) -> bool:
    return bool(getattr(base, name) != getattr(head, name))


def _nobody_named(base: Leitbild, head: Leitbild, touched: Sequence[str]) -> Finding:
    sections = ", ".join(f"`{_KEYS.get(name, name)}`" for name in touched)
    what = _("This changes what belongs to the manager ({sections}), but nobody is named as manager.")
    mend = _("Name managers with `git config leitbild.managers NAMES` or in LEITBILD_MANAGERS.")
    return hint("no-manager", _path(base, head, touched[0]), what.format(sections=sections), mend)


def _path(base: Leitbild, head: Leitbild, name: str) -> tuple[str, ...]:
    """Give the first record of the section that is not as it was, or the section."""
    key, before, after = _KEYS.get(name, name), getattr(base, name), getattr(head, name)
    if not isinstance(after, tuple):
        return (key,)
    place = next((at for at, one in enumerate(after) if one not in before), None)
    if place is None:
        return (key,)
    one = after[place]
    return (key, str(place) if isinstance(one, tuple) else str(getattr(one, _NAMES.get(name, "id"))))
