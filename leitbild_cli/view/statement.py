"""The statement on a terminal, in Markdown and for machines: what stands, and whether it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.account.statement import Stand
from leitbild_cli.language import _, day, ngettext
from leitbild_cli.record import record
from leitbild_cli.view.format.numbers import amount
from leitbild_cli.view.format.text import fit, safe, wrap
from leitbild_cli.view.format.text import width as cells

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from leitbild_cli.core.account.statement import Statement
    from leitbild_cli.core.drafting.seal import BrokenSeal
    from leitbild_cli.core.drafting.translation import Translated
    from leitbild_cli.core.model import Leitbild, Measure

_BOLD, _PLAIN = "\033[1m", "\033[0m"
_WIDEST = 100
_BESIDE = 60
_SHORTEST_NAME = 16
_GAPS = 8
_GROUP = 4


def shown(leitbild: Leitbild, statement: Statement, *, on: date, width: int, bold: bool) -> str:
    """Give the statement, or how far it is, with its facts and whether it holds."""
    lines = [*wrap(head, width), ""] if (head := _head(statement)) else []
    lines += _text(statement, width, bold=bold)
    if (found := _translated(leitbild, statement)) is not None:
        from leitbild_cli.view import translation  # few statements have one

        lines += ["", *(f"  {line}" for line in translation.beside(found, width=max(width - 2, 4)).split("\n"))]
    if facts := _facts(leitbild, statement, on, {one.id: one.name for one in leitbild.people}):
        lines += ["", *(f"  {line}" for fact in facts for line in wrap(fact, max(width - 2, 2)))]
    if rows := list(_rows(leitbild, on)) if statement.adoption else []:
        lines += ["", _("Does it hold?"), *_table(rows, width)]
    return "\n".join(lines)


def torn(broken: BrokenSeal, *, width: int) -> str:
    """Give a text whose seal is broken: first the words that were sealed, then what became of them, and what helps."""
    from leitbild_cli.core.checking import seal
    from leitbild_cli.core.drafting.differences import compare  # most seals hold
    from leitbild_cli.view.drafting.differences import difference

    lines = wrap(f"! {seal.what_happened(broken)}", width)
    words = broken.words
    if words is not None:
        lines += ["", *wrap(_("Sealed was ({place}):").format(place=seal.place_of(words)), width)]
        lines += [f"  {line}" for line in wrap(words.text, max(width - 2, 2))]
        pieces = compare(words.text, broken.adoption.text)
        changed = difference(pieces, width=max(width - 2, 2), colour=False)
        lines += ["", *wrap(_("What stands there now:"), width), *(f"  {line}" for line in changed.split("\n"))]
    else:
        lines += ["", *wrap(_("What stands there now:"), width)]
        lines += [f"  {line}" for line in wrap(broken.adoption.text, max(width - 2, 2))]
    return "\n".join([*lines, "", *wrap(seal.mend_of(broken), width)])


def markdown(leitbild: Leitbild, statement: Statement, *, on: date) -> str:
    """Give the same as Markdown, for a wiki, a mail or minutes; it names only who agreed."""
    from leitbild_cli.view.format.markdown import table

    title = _("Our mission statement") if statement.adoption else _("Our mission statement in the making")
    parts = [f"# {title}"]
    parts += [f"**{_flat(leitbild.team)}**"] if leitbild.team else []
    parts += [_flat(head)] if (head := _head(statement)) else []
    parts.append("\n>\n".join(f"> {_flat(one.text)}" for one in statement.sentences) or "–")
    if facts := _facts(leitbild, statement, on, lookup.spoken_names(leitbild))[1:]:
        parts.append("  \n".join(map(_flat, facts)))
    if (found := _translated(leitbild, statement)) is not None:
        from leitbild_cli.view import translation  # as above

        text = "\n>\n".join(f"> {_flat(line)}" for line in found.text.split("\n") if line.strip())
        told = f"*{_flat(translation.stale(found))}*" if found.stale else f"## {translation.title(found)}\n\n{text}"
        parts.append(told)
    if rows := list(_rows(leitbild, on)) if statement.adoption else []:
        heads = (_("Sentence"), _("Measure"), _("Last"), _("What it says"))
        cells_ = [(one.place, one.name, one.value, ", ".join(one.says)) for one in rows]
        parts += [f"## {_('Does it hold?')}", table(heads, cells_, right={2})]
    return "\n\n".join(parts)


def as_json(leitbild: Leitbild, statement: Statement, broken: Sequence[BrokenSeal], *, on: date) -> dict[str, object]:
    """Give it with stable keys; what was not adopted has no seal, and the sealed words are there where it is broken.

    As on the page nobody is named who did not agree.
    """
    from leitbild_cli.core import mentions  # only programs ask for it
    from leitbild_cli.view.drafting import drafts

    names = lookup.spoken_names(leitbild)
    leitbild = mentions.spoken(leitbild)

    words = next((one.words.text for one in broken if one.stands and one.words is not None), None)
    adopted = lookup.adoption(leitbild)
    review = _next_review(leitbild, on) if adopted else None
    found = _translated(leitbild, statement)
    return {
        "stand": statement.stand,
        "sentences": [{"text": one.text, "carries": one.carries} for one in statement.sentences],
        "words": statement.words,
        "draft": statement.draft.id if statement.draft else None,
        "number": statement.number,
        "adopted": {**drafts.adoption_json(adopted), "owner": names.get(adopted.owner or "")} if adopted else None,
        "seal_holds": statement.sealed if adopted else None,
        "sealed_words": words,
        "translation": {"language": found.language, "text": found.text, "state": found.fit} if found else None,
        "next_review": review,
    }


def _translated(leitbild: Leitbild, statement: Statement) -> Translated | None:
    """Give the translation of the statement that is shown; None where there is none."""
    if statement.adoption is None or statement.adoption.translation is None:
        return None
    from leitbild_cli.core.drafting import translation  # few statements have one

    return translation.translated(leitbild)


def _head(statement: Statement) -> str:
    """Say what it is that is shown in the statement's place."""
    match statement.stand:
        case Stand.ADOPTED:
            return ""
        case Stand.DRAFT:
            return _("Not adopted yet: draft {number}").format(number=statement.number)
        case Stand.CHOSEN:
            return _("There is no draft yet. This was chosen:")
        case Stand.ASKED:
            return _("Nothing is chosen yet. This is asked:")
        case Stand.IMAGINED:
            return (
                _("There are no ideas yet. The brief:") if statement.sentences else _("There is nothing to show yet.")
            )


def _text(statement: Statement, width: int, *, bold: bool) -> Iterator[str]:
    strong = bold and statement.stand in (Stand.ADOPTED, Stand.DRAFT)
    for one in statement.sentences:
        for line in wrap(one.text, max(min(width, _WIDEST) - 2, 2)):
            yield f"  {_BOLD}{line}{_PLAIN}" if strong and line else f"  {line}".rstrip()


def _facts(leitbild: Leitbild, statement: Statement, on: date, names: Mapping[str, str]) -> list[str]:
    """Give the team, and what was decided or is still to come, a line each."""
    told = [safe(leitbild.team)] if leitbild.team else []
    if statement.adoption is not None:
        return [*told, *_adopted(leitbild, statement, on, names)]
    if statement.draft is None:
        return told
    made = statement.draft.made
    facts = [day(made.date())] if made else []
    facts.append(ngettext("{count} word", "{count} words", statement.words).format(count=statement.words))
    count, waiting = lookup.said_of_drafts(leitbild), lookup.unanswered(leitbild)
    if count:
        words = ngettext("{count} piece of feedback", "{count} pieces of feedback", count).format(count=count)
        left = _(" ({count} open)").format(count=waiting) if waiting else ""
        facts.append(words + left)
    return [*told, " · ".join(facts)]


def _adopted(leitbild: Leitbild, statement: Statement, on: date, names: Mapping[str, str]) -> Iterator[str]:
    adoption = statement.adoption
    assert adoption is not None  # noqa: S101  asked for by whoever calls
    seal = " ".join(adoption.seal[at : at + _GROUP] for at in range(0, len(adoption.seal), _GROUP))
    words = (
        _("adopted on {day} · seal {seal}, matches the text")
        if statement.sealed
        else _("adopted on {day} · seal {seal}, doesn't match the text")
    )
    yield words.format(day=day(adoption.on), seal=safe(seal))
    owner, review = names.get(adoption.owner or ""), _next_review(leitbild, on)
    facts = [_("{name} looks after it").format(name=safe(owner))] if owner else []
    facts += [_("next review on {day}").format(day=day(review))] if review else []
    if facts:
        yield " · ".join(facts)


def _next_review(leitbild: Leitbild, on: date) -> date | None:
    from leitbild_cli.core.tracking import reviews  # only an adopted statement has one

    found = reviews.next_review(leitbild, on=on)
    return found.on if found is not None else None


@record
class _ProofRow:
    """A sentence with what shows whether it holds."""

    place: str
    name: str
    value: str
    says: tuple[str, ...] = ()


def _rows(leitbild: Leitbild, on: date) -> Iterator[_ProofRow]:
    """Give each measure behind its sentence, sentences without one, and measures behind none last."""
    if not (leitbild.measures or leitbild.unmeasured or leitbild.reviews):
        return
    from leitbild_cli.core.tracking import sentences  # only a team that measures needs it

    for one in sentences.followed(leitbild, on=on):
        place = _("Sentence {number}").format(number=one.number)
        for measure in one.measures:
            yield _measured(place, measure, on)
        if not one.measures:
            name = _("no figure, on purpose") if one.on_purpose else _("no measure yet")
            lived = _("{mark} of 5").format(mark=one.lived.mark) if one.lived else ""
            says = (_("in the review of {day}").format(day=day(one.lived.review.on)),) if one.lived else ()
            yield _ProofRow(place=place, name=name, value=lived, says=says)
    for measure in sentences.behind_none(leitbild, on=on):
        yield _measured("", measure, on)


def _measured(place: str, measure: Measure, on: date) -> _ProofRow:
    from leitbild_cli.core.tracking.assessment import assess
    from leitbild_cli.view.tracking import assessment

    found = assess(measure, on=on)
    says = filter(None, (assessment.change_short(found), assessment.target_short(measure, found)))
    value = amount(found.last.value, measure.unit) if found.last else "–"
    return _ProofRow(place=place, name=safe(measure.name), value=value, says=tuple(says))


def _table(rows: Sequence[_ProofRow], width: int) -> Iterator[str]:
    """Give a line a row; on a narrow screen, and where a row is too long, what it says goes below."""
    place = max(cells(one.place) for one in rows)
    value, longest = max(cells(one.value) for one in rows), max(cells(one.name) for one in rows)
    beside = max(cells(", ".join(one.says)) for one in rows) <= width - place - longest - value - _GAPS
    says = 0 if beside else max(cells(said) for one in rows for said in (*one.says, ""))
    name = min(longest, max(width - place - value - says - _GAPS, _SHORTEST_NAME))
    for one in rows:
        shown_name = fit(one.name, name)
        front = f"  {_filled(one.place, place)}  " if place else "  "
        line = f"{front}{_filled(shown_name, name)}  {' ' * (value - cells(one.value))}{one.value}  "
        first, *more = (", ".join(one.says),) if beside else one.says or ("",)
        if max(cells(line + said) for said in (first, *more)) <= width and width >= _BESIDE:
            yield from (f"{line}{first}".rstrip(), *(" " * cells(line) + said for said in more))
            continue
        head = ": ".join(filter(None, (one.place, one.name)))
        yield from (f"  {part}" for part in wrap(head, max(width - 2, 2)))
        told = " · ".join(filter(None, (one.value, ", ".join(one.says))))
        yield from (f"    {part}" for part in (wrap(told, max(width - 4, 2)) if told else ()))


def _filled(text: str, width: int) -> str:
    return text + " " * (width - cells(text))


def _flat(text: str) -> str:
    from leitbild_cli.view.format.markdown import plain  # as above

    return plain(safe(text))
