"""A vote as Markdown, to be put into minutes or a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.voting.flow import order
from leitbild_cli.language import _
from leitbild_cli.view.format.markdown import plain, row
from leitbild_cli.view.format.numbers import number
from leitbild_cli.view.format.text import safe
from leitbild_cli.view.voting.names import names
from leitbild_cli.view.voting.result import ending, facts, question, round_sentences, split_lines
from leitbild_cli.view.voting.reworded import reworded_lines
from leitbild_cli.view.voting.terms import circumstances
from leitbild_cli.view.voting.voices import voice_lines

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild, Round, Vote


def result_markdown(leitbild: Leitbild, vote: Vote) -> str:
    """Give heading, result, table of rounds, and why each idea left."""
    parts = [f"## {plain(question(leitbild, vote.column))}", f"**{plain(ending(leitbild, vote))}**"]
    if vote.rounds:
        sentences = round_sentences(leitbild, vote)
        parts.append("\n".join(_table(leitbild, vote)))
        parts.append("\n".join(f"{place}. {plain(sentence)}" for place, sentence in enumerate(sentences, start=1)))
    if known := [*reworded_lines(leitbild, vote), *facts(vote), *circumstances(leitbild, vote)]:
        parts.append(" ".join(map(plain, known)))
    if told := split_lines(leitbild, vote):
        parts.append("\n".join(f"> {_said(line)}" for line in told))
    if voices := voice_lines(leitbild, vote):
        parts += [plain(voices[0]), "\n".join(f"- {_said(line)}" for line in voices[1:])]
    return "\n\n".join(parts)


def _table(leitbild: Leitbild, vote: Vote) -> list[str]:
    called = names(leitbild, vote, vote.ideas)
    places = range(1, len(vote.rounds) + 1)
    heads = [_("Idea"), *(_("Round {number}").format(number=place) for place in places)]
    rows = [
        [f"{called.letter(idea)} · {plain(safe(called.text(idea)))}", *(_cell(one, idea) for one in vote.rounds)]
        for idea in order(vote)
    ]
    if any(one.exhausted for one in vote.rounds):
        rows.append([_("exhausted"), *(number(one.exhausted) if one.exhausted else "0" for one in vote.rounds)])
    return [row(heads), row(["---", *("---:" for _place in places)]), *map(row, rows)]


def _cell(one: Round, idea: str) -> str:
    votes = next((count.votes for count in one.counts if count.idea == idea), None)
    if votes is None:
        return ""
    return f"{number(votes)} ×" if idea in one.left else number(votes)


def _said(text: str) -> str:
    """Give a sentence plain, and what stands between backticks as code."""
    parts = text.split("`")
    return "".join(f"`{part}`" if place % 2 else plain(part) for place, part in enumerate(parts))
