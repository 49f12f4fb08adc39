"""Single keys at a terminal, over termios; however the program ends, the terminal is left as it was.

Shared by every verb that moves through a list. Lines typed as answers to a question are `talk.ask`'s matter.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Self

from leitbild_cli.commands import talk

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType, TracebackType

_OPEN, _CLOSE = "\x1b[?1049h\x1b[?25l", "\x1b[?25h\x1b[?1049l"
_WAIT_FOR_REST = 0.05  # seconds in which the rest of an arrow key follows its escape, also over a slow line


class Key(StrEnum):
    """A key that is no sign; REDRAW says that the terminal's size changed or the program came back."""

    UP = "up"
    DOWN = "down"
    FIRST = "first"
    LAST = "last"
    PAGE_UP = "page-up"
    PAGE_DOWN = "page-down"
    ENTER = "enter"
    TAB = "tab"
    BACK = "back"
    ESCAPE = "escape"
    REDRAW = "redraw"
    NONE = "none"


_SIGNS = {"\r": Key.ENTER, "\n": Key.ENTER, "\t": Key.TAB, "\x7f": Key.BACK, "\b": Key.BACK}
_ENDINGS = {"A": Key.UP, "B": Key.DOWN, "H": Key.FIRST, "F": Key.LAST, "Z": Key.UP}
_NUMBERED = {"1": Key.FIRST, "7": Key.FIRST, "4": Key.LAST, "8": Key.LAST, "5": Key.PAGE_UP, "6": Key.PAGE_DOWN}


def possible() -> bool:
    """Say whether keys can be read one at a time, and a page painted: not at a dumb terminal, nor without termios."""
    if not talk.interactive() or os.environ.get("TERM", "dumb") in ("", "dumb"):
        return False
    try:
        import termios  # noqa: F401  absent on Windows
    except ImportError:
        return False
    return True


class Page:
    """A page of its own on the terminal while it is entered: paint it, read the keys pressed on it."""

    def __init__(self) -> None:
        """Know the terminal; nothing happens to it yet."""
        self._fd = sys.stdin.fileno()
        self._handlers: dict[signal.Signals, Callable[[int, FrameType | None], object] | int | None] = {}
        self._saved: list[object] = []
        self._woken = (-1, -1)

    def __enter__(self) -> Self:
        """Take the terminal: keys come at once and unseen, signals put it back first."""
        import termios

        self._saved = list(termios.tcgetattr(self._fd))
        self._woken = os.pipe()
        os.set_blocking(self._woken[1], False)
        signal.set_wakeup_fd(self._woken[1])  # also one that comes right before the wait for a key ends that wait
        self._take()
        self._handle(signal.SIGTSTP, self._stop)
        self._handle(signal.SIGWINCH, self._wake)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Give the terminal back."""
        self._give_back()
        signal.set_wakeup_fd(-1)
        for number, handler in self._handlers.items():
            signal.signal(number, signal.SIG_DFL if handler is None else handler)
        for end in self._woken:
            os.close(end)

    def paint(self, lines: list[str]) -> None:
        """Put these lines over the page; written at once and never cleared first, so that nothing flickers."""
        sys.stderr.write("\x1b[H" + "\x1b[K\r\n".join(lines) + "\x1b[K\x1b[J")
        sys.stderr.flush()

    def read(self) -> Key | str:
        """Give the next key, or the sign it types; raise EOFError where the terminal is gone or Ctrl-D was pressed."""
        if self._waits() is None:
            return Key.REDRAW
        sign = self._sign()
        if sign in ("", "\x04"):
            raise EOFError
        if sign == "\x1b":
            return self._escaped()
        found = _SIGNS.get(sign, sign)
        return found if isinstance(found, Key) or found.isprintable() else Key.NONE

    def _waits(self, seconds: float | None = None) -> bool | None:
        """Say whether a key is there; None where something else woke the page."""
        ready, _out, _wrong = select.select([self._fd, self._woken[0]], [], [], seconds)
        if self._woken[0] in ready:
            os.read(self._woken[0], 100)
            return None
        return bool(ready)

    def _sign(self) -> str:
        """Give one sign, byte by byte, so that what was typed ahead stays for the next question."""
        read = os.read(self._fd, 1)
        missing = 0 if not read or read[0] < 0xC0 else 1 if read[0] < 0xE0 else 2 if read[0] < 0xF0 else 3  # noqa: PLR2004
        for _place in range(missing):
            read += os.read(self._fd, 1)
        return read.decode("utf-8", errors="ignore") or ("\x00" if read else "")

    def _escaped(self) -> Key:
        """Give what an escape sequence means; an escape alone is the key of that name."""
        if not self._waits(_WAIT_FOR_REST):
            return Key.ESCAPE
        if self._sign() not in ("[", "O"):
            return Key.NONE
        number = ""
        while self._waits(_WAIT_FOR_REST):
            sign = self._sign()
            if sign == "~":
                return _NUMBERED.get(number.partition(";")[0], Key.NONE)
            if sign.isalpha() or not sign:
                return _ENDINGS.get(sign, Key.NONE)
            number += sign
        return Key.NONE

    def _take(self) -> None:
        import tty

        tty.setcbreak(self._fd)
        _write(_OPEN)

    def _give_back(self) -> None:
        import termios

        with contextlib.suppress(OSError, termios.error):  # a terminal that was closed has nothing to give back
            termios.tcsetattr(self._fd, termios.TCSADRAIN, self._saved)  # type: ignore[arg-type]
        with contextlib.suppress(OSError):
            _write(_CLOSE)

    def _handle(self, number: signal.Signals, handler: Callable[[int, FrameType | None], None]) -> None:
        self._handlers[number] = signal.signal(number, handler)

    def _stop(self, number: int, _frame: FrameType | None) -> None:
        """Stop as any program does, and come back to a page painted anew."""
        self._give_back()
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
        signal.signal(number, self._stop)
        self._take()
        self._wake(number, None)

    def _wake(self, _number: int, _frame: FrameType | None) -> None:
        os.write(self._woken[1], b"!")


def _write(text: str) -> None:
    """Write past the buffer, which a signal may have caught in the middle of its work."""
    os.write(sys.stderr.fileno(), text.encode("ascii"))
