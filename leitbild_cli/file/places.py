"""Where the file is: named, or found upward like git finds its repository."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from leitbild_cli.errors import FileRefusal
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Mapping

NAMES = ("leitbild.yaml", "leitbild.yml")


class FileAbsent(FileRefusal):
    """There is no `leitbild.yaml` where it was looked for."""

    code = "absent"

    def __init__(self, path: Path, *, named: bool = False) -> None:
        """Name the place and how to begin; a place that was `named` may be a slip of the pen."""
        what = _("There is no `leitbild.yaml` here or in a folder above.")
        mend = _("Start with `leitbild init`, or name one with `--file`.")
        if named:
            what, mend = _("This does not exist."), _("Is the name right that `-C`, `--file` or `LEITBILD_FILE` gives?")
        super().__init__(what, where=str(path), mend=mend)


def locate(folder: Path, environ: Mapping[str, str], named: Path | None = None) -> Path:
    """Give the path of the file: `named`, else `LEITBILD_FILE`, else the nearest upward; raise FileAbsent.

    The search ends at the root of the git repository, at a mount and at the home folder.
    """
    wish = named or (Path(environ["LEITBILD_FILE"]) if environ.get("LEITBILD_FILE") else None)
    if wish is not None:
        path = folder / wish
        if not path.exists():
            raise FileAbsent(path, named=True)
        return path
    home = Path(environ["HOME"]) if environ.get("HOME") else None
    start = folder.absolute()
    device = _device(start)
    for place in (start, *start.parents):
        if _device(place) != device:
            break
        for name in NAMES:
            if (place / name).exists():
                return place / name
        if (place / ".git").exists() or place == home:
            break
    raise FileAbsent(start, named=not start.exists())


def _device(place: Path) -> int:
    try:
        return place.stat().st_dev
    except OSError:
        return -1
