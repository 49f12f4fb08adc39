"""The program at a real terminal, and the screen somebody would look at."""

from __future__ import annotations

import signal
import sys
import time
from typing import TYPE_CHECKING, NamedTuple

import pexpect
import pyte
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    Start = Callable[..., "Terminal"]

LINES, PATIENCE = 40, 60.0


class Ended(NamedTuple):
    """How the program ended, and what it said since a text was last waited for."""

    code: int
    said: str


class Terminal(pexpect.spawn):  # type: ignore[misc,unused-ignore]
    """The program at a terminal: wait for what is said (`expect…`), or for what then stands on its screen.

    A bash script given as `through` starts it with "$@".
    """

    def __init__(
        self, *argv: str, cwd: Path, env: Mapping[str, str], columns: int, answers: bool, through: str = ""
    ) -> None:
        self.heard = ""
        self._screen = _Screen(columns, LINES)
        self._stream = pyte.Stream(self._screen)
        self._answers = answers
        words = [sys.executable, "-m", "leitbild_cli", *argv]
        program, *words = ["bash", "-c", through, "bash", *words] if through else words
        super().__init__(
            program,
            words,
            cwd=str(cwd),
            env=dict(env),
            encoding="utf-8",
            timeout=PATIENCE,
            dimensions=(LINES, columns),
            preexec_fn=_answer_ctrl_c,
        )

    def answer(self, question: str, line: str) -> None:
        """Wait for a question and answer it with a line."""
        self.expect_exact(question)
        self.sendline(line)

    def end(self) -> Ended:
        """Read to the end."""
        self.expect_exact(pexpect.EOF)
        self.close()
        return Ended(code=self.exitstatus, said=str(self.before))

    def lines(self) -> list[str]:
        """What the screen shows."""
        return [line.rstrip() for line in self._screen.display]

    def shown(self) -> str:
        """What the screen shows in one line, for tests that aren't about where a text wraps."""
        return " ".join(" ".join(self.lines()).split())

    def wait_for(self, text: str) -> None:
        """Wait until this stands on the screen."""
        deadline = time.monotonic() + PATIENCE
        wanted = " ".join(text.split())
        while wanted not in self.shown():
            try:
                self.read_nonblocking(4096, timeout=0.1)
            except pexpect.TIMEOUT:
                if time.monotonic() < deadline:
                    continue
                pytest.fail(f"no {text!r} on the screen:\n" + "\n".join(self.lines()))
            except pexpect.EOF:
                pytest.fail(f"no {text!r} to the end:\n" + "\n".join(self.lines()))

    def read_nonblocking(self, size: int = 1, timeout: float = -1) -> str:
        """Paint what comes, and say where the cursor is if that was asked."""
        data = str(super().read_nonblocking(size, timeout))
        self.heard += data
        self._stream.feed(data)
        while self._screen.answers:
            answer = self._screen.answers.pop(0)
            if self._answers:
                self.send(answer)
        return data


class _Screen(pyte.Screen):  # type: ignore[misc,unused-ignore]
    """A screen that keeps what it would answer its program."""

    def __init__(self, columns: int, lines: int) -> None:
        super().__init__(columns, lines)
        self.answers: list[str] = []

    def write_process_input(self, data: str) -> None:
        self.answers.append(data)


def _answer_ctrl_c() -> None:
    """Let Ctrl-C count also where the tests run in a shell's background, which ignores it for all its children."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
