"""`idea park` without an idea: one after the other at a terminal, with kind reasons at hand and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.commands.shared import effects, session, talk
from leitbild_cli.core import ideas, lookup
from leitbild_cli.language import _, mark, ngettext
from leitbild_cli.view import lists
from leitbild_cli.view.format.text import safe, wrap

if TYPE_CHECKING:
    from leitbild_cli.commands.shared.session import Session
    from leitbild_cli.core.model import Leitbild

REASONS = (
    mark("A good idea; perhaps later"),
    mark("We do so already, thank you"),
    mark("Belongs to another team; passed on"),
    mark("Too detailed for a mission statement; kept for our work"),
)


def walk(current: Session, because: str | None) -> None:
    """Show every idea that stands, and park those that are chosen, each at once; `because` is for all of them."""
    leitbild = current.open().leitbild
    ids = [one.id for column in lookup.undecided(leitbild) for one in lookup.standing(leitbild, column.id)]
    place, aside = 0, list[str]()
    while place < len(ids):
        idea = ids[place]
        talk.tell(_card(current.open().leitbild, idea, place + 1, len(ids)))
        match talk.ask(_("[p] park it with thanks  [Enter] leave it  [b] back  [q] stop:")).casefold():
            case "p":
                _park(current, idea, because)
                aside.append(idea)
                place += 1
            case "":
                place += 1
            case "b":
                place = max(0, place - 1)
                if ids[place] in aside:
                    _take_back(current, ids[place])
                    aside.remove(ids[place])
            case "q":
                break
            case _other:
                talk.tell(_("Please type p, b or q, or just Enter."))
    words = ngettext("{count} idea is parked, with thanks.", "{count} ideas are parked, with thanks.", len(aside))
    talk.report("\n" + (words.format(count=len(aside)) if aside else _("All ideas stay where they are.")))
    session.next_step(current.open().leitbild)


def _card(leitbild: Leitbild, idea: str, number: int, count: int) -> str:
    told = ideas.tell(leitbild, idea)
    head = _("{number} of {count} · {column}").format(number=number, count=count, column=safe(told.column.id))
    words = _("{text} — {name}").format(text=safe(told.idea.text), name=safe(told.author.name))
    return "\n" + head + "\n" + "\n".join(f"  {line}" for line in wrap(words, talk.talk_width() - 2))


def _park(current: Session, idea: str, because: str | None) -> None:
    reason = because or _asked_reason(current.open().leitbild)
    saved = effects.decide(
        current,
        lambda leitbild, given: ideas.park(leitbild, idea, reason=given, on=session.today()),
        reason,
        dry_run=False,
    )
    talk.tell(_("Thank you, {name}. It is parked.").format(name=lists.short(saved.outcome.author.name)))


def _asked_reason(leitbild: Leitbild) -> str | None:
    """Ask why; the reasons at hand are in the language of the file, in which they will stand."""
    with talk.in_language_of(leitbild):
        ready = [_(reason) for reason in REASONS]
    talk.tell("\n".join(f"  {number}  {reason}" for number, reason in enumerate(ready, start=1)))
    given = talk.clean(talk.ask(_("Why? A number, your own words, or Enter for no reason:")))
    if given.isdecimal() and 1 <= int(given) <= len(ready):
        return ready[int(given) - 1]
    return given or None


def _take_back(current: Session, idea: str) -> None:
    current.change(lambda leitbild: ideas.unpark(leitbild, idea))
    talk.tell(_("Back in."))
