"""The bytes of a transcript's file. They tell whether it was read before, so that this comes without the readers."""

from __future__ import annotations

import stat
from pathlib import Path

from casestudies.transcripts import codes
from casestudies.transcripts.codes import refusal
from casestudies.transcripts.decode import MAX_BYTES


def transcript_bytes(path: Path) -> bytes:
    """The bytes of a transcript's file; raises TranscriptError where it cannot be opened, or is too large."""
    name = path.as_posix()
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode):
            raise refusal(codes.UNREADABLE, name, "It cannot be opened: this is not a file.")
        size = state.st_size
        if size > MAX_BYTES:
            raise refusal(codes.TOO_LARGE, name, f"The file has {size:,} bytes; at most {MAX_BYTES:,} are read.")
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise refusal(
            codes.UNREADABLE, name, f"It cannot be opened: {error.strerror or type(error).__name__}."
        ) from None
    except ValueError:
        raise refusal(codes.UNREADABLE, name, "It cannot be opened: this is not a path.") from None
