"""Measures on a terminal: never wider than told, states and trends in words, foreign text made harmless."""

from __future__ import annotations

from leitbild_cli.view.tracking.lists import due_list, measure_detail, promises_list
from leitbild_cli.view.tracking.table import measures_table

__all__ = ["due_list", "measure_detail", "measures_table", "promises_list"]
