"""The closed word lists by which English fragments are told apart."""

from __future__ import annotations

import re

from leitbild_cli.lexicon.en.classes import ADJECTIVES, ADVERBS, VERBS

IRREGULAR_SUPERLATIVE = re.compile(
    r"\b(?:the|earth's|earth’s|world's|world’s|europe's|germany's|our)\s+(?:\w+\s+)?(?:first|best|most|leading|largest"
    r"|biggest|fastest|number|greatest)|\bnumber\s+one|\bno\.?\s?1\b|\bmost\s\w+-?\w*",
    re.IGNORECASE,
)
UNITS = (
    r"%|percent|per\s?cent|seconds?|secs?|s|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?|points?|stars?"
    r"|dollars?|pounds?|euros?|calls?|times?"
)
NUMBER_WORDS = "zero|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|hundred|half"
TARGET = re.compile(
    rf"""[<>≤≥] | \d\s?(?:{UNITS})\b | \d\s?[%€$£] | \b(?:{NUMBER_WORDS})\s(?:{UNITS})\b
    | \b(?:CSAT|NPS|CES|FCR|SLA)\b
    | \b\d+\s(?:of|out\sof)\s\d+ | \b(?:at\smost|at\sleast|no\smore\sthan|under|over|above|below)\s\d
    | \b(?:half|twice)\sas\b | \bwithin\sa\s(?:day|week|minute)\b""",
    re.IGNORECASE | re.VERBOSE,
)


def adjective(word: str) -> bool:
    """Whether the word is a known adjective."""
    return word.lower() in ADJECTIVES


def adverb(word: str) -> bool:
    """Whether the word says how or when."""
    word = word.lower()
    other = word in VERBS or word in ("family", "supply", "rely", "early") or adjective(word)
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4 and not other)  # noqa: PLR2004  "only", "fly"
