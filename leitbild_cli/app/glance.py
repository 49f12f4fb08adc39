"""A first glance at the file, before YAML and Typer are imported: which language it speaks."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_WHOLE = 20_000_000
_VALUED = ("-C", "--directory", "--file", "--lang")


def at_file(argv: Sequence[str], environ: Mapping[str, str]) -> tuple[str | None, str | None]:
    """Give language and address as the first lines of the file say, None where they are silent, or there is none."""
    text = head(path(argv, environ))
    return _value("language", text), _value("address", text)


def section(name: str, text: str) -> list[tuple[str, str]]:
    """Give what stands directly below this key of a file's text: each key with the rest of its line."""
    match = re.search(rf"^{name}:.*\n((?:[ #].*\n|\r?\n)*)", text, re.MULTILINE)
    return re.findall(r"^  ([a-z0-9-]+): ?(.*)$", match.group(1) if match else "", re.MULTILINE)


def letters(argv: Sequence[str], environ: Mapping[str, str]) -> dict[str, str]:
    """Give by the key of each column the letter people know it by."""
    there = section("columns", head(path(argv, environ), _WHOLE))
    return {key: chr(ord("A") + place) for place, (key, _question) in enumerate(there[:26])}


def path(argv: Sequence[str], environ: Mapping[str, str]) -> str | None:
    """Give the file's path as the command would find it, or None."""
    options = _options(argv)
    folder = os.path.abspath(options.get("-C") or options.get("--directory") or ".")  # noqa: PTH100  pathlib costs 10 ms
    named = options.get("--file") or environ.get("LEITBILD_FILE")
    if named:
        return os.path.join(folder, named)  # noqa: PTH118  as above
    while True:
        for name in ("leitbild.yaml", "leitbild.yml"):
            if os.path.isfile(os.path.join(folder, name)):  # noqa: PTH113, PTH118  as above
                return os.path.join(folder, name)  # noqa: PTH118  as above
        above = os.path.dirname(folder)  # noqa: PTH120  as above
        if above == folder or os.path.exists(os.path.join(folder, ".git")):  # noqa: PTH110, PTH118  as above
            return None
        folder = above


def head(place: str | None, size: int = 4096) -> str:
    """Give the first characters of a regular file, or nothing."""
    if place is None or not os.path.isfile(place):  # noqa: PTH113  as above
        return ""
    try:
        with open(place, encoding="utf-8", errors="replace") as source:  # noqa: PTH123  as above
            return source.read(size)
    except OSError:
        return ""


def repeated(argv: Sequence[str]) -> str:
    """Give the options in front of the verb that say where the file is, as they are typed once more."""
    told = {name: value for name, value in _options(argv).items() if name != "--lang" and value}
    if not told:
        return ""
    import shlex  # few name a file

    return " ".join(f"{name} {shlex.quote(value)}" for name, value in told.items())


def _options(argv: Sequence[str]) -> dict[str, str]:
    """Give the global options in front of the verb."""
    found: dict[str, str] = {}
    words = iter(argv)
    for word in words:
        name, equals, value = word.partition("=")
        if not word.startswith("-"):
            break
        if name in _VALUED:
            found[name] = value if equals else next(words, "")
    return found


def _value(key: str, text: str) -> str | None:
    match = re.search(rf"^{key}:[ ]*['\"]?([a-z]+)", text, re.MULTILINE)
    return match.group(1) if match else None
