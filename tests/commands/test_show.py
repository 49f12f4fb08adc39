"""`show`: our statement at a terminal, as a page, a poster, Markdown, JSON."""

from __future__ import annotations

import json
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
    keys = "schema_version stand sentences words draft number adopted seal_holds sealed_words next_review".split()
    assert list(told) == keys
    assert (told["stand"], told["number"], told["seal_holds"], told["next_review"]) == (
        "adopted",
        2,
        True,
        "2027-03-24",
    )
    file.write_text(BEFORE, encoding="utf-8")
    told = json.loads(run("show", "--json", now=NOW).out)
    assert (told["stand"], told["adopted"], told["seal_holds"]) == ("draft", None, None)


def test_a_poster_needs_a_draft_and_a_page_never_replaces_the_file(run: Run, file: Path) -> None:
    assert run("show", "-o", "leitbild.yaml", now=NOW).code == 2
    assert file.read_text(encoding="utf-8") == EXAMPLE
    file.write_text(EXAMPLE[: EXAMPLE.index("\ndrafts:")] + "\n", encoding="utf-8")
    done = run("show", "--poster", now=NOW)
    assert done.code == 2
    assert "no draft yet to be hung up" in done.err
