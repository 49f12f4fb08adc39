"""Find, open, create and change the file: lock, read, change, refuse if it moved, splice, read back, replace."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from leitbild_cli.errors import FileRefusal, InvalidFile, Problem
from leitbild_cli.file.disk import create_bytes, ensure_readable, read_bytes, replace_bytes, unified
from leitbild_cli.file.document import Document, NotWritten, read, rewrite
from leitbild_cli.file.yaml.characters import BOM, decode
from leitbild_cli.language import _, mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from leitbild_cli.core.changes import Call
    from leitbild_cli.core.model import Leitbild


NAMES = ("leitbild.yaml", "leitbild.yml")


class FileAbsent(FileRefusal):
    """There is no `leitbild.yaml` where it was looked for."""

    code = "absent"
    what = mark("There is no `leitbild.yaml` here or in a folder above.")
    mend = mark("Start with `leitbild init`, or name one with `--file`.")


class NamedAbsent(FileAbsent):
    """A place that was named is not there: perhaps a slip of the pen."""

    what = mark("This does not exist.")
    mend = mark("Is the name right that `-C`, `--file` or `LEITBILD_FILE` gives?")


def locate(folder: Path, environ: Mapping[str, str], named: Path | None = None) -> Path:
    """Give the path of the file: `named`, else `LEITBILD_FILE`, else the nearest upward; raise FileAbsent.

    The search ends at the root of the git repository, at a mount and at the home folder.
    """
    wish = named or (Path(environ["LEITBILD_FILE"]) if environ.get("LEITBILD_FILE") else None)
    if wish is not None:
        path = folder / wish
        if not path.exists():
            raise NamedAbsent(where=path)
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
    raise FileAbsent(where=start) if start.exists() else NamedAbsent(where=start)


def unread(path: Path) -> Path | None:
    """Give the file of our other name that lies beside this one, and that nobody who looks for one finds."""
    beside = [path.with_name(name) for name in NAMES if path.name in NAMES and name != path.name]
    return next((one for one in beside if one.exists()), None)


def _device(place: Path) -> int:
    try:
        return place.stat().st_dev
    except OSError:
        return -1


T = TypeVar("T")


@record
class Opened:
    """A file that was read and is valid."""

    path: Path
    data: bytes
    document: Document
    leitbild: Leitbild


@record
class Saved(Generic[T]):
    """What a change did: the file before and after, and what the change itself says happened."""

    path: Path
    before: str
    after: str
    leitbild: Leitbild
    outcome: T
    notes: tuple[str, ...] = ()

    @property
    def changed(self) -> bool:
        """Say whether the file says something else now."""
        return self.before != self.after

    def diff(self) -> str:
        """Give the change as a unified diff."""
        return unified(self.before, self.after, self.path.name)


def inspect(path: Path) -> Document:
    """Give the file's document with all its problems; raise NotAFile where there is nothing to read."""
    return _looked_at(path)[1]


def open_file(path: Path) -> Opened:
    """Give the valid file; raise InvalidFile with every problem, NotAFile where there is nothing to read."""
    return _valid(path, *_looked_at(path))


def opened(path: Path, data: bytes) -> Opened:
    """Give a file as if it held these bytes; raise InvalidFile as `open_file` does."""
    return _valid(path, data, _document(data))


def _valid(path: Path, data: bytes, document: Document) -> Opened:
    if document.leitbild is None:
        raise InvalidFile(str(path), [problem for problem in document.problems if problem.error])
    return Opened(path=path, data=data, document=document, leitbild=document.leitbild)


def _looked_at(path: Path) -> tuple[bytes, Document]:
    """Give what the file holds; what is wrong because somebody is saving it right now is looked at again."""
    data, document = _as_it_is(path)
    if document.leitbild is None:
        from leitbild_cli.file.other_writers import may_be_writing, wait_for_others

        if may_be_writing(path):
            wait_for_others(path)
            return _as_it_is(path)
        if read_bytes(path) != data:  # whoever was saving it is done
            return _as_it_is(path)
    return data, document


def _as_it_is(path: Path) -> tuple[bytes, Document]:
    data = read_bytes(path)
    return data, _document(data)


def _document(data: bytes) -> Document:
    text = decode(data)
    if isinstance(text, Problem):
        return Document(text="", leitbild=None, problems=(text,), root=None)
    return read(text)


def change(
    path: Path,
    edit: Callable[[Leitbild], tuple[Leitbild, T]],
    *,
    dry_run: bool = False,
    call: Call | None = None,
) -> Saved[T]:
    """Apply `edit` to what the file says now and save it; with `dry_run` only say what would be saved.

    The edit sees the file as it is under the lock, so nobody's change is lost; what it raises leaves the file alone.
    What was saved by a `call` can be taken back.
    """
    return _kept(path, lambda opened: _edited(path, opened, edit), dry_run=dry_run, call=call)


def change_text(
    path: Path, edit: Callable[[str], str], *, dry_run: bool = False, call: Call | None = None
) -> Saved[None]:
    """Change the file's text, a comment for instance, without changing what it says; raise NotWritten if it would."""

    def edited(opened: Opened) -> Saved[None]:
        before, leitbild = opened.document.text, opened.leitbild
        after = edit(before)
        if after != before and read(after).leitbild != leitbild:
            raise NotWritten
        return Saved(path=path, before=before, after=after, leitbild=leitbild, outcome=None)

    return _kept(path, edited, dry_run=dry_run, call=call)


def put_back(saved: Saved[T], call: Call | None = None) -> bool:
    """Let the file say again, byte for byte, what it said before a change; False where it moved on since."""
    from leitbild_cli.file.lock import held

    target = saved.path.resolve()
    with held(target):
        data = read_bytes(target)
        mark = BOM if data.startswith(BOM) else b""
        if data != mark + saved.after.encode():
            return False
        before = mark + saved.before.encode()
        if call is not None:
            from leitbild_cli.file import journal  # as in `_kept`

            journal.note(target, data, before, call, kind="back")
        replace_bytes(target, data, before)
    return True


def create(path: Path, text: str) -> None:
    """Write a new file; raise NotSaved where one is there already."""
    from leitbild_cli.file import journal
    from leitbild_cli.file.lock import held

    with held(path):
        ensure_readable(path, text.encode())
        create_bytes(path, text.encode())
        journal.begin_anew(path.resolve())


def _kept(path: Path, make: Callable[[Opened], Saved[T]], *, dry_run: bool, call: Call | None) -> Saved[T]:
    """Make a change of what the file says under its lock, and save it."""
    from leitbild_cli.file.lock import held
    from leitbild_cli.file.other_writers import wait_for_others

    target = path.resolve()
    if dry_run:
        return make(open_file(target))
    with held(target) as alone:
        wait_for_others(target)
        opened = open_file(target)
        saved = make(opened)
        notes: tuple[str, ...] = () if alone else (_no_locks(),)
        if saved.changed:
            new = (BOM if opened.data.startswith(BOM) else b"") + saved.after.encode()
            ensure_readable(target, new)
            if call is not None:
                from leitbild_cli.file import journal  # only who writes needs it

                notes += journal.note(target, opened.data, new, call)
            notes += (*replace_bytes(target, opened.data, new), *_led_out(path, target))
    return replace(saved, notes=notes)


def _edited(path: Path, opened: Opened, edit: Callable[[Leitbild], tuple[Leitbild, T]]) -> Saved[T]:
    leitbild, outcome = edit(opened.leitbild)
    after = rewrite(opened.document, leitbild)
    return Saved(path=path, before=opened.document.text, after=after, leitbild=leitbild, outcome=outcome)


def _led_out(path: Path, target: Path) -> tuple[str, ...]:
    """Say so where the file is a link out of its repository, so that git sees nothing of what was written."""
    root = next((place for place in path.absolute().parents if (place / ".git").exists()), None)
    if root is None or target.is_relative_to(root.resolve()):
        return ()
    return (_("This is a link out of the repository; {target} was written.").format(target=target),)


def _no_locks() -> str:
    return _("This file system knows no locks; nobody else should write at the same time.")
