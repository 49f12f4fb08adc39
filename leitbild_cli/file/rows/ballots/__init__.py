"""Ballots that arrive as a CSV table, a row each."""

from leitbild_cli.file.rows.ballots.columns import Asked, UnclearColumn, read_columns
from leitbild_cli.file.rows.ballots.reading import read_ballots
from leitbild_cli.file.rows.ballots.refusals import (
    FormulaCell,
    NoBallots,
    SeveralQuestions,
)
from leitbild_cli.file.rows.ballots.values import BallotTable, Flaw, PersonsBallot

__all__ = [
    "Asked",
    "BallotTable",
    "Flaw",
    "FormulaCell",
    "NoBallots",
    "PersonsBallot",
    "SeveralQuestions",
    "UnclearColumn",
    "read_ballots",
    "read_columns",
]
