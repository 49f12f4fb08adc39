"""Pictures of the example's pages for the README: `python .build/pictures.py`, with Chromium."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from tests.browser import Browser  # noqa: E402  after the path

EXAMPLE = ROOT / "examples" / "kundenservice"


def main() -> None:
    browser = Browser()
    browser.open(EXAMPLE / "leitbild.html", width=1280, height=760)
    browser.evaluate("document.querySelectorAll('.sentence')[1].open = true")
    (EXAMPLE / "leitbild.png").write_bytes(browser.picture(whole=False))
    browser.open(EXAMPLE / "plakat.html", width=480, height=640)
    (EXAMPLE / "plakat.png").write_bytes(browser.picture(whole=False))
    browser.close()


if __name__ == "__main__":
    main()
