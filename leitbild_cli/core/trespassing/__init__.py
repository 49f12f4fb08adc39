"""Who touched what: two states of a file compared, and everything that was not its author's to change."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from leitbild_cli.core.checking.finding import Finding, hint
from leitbild_cli.core.trespassing import blocks, everybody, sections
from leitbild_cli.core.trespassing.authors import Author, Signature, names, recognise
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from leitbild_cli.core.model import Leitbild

__all__ = ["Author", "Signature", "compare", "recognise"]


def compare(base: Leitbild, head: Leitbild, *, authors: Sequence[Author], managers_named: bool) -> tuple[Finding, ...]:
    """Give what these authors changed and should not have; of authors nobody knows, only what holds for everybody."""
    if base == head:
        return ()
    return tuple(chain(everybody.check(base, head, authors), _of_authors(base, head, authors, managers_named)))


def _of_authors(
    base: Leitbild,
    head: Leitbild,
    authors: Sequence[Author],
    managers_named: bool,  # noqa: FBT001  handed on
) -> Iterator[Finding]:
    unknown = [one for one in authors if not one.known]
    if unknown or not authors:
        yield _unknown(unknown)
        return
    yield from blocks.check(base, head, authors)
    if not any(one.manager for one in authors):
        yield from sections.check(base, head, authors, managers_named=managers_named)


def _unknown(authors: Sequence[Author]) -> Finding:
    what = _("It is not known who made this change, so only what holds for everybody was looked at.")
    if authors:
        what = _("{who} is nobody in this file, so only what holds for everybody was looked at.").format(
            who=names(authors)
        )
    mend = _("Name the person with `--author`, with `git config leitbild.address.KEY ADDRESS`, or in `.mailmap`.")
    return hint("author-unknown", (), what, mend)
