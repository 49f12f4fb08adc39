"""Mails as a table of what people wrote: without what they quote, their signatures, and what a program answered."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.feedback import code as codes
from leitbild_cli.core.feedback.form import is_about_missing
from leitbild_cli.file.tables.refusals import TooManyMails
from leitbild_cli.file.tables.services import CODE, MAILS, TEXT
from leitbild_cli.file.tables.table import Remark, Row, Table
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage

_START = re.compile(
    rb"(?:From \S+ .*\r?\n)?(?:From|To|Subject|Date|Received|Return-Path|Delivered-To|MIME-Version|Message-ID"
    rb"|Content-Type|X-[\w-]+): ",
    re.IGNORECASE,
)
_POSTMARK = re.compile(rb"(?m)^From \S+ .*\d{4}.*\r?\n(?=[\w-]+:)")
_AUTOMATIC = re.compile(
    r"\s*(?:re: |aw: )?(?:automatische antwort|automatic reply|auto:|abwesen|out of (?:the )?office|autoreply"
    r"|automatische abwesenheits|réponse automatique|undelivered|mail delivery|unzustellbar)",
    re.IGNORECASE,
)
_QUOTES_BEGIN = re.compile(
    r"\s*(?:-{2,}\s*(?:ursprüngliche nachricht|original(?:e)? (?:message|nachricht)|weitergeleitete|forwarded"
    r"|message d'or)"
    r"|_{8,}\s*$|(?:am|on|le|den)\b.{4,200}\b(?:schrieb|wrote|a écrit)\b.{0,120}:?\s*$"
    r"|begin forwarded message|anfang der weitergeleiteten)",
    re.IGNORECASE,
)
_FROM = re.compile(r"\s*\*?(?:von|from|de)\s?:\*?\s", re.IGNORECASE)
_SENT = re.compile(r"\s*\*?(?:gesendet|sent|datum|date|an|to|betreff|subject|envoyé|objet|à)\s?:\*?\s", re.IGNORECASE)
_SPLIT = re.compile(r"(?m)^((?:Am|On|Le)\b[^\n]{4,120})\n(?=[^\n]{0,120}\b(?:schrieb|wrote|a écrit)\b[^\n]{0,80}:\s*$)")
_FAREWELL = re.compile(
    r"\s*(?:mit (?:freundliche[nm]|besten|lieben|herzlichen|vielen) gr(?:ü|ue)(?:ß|ss)e?n?|(?:freundliche|viele"
    r"|liebe|beste"
    r"|herzliche|schöne) gr(?:ü|ue)(?:ß|ss)e|gr(?:ü|ue)(?:ß|ss)e?|gru(?:ß|ss)|lg|vg|mfg|bg|hochachtungsvoll|herzlichst"
    r"|(?:kind|best|warm|many)? ?(?:regards|wishes)|cheers|sincerely(?: yours)?|yours(?: sincerely| truly)?"
    r"|(?:bien )?cordialement)\b[^.?]{0,40}$",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"\s*(?:--\s*$|sent from my|sent from |von meinem \w+ gesendet|gesendet (?:von|mit)|get outlook|outlook für"
    r"|envoyé de mon)",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"\s*(?:hallo|hi|hey|moin|servus|grüezi|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|dear|hello"
    r"|good (?:morning|afternoon|evening)|bonjour)\b[^.,!?]{0,80}[,!]?\s*$",
    re.IGNORECASE,
)
_TAIL = 14  # lines below a farewell that can be a signature


def is_mail(data: bytes) -> bool:
    """Say whether these bytes begin like a mail or a box of them."""
    return _START.match(data.lstrip(b"\xef\xbb\xbf\r\n")) is not None


def read_mails(data: bytes, name: str, *, most: int | None = None) -> Table:
    """Give a row a mail; `line` is the number of the mail. More than `most` are refused before they are looked at."""
    if most is not None and (count := len(_POSTMARK.findall(data))) > most:
        raise TooManyMails(where=name, count=count, limit=most)
    answers: list[tuple[int, tuple[str, str], dict[str, str]]] = []
    aside: list[Remark] = []
    for line, message in enumerate(_messages(data), start=1):
        if _is_automatic(message):
            aside.append(Remark(line=line, what=_("A program answered this mail.")))
            continue
        found = _answers(message)
        if any(found.values()):
            code = found.pop(CODE, "")
            answers.append((line, (str(message["Message-ID"] or ""), _date(message)), {CODE: code, **found}))
        else:
            aside.append(Remark(line=line, what=_("Neither text nor rating.")))
    return _together(name, answers, aside)


def _answers(message: EmailMessage) -> dict[str, str]:
    """Give what somebody wrote and chose: freely, and in the lines of a form, which may stand in what is quoted."""
    from leitbild_cli.file.tables import mail_form  # only mails hold one

    lines = _lines(_body(message, quotes=True))
    start = mail_form.begins_at(lines)
    subject = next((one.written for one in codes.found([_header(message, "Subject")])), "")
    if start is None:
        return {TEXT: own_words(_body(message)), CODE: subject} if own_words(_body(message)) else {}
    below = _within(lines[start:])
    filled = mail_form.read(below)
    cells = dict(filled.cells)
    missing = [cells.pop(head) for head in [*cells] if is_about_missing(head)]
    free = [own_words("\n".join(lines[:start])), *missing, cells.pop("", "")]
    said = {TEXT: "\n\n".join(filter(None, free)), **cells}
    return {**said, CODE: filled.code or subject} if any(said.values()) else {}


def _within(lines: list[str]) -> list[str]:
    """Give the lines of a form and below it, up to a signature or what else is quoted."""
    for place, line in enumerate(lines):
        bare = re.sub(r"^(?:\s*>)*\s?", "", line)
        if place and (_QUOTES_BEGIN.match(bare) or _begins_a_head(lines, place) or _PHONE.match(bare)):
            return lines[:place]
        if _FAREWELL.match(bare) and _is_signature(lines[place + 1 :]):
            return lines[:place]
    return lines


def _together(name: str, answers: list[tuple[int, tuple[str, str], dict[str, str]]], aside: list[Remark]) -> Table:
    """Give one table of all mails; beside their words it has a column for whatever a form asked in one of them."""
    further = dict.fromkeys(head for _line, _own, found in answers for head in found if found[head] and head != TEXT)
    rows = (
        Row(line=line, cells=(*own, found.get(TEXT, ""), *(found.get(head, "") for head in further)))
        for line, own, found in answers
    )
    return Table(name=name, header=(*MAILS, *further), rows=tuple(rows), ragged=tuple(aside))


def _messages(data: bytes) -> Iterator[EmailMessage]:
    from email import message_from_bytes, policy

    parts = _POSTMARK.split(data) if data.startswith(b"From ") else [data]
    for part in parts:
        if part.strip():
            yield message_from_bytes(re.sub(rb"(?m)^>(>*From )", rb"\1", part), policy=policy.default)


def _is_automatic(message: EmailMessage) -> bool:
    submitted = _header(message, "Auto-Submitted").lower() or "no"
    return (
        submitted != "no"
        or _header(message, "Precedence").lower() in {"auto_reply", "bulk", "junk"}
        or bool(_header(message, "X-Autoreply") or _header(message, "X-Auto-Response-Suppress") == "generated")
        or _AUTOMATIC.match(_header(message, "Subject")) is not None
    )


def _header(message: EmailMessage, name: str) -> str:
    try:
        return str(message[name] or "")
    except (ValueError, IndexError, AttributeError, TypeError):  # what a broken header brings the parser to
        return ""


def _date(message: EmailMessage) -> str:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(_header(message, "Date")).isoformat()
    except (ValueError, TypeError):
        return ""


def _body(message: EmailMessage, *, quotes: bool = False) -> str:
    """Give the words of a mail: its plain part, else its HTML without marks; HTML that is quoted only if asked for."""
    from html import unescape

    part = message.get_body(preferencelist=("plain", "html"))
    if part is None:
        return ""
    raw = part.get_payload(decode=True)
    text = _letters(raw, part.get_content_charset()) if isinstance(raw, bytes) else ""
    if part.get_content_type() != "text/html":
        return text
    left_out = "style|script|head" if quotes else "style|script|head|blockquote"
    text = re.sub(rf"(?is)<({left_out})\b.*?</\1>", "", text)
    text = re.sub(r"(?i)<br\s*/?>|</(?:p|div|li|tr|h\d|pre)>", "\n", text)
    return unescape(re.sub(r"<[^>]*>", "", text))


def _letters(raw: bytes, charset: str | None) -> str:
    """Give the words in the encoding the mail names, else in the one they can only be in."""
    for codec in (charset, "utf-8"):
        try:
            return raw.decode(codec or "utf-8")
        except (LookupError, UnicodeError):
            continue
    return raw.decode("cp1252", "replace")


def own_words(body: str) -> str:
    """Give what the sender wrote: nothing quoted, no greeting, no signature."""
    lines = _lines(body)
    kept: list[str] = []
    for place, line in enumerate(lines):
        if _QUOTES_BEGIN.match(line) or _begins_a_head(lines, place) or _PHONE.match(line):
            break
        if kept and _FAREWELL.match(line) and _is_signature(lines[place + 1 :]):
            break
        if not line.lstrip().startswith(">"):
            kept.append(line.rstrip())
    text = "\n".join(kept).strip()
    first, _end, rest = text.partition("\n")
    return rest.strip() if _GREETING.match(first) and rest.strip() else text


def _lines(body: str) -> list[str]:
    """Give the lines, the head of a quotation that was broken into two in one piece."""
    return _SPLIT.sub(r"\1 ", body.replace("\r\n", "\n").replace("\xa0", " ")).split("\n")


def _begins_a_head(lines: list[str], place: int) -> bool:
    """Say whether the head of a quoted mail begins here, as Outlook writes it."""
    return _FROM.match(lines[place]) is not None and any(map(_SENT.match, lines[place + 1 : place + 4]))


def _is_signature(below: list[str]) -> bool:
    """Say whether what follows a farewell is a signature: few short lines, until something is quoted."""
    count = 0
    for place, line in enumerate(below):
        if _QUOTES_BEGIN.match(line) or _begins_a_head(below, place) or line.lstrip().startswith(">"):
            break
        count += bool(line.strip())
    return count <= _TAIL
