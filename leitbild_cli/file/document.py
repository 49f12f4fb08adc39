"""A lens between the text of a `leitbild.yaml` and its records: `read` looks in, `rewrite` puts back.

Laws: rewriting with what was read changes no byte; what was rewritten is what is read; unknown keys and comments stay.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from leitbild_cli.errors import ForbiddenRefusal, Problem
from leitbild_cli.file import lexical, render
from leitbild_cli.file.nodes import Mapping, Node, NotBuilt, Scalar, Sequence, build, duplicate_keys
from leitbild_cli.file.readback import blocks_say
from leitbild_cli.file.schema import LEITBILD, VERSION
from leitbild_cli.file.shapes import Reader
from leitbild_cli.file.splice import Splicer
from leitbild_cli.file.unfold import unfolded
from leitbild_cli.file.weave import same, weave_record
from leitbild_cli.language import _

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild

_LARGE = 200_000


@dataclass(frozen=True, slots=True, kw_only=True)
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
    if found := lexical.problems(text):
        return Document(text=text, leitbild=None, problems=found, root=None)
    try:
        root = build(text)
        duplicates = duplicate_keys(root) if root is not None else []
    except NotBuilt as refused:
        return Document(text=text, leitbild=None, problems=(refused.problem,), root=None)
    if not isinstance(root, Mapping):
        return Document(text=text, leitbild=None, problems=(_not_a_leitbild(root),), root=root)
    return _read_root(text, root, duplicates)


def rewrite(document: Document, leitbild: Leitbild) -> str:
    """Give the text that says `leitbild`, changed in as few places as possible; raise NotWritten where it would not."""
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


def new_text(leitbild: Leitbild) -> str:
    """Give a whole new file in the canonical layout."""
    return "\n".join(render.block(LEITBILD, leitbild, 0)) + "\n"


def _read_root(text: str, root: Mapping, duplicates: list[Problem]) -> Document:
    reader = Reader()
    version = root.get("leitbild")
    newer = (
        version
        and isinstance(version[1], Scalar)
        and version[1].value.isdigit()
        and int(version[1].value[:9]) > VERSION
    )
    if newer:
        return Document(text=text, leitbild=None, problems=(_newer(root),), root=root)
    columns = root.get("columns")
    if columns and isinstance(columns[1], Mapping):
        reader.columns = frozenset(key.value for key, _value in columns[1].pairs())
    leitbild = cast("Leitbild | None", LEITBILD.load(root, reader))
    problems = tuple(sorted((*duplicates, *reader.problems), key=lambda one: (one.line, one.column)))
    if any(one.error for one in problems):
        leitbild = None
    return Document(text=text, leitbild=leitbild, problems=problems, root=root)


def _not_a_leitbild(root: Node | None) -> Problem:
    if root is None:
        return Problem(
            code="empty", line=1, column=1, what=_("The file is empty."), mend=_("Start with `leitbild init`.")
        )
    line, column = root.start.line + 1, root.start.column + 1
    what = _("This is not a Leitbild: keys such as `leitbild: 1` and `columns:` are expected.")
    return Problem(
        code="root", line=line, column=column, what=what, mend=_("Look into an example, or start with `leitbild init`.")
    )


def _newer(root: Mapping) -> Problem:
    pair = root.get("leitbild")
    line = pair[0].start.line + 1 if pair else 1
    what = _("This file was written by a newer version of leitbild.")
    return Problem(
        code="version", line=line, column=1, what=what, mend=_("Update the program: `pipx upgrade leitbild-cli`.")
    )


def _step(root: Mapping) -> int:
    """Give how far this file indents a level, judged by its first nested key."""
    for _key, value in root.pairs():
        if isinstance(value, Mapping) and not value.flow and value.children:
            return max(2, value.children[0].start.column)
    return render.STEP


def _says(root: Mapping, splicer: Splicer, text: str, old: Leitbild, meant: Leitbild) -> bool:
    """Read back what would be written."""
    if len(text) > _LARGE and (said := blocks_say(root, splicer, old, meant)) is not None:
        return said
    again = read(text)
    return again.leitbild is not None and same(LEITBILD, again.leitbild, meant)
