"""The page a team shows: what is on it, and what must never be."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from leitbild_cli import language
from leitbild_cli.core.drafting.seal import seal_of
from leitbild_cli.core.voting.counts import CountTerms, count_column
from leitbild_cli.file.document import read
from leitbild_cli.view.page.page import page, poster
from tests.large_team import large_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.model import Leitbild

NOW = datetime(2026, 7, 1, 9, 0, tzinfo=UTC)
TEXT = "We open the door to knowledge. No reader leaves without an answer."
PEOPLE = """\
leitbild: 1
language: en
team: Information desk
brief: One sentence a reader could say about us.

columns:
  purpose: Why do we exist?
  culture: What are our values?

people:
  lin:
    name: Linnea
    named: yes
    ideas:
      aaaaaaa1:
        column: purpose
        text: Open the door to knowledge
        added: 2026-05-04T08:00Z
      aaaaaaa2:
        column: culture
        text: Curiosity
        added: 2026-05-04T08:05Z
    ballots:
    notes:
  tess:
    name: Tessaly
    ideas:
      bbbbbbb1:
        column: purpose
        text: Help people find what they need
        added: 2026-05-04T08:01Z
      bbbbbbb2:
        column: culture
        text: A longer lunch break
        added: 2026-05-04T08:02Z
      bbbbbbb3:
        column: culture
        text: Patience
        added: 2026-05-04T08:03Z
    ballots:
    notes:
"""
PARTS = """
sources:
parts:
  market: everybody in town
  contribution:
  distinction:
experience:
merged:
distinct:
parked:
  bbbbbbb2:
    reason: Ruth takes it to the rota meeting
    decided: 2026-05-04
"""
VOTES = """\
votes:
  culture:
    method: hands
    rules: 1
    opened: 2026-05-05T08:00Z
    closed: 2026-05-05T08:00Z
    ideas:
      - aaaaaaa2
      - bbbbbbb3
    rounds:
      - counts:
          aaaaaaa2: 1
          bbbbbbb3: 1
        left:
          - aaaaaaa2
        by: lot
        drawn_by: Tessaly
        present: 2
    winner: bbbbbbb3
  purpose:
    method: irv
    rules: 1
    secret: true
    opened: 2026-05-05T08:00Z
    closed: 2026-05-05T09:00Z
    ideas:
      - aaaaaaa1
      - bbbbbbb1
    ballots: 2
    blank: 0
    rounds:
      - counts:
          aaaaaaa1: 2
          bbbbbbb1: 0
        left:
          - bbbbbbb1
        by: no-votes
        exhausted: 0
    winner: aaaaaaa1
"""
DRAFTS = """\
drafts:
  draft001:
    made: 2026-05-11T08:00Z
    origin: composed
    sentences:
      - text: We open the door to knowledge.
        carries:
          - aaaaaaa1
      - text: No reader leaves without an answer.
"""
FEEDBACK = """\
feedback:
  feedbak1:
    draft: draft001
    audience: customer
    source: Tessaly by mail
    received: 2026-05-12
    rating: 4
    scale: 5
    text: This is how I feel when I come in.
    marks:
      1: fits
      2: stumble
    status: open
"""
ADOPTED = f"""\
adopted:
  draft001:
    decided: 2026-05-15
    text: {TEXT}
    seal: {seal_of(TEXT)}
    owner: tess
    review_months: 12
measures:
  answered:
    name: Answered the same day
    unit: '%'
    target: 95
    better: higher
    sentence: No reader leaves without an answer.
    readings:
      2026-06-01:
        value: 88
        cases: 64
  calls:
    name: Calls
    better: lower
    readings:
reviews:
"""
WHOLE = PEOPLE + PARTS + VOTES + DRAFTS + FEEDBACK + ADOPTED


@pytest.fixture(autouse=True)
def _language() -> Iterator[None]:
    language.use("en")
    yield
    language.use("en")


def loaded(text: str) -> Leitbild:
    found = read(text)
    assert found.leitbild is not None, found.problems
    return found.leitbild


def shown(text: str) -> str:
    return page(loaded(text), on=NOW.date(), now=NOW)


def counted(text: str) -> Leitbild:
    """A file whose votes are counted."""
    leitbild = loaded(text)
    votes = [count_column(leitbild, one, CountTerms(seed="7")).vote for one in leitbild.columns]
    return replace(leitbild, votes=tuple(votes))


def part_of(html: str, key: str) -> str:
    """One section of a page, with its tags."""
    found = re.search(rf'<section class="part" aria-labelledby="{key}">(.*?)\n</section>', html, re.DOTALL)
    return found[1] if found else ""


def part(html: str, key: str) -> str:
    """One section of a page, without its tags."""
    return " ".join(re.sub(r"<[^>]+>", " ", part_of(html, key)).split())


def test_nobody_is_named_who_did_not_agree_to_it() -> None:
    html = shown(WHOLE)
    assert "Tessaly" not in html
    assert "Linnea" in part(html, "ideas")
    assert "Linnea And one person who is not named here." in part(html, "people")
    assert "Looked after by" not in html  # it is Tessaly who does


def test_a_parked_idea_keeps_its_reason_and_has_no_name_even_of_somebody_who_agreed() -> None:
    html = shown(WHOLE.replace("    name: Tessaly", "    name: Tessaly\n    named: yes"))
    assert "Parked, with thanks A longer lunch break “Ruth takes it to the rota meeting”" in part(html, "ideas")


def test_a_secret_vote_says_so_and_hands_have_no_picture_of_who_went_where() -> None:
    html = shown(WHOLE)
    assert "Voted secretly." in part(html, "vote")
    assert html.count('class="flow"') == 1  # the secret vote's own record says where its votes went


@pytest.mark.parametrize("ideas", [12, 30, 75, 90])
def test_of_two_dozen_ideas_every_round_is_there_in_the_table_and_in_pictures_of_a_few_rounds_each(ideas: int) -> None:
    votes = counted(large_file(ideas=ideas, people=60))
    html = page(votes, on=NOW.date(), now=NOW)
    for place, vote in enumerate(votes.votes, start=1):
        rounds = list(range(1, len(vote.rounds) + 1))
        table = re.findall(r"<thead>(.*?)</thead>", part_of(html, "vote"))[place - 1]
        assert re.findall(r"(\d+)</th>", table) == [str(one) for one in rounds]
        drawn = re.findall(rf'aria-labelledby="flow-{place}-\d.*?</svg>', part_of(html, "vote"), re.DOTALL)
        heads = [[int(one) for one in re.findall(r">Round\s(\d+)<", each)] for each in drawn]
        assert [one for each in heads for one in each[bool(each is not heads[0]) :]] == rounds
        assert all(after[0] == before[-1] for before, after in pairwise(heads))
        assert max(map(len, heads)) <= 8
    assert len(html) < 500_000


def test_ballots_that_count_for_nobody_any_more_are_a_row_beside_two_dozen_ideas() -> None:
    votes = counted(large_file(ideas=88, people=60))
    assert [len(one.ideas) for one in votes.votes] == [24, 23, 24]
    told = part(page(votes, on=NOW.date(), now=NOW), "vote")
    away = [any(one.exhausted for one in vote.rounds) for vote in votes.votes]
    assert away == [True, True, False]
    assert told.count("for none of those still in") == sum(away)
    assert "more idea" not in told


def test_of_more_than_two_dozen_ideas_the_page_says_how_many_rounds_are_left_out() -> None:
    votes = counted(large_file())
    told = part(page(votes, on=NOW.date(), now=NOW), "vote")
    left = [len(vote.rounds) - 6 for vote in votes.votes]
    assert [int(one) for one in re.findall(r"(\d+) rounds before are left out here", told)] == left


def test_who_drew_a_lot_is_named_nowhere() -> None:
    html = shown(WHOLE.replace("    name: Tessaly", "    name: Tessaly\n    named: yes"))
    assert "Tessaly" not in part(html, "vote")
    assert "leaves" in part(html, "vote")


def test_without_feedback_there_is_no_such_section() -> None:
    html = shown(WHOLE.replace(FEEDBACK, "feedback:\n"))
    assert part(html, "feedback") == ""
    assert 'href="#feedback"' not in html


def test_marks_of_a_sentence_are_squares_with_words() -> None:
    told = part(shown(WHOLE), "feedback")
    assert "Draft 1, sentence by sentence Customers" in told
    assert "No reader leaves without an answer. stumbles" in told
    assert "still open" in told


def test_a_sentence_unfolds_to_where_it_comes_from() -> None:
    html = shown(WHOLE)
    assert html.count('<details class="sentence"') == 2
    origin = " ".join(re.sub(r"<[^>]+>", " ", html.split('<dl class="trace"')[1].split("</dl>")[0]).split())
    assert "Idea “Open the door to knowledge” Linnea" in origin
    assert "Vote stayed in the one round: 2 of 2 votes" in origin


def test_measures_say_which_promise_they_stand_behind_and_sentences_that_none_does() -> None:
    told = part(shown(WHOLE), "holds")
    assert "Sentence 2: “No reader leaves without an answer.” Answered the same day 88%" in told
    assert "Stands behind no sentence. Calls" in told
    assert "Sentence 1: “We open the door to knowledge.” No measure yet." in told
    assert "None yet; the first is due on 15 May 2027." in told


def test_where_nothing_is_measured_the_page_says_so() -> None:
    head = WHOLE.partition("measures:\n")[0]
    told = part(shown(f"{head}measures:\nreviews:\n"), "holds")
    assert "Nothing is measured yet." in told
    assert "Nothing is measured yet." not in part(shown(WHOLE), "holds")


def test_a_broken_seal_stands_on_top_with_both_wordings() -> None:
    html = shown(WHOLE.replace(f"    text: {TEXT}", "    text: We open doors. No reader leaves without an answer."))
    assert "The text below is not the one that was adopted." in html
    assert "doesn&#39;t match the text" in html
    assert "seal-torn" in html
    assert "not the text that was adopted" in poster(
        loaded(WHOLE.replace("    text: We open the door to knowledge. No", "    text: We open. No"))
    )


@pytest.mark.parametrize(
    ("file", "told"),
    [
        (WHOLE.replace(ADOPTED, ""), ("We open the door to knowledge.", "Decision")),
        (PEOPLE + PARTS + VOTES, ("This is what we have chosen:", "Open the door to knowledge")),
        (PEOPLE + PARTS, ("This is what we ask ourselves:", "Why do we exist?")),
        (
            PEOPLE.split("  lin:", maxsplit=1)[0] + PARTS.replace("  bbbbbbb2:", "  # none").split("parked:")[0],
            ("how the statement is imagined", "One sentence a reader"),
        ),
    ],
    ids=["draft", "winners", "questions", "brief"],
)
def test_before_adoption_the_page_shows_how_far_we_are(file: str, told: tuple[str, ...]) -> None:
    html = shown(file)
    assert "Our mission statement in the making" in html
    assert "preliminary" in html
    assert 'class="seal"' not in html
    assert [words for words in told if words not in html] == []


@pytest.mark.parametrize("end", [PEOPLE, PARTS, VOTES, DRAFTS, FEEDBACK, ADOPTED])
def test_the_page_knows_no_commands_and_no_ids(end: str) -> None:
    html = shown(WHOLE.split(end)[0] + end)
    body = html.split("</style>")[1].replace("<code>leitbild.yaml</code>", "")
    assert "`" not in body
    assert not re.search(r"\b[ab]{7}\d\b|leitbild \w|--\w", re.sub(r"<[^>]+>", " ", body))


def test_hostile_words_are_only_words() -> None:
    evil = "\"'><img src=x onerror=alert(1)><script>alert(1)</script>{{ 7*7 }}</style>"
    html = shown(WHOLE.replace("Open the door to knowledge", f"'{evil.replace(chr(39), chr(39) * 2)}'"))
    assert "<img" not in html
    assert "<script" not in html
    assert "{{ 7*7 }}" in html
    assert html.count("</style>") == 1


def test_a_very_long_text_is_cut_and_can_be_unfolded() -> None:
    html = shown(WHOLE.replace("Curiosity", "Curiosity " * 500))
    assert '<details class="long"><summary' in html
    assert html.count("Curiosity") >= 500


def test_the_page_speaks_the_language_that_is_spoken() -> None:
    language.use("de")
    html = shown(WHOLE)
    assert '<html lang="de">' in html
    assert "Unser Leitbild" in html
    assert "15.\u00a0Mai 2026" in html


def test_a_poster_holds_the_statement_and_little_else() -> None:
    html = poster(loaded(WHOLE))
    words = " ".join(re.sub(r"<[^>]+>", " ", html.split("<body>")[1]).split())
    assert words == f"Our mission statement {TEXT} Information desk adopted on 15\u00a0May 2026".replace("\u00a0", " ")
    assert "Draft 1, not adopted yet" in poster(loaded(WHOLE.replace(ADOPTED, "")))


def test_the_way_counts_every_idea_and_ballot_and_says_where_a_number_is_not_known() -> None:
    assert "5 ideas from 2 people in 5 minutes; one is parked, with thanks" in part(shown(WHOLE), "way")
    told = part(shown(WHOLE.replace("        added: 2026-05-04T08:03Z\n", "")), "way")
    assert "5 ideas from 2 people; not all of them with a date; one is parked, with thanks" in told
    assert "2 ideas from one person" in part(
        shown(re.sub("(?m)^      bbbbbbb[^ ]+\n(        .*\n)+", "", WHOLE)), "way"
    )
    later = part(shown(WHOLE.replace("added: 2026-05-04T08:05Z", "added: 2026-05-06T08:05Z")), "way")
    assert "5 ideas from 2 people until 6 May; one is parked" in later
    assert "4 May to 9 June 2026" in part(shown(WHOLE.replace("ceived: 2026-05-12", "ceived: 2026-06-09")), "way")
    halves = part(shown(WHOLE.replace("    ballots: 2\n", "    ballots: 7.5\n")), "way")
    assert "Vote: 7.5 ballots, 1 round" in halves
    assert "Vote: 1 round" in part(shown(WHOLE.replace("    ballots: 2\n", "")), "way")
