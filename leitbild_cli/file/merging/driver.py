"""The merge driver: what git runs for `leitbild.yaml` instead of its own merge of lines.

Its exit codes: 0 merged · 8 conflicts, marked in the file · 200 the result could not be written, so lines could not be
either · anything else: it did not work, and the line git was configured with (see `installing`) lets git merge the
lines itself. Our version is at every moment as it was, or the whole result.
"""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from leitbild_cli.errors import Exit, Problem, Refusal
from leitbild_cli.file import git, lexical
from leitbild_cli.file.merging import MergeRefused, merge
from leitbild_cli.file.replacing import replace_bytes
from leitbild_cli.language import _, ngettext

if TYPE_CHECKING:
    from collections.abc import Sequence

CONFLICTS = 8
UNWRITTEN = 200  # no signal has it; above 128 git drops the whole merge (before 2.42 it keeps our side, as a conflict)
_CANNOT = 255
_BOM = b"\xef\xbb\xbf"


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
    replace_bytes(Path(files[1]), data[1], _marked(data) + merged.text.encode())
    if not merged.conflicts:
        return Exit.DONE
    count = len({conflict.line for conflict in merged.conflicts})
    what = ngettext(
        "{file}: {count} place was changed on both sides. `leitbild resolve` shows it.",
        "{file}: {count} places were changed on both sides. `leitbild resolve` shows them.",
        count,
    )
    _tell(what.format(file=name, count=count))
    return CONFLICTS


def _text(data: bytes) -> str:
    text = lexical.decode(data)
    if isinstance(text, Problem):
        raise MergeRefused(text.what)
    return text


def _marked(sides: Sequence[bytes]) -> bytes:
    """Give the byte order mark, as the side has it that changed it."""
    base, ours, theirs = (side.startswith(_BOM) for side in sides)
    return _BOM if (theirs if ours == base else ours) else b""


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
