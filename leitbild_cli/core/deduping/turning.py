"""Small words that likeness passes over and that can turn a sense: *fun at work* and *fun after work*."""

from __future__ import annotations

import re

_TURNS_ALONE = frozenset(
    "vor nach seit während gegen ohne trotz außer before after since during against without despite except until "
    "beyond".split()
)
_TURNS_AGAINST_ANOTHER = frozenset(
    "für von mit über zu unter hinter zwischen durch for from with about to by under over between through".split()
)
_WRITTEN_TOGETHER = {"vom": "von", "fürs": "für", "übers": "über", "vorm": "vor", "zum": "zu", "zur": "zu"}
_WORD = re.compile(r"\w+")


def may_turn(one: str, other: str) -> bool:
    """Say whether such a word stands in one text only, so that somebody should look before both are called one."""
    words, others = _words(one), _words(other)
    if (words ^ others) & _TURNS_ALONE:
        return True
    return bool((words - others) & _TURNS_AGAINST_ANOTHER and (others - words) & _TURNS_AGAINST_ANOTHER)


def _words(text: str) -> set[str]:
    return {_WRITTEN_TOGETHER.get(word, word) for word in _WORD.findall(text.casefold())}
