"""The story of a statement on one page, as Markdown and as HTML: a paragraph a fact, none where there is none.

Headings name a turn, never a stage of a process. The frames take quotes; numbers to twelve are words; the year stands
once, on top.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core.account.way import Station
from leitbild_cli.core.model import Audience, LeftBy
from leitbild_cli.language import _, mark, ngettext
from leitbild_cli.record import record
from leitbild_cli.view.account.letter import called, clean, course, cut
from leitbild_cli.view.format.numbers import NO_BREAK, number
from leitbild_cli.view.format.prose import in_words, listed, long_day, quoted, stopped_once

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from leitbild_cli.core.account.story import Closest, Collected, Revised, Story, Voted
    from leitbild_cli.core.account.way import Waypoint

_QUOTE = 25  # words of a quote
_STATEMENT = 150  # words of the statement
_MOST_QUOTES = 4
_MOST_NAMES = 20
_LONG = 400  # letters
_SEAL_GROUP = 4


@record
class Paragraph:
    """What turned, and what is told of it."""

    heading: str
    text: str


@record
class Told:
    """The story as it is laid out: its sentences, paragraphs and the line of figures below."""

    title: str
    under: str
    sentences: tuple[str, ...]
    paragraphs: tuple[Paragraph, ...]
    figures: str

    @property
    def is_long(self) -> bool:
        """Say whether the statement needs smaller letters, so that all stays on one sheet."""
        return sum(map(len, self.sentences)) > _LONG


def told(story: Story, *, today: date) -> Told:
    """Give the story in the language of the moment."""
    year = (story.adoption.on if story.adoption else today).year
    return Told(
        title=_("How our mission statement came about") if story.adoption else _("How our mission statement grows"),
        under=", ".join(filter(None, (called(story.team), _span(story, today)))),
        sentences=_sentences(story),
        paragraphs=tuple(
            replace(one, text=stopped_once(one.text)) for one in _paragraphs(story, year, today) if one.text
        ),
        figures=_figures(story),
    )


def markdown(one: Told) -> str:
    """Give it as Markdown."""
    from leitbild_cli.view.format.markdown import plain

    parts = [f"# {plain(one.title)}\n{plain(one.under)}"]
    if one.sentences:
        parts.append("\n".join(f"> {plain(sentence)}  " for sentence in one.sentences).rstrip())
    parts += [f"**{plain(each.heading)}** {plain(each.text)}" for each in one.paragraphs]
    return "\n\n".join([*parts, *([f"*{plain(one.figures)}*"] if one.figures else [])])


def html(one: Told) -> str:
    """Give it as a page of its own, on one A4."""
    from leitbild_cli.view.page.environment import filled  # Jinja is for those who ask for a page

    return filled("story.html", sheet="story.css", story=one)


def _span(story: Story, today: date) -> str:
    """Give from when to when, the year once."""
    begun, end = story.begun, story.adoption.on if story.adoption else today
    if begun is None:
        return long_day(end) if story.adoption else ""
    if not story.adoption:
        return _("since {day}").format(day=long_day(begun))
    if begun >= end:
        return long_day(end)
    if (begun.year, begun.month) == (end.year, end.month):
        return _("{first} to {last}").format(first=long_day(begun).split(NO_BREAK)[0], last=long_day(end))
    return _("{first} to {last}").format(first=long_day(begun, year=begun.year != end.year), last=long_day(end))


def _sentences(story: Story) -> tuple[str, ...]:
    """Give the statement's sentences; of what fills more than half a page the beginning."""
    found, left = [], _STATEMENT
    for origin in story.statement.sentences if story.statement else ():
        if left <= 0:
            break
        found.append(cut(origin.text, left))
        left -= len(origin.text.split())
    return tuple(found)


def _paragraphs(story: Story, year: int, today: date) -> Iterator[Paragraph]:
    yield Paragraph(heading=_("What we knew."), text=_knew(story))
    if story.collected:
        yield Paragraph(heading=_collected_heading(story.collected.round), text=_collected(story.collected, year))
    if story.voted:
        yield Paragraph(heading=_voted_heading(story.voted), text=_voted(story.voted, year))
    if story.changed:
        yield Paragraph(heading=_changed_heading(story.changed), text=_changed(story.changed))
    if story.adoption:
        heading = _("Adopted on {day}.").format(day=_day(story.adoption.on, year))
        yield Paragraph(heading=heading, text=_adopted(story, year))
        yield Paragraph(heading=_("And since then?"), text=_since(story, year, today))
    yield Paragraph(heading=_("Who took part."), text=_people(story))


def _knew(story: Story) -> str:
    facts = []
    if story.market:
        facts.append(_("We knew whom we are here for: {quote}.").format(quote=_quote(story.market)))
    if story.distinction:
        facts.append(_("What sets us apart: {quote}.").format(quote=_quote(story.distinction)))
    if story.works:
        facts.append(_("What had worked: {quote}.").format(quote=_quote(story.works)))
    if story.fails:
        facts.append(_("What had not worked: {quote}.").format(quote=_quote(story.fails)))
    if story.source:
        title, author = story.source
        learned = _("We had learned from {author}, {title}") if author else _("We had learned from {title}")
        more = story.sources - 1
        others = ngettext(" and one more source", " and {count} more sources", more) if more else ""
        told_ = learned.format(author=called(author or ""), title=_quote(title)) + others.format(count=in_words(more))
        facts.append(f"{told_}.")
    return " ".join(facts)


def _collected_heading(one: Waypoint) -> str:
    facts = {"ideas": _capital(in_words(one.count)), "minutes": in_words(one.minutes or 0)}
    if one.count == 1:
        return _("One idea.")
    if (one.minutes or 0) > 1:
        return _("{ideas} ideas in {minutes} minutes.").format(**facts)
    if one.people == 1:
        return _("{ideas} ideas from one person.").format(**facts)
    return _("{ideas} ideas from {people} people.").format(**facts, people=in_words(one.people))


def _collected(one: Collected, year: int) -> str:
    facts = [_when(one.round, year)]
    parked_ = one.round.parked
    if len(one.alike) > 1:
        first, second = map(_quote, one.alike)
        facts.append(_("{first} and {second} were one thought.").format(first=first, second=second))
    if parked_:
        words = ngettext("One idea is parked, with thanks", "{count} ideas are parked, with thanks", parked_)
        parked = _capital(words.format(count=in_words(parked_)))
        reason = (
            (f": {_quote(one.reason)}" if parked_ == 1 else f", {_('one of them so')}: {_quote(one.reason)}")
            if one.reason
            else ""
        )
        facts.append(f"{parked}{reason}.")
    return " ".join(facts)


def _when(one: Waypoint, year: int) -> str:
    """Give who wrote down what, and when, as far as that is known."""
    people = ngettext("one person", "{count} people", one.people).format(count=in_words(one.people))
    questions = ngettext("one question", "{count} questions", one.questions).format(count=in_words(one.questions))
    words = ngettext(
        "{people} wrote down what came to mind on {questions}.",
        "{people} wrote down what came to mind on {questions}.",
        one.people,
    )
    first, last = one.on, one.until
    if first is None or last is None or one.undated:
        return _capital(words.format(people=people, questions=questions))
    if first == last:
        words = ngettext(
            "On {day} {people} wrote down what came to mind on {questions}.",
            "On {day} {people} wrote down what came to mind on {questions}.",
            one.people,
        )
        return words.format(day=_day(first, year), people=people, questions=questions)
    words = ngettext(
        "Between {first} and {last} {people} wrote down what came to mind on {questions}.",
        "Between {first} and {last} {people} wrote down what came to mind on {questions}.",
        one.people,
    )
    return words.format(first=_day(first, year), last=_day(last, year), people=people, questions=questions)


_TURNS = {
    LeftBy.LOT: mark("A lot decided."),
    LeftBy.POINTS: mark("Level, and level again."),
    LeftBy.DUEL: mark("Level, and then one against the other."),
}


def _voted_heading(one: Voted) -> str:
    if one.closest:
        return _(_TURNS[one.closest.by])
    return _("Clear from the start.") if one.clear else _("Until one was left.")


def _voted(one: Voted, year: int) -> str:
    count = _rounds(one)
    rounds = ngettext("one round", "{count} rounds", count).format(count=in_words(count))
    days = [each.until for each in one.votes if each.until]
    how = (
        _("We voted in the room, by showing hands")
        if all(each.station is Station.HANDS for each in one.votes)
        else _("One idea after the other went until one was left on each question")
    )
    when = _("; that was on {day}").format(day=_day(max(days), year)) if days else ""
    facts = [f"{how}{when}: {', '.join(filter(None, (_ballots(one), rounds)))}."]
    if one.secret:
        facts.append(_("The vote was secret."))
    if one.closest:
        facts.append(_closest(one.closest))
    stayed = listed([_quote(text) for text in one.stayed[:_MOST_QUOTES]])
    if stayed:
        words = ngettext("{quotes} stayed.", "{quotes} stayed.", len(one.stayed))
        facts.append(words.format(quotes=stayed))
    return " ".join(facts)


def _rounds(one: Voted) -> int:
    return sum(each.rounds for each in one.votes)


def _ballots(one: Voted) -> str:
    cast = [each.ballots for each in one.votes if each.ballots]
    if len(cast) < len(one.votes):
        return ""
    ballots = sum(cast[1:], start=cast[0])
    count = int(ballots)
    if count != ballots:
        return _("{count} ballots").format(count=number(ballots))
    return ngettext("one ballot", "{count} ballots", count).format(count=in_words(count))


def _closest(one: Closest) -> str:
    names = listed([_quote(text) for text in one.ideas[:_MOST_QUOTES]])
    match one.by:
        case LeftBy.LOT:
            words = (
                _("{names} were level in everything; the lot was drawn from {seed}.")
                if one.seed
                else _("{names} were level in everything; a lot was drawn.")
            )
            return words.format(names=names, seed=quoted(clean(one.seed or "")))
        case _:
            return _("{names} had the same number of votes; comparing them head to head decided it.").format(
                names=names
            )


_SAID = {
    Audience.TEAM: mark("Somebody in the team said: {quote}."),
    Audience.COLLEAGUE: mark("A colleague said: {quote}."),
    Audience.CUSTOMER: mark("A customer said: {quote}."),
    Audience.OTHER: mark("Somebody said: {quote}."),
}


def _changed_heading(one: Revised) -> str:
    if one.remark is None:
        return _("Written, and written anew.") if one.drafts > 1 else _("Written.")
    return _("What changed the text.") if one.taken_up else _("What we were glad of.")


def _changed(one: Revised) -> str:
    facts = [_words(one)]
    if one.remark is not None:
        facts.append(_(_SAID[one.remark.audience]).format(quote=_quote(one.remark.text or "")))
        if one.taken_up and one.remark.answer:
            facts.append(_("What became of it: {quote}.").format(quote=_quote(one.remark.answer)))
    return " ".join(facts)


def _words(one: Revised) -> str:
    before = ngettext("one word", "{count} words", one.before).format(count=in_words(one.before))
    if one.drafts == 1:
        return _("The draft has {words}.").format(words=before)
    after = in_words(one.after) if one.after > 1 else _("one")
    if one.before == one.after:
        return _("The first draft had {words}, and so many the text has still.").format(words=before)
    return _("The first draft had {words}, the text has {after} now.").format(words=before, after=after)


def _adopted(story: Story, year: int) -> str:
    facts = []
    if story.adoption and story.replaced:
        words = _("It takes the place of the one of {day}.").format(day=_day(story.replaced.on, year))
        facts.append(words)
        if story.adoption.reason:
            facts.append(_("The reason: {quote}.").format(quote=_quote(story.adoption.reason)))
    if story.owner:
        facts.append(_("{name} looks after it.").format(name=called(story.owner)))
    elif story.adoption and story.adoption.review_months:
        count = story.adoption.review_months
        words = ngettext("We look back after one month.", "We look back every {count} months.", count)
        facts.append(words.format(count=in_words(count)))
    return " ".join(facts) or _length(story)


def _length(story: Story) -> str:
    words = story.changed.after if story.changed else 0
    sentences = len(story.statement.sentences) if story.statement else 0
    told_ = ngettext("It has {words} words in one sentence.", "It has {words} words in {count} sentences.", sentences)
    return told_.format(words=in_words(words), count=in_words(sentences))


def _since(story: Story, year: int, today: date) -> str:
    read = [(one, course(one, today, year=year)) for one in story.measures[:_MOST_QUOTES]]
    facts = [_("{measure}: {course}.").format(measure=_quote(one.name), course=told_) for one, told_ in read if told_]
    if story.review and story.review.example:
        words = _("The review of {day} says: {quote}.")
        facts.append(words.format(day=_day(story.review.on, year), quote=_quote(story.review.example)))
    return " ".join(facts)


_FROM = {
    Audience.TEAM: mark("from the team"),
    Audience.COLLEAGUE: mark("from colleagues"),
    Audience.CUSTOMER: mark("from customers"),
    Audience.OTHER: mark("from others"),
}


def _people(story: Story) -> str:
    """Give who agreed to be named, how many took part besides, and how much was said of drafts."""
    names = [called(name) for name in story.names[:_MOST_NAMES]]
    others = story.unnamed + len(story.names) - len(names)
    if names and others:
        more = ngettext("one more person", "{count} more people", others)
        names.append(more.format(count=in_words(others)))
    if not names and story.unnamed:
        people = ngettext("One person.", "{count} people.", story.unnamed)
        told_ = _capital(people.format(count=in_words(story.unnamed)))
    else:
        told_ = f"{listed(names)}." if names else ""
    changed = story.changed
    if changed is None or not changed.feedback:
        return told_
    words = ngettext(
        "One piece of feedback came without a name, {whence}.",
        "{count} pieces of feedback came without a name, {whence}.",
        changed.feedback,
    )
    whence = listed([_(_FROM[one]) for one in changed.audiences])
    return f"{told_} {_capital(words.format(count=in_words(changed.feedback), whence=whence))}".strip()


def _figures(story: Story) -> str:
    """Give the figures in a line, those that are there."""
    facts: list[str] = []
    if story.collected:
        count = story.collected.round.count
        facts.append(ngettext("{count} idea", "{count} ideas", count).format(count=count))
    if story.voted:
        rounds = _rounds(story.voted)
        facts.append(ngettext("{count} round", "{count} rounds", rounds).format(count=rounds))
    if story.changed:
        drafts, feedback, words = story.changed.drafts, story.changed.feedback, story.changed.after
        facts.append(ngettext("{count} draft", "{count} drafts", drafts).format(count=drafts))
        if feedback:
            told_ = ngettext("{count} piece of feedback", "{count} pieces of feedback", feedback)
            facts.append(told_.format(count=feedback))
        facts.append(ngettext("{count} word", "{count} words", words).format(count=words))
    if story.adoption:
        words_ = _("seal {seal}") if story.sealed else _("seal {seal}, doesn't match the text")
        facts.append(words_.format(seal=_grouped(story.adoption.seal)))
    return " · ".join(facts)


def _grouped(seal: str) -> str:
    plain = clean(seal)[:16]
    return " ".join(plain[at : at + _SEAL_GROUP] for at in range(0, len(plain), _SEAL_GROUP))


def _quote(text: str) -> str:
    return quoted(cut(text, _QUOTE).removesuffix("."))


def _day(day: date, year: int) -> str:
    return long_day(day, year=day.year != year)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
