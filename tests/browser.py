"""A real Chromium, spoken to over its own pipe: no driver, no socket, one process for all the pages of a run."""

from __future__ import annotations

import base64
import fcntl
import json
import os
import shutil
import signal
import tempfile
from itertools import count
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

FOUND = next((path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None)
_FLAGS = (
    "--headless=new --no-first-run --disable-gpu --disable-extensions --disable-background-networking --no-sandbox"
    " --disable-component-update --disable-sync --hide-scrollbars --mute-audio --disable-dev-shm-usage"
    " --font-render-hinting=none --disable-lcd-text --remote-debugging-pipe"
).split()


class Browser:
    """One Chromium with one page; what the page asked for and what it complained of is kept."""

    def __init__(self) -> None:
        assert FOUND is not None
        self.home = tempfile.TemporaryDirectory(prefix="leitbild-chromium-", ignore_cleanup_errors=True)
        theirs, self._to = os.pipe()
        self._from, answers = os.pipe()
        ends = [fcntl.fcntl(one, fcntl.F_DUPFD_CLOEXEC, 10) for one in (theirs, answers)]
        quiet = [(os.POSIX_SPAWN_OPEN, place, os.devnull, os.O_RDWR, 0) for place in range(3)]
        pipes = [(os.POSIX_SPAWN_DUP2, end, place) for place, end in enumerate(ends, start=3)]  # it reads 3, writes 4
        command = [FOUND, *_FLAGS, f"--user-data-dir={self.home.name}", "about:blank"]
        environ = {**os.environ, "HOME": self.home.name}
        self.process = os.posix_spawn(FOUND, command, environ, file_actions=[*quiet, *pipes])
        for end in (*ends, theirs, answers):
            os.close(end)
        self._numbers, self._rest, self._session = count(1), b"", ""
        self.requests: list[str] = []
        self.complaints: list[str] = []
        target = self("Target.createTarget", url="about:blank")["targetId"]
        self._session = self("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Runtime", "Log"):
            self(f"{domain}.enable")

    def __call__(self, method: str, **params: object) -> dict[str, Any]:
        """Call a method of the DevTools protocol and give its result."""
        number = next(self._numbers)
        message = {"id": number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        while True:
            heard = self._next()
            if heard.get("id") == number:
                assert "error" not in heard, heard
                result: dict[str, Any] = heard["result"]
                return result

    def open(self, page: Path, *, width: int = 1280, height: int = 900, dark: bool = False) -> None:
        """Show a file at this width, light or dark."""
        self.requests.clear()
        self.complaints.clear()
        self.look(width=width, height=height, dark=dark)
        self("Page.navigate", url=page.as_uri())
        while self._next().get("method") != "Page.loadEventFired":
            pass

    def look(self, *, width: int, height: int = 900, dark: bool = False) -> None:
        """Change the window and the light."""
        self("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self("Emulation.setEmulatedMedia", media="", features=[scheme])

    def evaluate(self, script: str) -> Any:
        """Give what a script finds in the page; the tester's own, which the page's policy doesn't reach."""
        told = self("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in told, told
        return told["result"].get("value")

    def picture(self, *, whole: bool = True) -> bytes:
        """Give a PNG of the page, of its first screen only if not the whole."""
        return base64.b64decode(self("Page.captureScreenshot", captureBeyondViewport=whole)["data"])

    def pdf(self) -> bytes:
        """Give the page as it is printed."""
        return base64.b64decode(self("Page.printToPDF", preferCSSPageSize=True, printBackground=True)["data"])

    def close(self) -> None:
        """End it."""
        os.kill(self.process, signal.SIGTERM)
        os.waitpid(self.process, 0)
        os.close(self._to)
        os.close(self._from)
        self.home.cleanup()

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            read = os.read(self._from, 1 << 20)
            assert read, "the browser is gone"
            self._rest += read
        line, _nul, self._rest = self._rest.partition(b"\0")
        heard: dict[str, Any] = json.loads(line)
        match heard.get("method"):
            case "Network.requestWillBeSent":
                self.requests.append(heard["params"]["request"]["url"])
            case "Log.entryAdded":
                self.complaints.append(heard["params"]["entry"]["text"])
            case "Runtime.exceptionThrown":
                self.complaints.append(heard["params"]["exceptionDetails"]["text"])
        return heard
