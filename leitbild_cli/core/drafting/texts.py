"""Text into sentences and back: headings and list items stand on lines of their own, sentences run on."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from leitbild_cli.lexicon.abbreviations import ABBREVIATIONS, LEADING, LEADING_LETTERS, STARTERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from leitbild_cli.core.model import Draft

_OWN_LINE = re.compile(r"(?:#{1,6}|[-*•]|\d{1,2}[.)])\s")
_END = re.compile(r"(?<![.!?…])[.!?…]++[“”\"»«’‘)\]]*+(?=\s)|[“”\"»«](?=\s)")
_NEXT = re.compile(r"\s+[„“\"»«‚‘(\[]*[A-ZÄÖÜ0-9]")
_QUOTED = re.compile(r"„[^„“”]*[“”]|“[^“”]*”|»[^»«]*«|«[^»«]*»|\"[^\"]*\"|\([^()]*\)")
_LETTERS = re.compile(r"(?:(?<=[\s.(\[„“\"»«‚‘-])|^)(?:[^\W\d_]\.\s?)+$")
_COUNTED = re.compile(r"(?:^|\s)(?:\d{1,2}|[IVX]{2,})\.$")
_STREET = re.compile(r"[a-zäöüß]{2}str$")
_WORD = re.compile(r"\w+")
_VOWELS = re.compile("[aeiouyäöüáàâéèêíîóôúû]")
_LONGEST_WITHOUT_VOWEL = 5

_BEGINNING, _REACH = 20, 100  # so many letters tell a line of its own, or whether a word is an abbreviation


def split_sentences(text: str) -> tuple[str, ...]:
    """Give the sentences of a text; abbreviations, dates and quotations don't end one."""
    return tuple(sentence for block in _blocks(text) for sentence in _sentences(block))


def join(sentences: Iterable[str]) -> str:
    """Give the text of these sentences."""
    parts: list[str] = []
    line = ""  # how the last one begins
    for sentence in sentences:
        between = _between(line, sentence) if parts else ""
        parts += (between, sentence)
        _before, newline, last = sentence.rpartition("\n")
        line = (last if newline or "\n" in between else f"{line}{between}{last}")[:_BEGINNING]
    return "".join(parts)


def text_of(draft: Draft) -> str:
    """Give a draft's text."""
    return join(split for sentence in draft.sentences for split in _blocks(sentence.text))


def on_own_line(sentence: str) -> bool:
    """Whether it is a heading or a list item."""
    return bool(_OWN_LINE.match(sentence))


def word_count(text: str) -> int:
    """Count the words: whatever holds a letter or digit between blanks."""
    return sum(any(letter.isalnum() for letter in token) for token in text.split())


def _blocks(text: str) -> Iterator[str]:
    """Give each heading and item, and whatever runs on between them."""
    running: list[str] = []
    for line in (" ".join(line.split()) for line in text.splitlines()):
        if on_own_line(line) and running:
            yield " ".join(running)
            running = []
        if on_own_line(line):
            yield line
        elif line:
            running.append(line)
    if running:
        yield " ".join(running)


def _between(before: str, sentence: str) -> str:
    if on_own_line(sentence) or on_own_line(before):
        return "\n" if on_own_line(sentence) and on_own_line(before) and not sentence.startswith("#") else "\n\n"
    return " "


def _sentences(block: str) -> Iterator[str]:
    if on_own_line(block):
        yield block
        return
    start = 0
    for end in _ends(block):
        yield block[start:end]
        start = end + 1
    yield block[start:]


def _ends(block: str) -> Iterator[int]:
    quoted = [match.span() for match in _QUOTED.finditer(block)]
    starts = [start for start, _stop in quoted]
    for match in _END.finditer(block):
        end = match.end()
        last = bisect_left(starts, end) - 1
        inside = last >= 0 and end < quoted[last][1]
        if inside or not _NEXT.match(block, end) or on_own_line(block[end : end + _BEGINNING].lstrip()):
            continue
        if _closes(block[max(end - _REACH, 0) : end], block[end : end + _REACH]):
            yield end


def _closes(before: str, after: str) -> bool:
    """Whether what stands before ends a sentence here; behind an abbreviation only where a new one plainly begins."""
    plain = before.rstrip('“”"»«’‘)]')
    if not plain.endswith("."):
        return plain.endswith(("!", "?", "…"))
    word = _WORD.search(after)
    begins = word is not None and word[0].lower() in STARTERS
    if letters := _LETTERS.search(plain):
        return begins and _may_close(letters[0], plain[: letters.start()])
    last = plain.rpartition(" ")[2].lstrip('„“"»«‚‘([')
    if _is_short(last):
        return begins and f"{last.lower().rpartition('-')[2]}" not in LEADING
    return not _COUNTED.search(plain)


def _may_close(letters: str, before: str) -> bool:
    """Whether single letters may stand last: an `e. V.` or `Plan B.`, but no `z. B.` and no letter that counts."""
    alone = "".join(filter(str.isalpha, letters))
    if len(alone) > 1:
        return alone.lower() not in LEADING_LETTERS
    return alone.isupper() and bool(before.strip()) and before.rstrip()[-1].isalnum()


def _is_short(word: str) -> bool:
    bare = word.removesuffix(".").rpartition("-")[2]
    no_vowel = len(bare) <= _LONGEST_WITHOUT_VOWEL and bare.isalpha() and bare[1:].islower()
    return (
        f"{bare.lower()}." in ABBREVIATIONS
        or _STREET.search(bare) is not None
        or (no_vowel and not _VOWELS.search(bare.lower()))
    )
