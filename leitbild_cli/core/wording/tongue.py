"""What a language gives to a text of several ideas: its constructions, its small words, its word order."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from leitbild_cli.core.model import Language
from leitbild_cli.core.wording.clause import bare, capital
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from leitbild_cli.core.wording.clause import Deed, Piece, Slot


@record
class Tongue:
    """A language as the weave needs it.

    `stiff` says how much a construction costs beside its place in the row, `flaw` what else a reader stumbles over in
    a finished sentence, which is never less than nothing.
    """

    we: str
    conjunction: str
    inverted: bool
    pieces: Callable[[str, Slot], tuple[Piece, ...]]
    is_sentence: Callable[[str], bool]
    peopled: Callable[[Piece, str], Iterator[Piece]]
    reach: Callable[[str], Iterator[Piece]]
    offer: Callable[[str], Iterator[Piece]]
    owned: Callable[[Piece], Piece]
    addressing: Callable[[Piece], Iterator[Piece]]
    fused: Callable[[str, str], str]
    merged: Callable[[Piece, Piece], Piece | None]
    small: frozenset[str]
    addressed: frozenset[str]
    frames: tuple[str, ...]
    links: Mapping[str, str]
    plain_front: str
    for_whom: str
    anytime: tuple[str, ...]
    question: str
    stiff: Mapping[str, float]
    flaw: Callable[[str], float]

    def said(self, deed: Deed, front: str = "") -> str:
        """Give a deed as a sentence without its end mark, small, with something in front of it or not."""
        rest = f" {deed.rest}" if deed.rest and not deed.rest.startswith(",") else deed.rest
        if not front:
            return f"{self.we} {deed.finite}{rest}".replace(" ,", ",")
        order = f"{deed.finite} {self.we}" if self.inverted else f"{self.we} {deed.finite}"
        return f"{front}{'' if self.inverted else ','} {order}{rest}".replace(" ,", ",")

    def shared(self, deed: Deed) -> str:
        """Give a deed behind another one, under the same *we*."""
        rest = f" {deed.rest}" if deed.rest and not deed.rest.startswith(",") else deed.rest
        return f"{deed.finite}{rest}".replace(" ,", ",")

    def stems(self, text: str) -> frozenset[str]:
        """Give the beginnings of the words that carry meaning, by which two sentences say the same twice."""
        return _stems(text, self.small)

    def linked(self, name: str, code: str) -> str:
        """Give the word that leads from the purpose to what a column says; nothing where none does."""
        return self.links.get(f"{name} {code}", "")

    def stiffness(self, name: str, piece: Piece) -> float:
        """Say how stiff a construction is as what a column or a part says, or as what somebody called out."""
        code = piece.code.partition(" ")[0]
        named, marked = self.stiff.get(f"{name} {code}"), self.stiff.get(code + piece.mark)
        return named if named is not None else marked if marked is not None else self.stiff.get(code, 0.0)

    def framed(self, text: str) -> tuple[bool, ...]:
        """Say of each frame whether a sentence has it: a reader hears the second one."""
        return _framed(text, self.frames)


@cache
def _framed(text: str, frames: tuple[str, ...]) -> tuple[bool, ...]:
    return tuple(re.search(frame, text) is not None for frame in frames)


@cache
def _stems(text: str, small: frozenset[str]) -> frozenset[str]:
    words = (bare(word).lower() for word in re.split(r"[\s–—/]+", text))
    return frozenset(word[:5] for word in words if len(word) > 2 and word not in small)  # noqa: PLR2004


@cache
def of(language: Language, *, serial: bool = False) -> Tongue:
    """Give the language's own; `serial` sets the comma before the last *and* of an English list."""
    if language is Language.DE:
        return _german()
    return _serial(_english()) if serial else _english()


def writes_serial(language: Language, texts: Iterable[str]) -> bool:
    """Whether those who typed these set a comma before the last *and*, or spell as in America and don't omit it."""
    if language is Language.DE:
        return False
    from leitbild_cli.core.wording.en import grammar

    return grammar.writes_serial(texts)


def _serial(tongue: Tongue) -> Tongue:
    from leitbild_cli.core.wording.en import grammar

    def pieces(text: str, slot: Slot) -> tuple[Piece, ...]:
        return tuple(map(grammar.with_serial, tongue.pieces(text, slot)))

    def reach(text: str) -> Iterator[Piece]:
        return map(grammar.with_serial, tongue.reach(text))

    def offer(text: str) -> Iterator[Piece]:
        return map(grammar.with_serial, tongue.offer(text))

    return replace(tongue, pieces=pieces, reach=reach, offer=offer)


def sentence(text: str, mark: str) -> str:
    """Begin with a capital and end with a mark."""
    return capital(text if text.endswith((".", "!", "?", "…")) else text + mark)


_STIFF = {"I6": 6.0, "N5": 2.0, "I5": 0.6, "F4": 0.8, "T1b": 0.5, "O1": 0.8, "V0": 0.5, "S3": 1.4, "B": 1.2}


def _german() -> Tongue:
    from leitbild_cli.core.wording.de import names, parts, pieces, sentences, style
    from leitbild_cli.lexicon.de import classes

    return Tongue(
        we=pieces.SUBJECT,
        conjunction=pieces.AND,
        inverted=True,
        pieces=pieces.pieces,
        is_sentence=sentences.is_sentence,
        peopled=parts.peopled,
        reach=parts.reach,
        offer=parts.offer,
        owned=parts.owned,
        addressing=parts.addressing,
        fused=parts.fused,
        merged=names.merged,
        small=classes.FUNCTION | classes.PRONOUNS | frozenset(classes.SUBORDINATORS) | classes.LIGHT,
        addressed=classes.ADDRESSED,
        frames=(
            r"^Mit |, mit ",
            r"^Und ",
            r"\b[Dd]afür\b",
            r"\b[Bb]ei uns ",
            r"\bstehen (?:wir )?für ",
            r"\b[Ww]ichtig\b",
            r"\b[Dd]abei\b",
            r"^Da(?:für|bei) ",
        ),
        links=style.LINKS,
        plain_front="dafür",
        for_whom="für",
        anytime=("Tag und", "rund um", "von ", "jeden", "an sieben", "auch "),
        question="Unsere Frage: ",
        stiff=style.STIFF,
        flaw=style.flaw,
    )


def _english() -> Tongue:
    from leitbild_cli.core.wording.en import flaws, parts, pieces, sentences
    from leitbild_cli.lexicon.en import classes

    return Tongue(
        we=pieces.SUBJECT,
        conjunction=pieces.AND,
        inverted=False,
        pieces=pieces.pieces,
        is_sentence=sentences.is_sentence,
        peopled=parts.peopled,
        reach=parts.reach,
        offer=parts.offer,
        owned=parts.owned,
        addressing=lambda _piece: iter(()),
        fused=lambda _distinction, _contribution: "",
        merged=lambda _one, _other: None,
        small=classes.SMALL,
        addressed=classes.ADDRESSED,
        frames=(
            r", with |^With ",
            r"^And ",
            r"\b[Gg]oal is ",
            r"\bto us\b",
            r"\bvalue ",
            r"\boffer ",
            r"\b[Ww]e have ",
            r"\b[Tt]here (?:is|are) ",
        ),
        links={},
        plain_front="",
        for_whom="for",
        anytime=("around the clock", "day and", "every", "seven days", "from ", "all year"),
        question="Our question: ",
        stiff={
            **_STIFF,
            "O1": 2.5,
            "N4": 2.5,
            "A1": 3.0,
            "A2": 3.5,
            "culture N2 late": 0.8,
            "B": 2.0,
            "B3": 1.5,
            "G": 0.3,
            "distinction left out": 2.0,
            "distinction N2": -1.8,
            "third we": 0.6,
            "same verb": 0.9,
            "fourth sentence": 3.0,
            "market left out": 2.2,
        },
        flaw=flaws.flaw,
    )
