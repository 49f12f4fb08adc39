"""German qualities: adjectives, and predicates that are said of us."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.wording.clause import Deed, Fragment, Piece, Role, Slot, bare, small
from leitbild_cli.core.wording.de import adjectives, nouns
from leitbild_cli.core.wording.de.adverbials import is_adverbial
from leitbild_cli.core.wording.de.sentences import verbal
from leitbild_cli.core.wording.de.verbs import infinitive, plausible
from leitbild_cli.lexicon.de import classes
from leitbild_cli.lexicon.de.deeds import OF_THINGS, PREDICATES

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEADING = frozenset("als auch selbst immer stets jederzeit".split())
_OPEN = r"(?!.*\bfür ).+ (?:geöffnet|offen)"  # "sonntags geöffnet" is what we *have*
_WHERETO = frozenset("ans ins aufs".split())
_PLACES = frozenset("um in an am im vor neben bei".split())
_CLAUSE = (
    r", (?:(?:auch|selbst|gerade|vor allem) )?(?:wenn(?:['’]?s)?|weil|obwohl"
    r"|egal|solange|sobald|bis|bevor|damit|während|ob) .*$"
    r"|, (?:ohne|statt|anstatt) .*(?:\bzu \w+|\w+zu\w+en)$"
    r"|, (?:auch|selbst|sogar|gerade|besonders|vor allem)"
    r" (?:a[mn]|i[mn]|bei|nach|vor|für|unter|ohne|mit|zu|zwischen|um|gegen|ab|bis|in|auf|an|über) [^,]+$"
    r"|, (?:auch|selbst|sogar|gerade|besonders|vor allem)"
    r" (?:(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs|feiertags|werktags|morgens|mittags|abends|nachts)$"
)
_MADE = (
    r"(?:haus|hand|selbst|frisch|ein|zu|aus|ab|an)?ge(?:backen|kocht|macht|fertigt|röstet|baut|erntet|pflückt|braut"
    r"|näht|druckt|fangen|rührt|mischt|mahlen|presst|grillt|schlachtet|räuchert|legt|strickt|schnitzt|schmiedet|bunden|gossen|bracht)"
    r"|zubereitet|hergestellt|verarbeitet|angebaut|produziert|geliefert|serviert"
)
_LEADS = (  # one of them stands in every clause of these kinds
    "wenn weil obwohl egal solange sobald bis bevor damit während ob ohne statt auch selbst sogar gerade besonders vor"
).split()
_BESIDE = r"(?:, | und )((?:mit|ohne) [^,]+)$"
_BUT = r"([^,]+(?:, [^,]+)?),? aber ((?:mit|ohne) [^,]+)"
_JOINT = re.compile(r",? (?:und|sowie) |, ")
BOAST = (
    r"(?i)\b(?:beste[nrsm]?|führende?[nrsm]?|nummer (?:1|eins)|einzigartig\w*|weltklasse"
    r"|\w+er als (?:die|alle|jede[rs]?))\b"
)


def adjective_list(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Say how we are: beside what we do, or in a sentence of its own."""
    text, after = _without_clause(found.text)
    if " aber " in text and (but := re.fullmatch(_BUT, text)) and (flat := listed_adjectives(but[1])) and not after:
        yield being([*flat[:-1], f"{flat[-1]}, aber {but[2]}"])
        return
    if ("mit " in text or "ohne " in text) and (beside := re.search(_BESIDE, text)):
        yield from _with_phrase(text, beside, slot)
    listed = listed_adjectives(text) or _reaching(text)
    if listed is None or OF_THINGS.issuperset(listed):
        return
    close = ", ".join(listed) if "," in text or len(listed) == 1 else small(text)
    if slot is not Slot.PURPOSE and not after and not re.search(BOAST, text):
        yield Piece(code="A1", risk=1, role=Role.CLOSE, text=close)
    yield being(listed, after)


def made_so(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Say behind what there is how it was made: "jeden Tag frisch gebacken", "von Hand gefertigt"."""
    text = small(found.text)
    words = [bare(word) for word in text.split(" ")]
    if len(words) == 1 or not words[-1].endswith(("t", "en")) or not words[-1].islower():
        return
    made = re.fullmatch(_MADE, words[-1]) and not found.mark and slot is not Slot.PURPOSE and "," not in text
    before = " ".join(word for word in words[:-1] if not adjectives.adjective(word))
    if made and (not before or {*before.split(" ")} <= classes.ADVERBS or is_adverbial(before)):
        yield Piece(code="A6", risk=0, role=Role.CLOSE, text=text)


def clause_in(text: str) -> re.Match[str] | None:
    """Find the clause behind what is said, comma included."""
    return re.search(_CLAUSE, text) if ", " in text and any(word in text for word in _LEADS) else None


def _without_clause(text: str) -> tuple[str, str]:
    """Cut off the clause behind what is said of us, comma included: ", wenn es brennt"."""
    clause = clause_in(text)
    return (text[: clause.start()], clause.group()) if clause else (text, "")


def _reaching(text: str) -> list[str] | None:
    """Read one adjective whose phrase holds a list: "erreichbar per Mail, Telefon und Chat"."""
    first, _, rest = text.partition(" ")
    where = classes.PREPOSITIONS - {"als", "wie", *_WHERETO}
    said = first != "rund" and adjectives.adjective(first) and rest.split(" ")[0] in where
    return [small(text)] if said and not any(verbal(bare(word)) for word in rest.split(" ")) else None


def _with_phrase(text: str, beside: re.Match[str], slot: Slot) -> Iterator[Piece]:
    """Say of us adjectives with a phrase as their last one: "geduldig, neugierig, mit Herz"."""
    listed = listed_adjectives(text[: beside.start()])
    if listed is None or re.search(BOAST, text) or not is_adverbial(beside[1]):
        return
    if slot is not Slot.PURPOSE:
        yield Piece(code="A1", risk=1, role=Role.CLOSE, text=small(text))
    if beside[1].startswith("mit "):
        yield being([*listed, f"{beside[1]} dabei"])
    else:
        yield being(listed, f"{beside[0][: -len(beside[1])]}{beside[1]}")


def predicate(found: Fragment, _slot: Slot) -> Iterator[Piece]:
    """Say of us what stands before an adjective that ends it: "auch am Samstag offen", "günstig und gleich nebenan"."""
    said, after = _without_clause(found.text)
    text = nouns.inside(said) or said
    tokens = [bare(word) for word in text.split(" ")]
    before = tokens[:-1]
    ends = tokens[-1] in PREDICATES and len(before) > 1 and (before[0] in _LEADING or is_adverbial(" ".join(before)))
    if tokens[0] in PREDICATES and is_adverbial(" ".join(tokens[1:])) and not after:
        said = f"{text.partition(' ')[2]} {tokens[0]}"
        yield Piece(code="A4", risk=1, role=Role.DEED, deed=Deed(finite="sind", mid=said, fixed=True))
        return
    quiet = "," not in text and not any(map(verbal, before))
    listed = _JOINT.split(text)
    placed = len(listed) > 1 and adjectives.adjective(listed[0]) and all(map(_is_said_of_us, listed))
    if quiet and text.endswith(("geöffnet", "offen")) and re.fullmatch(_OPEN, text) and _says_when(before):
        yield Piece(code="N7", risk=1, role=Role.DEED, deed=Deed(finite="haben", mid=text, after=after, fixed=True))
    elif (ends and quiet) or placed:
        yield Piece(code="A4", risk=1, role=Role.DEED, deed=Deed(finite="sind", mid=text, after=after, fixed=True))


def _says_when(before: list[str]) -> bool:
    said = " ".join(before)
    return is_adverbial(said) or {*before} <= classes.ADVERBS or bool(re.fullmatch(r"\d+ Stunden(?: am Tag)?", said))


def _is_said_of_us(text: str) -> bool:
    rest = text.removeprefix("gleich ")
    return (text.islower() and is_adjective(text)) or (is_adverbial(rest) and rest.split(" ")[0] in _PLACES)


def being(listed: list[str], after: str = "") -> Piece:
    """Say that we are so; of a boast, that we want to be."""
    said = " und ".join(filter(None, (", ".join(listed[:-1]), listed[-1])))
    if re.search(BOAST, said):
        return Piece(code="A4", risk=1, role=Role.DEED, deed=Deed(finite="wollen", mid=f"{said} sein", fixed=True))
    return Piece(code="A4", risk=1, role=Role.DEED, deed=Deed(finite="sind", mid=said, after=after, fixed=True))


def listed_adjectives(text: str) -> list[str] | None:
    """Give the members of a list of adjectives, each small; None where one isn't sure to be one."""
    listed = [small(one) if " " in one or adjectives.adjective(one) else one for one in _JOINT.split(text)]
    against = re.split(r",? aber (?:auch )?", text) if " aber " in text else [text]
    if len(against) > 1:
        return [small(text)] if all(is_adjective(small(one)) for one in against) else None
    if all(map(is_adjective, listed)):
        return listed
    some = len(listed) > 1 and any(map(is_adjective, listed))
    return listed if some and all(is_adjective(one) or _like_adjective(one) for one in listed) else None


def _like_adjective(text: str) -> bool:
    """Whether a word beside adjectives can only be one more, or a participle: "stets bemüht, nie genervt"."""
    lead, _, word = text.rpartition(" ")
    small_word = word in classes.FUNCTION or infinitive(word) or plausible(word) or not word.isalpha()
    how = not lead or lead in classes.ADVERBS
    if text == "da":
        return True
    return how and word.islower() and len(word) > 2 and not (small_word or verbal(word) or word[-1] in "esr")  # noqa: PLR2004


def is_adjective(text: str) -> bool:
    """Whether it is an adjective with what leads it, and nothing else."""
    if text.startswith("rund um"):
        return False
    tokens = [bare(word) for word in text.split(" ")]
    place = 0
    while place < len(tokens) - 1 and _leads(tokens, place):
        place += 2 if tokens[place] == "ein" else 1
    if place >= len(tokens) or not (tokens[place].islower() and adjectives.adjective(tokens[place])):
        return False
    rest = tokens[place + 1 :]
    if not rest:
        return len(tokens) > 1 or tokens[0] not in classes.ADVERBS or tokens[0] in ("gemeinsam", "genau", "anders")
    if rest[0] in _WHERETO or rest[:2] == ["nach", "Hause"]:
        return False  # "Sicher ans Steuer" is where somebody goes
    if len(rest) == 1:
        return rest[0] in ("zueinander", "miteinander", "füreinander", "dran", "dabei")
    return rest[0] in classes.PREPOSITIONS and not any(verbal(word) for word in rest)


def _leads(tokens: list[str], place: int) -> bool:
    """Whether a word before an adjective says how often or how much: "immer", "ein bisschen", "gut gelaunt"."""
    word, following = tokens[place], tokens[place + 1]
    more = adjectives.adjective(word) and adjectives.adjective(following)
    return word in classes.ADVERBS | {"zu", "24/7"} or tokens[place : place + 2] == ["ein", "bisschen"] or more
