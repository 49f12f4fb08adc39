"""What the pages promise at first sight: a beginning to be pasted whole, and links that hold wherever they are read."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.terminal import Start

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "examples").rglob("*.md")])
OURS = re.compile(
    r"https://(?:github\.com/leitbild-cli/leitbild-cli/(?:blob|tree)|raw\.githubusercontent\.com/leitbild-cli/leitbild-cli)"
    r"/main/([^\s)\"#]+)(#[^\s)\"]+)?"
)
LINK = re.compile(r"(?:\]\(|src=\"|href=\"|^\[[^\]]+\]: )([^)\s\"]+)", re.MULTILINE)


def test_the_first_quarter_of_an_hour_can_be_pasted_whole(terminal: Start) -> None:
    found = re.search(
        r"<!-- pasted whole by a test -->\n```sh\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL
    )
    assert found is not None
    here = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    pasted = terminal(through=f"set -e\n{found.group(1)}", PATH=here)
    for told in ("Ready: leitbild.yaml", "The vote is open", "is the one that stays", "Not adopted yet: draft 1"):
        pasted.expect_exact(told)
    ended = pasted.end()
    assert ended.code == 0
    assert "keep promises." in ended.said


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_of_a_page_leads_to_what_is_there(page: Path) -> None:
    text = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    links = LINK.findall(text)
    inside = [(ROOT / path, anchor) for link in links for path, anchor in OURS.findall(link)]
    inside += [(page.parent / path if path else page, anchor and f"#{anchor}") for path, anchor in _relative(links)]
    assert [
        f"{path}{anchor}"
        for path, anchor in inside
        if not path.exists() or (anchor and anchor not in _anchors(path.read_text(encoding="utf-8")))
    ] == []


def test_the_readme_has_no_link_that_a_package_index_cannot_follow() -> None:
    links = LINK.findall(README.read_text(encoding="utf-8"))
    assert [link for link in links if not link.startswith("https://")] == []


def _relative(links: list[str]) -> list[tuple[str, str]]:
    found = (link.partition("#") for link in links if "://" not in link and not link.startswith("mailto:"))
    return [(path, anchor) for path, _sharp, anchor in found]


def _anchors(text: str) -> set[str]:
    """What GitHub calls the headings of a page."""
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {"#" + re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
