"""Which texts the source says, which of them speak German, and which are still missing.

`make locale-missing` runs it as a script and gets stubs to paste into the named .po files;
`tests/test_catalogues.py` uses the same functions, so both always agree.
"""

from __future__ import annotations

import ast
import sys
from collections import Counter
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po
from jinja2 import Environment, nodes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "leitbild_cli"
OURS = {"_": 1, "mark": 1, "ngettext": 2, "plural": 2}  # how many of the first arguments are messages
GETTEXT = {"_": 1, "gettext": 1, "ngettext": 2}
FOREIGN = {"click": ("click", "typer")}  # area -> the packages whose words it translates


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A text some source says, and where; `plural` is None for one form."""

    id: str
    plural: str | None
    path: Path
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Translated:
    """An entry of a catalogue: the area is the .po file's name, `forms` are the German words."""

    id: str
    plural: str | None
    area: str
    forms: tuple[str, ...]
    comments: tuple[str, ...]
    fuzzy: bool

    @property
    def at(self) -> str:
        return f"{self.area}.po: {self.id!r}"


@cache
def own() -> tuple[Said, ...]:
    """Every text of leitbild_cli, in the order of files and lines."""
    return tuple(
        said
        for path in sorted({*PACKAGE.rglob("*.py"), *PACKAGE.rglob("templates/**/*.html")})
        for said in ((*_said(path, OURS), *_verbs(path)) if path.suffix == ".py" else _template(path))
    )


def foreign(area: str) -> tuple[Said, ...]:
    """Every text of the installed packages that the area translates."""
    folders = [Path(spec.origin).parent for name in FOREIGN[area] if (spec := find_spec(name)) and spec.origin]
    return tuple(said for folder in folders for path in sorted(folder.rglob("*.py")) for said in _said(path, GETTEXT))


def glued() -> tuple[str, ...]:
    """Where a text is put together before it is translated, so no catalogue can hold it."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        for call, count in _calls(path, OURS):
            if any(isinstance(word, (ast.JoinedStr, ast.BinOp)) for word in call.args[:count]):
                found.append(f"{path.relative_to(ROOT)}:{call.lineno}")
    return tuple(found)


@cache
def translated(language: str) -> tuple[Translated, ...]:
    """Every entry of a language's .po files, in the order of files."""
    folder = PACKAGE / "locale" / language
    return tuple(entry for path in sorted(folder.glob("*.po")) for entry in _entries(path))


def missing() -> dict[str, tuple[Said, ...]]:
    """The texts without German words, under the area whose .po file should take them."""
    entries = translated("de")
    have = {entry.id for entry in entries}
    areas = _areas(entries)
    lost: dict[str, dict[str, Said]] = {}
    for said in own():
        if said.id not in have:
            lost.setdefault(areas.get(said.path, _area(said.path)), {}).setdefault(said.id, said)
    return {area: tuple(texts.values()) for area, texts in sorted(lost.items())}


def stubs(texts: Iterable[Said]) -> str:
    """The texts as .po entries that wait for their German words."""
    catalogue = Catalog(locale="de")
    for said in texts:
        words = (said.id, said.plural) if said.plural is not None else said.id
        catalogue.add(words, locations=[(str(said.path.relative_to(ROOT)), said.line)])
    out = BytesIO()
    write_po(out, catalogue, omit_header=True, width=0)
    return out.getvalue().decode()


def _said(path: Path, names: dict[str, int]) -> Iterator[Said]:
    for call, count in _calls(path, names):
        words = [_constant(argument) for argument in call.args[:count]]
        if words and words[0] is not None:
            plural = words[1] if len(words) > 1 else None
            yield Said(id=words[0], plural=plural, path=path, line=call.lineno)


def _verbs(path: Path) -> Iterator[Said]:
    """The help of each verb: a verb is a function of commands/ that takes Typer's context, its help the docstring."""
    if "commands" not in path.parts:
        return
    for node in _nodes(path):
        if isinstance(node, ast.FunctionDef) and [one.arg for one in node.args.args[:1]] == ["ctx"]:
            text = ast.get_docstring(node)
            yield from [Said(id=text, plural=None, path=path, line=node.lineno)] if text else []


def _template(path: Path) -> Iterator[Said]:
    """The texts of a template, which calls the same functions."""
    tree = Environment(autoescape=True).parse(path.read_text(encoding="utf-8"))
    for call in tree.find_all(nodes.Call):
        count = OURS.get(call.node.name, 0) if isinstance(call.node, nodes.Name) else 0
        words = [argument.as_const() for argument in call.args[:count]]
        if words:
            yield Said(id=words[0], plural=words[1] if len(words) > 1 else None, path=path, line=call.lineno)


def _calls(path: Path, names: dict[str, int]) -> Iterator[tuple[ast.Call, int]]:
    """Calls of these functions; read as a tree, since Babel passes over what stands in an f-string before 3.12."""
    calls = [node for node in _nodes(path) if isinstance(node, ast.Call)]
    for node in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        if (name := _name(node.func)) in names:
            yield node, names[name]


@cache
def _nodes(path: Path) -> tuple[ast.Call | ast.FunctionDef, ...]:
    """The calls and functions of a source, which is read once for all that is asked of it."""
    tree = ast.walk(ast.parse(path.read_bytes(), str(path)))
    return tuple(node for node in tree if isinstance(node, (ast.Call, ast.FunctionDef)))


def _name(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _constant(argument: ast.expr) -> str | None:
    match argument:
        case ast.Constant(value=str(text)):
            return text
    return None


def _entries(path: Path) -> Iterator[Translated]:
    with path.open("rb") as lines:
        catalogue = read_po(lines, locale=path.parent.name.split("_")[0])
    for message in catalogue:
        if message.id:
            yield _entry(path.stem, message)


def _entry(area: str, message: Message) -> Translated:
    ids = message.id if isinstance(message.id, (tuple, list)) else (message.id,)
    forms = message.string if isinstance(message.string, (tuple, list)) else (message.string,)
    return Translated(
        id=ids[0],
        plural=ids[1] if len(ids) > 1 else None,
        area=area,
        forms=tuple(form or "" for form in forms),
        comments=tuple(message.user_comments),
        fuzzy=message.fuzzy,
    )


def _areas(entries: Iterable[Translated]) -> dict[Path, str]:
    """For each source file, the area that already holds most of its texts."""
    of = {entry.id: entry.area for entry in entries if entry.area not in FOREIGN}
    counts: dict[Path, Counter[str]] = {}
    for said in own():
        if said.id in of:
            counts.setdefault(said.path, Counter())[of[said.id]] += 1
    return {path: areas.most_common(1)[0][0] for path, areas in counts.items()}


def _area(path: Path) -> str:
    """For a file without German so far: its package's or its own name."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return parts[min(1, len(parts) - 1)]


def main(*, quietly: bool) -> int:
    """Write the stubs, or only how many are missing where; 1 if there are any."""
    lost = missing()
    for area, texts in lost.items():
        sys.stdout.write(f"# --- leitbild_cli/locale/de/{area}.po: {len(texts)} missing\n")
        if not quietly:
            sys.stdout.write(f"\n{stubs(texts)}\n")
    if not lost:
        sys.stdout.write("# Every text has its German words.\n")
    return 1 if lost else 0


if __name__ == "__main__":
    checking = sys.argv[1:] == ["--check"]
    found = main(quietly=checking)
    sys.exit(found if checking else 0)
