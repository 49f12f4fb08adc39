"""The result as a file, and what `vote replay SOURCE` holds against a recount: such a file, or another version."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, NamedTuple

from leitbild_cli.core import ideas, voting
from leitbild_cli.core.model import Method
from leitbild_cli.errors import FileRefusal, Problem, Refusal
from leitbild_cli.file import history, store
from leitbild_cli.file.lexical import decode
from leitbild_cli.file.replacing import read_bytes
from leitbild_cli.language import _
from leitbild_cli.view.text import wrap
from leitbild_cli.view.voting.differing import first_difference
from leitbild_cli.view.voting.resultfile import FORMAT, VERSION, result_text

if TYPE_CHECKING:
    from pathlib import Path

    from leitbild_cli.commands.session import Session
    from leitbild_cli.core.model import Leitbild, Vote

_RESULT = b"{"  # a result file begins so, a Leitbild never does


class NotAResult(FileRefusal):
    """A file looks like JSON and is no result of a vote."""

    code = "not-a-result"

    def __init__(self, where: str, why: str) -> None:
        """Name the file and what is wrong with it."""
        super().__init__(
            _("This is no result of a vote ({reason}).").format(reason=why),
            where=where,
            mend=_("One is written by `leitbild vote show --result`."),
        )


class NotConfirmed(Refusal):
    """The record and a recount differ, so that there is no result to hand on."""

    code = "recount-differs"

    def __init__(self, column: str) -> None:
        """Name the column."""
        super().__init__(
            _("The recount of `{column}` comes to something else than the record.").format(column=column),
            mend=_("See where: `leitbild vote replay --column {column}`.").format(column=column),
        )


class Compared(NamedTuple):
    """A column of a result file held against the recount: the first difference in words, empty if there is none.

    Without a column it is the file itself that differs, though its values do not.
    """

    column: str | None
    difference: str


def result_of(leitbild: Leitbild, votes: list[Vote]) -> str:
    """Give the result file of these votes; refuse where a recount would not confirm it."""
    for vote in votes:
        if not _elsewhere(vote) and vote.ballots is not None and not voting.replay(vote, leitbild).equal:
            raise NotConfirmed(vote.column)
    return result_text(leitbild, votes)


def version(current: Session, source: str) -> Leitbild | None:
    """Give what a file, or the file in a commit, says; None where it is a result file."""
    path = current.folder / source
    if not _is_there(path):
        return history.at(current.path, source)
    return None if read_bytes(path).lstrip().startswith(_RESULT) else store.open_file(path).leitbild


def results(current: Session, source: str, leitbild: Leitbild, column: str | None) -> list[Compared]:
    """Hold a result file against a recount from the file as it is now, column by column."""
    path = current.folder / source
    text = decode(read_bytes(path))
    if isinstance(text, Problem):
        raise NotAResult(str(path), text.what)
    told = _read(text, str(path))
    held = [one for one in told if column is None or one["column"] == ideas.find_column(leitbild, column).id]
    found = [_compared(leitbild, one) for one in held]
    if column is None and not any(one.difference for one in found):
        votes = [vote for one in held if (vote := _again(leitbild, str(one["column"]))) is not None]
        if text != result_text(leitbild, votes):
            words = _("The values are the same, but the file is written otherwise: line ends, blanks or their order.")
            found.append(Compared(None, words))
    return found


def compared_block(found: list[Compared], *, width: int) -> str:
    """Give the answer, a line a column and one for its difference."""
    lines: list[str] = []
    for one in found:
        if one.column is None:
            lines += wrap(one.difference, width)
            continue
        if not one.difference:
            lines += wrap(_("`{column}`: identical").format(column=one.column), width)
            continue
        lines += wrap(_("`{column}`: the recount comes to something else").format(column=one.column), width)
        first, *rest = wrap(one.difference, width - 4)
        lines += [f"  {first}", *(f"    {line}" for line in rest)]
    return "\n".join(lines) or _("Nothing is counted yet.")


def _is_there(path: Path) -> bool:
    with contextlib.suppress(OSError, ValueError):
        return path.exists() or path.is_symlink()
    return False


def _read(text: str, where: str) -> list[dict[str, object]]:
    import json

    try:
        held = json.loads(text)
    except (ValueError, RecursionError):
        raise NotAResult(where, _("no JSON")) from None
    if not isinstance(held, dict) or held.get("format") != FORMAT:
        raise NotAResult(where, _("`format` is not `{format}`").format(format=FORMAT))
    if held.get("version") != VERSION:
        raise NotAResult(where, _("of another version than {version}").format(version=VERSION))
    votes = held.get("votes")
    if not isinstance(votes, list) or not all(_is_vote(one) for one in votes):
        raise NotAResult(where, _("a vote without a column"))
    return votes


def _is_vote(one: object) -> bool:
    return isinstance(one, dict) and isinstance(one.get("column"), str)


def _compared(leitbild: Leitbild, told: dict[str, object]) -> Compared:
    import json

    column = str(told["column"])
    again = _again(leitbild, column)
    if again is None:
        return Compared(column, _("there is no vote on it in the file"))
    counted = json.loads(result_text(leitbild, [again]))["votes"][0]
    return Compared(column, first_difference(told, counted))


def _again(leitbild: Leitbild, column: str) -> Vote | None:
    """Give the recount, or the record where the ballots are not in the file."""
    vote = voting.vote_of(leitbild, column)
    if vote is None or _elsewhere(vote) or (vote.method is Method.HANDS and not vote.rounds):
        return vote
    return voting.replay(vote, leitbild).vote


def _elsewhere(vote: Vote) -> bool:
    """Say whether the ballots of this vote are kept outside the file, so that only its record can be compared."""
    return vote.secret or vote.box is not None
