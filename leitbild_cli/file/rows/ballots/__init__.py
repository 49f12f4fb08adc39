"""Ballots that arrive as a CSV table, a row each."""

from leitbild_cli.file.rows.ballots.columns import Asked, UnclearColumn, read_columns
from leitbild_cli.file.rows.ballots.reading import ensure_flawless, read_ballots
from leitbild_cli.file.rows.ballots.refusals import (
    FlawedBallots,
    FormulaCell,
    NoBallots,
    SeveralQuestions,
)
from leitbild_cli.file.rows.ballots.values import BallotTable, Flaw, PersonsBallot

__all__ = [
    "Asked",
    "BallotTable",
    "Flaw",
    "FlawedBallots",
    "FormulaCell",
    "NoBallots",
    "PersonsBallot",
    "SeveralQuestions",
    "UnclearColumn",
    "ensure_flawless",
    "read_ballots",
    "read_columns",
]
