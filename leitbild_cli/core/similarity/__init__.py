"""Ideas that are the same thought: found, explained, never merged.

Give a `Matcher` all ideas and ask it for what is close to a new one, for pairs, for clusters; two texts are compared in
`score`, which a new idea that is close to none need not load.
Only words are compared, not meanings; guards keep apart what looks alike and is not: another number, a negation, an
opposite, a swapped order, another group of people.
"""

from __future__ import annotations

from leitbild_cli.core.similarity.clusters import grouped
from leitbild_cli.core.similarity.explanation import differences, explain
from leitbild_cli.core.similarity.matcher import Matcher
from leitbild_cli.core.similarity.values import ASK, SURE, Cluster, Code, Comparison, Differences, Match, Reason, Span

__all__ = [
    "ASK",
    "SURE",
    "Cluster",
    "Code",
    "Comparison",
    "Differences",
    "Match",
    "Matcher",
    "Reason",
    "Span",
    "differences",
    "explain",
    "grouped",
]
