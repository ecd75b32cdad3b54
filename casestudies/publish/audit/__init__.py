"""The last net: a scan of a built site for words that were never meant to be published.

Every file is read in all the ways its words could come to light (`casestudies.publish.words`). Eight words in a row that
also stand in a private text, and in nothing published, are a leak. Short private texts (an address, the name of a file,
a title) are looked for as a whole.

The work grows with the size of the site plus that of the private texts, never with their product, and what all pages
have in common is read once.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping

from casestudies.findings import Finding, Place
from casestudies.memory import FORGETFUL, Memory, digest_of
from casestudies.publish.audit.files import FilesOf, sections
from casestudies.publish.audit.phrases import by_word
from casestudies.publish.audit.public import published
from casestudies.publish.audit.runs import Private
from casestudies.publish.audit.scans import Scans
from casestudies.publish.audit.telling import tell
from casestudies.publish.codes import CLIP_LEAKED, ROOM_PUBLISHED

__all__ = ["DESK", "ROOM", "FilesOf", "leaks", "published", "recordings"]

ROOM = "casestudies review room, private"
"""What every review room says of itself, where no reader sees it."""
DESK = "casestudies desk, private"
"""The same for what the desk writes: reports, guides, insights."""
_MARKS = {
    ROOM.encode("ascii"): "This is a review room: it was made for whoever reviews the story.",
    DESK.encode("ascii"): "This is a private paper of the desk: it was made for your own team.",
}


def leaks(
    files: Iterable[tuple[str, bytes]], forbidden: Iterable[Private], allowed: Iterable[str], memory: Memory = FORGETFUL
) -> tuple[Finding, ...]:
    """What stands in `files` (path and bytes) of the `forbidden` texts, but for what is in the `allowed` ones too; and review
    rooms, even where every word in them is published.

    Files are gone through a second time where there is something to tell. Messages name the file and the private text;
    the words themselves are confidential. With a `memory`, files that were clean before are held against nothing but what is
    forbidden since, as long as what they lean on is still allowed.
    """
    again = list(files) if isinstance(files, Iterator) else files
    public, scans = {digest_of(text): text for text in allowed}, Scans(tuple(forbidden), memory)
    rooms: list[Finding] = []
    for name, data in again:
        rooms += (Finding(ROOM_PUBLISHED, Place(name), message) for mark, message in _MARKS.items() if mark in data)
        for section in sections(data):
            scans.add(section, public)
    scanned = scans.judged(public)
    guilty = {run: name for scan in scanned for run, name in scan.guilty.items()}
    told = {phrase for scan in scanned for phrase in scan.told}
    if guilty or told:
        phrases = by_word(told)
        return (*rooms, *(finding for name, data in again for finding in tell(name, data, guilty, phrases)))
    scans.keep(scanned)
    return tuple(rooms)


def recordings(files: Iterable[tuple[str, bytes]], unplayed: Mapping[str, str]) -> Iterator[Finding]:
    """The clips that no published story plays (by their SHA-256), wherever something copied them to."""
    for name, data in files if unplayed else ():
        if clip := unplayed.get(hashlib.sha256(data).hexdigest()):
            yield Finding(CLIP_LEAKED, Place(name), f"It is the clip `{clip}`, which no published story plays.")
