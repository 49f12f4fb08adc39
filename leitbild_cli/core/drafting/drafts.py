"""The numbered drafts of a file: adding one, finding one, and making one of a text somebody edited."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core.drafting.differences import likeness, share_in
from leitbild_cli.core.drafting.texts import split_sentences
from leitbild_cli.core.model import Draft, Origin, Sentence
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.errors import Ambiguous, NotFound, UsageRefusal, near
from leitbild_cli.language import _, mark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from leitbild_cli.core.model import Leitbild

_NEARLY = 0.6
_MOST_OF_IT = 0.75


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
        raise NotFound(reference, kind=_("draft"), near=close, listed="leitbild draft list")
    return found[0]


def from_text(
    text: str,
    *,
    draft_id: str,
    made: datetime | None,
    note: str | None = None,
    edited_from: Draft | None = None,
) -> Draft:
    """Give the draft of a text; a sentence that is nearly one of the draft it comes from carries the same ideas."""
    old = edited_from.sentences if edited_from else ()
    new = split_sentences(text)
    return Draft(
        id=draft_id,
        made=made,
        origin=Origin.EDITED if edited_from else Origin.WRITTEN,
        note=note,
        sentences=tuple(Sentence(text=one, carries=_carried(one, new, old)) for one in new),
    )


def _carried(sentence: str, new: Sequence[str], old: Sequence[Sentence]) -> tuple[str, ...]:
    """Give what the nearest old sentence carries, and what those carry that went into this one."""
    same = [one for one in old if one.text == sentence]
    nearest = same or [one for one in old if one.text == _nearest(sentence, [each.text for each in old])]
    merged = [one for one in old if not same and one.text not in new and share_in(one.text, sentence) >= _MOST_OF_IT]
    return tuple(dict.fromkeys(each for one in (*nearest, *merged) for each in one.carries))


def _nearest(sentence: str, others: Sequence[str]) -> str | None:
    scores = [(likeness(sentence, other), other) for other in others]
    best = max(scores, key=lambda pair: pair[0], default=(0.0, ""))
    return best[1] if best[0] >= _NEARLY else None
