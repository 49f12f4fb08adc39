"""What is refused: every place gives the facts that the texts name, and both languages can say it."""

from __future__ import annotations

import ast
import inspect
import pkgutil
from datetime import UTC, date, datetime
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING, Any

import pytest

import leitbild_cli
from leitbild_cli import language
from leitbild_cli.core.model import Idea
from leitbild_cli.errors import Problem, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(leitbild_cli.__file__).parent

PROBLEM = Problem(code="key", line=1, column=1, what="What?")

# What a refusal that finds its words itself may be given, by its type.
SAMPLES: dict[str, Any] = {
    "str": "word",
    "str | None": None,
    "int": 3,
    "int | None": 3,
    "Sequence[str]": ("one", "two"),
    "list[str]": ["one", "two"],
    "Problem": PROBLEM,
    "Sequence[Problem]": (PROBLEM,),
    "date": date(2026, 3, 1),
    "datetime": datetime(2026, 3, 1, 9, tzinfo=UTC),
    "Sequence[Idea]": (Idea(id="k7m2xq4d", column="purpose", text="Kind"),),
    "Path": Path("leitbild.yaml"),
    "Decimal": Decimal("1.5"),
    "Decimal | None": Decimal(1),
}


def _kinds(base: type[Refusal] = Refusal) -> Iterator[type[Refusal]]:
    for module in pkgutil.walk_packages([str(PACKAGE)], "leitbild_cli."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    found = [base]
    for kind in found:
        found += [one for one in kind.__subclasses__() if one not in found]
        yield kind


KINDS = {kind.__name__: kind for kind in _kinds()}
PLAIN = [kind for kind in KINDS.values() if kind.__init__ is Refusal.__init__ and (kind.what or kind.mend)]
OTHERS = [kind for kind in KINDS.values() if kind.__init__ is not Refusal.__init__]


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
        named = _facts(kind.what, kind.mend)
        facts: dict[str, Any] = {name: count if name == counted else f"<{name}>" for name in named}
        said = str(kind(where="leitbild.yaml", **facts))
        assert said.startswith("leitbild.yaml: ")
        assert all(str(fact) in said for fact in facts.values() if fact != 1)
        assert "{" not in said


@pytest.mark.parametrize("tongue", language.LANGUAGES)
@pytest.mark.parametrize("kind", OTHERS, ids=lambda kind: kind.__name__)
def test_every_refusal_that_finds_its_words_itself_can_be_said(kind: type[Refusal], tongue: str) -> None:
    language.use(tongue)
    asked = inspect.signature(kind).parameters.values()
    named = {one.name: SAMPLES[one.annotation] for one in asked if one.kind is one.KEYWORD_ONLY}
    said = kind(*(SAMPLES[one.annotation] for one in asked if one.kind is one.POSITIONAL_OR_KEYWORD), **named)
    assert said.what
    assert "{" not in str(said)
