"""A log that holds no words of anybody: what goes wrong is told by its kind and place."""

from __future__ import annotations

import logging
import sys


class _Quiet(logging.Formatter):
    """Of an event its level and place, of an error its kind: messages and arguments may hold what somebody wrote or said."""

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        error = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else ""
        return f"{record.levelname.lower()} in {record.name}:{record.lineno} {error}".rstrip()


def keep_log_quiet() -> None:
    """Log errors alone, on standard error, whatever a library set up before."""
    log = logging.StreamHandler(sys.stderr)
    log.setFormatter(_Quiet())
    logging.basicConfig(level=logging.ERROR, handlers=[log], force=True)
    for name in list(logging.root.manager.loggerDict):
        logging.getLogger(name).handlers.clear()
