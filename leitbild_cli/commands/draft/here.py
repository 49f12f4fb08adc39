"""Rewrite a draft where one is: sentence after sentence, without an editor."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.commands.shared import keys, manuscript, talk
from leitbild_cli.core.drafting import texts
from leitbild_cli.core.model import Draft, Sentence
from leitbild_cli.language import _
from leitbild_cli.view.drafting import links as view

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_OUT = "-"
_BREAK = " / "  # a line break of a sentence, where it is typed in one line


@contextlib.contextmanager
def rewritten(draft: Draft | None, *, keep: bool = False) -> Iterator[str]:
    """Give the text after every sentence was asked about; a file keeps it with `keep`, and where the block ends badly.

    So does who stops in the middle keep what was typed until then.
    """
    old = draft.sentences if draft else ()
    said: list[Sentence] = []
    try:
        _ask(old, said)
        yield _text(said)
    except BaseException:
        if [one.text for one in said] != [one.text for one in old[: len(said)]]:
            _keep((*said, *old[len(said) :]))
        raise
    if keep:
        _keep(said)


def _ask(old: Sequence[Sentence], said: list[Sentence]) -> None:
    for number, one in enumerate(old, start=1):
        typed = _reworded(number, one.text)
        said.append(replace(one, text=typed))
    talk.tell(_("Another sentence? (Enter: done)"))
    while typed := _typed(""):
        said.append(Sentence(text=typed))


def _reworded(number: int, text: str) -> str:
    """Give the words of a sentence as they are to be, none where it is to go."""
    if keys.possible():
        talk.tell(_("Sentence {number} (Enter keeps it; empty: it goes)").format(number=number))
        return _typed(text)
    talk.show(view.sentence(number, text, width=talk.talk_width()))
    typed = _typed("", _("New words (Enter keeps it; {out}: it goes)").format(out=_OUT))
    return "" if typed == _OUT else typed or text


def _typed(text: str, question: str = ">") -> str:
    """Give the line that is typed; at a terminal that can, the words stand there to be changed."""
    if not keys.possible():
        return talk.clean(talk.ask(question))
    from prompt_toolkit import PromptSession  # only whoever writes here needs it

    prompt: PromptSession[str] = PromptSession(message="> ", reserve_space_for_menu=0)
    typed = prompt.prompt(default=text.replace("\n", _BREAK), pre_run=_unwarned)
    return talk.clean(typed).replace(_BREAK, "\n")


def _unwarned() -> None:
    """Let a terminal that can't say where its cursor is get no warning."""
    from prompt_toolkit.application import get_app

    get_app().renderer.cpr_not_supported_callback = None


def _text(sentences: Sequence[Sentence]) -> str:
    return texts.text_of(Draft(id="", sentences=tuple(one for one in sentences if one.text)))


def _keep(sentences: Sequence[Sentence]) -> None:
    with contextlib.suppress(OSError):
        manuscript.tell(manuscript.new_file(f"{_text(sentences)}\n".encode()))
