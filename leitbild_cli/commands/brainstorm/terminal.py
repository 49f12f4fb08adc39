"""A round at a terminal: what is being typed stays where it is while the time runs below it."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING, Any

from prompt_toolkit import PromptSession
from prompt_toolkit.application import get_app, run_in_terminal

from leitbild_cli.commands.shared import talk
from leitbild_cli.core.text.bullets import bare
from leitbild_cli.errors import Refusal
from leitbild_cli.language import _
from leitbild_cli.view import brainstorm as view
from leitbild_cli.view.format.text import safe

if TYPE_CHECKING:
    from prompt_toolkit.application import Application

    from leitbild_cli.commands.brainstorm.round import HeldRound

if sys.platform == "win32":
    from prompt_toolkit.output.win32 import NoConsoleScreenBufferError

    _NO_SCREEN: tuple[type[Exception], ...] = (OSError, NoConsoleScreenBufferError)
else:
    _NO_SCREEN = (OSError,)

_TICK = 0.5


def hold(held: HeldRound) -> bool:
    """Hold the round to its end; False if this terminal can't be drawn on and it must go on line by line."""
    gc.enable()  # a round lives for minutes and draws twice a second
    try:
        screen = _Screen(held)
    except _NO_SCREEN:
        return False
    return screen.hold()


class _Screen:
    """The line being typed, with the time below or beside it."""

    def __init__(self, held: HeldRound) -> None:
        self._held = held
        self._half_typed = False
        self._prompt: PromptSession[str] = PromptSession(
            message=lambda: [("bold", self._front())],
            bottom_toolbar=self._below,
            rprompt=self._beside,
            refresh_interval=_TICK,
            erase_when_done=True,  # what became of the line is said in its place
            enable_suspend=True,
            reserve_space_for_menu=0,
        )

    def hold(self) -> bool:
        text = ""
        while True:
            self._held.ring()
            try:
                line = self._prompt.prompt(default=text, pre_run=self._started)
            except EOFError:
                return True
            except KeyboardInterrupt:
                self._tell_unfinished()
                raise
            except _NO_SCREEN:
                return False
            text = ""
            for one in (*filter(None, bare(line.splitlines(), letters=False)),) or (
                "",
            ):  # several where they were pasted
                try:
                    if not self._held.hear(one, in_time=self._half_typed):
                        return True
                except Refusal as refusal:
                    self._held.complain(refusal)
                    text = f"{text}\n{one}" if text else one
            self._half_typed = bool(text) and self._half_typed

    def _started(self) -> None:
        """Prepare one prompt: a terminal that can't say where its cursor is gets no warning, only no line below."""
        application = get_app()
        application.renderer.cpr_not_supported_callback = None
        self._wait(application)

    def _wait(self, application: Application[Any]) -> None:
        until = self._held.until_bell()
        if until is not None and application.loop is not None:
            application.loop.call_later(until + 0.01, self._ring, application)

    def _ring(self, application: Application[Any]) -> None:
        typed = bool(application.current_buffer.text.strip())

        def ring() -> None:
            if self._held.ring() == 0:
                self._half_typed = typed

        run_in_terminal(ring)
        if application.loop is not None:
            application.loop.call_later(_TICK, self._wait, application)

    def _front(self) -> str:
        held = self._held
        return view.prompt(held.leitbild, held.standing, only=held.only, width=talk.width())

    def _below(self) -> str:
        return view.bar(left=self._held.left(), count=self._held.count(), width=talk.width())

    def _beside(self) -> str:
        """Show the time beside the text where the terminal has no line below."""
        return "" if get_app().renderer.height_is_known else view.time_short(self._held.left())

    def _tell_unfinished(self) -> None:
        if text := self._prompt.default_buffer.text.strip():
            talk.tell(_("This line was not finished and is not saved: {text}").format(text=safe(text)))
