"""What the sentences of a draft go back to: found by their words, kept when rewritten, doubted when it changed."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from leitbild_cli.core import ideas, knowledge
from leitbild_cli.core.checking import report
from leitbild_cli.core.drafting import composition, drafts, grounds, links, prompt
from leitbild_cli.core.drafting.grounds import Ground, Kind
from leitbild_cli.core.drafting.seen import Change, Origins
from leitbild_cli.core.model import (
    ChosenClause,
    Column,
    Draft,
    Feedback,
    Idea,
    Language,
    Leitbild,
    Merge,
    Part,
    Parts,
    Person,
    Sentence,
    Vote,
)

# Every target of the worked drafts, each sentence with what its editor made it of.
REWRITTEN = [json.loads(line) for line in (Path(__file__).parent / "rewritten.jsonl").read_text("utf-8").splitlines()]
TEAM = Leitbild(
    language=Language.DE,
    columns=tuple(Column(id=one, question=f"{one}?") for one in ("purpose", "priorities", "culture")),
    people=(
        Person(
            id="murat",
            name="Murat",
            ideas=(
                Idea(id="aaaaaaaa", column="purpose", text="Unsere Kundinnen und Kunden mobil halten"),
                Idea(id="bbbbbbbb", column="priorities", text="Versprochene Termine halten"),
                Idea(id="cccccccc", column="priorities", text="Zusagen einhalten"),
                Idea(id="dddddddd", column="priorities", text="Sagen, wenn sich eine Reparatur nicht mehr lohnt"),
                Idea(id="eeeeeeee", column="culture", text="Leidenschaft fürs Rad"),
                Idea(id="ffffffff", column="culture", text="Wir helfen einander"),
            ),
        ),
    ),
    parts=Parts(market="Menschen, die jeden Tag aufs Rad angewiesen sind", distinction="Wir fahren selbst"),
    merged=(Merge(idea="bbbbbbbb", ideas=("cccccccc",)),),
    votes=tuple(
        Vote(column=column, winner=winner)
        for column, winner in (("culture", "eeeeeeee"), ("priorities", "bbbbbbbb"), ("purpose", "aaaaaaaa"))
    ),
    feedback=(Feedback(id="rrrrrrrr", text="Am Telefon seid ihr immer freundlich."),),
)
PROMISE = Sentence(text="Versprochene Termine halten wir.", carries=("bbbbbbbb", "cccccccc"))


def in_draft(*sentences: Sentence, leitbild: Leitbild = TEAM) -> tuple[Leitbild, Draft]:
    draft = Draft(id="draft111", sentences=sentences)
    return drafts.add(leitbild, draft), draft


def carried(text: str, before: Draft | None = None) -> list[tuple[str, ...]]:
    draft = drafts.from_text(text, draft_id="draft222", made=None)
    return [one.carries for one in links.linked(TEAM, draft, before=before).sentences]


def test_rewritten_sentences_find_what_they_were_made_of_among_all_that_others_said() -> None:
    right = wrong = missed = 0
    for case in REWRITTEN:
        others = [each for each in REWRITTEN if each is not case and each["language"] == case["language"]]
        known = [
            *(
                Ground(id=name, kind=Kind.PART if name in list(Part) else Kind.IDEA, texts=(text,), likely=True)
                for name, text in case["inputs"].items()
            ),
            *(
                Ground(id=f"{place} {name}", kind=Kind.IDEA, texts=(each["inputs"][name],))
                for place, each in enumerate(others)
                for name in ("purpose", "priorities", "culture")
            ),
        ]
        for draft in case["drafts"]:
            found = grounds.trace([text for text, _made_of in draft], known, case["language"])
            for (_text, made_of), one in zip(draft, found, strict=True):
                sure, wanted = set(one.carries), set(made_of)
                right, wrong, missed = (
                    right + len(sure & wanted),
                    wrong + len(sure - wanted),
                    missed + len(wanted - sure),
                )
    assert right / (right + wrong) >= 0.98
    assert right / (right + missed) >= 0.95


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Wir halten unsere Kundinnen und Kunden mobil, denn sie brauchen ihr Rad jeden Tag.", "aaaaaaaa market"),
        ("Versprochene Termine halten wir.", "bbbbbbbb cccccccc"),
        ("Unsere Zusagen halten wir ein.", "bbbbbbbb cccccccc"),
        ("Wenn sich eine Reparatur nicht mehr lohnt, sagen wir das.", "dddddddd"),
        ("Aus Leidenschaft fürs Rad: Wir fahren selbst.", "eeeeeeee distinction"),
        ("Mit Leidenschaft.", ""),
        ("Wir arbeiten auf Augenhöhe.", ""),
        ("Jeder Tag ist ein neuer Tag.", ""),
        ("Am Telefon sind wir immer freundlich.", ""),
    ],
)
def test_a_sentence_is_linked_where_its_words_leave_no_doubt(text: str, ids: str) -> None:
    assert carried(text) == [tuple(ids.split())]


def test_what_somebody_linked_by_hand_stays_when_the_sentence_is_reworded_a_little() -> None:
    by_hand = Sentence(text="Wir stehen für Sie früh auf.", carries=("eeeeeeee",))
    _leitbild, before = in_draft(PROMISE, by_hand)
    assert carried("Wir stehen gern für Sie früh auf.", before) == [("eeeeeeee",)]
    assert carried("Äpfel sind rot und Birnen grün.", before) == [()]


def test_a_sentence_that_stays_keeps_its_old_sign_and_one_called_new_stays_new() -> None:
    old = replace(PROMISE, seen="bbbb-0000")
    _leitbild, before = in_draft(old, Sentence(text="Das merkt man.", new=True))
    new = links.linked(
        TEAM,
        drafts.from_text("Das merkt man. Versprochene Termine halten wir.", draft_id="x", made=None),
        before=before,
    )
    assert new.sentences == (before.sentences[1], old)


def test_nobody_is_asked_about_what_is_linked_said_to_be_new_or_a_heading() -> None:
    leitbild, draft = in_draft(
        PROMISE, Sentence(text="## Kopf"), Sentence(text="Das merkt man.", new=True), Sentence(text="Mit Leidenschaft.")
    )
    (doubt,) = links.doubts(leitbild, draft)
    assert (doubt.place, [one.id for one in doubt.perhaps]) == (3, ["eeeeeeee"])
    assert [one.code for one in report.of_text(leitbild, draft)].count("origin-unknown") == 1


@pytest.mark.parametrize(
    ("reference", "ids"),
    [
        ("eeeeeeee", "eeeeeeee"),
        ("bbb", "bbbbbbbb cccccccc"),
        ("C", "eeeeeeee"),
        ("leidenschaft", "eeeeeeee"),
        ("market", "market"),
        ("Telefon", "rrrrrrrr"),
        ("cccccccc", "cccccccc"),
    ],
)
def test_what_a_sentence_goes_back_to_is_named_by_id_letter_or_words(reference: str, ids: str) -> None:
    offered = links.choices(TEAM, links.Doubt(place=0))
    assert links.find_ground(TEAM, reference, offered) == tuple(ids.split())


def signed(leitbild: Leitbild = TEAM, *carries: str) -> Sentence:
    return Origins(leitbild).signed(replace(PROMISE, carries=carries or PROMISE.carries))


def changes(now: Leitbild, sentence: Sentence) -> list[tuple[str, Change]]:
    return [(one.id, one.change) for one in Origins(now).changed(sentence)]


def test_a_sentence_is_suspect_when_what_it_goes_back_to_has_changed() -> None:
    sentence = signed(TEAM, "bbbbbbbb", "cccccccc", "market")
    assert changes(TEAM, sentence) == []
    reworded, _idea = ideas.edit(TEAM, "bbbbbbbb", by="murat", text="Termine halten")
    assert changes(reworded, sentence) == [("bbbbbbbb", Change.REWORDED)]
    assert changes(knowledge.set_part(TEAM, Part.MARKET, "Alle"), sentence) == [("market", Change.REWORDED)]
    assert changes(knowledge.set_part(TEAM, Part.MARKET, ""), sentence) == [("market", Change.GONE)]
    apart, _ids = ideas.unmerge(TEAM, "cccccccc")
    assert changes(apart, sentence) == [("cccccccc", Change.UNMERGED)]
    other = replace(TEAM, votes=(*TEAM.votes[:1], Vote(column="priorities", winner="dddddddd"), TEAM.votes[2]))
    assert changes(other, sentence) == [("bbbbbbbb", Change.LOST)]


def test_a_sentence_is_not_suspect_for_what_was_decided_in_its_favour_or_is_not_decided_yet() -> None:
    before = replace(TEAM, merged=(), votes=())
    assert changes(TEAM, signed(before)) == []
    assert changes(before, signed(before)) == []
    assert changes(replace(TEAM, votes=()), signed(TEAM, "bbbbbbbb")) == []
    swapped = replace(TEAM, merged=(Merge(idea="cccccccc", ideas=("bbbbbbbb",)),))
    assert changes(swapped, signed()) == []
    assert changes(TEAM, PROMISE) == []  # a file of before has no signs


def test_what_is_confirmed_is_no_longer_suspect_and_a_check_says_what_is() -> None:
    reworded, _idea = ideas.edit(TEAM, "bbbbbbbb", by="murat", text="Termine halten")
    leitbild, draft = in_draft(signed(), leitbild=reworded)
    found = next(one for one in report.of_text(leitbild, draft) if one.code == "origin-changed")
    assert found.mend.endswith("`leitbild draft link 1 --confirm`")
    after = links.confirm(leitbild, draft, 0)
    assert "origin-changed" not in [one.code for one in report.of_text(after, after.drafts[0])]


def test_everything_a_program_composes_is_linked_and_signed() -> None:
    sentences = composition.compose(TEAM).sentences
    assert all(one.carries and one.seen for one in sentences)
    assert [changes(TEAM, one) for one in sentences] == [[]] * len(sentences)


def test_the_sentence_somebody_chose_for_a_winner_is_one_more_wording_of_it() -> None:
    chosen = ChosenClause(
        idea="bbbbbbbb", text="Auf unser Wort ist Verlass.", of="Versprochene Termine halten", on=date(2026, 1, 1)
    )
    said = ("Auf unser Wort ist Verlass.",)
    (unknown,) = grounds.trace(said, grounds.grounds(TEAM), "de")
    (known,) = grounds.trace(said, grounds.grounds(replace(TEAM, clauses=(chosen,))), "de")
    assert (unknown.carries, known.carries) == ((), PROMISE.carries)


def test_a_wording_from_outside_goes_back_to_what_its_words_show_and_no_more() -> None:
    mobile = Sentence(text="Wir halten unsere Kundinnen und Kunden mobil.", carries=("aaaaaaaa",))
    old = Draft(id="zzzzzzzz", sentences=(mobile, PROMISE))
    errand = prompt.asked(TEAM, old, prompt.Task.JOIN, (1, 2), number=1)
    for text, carries in (
        ("Versprochene Termine halten wir.", PROMISE.carries),
        ("Wir halten Kunden mobil und versprochene Termine.", ("aaaaaaaa", *PROMISE.carries)),
    ):
        new = replace(old, sentences=prompt.put(old, errand, text))
        assert [one.carries for one in links.linked(TEAM, new, before=old).sentences] == [carries]
