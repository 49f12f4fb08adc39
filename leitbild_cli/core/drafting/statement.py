"""The text that holds, sentence by sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.drafting.texts import split_sentences, text_of
from leitbild_cli.core.model import Sentence

if TYPE_CHECKING:
    from datetime import date

    from leitbild_cli.core.model import Leitbild


def statement(leitbild: Leitbild, *, on: date | None = None) -> tuple[Sentence, ...]:
    """Give the sentences of the text that stands, or stood on a day; before the first adoption, of the newest draft.

    They are the draft's own as long as it says what was adopted; else the adopted text is taken apart, and a sentence
    carries what the draft's sentence of the same words carries.
    """
    adopted = lookup.adoption(leitbild, on=on)
    if adopted is None:
        draft = lookup.latest_draft(leitbild)
        return draft.sentences if draft is not None else ()
    draft = lookup.draft_of(leitbild, adopted.draft)
    if draft is not None and text_of(draft).split() == adopted.text.split():
        return draft.sentences
    carried = {" ".join(one.text.split()): one.carries for one in (draft.sentences if draft is not None else ())}
    return tuple(Sentence(text=one, carries=carried.get(one, ())) for one in split_sentences(adopted.text))
