"""A merge that git left unfinished, looked at again: from the versions in git's index, else from the markers alone."""

from __future__ import annotations

import codecs
import contextlib
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from leitbild_cli.errors import FileRefusal, InvalidFile, Problem
from leitbild_cli.file import closings, document
from leitbild_cli.file.disk import ensure_readable, read_bytes, replace_bytes
from leitbild_cli.file.lock import held
from leitbild_cli.file.merging import clashes, markers, stages
from leitbild_cli.file.merging.merge import MergeRefused, SideRefused, merge
from leitbild_cli.file.yaml import characters
from leitbild_cli.language import _, mark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from leitbild_cli.file.merging.merge import Merged
    from leitbild_cli.file.merging.stages import Stages


class OpenPlace(NamedTuple):
    """A place only people can decide: the keys that lead there, its line, and the lines of both sides."""

    paths: tuple[tuple[str, ...], ...]
    line: int
    ours: str
    theirs: str

    @property
    def by_lines(self) -> tuple[str, str]:
        """What tells one place from another, wherever it stands."""
        return self.ours, self.theirs


class Unfinished(NamedTuple):
    """What the file should hold, with markers round what is open; `guessed` where the common version is gone.

    `unsaid` where the file holds our side and no markers: somebody may have chosen so, or git left the other side out.
    `by_people` where they had a hand in it.
    """

    data: bytes
    text: str
    questions: tuple[OpenPlace, ...]
    staged: bool
    guessed: bool = False
    unsaid: bool = False
    by_people: bool = False


class OneSideDeleted(FileRefusal):
    """One side deleted the whole file, the other changed it."""

    code = "one-side-deleted"
    what = mark("One side deleted the file, the other changed it.")
    mend = mark("Keep it: `git add {name}`. Let it go: `git rm {name}`.")


class MarkersBroken(FileRefusal):
    """Some marker lines are missing."""

    code = "markers-broken"
    what = mark("The marker lines no longer belong together: each place needs <<<<<<<, ======= and >>>>>>>.")
    mend = mark("Delete all marker lines, keep what is right, and try again.")


class ForPeople(MergeRefused):
    """What is between the markers cannot be merged: people put it right."""

    mend = mark("Put the file right by hand, delete the marker lines, and run `leitbild resolve` again.")


class OneSided(MergeRefused):
    """The file shows one side only, and the two cannot be merged."""

    mend = mark(
        "The file does not hold what is coming in: `git show :3:./{name}` gives it. Write into the file what is right "
        "of it and run `leitbild resolve` again; `leitbild resolve --here` leaves the file as it is."
    )


def look(path: Path, side: int | None = None) -> Unfinished | None:
    """Give what can be made of the file, open places decided for `side`; None where no merge waits to be finished."""
    data = read_bytes(path)
    kept = stages.of(path)
    if kept is not None and (kept.ours is None or kept.theirs is None):
        raise OneSideDeleted(where=path, name=path.name)
    text = _decoded(path, data)
    marked = characters.has_conflict(text)
    if kept is None:
        found = _from_markers(path, data, text) if marked else None
    elif marked:
        found = _from_stages(path, data, text, kept)
    else:
        found = _without_markers(path, data, text, kept, here=side == 0)
    return found if found is None or side is None else decide(found, [side] * len(found.questions))


def decide(found: Unfinished, picks: Sequence[int | None]) -> Unfinished:
    """Give what is left after these answers: 0 for ours, 1 for theirs, None for later."""
    text = markers.decided(found.text, list(picks))
    open_ = [question for question, pick in zip(found.questions, picks, strict=True) if pick is None]
    lines = [block.line for block in markers.blocks(text) or ()]
    left = tuple(question._replace(line=line) for question, line in zip(open_, lines, strict=True))
    return found._replace(text=text, questions=left, unsaid=False, by_people=found.by_people or bool(picks))


def keep(path: Path, found: Unfinished) -> bool:
    """Write the text, if it is another; raise InvalidFile where it is done and not valid.

    A finished one gets the lines its blocks lack; give whether there were any.
    """
    text = found.text
    if not found.questions:
        if problems := [one for one in document.read(text).problems if one.error]:
            raise InvalidFile(str(path), problems)
        text = closings.closed(text)
    new = (characters.BOM if found.data.startswith(characters.BOM) else b"") + text.encode()
    if new != found.data:
        target = path.resolve()
        ensure_readable(target, new)
        with held(target):
            replace_bytes(target, found.data, new)
    return text != found.text


def clashing(path: Path, found: Unfinished) -> int:
    """Count the errors of the finished file that neither side had: the versions in git's index, else of the markers."""
    kept = stages.of(path)
    if kept is None:
        marked = _decoded(path, found.data)
        return clashes.between(found.text, [markers.side(marked, number) or "" for number in range(2)])
    sides = (_text(side or b"") for side in kept[1:])
    return clashes.between(found.text, [side for side in sides if not isinstance(side, Problem)])


def _from_stages(path: Path, data: bytes, text: str, kept: Stages) -> Unfinished:
    try:
        sides = _sides(kept)
        merged = merge(*sides, labels=labels())
    except MergeRefused:
        return _from_markers(path, data, text, kept)
    questions = _questions(merged)
    open_ = markers.blocks(text)
    if open_ is None:
        raise MarkersBroken(where=path)
    by_lines = {question.by_lines: question for question in questions}
    if open_ and all((block.ours, block.theirs) in by_lines for block in open_):
        left = tuple(by_lines[block.ours, block.theirs]._replace(line=block.line) for block in open_)
        return Unfinished(data, text, left, staged=True)
    if _is_begun(text, sides, questions):
        return _from_markers(path, data, text, kept, base=sides[0])
    return Unfinished(data, merged.text, questions, staged=True)


def _without_markers(path: Path, data: bytes, text: str, kept: Stages, *, here: bool) -> Unfinished:
    """Tell a file that people put right from one in which git left the other side out, by what of it is there."""
    as_it_is = Unfinished(data, text, (), staged=True, by_people=True)
    try:
        base, _ours, theirs = _sides(kept._replace(ours=b""))  # ours may be what could not be read, and is put right
        now = merge(base, text, theirs, labels=labels())
    except MergeRefused as refused:
        if here or _holds_some(text, kept) or any(problem.error for problem in document.read(text).problems):
            return as_it_is
        raise OneSided(refused.what, where=path, name=path.name) from None
    found = Unfinished(data, now.text, _questions(now), staged=True)
    left, seen = _undecided(found, kept)
    whole = _lines(markers.side(now.text, 0)) == _lines(text)
    if whole and seen:
        return as_it_is
    picks = [None if question.by_lines in left else 0 for question in found.questions]
    found = decide(found, picks) if 0 in picks else found
    return found._replace(unsaid=True, questions=_as_here(found.questions)) if whole else found


def _as_here(questions: Sequence[OpenPlace]) -> tuple[OpenPlace, ...]:
    """Give the places with their lines in a file that has no markers, but our side."""
    longer = accumulate((3 + question.theirs.count("\n") for question in questions), initial=0)
    return tuple(
        question._replace(line=question.line - more) for question, more in zip(questions, longer, strict=False)
    )


def _undecided(found: Unfinished, kept: Stages) -> tuple[set[tuple[str, str]], bool]:
    """Give the places that read as they did here, and whether the file shows that they were seen.

    Such a place may be a choice: another place that was decided, or what only the other side has, tells.
    """
    open_ = {question.by_lines for question in found.questions}
    try:
        base, ours, theirs = _sides(kept)
        at_first = merge(base, ours, theirs, labels=labels())
    except MergeRefused:
        return open_, not open_
    asked = {question.by_lines for question in _questions(at_first)}
    brought = _lines(markers.side(at_first.text, 0)) != _lines(ours)
    return asked & open_, brought or not asked <= open_ or not asked


def _holds_some(text: str, kept: Stages) -> bool:
    """Say whether the file has lines that only the other side has, however that side is stored."""
    ours, theirs = ({line.strip() for line in (side or b"").splitlines()} for side in kept[1:])
    return bool((theirs - ours) & {line.strip() for line in text.encode().splitlines()})


def _from_markers(
    path: Path, data: bytes, text: str, kept: Stages | None = None, base: str | None = None
) -> Unfinished:
    """Merge what the markers hold apart; what only one side has is kept where nobody knows what was there before."""
    ours, theirs = markers.side(text, 0), markers.side(text, 1)
    if ours is None or theirs is None:
        raise MarkersBroken(where=path)
    try:
        merged = merge(base or "", ours, theirs, labels=labels())
    except MergeRefused as refused:
        raise ForPeople(refused.what, where=path) from None
    staged, guessed = kept is not None, base is None
    return Unfinished(data, merged.text, _questions(merged), staged=staged, guessed=guessed)


def _sides(kept: Stages) -> list[str]:
    """Give the three texts; raise SideRefused, with its name, for the first that is none."""
    texts = []
    for data, name in zip(kept, (_("base"), *labels()), strict=True):
        text = _text(data or b"")
        if isinstance(text, Problem):
            raise SideRefused(name=name, problem=text.what)
        texts.append(text)
    return texts


def _text(data: bytes) -> str | Problem:
    """Read UTF-16 too, where it says that it is: nobody can save anew what lies in git's index."""
    if data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        with contextlib.suppress(UnicodeDecodeError):
            return data.decode("utf-16")
    return characters.decode(data)


def _lines(text: str | None) -> list[str]:
    """Give the lines, whatever ends them: git may change that in the working copy."""
    return (text or "").replace("\r\n", "\n").split("\n")


def _questions(merged: Merged) -> tuple[OpenPlace, ...]:
    paths: dict[int, list[tuple[str, ...]]] = {}
    for conflict in merged.conflicts:
        paths.setdefault(conflict.line, []).append(conflict.path)
    return tuple(
        OpenPlace(tuple(dict.fromkeys(paths.get(block.line, ()))), block.line, block.ours, block.theirs)
        for block in markers.blocks(merged.text) or ()
    )


def _is_begun(text: str, sides: Sequence[str], questions: Sequence[OpenPlace]) -> bool:
    """Say whether somebody has begun to decide in the file: lines that no side has, or only one side of a place."""
    known = {line.rstrip() for side in sides for line in side.splitlines()}
    ours, theirs = (markers.side(text, number) or "" for number in range(2))
    if any(line.rstrip() not in known for side in (ours, theirs) for line in side.splitlines()):
        return True
    return any(question.ours not in ours or question.theirs not in theirs for question in questions)


def labels() -> tuple[str, str]:
    """Give the words at the markers: what was here, and what is coming in, whichever command of git brought it."""
    return _("here"), _("coming in")


def _decoded(path: Path, data: bytes) -> str:
    text = _text(data)
    if isinstance(text, Problem):
        raise InvalidFile(str(path), (text,))
    return text
