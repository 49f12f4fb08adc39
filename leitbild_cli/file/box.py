"""The box of a secret vote as a file of its own, outside git: `.leitbild/ballots/<column>.json` beside the Leitbild.

One file a column, read and written by its owner only, ignored by git, replaced in one step: JSON, sorted, one ballot a
line, read back with no trust. All ballots are in one file because files of their own would tell by their times and
numbers which came when. What a repository brings along (a link, a file that git tracks) is refused: a box is made here,
or it is none. One lock guards the whole folder.
"""

from __future__ import annotations

import contextlib
import os
import re
import stat
from pathlib import Path
from typing import TYPE_CHECKING, cast

from leitbild_cli.core.voting.ballot_box import BallotBox, BoxVoter, Paper
from leitbild_cli.errors import FileRefusal, ForbiddenRefusal, Refusal, ticked, why
from leitbild_cli.file import git, lock
from leitbild_cli.file.disk import Moved, NotSaved, create_bytes, ensure_readable, read_bytes, replace_bytes
from leitbild_cli.file.lock import PATIENCE_SECONDS, lock_place, locked
from leitbild_cli.file.yaml.values import ID_PATTERN
from leitbild_cli.language import mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


FOLDER = Path(".leitbild", "ballots")
_ALL = b"*\n"
_BARE = ("bare repository", "must be run in a work tree")  # the second where git is older than 2.38
_PRIVATE_FOLDER, _PRIVATE = 0o700, 0o600


class NotABox(FileRefusal):
    """What lies where the box should be cannot be trusted, or not be read."""

    code = "not-a-box"
    what = mark("This is no box of ballots any more.")
    mend = mark("Is there a copy of it?")


class Untrusted(NotABox):
    """Somebody else could have put it there, or could make it lie elsewhere."""

    what = mark(
        "A link, or a file of somebody else, lies where the ballots of a secret vote belong; nothing was written."
    )
    mend = mark("Look at it and take it away.")


class BoxUnread(NotABox):
    """The system does not let us look."""

    what = mark("It cannot be read ({reason}).")
    mend = ""


class PartlyKept(ForbiddenRefusal):
    """Of several boxes some hold the new ballots (`columns`), and the rest could not follow."""

    code = "partly-kept"
    what = mark("Only the boxes for {shown} hold what was to be kept ({reason}).")
    columns: tuple[str, ...] = ()


class InReach(ForbiddenRefusal):
    """A ballot would lie where git takes it along."""

    code = "in-reach-of-git"
    what = mark("git tracks files where the ballots of a secret vote belong; nothing was written.")
    mend = mark("Take them out: `git rm -r --cached {folder}`, and commit.")


class NotIgnored(InReach):
    """The next `git add` would take a ballot along."""

    what = mark("git does not ignore the ballots of a secret vote here; nothing was written.")
    mend = mark("Let its `.gitignore` hold one line: `*`")


class BareBetween(InReach):
    """The repository around a bare one may take everything along, and does not say so."""

    what = mark("A bare git repository lies here, so git can't tell whether it would take ballots along.")
    mend = mark("Choose a folder without one (without the files HEAD, objects and refs).")


def place(leitbild: Path, column: str) -> Path:
    """Give where the box of a column is, or would be."""
    return leitbild.resolve().parent / FOLDER / f"{column}.json"


def read(leitbild: Path, column: str) -> BallotBox | None:
    """Give the box on this machine, None where there is none; raise NotABox where it cannot be trusted."""
    path = place(leitbild, column)
    _ensure_folders(path)
    _clear(path)
    if not _is_there(path):
        return None
    data = read_bytes(path)
    box = box_from(data, column)
    if box is None:
        raise NotABox(where=path)
    return box


def make(leitbild: Path, box: BallotBox) -> bool:
    """Make the box of a vote, so that ballots are collected here; one that is there is left alone, and gives False."""
    path = place(leitbild, box.column)
    _ensure_folders(path)
    with _held(path):
        _make_folders(path)
        _ensure_ignored(path)
        if _is_there(path):
            return False
        path.unlink(missing_ok=True)  # one that was never filled
        create_bytes(path, text_of_box(box), _PRIVATE)
    return True


def write(leitbild: Path, before: BallotBox, after: BallotBox) -> None:
    """Replace a box in one step; raise Moved where it is no longer what was read."""
    path = place(leitbild, after.column)
    _ensure_folders(path)
    with _held(path):
        _ensure_ignored(path)
        data = read_bytes(path)
        if box_from(data, before.column) != before:
            raise Moved(path)
        new = text_of_box(after)
        ensure_readable(path, new)
        replace_bytes(path, data, new)


@contextlib.contextmanager
def written(leitbild: Path, boxes: Sequence[tuple[BallotBox, BallotBox]]) -> Iterator[None]:
    """Replace boxes (each as it was and as it will be), all of them or none.

    Where one of them, or what comes within, fails, those that are replaced are put back; raise PartlyKept where even
    that fails.
    """
    done: list[tuple[BallotBox, BallotBox]] = []
    try:
        for before, after in boxes:
            write(leitbild, before, after)
            done.append((before, after))
        yield
    except BaseException as error:
        kept = [after.column for before, after in reversed(done) if not _put_back(leitbild, before, after)]
        if kept:
            reason = getattr(error, "what", error)
            partly = PartlyKept(where=leitbild, reason=reason, shown=ticked(kept))
            partly.columns = tuple(kept)
            raise partly from error
        raise


def _put_back(leitbild: Path, before: BallotBox, after: BallotBox) -> bool:
    with contextlib.suppress(Refusal):
        write(leitbild, after, before)
        return True
    return False


def remove(leitbild: Path, column: str) -> tuple[Path, ...]:
    """Take the box away for good, and its folder once it is empty; give what else is in there.

    What keeps the folder out of git goes only together with it.
    """
    path = place(leitbild, column)
    _ensure_folders(path)
    with _held(path):
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise NotSaved(where=path, reason=why(error)) from None
        return _without_folder(path.parent)


@contextlib.contextmanager
def _held(path: Path, *, patience: float = PATIENCE_SECONDS) -> Iterator[None]:
    """Write alone in the folder of a box, whichever Leitbild beside it asks; what a killed run left there is gone."""
    lock_file = lock_place(path.parent.parent.with_name(".leitbild.ballots"))  # not in the folder, which comes and goes
    with locked(lock_file, patience=patience) as alone:
        lock.remove_left(lock.left_inside(path.parent), alone=alone)
        yield


def _clear(path: Path) -> None:
    """Take away what a killed run left, since beside the box it tells whose ballot came last; nobody waits for it."""
    if lock.left_inside(path.parent):
        with contextlib.suppress(Refusal), _held(path, patience=0):
            pass


def _without_folder(folder: Path) -> tuple[Path, ...]:
    """Remove the folder if nothing else is in it, else give what is; nothing in it is ever in reach of git."""
    ignore = folder / ".gitignore"
    left = _contents(folder)
    if left:
        return left
    with contextlib.suppress(OSError):
        ignore.unlink(missing_ok=True)
        try:
            folder.rmdir()
        except FileNotFoundError:
            return ()
        except OSError:
            create_bytes(ignore, _ALL, _PRIVATE)
            return _contents(folder)
        folder.parent.rmdir()
    return ()


def _contents(folder: Path) -> tuple[Path, ...]:
    """Give what is in the folder beside what keeps it out of git."""
    try:
        return tuple(sorted(one for one in folder.iterdir() if one.name != ".gitignore"))
    except FileNotFoundError:
        return ()
    except OSError:
        return (folder,)


def _ensure_folders(path: Path) -> None:
    """Raise NotABox where a part of the way is a link, somebody else's, or in git."""
    for folder in (path.parent.parent, path.parent):
        status = _status(folder)
        if status is not None and not (stat.S_ISDIR(status.st_mode) and _is_ours(status)):
            raise Untrusted(where=folder)
    status = _status(path)
    if status is not None and not (stat.S_ISREG(status.st_mode) and status.st_nlink == 1 and _is_ours(status)):
        raise Untrusted(where=path)


def _make_folders(path: Path) -> None:
    try:
        for folder in (path.parent.parent, path.parent):
            folder.mkdir(mode=_PRIVATE_FOLDER, exist_ok=True)
        path.parent.chmod(_PRIVATE_FOLDER)
    except OSError as error:
        raise NotSaved(where=path.parent, reason=why(error)) from None
    ignore = path.parent / ".gitignore"
    if _status(ignore) is None:
        create_bytes(ignore, _ALL, _PRIVATE)


def _ensure_ignored(path: Path) -> None:
    """Raise InReach where git tracks something there, or would take it along."""
    folder = path.parent
    _ensure_git_can_tell(folder)
    tracked = git.call("ls-files", "-z", "--", ".", folder=folder)
    if tracked.code == 0 and tracked.out:
        raise InReach(where=folder, folder=FOLDER)
    if git.call("check-ignore", "--quiet", "--", path.name, folder=folder).code == 1:
        raise NotIgnored(where=folder)


def _ensure_git_can_tell(folder: Path) -> None:
    """Raise InReach where a bare repository lies in between: the real one around it may take everything along."""
    asked = git.call("ls-files", "-z", "--", ".", folder=folder)
    if asked.code and any(reason in asked.err for reason in _BARE):
        raise BareBetween(where=folder)


def _is_there(path: Path) -> bool:
    """Say whether there is a box; keeps it from other eyes, and passes over one that was never filled."""
    status = _status(path)
    if status is None or not status.st_size:
        return False
    if os.name != "nt" and stat.S_IMODE(status.st_mode) != _PRIVATE:
        with contextlib.suppress(OSError):
            path.chmod(_PRIVATE)
    return True


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.lstat()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise BoxUnread(where=path, reason=why(error)) from None


def _is_ours(status: os.stat_result) -> bool:
    """Say whether it is our own; root may look everywhere, and Windows does not say."""
    return os.name == "nt" or os.geteuid() in (0, status.st_uid)


_BOX = "leitbild-box"
_VERSION = 1
_HEX = re.compile("[0-9a-f]{64}")
_SALT = re.compile("[0-9a-f]{32,128}")


def text_of_box(box: BallotBox) -> bytes:
    """Give the box as it is kept."""
    return _text(
        {
            _BOX: _VERSION,
            "column": box.column,
            "vote": box.vote,
            "salt": box.salt,
            "voted": {one.person: one.proof for one in box.voters},
            "ballots": {one.key: list(one.ranks) for one in box.papers},
        }
    )


def box_from(data: bytes, column: str) -> BallotBox | None:
    """Give the box a text holds; None where it is none of this column, or was changed so that it cannot be one."""
    held = _mapping(data)
    if held.get(_BOX) != _VERSION or held.get("column") != column:
        return None
    voted, ballots = _strings(held.get("voted")), _lists(held.get("ballots"))
    vote, salt = held.get("vote"), held.get("salt")
    if voted is None or ballots is None or not isinstance(vote, str) or not isinstance(salt, str):
        return None
    hashes = all(map(_HEX.fullmatch, (vote, *voted.values(), *ballots)))
    if not (hashes and _SALT.fullmatch(salt) and _are_ranks(*ballots.values()) and len(voted) <= len(ballots)):
        return None
    return BallotBox(
        column=column,
        vote=vote,
        salt=salt,
        papers=tuple(Paper(key=key, ranks=tuple(ballots[key])) for key in sorted(ballots)),
        voters=tuple(BoxVoter(person=person, proof=voted[person]) for person in sorted(voted)),
    )


def _text(value: Mapping[str, object]) -> bytes:
    """Give JSON with one entry a line."""
    import json

    def line(one: object) -> str:
        return json.dumps(one, ensure_ascii=False)

    parts = []
    for name, one in value.items():
        if isinstance(one, dict) and one:
            inside = ",\n".join(f"    {line(key)}: {line(held)}" for key, held in one.items())
            parts.append(f"  {line(name)}: {{\n{inside}\n  }}")
        else:
            parts.append(f"  {line(name)}: {line(one)}")
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode()


def _mapping(data: bytes) -> dict[str, object]:
    """Give the JSON object a text holds, an empty one where it holds none or names something twice."""
    import json

    try:
        held = json.loads(data, object_pairs_hook=_once)
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, object]", held) if isinstance(held, dict) else {}


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    held = dict(pairs)
    if len(held) != len(pairs):
        raise ValueError
    return held


def _strings(value: object) -> dict[str, str] | None:
    fits = isinstance(value, dict) and all(isinstance(one, str) for one in value.values())
    return cast("dict[str, str]", value) if fits else None


def _lists(value: object) -> dict[str, list[str]] | None:
    if not isinstance(value, dict):
        return None
    fits = all(isinstance(one, list) and all(isinstance(part, str) for part in one) for one in value.values())
    return cast("dict[str, list[str]]", value) if fits else None


def _are_ranks(*rankings: list[str]) -> bool:
    return all(len(set(one)) == len(one) and all(re.fullmatch(ID_PATTERN, part) for part in one) for one in rankings)
