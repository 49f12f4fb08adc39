"""How suggestions look: lists, cards with what differs set off, JSON, and how far a long comparison is."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from leitbild_cli.core.similarity import differences, explain
from leitbild_cli.language import _, call, ngettext
from leitbild_cli.record import record
from leitbild_cli.view.format.numbers import amount
from leitbild_cli.view.format.text import fit, safe, wrap
from leitbild_cli.view.lists import ideas_json

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from leitbild_cli.core.dedupe import Suggestion
    from leitbild_cli.core.ideas import IdeaFacts
    from leitbild_cli.core.model import Leitbild, Merge
    from leitbild_cli.core.similarity import Match, Span


def suggested(suggestions: Sequence[Suggestion], look: Look) -> str:
    """Give all suggestions, best first."""
    return "\n\n".join(_card_to_read(one, look, number=number) for number, one in enumerate(suggestions, start=1))


def to_confirm(suggestions: Sequence[Suggestion], look: Look) -> str:
    """Give what would be merged at once, numbered."""
    return "\n\n".join(_card_to_confirm(one, look, number=number) for number, one in enumerate(suggestions, start=1))


def counted(suggestions: Sequence[Suggestion]) -> str:
    """Say how many suggestions there are and how many of them are sure."""
    count, sure = len(suggestions), sum(one.sure for one in suggestions)
    if not sure:
        return ngettext("{count} suggestion.", "{count} suggestions.", count).format(count=count)
    words = ngettext("{count} suggestion, {sure} sure.", "{count} suggestions, {sure} of them sure.", count)
    return words.format(count=count, sure=sure)


def suggested_json(suggestions: Sequence[Suggestion], told: Mapping[str, IdeaFacts]) -> list[dict[str, object]]:
    """Give the suggestions with stable keys."""
    return [_suggestion_json(one, told) for one in suggestions]


def related(links: Sequence[Match], look: Look) -> str:
    """Give pairs that touch, next to each other."""
    return "\n\n".join(_touching_pair(link, look) for link in links)


def related_json(links: Sequence[Match]) -> list[dict[str, object]]:
    """Give pairs that touch with stable keys."""
    return [_link_json(link) for link in links]


def guarded(links: Sequence[Match], look: Look) -> str:
    """Give near pairs that a guard keeps apart, each with the reason."""
    return "\n\n".join(_guarded_pair(link, look) for link in links)


def guarded_json(links: Sequence[Match]) -> list[dict[str, object]]:
    """Give the same with stable keys; how near they are is no claim here."""
    return [{key: value for key, value in _link_json(link).items() if key != "score"} for link in links]


def decided(leitbild: Leitbild, look: Look) -> str:
    """Give what was merged and what is kept apart, each with the command that takes it back."""
    parts, told = [], look.told
    if leitbild.merged:
        parts.append(_("One thought:") + "\n" + "\n\n".join(_group(merge, told, look) for merge in leitbild.merged))
    if leitbild.distinct:
        parts.append(_("Kept apart:") + "\n" + "\n\n".join(_pair(pair, told, look) for pair in leitbild.distinct))
    if leitbild.synonyms:
        groups = (wrap(", ".join(group), max(look.width - 4, 12)) for group in leitbild.synonyms)
        lines = [f"    {line}" for group in groups for line in group]
        parts.append("\n".join([_("Words that say the same, as `synonyms:` in the file has them:"), *lines]))
    return "\n\n".join(parts) or _("Nothing is decided yet.")


def decided_json(leitbild: Leitbild) -> dict[str, object]:
    """Give what was decided with stable keys."""
    merged = [
        {
            "standing": one.idea,
            "ids": [one.idea, *one.ideas],
            "worded": one.worded,
            "reason": one.reason,
            "on": one.on,
        }
        for one in leitbild.merged
    ]
    distinct, synonyms = ([list(group) for group in groups] for groups in (leitbild.distinct, leitbild.synonyms))
    return {"merged": merged, "distinct": distinct, "synonyms": synonyms}


def _suggestion_json(one: Suggestion, told: Mapping[str, IdeaFacts]) -> dict[str, object]:
    weakest = min(one.links, key=lambda link: link.score)
    return {
        "ids": one.ids,
        "standing": one.standing,
        "columns": one.columns,
        "score": one.score,
        "sure": one.sure,
        "code": weakest.reason.code,
        "reason": explain(weakest.reason),
        "ideas": ideas_json([told[idea] for idea in one.ids]),
        "links": [_link_json(link) for link in one.links],
    }


def _link_json(link: Match) -> dict[str, object]:
    reason = link.reason
    return {
        "ids": [link.a, link.b],
        "score": link.score,
        "code": reason.code,
        "reason": explain(reason),
        "facts": reason.facts,
    }


def _group(merge: Merge, told: Mapping[str, IdeaFacts], look: Look) -> str:
    members = [line for one in merge.ideas for line in _rows(one, told, look, "+")]
    return "\n".join([*_rows(merge.idea, told, look), *members, _back(call(f"idea unmerge {merge.idea}"))])


def _pair(pair: tuple[str, str], told: Mapping[str, IdeaFacts], look: Look) -> str:
    rows = [line for one in pair for line in _rows(one, told, look)]
    return "\n".join([*rows, _back(call(f"dedupe --forget {pair[0]} {pair[1]}"))])


def _rows(idea: str, told: Mapping[str, IdeaFacts], look: Look, sign: str = " ") -> list[str]:
    """Give an idea with its id, as far as it is still there."""
    one = told.get(idea)
    text = f"{' '.join(one.idea.text.split())} — {one.author.name}" if one else _("no longer there")
    indent = len(idea) + 6
    first, *rest = wrap(text, max(look.width - indent, 12))
    return [f"  {sign} {idea}  {first}", *(f"{'':{indent}}{line}" for line in rest)]


def _back(command: str) -> str:
    """Give the way back, on one line, so that it can be copied."""
    return "    " + _("back: {command}").format(command=command)


_LEAST = 4


@record
class Look:
    """What is known of the ideas, the letters of columns, how much room there is, and whether it may be painted."""

    told: Mapping[str, IdeaFacts]
    letters: Mapping[str, str]
    width: int
    colour: bool


def percent(score: float) -> str:
    """Give a score as a percentage, never rounded up to a hundred."""
    return amount(Decimal(int(round(score * 100, 6))), "%")


def card_to_ask(  # noqa: PLR0913  who stands, who stays out, and new words are chosen one by one
    suggestion: Suggestion,
    look: Look,
    *,
    standing: str,
    out: Collection[str] = (),
    words: str | None = None,
    progress: str,
) -> str:
    """Give the card of a suggestion to be answered: its ideas are numbered; new `words` that stand for all go first."""
    head = f"{progress} · {_alike(suggestion)} · {_columns(suggestion, look)}"
    labels = [str(number) for number in range(1, len(suggestion.ids) + 1)]
    new = [] if words is None else _labelled("w", f"{words} · {_('stands for all')}", (), look)
    members = _members(suggestion, look, labels, standing, out, is_worded=words is not None)
    return "\n".join([fit(head, look.width), *new, *members])


def _card_to_read(suggestion: Suggestion, look: Look, *, number: int) -> str:
    """Give the card of a suggestion in a list: its ideas are named by id."""
    degree = [_("sure")] if suggestion.sure else []
    head = " · ".join([str(number), _alike(suggestion), *degree, _columns(suggestion, look)])
    lines = _members(suggestion, look, suggestion.ids, suggestion.standing, ())
    return "\n".join([fit(head, look.width), *lines])


def _card_to_confirm(suggestion: Suggestion, look: Look, *, number: int) -> str:
    """Give the card of a sure suggestion that is confirmed together with others: no ids, nobody types them there."""
    head = " · ".join([str(number), _alike(suggestion), _columns(suggestion, look)])
    lines = _members(suggestion, look, [""] * len(suggestion.ids), suggestion.standing, ())
    return "\n".join([fit(head, look.width), *lines])


def _touching_pair(link: Match, look: Look) -> str:
    """Give two ideas that touch, one below the other, and what they share."""
    return _two(link, look, f"{percent(link.score)} · {safe(explain(link.reason))}")


def _guarded_pair(link: Match, look: Look) -> str:
    """Give two near ideas, one below the other, and why they are not suggested."""
    return _two(link, look, _("{reason}: not suggested").format(reason=safe(explain(link.reason))))


def _two(link: Match, look: Look, head: str) -> str:
    lines = [line for one in (link.a, link.b) for line in _member(look.told[one], look, one, (), "")]
    return "\n".join([*wrap(head, look.width), *lines])


def _alike(suggestion: Suggestion) -> str:
    return _("{percent} alike").format(percent=percent(suggestion.score))


def _columns(suggestion: Suggestion, look: Look) -> str:
    return " + ".join(safe(look.letters.get(column, column)) for column in suggestion.columns)


def _members(  # noqa: PLR0913  as above
    suggestion: Suggestion,
    look: Look,
    labels: Sequence[str],
    standing: str,
    out: Collection[str],
    *,
    is_worded: bool = False,
) -> list[str]:
    texts = {one: look.told[one].idea.text for one in suggestion.ids}
    lines = []
    for label, one in zip(labels, suggestion.ids, strict=True):
        other = _compared_with(suggestion, one, standing)
        spans = differences(texts[one], texts[other]).a if other else ()
        remark = _remark(
            look.told[one],
            stands=one == standing and not is_worded,
            out=one in out,
            across=look.letters if len(suggestion.columns) > 1 else {},
        )
        lines += _member(look.told[one], look, label, spans if _tells(spans, texts[one]) else (), remark)
        lines += _also(look.told[one], look, len(label))
        if one != standing and one not in out:
            lines += _indented(explain(suggestion.link(one, standing).reason), look, len(label))
    return lines


def _compared_with(suggestion: Suggestion, one: str, standing: str) -> str:
    """Give the idea whose wording is held against this one: the standing one, and for itself the only other."""
    if one != standing:
        return standing
    others = [other for other in suggestion.ids if other != one]
    return others[0] if len(others) == 1 else ""


def _tells(spans: Sequence[Span], text: str) -> bool:
    """Say whether marking says anything: not where everything differs."""
    return sum(_letters(text[span.start : span.end]) for span in spans) < _letters(text)


def _letters(text: str) -> int:
    return sum(char.isalnum() for char in text)


def _remark(one: IdeaFacts, *, stands: bool, out: bool, across: Mapping[str, str]) -> str:
    words = [_("left out")] if out else [_("stands for all")] if stands else []
    return "".join(f" · {word}" for word in ([across.get(one.column.id, one.column.id)] if across else []) + words)


def _member(one: IdeaFacts, look: Look, label: str, spans: Sequence[Span], remark: str) -> list[str]:
    return _labelled(label, f"{one.idea.text} — {one.author.name}{remark}", spans, look)


def _labelled(label: str, text: str, spans: Sequence[Span], look: Look) -> list[str]:
    indent = len(label) + 4
    first, *rest = marked(text, spans, max(look.width - indent, _LEAST), colour=look.colour)
    return [f"  {label}  {first}", *(f"{'':{indent}}{line}" for line in rest)]


def _also(one: IdeaFacts, look: Look, label: int) -> list[str]:
    """Give the wordings the idea stands for already, each on its own line."""
    words = _("also “{text}” — {name}")
    known = (look.told[other] for other in one.stands_for if other in look.told)
    return [
        line
        for other in known
        for line in _indented(words.format(text=other.idea.text, name=other.author.name), look, label)
    ]


def _indented(text: str, look: Look, label: int) -> list[str]:
    lines = wrap(" ".join(text.split()), max(look.width - label - 6, _LEAST))
    return [f"{'':{label + 4}}{'  ' if place else '> '}{line}" for place, line in enumerate(lines)]


_BETWEEN = " \t\n-\u2010\u2011"
_ON, _OFF = "\x1b[1;4m", "\x1b[0m"


def marked(text: str, spans: Sequence[Span], cells: int, *, colour: bool) -> list[str]:
    """Give the text as harmless lines of at most so many cells, with these pieces of it set off."""
    pieces = list(_pieces(text, spans))
    if not colour:
        return wrap("".join(f"[{piece}]" if set_off else piece for piece, set_off in pieces), cells)
    flags = [set_off for piece, set_off in pieces for char in piece if char != " "]
    return list(_painted(wrap("".join(piece for piece, _set_off in pieces), cells), flags))


def _pieces(text: str, spans: Sequence[Span]) -> Iterator[tuple[str, bool]]:
    """Give the text in harmless pieces, each with whether it is set off; neighbours are one."""
    place = 0
    for start, end in _joined(text, spans):
        yield safe(text[place:start]), False
        yield safe(text[start:end]), True
        place = end
    yield safe(text[place:]), False


def _joined(text: str, spans: Sequence[Span]) -> list[tuple[int, int]]:
    """Give the pieces with what only blanks or a hyphen part joined into one: `[E-Mails]`, not `[E]-[Mails]`."""
    joined: list[tuple[int, int]] = []
    for span in sorted(spans, key=lambda one: one.start):
        if joined and not text[joined[-1][1] : span.start].strip(_BETWEEN):
            joined[-1] = (joined[-1][0], max(joined[-1][1], span.end))
        else:
            joined.append((span.start, span.end))
    return joined


def _painted(lines: Sequence[str], flags: Sequence[bool]) -> Iterator[str]:
    """Give wrapped lines painted; wrapping moves nothing but blanks, so the other signs are counted."""
    place = 0
    for line in lines:
        painted, on = "", False
        for char in line:
            wanted = (on and place < len(flags) and flags[place]) if char == " " else flags[place]
            if wanted is not on:
                painted += _ON if wanted else _OFF
                on = wanted
            painted += char
            place += char != " "
        yield painted + (_OFF if on else "")
