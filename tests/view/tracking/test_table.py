"""Measures on a terminal: the same words at every width, and no line wider than the screen."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli import language
from leitbild_cli.core.model import (
    Adoption,
    Better,
    Column,
    Draft,
    Idea,
    Leitbild,
    Measure,
    Person,
    Reading,
    Review,
    Sentence,
    Vote,
)
from leitbild_cli.view.format.text import width as cells
from leitbild_cli.view.tracking.detail import measure_detail
from leitbild_cli.view.tracking.table import due_list, measures_table, promises_list

if TYPE_CHECKING:
    from collections.abc import Iterator

ON = date(2026, 10, 31)


def readings(*values: str | None, n: int | None = None) -> tuple[Reading, ...]:
    return tuple(
        Reading(on=date(2026, 1 + at, 15), value=Decimal(value), n=n)
        for at, value in enumerate(values)
        if value is not None
    )


CSAT = Measure(
    id="csat",
    name="Kundenzufriedenheit",
    unit="%",
    target=Decimal(98),
    idea="aaaaaaaa",
    readings=readings("91", "92.5", "92", "94", "95.5", "96", "97", "97.5", "98", "98.5", n=20),
)
ASA = Measure(
    id="asa",
    name="Durchschnittliche Wartezeit",
    unit="s",
    target=Decimal(30),
    better=Better.LOWER,
    readings=readings("75", "68", "64", "60", None, "41", "38", "35", "33", "31"),
)
BACKLOG = Measure(
    id="backlog",
    name="Offene Anfragen",
    target=Decimal(100),
    better=Better.LOWER,
    readings=readings("120", "140", "160", "180", "200", "210", "230", "240", "260", "280"),
)
NPS = Measure(id="nps", name="NPS", unit="Punkte")
LEITBILD = Leitbild(measures=(CSAT, ASA, BACKLOG, NPS))


@pytest.fixture(params=["de", "en"])
def spoken(request: pytest.FixtureRequest) -> Iterator[str]:
    language.use(request.param)
    yield request.param
    language.use("en")


TABLES = {
    ("de", 80): """\
Messgröße                    Zuletzt    Ziel  Verlauf     Was es sagt
───────────────────────────────────────────────────────────────────────────────
Kundenzufriedenheit           98,5 %  ≥ 98 %  ▁▂▂▄▅▆▇▇██  besser als üblich
                                                          Ziel in 2 von 8
Durchschnittliche Wartezeit     31 s  ≤ 30 s  █▇▇▆ ▂▂▁▁▁  besser als üblich
                                                          Ziel verfehlt
Offene Anfragen                  280   ≤ 100  ▁▂▃▄▅▅▆▇██  schlechter als üblich
                                                          Ziel verfehlt
NPS                                –       –              noch kein Messwert

Kundenzufriedenheit: Der Messwert vom 15.10.2026 beruht auf nur 20 Fällen. Ein
einziger Fall verschiebt ihn um 5 Punkte.
""",
    ("de", 40): """\
Kundenzufriedenheit
  98,5 % (Ziel ≥ 98 %)
  besser als üblich
  Ziel in 2 von 8
Durchschnittliche Wartezeit
  31 s (Ziel ≤ 30 s)
  besser als üblich
  Ziel verfehlt
Offene Anfragen
  280 (Ziel ≤ 100)
  schlechter als üblich
  Ziel verfehlt
NPS
  –
  noch kein Messwert

Kundenzufriedenheit: Der Messwert vom
15.10.2026 beruht auf nur 20 Fällen. Ein
einziger Fall verschiebt ihn um 5
Punkte.
""",
    ("de", 32): """\
Kundenzufriedenheit
  98,5 % (Ziel ≥ 98 %)
  besser als üblich
  Ziel in 2 von 8
Durchschnittliche Wartezeit
  31 s (Ziel ≤ 30 s)
  besser als üblich
  Ziel verfehlt
Offene Anfragen
  280 (Ziel ≤ 100)
  schlechter als üblich
  Ziel verfehlt
NPS
  –
  noch kein Messwert

Kundenzufriedenheit: Der
Messwert vom 15.10.2026 beruht
auf nur 20 Fällen. Ein einziger
Fall verschiebt ihn um 5 Punkte.
""",
    ("en", 80): """\
Measure                       Last  Target  History     What it says
──────────────────────────────────────────────────────────────────────────
Kundenzufriedenheit          98.5%   ≥ 98%  ▁▂▂▄▅▆▇▇██  better than usual
                                                        target met, 2 of 8
Durchschnittliche Wartezeit   31 s  ≤ 30 s  █▇▇▆ ▂▂▁▁▁  better than usual
                                                        target missed
Offene Anfragen                280   ≤ 100  ▁▂▃▄▅▅▆▇██  worse than usual
                                                        target missed
NPS                              –       –              no readings yet

Kundenzufriedenheit: the reading of 15 Oct 2026 rests on 20 cases only. One case
moves it by 5 points.
""",
    ("en", 40): """\
Measure         Last  What it says
────────────────────────────────────────
Kundenzufrie…  98.5%  better than usual
                      target met, 2 of 8
Durchschnitt…   31 s  better than usual
                      target missed
Offene Anfra…    280  worse than usual
                      target missed
NPS                –  no readings yet

Kundenzufriedenheit: the reading of
15 Oct 2026 rests on 20 cases only. One
case moves it by 5 points.
""",
    ("en", 32): """\
Kundenzufriedenheit
  98.5% (target ≥ 98%)
  better than usual
  target met, 2 of 8
Durchschnittliche Wartezeit
  31 s (target ≤ 30 s)
  better than usual
  target missed
Offene Anfragen
  280 (target ≤ 100)
  worse than usual
  target missed
NPS
  –
  no readings yet

Kundenzufriedenheit: the reading
of 15 Oct 2026 rests on 20 cases
only. One case moves it by 5
points.
""",
}
DETAILS = {
    "de": """\
Durchschnittliche Wartezeit (asa) · 31 s am 15.10.2026

       │●
       │      ●
  64,1 │· · · · · · ● · · · · · · · · · · · · · · · · · · · · ·   üblich, oben
       │                  ●
       │
       │
       │                              ◆
  34,8 │· · · · · · · · · · · · · · · · · · ◆ · · ·◆· · ·◆· · ·   üblich, unten
    30 │╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌◆  31 s  Ziel
       └─────────────────────────────────────────────────────────
        15.1.                                             15.10.

Ziel         höchstens 30 s
             in der Regel verfehlt: in keinem der letzten 9 Messwerte erreicht
Veränderung  besser als üblich seit 15.01.2026: 9 Messwerte hintereinander,
             jeder tiefer
Üblich       34,8 s bis 1:04,1 min, aus den ersten 9 Messwerten; vorläufig, bis
             es 12 sind

15.01.2026  1:15 min  ✗
15.02.2026  1:08 min  ✗
15.03.2026  1:04 min  ✗
15.04.2026     1 min  ✗
15.06.2026      41 s  ✗
15.07.2026      38 s  ✗
15.08.2026      35 s  ✗
15.09.2026      33 s  ✗
15.10.2026      31 s  ✗  n = 1200  neue Schicht
""",
    "en": """\
Durchschnittliche Wartezeit (asa) · 31 s on 15 Oct 2026

       │●
       │      ●
  64.1 │· · · · · · ● · · · · · · · · · · · · · · · · · · · · ·   usual, top
       │                  ●
       │
       │
       │                              ◆
  34.8 │· · · · · · · · · · · · · · · · · · ◆ · · ·◆· · ·◆· · ·   usual, bottom
    30 │╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌◆  31 s  Target
       └─────────────────────────────────────────────────────────
        15 Jan                                            15 Oct

Target  at most 30 s
        missed as a rule: none of the last 9 met it
Change  better than usual since 15 Jan 2026: 9 readings in a row, each lower
Usual   34.8 s to 1:04.1 min, from the first 9 readings; on trial until there
        are 12

15 Jan 2026  1:15 min  ✗
15 Feb 2026  1:08 min  ✗
15 Mar 2026  1:04 min  ✗
15 Apr 2026     1 min  ✗
15 Jun 2026      41 s  ✗
15 Jul 2026      38 s  ✗
15 Aug 2026      35 s  ✗
15 Sep 2026      33 s  ✗
15 Oct 2026      31 s  ✗  n = 1200  neue Schicht
""",
}


def test_the_table_at_80_columns(spoken: str) -> None:
    assert shown(measures_table(LEITBILD, on=ON, width=80)) == TABLES[spoken, 80]


def test_the_table_at_40_columns_keeps_the_state(spoken: str) -> None:
    assert shown(measures_table(LEITBILD, on=ON, width=40)) == TABLES[spoken, 40]


def test_below_40_columns_there_is_a_list(spoken: str) -> None:
    assert shown(measures_table(LEITBILD, on=ON, width=32)) == TABLES[spoken, 32]


def test_one_measure_in_detail(spoken: str) -> None:
    noted = dataclasses.replace(
        ASA, readings=(*ASA.readings[:-1], dataclasses.replace(ASA.readings[-1], n=1200, note="neue Schicht"))
    )
    assert shown(measure_detail(Leitbild(), noted, on=ON)) == DETAILS[spoken]


def shown(text: str) -> str:
    return text.replace("\u00a0", " ") + "\n"


def test_where_only_ascii_arrives_our_own_signs_are_ascii() -> None:
    language.use("en")
    plain = dataclasses.replace(
        LEITBILD, measures=tuple(dataclasses.replace(one, name="x" * 90) for one in LEITBILD.measures)
    )
    for width in (80, 40, 30):
        text = measures_table(plain, on=ON, width=width, ascii_only=True)
        assert text.isascii()
        assert len(text.splitlines()) == len(measures_table(plain, on=ON, width=width).splitlines())
    assert measure_detail(Leitbild(), dataclasses.replace(ASA, name="x"), on=ON, ascii_only=True).isascii()


def test_without_measures_it_says_so() -> None:
    assert measures_table(Leitbild(), on=ON) == "There is no measure yet."


def test_what_is_due_is_said_once_each() -> None:
    leitbild = dataclasses.replace(
        LEITBILD,
        measures=(CSAT, NPS),
        adopted=(Adoption(draft="d", on=date(2026, 4, 1), text="", seal="", review_months=3),),
        reviews=(Review(id="r", on=date(2026, 5, 1), action="Beispiele sammeln", due=date(2026, 6, 1)),),
    )
    assert shown(due_list(leitbild, on=date(2026, 11, 20))) == (
        "NPS: the first reading is due.\n"
        "Kundenzufriedenheit: a reading is due since 14 Nov 2026.\n"
        "The next review is due since 1 Aug 2026.\n"
        "Decided in the review of 1 May 2026, until 1 Jun 2026: Beispiele sammeln\n"
    )
    assert due_list(dataclasses.replace(LEITBILD, measures=(CSAT,)), on=ON) == ""


def test_promises_without_a_measure_are_told_apart() -> None:
    ideas = (
        Idea(id="aaaaaaaa", column="purpose", text="Helfen"),
        Idea(id="cccccccc", column="culture", text="Zuversicht"),
    )
    leitbild = Leitbild(
        columns=(Column(id="purpose", question="?"), Column(id="culture", question="?")),
        people=(Person(id="anna", name="Anna", ideas=ideas),),
        votes=(Vote(column="purpose", winner="aaaaaaaa"), Vote(column="culture", winner="cccccccc")),
        drafts=(Draft(id="d", sentences=(Sentence(text="Wir helfen.", carries=("aaaaaaaa",)),)),),
        measures=(CSAT,),
    )
    assert promises_list(leitbild) == (
        "Chosen ideas\n✓ Helfen: Kundenzufriedenheit\n– Zuversicht: no measure yet\n\n"
        "Sentences of the statement\n✓ Wir helfen: Kundenzufriedenheit"
    )
    assert promises_list(Leitbild()) == ""


anything = st.text(max_size=30)
measures = st.builds(
    lambda name, unit, target, note, points: Measure(
        id="x",
        name=name,
        unit=unit,
        target=target,
        readings=tuple(Reading(on=ON - timedelta(days=day), value=value, n=5, note=note) for day, value in points),
    ),
    anything,
    st.none() | st.sampled_from(["%", "s"]) | anything,
    st.none() | st.decimals(0, 10**12, places=3),
    st.none() | anything,
    st.lists(st.tuples(st.integers(0, 400), st.decimals(-(10**12), 10**12, places=3)), max_size=5),
)


@given(
    st.lists(measures, max_size=3), st.integers(2, 200), st.sampled_from(["", "ascii"]), st.sampled_from(["de", "en"])
)
def test_no_line_is_wider_than_the_screen(found: list[Measure], width: int, signs: str, spoken: str) -> None:
    language.use(spoken)
    leitbild = Leitbild(measures=tuple(found))
    plain = bool(signs)
    texts = [measures_table(leitbild, on=ON, width=width, ascii_only=plain), due_list(leitbild, on=ON, width=width)]
    texts += [measure_detail(Leitbild(), one, on=ON, width=width, ascii_only=plain) for one in found]
    language.use("en")
    for line in "\n".join(texts).split("\n"):
        assert cells(line) <= width
        assert line.isprintable() or not any(ord(char) < 32 or char in "\u202a\u202e\u2066" for char in line)
