"""One suggestion to look at: how alike, in which column, each wording with its author, what differs and why."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from leitbild_cli.core.similarity import differences, explain
from leitbild_cli.language import _
from leitbild_cli.view.dedupe.marks import marked
from leitbild_cli.view.numbers import amount
from leitbild_cli.view.text import fit, safe, wrap

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from leitbild_cli.core.dedupe import Suggestion
    from leitbild_cli.core.ideas import Told
    from leitbild_cli.core.similarity import Match, Span

_LEAST = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What is known of the ideas, how much room there is, and whether it may be painted."""

    told: Mapping[str, Told]
    width: int
    colour: bool


def percent(score: float) -> str:
    """Give a score as a percentage, never rounded up to a hundred."""
    return amount(Decimal(int(round(score * 100, 6))), "%")


def to_ask(suggestion: Suggestion, look: Look, *, standing: str, out: Collection[str] = (), progress: str) -> str:
    """Give the card of a suggestion to be answered: its ideas are numbered."""
    head = f"{progress} · {_alike(suggestion)} · {_columns(suggestion)}"
    labels = [str(number) for number in range(1, len(suggestion.ids) + 1)]
    return "\n".join([fit(head, look.width), *_members(suggestion, look, labels, standing, out)])


def to_read(suggestion: Suggestion, look: Look, *, number: int) -> str:
    """Give the card of a suggestion in a list: its ideas are named by id."""
    degree = [_("sure")] if suggestion.sure else []
    head = " · ".join([str(number), _alike(suggestion), *degree, _columns(suggestion)])
    lines = _members(suggestion, look, suggestion.ids, suggestion.standing, ())
    return "\n".join([fit(head, look.width), *lines])


def to_confirm(suggestion: Suggestion, look: Look, *, number: int) -> str:
    """Give the card of a sure suggestion that is confirmed together with others: no ids, nobody types them there."""
    head = " · ".join([str(number), _alike(suggestion), _columns(suggestion)])
    lines = _members(suggestion, look, [""] * len(suggestion.ids), suggestion.standing, ())
    return "\n".join([fit(head, look.width), *lines])


def touching(link: Match, look: Look) -> str:
    """Give two ideas that touch, one below the other, and what they share."""
    return _two(link, look, f"{percent(link.score)} · {safe(explain(link.reason))}")


def guarded(link: Match, look: Look) -> str:
    """Give two near ideas, one below the other, and why they are not suggested."""
    return _two(link, look, _("{reason}: not suggested").format(reason=safe(explain(link.reason))))


def _two(link: Match, look: Look, head: str) -> str:
    lines = [line for one in (link.a, link.b) for line in _member(look.told[one], look, one, (), "")]
    return "\n".join([*wrap(head, look.width), *lines])


def _alike(suggestion: Suggestion) -> str:
    return _("{percent} alike").format(percent=percent(suggestion.score))


def _columns(suggestion: Suggestion) -> str:
    return " + ".join(safe(column) for column in suggestion.columns)


def _members(
    suggestion: Suggestion, look: Look, labels: Sequence[str], standing: str, out: Collection[str]
) -> list[str]:
    texts = {one: look.told[one].idea.text for one in suggestion.ids}
    lines = []
    for label, one in zip(labels, suggestion.ids, strict=True):
        other = _compared_with(suggestion, one, standing)
        spans = differences(texts[one], texts[other]).a if other else ()
        remark = _remark(look.told[one], stands=one == standing, out=one in out, across=len(suggestion.columns) > 1)
        lines += _member(look.told[one], look, label, spans if _tells(spans, texts[one]) else (), remark)
        lines += _also(look.told[one], look, len(label))
        if one != standing and one not in out:
            lines += _indented(explain(suggestion.link(one, standing).reason), look, len(label))
    return lines


def _compared_with(suggestion: Suggestion, one: str, standing: str) -> str:
    """Give the idea whose wording is held against this one: the standing one, and for itself the only other."""
    if one != standing:
        return standing
    others = [other for other in suggestion.ids if other != one]
    return others[0] if len(others) == 1 else ""


def _tells(spans: Sequence[Span], text: str) -> bool:
    """Say whether marking says anything: not where everything differs."""
    return sum(_letters(text[span.start : span.end]) for span in spans) < _letters(text)


def _letters(text: str) -> int:
    return sum(char.isalnum() for char in text)


def _remark(one: Told, *, stands: bool, out: bool, across: bool) -> str:
    words = [_("left out")] if out else [_("stands for all")] if stands else []
    return "".join(f" · {word}" for word in ([one.column.id] if across else []) + words)


def _member(one: Told, look: Look, label: str, spans: Sequence[Span], remark: str) -> list[str]:
    indent = len(label) + 4
    text = f"{one.idea.text} — {one.author.name}{remark}"
    first, *rest = marked(text, spans, max(look.width - indent, _LEAST), colour=look.colour)
    return [f"  {label}  {first}", *(f"{'':{indent}}{line}" for line in rest)]


def _also(one: Told, look: Look, label: int) -> list[str]:
    """Give the wordings the idea stands for already, each on its own line."""
    words = _("also “{text}” — {name}")
    known = (look.told[other] for other in one.stands_for if other in look.told)
    return [
        line
        for other in known
        for line in _indented(words.format(text=other.idea.text, name=other.author.name), look, label)
    ]


def _indented(text: str, look: Look, label: int) -> list[str]:
    lines = wrap(" ".join(text.split()), max(look.width - label - 6, _LEAST))
    return [f"{'':{label + 4}}{'  ' if place else '> '}{line}" for place, line in enumerate(lines)]
