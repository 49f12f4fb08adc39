"""A lightning round on the screen: how it opens, what a line became, the time, and the thanks at the end."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from leitbild_cli.core import brainstorm, lookup
from leitbild_cli.language import _, ngettext
from leitbild_cli.view import closeness, lists
from leitbild_cli.view.format import prose
from leitbild_cli.view.format.text import fit, safe, wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.brainstorm import Harvest, Standing
    from leitbild_cli.core.closeness import Near
    from leitbild_cli.core.model import Leitbild

_TIGHT = 40


def opening(leitbild: Leitbild, *, only: str | None, seconds: float | None, width: int) -> str:
    """Give what a round begins with: team and brief, the questions, the rules, the time, and how to type."""
    parts = ["\n".join(wrap(leitbild.team, width)), "\n".join(wrap(leitbild.brief, width)) if leitbild.brief else ""]
    shown = [column for column in leitbild.columns if only in (None, column.id)]
    parts += ["", *(lists.question(leitbild, column, width=width) for column in shown), "", _rules(width), ""]
    parts += [_how(only=only, seconds=seconds, width=width), ""]
    return "\n".join(part for at, part in enumerate(parts) if part or at > 1)


def how_to(*, only: str | None, width: int) -> str:
    """Give the help of a round."""
    rows = [
        ("b …", _("the idea goes to column B; also b: … or b) …")),
        ("b", _("from now on to column B")),
        ("@ben …", _("Ben's idea, typed by you")),
        ("@ben", _("from now on Ben's ideas")),
        ("/undo", _("take the last idea back")),
        ("/time", _("how much time is left")),
        ("/more 5", _("five more minutes")),
        ("/person Eva", _("Eva takes part too")),
        ("/end", _("end the round; Ctrl-D does the same")),
    ]
    shown = [row for row in rows if only is None or not row[0].startswith("b")]
    return lists.card(shown, width=width)


def kept(leitbild: Leitbild, idea: str, *, default: str, width: int) -> str:
    """Give the line that shows how an idea was understood and that it is saved."""
    told = brainstorm.harvest(leitbild, (idea,)).ideas[0]
    remarks = [told.author.name] if told.author.id != default else []
    remarks += [_("after the bell")] if told.idea.late else []
    tail = f"  ({', '.join(remarks)})" if remarks else ""
    mark = lookup.letter(leitbild, told.column.id)
    first, *rest = wrap(f"{' '.join(told.idea.text.split())}{tail}", max(width - 5, 12))
    return "\n".join([f"  {mark}  {first}", *(f"     {line}" for line in rest)])


def near(one: Near, *, width: int) -> str:
    """Give the quiet line about what is close to the idea just typed; more of it where that was decided on."""
    room = max(width - 5, 12)
    if one.told is None:
        words = _("close to the statement: {text}").format(text=one.text)
    else:
        words = _("close to: {text} ({name})").format(text=one.text, name=one.told.author.name)
    lines = wrap(f"{words}. {closeness.decided(one)}", room) if one.decided else [fit(words, room)]
    return "\n".join(f"     {line}" for line in lines)


def article(text: str, *, width: int) -> str:
    """Give the quiet line for an English text that may have begun with the word "a"."""
    words = _("(“a” was read as column A. If you meant the word: `/undo`, then `a: a {text}`.)").format(text=text)
    return "\n".join(f"     {line}" for line in wrap(words, max(width - 5, 12)))


def turned(leitbild: Leitbild, standing: Standing, *, width: int) -> str:
    """Give where lines go from now on."""
    column = lookup.column_of(leitbild, standing.column)
    question = column.question if column is not None else ""
    return fit(f"  {_name(leitbild, standing.by)} · {lookup.letter(leitbild, standing.column)}  {question}", width)


def prompt(leitbild: Leitbild, standing: Standing, *, only: str | None, width: int) -> str:
    """Give what stands in front of the line being typed: who, and which column."""
    name = fit(_name(leitbild, standing.by), 6 if width < _TIGHT else 16)
    column = "" if only else f" {lookup.letter(leitbild, standing.column)}"
    return f"{name}{column}> "


def clock(seconds: float) -> str:
    """Give minutes and seconds, a begun second as a whole one: 9:41."""
    whole = ceil(seconds)
    return f"{whole // 60}:{whole % 60:02}"


def bar(*, left: float | None, count: int, width: int) -> str:
    """Give the line below the text: time, how many ideas, and where help is."""
    amount = ngettext("{count} idea", "{count} ideas", count).format(count=count)
    parts = [time_short(left), amount, _("? helps"), _("Ctrl-D ends")]
    return fit(" " + " · ".join(part for part in parts if part), width)


def time_short(left: float | None) -> str:
    """Give the time in as few signs as possible; nothing where it does not run."""
    if left is None:
        return ""
    return clock(left) if left > 0 else _("after the bell")


def time_left(left: float | None) -> str:
    """Answer how much time is left."""
    if left is None:
        return _("There is no time limit.")
    return _("{time} left.").format(time=_length(left)) if left > 0 else _("The time is up; ideas are still welcome.")


def bell(left: float) -> str:
    """Give the word that goes with a bell."""
    if left > 0:
        return time_left(left)
    return _(
        "Time is up, thank you. A line already begun still counts; later ideas are welcome and marked."
        " An empty line ends the round."
    )


def summary(harvest: Harvest, *, only: str | None, width: int) -> str:
    """Give the end of a round: how many ideas, thanks by name, and who is missing only as a number."""
    count = len(harvest.ideas)
    head = ngettext("{count} idea in this round:", "{count} ideas in this round:", count).format(count=count)
    if not count:
        head = _("No idea in this round.")
    lines = [head, *(_counts(harvest, only, width) if count else ())]
    if harvest.late:
        words = ngettext("{count} of them came after the bell.", "{count} of them came after the bell.", harvest.late)
        lines += wrap(words.format(count=harvest.late), width)
    if harvest.thanked:
        lines += wrap(
            _("Thank you, {names}.").format(
                names=prose.listed([safe(name) for name in [one.name for one in harvest.thanked]])
            ),
            width,
        )
    if harvest.silent:
        words = ngettext(
            "{count} person has no idea in yet; `leitbild idea add` takes one at any time.",
            "{count} people have no idea in yet; `leitbild idea add` takes one at any time.",
            harvest.silent,
        )
        lines += wrap(words.format(count=harvest.silent), width)
    return "\n".join(lines)


def unsaved(texts: Sequence[str]) -> str:
    """Give the lines that could not be kept, so that nobody's words are lost."""
    head = ngettext("{count} line is not saved:", "{count} lines are not saved:", len(texts)).format(count=len(texts))
    return "\n".join([head, *(f"  {safe(text)}" for text in texts)])


def machine(harvest: Harvest, *, unsaved: Sequence[str]) -> dict[str, object]:
    """Give the end of a round with stable keys."""
    return {
        "ideas": lists.ideas_json(harvest.ideas),
        "columns": {column.id: count for column, count in harvest.columns},
        "late": harvest.late,
        "people": [person.id for person in harvest.thanked],
        "without_ideas": harvest.silent,
        "unsaved": unsaved,
    }


def _rules(width: int) -> str:
    rules = (
        _("Every idea counts, the unusual ones too; nothing is judged now."),
        _("Say it briefly, build on each other; sorting and voting come later."),
    )
    return "\n".join(line for rule in rules for line in wrap(rule, width))


def _how(*, only: str | None, seconds: float | None, width: int) -> str:
    lines = [_("{time} from now.").format(time=_length(seconds)) if seconds else _("Without a time limit.")]
    if only:
        lines += wrap(_("Type an idea, then Enter."), width)
    else:
        lines += wrap(_("Type column and idea, then Enter:"), width)
        lines += [f"   {line}" for line in wrap(_("a: Make customers happy"), width - 3)]
    return "\n".join((*lines, *wrap(_("@name in front writes for somebody else. ? helps, Ctrl-D ends."), width)))


def _length(seconds: float) -> str:
    """Give a length of time in words: 10 minutes, 1 minute, 2:30 minutes."""
    whole = ceil(seconds)
    if whole % 60:
        return _("{clock} minutes").format(clock=clock(seconds))
    return ngettext("{count} minute", "{count} minutes", whole // 60).format(count=whole // 60)


def _name(leitbild: Leitbild, key: str) -> str:
    return safe(lookup.name_of(leitbild, key))


def _counts(harvest: Harvest, only: str | None, width: int) -> list[str]:
    shown = [(at, column, count) for at, (column, count) in enumerate(harvest.columns) if only in (None, column.id)]
    digits = max(len(str(count)) for _at, _column, count in shown)
    return [fit(f"  {chr(ord('A') + at)}  {count:{digits}}  {one.question}", width) for at, one, count in shown]
