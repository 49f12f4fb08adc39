"""What a quick command must not load: each of these costs more than the command itself."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

HEAVY = {"rich", "asyncio", "numpy", "jinja2", "markupsafe", "pydantic", "prompt_toolkit", "importlib.metadata"}
ENTRY = "import sys; sys.argv[0] = 'leitbild'; from leitbild_cli.__main__ import main; sys.exit(main())"
FILE = """\
leitbild: 1
language: de
team: Kundenservice

columns:
  purpose: Was ist das Ziel dieser Abteilung, und wieso gibt es uns?

people:
  anna:
    name: Anna
    ideas:
      k7m2xq4d:
        column: purpose
        text: Kunden glücklich machen
        added: 2026-11-23T09:04Z
    ballots:
    notes:

sources:
parts:
  market:
  contribution:
  distinction:
"""
TAB = {"_LEITBILD_COMPLETE": "complete_bash", "COMP_WORDS": "leitbild idea park k", "COMP_CWORD": "3"}


@pytest.fixture
def team(tmp_path: Path) -> Path:
    (tmp_path / "leitbild.yaml").write_text(FILE, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("lang", ["en", "de"])
@pytest.mark.parametrize(
    ("words", "env", "says"),
    [
        (["--version"], {}, "0."),
        (["--help"], {}, "status"),
        (["idea", "--help"], {}, "add"),
        (["status"], {}, "Kundenservice"),
        ([], TAB, "k7m2xq4d"),
    ],
    ids=["version", "help", "help of a verb", "piped status", "completion"],
)
def test_a_quick_command_loads_nothing_heavy(
    team: Path, words: Sequence[str], env: Mapping[str, str], says: str, lang: str
) -> None:
    out, loaded = _loaded(team, words, {**env, "LEITBILD_LANG": lang})
    assert says in out
    heavy = HEAVY & loaded
    assert not heavy, f"loads {sorted(heavy)}"


def test_the_version_needs_no_command_line(team: Path) -> None:
    _out, loaded = _loaded(team, ["-V"], {})
    assert not {"typer", "click", "ruamel.yaml", "gettext"} & loaded


def test_what_is_loaded_can_be_seen(tmp_path: Path) -> None:
    done = _python(tmp_path, ["-c", "import importlib.metadata"], {})
    assert "importlib.metadata" in _modules(done.stderr.decode())


def _loaded(folder: Path, words: Sequence[str], env: Mapping[str, str]) -> tuple[str, set[str]]:
    """What the program says, and which modules it loaded until its very end."""
    done = _python(folder, ["-c", ENTRY, *words], env)
    out, err = done.stdout.decode(), done.stderr.decode()
    assert done.returncode == 0, "\n".join(line for line in err.splitlines() if not line.startswith("import time:"))
    return out, _modules(err)


def _python(folder: Path, words: Sequence[str], env: Mapping[str, str]) -> subprocess.CompletedProcess[bytes]:
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    return subprocess.run(
        [sys.executable, "-X", "importtime", *words],
        cwd=folder,
        env={**kept, "HOME": str(folder), "LANG": "C.UTF-8", "PYTHONUTF8": "1", "TERM": "dumb", **env},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=60,
    )


def _modules(err: str) -> set[str]:
    lines = (line for line in err.splitlines() if line.startswith("import time:"))
    return {line.rsplit("|", 1)[1].strip() for line in lines}
