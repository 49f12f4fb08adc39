"""What keeps a file from being read or written, in words: not a file, not saved, changed meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.errors import BusyRefusal, FileRefusal, ForbiddenRefusal
from leitbild_cli.language import _

if TYPE_CHECKING:
    from pathlib import Path


class NotAFile(FileRefusal):
    """What is named is no regular file, too large, or cannot be read."""

    code = "unreadable"


class NotSaved(ForbiddenRefusal):
    """The system refused to write; the file is as it was."""

    code = "not-saved"

    def __init__(self, path: Path, error: OSError) -> None:
        """Name the file and the system's reason."""
        what = _("It could not be saved ({reason}).").format(reason=error.strerror or error)
        super().__init__(what, where=str(path), mend=_("Nothing was changed."))


class Elsewhere(ForbiddenRefusal):
    """The folder or the schema is a link; nobody follows it to write somewhere else."""

    code = "elsewhere"

    def __init__(self, path: Path) -> None:
        """Name the link."""
        super().__init__(
            _("This is a link to somewhere else; nothing was written."),
            where=str(path),
            mend=_("Remove it and run the command again."),
        )


class Torn(ForbiddenRefusal):
    """A file that could only be written in place was left half written; the old text is in the copy."""

    code = "torn"

    def __init__(self, path: Path, copy: Path, error: BaseException) -> None:
        """Name the copy."""
        what = _("It could not be saved ({reason}), and the file is damaged now.").format(reason=error)
        mend = _("The text from before is in {copy}: copy it back.").format(copy=copy.name)
        super().__init__(what, where=str(path), mend=mend)


class Moved(BusyRefusal):
    """Somebody changed the file while this command was at work."""

    code = "moved"

    def __init__(self, path: Path, difference: str) -> None:
        """Show what changed meanwhile."""
        what = _("The file was changed meanwhile by somebody else; nothing was written.")
        super().__init__(
            what, where=str(path), mend=_("Run the command again.") + (f"\n{difference}" if difference else "")
        )


def refuse_if_moved(target: Path, old: bytes) -> None:
    """Look once more, right before writing: raise Moved where the file is not what was read."""
    now = target.read_bytes()
    if now != old:
        raise Moved(target, _difference(old, now, target.name))


def _difference(old: bytes, now: bytes, name: str) -> str:
    from leitbild_cli.file.difference import unified

    return unified(old.decode("utf-8", "replace"), now.decode("utf-8", "replace"), name)
