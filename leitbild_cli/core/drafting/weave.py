"""One to three sentences of what a team decided: every way to join is tried, the one that reads best is taken.

The purpose comes first; priorities and culture follow it as a tail, a front, a close or sentences of their own; what
makes the team different joins or stands last; whom it is for and what it offers go into the sentence of the purpose.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core.wording.clause import Piece, Role, Slot, capital
from leitbild_cli.core.wording.tongue import sentence
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from leitbild_cli.core.wording.tongue import Tongue

_WIDTH = 8
_TOO_STIFF = 5.0
_LONGEST, _SHORT, _SENTENCES, _GOAL, _LONELY = 22, 8, 3, 24, 4


@record
class Line:
    """A sentence in the making: its base, what stands before and behind it, and the names of what it says."""

    names: tuple[str, ...]
    codes: tuple[str, ...]
    base: Piece
    front: str = ""
    tails: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    close: str = ""
    open: bool = False
    also: bool = False

    def text(self, tongue: Tongue) -> str:
        """Give the sentence."""
        said = tongue.said(self.base.deed, self.front) if self.base.deed else self._clause()
        said += (
            "".join(self.more)
            + "".join(f" {tail}" if self._runs_on(tail) else f", {tail}" for tail in self.tails)
            + self.close
        )
        if self.also:
            inside = said if self.base.deed else (self.base.inside or said) + said[len(self.base.text) :]
            said = f"{tongue.conjunction} {inside}"
        mark = "." if self.close or self.tails or self.more else self.base.mark
        return sentence(said, mark)

    def _clause(self) -> str:
        return f"{self.front} {self.base.led}" if self.front and self.base.led else self.base.text

    def _runs_on(self, tail: str) -> bool:
        """Whether a phrase follows without a comma: *by doing*, *bei Umzug*, *Dafür sorgen wir mit Geduld*."""
        return tail.startswith(("by ", "bei ")) or self.base.code == "N5"


@record
class Text:
    """A text in the making, its lines as far as they are written, and how far it is from what a reader would say."""

    lines: tuple[Line, ...] = ()
    written: tuple[str, ...] = ()
    cost: float = 0.0

    def with_line(self, line: Line, place: int, *, instead: bool = False, cost: float = 0.0) -> Text:
        """Give a text with one more line at this place, or `instead` of the one there; nobody has written it yet."""
        after = place + instead
        return Text(
            lines=(*self.lines[:place], line, *self.lines[after:]),
            written=(*self.written[:place], "", *self.written[after:]),
            cost=cost,
        )


@record
class Said:
    """A finished sentence, the names of what it says, and the constructions it was made by."""

    text: str
    names: tuple[str, ...]
    codes: tuple[str, ...]


@record
class Matter:
    """What a text is made of: winners by slot in their order, sentences somebody chose for them, the three parts.

    `works` is what experience speaks for, `measures` what is measured, each with the name it goes by.
    """

    winners: tuple[tuple[str, Slot, str], ...]
    chosen: tuple[tuple[str, str], ...] = ()
    works: tuple[tuple[str, str], ...] = ()
    measures: tuple[tuple[str, str], ...] = ()
    market: str = ""
    contribution: str = ""
    distinction: str = ""


def woven(tongue: Tongue, matter: Matter) -> tuple[tuple[Said, ...], ...]:
    """Give the texts that can be made of it, the one that reads best first; nothing of nothing."""
    purposed = any(slot is Slot.PURPOSE for _name, slot, _words in matter.winners)
    texts = [Text()] if purposed else _begun_by_part(tongue, matter)
    chosen = dict(matter.chosen)
    for name, slot, words in matter.winners:
        pieces = (_kept(tongue, chosen[name], slot),) if name in chosen else tongue.pieces(words, slot)
        pieces = _spoken_to(tongue, matter, words, pieces)
        if slot is Slot.PURPOSE and matter.market and tongue.inverted:
            pieces = (*_wished_for(tongue, pieces, matter.market), *pieces)
        texts = _best(tongue, (more for text in texts for more in _placed(tongue, text, name, pieces)))
    said = " ".join(words for _name, _slot, words in matter.winners).lower()
    if matter.distinction and not _said_already(tongue, matter.distinction, said):
        fused = tongue.fused(matter.distinction, matter.contribution)
        pieces = tongue.pieces(fused or matter.distinction, Slot.CULTURE if texts[0].lines else Slot.PURPOSE)
        pieces = tuple(map(tongue.owned, pieces))
        again = _repeats(tongue, matter.distinction, said) and pieces[0].code not in ("S1", "O1")
        said_whole = (Role.DEED, Role.CLAUSE, Role.REASON)
        phrase = pieces[0].role is Role.ALONE or (tongue.inverted and pieces[0].role not in said_whole)
        left = 1.5 if again else tongue.stiff.get("distinction left out", 4.0) if phrase else 4.0
        texts = _best(tongue, _with_piece(tongue, texts, "distinction", pieces, left))
    if matter.market and (purposed or matter.contribution) and not _said_already(tongue, matter.market, said):
        texts = _best(tongue, _with_people(tongue, texts, matter.market))
    fused = tongue.fused(matter.distinction, matter.contribution)
    if matter.contribution and purposed and not fused and not _said_already(tongue, matter.contribution, said):
        pieces = _offered(tongue, matter.contribution, said)
        texts = _one_saying(tongue, tuple(_with_piece(tongue, texts, "contribution", pieces, 0.9)), "contribution")
    texts = _with_room(tongue, texts, matter, said)
    found: dict[str, tuple[Said, ...]] = {}
    for text in texts:
        pairs = zip(text.lines, text.written, strict=True)
        made = tuple(Said(text=said, names=line.names, codes=line.codes) for line, said in pairs)
        found.setdefault(" ".join(one.text for one in made), made)
    return tuple(made for made in found.values() if made)


def _offered(tongue: Tongue, contribution: str, said: str) -> tuple[Piece, ...]:
    """Give what a contribution adds to the purpose; at least that it is offered, where it repeats nothing."""
    found = tuple(one for one in tongue.reach(contribution) if not _repeats(tongue, one.text or contribution, said))
    done = any(one.deed for one in found)
    return (*found, *(() if done or _repeats(tongue, contribution, said) else tongue.offer(contribution)))


def _spoken_to(tongue: Tongue, matter: Matter, words: str, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Speak to those it is for as the others do, where somebody of the team does."""
    others = " ".join(said for _name, _slot, said in matter.winners if said != words)
    if not _INFORMAL & set(f"{others} {matter.distinction}".lower().split()):
        return pieces
    return tuple(next(iter(tongue.addressing(piece)), piece) for piece in pieces)


def _wished_for(tongue: Tongue, pieces: tuple[Piece, ...], market: str) -> Iterator[Piece]:
    """Say of those it is for what is their own to do: "Zu Hause alt werden"."""
    aims = [] if pieces[0].code == "I1" else [piece for piece in pieces if piece.code == "I6"]
    yield from (made for piece in aims for made in tongue.peopled(piece, market))


def _with_room(tongue: Tongue, texts: list[Text], matter: Matter, said: str) -> list[Text]:
    """Say what is measured where nobody has named a figure, and what works, as far as there is room for it."""
    if not any(map(str.isdigit, said)):
        for name, words in matter.measures[:1]:
            pieces = tuple(one for one in tongue.pieces(words, Slot.PRIORITIES) if one.code in _MEASURED)
            texts = _best(tongue, _with_piece(tongue, texts, name, pieces, _ROOM))
    for name, words in matter.works[:_WORKS]:
        pieces = tongue.pieces(words, Slot.CULTURE)[:1]
        if pieces and pieces[0].code in _DONE and not _said_already(tongue, words, said):
            texts = _best(tongue, _with_piece(tongue, texts, name, pieces, _ROOM))
    return texts


def _kept(tongue: Tongue, said: str, slot: Slot) -> Piece:
    """Give a sentence that somebody chose, word for word: a phrase or *und* may follow it, nothing may change it."""
    first = tongue.pieces(said, slot)[0]
    words = " ".join(said.split())
    plain = first.code == "S1" and first.mark == "." and words[-1:] not in "!?…"
    if not plain:
        return Piece(code="S1", risk=0, role=Role.ALONE, text=words)
    ends = first.open or (first.deed is not None and first.deed.open)
    return Piece(code="S1", risk=0, role=Role.CLAUSE, text=words.removesuffix("."), open=ends)


def _begun_by_part(tongue: Tongue, matter: Matter) -> list[Text]:
    """Begin with what is offered, or whom it is for, where no purpose is decided."""
    pieces: tuple[Piece, ...] = ()
    if matter.contribution:
        pieces = (*tongue.offer(matter.contribution), *tongue.pieces(matter.contribution, Slot.PURPOSE))
    elif matter.market:
        pieces = tongue.pieces(f"{tongue.for_whom} {matter.market}", Slot.PURPOSE)
    name = "contribution" if matter.contribution else "market"
    return _best(tongue, _placed(tongue, Text(), name, pieces)) or [Text()]


def _repeats(tongue: Tongue, words: str, said: str) -> bool:
    """Whether a part repeats a word that a winner says."""
    return any(stem in said for stem in tongue.stems(words))


def _said_already(tongue: Tongue, words: str, said: str) -> bool:
    """Whether most of what a part says is said by a winner."""
    stems = tongue.stems(words)
    there = [stem for stem in stems if stem in said]
    return bool(stems) and len(there) / len(stems) >= 0.6  # noqa: PLR2004  most of it, also inside a compound


def _dearer(text: Text, cost: float) -> Text:
    return Text(lines=text.lines, written=text.written, cost=text.cost + cost)


def _best(tongue: Tongue, texts: Iterable[Text]) -> list[Text]:
    """Keep the texts that read best, one of each build, and write them; of equal ones the first.

    Flaws only add to what a text costs: once enough read better than the next one could, the rest is not written.
    """
    known: dict[tuple[tuple[str, ...], ...], tuple[float, int, Text]] = {}
    for place, text in sorted(enumerate(texts), key=lambda pair: pair[1].cost):
        if len(known) >= _WIDTH and sum(cost < text.cost for cost, _place, _text in known.values()) >= _WIDTH:
            break
        made = _written(tongue, text)
        found = (text.cost + _flaws(tongue, made), place, made)
        build = _build(text)
        known[build] = min(known.get(build, found), found)
    return [text for _cost, _place, text in sorted(known.values())[:_WIDTH]]


def _written(tongue: Tongue, text: Text) -> Text:
    """Write those lines of a text that are new."""
    pairs = zip(text.lines, text.written, strict=True)
    return Text(lines=text.lines, written=tuple(said or line.text(tongue) for line, said in pairs), cost=text.cost)


def _one_saying(tongue: Tongue, texts: Sequence[Text], name: str) -> list[Text]:
    """Keep those that read best, among them one that says a part, however it reads: people may want it."""
    best, saying = _best(tongue, texts), [text for text in texts if _says(text, name)]
    if not saying or any(_says(text, name) for text in best):
        return best
    return [*best[: _WIDTH - 1], *_best(tongue, saying)[:1]]


def _says(text: Text, name: str) -> bool:
    return any(name in line.names for line in text.lines)


def _build(text: Text) -> tuple[tuple[str, ...], ...]:
    """Give what each sentence says and by which constructions; *und* in front makes no other build."""
    return tuple((*line.names, *(code.removesuffix(" S2") for code in line.codes)) for line in text.lines)


def _flaws(tongue: Tongue, text: Text) -> float:
    """Say how much in a written text a reader would stumble over; never less than nothing."""
    written = text.written
    words = [_words(one) for one in written]
    cost = 0.0 + sum(5 + count - _LONGEST for count in words if count > _LONGEST)
    cost += tongue.stiff.get("fourth sentence", 6.0) * max(0, len(written) - _SENTENCES)
    cost += 0.12 * abs(sum(words) - _GOAL) + max(0, sum(words) - 32)
    ours, again, whole = f"{capital(tongue.we)} ", f"{capital(tongue.conjunction)} ", " ".join(written)
    if whole.count(ours) > 2:  # noqa: PLR2004  a third one is heard
        cost += tongue.stiff.get("third we", 4.0) * max(0, sum(one.startswith(ours) for one in written) - 2)
    cost += 5 * max(0, whole.count(":") - 1)
    if again in whole:
        cost += sum(2.0 for one in written if one.startswith(again) and f", {tongue.conjunction} " in one)
    cost += sum(map(tongue.flaw, written))
    if len(written) > 1:
        for there in zip(*map(tongue.framed, written), strict=True):
            cost += 5 * max(0, sum(there) - 1)
    cost += tongue.stiff.get("same verb", 0.0) * _second_verbs(text)
    early = sum(line.base.role in (Role.ALONE, Role.QUESTION) for line in text.lines[1:-1])
    cost += tongue.stiff.get("motto in between", 0.0) * early
    if len(written) > 1:
        stems = [tongue.stems(one) for one in written]
        cost += sum(2 * len(one & other) for place, one in enumerate(stems) for other in stems[place + 1 :])
    if min(words, default=_LONELY) < _LONELY:
        pairs = zip(words, text.lines, strict=True)
        cost += sum(0.7 for count, line in pairs if count < _LONELY and line.base.role is not Role.ALONE)
    return cost


def _second_verbs(text: Text) -> int:
    """Say how often a sentence has the verb of one before it."""
    verbs = [line.base.deed.finite for line in text.lines if line.base.deed]
    return len(verbs) - len({*verbs})


def _words(text: str) -> int:
    """Count the words; a sign between blanks counts too, which is near enough to weigh a text by."""
    return text.count(" ") + 1


def _placed(tongue: Tongue, text: Text, name: str, pieces: Sequence[Piece]) -> Iterator[Text]:
    """Give the text with one more idea in it, in every way and place that fits."""
    for rank, piece in enumerate(pieces):
        behind = piece.risk * 0.6 + rank * 1.1 + tongue.stiffness(name, piece)
        if rank and behind > _TOO_STIFF:
            continue  # no joint makes up for it
        cost = text.cost + behind
        if name == "purpose" and piece.code == "O1" and rank:
            cost += 6  # the purpose is told, not only named
        if name == "purpose" and piece.code == "F4":
            cost += 4  # what we are there for is no yardstick
        if piece.code == "O1" and rank and pieces[0].code in ("V1", "V7"):
            cost += 4  # what we do, not an order to the reader
        yield from (_dearer(made, cost) for made in _ways(tongue, text, name, piece))


def _ways(tongue: Tongue, text: Text, name: str, piece: Piece) -> Iterator[Text]:
    if piece.role not in (Role.TAIL, Role.CLOSE, Role.REASON):
        yield from _own(tongue, text, name, piece)
    for place, (line, said) in enumerate(zip(text.lines, text.written, strict=True)):
        if not _belongs(tongue, line, piece, name, place):
            continue
        far = _far(piece, name, place=place, last=place == len(text.lines) - 1)
        far += tongue.stiff.get(f"{name} {piece.code} late", 0.0) if place else 0.0
        for joined, cost in _joined(tongue, line, said, piece):
            named = replace(joined, names=(*line.names, name), codes=(*line.codes, _code(line, joined, piece)))
            loose = tongue.stiff.get(f"{name} joined", 0.0) if joined.more != line.more else 0.0
            loose += tongue.stiff.get(f"{name} first", 0.0) if joined.front != line.front else 0.0
            yield text.with_line(named, place, instead=True, cost=cost + far + loose)


def _belongs(tongue: Tongue, line: Line, piece: Piece, name: str, place: int) -> bool:
    """Whether a part may go into a sentence without saying something that nobody said."""
    if piece.code == "A6":
        return line.base.code in ("N1", "B")  # of what there is, not of what we do
    loose = piece.role is Role.TAIL or (piece.code == "N4" and name == "distinction")
    if loose and name in _PARTS and line.names[0] in ("distinction", "culture"):
        return False
    anytime = piece.code == "B1" and piece.text.startswith(tongue.anytime)
    return anytime or not (name == "contribution" and place)


def _far(piece: Piece, name: str, *, place: int, last: bool) -> float:
    """Say how far a piece is from where it belongs: a phrase from the purpose, all else from the last sentence."""
    if piece.role is Role.TAIL:
        return 0.0 if not place else 1.6 if name == "distinction" else 0.3
    if name == "distinction" and not place:
        return 1.6
    return 0.0 if last else 0.4


def _code(line: Line, joined: Line, piece: Piece) -> str:
    """Name the construction by how it was joined, where the joint has a name of its own."""
    if len(joined.more) > len(line.more) and piece.role is Role.DEED and not joined.more[-1].startswith((",", ":")):
        return f"{piece.code} S4"
    if len(joined.more) > len(line.more) and piece.role is Role.CLAUSE and joined.more[-1].startswith(","):
        return f"{piece.code} S2"
    return f"{piece.code} A2" if joined.front and not line.front and piece.code != "A2" else piece.code


def _own(tongue: Tongue, text: Text, name: str, piece: Piece) -> Iterator[Text]:
    """Give the text with a sentence of its own for the piece: last, or before a motto that closes."""
    lines = text.lines
    line = Line(names=(name,), codes=(piece.code,), base=piece, open=piece.deed.open if piece.deed else piece.open)
    if piece.role is Role.QUESTION and lines:
        line = replace(line, base=replace(piece, text=tongue.question + (piece.inside or piece.text)))
    last = lines[-1].base.role if len(lines) > 1 else None
    told = name == "distinction" or (tongue.inverted and piece.role in (Role.DEED, Role.CLAUSE))
    closes = last is Role.QUESTION or (last is Role.ALONE and told)
    place = len(lines) - closes if name != "contribution" else 1  # beside the purpose
    answered = lines and lines[0].base.role is Role.QUESTION and len(lines) == 1 and piece.deed and tongue.inverted
    yield text.with_line(line, place, cost=0.8 if answered else 0.0)
    if answered and piece.deed and piece.deed.finite != "wollen":
        yield text.with_line(replace(line, front="mit dieser Frage", codes=("Q2",)), place)
    link = tongue.linked(name, piece.code) if lines and place and (piece.deed or piece.led) else ""
    if link and _leads_on(lines[place - 1], to_aim=link == tongue.plain_front):
        yield text.with_line(replace(line, front=link), place, cost=0.4 if piece.code == "S1" else -0.3)
    told = piece.role in (Role.DEED, Role.CLAUSE) and name != "contribution"
    if lines and (piece.deed or piece.inside) and not line.front and told:
        yield text.with_line(replace(line, also=True, codes=(f"{piece.code} S2",)), place, cost=0.5)
    if lines and piece.deed and tongue.plain_front and name == "distinction" and piece.code == "S1":
        yield text.with_line(replace(line, front=tongue.plain_front), place, cost=0.9)


def _leads_on(line: Line, *, to_aim: bool) -> bool:
    """Whether a word may lead on from a sentence: *dafür* from the purpose, *dabei* from what we do."""
    if to_aim and line.names[0] == "purpose":
        return line.base.role in (Role.DEED, Role.CLAUSE)
    return line.base.deed is not None or line.base.code.startswith("F")


def _joined(tongue: Tongue, line: Line, said: str, piece: Piece) -> Iterator[tuple[Line, float]]:
    """Give a sentence, written so far as it is said here, with the piece joined to it, and what the joint costs."""
    match piece.role:
        case Role.TAIL:
            yield from _tailed(tongue, line, said, piece)
        case Role.CLOSE:
            yield from _closed(tongue, line, piece.text)
        case Role.REASON if line.base.deed and not line.open and not line.close and not line.more and not line.tails:
            yield replace(line, tails=(piece.text,), open=True), 0.2 if piece.code == "S5" else 1.2
        case Role.DEED if piece.deed:
            yield from _beside(tongue, line, said, piece)
        case Role.CLAUSE if piece.inside:
            yield from _clause(tongue, line, said, piece)
            if (both := tongue.merged(line.base, piece)) and not (line.more or line.front or line.also):
                yield replace(line, base=both), 0.2
        case Role.ALONE if piece.code == "N4":
            yield from _closed(tongue, line, piece.inside or piece.text, cost=1.0)
        case _:
            return


def _tailed(tongue: Tongue, line: Line, said: str, piece: Piece) -> Iterator[tuple[Line, float]]:
    """Set a phrase behind, before or into a sentence; a second one only where it says when or where."""
    deed, ranging, manner = line.base.deed, piece.code == "B1", piece.code == "A2"
    if piece.text.startswith("by ") and deed is None:
        return
    if piece.code == "B2" and (deed is None or deed.finite not in _HELPING):
        return
    named = line.base.code == "N5" and line.names[0] == "purpose" and piece.text.startswith("mit ")
    whole = named or line.base.role in (Role.DEED, Role.CLAUSE)
    ours = deed or named or piece.code not in ("N2", "N3") or _OURS & set(said.lower().split(" "))
    also = tongue.inverted and line.base.code == "T1" and piece.text.startswith("auch ")
    free = whole and ours and (also or not line.open) and not line.close and not line.more
    if free and _may_follow(tongue, piece) and (ranging or not (line.tails or line.front)):
        owned = deed or named or line.base.code == "G"
        cost = (0.0 if owned else 1.5) + 0.3 * len(line.tails) + (0.3 if manner else 0.0)
        cost += 1.5 * (line.base.code == "F4") + 2.5 * _twice(said, piece.text)
        cost += 1.5 * any(_is_opposed(tongue, tail) for tail in line.tails)
        cost += 1.5 * _is_added_to(said)
        yield replace(line, tails=(*line.tails, piece.text), open=piece.open), cost
    if deed is None:
        return
    fits = not (piece.text.startswith("by ") or (piece.open and tongue.inverted))
    if fits and not (line.front or line.also) and (ranging or not line.tails):
        listed = deed.fixed and deed.finite not in _BEING
        measured = any(code.startswith("F4") for code in line.codes)
        cost = (0.0 if line.open or manner else 0.6) + 0.8 * listed + 1.6 * measured
        yield replace(line, front=piece.text), cost
    if tongue.inverted and free and deed.closing and not deed.fixed and piece.code in ("A2", "N3"):
        inner = replace(deed, mid=f"{deed.mid} {piece.text}".strip())
        yield replace(line, base=replace(line.base, deed=inner)), 0.4


def _twice(said: str, tail: str) -> bool:
    """Whether a phrase begins with the word by which the sentence joined one already: *with a story, with tours*."""
    first = tail.partition(" ")[0]
    return first in ("mit", "with", "ohne", "without") and f" {first} " in said


def _is_opposed(tongue: Tongue, tail: str) -> bool:
    """Whether what follows would seem to belong to it: "with our own people, not contractors, day and night"."""
    return ", " in tail and f" {tongue.conjunction} " not in tail


def _is_added_to(said: str) -> bool:
    """Whether a sentence ends in what is said in addition: ", auch nachts"."""
    return said.rpartition(",")[2].startswith(_ADDED)


def _may_follow(tongue: Tongue, piece: Piece) -> bool:
    """Whether a phrase may stand behind: English adjectives lead only, as *friendly and fair, we …*."""
    return piece.code != "A2" or tongue.inverted or piece.text.startswith(_PREPOSED)


def _closed(tongue: Tongue, line: Line, words: str, cost: float = 0.0) -> Iterator[tuple[Line, float]]:
    """Set adjectives or names behind a colon; one alone behind a comma."""
    deed = line.base.deed
    if deed is None or line.open or line.close or line.tails or (line.more and line.more[-1].startswith(",")):
        return
    if (deed.finite in _BEING or line.base.code == "F4") and not line.more:
        return
    cost += 0.8 * (", " in deed.rest)  # a second comma would part what belongs together
    sign = ":" if "," in words or (" and " in words and not tongue.inverted) else ","
    if sign == ",":
        cost += 0.3 if " und " in words else 0.6 if " " in words else 1.4
    yield replace(line, close=f"{sign} {words}"), cost


def _beside(tongue: Tongue, line: Line, said: str, piece: Piece) -> Iterator[tuple[Line, float]]:
    deed = piece.deed
    if deed is None or line.close or line.base.role is Role.QUESTION or line.tails:
        return
    if (both := _of_both(tongue, line, piece)) is not None:
        yield both, -1.2
    words = _words(said) + _words(tongue.shared(deed))
    busy = sum(f" {tongue.conjunction} " in part for part in (line.base.deed.rest if line.base.deed else "", deed.rest))
    if (
        line.base.deed
        and not line.open
        and len(line.more) < 1
        and words <= _LONGEST
        and not _is_added_to(said)
        and line.base.deed.finite not in (deed.finite, *_DENYING)
    ):
        cost = 0.2 + 0.8 * busy + 1.5 * (", " in said) + (0.0 if _words(said) <= _SHORT else 0.5)
        cost += 1.5 * (bool(line.front) and line.front == tongue.plain_front)  # what serves what
        cost += 2.0 * (line.base.deed.finite == "help")  # "help people ride and fix bikes": who fixes?
        cost += 1.6 * (line.base.code == "F4") + 0.3 * (piece.code == "F4")  # what is measured ends a sentence
        yield replace(line, more=(*line.more, f" {tongue.conjunction} {tongue.shared(deed)}"), open=deed.open), cost
    if (
        (line.base.role is Role.CLAUSE or not tongue.inverted or line.open)
        and line.base.role is not Role.ALONE
        and len(line.more) < 1
        and words < _LONGEST
    ):
        cost = 0.7 + 0.4 * busy + 1.2 * (piece.code == "F4") + 0.6 * (line.base.role is Role.CLAUSE)
        yield replace(line, more=(*line.more, f", {tongue.conjunction} {tongue.said(deed)}"), open=deed.open), cost


def _of_both(tongue: Tongue, line: Line, piece: Piece) -> Line | None:
    """Give two things one verb: "We value reliability and team spirit"."""
    here, there = line.base.deed, piece.deed
    if here and there and here.finite == there.finite == "are" and (line.base.code, piece.code) == ("N8", "A4"):
        plain = not (line.front or line.more or here.after or "," in here.rest)
        return replace(line, tails=(there.rest,), open=there.open) if plain else None
    if here is None or there is None or (line.base.code, here.finite) != (piece.code, there.finite):
        return None
    said = f"{here.rest} {there.rest}"
    if here.finite == "are" or " over " in said:
        return None
    if line.front or line.more or here.after or there.after or "," in said or f" {tongue.conjunction} " in said:
        return None
    deed = replace(here, mid=f"{here.mid} {tongue.conjunction} {there.mid}")
    return replace(line, base=replace(line.base, deed=deed)) if piece.code in ("N7", "N8") else None


def _clause(tongue: Tongue, line: Line, said: str, piece: Piece) -> Iterator[tuple[Line, float]]:
    if (
        line.close
        or line.base.role in (Role.ALONE, Role.QUESTION)
        or line.tails
        or len(line.more) > 0
        or line.base.mark != "."
    ):
        return
    words = _words(said) + _words(piece.text)
    if words <= _LONGEST:
        cost = 0.4 + (0.6 if words > 17 else 0.0)  # noqa: PLR2004  a long pair reads better as two
        cost += 1.5 * _is_added_to(said)
        yield replace(line, more=(*line.more, f", {tongue.conjunction} {piece.inside}"), open=piece.open), cost


def _with_piece(
    tongue: Tongue, texts: Iterable[Text], name: str, pieces: tuple[Piece, ...], cost: float
) -> Iterator[Text]:
    """Give the texts with a part that may be left out at a cost."""
    for text in texts:
        yield from _placed(tongue, text, name, pieces)
        yield _dearer(text, cost)


def _with_people(tongue: Tongue, texts: Iterable[Text], market: str) -> Iterator[Text]:
    """Give the texts with those in the sentence of the purpose whom it is for."""
    known: dict[Piece, tuple[Piece, ...]] = {}
    for text in texts:
        addressed = _addressed(tongue, text)
        yield _dearer(text, 0 if addressed else tongue.stiff.get("market left out", 1.4))
        line = text.lines[0]
        if line.base.code == "I6 M6":
            yield text.with_line(replace(line, names=(*line.names, "market")), 0, instead=True, cost=text.cost)
        if addressed or line.base.role is not Role.DEED:
            continue
        named = bool(tongue.stems(market) & tongue.stems(text.written[0]))
        for piece in known.setdefault(line.base, tuple(tongue.peopled(line.base, market))):
            if named and not piece.code.endswith("M3"):
                continue
            made = replace(line, base=piece, names=(*line.names, "market"), codes=(piece.code, *line.codes[1:]))
            way = "market " + piece.code.rpartition(" ")[2]
            cost = text.cost + 0.5 * (piece.risk - line.base.risk) + tongue.stiff.get(way, 0.0)
            yield text.with_line(made, 0, instead=True, cost=cost)


def _addressed(tongue: Tongue, text: Text) -> bool:
    if tongue.inverted and any((" Sie" in said or " Ih" in said) and re.search(_FORMAL, said) for said in text.written):
        return True
    words = {word.strip(".,:!?").lower() for said in text.written for word in said.split(" ")}
    return bool(words & tongue.addressed)


_FORMAL = r"(?<=[a-zß,] )(?:Sie|Ihnen|Ihre?[mnrs]?)\b"
_ADDED = (
    *(" auch ", " nicht ", " selbst ", " sogar ", " nur ", " egal "),
    *(" even ", " not ", " especially ", " whatever "),
)
_MEASURED = ("F1", "F3", "F4", "F7")
_DONE = ("I1", "V1", "V3", "V6", "S1")
_ROOM, _WORKS = 1.2, 3
_INFORMAL = frozenset("du dich dir dein deine deinen deinem deiner".split())
_PREPOSED = ("with", "in ", "from ", "at ", "by ", "across", "around", "through", "on ", "mit ", "ohne ")
_PARTS = ("contribution", "distinction")
_HELPING = frozenset("helfen unterstützen begleiten beraten entlasten stärken stehen".split())
_BEING = frozenset("sind are".split())
_OURS = frozenset("wir uns unser unsere unserem unseren unserer we us our".split())  # else "You ride, with kindness"
_DENYING = frozenset("don't don’t never can't won't do".split())  # what follows *and* would be denied too
