"""A draft to be made shorter: what goes back to nothing, what says the same in fewer words, and what would be lost."""

from __future__ import annotations

from dataclasses import replace

from leitbild_cli.core.drafting import drafts, links
from leitbild_cli.core.drafting.trim import Trimmed, answer, trim
from leitbild_cli.core.model import Draft, Language, Ours
from tests.core.test_links import TEAM


def trimmed(text: str) -> tuple[Trimmed, ...]:
    draft = links.linked(TEAM, drafts.from_text(text, draft_id="draft111", made=None))
    return trim(drafts.add(TEAM, draft), draft).sentences


def bracketed(text: str) -> str:
    return " ".join(words if goes_back else f"({words})" for words, goes_back in trimmed(text)[0].runs)


def test_words_that_go_back_to_nothing_are_known_and_small_ones_only_beside_their_neighbours() -> None:
    assert bracketed("Wir sind da, um unsere Kundinnen und Kunden mobil zu halten.") == (
        "(Wir sind da, um) unsere Kundinnen und Kunden mobil (zu) halten."
    )
    assert bracketed("Wir fahren selbst, und das merkt man.") == "Wir fahren selbst, (und das merkt man.)"
    assert bracketed("Und das merkt man.") == "(Und das merkt man.)"


def test_a_ladder_keeps_what_was_said_and_names_what_each_rung_loses() -> None:
    (sentence,) = trimmed("Wir sind da, um unsere Kundinnen und Kunden mobil zu halten, jeden Tag aufs Rad angewiesen.")
    assert [(one.text, one.words, one.lost) for one in sentence.shorter] == [
        ("Wir halten unsere Kundinnen und Kunden mobil, jeden Tag aufs Rad angewiesen.", 12, ()),
        ("Wir halten unsere Kundinnen und Kunden mobil.", 7, ("market",)),
    ]
    assert [one.saves for one in sentence.shorter] == [sentence.words - 12, sentence.words - 7]


def test_a_frame_goes_where_the_deed_can_be_said_and_everything_else_stays() -> None:
    said = "Wir sind da, um unsere Kundinnen und Kunden mobil zu halten: Tag und Nacht, und immer von Mensch zu Mensch."
    assert trimmed(said)[0].shorter[0].text == (
        "Wir halten unsere Kundinnen und Kunden mobil: Tag und Nacht, immer von Mensch zu Mensch."
    )
    kept = trimmed("Unser Ziel ist es, Zusagen einzuhalten und zuzuhören.")[0].shorter[0]
    assert (kept.text, kept.lost) == ("Wir halten Zusagen ein und hören zu.", ())
    assert trimmed("Unser Ziel ist es, dass Zusagen gelten.")[0].shorter == ()


def test_an_end_that_goes_back_to_nothing_may_go_and_so_may_such_a_sentence() -> None:
    kept, gone = trimmed("Wir fahren selbst, und das merkt man. Gern und oft.")
    assert [one.text for one in kept.shorter] == ["Wir fahren selbst."]
    assert [(one.text, one.saves) for one in gone.shorter] == [("", 3)]


def test_the_shortest_draft_so_far_is_known_and_an_answer_stays_with_its_sentence() -> None:
    short = drafts.from_text("Wir fahren selbst.", draft_id="draft111", made=None)
    long = links.linked(TEAM, drafts.from_text("Wir fahren selbst. Und das merkt man.", draft_id="draft222", made=None))
    leitbild = answer(drafts.add(drafts.add(TEAM, short), long), long, 0, Ours(only=True))
    found = trim(leitbild, leitbild.drafts[1])
    assert (found.words, found.shortest) == (7, (1, 3))
    again = links.linked(
        leitbild, drafts.from_text("Wir fahren selbst.", draft_id="x", made=None), before=leitbild.drafts[1]
    )
    assert again.sentences[0].ours == Ours(only=True)


def test_a_draft_without_anything_behind_it_and_a_page_can_be_trimmed() -> None:
    nothing = replace(TEAM, votes=(), people=(), merged=(), language=Language.EN)
    draft = drafts.from_text("## Head\n- One item.\n\nAnd words.", draft_id="draft111", made=None)
    assert [one.text for one in trim(drafts.add(nothing, draft), draft).sentences] == ["- One item.", "And words."]
    assert trim(nothing, Draft(id="draft111")).sentences == ()
