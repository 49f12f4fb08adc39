"""The merge driver: what git runs for `leitbild.yaml` instead of merging its lines, and the settings that say so.

Its exit codes: 0 merged · 8 conflicts, marked in the file · 200 the result could not be written, so lines could not be
either · anything else: it did not work, and the line git was configured with (`driver_line`) lets git merge the lines
itself. Our version is at every moment as it was, or the whole result. Nobody's other settings are touched.
"""

from __future__ import annotations

import contextlib
import re
import shlex
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from leitbild_cli.errors import Exit, FileRefusal, Problem, Refusal
from leitbild_cli.file import git
from leitbild_cli.file.disk import ensure_readable, put, read_bytes, refuse_links, replace_bytes
from leitbild_cli.file.merging import clashes
from leitbild_cli.file.merging.merge import MergeRefused, merge
from leitbild_cli.file.yaml import characters
from leitbild_cli.language import _, mark, ngettext

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


CONFLICTS = 8
UNWRITTEN = 200  # no signal has it; above 128 git drops the whole merge (before 2.42 it keeps our side, as a conflict)
_CANNOT = 255


def drive(words: Sequence[str]) -> int:
    """Merge the files git names (`%O %A %B %L %P`) into the second; give the exit code, after a word about it."""
    files, name = words[:3], words[4]
    marker = int(words[3]) if words[3].isdigit() and int(words[3]) else 7
    try:
        return _merged_or_lines(files, marker, name)
    except Refusal as refused:
        _tell(_("{file}: {reason}").format(file=name, reason=refused.what))
        _tell(
            _(
                "So nothing is merged. When that is mended: `leitbild resolve`, or the merge once more where git has "
                "stopped it. `git add` before that loses the other side."
            )
        )
        return UNWRITTEN
    except Exception as error:  # noqa: BLE001  the boundary: whatever happens, git goes on with the lines
        _tell(_("{file}: leitbild could not merge it ({error}); git merges its lines.").format(file=name, error=error))
        return Exit.BUG


def _merged_or_lines(files: Sequence[str], marker: int, name: str) -> int:
    data = [Path(side).read_bytes() for side in files]
    try:
        merged = merge(*(_text(side) for side in data), marker=marker)
    except MergeRefused as refused:
        _tell(_("{file}: {reason}").format(file=name, reason=refused.what))
        return _lines_merged(files, data[1], marker)
    result = _marked(data) + merged.text.encode()
    ensure_readable(Path(files[1]), result)
    replace_bytes(Path(files[1]), data[1], result)
    if not merged.conflicts:
        _tell_clashes(name, merged.text, data[1:])
        return Exit.DONE
    count = len({conflict.line for conflict in merged.conflicts})
    what = ngettext(
        "{file}: {count} place was changed on both sides. `leitbild resolve` shows it.",
        "{file}: {count} places were changed on both sides. `leitbild resolve` shows them.",
        count,
    )
    _tell(what.format(file=name, count=count))
    return CONFLICTS


def _tell_clashes(name: str, text: str, sides: Sequence[bytes]) -> None:
    """Say where decisions of both sides do not go together; the merge is done and counts, whatever comes of this."""
    with contextlib.suppress(Exception):
        if all(one != text.encode() for one in sides) and (count := clashes.between(text, map(_text, sides))):
            _tell(_("{file}: {reason}").format(file=name, reason=clashes.told(count)))


def _text(data: bytes) -> str:
    text = characters.decode(data)
    if isinstance(text, Problem):
        raise MergeRefused(text.what)
    return text


def _marked(sides: Sequence[bytes]) -> bytes:
    """Give the byte order mark, as the side has it that changed it."""
    base, ours, theirs = (side.startswith(characters.BOM) for side in sides)
    return characters.BOM if (theirs if ours == base else ours) else b""


def _lines_merged(files: Sequence[str], old: bytes, marker: int) -> int:
    """Let git merge the lines: a conflict even where it has none, as nobody has read the result."""
    base, ours, theirs = files
    labels = (word for name in ("ours", "base", "theirs") for word in ("-L", name))
    done = git.call("merge-file", "-p", f"--marker-size={marker}", *labels, ours, base, theirs)
    if done.code == _CANNOT:
        _tell(
            _(
                "git cannot merge its lines either: the file stays as it was here, and what is coming in is not in it. "
                "`leitbild resolve` says what to do next."
            )
        )
        return CONFLICTS
    if not 0 <= done.code < 127:  # noqa: PLR2004  more is git's word for a failure
        return Exit.BUG
    replace_bytes(Path(ours), old, done.out)
    _tell(_("git has merged its lines instead. `leitbild resolve` says what to do next."))
    return CONFLICTS


def _tell(line: str) -> None:
    with contextlib.suppress(OSError):  # the exit code has to arrive, even where words cannot
        sys.stderr.write(f"{line}\n")


NAME = "leitbild, merged idea by idea"
ATTRIBUTES = "leitbild.yaml text eol=lf merge=leitbild"
_SECTION = "merge.leitbild"
_UNSET = 1


class DriverState(StrEnum):
    """Whether this repository's git knows the driver."""

    INSTALLED = "installed"
    MISSING = "missing"
    OTHER = "other"


class DriverStatus(NamedTuple):
    """What is configured, what would be, and whether `.gitattributes` sends the file to the driver."""

    state: DriverState
    driver: str | None
    expected: str
    attributes: bool


class NoRepository(FileRefusal):
    """There is no git repository here, or no git."""

    code = "no-repository"
    what = mark("There is no git repository here, or git is not installed.")
    mend = mark("Start one with `git init`.")


class NoAttributes(FileRefusal):
    """Nothing can be added to it that git would read."""

    code = "no-attributes"
    what = mark("git cannot read this file; it may be stored as UTF-16.")
    mend = mark("Save it again as UTF-8.")


class NotConfigured(FileRefusal):
    """Git did not take the setting."""

    code = "not-configured"
    what = mark("git did not take the setting ({reason}).")


def status(folder: Path, name: str = "leitbild.yaml") -> DriverStatus:
    """Say how things are; raise NoRepository."""
    if not in_repository(folder):
        raise NoRepository(where=folder.absolute())
    driver = git.answer("config", "--local", "--get", f"{_SECTION}.driver", folder=folder)
    expected = driver_line()
    state = (
        DriverState.MISSING if driver is None else DriverState.INSTALLED if driver == expected else DriverState.OTHER
    )
    attribute = git.answer("check-attr", "merge", "--", name, folder=folder) or ""
    return DriverStatus(state, driver, expected, attribute.endswith(": leitbild"))


def install(folder: Path) -> None:
    """Write the two settings; doing so again changes nothing. Raise NoRepository."""
    if not in_repository(folder):
        raise NoRepository(where=folder.absolute())
    for key, value in (("name", NAME), ("driver", driver_line())):
        done = git.call("config", "--local", "--replace-all", f"{_SECTION}.{key}", value, folder=folder)
        if done.code:
            raise NotConfigured(reason=done.err)


def uninstall(folder: Path) -> bool:
    """Take the settings out; give whether there were any. Raise NoRepository, or NotConfigured."""
    if not in_repository(folder):
        raise NoRepository(where=folder.absolute())
    if not _is_set(folder):
        return False
    done = git.call("config", "--local", "--remove-section", _SECTION, folder=folder)
    if done.code or _is_set(folder):  # git 2.39 calls it a success where it could not write
        raise NotConfigured(reason=done.err)
    return True


def _is_set(folder: Path) -> bool:
    asked = git.call("config", "--local", "--get-regexp", rf"^{re.escape(_SECTION)}\.", folder=folder)
    return asked.code != _UNSET


def in_repository(folder: Path) -> bool:
    """Say whether this folder lies in a git repository with a work tree."""
    return git.answer("rev-parse", "--is-inside-work-tree", folder=folder) == "true"


@contextlib.contextmanager
def attributes_sent(folder: Path) -> Iterator[Path | None]:
    """Let `.gitattributes` send the file to the driver; give its path, None where it did already.

    It keeps every other byte, in whatever encoding. Where what comes within fails, it is as it was before.
    """
    path = folder / ".gitattributes"
    refuse_links(folder, path.name)
    old = read_bytes(path) if path.exists() else None
    new = _with_attributes(old or b"")
    if new is None:
        yield None
        return
    if b"\0" in new:
        raise NoAttributes(where=path)
    put(folder, path.name, new)
    try:
        yield path
    except BaseException:
        with contextlib.suppress(Refusal, OSError):
            path.unlink() if old is None else put(folder, path.name, old)
        raise


def _with_attributes(old: bytes) -> bytes | None:
    """Give the text with our line, None where it has one."""
    if any(line.startswith(b"leitbild.yaml ") for line in old.splitlines()):
        return None
    end = b"\r\n" if b"\r\n" in old else b"\n"
    between = end if old and not old.endswith(b"\n") else b""
    return old + between + ATTRIBUTES.encode() + end


def driver_line(interpreter: str = sys.executable) -> str:
    """Give the command git runs in a shell.

    Where the program is gone or stops halfway, git's own merge of lines takes over: otherwise git would keep our side,
    without markers, and lose the other. It works on a copy made before, since `git merge-file` writes in place and a
    full disk cuts off what it writes, and since a program killed at its end may have merged already. `-P` keeps Python
    from importing what lies on the branch that is merged.
    """
    python = shlex.quote(Path(interpreter).as_posix()).replace("%", "%%")
    copy = "%A.ours"
    lines = f"git merge-file -L ours -L base -L theirs {copy} %O %B"
    return (
        f"cp %A {copy} || rm -f {copy}; {python} -P -m leitbild_cli merge-driver %O %A %B %L %P; s=$?; "
        f"case $s in 0 | {UNWRITTEN}) ;; {CONFLICTS}) s=1 ;; "
        f"*) {lines}; s=$?; test $s -lt 128 && mv -f {copy} %A || s={UNWRITTEN} ;; esac; "
        f"rm -f {copy} .%A.*.tmp; exit $s"
    )
