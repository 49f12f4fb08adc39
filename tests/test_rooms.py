"""The rooms keep their laws: names that say what is there, faces that hand nothing on, a page that tells the truth."""

from __future__ import annotations

import ast
import re
import subprocess
import tomllib
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
HOUSE = ROOT / "leitbild_cli"
PAGE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
MODULES = sorted(HOUSE.rglob("*.py"))
ROOMS = sorted({path.parent.relative_to(HOUSE).as_posix() for path in MODULES} - {"."})
SAY_NOTHING = {"words", "utils", "util", "helpers", "helper", "misc", "common"}
HAND_ON = {"core/model", "core/similarity"}
PATH = re.compile(r"`([\w./<>-]*(?:/|\.(?:py|md|toml|po))[\w./<>-]*)`")
PLACE = re.compile(r"`([\w./]+\.py)`(?::\s+|\s+\()((?:`\w+`(?:,\s+)?)+)")


def test_files_are_named_by_what_they_hold() -> None:
    names = {module.relative_to(HOUSE): module.stem for module in MODULES}
    assert [path for path, name in names.items() if name in SAY_NOTHING or name.endswith("ing")] == []


def test_a_class_has_a_name_of_its_own() -> None:
    rooms: dict[str, list[str]] = {}
    for module in MODULES:
        for one in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(one, ast.ClassDef):
                rooms.setdefault(one.name, []).append(module.relative_to(HOUSE).as_posix())
    assert {name: several for name, several in rooms.items() if len(several) > 1} == {}


def test_a_room_has_one_place_at_most_for_what_it_refuses() -> None:
    for room in (one for one in HOUSE.iterdir() if one.is_dir()):
        assert len([module for module in room.rglob("*.py") if module.stem.endswith("refusals")]) <= 1, room.name


@pytest.mark.parametrize("room", ROOMS)
def test_a_face_says_what_its_package_is_and_hands_nothing_on(room: str) -> None:
    said, *more = ast.parse((HOUSE / room / "__init__.py").read_text(encoding="utf-8")).body
    assert isinstance(said, ast.Expr)
    assert isinstance(said.value, ast.Constant)
    assert more == [] or room in HAND_ON


def found(path: str) -> list[Path]:
    """What a path of the page names: from the root, or from the rooms; `<…>` stands for any one name."""
    pattern = re.sub("<[^>]*>", "*", path).rstrip("/")
    return [one for folder in (ROOT, HOUSE) for one in folder.glob(pattern)]


def test_every_path_the_page_names_is_there() -> None:
    named = PATH.findall(PAGE)
    assert len(named) > 60
    assert [path for path in named if not found(path)] == []


def test_every_function_the_page_names_is_where_it_says() -> None:
    places = PLACE.findall(PAGE)
    assert len(places) > 30
    for path, names in places:
        (module,) = found(path)
        assert set(re.findall(r"`(\w+)`", names)) <= set(defined(module)), path


def defined(module: Path) -> Iterator[str]:
    for one in ast.parse(module.read_text(encoding="utf-8")).body:
        match one:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name


def drawn() -> set[Path]:
    """The files and folders of the page's tree of rooms."""
    tree = PAGE.split("```")[1].strip("\n")
    above: dict[int, Path] = {-1: ROOT}
    there = set()
    for line in tree.split("\n"):
        indent = len(line) - len(line.lstrip())
        names = re.match(r"\s*((?:[\w.-]+(?:/|\.py|\.typed) ?)+)(?: |$)", line)
        if names is None:
            continue  # the second line of a description
        folder = above[max(depth for depth in above if depth < indent)]
        above = {depth: path for depth, path in above.items() if depth < indent}
        for name in names.group(1).split():
            there.add(folder / name)
            above[indent] = folder / name
    return there


def test_every_room_is_in_the_tree_and_all_of_the_tree_is_there() -> None:
    tree = drawn()
    assert [path for path in tree if not path.exists()] == []
    assert [room for room in ROOMS if HOUSE / room not in tree] == []


def test_what_the_page_says_to_type_can_be_typed() -> None:
    targets = set(re.findall(r"(?m)^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8")))
    assert set(chain(re.findall(r"`make ([a-z-]+)", PAGE))) <= targets


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="git knows nothing of this folder")
def test_whatever_git_keeps_is_in_the_sdist_too() -> None:
    kept = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode()
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    shipped = {"pyproject.toml", *settings["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]}
    assert {path.split("/")[0] for path in kept.split("\0") if path} == shipped
