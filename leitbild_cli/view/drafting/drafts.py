"""Drafts as people read them: the text, what each sentence carries, and what changed from one to the next."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.columns import column_named
from leitbild_cli.core.drafting import texts
from leitbild_cli.core.drafting.composition import Gap, Length
from leitbild_cli.core.model import Part
from leitbild_cli.core.parts import PARTS
from leitbild_cli.language import _, day, mark, ngettext
from leitbild_cli.record import record
from leitbild_cli.view.format.text import fit, safe, wrap
from leitbild_cli.view.format.text import width as cells_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from leitbild_cli.core.adoption import Objections
    from leitbild_cli.core.checking.findings import Finding
    from leitbild_cli.core.drafting.composition import Missing
    from leitbild_cli.core.drafting.prompt import Proposal
    from leitbild_cli.core.model import Adoption, Draft, Leitbild, Note, Sentence

_ORIGINS = {
    "composed": mark("composed"),
    "written": mark("written"),
    "edited": mark("edited"),
    "external": mark("with help from outside"),
}
_MOST_ERRORS = 5
_NARROWEST = 32  # columns; texts with less room than that stand one below the other
_LENGTHS = {Length.CORE: mark("core line"), Length.STATEMENT: mark("statement"), Length.PAGE: mark("page")}


def draft_text(draft: Draft, *, width: int) -> str:
    """Give a draft's text, wrapped."""
    return "\n".join(wrap(texts.text_of(draft), min(width, 100)))


def headline(leitbild: Leitbild, draft: Draft) -> str:
    """Give a draft's number, id, day, origin, author and length in a line, and what is new in it."""
    words = texts.word_count(texts.text_of(draft))
    parts = [
        _("Draft {number}").format(number=lookup.draft_number(leitbild, draft.id)),
        draft.id,
        *([day(draft.made.date())] if draft.made else []),
        _(_ORIGINS[draft.origin]),
        ngettext("{count} word", "{count} words", words).format(count=words),
        *([_("adopted")] if lookup.adoption_of(leitbild, draft.id) is not None else []),
        *([safe(lookup.name_of(leitbild, draft.by))] if draft.by else []),
    ]
    return " · ".join(parts) + (f" · {safe(draft.note)}" if draft.note else "")


def headlines(leitbild: Leitbild, drafts: Iterable[Draft], *, width: int) -> str:
    """Give the headlines of several drafts, each on lines of its own."""
    return "\n".join(line for draft in drafts for line in wrap(headline(leitbild, draft), width))


def shown(leitbild: Leitbild, draft: Draft, *, width: int, trace: bool = False) -> str:
    """Give a draft with its headline; with `trace` below each sentence what it carries."""
    head = "\n".join(wrap(headline(leitbild, draft), width))
    if not trace and not any(one.seen for one in draft.sentences):
        return f"{head}\n\n{draft_text(draft, width=width)}"
    from leitbild_cli.view.drafting import links  # a draft of before has nothing to be compared with

    if trace:
        return f"{head}\n\n{links.traced(leitbild, draft, width=width)}"
    return "\n\n".join((head, draft_text(draft, width=width), *links.suspects(leitbild, draft, width=width)))


def drafts_list(leitbild: Leitbild, *, width: int) -> str:
    """Give a line for every draft, the newest last, with its first words below."""
    if not leitbild.drafts:
        return _("There is no draft yet.")
    lines = []
    for draft in leitbild.drafts:
        lines.append(fit(headline(leitbild, draft), width))
        lines.append(f"  {fit(texts.text_of(draft), width - 2)}")
    return "\n".join(lines)


def wordings(offered: Sequence[tuple[Sequence[Sentence], Sequence[Finding]]], *, width: int) -> str:
    """Give each wording under its letter, sentence by sentence with numbers, with its length and what checks find."""

    def shown(room: int) -> Iterator[list[str]]:
        for place, (sentences, found) in enumerate(offered):
            yield _offered(chr(ord("A") + place), sentences, found, room)

    return _set(shown, len(offered), width)


def lengths(offered: Sequence[Offer], *, width: int) -> str:
    """Give each length under its key, with its words and what checks find, side by side where there is room."""

    def shown(room: int) -> Iterator[list[str]]:
        for one in offered:
            yield _length(one, room)

    return _set(shown, len(offered), width)


@record
class Offer:
    """A length of a draft to choose, by its key; what it leaves out, and its place among its wordings."""

    key: str
    length: Length
    text: str
    found: tuple[Finding, ...] = ()
    lacks: tuple[str, ...] = ()
    place: tuple[int, int] = (1, 1)


def _length(one: Offer, width: int) -> list[str]:
    words, (place, last) = texts.word_count(one.text), one.place
    name = f"{_(_LENGTHS[one.length])} {place}/{last}" if last > 1 else _(_LENGTHS[one.length])
    text = _in_short(one.text) if one.length is Length.PAGE else one.text
    lines = wrap(text, width - 3)
    lines += wrap(_("leaves out: {what}").format(what="; ".join(one.lacks)), width - 3) if one.lacks else []
    lines += _mended(one.found, width - 3)
    head = f"{one.key}  {name} · {ngettext('{count} word', '{count} words', words).format(count=words)}"
    return [head, "", *(f"   {line}".rstrip() for line in lines)]


def _in_short(page: str) -> str:
    """Give a page with a line for each heading, so that it stands beside the other lengths on one screen."""
    lines = []
    for block in page.split("\n\n"):
        head, *items = (re.sub(r"^(?:## |- )", "", line) for line in block.split("\n"))
        said = " · ".join(items)
        lines.append(f"{head}{'' if head.endswith('?') else ':'} {said}")
    return "\n".join(lines)


def _set(shown: Callable[[int], Iterator[list[str]]], count: int, width: int) -> str:
    """Give several texts side by side where each has room, else one below the other."""
    room = (width - 2 * (count - 1)) // count
    if count > 1 and room >= _NARROWEST:
        return "\n".join(_beside(list(shown(room)), room))
    return "\n\n".join("\n".join(lines) for lines in shown(min(width, 100)))


def _beside(shown: Sequence[Sequence[str]], room: int) -> Iterator[str]:
    """Give several texts line by line, one beside the other."""
    for cells in zip_longest(*shown, fillvalue=""):
        yield "  ".join(cell + " " * (room - cells_of(cell)) for cell in cells).rstrip()


def _offered(letter: str, sentences: Sequence[Sentence], found: Sequence[Finding], width: int) -> list[str]:
    words = texts.word_count(texts.join(one.text for one in sentences))
    lines = [f"{letter}  {ngettext('{count} word', '{count} words', words).format(count=words)}"]
    for number, one in enumerate(sentences, start=1):
        first, *rest = wrap(one.text, width - 6)
        lines += [f"   {number}  {first}", *(f"      {line}" for line in rest)]
    return [*lines, *(f"   {line}" for line in _mended(found, width - 3))]


def _mended(found: Iterable[Finding], width: int) -> list[str]:
    """Give what was found, each with what to do about it."""
    return [line for one in found for line in wrap(f"! {one.what} {one.mend}".rstrip(), width)]


def proposals(found: Sequence[Proposal], *, width: int) -> str:
    """Give wordings with letters, each with its length and what it lost or added."""
    return "\n\n".join("\n".join(_proposal(chr(ord("A") + place), one, width)) for place, one in enumerate(found))


def outside_text(reply: str, *, width: int) -> str:
    """Give a text that came from outside, wrapped and without what a terminal would act on."""
    return "\n".join(line for part in reply.split("\n") for line in wrap(part, min(width, 100)))


def _proposal(letter: str, one: Proposal, width: int) -> list[str]:
    facts = [ngettext("{count} word", "{count} words", one.words).format(count=one.words)]
    facts += [_("not shorter")] if one.longer else []
    facts += [_("lost: {words}").format(words=", ".join(one.lost))] if one.lost else []
    facts += [_("new: {words}").format(words=", ".join(one.new))] if one.new else []
    first, *rest = wrap(one.text, width - 3)
    return [
        f"{letter}  {first}",
        *(f"   {line}" for line in [*rest, *wrap(" · ".join(safe(fact) for fact in facts), width - 3)]),
    ]


def gaps(leitbild: Leitbild, missing: Sequence[Missing]) -> str:
    """Give what the draft still lacks, with the command that mends it."""
    words = {
        Gap.WINNER: _("{id} has no winner yet: `leitbild vote count`."),
        Gap.PART: _("The part “{id}” has no text yet: `leitbild part set {id} …`."),
    }
    called = {
        Gap.WINNER: lambda key: column_named(leitbild, key),
        Gap.PART: lambda key: _(PARTS[Part(key)]),
    }
    return "\n".join(words[one.gap].format(id=safe(called[one.gap](one.id))) for one in missing)


def adoption_card(leitbild: Leitbild, adoption: Adoption, *, width: int) -> str:
    """Give an adopted statement with its seal and who looks after it."""
    number = lookup.draft_number(leitbild, adoption.draft)
    owner = lookup.person_of(leitbild, adoption.owner)
    facts = [_("Adopted on {day} (draft {number})").format(day=day(adoption.on), number=number)]
    facts.append(_("seal {seal}").format(seal=adoption.seal))
    if adoption.reason:
        facts.append(_("because: {reason}").format(reason=safe(adoption.reason)))
    if adoption.despite:
        facts.append(_("all the same, because: {despite}").format(despite=safe(adoption.despite)))
    if owner:
        facts.append(_("{name} looks after it").format(name=safe(owner.name)))
    if adoption.review_months:
        count = adoption.review_months
        facts.append(ngettext("review after {count} month", "review after {count} months", count).format(count=count))
    text = "\n".join(f"  {line}" for line in wrap(adoption.text, min(width, 100) - 2))
    return "\n".join(["", text, "", *wrap(" · ".join(facts), width)])


def objections(against: Objections, *, width: int) -> str:
    """Give what speaks against adopting a draft, a line each, with how to settle it."""
    told = [f"{one.what} {one.mend}".rstrip() for one in against.errors[:_MOST_ERRORS]]
    more = len(against.errors) - _MOST_ERRORS
    if more > 0:
        told.append(ngettext("{count} more error of `check`.", "{count} more errors of `check`.", more))
        told[-1] = told[-1].format(count=more)
    told += [words for words in (_open_feedback(len(against.feedback)), _open_notes(against.notes)) if words]
    lines = [_("This speaks against it:")]
    for one in told:
        first, *rest = wrap(one, width - 4)
        lines += [f"  - {first}", *(f"    {line}" for line in rest)]
    return "\n".join(lines)


def _open_feedback(count: int) -> str:
    if not count:
        return ""
    words = ngettext(
        "{count} piece of feedback has no answer yet: `leitbild feedback answer`",
        "{count} pieces of feedback have no answer yet: `leitbild feedback answer`",
        count,
    )
    return words.format(count=count)


def _open_notes(notes: Sequence[Note]) -> str:
    if not notes:
        return ""
    words = ngettext(
        "{count} note of the team is in no draft yet ({ids}): `leitbild feedback answer`",
        "{count} notes of the team are in no draft yet ({ids}): `leitbild feedback answer`",
        len(notes),
    )
    ids = ", ".join(f"`{one.id}`" for one in notes[:_MOST_ERRORS]) + (" …" if len(notes) > _MOST_ERRORS else "")
    return words.format(count=len(notes), ids=ids)


def adoption_json(adoption: Adoption) -> dict[str, object]:
    """Give an adoption with stable keys."""
    return {
        "draft": adoption.draft,
        "on": adoption.on,
        "seal": adoption.seal,
        "text": adoption.text,
        "reason": adoption.reason,
        "despite": adoption.despite,
        "owner": adoption.owner,
    }


def drafts_json(leitbild: Leitbild, drafts: Iterable[Draft]) -> list[dict[str, object]]:
    """Give drafts with stable keys."""
    return [
        {
            "id": draft.id,
            "number": lookup.draft_number(leitbild, draft.id),
            "made": draft.made,
            "by": draft.by,
            "origin": draft.origin,
            "note": draft.note,
            "text": texts.text_of(draft),
            "words": texts.word_count(texts.text_of(draft)),
            "sentences": draft.sentences,
        }
        for draft in drafts
    ]
