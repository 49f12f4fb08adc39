"""`idea add`: own ideas, in the own block only; a terminal is asked for what is missing and about what is close."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import manuscript, options, session, speaker, talk
from leitbild_cli.commands.shared.manuscript import not_empty, one_idea
from leitbild_cli.core import ideas, people
from leitbild_cli.core.columns import find_column
from leitbild_cli.core.model import Idea, Person
from leitbild_cli.language import _, ngettext
from leitbild_cli.record import record
from leitbild_cli.view import lists, steps
from leitbild_cli.view.format.text import safe

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from leitbild_cli.commands.shared.session import Session
    from leitbild_cli.commands.shared.speaker import Me
    from leitbild_cli.core.closeness import Finder
    from leitbild_cli.core.ideas import IdeaFacts
    from leitbild_cli.core.model import Leitbild

app = options.single()

Texts = Annotated[
    list[str] | None, typer.Argument(metavar="TEXT …", help=_("One or several ideas; - reads one a line from stdin."))
]


@options.verb(app)
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
    wish = NewIdeas(texts=_read(texts), column=column or "", by=by)
    if talk.interactive():
        wish = asked(current, wish, dry_run=dry_run)
        if not wish.texts:
            _nothing_added(current.open().leitbild, as_json=as_json)
            return

    def edit(leitbild: Leitbild) -> tuple[Leitbild, tuple[Person, bool, tuple[Idea, ...]]]:
        chosen = find_column(leitbild, wish.column).id
        after, person, is_new = author(current, leitbild, wish.by, newcomer=wish.newcomer, git=git)
        new = tuple(
            Idea(id=drawn, column=chosen, text=text, added=session.now())
            for drawn, text in zip(session.fresh_ids(leitbild, len(wish.texts)), wish.texts, strict=True)
        )
        return ideas.add(after, person.id, new), (person, is_new, new)

    with manuscript.piped("\n".join(wish.texts) if _are_piped(texts) else None):
        _ensure_whole(wish)
        with speaker.asked(current) as git:
            saved = current.change(edit, dry_run=dry_run)
    person, is_new, new = saved.outcome
    machine: dict[str, object] | None = (
        {"added": lists.ideas_json([ideas.tell(saved.leitbild, one.id) for one in new])} if as_json else None
    )
    if not talk.interactive() and not dry_run:
        _hint(saved.leitbild, new)
    if new and (late := ideas.comes_late(saved.leitbild, new[0].column)):
        from leitbild_cli.view import closeness  # as below

        talk.tell(closeness.late(saved.leitbild, late))
    if is_new and not dry_run:
        talk.tell(
            _(
                "{name} is new here: if another newcomer adds a block at the same time, "
                "git may report a conflict; `leitbild resolve` keeps both."
            ).format(name=safe(person.name))
        )
    session.finish(saved, _added(person, new), machine=machine, dry_run=dry_run)


def _read(texts: Sequence[str] | None) -> tuple[str, ...]:
    """Give the ideas; lines that say nothing are passed over where they are piped, as empty ones are."""
    if _are_piped(texts):
        return manuscript.listed([*filter(None, map(talk.clean, manuscript.from_stdin().splitlines()))])
    ideas = [not_empty(talk.clean(text)) for text in texts or ()]
    return tuple(map(not_empty, manuscript.listed(ideas) or ("",))) if ideas else ()


def _ensure_whole(wish: NewIdeas) -> None:
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
    finder = _finder(leitbild, new[0].column, without=[idea.id for idea in new])
    for idea in new:
        for near in finder.worth_saying(idea.text):
            from leitbild_cli.view import closeness  # only where something is close

            talk.tell(closeness.line(near, width=talk.width()))


def _added(person: Person, new: Sequence[Idea]) -> str:
    words = ngettext("Thank you, {name}. {count} idea is in:", "Thank you, {name}. {count} ideas are in:", len(new))
    lines = [f"  {idea.id}  {lists.short(idea.text)}" for idea in new]
    return "\n".join([words.format(name=lists.short(person.name), count=len(new)), *lines])


@record
class NewIdeas:
    """What shall be added, as far as it is known before the file is locked."""

    texts: tuple[str, ...]
    column: str
    by: str | None
    newcomer: bool = False


def asked(current: Session, wish: NewIdeas, *, dry_run: bool) -> NewIdeas:
    """Ask for what is missing and about every text that is close to an idea; give what is to be added."""
    leitbild = current.open().leitbild
    by = speaker.who(current, leitbild, wish.by)
    column = wish.column or talk.choose_column(leitbild, leitbild.columns)
    chosen = find_column(leitbild, column).id
    known = by.id if isinstance(by, Person) else by
    finder = _finder(leitbild, chosen)
    kept = []
    for text in wish.texts or (_asked_text(),):
        instead = _instead(finder, text)
        if instead is None:
            kept.append(text)
        elif instead:
            _support(current, instead, known, newcomer=isinstance(by, str), dry_run=dry_run)
    return NewIdeas(texts=tuple(kept), column=chosen, by=known, newcomer=isinstance(by, str))


def author(
    current: Session, leitbild: Leitbild, by: str | None, *, newcomer: bool = False, git: Callable[[], Me] | None = None
) -> tuple[Leitbild, Person, bool]:
    """Give whoever speaks; somebody new gets a block. A `newcomer` was asked already, and may have one by now.

    `git` waits for git's answer where it was asked already.
    """
    person: Person | str
    if newcomer and by is not None:
        person = people.known(leitbild, by).person or by
    else:
        aloud = not talk.interactive()  # a terminal was told when it asked
        person = speaker.who(current, leitbild, by, aloud=aloud, git=git)
    if isinstance(person, Person):
        return leitbild, person, False
    after, added = people.add(leitbild, talk.clean(person))
    return after, added, True


def _finder(leitbild: Leitbild, column: str, *, without: Collection[str] = ()) -> Finder:
    from leitbild_cli.core.closeness import among_ideas  # whoever only asks for help needs no comparing

    return among_ideas(leitbild, column, without=without)


def _asked_text() -> str:
    while True:
        if given := talk.clean(talk.ask(_("Your idea:"))):
            return one_idea(given)


def _instead(finder: Finder, text: str) -> IdeaFacts | tuple[()] | None:
    """Show what is close and let the person choose: None to add the text, an idea to support, or neither: ()."""
    near = finder.near(text)
    if not near:
        return None
    from leitbild_cli.view import closeness  # as above

    talk.tell(closeness.block(text, near, width=talk.width()))
    told = [one.told for one in near if one.told and not one.decided]
    numbers = "1" if len(told) == 1 else f"1–{len(told)}"
    question = _("[a] add yours too  [{numbers}] support that one  [n] leave it out:").format(numbers=numbers)
    question = question if told else _("[a] add yours all the same  [n] leave it out:")
    while True:
        answer = talk.ask(question, default="a").casefold()
        if answer in ("a", "n"):
            return None if answer == "a" else ()
        if answer.isdecimal() and 1 <= int(answer) <= len(told):
            return told[int(answer) - 1]
        talk.tell(_("Please type a, n or a number.") if told else _("Please type a or n."))


def _support(current: Session, idea: IdeaFacts, by: str, *, newcomer: bool, dry_run: bool) -> None:
    def edit(leitbild: Leitbild) -> tuple[Leitbild, IdeaFacts]:
        after, person, _is_new = author(current, leitbild, by, newcomer=newcomer)
        return ideas.support(after, idea.idea.id, by=person.id)

    try:
        saved = current.change(edit, dry_run=dry_run)
    except ideas.NothingToDo as known:
        talk.tell(str(known))
        return
    if dry_run:
        talk.say(steps.shown_diff(saved.diff()))
        return
    talk.tell(supported(saved.outcome))


def supported(told: IdeaFacts) -> str:
    """Give the line that says which idea is supported now."""
    return _("You support {name}'s idea: {text}").format(
        name=lists.short(told.author.name), text=lists.short(told.idea.text)
    )
