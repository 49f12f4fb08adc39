"""The drafts on the page: the last beside the one before it, sentence by sentence, with what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.drafting.differences import RunKind, paired
from leitbild_cli.core.drafting.texts import text_of, word_count
from leitbild_cli.language import _, ngettext
from leitbild_cli.record import record
from leitbild_cli.view.format.prose import long_day

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from leitbild_cli.core.drafting import differences
    from leitbild_cli.core.model import Draft, Leitbild

_OLD = {RunKind.KEPT: "", RunKind.REMOVED: "del", RunKind.LEFT: "moved"}
_NEW = {RunKind.KEPT: "", RunKind.ADDED: "ins", RunKind.CAME: "moved"}


@record
class MarkedRun:
    """Words with the mark they bear, and the blank behind it, which bears none."""

    mark: str
    text: str
    blank: str


@record
class ShownDraft:
    """A draft, sentence by sentence."""

    title: str
    facts: str
    sentences: tuple[tuple[MarkedRun, ...], ...]
    note: str | None


@record
class Drafts:
    """The last two drafts; `earlier` counts those before them."""

    shown: tuple[ShownDraft, ...]
    earlier: int


def drafts(leitbild: Leitbild) -> Drafts | None:
    """Give the last two drafts; a single one stands in the statement's place already and is not shown again."""
    made = leitbild.drafts
    if len(made) < 2:  # noqa: PLR2004  it takes two to differ
        return None
    old, new = made[-2:]
    pairs = paired(old.sentences, new.sentences, leitbild.language)
    before = {one.old: one.runs for one in pairs if one.old is not None}
    after = {one.new: one.runs for one in pairs if one.new is not None}
    shown = (_shown(len(made) - 1, old, before, _OLD), _shown(len(made), new, after, _NEW))
    return Drafts(shown=shown, earlier=len(made) - 2)


def _shown(
    number: int, draft: Draft, runs: Mapping[int, Sequence[differences.Run]], marks: Mapping[RunKind, str]
) -> ShownDraft:
    count = word_count(text_of(draft))
    told = [long_day(draft.made.date(), year=False)] if draft.made else []
    told.append(ngettext("{count} word", "{count} words", count).format(count=count))
    return ShownDraft(
        title=_("Draft {number}").format(number=number),
        facts="".join(f" · {one}" for one in told),
        sentences=tuple(
            tuple(_run(one.text, marks[one.kind]) for one in runs.get(place, ()) if one.kind in marks)
            for place in range(len(draft.sentences))
        ),
        note=draft.note,
    )


def _run(text: str, mark: str) -> MarkedRun:
    words = text.rstrip(" ")
    return MarkedRun(mark=mark, text=words, blank=text[len(words) :])
