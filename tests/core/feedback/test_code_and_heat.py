"""A form's code says draft and audience; the marks of its sentences become a table."""

from __future__ import annotations

from leitbild_cli.core.feedback.code import FormCode, code, draft_of, found, meant
from leitbild_cli.core.feedback.heat import Heat, heat
from leitbild_cli.core.model import Audience, Draft, Feedback, Language, Leitbild, Mark, Marked, Sentence

DRAFTS = (
    Draft(id="g6ecaaaa", sentences=(Sentence(text="Eins."), Sentence(text="Zwei."))),
    Draft(id="hn8maaaa"),
)


def test_a_code_is_read_as_it_was_made_in_both_languages_and_names_its_draft() -> None:
    leitbild = Leitbild(drafts=DRAFTS)
    for language in Language:
        for audience in (None, *Audience):
            written = code(1, DRAFTS[0], language, audience)
            (one,) = found([f"Wie gut? [{written.upper()}]", f"Re: {written}"])
            assert (one.audience, draft_of(leitbild, one)) == (audience, DRAFTS[0])
    assert code(1, DRAFTS[0], Language.DE, Audience.CUSTOMER) == "leitbild-1-kunden-g6ec"
    assert not found(["leitbild-1-team-g6ecx", "meinleitbild-1-g6ec"])


def test_a_code_whose_fingerprint_does_not_fit_means_no_draft_but_may_mean_two() -> None:
    leitbild = Leitbild(drafts=DRAFTS)
    moved = FormCode(number=1, fingerprint="hn8m")
    assert (draft_of(leitbild, moved), meant(leitbild, moved)) == (None, (2, 1))
    assert meant(leitbild, FormCode(number=7, fingerprint="zzzz")) == ()


def test_heat_counts_marks_by_sentence_and_audience_and_knows_who_marked_nothing() -> None:
    def voice(one: str, audience: Audience, *marks: Mark, draft: str = "g6ecaaaa") -> Feedback:
        marked = tuple(Marked(sentence=place, mark=mark) for place, mark in enumerate(marks, start=1))
        return Feedback(id=one, draft=draft, audience=audience, marks=marked)

    leitbild = Leitbild(
        drafts=DRAFTS,
        feedback=(
            voice("a1111111", Audience.CUSTOMER, Mark.FITS, Mark.STUMBLE),
            voice("b1111111", Audience.CUSTOMER, Mark.FITS),
            voice("c1111111", Audience.TEAM, Mark.UNTRUE),
            voice("d1111111", Audience.COLLEAGUE),
            voice("e1111111", Audience.TEAM, Mark.UNTRUE, draft="hn8maaaa"),
        ),
    )
    assert heat(leitbild, "g6ecaaaa") == (
        Heat(sentence=1, audience=Audience.TEAM, untrue=1),
        Heat(sentence=1, audience=Audience.CUSTOMER, fits=2),
        Heat(sentence=2, audience=Audience.TEAM),
        Heat(sentence=2, audience=Audience.CUSTOMER, stumble=1),
    )
    assert heat(leitbild, "g6ecaaaa")[1].count == 2
