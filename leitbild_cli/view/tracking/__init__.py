"""Measures on a terminal: never wider than told, states and trends in words, foreign text made harmless."""

from __future__ import annotations

from leitbild_cli.view.tracking.lists import due_list, measure_detail, promises_list
from leitbild_cli.view.tracking.machine import due_json, measures_json, review_json, taken_json
from leitbild_cli.view.tracking.sayings import add_hint, arrived, entered, followed, looked_back, unknown_measures
from leitbild_cli.view.tracking.table import measures_table

__all__ = [
    "add_hint",
    "arrived",
    "due_json",
    "due_list",
    "entered",
    "followed",
    "looked_back",
    "measure_detail",
    "measures_json",
    "measures_table",
    "promises_list",
    "review_json",
    "taken_json",
    "unknown_measures",
]
