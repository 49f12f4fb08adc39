"""Bytes of words as letters: UTF-8, else what they can only have been, and that is told; refused where it is unsure."""

from __future__ import annotations

import codecs
import contextlib
import os
import re
from typing import TYPE_CHECKING

from leitbild_cli.errors import FileRefusal
from leitbild_cli.language import mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable

TOLD = "LEITBILD_ENCODING"
_BOMS = (
    (codecs.BOM_UTF8, "utf-8", None),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_OTHERS = (("cp850", "CP850"), ("mac_roman", "Mac Roman"))
_GERMAN = frozenset("äöüÄÖÜß")
_SIGNS = frozenset("„“”‚‘’–—…«»")
_SHOWN = 60
SPACES = re.compile("[\x0b\x0c\x85\u2028\u2029]")
# What YAML cannot hold unescaped, and the marks that only say "here a text begins".
INVISIBLE = re.compile("[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
# Only lead bytes that no German, French or English word has before such a second character.
_BROKEN = re.compile("Ã.|Â.|â..|ð...", re.DOTALL)
# Letters of two bytes that people here write, and two letters side by side of any other script.
_PLAINLY_UTF8 = re.compile(
    rb"[\xc2-\xc5][\x80-\xbf]|\xe2[\x80-\xbf]{2}|\xf0[\x80-\xbf]{3}|(?:[\xc3-\xf4][\x80-\xbf]+){2}"
)
# What only the wrong encoding gives: signs between two letters, a capital behind a small letter, an ß behind a
# consonant, a letter with dots alone or behind a figure.
_ODD = re.compile(
    r"""[\x80-\x9f] | [^\W\d_][‚„†‡‰‹”™€¤§¦¨¬¶¸¹²³÷×±][^\W\d_] | (?<!\w)[™†€¤¶][^\W\d_]
    | (?<=[a-zß-ÿ])[ŠŽŸÀ-ÖØ-Þ] | (?<=[^\W\d_])[ŠŽŸÀ-ÖØ-Þ](?=[a-zß-öø-ÿ]) | (?i:[b-df-hj-np-tv-z]ß)
    | (?<!\w)[ÄÖÜäöüß](?!\w) | \d[ÄÖÜäöüß]""",
    re.VERBOSE,
)


@record
class Letters:
    """What the bytes say; `read_as` is the encoding they were in, None for UTF-8, and `line` the first line of it."""

    text: str
    read_as: str | None = None
    line: str = ""


class NoLetters(FileRefusal):
    """Bytes that are letters in no encoding known here."""

    code = "encoding"
    what = mark("These words are not UTF-8, and no other encoding fits.")
    mend = mark("Save them as UTF-8, or say what they are: `LEITBILD_ENCODING=cp850`.")


class CutLetters(FileRefusal):
    """The last letter is there in part."""

    code = "encoding"
    what = mark("The words end in the middle of a letter; are they complete?")


class UnsureLetters(FileRefusal):
    """Bytes that two encodings may be meant by."""

    code = "encoding"
    what = mark("These words are not UTF-8. As {name} they say `{other}`, as Windows-1252 `{text}`.")
    mend = mark("Save them as UTF-8, or say which: `LEITBILD_ENCODING={codec}` or `LEITBILD_ENCODING=cp1252`.")


class NoSuchEncoding(FileRefusal):
    """The encoding that was told has a name nobody knows."""

    code = "encoding"
    what = mark("There is no encoding `{name}` (LEITBILD_ENCODING).")
    mend = mark("Usual ones are cp1252, cp850, mac-roman and utf-16.")


def letters(data: bytes, where: str = "") -> Letters:
    """Give what these bytes say; raise a refusal rather than lose or guess a letter.

    `LEITBILD_ENCODING` says what they are where they are no UTF-8.
    """
    for bom, codec, name in _BOMS:
        if data.startswith(bom):
            return _strictly(data[len(bom) :], codec, name, where)
    if b"\0" in data and (wide := _half_empty(data)):
        return _strictly(data, wide, "UTF-16", where)
    try:
        return Letters(text=data.decode())
    except UnicodeDecodeError as error:
        if told := os.environ.get(TOLD):
            return _strictly(data, _known(told), told, where)
        if "unexpected end" in error.reason and _PLAINLY_UTF8.search(data):
            raise CutLetters(where=where) from None
    if b"\0" in data:
        raise NoLetters(where=where)
    return _windows_1252(data, where)


def told(data: bytes, encoding: str, where: str = "") -> str:
    """Give what these bytes say in the encoding somebody named."""
    return _strictly(data, _known(encoding), encoding, where).text


def ensure_windows_1252(data: bytes, where: str = "") -> None:
    """Raise UnsureLetters where bytes that are no UTF-8 may be something else than Windows-1252."""
    lines = re.split(rb"[\r\n]", data)
    with contextlib.suppress(NoLetters):
        _ensure_sure(b"\n".join(line for line in lines if not _is_utf8(line)), where)


def _strictly(data: bytes, codec: str, name: str | None, where: str) -> Letters:
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        raise CutLetters(where=where) if error.end == len(data) else NoLetters(where=where) from None
    return Letters(text=text, read_as=name, line=_first(text.splitlines()) if name else "")


def _half_empty(data: bytes) -> str | None:
    """Give the encoding of which every second byte is empty, as in words that a program saved as "Unicode"."""
    even, odd = data[::2].count(0), data[1::2].count(0)
    if max(even, odd) * 3 < len(data) or min(even, odd) or len(data) % 2:
        return None
    return "utf-16-be" if even else "utf-16-le"


def _known(name: str) -> str:
    try:
        "".encode(name)
    except LookupError:
        raise NoSuchEncoding(name=name) from None
    return name


def _windows_1252(data: bytes, where: str) -> Letters:
    """Read the lines that are no UTF-8 as Windows-1252; raise UnsureLetters where they may be something else."""
    lines = data.split(b"\n")
    others = [line for line in lines if not _is_utf8(line)]
    _ensure_sure(b"\n".join(others), where)
    text = "\n".join(line.decode() if _is_utf8(line) else _mixed(line) for line in lines)
    return Letters(text=text, read_as="Windows-1252", line=_first(map(_mixed, others)))


def _is_utf8(line: bytes) -> bool:
    """Say whether this line of a text with other bytes is UTF-8: „Spaß“ in Windows-1252 is so by chance."""
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return line.isascii() or _PLAINLY_UTF8.search(line) is not None


def _mixed(line: bytes) -> str:
    """Give a line of Windows-1252 in which some letters may be UTF-8, as where two files were joined."""
    text = line.decode("cp1252", "surrogateescape")
    return repair(text) if text.isprintable() else "".join(map(_byte_or_letter, text))


def _byte_or_letter(letter: str) -> str:
    return chr(ord(letter) - 0xDC00) if "\udc80" <= letter <= "\udcff" else letter


def _ensure_sure(data: bytes, where: str) -> None:
    text = "".join(map(_byte_or_letter, data.decode("cp1252", "surrogateescape")))
    odd = _ODD.search(text) is not None
    if not odd and {*text} & _GERMAN:
        return
    for codec, name in _OTHERS:
        other = data.decode(codec)
        if {letter for letter in other if not letter.isascii()} <= _GERMAN | _SIGNS and not _ODD.search(other):
            shown = _first(other.splitlines())
            raise UnsureLetters(where=where, name=name, codec=codec, other=shown, text=_first(text.splitlines()))
    if re.search("[\x80-\x9f]", text):
        raise NoLetters(where=where)


def _first(lines: Iterable[str]) -> str:
    """Give the first line that is not only ASCII, as much as is shown of it."""
    found = [line.strip() for line in lines if line.strip()]
    shown = next((line for line in found if not line.isascii()), found[0] if found else "")
    return shown if len(shown) <= _SHOWN else shown[: _SHOWN - 1] + "…"


def repair(cell: str) -> str:
    """Give the cell with letters mended that were read in the wrong encoding: `FÃ¼r` becomes `Für`."""
    for _again in range(2):
        mended = _BROKEN.sub(_mend, cell)
        if mended == cell:
            break
        cell = mended
    return cell


def _mend(found: re.Match[str]) -> str:
    try:
        letter = b"".join(_single(one) for one in found[0]).decode("utf-8")
    except UnicodeError:
        return found[0]
    return found[0] if INVISIBLE.search(letter) or SPACES.search(letter) else letter


def _single(letter: str) -> bytes:
    try:
        return letter.encode("cp1252")
    except UnicodeEncodeError:
        return letter.encode("latin-1")
