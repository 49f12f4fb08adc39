"""A terminal that is closed (SIGHUP) and `kill` (SIGTERM) end the program as Ctrl-C does: with everything tidied up."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import FrameType

_OF_A_SHELL = 128  # what a shell adds to the number of the signal that ended a program


class Ended(SystemExit):
    """A signal asks the program to end: no error, so that nothing on the way takes it for one."""

    code: int

    def __init__(self, number: int) -> None:
        """Hold the exit code."""
        super().__init__(_OF_A_SHELL + number)


def listen() -> None:
    """Raise Ended where one of them comes; what the caller ignores, as `nohup` does, stays ignored."""
    if os.name == "nt":
        return
    for number in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _end)


def behind(error: BaseException | None) -> Ended | None:
    """Give the end in whose course this error came up, as where nobody is there any more to write to."""
    while error is not None and not isinstance(error, Ended):
        error = error.__context__
    return error


def _end(number: int, _frame: FrameType | None) -> None:
    for one in (signal.SIGTERM, signal.SIGHUP):  # a closed terminal tells twice; tidying up goes on, children hear all
        signal.signal(one, _hear_nothing)
    raise Ended(number)


def _hear_nothing(_number: int, _frame: FrameType | None) -> None:
    """Leave it at the first one."""
