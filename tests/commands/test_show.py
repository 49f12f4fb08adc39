"""`show`: our statement at a terminal, as a page, a poster, Markdown, JSON."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Run

EXAMPLE = (Path(__file__).parents[1] / "view" / "page.yaml").read_text(encoding="utf-8")
BEFORE = EXAMPLE.partition("\nadopted:")[0] + "\nadopted:\nmeasures:\nreviews:\n"
NOW = "2026-06-24T09:00Z"
SEALED = "An 98 Prozent Kundenzufriedenheit lassen wir uns messen.'\n    seal"


@pytest.fixture(autouse=True)
def file(tmp_path: Path) -> Path:
    path = tmp_path / "leitbild.yaml"
    path.write_text(EXAMPLE, encoding="utf-8")
    return path


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_the_statement_stands_alone_with_its_seal_and_whether_it_holds(run: Run) -> None:
    done = run("show", lang="de", now=NOW)
    assert done.code == 0
    assert (
        plain(done.out)
        == """\
  Wir sind da, um Kunden glücklich zu machen: Tag und Nacht, und immer mit einem
  Menschen aus dem Haus.
  Unsere positive Grundeinstellung verbindet uns.
  An 98 Prozent Kundenzufriedenheit lassen wir uns messen.

  Kundenservice Hotel Sonnenhof
  beschlossen am 27.03.2026 · Siegel f0aa 0ed4 7970 ad1a, passt zum Text
  Anna kümmert sich darum · nächster Rückblick am 24.03.2027

Hält es?
  Satz 1  Durchschnittliche Wartezeit    28 s  besser als üblich
                                               Ziel in 3 von 7
  Satz 2  bewusst ohne Zahl
  Satz 3  Kundenzufriedenheit          98,4 %  besser als üblich
                                               Ziel in 3 von 3
"""
    )
    assert "`leitbild show --open`" in done.err


def test_on_a_narrow_screen_what_it_says_stands_below(run: Run) -> None:
    done = run("show", lang="de", now=NOW, env={"COLUMNS": "40"})
    assert max(map(len, done.out.splitlines())) <= 40
    assert "  Satz 3: Kundenzufriedenheit\n    98,4 % · besser als üblich, Ziel in\n    3 von 3\n" in plain(done.out)


def test_before_adoption_the_newest_draft_is_headed_as_one(run: Run, file: Path) -> None:
    file.write_text(BEFORE, encoding="utf-8")
    done = run("show", lang="de", now=NOW)
    assert done.out.startswith("Noch nicht beschlossen: Entwurf 2\n\n  Wir sind da")
    assert "Hält es?" not in done.out


@pytest.mark.parametrize(
    ("start", "told"),
    [
        ("drafts:", "Noch gibt es keinen Entwurf. Gewählt ist:\n\n  Kunden glücklich machen\n"),
        ("votes:", "Noch ist nichts gewählt. Gefragt ist:\n\n  Was ist das Ziel"),
        ("people:", "Noch gibt es keine Ideen. Der Auftrag:\n\n  Ein Satz, hinter dem wir alle stehen"),
    ],
)
def test_earlier_it_shows_how_far_we_are(run: Run, file: Path, start: str, told: str) -> None:
    head = EXAMPLE[: EXAMPLE.index(f"\n{start}")] + "\n"
    file.write_text(head + ("people:\n" if start == "people:" else ""), encoding="utf-8")
    assert run("show", lang="de", now=NOW).out.startswith(told)


def test_a_broken_seal_shows_the_sealed_words_first_and_says_no(run: Run, file: Path) -> None:
    file.write_text(EXAMPLE.replace(SEALED, SEALED.replace("98", "95")), encoding="utf-8")
    done = run("show", now=NOW)
    assert done.code == 1
    words = " ".join(done.out.split())
    assert words.index("An 98 Prozent") < words.index("An [-98-] {+95+} Prozent")
    assert "adopt a new draft and say why" in done.out
    assert run("show", "-o", "page.html", now=NOW).code == 1
    page = (file.parent / "page.html").read_text(encoding="utf-8")
    assert "The text below is not the one that was adopted." in page
    assert "<del>98 </del><ins>95 </ins>" in page


def test_o_writes_the_whole_page_and_poster_the_statement_alone(run: Run, tmp_path: Path) -> None:
    assert "page.html" in run("show", "-o", "page.html", lang="de", now=NOW).err
    assert run("show", "--poster", "-o", "poster.html", lang="de", now=NOW).out == ""
    page, poster = ((tmp_path / name).read_text(encoding="utf-8") for name in ("page.html", "poster.html"))
    assert 'id="holds"' in page
    assert 'id="holds"' not in poster
    assert "Wir sind da" in poster
    assert run("show", "--poster", lang="de", now=NOW).out == poster


def test_open_hands_the_page_to_the_browser_and_says_where_it_is(leitbild_cmd: Run, tmp_path: Path) -> None:
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\necho "$1" >> {tmp_path}/opened\n', encoding="utf-8")
    browser.chmod(0o755)
    env = {"BROWSER": str(browser), "TMPDIR": str(tmp_path), "PATH": "/usr/bin:/bin"}
    done = leitbild_cmd("show", "--open", now=NOW, env=env)
    assert leitbild_cmd("show", "--poster", "--open", "-o", "poster.html", now=NOW, env=env).code == 0
    first, second = (tmp_path / "opened").read_text(encoding="utf-8").splitlines()
    assert first.removeprefix("file://") in done.err
    assert "Our mission statement" in Path(first.removeprefix("file://")).read_text(encoding="utf-8")
    assert second == (tmp_path / "poster.html").as_uri()


def test_where_no_browser_can_be_opened_the_page_is_there_all_the_same(leitbild_cmd: Run, tmp_path: Path) -> None:
    env = {"BROWSER": "/nonexistent %s", "TMPDIR": str(tmp_path), "PATH": "/nonexistent"}
    done = leitbild_cmd("show", "--open", now=NOW, env=env)
    assert done.code == 0
    assert "can be opened by hand" in done.err


def test_markdown_takes_no_sign_of_the_teams_for_its_own(run: Run, file: Path) -> None:
    file.write_text(EXAMPLE.replace("name: Kundenzufriedenheit", "name: 'a | *b*'"), encoding="utf-8")
    out = run("show", "--markdown", lang="de", now=NOW).out
    assert out.startswith("# Unser Leitbild\n\n**Kundenservice Hotel Sonnenhof**\n\n> Wir sind da")
    assert "| Satz 3 | a \\| \\*b\\* | 98,4 % | besser als üblich, Ziel in 3 von 3 |" in plain(out)


def test_json_has_stable_keys(run: Run, file: Path) -> None:
    told = json.loads(run("show", "--json", now=NOW).out)
    keys = "schema_version stand sentences words draft number adopted seal_holds sealed_words translation next_review"
    assert list(told) == keys.split()
    assert (told["stand"], told["number"], told["seal_holds"], told["next_review"]) == (
        "adopted",
        2,
        True,
        "2027-03-24",
    )
    file.write_text(BEFORE, encoding="utf-8")
    told = json.loads(run("show", "--json", now=NOW).out)
    assert (told["stand"], told["adopted"], told["seal_holds"]) == ("draft", None, None)


def test_json_names_whoever_looks_after_it_only_where_this_was_agreed(run: Run, file: Path) -> None:
    assert json.loads(run("show", "--json", now=NOW).out)["adopted"]["owner"] == "Anna"
    file.write_text(EXAMPLE.replace("    named: yes\n", ""), encoding="utf-8")
    ran = run("show", "--json", now=NOW)
    assert json.loads(ran.out)["adopted"]["owner"] is None


ENGLISH = "We make guests happy. A good attitude unites us."


def test_a_confirmed_translation_stands_beside_the_statement_wherever_it_is_shown(run: Run) -> None:
    assert run("translate", "--text", ENGLISH, "--by", "anna", now=NOW).code == 0
    out = run("show", lang="de", now=NOW).out
    assert f"  Englisch (bestätigt, 24.06.2026)\n    {ENGLISH}\n" in out
    assert f"## Auf Englisch\n\n> {ENGLISH}\n" in run("show", "--markdown", lang="de", now=NOW).out
    told = json.loads(run("show", "--json", now=NOW).out)["translation"]
    assert told == {"language": "en", "text": ENGLISH, "state": "confirmed"}
    html = run("show", "-o", "-", lang="de", now=NOW).out
    assert re.search(rf'<div class="statement other" lang="en">\s*<p class="sentence" dir="auto">{ENGLISH}', html)
    poster = run("show", "--poster", lang="de", now=NOW).out
    assert re.search(rf'<div class="other" lang="en">\s*<p dir="auto">{ENGLISH}', poster)


@pytest.mark.parametrize("change", [("A good attitude", "A better mood"), ("Unsere positive", "Unsere gute")])
def test_a_stale_translation_is_said_and_read_nowhere(run: Run, file: Path, change: tuple[str, str]) -> None:
    run("translate", "--text", ENGLISH, "--by", "anna", now=NOW)
    text = file.read_text(encoding="utf-8")
    head, adopted, rest = text.partition("\nadopted:")
    file.write_text(head + adopted + rest.replace(*change), encoding="utf-8")
    said = "Die englische Fassung wird gerade neu verglichen: Eine der beiden hat sich geändert."
    for words in (["--markdown"], ["-o", "-"]):
        out = run("show", *words, lang="de", now=NOW).out
        assert (said in out, "We make guests happy" in out) == (True, False)
    poster = run("show", "--poster", lang="de", now=NOW)
    assert "We make guests happy" not in poster.out
    assert "Ohne die Übersetzung: " in poster.err
    assert json.loads(run("show", "--json", now=NOW).out)["translation"]["state"].endswith("changed")


def test_a_poster_needs_a_draft_and_a_page_never_replaces_the_file(run: Run, file: Path) -> None:
    assert run("show", "-o", "leitbild.yaml", now=NOW).code == 2
    assert file.read_text(encoding="utf-8") == EXAMPLE
    file.write_text(EXAMPLE[: EXAMPLE.index("\ndrafts:")] + "\n", encoding="utf-8")
    done = run("show", "--poster", now=NOW)
    assert done.code == 2
    assert "no draft yet to be hung up" in done.err
