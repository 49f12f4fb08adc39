"""The result of a column's vote, or why there is none; kindly, where two ideas may have split the vote."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.model import LeftBy, Method, TieRule
from leitbild_cli.core.voting.record import majority, outcome
from leitbild_cli.core.voting.splits import Split, splits
from leitbild_cli.core.voting.tally.count import Outcome
from leitbild_cli.core.voting.votes import under_way
from leitbild_cli.language import _, ngettext
from leitbild_cli.view.format.numbers import NO_BREAK, number, plural
from leitbild_cli.view.format.text import fit, safe, wrap, wrap_talk
from leitbild_cli.view.format.text import width as cells
from leitbild_cli.view.voting.names import Labels, names
from leitbild_cli.view.voting.reworded import reworded_lines
from leitbild_cli.view.voting.rounds import reasons, rounds_table
from leitbild_cli.view.voting.terms import circumstances, unusual
from leitbild_cli.view.voting.voices import voice_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from leitbild_cli.core.model import Leitbild, Vote
    from leitbild_cli.core.voting.counts import Counted


_SHOWN_SIGNS = 12
_PLAIN = str.maketrans(f"„“”…–{NO_BREAK}", '"""~- ')  # one character for one, so that nothing moves


def result_block(
    leitbild: Leitbild, vote: Vote, *, width: int, ascii_only: bool = False, just_counted: bool = False
) -> str:
    """Give everything a reader needs to follow the vote by hand, and its result.

    Whoever has just counted need not be told when it was opened and for whom.
    """
    called = names(leitbild, vote, vote.ideas)
    lines = wrap(question(leitbild, vote.column), width)
    if vote.rounds:
        lines += ["", *rounds_table(vote, called, width=width, ascii_only=ascii_only), ""]
        for number, sentence in enumerate(round_sentences(leitbild, vote), start=1):
            lines += _hanging(_("Round {number}").format(number=number), sentence, width)
    closing = [
        ending(leitbild, vote),
        *reworded_lines(leitbild, vote),
        *facts(vote),
        *circumstances(leitbild, vote, just_counted=just_counted),
    ]
    lines += ["", *(line for text in closing for line in wrap(text, width))]
    for text in split_lines(leitbild, vote):
        lines += wrap_talk(text, width).split("\n")
    if not just_counted and (told := voice_lines(leitbild, vote)):
        lines += ["", told[0], *(f"  {line}" for text in told[1:] for line in wrap(text, width - 2))]
    block = "\n".join(lines)
    return block.translate(_PLAIN) if ascii_only else block


def results_block(leitbild: Leitbild, votes: Sequence[Vote], *, width: int, ascii_only: bool = False) -> str:
    """Give the results of several columns, each question underlined, so that it is seen where the next one begins."""
    blocks = [result_block(leitbild, vote, width=width, ascii_only=ascii_only) for vote in votes]
    if len(votes) == 1:
        return blocks[0]
    parts = []
    for vote, block in zip(votes, blocks, strict=True):
        head = wrap(question(leitbild, vote.column), width)
        rule = ("-" if ascii_only else "─") * max(map(cells, head))
        lines = block.split("\n")
        parts.append("\n".join([*lines[: len(head)], rule, *lines[len(head) :]]))
    return "\n\n".join(parts)


def round_sentences(leitbild: Leitbild, vote: Vote) -> list[str]:
    """Give for each round why who left."""
    called = names(leitbild, vote, vote.ideas)
    return [reasons(vote, number, called.letter) for number in range(1, len(vote.rounds) + 1)]


def question(leitbild: Leitbild, column: str) -> str:
    """Give the column's question."""
    return safe(lookup.question_of(leitbild, column))


def ending(leitbild: Leitbild, vote: Vote) -> str:
    """Give the one sentence everybody waits for."""
    if under_way(vote):
        return _("The rounds of hands are not finished yet.")
    if vote.winner is not None:
        text = safe(names(leitbild, vote, (vote.winner,)).text(vote.winner))
        if len(vote.ideas) == 1:
            return _("“{text}” is the only idea here, and it stays.").format(text=text)
        return _("“{text}” is the one that stays.").format(text=text)
    return no_result(vote)


def no_result(vote: Vote) -> str:
    """Say why nothing is decided."""
    ballots = plural(vote.ballots) if vote.ballots else 0
    match outcome(vote):
        case None:
            return _("Nothing is counted yet.")
        case Outcome.NO_IDEA:
            return _("There is no idea in this column to vote on.")
        case Outcome.NO_QUORUM if ballots:
            words = ngettext(
                "{ballots} ballot is in, {quorum} are needed; nothing is counted yet.",
                "{ballots} ballots are in, {quorum} are needed; nothing is counted yet.",
                ballots,
            )
            return words.format(ballots=ballots, quorum=vote.quorum)
        case Outcome.ALL_BLANK:
            words = ngettext(
                "The only ballot is blank, so nothing is decided.",
                "All {ballots} ballots are blank, so nothing is decided.",
                ballots,
            )
            return words.format(ballots=ballots)
        case Outcome.UNRESOLVED_TIE:
            words = _("Round {number} ended level and nothing settles it yet, so nothing is decided.")
            return words.format(number=len(vote.rounds))
        case _:
            return _("There is no ballot yet.")


def facts(vote: Vote) -> list[str]:
    """Give what else is worth knowing, a sentence each: since when it was clear, the ballots, the method, the lot."""
    return [sentence for sentence in (*_told(vote), *unusual(vote), _seed(vote)) if sentence]


def _told(vote: Vote) -> tuple[str, ...]:
    return _majority(vote), _turnout(vote), _replaced(vote), _method(vote)


def _majority(vote: Vote) -> str:
    since = majority(vote)
    if since is None or vote.winner is None:
        return ""
    return _("More than half of the votes from round {number} on.").format(number=since) if _stayed(vote, since) else ""


def _stayed(vote: Vote, since: int) -> bool:
    """Say whether the majority was the winner's; a method other than the default may leave it behind."""
    best = max(vote.rounds[since - 1].counts, key=lambda count: count.votes)
    return best.idea == vote.winner


def _turnout(vote: Vote) -> str:
    if vote.method is Method.HANDS or not vote.ballots or outcome(vote) not in (Outcome.WON, Outcome.UNRESOLVED_TIE):
        return ""
    several, ballots = plural(vote.ballots), number(vote.ballots)
    if not vote.blank:
        return ngettext("{ballots} ballot.", "{ballots} ballots.", several).format(ballots=ballots)
    words = ngettext("{ballots} ballot, {blank} of them blank.", "{ballots} ballots, {blank} of them blank.", several)
    return words.format(ballots=ballots, blank=number(vote.blank))


def _replaced(vote: Vote) -> str:
    if not vote.replaced:
        return ""
    words = ngettext("{count} earlier ballot was replaced.", "{count} earlier ballots were replaced.", vote.replaced)
    return words.format(count=vote.replaced)


def _method(vote: Vote) -> str:
    match vote.method:
        case Method.HANDS:
            return _("Voted by show of hands.") if vote.rounds else ""
        case Method.IRV:
            return ""
        case Method.BOTTOM_TWO | Method.COOMBS:
            return _("Counted by {method}.").format(method=vote.method.value)


def _seed(vote: Vote) -> str:
    if not any(one.by is LeftBy.LOT and one.drawn_by is None for one in vote.rounds) or vote.seed is None:
        return ""
    if re.fullmatch("[0-9a-f]{64}", vote.seed):
        return _("The lot follows from the ballots themselves (SHA-256 {start}…).").format(
            start=vote.seed[:_SHOWN_SIGNS]
        )
    return _("The lot follows from “{seed}”.").format(seed=fit(vote.seed, 60))


def _hanging(label: str, text: str, width: int) -> Iterable[str]:
    first, *rest = wrap(f"{label}: {text}", width - 2)
    return [first, *(f"  {line}" for line in rest)]


_TOLD = 2  # a list of guesses helps nobody


def split_lines(leitbild: Leitbild, vote: Vote) -> list[str]:
    """Give two sentences for each of the clearest pairs that are not merged by now."""
    merged = lookup.representatives(leitbild)
    found = [one for one in splits(vote) if merged.get(one.idea, one.idea) != merged.get(one.partner, one.partner)]
    clearest = sorted(found, key=lambda one: (-one.moved / one.votes, -one.moved))[:_TOLD]
    called = names(leitbild, vote, vote.ideas)
    return [line for one in sorted(clearest, key=lambda one: one.round) for line in _split_sentence(one, called)]


def _split_sentence(one: Split, called: Labels) -> tuple[str, str]:
    words = ngettext(
        "{idea} and {partner} may have split the vote: when {letter} left in round {round}, {moved} of its {votes} "
        "vote went to {other}. Together they had {together}, more than any other idea.",
        "{idea} and {partner} may have split the vote: when {letter} left in round {round}, {moved} of its {votes} "
        "votes went to {other}. Together they had {together}, more than any other idea.",
        plural(one.votes),
    )
    said = words.format(
        idea=called.both(one.idea),
        partner=called.both(one.partner),
        letter=called.letter(one.idea),
        other=called.letter(one.partner),
        round=one.round,
        moved=number(one.moved),
        votes=number(one.votes),
        together=number(one.together),
    )
    advice = _("Do they mean the same? Then merge them before another vote: `leitbild idea merge {first} {second}`")
    return said, advice.format(first=one.partner, second=one.idea)


_MOST = 12
_FEW = 10


def tie_block(leitbild: Leitbild, one: Counted, *, width: int) -> str:
    """Say which ideas are level, with their ids, and what settles it."""
    called = names(leitbild, one.vote, one.vote.ideas)
    lines = [_("Level in round {round}:").format(round=len(one.vote.rounds))]
    shown = one.tied if len(one.tied) <= _MOST else one.tied[:_FEW]
    for idea in shown:
        room = max(width - len(called.letter(idea)) - len(idea) - 7, 1)
        lines.append(f"  {called.letter(idea)}  {fit(called.text(idea), room)} ({idea})")
    rest = len(one.tied) - len(shown)
    if rest:
        lines.append("  " + ngettext("… and {count} more", "… and {count} more", rest).format(count=rest))
    return "\n".join([*lines, *(line for text in _ways(leitbild, one) for line in wrap(text, width))])


def still_open(leitbild: Leitbild, one: Counted) -> list[str]:
    """Say whether more ballots can come to a vote that was opened."""
    vote = one.vote
    if vote.opened is None or one.before is not None:
        return []
    if one.waits:
        return [_("The vote stays open.")]
    return [
        _("The vote is closed. More ballots need it opened anew: `leitbild vote reopen --column {column}`.").format(
            column=lookup.letter(leitbild, vote.column)
        )
    ]


def _ways(leitbild: Leitbild, one: Counted) -> list[str]:
    """Give what can be done now; another rule only where none was fixed."""
    lot = _("Draw a lot and say who leaves: `leitbild vote count {options}`").format(
        options=_lot_options(leitbild, one)
    )
    anew = _("Or open the vote anew, with another rule: `leitbild vote reopen --column {column}`.").format(
        column=lookup.letter(leitbild, one.vote.column)
    )
    rule = _("Take another rule for ties: `leitbild vote count --column {column} --tie duel-points-lot`.").format(
        column=lookup.letter(leitbild, one.vote.column)
    )
    fixed = one.vote.frozen is not None
    if one.vote.tie is TieRule.ALL_LEAVE:
        return [anew] if fixed else [rule]
    return [lot, anew if fixed else rule]


def _lot_options(leitbild: Leitbild, one: Counted) -> str:
    vote = one.vote
    known = [f"--lot {lot.round}:{lot.left}" for lot in vote.lots]
    tie = [] if vote.frozen is not None else [f"--tie {TieRule.LOTS if vote.tie is TieRule.STOP else vote.tie}"]
    return " ".join(
        [f"--column {lookup.letter(leitbild, vote.column)}", *tie, *known, f"--lot {len(vote.rounds)}:{one.tied[0]}"]
    )
