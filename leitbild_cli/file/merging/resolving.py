"""A merge that git left unfinished, looked at again: from the versions in git's index, else from the markers alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from leitbild_cli.errors import FileRefusal, InvalidFile, Problem
from leitbild_cli.file import document, lexical, stages
from leitbild_cli.file.lock import locked
from leitbild_cli.file.merging import MergeRefused, markers, merge
from leitbild_cli.file.places import lock_place
from leitbild_cli.file.replacing import read_bytes, replace_bytes
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from leitbild_cli.file.merging import Merged
    from leitbild_cli.file.stages import Stages

_BOM = b"\xef\xbb\xbf"


class Question(NamedTuple):
    """A place only people can decide: the keys that lead there, its line, and the lines of both sides."""

    paths: tuple[tuple[str, ...], ...]
    line: int
    ours: str
    theirs: str


class Unfinished(NamedTuple):
    """What the file should hold, with markers round what is open; `guessed` where the common version is gone."""

    data: bytes
    text: str
    questions: tuple[Question, ...]
    staged: bool
    guessed: bool


class OneSideDeleted(FileRefusal):
    """One side deleted the whole file, the other changed it."""

    code = "one-side-deleted"

    def __init__(self, path: Path) -> None:
        """Give both ways out."""
        what = _("One side deleted the file, the other changed it.")
        mend = _("Keep it: `git add {name}`. Let it go: `git rm {name}`.").format(name=path.name)
        super().__init__(what, where=str(path), mend=mend)


class MarkersBroken(FileRefusal):
    """Some marker lines are missing."""

    code = "markers-broken"

    def __init__(self, path: Path) -> None:
        """Say what belongs together."""
        what = _("The marker lines no longer belong together: each place needs <<<<<<<, ======= and >>>>>>>.")
        super().__init__(what, where=str(path), mend=_("Delete all marker lines, keep what is right, and try again."))


def look(path: Path) -> Unfinished | None:
    """Give what can be made of the file; None where no merge waits to be finished."""
    data = read_bytes(path)
    kept = stages.of(path)
    if kept is not None and (kept.ours is None or kept.theirs is None):
        raise OneSideDeleted(path)
    text = _decoded(path, data)
    marked = lexical.has_conflict(text)
    if kept is None:
        return _from_markers(path, data, text, staged=False) if marked else None
    if not marked and data != kept.ours:
        return Unfinished(data, text, (), staged=True, guessed=False)
    return _from_stages(path, data, text, kept)


def decide(found: Unfinished, picks: Sequence[int | None]) -> Unfinished:
    """Give what is left after these answers: 0 for ours, 1 for theirs, None for later."""
    text = markers.decided(found.text, list(picks))
    open_ = [question for question, pick in zip(found.questions, picks, strict=True) if pick is None]
    lines = [block.line for block in markers.blocks(text) or ()]
    left = tuple(question._replace(line=line) for question, line in zip(open_, lines, strict=True))
    return found._replace(text=text, questions=left)


def keep(path: Path, found: Unfinished) -> bool:
    """Write the text, if it is another; give whether it was. Raise InvalidFile where it is done and not valid."""
    if not found.questions and (problems := [one for one in document.read(found.text).problems if one.error]):
        raise InvalidFile(str(path), problems)
    new = (_BOM if found.data.startswith(_BOM) else b"") + found.text.encode()
    if new == found.data:
        return False
    target = path.resolve()
    with locked(lock_place(target)):
        replace_bytes(target, found.data, new)
    return True


def _from_stages(path: Path, data: bytes, text: str, kept: Stages) -> Unfinished:
    sides = [_decoded(path, side or b"") for side in kept]
    try:
        merged = merge(*sides, labels=labels())
    except MergeRefused as refused:
        if not lexical.has_conflict(text):
            raise _for_people(path, refused) from None
        return _from_markers(path, data, text, staged=True)
    questions = _questions(merged)
    open_ = markers.blocks(text)
    if open_ is None:
        raise MarkersBroken(path)
    by_lines = {(question.ours, question.theirs): question for question in questions}
    if open_ and all((block.ours, block.theirs) in by_lines for block in open_):
        left = tuple(by_lines[block.ours, block.theirs]._replace(line=block.line) for block in open_)
        return Unfinished(data, text, left, staged=True, guessed=False)
    if _has_own_words(text, sides):
        return _from_markers(path, data, text, staged=True)
    return Unfinished(data, merged.text, questions, staged=True, guessed=False)


def _from_markers(path: Path, data: bytes, text: str, *, staged: bool) -> Unfinished:
    """Merge what the markers hold apart; what only one side has is kept, since nobody knows what was there before."""
    ours, theirs = markers.side(text, 0), markers.side(text, 1)
    if ours is None or theirs is None:
        raise MarkersBroken(path)
    try:
        merged = merge("", ours, theirs, labels=labels())
    except MergeRefused as refused:
        raise _for_people(path, refused) from None
    return Unfinished(data, merged.text, _questions(merged), staged=staged, guessed=True)


def _for_people(path: Path, refused: MergeRefused) -> MergeRefused:
    mend = _("Put the file right by hand, delete the marker lines, and run `leitbild resolve` again.")
    return MergeRefused(refused.what, where=str(path), mend=mend)


def _questions(merged: Merged) -> tuple[Question, ...]:
    paths: dict[int, list[tuple[str, ...]]] = {}
    for conflict in merged.conflicts:
        paths.setdefault(conflict.line, []).append(conflict.path)
    return tuple(
        Question(tuple(dict.fromkeys(paths.get(block.line, ()))), block.line, block.ours, block.theirs)
        for block in markers.blocks(merged.text) or ()
    )


def _has_own_words(text: str, sides: Sequence[str]) -> bool:
    """Say whether somebody has begun to decide in the file: it holds lines that no side has."""
    known = {line.rstrip() for side in sides for line in side.splitlines()}
    plain = (markers.side(text, 0) or "", markers.side(text, 1) or "")
    return any(line.rstrip() not in known for side in plain for line in side.splitlines())


def labels() -> tuple[str, str]:
    """Give the words at the markers: what was here, and what is coming in, whichever command of git brought it."""
    return _("here"), _("coming in")


def _decoded(path: Path, data: bytes) -> str:
    text = lexical.decode(data)
    if isinstance(text, Problem):
        raise InvalidFile(str(path), (text,))
    return text
