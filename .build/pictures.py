"""Pictures of the examples' pages, for the README and beside them: `python .build/pictures.py`, with Chromium."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from tests.browser import Browser  # noqa: E402  after the path

GERMAN, ENGLISH = ROOT / "examples" / "kundenservice", ROOT / "examples" / "library-desk"


def main() -> None:
    browser = Browser()
    for example, opened in ((GERMAN, 1), (ENGLISH, 0)):
        browser.open(example / "leitbild.html", width=1280, height=760)
        browser.evaluate(f"document.querySelectorAll('.sentence')[{opened}].open = true")
        (example / "leitbild.png").write_bytes(browser.picture(whole=False))
    browser.open(GERMAN / "plakat.html", width=480, height=640)
    (GERMAN / "plakat.png").write_bytes(browser.picture(whole=False))
    browser.close()


if __name__ == "__main__":
    main()
