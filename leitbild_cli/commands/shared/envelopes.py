"""Letters put into a folder, a file each; what somebody has improved by hand stays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import talk
from leitbild_cli.errors import ForbiddenRefusal, ticked
from leitbild_cli.language import _, mark, ngettext
from leitbild_cli.view.format.text import safe

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

Force = Annotated[bool, typer.Option("--force", help=_("Replace files that say something else."))]


class OtherWords(ForbiddenRefusal):
    """Files of these names hold something else, maybe letters somebody has improved by hand."""

    code = "other-words"
    what = mark("These files say something else: {files}. Nothing was written.")
    mend = mark("`--force` replaces them.")


def put_all(folder: Path, letters: Mapping[str, str], *, markdown: bool, force: bool) -> None:
    """Write each letter into a file of its name; raise OtherWords before the first is written."""
    from leitbild_cli.file import disk

    suffix = "md" if markdown else "txt"
    files = {f"{name}.{suffix}": f"{text}\n".encode() for name, text in letters.items()}
    others = [name for name, data in files.items() if (folder / name).exists() and (folder / name).read_bytes() != data]
    if others and not force:
        raise OtherWords(where=folder, files=ticked(others))
    folder.mkdir(parents=True, exist_ok=True)
    notes = [note for name, data in files.items() for note in disk.put(folder, name, data)]
    told = ngettext("{count} letter is in {folder}.", "{count} letters are in {folder}.", len(files))
    talk.report(told.format(count=len(files), folder=safe(str(folder))))
    for note in notes:
        talk.tell(note)
