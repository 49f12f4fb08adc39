"""Whether what both sides of a merge decided goes together: merged texts, and the files of commits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.file import checkout
from leitbild_cli.file.document import read
from leitbild_cli.language import ngettext

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from leitbild_cli.core.model import Leitbild


def between(text: str, sides: Iterable[str]) -> int:
    """Count the errors of this text that none of the sides it was made of has."""
    from leitbild_cli.core.checking import clashes  # a merge of which nothing is left to look at needs no check

    made = read(text).leitbild
    found = clashes.errors(made) if made is not None else ()
    if not found:
        return 0
    apart = (read(side).leitbild for side in sides)
    return len(clashes.unknown_to((side for side in apart if side is not None), found))


def since_commit(path: Path, leitbild: Leitbild) -> int:
    """Count the errors of this file that none of the commits has from which the last one was made.

    Of a merge these are the two sides. The words of a draft are looked at after a merge only.
    """
    from leitbild_cli.core.checking import clashes

    found = clashes.contradictions(leitbild)
    if not found and (not leitbild.drafts or not checkout.is_merge(path.resolve().parent)):
        return 0
    from leitbild_cli.file import history  # git is asked only where something may be wrong

    parents = history.parents(path)
    if len(parents) > 1 and leitbild.drafts:
        found = clashes.errors(leitbild)
    return len(clashes.unknown_to(history.states(path, parents), found)) if found and parents else 0


def told(count: int) -> str:
    """Say it after a merge."""
    return ngettext(
        "{count} thing that both sides decided does not go together: `leitbild check` shows it, and what helps.",
        "{count} things that both sides decided do not go together: `leitbild check` shows them, and what helps.",
        count,
    ).format(count=count)
