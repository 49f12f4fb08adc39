"""`draft compose | edit`: a new version each time; no version is ever changed or deleted."""

from __future__ import annotations

import contextlib
import os
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import manuscript, options, session, speaker, talk
from leitbild_cli.core import lookup
from leitbild_cli.core.drafting import composition, drafts, texts
from leitbild_cli.core.drafting.composition import Length
from leitbild_cli.core.model import Draft, Origin, Verdict
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _, mark
from leitbild_cli.view.drafting import drafts as view

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.commands.draft.lengths import Taken
    from leitbild_cli.core.drafting.composition import Missing
    from leitbild_cli.core.model import Leitbild

app = options.single()
_MOST_KNOWN = 4

Note = Annotated[str | None, typer.Option("--note", metavar="TEXT", help=_("What is new in it, in a line."))]


class OldStyle(StrEnum):
    """What a draft's length was called before there were lengths; scripts still say so."""

    PARAGRAPH = "paragraph"
    SENTENCE = "sentence"
    PAGE = "page"


_LENGTHS = {OldStyle.PARAGRAPH: Length.STATEMENT, OldStyle.SENTENCE: Length.CORE, OldStyle.PAGE: Length.PAGE}


class Way(StrEnum):
    """Where somebody writes a draft, by the key that is typed for it."""

    EDITOR = "e"
    HERE = "h"


class SameText(UsageRefusal):
    """The text is the one of the draft that is there already."""

    code = "same-text"
    what = mark("Draft {number} says exactly this already.")


@options.verb(app)
def compose(
    ctx: typer.Context,
    length: Annotated[
        Length | None, typer.Option("--length", help=_("How much it says: a line, a statement, or a page."))
    ] = None,
    show_all: Annotated[
        bool, typer.Option("--all", help=_("Show the three lengths, with what is found in each; write nothing."))
    ] = False,
    style: Annotated[OldStyle | None, typer.Option("--style", hidden=True)] = None,
    note: Note = None,
    by: options.By = None,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Compose a first draft from the winners, the three parts and what was learned.

    At a terminal three lengths are shown, to compare and to choose from; with --length one is written at once, as it is
    without a terminal.
    """
    options.only_one(all=show_all, length=length is not None or style is not None)
    options.only_one(all=show_all, note=note is not None)
    current = session.of(ctx)
    if show_all:
        _show_all(current, as_json=as_json)
        return
    wanted = length or (_LENGTHS[style] if style else None)
    at_terminal = talk.interactive() and not dry_run
    taken: Taken | None = None
    if at_terminal and wanted is None and not as_json and (taken := _taken(current)) is None:
        return

    def change(leitbild: Leitbild) -> tuple[Leitbild, tuple[Draft, tuple[Missing, ...]]]:
        composed = taken.composed if taken else composition.compose(leitbild, length=wanted or Length.STATEMENT)
        if not composed.sentences:
            raise composition.NothingToCompose
        draft = Draft(
            id=session.fresh_ids(leitbild, 1)[0],
            made=session.now(),
            by=speaker.unasked(current, leitbild, by, git=git),
            origin=Origin.COMPOSED,
            note=note,
            sentences=composed.sentences,
        )
        return added(leitbild, draft), (draft, composed.missing)

    with speaker.asked(current) as git:
        saved = current.change(change, dry_run=dry_run)
    draft, missing = saved.outcome
    answer = view.shown(saved.leitbild, draft, width=talk.width())
    machine = {"draft": view.drafts_json(saved.leitbild, [draft])[0]} if as_json else None
    if missing and not dry_run:
        talk.tell(view.gaps(saved.leitbild, missing))
    _tell_set_aside(saved.leitbild, draft)
    if at_terminal:
        _tell_known(saved.leitbild, draft)
    if taken and taken.change:
        number = lookup.draft_number(saved.leitbild, draft.id)
        talk.tell(_("This is draft {number}; what you change becomes the next one.").format(number=number))
        with contextlib.suppress(SameText):  # whoever changes nothing has the draft all the same
            edit(ctx, draft.id, by=by)
            return
    if taken:
        talk.tell(_("Read it aloud. Shorter: `leitbild draft trim`, in other words: `leitbild draft edit`"))
    elif at_terminal:
        _tell_unsaid(saved.leitbild, draft)
    session.finish(saved, answer, machine=machine, dry_run=dry_run)


@options.verb(app)
def edit(
    ctx: typer.Context,
    draft: Annotated[str, typer.Argument(metavar="DRAFT", help=_("Number, id, or latest."))] = "latest",
    text: Annotated[str | None, typer.Option("--text", help=_("The new text; - reads it from stdin."))] = None,
    in_editor: Annotated[bool, typer.Option("--editor", help=_("Open your editor without asking."))] = False,
    in_place: Annotated[bool, typer.Option("--here", help=_("Ask here, sentence by sentence."))] = False,
    note: Note = None,
    by: options.By = None,
    dry_run: options.DryRun = False,
) -> None:
    """Write a new version in your editor, here, or with --text; sentences keep what they go back to."""
    from leitbild_cli.commands.draft import link  # composing needs none of this
    from leitbild_cli.core.drafting import links

    options.only_one(text=text is not None, editor=in_editor, here=in_place)
    current = session.of(ctx)
    given = manuscript.from_stdin() if text == "-" else text
    with manuscript.piped(given if text == "-" else None):
        leitbild = current.open().leitbild
        old = drafts.find(leitbild, draft) if leitbild.drafts or draft != "latest" else None

        def change(fresh: Leitbild) -> tuple[Leitbild, Draft | None]:
            drawn = session.fresh_ids(fresh, 1)[0]
            new = drafts.from_text(words, draft_id=drawn, made=session.now(), edited=old is not None)
            new = replace(new, note=note, by=speaker.unasked(current, fresh, by))
            new = links.linked(fresh, new, before=old)
            return (fresh, None) if _is_there(fresh, new) else (drafts.add(fresh, new), new)

        if given is None and talk.interactive():
            _tell_known(leitbild, old)
        way = Way.EDITOR if in_editor else Way.HERE if in_place else None
        with _written(old, given, way, dry_run=dry_run) as words:
            saved = current.change(change, dry_run=dry_run)
    if saved.outcome is None:
        raise SameText(number=len(saved.leitbild.drafts))
    _tell_decided(saved.leitbild, saved.outcome)
    if not dry_run:
        link.ask_about(current, saved.leitbild, saved.outcome)
    session.finish(saved, view.shown(saved.leitbild, saved.outcome, width=talk.width()), dry_run=dry_run)


def _show_all(current: session.Session, *, as_json: bool) -> None:
    from leitbild_cli.commands.draft import lengths  # who writes one needs no choice

    lengths.show(current.open().leitbild, as_json=as_json)


def _taken(current: session.Session) -> Taken | None:
    """Give the length somebody chooses; of nobody's choice say what is next instead."""
    from leitbild_cli.commands.draft import lengths

    _first_say(current)
    taken = lengths.asked(current.open().leitbild)
    if taken is None:
        session.next_step(current.open().leitbild)
    return taken


def _first_say(current: session.Session) -> None:
    """Before the first draft, once every column is decided: show each winner's sentence, and let it be chosen."""
    leitbild = current.open().leitbild
    if leitbild.drafts or lookup.undecided(leitbild) or not leitbild.columns:
        return
    from leitbild_cli.commands.draft import clause  # most drafts come after the first one
    from leitbild_cli.core.drafting import clauses

    clause.walk(current, leitbild, clauses.sayable(leitbild))
    talk.tell("")


def _tell_unsaid(leitbild: Leitbild, draft: Draft) -> None:
    """Say at a terminal which parts found no place in what was composed, as `draft check` would."""
    from leitbild_cli.core.checking import report  # it knows words and stems; a pipe needs none of this

    for one in report.of_text(leitbild, draft):
        if one.code == "part-not-said":
            talk.tell(_("{what} Say it: `leitbild draft edit`").format(what=one.what))


def _tell_known(leitbild: Leitbild, draft: Draft | None) -> None:
    """Say at a terminal what is known to work or to fail and speaks of the same as a draft."""
    if draft is None or not leitbild.experience:
        return
    from leitbild_cli.core import knowledge
    from leitbild_cli.view import knowledge as view_knowledge

    if near := knowledge.close_to(leitbild, draft)[:_MOST_KNOWN]:
        talk.tell(view_knowledge.near(near, width=talk.talk_width()))


def _tell_set_aside(leitbild: Leitbild, draft: Draft) -> None:
    """Say what the draft holds of that was parked, has left the vote, or fails."""
    fails = any(one.verdict is Verdict.FAILS for one in leitbild.experience)
    if not (fails or leitbild.parked or any(vote.rounds for vote in leitbild.votes)):
        return
    from leitbild_cli.core.checking.text import set_aside
    from leitbild_cli.core.checking.text.subject import of_draft
    from leitbild_cli.view.format.text import wrap

    for found in set_aside.check(of_draft(leitbild, draft)):
        talk.tell("\n".join(wrap(f"{found.what} {found.mend}", talk.talk_width())))


def _tell_decided(leitbild: Leitbild, draft: Draft) -> None:
    """Say that, and what new sentences come close to; of composed ones only the chosen words could be compared."""
    from leitbild_cli.core import closeness  # comparing is paid for by who has written something
    from leitbild_cli.view import closeness as view_closeness

    _tell_set_aside(leitbild, draft)
    for sentence, near in closeness.of_sentences(leitbild, draft):
        talk.tell(view_closeness.sentence(sentence, near, width=talk.talk_width()))


def added(leitbild: Leitbild, draft: Draft) -> Leitbild:
    """Give the Leitbild with this draft as its newest; raise SameText where that says the same already."""
    if _is_there(leitbild, draft):
        raise SameText(number=len(leitbild.drafts))
    return drafts.add(leitbild, draft)


def _is_there(leitbild: Leitbild, draft: Draft) -> bool:
    newest = lookup.latest_draft(leitbild)
    return newest is not None and texts.text_of(newest) == texts.text_of(draft)


@contextlib.contextmanager
def _written(old: Draft | None, given: str | None, way: Way | None, *, dry_run: bool) -> Iterator[str]:
    """Give the new text; what was typed is kept in a file where the block fails to save it."""
    if given is not None:
        yield _not_empty(given)
    elif talk.interactive():
        from leitbild_cli.commands.draft import editor, here  # only who types needs them

        if (way or _way()) is Way.HERE:
            with here.rewritten(old, keep=dry_run) as written:
                yield _not_empty(written)
        else:
            with editor.edited(texts.text_of(old) if old else "", keep=dry_run) as written:
                yield _not_empty(written)
    else:
        raise talk.MustBeGiven(_("The new text"), "--text")


def _way() -> Way:
    """Ask where to write; whoever never chose an editor gets none by pressing Enter."""
    from leitbild_cli.commands.draft import editor

    command = editor.chosen(os.environ)
    usual = Way.EDITOR if editor.is_chosen(os.environ) else Way.HERE
    talk.tell(_("{key}  in the editor `{command}`").format(key=Way.EDITOR, command=command))
    talk.tell(_("{key}  here, sentence by sentence").format(key=Way.HERE))
    while True:
        typed = talk.ask(_("Where do you want to write?"), default=usual).lower()
        if typed in tuple(Way):
            return Way(typed)


def _not_empty(given: str) -> str:
    words = talk.clean(given)
    if not words:
        raise UsageRefusal(_("The text is empty, so no draft was made."))
    return words
