"""Ids that follow from facts: the same ones give the same id, so that nothing comes in twice."""

from __future__ import annotations

from leitbild_cli.core.text.digest import sha256
from leitbild_cli.file.yaml.values import ID_LETTERS, ID_SIGNS

_LENGTH = 8


def identity(*facts: str) -> str:
    """Give the id these facts always have: a letter and seven of the id alphabet (no i, l, o, u)."""
    number = int.from_bytes(sha256("\x1f".join(facts).encode()).digest(), "big")
    number, first = divmod(number, len(ID_LETTERS))
    letters = [ID_LETTERS[first]]
    for _place in range(_LENGTH - 1):
        number, place = divmod(number, len(ID_SIGNS))
        letters.append(ID_SIGNS[place])
    return "".join(letters)


def is_id(text: str) -> bool:
    """Say whether the text can be an id as it stands."""
    return len(text) == _LENGTH and text[0] in ID_LETTERS and all(letter in ID_SIGNS for letter in text)


def normalised(text: str) -> str:
    """Give the text as it is compared: composed letters, single spaces."""
    from unicodedata import normalize

    return " ".join(normalize("NFC", text).split())
