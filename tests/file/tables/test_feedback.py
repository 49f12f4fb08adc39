"""Tables become feedback: what each service writes, what people write by hand, and who is left out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.feedback.responses import add
from leitbild_cli.core.model import Audience, Feedback, Leitbild
from leitbild_cli.errors import Refusal, UsageRefusal
from leitbild_cli.file.tables.answer import Circumstances
from leitbild_cli.file.tables.columns import ColumnRole, propose
from leitbild_cli.file.tables.feedback import Import, to_feedback
from leitbild_cli.file.tables.identity import is_id
from leitbild_cli.file.tables.reader import fit, read_rows
from leitbild_cli.file.tables.services import Service, detect
from leitbild_cli.file.tables.table import Table

DATA = Path(__file__).parent / "data"
TODAY = date(2026, 11, 23)
SAMPLES = sorted(path.name for path in DATA.glob("*.csv") if path.name != "empty.csv")


def sample(name: str) -> Table:
    return fit(read_rows((DATA / name).read_bytes(), name))


def table(text: str) -> Table:
    return fit(read_rows(text.encode(), "umfrage.csv"))


def taken(read: Table, *wishes: str, drafts: tuple[str, ...] = ("dr4ft001",)) -> Import:
    mapping = propose(read, wishes=wishes)
    known = Circumstances(
        audience=Audience.OTHER, draft=drafts[-1], today=TODAY, drafts=tuple((one, None) for one in drafts)
    )
    return to_feedback(read, mapping, known)


def rated(one: Feedback) -> str:
    return f"{one.rating} of {one.scale}" if one.rating is not None else "unrated"


def rating_of(cell: str, header: str = "Bewertung") -> str:
    (one,) = taken(table(f'"{header}";Kommentar\n"{cell}";Text\n')).candidates
    return rated(one)


def day_of(*cells: str) -> list[date | None]:
    rows = "".join(f'"{cell}";Text {place}\n' for place, cell in enumerate(cells))
    return [one.received for one in taken(table("Datum;Kommentar\n" + rows)).candidates]


@pytest.mark.parametrize(
    ("name", "source", "count", "quarantined"),
    [
        ("excel_de_cp1252_semikolon.csv", Service.UNKNOWN, 12, []),
        ("google_forms_download_en.csv", Service.GOOGLE_FORMS, 12, []),
        ("google_sheets_de.csv", Service.GOOGLE_SHEETS, 12, []),
        ("limesurvey_codes.csv", Service.LIMESURVEY, 10, [10, 13]),
        ("nasty_ragged.csv", Service.UNKNOWN, 11, [4, 5, 12]),
        ("typeform.csv", Service.TYPEFORM, 11, [7]),
    ],
)
def test_every_sample_is_known_and_taken_in(name: str, source: Service, count: int, quarantined: list[int]) -> None:
    read = sample(name)
    assert detect(read) is source
    got = taken(read)
    assert (len(got.candidates), [remark.line for remark in got.quarantined]) == (count, quarantined)
    assert all(is_id(one.id) for one in got.candidates)


def test_the_same_answers_are_read_alike_from_every_german_export() -> None:
    excel, sheets = (
        taken(sample(name)).candidates for name in ("excel_de_cp1252_semikolon.csv", "google_sheets_de.csv")
    )
    facts = [f"{one.audience} {one.received} {rated(one)}" for one in excel]
    assert facts == [f"{one.audience} {one.received} {rated(one)}" for one in sheets]
    assert facts[:3] == ["colleague 2026-03-16 5 of 5", "team 2026-03-16 2 of 5", "customer 2026-03-16 5 of 5"]


def test_the_nasty_table_gives_what_can_be_known_of_it() -> None:
    got = taken(sample("nasty_ragged.csv"))
    by_text = {one.text or "": one for one in got.candidates}
    words = ("Textnote", "Skala 10", "außerhalb", "Komma")
    assert [rated(by_text[word]) for word in words] == ["5 of 5", "10 of 10", "unrated", "4.5 of 5"]
    assert by_text["ISO mit Zone"].received == by_text["Excel-Seriendatum"].received == date(2026, 3, 26)
    assert 'Zu "lang"' in by_text
    assert [note.line for note in got.notes if note.line] == [9]


def test_a_row_that_comes_twice_counts_once() -> None:
    got = taken(sample("google_sheets_de.csv"))
    assert ("Repeats line 8.", 9) in {(note.what, note.line) for note in got.notes}


def test_names_addresses_and_networks_are_never_taken_in() -> None:
    for name in SAMPLES:
        told = repr(taken(sample(name)).candidates)
        assert not [word for word in ("Müller", "@example.org", "6f1600a35a") if word in told], name
    read = sample("excel_de_cp1252_semikolon.csv")
    assert [read.header[place] for place in propose(read).personal] == ["Name"]
    with pytest.raises(UsageRefusal, match="“Name” holds names"):
        propose(read, wishes=["text=Name"])


def test_columns_nobody_asked_for_are_told() -> None:
    read = sample("google_sheets_de.csv")
    assert [read.header[place] for place in propose(read).unused] == ["Was gefällt?"]


def test_codes_are_guessed_from_their_cells_and_marked_as_guessed() -> None:
    read = sample("limesurvey_codes.csv")
    mapping = propose(read)
    assert [read.header[mapping.first(role) or 0] for role in (ColumnRole.RATING, ColumnRole.TEXT)] == ["Q1", "Q2"]
    assert mapping.guessed == {ColumnRole.RATING, ColumnRole.TEXT}


def test_a_wish_names_a_column_by_a_few_of_its_words() -> None:
    got = taken(sample("google_sheets_de.csv"), "comment=was gefällt", "text=Was fehlt")
    one = got.candidates[0]
    assert one.text == "Länge, Ton"
    assert [(asked.asked, asked.text) for asked in one.questions] == [
        ("Was fehlt oder stört?", "Klingt gut, aber «98 Prozent» fehlt mir im Text.")
    ]


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ("text", "doesn't say which column"),
        ("colour=Was fehlt", "doesn't say which column"),
        ("text=Farbe", "No single column is called “Farbe”"),
        ("text=Was", "No single column is called “Was”"),
    ],
)
def test_an_unclear_wish_is_refused_with_what_there_is(wish: str, said: str) -> None:
    with pytest.raises(UsageRefusal, match=said):
        propose(sample("google_sheets_de.csv"), wishes=[wish])


def test_a_table_without_text_or_rating_is_refused_with_its_columns() -> None:
    with pytest.raises(UsageRefusal, match="the columns are: “Farbe”, “Form”"):
        taken(table("Farbe;Form\nrot;rund\n"))


def test_a_column_called_note_with_prose_in_it_is_no_rating() -> None:
    read = table("Note;Kommentar\nbitte kürzer;Zu lang\n")
    assert propose(read).first(ColumnRole.RATING) is None
    (doubt,) = taken(table("Note;Kommentar\n4;Text\n")).doubts
    assert doubt.what == "Which end of “Note” is the best, 1 or 6, is not clear."


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("ID,Startzeit,Fertigstellungszeit,E-Mail,Name,Was fehlt?\n", Service.MS_FORMS),
        ("Antwort ID;Datum Abgeschickt;Letzte Seite;Was fehlt?\n", Service.LIMESURVEY),
        ("Respondent ID,Collector ID,Start Date,End Date,IP Address,Was fehlt?\n", Service.SURVEYMONKEY),
        ("id,audience,received,rating,scale,text\n", Service.LEITBILD),
        ("Zeitstempel;Was fehlt?\n", Service.UNKNOWN),
        ("Farbe\n", Service.UNKNOWN),
    ],
)
def test_a_service_is_known_by_its_header(text: str, source: Service) -> None:
    assert detect(table(text)) is source


def test_surveymonkey_has_one_column_a_choice_and_american_dates() -> None:
    got = taken(
        table(
            "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,Was fehlt?,Ich bin,\n"
            ",,,,,,Open-Ended Response,Team,Kunde\n"
            "11890123456,4711,03/04/2026 01:10:00 PM,03/04/2026 01:12:00 PM,10.0.0.1,a@b.de,Ein Ziel,,Kunde\n"
        )
    )
    (one,) = got.candidates
    assert (one.audience, one.received, one.text) == (Audience.CUSTOMER, date(2026, 3, 4), "Ein Ziel")
    assert got.native == {one.id}


@pytest.mark.parametrize(
    ("cell", "rating"),
    [
        ("4", "4 of 5"),
        ("4,5", "4.5 of 5"),
        ("4.0", "4.0 of 5"),
        ("8/10", "8 of 10"),
        ("4 von 5", "4 of 5"),
        ("7", "7 of 10"),
        ("★★★★☆", "4 of 5"),
        ("5 – sehr gut", "5 of 5"),
        ("4 Sterne", "4 of 5"),
        ("mittelmäßig", "3 of 5"),
        ("Stimme eher nicht zu", "2 of 5"),
        ("Strongly agree", "5 of 5"),
    ],
)
def test_a_rating_keeps_its_value_and_its_scale(cell: str, rating: str) -> None:
    assert rating_of(cell) == rating


@pytest.mark.parametrize("cell", ["-1", "55", "11/10", "4-5", "80 %", "1/0"])
def test_what_is_no_rating_on_the_scale_is_told_and_the_text_kept(cell: str) -> None:
    got = taken(table(f"Bewertung;Kommentar\n5;gut\n4;gut\n{cell};Text\n"))
    assert (got.candidates[-1].rating, got.candidates[-1].text) == (None, "Text")
    assert got.notes[-1].what == f"“{cell}” is no rating from 1 to 5."


def test_the_header_says_the_scale_and_which_end_is_good() -> None:
    assert rating_of("0", "Wie wahrscheinlich? (0-10)") == "0 of 10"
    assert rating_of("3", "Bewertung (1 bis 7)") == "3 of 7"
    assert rating_of("2", "Schulnote") == "5 of 6"
    assert rating_of("1", "Bewertung (1 = sehr gut, 5 = sehr schlecht)") == "5 of 5"


def test_a_row_with_nothing_but_an_unreadable_rating_is_set_aside() -> None:
    got = taken(table("Bewertung;Kommentar\n5;gut\nnaja;\n"))
    assert [(remark.line, remark.what) for remark in got.quarantined] == [(3, "“naja” is no rating from 1 to 5.")]


@pytest.mark.parametrize(
    "cell",
    ["4.3.2026", "04.03.26 08:05", "2026-03-04T23:59:00+01:00", "2026/03/04 3:08:44 PM GMT+1", "46085", "46085,5"],
)
def test_a_day_is_the_day_as_it_was_written(cell: str) -> None:
    assert day_of(cell) == [date(2026, 3, 4)]


def test_days_with_slashes_are_told_apart_by_their_column() -> None:
    assert day_of("03/04/2026", "25/04/2026") == [date(2026, 4, 3), date(2026, 4, 25)]
    assert day_of("03/04/2026", "04/25/2026") == [date(2026, 3, 4), date(2026, 4, 25)]
    assert day_of("03/12/2026") == [date(2026, 3, 12)]
    got = taken(table("Datum;Kommentar\n03/04/2026;x\n"))
    assert (got.candidates[0].received, got.notes[0].what) == (date(2026, 4, 3), "3/4 was read as the 3rd of April.")
    got = taken(table("Date,Comment\n03/04/2026,x\n"))
    assert [doubt.what for doubt in got.doubts] == ["Whether 3/4 is in March or April is not clear."]


@pytest.mark.parametrize("cell", ["2026-13-45", "gestern", "31.02.2026", "2027-01-01", "99999"])
def test_what_is_no_day_is_told_and_no_day_written_down(cell: str) -> None:
    assert day_of(cell) == [None]


def test_a_hidden_date_is_no_reason_for_a_remark() -> None:
    got = taken(table("Datum;Kommentar\n1980-01-01 00:00:00;Text\n"))
    assert (got.candidates[0].received, got.notes) == (None, ())


@pytest.mark.parametrize(
    ("word", "audience"),
    [
        ("Teammitglied", Audience.TEAM),
        ("Kundenservice-Team", Audience.TEAM),
        ("Kollegin/Kollege", Audience.COLLEAGUE),
        ("Kundin", Audience.CUSTOMER),
        ("a hotel guest", Audience.CUSTOMER),
        ("Lieferant", Audience.OTHER),
        ("Kundendienst", Audience.OTHER),
        ("", Audience.OTHER),
    ],
)
def test_who_speaks_is_known_by_a_word(word: str, audience: Audience) -> None:
    assert taken(table(f"Rolle;Kommentar\n{word};Text\n")).candidates[0].audience is audience


def test_a_draft_is_named_by_its_number_or_id() -> None:
    drafts = ("dr4ft001", "dr4ft002")
    got = taken(table("Version;Kommentar\nv1;a\n2;b\ndr4ft001;c\nv9;d\n;e\n"), drafts=drafts)
    assert [one.draft for one in got.candidates] == ["dr4ft001", "dr4ft002", "dr4ft001", "dr4ft002", "dr4ft002"]
    assert [note.line for note in got.notes] == [5]


def test_a_sentence_spoken_of_stands_before_the_words() -> None:
    assert taken(table("Satz;Kommentar\nSatz 2;zu lang\n")).candidates[0].text == "Satz 2: zu lang"


def test_a_formula_stays_what_was_typed_and_our_own_guard_is_taken_off() -> None:
    assert taken(table("Kommentar\n=1+1\n'@alle\n")).candidates[1].text == "'@alle"
    assert taken(table("text,rating\n'=1+1,5\n'Tach,4\n")).candidates[0].text == "=1+1"
    assert taken(table("text,rating\n'=1+1,5\n'Tach,4\n")).candidates[1].text == "'Tach"


def test_our_own_export_keeps_its_ids() -> None:
    got = taken(table("id,audience,rating,scale,text\nk7m2xq4d,customer,8,10,Gut\n"))
    (one,) = got.candidates
    assert (one.id, one.audience, rated(one)) == ("k7m2xq4d", Audience.CUSTOMER, "8 of 10")


def test_running_numbers_of_two_surveys_are_not_the_same_answer() -> None:
    form = "ID,Start time,Completion time,Email,Name,What is missing?\n1,{0},{0},anonymous,,Nothing\n"
    ids = [taken(table(form.format(when))).candidates[0].id for when in ("2026-03-16 08:05:00", "2026-04-01 08:05:00")]
    assert ids[0] != ids[1]


def test_two_equal_answers_without_a_time_of_day_are_two_peoples() -> None:
    text = "Bewertung;Kommentar\n5;\n5;\n4;\n"
    ids = [one.id for one in taken(table(text)).candidates]
    assert len(set(ids)) == 3
    assert ids == [one.id for one in taken(table(text)).candidates]


@pytest.mark.parametrize("name", SAMPLES)
def test_importing_twice_adds_nothing(name: str) -> None:
    got = taken(sample(name))
    once, first = add(Leitbild(), got.candidates, native=got.native)
    twice, second = add(once, taken(sample(name)).candidates, native=got.native)
    assert twice is once
    assert (len(first.new), len(second.known), second.new, second.changed) == (len(got.candidates),) * 2 + ((), ())


@given(st.permutations(range(12)), st.sampled_from(SAMPLES))
def test_the_order_of_rows_changes_no_id(order: list[int], name: str) -> None:
    read = sample(name)
    rows = tuple(read.rows[place] for place in order if place < len(read.rows)) + read.rows[12:]
    shuffled = Table(name=name, header=read.header, rows=rows, delimiter=read.delimiter)
    mapping = propose(read)
    sides = [
        to_feedback(one, mapping, Circumstances(audience=Audience.OTHER, draft=None, today=TODAY)).candidates
        for one in (read, shuffled)
    ]
    assert set(sides[0]) == set(sides[1])


CELLS = st.one_of(
    st.sampled_from(["5", "10/10", "sehr gut", "3/4/2026", "99999", "Kunde", "v1", "A5", "1/0", "★", "²", "٣", "1e5"]),
    st.text(max_size=12),
)


@given(
    st.lists(st.sampled_from(["Datum", "Bewertung", "Kommentar", "Rolle", "id", "Version", "Satz", "#", "Q1", "text"])),
    st.lists(st.lists(CELLS, min_size=10, max_size=10), max_size=4),
)
def test_any_table_gives_feedback_or_a_refusal(header: list[str], rows: list[list[str]]) -> None:
    lines = [header, *(row[: len(header)] for row in rows)]
    quoted = [";".join('"' + cell.replace('"', '""') + '"' for cell in line) for line in lines]
    try:
        got = taken(fit(read_rows("\n".join(quoted).encode(errors="replace"), "x.csv")))
    except Refusal:
        return
    assert all(is_id(one.id) and (one.text or one.rating is not None or one.questions) for one in got.candidates)
    assert len({one.id for one in got.candidates}) == len(got.candidates)


def test_marks_of_sentences_come_in_by_the_number_in_the_header_whatever_the_form_writes_around_it() -> None:
    text = (
        "Zeitstempel,Wie liest sich jeder Satz? [Satz 1: „In deinem Namen“],Sentence 2,Satz 3:,Was fehlt?\n"
        "22.11.2026 08:05:11,passt,It was different.,,Nichts\n"
        "22.11.2026 09:05:11,da stolpere ich,–,Da müsste „wir“ stehen,\n"
        "22.11.2026 09:05:12,Stimmt so nicht,,passt,\n"
    )
    came = taken(table(text))
    assert [tuple((one.sentence, one.mark.value) for one in voice.marks) for voice in came.candidates] == [
        ((1, "fits"), (2, "untrue")),
        ((1, "stumble"),),
        ((1, "untrue"), (3, "fits")),
    ]
    assert [(two.asked, two.text) for two in came.candidates[1].questions] == [("Satz 3:", "Da müsste „wir“ stehen")]
    assert [remark.line for remark in came.notes] == [3]
