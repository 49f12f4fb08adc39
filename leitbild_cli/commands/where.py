"""`leitbild where`: what became of an idea, of all that somebody said, of a remark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.core.account import fate, trace
from leitbild_cli.core.model import Idea, Person
from leitbild_cli.errors import NotFound, UsageRefusal, near, ticked
from leitbild_cli.language import _, mark
from leitbild_cli.view import lists
from leitbild_cli.view.account import trace as view
from leitbild_cli.view.account import tree

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.account.trace import TracedStatement
    from leitbild_cli.core.feedback.responses import Response
    from leitbild_cli.core.model import Leitbild

app = options.single()

_SHOWN = 12


class Several(UsageRefusal):
    """The words stand in several ideas or remarks, and there is nobody to ask which is meant."""

    code = "several"
    what = mark("`{reference}` could be several: {shown}.")
    mend = mark("Give one of these instead.")


@options.verb(app)
def where(
    ctx: typer.Context,
    words: Annotated[
        list[str],
        typer.Argument(metavar="WORDS …", help=_("An idea or feedback (its id or words in it), or a person.")),
    ],
    as_json: options.Json = False,
) -> None:
    """Show what became of an idea, of everything somebody said, or of a piece of feedback."""
    leitbild = session.of(ctx).open().leitbild
    reference = " ".join(words)
    one = _chosen(leitbild, reference)
    statement = trace.statement(leitbild)
    match one:
        case Person():
            _person(leitbild, one, statement, as_json=as_json)
        case Idea():
            _idea(leitbild, one, statement, reference, as_json=as_json)
        case _:
            _response(leitbild, one, statement, reference, as_json=as_json)


def _chosen(leitbild: Leitbild, reference: str) -> Person | Idea | Response:
    """Give whom or what is meant; asks among several at a terminal. Raise Several or NotFound."""
    found = fate.found(leitbild, reference)
    if not found:
        known = [name for person in leitbild.people for name in (person.id, person.name)]
        raise NotFound(reference, kind=_("idea, person or feedback"), near=near(reference, known), listed="idea list")
    if len(found) == 1:
        return found[0]
    if not talk.interactive() or len(found) > _LETTERS:
        raise Several(reference=reference, shown=_ids(found))
    return found[talk.choose(_("Which one? (letter)"), [_line(leitbild, one) for one in found])]


_LETTERS = 26


def _ids(found: Sequence[Person | Idea | Response]) -> str:
    return ticked(one.id for one in found[:_SHOWN]) + (" …" if len(found) > _SHOWN else "")


def _line(leitbild: Leitbild, one: Person | Idea | Response) -> str:
    match one:
        case Person():
            return _("{name} (person)").format(name=lists.short(one.name))
        case Idea():
            author = next(person for person in leitbild.people if one in person.ideas)
            return _("{text} (idea, {name})").format(text=lists.short(one.text), name=lists.short(author.name))
        case _:
            return _("{text} (feedback)").format(text=lists.short(one.text or one.id))


def _person(leitbild: Leitbild, person: Person, statement: TracedStatement | None, *, as_json: bool) -> None:
    found = fate.of_person(leitbild, person, statement)
    if as_json:
        talk.say_json({"person": view.person_json(found)})
        return
    lines = view.person_lines(found, statement, width=talk.width())
    talk.say(tree.finished(lines, ascii_only=talk.ascii_only(), bold=False))
    if found.ideas:
        talk.tell(_("As a letter: `leitbild letter {key}`").format(key=person.id))


def _idea(leitbild: Leitbild, idea: Idea, statement: TracedStatement | None, words: str, *, as_json: bool) -> None:
    found = fate.of_ideas(leitbild, statement)[idea.id]
    if as_json:
        talk.say_json({"idea": view.fate_json(found)})
        return
    _draw(view.idea_tree(leitbild, found, statement, words=words))
    if told := view.closing(found):
        talk.tell(told)


def _response(
    leitbild: Leitbild, one: Response, statement: TracedStatement | None, words: str, *, as_json: bool
) -> None:
    found = fate.of_response(leitbild, one, statement)
    if as_json:
        talk.say_json({"feedback": view.response_json(leitbild, found)})
        return
    _draw(view.response_tree(leitbild, found, statement, words=words))


def _draw(branch: tree.Branch) -> None:
    talk.say(tree.drawn(branch, width=talk.width(), ascii_only=talk.ascii_only(), bold=talk.colour()))
