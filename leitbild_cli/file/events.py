"""The parser behind the tree: libyaml where it is there, else the same in Python, about twenty times slower."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Mark(Protocol):
    """A place in the text, counted in characters from 0."""

    index: int
    line: int
    column: int


class Event(Protocol):
    """What the parser says next."""

    start_mark: Mark
    end_mark: Mark
    anchor: str | None
    tag: str | None
    value: str
    style: str | None
    flow_style: bool | None
    version: object
    tags: object
    explicit: bool


class Place:
    """A mark of our own."""

    __slots__ = ("column", "index", "line")

    def __init__(self, index: int, line: int, column: int) -> None:
        """Hold the place."""
        self.index = index
        self.line = line
        self.column = column


def c_parser() -> bool:
    """Say whether the C parser is there."""
    try:
        import _ruamel_yaml  # noqa: F401
    except ImportError:
        return False
    return True


def parser(text: str) -> Callable[[], Event | None]:
    """Give a function that yields the next event, None after the last."""
    if c_parser():
        from _ruamel_yaml import CParser

        get: Callable[[], Event | None] = CParser(text).get_event
        return get
    events = _python_events(text)
    return lambda: next(events, None)


def _python_events(text: str) -> Iterator[Event]:
    """Give the events of the Python parser, with empty values where libyaml has them: behind their colon."""
    from ruamel.yaml import YAML

    before: Event | None = None
    events: Iterator[Event] = YAML(typ="safe", pure=True).parse(text)
    for event in events:
        scalar = event.__class__.__name__ == "ScalarEvent"
        if scalar and before is not None and not event.style and event.start_mark.index == event.end_mark.index:
            _put_behind_colon(text, before, event)
        before = event if scalar else None
        yield event


def _put_behind_colon(text: str, before: Event, event: Event) -> None:
    end = before.end_mark
    colon = text.find(":", end.index)
    if not text[end.index : colon].strip(" "):
        event.start_mark = event.end_mark = Place(colon + 1, end.line, end.column + colon + 1 - end.index)
