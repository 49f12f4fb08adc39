"""A draft to be made shorter, as people read it: a card a sentence, what goes back to nothing in brackets or pale."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.text.fingerprint import plain
from leitbild_cli.language import _, ngettext
from leitbild_cli.view.drafting import links
from leitbild_cli.view.format.text import fit, safe, wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.drafting.trim import Shorter, Trim, Trimmed
    from leitbild_cli.core.model import Leitbild, Ours

_WIDEST, _INDENT, _LOST = 100, 3, 30
_MARKS = re.compile("[\ue000\ue001]")  # nobody writes these: Unicode leaves them to each program
_DIM, _PLAIN = "\033[2m", "\033[0m"
_OPENS, _CLOSES = re.compile(r"^[„“\"»«‚‘(\[]*"), re.compile(r"[.,;:!?…“”\"»«’‘)\]]*$")


def head(leitbild: Leitbild, trimmed: Trim, *, width: int, colour: bool) -> str:
    """Give the draft's length beside the shortest one's, and what the brackets say."""
    number = lookup.draft_number(leitbild, trimmed.draft)
    shortest, words = trimmed.shortest
    facts = [_("Draft {number}").format(number=number), _counted(trimmed.words)]
    if number == shortest:
        facts.append(_("the shortest so far"))
    else:
        facts.append(_("the shortest so far is draft {number}: {words}").format(number=shortest, words=_counted(words)))
    if colour:
        told = _(
            "Pale: words that go back to no idea, no knowledge and no feedback. They may stay, if they are wanted."
        )
    else:
        told = _(
            "In brackets: words that go back to no idea, no knowledge and no feedback."
            " They may stay, if they are wanted."
        )
    return "\n".join((*wrap(" · ".join(facts), width), *wrap(told, min(width, _WIDEST))))


def card(leitbild: Leitbild, one: Trimmed, *, width: int, colour: bool, keys: bool = False) -> str:
    """Give a sentence with its length, how it could be shorter (with `keys` to choose by), and what was answered."""
    room = min(width, _WIDEST) - _INDENT
    lines = _painted(wrap(_bracketed(one), room), colour=colour)
    facts = [_counted(one.words)]
    if one.loose:
        words = _("{count} pale") if colour else _("{count} in brackets")
        facts.append(words.format(count=one.loose))
    lines += wrap(", ".join(facts), room)
    for number, shorter in enumerate(one.shorter, start=1):
        front = f"k{number}:" if keys else _("Shorter:")
        lines += wrap(f"{front} {_shorter(leitbild, shorter)}", room)
    lines += wrap(_answered(one.ours), room) if one.ours else []
    first, *rest = lines
    return "\n".join([f"{one.place + 1:<{_INDENT}}{first}", *(" " * _INDENT + line for line in rest)])


def whole(leitbild: Leitbild, trimmed: Trim, *, width: int, colour: bool) -> str:
    """Give all of it."""
    cards = [card(leitbild, one, width=width, colour=colour) for one in trimmed.sentences]
    return "\n\n".join((head(leitbild, trimmed, width=width, colour=colour), *cards, tally(trimmed)))


def tally(trimmed: Trim) -> str:
    """Give how many sentences nobody else could say, and how many nobody answered for."""
    answered = [one.ours for one in trimmed.sentences if one.ours is not None]
    own, count = sum(one.only for one in answered), len(trimmed.sentences)
    told = ngettext(
        "{own} of {count} sentence could be said by nobody else",
        "{own} of {count} sentences could be said by nobody else",
        count,
    ).format(own=own, count=count)
    left = count - len(answered)
    if not left:
        return f"{told}."
    return f"{told}, {ngettext('{count} is still open.', '{count} are still open.', left).format(count=left)}"


def answered(ours: Ours) -> str:
    """Give an answer as it is kept."""
    return _answered(ours)


def as_json(trimmed: Trim) -> dict[str, object]:
    """Give the same with stable keys; sentences count from 1, `traced` says which words go back to something."""
    return {
        "draft": trimmed.draft,
        "words": trimmed.words,
        "shortest": {"draft": trimmed.shortest[0], "words": trimmed.shortest[1]},
        "sentences": [
            {
                "sentence": one.place + 1,
                "text": one.text,
                "words": one.words,
                "runs": [{"text": text, "traced": traced} for text, traced in one.runs],
                "shorter": one.shorter,
                "ours": one.ours,
            }
            for one in trimmed.sentences
        ],
    }


def _answered(ours: Ours) -> str:
    if ours.only:
        return _("→ nobody else could say so")
    if ours.shows:
        return _("→ many could say so; what shows it here: {shows}").format(shows=safe(plain(ours.shows)))
    return _("→ many could say so; what shows it here is still open")


def _shorter(leitbild: Leitbild, one: Shorter) -> str:
    saves = _("saves {count}").format(count=one.saves)
    if not one.text:
        return f"{_('without this sentence')} ({saves})"
    known = links.labels(leitbild)
    facts = [_counted(one.words), saves]
    facts += [_("without “{text}”").format(text=fit(known.get(each, each), _LOST)) for each in one.lost]
    return f"{one.text} ({', '.join(facts)})"


def _counted(count: int) -> str:
    return ngettext("{count} word", "{count} words", count).format(count=count)


def _bracketed(one: Trimmed) -> str:
    """Give the sentence with brackets round what goes back to nothing, signs at its ends outside of them."""
    runs = ((safe(_MARKS.sub("", text)), traced) for text, traced in one.runs)
    return " ".join(text if traced else _in_brackets(text) for text, traced in runs)


def _in_brackets(text: str) -> str:
    opens, closes = _OPENS.search(text), _CLOSES.search(text)
    start, end = opens.end() if opens else 0, closes.start() if closes else len(text)
    return f"{text[:start]}\ue000{text[start:end]}\ue001{text[end:]}" if end > start else text


def _painted(lines: Sequence[str], *, colour: bool) -> list[str]:
    """Give the lines with brackets, or without and pale; what runs over a line's end is pale on both."""
    if not colour:
        return [line.replace("\ue000", "(").replace("\ue001", ")") for line in lines]
    shown, pale = [], False
    for line in lines:
        begun = f"{_DIM}{line}" if pale else line
        pale = begun.rfind("\ue001") < begun.rfind("\ue000") or (pale and "\ue001" not in begun)
        painted = begun.replace("\ue000", _DIM).replace("\ue001", _PLAIN)
        shown.append(painted + _PLAIN if pale else painted)
    return shown
