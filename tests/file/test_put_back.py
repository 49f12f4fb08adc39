"""A change is put back byte for byte, and only where nobody wrote since."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from leitbild_cli.file import store

if TYPE_CHECKING:
    from pathlib import Path

    from leitbild_cli.core.model import Leitbild

FILE = "leitbild: 1\nlanguage: de\nteam: Service   # ours\ncolumns:\n  purpose: Wozu?\nmerged:\n"


@pytest.mark.parametrize("data", [FILE.encode(), b"\xef\xbb\xbf" + FILE.encode(), FILE.replace("\n", "\r\n").encode()])
def test_a_change_that_is_put_back_leaves_no_trace(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "leitbild.yaml"
    path.write_bytes(data)
    saved = store.change(path, _rename)
    assert path.read_bytes() != data
    assert store.put_back(saved)
    assert path.read_bytes() == data


def test_what_somebody_wrote_since_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "leitbild.yaml"
    path.write_text(FILE, encoding="utf-8")
    saved = store.change(path, _rename)
    newer = path.read_bytes() + b"# mine\n"
    path.write_bytes(newer)
    assert not store.put_back(saved)
    assert path.read_bytes() == newer


def _rename(leitbild: Leitbild) -> tuple[Leitbild, None]:
    return replace(leitbild, team="Front Office"), None
