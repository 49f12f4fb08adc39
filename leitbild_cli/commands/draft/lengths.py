"""The three lengths of a draft on one screen: compared, said another way, and one of them taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from leitbild_cli.commands.shared import talk
from leitbild_cli.core.checking import report
from leitbild_cli.core.drafting import composition, texts
from leitbild_cli.core.drafting.composition import Length
from leitbild_cli.language import _
from leitbild_cli.record import record
from leitbild_cli.view.drafting import drafts as view
from leitbild_cli.view.drafting import findings as draft_findings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from leitbild_cli.core.checking.findings import Finding
    from leitbild_cli.core.drafting.composition import Composed
    from leitbild_cli.core.model import Leitbild

_KEYS = dict(zip("abc", Length, strict=True))
_COMPARE, _NEXT, _CHANGE, _NONE = "v", "n", "e", "q"
_LEFT_OUT = frozenset(("part-not-said", "winner-not-said", "customer-not-named"))  # said of each length itself


@record
class Taken:
    """The length somebody took, and whether its words are to be changed at once."""

    composed: Composed
    change: bool = False


def show(leitbild: Leitbild, *, as_json: bool) -> None:
    """Show all three, and how one is taken."""
    offered = _Offered(leitbild)
    if as_json:
        talk.say_json({"lengths": [offered.machine(key) for key in _KEYS]})
        return
    talk.say(offered.shown(_KEYS, width=talk.width()))
    talk.tell(_("Take one: `leitbild draft compose --length {length}`").format(length=Length.STATEMENT))


def asked(leitbild: Leitbild) -> Taken | None:
    """Give the one somebody takes at a terminal; none may be an answer, too."""
    offered = _Offered(leitbild)
    talk.tell(_("Three lengths, of what was chosen and what is known:"))
    talk.show(f"\n{offered.shown(_KEYS, width=talk.talk_width())}\n")
    talk.tell(_("None of them is finished; they are beginnings."))
    while True:
        key, *named = _typed(several=offered.wordings > 1)
        if key in _KEYS and not named:
            return Taken(composed=offered.composed(key))
        if key == _NONE and not named:
            return None
        if key == _CHANGE and named in ([], *([one] for one in _KEYS)):
            return Taken(composed=offered.composed("".join(named) or "b"), change=True)
        if key == _COMPARE and len(chosen := [one for one in _KEYS if one in named or not named]) > 1:
            talk.show(f"\n{offered.shown(chosen, width=talk.talk_width())}\n")
        elif key == _NEXT and named in ([], ["b"]) and offered.wordings > 1:
            offered.turn()
            talk.show(f"\n{offered.shown('b', width=talk.talk_width())}\n")
        else:
            talk.tell(_("Please type one of these."))


def _typed(*, several: bool) -> list[str]:
    """Give the letters that are typed; Enter is the statement."""
    keys = [_("a b c take"), _("v b c compare")]
    keys += [_("n b reworded")] if several else []
    keys += [_("e b change"), _("q none")]
    typed = talk.ask(talk.row(" · ".join(keys)) + "\n>", default="b").lower()
    return [letter for letter in typed if letter.isalnum()] or [""]


class _Offered:
    """The three lengths by their keys, and the wordings of the statement, one of which is looked at."""

    def __init__(self, leitbild: Leitbild) -> None:
        self._leitbild = leitbild
        self._statements = composition.candidates(leitbild)
        if not self._statements[0].sentences:
            raise composition.NothingToCompose
        self._place = 0
        self._line, self._page = (composition.compose(leitbild, length=length) for length in (Length.CORE, Length.PAGE))

    @property
    def wordings(self) -> int:
        """How many ways there are to say the statement."""
        return len(self._statements)

    def turn(self) -> None:
        """Look at the next wording of the statement; behind the last comes the first."""
        self._place = (self._place + 1) % self.wordings

    def composed(self, key: str) -> Composed:
        """Give a length as it is looked at."""
        match _KEYS[key]:
            case Length.CORE:
                return self._line
            case Length.STATEMENT:
                return self._statements[self._place]
            case Length.PAGE:
                return self._page
            case _ as never:
                assert_never(never)

    def shown(self, keys: Iterable[str], *, width: int) -> str:
        """Give them with their words, what they leave out, and what else the checks find."""
        return view.lengths([self._offer(key) for key in keys], width=width)

    def machine(self, key: str) -> dict[str, object]:
        """Give a length with stable keys."""
        one = self.composed(key)
        return {
            "length": one.length,
            "words": texts.word_count(_text(one)),
            "sentences": one.sentences,
            "constructions": one.codes,
            "left_out": composition.left_out(self._leitbild, one),
            "findings": draft_findings.machine(self._found(one)),
        }

    def _offer(self, key: str) -> view.Offer:
        one = self.composed(key)
        return view.Offer(
            key=key,
            length=one.length,
            text=_text(one),
            lacks=composition.left_out(self._leitbild, one),
            found=self._found(one),
            place=(self._place + 1, self.wordings) if one.length is Length.STATEMENT else (1, 1),
        )

    def _found(self, one: Composed) -> tuple[Finding, ...]:
        found = report.of_composed(self._leitbild, one.sentences)
        return tuple(each for each in found if each.code not in _LEFT_OUT)


def _text(one: Composed) -> str:
    return texts.join(sentence.text for sentence in one.sentences)
