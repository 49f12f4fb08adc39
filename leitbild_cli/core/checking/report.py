"""Everything found in a file's content, in the file's order, and each with its place."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.checking import hidden, privacy, references, seal, translation
from leitbild_cli.core.checking import measures as measured
from leitbild_cli.core.checking.findings import Finding, Severity, warning
from leitbild_cli.core.checking.text.subject import of_draft, subject
from leitbild_cli.core.drafting.seal import broken_seals
from leitbild_cli.core.drafting.texts import word_count
from leitbild_cli.core.model import Draft, Origin
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from leitbild_cli.core.checking.text.subject import Subject
    from leitbild_cli.core.drafting.seal import BrokenSeal
    from leitbild_cli.core.model import Leitbild, Sentence
    from leitbild_cli.errors import Problem


_BOOK = 50_000  # letters
_SECTIONS = (
    "people sources parts experience merged distinct synonyms parked votes clauses drafts own_words ignored feedback"
    " answers headers adopted measures unmeasured reviews"
).split()


def check(
    leitbild: Leitbild, *, draft: Draft | None = None, broken: Iterable[BrokenSeal] | None = None
) -> tuple[Finding, ...]:
    """Give everything found, broken seals first, then in file order.

    The text that is read is the adopted one, before the adoption the latest draft; or the `draft` that is named.
    `broken` are the broken seals, where somebody looked for the sealed words elsewhere than in the drafts.
    """
    read = of_draft(leitbild, draft) if draft is not None else subject(leitbild)
    found = chain(
        references.check(leitbild),
        _votes(leitbild),
        seal.differing(leitbild),
        translation.check(leitbild),
        privacy.check(leitbild),
        hidden.check(leitbild),
        measured.check(leitbild),
        _text(read) if read is not None else (),
    )
    order = _places(leitbild)
    placed = sorted(found, key=lambda one: (order.get(one.path[:1], 0), order.get(one.path[:2], 0)))
    return (*seal.broken(broken_seals(leitbild) if broken is None else broken), *placed)


def of_text(leitbild: Leitbild, draft: Draft) -> tuple[Finding, ...]:
    """Give what is found in a draft's text alone, from the first sentence to the last; what is of the whole, last."""
    found = [one for one in _text(of_draft(leitbild, draft)) if one.code not in seal.BESIDE_THE_TEXT]
    last = len(draft.sentences)
    places: dict[tuple[str, ...], int] = {("drafts", draft.id, "sentences", str(place)): place for place in range(last)}
    return tuple(sorted(found, key=lambda one: places.get(one.path, last)))


def of_composed(leitbild: Leitbild, sentences: tuple[Sentence, ...]) -> tuple[Finding, ...]:
    """Give what would be found in a draft of these sentences."""
    draft = Draft(id="", origin=Origin.COMPOSED, sentences=sentences)
    return of_text(replace(leitbild, drafts=(*leitbild.drafts, draft)), draft)


def _votes(leitbild: Leitbild) -> Iterator[Finding]:
    if lookup.anybody_voted(leitbild) or lookup.opened_votes(leitbild):
        from leitbild_cli.core.checking import votes  # only a team that votes pays for it

        yield from votes.check(leitbild)


def _text(read: Subject) -> Iterator[Finding]:
    if too_long := _too_long(read):
        yield too_long
        return
    from leitbild_cli.core.checking import ignored  # only a file with a draft pays for all of these
    from leitbild_cli.core.checking.text import (
        content,
        copies,
        figures,
        reader,
        repetition,
        set_aside,
        style,
        typography,
        voice,
    )

    found = chain.from_iterable(rules.check(read) for rules in (content, set_aside, figures, copies))
    if read.adoption is not None:
        yield from seal.respected(ignored.left(found, read.leitbild), read.adoption)
        return
    more = chain.from_iterable(rules.check(read) for rules in (style, reader, voice, repetition, typography))
    yield from ignored.left(chain(found, more), read.leitbild)


def _too_long(read: Subject) -> Finding | None:
    """Find a text of the length of a book: its style is nobody's question."""
    if sum(len(line.text) for line in read.lines) <= _BOOK:
        return None
    count = sum(word_count(line.text) for line in read.lines)
    what = _("{count} words are a lot; nobody will know them by heart.").format(count=count)
    return warning("long-statement", read.path, what, _("As long as necessary, as short as possible: what can go?"))


def _places(leitbild: Leitbild) -> dict[tuple[str, ...], int]:
    """Give the place of each section, and of each record in its section."""
    keys = {
        "people": [one.id for one in leitbild.people],
        "sources": [one.id for one in leitbild.sources],
        "parts": ["market", "contribution", "distinction"],
        "experience": [one.id for one in leitbild.experience],
        "merged": [one.idea for one in leitbild.merged],
        "distinct": [str(place) for place in range(len(leitbild.distinct))],
        "parked": [one.idea for one in leitbild.parked],
        "votes": [one.column for one in leitbild.votes],
        "clauses": [one.idea for one in leitbild.clauses],
        "drafts": [one.id for one in leitbild.drafts],
        "feedback": [one.id for one in leitbild.feedback],
        "headers": [one.id for one in leitbild.headers],
        "adopted": [one.draft for one in leitbild.adopted],
        "measures": [one.id for one in leitbild.measures],
        "unmeasured": [one.id for one in leitbild.unmeasured],
        "reviews": [one.id for one in leitbild.reviews],
    }
    places: dict[tuple[str, ...], int] = {(section,): place for place, section in enumerate(_SECTIONS)}
    for section, ids in keys.items():
        places |= {(section, one): place for place, one in enumerate(ids)}
    return places


@record
class Placed:
    """One thing that is not right: line and column count from 1, `code` is stable for machines."""

    line: int
    column: int
    severity: Severity
    code: str
    what: str
    mend: str = ""
    path: tuple[str, ...] = ()


@record
class Checked:
    """A file that was looked through; `readable` says whether it is a Leitbild at all."""

    file: str
    found: tuple[Placed, ...]
    readable: bool = True


def placed(
    problems: Iterable[Problem],
    findings: Iterable[Finding],
    place_of: Callable[[tuple[str, ...]], tuple[int, int]],
) -> tuple[Placed, ...]:
    """Give problems and findings together, broken seals first, then from the first line to the last."""
    known = [*(_of_problem(one) for one in problems), *(_of_finding(one, place_of(one.path)) for one in findings)]
    return tuple(sorted(known, key=lambda one: (one.code != seal.BROKEN, one.line, one.column)))


def fails(found: Iterable[Placed], *, strict: bool) -> bool:
    """Say whether something is wrong; a warning counts only for the strict, a hint never."""
    wrong = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return any(one.severity in wrong for one in found)


def _of_problem(problem: Problem) -> Placed:
    severity = Severity.ERROR if problem.error else Severity.WARNING
    return Placed(
        line=problem.line,
        column=problem.column,
        severity=severity,
        code=problem.code,
        what=problem.what,
        mend=problem.mend,
    )


def _of_finding(finding: Finding, place: tuple[int, int]) -> Placed:
    return Placed(
        line=place[0],
        column=place[1],
        severity=finding.severity,
        code=finding.code,
        what=finding.what,
        mend=finding.mend,
        path=finding.path,
    )
