"""Measures, their readings and reviews: whether the statement holds, and whether it is lived."""

from __future__ import annotations

from leitbild_cli.core.tracking.arriving import Aside, Taken, take_in
from leitbild_cli.core.tracking.judging import (
    USUAL_DAYS,
    Assessment,
    Caution,
    Course,
    Due,
    State,
    Trend,
    assess,
    caution,
    due,
    met,
    readings_until,
    series,
    state,
    trend,
)
from leitbild_cli.core.tracking.keeping import Outcome, add_measure, add_reading, change_measure, find
from leitbild_cli.core.tracking.parsing import Target, parse_reading, parse_target
from leitbild_cli.core.tracking.presets import PRESETS, Preset, from_preset
from leitbild_cli.core.tracking.promises import Promise, PromiseKind, promises
from leitbild_cli.core.tracking.refusals import (
    BadReading,
    MeasureExists,
    NothingAdopted,
    OutOfRange,
    ReadingExists,
    UnclearNumber,
    WrongUnit,
)
from leitbild_cli.core.tracking.reviews import NextReview, add_review, lived, next_review, open_actions

__all__ = [
    "PRESETS",
    "USUAL_DAYS",
    "Aside",
    "Assessment",
    "BadReading",
    "Caution",
    "Course",
    "Due",
    "MeasureExists",
    "NextReview",
    "NothingAdopted",
    "OutOfRange",
    "Outcome",
    "Preset",
    "Promise",
    "PromiseKind",
    "ReadingExists",
    "State",
    "Taken",
    "Target",
    "Trend",
    "UnclearNumber",
    "WrongUnit",
    "add_measure",
    "add_reading",
    "add_review",
    "assess",
    "caution",
    "change_measure",
    "due",
    "find",
    "from_preset",
    "lived",
    "met",
    "next_review",
    "open_actions",
    "parse_reading",
    "parse_target",
    "promises",
    "readings_until",
    "series",
    "state",
    "take_in",
    "trend",
]
