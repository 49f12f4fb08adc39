"""`draft edit` in an editor: whatever happens to the file meanwhile, the words that were written are not lost."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import textwrap
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run
    from tests.terminal import Start, Terminal

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
    ballots:
    notes:
drafts:
  k7m2xq4d:
    made: 2026-11-23T09:04Z
    origin: written
    sentences:
      - text: Wir helfen.
"""
WORDS = "Wir hören zu, und dann helfen wir.\n"
WRITE = f"target.write_text({WORDS!r}, encoding='utf-8')\n"
HOLD = """\
lock = "from pathlib import Path; import time; from leitbild_cli.file.lock import locked; " \\
       "from leitbild_cli.file.lock import lock_place\\n" \\
       "with locked(lock_place(Path('leitbild.yaml').resolve())):\\n" \\
       "    print('held', flush=True)\\n" \\
       "    while not Path('enough').exists(): time.sleep(0.05)"
quiet = subprocess.DEVNULL  # whoever holds the terminal keeps it open
holder = subprocess.Popen(
    [sys.executable, "-c", lock], stdin=quiet, stdout=subprocess.PIPE, stderr=quiet, start_new_session=True
)
holder.stdout.readline()
"""
# What happens while somebody writes → the exit code, and how the refusal begins in both languages.
FAULTS = {
    "somebody breaks it": (
        "file.write_text(file.read_text() + 'sources: [\\n')",
        3,
        {"en": "in the file. Nothing in it was changed.", "de": "1 Problem in der Datei. Darin wurde nichts geändert."},
    ),
    "a merge leaves its markers": (
        "file.write_text('<<<<<<< here\\n' + file.read_text() + '=======\\n>>>>>>> there\\n')",
        3,
        {"en": "A merge left its markers in lines", "de": "stehen Markierungen aus einer Zusammenführung."},
    ),
    "it is moved away": (
        "file.rename('away.yaml')",
        3,
        {"en": "leitbild.yaml", "de": "leitbild.yaml"},
    ),
    "nothing can be written": (
        "import resource; resource.prlimit(os.getppid(), resource.RLIMIT_FSIZE, (0, 0))",
        4,
        {"en": "It could not be saved (File too large). Nothing in it was changed.", "de": "(Datei zu groß)"},
    ),
    "somebody writes for long": (
        HOLD,
        5,
        {
            "en": "Somebody else is writing to this file right now.",
            "de": "Gerade schreibt jemand anders in diese Datei.",
        },
    ),
}


@pytest.fixture
def file(file: Path) -> Path:
    file.with_name("temporary").mkdir()
    return file


def _editor(tmp_path: Path, does: str) -> dict[str, str]:
    """Give the environment in which the editor is this program."""
    script = tmp_path / "editor.py"
    head = """\
        import os, subprocess, sys
        from pathlib import Path
        file, target = Path("leitbild.yaml"), Path(sys.argv[1])
    """
    script.write_text(textwrap.dedent(head) + does, encoding="utf-8")
    return {"EDITOR": f"{sys.executable} {script}", "TMPDIR": str(tmp_path / "temporary")}


def _end(child: Terminal) -> tuple[int, str]:
    """Give the exit code and all that was said, its lines joined."""
    code, said = child.end()
    return code, " ".join(said.split())


def _kept(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "temporary").iterdir())


@pytest.mark.parametrize("lang", ["en", "de"])
@pytest.mark.parametrize("fault", FAULTS)
def test_words_that_cannot_be_saved_stay_in_a_private_file_and_its_place_is_said(
    terminal: Start, file: Path, tmp_path: Path, fault: str, lang: str
) -> None:
    does, code, says = FAULTS[fault]
    try:
        ended, said = _end(terminal("draft", "edit", "--editor", lang=lang, **_editor(tmp_path, WRITE + does)))
    finally:
        (tmp_path / "enough").touch()
    assert ended == code, said
    assert says[lang] in said
    (kept,) = _kept(tmp_path)
    place = {"en": "What you wrote is in", "de": "Das Geschriebene liegt in"}[lang]
    assert f"{place} `{kept}`." in said
    assert kept.read_text(encoding="utf-8") == WORDS
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert file.exists() == (fault != "it is moved away")


def test_a_moment_that_is_none_loses_no_words_either(terminal: Start, file: Path, tmp_path: Path) -> None:
    env = _editor(tmp_path, WRITE) | {"LEITBILD_NOW": "yesterday"}
    ended, said = _end(terminal("draft", "edit", "--editor", **env))
    assert (ended, file.read_text(encoding="utf-8")) == (2, FILE)
    (kept,) = _kept(tmp_path)
    assert f"What you wrote is in `{kept}`." in said
    assert kept.read_text(encoding="utf-8") == WORDS


def test_ctrl_c_while_it_waits_for_the_file_loses_no_words(terminal: Start, file: Path, tmp_path: Path) -> None:
    import pexpect

    ignore = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
    child = terminal(
        "draft", "edit", "--editor", **_editor(tmp_path, ignore + WRITE + HOLD + "print('left', flush=True)")
    )
    try:
        child.expect_exact("left")
        said = ""
        while child.isalive():
            child.sendintr()
            if child.expect_exact([pexpect.EOF, pexpect.TIMEOUT], timeout=0.5) == 0:
                said = " ".join((child.before or "").split())
                break
    finally:
        (tmp_path / "enough").touch()
    child.close()
    assert (child.exitstatus, file.read_text(encoding="utf-8")) == (130, FILE)
    (kept,) = _kept(tmp_path)
    assert f"What you wrote is in `{kept}`." in said
    assert kept.read_text(encoding="utf-8") == WORDS


def test_ctrl_c_belongs_to_the_editor_while_it_is_open(terminal: Start, file: Path, tmp_path: Path) -> None:
    waits = "import signal\nasked = []\nsignal.signal(signal.SIGINT, lambda *_: asked.append(1))\n"
    waits += "print('waiting', flush=True)\nwhile not asked: signal.pause()\n"
    child = terminal("draft", "edit", "--editor", **_editor(tmp_path, waits + WRITE))
    child.expect_exact("waiting")
    child.sendintr()
    ended, said = _end(child)
    assert ended == 0, said
    assert "text: Wir hören zu, und dann helfen wir." in file.read_text(encoding="utf-8")
    assert _kept(tmp_path) == []


def test_an_editor_that_saves_another_file_in_its_place_leaves_a_private_one(
    terminal: Start, file: Path, tmp_path: Path
) -> None:
    does = "new = target.with_suffix('.new'); new.write_text('Neue Worte.'); new.chmod(0o644); new.replace(target)\n"
    ended, said = _end(terminal("draft", "edit", "--editor", **_editor(tmp_path, does + "file.rename('away.yaml')")))
    assert ended == 3, said
    (kept,) = _kept(tmp_path)
    assert (kept.read_text(encoding="utf-8"), stat.S_IMODE(kept.stat().st_mode)) == ("Neue Worte.", 0o600)
    assert not file.exists()


def test_an_editor_that_ends_with_an_error_loses_no_words(terminal: Start, file: Path, tmp_path: Path) -> None:
    ended, said = _end(terminal("draft", "edit", "--editor", **_editor(tmp_path, WRITE + "sys.exit(3)")))
    assert (ended, file.read_text(encoding="utf-8")) == (4, FILE)
    (kept,) = _kept(tmp_path)
    assert f"What you wrote is in `{kept}`." in said
    assert "did not work (3)." in said


@pytest.mark.parametrize(
    ("does", "ends"),
    [
        ("", (2, "Draft 1 says exactly this already.")),
        ("target.write_text('  \\n')", (2, "The text is empty, so no draft was made.")),
        ("sys.exit(3)", (4, "did not work (3).")),
        ("target.unlink()", (3, "It cannot be read (No such file or directory).")),
        (WRITE, (0, "Wir hören zu, und dann helfen wir.")),
    ],
    ids=["unchanged", "empty", "unchanged, with an error", "taken away", "saved"],
)
def test_where_nothing_is_lost_nothing_stays_behind(
    terminal: Start, file: Path, tmp_path: Path, does: str, ends: tuple[int, str]
) -> None:
    code, says = ends
    ended, said = _end(terminal("draft", "edit", "--editor", **_editor(tmp_path, does)))
    assert (ended, _kept(tmp_path)) == (code, []), said
    assert says in said
    assert "What you wrote" not in said
    assert (file.read_text(encoding="utf-8") == FILE) == (code != 0)


def test_words_of_a_dry_run_stay_too(terminal: Start, file: Path, tmp_path: Path) -> None:
    ended, said = _end(terminal("draft", "edit", "--editor", "--dry-run", **_editor(tmp_path, WRITE)))
    assert (ended, file.read_text(encoding="utf-8")) == (0, FILE)
    (kept,) = _kept(tmp_path)
    assert f"What you wrote is in `{kept}`." in said


def test_words_an_editor_saves_in_windows_1252_keep_every_letter_and_it_is_said(
    terminal: Start, file: Path, tmp_path: Path
) -> None:
    does = f"target.write_bytes({WORDS!r}.encode('cp1252'))"
    ended, said = _end(terminal("draft", "edit", "--editor", **_editor(tmp_path, does)))
    assert (ended, _kept(tmp_path)) == (0, [])
    assert "read as Windows-1252" in " ".join(said.split())
    assert f"      - text: {WORDS}" in file.read_text(encoding="utf-8")


def test_the_mark_some_editors_put_before_utf_8_is_no_letter(terminal: Start, file: Path, tmp_path: Path) -> None:
    ended, said = _end(
        terminal("draft", "edit", "--editor", **_editor(tmp_path, "target.write_bytes(b'\\xef\\xbb\\xbfKurz.')"))
    )
    assert (ended, "Control characters" in said) == (0, False)
    assert "      - text: Kurz.\n" in file.read_text(encoding="utf-8")


PIPED = {
    "a draft": (("draft", "edit", "--text", "-"), "Wir hören zu."),
    "a brief": (("brief", "-"), "Kurz und ehrlich, für alle."),
    "ideas": (("idea", "add", "-", "--by", "anna", "--column", "purpose"), "Zuhören\nHelfen"),
}


@pytest.mark.parametrize("what", PIPED)
def test_piped_words_that_cannot_be_saved_are_kept(leitbild_cmd: Run, file: Path, tmp_path: Path, what: str) -> None:
    argv, words = PIPED[what]
    file.write_text(f"{FILE}\nsources: [\n", encoding="utf-8")
    ran = leitbild_cmd(*argv, stdin=words, env={"TMPDIR": str(tmp_path / "temporary")})
    assert ran.code == 3
    (kept,) = _kept(tmp_path)
    assert ran.err.startswith(f"What you wrote is in `{kept}`.\n")
    assert kept.read_text(encoding="utf-8") == words
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600


def test_piped_words_that_are_in_a_file_already_are_not_kept_twice(file: Path, tmp_path: Path) -> None:
    words = tmp_path / "words.txt"
    words.write_text("Wir hören zu.", encoding="utf-8")
    file.unlink()
    env = {"PATH": os.environ["PATH"], "TMPDIR": str(tmp_path / "temporary"), "HOME": str(tmp_path)}
    with words.open("rb") as stdin:
        done = subprocess.run(
            [sys.executable, "-m", "leitbild_cli", "draft", "edit", "--text", "-"],
            cwd=tmp_path,
            env=env,
            stdin=stdin,
            capture_output=True,
            check=False,
        )
    assert (done.returncode, _kept(tmp_path)) == (3, [])


@pytest.mark.parametrize("what", PIPED)
def test_piped_words_in_windows_1252_keep_every_letter_and_it_is_said(file: Path, tmp_path: Path, what: str) -> None:
    done = _piped(tmp_path, what, WORDS.encode("cp1252"))
    assert done.returncode == 0
    assert b"read as Windows-1252. Please look at the letters: `Wir h\xc3\xb6ren zu" in done.stderr
    assert WORDS in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("what", PIPED)
def test_piped_words_whose_letters_are_unsure_are_refused_and_kept(file: Path, tmp_path: Path, what: str) -> None:
    done = _piped(tmp_path, what, WORDS.encode("cp850", "replace"))
    assert (done.returncode, file.read_text(encoding="utf-8")) == (3, FILE)
    assert b"As CP850 they say `Wir h\xc3\xb6ren zu" in done.stderr
    (kept,) = _kept(tmp_path)
    assert kept.read_bytes() == WORDS.encode("cp850", "replace")


def _piped(tmp_path: Path, what: str, words: bytes) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "leitbild_cli", "--lang", "en", *PIPED[what][0]],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "TMPDIR": str(tmp_path / "temporary"), "HOME": str(tmp_path)},
        input=words,
        capture_output=True,
        check=False,
    )


def test_piped_words_that_no_file_can_keep_are_shown(file: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        ["sh", "-c", f"ulimit -f 0; exec {sys.executable} -m leitbild_cli --lang en brief -"],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "TMPDIR": str(tmp_path / "temporary"), "HOME": str(tmp_path)},
        input="Kurz und ehrlich, für alle.".encode(),
        capture_output=True,
        check=False,
    )
    assert (done.returncode, file.read_text(encoding="utf-8"), _kept(tmp_path)) == (4, FILE, [])
    assert done.stderr.decode().startswith(
        "What you wrote, as it could not be kept in a file either:\nKurz und ehrlich, für alle.\n"
    )


def test_who_has_no_editor_may_write_here_with_the_words_in_the_line(terminal: Start, file: Path) -> None:
    asked = terminal("draft", "edit", lang="de", TERM="xterm", answers=True, EDITOR="", VISUAL="", GIT_EDITOR="")
    asked.expect_exact("h  hier, Satz für Satz")
    asked.answer("Wo schreiben? [h]", "")
    asked.wait_for("> Wir helfen.")
    asked.send("\x7f gern.\r")
    asked.wait_for("Noch ein Satz? (Enter: fertig)")
    asked.send("Und wir hören zu.\r")
    asked.wait_for("> Und wir hören zu. >")
    asked.send("\r")
    assert asked.end().code == 0
    text = file.read_text(encoding="utf-8")
    assert "      - text: Wir helfen gern.\n      - text: Und wir hören zu.\n" in text


def test_the_way_out_of_an_editor_is_said_before_it_opens(terminal: Start, file: Path, tmp_path: Path) -> None:
    (tmp_path / "vi").symlink_to("/bin/true")
    said = terminal("draft", "edit", lang="de", EDITOR=str(tmp_path / "vi"))
    said.answer("Wo schreiben? [e]", "")
    assert "dann :wq und Enter;" in " ".join(said.end().said.split())
    assert file.exists()
