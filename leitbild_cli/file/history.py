"""What git knows of the file's past: how it was where this branch began, who changed it since, what was sealed."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from leitbild_cli.core.drafting.seal import SealedWords, seal_holds
from leitbild_cli.core.trespass import Signature
from leitbild_cli.errors import FileRefusal, Problem, UsageRefusal
from leitbild_cli.file import git
from leitbild_cli.file.disk import read_bytes
from leitbild_cli.file.document import read
from leitbild_cli.file.yaml.characters import decode
from leitbild_cli.language import mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from leitbild_cli.core.drafting.seal import BrokenSeal
    from leitbild_cli.core.model import Adoption, Leitbild

_SHORT = 10
_MOST_COMMITS = 400
_TOGETHER = 20  # commits that git is asked for at once
_ADDRESS = "leitbild.address."
_SHOWN = "--format=%aN%x00%aE"


class UnknownBase(UsageRefusal):
    """There is no such commit, or none that both sides go back to."""

    code = "unknown-base"
    what = mark("`{reference}` is no commit that this branch goes back to.")
    mend = mark("In a build, fetch the whole history (`fetch-depth: 0`, `GIT_DEPTH: 0`).")


class NotFetched(FileRefusal):
    """Git knows the commit and has not all of it: a partial clone, and nothing is fetched unasked."""

    code = "not-fetched"
    what = mark("git cannot read `{name}` in the commit `{reference}`; a partial clone has left it on the server.")
    mend = mark("`git fetch --refetch --no-filter` brings everything; in a build, check out without a filter.")


@record
class Since:
    """The file where this branch began (None: it was not there, or could not be read), and who changed it since."""

    leitbild: Leitbild | None
    was_there: bool
    signatures: tuple[Signature, ...]


def since(path: Path, reference: str) -> Since:
    """Compare with the merge base of this commit and HEAD; raise UnknownBase."""
    target = path.resolve()
    folder, name = target.parent, target.name
    commit = git.answer("merge-base", "--end-of-options", reference, "HEAD", folder=folder)
    if commit is None:
        raise UnknownBase(reference=reference)
    old = _content(folder, name, commit)
    return Since(
        leitbild=None if old is None else _read(old),
        was_there=old is not None,
        signatures=(*_committed(folder, name, commit), *_uncommitted(target)),
    )


def wrote_without(path: Path, address: str, line: str) -> bool:
    """Say whether somebody of this address committed the file before such a line stood in it."""
    target = path.resolve()
    words = ("log", "--no-show-signature", "--no-patch", "--no-follow", "--format=%H", "--fixed-strings")
    found = git.call(*words, f"--author=<{address}>", "--", f"./{target.name}", folder=target.parent)
    commits = found.out.decode("ascii", "replace").split()
    content = _content(target.parent, target.name, commits[-1]) if commits else None
    return content is not None and line not in content.decode("utf-8", "replace").split()


def parents(path: Path) -> tuple[str, ...]:
    """Give the commits from which the last one was made: two of a merge, none where there is no commit."""
    told = git.answer("rev-list", "--parents", "--max-count=1", "HEAD", folder=path.resolve().parent)
    return tuple((told or "").split()[1:])


def states(path: Path, commits: Iterable[str]) -> Iterator[Leitbild]:
    """Give the file in each of these commits, as far as it is there and can be read."""
    target = path.resolve()
    for commit in commits:
        with contextlib.suppress(NotFetched):
            old = _content(target.parent, target.name, commit)
            leitbild = None if old is None else _read(old)
            if leitbild is not None:
                yield leitbild


def addresses(folder: Path) -> dict[str, str]:
    """Give the addresses that `git config leitbild.address.KEY` assigns to people: address → key."""
    found = git.call("config", "-z", "--get-regexp", rf"^{_ADDRESS.replace('.', '[.]')}", folder=folder)
    pairs = (one.partition("\n") for one in found.out.decode("utf-8", "replace").split("\0") if one)
    return {address.strip(): name.removeprefix(_ADDRESS) for name, _newline, address in pairs}


def managers(folder: Path, given: str | None) -> tuple[str, ...]:
    """Give who is named as manager: `given` (with commas between), and every `git config leitbild.managers`."""
    found = git.call("config", "-z", "--get-all", "leitbild.managers", folder=folder)
    told = (given or "", *found.out.decode("utf-8", "replace").split("\0"))
    return tuple(name.strip() for one in told for name in one.split(",") if name.strip())


def _read(data: bytes) -> Leitbild | None:
    text = decode(data)
    return None if isinstance(text, Problem) else read(text).leitbild


def _blob(folder: Path, name: str, commit: str) -> str | None:
    """Give the id of the file in this commit, None where it is none there; raise NotFetched."""
    found = git.call("ls-tree", "-z", commit, "--", f"./{name}", folder=folder)
    if found.code:
        raise NotFetched(name=name, reference=commit[:_SHORT])
    facts = found.out.split(b"\t", 1)[0].decode().split(" ")
    return facts[2] if facts[1:2] == ["blob"] else None


def _content(folder: Path, name: str, commit: str) -> bytes | None:
    """Give what the file held in this commit, None where it was not there; raise NotFetched."""
    blob = _blob(folder, name, commit)
    if blob is None:
        return None
    found = git.call("cat-file", "blob", blob, folder=folder)
    if found.code:
        raise NotFetched(name=name, reference=commit[:_SHORT])
    return found.out


def _committed(folder: Path, name: str, commit: str) -> tuple[Signature, ...]:
    """Give the authors of the commits that changed the file; merging is no authorship, unless nothing else is there."""
    for kind in ("--no-merges", "--merges"):
        words = ("log", kind, "--no-show-signature", "--no-patch", "--no-follow", _SHOWN, f"{commit}..HEAD")
        found = git.call(*words, "--", f"./{name}", folder=folder)
        if found.code:
            raise NotFetched(name=name, reference=commit[:_SHORT])
        lines = found.out.decode("utf-8", "replace").splitlines()
        if lines:
            return tuple(dict.fromkeys(Signature(*line.split("\0", 1)) for line in lines))
    return ()


def _uncommitted(target: Path) -> tuple[Signature, ...]:
    """Give who is at work here, where the file says something that is not committed yet.

    Compared here, without line ends: `git diff` runs the filters of the repository's configuration.
    """
    committed = _content(target.parent, target.name, "HEAD")
    if committed is not None and _lines(committed) == _lines(read_bytes(target)):
        return ()
    named = git.config("user.name", target.parent)
    return (Signature(named, git.config("user.email", target.parent) or ""),) if named else ()


def _lines(data: bytes) -> bytes:
    return data.replace(b"\r\n", b"\n")


def sealed(path: Path, broken: BrokenSeal) -> BrokenSeal:
    """Give a broken seal with the words that were sealed, where a commit of this branch holds them; the newest does.

    Looked for in the newest 400 commits that changed the file; most often it is the one before the last.
    """
    if broken.words is not None:
        return broken
    target = path.resolve()
    commits = _commits(target)
    looked: set[bytes] = set()
    for start in range(0, len(commits), _TOGETHER):
        part = commits[start : start + _TOGETHER]
        for (commit, day), data in zip(part, _contents(target, [commit for commit, _day in part]), strict=True):
            place = _around(data, broken.adoption.seal.encode())
            if place and place not in looked:
                looked.add(place)
                if text := _sealed_text(data, broken.adoption):
                    words = SealedWords(text=text, commit=commit[:_SHORT], day=date.fromisoformat(day))
                    return replace(broken, words=words, same_as=None)
    return broken


def _commits(target: Path) -> list[tuple[str, str]]:
    """Give the commits that changed the file, newest first, each with its day."""
    words = ("log", f"--max-count={_MOST_COMMITS}", "--no-show-signature", "--no-patch", "--no-follow")
    found = git.call(*words, "--format=%H %cs", "--", f"./{target.name}", folder=target.parent)
    lines = found.out.decode("ascii", "replace").splitlines() if found.code == 0 else ()
    return [(commit, day) for commit, _blank, day in (line.partition(" ") for line in lines)]


def _contents(target: Path, commits: list[str]) -> list[bytes]:
    """Give what the file held in each of these commits, nothing where git doesn't have it."""
    asked = "".join(f"{commit}:./{target.name}\n" for commit in commits).encode()
    rest = git.call("cat-file", "--batch", folder=target.parent, given=asked).out
    held: list[bytes] = []
    for _commit in commits:
        head, _newline, rest = rest.partition(b"\n")
        facts = head.rsplit(b" ", 2)
        size = int(facts[2]) if len(facts) == 3 and facts[1] == b"blob" and facts[2].isdigit() else None  # noqa: PLR2004
        held.append(b"" if size is None else rest[:size])
        rest = rest if size is None else rest[size + 1 :]
    return held


def _around(data: bytes, seal: bytes) -> bytes:
    """Give what was adopted down to this seal: where that is known, the file need not be read again."""
    end = data.find(seal)
    return data[max(data.rfind(b"\nadopted:", 0, end), 0) : end] if end >= 0 else b""


def _sealed_text(data: bytes, adoption: Adoption) -> str | None:
    leitbild = _read(data)
    there = leitbild.adopted if leitbild is not None else ()
    return next((one.text for one in there if one.seal == adoption.seal and seal_holds(one)), None)
