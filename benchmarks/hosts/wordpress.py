"""WordPress of Debian's package, with MariaDB, as its editors use it: two editors, roles that may paste anything or not."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

PACKAGE = Path("/usr/share/wordpress")
"""Debian's. WordPress.org's, unpacked, does as well."""
HERE = Path(__file__).parent
CONFIG = """<?php
define('DB_NAME', 'host'); define('DB_USER', '{user}'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:{socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', ''); $table_prefix = 'wp_';
define('WP_HOME', '{address}'); define('WP_SITEURL', '{address}'); define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
define('AUTOMATIC_UPDATER_DISABLED', true); define('DISABLE_WP_CRON', true);
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
"""
# WordPress asks no address of its own machine for oEmbed, and no unusual port; ours is both, and no other is ever asked.
ALLOW = """<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', function ($ports) { $ports[] = %d; return $ports; });
"""


class NoThemeError(Exception):
    """WordPress has no theme, and shows empty pages."""


@dataclass(frozen=True)
class WordPress:
    """A running WordPress, and its folder."""

    address: str
    folder: Path

    def paste(self, content: str, role: str) -> tuple[str, int]:
        """Publish a post as somebody with that role: its address, and its number."""
        told = json.loads(self._run("paste", role, text=content))
        return told["url"], told["post"]

    def save(self, post: int, role: str) -> None:
        """Save it again as it is, as somebody with that role."""
        self._run("save", role, str(post))

    def wait(self) -> None:
        """Let two days pass, as far as answers to oEmbed are remembered."""
        self._run("age")

    @property
    def version(self) -> str:
        """Its release."""
        return str(json.loads(self._run("version")))

    def _run(self, *arguments: str, text: str = "") -> str:
        command = ("php", "-d", "display_errors=stderr", "wordpress.php", *arguments)
        environment = os.environ | {"HOSTS_ADDRESS": self.address}
        done = subprocess.run(
            command, cwd=self.folder, env=environment, input=text, capture_output=True, text=True, check=True
        )
        return done.stdout


@contextmanager
def running(work: Path, publisher_port: int, package: Path = PACKAGE) -> Iterator[WordPress]:
    """WordPress and its database in a folder of their own, until the block ends."""
    if not any((package / "wp-content" / "themes").glob("*/style.css")):
        raise NoThemeError(f"{package}/wp-content/themes is empty: apt-get install wordpress-theme-twentytwentythree")
    with ExitStack() as stack:
        address = f"http://127.0.0.1:{free_port()}"
        folder = work / "wordpress"
        shutil.copytree(package, folder, symlinks=False, ignore_dangling_symlinks=True)
        wires = _database(work, stack)
        user = subprocess.run(("id", "-un"), capture_output=True, text=True, check=True).stdout.strip()
        (folder / "wp-config.php").write_text(CONFIG.format(user=user, socket=wires, address=address), "utf-8")
        shutil.copy(HERE / "wordpress.php", folder)
        allowed = folder / "wp-content" / "mu-plugins"
        allowed.mkdir(exist_ok=True)
        (allowed / "allow.php").write_text(ALLOW % publisher_port, "utf-8")
        made = WordPress(address, folder)
        made._run("install")
        environment = os.environ | {"PHP_CLI_SERVER_WORKERS": "4"}
        server = ("php", "-S", address.removeprefix("http://"), "-t", str(folder))
        wait_for(address, started(stack, server, environment))
        yield made


def _database(work: Path, stack: ExitStack) -> Path:
    data, wires = work / "data", work / "db.sock"
    owner = subprocess.run(("id", "-un"), capture_output=True, text=True, check=True).stdout.strip()
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    subprocess.run(
        ("mariadb-install-db", f"--datadir={data}", f"--user={owner}", "--auth-root-authentication-method=socket"),
        check=True,
        **quiet,
    )
    started(
        stack,
        ("mariadbd", f"--datadir={data}", f"--socket={wires}", f"--user={owner}", "--skip-networking"),
        os.environ,
    )
    for _ in range(100):
        if wires.exists():
            break
        time.sleep(0.1)
    subprocess.run(("mariadb", f"--socket={wires}", "-e", "create database host"), check=True)
    return wires


class StartError(Exception):
    """A program ended before it answered."""


@dataclass(frozen=True)
class Started:
    """A program that runs, and the file of what it says."""

    process: subprocess.Popen[bytes]
    said: IO[bytes]

    def check(self) -> None:
        """Raise StartError with its last words where it has ended."""
        if self.process.poll() is not None:
            self.said.seek(0)
            raise StartError(self.said.read()[-1500:].decode("utf-8", "replace") or "It ended without a word.")


def started(
    stack: ExitStack, command: tuple[str, ...], environment: Mapping[str, str], folder: Path = Path()
) -> Started:
    """A program that runs until the stack closes."""
    said = stack.enter_context(tempfile.TemporaryFile())  # noqa: SIM115 - the stack closes it
    process = subprocess.Popen(
        command, cwd=folder, env=environment, stdout=said, stderr=subprocess.STDOUT, start_new_session=True
    )
    stack.callback(process.wait)
    stack.callback(_end, process.pid)
    return Started(process, said)


def _end(group: int) -> None:
    with suppress(ProcessLookupError):  # it ended by itself
        os.killpg(group, signal.SIGTERM)  # PHP's server leaves its workers behind


def wait_for(address: str, server: Started) -> None:
    """Until a server answers."""
    for _ in range(300):
        server.check()
        try:
            urllib.request.urlopen(address, timeout=20).read()
        except OSError:
            time.sleep(0.5)
        else:
            return
    raise TimeoutError(address)


def free_port() -> int:
    """A port that nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
