"""`check --base`: what the branch changed that was not its author's to change, and what it says a second time."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from leitbild_cli.core import closeness, trespass
from leitbild_cli.core.checking.findings import Finding, hint
from leitbild_cli.core.trespass import Signature
from leitbild_cli.file import history
from leitbild_cli.language import _

if TYPE_CHECKING:
    from pathlib import Path

    from leitbild_cli.core.model import Leitbild


def found_since(path: Path, leitbild: Leitbild, *, base: str, author: str | None) -> tuple[Finding, ...]:
    """Give what was changed since the merge base of `base` and HEAD and should not have been; raise UnknownBase.

    New ideas that are close to one of somebody else are told as well.
    """
    since, folder = history.since(path, base), path.resolve().parent
    if not since.was_there:
        return ()
    if since.leitbild is None:
        what = _("At `{base}` this file cannot be read, so nobody can say who changed what.").format(base=base)
        return (hint("base-unreadable", (), what),)
    managers = history.managers(folder, os.environ.get("LEITBILD_MANAGERS"))
    authors = trespass.recognise(
        leitbild,
        [Signature(author)] if author else since.signatures,
        addresses=history.addresses(folder),
        managers=managers,
    )
    trespasses = trespass.compare(since.leitbild, leitbild, authors=authors, managers_named=bool(managers))
    return (*trespasses, *closeness.close_ideas(since.leitbild, leitbild))
