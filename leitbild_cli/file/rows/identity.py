"""An id that follows from what somebody said, so that the same answer never counts twice."""

from __future__ import annotations

LETTERS = "abcdefghjkmnpqrstvwxyz"
ALPHABET = "0123456789" + LETTERS
LENGTH = 8


def identity(*facts: str) -> str:
    """Give the id these facts always have: a letter and seven of the id alphabet (no i, l, o, u)."""
    from hashlib import sha256

    number = int.from_bytes(sha256("\x1f".join(facts).encode()).digest(), "big")
    number, first = divmod(number, len(LETTERS))
    letters = [LETTERS[first]]
    for _place in range(LENGTH - 1):
        number, place = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[place])
    return "".join(letters)


def is_id(text: str) -> bool:
    """Say whether the text can be an id as it stands."""
    return len(text) == LENGTH and text[0] in LETTERS and all(letter in ALPHABET for letter in text)


def normalised(text: str) -> str:
    """Give the text as it is compared: composed letters, single spaces."""
    from unicodedata import normalize

    return " ".join(normalize("NFC", text).split())
