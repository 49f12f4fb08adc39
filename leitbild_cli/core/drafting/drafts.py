"""The numbered drafts of a file: adding one, finding one, and making one of a text somebody wrote."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core.drafting.texts import written
from leitbild_cli.core.model import Draft, Origin, Sentence
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.errors import Ambiguous, NotFound, UsageRefusal, near
from leitbild_cli.language import _, mark

if TYPE_CHECKING:
    from datetime import datetime

    from leitbild_cli.core.model import Leitbild


class NoDraft(UsageRefusal):
    """A draft was named before there is one."""

    code = "no-draft"
    what = mark("There is no draft yet.")
    mend = mark("The first one: `leitbild draft compose`.")


def add(leitbild: Leitbild, draft: Draft) -> Leitbild:
    """Give the Leitbild with this draft as its latest."""
    return replace(leitbild, drafts=(*leitbild.drafts, draft))


def find(leitbild: Leitbild, reference: str) -> Draft:
    """Give the draft of this number, id, unique start of an id, or `latest`; raise NotFound or Ambiguous."""
    wanted = caseless(reference).removeprefix("#")
    drafts = leitbild.drafts
    if wanted == "latest" and drafts:
        return drafts[-1]
    if wanted.isdecimal() and 0 < int(wanted) <= len(drafts):
        return drafts[int(wanted) - 1]
    found = [draft for draft in drafts if wanted and draft.id.startswith(wanted)]
    if len(found) > 1:
        raise Ambiguous(reference, candidates=[draft.id for draft in found])
    if not drafts:
        raise NoDraft
    if not found:
        choices = [*map(str, range(1, len(drafts) + 1))] if wanted.isdecimal() else [draft.id for draft in drafts]
        close = near(wanted, [*choices, "latest"])
        raise NotFound(reference, kind=_("draft"), near=close, listed="draft list")
    return found[0]


def from_text(text: str, *, draft_id: str, made: datetime | None, edited: bool = False) -> Draft:
    """Give the draft of a text; `edited` says that another draft was there before, and was changed."""
    return Draft(
        id=draft_id,
        made=made,
        origin=Origin.EDITED if edited else Origin.WRITTEN,
        sentences=tuple(Sentence(text=sentence, starts=starts) for sentence, starts in written(text)),
    )
