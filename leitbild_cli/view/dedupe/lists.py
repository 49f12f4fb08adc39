"""Suggestions, what touches, and what was decided, as lists and as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.similarity import explain
from leitbild_cli.language import _, ngettext
from leitbild_cli.view.dedupe import cards
from leitbild_cli.view.listing import ideas_json
from leitbild_cli.view.text import wrap

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from leitbild_cli.core.dedupe import Suggestion
    from leitbild_cli.core.ideas import Told
    from leitbild_cli.core.model import Leitbild, Merge
    from leitbild_cli.core.similarity import Match
    from leitbild_cli.view.dedupe.cards import Look


def suggested(suggestions: Sequence[Suggestion], look: Look) -> str:
    """Give all suggestions, best first."""
    return "\n\n".join(cards.to_read(one, look, number=number) for number, one in enumerate(suggestions, start=1))


def to_confirm(suggestions: Sequence[Suggestion], look: Look) -> str:
    """Give what would be merged at once, numbered."""
    return "\n\n".join(cards.to_confirm(one, look, number=number) for number, one in enumerate(suggestions, start=1))


def counted(suggestions: Sequence[Suggestion]) -> str:
    """Say how many suggestions there are and how many of them are sure."""
    count, sure = len(suggestions), sum(one.sure for one in suggestions)
    if not sure:
        return ngettext("{count} suggestion.", "{count} suggestions.", count).format(count=count)
    words = ngettext("{count} suggestion, {sure} sure.", "{count} suggestions, {sure} of them sure.", count)
    return words.format(count=count, sure=sure)


def suggested_json(suggestions: Sequence[Suggestion], told: Mapping[str, Told]) -> list[dict[str, object]]:
    """Give the suggestions with stable keys."""
    return [_suggestion_json(one, told) for one in suggestions]


def related(links: Sequence[Match], look: Look) -> str:
    """Give pairs that touch, next to each other."""
    return "\n\n".join(cards.touching(link, look) for link in links)


def related_json(links: Sequence[Match]) -> list[dict[str, object]]:
    """Give pairs that touch with stable keys."""
    return [_link_json(link) for link in links]


def guarded(links: Sequence[Match], look: Look) -> str:
    """Give near pairs that a guard keeps apart, each with the reason."""
    return "\n\n".join(cards.guarded(link, look) for link in links)


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
        {"standing": one.idea, "ids": [one.idea, *one.ideas], "reason": one.reason, "on": one.on}
        for one in leitbild.merged
    ]
    distinct, synonyms = ([list(group) for group in groups] for groups in (leitbild.distinct, leitbild.synonyms))
    return {"merged": merged, "distinct": distinct, "synonyms": synonyms}


def _suggestion_json(one: Suggestion, told: Mapping[str, Told]) -> dict[str, object]:
    weakest = min(one.links, key=lambda link: link.score)
    return {
        "ids": list(one.ids),
        "standing": one.standing,
        "columns": list(one.columns),
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
        "facts": list(reason.facts),
    }


def _group(merge: Merge, told: Mapping[str, Told], look: Look) -> str:
    members = [line for one in merge.ideas for line in _rows(one, told, look, "+")]
    return "\n".join([*_rows(merge.idea, told, look), *members, _back(f"leitbild idea unmerge {merge.idea}")])


def _pair(pair: tuple[str, str], told: Mapping[str, Told], look: Look) -> str:
    rows = [line for one in pair for line in _rows(one, told, look)]
    return "\n".join([*rows, _back(f"leitbild dedupe --forget {pair[0]} {pair[1]}")])


def _rows(idea: str, told: Mapping[str, Told], look: Look, sign: str = " ") -> list[str]:
    """Give an idea with its id, as far as it is still there."""
    one = told.get(idea)
    text = f"{' '.join(one.idea.text.split())} — {one.author.name}" if one else _("no longer there")
    indent = len(idea) + 6
    first, *rest = wrap(text, max(look.width - indent, 12))
    return [f"  {sign} {idea}  {first}", *(f"{'':{indent}}{line}" for line in rest)]


def _back(command: str) -> str:
    """Give the way back, on one line, so that it can be copied."""
    return "    " + _("back: {command}").format(command=command)
