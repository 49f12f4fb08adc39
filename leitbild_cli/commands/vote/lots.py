"""What a count needs from the room: dice thrown together, or a lot drawn between ideas that are level."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.commands.shared import talk
from leitbild_cli.core import lookup
from leitbild_cli.core.model import LeftBy
from leitbild_cli.core.voting.counts import BY_LOT
from leitbild_cli.core.voting.tally import rules
from leitbild_cli.language import _, ngettext
from leitbild_cli.view.format.text import wrap
from leitbild_cli.view.voting.ballot import listing
from leitbild_cli.view.voting.names import names

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeAlias

    from leitbild_cli.core.model import Column, Leitbild
    from leitbild_cli.core.voting.counts import Counted, CountTerms

    Count: TypeAlias = Callable[[Column, CountTerms], Counted]


def settled(leitbild: Leitbild, columns: Sequence[Column], wish: CountTerms, count: Count) -> CountTerms:
    """Ask for a seed and for lots where they decide and somebody is there; nothing is drawn silently.

    `count` counts a column as it stands, to see where a lot decides.

    Raise MustBeGiven where a rule says how the seed comes about, and nobody is there to say it.
    """
    wish = _with_seed(leitbild, columns, wish, count)
    if talk.interactive():
        for one in columns:
            wish = _with_lots(leitbild, one, wish, count)
    return wish


def _with_seed(leitbild: Leitbild, columns: Sequence[Column], wish: CountTerms, count: Count) -> CountTerms:
    if wish.seed is not None or not (talk.interactive() or any(vote.seed_rule for vote in leitbild.votes)):
        return wish
    level = [found for one in columns if (found := count(one, wish)).lot]
    lots = [found.column for found in level]
    rule = _seed_rule(leitbild, lots)
    if not lots or not (talk.interactive() or rule):
        return wish
    if not talk.interactive():
        talk.tell(_("Where a lot is needed, it comes from: {rule}").format(rule=rule))
        raise talk.MustBeGiven(_("What the lot is drawn from"), "--seed")
    words = ngettext("{columns}: a tie needs a lot.", "{columns}: ties need a lot.", len(lots))
    talk.tell(words.format(columns=", ".join(lookup.letter(leitbild, one.id) for one in lots)))
    if rule is None:  # where it was agreed how the text comes about, it is told before anybody knows whom it hits
        for found in level:
            _tell_level(leitbild, found)
    return replace(wish, seed=_dice(rule))


def _seed_rule(leitbild: Leitbild, columns: Sequence[Column]) -> str | None:
    """Give what was agreed about the lot as the vote was opened."""
    votes = (lookup.vote_of(leitbild, one.id) for one in columns)
    return next((vote.seed_rule for vote in votes if vote is not None and vote.seed_rule), None)


def _dice(rule: str | None) -> str | None:
    """Ask for the text; where it was agreed how it comes about, nothing else takes its place."""
    if rule is None:
        told = _("Throw dice together and type what you see, as in “4-1-6”; empty lets the ballots themselves decide.")
        talk.tell("\n".join(wrap(told, talk.width())))
        return talk.clean(talk.ask(_("The dice:"))) or None
    talk.tell(_("Where a lot is needed, it comes from: {rule}").format(rule=rule))
    while not (text := _came_out(talk.clean(talk.ask(_("What came out of it:"))))):
        pass
    return text


def _came_out(text: str) -> str:
    """Give the text again; a single letter is a slip of the finger that must not decide."""
    if len(text) == 1 and text.isalpha():
        talk.tell(_("One letter is no result. Type what was thrown, as in “4-1-6”."))
        return ""
    return text


def _with_lots(leitbild: Leitbild, column: Column, wish: CountTerms, count: Count) -> CountTerms:
    """Ask for a lot after the other until nothing is level any more, or somebody would rather stop."""
    while True:
        counted = count(column, wish)
        if not counted.tied or counted.vote.tie not in BY_LOT:
            return wish
        drawn = _drawn(leitbild, counted)
        if drawn is None:
            return wish
        wish = replace(wish, lots=(*wish.lots, drawn))


def _tell_level(leitbild: Leitbild, counted: Counted) -> None:
    """Say between which ideas the first lot of a column decides."""
    for number, one in enumerate(counted.vote.rounds, start=1):
        tied = next((step.counts for step in one.steps if step.step is LeftBy.LOT), ())
        if tied:
            called = names(leitbild, counted.vote, sorted(count.idea for count in tied))
            words = _("`{column}`, round {round}: these are level.")
            talk.tell(words.format(column=lookup.letter(leitbild, counted.column.id), round=number))
            talk.tell(listing(called, width=talk.talk_width()))
            return


def _drawn(leitbild: Leitbild, counted: Counted) -> rules.Lot | None:
    """Give the lot that was drawn between the ideas that are level; None to leave it open."""
    round_ = len(counted.vote.rounds)
    called = names(leitbild, counted.vote, counted.tied)
    words = _("`{column}`, round {round}: these are level.")
    talk.tell(words.format(column=lookup.letter(leitbild, counted.column.id), round=round_))
    talk.tell(listing(called, width=talk.talk_width()))
    ideas = {called.letter(idea): idea for idea in counted.tied}
    while letter := talk.ask(_("Draw a lot together. Who leaves? (letter, Enter leaves it open)")).upper():
        if letter in ideas:
            return rules.Lot(round=round_, leaves=ideas[letter])
        talk.tell(_("Please type one of the letters."))
    return None
