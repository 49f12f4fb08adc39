"""What git knows of the file's past: how it was where this branch began, who changed it since, what was sealed."""

from __future__ import annotations

import contextlib
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, NamedTuple

from leitbild_cli.core.drafting.seal import SealedWords, seal_holds
from leitbild_cli.core.trespass.authors import Signature
from leitbild_cli.errors import FileRefusal, Problem, UsageRefusal
from leitbild_cli.file import git
from leitbild_cli.file.checkout import unix_lines
from leitbild_cli.file.disk import read_bytes
from leitbild_cli.file.document import read
from leitbild_cli.file.yaml.characters import decode
from leitbild_cli.language import mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from leitbild_cli.core.drafting.seal import BrokenSeal
    from leitbild_cli.core.model import Adoption, Leitbild

_SHORT = 10
_MOST_COMMITS = 400
_TOGETHER = 20  # commits that git is asked for at once
_ADDRESS = "leitbild.address."
_LOGIN = "leitbild.login."
_BLAMED = re.compile(rb"[0-9a-f]{40,64} \d+ (\d+)")
PEOPLE_FILES = (".github/leitbild-people.txt", ".gitlab/leitbild-people.txt")


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


class Commit(NamedTuple):
    """Who made a commit, and the file before it (once for each parent) and after it; None where it cannot be read."""

    signature: Signature
    before: tuple[Leitbild | None, ...]
    after: Leitbild | None


@record
class Since:
    """The file where this branch began (None: it was not there, or could not be read), and what was done since.

    `commits` that changed it, first the oldest; of merges those that left it as no side had it.
    """

    commit: str
    text: str | None
    leitbild: Leitbild | None
    was_there: bool
    commits: tuple[Commit, ...]


def since(path: Path, reference: str) -> Since:
    """Compare with the merge base of this commit and HEAD; raise UnknownBase."""
    target = path.resolve()
    folder, name = target.parent, target.name
    commit = git.answer("merge-base", "--end-of-options", reference, "HEAD", folder=folder)
    if commit is None:
        raise UnknownBase(reference=reference)
    old, names = _content(folder, name, commit), [f"./{name}"]
    if old is None and (earlier := _earlier_name(folder, name, commit)):
        old = git.call("cat-file", "blob", f"{commit}:{earlier}", folder=folder).out
        names.append(f":(top,literal){earlier}")
    text = None if old is None else decode(old)
    return Since(
        commit=commit,
        text=None if isinstance(text, Problem) else text,
        leitbild=None if old is None else _read(old),
        was_there=old is not None,
        commits=(*_committed(folder, names, commit), *_uncommitted(target)),
    )


def wrote_without(path: Path, address: str, line: str) -> bool:
    """Say whether somebody of this address committed the file before such a line stood in it."""
    target = path.resolve()
    words = ("log", "--no-show-signature", "--no-patch", "--no-follow", "--format=%H", "--fixed-strings")
    found = git.call(*words, f"--author=<{address}>", "--", f"./{target.name}", folder=target.parent)
    commits = found.out.decode("ascii", "replace").split()
    content = _content(target.parent, target.name, commits[-1]) if commits else None
    return content is not None and line not in content.decode("utf-8", "replace").split()


@record
class Blame:
    """Who wrote a line as it was committed, and when."""

    author: str
    at: datetime


def last_written(path: Path, places: Iterable[tuple[str, ...]]) -> dict[tuple[str, ...], Blame]:
    """Give who last wrote the lines of these keys, as the last commit has them; what is not in it is left out."""
    target = path.resolve()
    with contextlib.suppress(NotFetched):
        content = _content(target.parent, target.name, "HEAD")
        text = decode(content) if content is not None else None
        if isinstance(text, str):
            lines, document = _blamed(target), read(text)
            return {
                place: lines[line]
                for place in places
                if (line := document.line_of(place)[0]) in lines and document.has(place)
            }
    return {}


def _blamed(target: Path) -> dict[int, Blame]:
    """Give who last wrote each line of the file in the last commit."""
    words = ("blame", "--no-textconv", "--line-porcelain", "HEAD", "--", f"./{target.name}")
    found: dict[int, Blame] = {}
    number, author = 0, ""
    for line in git.call(*words, folder=target.parent).out.split(b"\n"):
        if head := _BLAMED.match(line):
            number = int(head[1])
        elif line.startswith(b"author "):
            author = line[len(b"author ") :].decode("utf-8", "replace")
        elif line.startswith(b"author-time ") and (seconds := line.split()[1]).isdigit():
            found[number] = Blame(author=author, at=datetime.fromtimestamp(int(seconds), UTC))
    return found


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
    """Give the addresses that `git config leitbild.address.KEY` assigns to people: address → key.

    The own one is that of the person whom this copy remembers (`leitbild whoami --set`).
    """
    own = git.configs("user.email", "leitbild.person", folder=folder)
    mine = {own["user.email"]: own["leitbild.person"]} if len(own) > 1 else {}
    return mine | _assigned(folder, _ADDRESS)


def logins(folder: Path) -> dict[str, str]:
    """Give the logins that `git config leitbild.login.KEY` assigns to people: login → key."""
    return _assigned(folder, _LOGIN)


def people_files(folder: Path, commit: str) -> tuple[str, ...]:
    """Give the lines that say who is who in the repository, as they were in this commit: a branch has no say in it."""
    found = (git.call("cat-file", "blob", f"{commit}:{name}", folder=folder) for name in PEOPLE_FILES)
    text = "\n".join(one.out.decode("utf-8", "replace") for one in found if one.code == 0)
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    return tuple(line for line in lines if line)


def _assigned(folder: Path, setting: str) -> dict[str, str]:
    found = git.call("config", "-z", "--get-regexp", rf"^{setting.replace('.', '[.]')}", folder=folder)
    pairs = (one.partition("\n") for one in found.out.decode("utf-8", "replace").split("\0") if one)
    return {value.strip(): name.removeprefix(setting) for name, _newline, value in pairs}


def managers(folder: Path, given: str | None) -> tuple[str, ...]:
    """Give who is named as manager: `given` (with , ; or lines between), and every `git config leitbild.managers`."""
    found = git.call("config", "-z", "--get-all", "leitbild.managers", folder=folder)
    told = (given or "", *found.out.decode("utf-8", "replace").split("\0"))
    return tuple(name.strip() for one in told for name in re.split(r"[,;\n]", one) if name.strip())


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


def _earlier_name(folder: Path, name: str, commit: str) -> str | None:
    """Give the path (from the root) of the file that this one was called in this commit, None where it is new."""
    now = (git.answer("rev-parse", "--show-prefix", folder=folder) or "") + name
    words = ("diff-tree", "-r", "-z", "--find-renames", "--diff-filter=R", "--name-status", commit, "HEAD")
    told = git.call(*words, folder=folder).out.decode("utf-8", "surrogateescape").split("\0")
    return next((old for old, new in zip(told[1::3], told[2::3], strict=False) if new == now), None)


def _committed(folder: Path, names: Sequence[str], commit: str) -> Iterator[Commit]:
    """Give the commits that changed the file; of merges those in which it reads as on no side."""
    changes = [
        one for words in (("--merges", "-m"), ("--no-merges",)) for one in _changes(folder, names, commit, *words)
    ]
    blobs = {blob for one in changes for blob in (*one.before, one.after)}
    states = _read_all(folder, names[0], commit, sorted(blobs))
    for one in changes:
        yield Commit(one.signature, tuple(states.get(blob) for blob in one.before), states.get(one.after))


class _Change(NamedTuple):
    """A commit and the blobs of the file in its parents and in itself."""

    signature: Signature
    parents: int
    before: tuple[str, ...]
    after: str


def _changes(folder: Path, names: Sequence[str], commit: str, *words: str) -> list[_Change]:
    """Ask git which blob each commit put in the place of which; oldest first."""
    shown = "--format=%x01%H%x00%P%x00%aN%x00%aE%x00"
    said = ("--full-history", "--topo-order", "--reverse", "--no-show-signature", "--find-renames", "--no-follow")
    found = git.call(
        "log", *words, *said, "--raw", "--no-abbrev", "-z", shown, f"{commit}..HEAD", "--", *names, folder=folder
    )
    if found.code:
        raise NotFetched(name=names[0], reference=commit[:_SHORT])
    made: dict[str, _Change] = {}
    for entry in found.out.decode("utf-8", "replace").split("\x01")[1:]:
        own, parents, author, address, rest = entry.split("\0", 4)
        blobs = [line.split(" ")[2:4] for line in rest.replace("\n", "\0").split("\0") if line.startswith(":")]
        before = made[own].before if own in made else ()
        for old, new in blobs:
            made[own] = _Change(Signature(author, address), len(parents.split()), (*before, old), new)
    return [one for one in made.values() if len(one.before) == max(one.parents, 1)]


def _read_all(folder: Path, name: str, commit: str, blobs: Sequence[str]) -> dict[str, Leitbild | None]:
    """Read the file's states, all in one call of git; raise NotFetched."""
    wanted = [blob for blob in blobs if blob.strip("0")]
    given = "".join(f"{blob}\n" for blob in wanted).encode()
    out = git.call("cat-file", "--batch", folder=folder, given=given).out if wanted else b""
    states: dict[str, Leitbild | None] = {}
    for blob in wanted:
        head, _newline, rest = out.partition(b"\n")
        facts = head.split(b" ")
        if len(facts) != 3:  # noqa: PLR2004  "BLOB missing"
            raise NotFetched(name=name, reference=commit[:_SHORT])
        size = int(facts[2])
        states[blob], out = _read(rest[:size]), rest[size + 1 :]
    return states


def _uncommitted(target: Path) -> Iterator[Commit]:
    """Give what is done here and not committed yet, by whoever git says is at work.

    Compared here, without line ends: `git diff` runs the filters of the repository's configuration.
    """
    committed, now = _content(target.parent, target.name, "HEAD"), read_bytes(target)
    if committed is not None and unix_lines(committed) == unix_lines(now):
        return
    named = git.config("user.name", target.parent)
    if named:
        signature = Signature(named, git.config("user.email", target.parent) or "")
        yield Commit(signature, (None if committed is None else _read(committed),), _read(now))


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
