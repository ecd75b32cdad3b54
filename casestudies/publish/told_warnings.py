"""Warnings that whatever builds the site logs about what we took out of it."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path


class ToldWarnings:
    """Warnings of a generator and its plugins about what we took out are told as what they are: no fault of the site, so that a
    strict build goes on and the words leave it. Those about the files of our own pages, which nobody can mend, are not told.
    """

    def __init__(self, logger: logging.Logger, gone: Iterable[str], pages: Path) -> None:
        stems = sorted((re.escape(src.removesuffix(".md")) for src in gone), key=len, reverse=True)
        self._gone = re.compile(rf"(?<![\w.-])(?P<src>{'|'.join(stems)})(?![\w-])") if stems else None
        self._pages = str(pages)
        self._filters = [(handler, partial(self._passes, handler)) for handler in handlers(logger)]
        for handler, one in self._filters:
            handler.addFilter(one)

    def _passes(self, handler: logging.Handler, record: logging.LogRecord) -> bool:
        """Called before each handler: what the first made of a record, the others see."""
        if record.levelno != logging.WARNING:
            return record.levelno >= handler.level
        message = record.getMessage()
        if gone := self._gone.search(message) if self._gone else None:
            record.msg, record.args = f"Because `{gone['src']}` is withheld: {message}", ()
            record.levelno, record.levelname = logging.INFO, logging.getLevelName(logging.INFO)
        return record.levelno >= handler.level and self._pages not in message

    def remove(self) -> None:
        """Let warnings be again what they are."""
        for handler, one in self._filters:
            handler.removeFilter(one)


def handlers(logger: logging.Logger | None) -> Iterator[logging.Handler]:
    """Those of a logger and of all above it."""
    while logger is not None:
        yield from logger.handlers
        logger = logger.parent
