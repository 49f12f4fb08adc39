"""What an import would bring, before anything is written: the columns, a few rows, the counts, every row set aside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leitbild_cli.core.model import Audience
from leitbild_cli.language import _, mark, ngettext
from leitbild_cli.view.feedback.words import audience_word, one_line, rating_word
from leitbild_cli.view.listing import card
from leitbild_cli.view.numbers import day
from leitbild_cli.view.remarks import line_remarks
from leitbild_cli.view.text import fit, wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.model import Feedback
    from leitbild_cli.core.responses import Added

_SERVICES = {
    "google-forms": "Google Forms",
    "google-sheets": "Google Sheets",
    "ms-forms": "Microsoft Forms",
    "limesurvey": "LimeSurvey",
    "typeform": "Typeform",
    "surveymonkey": "SurveyMonkey",
    "leitbild": "leitbild",
}
_ROLES = {
    "when": mark("Date"),
    "rating": mark("Rating"),
    "text": mark("Text"),
    "audience": mark("Audience"),
    "id": mark("Number"),
    "draft": mark("Draft"),
    "about": mark("About"),
    "scale": mark("Scale"),
}
_SAMPLE = 3
_MOST_TWINS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What was recognised in a table: `columns` are role, headers, and whether it was guessed; remarks have lines."""

    name: str
    source: str
    rows: int
    draft: int | None
    columns: tuple[tuple[str, tuple[str, ...], bool], ...]
    unused: tuple[str, ...]
    personal: tuple[str, ...]
    candidates: tuple[Feedback, ...]
    added: Added
    aside: tuple[tuple[int | None, str], ...]
    notes: tuple[tuple[int | None, str], ...]
    twins: tuple[tuple[Feedback, Feedback], ...]


def preview(found: Preview, *, width: int) -> str:
    """Give head, columns, three rows, counts and remarks, for somebody who decides whether to take it in."""
    rows = ngettext("{count} row", "{count} rows", found.rows).format(count=found.rows)
    about = [_("on draft {number}").format(number=found.draft)] if found.draft else []
    head = " · ".join([found.name, _SERVICES.get(found.source, _("table")), rows, *about])
    lines = [*wrap(head, width), "", card(_columns(found), width=width)]
    if found.candidates:
        lines += ["", *(_sample(one, width) for one in found.candidates[:_SAMPLE])]
    lines += ["", *wrap(_counts(found), width), *line_remarks((*found.aside, *found.notes), width=width)]
    if any(guessed for _role, _headers, guessed in found.columns):
        lines += wrap(_('Guessed wrong? `--map text="…"` and `--map rating="…"` say it.'), width)
    if found.candidates and all(one.audience is Audience.OTHER for one in found.candidates):
        lines += wrap(_("Nothing says who answered; `--audience customer` (or team, colleague) does."), width)
    return "\n".join(lines)


def twins(pairs: Sequence[tuple[Feedback, Feedback]], *, width: int) -> str:
    """Give the answers that seem to be here already, each with the one it resembles."""
    count = len(pairs)
    words = ngettext(
        "{count} answer seems to be here already, with the same words and rating, a day apart at most:",
        "{count} answers seem to be here already, with the same words and rating, a day apart at most:",
        count,
    )
    lines = wrap(words.format(count=count), width)
    lines += [fit(f"  {known.id}  {one_line(known.text)}", width) for _new, known in pairs[:_MOST_TWINS]]
    return "\n".join(lines)


def brought(added: Added) -> str:
    """Give what an import did, in a sentence or two."""
    new, changed = len(added.new), len(added.changed)
    said = []
    if new:
        words = ngettext("{count} piece of feedback is in.", "{count} pieces of feedback are in.", new)
        said.append(words.format(count=new))
    if changed:
        words = ngettext(
            "{count} has new words; its answer stays.", "{count} have new words; their answers stay.", changed
        )
        said.append(words.format(count=changed))
    if not said:
        said.append(_("Nothing new: everything in it is here already.") if added.known else _("Nothing was taken in."))
    return " ".join(said)


def _columns(found: Preview) -> list[tuple[str, str]]:
    rows = []
    for role, headers, guessed in found.columns:
        shown = " + ".join(headers)
        rows.append((_(_ROLES[role]), _("{header} (guessed)").format(header=shown) if guessed else shown))
    if found.unused:
        rows.append((_("Not used"), ", ".join(found.unused)))
    if found.personal:
        rows.append((_("Left out"), _("{headers}: names and addresses").format(headers=", ".join(found.personal))))
    return rows


def _sample(one: Feedback, width: int) -> str:
    facts = [
        *([day(one.received)] if one.received else []),
        audience_word(one.audience),
        rating_word(one.rating, one.scale),
    ]
    return fit(f"  {' · '.join(facts)}  {one_line(one.text)}", width)


def _counts(found: Preview) -> str:
    words = _("{new} new · {known} known · {changed} changed · {aside} set aside")
    added = found.added
    return words.format(new=len(added.new), known=len(added.known), changed=len(added.changed), aside=len(found.aside))
