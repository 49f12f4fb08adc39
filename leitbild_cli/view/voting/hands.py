"""What the room sees while hands are counted: the ideas, the bars, who leaves; large for a projector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.voting.hands import AskDeciding, AskLot, AskRound
from leitbild_cli.language import _, ngettext
from leitbild_cli.record import record
from leitbild_cli.view.format.text import fit, wrap
from leitbild_cli.view.voting.rounds import reasons

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from leitbild_cli.core.model import Vote
    from leitbild_cli.core.voting.hands import Ask
    from leitbild_cli.view.voting.names import Labels

_LONGEST_BAR = 30
_LARGE_STEP = 3


@record
class Screen:
    """The page everybody looks at: the column's question, what the ideas are called, and how much room there is."""

    question: str
    called: Labels
    width: int
    large: bool = False
    ascii_only: bool = False


def asking(ask: Ask, screen: Screen, *, present: int) -> str:
    """Give the question of the moment with the ideas it is about."""
    head, ideas = asked_words(ask, present)
    if screen.large:
        return "\n".join(_large(head.upper(), ideas, screen))
    lines = ["", *wrap(f"{head} · {screen.question}", screen.width), ""]
    for idea in ideas:
        lines += _entry(f"  {screen.called.letter(idea)}  ", screen.called.text(idea), screen.width)
    return "\n".join(lines)


def shown_hands(counts: Mapping[str, int], screen: Screen) -> str:
    """Give the hands of a round as bars, the most first."""
    scale = _LARGE_STEP if screen.large else 1
    longest, most = min(_LONGEST_BAR * scale, screen.width // 2), max(counts.values(), default=0)
    cells = {
        idea: hands * scale if most * scale <= longest else hands * longest // most for idea, hands in counts.items()
    }
    lines = [""]
    for idea in sorted(counts, key=lambda idea: -counts[idea]):
        bar = ("#" if screen.ascii_only else "█") * cells[idea]
        line = f"  {screen.called.letter(idea)} {counts[idea]:>3}  {bar:{max(cells.values())}}"
        lines += [line.rstrip(), ""] if screen.large else [fit(f"{line}  {screen.called.text(idea)}", screen.width)]
    return "\n".join(lines)


def told_round(vote: Vote, number: int, screen: Screen) -> str:
    """Give who leaves and why, in the words everybody in the room understands."""
    text = "\n".join(wrap(who_leaves(vote, number, screen.called), screen.width))
    return f"\n{text}\n" if screen.large else f"\n{text}"


def who_leaves(vote: Vote, number: int, called: Labels) -> str:
    """Give why who leaves, by letters; an idea that leaves is named in words once, where that is said."""
    left = vote.rounds[number - 1].left
    marks = {idea: f"\ue000{place}\ue001" for place, idea in enumerate(left)}
    text = reasons(vote, number, lambda idea: marks.get(idea) or called.letter(idea))
    for idea, mark in marks.items():
        before, found, after = text.rpartition(mark)
        text = before.replace(mark, called.letter(idea)) + (called.both(idea) if found else "") + after
    return text


def lacking(counts: Mapping[str, int], present: int) -> str:
    """Say how many showed no hand; nothing if everybody did."""
    lack = present - sum(counts.values())
    if lack <= 0:
        return ""
    words = ngettext("{count} person showed no hand.", "{count} people showed no hand.", lack)
    return words.format(count=lack)


def asked_words(ask: Ask, present: int) -> tuple[str, Sequence[str]]:
    """Give the words of the moment and the ideas they are about."""
    people = ngettext("{count} person in the room", "{count} people in the room", present).format(count=present)
    match ask:
        case AskRound():
            return _("Round {number}, {people}").format(number=ask.number, people=people), ask.ideas
        case AskDeciding():
            words = _("Round {number}, deciding round: which of these should stay?")
            return words.format(number=ask.number), ask.ideas
        case AskLot():
            return _("Round {number}: still level. Please draw a lot: which one leaves?").format(
                number=ask.number
            ), ask.ideas
        case _:
            return "", ()


def _large(head: str, ideas: Sequence[str], screen: Screen) -> list[str]:
    width = screen.width
    lines = ["", *wrap(head, width), "", *wrap(screen.question.upper(), width), "", ""]
    for idea in ideas:
        lines += [*_entry(f"    {screen.called.letter(idea)}   ", screen.called.text(idea), width), "", ""]
    return lines


def _entry(head: str, text: str, width: int) -> list[str]:
    first, *rest = wrap(text, width - len(head))
    return [head + first, *(f"{'':{len(head)}}{line}" for line in rest)]
