"""A record is a frozen, slotted dataclass in everything that can be seen, only sooner ready."""

from __future__ import annotations

import copy
import inspect
import pickle
from dataclasses import FrozenInstanceError, dataclass, fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.record import record


@record
class Ours:
    """A record."""

    name: str
    count: int | None = None
    rest: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Theirs:
    """What it stands for."""

    name: str
    count: int | None = None
    rest: tuple[str, ...] = ()


@record(kw_only=False)
class Pair:
    """Two in their order."""

    first: str
    second: str = "b"


@record(kw_only=False, eq=False)
class Thing:
    """Equal to itself only."""

    name: str


@record
class Span:
    """A record that looks at itself when it is made."""

    first: int
    last: int

    def __post_init__(self) -> None:
        """Refuse what goes backwards."""
        if self.last < self.first:
            message = "backwards"
            raise ValueError(message)


def test_what_a_record_refuses_is_refused_when_it_is_made_and_when_it_is_changed() -> None:
    for _again in range(2):  # the first one compiles what makes the others
        with pytest.raises(ValueError, match="backwards"):
            Span(first=2, last=1)
    with pytest.raises(ValueError, match="backwards"):
        replace(Span(first=1, last=2), last=0)


def test_a_record_may_be_equal_to_itself_only() -> None:
    one = Thing("a")
    assert one == one  # noqa: PLR0124  that is the question
    assert one != Thing("a")
    assert len({one, Thing("a")}) == 2


VALUES = {"name": st.text(), "count": st.none() | st.integers(), "rest": st.lists(st.text(), max_size=2).map(tuple)}


@given(st.fixed_dictionaries(VALUES), st.fixed_dictionaries(VALUES))
def test_records_are_equal_when_dataclasses_are(one: dict[str, object], other: dict[str, object]) -> None:
    ours, theirs = Ours(**one) == Ours(**other), Theirs(**one) == Theirs(**other)  # type: ignore[arg-type]
    assert ours is theirs
    assert not ours or hash(Ours(**one)) == hash(Ours(**other))  # type: ignore[arg-type]


@given(st.fixed_dictionaries(VALUES))
def test_a_record_shows_itself_as_a_dataclass_does(values: dict[str, object]) -> None:
    ours, theirs = Ours(**values), Theirs(**values)  # type: ignore[arg-type]
    assert repr(ours) == repr(theirs).replace("Theirs", "Ours")


def test_it_is_made_from_the_same_arguments() -> None:
    assert inspect.signature(Ours) == inspect.signature(Theirs)
    assert [(one.name, one.type) for one in fields(Ours)] == [(one.name, one.type) for one in fields(Theirs)]
    with pytest.raises(TypeError, match="positional"):
        Ours("Anna")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="name"):
        Ours()  # type: ignore[call-arg]


def test_the_order_counts_where_it_may() -> None:
    assert Pair("a") == Pair(first="a", second="b")


def test_nothing_can_be_changed_or_added() -> None:
    ours = Ours(name="Anna")
    with pytest.raises(FrozenInstanceError):
        ours.name = "Ben"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del ours.name
    with pytest.raises(FrozenInstanceError):
        ours.other = 1  # type: ignore[attr-defined]
    assert not hasattr(ours, "__dict__")


def test_a_copy_says_the_same() -> None:
    ours = Ours(name="Anna", rest=("a",))
    assert replace(ours, count=3) == Ours(name="Anna", count=3, rest=("a",))
    assert copy.copy(ours) == copy.deepcopy(ours) == pickle.loads(pickle.dumps(ours)) == ours  # noqa: S301  our own


def test_a_record_is_no_other_kind_of_record() -> None:
    others: tuple[object, ...] = (Theirs(name="a"), ("a", None, ()), "a")
    assert all(Ours(name="a") != other for other in others)
