"""Write `leitbild_cli/lexicon/{de,en}/roots.py` and `keys.py`: roots of the words in lists, and their groups.

To run after a list of words or the way to a root changed; a test looks whether what is written is right. Of roots, what
is not written there is worked out, so it only takes longer.
"""

from __future__ import annotations

import sys
from pathlib import Path
from textwrap import wrap

FOLDER = Path(__file__).parents[1] / "leitbild_cli" / "lexicon"
NAMES = {"de": "German", "en": "English"}
WIDTH = 118


def main() -> None:
    for language in NAMES:
        (FOLDER / language / "roots.py").write_text(_module(language), "utf-8")
    for language in NAMES:
        (FOLDER / language / "keys.py").write_text(_keys(language), "utf-8")


def _module(language: str) -> str:
    from leitbild_cli.core.text.stems import worked_out

    table = {word: worked_out(word, language) for word in sorted(_listed(language))}
    head = f'"""The {NAMES[language]} words that stand in lists, each with its root; written by `.build/roots.py`."""'
    return f'{head}\n\nROOTS = """\n{_by_word(table)}\n"""\n'


def _keys(language: str) -> str:
    from leitbild_cli.core.text import word

    head = (
        f'"""The {NAMES[language]} roots and words, each with its group of synonyms; written by `.build/roots.py`."""'
    )
    tables = {"CONCEPTS": word.worked_out_concepts(language), "LISTED": word.worked_out_listed(language)}
    texts = [f'{name} = """\n{_by_word(table)}\n"""\n' for name, table in tables.items()]
    facing = " ".join(f"{one} {other}" for one, other in sorted(word.worked_out_facing(language)))
    texts += [f'FACING = """\n{_lines(facing)}\n"""\n']
    texts += [f'KNOWN = """\n{_lines(" ".join(sorted(word.worked_out_known(language))))}\n"""\n']
    return "\n".join([f"{head}\n", *texts])


def _by_word(table: dict[str, str]) -> str:
    """Give lines that are read at once: a word, what is said of it, the next word."""
    return _lines(" ".join(f"{word} {said}" for word, said in table.items()))


def _lines(words: str) -> str:
    return "\n".join(wrap(words, WIDTH, break_on_hyphens=False, break_long_words=False))


def _listed(language: str) -> set[str]:
    """Give every word whose root is asked for when the lists are read."""
    from leitbild_cli.core.similarity import kinds
    from leitbild_cli.core.text import word
    from leitbild_cli.lexicon import synonyms
    from leitbild_cli.lexicon.de import compounds

    place = 0 if language == "de" else 1
    table = word._TABLES[language]  # noqa: SLF001  it is theirs
    found = {text for group in synonyms.GROUPS for text in group[min(place, len(group) - 1)].split()}
    found.update(text for pair in word.pairs(language) for text in pair)
    found.update(table.LIGHT, table.STOP, compounds.PARTS if language == "de" else ())
    sides = [row.partition(" :") for rows in kinds._tables() for row in rows.replace("\n ", " ").split("\n")]  # noqa: SLF001
    found.update(text for side in sides for text in side[2 * place].split())
    return {text for text in found if text.isalpha()}


if __name__ == "__main__":
    sys.path.insert(0, str(FOLDER.parents[1]))
    main()
