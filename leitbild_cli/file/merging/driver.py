"""The merge driver: what git runs for `leitbild.yaml` instead of its own merge of lines.

Its exit codes: 0 merged · 8 conflicts, marked in the file · anything else: it did not work, and the line git was
configured with (see `installing`) lets git merge the lines itself.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from leitbild_cli.errors import Exit, Problem
from leitbild_cli.file import git, lexical
from leitbild_cli.file.merging import MergeRefused, merge
from leitbild_cli.language import _, ngettext

if TYPE_CHECKING:
    from collections.abc import Sequence

CONFLICTS = 8
_BOM = b"\xef\xbb\xbf"


def drive(words: Sequence[str]) -> int:
    """Merge the files git names (`%O %A %B %L %P`) into the second; give the exit code, after a word about it."""
    files, name = words[:3], words[4]
    marker = int(words[3]) if words[3].isdigit() and int(words[3]) else 7
    try:
        return _merged(files, marker, name)
    except MergeRefused as refused:
        _tell(_("{file}: {reason}").format(file=name, reason=refused.what))
        _tell(_("git has merged its lines instead. `leitbild resolve` says what to do next."))
        return _plain_merge(files, marker)
    except Exception as error:  # noqa: BLE001  the boundary: whatever happens, git goes on with the lines
        _tell(_("{file}: leitbild could not merge it ({error}); git merges its lines.").format(file=name, error=error))
        return Exit.BUG


def _merged(files: Sequence[str], marker: int, name: str) -> int:
    data = [Path(side).read_bytes() for side in files]
    merged = merge(*(_text(side) for side in data), marker=marker)
    Path(files[1]).write_bytes(_marked(data) + merged.text.encode())
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


def _plain_merge(files: Sequence[str], marker: int) -> int:
    base, ours, theirs = files
    labels = (word for name in ("ours", "base", "theirs") for word in ("-L", name))
    done = git.call("merge-file", f"--marker-size={marker}", *labels, ours, base, theirs)
    return CONFLICTS if 0 <= done.code < 127 else Exit.BUG  # noqa: PLR2004  more is git's word for a failure


def _tell(line: str) -> None:
    sys.stderr.write(f"{line}\n")
