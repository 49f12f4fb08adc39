"""The flow of votes as a picture: rounds side by side, ideas as high as their votes, bands where votes went.

The same bytes for the same record. The colours are those of Okabe and Ito, seven that differ for every kind of colour
blindness, in an order in which a dark one follows a light one, so that neighbours differ in a print without colours;
then the same with stripes and dots. A letter stands in every box besides: no colour has to be told from another.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from leitbild_cli.core.model import LeftBy, Method
from leitbild_cli.core.voting.flow import Flow, FlowRound, Node, flow_of, order
from leitbild_cli.language import _, current, ngettext
from leitbild_cli.record import record
from leitbild_cli.view.format.numbers import NO_BREAK, number
from leitbild_cli.view.format.svg import FONT, text, xml
from leitbild_cli.view.format.text import fit, safe, width, wrap
from leitbild_cli.view.voting.flow_plot import INSIDE, SIGN, IdeaBox, Plot, Ribbon, plot_of
from leitbild_cli.view.voting.names import Labels, listed, names
from leitbild_cli.view.voting.result import ending, facts, question
from leitbild_cli.view.voting.rounds import SHORT, reasons

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from leitbild_cli.core.model import Leitbild, Vote


def flow_svg(leitbild: Leitbild, votes: Sequence[Vote], *, language: str | None = None) -> str:
    """Give the flow of votes as SVG, a column below the other; it brings its own white paper along."""
    panels = [Panel(leitbild, vote) for vote in votes]
    wide = round(max(one.wide for one in panels))
    tall = round(sum(one.tall for one in panels))
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {tall}" width="{wide}" height="{tall}"'
        f' role="img" font-family="{FONT}" font-size="12" lang="{xml(language or current())}">'
    )
    lines = [
        head,
        f"<title>{xml(' '.join(line for one in panels for line in (*one.heading, *one.ending)))}</title>",
        f"<desc>{xml(' '.join(one.described() for one in panels))}</desc>",
        *_patterns(),
        f'<rect width="{wide}" height="{tall}" rx="8" fill="{PAPER}"/>',
    ]
    top = 0.0
    for one in panels:
        lines += [f'<g transform="translate(0 {top:.1f})">', *one.lines(), "</g>"]
        top += one.tall
    return "\n".join([*lines, "</svg>"]) + "\n"


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
        self.called: Labels = names(leitbild, vote, vote.ideas)
        self.flow: Flow = flow_of(vote)
        self.plot: Plot = plot_of(self.flow, self.called.letter)
        self.looks: dict[str, Paint] = paints(tuple(order(vote)))
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

    def _leaving(self, stage: FlowRound) -> list[str]:
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
        yield _ribbon_drawn(one, self.looks.get(source or ""), title=f"{here} → {there}: {votes}")
        roomy = one.high >= _SMALL_LINE and self.plot.pitch - self.plot.box >= _ROOM_BESIDE
        if source != target and target is not None and roomy:
            look = f'text-anchor="end" font-size="10" fill="{INK}"'
            yield text(one.to_x - 5, one.to_y + one.high / 2 + 3.5, f"+{xml(votes)}", look)

    def _steps(self) -> Iterator[str]:
        """Give a line from box to box where nobody knows who went where."""
        for here, there in pairwise([] if self.flow.known else self.plot.boxes):
            following = {box.node.idea: box for box in there}
            for box in here:
                if box.node.idea is not None and (to := following.get(box.node.idea)) is not None:
                    yield from _step_drawn(box, to, self.plot.box, self.looks[box.node.idea])

    def _box(self, box: IdeaBox) -> Iterator[str]:
        node = box.node
        yield f"<g><title>{xml(self._titled(node))}</title>"
        yield from _box_drawn(box, self.plot.box, self.looks.get(node.idea or ""), stays=self._is_winner(node))
        yield self._counted(box)
        yield "</g>"

    def _is_winner(self, node: Node) -> bool:
        return node.idea is not None and node.idea == self.vote.winner

    def _counted(self, box: IdeaBox) -> str:
        node = box.node
        letter = "" if node.idea is None else self.called.letter(node.idea) + NO_BREAK
        shown = f"{letter}{number(node.votes)}" + (f"{NO_BREAK}×" if node.leaves else "")
        look = self.looks.get(node.idea or "")
        full = look is not None and not node.leaves and box.high >= INSIDE
        ink = look.ink if look is not None and full else QUIET if node.idea is None else INK
        plain = full and look is not None and not look.pattern
        halo = "" if plain else f" {_HALO}"
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

    def _words(self, box: IdeaBox, lines: list[str]) -> Iterator[str]:
        y = (box.middle + 4 if box.high >= INSIDE else box.y - 3) - (len(lines) - 1) * 7
        yield f"<g><title>{xml(self._titled(box.node))}</title>"
        for place, line in enumerate(lines):
            yield text(-12, y + place * 14, xml(line), f'text-anchor="end" fill="{INK}"')
        yield "</g>"

    def _stays(self, box: IdeaBox, x: float) -> Iterator[str]:
        y = max(box.middle - (len(self.stays) - 1) * 7.5, 0)
        yield _star_drawn(x + 8, y)
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


_SMALL_LINE = 11  # how high a line of small text is
_ROOM_BESIDE = 48  # how far apart boxes must stand for a number between them


INK, QUIET, FAINT, PAPER = "#222222", "#595959", "#d4d4d4", "#ffffff"
_HALO = f'stroke="{PAPER}" stroke-width="2.5" stroke-opacity=".75" paint-order="stroke"'
_HOLLOW = f'stroke="{INK}" stroke-opacity=".7" stroke-width="1.2" stroke-dasharray="4 3"'
_THIN = 3  # nothing but its edge is seen of a thinner band
_LEAST = 1.5  # a box without votes is a line
_LONG, _SHORT = 8, 3.8  # the rays of the star
_RAYS = ((0, -1), (0.59, -0.81), (0.95, -0.31), (0.95, 0.31), (0.59, 0.81))  # of ten, those on the right


def _ribbon_drawn(one: Ribbon, look: Paint | None, *, title: str) -> str:
    """Give a band: pale where votes are carried on, strong where they are handed over, grey where they end."""
    upper = _curve(one.x, one.y, one.to_x, one.to_y)
    lower = _curve(one.to_x, one.to_y + one.high, one.x, one.y + one.high)
    path = f"M{one.x:.1f} {one.y:.1f}{upper}V{one.to_y + one.high:.1f}{lower}Z"
    if look is None or one.band.target is None:
        fill = f'fill="{FAINT}" fill-opacity=".55"'
    elif one.band.source == one.band.target:
        fill = f'fill="{look.colour}" fill-opacity=".28"'
    else:
        edge = f'"{look.colour}" stroke-opacity=".9"' if one.high < _THIN else f'"{INK}" stroke-opacity=".3"'
        fill = f'fill="{look.colour}" fill-opacity=".6" stroke={edge} stroke-width=".7"'
    return f'<path d="{path}" {fill}><title>{xml(title)}</title></path>'


def _box_drawn(one: IdeaBox, wide: float, look: Paint | None, *, stays: bool) -> Iterator[str]:
    """Give a box: full where the idea goes on, hollow where it leaves, framed where it stays in the end."""
    place = f'x="{one.x:.1f}" y="{one.y:.1f}" width="{wide}" height="{max(one.high, _LEAST):.1f}" rx="2"'
    if look is None:
        yield f'<rect {place} fill="{FAINT}"/>'
        return
    if one.node.leaves:
        yield f'<rect {place} fill="{PAPER}"/>'
        yield f'<rect {place} fill="{look.colour}" fill-opacity=".25" {_HOLLOW}/>'
        return
    frame = f' stroke="{INK}" stroke-width="2.5"' if stays else ""
    yield f'<rect {place} fill="{look.colour}"{frame}/>'
    if look.pattern:
        yield f'<rect {place} fill="url(#{look.pattern})"/>'


def _step_drawn(here: IdeaBox, there: IdeaBox, wide: float, look: Paint) -> Iterator[str]:
    """Give the line of an idea from one round to the next; its dark edge keeps light colours visible."""
    path = f"M{here.x + wide:.1f} {here.middle:.1f}{_curve(here.x + wide, here.middle, there.x, there.middle)}"
    yield f'<path d="{path}" fill="none" stroke="{INK}" stroke-opacity=".35" stroke-width="4.4"/>'
    yield f'<path d="{path}" fill="none" stroke="{look.colour}" stroke-width="3"/>'


def _star_drawn(x: float, y: float) -> str:
    """Give the star beside the one that stays."""
    right = [(dx * ray, dy * ray) for (dx, dy), ray in zip(_RAYS, (_LONG, _SHORT) * 3, strict=False)]
    left = [(-dx, dy) for dx, dy in right[:0:-1]]
    points = " ".join(f"{x + dx:.1f},{y + dy:.1f}" for dx, dy in (*right, (0.0, float(_SHORT)), *left))
    return f'<polygon points="{points}" fill="{INK}"/>'


def _curve(x: float, y: float, to_x: float, to_y: float) -> str:
    half = (x + to_x) / 2
    return f"C{half:.1f} {y:.1f} {half:.1f} {to_y:.1f} {to_x:.1f} {to_y:.1f}"


_DARK = "#0072b2"
_CYCLE = (_DARK, "#e69f00", "#009e73", "#f0e442", "#d55e00", "#56b4e9", "#cc79a7")
_PATTERNS = ("", "stripes", "dots")


@record
class Paint:
    """How an idea is painted: its colour, what lies over it, and the colour of letters on it."""

    colour: str
    pattern: str
    ink: str


def paints(ideas: tuple[str, ...]) -> dict[str, Paint]:
    """Give each idea its look, in this order."""
    found = {}
    for place, idea in enumerate(ideas):
        colour = _CYCLE[place % len(_CYCLE)]
        pattern = _PATTERNS[place // len(_CYCLE) % len(_PATTERNS)]
        found[idea] = Paint(colour=colour, pattern=pattern, ink=PAPER if colour == _DARK and not pattern else INK)
    return found


def _patterns() -> list[str]:
    """Give the patterns that lie over the colours of later ideas."""
    line = f'<path d="M0 0V7" stroke="{PAPER}" stroke-opacity=".42" stroke-width="2.4"/>'
    dot = f'<circle cx="3" cy="3" r="1.4" fill="{PAPER}" fill-opacity=".6"/>'
    size = 'width="7" height="7" patternUnits="userSpaceOnUse"'
    return [
        "<defs>",
        f'<pattern id="stripes" {size} patternTransform="rotate(45)">{line}</pattern>',
        f'<pattern id="dots" {size}>{dot}</pattern>',
        "</defs>",
    ]
