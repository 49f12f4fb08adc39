"""What of a text can be seen: whether it leaves any ink, and which of its signs only work in the dark.

Signs that carry meaning stay: joiners inside emoji and between letters of scripts that join them (Persian, the
languages of India), the sign that makes a heart red, a flag's letters, and marks of direction where a text runs both
ways. What turns a text round, breaks a word unseen or hides a message goes: a reviewer has to see what the file says.
"""

from __future__ import annotations

import re
from unicodedata import bidirectional, category

from leitbild_cli.record import record

_HIDDEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164"
    "\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff\U0001bca0-\U0001bca3\U0001d159\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff]"
)
# What a key or a colour is to a terminal: letters behind its first sign are none of the text.
SEQUENCE = "\x1b(?:\\[[0-?]*[ -/]*[@-~]|O[A-Za-z]|\\][^\x07\x1b]*(?:\x07|\x1b\\\\))"
_BLANKS = "\u2800\u3164"  # as wide as a letter, so what stands on either side of them is two words
_FLAG = re.compile("\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f")
_BRAILLE = re.compile("[\u2801-\u28ff]")
_MARKS = "\u200e\u200f\u061c"
_JOINERS = "\u200c\u200d"
_EMOJI_STYLE = "\ufe0e\ufe0f"
_KEYCAP = "\u20e3"
_JOINED = re.compile(
    "[\u0600-\u0dff\u0f00-\u109f\u1780-\u18af\u1900-\u1cff\ua800-\uabff\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc"
    "\U00010a00-\U00010fff\U00011000-\U00011fff\U0001e900-\U0001e95f]"
)
_UNSPACED = re.compile("[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff]")
_JAMO = re.compile("[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]")
# Of private letters and of bytes not read yet nobody knows.
_INK = frozenset("Lu Ll Lt Lm Lo Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Co Cs".split())
_PICTURES = frozenset(("So", "Sm", "Sk"))
_BEFORE_STYLE = _PICTURES | frozenset(("Po", "Pd", "Sc"))


@record
class Visible:
    """A text with nothing hidden in it, and what was taken out, each sign once, as `U+202E`."""

    text: str
    hidden: tuple[str, ...] = ()


def has_ink(text: str) -> bool:
    """Say whether anything of it can be seen: a letter, figure or sign, and not only marks above nothing."""
    if text.isascii():
        return bool(text.strip(" \t\n\r\v\f\x00-\x1f"))
    return any(category(letter) in _INK and not _HIDDEN.match(letter) for letter in text)


def visible(text: str) -> Visible:
    """Give the text without the signs that nobody sees."""
    if not _HIDDEN.search(text):
        return Visible(text=text)
    kept = _Kept(text)
    hidden = dict.fromkeys(
        f"U+{ord(found[0]):04X}" for found in _HIDDEN.finditer(text) if not kept.carries_meaning(found.start())
    )
    shown = _HIDDEN.sub(lambda found: found[0] if kept.carries_meaning(found.start()) else _instead(found[0]), text)
    return Visible(text=shown, hidden=tuple(hidden))


def _instead(sign: str) -> str:
    return " " if sign in _BLANKS else ""


class _Kept:
    """Which hidden signs of a text stay, each by its neighbours."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._flags = frozenset(place for flag in _FLAG.finditer(text) for place in range(*flag.span()))
        self._runs_both_ways = any(bidirectional(letter) in ("R", "AL") for letter in text)
        self._is_braille = _BRAILLE.search(text) is not None

    def carries_meaning(self, place: int) -> bool:  # noqa: PLR0911  a rule a sign
        sign, before, after = self._text[place], self._at(place - 1), self._at(place + 1)
        if sign in _JOINERS:
            return bool(_JOINED.match(before)) or (sign == "\u200d" and self._joins_pictures(place))
        if sign in _MARKS:
            return self._runs_both_ways and not (before and before in _MARKS)
        if sign in _EMOJI_STYLE:
            return category(before or " ") in _BEFORE_STYLE or (before.isdigit() and after == _KEYCAP)
        if "\ufe00" <= sign <= "\ufe0d" or "\U000e0100" <= sign <= "\U000e01ef":
            return category(before or " ") == "Lo" and not _HIDDEN.match(before)
        if "\u180b" <= sign <= "\u180f":
            return "\u1820" <= before <= "\u18aa"
        if sign in "\u115f\u1160":
            return bool(_JAMO.match(before) or _JAMO.match(after))
        if sign == "\u200b":
            return bool(_UNSPACED.match(before) and _UNSPACED.match(after))
        return place in self._flags or (sign == "\u2800" and self._is_braille)

    def _joins_pictures(self, place: int) -> bool:
        before = self._text[:place].rstrip(_EMOJI_STYLE)[-1:]
        return place - 1 in self._flags or bool(
            before and category(before) in _PICTURES and category(self._at(place + 1) or " ") in _PICTURES
        )

    def _at(self, place: int) -> str:
        return self._text[place] if 0 <= place < len(self._text) else ""
