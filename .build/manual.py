"""The manual page, `man leitbild`, made of what `leitbild` and `leitbild help` say; no other words are kept anywhere.

The build puts it into the wheel as `share/man/man1/leitbild.1` and, in German, `share/man/de/man1/leitbild.1`.

    python .build/manual.py de | man -l -
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
PLACES = {"en": "share/man/man1/leitbild.1", "de": "share/man/de/man1/leitbild.1"}
_HEADINGS = {
    "en": ("NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "SEE ALSO"),
    "de": ("BEZEICHNUNG", "ÜBERSICHT", "BESCHREIBUNG", "BEFEHLE", "SIEHE AUCH"),
}
_ABOUT = {
    "en": "a team works out its mission statement together",
    "de": "ein Team erarbeitet gemeinsam sein Leitbild",
}


def page(language: str) -> str:
    """Give the page in this language, as roff."""
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    from leitbild_cli import __version__
    from leitbild_cli import language as words
    from leitbild_cli.app.verbs import VERBS
    from leitbild_cli.view import guide

    spoken = words.current()
    words.use(language)
    try:
        name, synopsis, description, commands, also = _HEADINGS[language]
        lines = [f'.TH LEITBILD 1 "" "leitbild {__version__}"']
        lines += [f".SH {name}", f"leitbild \\- {_ABOUT[language]}"]
        lines += [f".SH {synopsis}", ".B leitbild", _said("[-C DIR] [--file FILE] [--lang de|en] COMMAND [-h] …")]
        lines += [f".SH {description}", _said(words._(guide.WAY.told))]
        lines += [f".SH {commands}"]
        for verb in (one for one in VERBS if not one.hidden):
            lines += [".TP", f".B {_said(verb.name)}", _said(words._(verb.help))]
        for topic in guide.TOPICS:
            lines += [f".SH {_said(words._(topic.title)).upper()}", _said(words._(topic.told))]
            for command, does in topic.commands:
                lines += [".TP", f".B {_said(command)}", _said(words._(does))]
        lines += [f".SH {also}", ".BR git (1)"]
        return "\n".join(lines) + "\n"
    finally:
        words.use(spoken)


def _said(text: str) -> str:
    """Give the text as roff says it: no line of it is a command."""
    plain = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^([.'])", r"\\&\1", re.sub(r"`([^`]*)`", r"\\fB\1\\fR", plain))


if __name__ == "__main__":
    sys.stdout.write(page(sys.argv[1] if len(sys.argv) > 1 else "en"))
