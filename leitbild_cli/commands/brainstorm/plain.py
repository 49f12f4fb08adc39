"""A round line by line: for pipes, and for terminals that cannot be drawn on."""

from __future__ import annotations

import codecs
import io
import os
import queue
from threading import Thread
from typing import TYPE_CHECKING, cast

from leitbild_cli.commands.shared import talk
from leitbild_cli.errors import Refusal

if TYPE_CHECKING:
    from io import BufferedIOBase
    from typing import TextIO

    from leitbild_cli.commands.brainstorm.round import HeldRound

_LONGEST_WAIT = 1.0  # on Windows only a wait that ends hears Ctrl-C

_AT_ONCE = 65_536

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
    Thread(target=_read, args=(_own(stream), stream.encoding, arrived), daemon=True).start()
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


def _own(stream: TextIO) -> BufferedIOBase:
    """Give a stream of our own on the same input: the interpreter can't leave while a thread waits on its stdin."""
    try:
        return open(os.dup(stream.fileno()), "rb")  # noqa: PTH123  a descriptor
    except (OSError, io.UnsupportedOperation):
        return cast("BufferedIOBase", stream.buffer)


def _read(stream: BufferedIOBase, encoding: str, arrived: Lines) -> None:
    """Hand on what has come so far: lines that come at once are one list, and its dots and numbers are no words."""
    rest = b""
    try:
        while data := stream.read1(_AT_ONCE):
            if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) and not rest:
                data = talk.heard(data + stream.read(), "stdin").encode()
            *whole, rest = (rest + data).split(b"\n")
            _hand_on(whole, encoding, arrived)
        _hand_on([rest] if rest else [], encoding, arrived)
    except Refusal as refusal:
        talk.tell(str(refusal))
    finally:
        arrived.put(None)


def _hand_on(found: list[bytes], encoding: str, arrived: Lines) -> None:
    from leitbild_cli.core.text.bullets import bare  # who types line by line may not need it

    lines = [line.decode(encoding, "surrogateescape").removeprefix("\ufeff") for line in found]
    for line, words in zip(lines, bare(lines, letters=False), strict=True):
        if words or not line.strip():
            arrived.put(words)
