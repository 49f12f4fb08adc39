"""Bytes of a table in, clean text out: encodings, invisible characters, letters broken on the way."""

from __future__ import annotations

import re

from leitbild_cli.file.rows.refusals import AMail, EmptyTable, NotATable
from leitbild_cli.file.rows.shape import Remark
from leitbild_cli.language import _, mark, ngettext

BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
KINDS = (
    (b"PK\x03\x04", mark("a ZIP archive or an Excel workbook")),
    (b"PK\x05\x06", mark("an empty ZIP archive")),
    (b"\xd0\xcf\x11\xe0", mark("an old Excel workbook")),
    (b"%PDF", mark("a PDF")),
    (b"\x89PNG", mark("an image")),
    (b"\xff\xd8\xff", mark("an image")),
    (b"\x1f\x8b", mark("a packed file")),
    (b"<!doctype html", mark("a web page, perhaps of a login that ran out")),
    (b"<html", mark("a web page, perhaps of a login that ran out")),
)
BINARY_SHARE = 0.05

_JSON = re.compile(rb"\s*(?:\[\s*)?\{\s*\"[^\"]*\"\s*:")
_MAIL = re.compile(
    rb"(?:From \S+ .*\r?\n)?(?:From|Received|Return-Path|Delivered-To|MIME-Version|Message-ID): ", re.IGNORECASE
)
_SPACES = re.compile("[\x0b\x0c\x85\u2028\u2029]")
# What YAML cannot hold unescaped, and the marks that only say "here a text begins".
_INVISIBLE = re.compile("[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
# Only lead bytes that no German, French or English word has before such a second character.
_BROKEN = re.compile("Ã.|Â.|â..|ð...", re.DOTALL)


def decode(data: bytes, name: str) -> tuple[str, tuple[Remark, ...]]:
    """Give the text without invisible characters, line ends as LF, and what had to be done for it."""
    if not data.strip():
        raise EmptyTable(name)
    refuse_known_kinds(data, name)
    text, notes = _decode(data, name)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text, gone = _INVISIBLE.subn("", _SPACES.sub(" ", text))
    if not text.strip():
        raise EmptyTable(name)
    if gone > len(text) * BINARY_SHARE:
        raise NotATable(name, kind=_("a binary file"))
    if gone:
        what = ngettext(
            "{count} invisible character was left out.", "{count} invisible characters were left out.", gone
        )
        notes = (*notes, Remark(what=what.format(count=gone)))
    return text, notes


def refuse_known_kinds(data: bytes, name: str) -> None:
    """Refuse what by its first bytes is something else than a table."""
    start = data[:64].lstrip().lower()
    for magic, kind in KINDS:
        if start.startswith(magic.lower()):
            raise NotATable(name, kind=_(kind))
    if _JSON.match(data):
        raise NotATable(name, kind="JSON")
    if _MAIL.match(data):
        raise AMail(name)


def repair(cell: str) -> str:
    """Give the cell with letters mended that were read in the wrong encoding: `FÃ¼r` becomes `Für`."""
    for _again in range(2):
        mended = _BROKEN.sub(_mend, cell)
        if mended == cell:
            break
        cell = mended
    return cell


def _decode(data: bytes, name: str) -> tuple[str, tuple[Remark, ...]]:
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(encoding, errors="replace"), ()
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        if error.start >= len(data) - 3:
            cut = Remark(what=_("The file ends in the middle of a letter; is it complete?"))
            return data[: error.start].decode("utf-8"), (cut,)
    if data.count(0) > len(data) * BINARY_SHARE:
        raise NotATable(name, kind=_("a binary file"))
    note = Remark(what=_("The file is not UTF-8; it was read as Windows-1252. Please look at the umlauts."))
    return "".join(_letter(byte) for byte in data) if _has_gaps(data) else data.decode("cp1252"), (note,)


def _has_gaps(data: bytes) -> bool:
    return any(byte in data for byte in b"\x81\x8d\x8f\x90\x9d")


def _letter(byte: int) -> str:
    return bytes((byte,)).decode("cp1252", errors="ignore") or chr(byte)


def _mend(found: re.Match[str]) -> str:
    try:
        letter = b"".join(_byte(one) for one in found[0]).decode("utf-8")
    except UnicodeError:
        return found[0]
    return found[0] if _INVISIBLE.search(letter) or _SPACES.search(letter) else letter


def _byte(letter: str) -> bytes:
    try:
        return letter.encode("cp1252")
    except UnicodeEncodeError:
        return letter.encode("latin-1")
