"""The ideas on the page: what stays and what lives on is open, of many others most are folded away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.account import board as account
from leitbild_cli.language import _, ngettext
from leitbild_cli.record import record
from leitbild_cli.view.format.prose import listed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from leitbild_cli.core.account.board import BoardColumn
    from leitbild_cli.core.account.fate import IdeaFate
    from leitbild_cli.core.account.trace import TracedStatement
    from leitbild_cli.core.model import Leitbild

_OPEN, _KIN = 8, 3


@record
class BoardIdea:
    """An idea in its author's words; `by` is a name only where that person agreed to be named."""

    text: str
    by: str | None = None


@record
class ShownIdea:
    """An idea, its other wordings (many are folded away) and what became of it; `look` is the class of its line."""

    words: BoardIdea
    kin: tuple[BoardIdea, ...] = ()
    more_kin: tuple[BoardIdea, ...] = ()
    look: str = ""
    fate: str = ""


@record
class Aside:
    """An idea that was set aside with the reason it was thanked with; whose it was is said nowhere."""

    text: str
    reason: str | None


@record
class ShownColumn:
    """A column: `rest` is folded away, and with `fold` what is parked as well."""

    question: str
    shown: tuple[ShownIdea, ...]
    rest: tuple[ShownIdea, ...]
    parked: tuple[Aside, ...]
    fold: bool


@record
class Board:
    """All columns, with how many ideas there are."""

    lead: str
    columns: tuple[ShownColumn, ...]


def board(leitbild: Leitbild, statement: TracedStatement | None) -> Board | None:
    """Give the board; None before there is an idea."""
    count = account.counted(leitbild)
    if not count:
        return None
    ideas = ngettext("{count} idea", "{count} ideas", count).format(count=count)
    places = len(leitbild.columns)
    lead = ngettext("{ideas} on {count} question", "{ideas} on {count} questions", places)
    shown = _Shown(leitbild, statement)
    columns = account.board(leitbild, statement)
    return Board(lead=lead.format(ideas=ideas, count=places), columns=tuple(map(shown.column, columns)))


class _Shown:
    """What every idea needs: who may be named, what is set aside, and whether a statement stands."""

    def __init__(self, leitbild: Leitbild, statement: TracedStatement | None) -> None:
        self.named: Mapping[str, str] = lookup.spoken_names(leitbild)
        self.aside = lookup.parked(leitbild)
        self.won = lookup.winning_ideas(leitbild)
        self.adopted = statement is not None and statement.adoption is not None

    def column(self, column: BoardColumn) -> ShownColumn:
        ahead = [self._idea(one, "stays", self._stays(one)) for one in column.stays]
        ahead += [self._idea(one, "lives", _("lives on: we measure it")) for one in column.lives]
        many = len(ahead) + len(column.others) + len(column.parked) > _OPEN
        room = max(_OPEN - len(ahead), 0) if many else len(column.others)
        others = [self._idea(one) for one in column.others]
        return ShownColumn(
            question=column.column.question,
            shown=(*ahead, *others[:room]),
            rest=tuple(others[room:]),
            parked=tuple(
                Aside(text=one.idea.text, reason=one.parked.reason if one.parked else None) for one in column.parked
            ),
            fold=many,
        )

    def _idea(self, found: IdeaFate, look: str = "", fate: str = "") -> ShownIdea:
        won = self.won.get(found.idea.column)
        text = won.text if won is not None and won.id == found.idea.id else found.idea.text
        wordings = account.kin(found, self.aside)
        kin = [BoardIdea(text=words, by=self.named.get(author)) for words, author in wordings]
        return ShownIdea(
            words=BoardIdea(text=text, by=self.named.get(found.author.id)),
            kin=tuple(kin[:_KIN]),
            more_kin=tuple(kin[_KIN:]),
            look=look,
            fate=fate,
        )

    def _stays(self, found: IdeaFate) -> str:
        if not found.sentences:
            return _("stood alone, and stays") if found.way and found.way.alone else _("chosen")
        one, many = (
            (_("in the statement, sentence {numbers}"), _("in the statement, sentences {numbers}"))
            if self.adopted
            else (_("in the draft, sentence {numbers}"), _("in the draft, sentences {numbers}"))
        )
        numbers = listed([str(place) for place in found.sentences])
        return (one if len(found.sentences) == 1 else many).format(numbers=numbers)
