"""Where a sentence comes from, a line a kind; only lines that have something to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.language import _
from leitbild_cli.record import record
from leitbild_cli.view.account import trace
from leitbild_cli.view.feedback.responses import audience_word
from leitbild_cli.view.format.prose import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from leitbild_cli.core.account.trace import CarriedThought, SentenceOrigin
    from leitbild_cli.core.feedback.responses import Response
    from leitbild_cli.core.tracking.sentences import Followed


@record
class Entry:
    """A thing a sentence comes from: the words, who said them (where that may be said), and what they became."""

    text: str
    by: str = ""
    became: str = ""


@record
class OriginLine:
    """A kind of things with what it is called."""

    label: str
    entries: tuple[Entry, ...]


@record
class Names:
    """Who may be named, and whether a statement stands."""

    named: Mapping[str, str]
    adopted: bool


def lines(origin: SentenceOrigin, followed: Followed | None, names: Names) -> tuple[OriginLine, ...]:
    """Give the lines in the order of the way: idea, vote, what was known, feedback, measure."""
    ideas = [_entry(one.idea.text, names.named.get(one.author.id)) for one in origin.thoughts]
    kin = [_entry(idea.text, names.named.get(author.id)) for one in origin.thoughts for author, idea in one.kin]
    known = [quoted(text) for _part, text in origin.parts]
    known += [quoted(one.text) for one in origin.experience]
    known += [_source(one.title, one.author) for one in origin.sources]
    made = (
        OriginLine(label=_("Idea") if len(ideas) == 1 else _("Ideas"), entries=tuple(ideas)),
        OriginLine(label=_("The same thought"), entries=tuple(kin)),
        OriginLine(label=_("Vote"), entries=tuple(_votes(origin.thoughts))),
        OriginLine(label=_("What we knew"), entries=tuple(Entry(text=text) for text in known)),
        OriginLine(
            label=_("Feedback") if len(origin.remarks) == 1 else _("What was said"),
            entries=tuple(_remark(one) for one in origin.remarks),
        ),
        OriginLine(label=_("Measure"), entries=tuple(_measures(origin, followed, names))),
    )
    return tuple(line for line in made if line.entries)


def _entry(text: str, by: str | None) -> Entry:
    return Entry(text=quoted(text), by=by or "")


def _source(title: str, author: str | None) -> str:
    return _("{author}, {title}").format(author=author, title=quoted(title)) if author else quoted(title)


def _votes(thoughts: tuple[CarriedThought, ...]) -> Iterator[Entry]:
    """Give the way of each thought; of several, in front of each whose it is."""
    for one in thoughts:
        if one.way is not None:
            told = trace.vote(one.way)
            yield Entry(text=told if len(thoughts) == 1 else f"{quoted(one.idea.text)}: {told}")


def _remark(one: Response) -> Entry:
    return Entry(text=quoted(one.text or ""), by=audience_word(one.audience), became=one.answer or "")


def _measures(origin: SentenceOrigin, followed: Followed | None, names: Names) -> Iterator[Entry]:
    for one in origin.measures:
        yield Entry(text=trace.measure_line(one))
    if origin.on_purpose is not None:
        lived = followed.lived if followed is not None else None
        words = (
            _("no figure, on purpose; the review asks for it: lived {mark} of 5")
            if lived
            else _("no figure, on purpose")
        )
        yield Entry(text=words.format(mark=lived.mark if lived else ""), became=origin.on_purpose.reason or "")
    elif not origin.measures and names.adopted:
        yield Entry(text=_("none yet"))
