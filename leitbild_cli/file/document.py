"""A lens between the text of a `leitbild.yaml` and its records: `read` looks in, `rewrite` puts back.

Laws: rewriting with what was read changes no byte; what was rewritten is what is read (in a large file only the
people's blocks that were touched are read again); unknown keys and comments stay.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from leitbild_cli.core import lookup
from leitbild_cli.errors import ForbiddenRefusal, Problem
from leitbild_cli.file.schema import LEITBILD, PERSON, VERSION
from leitbild_cli.file.yaml import characters
from leitbild_cli.file.yaml.parser import build
from leitbild_cli.file.yaml.shapes import same
from leitbild_cli.file.yaml.tree import Mapping, Node, NotBuilt, Scalar, Sequence, duplicate_keys, problem_at
from leitbild_cli.file.yaml.values import Reader
from leitbild_cli.language import _, mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from leitbild_cli.core.model import Leitbild
    from leitbild_cli.file.yaml.splice import Splicer


_LARGE = 20_000
_STEP = 2


@record
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

    def has(self, path: tuple[str, ...]) -> bool:
        """Say whether there is a key, or an item of a list, at this path."""
        node = self.root
        for name in path:
            if isinstance(node, Sequence) and name.isdigit() and int(name) < len(node.children):
                node = node.children[int(name)]
                continue
            found = node.get(name) if isinstance(node, Mapping) else None
            if found is None:
                return False
            node = found[1]
        return True


class NotWritten(ForbiddenRefusal):
    """The text that was made does not say what was meant; nothing was written."""

    code = "not-written"
    what = mark("This change cannot be written into a file laid out like this one.")
    mend = mark("Nothing in it was changed. `leitbild check` shows the places; mend them by hand.")


def read(text: str) -> Document:
    """Give what the text says, or every problem it has, in file order."""
    unwanted = characters.problems(text)
    if any(one.code == "conflict" for one in unwanted):
        return Document(text=text, leitbild=None, problems=unwanted, root=None)
    root, found = _parsed(characters.mended(text) if unwanted else text)
    lines = {one.line for one in unwanted}
    found = (*unwanted, *(one for one in found if one.line not in lines))
    if root is None and found:
        return Document(text=text, leitbild=None, problems=_in_order(found), root=None)
    if not isinstance(root, Mapping):
        return Document(text=text, leitbild=None, problems=(*found, _not_a_leitbild(root)), root=root)
    return _read_root(text, root, found)


def rewrite(document: Document, leitbild: Leitbild) -> str:
    """Give the text that says `leitbild`, changed in as few places as possible; raise NotWritten where it would not."""
    from leitbild_cli.file.yaml.render import unfolded
    from leitbild_cli.file.yaml.splice import Splicer
    from leitbild_cli.file.yaml.weave import weave_record

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
        weave_record(splicer, LEITBILD, (None, document.root), old, leitbild)
    text = splicer.result()
    if not _says(document.root, splicer, text, old, leitbild):
        raise NotWritten
    return text


def _parsed(text: str) -> tuple[Node | None, tuple[Problem, ...]]:
    """Give the tree and what is wrong with the text as YAML; a right one does not wait for what guesses repairs."""
    try:
        root = build(text)
        return root, tuple(duplicate_keys(root)) if root is not None else ()
    except NotBuilt:
        from leitbild_cli.file.yaml.repair import parsed

        return parsed(text)


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
    if reader.more:
        what, mend = _("There is more like this."), _("Mend these places first.")
        problems = (*problems, replace(problems[-1], code="more", what=what, mend=mend))
    if any(one.error for one in problems):
        leitbild = None
    return Document(text=text, leitbild=leitbild, problems=problems, root=root)


def _in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(problems, key=lambda one: (one.line, one.column)))


def _not_a_leitbild(root: Node | None) -> Problem:
    if root is None:
        mend = _("Get it back from git, or delete it and start with `leitbild init`.")
        return Problem(code="empty", line=1, column=1, what=_("The file is empty."), mend=mend)
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
    if len(text) > _LARGE and blocks_say(root, splicer, old, meant):
        return True
    again = read(text)
    return again.leitbild is not None and same(LEITBILD, again.leitbild, meant)


def blocks_say(root: Mapping, splicer: Splicer, old: Leitbild, meant: Leitbild) -> bool:
    """Say whether the edits in people's blocks surely make the text say `meant`; else only the whole text can tell."""
    blocks = _touched_people(root, splicer)
    if blocks is None or replace(meant, people=old.people) != old or _comes_or_goes(old, meant):
        return False
    names = {name for name, _start, _end in blocks}
    if not _others_same(old, meant, names) or not _all_different(lookup.all_ids(meant)):
        return False
    text = splicer.result()
    return all(_person_says(text[start:end], name, meant) for name, start, end in blocks)


def _touched_people(root: Mapping, splicer: Splicer) -> list[tuple[str, int, int]] | None:
    """Give name, start and end (in the new text) of each person's block with an edit; None if one lies elsewhere."""
    people = root.get("people")
    if people is None or not isinstance(people[1], Mapping) or people[1].flow or not people[1].children:
        return None
    pairs = list(people[1].pairs())
    starts = [splicer.line_start(key.start.index) for key, _value in pairs]
    ends = [*starts[1:], splicer.line_after(pairs[-1][1], pairs[-1][0].start.column)]
    touched: dict[str, tuple[int, int]] = {}
    shift = 0
    for start, end, length in splicer.spans():
        inside = [place for place, (key, _said) in enumerate(pairs) if key.end.index <= start and end <= ends[place]]
        if not inside:
            return None
        name = pairs[inside[0]][0].value
        first = touched[name][0] if name in touched else starts[inside[0]] + shift
        shift += length - (end - start)
        touched[name] = (first, ends[inside[0]] + shift)
    return [(name, start, end) for name, (start, end) in touched.items()]


def _comes_or_goes(old: Leitbild, meant: Leitbild) -> bool:
    """Say whether somebody is new or gone; then the blocks of the new text are others than those of the old."""
    return lookup.people_by_id(old).keys() != lookup.people_by_id(meant).keys()


def _others_same(old: Leitbild, meant: Leitbild, touched: set[str]) -> bool:
    before, after = lookup.people_by_id(old), lookup.people_by_id(meant)
    return all(same(PERSON, before[name], after[name]) for name in before.keys() - touched)


def _all_different(ids: Iterator[str]) -> bool:
    listed = list(ids)
    return len(set(listed)) == len(listed)


def _person_says(block: str, name: str, meant: Leitbild) -> bool:
    """Read one person's block on its own; a block ends where the next key of its level starts, so this is exact."""
    reader = Reader()
    reader.columns = frozenset(column.id for column in meant.columns)
    if characters.problems(block):
        return False
    try:
        node = build(block)
    except NotBuilt:
        return False
    if not isinstance(node, Mapping) or [key.value for key, _value in node.pairs()] != [name] or duplicate_keys(node):
        return False
    found = PERSON.load(node.children[1], reader, id=name)
    person = lookup.person_of(meant, name)
    return not any(one.error for one in reader.problems) and person is not None and same(PERSON, found, person)
