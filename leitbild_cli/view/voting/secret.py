"""What a secret vote promises and what it cannot hide, where its ballots are, and what its record still shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.voting.secret import FEW
from leitbild_cli.language import _, ngettext
from leitbild_cli.view.format.text import fit, safe, wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.model import Leitbild, Vote
    from leitbild_cli.core.voting.ballot_box import BallotBox

SMALL_TEAM = 8
_SHOWN_SIGNS = 12


def cannot_hide(people: int, *, width: int) -> str:
    """Give what a secret vote keeps and what it cannot, to be read before one is opened."""
    told = [*_hanging("", _promise(), width), "", *_hanging("", _("What it cannot hide:"), width)]
    for text in _limits(people):
        told += _hanging("- ", text, width)
    return "\n".join(told)


def before_casting(name: str, people: int, *, width: int) -> str:
    """Give the same in a few sentences, to whoever is about to vote or has just voted."""
    parts = [_("{name}, this vote is secret.").format(name=fit(name, 60))] if name else []
    parts.append(_("The ballot goes into a box outside the file, apart from the name."))
    if people < SMALL_TEAM:
        parts.append(_("In a small team others may still guess it from the result."))
    parts.append(_("Whoever looks on, or types for somebody, sees it."))
    return "\n".join(wrap(" ".join(parts), width))


def waiting_block(names: Sequence[str], *, width: int) -> str:
    """Give those who have no ballot in the box yet."""
    shown = [safe(name) for name in names]
    return "\n".join(wrap(_("no ballot yet: {names}").format(names=", ".join(shown)), width))


def receipt_lines(receipt: str, *, width: int) -> str:
    """Give the receipt and what it is good for."""
    told = _("With it, and only with it, this ballot can be changed or taken back. Nobody else should see it.")
    return "\n".join([f"  {_('Receipt:')} {receipt}", *(f"  {line}" for line in wrap(told, width - 2))])


def thanks(name: str, columns: Sequence[str], *, replaced: bool) -> str:
    """Say that a ballot is in the box, and nothing of what it says."""
    said = _("Thank you, {name}. Your ballot for {columns} is in the box.").format(
        name=fit(name, 60), columns=", ".join(f"`{one}`" for one in columns)
    )
    return f"{said} {_('It replaces the earlier one.')}" if replaced else said


def left_behind(paths: Sequence[str]) -> str:
    """Say what is left in the folder of a box that was thrown away, since there may be ballots in it."""
    told = _(
        "Something else still lies where the ballots were: {paths}. It stays out of git. "
        "Look whether ballots are in it, and delete it then."
    )
    return told.format(paths=", ".join(safe(path) for path in paths))


def box_block(leitbild: Leitbild, vote: Vote, box: BallotBox | None, *, place: str, width: int) -> str:
    """Give one vote's box: how many ballots it holds, who is still to come, where it is."""
    return "\n".join(line for text in _box(leitbild, vote, box, place) for line in wrap(text, width))


def whereabouts(leitbild: Leitbild, vote: Vote, *, here: bool) -> str:
    """Say whether the box of a vote is here."""
    words = (
        _("`{column}` is secret: its ballots are in the box on this machine (`leitbild vote box`).")
        if here
        else _("`{column}` is secret, and its box is not on this machine: who has voted is not known here.")
    )
    return words.format(column=lookup.letter(leitbild, vote.column))


def box_json(vote: Vote, box: BallotBox | None, *, place: str) -> dict[str, object]:
    """Give the same for machines; no ballot, and nobody's receipt."""
    voted = {one.person for one in box.voters} if box is not None else set()
    return {
        "column": vote.column,
        "here": box is not None,
        "file": place if box is not None else None,
        "ballots": len(box.papers) if box is not None else None,
        "entitled": len(vote.entitled),
        "missing": [one for one in vote.entitled if one not in voted] if box is not None else None,
    }


def told_of(vote: Vote) -> str:
    """Give what the record of a secret vote leaves out, in a sentence; empty for a public one."""
    if not vote.secret or vote.box is None:
        return ""
    start = vote.box[:_SHOWN_SIGNS]
    if vote.pairs or not vote.rounds:
        return _("A secret vote: the ballots are not in the file (box SHA-256 {start}…).").format(start=start)
    return _(
        "A secret vote: the ballots are not in the file (box SHA-256 {start}…), and of so few ballots only the votes "
        "of each round are kept."
    ).format(start=start)


def not_here(leitbild: Leitbild, vote: Vote, *, fits: bool, width: int) -> str:
    """Say what was checked of a record whose ballots are not here."""
    words = (
        _("`{column}`: the ballots are not on this machine, so nothing was counted again. The recorded numbers agree.")
        if fits
        else _("`{column}`: the ballots are not on this machine, and the recorded numbers don't agree:")
    )
    return "\n".join(wrap(words.format(column=lookup.letter(leitbild, vote.column)), width))


def other_box(leitbild: Leitbild, vote: Vote, *, width: int) -> str:
    """Say that the box here is another than was counted."""
    words = _("`{column}`: the box on this machine holds other ballots than were counted.")
    return "\n".join(wrap(words.format(column=lookup.letter(leitbild, vote.column)), width))


def after_counting(column: str) -> str:
    """Say what can be done with the box now."""
    return _(
        "The box stays for a recount. Once nobody needs one: `leitbild vote box --empty --column {column}`"
    ).format(column=column)


def after_reopening(column: str) -> str:
    """Say what has to come first, and what a second count shows."""
    return _(
        "This vote is secret and stays so. Before anybody casts a ballot again: `leitbild vote open --column {column}`."
        " And who compares both counts may tell what came in between."
    ).format(column=column)


def _promise() -> str:
    return _(
        "Secret means: no ballot enters the file, and so none enters git. The file gets the result only: the votes "
        "of each round, how often each idea stands above each other one, and a SHA-256 of the box."
    )


def _limits(people: int) -> list[str]:
    small = ngettext(
        "{count} person votes. Under about {small}, whole rankings can be guessed from the result, and whoever knows "
        "the others' ballots knows the last one. Up to {few} ballots leave the votes of each round only.",
        "{count} people vote. Under about {small}, whole rankings can be guessed from the result, and whoever knows "
        "the others' ballots knows the last one. Up to {few} ballots leave the votes of each round only.",
        people,
    ).format(count=people, small=SMALL_TEAM, few=FEW)
    return [
        *([small] if people < SMALL_TEAM else []),
        _("Ideas bear names. Who puts the own idea first can be told by that."),
        _("Whoever types a ballot for somebody, looks on, or takes in a table, sees it."),
        _(
            "Whoever can use this machine's account, or a copy of its files, can read the box. It keeps names and "
            "ballots apart, but two copies from before and after a ballot show whose it is."
        ),
        _("Counting, then counting again after one more ballot shows that ballot. Count once, when all are in."),
        _(
            "`git clean -fdx` deletes the box like every ignored file; `git stash --all` and `git add --force` take it "
            "into git."
        ),
    ]


def _box(leitbild: Leitbild, vote: Vote, box: BallotBox | None, place: str) -> list[str]:
    letter = lookup.letter(leitbild, vote.column)
    if box is None:
        return [_("`{column}`: the box is not on this machine.").format(column=letter)]
    count = len(box.papers)
    words = ngettext(
        "`{column}`: {count} ballot of {people} in the box.",
        "`{column}`: {count} ballots of {people} in the box.",
        count,
    )
    voted = {one.person for one in box.voters}
    waiting = [safe(one.name) for one in lookup.voters(leitbild, vote) if one.id not in voted]
    missing = [_("no ballot yet: {names}").format(names=", ".join(waiting))] if waiting and not vote.winner else []
    where = _("It is in {place}, for your account only.").format(place=safe(place))
    return [words.format(column=letter, count=count, people=len(vote.entitled)), *missing, where]


def _hanging(sign: str, text: str, width: int) -> list[str]:
    first, *rest = wrap(text, width - len(sign))
    return [sign + first, *(f"{'':{len(sign)}}{line}" for line in rest)]
