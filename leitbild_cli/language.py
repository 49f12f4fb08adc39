"""The reader's language: one switch, read once before anything else speaks.

Messages are English in the code and German in `locale/de/*.po` (du) with `locale/de_SIE/*.po` on top (Sie).
`_` and `ngettext` look the words up when they are called, so a text may stand in a table and still be translated.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

LANGUAGES = ("de", "en")
_FOLDER = os.path.join(os.path.dirname(__file__), "locale")  # noqa: PTH118, PTH120  pathlib costs 10 ms

_language = "en"
_options = ""


def _(message: str) -> str:
    """Give the message in the reader's language."""
    found = _words.get(message)
    return command(found.partition(b"\0")[0].decode() if found is not None else message)


def ngettext(one: str, many: str, count: int) -> str:
    """Give the form that fits the count, in the reader's language."""
    forms = (_words.get(one) or b"").split(b"\0")
    if len(forms) > 1:
        return command(forms[count != 1].decode())
    return command(one if count == 1 else many)


def call(words: str) -> str:
    """Give a command as it is typed in this call: `leitbild` with its `-C` and `--file`, then these words."""
    return f"leitbild {_options} {words}" if _options else f"leitbild {words}"


def calls() -> str:
    """Give the options that commands carry."""
    return _options


def command(text: str) -> str:
    """Give a text of ours whose commands are those that work for this call: with its `-C` and `--file`."""
    if not _options or "`leitbild " not in text:
        return text
    options = _options.replace("{", "{{").replace("}", "}}") if "{" in text else _options
    return text.replace("`leitbild ", f"`leitbild {options} ")


def called_with(options: str) -> None:
    """Let every command that is shown from now on carry these options, which this call was given."""
    global _options  # noqa: PLW0603  as below
    _options = options


def mark(message: str) -> str:
    """Mark a text of a table for the catalogue; it is translated where it is shown."""
    return message


class _Plural(str):
    """The form for one thing, which knows the other, and the fact that counts."""

    __slots__ = ("by", "many")
    many: str
    by: str


def plural(one: str, many: str, *, by: str) -> str:
    """Mark a text of a table in both its forms; the fact `by` counts."""
    text = _Plural(one)
    text.many, text.by = many, by
    return text


_MONTHS = (
    mark("Jan"),
    mark("Feb"),
    mark("Mar"),
    mark("Apr"),
    mark("May"),
    mark("Jun"),
    mark("Jul"),
    mark("Aug"),
    mark("Sep"),
    mark("Oct"),
    mark("Nov"),
    mark("Dec"),
)
_ZONES = frozenset((mark("CET"), mark("CEST"), mark("WET"), mark("WEST"), mark("EET"), mark("EEST")))


def told(text: str, facts: Mapping[str, object]) -> str:
    """Give a marked text in the reader's language, with its facts; days are written as the reader writes them."""
    facts = {name: _written(fact) for name, fact in facts.items()}
    if isinstance(text, _Plural):
        count = facts[text.by]
        assert isinstance(count, int)  # noqa: S101  for the type checker; a test looks at every refusal
        return ngettext(text, text.many, count).format(**facts)
    return _(text).format(**facts) if text else ""


def _written(fact: object) -> object:
    from datetime import date, datetime  # a start that refuses nothing needs none

    return day(fact) if isinstance(fact, date) and not isinstance(fact, datetime) else fact


def day(date_: date, *, language: str | None = None) -> str:
    """Give a day as the reader writes it: 23.11.2026 or 23 Nov 2026."""
    if (language or _language) == "de":
        return f"{date_.day:02}.{date_.month:02}.{date_.year:04}"
    return f"{date_.day}\u00a0{_MONTHS[date_.month - 1]}\u00a0{date_.year:04}"


def short_day(date_: date, *, year: bool = False) -> str:
    """Give a day in as few letters as can be, mostly where its year is known: 6.4. or 6 Apr."""
    if _language == "de":
        return f"{date_.day}.{date_.month}.{date_.year if year else ''}"
    return f"{date_.day}\u00a0{_MONTHS[date_.month - 1]}" + (f"\u00a0{date_.year}" if year else "")


def month(date_: date) -> str:
    """Give a day's month in a few letters: März or Mar."""
    return _(_MONTHS[date_.month - 1])


def moment(when: datetime) -> str:
    """Give a moment in this computer's own time, with its zone: 23.11.2026, 17:00 MEZ or 23 Nov 2026, 17:00 CET."""
    here = when.astimezone()
    zone = here.tzname() or ""
    return f"{day(here.date())}, {here:%H:%M} {_(zone) if zone in _ZONES else zone}"


def current() -> str:
    """Say which language is in use: `de` or `en`."""
    return _language


def choose(argv: Sequence[str], environ: Mapping[str, str], file_language: str | None) -> str:
    """Decide the language: `--lang`, `LEITBILD_LANG`, the file's, the locale's, else English."""
    locale = environ.get("LC_ALL") or environ.get("LC_MESSAGES") or environ.get("LANG") or ""
    wishes = (_flag(argv), environ.get("LEITBILD_LANG"), file_language, locale[:2])
    return next((wish for wish in wishes if wish in LANGUAGES), "en")


def use(language: str, *, formal: bool = False) -> None:
    """Speak this language from now on; `formal` is German with Sie."""
    global _words, _language  # noqa: PLW0603  the one switch of the whole program
    _language = language
    names = [language, f"{language}_SIE"] if formal else [language]
    _words = _Catalogue(names if language != "en" else ())


def lend_to_click() -> None:
    """Let click, which is not imported yet, find the same words; gettext would read all of them anew, in 6 ms."""
    import gettext

    vars(gettext).update(gettext=_, ngettext=ngettext)


def _flag(argv: Sequence[str]) -> str | None:
    for place, word in enumerate(argv):
        if word == "--":
            return None
        if word == "--lang" and place + 1 < len(argv):
            return argv[place + 1]
        if word.startswith("--lang="):
            return word.removeprefix("--lang=")
    return None


class _Catalogue:
    """The words of one or several .mo files, looked up where they stand: most commands say few of the thousands.

    https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html
    """

    def __init__(self, names: Sequence[str]) -> None:
        """Read the files; those named later go before the earlier ones."""
        self._files = [data for name in reversed(names) if (data := _read(name))]
        self._found: dict[str, bytes | None] = {}

    def get(self, message: str) -> bytes | None:
        """Give its text, None where it has none; a plural's forms are kept apart by a zero, the first is for one."""
        if message not in self._found:
            sought = message.encode("utf-8", "surrogatepass")
            found = (_looked_up(data, sought) for data in self._files)
            self._found[message] = next((one for one in found if one is not None), None)
        return self._found[message]


def _read(name: str) -> bytes:
    try:
        with open(os.path.join(_FOLDER, name, "LC_MESSAGES", "leitbild.mo"), "rb") as source:  # noqa: PTH118, PTH123  as above
            return source.read()
    except OSError:
        return b""  # not built: English will do


def _looked_up(data: bytes, sought: bytes) -> bytes | None:
    """Give the text of a message; messages are in the order of their bytes."""

    def number(at: int) -> int:
        return int.from_bytes(data[at : at + 4], "little")

    low, high, messages = 0, number(8), number(12)
    while low < high:
        middle = (low + high) // 2
        place = messages + 8 * middle
        start = number(place + 4)
        message = data[start : start + number(place)].partition(b"\0")[0]
        if message == sought:
            if not message:
                return None  # it is about the file itself
            place = number(16) + 8 * middle
            start = number(place + 4)
            return data[start : start + number(place)]
        low, high = (middle + 1, high) if message < sought else (low, middle)
    return None


_words = _Catalogue(())
