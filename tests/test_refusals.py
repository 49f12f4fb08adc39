"""What is refused: every place gives the facts that the texts name, and both languages can say it."""

from __future__ import annotations

import ast
import pkgutil
from importlib import import_module
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING, Any

import pytest

import leitbild_cli
from leitbild_cli import language
from leitbild_cli.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(leitbild_cli.__file__).parent


def _kinds(base: type[Refusal] = Refusal) -> Iterator[type[Refusal]]:
    for module in pkgutil.walk_packages([str(PACKAGE)], "leitbild_cli."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    found = [base]
    for kind in found:
        found += [one for one in kind.__subclasses__() if one not in found]
        yield kind


KINDS = {kind.__name__: kind for kind in _kinds()}
PLAIN = [kind for kind in KINDS.values() if kind.__init__ is Refusal.__init__ and kind.what]


def _facts(*texts: str) -> set[str]:
    return {name for text in texts for _text, name, _spec, _conversion in Formatter().parse(text) if name is not None}


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    language.use("en")


def test_no_two_refusals_have_one_name() -> None:
    assert len(list(_kinds())) == len(KINDS)


def test_every_place_gives_just_the_facts_that_the_texts_name() -> None:
    wrong = [
        f"{path.relative_to(PACKAGE)}:{line}: {kind.__name__} needs {sorted(needed)} and is given {sorted(given)}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for line, kind, given, needed in _places(path)
        if given != needed
    ]
    assert not wrong, "\n".join(wrong)


def _places(path: Path) -> Iterator[tuple[int, type[Refusal], set[str], set[str]]]:
    """Give every place that makes a refusal of texts: the facts it gives, and those its texts name."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        match node:
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=ready, keywords=keywords):
                given = {keyword.arg or "**" for keyword in keywords}
            case ast.Raise(exc=ast.Name(id=name) | ast.Attribute(attr=name)):
                ready, given = [], set()
            case _:
                continue
        kind = KINDS.get(name)
        if kind is not None and kind.__init__ is Refusal.__init__:
            texts = ("" if ready else kind.what, "" if "mend" in given else kind.mend)
            yield node.lineno, kind, given - {"where", "mend"}, _facts(*texts)


@pytest.mark.parametrize("tongue", language.LANGUAGES)
@pytest.mark.parametrize("kind", PLAIN, ids=lambda kind: kind.__name__)
def test_every_refusal_of_texts_can_be_said(kind: type[Refusal], tongue: str) -> None:
    language.use(tongue)
    counted = getattr(kind.what, "by", "")
    for count in (1, 2):
        facts: dict[str, Any] = {
            name: count if name == counted else f"<{name}>" for name in _facts(kind.what, kind.mend)
        }
        said = str(kind(where="leitbild.yaml", **facts))
        assert said.startswith("leitbild.yaml: ")
        assert all(str(fact) in said for fact in facts.values() if fact != 1)
        assert "{" not in said
