"""Plain `dedupe` at a terminal: one suggestion after the other, answers kept at once, or only rehearsed."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from leitbild_cli.commands.dedupe import replies
from leitbild_cli.commands.dedupe.lists import nothing, tell_of_related
from leitbild_cli.commands.dedupe.replies import PairReply, Pick
from leitbild_cli.commands.dedupe.search import Search, following, found, look
from leitbild_cli.commands.shared import effects, session, speaker, talk
from leitbild_cli.commands.shared.manuscript import one_idea
from leitbild_cli.core import dedupe
from leitbild_cli.core.dedupe_walk import PairAnswer, Walk
from leitbild_cli.core.model import Idea
from leitbild_cli.errors import BusyRefusal, Refusal
from leitbild_cli.file import store
from leitbild_cli.language import _, ngettext
from leitbild_cli.record import record
from leitbild_cli.view import dedupe as view
from leitbild_cli.view import steps
from leitbild_cli.view.format.text import safe, wrap

if TYPE_CHECKING:
    from collections.abc import Callable

    from leitbild_cli.commands.shared.session import Session
    from leitbild_cli.core.dedupe import Suggestion
    from leitbild_cli.core.model import Leitbild, Merge
    from leitbild_cli.core.voting.effects import WhatIf
    from leitbild_cli.file.store import Saved


def possible() -> bool:
    """Say whether somebody can see the suggestions and answer; a list that is piped on is only a list."""
    return talk.interactive() and sys.stdout.isatty()


def review(current: Session, leitbild: Leitbild, wish: Search) -> None:
    """Ask about every suggestion, then say what came of it."""
    desk = ReviewDesk(current, leitbild, wish)
    walk = Walk(waiting=desk.suggestions())
    if not walk.waiting:
        talk.say(nothing(leitbild))
        talk.tell(following(leitbild, 0))
        return
    _greet(walk, wish)
    stopped = False
    while walk.waiting and not stopped:
        walk, stopped = _ask(desk, walk, wish)
        if not walk.waiting:
            walk = walk.joined_by(desk.suggestions())
            _announce(len(walk.waiting))
    _report(desk, walk, wish)


def _greet(walk: Walk, wish: Search) -> None:
    talk.tell(view.counted(walk.waiting))
    if sum(one.sure for one in walk.waiting) > 1:
        talk.tell(_("The sure ones at once: `leitbild dedupe --batch`"))
    rehearsal = _("This is a rehearsal: nothing is saved, the change is shown at the end.")
    talk.tell(rehearsal if wish.dry_run else _("Every answer is saved at once."))
    _hint()


def _announce(more: int) -> None:
    """Say why the way is longer than it was."""
    if more:
        words = ngettext("\n{count} more came up.", "\n{count} more came up.", more)
        talk.tell(words.format(count=more))


def _ask(desk: ReviewDesk, walk: Walk, wish: Search) -> tuple[Walk, bool]:
    """Put one suggestion before the person; give where the walk stands then, and whether to stop."""
    suggestion = walk.waiting[0]
    if not dedupe.still_open(desk.leitbild, suggestion):
        talk.tell(_("Somebody decided about these ideas meanwhile."))
        return walk.passed_over(), False
    choice, key = _typed(desk, walk, suggestion)
    match key:
        case PairReply.YES:
            return _kept(desk, walk, choice, wish), False
        case PairReply.NO:
            return _kept(desk, walk, None, wish), False
        case PairReply.SKIP:
            talk.tell(_("Left open."))
            return walk.answered(PairAnswer.SKIPPED), False
        case PairReply.BACK:
            return _back(desk, walk), False
        case _:
            return walk, True


def _typed(desk: ReviewDesk, walk: Walk, suggestion: Suggestion) -> tuple[Pick, PairReply]:
    """Show the suggestion and read until there is an answer; a changed choice is shown again."""
    choice = Pick(ids=suggestion.ids, standing=suggestion.standing)
    shown: Pick | None = None
    while True:
        if choice != shown:
            _show(desk, walk, suggestion, choice)
            shown = choice
        held = choice.words
        try:
            choice, key = replies.read(talk.ask(_question(suggestion)), choice)
        except replies.NotUnderstoodError:
            _hint()
            continue
        except EOFError:
            talk.tell("")
            key = PairReply.QUIT
        if held is not None and (choice.words is None or key in _LEAVING):
            talk.tell(_("Your words were not kept: {text}").format(text=safe(held[1].text)))
        if key is PairReply.HELP or (key is None and choice == shown):
            _hint()
        elif key is PairReply.WORDS:
            choice = _in_words(desk, suggestion, choice)
        elif key is not None:
            return choice, key


_LEAVING = (PairReply.NO, PairReply.SKIP, PairReply.BACK, PairReply.QUIT)


def _in_words(desk: ReviewDesk, suggestion: Suggestion, choice: Pick) -> Pick:
    """Let words be typed that stand for all; give the choice as it was where there are none, or they cannot stand."""
    given = talk.clean(talk.ask(_("Your words for all of them (Enter: none):")))
    if not given:
        return replace(choice, words=None)
    try:
        by, idea = desk.said(given)
        said = replace(choice, words=(by, idea))
        _merging(suggestion, said, None)(desk.leitbild)
    except Refusal as refusal:
        talk.tell(str(refusal))
        return choice
    return said


def _question(suggestion: Suggestion) -> str:
    if len(suggestion.ids) > 2:  # noqa: PLR2004  of two, none can be left out
        return _("One thought? [y]es [n]o [w]ords [-3] without [s]kip [b]ack [q]uit [?]")
    return _("One thought? [y]es [n]o [w]ords [s]kip [b]ack [q]uit [?]")


def _show(desk: ReviewDesk, walk: Walk, suggestion: Suggestion, choice: Pick) -> None:
    progress = _("{place} of {total}").format(place=walk.place, total=walk.total)
    card = view.card_to_ask(
        suggestion,
        look(desk.leitbild),
        standing=choice.standing,
        out=choice.out,
        words=choice.words[1].text if choice.words else None,
        progress=progress,
    )
    talk.show(f"\n{card}")
    effects.tell(desk.leitbild, desk.weigh(_merging(suggestion, choice, None)))


def _hint() -> None:
    words = _(
        "2 lets the second idea stand for all, w words of your own; -2 leaves it out, +2 takes it in again; n keeps "
        "all of them apart for good, b takes the last answer back."
    )
    talk.tell("\n".join(wrap(words, talk.width())))


def _merging(suggestion: Suggestion, choice: Pick, reason: str | None) -> Callable[[Leitbild], tuple[Leitbild, Merge]]:
    day = session.today()
    return lambda fresh: dedupe.accept(
        fresh, suggestion, choice.inside, choice.standing, day, reason=reason, words=choice.words
    )


def _kept(desk: ReviewDesk, walk: Walk, choice: Pick | None, wish: Search) -> Walk:
    """Keep a yes (the choice) or a no; what somebody else decided meanwhile is only said."""
    suggestion = walk.waiting[0]
    try:
        if choice is None:
            desk.keep(lambda fresh: dedupe.decline(fresh, suggestion))
            talk.tell(_("Kept apart."))
            return walk.answered(PairAnswer.APART)
        touched = desk.weigh(_merging(suggestion, choice, None))
        reason = wish.because if wish.dry_run else effects.reason_for(touched, wish.because)
        desk.keep(_merging(suggestion, choice, reason))
    except dedupe.DecidedMeanwhile as refusal:
        talk.tell(str(refusal))
        desk.look_again()
        return walk.passed_over()
    out = ", ".join(str(place) for place, one in enumerate(choice.ids, start=1) if one in choice.out)
    talk.tell(_("Merged, without {numbers}.").format(numbers=out) if out else _("Merged."))
    return walk.answered(PairAnswer.MERGED)


def _back(desk: ReviewDesk, walk: Walk) -> Walk:
    if not walk.done:
        talk.tell(_("This is the first one."))
        return walk
    if walk.done[-1][1] is not PairAnswer.SKIPPED:
        try:
            desk.take_back()
        except BusyRefusal as refusal:
            talk.tell(str(refusal))
            return walk
        talk.tell(_("Taken back."))
    return walk.back()


def _report(desk: ReviewDesk, walk: Walk, wish: Search) -> None:
    if wish.dry_run:
        talk.say(steps.shown_diff(desk.rehearsed().diff()) or _("Nothing would change."))
        return
    left = len(desk.suggestions())
    words = _("{merged} merged, {apart} kept apart, {left} left open.")
    merged, apart = walk.count(PairAnswer.MERGED), walk.count(PairAnswer.APART)
    talk.report("\n" + words.format(merged=merged, apart=apart, left=left))
    if merged or apart:
        talk.tell(_("Changed your mind? `leitbild dedupe --decisions` shows the way back."))
    if not left:
        tell_of_related(desk.leitbild, wish)
        talk.tell(_("Near, and not asked about, each with its reason: `leitbild dedupe --kept-apart`"))
    talk.tell(following(desk.leitbild, left))


T = TypeVar("T")


@record
class _Step:
    before: Leitbild
    after: Leitbild
    saved: Saved[Leitbild] | None


class ReviewDesk:
    """The state of the file as answers come in, and the way back."""

    def __init__(self, current: Session, leitbild: Leitbild, wish: Search) -> None:
        """Start from the file as it was read."""
        self.leitbild = leitbild
        self._current = current
        self._wish = wish
        self._steps: list[_Step] = []
        self._found: tuple[Leitbild, tuple[Suggestion, ...]] | None = None

    def suggestions(self) -> tuple[Suggestion, ...]:
        """Give what is open as things stand; looked for again only where something changed."""
        if self._found is None or self._found[0] is not self.leitbild:
            self._found = (self.leitbild, found(self.leitbild, self._wish))
        return self._found[1]

    def keep(self, edit: Callable[[Leitbild], tuple[Leitbild, T]]) -> None:
        """Keep an answer; what `edit` raises leaves everything as it was."""
        if self._wish.dry_run:
            step = _Step(before=self.leitbild, after=edit(self.leitbild)[0], saved=None)
        else:
            saved = self._current.change(lambda fresh: (edit(fresh)[0], fresh))
            step = _Step(before=saved.outcome, after=saved.leitbild, saved=saved)
        self._steps.append(step)
        self.leitbild = step.after

    def said(self, text: str) -> tuple[str, Idea]:
        """Give who types, by key, and an idea of these words; raise Stranger for somebody without a block."""
        by = speaker.known(self._current, self.leitbild, None)
        (drawn,) = session.fresh_ids(self.leitbild, 1)
        return by.id, Idea(id=drawn, column="", text=one_idea(text), added=session.now())

    def weigh(self, edit: Callable[[Leitbild], tuple[Leitbild, T]]) -> tuple[WhatIf, ...]:
        """Give what an answer would do to votes; nothing where it cannot be given any more."""
        try:
            return effects.weigh(self.leitbild, edit(self.leitbild)[0])
        except Refusal:
            return ()

    def look_again(self) -> None:
        """Read what others wrote meanwhile."""
        if not self._wish.dry_run:
            self.leitbild = self._current.open().leitbild

    def take_back(self) -> None:
        """Take the last answer back: the file is byte for byte what it was, unless others wrote to it since."""
        step = self._steps[-1]
        if step.saved is None or store.put_back(step.saved, session.called()):
            self.leitbild = step.before
        else:
            self.leitbild = self._current.change(
                lambda fresh: (dedupe.take_back(fresh, before=step.before, after=step.after), None)
            ).leitbild
        self._steps.pop()

    def rehearsed(self) -> Saved[None]:
        """Give what all answers together would have changed."""
        return self._current.change(lambda _fresh: (self.leitbild, None), dry_run=True)
