"""English: how a piece of a text is made: a deed cut where another phrase fits, a list, words as they were typed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.wording.clause import Deed, Fragment, Piece, Role, Slot, capital, shouted
from leitbild_cli.core.wording.en.grammar import adjective, inside, of_gerund, plain
from leitbild_cli.core.wording.en.sentences import is_sentence, noun_phrase, orders
from leitbild_cli.lexicon.en import classes
from leitbild_cli.lexicon.en.classes import VERBS

if TYPE_CHECKING:
    from collections.abc import Iterator

_NO_NAME = classes.PREPOSITIONS | {
    "first",
    "right",
    "every",
    "each",
    "any",
    "just",
    "only",
    "not",
    "even",
    "also",
    "especially",
    "always",
    "never",
    "whatever",
}
CLAUSE = re.compile(
    r",? (?=(?:even )?(?:when|whenever|if|where|wherever|because|so that|until|while|unless)\b)", re.IGNORECASE
)
MOTTO = re.compile(
    r", not |^not |\bfirst, .+ (?:second|last|later)$"
    r"|\b(?:first|always|never|forever)$|^(?:the|one|no|all) .+, |^\w+ (?:before|over) \w+$",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"(?<=s)(?= (?:they|you|we|people)"
    r"(?:['’](?:re|ve|d|ll)| are| can| want| need| like| love| trust| know| will| have)\b[^,]*$)"
)
_WHO = r"(?<=\w)(?= (?:who|whom|which) \w+ [^,]*$)"
JOINT = re.compile(r",? (?:and|or|but) |, ")


def last_resort(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Give the words as they were typed, a purpose also as a goal."""
    if slot is Slot.PURPOSE and found.mark != "!":
        low = inside(found.text) if not shouted(found) else found.text
        named = ". " in found.text and not orders(plain(found.text))
        if named or MOTTO.search(found.text) or is_sentence(found.text) or not _is_aim(found.text):
            yield typed_alone("O2", found)
        if (
            low
            and "," not in low
            and not (found.mark or shouted(found))
            and orders(plain(low))
            and not re.search(r"[.:;–—]", low)
        ):
            yield our_goal(f"to {low}")
        elif _is_aim(found.text) or not low:
            yield Piece(
                code="I6", risk=0, role=Role.ALONE, text=f"Our goal: {low or found.text}", mark=found.mark or "."
            )
    yield typed_alone("O1", found)


def _is_aim(text: str) -> bool:
    """Whether a text begins as a goal does: with a verb, a form in -ing, or the name of something."""
    words = plain(text)
    return bool(orders(words) or of_gerund(words[0]) or noun_phrase(text) or words[0] in VERBS | classes.DETERMINERS)


def in_a_row(listed: list[str], text: str = "") -> str:
    """Set *and* before the last of a list, with a comma before it where the text has one."""
    serial = "," if re.search(r", and ", text) and len(listed) > 2 else ""  # noqa: PLR2004
    return " and ".join(filter(None, (", ".join(listed[:-1]) + serial * bool(listed[:-1]), listed[-1])))


def listed_names(said: str) -> str:
    """Set *and* before the last member of a plain list of names."""
    parts = said.split(", ")
    if all(map(adjective, parts[:-1])):  # "happy, healthy pets"
        return said
    words = all(len(part.split(" ")) < 5 and part.split(" ")[0] not in _NO_NAME for part in parts)  # noqa: PLR2004
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 and words and " and " not in said else said


def our_deed(code: str, said: str) -> Piece:
    """Give what we do as a piece."""
    return Piece(code=code, risk=1, role=Role.DEED, deed=cut_deed(said))


def cut_deed(said: str, *, fixed: bool = False) -> Deed:
    """Cut what we do into the verb, what follows, and the clause behind it."""
    match = CLAUSE.search(said) or (None if fixed else _CONTACT.search(said) or re.search(_WHO, said))
    head, after = (said[: match.start()], said[match.start() :]) if match else (said, "")
    finite, _, mid = head.partition(" ")
    return Deed(finite=finite, mid=mid, after=after, fixed=fixed)


def opens(text: str) -> bool:
    """Whether a text ends in a clause, so that nothing but *and* may follow."""
    return bool(CLAUSE.search(text) or re.search(r"\b(?:who|whom|which|that)\b \w+ [^,]*$", text))


def our_goal(said: str, code: str = "G") -> Piece:
    """Say what we aim for as a whole sentence."""
    return Piece(code=code, risk=1, role=Role.CLAUSE, text=f"Our goal is {said}", inside=f"our goal is {said}")


def typed_alone(code: str, found: Fragment) -> Piece:
    """Give the words as they were typed, as a sentence of their own."""
    return Piece(code=code, risk=0, role=Role.ALONE, text=capital(found.text), mark=found.mark or ".")
