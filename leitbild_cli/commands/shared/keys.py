"""Single keys at a terminal, over termios; however the program ends, the terminal is left as it was.

Shared by every verb that moves through a list. Lines typed as answers to a question are `talk.ask`'s matter. What was
typed ahead of that question is still there for it: prompt_toolkit, which reads all that waits, would keep it to itself.
"""

from __future__ import annotations

import codecs
import contextlib
import os
import select
import signal
import sys
from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.commands.shared import talk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

_OPEN, _CLOSE = "\x1b[?1049h\x1b[?25l", "\x1b[?25h\x1b[?1049l"
_ESCAPE = "\x1b"
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
_LETTERED = {"A": Key.UP, "B": Key.DOWN, "H": Key.FIRST, "F": Key.LAST, "Z": Key.UP}
_NUMBERED = {"1": Key.FIRST, "7": Key.FIRST, "4": Key.LAST, "8": Key.LAST, "5": Key.PAGE_UP, "6": Key.PAGE_DOWN}


def possible() -> bool:
    """Say whether keys can be read one at a time, and a page painted: not at a dumb terminal, nor without termios."""
    return talk.interactive() and not talk.dumb() and os.name != "nt"


@contextlib.contextmanager
def page() -> Iterator[Page]:
    """Open a page of its own on the terminal, on which only keys pressed from now on count."""
    terminal = _Terminal()
    with _signals_heard(terminal) as heard:
        try:
            terminal.take()
            yield Page(terminal.fd, heard)
        finally:
            terminal.give_back()


class Page:
    """What is painted, and the keys pressed on it."""

    def __init__(self, fd: int, heard: int) -> None:
        """Read keys from `fd`; what comes from `heard` tells of a signal."""
        self._fd = fd
        self._heard = heard

    def paint(self, lines: list[str]) -> None:
        """Put these lines over the page; written at once and never cleared first, so that nothing flickers."""
        sys.stderr.write("\x1b[H" + "\x1b[K\r\n".join(lines) + "\x1b[K\x1b[J")
        sys.stderr.flush()

    def read(self) -> Key | str:
        """Give the next key, or the sign it types; raise EOFError where the terminal is gone or Ctrl-D was pressed."""
        ready, _out, _wrong = select.select([self._fd, self._heard], [], [])
        if self._heard in ready:
            os.read(self._heard, 100)
            return Key.REDRAW
        sign = self._sign()
        if sign in ("", "\x04"):
            raise EOFError
        if sign == _ESCAPE:
            return self._escaped()
        return _SIGNS.get(sign) or (sign if sign.isprintable() else Key.NONE)

    def _sign(self) -> str:
        """Give one sign, "" at the end; byte by byte, so that what was typed ahead stays for the next question."""
        decoder = codecs.getincrementaldecoder("utf-8")("ignore")
        while byte := os.read(self._fd, 1):
            if sign := decoder.decode(byte):
                return sign
        return ""

    def _escaped(self) -> Key:
        """Give the key that is told with an escape before it; an escape alone is the key of that name."""
        sign = _ESCAPE
        while sign == _ESCAPE:  # Alt with an arrow may come as one more
            if not select.select([self._fd], [], [], _WAIT_FOR_REST)[0]:
                return Key.ESCAPE
            sign = self._sign()
        return _told(self._sequence()) if sign in ("[", "O") else Key.NONE

    def _sequence(self) -> str:
        """Give the rest of a sequence to its end: none of its signs is taken for a letter, however late it comes."""
        told = ""
        while sign := self._sign():
            told += sign
            if not " " <= sign <= "?" and told != "[":  # F1 to F5 of a Linux console are told with two brackets
                break
        return told


def _told(sequence: str) -> Key:
    """Give the key of a sequence like `A`, `1;5A` (with Ctrl) or `5~`."""
    number, _semicolon, _modifiers = sequence[:-1].partition(";")
    if sequence.endswith("~"):
        return _NUMBERED.get(number, Key.NONE)
    return _LETTERED.get(sequence[-1:], Key.NONE) if number in ("", "1") else Key.NONE


class _Terminal:
    """The terminal as it was, and as a page needs it: keys come at once and unseen."""

    def __init__(self) -> None:
        import termios

        self.fd = sys.stdin.fileno()
        self._before = termios.tcgetattr(self.fd)

    def take(self) -> None:
        """Begin with an empty page, and with nothing typed: neither in the terminal nor in what was read of it."""
        import tty

        tty.setcbreak(self.fd)
        sys.stdin = os.fdopen(self.fd, encoding=sys.stdin.encoding, errors=sys.stdin.errors, closefd=False)
        _write(_OPEN)

    def give_back(self) -> None:
        import termios

        with contextlib.suppress(OSError, termios.error):  # a terminal that was closed has nothing to give back
            termios.tcsetattr(self.fd, termios.TCSADRAIN, self._before)
        with contextlib.suppress(OSError):
            _write(_CLOSE)

    def stop(self, number: int, _frame: FrameType | None) -> None:
        """Stop as any program does, and come back to a page to be painted anew."""
        self.give_back()
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
        signal.signal(number, self.stop)
        self.take()


@contextlib.contextmanager
def _signals_heard(terminal: _Terminal) -> Iterator[int]:
    """Give a pipe every signal writes to: one that comes right before the wait for a key ends that wait too."""
    heard, told = os.pipe()
    os.set_blocking(told, False)
    signal.set_wakeup_fd(told)
    handlers = {signal.SIGTSTP: terminal.stop, signal.SIGWINCH: lambda _number, _frame: None}
    before = {number: signal.signal(number, handler) for number, handler in handlers.items()}
    try:
        yield heard
    finally:
        signal.set_wakeup_fd(-1)
        for number, handler in before.items():
            signal.signal(number, handler or signal.SIG_DFL)
        os.close(heard)
        os.close(told)


def _write(text: str) -> None:
    """Write past the buffer, which a signal may have caught in the middle of its work."""
    os.write(sys.stderr.fileno(), text.encode("ascii"))
