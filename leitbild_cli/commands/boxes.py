"""The boxes of secret votes as verbs see them: found beside the file, and who has voted as far as a box here knows."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from leitbild_cli.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.commands.session import Session
    from leitbild_cli.core.model import Leitbild, Vote
    from leitbild_cli.core.voting.secrecy import BallotBox


def seen(current: Session, leitbild: Leitbild) -> Leitbild:
    """Give the Leitbild to be told of, never to be saved: who voted secretly on this machine has a ballot."""
    waiting = [vote for vote in leitbild.votes if vote.secret and vote.winner is None]
    if not waiting:
        return leitbild
    from leitbild_cli.core.voting import secrecy  # only who votes secretly pays for it

    return secrecy.seen(leitbild, _boxes(current, waiting))


def _boxes(current: Session, votes: list[Vote]) -> Iterator[BallotBox]:
    from leitbild_cli.file import box as boxes

    for vote in votes:
        with contextlib.suppress(Refusal):  # who looks is told by the verbs that need the box
            box = boxes.read(current.path, vote.column)
            if box is not None and box.vote == vote.frozen:
                yield box
