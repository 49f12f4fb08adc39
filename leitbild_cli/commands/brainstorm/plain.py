"""A round line by line: for pipes, and for terminals that cannot be drawn on."""

from __future__ import annotations

import io
import os
import queue
from threading import Thread
from typing import TYPE_CHECKING

from leitbild_cli.errors import Refusal

if TYPE_CHECKING:
    from typing import TextIO

    from leitbild_cli.commands.brainstorm.round import HeldRound

_LONGEST_WAIT = 1.0  # on Windows only a wait that ends hears Ctrl-C

Lines = queue.SimpleQueue[str | None]


def hold(held: HeldRound, lines: Lines) -> None:
    """Hear lines until they end, an empty one comes after the bell, or the round is ended by a word."""
    while True:
        held.ring()
        try:
            line = lines.get(timeout=_wait(held))
        except queue.Empty:
            continue
        held.ring()
        if line is None or not _heard(held, line):
            return


def lines(stream: TextIO) -> Lines:
    """Give the stream's lines as they come, None at its end; a thread reads them, so that time can run meanwhile."""
    arrived: Lines = queue.SimpleQueue()
    Thread(target=_read, args=(_own(stream), arrived), daemon=True).start()
    return arrived


def _wait(held: HeldRound) -> float:
    until = held.until_bell()
    return _LONGEST_WAIT if until is None else min(until + 0.001, _LONGEST_WAIT)


def _heard(held: HeldRound, line: str) -> bool:
    try:
        return held.hear(line)
    except Refusal as refusal:
        held.complain(refusal)
        held.unsaved.append(line.strip())
        return True


def _own(stream: TextIO) -> TextIO:
    """Give a stream of our own on the same input: the interpreter can't leave while a thread waits on its stdin."""
    try:
        return open(os.dup(stream.fileno()), encoding=stream.encoding, errors="replace")  # noqa: PTH123  a descriptor
    except (OSError, io.UnsupportedOperation):
        return stream


def _read(stream: TextIO, arrived: Lines) -> None:
    try:
        for line in stream:
            arrived.put(line)
    finally:
        arrived.put(None)
