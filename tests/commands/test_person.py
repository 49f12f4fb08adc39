"""`person`: a block for everybody, in sorted place."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run

FILE = """\
leitbild: 1
language: de
team: Kundenservice

columns:
  purpose: Was ist das Ziel?

people:   # wer mitmacht
  anna:
    name: "Anna"
    ideas:
      k7m2xq4d:
        column: purpose
        text: Kunden glücklich machen
    ballots:
    notes:
"""
BLOCK = """\
  {key}:
    name: {name}
    ideas:
    # {key}
    ballots:
    notes:
    # {key}
"""


def test_people_join(run: Run, file: Path) -> None:
    ran = run("person", "add", "Özlem Yılmaz", "Adele", lang="de")
    assert ran.code == 0
    assert ran.out == "2 Personen machen jetzt mit: Özlem Yılmaz (oezlem-yilmaz), Adele (adele)\n"
    head, anna = FILE.split("  anna:", 1)
    adele = BLOCK.format(key="adele", name="Adele")
    last = BLOCK.format(key="oezlem-yilmaz", name="Özlem Yılmaz")
    assert file.read_text(encoding="utf-8") == f"{head}{adele}  anna:{anna}{last}"


def test_one_person_is_one_person(run: Run, file: Path) -> None:
    ran = run("person", "add", "Ben")
    assert ran.out == "1 person takes part now: Ben (ben)\n"
    assert ran.err.startswith("Next: ")
    assert file.read_text(encoding="utf-8") == FILE + BLOCK.format(key="ben", name="Ben")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("anna", "Anna takes part already (`anna`).\n"),
        ("!!", "`!!` is no name: there is no letter in it.\n"),
    ],
)
def test_who_cannot_join_changes_nothing(run: Run, file: Path, name: str, said: str) -> None:
    ran = run("person", "add", "Ben", name)
    assert (ran.code, ran.out, ran.err) == (2, "", said)
    assert file.read_text(encoding="utf-8") == FILE


def test_a_dry_run_is_a_diff(run: Run, file: Path) -> None:
    ran = run("person", "add", "Ben", "--dry-run")
    assert "+  ben:\n+    name: Ben\n" in ran.out
    assert file.read_text(encoding="utf-8") == FILE


@pytest.mark.parametrize(
    ("lang", "line"), [("en", "Anna  1 idea, 0 ballots\n"), ("de", "Anna  1 Idee, 0 Stimmzettel\n")]
)
def test_everybody_is_listed(run: Run, file: Path, lang: str, line: str) -> None:
    assert run("person", "list", lang=lang).out == line
    assert file.read_text(encoding="utf-8") == FILE


def test_machines_get_the_numbers(run: Run, file: Path) -> None:
    assert json.loads(run("person", "list", "--json").out)["people"] == [
        {"id": "anna", "name": "Anna", "named": False, "ideas": 1, "ballots": [], "notes": 0}
    ]
    assert file.exists()


def test_a_person_is_shown_with_the_ideas(run: Run, tmp_path: Path) -> None:
    run("init", "--team", "Desk", "--people", "Anna,Ben", "--language", "en")
    run("idea", "add", "-c", "A", "Make customers happy", "--by", "anna")
    before = (tmp_path / "leitbild.yaml").read_bytes()
    (idea,) = json.loads(run("idea", "list", "--json").out)["ideas"]
    assert run("person", "show", "an").out == (
        "Anna (anna): 1 idea, 0 ballots\n\n"
        "A  What is this department's goal, and why do we exist at all?\n"
        f"  {idea['id']}  Make customers happy — Anna\n"
    )
    assert run("person", "show", "ben", lang="de").out == "Ben (ben): 0 Ideen, 0 Stimmzettel\n"
    told = json.loads(run("person", "show", "anna", "--json").out)["person"]
    assert told == json.loads(run("person", "list", "--json").out)["people"][0]
    ran = run("person", "show", "zoe")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.endswith("`leitbild person list` lists all.\n")
    assert (tmp_path / "leitbild.yaml").read_bytes() == before


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Лий", "liy"),
        ("Щукина Юлия", "shchukina-yuliya"),
        ("Χάρης", "charis"),
        ("Þórður", "thordur"),
        ("李", "person"),
        ("سمير", "person"),
        ("さくら", "person"),
        ("किरण", "person"),
    ],
)
def test_a_name_in_any_script_gets_a_key(run: Run, file: Path, name: str, key: str) -> None:
    assert run("person", "add", name).out == f"1 person takes part now: {name} ({key})\n"
    assert run("person", "show", name).code == 0
    assert run("idea", "add", "-c", "a", "Mut", "--by", name).code == 0
    assert f"  {key}:\n    name: {name}\n" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("lang", ["en", "de"])
def test_neutral_keys_are_counted(run: Run, file: Path, lang: str) -> None:
    assert run("person", "add", "李", "王", lang=lang).out.endswith("李 (person), 王 (person-2)\n")
    assert file.exists()


def test_a_key_can_be_chosen(run: Run, file: Path) -> None:
    assert run("person", "add", "李", "--key", "li").out == "1 person takes part now: 李 (li)\n"
    assert "  li:\n    name: 李\n" in file.read_text(encoding="utf-8")
    before = file.read_text(encoding="utf-8")
    for words, said in (
        (("王", "--key", "anna"), "The key `anna` is taken by Anna."),
        (("王", "--key", "Wáng"), "`Wáng` is no key. A key is up to 40 small letters"),
        (("王", "张", "--key", "wang"), "A key stands for one person; several names were given."),
    ):
        ran = run("person", "add", *words)
        assert (ran.code, ran.err[: len(said)]) == (2, said)
    assert file.read_text(encoding="utf-8") == before


@pytest.mark.parametrize("names", ["Ben; Çağla", "Ben und Çağla", "Ben & Çağla", "Ben, Cem und Çağla"])
def test_several_people_are_not_one(run: Run, file: Path, names: str) -> None:
    ran = run("person", "add", names)
    assert ran.code == 2
    assert ran.err.startswith(
        f"`{names}` looks like several people. Give each one as a word of its own: `person add Ben "
    )
    assert file.read_text(encoding="utf-8") == FILE
    assert run("person", "add", names, "--key", "ben").code == 0


def test_a_surname_may_stand_first(run: Run, file: Path) -> None:
    assert run("person", "add", "Jones, Ben").code == 0
    assert "name: Jones, Ben\n" in file.read_text(encoding="utf-8")


def test_who_is_called_alike_is_told(run: Run, file: Path) -> None:
    ran = run("person", "add", "Anna Jones")
    assert "Anna (anna) takes part too. Whom git calls Anna Jones, says once who that is" in ran.err
    assert file.exists()


def test_people_say_themselves_whether_they_may_be_named(run: Run, file: Path) -> None:
    ran = run("person", "edit", "--named", "--by", "anna")
    assert (ran.code, ran.out) == (0, "Anna may be named on pages and in letters.\n")
    agreed = FILE.replace('name: "Anna"\n', 'name: "Anna"\n    named: yes\n')
    assert file.read_text(encoding="utf-8") == agreed
    assert run("person", "list", lang="de").out == "Anna  1 Idee, 0 Stimmzettel, darf genannt werden\n"
    assert json.loads(run("person", "show", "anna", "--json").out)["person"]["named"] is True
    assert run("person", "edit", "--named", "--by", "anna").code == 0
    assert file.read_text(encoding="utf-8") == agreed
    assert run("person", "edit", "--unnamed", "--by", "anna").out == "Anna is named nowhere.\n"
    assert file.read_text(encoding="utf-8") == FILE


def test_nobody_agrees_by_accident(run: Run, file: Path) -> None:
    ran = run("person", "edit", "--by", "anna")
    assert (ran.code, file.read_text(encoding="utf-8")) == (2, FILE)
    assert "--unnamed" in ran.err


@pytest.mark.parametrize(("written", "agrees"), [("yes", True), ("true", True), ("no", False), ("", False)])
def test_consent_is_read_as_people_write_it(run: Run, file: Path, written: str, agrees: bool) -> None:  # noqa: FBT001  a table
    file.write_text(FILE.replace('name: "Anna"\n', f'name: "Anna"\n    named: {written}\n'), encoding="utf-8")
    assert json.loads(run("person", "show", "anna", "--json").out)["person"]["named"] is agrees


def test_another_word_is_no_consent_and_the_right_one_is_named(run: Run, file: Path) -> None:
    file.write_text(FILE.replace('name: "Anna"\n', 'name: "Anna"\n    named: Ja\n'), encoding="utf-8")
    ran = run("person", "list")
    assert (ran.code, "`yes` or `no`" in ran.err, "Did you mean `yes`?" in ran.err) == (3, True, True)
