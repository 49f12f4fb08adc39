"""A command at a real terminal."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pexpect

    Start = Callable[..., "pexpect.spawn[str]"]


@pytest.fixture
def terminal(tmp_path: Path) -> Start:
    """Start `leitbild` with these words at a terminal of 80 columns, in the test's folder; a plain one if not told."""
    if sys.platform == "win32":
        pytest.skip("pexpect needs a Unix terminal")
    import pexpect

    def begin(*argv: str, lang: str = "en", **env: str) -> pexpect.spawn[str]:
        environ = {"PATH": os.environ["PATH"]} | {
            "HOME": str(tmp_path),
            "LANG": "C.UTF-8",
            "PYTHONUTF8": "1",
            "TERM": "dumb",
            "LEITBILD_LANG": lang,
            "LEITBILD_NOW": "2026-11-23T09:04Z",
            **env,
        }
        words = ["-m", "leitbild_cli", *argv]
        return pexpect.spawn(
            sys.executable,
            words,
            cwd=tmp_path,
            env=environ,
            encoding="utf-8",
            timeout=20,
            dimensions=(40, 80),
            preexec_fn=_answer_ctrl_c,
        )

    return begin


def _answer_ctrl_c() -> None:
    """Let Ctrl-C count also where the tests run in a shell's background, which ignores it for all its children."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
