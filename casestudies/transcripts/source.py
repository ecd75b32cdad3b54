"""A file as the readers see it: a name, bytes, and the text in them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from casestudies.transcripts.decode import decode


@dataclass(frozen=True)
class Told:
    """What the interview says of its transcript: labels that are speakers, and whether it was written, or one person's talk."""

    speakers: frozenset[str] = frozenset()
    written: bool = False
    talk: bool = False


NOTHING = Told()
ZIP = b"PK\x03\x04"
"""How an archive begins, which a Word file is."""
SIGNATURE = 65_536
"""Bytes, more than any signature takes."""


@dataclass
class Source:
    """`name` is for findings only: recognition goes by content, never by extension.

    Once the text is asked for, of the bytes only the signature is kept: both would be twice as much.
    """

    name: str
    data: bytes
    told: Told = NOTHING

    @cached_property
    def _decoded(self) -> tuple[str, str]:
        decoded = decode(self.data, self.name)
        self.data = self.data[:SIGNATURE]
        return decoded

    @property
    def text(self) -> str:
        """The text with LF line ends, composed; raises TranscriptError where the bytes are no text."""
        return self._decoded[0]

    @property
    def encoding(self) -> str | None:
        """What the text was read in, such as `utf-8`; None where no reader asked for text."""
        return self._decoded[1] if "_decoded" in self.__dict__ else None
