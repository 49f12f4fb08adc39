"""A draft to be made shorter: what of a sentence goes back to nothing, how fewer words say it, and who else could."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations, groupby, pairwise
from operator import itemgetter
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.drafting import links
from leitbild_cli.core.drafting.composition import in_a_sentence
from leitbild_cli.core.drafting.grounds import carried
from leitbild_cli.core.drafting.seen import words as words_of_all
from leitbild_cli.core.drafting.texts import on_own_line, text_of, word_count
from leitbild_cli.core.model import Ours, Part
from leitbild_cli.core.text.keywords import every_stem, spoken, stem
from leitbild_cli.core.text.near import near, words
from leitbild_cli.core.wording.clause import Slot
from leitbild_cli.core.wording.sentences import constructions
from leitbild_cli.errors import ForbiddenRefusal
from leitbild_cli.language import mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from leitbild_cli.core.model import Draft, Language, Leitbild, Sentence

_MOST_SHORTER = 4
_LEAST_LEFT = 2  # words of a sentence that lost its end
_END = re.compile(r"[,;:–—-]\s+(?=[^,;:–—]*$)|\s[–—-]\s(?=[^–—]*$)")
_FRAME = re.compile(
    r"Wir (?:sind (?:dafür )?da, um|wollen|möchten) |(?:Unser Ziel|Unsere Aufgabe) ist(?: es)?, |Unser Ziel: "
    r"|We (?:are here|are there|exist|want|aim|strive) to |(?:Our (?:goal|aim|mission) is) to |Our goal: (?:to )?"
)
_JOINT = re.compile(r"[:,;] ")
_LOOSE_AND = re.compile(
    r", (?:und|and) (?=(?:immer|auch|nie|mit|ohne|in|an|auf|bei|always|also|never|with|without|at|on)\b)"
)


class AlreadyAdopted(ForbiddenRefusal):
    """A text that was decided on is not made shorter."""

    code = "already-adopted"
    what = mark("The statement is adopted; nothing is trimmed any more.")
    mend = mark("`leitbild draft trim --anyway` shows it all the same.")


@record
class Shorter:
    """Fewer words for a sentence; `lost` are the ids it no longer says. No words: the sentence goes."""

    text: str
    words: int
    saves: int
    lost: tuple[str, ...] = ()


@record
class Trimmed:
    """A sentence: its words in runs, each with whether it goes back to something, and what could be shorter."""

    place: int
    text: str
    words: int
    runs: tuple[tuple[str, bool], ...]
    shorter: tuple[Shorter, ...] = ()
    ours: Ours | None = None

    @property
    def loose(self) -> int:
        """How many words go back to nothing."""
        return sum(word_count(text) for text, goes_back in self.runs if not goes_back)


@record
class Trim:
    """A draft sentence by sentence, and the shortest of all, by number and words."""

    draft: str
    words: int
    shortest: tuple[int, int]
    sentences: tuple[Trimmed, ...]


def trim(leitbild: Leitbild, draft: Draft) -> Trim:
    """Give every sentence of a draft as one to be made shorter; headings are left out."""
    counts = {place: word_count(text_of(one)) for place, one in enumerate(leitbild.drafts, start=1)}
    least = min(counts, key=lambda place: counts[place], default=0)
    known = _Known(leitbild)
    goes_back = carried(leitbild, draft)
    return Trim(
        draft=draft.id,
        words=word_count(text_of(draft)),
        shortest=(least, counts.get(least, 0)),
        sentences=tuple(
            known.trimmed(place, one, goes_back[place])
            for place, one in enumerate(draft.sentences)
            if not one.text.startswith("#")
        ),
    )


def answer(leitbild: Leitbild, draft: Draft, place: int, ours: Ours | None) -> Leitbild:
    """Give the Leitbild in which somebody said whether a sentence is true for this team alone."""
    changed = (replace(one, ours=ours) if at == place else one for at, one in enumerate(draft.sentences))
    return links.put(leitbild, draft, changed)


class _Known:
    """What words of a draft may go back to."""

    def __init__(self, leitbild: Leitbild) -> None:
        self._leitbild = leitbild
        self._language = leitbild.language
        self._words = words_of_all(leitbild)
        self._stems = frozenset(each for text in self._words.values() for each in every_stem(text, self._language))
        self._winners = frozenset(one.id for one in lookup.winning_ideas(leitbild).values())

    def trimmed(self, place: int, sentence: Sentence, carries: Sequence[str]) -> Trimmed:
        text = " ".join(sentence.text.split())
        runs = tuple(self._runs(text, carries))
        shorter = () if on_own_line(text) else tuple(_ladder(self._shorter(text, runs, carries), word_count(text)))
        return Trimmed(place=place, text=text, words=word_count(text), runs=runs, shorter=shorter, ours=sentence.ours)

    def _runs(self, text: str, carries: Sequence[str]) -> Iterator[tuple[str, bool]]:
        """Cut a text where what goes back to something begins or ends."""
        origins = [every_stem(self._words.get(one, ""), self._language) for one in carries]
        pairs = frozenset(pair for one in origins for pair in pairwise(one))
        own = frozenset(word for one in carries for word in words(self._words.get(one, ""), self._language))
        pieces = re.findall(r"\S+", text)
        folded = [spoken(piece) for piece in pieces]
        stems = [stem(one[0], self._language) if one else "" for one in folded]
        flags = [
            self._is_said(one, own) or (pairs and self._is_inside(stems, place, pairs)) or not one
            for place, one in enumerate(folded)
        ]
        for goes_back, run in groupby(zip(flags, pieces, strict=True), key=lambda pair: bool(pair[0])):
            yield " ".join(map(itemgetter(1), run)), goes_back

    def _is_said(self, folded: Sequence[str], own: Collection[str]) -> bool:
        """Whether a word that means something stands in the file, or is near one of what the sentence goes back to."""
        meant = [one for one in folded if words(one, self._language)]
        return any(
            stem(one, self._language) in self._stems or any(near(one, each, self._language) for each in own)
            for one in meant
        )

    @staticmethod
    def _is_inside(stems: Sequence[str], place: int, pairs: Collection[tuple[str, str]]) -> bool:
        """Whether a word stands beside the same one as there."""
        beside = (tuple(stems[place - 1 : place + 1]), tuple(stems[place : place + 2]))
        return any(pair in pairs for pair in beside)

    def _shorter(
        self, text: str, runs: Sequence[tuple[str, bool]], carries: Sequence[str]
    ) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        """Give it without its frame, without an end that goes back to nothing, other words for the same, and for less.

        Each with how it was made, and what it no longer says.
        """
        if not any(goes_back for _text, goes_back in runs):
            yield "", "", ()
            return
        yield from ((one, "frame", ()) for one in _unframed(text, self._language))
        yield from ((one, "end", ()) for one in _without_end(text, runs))
        decided = [one for one in carries if one in self._winners]
        parts = [one for one in carries if one in tuple(Part)]
        brought = {each for one in decided for each in lookup.wordings(self._leitbild, one)}
        others = tuple(one for one in carries if one not in brought and one not in (*decided, *parts))
        for count in range(len(parts) + 1) if decided else ():
            for lost in combinations(parts, count):
                kept = [*decided, *(one for one in parts if one not in lost)]
                said = in_a_sentence(self._leitbild, kept)
                yield from ((one, "words", (*others, *lost)) for one in said if word_count(one) < word_count(text))


def _without_end(text: str, runs: Sequence[tuple[str, bool]]) -> Iterator[str]:
    """Give the text without its last clause where all of that goes back to nothing."""
    end = _END.search(text)
    last, goes_back = runs[-1]
    if end and not goes_back and len(text) - len(last) <= end.end() and word_count(text[: end.start()]) > _LEAST_LEFT:
        yield text[: end.start()].rstrip(" ,;:–—-") + text[-1]


def _unframed(text: str, language: Language) -> Iterator[str]:
    """Give a text that says what we do, where it says that we are there to do it: "Wir sind da, um … zu …"."""
    frame = _FRAME.match(text)
    if frame is None:
        return
    rest = text[frame.end() :].rstrip(".!")
    for end in (len(rest), *(joint.start() for joint in reversed(list(_JOINT.finditer(rest))))):
        said = constructions(rest[:end], column=Slot.PURPOSE, language=language)[0]
        if said.code in ("I1", "V1") and word_count(said.text) < word_count(text[: frame.end() + end]):
            yield said.text.rstrip(".") + _LOOSE_AND.sub(", ", rest[end:]) + text[-1]
            return


def _ladder(found: Iterable[tuple[str, str, tuple[str, ...]]], now: int) -> list[Shorter]:
    """Give what is shorter, of the same way and loss what reads best, those first that save least."""
    best: dict[tuple[str, tuple[str, ...]], str] = {}
    for text, way, lost in found:
        best.setdefault((way, lost), text)
    rungs = {word_count(text): (text, lost) for (_way, lost), text in reversed(best.items())}
    return [
        Shorter(text=rungs[count][0], words=count, saves=now - count, lost=rungs[count][1])
        for count in sorted(rungs, reverse=True)
    ][:_MOST_SHORTER]
