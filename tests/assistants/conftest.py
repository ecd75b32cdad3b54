"""A site with a quote that asks, and an assistant that speaks with its server over a pipe."""

import asyncio
import sys
from pathlib import Path

import pytest

pytest.importorskip("mcp")

from mcp import Client, StdioServerParameters, stdio_client

from helpers import loops
from helpers.asking import Asking

COMMAND = str(Path(sys.executable).with_name("casestudies"))


@pytest.fixture
def site(tmp_path):
    return Asking(tmp_path / "site")


@pytest.fixture
def ask(site, tmp_path):
    """Runs `work(client)` with a server of its own; gives what that gives, and what the server logged."""

    def run(work, *options):
        async def session():
            log = (tmp_path / "log").open("w+")
            config = str(site.root / "mkdocs.yml")
            parameters = StdioServerParameters(command=COMMAND, args=["mcp", "--config", config, *options])
            async with Client(stdio_client(parameters, errlog=log)) as client:
                given = await work(client)
            log.seek(0)
            return given, log.read()

        return loops.run(asyncio.wait_for(session(), 60))

    return run
