"""What `idea add` asks at a terminal: who, which column, the words, and what to do about an idea that is close."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leitbild_cli.commands import session, talk
from leitbild_cli.core import ideas, lookup, people
from leitbild_cli.core.model import Person
from leitbild_cli.language import _
from leitbild_cli.view import closeness, lists, steps

if TYPE_CHECKING:
    from leitbild_cli.commands.session import Session
    from leitbild_cli.core.ideas import Told
    from leitbild_cli.core.model import Leitbild
    from leitbild_cli.core.similarity import Matcher


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What shall be added, as far as it is known before the file is locked."""

    texts: tuple[str, ...]
    column: str
    by: str | None


def asked(current: Session, wish: Wish, *, dry_run: bool) -> Wish:
    """Ask for what is missing and about every text that is close to an idea; give what is to be added."""
    leitbild = current.open().leitbild
    by = session.who(current, leitbild, wish.by)
    column = wish.column or talk.choose_column(leitbild.columns)
    chosen = ideas.find_column(leitbild, column).id
    known = by.id if isinstance(by, Person) else by
    matcher = matcher_for(leitbild, chosen)
    kept = []
    for text in wish.texts or (_asked_text(),):
        instead = _instead(leitbild, matcher, text)
        if instead is None:
            kept.append(text)
        elif instead:
            _support(current, instead, known, dry_run=dry_run)
    return Wish(texts=tuple(kept), column=chosen, by=known)


def author(current: Session, leitbild: Leitbild, by: str | None) -> tuple[Leitbild, Person, bool]:
    """Give whoever speaks; somebody new gets a block."""
    person = session.who(current, leitbild, by)
    if isinstance(person, Person):
        return leitbild, person, False
    after, added = people.add(leitbild, talk.clean(person))
    return after, added, True


def matcher_for(leitbild: Leitbild, column: str, *, without: frozenset[str] = frozenset()) -> Matcher:
    """Give what finds ideas of this column that are close to a text."""
    from leitbild_cli.core.similarity import Matcher

    there = (idea for _person, idea in lookup.everything(leitbild) if idea.column == column and idea.id not in without)
    return Matcher(leitbild.language, [(idea.id, idea.text) for idea in there], leitbild.synonyms)


def _asked_text() -> str:
    while True:
        if given := talk.clean(talk.ask(_("Your idea:"))):
            return given


def _instead(leitbild: Leitbild, matcher: Matcher, text: str) -> Told | tuple[()] | None:
    """Show what is close and let the person choose: None to add the text, an idea to support, or neither: ()."""
    close = matcher.close_to(text)
    if not close:
        return None
    told = [ideas.tell(leitbild, match.b) for match in close]
    talk.tell(closeness.block(text, close, told, width=talk.width()))
    numbers = "1" if len(told) == 1 else f"1–{len(told)}"
    question = _("[a] add yours too  [{numbers}] support that one  [n] leave it out:").format(numbers=numbers)
    while True:
        answer = talk.ask(question, default="a").casefold()
        if answer in ("a", "n"):
            return None if answer == "a" else ()
        if answer.isdecimal() and 1 <= int(answer) <= len(told):
            return told[int(answer) - 1]
        talk.tell(_("Please type a, n or a number."))


def _support(current: Session, idea: Told, by: str, *, dry_run: bool) -> None:
    def edit(leitbild: Leitbild) -> tuple[Leitbild, Told]:
        after, person, _is_new = author(current, leitbild, by)
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


def supported(told: Told) -> str:
    """Give the line that says which idea is supported now."""
    return _("You support {name}'s idea: {text}").format(
        name=lists.short(told.author.name), text=lists.short(told.idea.text)
    )
