"""Which verbs exist, the global options, and the one place where every error ends."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from leitbild_cli import language
from leitbild_cli.app import glance, verbs

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_DRIVER_WORDS = 6  # git calls `merge-driver %O %A %B %L %P` for every merged file, so it is answered before Typer loads


def run(argv: Sequence[str], environ: Mapping[str, str] = os.environ) -> int:
    """Run one command and give its exit code; nothing is raised, every error has been said."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(errors="surrogateescape")  # letters are made of the bytes where words are heard
    of_file, address = glance.at_file(argv, environ)
    chosen = language.choose(argv, environ, of_file)
    language.use(chosen, formal=address == "sie")
    language.called_with(glance.repeated(argv))
    if "_LEITBILD_COMPLETE" in environ:
        from leitbild_cli.app.completion import answer

        return answer(environ)
    if argv[:1] == ["merge-driver"] and len(argv) == _DRIVER_WORDS:
        from leitbild_cli.file.merging.driver import drive

        return drive(argv[1:])
    if list(argv) in (["--help"], ["-h"]):
        try:
            sys.stdout.write(verbs.root_help())
            sys.stdout.flush()
        except OSError:
            return 4  # whoever cannot take it needs no words about it
        return 0
    language.lend_to_click()
    from leitbild_cli.app.boundary import run as run_command

    return run_command(argv)
