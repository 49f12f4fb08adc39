"""Compile `leitbild_cli/locale/<language>/*.po` into one `leitbild.mo` a language; Babel does the work.

Hatchling runs it before a wheel or an editable install, and takes the manual page along; `make` runs it as a script
after a .po changed.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # as a script, hatchling is not needed
    BuildHookInterface = object


class CustomBuildHook(BuildHookInterface):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        compile_all(Path(self.root))
        if self.target_name == "wheel" and version == "standard":
            build_data["shared_data"] = write_manual(Path(self.root))


def write_manual(root: Path) -> dict[str, str]:
    sys.path.insert(0, str(root / ".build"))
    from manual import PLACES, page

    places = {}
    for language, place in PLACES.items():
        written = root / ".build" / "man" / f"leitbild.{language}.1"
        written.parent.mkdir(exist_ok=True)
        written.write_text(page(language), encoding="utf-8")
        places[str(written)] = place
    return places


def compile_all(root: Path) -> None:
    for folder in sorted((root / "leitbild_cli" / "locale").iterdir()):
        if folder.is_dir():
            compile_language(folder)


def compile_language(folder: Path) -> None:
    merged = Catalog(locale=folder.name.split("_")[0], charset="utf-8")
    for source in sorted(folder.glob("*.po")):
        with source.open("rb") as lines:
            for message in read_po(lines, locale=folder.name.split("_")[0]):
                if message.id and message.string and not message.fuzzy:
                    merged.add(message.id, message.string, context=message.context)
    target = folder / "LC_MESSAGES" / "leitbild.mo"
    target.parent.mkdir(exist_ok=True)
    with target.open("wb") as out:
        write_mo(out, merged)


if __name__ == "__main__":
    compile_all(Path(sys.argv[1] if len(sys.argv) > 1 else "."))
