"""A lens between the text of a `leitbild.yaml` and its records: `read` looks in, `rewrite` puts back.

Laws: rewriting with what was read changes no byte; what was rewritten is what is read; unknown keys and comments stay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from leitbild_cli.errors import ForbiddenRefusal, Problem
from leitbild_cli.file import lexical
from leitbild_cli.file.mending import parsed
from leitbild_cli.file.nodes import Mapping, Node, Scalar, Sequence, problem_at
from leitbild_cli.file.schema import LEITBILD, VERSION
from leitbild_cli.file.shapes import Reader
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable

    from leitbild_cli.core.model import Leitbild
    from leitbild_cli.file.splice import Splicer

_LARGE = 20_000
_STEP = 2


@record(frozen=True, slots=True, kw_only=True)
class Document:
    """A text and what it says; `leitbild` is None where an error among the problems forbids it."""

    text: str
    leitbild: Leitbild | None
    problems: tuple[Problem, ...]
    root: Node | None

    def line_of(self, path: tuple[str, ...]) -> tuple[int, int]:
        """Give line and column (from 1) of the key at this path, or of the deepest one that is there."""
        place, node = (1, 1), self.root
        for name in path:
            found = node.get(name) if isinstance(node, Mapping) else None
            if found is None and isinstance(node, Sequence) and name.isdigit() and int(name) < len(node.children):
                node = node.children[int(name)]
                place = (node.start.line + 1, node.start.column + 1)
                continue
            if found is None:
                break
            place, node = (found[0].start.line + 1, found[0].start.column + 1), found[1]
        return place


class NotWritten(ForbiddenRefusal):
    """The text that was made does not say what was meant; nothing was written."""

    code = "not-written"

    def __init__(self) -> None:
        """Say that the file is unusual and what helps."""
        what = _("This change cannot be written into a file laid out like this one.")
        super().__init__(what, mend=_("Nothing was changed. `leitbild check` shows the places; mend them by hand."))


def read(text: str) -> Document:
    """Give what the text says, or every problem it has, in file order."""
    unwanted = lexical.problems(text)
    if any(one.code == "conflict" for one in unwanted):
        return Document(text=text, leitbild=None, problems=unwanted, root=None)
    root, found = parsed(lexical.mended(text) if unwanted else text)
    lines = {one.line for one in unwanted}
    found = (*unwanted, *(one for one in found if one.line not in lines))
    if root is None and found:
        return Document(text=text, leitbild=None, problems=_in_order(found), root=None)
    if not isinstance(root, Mapping):
        return Document(text=text, leitbild=None, problems=(*found, _not_a_leitbild(root)), root=root)
    return _read_root(text, root, found)


def rewrite(document: Document, leitbild: Leitbild) -> str:
    """Give the text that says `leitbild`, changed in as few places as possible; raise NotWritten where it would not."""
    from leitbild_cli.file.sameness import same  # who only reads need not wait for the writer's modules
    from leitbild_cli.file.splice import Splicer
    from leitbild_cli.file.unfold import unfolded
    from leitbild_cli.file.weave import weave_record

    old = document.leitbild
    if old is None or not isinstance(document.root, Mapping):
        raise NotWritten
    if same(LEITBILD, old, leitbild):
        return document.text
    splicer = Splicer(document.text, _step(document.root))
    if document.root.flow:
        lines = unfolded(splicer, LEITBILD, document.root, leitbild, 0)
        splicer.replace(document.root.start.index, document.root.end.index, splicer.newline.join(lines))
    else:
        weave_record(splicer, LEITBILD, document.root, old, leitbild)
    text = splicer.result()
    if not _says(document.root, splicer, text, old, leitbild):
        raise NotWritten
    return text


def _read_root(text: str, root: Mapping, found: tuple[Problem, ...]) -> Document:
    reader = Reader(text)
    version = root.get("leitbild")
    if version is not None and _is_newer(version[1]):
        return Document(text=text, leitbild=None, problems=(_newer(version[1]),), root=root)
    columns = root.get("columns")
    if columns and isinstance(columns[1], Mapping):
        reader.columns = frozenset(key.value for key, _value in columns[1].pairs())
    leitbild = cast("Leitbild | None", LEITBILD.load(root, reader))
    guessed = {one.line for one in found if one.code not in ("duplicate-key", "control")}
    problems = _in_order((*found, *(one for one in reader.problems if one.line not in guessed)))
    if any(one.error for one in problems):
        leitbild = None
    return Document(text=text, leitbild=leitbild, problems=problems, root=root)


def _in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(problems, key=lambda one: (one.line, one.column)))


def _not_a_leitbild(root: Node | None) -> Problem:
    if root is None:
        return Problem(
            code="empty", line=1, column=1, what=_("The file is empty."), mend=_("Start with `leitbild init`.")
        )
    what = _("This is not a Leitbild: keys such as `leitbild: 1` and `columns:` are expected.")
    return problem_at(root.start, "root", what, _("Look into an example, or start with `leitbild init`."))


def _is_newer(version: Node) -> bool:
    written = version.value if isinstance(version, Scalar) else ""
    return written.isascii() and written.isdecimal() and (len(written) > 9 or int(written) > VERSION)  # noqa: PLR2004


def _newer(version: Node) -> Problem:
    what = _("This file was written by a newer version of leitbild.")
    return problem_at(version.start, "version", what, _("Update the program: `pipx upgrade leitbild-cli`."))


def _step(root: Mapping) -> int:
    """Give how far this file indents a level, judged by its first nested key."""
    for _key, value in root.pairs():
        if isinstance(value, Mapping) and not value.flow and value.children:
            return max(_STEP, value.children[0].start.column)
    return _STEP


def _says(root: Mapping, splicer: Splicer, text: str, old: Leitbild, meant: Leitbild) -> bool:
    """Read back what would be written."""
    from leitbild_cli.file.readback import blocks_say
    from leitbild_cli.file.sameness import same

    if len(text) > _LARGE and (said := blocks_say(root, splicer, old, meant)) is not None:
        return said
    again = read(text)
    return again.leitbild is not None and same(LEITBILD, again.leitbild, meant)
