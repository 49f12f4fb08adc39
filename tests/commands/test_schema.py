"""`schema`: the format for editors, printed or put where they find it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.file.jsonschema import MODELINE, with_modeline

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run

FILE = "leitbild: 1   # ours\nlanguage: de\nteam: Kundenservice\ncolumns:\n  purpose: Wozu?\npeople:\n"


def test_the_schema_is_printed_without_a_file(run: Run) -> None:
    schema = json.loads(run("schema").out)
    assert schema["$schema"].startswith("http://json-schema.org/draft-07")
    assert {"columns", "people"} <= set(schema["properties"])
    assert json.loads(run("schema", lang="de").out)["properties"].keys() == schema["properties"].keys()


def test_it_is_put_beside_the_file_and_named_in_its_first_line(run: Run, file: Path) -> None:
    ran = run("schema", "--write")
    schema = file.parent / ".leitbild" / "schema.json"
    assert (ran.code, ran.out) == (0, f"Editors find the schema now: {schema}\n")
    assert file.read_bytes() == f"{MODELINE}\n{FILE}".encode()
    assert schema.read_text(encoding="utf-8") == run("schema").out


def test_a_second_time_changes_nothing(run: Run, file: Path) -> None:
    run("schema", "--write")
    before = file.read_bytes()
    assert run("schema", "--write").out.startswith("The schema is up to date: ")
    assert file.read_bytes() == before


def test_a_dry_run_shows_both_changes_and_makes_none(run: Run, file: Path) -> None:
    out = run("schema", "--write", "--dry-run").out
    assert "+++ b/.leitbild/schema.json" in out
    assert f"+{MODELINE}" in out
    assert file.read_bytes() == FILE.encode()
    assert not (file.parent / ".leitbild").exists()


def test_line_ends_and_mark_stay_as_the_file_has_them(run: Run, file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf" + FILE.replace("\n", "\r\n").encode())
    assert run("schema", "--write").code == 0
    assert file.read_bytes() == b"\xef\xbb\xbf" + f"{MODELINE}\n{FILE}".replace("\n", "\r\n").encode()


def test_a_file_that_cannot_be_read_is_left_alone(run: Run, file: Path) -> None:
    file.write_text("leitbild: [", encoding="utf-8")
    assert run("schema", "--write").code == 3
    assert file.read_text(encoding="utf-8") == "leitbild: ["
    assert not (file.parent / ".leitbild").exists()


def test_nobody_is_led_to_write_somewhere_else(run: Run, file: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (file.parent / ".leitbild").symlink_to(elsewhere)
    ran = run("schema", "--write")
    assert ran.code == 4
    assert "link to somewhere else" in ran.err
    assert file.read_bytes() == FILE.encode()
    assert not list(elsewhere.iterdir())


@given(st.text())
def test_the_line_is_added_once_and_every_other_byte_stays(text: str) -> None:
    once = with_modeline(text)
    assert with_modeline(once) == once
    assert once.startswith(MODELINE)
    assert once.endswith(text) or text.startswith("# yaml-language-server:")


def test_an_older_line_is_brought_up_to_date() -> None:
    assert with_modeline("# yaml-language-server: $schema=other.json\nleitbild: 1\n") == f"{MODELINE}\nleitbild: 1\n"
