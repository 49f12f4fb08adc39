"""Letters: frames that take quotes, so that nobody's words are inflected, and at most 120 words.

What is told first lives on; what left is told kindly and last. What is too long for a letter is quoted by its
beginning, and of many ideas only the first are named.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from leitbild_cli.core.account.fate import Ending
from leitbild_cli.core.text.ink import visible
from leitbild_cli.language import _, mark, ngettext
from leitbild_cli.record import record
from leitbild_cli.view.account.outcome import told_to_writer
from leitbild_cli.view.format.numbers import amount
from leitbild_cli.view.format.prose import in_words, listed, long_day, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence
    from datetime import date

    from leitbild_cli.core.account.letter import Given, Letter
    from leitbild_cli.core.model import Adoption, Measure

MOST_WORDS = 120


@record
class Written:
    """A finished letter; `statement` is the quote among its paragraphs, if there is one."""

    subject: str
    paragraphs: tuple[str, ...]
    statement: str = ""

    @property
    def words(self) -> int:
        """How many words the letter has, from the greeting to the name below it."""
        return sum(len(one.split()) for one in self.paragraphs)

    def text(self) -> str:
        """Give it as text, a paragraph a line."""
        return "\n\n".join([_("Subject: {subject}").format(subject=self.subject), *self.paragraphs])

    def markdown(self) -> str:
        """Give it as Markdown, the statement as a quotation."""
        from leitbild_cli.view.format.markdown import plain

        subject = _("Subject: {subject}").format(subject=self.subject)
        body = (f"> {plain(one)}" if one == self.statement else plain(one) for one in self.paragraphs)
        return "\n\n".join([f"**{plain(subject)}**", *body])


@record
class Room:
    """How much of what people said has room: words of a quote, ideas of a kind, the whole statement or not."""

    words: int
    ideas: int
    statement: bool


_ROOMS = (
    Room(words=40, ideas=6, statement=True),
    Room(words=25, ideas=4, statement=True),
    Room(words=25, ideas=4, statement=False),
    Room(words=12, ideas=3, statement=False),
    Room(words=8, ideas=2, statement=False),
    Room(words=5, ideas=1, statement=False),
)
_NOTES, _FEW_WORDS = 2, 12
_NAME = 8  # words of a name
_LONGEST = 1000  # letters of a statement that is quoted as a whole
_ENDS = (".", "!", "?", "…")
_LETTERS = 9  # of a word, at most, as far as room is concerned


def written(letter: Letter, *, sender: str, team: str, today: date) -> Written:
    """Give the letter with as much as fits into 120 words."""
    return fitting(lambda room: _written(letter, room, sender=sender, team=team, today=today))


def fitting(build: Callable[[Room], Written]) -> Written:
    """Give the letter that has most room for words of people and stays within 120 words, else the one with least."""
    tried = (build(room) for room in _ROOMS)
    found = next((one for one in tried if one.words <= MOST_WORDS), None)
    return found or build(_ROOMS[-1])


def greeting(name: str) -> str:
    """Give the greeting, which knows of nobody whether it is a man or a woman."""
    return _("Dear {name},").format(name=called(name))


def signed(sender: str, team: str) -> str:
    """Give who writes; without a name the team does."""
    return _("{name}, for the team").format(name=called(sender)) if sender else called(team)


def statement_line(adoption: Adoption, room: Room, today: date) -> tuple[str, bool]:
    """Give how the statement reads now and True, where there is room for all of it, else that it is enclosed."""
    if room.statement and len(adoption.text) <= _LONGEST:
        return _("This is how it reads: {quote}").format(quote=sentence(clean(adoption.text))), True
    told = _("The whole statement, adopted on {day}, is enclosed.")
    return told.format(day=_day(adoption.on, today)), False


def sentence(text: str) -> str:
    """Give foreign words in quotation marks where a sentence of ours ends with them."""
    return quoted(text) if text.endswith(_ENDS) else f"{quoted(text)}."


def called(name: str) -> str:
    """Give a name as it is read aloud; of one that fills lines the beginning."""
    return cut(name, _NAME)


def clean(text: str) -> str:
    """Give foreign words as one line with nothing hidden in it."""
    line = " ".join(text.split())
    return "".join(sign for sign in visible(line).text if sign.isprintable())


def cut(text: str, words: int) -> str:
    """Give the words, or the beginning of what is longer than so many."""
    said = clean(text).split()
    short = " ".join(said[:words])
    most = words * _LETTERS
    return short if len(said) <= words and len(short) <= most else f"{short[:most].rstrip(' ,;:.–-')} …"


def _written(letter: Letter, room: Room, *, sender: str, team: str, today: date) -> Written:
    lives = letter.of(Ending.LIVES)
    adopted = letter.adoption
    body = list(_body(letter, room, today))
    line, is_quote = statement_line(adopted, room, today) if adopted else ("", False)
    body += [line] if line else []
    thanks = [_("Thank you, {name}.").format(name=called(letter.person.name))] if lives and adopted else []
    paragraphs = (greeting(letter.person.name), *body, *thanks, signed(sender, team))
    return Written(
        subject=_subject(letter), paragraphs=tuple(filter(None, paragraphs)), statement=line if is_quote else ""
    )


def _subject(letter: Letter) -> str:
    if letter.of(Ending.LIVES) and letter.adoption:
        return _("Your words are in our mission statement")
    count = len(letter.ideas)
    if not count:
        return _("What you told us about our statement") if letter.notes else _("A word of thanks")
    words = ngettext("What became of your idea", "What became of your {count} ideas", count)
    return words.format(count=in_words(count))


def _body(letter: Letter, room: Room, today: date) -> Iterator[str]:
    """Give the paragraphs: what lives on, what is measured, what was up for the vote, what is parked, what was seen."""
    adopted = letter.adoption is not None
    lives = letter.of(Ending.LIVES)
    if lives and adopted:
        yield from _lives_on(lives, letter, room, today)
    elif letter.ideas:
        count = len(letter.ideas)
        words = ngettext(
            "Thank you for your idea. This is what became of it:",
            "Thank you for your {count} ideas. This is what became of them:",
            count,
        )
        yield words.format(count=in_words(count))
        if lives:
            words = ngettext("{quotes} is in our draft.", "{quotes} are in our draft.", len(lives))
            yield " ".join([words.format(quotes=_quotes(lives, room)), *_shared(lives, room)])
    else:
        yield _("Thank you for being part of this.")
    yield from _measured(letter.of(Ending.MEASURED), room, today)
    yield from filter(None, (_chosen(letter.of(Ending.WON), room), _stood(letter.of(Ending.LEFT), room)))
    yield from filter(None, (_parked(letter.of(Ending.PARKED), room), _open(letter, room)))
    yield from _noted(letter, room)
    for review in letter.seen[:1]:
        words = _("One more thing. The review of {day} tells what shows that our statement is lived: {quote}.")
        told = words.format(day=_day(review.on, today), quote=_quote(review.example or "", room))
        yield f"{told} {_('A thank you of its own for that.')}"


_ORDINALS = (
    mark("first"),
    mark("second"),
    mark("third"),
    mark("fourth"),
    mark("fifth"),
    mark("sixth"),
    mark("seventh"),
    mark("eighth"),
    mark("ninth"),
    mark("tenth"),
    mark("eleventh"),
    mark("twelfth"),
)


def _lives_on(lives: Sequence[Given], letter: Letter, room: Room, today: date) -> Iterator[str]:
    """Give where ideas stand in the statement, sentence by sentence, and with whom they are shared."""
    by_place = sorted(lives, key=lambda one: one.place or 0)
    groups = [(place, list(group)) for place, group in groupby(by_place, key=lambda one: one.place)]
    first, *others = groups
    told = {one.id for each in letter.of(Ending.MEASURED) for one in each.measures[:1]}
    yield " ".join([_first(*first, letter, room), *_shared(first[1], room), *_proofs(first[1], room, told, today)])
    for place, group in others[: room.ideas]:
        more = ngettext(
            "{quotes} is yours too; it is in the {ordinal} sentence.",
            "{quotes} are yours too; they are in the {ordinal} sentence.",
            len(group),
        )
        lives_on = more.format(quotes=_quotes(group, room), ordinal=_ordinal(place))
        yield " ".join([lives_on, *_shared(group, room), *_proofs(group, room, told, today)])


def _first(place: int | None, group: Sequence[Given], letter: Letter, room: Room) -> str:
    if letter.sentences == 1 or not 1 <= (place or 0) <= len(_ORDINALS):
        words = ngettext(
            "Our mission statement is adopted, and your idea is in it: {quotes}.",
            "Our mission statement is adopted, and your ideas are in it: {quotes}.",
            len(group),
        )
        return words.format(quotes=_quotes(group, room))
    words = ngettext(
        "Our mission statement is adopted, and your idea is in its {ordinal} sentence: {quotes}.",
        "Our mission statement is adopted, and your ideas are in its {ordinal} sentence: {quotes}.",
        len(group),
    )
    return words.format(quotes=_quotes(group, room), ordinal=_ordinal(place))


def _ordinal(place: int | None) -> str:
    return _(_ORDINALS[(place or 1) - 1]) if (place or 1) <= len(_ORDINALS) else str(place)


def _shared(group: Sequence[Given], room: Room) -> Iterator[str]:
    """Give who had the same thought; of several ideas, which one is meant."""
    for one in group[: room.ideas]:
        if one.partners or one.others:
            told = _partner(one)
            yield told if len(group) == 1 else f"{_quote(one.text, room)}: {told}"


def _partner(one: Given) -> str:
    if one.stands is not None:
        return _elsewhere(one)
    if not one.partners:
        return ngettext("Somebody else had the same thought.", "Others had the same thought.", one.others)
    names, count = listed([called(name) for name in one.partners]), len(one.partners)
    if one.others or count > 1:
        more = ngettext(
            "{names} and somebody else had the same thought; it belongs to all of you.",
            "{names} and others had the same thought; it belongs to all of you.",
            one.others,
        )
        return (
            more.format(names=names)
            if one.others
            else _("{names} had the same thought; it belongs to all of you.").format(names=names)
        )
    return _("{names} had the same thought; it belongs to you both.").format(names=names)


def _elsewhere(one: Given) -> str:
    """Say that the thought stands in somebody else's words, whose these are only where that person agreed."""
    if one.stands:
        words = _("{name} had the same thought. It is told in the words of {name}; yours are kept beside them.")
        return words.format(name=called(one.stands))
    return _("Somebody else had the same thought; your words are kept.")


def _proofs(group: Sequence[Given], room: Room, told: Collection[str], today: date) -> Iterator[str]:
    """Give what shows whether it holds, where it was read and is not `told` of an idea of its own."""
    for measure in {one.id: one for each in group[: room.ideas] for one in each.measures[:1]}.values():
        if measure.id not in told and (read := course(measure, today)):
            words = _("We measure{often} whether the sentence holds: {quote}, {course}.")
            yield words.format(quote=_quote(measure.name, room), often=_often(measure), course=read)


def _measured(group: Sequence[Given], room: Room, today: date) -> Iterator[str]:
    for one in group[: room.ideas]:
        measure = one.measures[0]
        facts = {"quote": _quote(one.text, room), "often": _often(measure), "course": course(measure, today)}
        words = (
            _("{quote} did not become a sentence; it is something we measure{often}: {course}.")
            if facts["course"]
            else _("{quote} did not become a sentence; it is something we measure{often}.")
        )
        yield words.format(**facts)


def course(measure: Measure, today: date, *, year: int | None = None) -> str:
    """Give the first reading and the last one, and no more: nobody reads a trend into two values.

    The year stands with days of another one than `year`, else than today's.
    """
    known = today.year if year is None else year
    readings = sorted((one for one in measure.readings if one.on <= today), key=lambda one: one.on)
    ends = readings if len(readings) < 2 else [readings[0], readings[-1]]  # noqa: PLR2004  the first and the last
    told = [
        _("{value} on {day}").format(
            value=amount(one.value, clean(measure.unit or "")), day=long_day(one.on, year=one.on.year != known)
        )
        for one in ends
    ]
    return ", ".join(told)


_DAY, _WEEK, _MONTH, _LONG_MONTH = 1, 7, 28, 31


def _often(measure: Measure) -> str:
    match measure.every_days:
        case 1:
            return _(" every day")
        case 7:
            return _(" every week")
        case int(days) if _MONTH <= days <= _LONG_MONTH:
            return _(" every month")
        case _:
            return ""


def _chosen(group: Sequence[Given], room: Room) -> str:
    chosen, alone = [one for one in group if not one.alone], [one for one in group if one.alone]
    told = []
    if chosen:
        told.append(_("The team chose {quotes}.").format(quotes=_quotes(chosen, room)))
    if alone:
        words = ngettext(
            "{quotes} stood alone on that question, and stays.",
            "{quotes} stood alone on their questions, and stay.",
            len(alone),
        )
        told.append(words.format(quotes=_quotes(alone, room)))
    return " ".join([*told, *_shared(group, room)]) if group else ""


def _stood(group: Sequence[Given], room: Room) -> str:
    """Give what was up for the vote and did not stay: that it is kept, and in whose words."""
    told = [
        _("{quote} was up for the vote and level with another idea in everything; a lot was drawn.").format(
            quote=_quote(one.text, room)
        )
        for one in group
        if one.lot
    ][: room.ideas]
    own = [one for one in group if one.beside_own and not one.lot]
    rest = [one for one in group if not one.beside_own and not one.lot]
    if own:
        words = ngettext("{quotes} was up for the vote, too.", "{quotes} were up for the vote, too.", len(own))
        told.append(words.format(quotes=_quotes(own, room)))
    if rest:
        words = ngettext(
            "{quotes} was up for the vote. On that question the team chose another thought.",
            "{quotes} were up for the vote. On these questions the team chose other thoughts.",
            len(rest),
        )
        told.append(words.format(quotes=_quotes(rest, room)))
    if not told:
        return ""
    kept = ngettext("The idea is kept, in your words.", "The ideas are kept, in your words.", len(group))
    return " ".join([*told, kept])


def _parked(group: Sequence[Given], room: Room) -> str:
    if not group:
        return ""
    told = [_parking(one, room) for one in group[: room.ideas]]
    if more := len(group) - len(told):
        told.append(
            ngettext("One more is parked, too.", "{count} more are parked, too.", more).format(count=in_words(more))
        )
    back = ngettext("The idea can come back at any time.", "The ideas can come back at any time.", len(group))
    return " ".join([*told, back])


def _parking(one: Given, room: Room) -> str:
    reason = one.parked.reason if one.parked else None
    if reason is None:
        return _("{quote} is parked, with thanks.").format(quote=_quote(one.text, room))
    words = _("{quote} is parked, with thanks: {reason}.")
    return words.format(quote=_quote(one.text, room), reason=_quote(reason, room))


def _noted(letter: Letter, room: Room) -> Iterator[str]:
    """Give what this person said of drafts and what became of it, where there is room beside the ideas."""
    if room.words < _FEW_WORDS and letter.ideas:
        return
    for one in letter.notes[: min(room.ideas, _NOTES)]:
        words = _("Of our draft you said: {quote} {outcome}")
        outcome = cut(told_to_writer(one), 2 * room.words)
        yield words.format(quote=sentence(cut(one.text, room.words)), outcome=outcome)


def _open(letter: Letter, room: Room) -> str:
    waiting = letter.of(Ending.VOTED, Ending.OPEN)
    if not waiting:
        return ""
    words = (
        ngettext("{quotes} is kept, in your words.", "{quotes} are kept, in your words.", len(waiting))
        if letter.adoption
        else ngettext("Nothing is decided yet about {quotes}.", "Nothing is decided yet about {quotes}.", len(waiting))
    )
    return words.format(quotes=_quotes(waiting, room))


def _quotes(group: Sequence[Given], room: Room) -> str:
    """Give the ideas as a list of quotes; of many the first, and how many more there are."""
    shown = [_quote(one.text, room) for one in group[: room.ideas]]
    if more := len(group) - len(shown):
        shown.append(ngettext("one more", "{count} more", more).format(count=in_words(more)))
    return listed(shown)


def _quote(text: str, room: Room) -> str:
    """Give words in quotation marks; the full stop of our sentence stands for theirs."""
    return quoted(cut(text, room.words).removesuffix("."))


def _day(day: date, today: date) -> str:
    return long_day(day, year=day.year != today.year)
