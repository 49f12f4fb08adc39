"""What a form asks of a draft: a mark for every sentence, one rating, two questions, the code of draft and audience."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.feedback.code import code
from leitbild_cli.core.model import Address, Audience, Language
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.lexicon import form as words
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from leitbild_cli.core.model import Draft, Leitbild

GROUPS = (Audience.TEAM, Audience.COLLEAGUE, Audience.CUSTOMER)
"""Who is asked, each with a form of its own, so that nobody has to say who they are."""


@record
class Form:
    """What is asked of one audience; `formal` says Sie, `marks` and `steps` are what there is to choose from."""

    number: int
    code: str
    audience: Audience
    formal: bool
    sentences: tuple[str, ...]
    heads: tuple[str, ...]
    marks: tuple[str, ...]
    short_marks: tuple[str, ...]
    rating: str
    steps: tuple[str, ...]
    helps: str
    missing: str


def form(leitbild: Leitbild, draft: Draft, audience: Audience, *, formal: bool | None = None) -> Form:
    """Give the form for this audience in the file's language; customers are Sie unless somebody says du."""
    language, group = leitbild.language, _worded_like(audience)
    sie = is_formal(leitbild, audience) if formal is None else formal
    number = lookup.draft_number(leitbild, draft.id) or 0
    customers = group is Audience.CUSTOMER
    return Form(
        number=number,
        code=code(number, draft, language, audience),
        audience=audience,
        formal=sie,
        sentences=tuple(one.text for one in draft.sentences),
        heads=tuple(words.SENTENCE[language].format(number=place) for place in range(1, len(draft.sentences) + 1)),
        marks=(words.CUSTOMERS_MARKS if customers else words.MARKS)[language],
        short_marks=(words.CUSTOMERS_SHORT_MARKS if customers else words.SHORT_MARKS)[language],
        rating=words.RATING[language][group][-1 if sie else 0],
        steps=words.STEPS[language],
        helps=words.HELPS[language][group][-1 if sie else 0],
        missing=words.MISSING[language][-1 if sie else 0],
    )


@cache
def is_about_missing(header: str) -> bool:
    """Say whether this is a form's question for what is missing: the answer is what somebody says of the draft."""
    return _holds(header, {one for several in words.MISSING.values() for one in several})


@cache
def is_about_help(header: str) -> bool:
    """Say whether this is the other open question of a form, whose answer needs the question beside it."""
    return _holds(header, _all(words.HELPS))


@cache
def is_about_rating(header: str) -> bool:
    """Say whether this is a form's question for the one rating."""
    return _holds(header, _all(words.RATING))


def _all(questions: Mapping[str, Mapping[str, tuple[str, ...]]]) -> set[str]:
    return {one for groups in questions.values() for several in groups.values() for one in several}


def _holds(header: str, questions: set[str]) -> bool:
    folded = caseless(header)
    return any(caseless(one) in folded for one in questions)


def _worded_like(audience: Audience) -> Audience:
    """Give whose wording fits: for all who are neither team nor customers it is that of the colleagues."""
    return Audience.COLLEAGUE if audience is Audience.OTHER else audience


def is_formal(leitbild: Leitbild, audience: Audience) -> bool:
    """Say whether this audience is addressed with Sie: as the file says, else only customers are."""
    if leitbild.language is not Language.DE:
        return False
    if leitbild.address is None:
        return audience is Audience.CUSTOMER
    return leitbild.address is Address.SIE
