"""Taking in secret ballots that were handed over as files: each by itself, so that one slip stops nobody else's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.commands import talk
from leitbild_cli.commands.vote import putting
from leitbild_cli.core.voting.secrecy import Handed
from leitbild_cli.errors import FileRefusal, Refusal
from leitbild_cli.file import box as files
from leitbild_cli.language import _
from leitbild_cli.record import record
from leitbild_cli.view.text import wrap
from leitbild_cli.view.voting import secrecy as view

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from leitbild_cli.commands.session import Session


class NotABallot(FileRefusal):
    """A file holds no ballot that was written to be handed over."""

    code = "not-a-ballot"


@record(frozen=True, slots=True, kw_only=True)
class Taken:
    """What became of one file: whose ballot went into the box for which column, or why none did."""

    path: str
    person: str | None = None
    column: str | None = None
    replaced: bool = False
    refusal: Refusal | None = None


def is_ballot(path: Path) -> bool:
    """Say whether this file is a secret ballot that was written to be handed over."""
    return files.handed_over(path) is not None


def take_in(current: Session, paths: Sequence[Path], *, dry_run: bool = False) -> tuple[Taken, ...]:
    """Put the ballots of these files into their boxes, and say what became of each."""
    return tuple(_taken(current, path, dry_run=dry_run) for path in paths)


def tell(taken: Sequence[Taken], *, as_json: bool = False, dry_run: bool = False) -> None:
    """Say what became of each file, and that those taken in are better deleted now."""
    if as_json:
        talk.say_json({"ballots": [_json(one) for one in taken]})
    else:
        lines = (_line(one) for one in taken)
        talk.say("\n".join(line for told in lines for line in wrap(told, talk.width())))
    if not dry_run and any(one.refusal is None for one in taken):
        talk.tell("\n".join(wrap(view.after_taking_in(), talk.talk_width())))


def _taken(current: Session, path: Path, *, dry_run: bool) -> Taken:
    try:
        handed = _handed(path)
        replaced = putting.put(current, handed, dry_run=dry_run)
    except Refusal as refusal:
        return Taken(path=str(path), refusal=refusal)
    return Taken(path=str(path), person=handed.person, column=handed.column, replaced=replaced)


def _handed(path: Path) -> Handed:
    handed = files.handed_over(path)
    if handed is None:
        raise NotABallot(_("This holds no ballot."), mend=_("Write one with `leitbild vote cast --to FILE`."))
    return handed


def _line(one: Taken) -> str:
    if one.refusal is not None:
        told = str(one.refusal)
        return told if one.refusal.where else f"{one.path}: {told}"
    return view.taken_in(one.person or "", one.column or "", replaced=one.replaced)


def _json(one: Taken) -> dict[str, object]:
    return {
        "file": one.path,
        "person": one.person,
        "column": one.column,
        "replaced": one.replaced,
        "refused": one.refusal.code if one.refusal is not None else None,
        "message": str(one.refusal) if one.refusal is not None else None,
    }
