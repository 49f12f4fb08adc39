"""The pages in a real browser: nothing overflows, nothing leaves, nothing foreign acts, and everybody can read them.

Without Chromium, axe-core or html-validate (`npm ci --prefix .ci`) what needs them is skipped.
"""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from leitbild_cli import language
from leitbild_cli.core.drafting.seal import seal_of
from leitbild_cli.core.voting.counts import CountTerms, count_column
from leitbild_cli.file.document import read
from leitbild_cli.view.page.page import page, poster
from tests.browser import FOUND, Browser
from tests.large_team import large_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from leitbild_cli.core.model import Leitbild

NOW = datetime(2027, 1, 26, 9, 0, tzinfo=UTC)
ROOT = Path(__file__).parents[2]
NODE = ROOT / ".ci" / "node_modules"
AXE, VALIDATOR = NODE / "axe-core" / "axe.min.js", NODE / ".bin" / "html-validate"
WIDTHS = (320, 400, 800, 1280)
EVIL = (
    '"\'><img src=//evil.example/x onerror="window.hit=1"><script>window.hit=1</script>'
    '<svg onload="window.hit=1"><a href=javascript:alert(1)>\u202e\u2066x</a></style></title>'
)
FOREIGN = re.compile(
    "(?m)^( *(?:- )?(?:text|name|reason|note|answer|example|action|title|learned|author|unit|team|brief|market"
    r"|contribution|distinction|purpose|culture|priorities)): \S.*"
)
pytestmark = pytest.mark.skipif(FOUND is None, reason="there is no Chromium here")


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """A page of each kind, written down."""
    folder = tmp_path_factory.mktemp("pages")
    made = {
        "large": _large(),
        "rounds": _large(people=60, ideas=75),
        "hostile": _hostile(),
        "example": _read(_example()),
        "draft": _read(_draft()),
    }
    language.use("de")
    found = {}
    for name, leitbild in made.items():
        found[name] = folder / f"{name}.html"
        found[name].write_text(page(leitbild, on=NOW.date(), now=NOW), encoding="utf-8")
        found[f"{name}-poster"] = folder / f"{name}-poster.html"
        found[f"{name}-poster"].write_text(poster(leitbild), encoding="utf-8")
    language.use("en")
    return found


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One Chromium for all of them."""
    made = Browser()
    yield made
    made.close()


NAMES = [f"{name}{kind}" for name in ("example", "draft", "hostile", "large", "rounds") for kind in ("", "-poster")]


@pytest.mark.parametrize("name", NAMES)
def test_a_page_fits_every_screen_loads_nothing_and_lets_nothing_act(
    name: str, browser: Browser, pages: Mapping[str, Path]
) -> None:
    browser.open(pages[name])
    browser.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
    for dark in (False, True):
        for width in WIDTHS:
            browser.look(width=width, dark=dark)
            assert browser.evaluate("document.documentElement.scrollWidth") <= width, (width, dark)
    browser("Emulation.setEmulatedMedia", media="print")
    assert browser.evaluate("document.documentElement.scrollWidth") <= WIDTHS[-1]
    assert browser.requests == [pages[name].as_uri()]
    assert browser.complaints == []
    assert browser.evaluate("typeof window.hit") == "undefined"
    acting = (
        "script, img, iframe, object, embed, link, base, form, [style], [href^=javascript], meta[http-equiv=refresh]"
    )
    assert browser.evaluate(f"document.querySelectorAll('{acting}').length") == 0
    names = "[...document.querySelectorAll('*')].flatMap(one => one.getAttributeNames())"
    handlers = f"{names}.filter(one => one.startsWith('on'))"
    assert browser.evaluate(handlers) == []
    assert browser.evaluate("document.querySelectorAll('style').length") == 1
    assert browser.evaluate("getComputedStyle(document.body).fontFamily.length") > len(
        "serif"
    )  # the one sheet is let in


@pytest.mark.skipif(not AXE.exists(), reason="axe-core is not installed: npm ci --prefix .ci")
@pytest.mark.parametrize("name", NAMES)
def test_nothing_keeps_anybody_from_reading_a_page(name: str, browser: Browser, pages: Mapping[str, Path]) -> None:
    browser.open(pages[name], width=800, dark=name == "draft")
    if name not in ("large", "rounds"):  # 300 times the same line says nothing more
        browser.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
    browser.evaluate(AXE.read_text(encoding="utf-8"))
    found = browser.evaluate("axe.run({resultTypes: ['violations']}).then(told => told.violations)")
    told = [(one["id"], one["impact"], one["nodes"][0]["html"]) for one in found]
    assert [one for one in told if one[1] in ("moderate", "serious", "critical")] == []


@pytest.mark.skipif(not VALIDATOR.exists(), reason="html-validate is not installed: npm ci --prefix .ci")
def test_the_markup_is_valid(pages: Mapping[str, Path]) -> None:
    command = [str(VALIDATOR), "--preset", "standard,a11y", *map(str, pages.values())]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(("name", "most"), [("example", 4), ("example-poster", 1), ("large-poster", 1)])
def test_a_page_is_printed_on_few_sheets(name: str, most: int, browser: Browser, pages: Mapping[str, Path]) -> None:
    browser.open(pages[name])
    assert len(re.findall(rb"/Type /Page\b(?!s)", browser.pdf())) <= most


@pytest.mark.parametrize("sentences", [1, 3, 9])
@pytest.mark.parametrize("words", [9, 27, 54, 126])
def test_a_poster_hangs_on_one_sheet_and_breaks_no_word(
    words: int, sentences: int, browser: Browser, tmp_path: Path
) -> None:
    leitbild = _read(_example())
    said = " ".join(f"{'Kundenzufriedenheit und dann wir ' * words}".split()[: words // sentences])
    text = " ".join([f"{said}."] * sentences)
    adopted = replace(leitbild.adopted[-1], text=text, seal=seal_of(text))
    hung = tmp_path / "poster.html"
    hung.write_text(poster(replace(leitbild, adopted=(adopted,), drafts=())), encoding="utf-8")
    browser.open(hung)
    assert len(re.findall(rb"/Type /Page\b(?!s)", browser.pdf())) == 1
    assert browser.evaluate(_BROKEN) == 0


# How many words of the statement stand on more than one line.
_BROKEN = """(() => {
  let broken = 0
  for (const p of document.querySelectorAll(".statement p")) {
    const text = p.firstChild
    for (const word of text.data.matchAll(/\\S+/g)) {
      const range = document.createRange()
      range.setStart(text, word.index); range.setEnd(text, word.index + word[0].length)
      if (range.getClientRects().length > 1) broken += 1
    }
  }
  return broken
})()"""


def _read(text: str) -> Leitbild:
    found = read(text)
    assert found.leitbild is not None, found.problems
    return found.leitbild


def _large(people: int = 30, ideas: int = 300) -> Leitbild:
    leitbild = _read(large_file(people=people, ideas=ideas))
    votes = [count_column(leitbild, one, CountTerms(seed="7")).vote for one in leitbild.columns]
    return replace(leitbild, votes=tuple(votes))


def _example() -> str:
    return (Path(__file__).parent / "page.yaml").read_text(encoding="utf-8")


def _draft() -> str:
    before, _adopted, _after = _example().partition("\nadopted:")
    return f"{before}\nadopted:\nmeasures:\nreviews:\n"


def _hostile() -> Leitbild:
    """Every text a person can write is an attack, one of them 5,000 letters long without a blank."""
    quoted = "'" + EVIL.replace("'", "''") + "'"
    text = FOREIGN.sub(lambda found: f"{found[1]}: {quoted}", _example())
    return _read(text.replace(f"text: {quoted}", f"text: {'x' * 5000}", 2))
