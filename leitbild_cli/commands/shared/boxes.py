"""The boxes of secret votes as verbs see them: found beside the file, and who has voted as far as a box here knows."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from leitbild_cli.core.model import Leitbild, Vote
    from leitbild_cli.core.voting.ballot_box import BallotBox
    from leitbild_cli.core.voting.progress import Progress


def seen(path: Path, leitbild: Leitbild) -> Leitbild:
    """Give the Leitbild to be told of, never to be saved: who voted secretly on this machine has a ballot."""
    waiting = _waiting(leitbild)
    if not waiting:
        return leitbild
    from leitbild_cli.core.voting import secret  # only who votes secretly pays for it

    return secret.seen(leitbild, [box for _vote, box in _boxes(path, waiting) if box is not None])


def progress(path: Path, leitbild: Leitbild) -> tuple[Leitbild, Sequence[Progress]]:
    """Give what `seen` gives, and where each column's vote stands by it; nobody is told which ballots are blank."""
    from dataclasses import replace

    from leitbild_cli.core.voting import progress as vote_progress

    looked_at = seen(path, leitbild)
    hidden = {vote.column for vote in _waiting(leitbild)}
    states = vote_progress.progress(looked_at)
    return looked_at, [replace(one, blank=0) if one.column.id in hidden else one for one in states]


def guard(path: Path) -> Callable[[Leitbild, Leitbild], None]:
    """Give what refuses to let a file say something else where the box of a secret vote here would not fit it."""

    def ensure(now: Leitbild, then: Leitbild) -> None:
        if any(vote.secret for one in (now, then) for vote in one.votes):
            from leitbild_cli.core.voting import secret  # as above
            from leitbild_cli.file import box as files

            columns = {vote.column for one in (now, then) for vote in one.votes if vote.secret}
            secret.ensure_boxes_fit(now, then, {column: files.read(path, column) for column in columns})

    return ensure


def places(path: Path, leitbild: Leitbild) -> list[str]:
    """Say for each open secret vote whether its box is here, since only a box knows who has voted."""
    waiting = _waiting(leitbild)
    if not waiting:
        return []
    from leitbild_cli.view.voting import secret as view

    return [view.whereabouts(leitbild, vote, here=box is not None) for vote, box in _boxes(path, waiting)]


def _waiting(leitbild: Leitbild) -> list[Vote]:
    return [vote for vote in lookup.secret_votes(leitbild) if vote.winner is None]


def _boxes(path: Path, votes: list[Vote]) -> Iterator[tuple[Vote, BallotBox | None]]:
    from leitbild_cli.file import box as files

    for vote in votes:
        box = None
        with contextlib.suppress(Refusal):  # who only looks is told by the verbs that need the box
            box = files.read(path, vote.column)
        yield vote, box if box is not None and box.vote == vote.frozen else None
