"""From text to tree: by `lines` where the text is laid out as we do it, else from a YAML parser's events.

The parser is libyaml where it is there, else the same in Python, about twenty times slower. Events are looked at
before anything is built, so anchors, aliases, tags, several documents and deep nesting are refused while they are
still harmless.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from leitbild_cli.errors import Problem
from leitbild_cli.file.yaml.lines import tree_of
from leitbild_cli.file.yaml.tree import MAX_DEPTH, Mapping, NotBuilt, OwnMark, Scalar, Sequence, problem_at
from leitbild_cli.language import _, mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from leitbild_cli.file.yaml.tree import Collection, Node, TextMark


_STARTS = frozenset(("MappingStartEvent", "SequenceStartEvent"))
_ENDS = frozenset(("MappingEndEvent", "SequenceEndEvent"))


def build(text: str) -> Node | None:
    """Give the text's one document as a tree, None where it is empty; raise NotBuilt for what is refused."""
    return tree_of(text) or parsed(text)


def parsed(text: str) -> Node | None:
    """Do the same, whatever the layout."""
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    try:
        return _assembled(parser(text))
    except YAMLError as error:
        said = error.problem if isinstance(error, MarkedYAMLError) else str(error)
        places = (error.problem_mark, error.context_mark) if isinstance(error, MarkedYAMLError) else (None, None)
        raise NotBuilt(complaint(said or "", *places)) from None


def _assembled(next_event: Callable[[], Event | None]) -> Node | None:
    """Build from events; the kinds are looked up by class, and this loop is all the time a large file costs."""
    root: list[Node] = []
    siblings = root
    open_lists: list[list[Node]] = []
    open_nodes: list[Collection] = []
    documents = 0
    while (event := next_event()) is not None:
        kind = event.__class__.__name__
        if kind == "ScalarEvent":
            if event.anchor is not None or event.tag is not None:
                _refuse_decoration(event)
            siblings.append(_scalar(event))
        elif kind in _STARTS:
            node = _open(event, kind, len(open_nodes))
            siblings.append(node)
            open_lists.append(siblings)
            open_nodes.append(node)
            siblings = node.children
        elif kind in _ENDS:
            siblings = open_lists.pop()
            open_nodes.pop().end = event.end_mark
        else:
            documents += kind == "DocumentStartEvent"
            _refuse_document(event, kind, documents)
    return root[0] if root else None


def _scalar(event: Event) -> Scalar:
    start, end = event.start_mark, event.end_mark
    until = end.index if end.line == start.line else end
    return Scalar(event.value, (start.index, start.line, start.column), until, event.style or "")


def _open(event: Event, kind: str, depth: int) -> Mapping | Sequence:
    if event.anchor is not None or event.tag is not None:
        _refuse_decoration(event)
    if depth >= MAX_DEPTH:
        what = _("Nested deeper than {depth} levels.").format(depth=MAX_DEPTH)
        raise NotBuilt(problem_at(event.start_mark, "depth", what, _("Look for a missing quote or bracket above.")))
    make = Mapping if kind == "MappingStartEvent" else Sequence
    return make(event.start_mark, flow=bool(event.flow_style))


def _refuse_decoration(event: Event) -> None:
    if event.anchor is not None:
        what = _("Anchors and aliases (`&`, `*`) are not used here.")
        raise NotBuilt(problem_at(event.start_mark, "anchor", what, _("Put the text in quotes, or write it out.")))
    what = _("Tags (`!`) are not used here.")
    raise NotBuilt(problem_at(event.start_mark, "tag", what, _("Put the text in quotes, or remove the tag.")))


def _refuse_document(event: Event, kind: str, documents: int) -> None:
    if kind == "AliasEvent":
        what = _("Anchors and aliases (`&`, `*`) are not used here.")
        raise NotBuilt(problem_at(event.start_mark, "anchor", what, _("Put the text in quotes, or write it out.")))
    if documents > 1:
        what = _("A second document starts here.")
        raise NotBuilt(problem_at(event.start_mark, "documents", what, _("Remove the line `---`.")))
    if kind == "DocumentStartEvent" and (event.version or event.tags):
        what = _("Directives (`%`) are not used here.")
        mend = _("Remove the line, or put the text in quotes.")
        raise NotBuilt(problem_at(event.start_mark, "directive", what, mend))
    if kind == "DocumentEndEvent" and event.explicit:
        what = _("The document ends here with `...`.")
        raise NotBuilt(problem_at(event.start_mark, "documents", what, _("Remove the line `...`.")))


class Event(Protocol):
    """What the parser says next."""

    start_mark: TextMark
    end_mark: TextMark
    anchor: str | None
    tag: str | None
    value: str
    style: str | None
    flow_style: bool | None
    version: object
    tags: object
    explicit: bool


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
        event.start_mark = event.end_mark = OwnMark(colon + 1, end.line, end.column + colon + 1 - end.index)


NEVER_CLOSED = (mark("A quote is opened here and never closed."), mark("A bracket is opened here and never closed."))
_HINT = mark("Keys of one level start in the same column; a text with `: ` or ` #` in it needs quotes.")
_OPEN = mark("Close it, or put the whole text in quotes.")
# what the parser says · our words · the repair · whether it began at the parser's second place
_WORDS: tuple[tuple[str, str, str, bool], ...] = (
    ("found unexpected end of stream", NEVER_CLOSED[0], _OPEN, True),
    ("found unexpected document indicator", NEVER_CLOSED[0], _OPEN, True),
    ("did not find expected ',' or ']'", NEVER_CLOSED[1], _OPEN, True),
    ("did not find expected ',' or '}'", NEVER_CLOSED[1], _OPEN, True),
    (
        "could not find expected ':'",
        mark("A colon is missing in this line."),
        mark("Write `key: text`, or indent the line below the text it belongs to."),
        True,
    ),
    (
        "mapping values are not allowed",
        mark("There can be no `key: value` here."),
        mark("Put a text with `: ` in it in quotes, or check how far this line is indented."),
        False,
    ),
    (
        "did not find expected node content",
        mark("A value is missing here, or a bracket or comma stands alone."),
        mark("A text that starts with a bracket or a comma needs quotes."),
        False,
    ),
    (
        "block sequence entries are not allowed",
        mark("A list cannot start in this place."),
        mark("Put each `- …` on a line of its own below the key; a text that starts with a dash needs quotes."),
        False,
    ),
    (
        "unknown escape character",
        mark("In double quotes `\\` has a meaning of its own."),
        mark("Use single quotes."),
        False,
    ),
    ("did not find expected key", mark("This does not fit the lines above it."), _HINT, False),
    ("did not find expected '-' indicator", mark("This does not fit the lines above it."), _HINT, False),
    ("expected <block end>", mark("This does not fit the lines above it."), _HINT, False),
    ("tab character", mark("A tab indents this line."), mark("Use spaces, two a level."), False),
    (
        "unknown directive",
        mark("Directives (`%`) are not used here."),
        mark("Remove the line, or put the text in quotes."),
        True,
    ),
)


def complaint(said: str, where: TextMark | None, began: TextMark | None) -> Problem:
    """Give the parser's complaint in our words."""
    for phrase, what, mend, at_start in _WORDS:
        if phrase in said:
            place = began if at_start and began is not None else where or began
            return _problem(place, _(what), _(mend))
    what = _("This is not valid YAML ({said}).").format(said=said.splitlines()[0] if said else "?")
    mend = _("Often a text needs quotes: `text: 'like this'`, or the line is indented differently from its neighbours.")
    return _problem(where or began, what, mend)


def _problem(place: TextMark | None, what: str, mend: str) -> Problem:
    line, column = (place.line + 1, place.column + 1) if place is not None else (1, 1)
    return Problem(code="syntax", line=line, column=column, what=what, mend=mend)
