"""Feedback on a terminal and for machines: what an import brings, what was said by audience, what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.feedback import heat, responses
from leitbild_cli.core.model import Audience, FeedbackStatus, Mark
from leitbild_cli.language import _, day, mark, ngettext
from leitbild_cli.record import record
from leitbild_cli.view.format.numbers import NO_BREAK, number
from leitbild_cli.view.format.text import fit, page, wrap
from leitbild_cli.view.format.text import width as cells
from leitbild_cli.view.lists import card, line_remarks

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from leitbild_cli.core.feedback.responses import Added, AudienceSummary, RatedQuestion, Response, Summary
    from leitbild_cli.core.model import Earlier, Feedback, Leitbild, Note, Question


_SERVICES = {
    "google-forms": "Google Forms",
    "google-sheets": "Google Sheets",
    "ms-forms": "Microsoft Forms",
    "limesurvey": "LimeSurvey",
    "typeform": "Typeform",
    "surveymonkey": "SurveyMonkey",
    "leitbild": "leitbild",
    "mail": mark("e-mails"),
    "comments": mark("comments"),
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
    "mark": mark("Marks"),
    "code": mark("Code"),
}
_SAMPLE = 3
_MOST_TWINS = 20
_HEADER = 40  # of several headers so much is shown of each


@record
class Preview:
    """What was recognised in a table: `columns` are role, headers, and whether it was guessed; remarks have lines."""

    name: str
    source: str
    rows: int
    drafts: tuple[tuple[int, int], ...]
    scales: tuple[tuple[str, int, int, bool, tuple[tuple[str, Decimal], ...]], ...]
    columns: tuple[tuple[str, tuple[str, ...], bool], ...]
    unused: tuple[str, ...]
    personal: tuple[str, ...]
    candidates: tuple[Feedback, ...]
    added: Added
    aside: tuple[tuple[int | None, str], ...]
    notes: tuple[tuple[int | None, str], ...]
    twins: tuple[tuple[Feedback, Feedback], ...]
    recalled: tuple[str, ...] = ()


def preview(found: Preview, *, width: int) -> str:
    """Give head, columns, three rows, counts and remarks, for somebody who decides whether to take it in."""
    rows = ngettext("{count} row", "{count} rows", found.rows).format(count=found.rows)
    about = [_on_drafts(found)] if found.drafts else []
    head = " · ".join([found.name, _(_SERVICES.get(found.source, mark("table"))), rows, *about])
    lines = [*wrap(head, width), "", card(_columns(found), width=width)]
    if found.candidates:
        lines += ["", *(_sample(one, width) for one in found.candidates[:_SAMPLE])]
    if found.recalled:
        words = _("As last time: {facts}. `--forget-map` starts anew.").format(facts=" ".join(found.recalled))
        lines += ["", *wrap(words, width)]
    lines += ["", *wrap(_counts(found), width), *line_remarks((*found.aside, *found.notes), width=width)]
    if any(guessed for _role, _headers, guessed in found.columns):
        lines += wrap(_('Guessed wrong? `--map text="…"` and `--map rating="…"` say it.'), width)
    if found.candidates and all(one.audience is Audience.OTHER for one in found.candidates):
        lines += wrap(_("Nothing says who answered; `--audience customer` (or team, colleague) does."), width)
    return "\n".join(lines)


def _on_drafts(found: Preview) -> str:
    """Give the drafts that are spoken of; of several, how often each."""
    if len(found.drafts) == 1:
        return _("on draft {number}").format(number=found.drafts[0][0])
    return ", ".join(
        ngettext("{count} on draft {number}", "{count} on draft {number}", count).format(count=count, number=number)
        for number, count in found.drafts
    )


def role_word(role: str) -> str:
    """Give what a column tells."""
    return _(_ROLES[role])


def twins(pairs: Sequence[tuple[Feedback, Feedback]], *, width: int) -> str:
    """Give the answers that seem to be here already, each with the one it resembles."""
    count = len(pairs)
    words = ngettext(
        "{count} answer seems to be here already, with the same words and rating, a day apart at most:",
        "{count} answers seem to be here already, with the same words and rating, a day apart at most:",
        count,
    )
    lines = wrap(words.format(count=count), width)
    lines += [fit(f"  {known.id}  {_one_line(known.text)}", width) for _new, known in pairs[:_MOST_TWINS]]
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
            "{count} has new words and is open again; the old ones stay beside.",
            "{count} have new words and are open again; the old ones stay beside.",
            changed,
        )
        said.append(words.format(count=changed))
    if not said:
        said.append(_("Nothing new: everything in it is here already.") if added.known else _("Nothing was taken in."))
    return " ".join(said)


def _columns(found: Preview) -> list[tuple[str, str]]:
    rows = []
    for role, headers, guessed in found.columns:
        shown = " + ".join(_short_headers(role, headers))
        rows.append((_(_ROLES[role]), _("{header} (guessed)").format(header=shown) if guessed else shown))
    rows += [(_("Scale"), words) for words in map(_scale_words, found.scales) if words]
    if found.unused:
        rows.append((_("Not used"), ", ".join(found.unused)))
    if found.personal:
        rows.append((_("Left out"), _("{headers}: names and addresses").format(headers=", ".join(found.personal))))
    return rows


def _short_headers(role: str, headers: Sequence[str]) -> Sequence[str]:
    """Give headers, each short where there are several; a mark's without the sentence that stands in it."""
    if role == "mark":
        return [fit(header.partition(":")[0], _HEADER) for header in headers]
    return [fit(header, _HEADER) for header in headers] if len(headers) > 1 else headers


def _scale_words(scale: tuple[str, int, int, bool, tuple[tuple[str, Decimal], ...]]) -> str:
    """Give how the ratings of a column count: its ends if they are not 1 to 5, and what each of its words is worth."""
    header, low, high, turned, words = scale
    if words:
        ordered = sorted(words, key=lambda pair: pair[1])
        return ", ".join(f"{word} = {number(value)}" for word, value in ordered)
    if turned:
        return _("“{header}”: {low} is the best, {high} the worst").format(header=header, low=low, high=high)
    return "" if (low, high) == (1, 5) else _("“{header}”: {low} to {high}").format(header=header, low=low, high=high)


def _sample(one: Feedback, width: int) -> str:
    facts = [
        *([day(one.received)] if one.received else []),
        audience_word(one.audience),
        _rating_word(one.rating, one.scale),
    ]
    return fit(f"  {' · '.join(facts)}  {_one_line(one.text)}", width)


def _counts(found: Preview) -> str:
    words = _("{new} new · {known} known · {changed} changed · {aside} set aside")
    added = found.added
    return words.format(new=len(added.new), known=len(added.known), changed=len(added.changed), aside=len(found.aside))


_ID = 12
_NARROWEST = 12


def said(
    leitbild: Leitbild, shown: Sequence[Response], *, draft: str | None, width: int, ascii_only: bool = False
) -> str:
    """Give a summary of everything, and below it the voices in `shown` under their audience."""
    counts = responses.summary(leitbild, draft)
    if not counts.count:
        return _("Nobody has said anything yet.")
    lines = [line for voices in counts.voices for line in _summary(voices, width)]
    latest = draft or _last_marked(leitbild)
    if table := heat.heat(leitbild, latest) if latest else ():
        lines += ["", *_heat_lines(leitbild, latest or "", table, width)]
    for audience in Audience:
        group = [one for one in shown if one.audience is audience]
        if group:
            lines += ["", audience_word(audience), *(line for one in group for line in _voice(leitbild, one, width))]
    if not shown:
        lines += ["", _("Nothing of that kind was said.")]
    return page(lines, ascii_only=ascii_only)


def talk_to(waits: Sequence[tuple[Response, int | None]], *, width: int) -> str:
    """Give the low ratings that wait for somebody to talk to whoever gave them, each with the days it waits."""
    if not waits:
        return ""
    lines = wrap(_("Talk to whoever gave a low rating ({count}):").format(count=len(waits)), width)
    for one, days in waits:
        facts = [_rating_word(one.rating, one.scale), audience_word(one.audience)]
        facts += [ngettext("{days} day", "{days} days", days).format(days=days)] if days is not None else []
        lines.append(fit(f"  {one.id}  {' · '.join(facts)}  {_one_line(one.text)}", width))
    lines += wrap(_("An answer: `leitbild feedback answer {id}`").format(id=waits[0][0].id), width)
    return "\n".join(lines)


def talk_to_json(waits: Sequence[tuple[Response, int | None]]) -> list[dict[str, object]]:
    """Give the same for machines."""
    return [{"id": one.id, "rating": one.rating, "scale": one.scale, "days": days} for one, days in waits]


def _summary(voices: AudienceSummary, width: int) -> list[str]:
    """Give one audience in a line, and below it how often each step was given."""
    lines = wrap(_head(voices), width)
    given = [(step, count) for step, count in enumerate(voices.spread, start=1) if count]
    if given:
        parts = [f"{count} × {step}" for step, count in reversed(given)]
        lines += [f"  {line}" for line in wrap(_("Ratings: {parts}").format(parts=", ".join(parts)), width - 2)]
    return lines


def _last_marked(leitbild: Leitbild) -> str | None:
    """Give the latest draft whose sentences somebody marked."""
    marked = {one.draft for one in leitbild.feedback if one.marks}
    return next((draft.id for draft in reversed(leitbild.drafts) if draft.id in marked), None)


def _heat_lines(leitbild: Leitbild, draft: str, table: Sequence[heat.Heat], width: int) -> list[str]:
    """Give for each sentence, audience by audience, how often it fits and where people stumble."""
    number_ = lookup.draft_number(leitbild, draft)
    lines = wrap(_("How the sentences of draft {number} read").format(number=number_), width)
    told = [(_marked(one), f"{_squares(one)}  {_in_words(one)}") for one in table if one.count]
    widest = max((cells(head) for head, _words in told), default=0)
    beside = [f"  {head}{' ' * (widest - cells(head))}  {words}" for head, words in told]
    if all(cells(line) <= width for line in beside):
        return [*lines, *beside]
    below = ([f"  {head}", *(f"    {line}" for line in wrap(words, width - 4))] for head, words in told)
    return [*lines, *(line for some in below for line in some)]


def _marked(one: heat.Heat) -> str:
    return f"{_('Sentence {number}').format(number=one.sentence)} · {audience_word(one.audience)}"


def _in_words(one: heat.Heat) -> str:
    counts = ((_FITS, one.fits), (_STUMBLE, one.stumble), (_UNTRUE, one.untrue))
    return ", ".join(_(words).format(count=count) for words, count in counts if count)


_MOST_SQUARES = 12


def _squares(one: heat.Heat) -> str:
    """Give a square an answer, filled where it stumbles; of many a bar, with how many of all these are."""
    stops = one.stumble + one.untrue
    if one.count <= _MOST_SQUARES:
        return "■" * stops + "□" * one.fits
    filled = min(max(round(_MOST_SQUARES * stops / one.count), int(stops > 0)), _MOST_SQUARES - int(one.fits > 0))
    bar = "■" * filled + "□" * (_MOST_SQUARES - filled)
    return f"{bar}  {_('{count} of {all}').format(count=stops, all=one.count)} ·"


_FITS = mark("fits {count}")
_STUMBLE = mark("I stumble {count}")
_UNTRUE = mark("not so {count}")


def decided(leitbild: Leitbild, one: Response, *, width: int) -> str:
    """Give what the team decided about a piece of feedback, in a line or two."""
    words = {
        FeedbackStatus.OPEN: _("Open again: {text}"),
        FeedbackStatus.ACCEPTED: _("Accepted: {text}"),
        FeedbackStatus.PARTLY: _("Accepted in part: {text}"),
        FeedbackStatus.DECLINED: _("Declined, with a reason: {text}"),
        FeedbackStatus.THANKED: _("Thanked: {text}"),
    }
    text = words[one.status].format(text=fit(_one_line(one.text) or _rating_word(one.rating, one.scale), 60))
    done = f" ({_done_in(leitbild, one.done_in)})" if one.done_in else ""
    return "\n".join(wrap(text + done, width))


def noted(one: Feedback | Note, *, name: str | None, width: int) -> str:
    """Give thanks for a note, or say that somebody else's words are written down."""
    words = _("Thank you, {name}. Noted: {text}") if name else _("Written down: {text}")
    return "\n".join(wrap(words.format(name=name, text=short(one)), width))


def quoted(one: Response, *, width: int) -> str:
    """Give the words of one voice, for somebody who is about to answer."""
    text = one.text or _rating_word(one.rating, one.scale)
    return "\n".join(f"  {line}" for line in wrap(text, max(width - 2, _NARROWEST)))


def short(one: Feedback | Note, cells: int = 60) -> str:
    """Give what was said as one safe line of at most so many cells."""
    return fit(_one_line(one.text) or "–", cells)


def _head(voices: AudienceSummary) -> str:
    said_ = [f"{audience_word(voices.audience)}: {voices.count}"]
    if voices.mean is not None:
        mean = number(round(voices.mean, 1))
        part = _("mean {mean} of 5") if voices.rated == voices.count else _("mean {mean} of 5 ({rated} rated)")
        said_.append(part.format(mean=mean, rated=voices.rated))
    if voices.promoters is not None:
        said_.append(_("NPS {points}").format(points=f"{voices.promoters:+d}".replace("-", "−")))
    if voices.open:
        said_.append(ngettext("{count} open", "{count} open", voices.open).format(count=voices.open))
    return ", ".join(said_)


def _voice(leitbild: Leitbild, one: Response, width: int) -> list[str]:
    """Give the id and the words, below them the facts, and the team's answer."""
    room = max(width - _ID, _NARROWEST)
    body = [line for line in wrap(one.text or "", room) if line]
    body = body or ([] if responses.has_words(one) else [_("(only a rating)")])
    body += [line for two in one.questions for line in wrap(_answered(two), room)]
    facts = wrap(" · ".join(fact.replace(" ", NO_BREAK) for fact in _facts(leitbild, one)), room)
    answer = wrap(_("Answer: {text}").format(text=one.answer), room) if one.answer else []
    answer += [line for two in one.earlier for line in _before(two, room)]
    first, *rest = [*body, *facts, *answer]
    return [f"  {one.id}  {first}", *(f"{'':{_ID}}{line}" for line in rest)]


def _answered(two: Question) -> str:
    return f"{_asked(two.asked)} {two.text or _rating_word(two.rating, two.scale)}"


def _asked(question: str) -> str:
    return question if question.endswith("?") else f"{question}:"


def _before(two: Earlier, room: int) -> list[str]:
    """Give what was said before, and what was answered to that."""
    words = _("Before: {text}").format(text=_one_line(two.text) or _rating_word(two.rating, two.scale))
    answer = wrap(_("Answer: {text}").format(text=two.answer), room) if two.answer else []
    return [*wrap(words, room), *answer]


def _facts(leitbild: Leitbild, one: Response) -> list[str]:
    facts = [_rating_word(one.rating, one.scale)] if one.rating is not None else []
    if places := [str(two.sentence) for two in one.marks if two.mark is not Mark.FITS]:
        words = ngettext("stumbles at sentence {places}", "stumbles at sentences {places}", len(places))
        facts.append(words.format(places=", ".join(places)))
    if one.person is not None:
        facts.append(lookup.name_of(leitbild, one.person))
    if one.received is not None:
        facts.append(day(one.received))
    if one.draft is not None and len(leitbild.drafts) > 1:
        facts.append(_on_draft(leitbild, one.draft))
    facts.append(_status_word(one.status))
    if one.done_in is not None:
        facts.append(_done_in(leitbild, one.done_in))
    return facts


def _on_draft(leitbild: Leitbild, draft: str) -> str:
    return _("on draft {number}").format(number=lookup.draft_number(leitbild, draft) or draft)


def _done_in(leitbild: Leitbild, draft: str | None) -> str:
    return _("done in draft {number}").format(number=lookup.draft_number(leitbild, draft or "") or draft)


_GROUPS = {
    Audience.TEAM: mark("Team"),
    Audience.COLLEAGUE: mark("Colleagues"),
    Audience.CUSTOMER: mark("Customers"),
    Audience.OTHER: mark("Others"),
}
_STATUS = {
    FeedbackStatus.OPEN: mark("open"),
    FeedbackStatus.ACCEPTED: mark("accepted"),
    FeedbackStatus.PARTLY: mark("accepted in part"),
    FeedbackStatus.DECLINED: mark("declined"),
    FeedbackStatus.THANKED: mark("thanked"),
}


def audience_word(audience: Audience) -> str:
    """Give the group somebody belongs to."""
    return _(_GROUPS[audience])


def _status_word(status: FeedbackStatus) -> str:
    """Give what became of a piece of feedback."""
    return _(_STATUS[status])


def _rating_word(rating: Decimal | None, scale: int | None) -> str:
    """Give a rating with its scale: 4/5; a dash where nobody rated."""
    if rating is None:
        return "–"
    return f"{number(rating)}/{scale}" if scale else number(rating)


def _one_line(text: str | None) -> str:
    """Give a text of several lines as one."""
    return " ".join((text or "").split())


def import_json(found: Preview) -> dict[str, object]:
    """Give what an import recognised and brought."""
    return {
        "file": found.name,
        "source": found.source,
        "rows": found.rows,
        "columns": {role: list(headers) for role, headers, _guessed in found.columns},
        "guessed": [role for role, _headers, guessed in found.columns if guessed],
        "unused": found.unused,
        "left_out": found.personal,
        "new": [one.id for one in found.added.new],
        "known": [one.id for one in found.added.known],
        "changed": [one.id for one in found.added.changed],
        "scales": [
            {"column": header, "low": low, "high": high, "best": low if turned else high, "words": dict(words)}
            for header, low, high, turned, words in found.scales
        ],
        "set_aside": [{"line": line, "reason": what} for line, what in found.aside],
        "recalled": list(found.recalled),
        "notes": [{"line": line, "note": what} for line, what in found.notes],
        "lookalikes": [{"new": new.id, "known": known.id} for new, known in found.twins],
    }


def said_json(leitbild: Leitbild, shown: Sequence[Response], *, draft: str | None) -> dict[str, object]:
    """Give the voices, and the summary of everything said of the draft."""
    counts = responses.summary(leitbild, draft)
    return {
        "draft": draft,
        "count": counts.count,
        "rated": counts.rated,
        "mean": counts.mean,
        "open": len(counts.open),
        "audiences": {one.audience.value: _voices_json(one) for one in counts.voices},
        "heat": [
            {
                "sentence": one.sentence,
                "audience": one.audience,
                "fits": one.fits,
                "stumble": one.stumble,
                "untrue": one.untrue,
            }
            for one in heat.heat(leitbild, draft or _last_marked(leitbild) or "")
        ],
        "feedback": [voice_json(one) for one in shown],
    }


def _voices_json(one: AudienceSummary) -> dict[str, object]:
    return {
        "count": one.count,
        "rated": one.rated,
        "mean": one.mean,
        "spread": list(one.spread),
        "nps": one.promoters,
        "open": one.open,
    }


def many(counts: Summary, rated: Sequence[RatedQuestion], *, limit: int, width: int) -> str:
    """Give the sum of answers that are too many to be kept one by one."""
    words = _("{count} answers, more than {limit}, are not kept one by one. Together they say:")
    lines = [*wrap(words.format(count=counts.count, limit=limit), width), ""]
    lines += [line for voices in counts.voices for line in _summary(voices, width)]
    for one in rated:
        head = _head(one.voices).removeprefix(f"{audience_word(one.voices.audience)}: ")
        lines += [*wrap(f"{_asked(one.asked)} {head}", width), *_summary(one.voices, width)[1:]]
    return "\n".join(lines)


def many_json(found: Preview, counts: Summary, rated: Sequence[RatedQuestion]) -> dict[str, object]:
    """Give the same for machines, with what was understood of the table; nothing of it is in the file."""
    return {
        **import_json(found),
        "new": [],
        "kept": False,
        "audiences": {one.audience.value: _voices_json(one) for one in counts.voices},
        "questions": [{"question": one.asked, **_voices_json(one.voices)} for one in rated],
    }


def voice_json(one: Response) -> dict[str, object]:
    """Give one voice with everything known of it."""
    return {
        "id": one.id,
        "audience": one.audience,
        "draft": one.draft,
        "by": one.person,
        "source": one.source,
        "received": one.received,
        "rating": one.rating,
        "scale": one.scale,
        "lowest": one.lowest,
        "text": one.text,
        "marks": {str(two.sentence): two.mark for two in one.marks},
        "questions": [
            {"question": two.asked, "text": two.text, "rating": two.rating, "scale": two.scale, "lowest": two.lowest}
            for two in one.questions
        ],
        "earlier": [
            {"text": two.text, "rating": two.rating, "scale": two.scale, "status": two.status, "answer": two.answer}
            for two in one.earlier
        ],
        "status": one.status,
        "answer": one.answer,
        "done_in": one.done_in,
    }
