"""`idea add | edit | move | withdraw | support`: what a person does, in the own block only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands import options, session, talk
from leitbild_cli.core import ideas, people
from leitbild_cli.core.model import Idea, Person
from leitbild_cli.core.similarity import Matcher
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _, ngettext
from leitbild_cli.view import closeness, listing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.commands.session import Session
    from leitbild_cli.core.model import Leitbild

Texts = Annotated[
    list[str] | None, typer.Argument(metavar="TEXT …", help=_("One or several ideas; - reads one a line from stdin."))
]
Reference = Annotated[str, typer.Argument(metavar="IDEA", help=_("The idea's id or the start of it."))]


class EmptyText(UsageRefusal):
    """An idea needs words."""

    code = "empty-text"

    def __init__(self) -> None:
        """Say so."""
        super().__init__(_("An idea needs words."))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wish:
    """What shall be added, as far as it is known before the file is locked."""

    texts: tuple[str, ...]
    column: str
    by: str | None


def register(app: typer.Typer) -> None:
    """Put these verbs into the group."""
    for verb in (add, support, edit, move, withdraw):
        options.verb(app)(verb)


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
    wish = _Wish(texts=_read(texts), column=column or "", by=by)
    if talk.interactive():
        wish = _asked(current, wish)
        if not wish.texts:
            return
    if not wish.texts:
        raise talk.MustBeGiven(_("The idea"), 'idea add --column COLUMN "…"')
    if not wish.column:
        raise talk.MustBeGiven(_("The column"), "--column")

    def edit(leitbild: Leitbild) -> tuple[Leitbild, tuple[Person, bool, tuple[Idea, ...]]]:
        chosen = ideas.find_column(leitbild, wish.column).id
        after, person, is_new = _author(current, leitbild, wish.by)
        new = tuple(
            Idea(id=drawn, column=chosen, text=text, added=session.now())
            for drawn, text in zip(session.fresh_ids(leitbild, len(wish.texts)), wish.texts, strict=True)
        )
        return ideas.add(after, person.id, new), (person, is_new, new)

    saved = current.change(edit, dry_run=dry_run)
    person, is_new, new = saved.outcome
    told = [one for one in ideas.tell_all(saved.leitbild) if one.idea in new]
    machine: dict[str, object] | None = {"added": listing.ideas_json(told)} if as_json else None
    if not talk.interactive() and not dry_run:
        _hint(saved.leitbild, new)
    session.finish(saved, _added(person, new), machine=machine, dry_run=dry_run)
    if is_new and not dry_run:
        talk.tell(
            _(
                "{name} is new here: if another newcomer adds a block at the same time, git may ask you to keep both."
            ).format(name=person.name)
        )


def support(ctx: typer.Context, idea: Reference, by: options.By = None, dry_run: options.DryRun = False) -> None:
    """Stand behind an idea of somebody else instead of adding it again."""
    current = session.of(ctx)

    def edit(leitbild: Leitbild) -> tuple[Leitbild, ideas.Told]:
        return ideas.support(leitbild, idea, by=session.known(current, leitbild, by).id)

    saved = current.change(edit, dry_run=dry_run)
    answer = _("You support {name}'s idea: {text}").format(
        name=saved.outcome.author.name, text=listing.short(saved.outcome.idea.text)
    )
    session.finish(saved, answer, dry_run=dry_run)


def edit(
    ctx: typer.Context,
    idea: Reference,
    text: Annotated[str, typer.Argument(help=_("The new words."))],
    by: options.By = None,
    dry_run: options.DryRun = False,
) -> None:
    """Put your own idea into other words."""
    current, words = session.of(ctx), _not_empty(talk.clean(text))

    def change(leitbild: Leitbild) -> tuple[Leitbild, Idea]:
        return ideas.edit(leitbild, idea, by=session.known(current, leitbild, by).id, text=words)

    saved = current.change(change, dry_run=dry_run)
    session.finish(saved, _("Now it says: {text}").format(text=listing.short(words)), dry_run=dry_run)


def move(
    ctx: typer.Context,
    idea: Reference,
    column: Annotated[str, typer.Argument(metavar="COLUMN", help=_("The other column."))],
    by: options.By = None,
    dry_run: options.DryRun = False,
) -> None:
    """Move your own idea to another column."""
    current = session.of(ctx)

    def change(leitbild: Leitbild) -> tuple[Leitbild, Idea]:
        return ideas.move(leitbild, idea, by=session.known(current, leitbild, by).id, column=column)

    saved = current.change(change, dry_run=dry_run)
    session.finish(saved, _("It answers “{column}” now.").format(column=saved.outcome.column), dry_run=dry_run)


def withdraw(ctx: typer.Context, idea: Reference, by: options.By = None, dry_run: options.DryRun = False) -> None:
    """Take your own idea out, as long as no decision names it."""
    current = session.of(ctx)

    def change(leitbild: Leitbild) -> tuple[Leitbild, Idea]:
        return ideas.withdraw(leitbild, idea, by=session.known(current, leitbild, by).id)

    saved = current.change(change, dry_run=dry_run)
    session.finish(saved, _("Withdrawn: {text}").format(text=listing.short(saved.outcome.text)), dry_run=dry_run)


def _read(texts: Sequence[str] | None) -> tuple[str, ...]:
    given = talk.lines_from_stdin() if texts and list(texts) == ["-"] else tuple(texts or ())
    return tuple(_not_empty(talk.clean(text)) for text in given)


def _not_empty(text: str) -> str:
    if not text:
        raise EmptyText
    return text


def _author(current: Session, leitbild: Leitbild, by: str | None) -> tuple[Leitbild, Person, bool]:
    """Give whoever speaks; somebody new gets a block."""
    person = session.who(current, leitbild, by)
    if isinstance(person, Person):
        return leitbild, person, False
    after, added = people.add(leitbild, talk.clean(person))
    return after, added, True


def _asked(current: Session, wish: _Wish) -> _Wish:
    """Ask at the terminal for what is missing, and about every text that is close to an idea that is there."""
    leitbild = current.open().leitbild
    by = session.who(current, leitbild, wish.by)
    column = wish.column
    if not column:
        place = talk.choose(_("Which column? (letter)"), listing.columns_hint(leitbild.columns))
        column = leitbild.columns[place].id
    texts = wish.texts or (_not_empty(talk.clean(talk.ask(_("Your idea:")))),)
    chosen = ideas.find_column(leitbild, column).id
    kept = tuple(text for text in texts if not _supports_instead(current, leitbild, chosen, text, by))
    return _Wish(texts=kept, column=chosen, by=by.id if isinstance(by, Person) else by)


def _supports_instead(current: Session, leitbild: Leitbild, column: str, text: str, by: Person | str) -> bool:
    """Show what is close and let the person choose; True where an idea that is there is supported instead."""
    close = _matcher(leitbild, column).close_to(text)
    if not close:
        return False
    told = [ideas.tell(leitbild, match.b) for match in close]
    talk.tell(closeness.block(text, close, told, width=talk.width()))
    if talk.ask(_("[a] add yours anyway  [s] support the first one:"), default="a").casefold() not in ("s", "u"):
        return False
    if isinstance(by, Person) and told[0].author.id != by.id and told[0].idea.id not in by.supports:
        current.change(lambda fresh: ideas.support(fresh, told[0].idea.id, by=by.id))
    talk.say(
        _("You support {name}'s idea: {text}").format(name=told[0].author.name, text=listing.short(told[0].idea.text))
    )
    return True


def _hint(leitbild: Leitbild, new: Sequence[Idea]) -> None:
    """Say what is close; nothing is decided by it."""
    matcher = _matcher(leitbild, new[0].column, without=frozenset(idea.id for idea in new))
    for idea in new:
        if close := matcher.close_to(idea.text, limit=1):
            talk.tell(closeness.line(close[0], ideas.tell(leitbild, close[0].b), width=talk.width()))


def _matcher(leitbild: Leitbild, column: str, *, without: frozenset[str] = frozenset()) -> Matcher:
    there = (idea for _person, idea in ideas.everything(leitbild) if idea.column == column and idea.id not in without)
    return Matcher(leitbild.language, [(idea.id, idea.text) for idea in there])


def _added(person: Person, new: Sequence[Idea]) -> str:
    words = ngettext("Thank you, {name}. {count} idea is in:", "Thank you, {name}. {count} ideas are in:", len(new))
    lines = [f"  {idea.id}  {listing.short(idea.text)}" for idea in new]
    return "\n".join([words.format(name=listing.short(person.name), count=len(new)), *lines])
