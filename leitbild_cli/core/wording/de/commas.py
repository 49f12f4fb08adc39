"""German commas that nobody typed, and a condition in the midst of an infinitive set where it can be said."""

from __future__ import annotations

import re

from leitbild_cli.core.wording.clause import bare, capital, small
from leitbild_cli.core.wording.de import adjectives
from leitbild_cli.core.wording.de.nouns import inside
from leitbild_cli.core.wording.de.verbs import first_plural, infinitive, third

_RELATIVE = r"((?:[\wÄÖÜäöüß-]+ ){0,2}[A-ZÄÖÜ][\w-]+|[Aa]lles|[Nn]ichts|[Ee]twas) (die|der|das|was) ([a-zäöüß ]+)"
_RELATING = (" die ", " der ", " das ", " was ")
_LIKENED = r"(?<=\w) (?<!so )(?<!genau )((?:als|wie) (?:Sie|du|wir|man|er|es|ihr|ich) (?:[^,]+ )?(\w+))(?=$|,)"
_JOINING = tuple(f" {word}" for word in "weil dass wenn obwohl bevor sobald solange sodass nachdem ob".split())
_JOINED = r" (?=(?:weil|dass|wenn|obwohl|bevor|sobald|solange|sodass|nachdem|ob)(?:['’]?s)? )"
_BESIDE = (
    r"(?:^|, |\b(?:und|oder|als|denn|sondern|aber|nicht|noch|kurz|lange|schon|wie|erst|nur|so|immer|gerade|statt) )"
)
_LEADING = r"(?:auch|selbst|egal|ohne|außer|besonders|vor allem)"
_CONDITIONS = ("wenn", "falls", "sobald", "sofern")
_CONDITION = r"(?:(.+?),? und )?((?:[Ww]enn|[Ff]alls|[Ss]obald|[Ss]ofern)(?:['’]?s)?) ([^,]+(?:, [^,]+)?)"
_OPENING = frozenset("wer was wo wenn sobald solange".split())
_ENABLED = (
    r"\b(befähigen|helfen|ermutigen|motivieren|einladen|anleiten|bitten)"
    r" (?=(?:\w+ )*zu \w+(?:en|ern|eln)$|(?:\w+ )*\w{2,}zu\w+en$)"
)
_DENIED = r"\b(nicht|nie) ((?:\w+ )?\w+en), (?!sondern|aber|dafür|lieber|und|nicht|nie|kein|ohne|zu)([^,]+)$"
_TURNING = ("erst ", "zuerst ", "weniger ", "lieber ", "mehr ", "nicht ")
_IN_TURN = r"^(erst|zuerst|weniger|lieber|mehr|nicht) (\w+) (dann|danach|mehr|weniger|lieber) ((?:\w+ )*\w+)$"
_TELLERS = frozenset("wir man ich du sie er es jemand einer".split())
_FEW = 3


def placed(text: str) -> str:
    """Give the text with the commas its clauses need, and a condition behind the deed it is said of."""
    text = _opened(_about(text))
    if " was " in text:
        text = re.sub(r"\b([Nn]ichts|[Aa]lles|[Ee]twas|[Vv]ieles) was (?=\w+ )", r"\1, was ", text)
    text = re.sub(_ENABLED, r"\1, ", text) if "zu" in text and "en " in text else text
    text = re.sub(r"(\w+en) was (?=(?:\w+ )+(\w+)$)", _told, text) if " was " in text else text
    text = re.sub(_DENIED, _denied, text) if ", " in text and ("nicht " in text or "nie " in text) else text
    text = re.sub(_IN_TURN, _turned, text, flags=re.IGNORECASE) if text.lower().startswith(_TURNING) else text
    if " als " in text or " wie " in text:
        text = re.sub(_LIKENED, lambda one: f", {one[1]}" if _finite(one[2]) else one[0], text)
    text = re.sub(r"(?<=[\w)%]) (?=sondern )", ", ", text) if " sondern " in text else text
    if " aber " in text:
        text = re.sub(r"(\w+) aber (?=(?:auch |nie |immer |nicht )?(\w+)$)", _opposed, text)
    if moved := _conditioned(text):
        return moved
    return _joined(text)


def _joined(text: str) -> str:
    """Set the comma before a clause with its conjunction, and before what leads it: ", auch wenn"."""
    if not any(word in text for word in _JOINING):
        return text
    for joint in reversed(list(re.finditer(_JOINED, text))):
        before = text[: joint.start()]
        led = re.search(rf"(?:^| ){_LEADING}$", before, re.IGNORECASE)
        place = led.start() if led else joint.start()
        free = place and text[place - 1].isalnum() and not re.search(rf"{_BESIDE}$", f"{text[:place]} ", re.IGNORECASE)
        text = f"{text[:place]},{text[place:]}" if free else text
    return text


def _opened(text: str) -> str:
    """Set the comma behind a clause that opens a sentence: "Wer fragt, bekommt eine Antwort"."""
    tokens = text.split(" ")
    if "," in text or tokens[0].lower() not in _OPENING:
        return text
    verbs = [word.islower() and (third(word) or first_plural(word) or infinitive(word)) for word in tokens]
    place = next((at for at in range(len(tokens) - 2, 1, -1) if verbs[at - 1] and verbs[at]), None)
    return f"{' '.join(tokens[:place])}, {' '.join(tokens[place:])}" if place else text


def _turned(found: re.Match[str]) -> str:
    """Set the comma between two deeds in turn: "erst verstehen, dann helfen"."""
    both = infinitive(found[2].lower()) and infinitive(found[4].rpartition(" ")[2])
    return f"{found[1]} {found[2]}, {found[3]} {found[4]}" if both else found[0]


def _about(text: str) -> str:
    """Set the comma before a clause that says more about what stands first: "Technik, die läuft"."""
    found = re.fullmatch(_RELATIVE, text) if any(word in text for word in _RELATING) else None
    if found is None or any(map(_finite, found[1].split(" ")[:-1])):
        return text
    words = found[3].split(" ")
    many = found[2] == "die" and len(words) <= _FEW and first_plural(words[-1]) and not adjectives.inflected(words[0])
    return f"{found[1]}, {found[2]} {found[3]}" if third(words[-1]) or many else text


def _conditioned(text: str) -> str | None:
    """Set a condition last: "und wenn was schiefgeht sofort informieren"; None where it stands well, or none does."""
    found = re.fullmatch(_CONDITION, text) if any(word in text.lower() for word in _CONDITIONS) else None
    if found is None or not infinitive(bare(text.rpartition(" ")[2])):
        return None
    tokens = found[3].split(" ")
    place = next((at for at, word in enumerate(tokens) if at and third(bare(word))), None)
    if place is None or any("," in word for word in tokens[:place]):
        return None
    condition, rest = " ".join(tokens[: place + 1]).rstrip(","), tokens[place + 1 :]
    told = _TELLERS & {*map(bare, rest)} or (rest and (third(rest[0]) or (len(rest) > 1 and first_plural(rest[0]))))
    if not rest or told or any("," in word for word in rest):
        return None
    said = f"{' '.join(rest)}, {small(found[2])} {condition}"
    return f"{found[1]} und {inside(said) or said}" if found[1] else capital(said)


def _told(found: re.Match[str]) -> str:
    """Set the comma before what is meant: "nichts wegwerfen, was noch jemand braucht"."""
    meant = infinitive(found[1].lower()) and _finite(found[2])
    return f"{found[1]}, was " if meant else found[0]


def _denied(found: re.Match[str]) -> str:
    """Say that what follows is no more denied: "Beschwerden nicht abheften, sondern abarbeiten"."""
    both = all(infinitive(said.rpartition(" ")[2].lower()) for said in (found[2], found[3]))
    return f"{found[1]} {found[2]}, sondern {found[3]}" if both else found[0]


def _opposed(found: re.Match[str]) -> str:
    """Set the comma between two adjectives: "liebevoll, aber bestimmt"."""
    both = adjectives.adjective(found[1].lower()) and adjectives.adjective(found[2])
    return f"{found[1]}, aber " if both else found[0]


def _finite(word: str) -> bool:
    return word.islower() and (third(word) or first_plural(word) or word.endswith("st"))
