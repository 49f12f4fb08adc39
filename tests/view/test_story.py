"""The story on a page: a paragraph a fact, nothing where there is none, nobody who did not agree."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.drafting.seal import seal_of
from tests.commands.test_letter_to_people import FILE as TEAM

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run

FILE = TEAM
STORY = """\
# Wie unser Leitbild entstand
Empfang, 3. bis 27. März 2026

> Wir machen Kunden glücklich, Tag und Nacht.  
> Niemand bleibt im Regen stehen.

**Vier Ideen in zwei Minuten.** Am 3. März schrieben zwei Personen auf, was ihnen zu einer Frage einfiel. \
„Kunden glücklich machen“ und „Die Kunden glücklich machen“ waren derselbe Gedanke. \
Eine Idee ist mit Dank geparkt: „Fürs Frühstück“.

**Von Anfang an klar.** Eine Idee nach der anderen ging, bis für jede Frage eine blieb: vier Stimmzettel, eine Runde. \
Geblieben ist „Kunden glücklich machen“.

**Was den Text verändert hat.** Der erste Entwurf hatte vier Wörter, heute hat der Text zwölf. \
Aus dem Kollegenkreis kam: „Wann seid ihr da?“ Was daraus wurde: „Tag und Nacht, das steht jetzt da“.

**Beschlossen am 27. März.** Es hat zwölf Wörter in zwei Sätzen.

**Und seither?** „Wartezeit“: 28 s am 22. Juni.

**Wer dabei war.** Zwei Personen. Dazu kam eine Rückmeldung ohne Namen, aus dem Kollegenkreis.

*4 Ideen · 1 Runde · 2 Entwürfe · 1 Rückmeldung · 12 Wörter · Siegel 8a7c 0de1 f2b3 a4c5, passt nicht zum Text*
"""  # noqa: W291  Markdown breaks a line at two blanks


def test_the_story_is_told_from_what_is_there_and_names_nobody_unasked(run: Run, file: Path) -> None:
    ran = run("story")
    assert (ran.code, ran.out) == (0, STORY)
    named = FILE.replace("name: Anna\n", "name: Anna\n    named: yes\n")
    file.write_text(named, encoding="utf-8")
    assert "**Wer dabei war.** Anna und eine weitere Person." in run("story").out


def test_a_text_that_is_not_what_was_sealed_says_so_below_it(run: Run, file: Path) -> None:
    assert run("story").out.endswith("Siegel 8a7c 0de1 f2b3 a4c5, passt nicht zum Text*\n")
    text = "Wir machen Kunden glücklich, Tag und Nacht. Niemand bleibt im Regen stehen."
    file.write_text(FILE.replace("seal: 8a7c0de1f2b3a4c5", f"seal: {seal_of(text)}"), encoding="utf-8")
    assert not run("story").out.endswith("Text*\n")


def test_since_then_tells_nothing_from_before(run: Run, file: Path) -> None:
    later = FILE.replace("decided: 2026-03-27", "decided: 2026-07-01")
    assert later != FILE
    file.write_text(later, encoding="utf-8")
    assert "Und seither?" not in run("story", now="2026-08-01T09:00Z").out


def test_as_a_page_it_is_one_file_without_script_in_which_foreign_words_stay_words(run: Run, file: Path) -> None:
    file.write_text(FILE.replace("reason: Fürs Frühstück", "reason: <script>alert(1)</script>"), encoding="utf-8")
    ran = run("story", "-o", "story.html", lang="de")
    page = (file.parent / "story.html").read_text(encoding="utf-8")
    assert (ran.code, ran.out) == (0, "")
    assert "&lt;script&gt;alert(1)" in page
    assert not re.search("<script|style=|src=|href=|@import|url\\(", page)
    assert '<html lang="de">' in page


def test_where_nothing_has_happened_yet_nothing_is_told(run: Run, file: Path) -> None:
    file.write_text(re.sub("(?s)people:.*", "people:\n", FILE), encoding="utf-8")
    assert run("story").out == "# Wie unser Leitbild entsteht\nEmpfang\n"
