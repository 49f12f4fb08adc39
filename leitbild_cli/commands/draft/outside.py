"""Ask a program of the user's own: the question goes to its stdin, never to a shell, and it has only so much time."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from leitbild_cli.commands.shared import talk
from leitbild_cli.core.drafting.prompt import without_noise
from leitbild_cli.errors import ForbiddenRefusal, UsageRefusal, why
from leitbild_cli.file import git
from leitbild_cli.language import _, mark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from subprocess import CompletedProcess

_MOST_BYTES = 1_000_000
_SHOWN = 300


class NoProgram(UsageRefusal):
    """Nobody said which program is to be asked."""

    code = "no-program"
    what = mark("No program is named that could be asked.")
    mend = mark("Give it with `--via`, in LEITBILD_VIA, or once with `git config --global leitbild.via …`.")


class NoAnswer(ForbiddenRefusal):
    """The program did not run, took too long, or ended without words."""

    code = "no-answer"
    what = mark("`{program}` gave no answer ({reason}). Nothing was changed.")
    mend = mark("Without it: `leitbild draft prompt …` prints the task, to be asked elsewhere.")


def program(given: str | None) -> tuple[str, ...]:
    """Give the words of the program to ask: as given, else the user's own setting; raise NoProgram.

    The repository's settings are not looked at: what it names is not what the user chose to run.
    """
    import shlex

    named = given or os.environ.get("LEITBILD_VIA") or git.users_config("leitbild.via")
    try:
        words = tuple(shlex.split(named or ""))
    except ValueError as error:
        raise NoAnswer(program=named, reason=error) from None
    if not words:
        raise NoProgram
    return words


def answer(words: Sequence[str], prompt: str, *, seconds: int) -> str:
    """Give what the program says to the prompt, without noise; raise NoAnswer."""
    import subprocess

    try:
        done = _run(words, prompt.encode(), seconds)
    except subprocess.TimeoutExpired:
        late = _("more than {seconds} s").format(seconds=seconds)
        raise NoAnswer(program=words[0], reason=late) from None
    except (OSError, ValueError) as error:
        raise NoAnswer(program=words[0], reason=why(error) if isinstance(error, OSError) else error) from None
    said = without_noise(talk.heard(done.stdout[:_MOST_BYTES], words[0]))
    if done.returncode or not said:
        told = without_noise(done.stderr.decode("utf-8", "replace"))[-_SHOWN:]
        reason = " ".join(told.split()) or _("exit code {code}").format(code=done.returncode)
        raise NoAnswer(program=words[0], reason=reason)
    return said


def _run(words: Sequence[str], given: bytes, seconds: int) -> CompletedProcess[bytes]:
    """Run it in a session of its own, so that whatever it started ends with it, also at Ctrl-C."""
    import signal
    import subprocess

    pipe = subprocess.PIPE
    plain = {**os.environ, "NO_COLOR": "1", "TERM": "dumb"}
    with subprocess.Popen(words, stdin=pipe, stdout=pipe, stderr=pipe, env=plain, start_new_session=True) as process:
        try:
            out, err = process.communicate(given, timeout=seconds)
        except BaseException:
            with contextlib.suppress(OSError):
                os.killpg(process.pid, signal.SIGKILL)
            raise
    return subprocess.CompletedProcess(words, process.returncode, out, err)
