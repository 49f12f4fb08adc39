"""What is fixed as a vote is opened, and what is told of it after the result: when, among whom, what was corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.model import Batch, LeftBy, Method, Stop, TieRule
from leitbild_cli.core.voting import slate
from leitbild_cli.core.voting.votes import LeftOut, is_open, is_outside
from leitbild_cli.language import _, mark, moment, ngettext
from leitbild_cli.view.format import numbers
from leitbild_cli.view.format.numbers import NO_BREAK, number
from leitbild_cli.view.format.text import fit, safe, wrap
from leitbild_cli.view.voting import tables
from leitbild_cli.view.voting.names import listed, names
from leitbild_cli.view.voting.secret import told_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from leitbild_cli.core.model import Column, Correction, Leitbild, Person, Vote
    from leitbild_cli.view.voting.names import Labels


_MOST_IDEAS = 30
_MOST_PEOPLE = 12
_SHOWN_SIGNS = 12
_METHODS = {
    Method.IRV: mark("Each round the idea with the fewest votes leaves."),
    Method.BOTTOM_TWO: mark("Each round the last two meet, and the one that fewer prefer leaves."),
    Method.COOMBS: mark("Each round the idea with the most last places leaves."),
    Method.HANDS: mark("Each round everybody raises a hand for one idea."),
}
_STOPS = {
    Stop.ONE_LEFT: mark("The rounds go on until one is left."),
    Stop.MAJORITY: mark("The rounds end when one has more than half of the votes."),
    Stop.TWO_LEFT: mark("The rounds end when two are left; the one with more votes wins."),
}
_BATCHES = {
    Batch.NO_VOTES: mark("Ideas without any vote leave together."),
    Batch.NONE: mark("Ideas without any vote leave one by one, too."),
    Batch.SAFE: mark("The last ideas leave together where that cannot change who wins."),
}
_TIES = {
    TieRule.DUEL_POINTS_LOT: mark("Ties: head to head among them, then with all ideas, then by lot."),
    TieRule.ORDER: mark("Ties: the one latest in the agreed order leaves."),
    TieRule.LOTS: mark("Ties: by lot, drawn in the room and entered."),
    TieRule.EARLIER_ROUNDS: mark("Ties: the votes of the round before, then of the one before that, then by lot."),
    TieRule.ALL_LEAVE: mark("Tied ideas leave together."),
    TieRule.STOP: mark("Ties: the count stops and says so."),
}


def terms_block(leitbild: Leitbild, votes: Sequence[Vote], *, width: int) -> str:
    """Give what is fixed for these columns, which share everything but the ideas."""
    parts = ["\n".join(_column(leitbild, vote, width)) for vote in votes]
    parts += ["\n".join(line for text in _terms(leitbild, vote) for line in wrap(text, width)) for vote in votes[:1]]
    return "\n\n".join(parts)


_LEFT_OUT = {
    LeftOut.NO_IDEA: mark("`{column}` is left out: there is no idea in it yet."),
    LeftOut.ONE_IDEA: mark("`{column}` is left out: one idea only, so there is nothing to choose."),
    LeftOut.OPENED: mark("`{column}` is left out: its vote is open already."),
    LeftOut.HANDS: mark("`{column}` is left out: rounds of hands are under way."),
    LeftOut.DECIDED: mark("`{column}` is left out: it is decided."),
}


def left_out_lines(leitbild: Leitbild, left: Sequence[tuple[Column, LeftOut]]) -> list[str]:
    """Say of each column no vote is opened on why."""
    return [_(_LEFT_OUT[why]).format(column=lookup.letter(leitbild, column.id)) for column, why in left]


def unusual(vote: Vote) -> list[str]:
    """Give by which rules a vote was counted, a sentence each, where they are others than usual."""
    if vote.method is Method.HANDS:
        return []
    told = [] if vote.stop is Stop.ONE_LEFT else [_(_STOPS[vote.stop])]
    told += [] if vote.batch is Batch.NO_VOTES or vote.method is not Method.IRV else [_(_BATCHES[vote.batch])]
    return [*told, *([] if vote.tie is TieRule.DUEL_POINTS_LOT else [_(_TIES[vote.tie])])]


def names_of(people: Sequence[Person], most: int = _MOST_PEOPLE) -> str:
    """Give the names as a list in a sentence, and how many are not named where there are many."""
    shown = people if len(people) <= most else people[: most - 1]
    named = [safe(person.name) for person in shown]
    rest = len(people) - len(shown)
    return listed(named) if not rest else _("{names} and {count} more").format(names=", ".join(named), count=rest)


def _column(leitbild: Leitbild, vote: Vote, width: int) -> Iterator[str]:
    yield from wrap(
        f"{lookup.letter(leitbild, vote.column)} · {safe(lookup.question_of(leitbild, vote.column))}", width
    )
    signs = slate.letters(leitbild, vote)
    wording = sorted(vote.wording, key=lambda one: [*signs].index(one.idea))
    shown = wording if len(wording) <= _MOST_IDEAS else wording[:10]
    for one in shown:
        letter = signs[one.idea]
        room = max(width - len(letter) - 4, 1)
        yield f"  {letter}  {fit(' '.join(one.text.split()), room)}"
    rest = len(vote.wording) - len(shown)
    if rest:
        yield "  " + ngettext("… and {count} more", "… and {count} more", rest).format(count=rest)


def _terms(leitbild: Leitbild, vote: Vote) -> Iterator[str]:
    batch = [_(_BATCHES[vote.batch])] if vote.method is Method.IRV else []
    yield " ".join([_(_METHODS[vote.method]), *batch, _(_STOPS[vote.stop])])
    yield _(_TIES[vote.tie])
    if vote.seed_rule:
        yield _("Where a lot is needed, it comes from: {rule}").format(rule=safe(vote.seed_rule))
    yield from _people(leitbild, vote)
    needed = ngettext(
        "It counts with {count} ballot or more.", "It counts with {count} ballots or more.", vote.quorum or 0
    )
    yield needed.format(count=vote.quorum)
    if vote.secret:
        yield _("The ballots are secret: they are kept outside this file.")
    if vote.closes is not None:
        yield _("Ballots count until {moment}.").format(moment=moment(vote.closes))
    else:
        yield _("Ballots count until `leitbild vote close` or `leitbild vote count`.")
    yield _("All this is under a seal: `leitbild check` finds whatever is changed by hand.")


def _people(leitbild: Leitbild, vote: Vote) -> Iterator[str]:
    people = lookup.voters(leitbild, vote)
    count = len(people)
    if count == len(leitbild.people):
        words = ngettext(
            "{count} person votes, the whole team: {names}.", "{count} people vote, the whole team: {names}.", count
        )
    else:
        words = ngettext("{count} person votes: {names}.", "{count} people vote: {names}.", count)
    yield words.format(count=count, names=names_of(people))
    for one in vote.weights:
        name, weight = lookup.name_of(leitbild, one.person), numbers.number(one.weight)
        yield _("The ballot of {name} weighs {weight}.").format(name=safe(name), weight=weight)


_NAMED = 8


def circumstances(leitbild: Leitbild, vote: Vote, *, just_counted: bool = False) -> list[str]:
    """Give a sentence for each thing that was fixed or happened; nothing for a vote that nobody opened.

    Whoever has just counted knows when it was opened and for whom, but not where the ballots are kept.
    """
    if just_counted:
        return [*_kept(vote)]
    return [
        *([_("Voted on again: {reason}").format(reason=fit(vote.reopened, 200))] if vote.reopened else []),
        *_times(vote),
        *_who_took_part(leitbild, vote),
        *_seed(vote),
        *_kept(vote),
        *corrections_lines(leitbild, vote),
    ]


def _times(vote: Vote) -> Iterator[str]:
    if vote.opened is None or vote.frozen is None:
        return
    words = _("Opened {moment}; what was fixed then has the SHA-256 {start}….")
    yield words.format(moment=moment(vote.opened), start=safe(vote.frozen)[:_SHOWN_SIGNS])
    if vote.closes is not None:
        early = vote.closed is not None and vote.closed < vote.closes
        if is_open(vote):
            words = _("Ballots count until {moment}.")
        else:
            words = _("Ballots were to count until {moment}.") if early else _("Ballots counted until {moment}.")
        yield words.format(moment=moment(vote.closes))
    if vote.closed is not None:
        yield _("Closed {moment}.").format(moment=moment(vote.closed))


def _who_took_part(leitbild: Leitbild, vote: Vote) -> Iterator[str]:
    if vote.entitled and vote.quorum is not None and vote.frozen:
        count = len(vote.entitled)
        if is_open(vote):
            words = ngettext(
                "{count} person can vote; ballots needed: {quorum}.",
                "{count} people can vote; ballots needed: {quorum}.",
                count,
            )
        else:
            words = ngettext(
                "{count} person could vote; ballots needed: {quorum}.",
                "{count} people could vote; ballots needed: {quorum}.",
                count,
            )
        yield words.format(count=count, quorum=vote.quorum)
    if vote.weights:
        called = lookup.names(leitbild)
        shown = [f"{safe(called.get(one.person, one.person))}{NO_BREAK}{number(one.weight)}" for one in vote.weights]
        rest = [] if len(shown) <= _NAMED else ["…"]
        weights = ", ".join([*shown[:_NAMED], *rest])
        words = (
            _("Ballots don't all weigh the same: {weights}; all others 1.")
            if is_open(vote)
            else _("Ballots did not all weigh the same: {weights}; all others 1.")
        )
        yield words.format(weights=weights)


def _seed(vote: Vote) -> Iterator[str]:
    if vote.seed_rule:
        yield _("Where a lot is needed, it comes from: {rule}").format(rule=fit(vote.seed_rule, 200))


def _kept(vote: Vote) -> Iterator[str]:
    if vote.secret:
        yield told_of(vote) or _("The ballots are secret: they are kept outside this file.")
    elif is_outside(vote):
        yield tables.told_of(vote)


def corrections_lines(leitbild: Leitbild, vote: Vote) -> list[str]:
    """Give a sentence for each correction, by the letters the result names the ideas by."""
    called = names(leitbild, vote, vote.ideas)
    return [_sentence(one, called) for one in vote.corrections]


def _sentence(one: Correction, called: Labels) -> str:
    facts = {"round": one.round, "entered": _entered(one, called)}
    match one.step:
        case LeftBy.DECIDING_ROUND:
            text = _("Round {round}, deciding round, entered at first: {entered}.")
        case LeftBy.LOT:
            text = _("Round {round}, lot, entered at first: {entered}.")
        case _:
            text = _("Round {round}, entered at first: {entered}.")
    return f"{text.format(**facts)}{_made(one)}"


def _entered(one: Correction, called: Labels) -> str:
    if one.left is not None:
        left = _("{idea} leaves").format(idea=called.letter(one.left))
        return left if not one.drawn_by else _("{left}, drawn by {name}").format(left=left, name=safe(one.drawn_by))
    numbers = ", ".join(f"{called.letter(count.idea)}{NO_BREAK}{number(count.votes)}" for count in one.counts)
    if one.present is None:
        return numbers
    return _("{numbers}; in the room: {count}").format(numbers=numbers, count=one.present)


def _made(one: Correction) -> str:
    if one.made is None:
        return ""
    return " " + _("Corrected {moment}.").format(moment=moment(one.made))
