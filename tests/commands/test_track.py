"""`leitbild track`: measures with targets, readings that come in once, what is due, and the look back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.conftest import Run

    Text = Callable[[], str]

FILE = """\
leitbild: 1
language: de
team: Kundenservice
columns:
  purpose: Wozu gibt es uns?
people:
  anna:
    name: Anna
    ideas:
      k7m2xq4d:
        column: purpose
        text: Kunden glücklich machen
    ballots:
    notes:
votes:
  purpose:
    method: irv
    rules: 1
    winner: k7m2xq4d
drafts:
  d1aaaaaa:
    made: 2026-05-20T09:00Z
    origin: written
    sentences:
      - text: Wir machen Kunden glücklich.
adopted:
  d1aaaaaa:
    decided: 2026-05-23
    text: Wir machen Kunden glücklich.
    seal: f7ccc19c5d927b4e
    review_months: 6
measures:  # hält es?
"""
CSAT = """\
  csat:
    name: Kundenzufriedenheit
    unit: '%'
    target: 98
    better: higher
    readings:
      2026-09-30:
        value: 97.5
        cases: 200
      2026-10-31:
        value: 98.2
        cases: 20
"""
FULL = FILE + CSAT
TABLE = """\
Datum;CSAT;Agenten;csat_n
30.09.2026;97,5 %;11;200
31.10.2026;98,4;11;
15.11.2026;120;12;
20.11.2026;99;12;180
"""


@pytest.fixture
def full(file: Path, text: Text) -> Text:
    file.write_text(FULL, encoding="utf-8")
    file.with_name("werte.csv").write_text(TABLE, encoding="utf-8")
    return text


def test_a_usual_figure_needs_its_key_and_target_only(run: Run, text: Text) -> None:
    ran = run("track", "add", "asa", "--target", "max. 0:30", "--idea", "k7", "--every", "7")
    assert (ran.code, ran.out.replace("\xa0", " ")) == (
        0,
        """\
`asa` is followed now: Durchschnittliche Wartezeit, at most 30 s.
Counted as: waiting time of the answered calls / answered calls
""",
    )
    assert ran.err == "Next: enter the first reading: `leitbild track read`\n"
    assert text() == FILE + (
        """\
  asa:
    name: Durchschnittliche Wartezeit
    unit: s
    target: 30
    # asa
    better: lower
    idea: k7m2xq4d
    every_days: 7
    readings:
    # asa
"""
    )


def test_a_figure_of_ones_own_takes_unit_and_direction_from_its_target(run: Run, text: Text) -> None:
    ran = run("track", "add", "Antwortzeit E-Mail", "--target", "höchstens 4 h", lang="de")
    assert ran.out.startswith("`antwortzeit-e-mail` wird jetzt verfolgt: Antwortzeit E-Mail, höchstens")
    assert text() == FILE + (
        """\
  antwortzeit-e-mail:
    name: Antwortzeit E-Mail
    unit: h
    target: 4
    # antwortzeit-e-mail
    better: lower
    readings:
    # antwortzeit-e-mail
"""
    )


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ([], 2, "The measure is missing. Give it with `track add KEY`.\n"),
        (["Tickets", "--target", "12"], 2, "Tickets: is more better, or less? Say it with `--better higher`"),
        (["x", "--preset", "cat"], 2, "There is no preset `cat`. There are: csat, nps, "),
        (["csat", "--target", "120 %"], 2, "It goes from 0 to 100."),
        (["asa", "--target", "30 %"], 2, "This measure is kept in s, and `30 %` is not."),
        (["csat", "--idea", "zz"], 2, "`zz`"),
    ],
)
def test_a_measure_nobody_could_judge_is_refused(run: Run, text: Text, words: list[str], code: int, said: str) -> None:
    ran = run("track", "add", *words)
    assert (ran.code, ran.out) == (code, "")
    assert said in ran.err
    assert text() == FILE


def test_a_key_that_is_taken_points_to_the_way_to_change_it(run: Run, full: Text) -> None:
    ran = run("track", "add", "csat", "--target", "90 %")
    assert (ran.code, ran.out) == (4, "")
    assert "`leitbild track change csat` changes it" in ran.err
    assert full() == FULL
    changed = run("track", "change", "Kunden", "--target", "95 %", "--every", "14")
    assert changed.out == "`csat` is followed like this now: Kundenzufriedenheit, at least 95%.\n"
    assert full() == FULL.replace("target: 98", "target: 95").replace(
        "    readings", "    every_days: 14\n    readings"
    )


def test_readings_kept_in_one_unit_do_not_become_another(run: Run, full: Text) -> None:
    ran = run("track", "change", "csat", "--unit", "s")
    assert (ran.code, ran.out) == (4, "")
    assert ran.err.startswith("The readings of Kundenzufriedenheit are kept in %.")
    assert full() == FULL


def test_a_reading_says_how_the_measure_stands_with_it(run: Run, full: Text) -> None:
    ran = run("track", "read", "csat", "99,1 %", "--n", "12", "--note", "nach der Messe", lang="de")
    assert (ran.code, ran.out.replace("\xa0", " ")) == (
        0,
        """\
Kundenzufriedenheit: 99,1 % am 23.11.2026.
Ziel         mindestens 98 %
             erreicht, in 2 der letzten 3 Messwerte; für sicher sind es zu
             wenige; 99,1 % von 12 können 74 % bis 100 % heißen
Veränderung  zu früh: 3 Messwerte, ab 8 lässt es sich sagen
""",
    )
    lines = ("value: 99.1", "cases: 12", "note: nach der Messe", "# 2026-11-23")
    assert full() == FULL + "      2026-11-23:\n" + "".join(f"        {line}\n" for line in lines)


def test_a_value_below_zero_is_no_option(run: Run, text: Text) -> None:
    run("track", "add", "nps")
    ran = run("track", "read", "nps", "-5", "--on", "20.11.2026")
    assert (ran.code, ran.out.splitlines()[0].replace("\xa0", " ")) == (
        0,
        "Weiterempfehlung (NPS): -5 Punkte on 20 Nov 2026.",
    )
    assert text().endswith("      2026-11-20:\n        value: -5\n        # 2026-11-20\n    # nps\n")


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["csat", "99", "--on", "2026-10-31"], 4, "add `--replace`."),
        (["csat", "120"], 2, "It goes from 0 to 100."),
        (["csat", "99", "--on", "2026-12-24"], 2, "24\xa0Dec\xa02026 is still to come."),
        (["csat", "99", "--on", "3/4/2026"], 2, "`3/4/2026` is no day."),
        (["asa", "30"], 2, "`asa`"),
        (["csat"], 2, "The value is missing."),
        (["csat", "99", "--nn", "3"], 2, "--nn"),
    ],
)
def test_a_reading_that_cannot_be_right_is_refused(
    run: Run, full: Text, words: list[str], code: int, said: str
) -> None:
    ran = run("track", "read", *words)
    assert (ran.code, ran.out) == (code, "")
    assert said in ran.err
    assert full() == FULL


def test_a_value_is_replaced_when_told_so(run: Run, full: Text) -> None:
    assert run("track", "read", "csat", "98.4", "--on", "2026-10-31", "--n", "20", "--replace").code == 0
    assert full() == FULL.replace("98.2", "98.4")


def test_a_table_comes_in_once_and_other_values_wait(run: Run, full: Text) -> None:
    ran = run("track", "import", "werte.csv")
    assert (ran.code, ran.out) == (1, "1 reading is in (Kundenzufriedenheit 1). 1 was there already.\n")
    assert ran.err.startswith(
        """\
No measure is called “Agenten”; these values were left out.
`leitbild track add KEY` follows it.
1 value was left out:
  Line 4: `120` cannot be right for this measure. It goes from 0 to 100.
Other values are there already; `--replace` takes the new ones:
  Line 3: Kundenzufriedenheit already has a reading of 31\u00a0Oct\u00a02026: 98.2, not
    98.4.
Next: """
    )
    after = FULL + "      2026-11-20:\n        value: 99\n        cases: 180\n        # 2026-11-20\n"
    assert full() == after
    again = run("track", "import", "werte.csv", "--replace", lang="de")
    assert (again.code, again.out) == (
        1,  # values of Agenten and 120 % are still left out
        "1 Messwert wurde ersetzt (Kundenzufriedenheit 1). 2 waren schon da.\n",
    )
    assert full() == after.replace("98.2\n        cases: 20", "98.4")
    third = json.loads(run("track", "import", "werte.csv", "--json").out)
    assert (third["added"], third["replaced"], third["known"], third["unknown"]) == ({}, {}, 3, ["Agenten"])


def test_a_long_table_contradicting_itself_is_told_by_line(run: Run, full: Text, tmp_path: Path) -> None:
    (tmp_path / "lang.csv").write_text(
        "date,measure,value\n2026-11-01,csat,98\n2026-11-01,Kundenzufriedenheit,97\n", encoding="utf-8"
    )
    ran = run("track", "import", "lang.csv")
    assert (ran.code, ran.out) == (1, "1 reading is in (Kundenzufriedenheit 1).\n")
    assert "  Line 3: Kundenzufriedenheit: 97, but line 2 says 98 for the same day.\n" in ran.err
    assert full() == FULL + "      2026-11-01:\n        value: 98\n        # 2026-11-01\n"


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("date,asa\n2026-11-01,30\n", "None of its columns is a measure here: “asa”. `leitbild track add asa`"),
        ("name;text\na;b\n", "This table holds no readings."),
        ("", "The file is empty."),
    ],
)
def test_a_table_without_our_measures_is_refused(run: Run, full: Text, tmp_path: Path, table: str, said: str) -> None:
    (tmp_path / "fremd.csv").write_text(table, encoding="utf-8")
    ran = run("track", "import", "fremd.csv")
    assert (ran.code, ran.out) == (2 if table else 3, "")
    assert f"fremd.csv: {said}" in ran.err
    assert full() == FULL


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "en",
            """\
Measure                Last  Target  History  What it says
────────────────────────────────────────────────────────────────
Kundenzufriedenheit   98.2%   ≥ 98%  ▁█       too early to say
  behind no sentence                          target met, 1 of 2

Kundenzufriedenheit: the reading of 31 Oct 2026 rests on 20 cases only. One case
moves it by 5 points.

Nothing shows yet whether sentence 1 holds: `leitbild track add`, or
`leitbild track without 1`.
""",
        ),
        (
            "de",
            """\
Messgröße             Zuletzt    Ziel  Verlauf  Was es sagt
───────────────────────────────────────────────────────────────
Kundenzufriedenheit    98,2 %  ≥ 98 %  ▁█       noch zu früh
  hinter keinem Satz                            Ziel in 1 von 2

Kundenzufriedenheit: Der Messwert vom 31.10.2026 beruht auf nur 20 Fällen. Ein
einziger Fall verschiebt ihn um 5 Punkte.

Ob Satz 1 hält, zeigt noch nichts: `leitbild track add`, oder
`leitbild track without 1`.
""",
        ),
    ],
)
def test_all_measures_stand_in_a_table(run: Run, full: Text, lang: str, said: str) -> None:
    ran = run("track", "show", lang=lang)
    assert (ran.code, ran.out.replace("\xa0", " ")) == (0, said)
    assert full() == FULL


def test_one_measure_shows_its_readings_and_draws_its_chart(run: Run, full: Text) -> None:
    ran = run("track", "show", "csat")
    assert (ran.code, ran.out.replace("\xa0", " ")) == (
        0,
        """\
Kundenzufriedenheit (csat) · 98.2% on 31 Oct 2026
Target  at least 98%
        met, in 1 of the last 2; too few to be sure; 98.2% of 20 can be anything
        from 81% to 100%
Change  too early: 2 readings, and it takes 8 to tell

30 Sep 2026  97.5%  ✗  n = 200
31 Oct 2026  98.2%  ✓  n = 20
""",
    )
    chart = run("track", "show", "csat", "--svg")
    assert (chart.code, chart.err) == (0, "")
    assert chart.out.startswith("<svg ")
    assert chart.out.endswith("</svg>\n")
    assert full() == FULL


def test_measures_for_machines_have_numbers(run: Run, full: Text) -> None:
    (one,) = json.loads(run("track", "show", "--json").out)["measures"]
    assert (one["id"], one["assurance"], one["change"], one["target"]) == ("csat", "met", None, 98)
    assert one["last"] == {"on": "2026-10-31", "value": 98.2, "n": 20, "note": None}
    assert full() == FULL


def test_a_chart_of_everything_or_of_nothing_is_refused(run: Run, text: Text) -> None:
    ran = run("track", "show", "--svg", "-o", "alle.svg")
    assert (ran.code, ran.out) == (2, "")
    assert "track show MEASURE --svg" in ran.err
    assert text() == FILE


def test_what_is_due_is_named_and_the_exit_code_says_so(run: Run, full: Text) -> None:
    assert run("track", "due", now="2026-11-20T09:00Z").out == "Nothing is due.\n"
    ran = run("track", "due", now="2026-12-05T09:00Z")
    assert (ran.code, ran.out.replace("\xa0", " ")) == (
        1,
        "Kundenzufriedenheit: a reading is due since 30 Nov 2026.\nThe next review is due since 23 Nov 2026.\n",
    )
    told = json.loads(run("track", "due", "--json", now="2026-12-05T09:00Z").out)
    assert (told["due"], told["review"]) == (True, {"since": "2026-11-23", "days": 12})
    assert told["readings"] == [{"measure": "csat", "since": "2026-11-30", "days": 5}]
    assert full() == FULL


def test_the_team_looks_back_and_the_next_time_is_named(run: Run, full: Text) -> None:
    ran = run(
        "track", "review", "--lived", "4", "--example", "Ben und der Schlüssel", "--action", "Montags erzählen",
        "--due", "1.12.2026", "--json", env={"LEITBILD_SEED": "7"},
    )  # fmt: skip
    drawn = json.loads(ran.out)["review"]["id"]
    assert full() == FULL + (
        f"""\
reviews:
  {drawn}:
    held: 2026-11-23
    lived: 4
    example: Ben und der Schlüssel
    action: Montags erzählen
    due: 2026-12-01
    # {drawn}
"""
    )
    later = run("track", "due", now="2026-12-05T09:00Z", lang="de").out
    assert "Im Rückblick vom 23.11.2026 vereinbart, bis 01.12.2026: Montags erzählen\n" in later
    assert "Is it lived?          4 of 5" in run("track", "show").out


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["--lived", "9"], 2, "`9` does not say how far it is lived."),
        (["--lived", "4", "--due", "2026-12-01"], 2, 'Say it with `--action "…"`.'),
        ([], 2, "Give it with `--lived 1-5`."),
        (["--lived", "4", "--by", "zoe"], 2, "`zoe`"),
    ],
)
def test_half_a_review_is_refused(run: Run, full: Text, words: list[str], code: int, said: str) -> None:
    ran = run("track", "review", *words)
    assert (ran.code, ran.out) == (code, "")
    assert said in ran.err
    assert full() == FULL


def test_before_a_statement_is_adopted_there_is_nothing_to_look_back_at(run: Run, text: Text, tmp_path: Path) -> None:
    (tmp_path / "leitbild.yaml").write_text(FILE[: FILE.index("adopted")], encoding="utf-8")
    ran = run("track", "review", "--lived", "4")
    assert (ran.code, ran.out) == (4, "")
    assert "First comes `leitbild adopt`." in ran.err
    assert text() == FILE[: FILE.index("adopted")]


SAID = """\
      - text: Wir machen Kunden glücklich.
      - text: Unsere Grundeinstellung verbindet uns.
      - text: An 98 Prozent Kundenzufriedenheit lassen wir uns messen.
adopted:
  d1aaaaaa:
    decided: 2026-05-23
    text: |
      Wir machen Kunden glücklich. Unsere Grundeinstellung verbindet uns.
      An 98 Prozent Kundenzufriedenheit lassen wir uns messen.
"""
THREE = FILE.replace(FILE[FILE.index("      - text:") : FILE.index("    seal:")], SAID)


@pytest.fixture
def three(file: Path, text: Text) -> Text:
    file.write_text(THREE + CSAT, encoding="utf-8")
    return text


def test_the_sentence_that_names_the_target_is_offered_and_nothing_is_guessed(run: Run, three: Text) -> None:
    ran = run("track", "add", "csat2", "--preset", "csat", "--target", "98 %")
    assert "Does it stand behind sentence 3, “An 98 Prozent" in " ".join(ran.out.split())
    assert "`leitbild track bind csat2 3`" in " ".join(ran.out.split())
    assert "sentence:" not in three()


def test_a_measure_is_put_behind_a_sentence_by_number_or_words_and_taken_away(run: Run, three: Text) -> None:
    assert run("track", "bind", "csat", "98 Prozent").out.startswith("“Kundenzufriedenheit” stands behind sentence 3")
    assert "    sentence: An 98 Prozent Kundenzufriedenheit lassen wir uns messen.\n" in three()
    assert run("track", "bind", "csat", "1").code == 0
    assert "    sentence: Wir machen Kunden glücklich.\n" in three()
    assert run("track", "unbind", "csat").code == 0
    assert "sentence:" not in three()
    assert run("track", "bind", "csat", "4").err.startswith("Nothing found for `4` (sentence).")


def test_a_sentence_without_a_measure_on_purpose_has_a_reason_until_it_gets_one(run: Run, three: Text) -> None:
    assert run("track", "without", "2").err.startswith("Why does sentence 2 need no measure?")
    assert run("track", "without", "2", "--because", "We see it in the review").code == 0
    assert "    sentence: Unsere Grundeinstellung verbindet uns.\n    reason: We see it in the review\n" in three()
    kept = three()
    assert run("track", "without", "2", "--because", "We see it in the review").code == 0
    assert three() == kept
    run("track", "bind", "csat", "2")
    assert "We see it" not in three()
    assert run("track", "without", "2", "--because", "x").code == 4


def test_a_review_says_of_each_sentence_how_far_it_is_lived(run: Run, three: Text) -> None:
    ran = run("track", "review", "--lived", "4", "--lived", "2=3", "--lived", "98 Prozent=5", "--by", "anna")
    assert ran.code == 0
    _head, _reviews, kept = three().partition("reviews:\n")
    assert kept.split("lived:", 1)[1].rpartition("    # ")[0] == (
        """ 4
    sentences:
      - text: Unsere Grundeinstellung verbindet uns.
        lived: 3
      - text: An 98 Prozent Kundenzufriedenheit lassen wir uns messen.
        lived: 5
"""
    )
    for wrong in ("6", "x", "2=", "2=0"):
        assert run("track", "review", "--lived", wrong).err.startswith(f"`{wrong}` does not say how far it is lived.")


def test_what_a_review_decided_is_due_until_it_is_done(run: Run, three: Text) -> None:
    run("track", "review", "--lived", "4", "--action", "Hang it up", "--due", "2026-11-30", "--by", "anna")
    run("track", "review", "--lived", "4", "--on", "2026-11-23", "--action", "Tell the new ones", "--by", "anna")
    assert "until 30" in run("track", "due", now="2026-12-05T09:00Z").out
    assert run("track", "done").err.startswith("What is done is missing.")
    assert run("track", "done", "hang").out.startswith("Done on 23")
    assert "    done: 2026-11-23\n" in three()
    assert "Hang" not in run("track", "due", now="2026-12-05T09:00Z").out
    assert run("track", "done").code == 0
    assert run("track", "done").err.startswith("Nothing is open that a review decided.")


MEMORIES = """\
Kunden glücklich machen, die Grundeinstellung verbindet, 98 Prozent Kundenzufriedenheit messen

weiß nicht

98 % Kundenzufriedenheit, daran lassen wir uns messen
"""


def test_what_people_know_by_heart_becomes_a_reading_without_their_words(run: Run, three: Text, tmp_path: Path) -> None:
    (tmp_path / "memories.txt").write_text(MEMORIES, encoding="utf-8")
    ran = run("track", "pulse", "memories.txt", lang="de")
    assert ran.out.replace("\xa0", " ") == (
        "Aus dem Gedächtnis am 23.11.2026: 44,4 % der Sätze, von 3 Personen.\n"
        "  Satz 1  1 von 3  Wir machen Kunden glücklich.\n"
        "  Satz 2  1 von 3  Unsere Grundeinstellung verbindet uns.\n"
        "  Satz 3  2 von 3  An 98 Prozent Kundenzufriedenheit lassen wir uns messen.\n"
    )
    assert "        value: 44.4\n        cases: 3\n        note: '1: 1/3, 2: 1/3, 3: 2/3'\n" in three()
    assert "weiß nicht" not in three()
    assert run("track", "pulse", "-", stdin="nichts").code == 4  # another value for the same day
    assert run("track", "pulse", "-", "--replace", stdin="nichts").code == 0
    assert run("track", "pulse", "-", stdin=" \n").err.startswith("Nobody wrote anything.")
    assert run("track", "pulse").code == 2


def test_of_a_table_only_a_column_of_words_is_taken_and_no_name(run: Run, three: Text, tmp_path: Path) -> None:
    table = (
        "Name;Aus dem Gedächtnis\nAnna;Wir machen Kunden immer glücklich\nBen;\nJörg;weiß ich gerade alles nicht mehr\n"
    )
    (tmp_path / "form.csv").write_text(table, encoding="utf-8")
    ran = run("track", "pulse", "form.csv")
    assert "16.7%" in ran.out
    assert "Taken from the column “Aus dem Gedächtnis”.\n1 empty answer was not counted.\n" in ran.err
    both = (
        table.replace("Name;", "Und sonst?;")
        .replace("Anna;", "Alles ist gut so weit;")
        .replace("Ben;", "Es geht mir gut;")
    )
    (tmp_path / "form.csv").write_text(both.replace("Jörg;", ";"), encoding="utf-8")
    assert run("track", "pulse", "form.csv").err.startswith("form.csv: Which column holds what people wrote")
    assert run("track", "pulse", "form.csv", "--header", "aus dem gedächtnis", "--replace").code == 0
    assert "Jörg" not in three()


UNCLEAR = "Datum;CSAT\n02.11.2026;0,97\n09.11.2026;0,985\n"


def test_shares_that_may_be_fractions_are_asked_about_and_never_guessed(run: Run, full: Text, tmp_path: Path) -> None:
    (tmp_path / "f.csv").write_text(UNCLEAR, encoding="utf-8")
    ran = run("track", "import", "f.csv")
    assert (ran.code, full()) == (1, FULL)
    assert "`0,97` could be 97 % or 0.97 %. Say it: `--shares 0-1` or `--shares" in " ".join(ran.err.split())
    assert run("track", "import", "f.csv", "--shares", "0-1").code == 0
    assert "      2026-11-09:\n        value: 98.5\n" in full()
    assert json.loads(run("track", "import", "f.csv", "--json").out)["unclear"] == ["csat"]


def test_a_share_that_no_number_of_cases_gives_is_told(run: Run, full: Text, tmp_path: Path) -> None:
    (tmp_path / "f.csv").write_text("date,csat,csat_n\n2026-11-01,98,20\n2026-11-02,95,20\n", encoding="utf-8")
    ran = run("track", "import", "f.csv")
    assert (ran.code, "        cases: 20\n" in full()) == (0, True)
    told = "Line 2: Kundenzufriedenheit: 98 % of 20 is no whole number; 19 of them are 95 %, 20 are 100 %."
    assert told in " ".join(ran.err.split())
    assert ran.err.count("no whole number") == 1


def test_a_mail_is_no_table_and_the_verb_that_helps_is_named(run: Run, full: Text, tmp_path: Path) -> None:
    (tmp_path / "m.eml").write_text("From: a@example.org\nSubject: Werte\nDate: x\n\nCSAT 97\n", encoding="utf-8")
    ran = run("track", "import", "m.eml")
    assert (ran.code, full()) == (3, FULL)
    assert "`leitbild track read MEASURE VALUE`" in ran.err


def test_what_is_due_goes_into_a_calendar_and_overdue_ends_with_one(run: Run, full: Text, tmp_path: Path) -> None:
    ran = run("track", "due", "--ics", "-o", "due.ics", now="2026-12-24T09:00Z", lang="de")
    assert (ran.code, ran.out) == (1, "")
    written = (tmp_path / "due.ics").read_bytes()
    assert b"SUMMARY:Ablesen: Kundenzufriedenheit\r\n" in written
    assert b"DTSTART;VALUE=DATE:20261123\r\n" in written
    assert run("track", "due", "--ics", now="2026-11-01T09:00Z").code == 0
    assert full() == FULL


RATED = """\
feedback:
  f1aaaaaa:
    audience: customer
    received: 2026-11-02
    rating: 4
    scale: 5
  f2aaaaaa:
    audience: customer
    received: 2026-11-03
    rating: 10
    scale: 10
    lowest: 0
  f3aaaaaa:
    audience: team
    received: 2026-11-04
    rating: 3
    scale: 5
  f4aaaaaa:
    audience: customer
    received: 2026-10-01
    rating: 1
    scale: 5
"""


def test_imported_ratings_become_a_reading_that_says_how_it_was_counted(run: Run, file: Path, text: Text) -> None:
    file.write_text(FULL.replace("adopted:\n", RATED + "adopted:\n"), encoding="utf-8")
    assert run("track", "read", "csat", "--from-feedback").code == 0  # since the last reading, 31 October
    note = "zufrieden ab 8 von 10, zufrieden ab 4 von 5"
    assert f"      2026-11-23:\n        value: 66.7\n        cases: 3\n        note: {note}\n" in text()
    assert run("track", "read", "csat", "--audience", "customer", "--since", "2026-10-01", "--replace").code == 0
    assert "        value: 66.7\n        cases: 3\n" in text()
    assert run("track", "add", "nps", "--target", "50").code == 0
    ran = run("track", "read", "nps", "--from-feedback")
    assert "100\xa0Punkte" in ran.out
    assert "3 ratings on other scales were not counted." in ran.err
    assert run("track", "read", "csat", "--since", "2026-11-20").err.startswith("No rating fits Kundenzufriedenheit")
