"""Text into sentences and back: paragraphs and lines stay as they were written, headings and items stand alone.

And the sentences of the text that holds, as `statement`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.model import Sentence, Starts
from leitbild_cli.lexicon.abbreviations import ABBREVIATIONS, LEADING, LEADING_LETTERS, STARTERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from leitbild_cli.core.model import Draft, Leitbild

# Compiled where they are asked for: who shows a text that stands sentence by sentence asks for none.
_OWN_LINE = r"(?:#{1,6}|[-*•]|\d{1,2}[.)])\s"
_ENDING = frozenset('.!?…“”"»«')
_END = r"(?<![.!?…])[.!?…]++[“”\"»«’‘)\]]*+(?=\s)|[“”\"»«](?=\s)"
_NEXT = r"\s+[„“\"»«‚‘(\[]*[A-ZÄÖÜ0-9]"
_QUOTED = r"„[^„“”]*[“”]|“[^“”]*”|»[^»«]*«|«[^»«]*»|\"[^\"]*\"|\([^()]*\)"
_LETTERS = r"(?:(?<=[\s.(\[„“\"»«‚‘-])|^)(?:[^\W\d_]\.\s?)+$"
_COUNTED = r"(?:^|\s)(?:\d{1,2}|[IVX]{2,})\.$"
_STREET = r"[a-zäöüß]{2}str$"
_VOWELS = "[aeiouyäöüáàâéèêíîóôúû]"
_LONGEST_WITHOUT_VOWEL = 5

_FULL = 50  # letters of a line that may be full
_BEGINNING, _REACH = 20, 100  # so many letters tell a line of its own, or whether a word is an abbreviation


def split_sentences(text: str) -> tuple[str, ...]:
    """Give the sentences of a text, each in a line; abbreviations, dates and quotations don't end one."""
    return tuple(" ".join(sentence.split("\n")) for sentence, _starts in written(text))


def written(text: str) -> Iterator[tuple[str, Starts | None]]:
    """Give the same with their line breaks, and whether each begins a line or a paragraph.

    Lines that only broke because they were full, as in a mail, run on.
    """
    before = True  # a heading, an item, or nothing at all: what follows needs no mark
    for block in _blocks(text):
        if on_own_line(block[0]):
            yield block[0], None
            before = True
            continue
        begins = None if before else Starts.PARAGRAPH
        breaks = frozenset[int]() if _is_full(block) else frozenset(accumulate(len(line) + 1 for line in block))
        for start, sentence in _sentences(" ".join(block)):
            broken = "".join("\n" if start + at + 1 in breaks else sign for at, sign in enumerate(sentence))
            yield broken, begins if start == 0 else Starts.LINE if start in breaks else None
        before = False


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
    parts: list[str] = []
    for sentence in draft.sentences:
        text = _lines(sentence.text)
        if parts and sentence.starts and not on_own_line(_last_line(parts)) and not on_own_line(text):
            parts.append("\n" if sentence.starts is Starts.LINE else "\n\n")
        elif parts:
            parts.append(_between(_last_line(parts), text))
        parts.append(text)
    return "".join(parts)


def statement(leitbild: Leitbild, *, on: date | None = None) -> tuple[Sentence, ...]:
    """Give the sentences of the text that stands, or stood on a day; before the first adoption, of the newest draft.

    They are the draft's own as long as it says what was adopted; else the adopted text is taken apart, and a sentence
    carries what the draft's sentence of the same words carries.
    """
    adopted = lookup.adoption(leitbild, on=on)
    if adopted is None:
        draft = lookup.latest_draft(leitbild)
        return draft.sentences if draft is not None else ()
    draft = lookup.draft_of(leitbild, adopted.draft)
    if draft is not None and text_of(draft).split() == adopted.text.split():
        return draft.sentences
    carried = {" ".join(one.text.split()): one.carries for one in (draft.sentences if draft is not None else ())}
    return tuple(Sentence(text=one, carries=carried.get(one, ())) for one in split_sentences(adopted.text))


def _last_line(parts: Iterable[str]) -> str:
    """Give how the last line of what these make begins."""
    line = ""
    for part in parts:
        _before, newline, last = part.rpartition("\n")
        line = last if newline else f"{line}{last}"[:_BEGINNING]
    return line


def _lines(text: str) -> str:
    """Give the lines of a sentence; headings and items that somebody put into one stand as on a page."""
    blocks = list(_blocks(text))
    if any(on_own_line(block[0]) for block in blocks):
        return join(" ".join(block) for block in blocks)
    return "\n".join(line for block in blocks for line in block)


def on_own_line(sentence: str) -> bool:
    """Whether it is a heading or a list item."""
    begins = sentence.startswith(("#", "-", "*", "•")) or sentence[:1].isdecimal()
    return begins and re.match(_OWN_LINE, sentence) is not None


def word_count(text: str) -> int:
    """Count the words: whatever holds a letter or digit between blanks."""
    return sum(any(letter.isalnum() for letter in token) for token in text.split())


def _blocks(text: str) -> Iterator[list[str]]:
    """Give each heading and item, and the lines of each paragraph."""
    running: list[str] = []
    for line in (" ".join(line.split()) for line in text.splitlines()):
        alone = on_own_line(line)
        if running and (alone or not line):
            yield running
            running = []
        if alone:
            yield [line]
        elif line:
            running.append(line)
    if running:
        yield running


def _is_full(lines: Sequence[str]) -> bool:
    """Say whether every line broke only since the next word had no room."""
    longest = max(map(len, lines))
    pairs = list(pairwise(lines))
    ends = any(line[-1] not in ".!?…:;," for line in lines[:-1])
    return (
        longest >= _FULL and ends and all(len(one) + 1 + len(next_.partition(" ")[0]) > longest for one, next_ in pairs)
    )


def _between(before: str, sentence: str) -> str:
    if on_own_line(sentence) or on_own_line(before):
        return "\n" if on_own_line(sentence) and on_own_line(before) and not sentence.startswith("#") else "\n\n"
    return " "


def _sentences(block: str) -> Iterator[tuple[int, str]]:
    """Give the sentences of what runs on, each with where it begins."""
    start = 0
    for end in _ends(block):
        yield start, block[start:end]
        start = end + 1
    yield start, block[start:]


def _ends(block: str) -> Iterator[int]:
    if _ENDING.isdisjoint(block[:-1]):
        return
    quoted = [match.span() for match in re.finditer(_QUOTED, block)]
    starts = [start for start, _stop in quoted]
    for match in re.finditer(_END, block):
        end = match.end()
        last = bisect_left(starts, end) - 1
        inside = last >= 0 and end < quoted[last][1]
        follows = re.compile(_NEXT).match(block, end)
        if inside or not follows or on_own_line(block[end : end + _BEGINNING].lstrip()):
            continue
        if _closes(block[max(end - _REACH, 0) : end], block[end : end + _REACH]):
            yield end


def _closes(before: str, after: str) -> bool:
    """Whether what stands before ends a sentence here; behind an abbreviation only where a new one plainly begins."""
    plain = before.rstrip('“”"»«’‘)]')
    if not plain.endswith("."):
        return plain.endswith(("!", "?", "…"))
    word = re.search(r"\w+", after)
    begins = word is not None and word[0].lower() in STARTERS
    if letters := re.search(_LETTERS, plain):
        return begins and _may_close(letters[0], plain[: letters.start()])
    last = plain.rpartition(" ")[2].lstrip('„“"»«‚‘([')
    if _is_short(last):
        return begins and f"{last.lower().rpartition('-')[2]}" not in LEADING
    return not re.search(_COUNTED, plain)


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
        or re.search(_STREET, bare) is not None
        or (no_vowel and not re.search(_VOWELS, bare.lower()))
    )
