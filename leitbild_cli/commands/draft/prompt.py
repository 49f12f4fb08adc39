"""`draft prompt`: a task for somebody outside, printed or sent to an own program; its answer is only offered."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.draft import link, outside
from leitbild_cli.commands.shared import options, session, speaker, talk
from leitbild_cli.core import lookup
from leitbild_cli.core.drafting import differences, drafts, links, prompt, texts
from leitbild_cli.core.drafting.prompt import Task
from leitbild_cli.core.model import Draft, Origin, Via
from leitbild_cli.core.text.digest import sha256
from leitbild_cli.language import _, ngettext
from leitbild_cli.view.drafting import differences as view_differences
from leitbild_cli.view.drafting import drafts as view

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.drafting.prompt import Errand
    from leitbild_cli.core.model import Leitbild, Sentence

app = options.single()

_SECONDS = 120


@options.verb(app, "prompt")
def ask(
    ctx: typer.Context,
    task: Annotated[Task, typer.Argument(metavar="TASK", help=_("shorter, join, translate or proofread."))],
    sentences: Annotated[
        list[int] | None, typer.Argument(metavar="N …", help=_("Which sentences, counted from 1."))
    ] = None,
    draft: Annotated[str, typer.Option("--draft", metavar="DRAFT", help=_("Number, id, or latest."))] = "latest",
    via: Annotated[
        str | None,
        typer.Option("--via", metavar="PROGRAM", help=_("Send it to this program's stdin, and offer what it says.")),
    ] = None,
    send: Annotated[
        bool,
        typer.Option(
            "--send", help=_("The same with the program of LEITBILD_VIA or `git config --global leitbild.via`.")
        ),
    ] = False,
    seconds: Annotated[
        int, typer.Option("--timeout", metavar="N", min=1, help=_("How long it may take, in seconds."))
    ] = _SECONDS,
    yes: options.Yes = False,
) -> None:
    """Print a closed task for a language model or an editor outside; with --via ask it here, and choose."""
    current = session.of(ctx)
    leitbild = current.open().leitbild
    old = drafts.find(leitbild, draft)
    asked = _asked(leitbild, old, task, sentences or ())
    words = prompt.prompt(asked)
    if via is None and not send:
        talk.say(words)
        return
    program = outside.program(via)
    _let_go(program, words, yes=yes)
    reply = outside.answer(program, words, seconds=seconds)
    new = _chosen(asked, old, reply)
    if new is None:
        return
    provenance = Via(program=_name(program), prompt=_hash(words), answer=_hash(reply))

    def change(fresh: Leitbild) -> tuple[Leitbild, Draft]:
        drawn = session.fresh_ids(fresh, 1)[0]
        by = speaker.unasked(current, fresh, None)
        made = Draft(id=drawn, made=session.now(), by=by, origin=Origin.EXTERNAL, via=provenance, sentences=new)
        made = links.linked(fresh, made, before=old)
        return drafts.add(fresh, made), made

    saved = current.change(change)
    link.ask_about(current, saved.leitbild, saved.outcome)
    session.finish(saved, view.shown(saved.leitbild, saved.outcome, width=talk.width()))


def _asked(leitbild: Leitbild, draft: Draft, task: Task, numbers: Sequence[int]) -> Errand:
    """Give the task; at a terminal the sentence is chosen where it is missing."""
    number = lookup.draft_number(leitbild, draft.id) or 0
    if task is Task.SHORTER and not numbers and talk.interactive() and len(draft.sentences) > 1:
        numbers = [talk.choose(_("Which sentence? (letter)"), [one.text for one in draft.sentences]) + 1]
    return prompt.asked(leitbild, draft, task, numbers, number=number)


def _let_go(program: Sequence[str], words: str, *, yes: bool) -> None:
    """Say what leaves this machine, and ask; without a terminal only `--yes` lets it go."""
    count = texts.word_count(words)
    talk.tell(
        ngettext(
            "`{program}` gets these {count} word, and nothing else of the file:",
            "`{program}` gets these {count} words, and nothing else of the file:",
            count,
        ).format(program=program[0], count=count)
    )
    talk.tell("\n".join(f"  {line}" for line in words.split("\n")))
    if yes:
        return
    if not talk.interactive():
        raise talk.MustBeGiven(_("Your yes"), "--yes")
    if not talk.confirm(_("Send it?")):
        raise typer.Exit(code=1)


def _chosen(asked: Errand, old: Draft, reply: str) -> tuple[Sentence, ...] | None:
    """Show what came back; give the sentences with what was chosen, None where nothing was."""
    if asked.task is Task.TRANSLATE:
        talk.say(view.outside_text(reply, width=talk.width()))
        return None
    if asked.task is Task.PROOFREAD:
        return _corrected(asked, old, reply)
    found = prompt.proposals(asked, reply)
    if not found:
        talk.tell(_("No other wording came back."))
        return None
    talk.say(view.proposals(found, width=talk.width()))
    if not talk.interactive():
        talk.tell(_("Take one over: `leitbild draft edit --text …`"))
        return None
    letters = [chr(ord("A") + place) for place in range(len(found))]
    while typed := talk.ask(_("Which one? (letter; Enter for none)")).upper():
        if typed in letters:
            return prompt.put(old, asked, found[letters.index(typed)].text)
        talk.tell(_("Please type one of the letters."))
    return None


def _corrected(asked: Errand, old: Draft, reply: str) -> tuple[Sentence, ...] | None:
    """Ask change by change; give the sentences with those that were taken."""
    pieces = differences.compare(asked.text, prompt.text_of(reply))
    if not any(piece.kind is not differences.RunKind.KEPT for piece in pieces):
        talk.tell(_("Nothing was found to correct."))
        return None
    talk.say(view_differences.difference(pieces, width=talk.width(), colour=talk.colour()))
    if not talk.interactive():
        talk.tell(_("Take it over: `leitbild draft edit`"))
        return None
    text = "".join(_hunk(removed, added) for removed, added in differences.hunks(pieces))
    if text.strip() == asked.text.strip():
        return None
    return drafts.from_text(text, draft_id=old.id, made=None, edited=True).sentences


def _hunk(removed: str, added: str) -> str:
    """Give what stays of one change; what is kept on both sides needs no question."""
    if removed == added or not talk.confirm(view_differences.hunk(removed, added), default=True):
        return removed
    return added


def _name(program: Sequence[str]) -> str:
    return re.split(r"[/\\]", program[0])[-1]


def _hash(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:16]
