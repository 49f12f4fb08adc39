"""`idea add`: own ideas, in the own block only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands import manuscript, options, session, talk
from leitbild_cli.commands.idea import asking
from leitbild_cli.commands.idea.asking import Wish
from leitbild_cli.core import ideas
from leitbild_cli.core.model import Idea, Person
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _, ngettext
from leitbild_cli.view import closeness, lists
from leitbild_cli.view.text import safe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.model import Leitbild

Texts = Annotated[
    list[str] | None, typer.Argument(metavar="TEXT …", help=_("One or several ideas; - reads one a line from stdin."))
]


class EmptyText(UsageRefusal):
    """An idea needs words."""

    code = "empty-text"

    def __init__(self) -> None:
        """Say so."""
        super().__init__(_("An idea needs words."))


def register(app: typer.Typer) -> None:
    """Put the verb into the group."""
    options.verb(app)(add)


def add(
    ctx: typer.Context,
    texts: Texts = None,
    column: options.ColumnChoice = None,
    by: options.By = None,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Add ideas to a column, in your own words and your own block; says at once what is close to them."""
    current = session.of(ctx)
    wish = Wish(texts=_read(texts), column=column or "", by=by)
    if talk.interactive():
        wish = asking.asked(current, wish, dry_run=dry_run)
        if not wish.texts:
            _nothing_added(current.open().leitbild, as_json=as_json)
            return

    def edit(leitbild: Leitbild) -> tuple[Leitbild, tuple[Person, bool, tuple[Idea, ...]]]:
        chosen = ideas.find_column(leitbild, wish.column).id
        after, person, is_new = asking.author(current, leitbild, wish.by)
        new = tuple(
            Idea(id=drawn, column=chosen, text=text, added=session.now())
            for drawn, text in zip(session.fresh_ids(leitbild, len(wish.texts)), wish.texts, strict=True)
        )
        return ideas.add(after, person.id, new), (person, is_new, new)

    with manuscript.piped("\n".join(wish.texts) if _are_piped(texts) else None):
        _ensure_whole(wish)
        saved = current.change(edit, dry_run=dry_run)
    person, is_new, new = saved.outcome
    machine: dict[str, object] | None = (
        {"added": lists.ideas_json([ideas.tell(saved.leitbild, one.id) for one in new])} if as_json else None
    )
    if not talk.interactive() and not dry_run:
        _hint(saved.leitbild, new)
    if new and ideas.comes_late(saved.leitbild, new[0].column):
        told = _("The vote on `{column}` is open already, so this is not in it; it is kept for another time.")
        talk.tell(told.format(column=new[0].column))
    if is_new and not dry_run:
        talk.tell(
            _(
                "{name} is new here: if another newcomer adds a block at the same time, "
                "git may report a conflict; `leitbild resolve` keeps both."
            ).format(name=safe(person.name))
        )
    session.finish(saved, _added(person, new), machine=machine, dry_run=dry_run)


def not_empty(text: str) -> str:
    """Give the words; raise EmptyText where there are none."""
    if not text:
        raise EmptyText
    return text


def _read(texts: Sequence[str] | None) -> tuple[str, ...]:
    given = manuscript.lines_from_stdin() if _are_piped(texts) else tuple(texts or ())
    return tuple(not_empty(talk.clean(text)) for text in given)


def _ensure_whole(wish: Wish) -> None:
    """Raise MustBeGiven where nobody could be asked for what is missing."""
    if not wish.texts:
        raise talk.MustBeGiven(_("The idea"), 'idea add --column COLUMN "…"')
    if not wish.column:
        raise talk.MustBeGiven(_("The column"), "--column")


def _are_piped(texts: Sequence[str] | None) -> bool:
    return texts is not None and list(texts) == ["-"]


def _nothing_added(leitbild: Leitbild, *, as_json: bool) -> None:
    if as_json:
        talk.say_json({"added": []})
    session.next_step(leitbild)


def _hint(leitbild: Leitbild, new: Sequence[Idea]) -> None:
    """Say what is close; nothing is decided by it."""
    matcher = asking.matcher_for(leitbild, new[0].column, without=frozenset(idea.id for idea in new))
    for idea in new:
        if close := matcher.close_to(idea.text, limit=1):
            talk.tell(closeness.line(close[0], ideas.tell(leitbild, close[0].b), width=talk.width()))


def _added(person: Person, new: Sequence[Idea]) -> str:
    words = ngettext("Thank you, {name}. {count} idea is in:", "Thank you, {name}. {count} ideas are in:", len(new))
    lines = [f"  {idea.id}  {lists.short(idea.text)}" for idea in new]
    return "\n".join([words.format(name=lists.short(person.name), count=len(new)), *lines])
