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
from leitbild_cli.core.tracking.planning import DirectionNeeded, UnitKept, Wish, plan, preset_of, replan, unwatched
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
    examples,
)
from leitbild_cli.core.tracking.reviews import NextReview, add_review, lived, next_review, open_actions, with_lived

__all__ = [
    "PRESETS",
    "USUAL_DAYS",
    "Aside",
    "Assessment",
    "BadReading",
    "Caution",
    "Course",
    "DirectionNeeded",
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
    "UnitKept",
    "Wish",
    "WrongUnit",
    "add_measure",
    "add_reading",
    "add_review",
    "assess",
    "caution",
    "change_measure",
    "due",
    "examples",
    "find",
    "from_preset",
    "lived",
    "met",
    "next_review",
    "open_actions",
    "parse_reading",
    "parse_target",
    "plan",
    "preset_of",
    "promises",
    "readings_until",
    "replan",
    "series",
    "state",
    "take_in",
    "trend",
    "unwatched",
    "with_lived",
]
