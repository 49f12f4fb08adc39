"""The form that goes out with a draft, as text or Markdown: a mail, or questions to paste into a form tool."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.model import Audience
from leitbild_cli.language import _, ngettext
from leitbild_cli.record import record
from leitbild_cli.view.format.markdown import plain
from leitbild_cli.view.format.prose import in_words, quoted
from leitbild_cli.view.format.text import safe

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leitbild_cli.core.feedback.form import Form
    from leitbild_cli.core.model import Leitbild

_LONGEST = 80


@record
class Invitation:
    """What the file cannot know: where to answer, until when, where the answers will stand, who asks."""

    link: str | None = None
    until: str | None = None
    page: str | None = None
    sender: str | None = None


def mail(leitbild: Leitbild, form: Form, frame: Invitation, *, markdown: bool = False) -> str:
    """Give the mail for this audience; without a link there are lines to answer in, which the importer reads."""
    said = plain if markdown else safe
    lines = [*_letter(leitbild, form, frame, said)]
    if frame.link is None:
        block = _answer_lines(form)
        lines += ["\n".join(["```", *block, "```"] if markdown else block)]
    subject = _("Subject: {subject}").format(subject=_subject(leitbild, form, said))
    return "\n\n".join([f"**{subject}**" if markdown else subject, *lines])


def questions(leitbild: Leitbild, form: Form, *, markdown: bool = False) -> str:
    """Give title and questions with what there is to choose from, in their fixed order."""
    said = plain if markdown else safe
    asked = [(said(f"{head}: {quoted(_shortened(text))}"), form.marks) for head, text in _sentences(form)]
    asked += [(f"{said(form.rating)} [{form.code}]", _numbered_steps(form)), (form.helps, ()), (form.missing, ())]
    lines = [
        _question(place, question, choices, markdown=markdown)
        for place, (question, choices) in enumerate(asked, start=1)
    ]
    title = _subject(leitbild, form, said)
    intro = "\n".join([*([_("The draft:"), ""] if markdown else [_("The draft:")]), *_sentence_lines(form, said)])
    return "\n\n".join([f"## {title}" if markdown else title, intro, *lines])


def _letter(leitbild: Leitbild, form: Form, frame: Invitation, said: Callable[[str], str]) -> Sequence[str]:
    sentences = "\n".join(_sentence_lines(form, said))
    greeting, opening = _opening(leitbild, form, said)
    return [greeting, opening, sentences, *_request(form, frame, said), _thanks(leitbild, form, frame, said)]


def _opening(leitbild: Leitbild, form: Form, said: Callable[[str], str]) -> tuple[str, str]:
    team = said(leitbild.team)
    match form.audience:
        case Audience.TEAM:
            return _("Hello all,"), _became(leitbild, form)
        case Audience.CUSTOMER:
            words = _(
                "We want to say in a few sentences what we are here for. You know better than we do whether it is"
                " true. The draft:"
            )
            return _("Good day,") if form.formal else _("Hello,"), words
        case _:
            words = _(
                "We, {team}, are writing down what we are here for. You know us from the outside; may we have three"
                " minutes? The draft:"
            )
            return _("Good day,") if form.formal else _("Hello,"), words.format(team=team)


def _became(leitbild: Leitbild, form: Form) -> str:
    ideas = sum(len(person.ideas) for person in leitbild.people)
    if form.number > 1:
        return _("This is draft {number} of our statement:").format(number=form.number)
    if not ideas:
        return _("This is the first draft of our statement:")
    words = ngettext("One idea has become a first draft:", "Your {count} ideas have become a first draft:", ideas)
    return words.format(count=in_words(ideas))


def _request(form: Form, frame: Invitation, said: Callable[[str], str]) -> Sequence[str]:
    """Ask for an answer, and say what becomes of it."""
    until = said(frame.until) if frame.until else ""
    if form.audience is Audience.TEAM:
        ask = (
            _("Please say by {until} what you think; three minutes will do")
            if until
            else _("Please say what you think; three minutes will do")
        )
    elif form.audience is Audience.CUSTOMER:
        ask = _("Would you have three minutes, until {until}?") if until else _("Would you have three minutes?")
    else:
        ask = _("It would help us to hear from you by {until}") if until else _("It would help us to hear from you")
    where = said(frame.link) if frame.link else _("simply reply to this e-mail; the lines for it are below.")
    joint = " " if ask.endswith("?") else ": "
    first = where[0].upper() + where[1:] if joint == " " and not frame.link else where
    kept = _("Your name is not kept.") if form.audience is Audience.CUSTOMER else _("No names are kept.")
    after = (
        _("What becomes of each answer will be at {page}, even where we do not follow it.").format(
            page=said(frame.page)
        )
        if frame.page
        else _("We will tell you what became of the answers, even where we do not follow them.")
    )
    return [f"{ask.format(until=until)}{joint}{first}", f"{kept} {after}"]


def _thanks(leitbild: Leitbild, form: Form, frame: Invitation, said: Callable[[str], str]) -> str:
    thanks = _("Many thanks!") if form.formal else _("Thank you!")
    return f"{thanks}\n{said(frame.sender or leitbild.team)}"


def _subject(leitbild: Leitbild, form: Form, said: Callable[[str], str]) -> str:
    match form.audience:
        case Audience.TEAM:
            words = _("Our mission statement, draft {number}: what do you say?").format(number=form.number)
        case Audience.CUSTOMER:
            words = _("Is this true? A question from {team}").format(team=leitbild.team)
        case _:
            words = _("A look from next door: our mission statement, draft {number}").format(number=form.number)
    return f"{said(words)} [{form.code}]"


def _sentences(form: Form) -> Sequence[tuple[str, str]]:
    return tuple(zip(form.heads, form.sentences, strict=True))


def _sentence_lines(form: Form, said: Callable[[str], str]) -> Sequence[str]:
    point = "." if said is plain else ""
    return [f"{place}{point} {said(text)}" for place, text in enumerate(form.sentences, start=1)]


def _shortened(text: str) -> str:
    """Give the beginning of a long sentence, cut between words."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rsplit(' ', 1)[0].rstrip(',;:')} …"


def _numbered_steps(form: Form) -> tuple[str, ...]:
    return tuple(f"{place} {step}" for place, step in enumerate(form.steps, start=1))


def _question(place: int, question: str, choices: Sequence[str], *, markdown: bool) -> str:
    head = f"**{question}**" if markdown else question
    kind = _("Choose one:") if choices else _("Open answer")
    return "\n".join([f"{place}. {head}", f"   {kind}", *(f"   - {choice}" for choice in choices)])


def _answer_lines(form: Form) -> Sequence[str]:
    """Give the lines for people without a form; `mail_form` reads them, quoted or not."""
    choices = " / ".join(form.short_marks)
    wide = max(map(len, form.heads), default=0) + 2
    marks = [f"{head + ':':{wide}} {choices}" for head in form.heads]
    if marks:
        marks[0] += "     " + _("(please leave one only)")
    ends = _("How well (1 {worst}, 5 {best}):").format(worst=form.steps[0], best=form.steps[-1])
    return [f"{form.code}   {_('(please leave this line)')}", *marks, ends, form.helps, "", form.missing, ""]
