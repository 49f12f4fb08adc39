"""One round through what is open: in which order, what says the same, and words that are ready for an answer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.feedback import responses
from leitbild_cli.core.model import FeedbackStatus, Language, Mark
from leitbild_cli.core.text.fold import unaccented

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from leitbild_cli.core.feedback.responses import Response
    from leitbild_cli.core.model import Leitbild


def waiting(leitbild: Leitbild) -> tuple[Response, ...]:
    """Give what is open, low ratings first, the lowest of them first, then by the sentence it stumbles over."""
    return tuple(sorted((one for one in responses.everything(leitbild) if is_open(one)), key=_order))


def wordless(leitbild: Leitbild) -> tuple[Response, ...]:
    """Give the open ones without words, in which there is nothing to answer."""
    return tuple(one for one in waiting(leitbild) if not (responses.has_words(one) or responses.is_low(one)))


def is_open(one: Response) -> bool:
    """Say whether nothing became of it yet."""
    return one.status is FeedbackStatus.OPEN


def stumbles(one: Response) -> tuple[int, ...]:
    """Give the sentences somebody stumbled over or said were not so."""
    return tuple(two.sentence for two in one.marks if two.mark is not Mark.FITS)


def to_talk_to(leitbild: Leitbild, *, on: date) -> tuple[tuple[Response, int | None], ...]:
    """Give the open low ratings, each somebody to talk to, with the days they wait; the longest wait first."""
    low = [one for one in waiting(leitbild) if responses.is_low(one)]
    waits = [(one, (on - one.received).days if one.received else None) for one in low]
    return tuple(sorted(waits, key=lambda pair: (pair[1] is None, -(pair[1] or 0), pair[0].id)))


def alike(leitbild: Leitbild, one: Response, others: Sequence[Response]) -> tuple[Response, ...]:
    """Give those of the others that say the same as this one."""
    said = {other.id: other.text for other in others if other.text and other.id != one.id}
    if not (one.text and said):
        return ()
    from leitbild_cli.core.similarity import Matcher  # few are asked

    texts = {known: text for known, text in said.items() if text}
    found = Matcher(leitbild.language, texts, leitbild.synonyms).close_to(one.text, limit=len(texts))
    close = {match.b for match in found}
    return tuple(other for other in others if other.id in close)


def language_of(text: str, usual: Language) -> Language:
    """Give the language a remark is written in, by its small words; the file's where these don't tell."""
    from leitbild_cli.lexicon.de.light import STOP as GERMAN  # the tables of words are large
    from leitbild_cli.lexicon.en.light import STOP as ENGLISH

    words = re.findall(r"[^\W\d_]+", unaccented(text))
    german, english = (sum(word in small for word in words) for small in (GERMAN, ENGLISH))
    if german == english:
        return Language.DE if re.search("[äöüß]", text.casefold()) else usual
    return Language.DE if german > english else Language.EN


def ready_words(status: FeedbackStatus, language: Language, draft: int | None) -> tuple[str, ...]:
    """Give kind sentences for this answer, in the remark's language; `…` in one of them is still to be said."""
    words = _READY[language].get(status, ())
    return tuple(one.format(draft=draft) for one in words if draft is not None or "{draft}" not in one)


_READY = {
    Language.DE: {
        FeedbackStatus.ACCEPTED: ("Das steht jetzt in Entwurf {draft}.", "Danke, das hat uns weitergebracht."),
        FeedbackStatus.PARTLY: ("Einen Teil davon haben wir in Entwurf {draft} aufgenommen: …", "Danke, zum Teil: …"),
        FeedbackStatus.DECLINED: (
            "Das gehört eher in …",
            "Das sagen wir schon in Satz …",
            "Das können wir nicht versprechen.",
            "Danke für das genaue Lesen. Das Leitbild soll kurz bleiben, darum lassen wir diesen Punkt weg.",
        ),
    },
    Language.EN: {
        FeedbackStatus.ACCEPTED: ("It is in draft {draft} now.", "Thank you, that has brought us on."),
        FeedbackStatus.PARTLY: ("Part of it is in draft {draft} now: …", "Thank you; in part: …"),
        FeedbackStatus.DECLINED: (
            "That fits better in …",
            "We say that already in sentence …",
            "We cannot promise that.",
            "Thank you for reading so closely. The statement is to stay short, so we leave this out.",
        ),
    },
}


def _order(one: Response) -> tuple[bool, Decimal | int, int, bool, str, str]:
    low = responses.is_low(one)
    rated = responses.out_of_five(one.rating, one.scale or 5, one.lowest or 1) if low and one.rating is not None else 0
    sentence = min(stumbles(one), default=1000)
    return not low, rated, sentence, one.received is None, str(one.received or ""), one.id
