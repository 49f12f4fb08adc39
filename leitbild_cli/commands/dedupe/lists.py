"""`dedupe --list | --related | --kept-apart | --decisions | --forget`: lists, and nobody is asked."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from leitbild_cli.commands.dedupe.search import Search, comparing, following, found, look
from leitbild_cli.commands.shared import session, talk
from leitbild_cli.core import dedupe, ideas, lookup
from leitbild_cli.language import _, ngettext
from leitbild_cli.view import dedupe as view
from leitbild_cli.view import lists

if TYPE_CHECKING:
    from leitbild_cli.commands.shared.session import Session
    from leitbild_cli.core.dedupe import Suggestion
    from leitbild_cli.core.model import Leitbild

_SHOWN = 20


def suggestions(leitbild: Leitbild, wish: Search) -> tuple[Suggestion, ...]:
    """List what may be one thought; give it."""
    open_ones = found(leitbild, wish)
    seen = look(leitbild)
    if wish.as_json:
        talk.say_json({"suggestions": view.suggested_json(open_ones, seen.told)})
        return open_ones
    talk.say(view.suggested(open_ones, seen) if open_ones else nothing(leitbild))
    if open_ones:
        talk.tell("\n" + view.counted(open_ones))
        talk.tell(_("One after the other, at a terminal: `leitbild dedupe`"))
        if any(one.sure for one in open_ones):
            talk.tell(_("The sure ones at once: `leitbild dedupe --batch`"))
    tell_of_related(leitbild, wish)
    if not open_ones:
        talk.tell(following(leitbild, 0))
    return open_ones


_TOO_MANY = 1_000  # ideas of which it takes seconds to tell which touch


def tell_of_related(leitbild: Leitbild, wish: Search) -> None:
    """Point to the pairs that only touch, if there are any."""
    if sum(len(person.ideas) for person in leitbild.people) > _TOO_MANY:
        return
    count = len(dedupe.related(leitbild, across=wish.across, column=wish.column))
    if count:
        words = ngettext(
            "{count} more pair only touches: `leitbild dedupe --related`",
            "{count} more pairs only touch: `leitbild dedupe --related`",
            count,
        )
        talk.tell(words.format(count=count))


def nothing(leitbild: Leitbild) -> str:
    """Say that there is nothing to ask, and whether that is because everything was decided."""
    if leitbild.merged or leitbild.distinct:
        return _("Nothing is left to ask; `leitbild dedupe --decisions` shows what was decided.")
    return _("No two ideas look like one thought.")


def related(leitbild: Leitbild, wish: Search) -> None:
    """List what only touches, the closest first."""
    with comparing(leitbild) as progress:
        links = dedupe.related(leitbild, across=wish.across, column=wish.column, progress=progress)
    if wish.as_json:
        talk.say_json({"related": view.related_json(links)})
        return
    talk.say(view.related(links[:_SHOWN], look(leitbild)) or _("No two ideas touch."))
    if len(links) > _SHOWN:
        rest = len(links) - _SHOWN
        words = ngettext(
            "\n{count} more pair touches even less (`--json` has all).",
            "\n{count} more pairs touch even less (`--json` has all).",
            rest,
        )
        talk.tell(words.format(count=rest))
    if links:
        talk.tell(_("\nIf two of them are one thought after all: `leitbild idea merge IDEA IDEA`."))


def kept_apart(leitbild: Leitbild, wish: Search) -> None:
    """List near pairs that a guard keeps from being suggested, the nearest first."""
    with comparing(leitbild) as progress:
        links = dedupe.kept_apart(leitbild, across=wish.across, column=wish.column, progress=progress)
    if wish.as_json:
        talk.say_json({"guarded": view.guarded_json(links)})
        return
    talk.say(view.guarded(links[:_SHOWN], look(leitbild)) or _("No two near ideas are kept from being suggested."))
    if len(links) > _SHOWN:
        rest = len(links) - _SHOWN
        words = ngettext("\n{count} more pair (`--json` has all).", "\n{count} more pairs (`--json` has all).", rest)
        talk.tell(words.format(count=rest))
    if links:
        talk.tell(_("\nIf two of them are one thought after all: `leitbild idea merge IDEA IDEA`."))


def decisions(leitbild: Leitbild, wish: Search) -> None:
    """List what was merged and what is kept apart, with the way back."""
    if wish.as_json:
        talk.say_json(view.decided_json(leitbild))
        return
    talk.say(view.decided(leitbild, look(leitbild)))
    if leitbild.merged:
        words = _("\nOne idea alone comes out of its group with its own id: `leitbild idea unmerge IDEA`.")
        talk.tell(f"{words} {_('With `--apart` nobody is asked again.')}")


def forget(current: Session, pair: tuple[str, str], *, dry_run: bool) -> None:
    """Let two ideas that are kept apart be asked about again."""

    def change(leitbild: Leitbild) -> tuple[Leitbild, tuple[str, str]]:
        after, texts = ideas.forget_distinct(leitbild, *pair), lookup.texts(leitbild)
        gone = set(chain.from_iterable(leitbild.distinct)) - set(texts)
        one, other = (reference if reference in gone else ideas.find(leitbild, reference)[1].text for reference in pair)
        return after, (one, other)

    saved = current.change(change, dry_run=dry_run)
    one, other = (lists.short(text) for text in saved.outcome)
    answer = _("“{one}” and “{other}” may be asked about again.").format(one=one, other=other)
    session.finish(saved, answer, dry_run=dry_run)
