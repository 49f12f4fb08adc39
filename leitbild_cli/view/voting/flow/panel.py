"""One column's vote on paper: its question, who stays, the rounds side by side, and what there is to know."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from leitbild_cli.core.model import LeftBy, Method
from leitbild_cli.core.voting.flow import Flow, Node, Stage, flow_of, order
from leitbild_cli.language import _, ngettext
from leitbild_cli.view.numbers import NO_BREAK, number
from leitbild_cli.view.svg import text, xml
from leitbild_cli.view.text import fit, safe, width, wrap
from leitbild_cli.view.voting.flow import shapes
from leitbild_cli.view.voting.flow.colours import INK, QUIET, Look, looks
from leitbild_cli.view.voting.flow.places import INSIDE, SIGN, Box, Plot, Ribbon, plot_of
from leitbild_cli.view.voting.names import Names, listed, names
from leitbild_cli.view.voting.reasons import SHORT, reasons
from leitbild_cli.view.voting.result import ending, facts, question

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from leitbild_cli.core.model import Leitbild, Vote

MARGIN = 28
_SIGNS, _MORE_SIGNS = 28, 44  # of a label; the second where ideas have room for one line only
_END_SIGNS = 24
_NARROWEST = 620
_LEADING = 16
_NAMED = 12  # so many ideas without a vote are named


class Panel:
    """The picture of one vote, its top left corner at 0 0."""

    def __init__(self, leitbild: Leitbild, vote: Vote) -> None:
        self.vote = vote
        self.called: Names = names(leitbild, vote.ideas)
        self.flow: Flow = flow_of(vote)
        self.plot: Plot = plot_of(self.flow, self.called.letter)
        self.looks: dict[str, Look] = looks(tuple(order(vote)))
        self.labels = self._first_labels()
        self.stays = _cut(self.called.text(vote.winner), _END_SIGNS, 4) if vote.winner else []
        self.left = MARGIN + 14 + _across(line for lines in self.labels.values() for line in lines)
        right = 40 + _across([*self.stays, _("exhausted")]) * 1.12
        self.wide = max(self.left + self.plot.wide + right + MARGIN, _NARROWEST)
        signs = int((self.wide - 2 * MARGIN) / (SIGN * 1.35))
        self.heading = wrap(question(leitbild, vote.column), signs)
        self.ending = wrap(ending(leitbild, vote), signs)
        self.top = MARGIN + 22 * len(self.heading) + 18 * len(self.ending) + (62 if self.flow.stages else 10)
        self.notes = wrap(" ".join(self._told()), int((self.wide - 2 * MARGIN) / (SIGN * 0.92)))
        self.tall = self.top + self.plot.tall + 24 + _LEADING * len(self.notes) + MARGIN - 12

    def described(self) -> str:
        """Give the picture in words, for those who hear it."""
        ideas = "; ".join(f"{self.called.letter(idea)}: {safe(self.called.text(idea))}" for idea in self.vote.ideas)
        rounds = (
            _("Round {number}: {told}").format(number=place, told=reasons(self.vote, place, self.called.letter))
            for place in range(1, len(self.vote.rounds) + 1)
        )
        return " ".join([*self.heading, *self.ending, *([f"{ideas}."] if ideas else []), *rounds])

    def lines(self) -> Iterator[str]:
        """Give everything from back to front: heads, bands, boxes, labels, notes."""
        yield from self._head()
        if self.flow.stages:
            yield f'<g transform="translate({self.left:.1f} {self.top})">'
            yield from self._rounds()
            for ribbon in self.plot.ribbons:
                yield from self._ribbon(ribbon)
            yield from self._steps()
            for boxes in self.plot.boxes:
                for box in boxes:
                    yield from self._box(box)
            yield from self._labels()
            yield "</g>"
        for place, line in enumerate(self.notes):
            yield text(MARGIN, self.top + self.plot.tall + 30 + place * _LEADING, xml(line), f'fill="{QUIET}"')

    def _head(self) -> Iterator[str]:
        y = MARGIN + 8
        for line in self.heading:
            yield text(MARGIN, y, xml(line), f'fill="{INK}" font-size="16" font-weight="bold"')
            y += 22
        for line in self.ending:
            yield text(MARGIN, y, xml(line), f'fill="{INK}" font-size="13"')
            y += 18

    def _rounds(self) -> Iterator[str]:
        """Give the head of every round: its number, who leaves, and by what if not by votes alone."""
        look = f'text-anchor="middle" fill="{QUIET}" font-size="11"'
        for at, stage in enumerate(self.flow.stages):
            x = at * self.plot.pitch + self.plot.box / 2
            head = _("In the end") if stage.number is None else _("Round {number}").format(number=stage.number)
            told = "" if stage.number is None else reasons(self.vote, stage.number, self.called.letter)
            yield f"<g><title>{xml(told or head)}</title>"
            yield text(x, -42, xml(head), f'text-anchor="middle" fill="{INK}" font-weight="bold"')
            for place, line in enumerate(self._leaving(stage)):
                yield text(x, -27 + place * 13, xml(line), look)
            yield "</g>"

    def _leaving(self, stage: Stage) -> list[str]:
        """Give who leaves and why, each where there is room for it."""
        gone = [self.called.letter(node.idea) for node in stage.nodes if node.leaves and node.idea]
        if not gone or stage.number is None:
            return []
        room = int(self.plot.pitch / 6.4)
        words = ngettext("{ideas} leaves", "{ideas} leave", len(gone)).format(ideas=listed(gone))
        if width(words) > room:
            words = ngettext("{count} leaves", "{count} leave", len(gone)).format(count=len(gone))
        by = self.vote.rounds[stage.number - 1].by
        why = _(SHORT[by]) if by is not None and by is not LeftBy.FEWEST else ""
        return [words, *([why] if why and width(why) <= room else [])]

    def _ribbon(self, one: Ribbon) -> Iterator[str]:
        """Give a band, and how many votes came, beside the box they came to, where there is room."""
        source, target = one.band.source, one.band.target
        here, there = (_("exhausted") if idea is None else self.called.letter(idea) for idea in (source, target))
        votes = number(one.band.votes)
        yield shapes.ribbon(one, self.looks.get(source or ""), title=f"{here} → {there}: {votes}")
        roomy = one.high >= shapes.SMALL_LINE and self.plot.pitch - self.plot.box >= shapes.ROOM_BESIDE
        if source != target and target is not None and roomy:
            look = f'text-anchor="end" font-size="10" fill="{INK}"'
            yield text(one.to_x - 5, one.to_y + one.high / 2 + 3.5, f"+{xml(votes)}", look)

    def _steps(self) -> Iterator[str]:
        """Give a line from box to box where nobody knows who went where."""
        for here, there in pairwise([] if self.flow.known else self.plot.boxes):
            following = {box.node.idea: box for box in there}
            for box in here:
                if box.node.idea is not None and (to := following.get(box.node.idea)) is not None:
                    yield from shapes.step(box, to, self.plot.box, self.looks[box.node.idea])

    def _box(self, box: Box) -> Iterator[str]:
        node = box.node
        yield f"<g><title>{xml(self._titled(node))}</title>"
        yield from shapes.box(box, self.plot.box, self.looks.get(node.idea or ""), stays=self._is_winner(node))
        yield self._counted(box)
        yield "</g>"

    def _is_winner(self, node: Node) -> bool:
        return node.idea is not None and node.idea == self.vote.winner

    def _counted(self, box: Box) -> str:
        node = box.node
        letter = "" if node.idea is None else self.called.letter(node.idea) + NO_BREAK
        shown = f"{letter}{number(node.votes)}" + (f"{NO_BREAK}×" if node.leaves else "")
        look = self.looks.get(node.idea or "")
        full = look is not None and not node.leaves and box.high >= INSIDE
        ink = look.ink if look is not None and full else QUIET if node.idea is None else INK
        plain = full and look is not None and not look.pattern
        halo = "" if plain else f" {shapes.HALO}"
        weight = "" if node.idea is None else ' font-weight="bold"'
        style = f'text-anchor="middle" fill="{ink}"{weight}{halo}'
        y = box.middle + 4.2 if box.high >= INSIDE else box.y - 3
        return text(box.x + self.plot.box / 2, y, xml(shown), style)

    def _titled(self, node: Node) -> str:
        if node.idea is None:
            return f"{_('exhausted')}: {number(node.votes)}"
        return f"{self.called.letter(node.idea)} · {safe(self.called.text(node.idea))}: {number(node.votes)}"

    def _labels(self) -> Iterator[str]:
        """Give every idea's words beside its first box, and those of the one that stays beside the last."""
        for box in self.plot.boxes[0]:
            if box.node.idea is not None:
                yield from self._words(box, self.labels[box.node.idea])
        right = (len(self.plot.boxes) - 1) * self.plot.pitch + self.plot.box + 14
        for box in self.plot.boxes[-1]:
            if box.node.idea is None:
                yield text(right, box.middle + 4, xml(_("exhausted")), f'fill="{QUIET}"')
            elif box.node.idea == self.vote.winner:
                yield from self._stays(box, right)

    def _first_labels(self) -> dict[str, list[str]]:
        """Give the lines of every idea's label: as many as its box is high, at most three."""
        boxes = [box for box in (self.plot.boxes[0] if self.plot.boxes else ()) if box.node.idea is not None]
        room = {str(box.node.idea): min(max(int(box.high // 14), 1), 3) for box in boxes}
        tight = any(width(self.called.text(idea)) > _SIGNS * lines for idea, lines in room.items())
        signs = _MORE_SIGNS if tight else _SIGNS
        return {idea: _cut(self.called.text(idea), signs, lines) for idea, lines in room.items()}

    def _words(self, box: Box, lines: list[str]) -> Iterator[str]:
        y = (box.middle + 4 if box.high >= INSIDE else box.y - 3) - (len(lines) - 1) * 7
        yield f"<g><title>{xml(self._titled(box.node))}</title>"
        for place, line in enumerate(lines):
            yield text(-12, y + place * 14, xml(line), f'text-anchor="end" fill="{INK}"')
        yield "</g>"

    def _stays(self, box: Box, x: float) -> Iterator[str]:
        y = max(box.middle - (len(self.stays) - 1) * 7.5, 0)
        yield shapes.star(x + 8, y)
        yield f"<g><title>{xml(self._titled(box.node))}</title>"
        for place, line in enumerate(self.stays):
            yield text(x + 23, y + 4.5 + place * 15, xml(line), f'fill="{INK}" font-weight="bold"')
        yield "</g>"

    def _told(self) -> Iterator[str]:
        """Give what a reader must know to read the picture, and what is not in it."""
        if self.flow.stages:
            yield _("A box is as high as its votes; × leaves in this round.")
            if self.flow.known:
                yield _("Pale bands are votes carried on, strong ones votes that went on to another idea.")
            elif self.vote.method is Method.HANDS:
                yield _("Of shown hands nobody knows who went where, so only the counts are drawn.")
            else:
                yield _("The record does not say where votes went, so only the counts are drawn.")
        if self.flow.before:
            words = ngettext(
                "The first {count} round is not drawn, for want of room: `leitbild vote show` has all.",
                "The first {count} rounds are not drawn, for want of room: `leitbild vote show` has all.",
                self.flow.before,
            )
            yield words.format(count=self.flow.before)
        yield from self._without()
        yield from facts(self.vote)

    def _without(self) -> Iterator[str]:
        quiet = self.flow.quiet
        if not quiet:
            return
        shown = [self.called.both(idea) for idea in quiet[:_NAMED]]
        more = len(quiet) - len(shown)
        rest = ngettext("{count} more", "{count} more", more).format(count=more) if more else ""
        yield _("Nobody voted for {ideas}; they are not drawn, nor are rounds in which only they left.").format(
            ideas=listed([*shown, *([rest] if rest else [])])
        )


def _cut(words: str, signs: int, most: int) -> list[str]:
    """Give at most so many lines, the last one with … where it was cut."""
    lines = wrap(words, signs)
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], fit(" ".join(lines[most - 1 :]), signs)]


def _across(lines: Iterable[str]) -> float:
    """Give how wide the longest of these lines is, nearly."""
    return max((width(line) for line in lines), default=0) * SIGN
