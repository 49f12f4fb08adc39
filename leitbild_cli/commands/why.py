"""`leitbild why`: back from words of the statement to where they come from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.core import lookup
from leitbild_cli.core.account import trace
from leitbild_cli.core.text import phrase
from leitbild_cli.core.text.fold import unaccented
from leitbild_cli.errors import Exit, near, ticked
from leitbild_cli.language import _
from leitbild_cli.view.account import trace as view
from leitbild_cli.view.account import tree
from leitbild_cli.view.format.prose import quoted
from leitbild_cli.view.format.text import safe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.account.trace import Hit, TracedStatement
    from leitbild_cli.core.model import Leitbild

app = options.single()


@options.verb(app)
def why(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None, typer.Argument(metavar="[WORDS …]", help=_("Words of the statement; none: every sentence."))
    ] = None,
    draft: Annotated[
        str | None, typer.Option("--draft", metavar="DRAFT", help=_("A draft's number or id instead of the statement."))
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Show where the words of the statement come from: ideas and who had them, votes, feedback, measures."""
    leitbild = session.of(ctx).open().leitbild
    statement = _statement(leitbild, draft)
    if draft is None:
        session.tell_broken_seal(leitbild)
    wanted = " ".join(words or ())
    hits = trace.found(statement, wanted) if wanted else tuple(map(_whole, statement.sentences))
    if as_json:
        told = view.statement_json(leitbild, statement, [hit.origin for hit in hits])
        talk.say_json({"words": wanted or None, **told})
    elif hits:
        _show(leitbild, statement, hits, wanted)
    else:
        _tell_absent(leitbild, statement, wanted)
    if not hits:
        raise typer.Exit(Exit.NO)


def _statement(leitbild: Leitbild, reference: str | None) -> TracedStatement:
    """Give the statement or the draft that is named; raise NoDraft, NotFound or Ambiguous."""
    from leitbild_cli.core.drafting import drafts

    found = trace.statement(leitbild, drafts.find(leitbild, reference) if reference else None)
    if found is None:
        raise drafts.NoDraft
    return found


def _whole(origin: trace.SentenceOrigin) -> Hit:
    return trace.Hit(origin=origin, spans=())


def _show(leitbild: Leitbild, statement: TracedStatement, hits: Sequence[Hit], words: str) -> None:
    if statement.adoption is None:
        told = (
            _("This is draft {number}, and not what was adopted.")
            if leitbild.adopted
            else _("Not adopted yet: this is draft {number}.")
        )
        talk.tell(told.format(number=statement.number))
    trees = [
        tree.drawn(
            view.sentence_tree(leitbild, hit.origin, hit.spans, words=words),
            width=talk.width(),
            ascii_only=talk.ascii_only(),
            bold=talk.colour(),
        )
        for hit in hits
    ]
    talk.say("\n\n".join(trees))
    idea = next((one.idea for hit in hits for one in hit.origin.thoughts), None)
    if not any(hit.origin.is_known for hit in hits):
        talk.tell(_("`leitbild draft trim` goes through words that nothing stands behind."))
    elif idea is not None:
        talk.tell(_("The other way round: `leitbild where {id}`").format(id=idea.id))


def _tell_absent(leitbild: Leitbild, statement: TracedStatement, words: str) -> None:
    """Say that nobody finds these words there, and what is near: words of the text, or an idea that holds them."""
    talk.say(_("{words} is not in the statement.").format(words=quoted(safe(words))))
    known = {unaccented(one): one for one in trace.vocabulary(statement)}
    absent = [one for one in map(unaccented, phrase.words(words)) if one not in known]
    close = [known[each] for one in absent for each in near(one, list(known), cutoff=_NEAR)][:_MOST_NEAR]
    if not phrase.words(words):
        return  # signs alone are no words
    translation = statement.adoption.translation if statement.adoption else None
    if translation is not None and phrase.places([translation.text], words)[0]:
        talk.tell(_("It is in the translation: `leitbild translate`"))
    elif not absent:
        talk.tell(_("These words are there, but not one after the other."))
    elif close:
        talk.tell(_("Near to it: {words}").format(words=", ".join(quoted(one) for one in close)))
    elif any(phrase.places([idea.text], words)[0] for _author, idea in lookup.everything(leitbild)):
        talk.tell(_("An idea says so: {command}").format(command=ticked([f'leitbild where "{safe(words)}"'])))


_NEAR, _MOST_NEAR = 0.7, 3
