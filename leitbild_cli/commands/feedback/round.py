"""`feedback answer` without more words, at a terminal: one round through what is open, each answer saved at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.commands.shared import session, talk
from leitbild_cli.core import lookup
from leitbild_cli.core.drafting import drafts
from leitbild_cli.core.feedback import responses
from leitbild_cli.core.feedback import round as rounds
from leitbild_cli.core.model import FeedbackStatus
from leitbild_cli.errors import Refusal
from leitbild_cli.language import _
from leitbild_cli.record import record
from leitbild_cli.view.feedback import round as view

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.commands.shared.session import Session
    from leitbild_cli.core.feedback.responses import Response
    from leitbild_cli.core.model import Leitbild

_STATUS = {
    word: status
    for status, words in {
        FeedbackStatus.ACCEPTED: "ü u ue a y",
        FeedbackStatus.PARTLY: "t p",
        FeedbackStatus.DECLINED: "n",
        FeedbackStatus.THANKED: "d",
    }.items()
    for word in words.split()
}
_BACK, _LATER, _STOP, _HELP = frozenset("zb"), frozenset("s"), frozenset("q"), frozenset("?h")


@record
class Decision:
    """What was decided of one remark, and of those that say the same."""

    status: FeedbackStatus
    words: str | None = None
    draft: str | None = None
    ids: tuple[str, ...] = ()


def go(current: Session, leitbild: Leitbild, chosen: Sequence[str] = ()) -> None:
    """Ask about one remark after the other, the chosen ones or all that are open, then say what came of it."""
    leitbild = leitbild if chosen else _close_wordless(current, leitbild)
    desk = Desk(current, leitbild, chosen or [one.id for one in rounds.waiting(leitbild)])
    if not desk.waiting:
        talk.say(_("Nothing is open."))
        session.next_step(leitbild)
        return
    try:
        while desk.one is not None and desk.ask(desk.one):
            pass
    except EOFError:
        talk.tell("")
    talk.tell("")
    talk.say(talk.wrapped(view.total(desk.answered, len(rounds.waiting(desk.leitbild)))))
    if desk.answered:
        talk.tell(_("What became of it, to hand on: `leitbild feedback letter`"))
    session.next_step(desk.leitbild)


def asked_reason(one: Response, leitbild: Leitbild) -> str | None:
    """Ask why something is not taken up; kind sentences in the remark's language are ready."""
    language = rounds.language_of(one.text or "", leitbild.language)
    return _asked_words(rounds.ready_words(FeedbackStatus.DECLINED, language, None), needed=True)


def _close_wordless(current: Session, leitbild: Leitbild) -> Leitbild:
    """Thank for what nobody can answer, and say so."""
    if not (several := rounds.wordless(leitbild)):
        return leitbild
    saved = current.change(lambda fresh: _answered(fresh, [one.id for one in several], FeedbackStatus.THANKED))
    talk.tell(view.closed(len(several)))
    return saved.leitbild


class Desk:
    """The file as it is now, and where the round stands: an answer is kept as soon as it is given."""

    def __init__(self, current: Session, leitbild: Leitbild, ids: Sequence[str]) -> None:
        """Begin at the first of these."""
        self._current = current
        self.leitbild = leitbild
        self.waiting = tuple(ids)
        self._decided = {one.id for one in responses.everything(leitbild) if not rounds.is_open(one)}
        self.place = 0
        self._done: dict[str, FeedbackStatus] = {}

    @property
    def one(self) -> Response | None:
        """Give the remark the round stands at; None at its end."""
        while self.place < len(self.waiting):
            found = next((one for one in self._said() if one.id == self.waiting[self.place]), None)
            if (
                found is not None
                and found.id not in self._done
                and (rounds.is_open(found) or found.id in self._decided)
            ):
                return found
            self.place += 1
        return None

    @property
    def answered(self) -> tuple[FeedbackStatus, ...]:
        """Give what was decided in this round."""
        return tuple(self._done.values())

    def ask(self, one: Response) -> bool:
        """Put one remark before the person; say whether to go on."""
        talk.show(view.remark(self.leitbild, one, self.place + 1, len(self.waiting), width=talk.talk_width()))
        while True:
            talk.show(view.keys(width=talk.talk_width()))
            typed = talk.ask(">").casefold()
            if typed in _STOP:
                return False
            if typed in _LATER:
                self.place += 1
                return True
            if typed in _BACK:
                self._back()
                return True
            if typed in _STATUS:
                self._keep(_asked(self.leitbild, one, _STATUS[typed], self._alike(one)))
                return True
            if typed in _HELP:
                talk.show(view.help_text(width=talk.talk_width()))

    def _said(self) -> Sequence[Response]:
        return responses.everything(self.leitbild)

    def _alike(self, one: Response) -> tuple[str, ...]:
        """Give what says the same and is to be answered together."""
        others = [other for other in rounds.waiting(self.leitbild) if other.id in self.waiting]
        same = rounds.alike(self.leitbild, one, others)
        together = same and talk.confirm(view.similar(len(same)))
        return (one.id, *(other.id for other in same)) if together else (one.id,)

    def _keep(self, decision: Decision) -> None:
        ids = decision.ids

        def edit(fresh: Leitbild) -> tuple[Leitbild, tuple[str, ...]]:
            still = {one.id for one in rounds.waiting(fresh)} | self._decided
            return _answered(
                fresh, [one for one in ids if one in still], decision.status, decision.words, decision.draft
            )

        try:
            saved = self._current.change(edit)
        except Refusal as refusal:
            talk.tell(str(refusal))
            return
        self.leitbild = saved.leitbild
        self._done |= dict.fromkeys(saved.outcome, decision.status)
        if saved.outcome:
            talk.tell(view.outcome(saved.leitbild, responses.find(saved.leitbild, saved.outcome[0])))
        else:
            talk.tell(_("Somebody answered it meanwhile."))

    def _back(self) -> None:
        """Go to the remark before this one; an answer given to it in this round is taken back."""
        if self.place == 0:
            talk.tell(_("This is the first one."))
            return
        self.place -= 1
        again = self.waiting[self.place]
        if again in self._done:
            saved = self._current.change(lambda fresh: _answered(fresh, [again], FeedbackStatus.OPEN))
            self.leitbild = saved.leitbild
            del self._done[again]


def _answered(
    leitbild: Leitbild,
    ids: Sequence[str],
    status: FeedbackStatus,
    words: str | None = None,
    draft: str | None = None,
) -> tuple[Leitbild, tuple[str, ...]]:
    for one in ids:
        leitbild, _said = responses.answer(leitbild, one, status, words, draft)
    return leitbild, tuple(ids)


def _asked(leitbild: Leitbild, one: Response, status: FeedbackStatus, ids: tuple[str, ...]) -> Decision:
    """Ask for what an answer of this kind needs: the draft, and a line for whoever wrote the remark."""
    if status is FeedbackStatus.THANKED:
        return Decision(status=status, ids=ids)
    draft = _asked_draft(leitbild, one) if status.taken_up else None
    language = rounds.language_of(one.text or "", leitbild.language)
    ready = rounds.ready_words(status, language, lookup.draft_number(leitbild, draft) if draft else None)
    words = _asked_words(ready, needed=status is FeedbackStatus.DECLINED)
    return Decision(status=status, words=words, draft=draft, ids=ids)


def _asked_draft(leitbild: Leitbild, said: Response) -> str | None:
    """Ask in which draft it stands; Enter is the latest, or none yet where that is what was spoken of; so is a dash."""
    latest = lookup.latest_draft(leitbild)
    if latest is None:
        return None
    likely = "-" if said.draft == latest.id else str(len(leitbild.drafts))
    while True:
        typed = talk.ask(_("In which draft? (- for none yet)"), default=likely)
        if typed == "-":
            return None
        try:
            return drafts.find(leitbild, typed).id
        except Refusal as refusal:
            talk.tell(str(refusal))


def _asked_words(ready: Sequence[str], *, needed: bool) -> str | None:
    """Ask for a line: the number of a ready one, or own words; what stands as … in it is asked for."""
    question = _("Why not? A line for the person who wrote this.")
    talk.tell(question if needed else _("What becomes of it? A line for the person who wrote this."))
    for place, words in enumerate(ready, start=1):
        talk.tell(f"  {place}  {words}")
    talk.tell(_("  or words of your own") if needed else _("  or words of your own; Enter: none"))
    while True:
        typed = talk.clean(talk.ask(">"))
        chosen = ready[int(typed) - 1] if typed.isdecimal() and 1 <= int(typed) <= len(ready) else typed
        if "…" in chosen and chosen in ready:
            rest = talk.clean(talk.ask(chosen))
            chosen = chosen.replace("…", _ended(rest)) if rest else ""
        if chosen or not needed:
            return chosen or None
        talk.tell(_("One kind sentence is enough."))


def _ended(words: str) -> str:
    return words if words.endswith((".", "!", "?")) else f"{words}."
