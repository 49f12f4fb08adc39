"""What `vote cast` is called with, for ballots in the file and in a box alike."""

from __future__ import annotations

from leitbild_cli.record import record


@record
class CastOptions:
    """What `vote cast` was called with."""

    column: str | None = None
    ranked: tuple[str, ...] = ()
    blank: bool = False
    by: str | None = None
    voter: str | None = None
    because: str | None = None
    receipt: str | None = None
    plain: bool = False
    dry_run: bool = False
    as_json: bool = False

    @property
    def is_given(self) -> bool:
        """Say whether the command line holds the ballot itself."""
        return bool(self.ranked) or self.blank
