"""What a header says of a ballot: an idea, a rank, and the question that stands before it.

Forms wrap an idea in many ways: `Question [Idea]`, `Question (Idea)`, `Question: Idea`, `Question - Idea`, and an idea
may hold brackets and colons itself. So a header is compared with the ideas' own words first, from the longest end of it
to the shortest, and only what is no idea is taken apart by its signs.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.text.fold import caseless
from leitbild_cli.file.tables.values import ordinal
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from leitbild_cli.core.voting.names import IdeaFinder

LETTERS = 2  # as long as a letter for an idea can be
LONGEST = 600  # nobody's header; more would take long to cut in every way

_OPENING = {"[": "]", "(": ")", "{": "}", "„": "“", "“": "”", "«": "»", '"': '"', "'": "'", "<": ">"}
_SIGN = re.compile(r"[\[({„“«\"'<]|(?<=\s)[-–—|/•·](?=\s)|::?(?=\s)|>>?|»|→|(?<=[?!.])\s|_(?=\S)|(?<=\S)/(?=\S)")
_RANK_BEHIND = re.compile(
    r"(?P<idea>.+?)\s*(?:[-–—:|]\s*|[\[(]\s*)(?:rank(?:ing)?|rang|platz|place|position)\s*[\])]?", re.IGNORECASE
)
_NOUN_BEHIND = re.compile(r"(?P<question>.*?)[\s.:?!,_-]*(?P<rank>[^\W\d_]+[ _#]*\d{1,3}|\d{1,3}\.?[ _]*[^\W\d_]+)")

_MARKS = re.compile(
    r"\b(?:punkte?n?|points?|scores?|sternen?|stars?|bewert\w*|rate|ratings?|zustimm\w*|agree\w*|skala|scale"
    r"|wie (?:wichtig|gut|sehr|stark)|how (?:important|good|much|well|strongly))\b"
)
_RANKS = re.compile(
    r"\b(?:rang\w*|rank\w*|reih\w*|ordne\w*|order\w*|platz|plätze|positions?|places?|sortier\w*|sort)\b"
)
_BEST = (
    r"\s*(?:=|:|ist|is|means|heisst|bedeutet)\s*(?:(?:the|der|die|das|am|mein|my|sehr|very) ?)*"
    r"(?:best|gut|good|wichtig|important|most|highest|höchst|top|voll|sehr|very|favou?rite|lieb|first|erst)"
)
_MOST_IS_BEST = re.compile(rf"\b(?:[2-9]|\d{{2,3}}){_BEST}")
_ONE_IS_BEST = re.compile(rf"\b1{_BEST}")


@record
class RankHeader:
    """A header that may be a rank or an idea; `question` is what stands before its `label`.

    `idea` is the one it names, or `several` it could name; `rank` is given where it is one.
    """

    place: int
    words: str
    label: str
    question: str = ""
    idea: str | None = None
    several: tuple[str, ...] = ()
    rank: int | None = None
    cells: tuple[str, ...] = ()


@record
class HeaderCut:
    """One way to take a header apart; `closed` if brackets or quotes say where its last part begins and ends."""

    question: str
    label: str
    closed: bool


def read_head(place: int, words: str, cells: Sequence[str], names: IdeaFinder) -> RankHeader:
    """Give what a header says: an idea by its own words, else a rank, else its words alone."""
    words = words.rstrip(" *") or words  # a star says that an answer is asked for
    if len(words) > LONGEST:
        return _head(place, words, HeaderCut(question="", label=words, closed=True), cells)
    cuts = list(_cuts(words))
    for cut in cuts:
        named = names.find(cut.label)
        if named.idea is not None and _is_sure(cut, named.idea):
            return _head(place, words, cut, cells, idea=named.idea)
    for cut in cuts:
        rank = ordinal(cut.label.replace("_", " "))
        if rank is not None and (cut.closed or not cut.label.isdecimal()):
            return _head(place, words, cut, cells, rank=rank)
    for cut in _with_noun(words):
        if (rank := ordinal(cut.label.replace("_", " "))) is not None:
            return _head(place, words, cut, cells, rank=rank)
    cut = next((one for one in cuts[1:] if one.closed), cuts[0])
    several = next((found.several for one in cuts if (found := names.find(one.label)).several), ())
    return _head(place, words, cut, cells, several=several)


def is_in_words(said: str, idea: str) -> bool:
    """Say whether words name an idea, and no letter or start of an id does; a part of other words may look so."""
    plain = caseless(said)
    return len(plain) > LETTERS and (plain == idea or not idea.startswith(plain))


def more_is_better(question: str) -> bool:
    """Say whether a question asks for points or marks, of which most are best, rather than for ranks."""
    plain = caseless(question)
    if _MOST_IS_BEST.search(plain) or _ONE_IS_BEST.search(plain):
        return _ONE_IS_BEST.search(plain) is None
    return _MARKS.search(plain) is not None and _RANKS.search(plain) is None


def _head(  # noqa: PLR0913  what was found
    place: int,
    words: str,
    cut: HeaderCut,
    cells: Sequence[str],
    *,
    idea: str | None = None,
    several: tuple[str, ...] = (),
    rank: int | None = None,
) -> RankHeader:
    return RankHeader(
        place=place,
        words=words,
        label=cut.label,
        question=cut.question,
        cells=tuple(cells),
        idea=idea,
        several=several,
        rank=rank,
    )


def _is_sure(cut: HeaderCut, idea: str) -> bool:
    return cut.closed or is_in_words(cut.label, idea)


def _cuts(words: str) -> Iterator[HeaderCut]:
    """Give the whole header, then its ends from the longest to the shortest."""
    yield HeaderCut(question="", label=words, closed=True)
    if found := _RANK_BEHIND.fullmatch(words):
        yield HeaderCut(question="", label=found["idea"], closed=False)
    for sign in _SIGN.finditer(words):
        label, closing = words[sign.end() :].strip(), _OPENING.get(sign[0])
        if not label:
            continue
        question = words[: sign.start()].rstrip(" :-–—|>")
        if closing is not None and label.endswith(closing):
            yield HeaderCut(
                question=question, label=label[:-1].strip(), closed=_is_balanced(label[:-1], sign[0], closing)
            )
        else:
            yield HeaderCut(question=question, label=label, closed=False)


def _with_noun(words: str) -> Iterator[HeaderCut]:
    """Give the ways in which a rank can stand behind or before a question with nothing but a blank or a colon."""
    if found := _NOUN_BEHIND.fullmatch(words):
        yield HeaderCut(question=found["question"], label=found["rank"], closed=False)
    before, colon, after = words.partition(":")
    if colon and not before.isdecimal():
        yield HeaderCut(question=after.strip(), label=before, closed=False)
    before, bracket, after = words.partition("(")
    if bracket and not before.strip().isdecimal():
        yield HeaderCut(question="", label=before, closed=False)


def _is_balanced(inside: str, opening: str, closing: str) -> bool:
    """Say whether brackets around these words belong together."""
    if opening == closing:
        return True
    depth = 0
    for letter in inside:
        depth += (letter == opening) - (letter == closing)
        if depth < 0:
            return False
    return depth == 0
