"""Whether what was merged, kept apart and parked fits together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.checking.finding import Finding, error, warning
from leitbild_cli.core.checking.known import Known, missing_ideas
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.model import Leitbild, Merge


def check(leitbild: Leitbild, names: Known) -> Iterator[Finding]:
    """Find merges, pairs and parkings that name nothing or contradict each other."""
    for place, merge in enumerate(leitbild.merged):
        yield from _merge(merge, leitbild.merged[:place], leitbild.merged, names)
    yield from _distinct(leitbild, names)
    for parking in leitbild.parked:
        yield from missing_ideas([parking.idea], names.ideas, ("parked", parking.idea))


def _merge(merge: Merge, earlier: tuple[Merge, ...], merges: tuple[Merge, ...], names: Known) -> Iterator[Finding]:
    path = ("merged", merge.idea)
    yield from missing_ideas((merge.idea, *merge.ideas), names.ideas, path)
    if merge.idea in merge.ideas:
        what = _("`{id}` is merged into itself.").format(id=merge.idea)
        yield error("merged-into-itself", path, what, _("Take it out of its own list."))
    above = next((one for one in merges if merge.idea in one.ideas and one is not merge), None)
    if above is not None:
        what = _("`{id}` stands for others, but is itself merged into `{other}`.").format(
            id=merge.idea, other=above.idea
        )
        yield error("merged-chain", path, what, _("Let one idea stand for all of them."))
    for one in merge.ideas:
        yield from _member(one, merge, earlier, names)


def _member(one: str, merge: Merge, earlier: tuple[Merge, ...], names: Known) -> Iterator[Finding]:
    path = ("merged", merge.idea)
    before = next((each for each in earlier if one in each.ideas), None)
    if before is not None:
        what = _("`{id}` is merged twice, also into `{other}`.").format(id=one, other=before.idea)
        yield error("merged-twice", path, what, _("Keep one of the two."))
    mine, its = names.ideas.get(merge.idea), names.ideas.get(one)
    if mine is not None and its is not None and mine.column != its.column:
        what = _("`{id}` is merged into an idea of another column.").format(id=one)
        yield warning("merged-elsewhere", path, what, _("Move it to that column first, or undo the merge."))


def _distinct(leitbild: Leitbild, names: Known) -> Iterator[Finding]:
    thoughts = lookup.thoughts(leitbild)
    for place, (one, other) in enumerate(leitbild.distinct):
        path = ("distinct", str(place))
        yield from missing_ideas((one, other), names.ideas, path)
        if one in thoughts and thoughts[one] == thoughts.get(other):
            what = _("`{one}` and `{other}` are kept apart here, but merged above.").format(one=one, other=other)
            yield warning("merged-and-distinct", path, what, _("Undo the merge, or take this pair out."))
