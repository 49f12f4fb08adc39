"""The door: what can be answered at once is answered before anything is imported."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the program on the process's own arguments and leave with its exit code."""
    argv = sys.argv[1:]
    _open_closed_streams()
    if argv in (["--version"], ["-V"]):
        from leitbild_cli import __version__

        sys.stdout.write(f"leitbild {__version__}\n")
        raise SystemExit(0)
    import gc

    gc.disable()  # a command lives for a blink; collecting costs more than it frees
    from leitbild_cli.app import signals
    from leitbild_cli.app.door import run

    signals.listen()
    _leave(run(argv))


def _leave(code: int) -> None:
    """End the process at once: everything is written, and taking the modules apart takes as long as loading YAML."""
    import os

    try:
        sys.stdout.flush()
    except OSError:
        os._exit(code or 4)
    try:
        sys.stderr.flush()
    finally:  # that nobody can hear the talk is no failure
        os._exit(code)


def _open_closed_streams() -> None:
    """Let a stream the caller has closed (`>&-`) swallow what is written, as for any other program."""
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            import os

            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115  lives as long as we


if __name__ == "__main__":
    main()
