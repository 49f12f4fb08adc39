"""A new file as people first meet it: the canonical keys, with blank lines and a few words between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.file.schema import LEITBILD
from leitbild_cli.file.yaml import render
from leitbild_cli.language import _

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild


def fresh_text(leitbild: Leitbild) -> str:
    """Give the text of a new file, with its comments in the reader's language."""
    spaced = {"columns": "", "people": _people(), "sources": _manager()}
    notes = {
        "sources": _("step 1: what we learned, from whom, and which part it supports"),
        "parts": _("step 1: for whom, what we offer, what makes us different"),
        "experience": _("step 2: what works, what does not"),
        "merged": _("ideas judged to be one thought: which idea stands for them"),
        "distinct": _("pairs judged to be two thoughts"),
        "parked": _("thanked and set aside, with a kind reason"),
        "votes": _("per column: rounds, ties and how they were resolved, winner"),
        "drafts": _("versions of the statement, the newest last"),
        "feedback": _("what people said of a draft, and what became of it"),
        "adopted": _("what was decided, sealed"),
        "measures": _("does it hold?"),
        "reviews": _("is it lived?"),
    }
    lines: list[str] = []
    for one in LEITBILD.fields:
        value = getattr(leitbild, one.name)
        if render.omitted(one, value):
            continue
        if one.key in spaced:
            lines += ["", *([f"# {spaced[one.key]}"] if spaced[one.key] else [])]
        head, *rest = render.entry(one.key, one.shape, value, 0)
        note = notes.get(one.key)
        lines += [f"{head:15} # {note}" if note else head, *rest]
    return "\n".join(lines) + "\n"


def _people() -> str:
    return _("everybody writes in their own block; `named: yes` in it: pages and letters may name you")


def _manager() -> str:
    return _("from here on: the manager")
