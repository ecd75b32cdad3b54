"""Three engines, as far as these tests need them: open an address, run JavaScript, click, take a picture, and be closed.

Firefox and WebKit are Debian's, without a screen of their own: Firefox speaks WebDriver BiDi itself, WebKitGTK has a driver that
speaks WebDriver Classic and needs an X display.
"""

from __future__ import annotations

import base64
import contextlib
import io
import json
import os
import shutil
import subprocess
import time
import urllib.request
from pathlib import Path
from typing import Any

from PIL import ImageGrab
from websockets.sync.client import connect

from helpers.ports import free_port

_PATIENCE = 60  # seconds; a loaded machine starts a browser in five
_HIDE = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


def _until(ready: Any) -> Any:
    """What `ready` gives as soon as it gives something without an error."""
    end = time.monotonic() + _PATIENCE
    while True:
        with contextlib.suppress(OSError):
            return ready()
        if time.monotonic() > end:
            raise TimeoutError("the browser did not start")
        time.sleep(0.1)


class Chromium:
    """Playwright's page, with the few words that the three engines share."""

    name = "chromium"
    least = 0

    def __init__(self, page: Any) -> None:
        self.page = page
        self.goto = page.goto
        self.run = page.evaluate
        self.click = page.click
        self.picture = page.screenshot

    def resize(self, width: int, height: int) -> None:
        self.page.set_viewport_size({"width": width, "height": height})


class Firefox:
    """Debian's firefox-esr over BiDi."""

    name = "firefox"
    least = 0
    program = "firefox-esr"

    def __init__(self, folder: Path) -> None:
        port = free_port()
        command = [
            self.program,
            "--headless",
            "--profile",
            str(folder),
            f"--remote-debugging-port={port}",
            "about:blank",
        ]
        self.process = subprocess.Popen(command, env={**os.environ, "HOME": str(folder)}, **_HIDE)
        address = f"ws://127.0.0.1:{port}/session"
        self.open = contextlib.ExitStack()
        self.socket = _until(lambda: self.open.enter_context(connect(address, max_size=None, open_timeout=_PATIENCE)))
        self.sent = 0
        self._ask("session.new", capabilities={})
        self.context = self._ask("browsingContext.getTree")["contexts"][0]["context"]

    def _ask(self, method: str, **params: Any) -> Any:
        self.sent += 1
        self.socket.send(json.dumps({"id": self.sent, "method": method, "params": params}))
        while True:
            answer = json.loads(self.socket.recv(timeout=_PATIENCE))
            if answer.get("id") == self.sent:
                assert answer["type"] == "success", answer
                return answer["result"]

    def goto(self, address: str) -> None:
        self._ask("browsingContext.navigate", context=self.context, url=address, wait="complete")

    def resize(self, width: int, height: int) -> None:
        self._ask("browsingContext.setViewport", context=self.context, viewport={"width": width, "height": height})

    def run(self, script: str) -> Any:
        """The value of a JavaScript expression, awaited where it is a promise."""
        target = {"context": self.context}
        expression = f"Promise.resolve({script}).then((value) => JSON.stringify(value) ?? 'null')"
        answer = self._ask("script.evaluate", expression=expression, target=target, awaitPromise=True)
        assert answer["type"] == "success", answer
        return json.loads(answer["result"]["value"])

    def click(self, selector: str) -> None:
        """A pointer's click in the middle of the first such element."""
        x, y = self.run(_MIDDLE % json.dumps(selector))
        steps = [
            {"type": "pointerMove", "x": x, "y": y},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0},
        ]
        self._ask(
            "input.performActions", context=self.context, actions=[{"type": "pointer", "id": "mouse", "actions": steps}]
        )

    def picture(self) -> bytes:
        """The page as it is seen now, a PNG."""
        return base64.b64decode(self._ask("browsingContext.captureScreenshot", context=self.context)["data"])

    def close(self) -> None:
        self.open.close()
        self.process.terminate()
        self.process.wait(_PATIENCE)


class WebKit:
    """Debian's MiniBrowser of WebKitGTK, driven by webkit2gtk-driver, on a virtual screen."""

    name = "webkit"
    program = "WebKitWebDriver"
    least = 450
    """MiniBrowser's window is no narrower, and its driver waits for ever for one that does not change."""

    def __init__(self, folder: Path) -> None:
        self.screen = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "2000x3000x24", "-nolisten", "tcp"],
            stdout=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.display = f":{self.screen.stdout.readline().strip()}"
        port = free_port()
        plain = {"GDK_BACKEND": "x11", "LIBGL_ALWAYS_SOFTWARE": "1", "WEBKIT_DISABLE_DMABUF_RENDERER": "1"}
        # The pages are our own, and its sandbox cannot be set up as root in a container.
        plain["WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS"] = "1"
        environment = {**os.environ, **plain, "DISPLAY": self.display, "HOME": str(folder)}
        self.process = subprocess.Popen([self.program, f"--port={port}"], env=environment, **_HIDE)
        self.base = f"http://127.0.0.1:{port}/session"
        browser = next(Path("/usr/lib").glob("*/webkit2gtk-4.*/MiniBrowser"))
        options = {"webkitgtk:browserOptions": {"binary": str(browser), "args": ["--automation"]}}
        made = _until(lambda: self._ask("POST", "", {"capabilities": {"alwaysMatch": options}}))
        self.base += f"/{made['sessionId']}"

    def _ask(self, method: str, path: str, body: Any = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.base + path, data, {"content-type": "application/json"}, method=method)
        with urllib.request.urlopen(request, timeout=_PATIENCE) as answer:
            return json.load(answer)["value"]

    def goto(self, address: str) -> None:
        self._ask("POST", "/url", {"url": address})

    def resize(self, width: int, height: int) -> None:
        """Give the page this size: the window has a frame and a bar of its own, which are measured."""
        self._ask("POST", "/window/rect", {"width": width, "height": height})
        inner = self.run("[innerWidth, innerHeight]")
        if inner != [width, height]:
            self._ask("POST", "/window/rect", {"width": 2 * width - inner[0], "height": 2 * height - inner[1]})

    def run(self, script: str) -> Any:
        """The value of a JavaScript expression, awaited where it is a promise."""
        body = f"const done = arguments[0]; Promise.resolve({script}).then((value) => done(JSON.stringify(value) ?? 'null'))"
        return json.loads(self._ask("POST", "/execute/async", {"script": body, "args": []}))

    def click(self, selector: str) -> None:
        """A pointer's click in the middle of the first such element."""
        x, y = self.run(_MIDDLE % json.dumps(selector))
        steps = [
            {"type": "pointerMove", "x": x, "y": y, "origin": "viewport", "duration": 0},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0},
        ]
        self._ask("POST", "/actions", {"actions": [{"type": "pointer", "id": "mouse", "actions": steps}]})

    def picture(self) -> bytes:
        """The window as it is seen now, a PNG: its driver gives none."""
        made = io.BytesIO()
        ImageGrab.grab(xdisplay=self.display).save(made, "PNG")
        return made.getvalue()

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._ask("DELETE", "")
        for process in (self.process, self.screen):
            process.terminate()
            process.wait(_PATIENCE)


_MIDDLE = """(() => { const e = document.querySelector(%s); e.scrollIntoView({ block: "center", behavior: "instant" });
const r = e.getBoundingClientRect(); return [Math.round(r.x + r.width / 2), Math.round(r.y + r.height / 2)]; })()"""


def present(engine: type[Firefox | WebKit]) -> bool:
    """Whether an engine and what it needs are installed."""
    return shutil.which(engine.program) is not None and (engine is Firefox or shutil.which("Xvfb") is not None)
