"""The colours of the ideas: seven that differ for every kind of colour blindness, then the same with stripes and dots.

They are those of Okabe and Ito, in an order in which a dark one follows a light one, so that neighbours differ in a
print without colours too. A letter stands in every box besides: no colour has to be told from another.
"""

from __future__ import annotations

from leitbild_cli.record import record

INK, QUIET, FAINT, PAPER = "#222222", "#595959", "#d4d4d4", "#ffffff"
_DARK = "#0072b2"
_CYCLE = (_DARK, "#e69f00", "#009e73", "#f0e442", "#d55e00", "#56b4e9", "#cc79a7")
_PATTERNS = ("", "stripes", "dots")


@record(frozen=True, slots=True, kw_only=True)
class Look:
    """How an idea is painted: its colour, what lies over it, and the colour of letters on it."""

    colour: str
    pattern: str
    ink: str


def looks(ideas: tuple[str, ...]) -> dict[str, Look]:
    """Give each idea its look, in this order."""
    found = {}
    for place, idea in enumerate(ideas):
        colour = _CYCLE[place % len(_CYCLE)]
        pattern = _PATTERNS[place // len(_CYCLE) % len(_PATTERNS)]
        found[idea] = Look(colour=colour, pattern=pattern, ink=PAPER if colour == _DARK and not pattern else INK)
    return found


def patterns() -> list[str]:
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
