"""The code of a form: draft, audience and fingerprint in a word, made and read here and nowhere else.

`leitbild-1-team-g6ec` is draft 1, asked of the team, whose id begins with g6ec; without a group, as in
`leitbild-1-g6ec`, a question of the form says who answers. It stands in the header of every export of the form.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.model import Audience, Language
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable

    from leitbild_cli.core.model import Draft, Leitbild

_FINGERPRINT = 4
_GROUPS = {
    Language.DE: {
        Audience.TEAM: "team",
        Audience.COLLEAGUE: "kollegen",
        Audience.CUSTOMER: "kunden",
        Audience.OTHER: "andere",
    },
    Language.EN: {
        Audience.TEAM: "team",
        Audience.COLLEAGUE: "colleagues",
        Audience.CUSTOMER: "customers",
        Audience.OTHER: "others",
    },
}
_CALLED = {word: audience for groups in _GROUPS.values() for audience, word in groups.items()}
_CODE = re.compile(
    rf"(?<![^\W_])leitbild-(?P<number>\d{{1,4}})(?:-(?P<group>{'|'.join(_CALLED)}))?-(?P<print>[a-z0-9]{{4}})(?![^\W_]|-[a-z0-9])",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(rf"[\[(]?{_CODE.pattern}[\])]?", re.IGNORECASE)


@record
class FormCode:
    """What a code says; the draft may be another one today, or gone."""

    number: int
    fingerprint: str
    audience: Audience | None = None
    written: str = ""


def code(number: int, draft: Draft, language: Language, audience: Audience | None = None) -> str:
    """Give the code of a form for this draft, with the group where all who get the form belong to one."""
    group = [_GROUPS[language][audience]] if audience else []
    return "-".join(["leitbild", str(number), *group, draft.id[:_FINGERPRINT]])


def found(texts: Iterable[str]) -> tuple[FormCode, ...]:
    """Give the codes in these texts, each once, in the order they stand."""
    read = (_read(hit) for text in texts if "leitbild-" in text.casefold() for hit in _CODE.finditer(text))
    return tuple({(one.number, one.fingerprint, one.audience): one for one in reversed([*read])}.values())[::-1]


def without(text: str) -> str:
    """Give a text without the codes in it and the brackets round them."""
    return " ".join(_IN_BRACKETS.sub(" ", text).split()) if "leitbild-" in text.casefold() else text


def draft_of(leitbild: Leitbild, one: FormCode) -> Draft | None:
    """Give the draft a code means: number and fingerprint have to agree, else None."""
    place = one.number - 1
    draft = leitbild.drafts[place] if 0 <= place < len(leitbild.drafts) else None
    return draft if draft is not None and draft.id.startswith(one.fingerprint) else None


def meant(leitbild: Leitbild, one: FormCode) -> tuple[int, ...]:
    """Give the numbers of the drafts that a code which fits none may mean, those of its fingerprint first."""
    alike = [draft for draft in leitbild.drafts if draft.id.startswith(one.fingerprint)]
    numbers = [lookup.draft_number(leitbild, draft.id) for draft in alike]
    same = [one.number] if 1 <= one.number <= len(leitbild.drafts) else []
    return tuple(dict.fromkeys([*(number for number in numbers if number), *same]))


def _read(hit: re.Match[str]) -> FormCode:
    group = hit["group"]
    return FormCode(
        number=int(hit["number"]),
        fingerprint=hit["print"].lower(),
        audience=_CALLED[group.lower()] if group else None,
        written=hit[0],
    )
