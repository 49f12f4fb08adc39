"""The page a team shows, and the poster for the wall: everything that is known put into templates."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from markupsafe import Markup

from leitbild_cli.core import lookup, mentions
from leitbild_cli.core.account import people, trace
from leitbild_cli.core.account import statement as account
from leitbild_cli.core.account.statement import Stand
from leitbild_cli.core.account.way import way as way_of
from leitbild_cli.core.drafting import differences, translation
from leitbild_cli.core.drafting.translation import Fit
from leitbild_cli.core.overview import Stage, Step, next_step, stage_of
from leitbild_cli.core.tracking.reviews import next_review
from leitbild_cli.core.tracking.sentences import followed
from leitbild_cli.language import _, mark, ngettext
from leitbild_cli.record import record
from leitbild_cli.view import translation as words
from leitbild_cli.view.format.prose import in_words, listed
from leitbild_cli.view.page import origin
from leitbild_cli.view.page.ballots import ballots
from leitbild_cli.view.page.board import board
from leitbild_cli.view.page.drafts import drafts
from leitbild_cli.view.page.environment import filled
from leitbild_cli.view.page.next_step import following
from leitbild_cli.view.page.proof import proof
from leitbild_cli.view.page.seal import star
from leitbild_cli.view.page.voices import given, said
from leitbild_cli.view.page.way import way

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from leitbild_cli.core.account.statement import Statement
    from leitbild_cli.core.account.trace import SentenceOrigin
    from leitbild_cli.core.drafting.seal import BrokenSeal
    from leitbild_cli.core.model import Leitbild
    from leitbild_cli.view.page.origin import OriginLine

_SIZES = ((16, "short"), (40, ""), (60, "more"))
# The poster, in hundredths of the sheet's width: its sizes of letters as in the sheet, room, and letters in em.
_POSTER_SIZES = (10.5, 9.0, 7.6, 6.5, 5.8, 5.2, 4.6, 4.0, 3.4, 2.8, 2.2)
_ACROSS, _DOWN = 79, 82  # so high that it stays on one sheet of Letter, too
_LETTER, _LEADING, _BETWEEN, _SMALLER = 0.59, 1.28, 0.55, 0.6
_STEPS = (
    mark("Prepare"),
    mark("Ideas"),
    mark("Vote"),
    mark("Write"),
    mark("Adopt"),
    mark("Live it"),
)


@record
class ShownSentence:
    """A sentence, with where it comes from; a heading comes from nowhere."""

    text: str
    lines: tuple[OriginLine, ...] = ()


@record
class PagePart:
    """A section of the page, for the list of them."""

    key: str
    title: str


def page(leitbild: Leitbild, *, on: date, now: datetime, broken: tuple[BrokenSeal, ...] = ()) -> str:
    """Give the whole page as of a day; `broken` are the seals that are found to be.

    Nobody is named in it who did not agree, in nobody's words either.
    """
    leitbild = mentions.spoken(leitbild)
    shown = account.current(leitbild)
    traced = trace.statement(leitbild)
    sections = {
        "holds": proof(leitbild, on=on),
        "way": way(way_of(leitbild)),
        "ideas": board(leitbild, traced),
        "vote": ballots(leitbild),
        "drafts": drafts(leitbild),
        "feedback": said(leitbild),
    }
    took_part = people.took_part(leitbild)
    return filled(
        "page.html",
        sheet="page.css",
        team=leitbild.team,
        tongue=str(leitbild.language),
        stand=str(shown.stand),
        title=_title(shown),
        size=size(shown.words),
        sentences=_sentences(leitbild, shown, on),
        other=_other(leitbild, shown),
        facts=_facts(leitbild, shown, on),
        star=star(shown.adoption.seal, holds=shown.sealed) if shown.adoption else None,
        broken=_broken(shown, broken),
        steps=_steps(leitbild, on, now) if shown.adoption is None else (),
        next=following(leitbild, on=on, now=now),
        knew=_knew(leitbild),
        names=listed(took_part.names),
        others=_others(took_part),
        given=given(took_part),
        parts=_parts(sections, people=bool(leitbild.people), waits=shown.adoption is None),
        on=on,
        file=Markup("<code>leitbild.yaml</code>"),
        struck=_marked("<del>{}</del>", _("struck out")),
        underlined=_marked("<ins>{}</ins>", _("underlined")),
        dotted=_marked('<span class="moved">{}</span>', _("dotted")),
        **sections,
    )


def poster(leitbild: Leitbild) -> str:
    """Give the statement alone, for the wall."""
    shown = account.current(leitbild)
    sentences = [_bare(one.text) for one in shown.sentences]
    other = _other(leitbild, shown)
    if other is not None and other.stale:
        other = None  # nothing that waits is hung up
    return filled(
        "poster.html",
        sheet="poster.css",
        team=leitbild.team,
        tongue=str(leitbild.language),
        title=_("Our mission statement") if shown.adoption else _("Our mission statement in the making"),
        size=fitting_size(sentences, other.texts if other else ()),
        sentences=sentences,
        other=other,
        adoption=shown.adoption,
        number=shown.number,
        star=star(shown.adoption.seal, holds=shown.sealed) if shown.adoption else None,
    )


def size(words: int) -> str:
    """Give the class of a statement of so many words: the fewer, the larger it is set."""
    return next((name for most, name in _SIZES if words <= most), "long")


def fitting_size(texts: Sequence[str], other: Sequence[str] = ()) -> str:
    """Give the class of the largest letters in which these paragraphs stay on one sheet, and their words whole.

    The `other` ones stand below, in smaller letters.
    """
    longest = max((len(word) for text in texts for word in text.split()), default=0)
    for rank, size_ in enumerate(_POSTER_SIZES, start=1):
        high = _height(texts, size_) + (_height(other, size_ * _SMALLER) + 2 * size_ * _BETWEEN if other else 0)
        if longest <= _ACROSS / (_LETTER * size_) and high <= _DOWN:
            return f"size-{rank}"
    return f"size-{len(_POSTER_SIZES)}"


def _height(texts: Sequence[str], size_: float) -> float:
    across = max(int(_ACROSS / (_LETTER * size_)), 1)
    return size_ * (_LEADING * sum(len(wrap(text, across)) for text in texts) + _BETWEEN * max(len(texts) - 1, 0))


def _marked(markup: str, word: str) -> Markup:
    return Markup(markup).format(word)  # noqa: S704  our own tags


def _title(shown: Statement) -> str:
    return _("Our mission statement") if shown.adoption else _("Our mission statement in the making")


def _bare(text: str) -> str:
    """Give a sentence without the mark of a heading or a list."""
    return text.lstrip("#*•- ").strip() or text


def _sentences(leitbild: Leitbild, shown: Statement, on: date) -> tuple[ShownSentence, ...]:
    if shown.stand not in (Stand.ADOPTED, Stand.DRAFT):
        return tuple(ShownSentence(text=one.text) for one in shown.sentences)
    traced = trace.statement(leitbild)
    origins: dict[int, SentenceOrigin] = {one.number: one for one in traced.sentences} if traced else {}
    proofs = {one.number: one for one in followed(leitbild, on=on)}
    names = origin.Names(named=lookup.spoken_names(leitbild), adopted=shown.adoption is not None)
    return tuple(
        ShownSentence(
            text=_bare(one.text),
            lines=origin.lines(origins[place], proofs.get(place), names) if place in origins else (),
        )
        for place, one in enumerate(shown.sentences, start=1)
    )


@record
class Other:
    """The statement in the other language, or why it is not there to be read."""

    language: str
    title: str
    texts: tuple[str, ...] = ()
    stale: str = ""


def _other(leitbild: Leitbild, shown: Statement) -> Other | None:
    """Give the translation of what is adopted; None where there is none."""
    found = translation.translated(leitbild)
    if found is None or shown.adoption is None or found.fit is Fit.MISSING:
        return None
    texts = tuple(_bare(line) for line in found.text.split("\n") if line.strip())
    head = words.title(found)
    if found.stale:
        return Other(language=str(found.language), title=head, stale=words.stale(found))
    return Other(language=str(found.language), title=head, texts=texts)


@record
class Fact:
    """A fact below the statement; `more` stands behind it, quietly, or as something to look at."""

    label: str
    text: str
    more: str = ""
    look: str = ""
    day: date | None = None


def _facts(leitbild: Leitbild, shown: Statement, on: date) -> tuple[Fact, ...]:
    if shown.adoption is not None:
        return tuple(_adopted(leitbild, shown, on))
    if shown.draft is None:
        return ()
    return tuple(_drafted(leitbild, shown))


def _adopted(leitbild: Leitbild, shown: Statement, on: date) -> list[Fact]:
    adoption = shown.adoption
    assert adoption is not None  # noqa: S101  asked for by whoever calls
    facts = [Fact(label=_("Adopted"), text="", day=adoption.on)]
    owner = lookup.spoken_names(leitbild).get(adoption.owner or "")
    facts += [Fact(label=_("Looked after by"), text=owner)] if owner else []
    review = next_review(leitbild, on=on)
    facts += [Fact(label=_("Next review"), text="", day=review.on)] if review else []
    digits = star(adoption.seal, holds=shown.sealed).digits
    told = _("matches the text") if shown.sealed else _("doesn't match the text")
    return [*facts, Fact(label=_("Seal"), text=digits, more=told, look="quiet" if shown.sealed else "open")]


def _drafted(leitbild: Leitbild, shown: Statement) -> list[Fact]:
    draft = shown.draft
    assert draft is not None  # noqa: S101  as above
    label = _("Draft {number}").format(number=shown.number)
    first = (
        Fact(label=label, text="", day=draft.made.date()) if draft.made else Fact(label=label, text=_("without a date"))
    )
    words = ngettext("{count} word", "{count} words", shown.words).format(count=shown.words)
    count, waiting = lookup.said_of_drafts(leitbild), lookup.unanswered(leitbild)
    left = ngettext("{count} still open", "{count} still open", waiting).format(count=waiting) if waiting else ""
    feedback = Fact(label=_("Said of it"), text=f"{count}," if left else str(count), more=left, look="open")
    return [first, Fact(label=_("Length"), text=words), feedback, Fact(label=_("Decision"), text=_("not yet"))]


@record
class SealChange:
    """What was sealed and what stands there now; `was` is empty where nobody has the sealed words any more."""

    was: str
    runs: tuple[tuple[str, str], ...]


def _broken(shown: Statement, broken: tuple[BrokenSeal, ...]) -> SealChange | None:
    """Give what was done to the text that stands."""
    if shown.adoption is None or shown.sealed:
        return None
    found = next((one for one in broken if one.stands and one.words is not None), None)
    was = found.words.text if found is not None and found.words is not None else ""
    pieces = differences.compare(was, shown.adoption.text) if was else ()
    marks = {"kept": "", "removed": "del", "added": "ins"}
    return SealChange(was=was, runs=tuple((marks[one.kind], one.text) for one in pieces))


@record
class StepShown:
    """A stage of the way: behind us, where we are, or still to come."""

    name: str
    look: str


def _steps(leitbild: Leitbild, on: date, now: datetime) -> tuple[StepShown, ...]:
    step = next_step(leitbild, on=on, now=now).step
    place = list(Stage).index(stage_of(step))
    place = 4 if step is Step.ADOPT else place if place < 4 else 5  # noqa: PLR2004  deciding is a stage of its own here
    looks = ["done"] * place + ["now"] + ["later"] * (len(_STEPS) - place - 1)
    return tuple(StepShown(name=_(name), look=look) for name, look in zip(_STEPS, looks, strict=True))


@record
class Known:
    """Something that was known before the first idea, and a word more about it."""

    label: str
    text: str
    more: str = ""


def _knew(leitbild: Leitbild) -> tuple[Known, ...]:
    parts = leitbild.parts
    labels = {
        _("Whom we are here for"): parts.market,
        _("What we contribute"): parts.contribution,
        _("What sets us apart"): parts.distinction,
    }
    known = [Known(label=label, text=text) for label, text in labels.items() if text]
    for one in leitbild.experience:
        label = _("What has worked") if one.verdict.value == "works" else _("What has not worked")
        known.append(Known(label=label, text=one.text, more=one.reason or ""))
    for source in leitbild.sources:
        told = f"{source.author}, {source.title}" if source.author else source.title
        known.append(Known(label=_("Learned from"), text=told, more=source.learned or ""))
    return tuple(known)


def _others(took_part: people.TookPart) -> str:
    count = took_part.unnamed
    if not count:
        return ""
    if took_part.names:
        words = ngettext("And one person who is not named here.", "And {count} people who are not named here.", count)
    else:
        words = ngettext("One person.", "{count} people.", count)
    told = words.format(count=in_words(count))
    return told[:1].upper() + told[1:]


def _parts(sections: Mapping[str, object], *, people: bool, waits: bool) -> tuple[PagePart, ...]:
    titles = {
        "holds": _("Does it hold?"),
        "way": _("How it came about"),
        "ideas": _("Ideas"),
        "vote": _("Vote"),
        "drafts": _("Drafts"),
        "feedback": _("What was said"),
    }
    order = ("feedback", "ideas", "vote", "drafts", "way") if waits else tuple(titles)
    found = [PagePart(key=key, title=titles[key]) for key in order if sections.get(key) is not None]
    return (*found, *([PagePart(key="people", title=_("Who took part"))] if people else []))
