"""Where a sentence comes from, and what became of an idea, a person's ideas, a remark: trees, lines, JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.account.fate import Ending
from leitbild_cli.core.model import FeedbackStatus
from leitbild_cli.core.text import phrase
from leitbild_cli.language import _, day, mark, ngettext
from leitbild_cli.view.account.tree import Branch, marked, unmarked
from leitbild_cli.view.format.numbers import number
from leitbild_cli.view.format.prose import listed, quoted
from leitbild_cli.view.format.text import fit, safe
from leitbild_cli.view.format.text import width as cells

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from leitbild_cli.core.account.fate import IdeaFate, PersonFate, ResponseFate
    from leitbild_cli.core.account.trace import CarriedThought, SentenceOrigin, TracedStatement, VoteWay
    from leitbild_cli.core.feedback.responses import Response
    from leitbild_cli.core.model import Idea, Leitbild, Measure, Person, Unmeasured


def sentence_tree(
    leitbild: Leitbild, origin: SentenceOrigin, spans: Iterable[tuple[int, int]] = (), *, words: str = ""
) -> Branch:
    """Give a sentence with all that stands behind it; the words that were looked for are marked everywhere."""
    below = tuple(_behind(leitbild, origin, words))
    if not origin.is_known:
        below = (Branch(label=_("Origin"), texts=(_("goes back to no idea, no knowledge and no feedback"),)), *below)
    label = _("Sentence {number}").format(number=origin.number)
    return Branch(label=label, texts=(marked(origin.text, spans),), below=below)


def idea_tree(leitbild: Leitbild, fate: IdeaFate, statement: TracedStatement | None, *, words: str = "") -> Branch:
    """Give an idea with its author, and below it everything that became of it."""
    facts = [_by(fate.author), *([day(fate.idea.added.date())] if fate.idea.added else [])]
    facts = [", ".join(facts), unmarked(lookup.question_of(leitbild, fate.idea.column))]
    texts = (_said(fate.idea.text, words), " · ".join(facts))
    return Branch(label=_("Idea"), texts=texts, below=tuple(_became(fate, statement)))


def response_tree(
    leitbild: Leitbild, fate: ResponseFate, statement: TracedStatement | None, *, words: str = ""
) -> Branch:
    """Give a remark, what was answered, and which sentences it changed."""
    from leitbild_cli.view.feedback.responses import audience_word

    one = fate.response
    about = lookup.draft_number(leitbild, one.draft)
    facts = [
        audience_word(one.audience) if one.person is None else unmarked(lookup.name_of(leitbild, one.person)),
        *([day(one.received)] if one.received else []),
        *([_("on draft {number}").format(number=about)] if about else []),
    ]
    text = _said(quoted(one.text), words) if one.text else _("(only a rating)")
    below = [Branch(label=_("Answer"), texts=(*([unmarked(one.answer)] if one.answer else []), status(fate)))]
    below += [_place(statement, at) for at in fate.sentences if statement]
    return Branch(label=_("Feedback"), texts=(text, " · ".join(facts)), below=tuple(below))


def person_lines(fate: PersonFate, statement: TracedStatement | None, *, width: int) -> list[str]:
    """Give a person's ideas, a line or two each, with what became of it."""
    count = len(fate.ideas)
    ideas = ngettext("{count} idea", "{count} ideas", count).format(count=count)
    told = [(fit(unmarked(" ".join(one.idea.text.split())), width), short(one, statement)) for one in fate.ideas]
    beside = max((cells(text) for text, _became in told), default=0)
    longest = max((cells(became) for _text, became in told), default=0)
    room = min(beside, width - longest - _BETWEEN - _SIGN)
    lines = [f"{fit(fate.person.name, max(width - cells(ideas) - _BETWEEN, _LEAST))}, {ideas}"]
    for place, (text, became) in enumerate(told):
        sign, under = ("└─ ", "   ") if place == count - 1 else ("├─ ", "│  ")
        if room >= _LEAST:
            shown = fit(text, room)
            lines.append(f"{sign}{shown}{' ' * (room - cells(shown))}{' ' * _BETWEEN}{became}")
        else:
            lines += [f"{sign}{fit(text, width - _SIGN)}", f"{under}→ {fit(became, width - _SIGN - 2)}"]
    return lines


_BETWEEN, _SIGN, _LEAST = 2, 3, 16
_SHORT = {
    Ending.WON: mark("✓ stays"),
    Ending.MEASURED: mark("lives on as a measure"),
    Ending.PARKED: mark("parked, with thanks"),
    Ending.LEFT: mark("was up for the vote, kept"),
    Ending.VOTED: mark("up for the vote"),
    Ending.OPEN: mark("open"),
}


def short(fate: IdeaFate, statement: TracedStatement | None) -> str:
    """Give what became of an idea in a few words."""
    if fate.ending is Ending.LIVES:
        return _lives(fate, statement)
    if fate.ending is Ending.LEFT and fate.way is not None and fate.way.left:
        return _("up for the vote until round {round}, kept").format(round=fate.way.left)
    return _(_SHORT[fate.ending])


def in_list(fate: IdeaFate, statement: TracedStatement | None) -> str:
    """Give what became of an idea as a list has it beside the words; nothing where nothing was decided."""
    match fate.ending:
        case Ending.LIVES:
            return f"✓ {_places(fate, statement)}"
        case Ending.LEFT if fate.way is not None and fate.way.left:
            return _("up for the vote until round {round}").format(round=fate.way.left)
        case Ending.PARKED if fate.parked is not None and fate.parked.reason:
            return _("parked: {reason}").format(reason=fit(unmarked(fate.parked.reason), _REASON))
        case Ending.VOTED | Ending.OPEN | Ending.PARKED:
            return ""
        case _:
            return _(_SHORT[fate.ending])


def in_card(fate: IdeaFate, statement: TracedStatement | None) -> str:
    """Give the same for the card of one idea, which tells of parking by itself."""
    return "" if fate.ending is Ending.PARKED or not in_list(fate, statement) else short(fate, statement)


_REASON = 60


def closing(fate: IdeaFate) -> str:
    """Give a sentence to end with, where one is to be said."""
    if fate.parked is not None:
        return _("Take it back in: `leitbild idea unpark {id}`").format(id=fate.idea.id)
    if fate.measures and not fate.sentences:
        return _("It is no sentence, and lives on all the same: we measure it.")
    return ""


def status(fate: ResponseFate) -> str:
    """Give what became of a remark in a few words."""
    one = fate.response
    if one.status is FeedbackStatus.OPEN:
        return _("still open")
    if one.status is FeedbackStatus.DECLINED:
        return _("not taken up")
    words = {"partly": _("taken up in part"), "thanked": _("read, with thanks")}.get(one.status, _("taken up"))
    return _("{taken_up} in draft {number}").format(taken_up=words, number=fate.done_in) if fate.done_in else words


def vote(way: VoteWay) -> str:
    """Give how an idea came through its vote, with figures as far as they are kept, and never as a defeat."""
    secret = _(", voted secretly") if way.secret else ""
    return (_stayed(way) if way.won else _stood(way)) + secret


def measure_line(measure: Measure) -> str:
    """Give a measure with its last value and its target."""
    from leitbild_cli.view.format.numbers import amount
    from leitbild_cli.view.tracking.assessment import goal

    last = max(measure.readings, key=lambda one: one.on, default=None)
    value = amount(last.value, measure.unit) if last else _("no readings yet")
    told = _("{name}: {value}").format(name=unmarked(measure.name), value=value)
    return told if measure.target is None else _("{told}, target {goal}").format(told=told, goal=goal(measure))


def _behind(leitbild: Leitbild, origin: SentenceOrigin, words: str) -> Iterator[Branch]:
    for _part, text in origin.parts:
        yield Branch(label=_("What we knew"), texts=(_said(text, words),))
    for one in origin.experience:
        yield Branch(label=_("What works"), texts=(_said(one.text, words),))
    for source in origin.sources:
        title = f"{source.title} ({source.author})" if source.author else source.title
        yield Branch(label=_("What we learned"), texts=(_said(title, words),))
    for thought in origin.thoughts:
        yield _thought(thought, words)
    for remark in origin.remarks:
        yield Branch(label=_("Feedback"), texts=tuple(remark_lines(leitbild, remark, words)))
    yield from _proofs(origin.measures, origin.on_purpose)


def _thought(thought: CarriedThought, words: str) -> Branch:
    alike = [_idea_of(author, idea, words) for author, idea in thought.kin]
    below = [Branch(label=_("the same thought"), texts=tuple(alike))] if alike else []
    if thought.way is not None:
        below.append(Branch(label=_("Vote"), texts=(vote(thought.way),)))
    return Branch(label=_("Idea"), texts=(_idea_of(thought.author, thought.idea, words),), below=tuple(below))


def remark_lines(leitbild: Leitbild, one: Response, words: str = "") -> Iterator[str]:
    """Give a remark that was taken up: its words, what was made of it, who said it."""
    from leitbild_cli.view.feedback.responses import audience_word

    done = lookup.draft_number(leitbild, one.done_in)
    facts = [audience_word(one.audience), *([day(one.received)] if one.received else [])]
    facts += [_("taken up in draft {number}").format(number=done)] if done else []
    if one.text:
        yield _said(quoted(one.text), words)
    if one.answer:
        yield f"→ {_said(one.answer, words)}"
    yield ", ".join(facts)


def _proofs(measures: Iterable[Measure], on_purpose: Unmeasured | None) -> Iterator[Branch]:
    for one in measures:
        yield Branch(label=_("Measure"), texts=(measure_line(one),))
    if on_purpose is not None:
        reason = f": {unmarked(on_purpose.reason)}" if on_purpose.reason else ""
        yield Branch(label=_("Measure"), texts=(_("none, on purpose") + reason,))


def _became(fate: IdeaFate, statement: TracedStatement | None) -> Iterator[Branch]:
    if fate.kin:
        yield Branch(label=_("the same thought"), texts=tuple(_idea_of(author, idea, "") for author, idea in fate.kin))
    if fate.parked is not None:
        yield Branch(label=_("parked, with thanks"), texts=(_parking(fate),))
    if fate.way is not None:
        yield Branch(label=_("Vote"), texts=(vote(fate.way),))
    elif fate.ending is Ending.VOTED:
        yield Branch(label=_("Vote"), texts=(_("is open"),))
    yield from (_place(statement, at) for at in fate.sentences if statement is not None)
    yield from _proofs(fate.measures, None)
    if fate.ending is Ending.OPEN:
        late = _("came after the bell, and is open") if fate.idea.late else _("stands open")
        yield Branch(label=_("Vote"), texts=(late,))


def _parking(fate: IdeaFate) -> str:
    assert fate.parked is not None  # noqa: S101  for the type checker
    facts = [quoted(unmarked(fate.parked.reason))] if fate.parked.reason else []
    facts += [day(fate.parked.on)] if fate.parked.on else []
    return " · ".join(facts) or _("kept, and can come back at any time")


def _place(statement: TracedStatement, at: int) -> Branch:
    text = next(one.text for one in statement.sentences if one.number == at)
    return Branch(label=_where(statement, at), texts=(unmarked(text),))


def _where(statement: TracedStatement, at: int) -> str:
    """Give where a sentence stands; of a draft nobody decided for, in which one."""
    if statement.adoption is not None or statement.number is None:
        return _("Sentence {number}").format(number=at)
    return _("Draft {draft}, sentence {number}").format(draft=statement.number, number=at)


def _places(fate: IdeaFate, statement: TracedStatement | None) -> str:
    if statement is not None and statement.adoption is None:
        return _("lives in draft {draft}").format(draft=statement.number)
    told = ngettext("lives in sentence {places}", "lives in sentences {places}", len(fate.sentences))
    return told.format(places=listed([str(at) for at in fate.sentences]))


def _lives(fate: IdeaFate, statement: TracedStatement | None) -> str:
    names = dict.fromkeys(author.name for author, _idea in fate.kin if author.id != fate.author.id)
    with_whom = _(", one thought with {names}").format(names=listed([safe(name) for name in names])) if names else ""
    return _places(fate, statement) + with_whom


def _stayed(way: VoteWay) -> str:
    if way.alone:
        return _("stood alone, and stays")
    rounds, tallies = len(way.tallies), way.tallies
    if not tallies:
        return _("stays")
    facts = {"rounds": rounds, "first": _tally(way, 0), "last": _tally(way, -1)}
    match rounds:
        case 1:
            words = _("stayed in the one round: {first}")
        case 2:
            words = _("stayed in both rounds: {first}, then {last}")
        case _:
            words = _("stayed in all {rounds} rounds: {first} at first, {last} in the end")
    return words.format(**facts)


def _stood(way: VoteWay) -> str:
    if way.lot:
        return _("level with another one in everything in round {round}; a lot was drawn").format(round=way.left)
    if way.left:
        return _("was up for the vote until round {round}; another thought stayed").format(round=way.left)
    return _("was up for the vote; another thought stayed")


def _tally(way: VoteWay, place: int) -> str:
    """Give what it had of all votes; only the first time with the word."""
    one = way.tallies[place]
    if place:
        return _("{votes} of {all}").format(votes=number(one.votes), all=number(one.of))
    return _("{votes} of {all} votes").format(votes=number(one.votes), all=number(one.of))


def _idea_of(author: Person, idea: Idea, words: str) -> str:
    return f"{_said(idea.text, words)} · {_by(author)}"


def _by(author: Person) -> str:
    return unmarked(author.name)


def _said(text: str, words: str) -> str:
    """Give foreign words as one line, in which the words that were looked for are marked."""
    line = " ".join(text.split())
    return marked(line, phrase.places([line], words)[0] if words else ())


def statement_json(
    leitbild: Leitbild, statement: TracedStatement, origins: Iterable[SentenceOrigin]
) -> dict[str, object]:
    """Give the statement's place and these sentences with stable keys."""
    return {
        "draft": statement.draft.id,
        "number": statement.number,
        "adopted": statement.adoption.on if statement.adoption else None,
        "sentences": [_origin_json(leitbild, one) for one in origins],
    }


def fate_json(fate: IdeaFate) -> dict[str, object]:
    """Give what became of an idea with stable keys."""
    return {
        **_idea_json(fate.author, fate.idea),
        "fate": fate.ending,
        "sentences": fate.sentences,
        "joined": fate.joined[1].id if fate.joined else None,
        "kin": [idea.id for _author, idea in fate.kin],
        "vote": _way_json(fate.way),
        "parked": fate.parked,
        "measures": [one.id for one in fate.measures],
    }


def decided_json(fate: IdeaFate) -> dict[str, object]:
    """Give what became of an idea as lists of ideas have it for machines."""
    return {"fate": fate.ending, "sentences": fate.sentences, "left_in": fate.way.left if fate.way else None}


def person_json(fate: PersonFate) -> dict[str, object]:
    """Give what became of somebody's ideas and notes with stable keys."""
    return {
        "id": fate.person.id,
        "name": fate.person.name,
        "named": fate.person.named,
        "ideas": [fate_json(one) for one in fate.ideas],
        "notes": [one.id for one in fate.notes],
        "reviews": [one.id for one in fate.seen],
    }


def response_json(leitbild: Leitbild, fate: ResponseFate) -> dict[str, object]:
    """Give what became of a remark with stable keys."""
    return {**_remark_json(leitbild, fate.response), "sentences": fate.sentences}


def _origin_json(leitbild: Leitbild, origin: SentenceOrigin) -> dict[str, object]:
    return {
        "number": origin.number,
        "text": origin.text,
        "ideas": [
            {
                **_idea_json(one.author, one.idea),
                "kin": [_idea_json(author, idea) for author, idea in one.kin],
                "vote": _way_json(one.way),
            }
            for one in origin.thoughts
        ],
        "parts": dict(origin.parts),
        "sources": [one.id for one in origin.sources],
        "experience": [one.id for one in origin.experience],
        "feedback": [_remark_json(leitbild, one) for one in origin.remarks],
        "measures": [one.id for one in origin.measures],
        "unmeasured": origin.on_purpose is not None,
    }


def _idea_json(author: Person, idea: Idea) -> dict[str, object]:
    return {"id": idea.id, "text": idea.text, "by": author.id}


def _way_json(way: VoteWay | None) -> dict[str, object] | None:
    if way is None:
        return None
    rounds = [{"votes": one.votes, "of": one.of} for one in way.tallies]
    return {"won": way.won, "rounds": rounds, "left": way.left, "lot": way.lot, "secret": way.secret}


def _remark_json(leitbild: Leitbild, one: Response) -> dict[str, object]:
    return {
        "id": one.id,
        "audience": one.audience,
        "text": one.text,
        "status": one.status,
        "answer": one.answer,
        "done_in": lookup.draft_number(leitbild, one.done_in),
    }
