"""Evidence: the file that shows an approval was given. Private; hashed, never published, never printed."""

from __future__ import annotations

import email
import email.policy
import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path

from casestudies.approvals.answers import Answer, names_of
from casestudies.approvals.codes import NO_EVIDENCE
from casestudies.approvals.content import picture_paths
from casestudies.approvals.mail import read_mail
from casestudies.approvals.sent import Sent
from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.memory import FORGETFUL, KeptKind, Memory
from casestudies.stories.files import display_path, inside, replace_files
from casestudies.stories.model import Library
from casestudies.stories.project import Project

MAX_TEXT = 20_000_000
_NAMED = KeptKind[tuple[str, ...]]("pictures", tuple[str, ...])
_DIGEST = re.compile(r"sha256:\s*([0-9a-f]{64})")


def hashes(folder: Path) -> Mapping[str, str]:
    """The SHA-256 of each file directly in the approvals folder, by name; hidden files are passed over."""
    if not folder.is_dir():
        return {}
    files = (path for path in sorted(folder.iterdir()) if path.is_file() and not path.name.startswith("."))
    return {path.name: sha256(path) for path in files}


def sha256(path: Path) -> str:
    """The hash of a file's bytes, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def picture_hashes(project: Project, library: Library, memory: Memory = FORGETFUL) -> Mapping[str, str]:
    """The SHA-256 of each file under docs_dir that a story of the library can show and that is there, by its path."""
    paths: set[str] = set()
    for story in library.stories.values():
        if customer := library.customers.get(story.customer):
            named = partial(picture_paths, story, customer)
            mark = library.digests.get(story.id)
            shown_paths = memory.recall(_NAMED, named, mark) if mark else named()
            paths.update(shown_paths)
    found = {path: inside(project.docs_dir, path) for path in sorted(paths)}
    return {path: sha256(file) for path, file in found.items() if file is not None and file.is_file()}


def answer_in(file: Path, sent: Sequence[Sent], names: Iterable[str]) -> Answer | None:
    """The answer in a file, held against the requests it may answer; None where it is empty or cannot be read."""
    mail = read_mail(file)
    texts = tuple(text for one in sent for text in one.texts)
    return None if mail is None else Answer(mail, texts, names_of(names))


def brought_in(file: Path, project: Project) -> Path:
    """The evidence in the approvals folder, copied there if it is elsewhere. Raises CasestudiesError.

    A file of that name with other content is never overwritten.
    """
    source = file if file.is_file() else project.approvals / file.name
    if not source.is_file():
        place = Place(display_path(file, project.root if file.is_absolute() else Path()))  # as it was given
        message = "The evidence is a folder." if file.is_dir() else "The evidence does not exist."
        raise CasestudiesError(Finding(NO_EVIDENCE, place, message))
    place = Place(display_path(source, project.root))
    if source.name.startswith("."):
        raise CasestudiesError(Finding(NO_EVIDENCE, place, "Evidence cannot be a hidden file."))
    target = project.approvals / source.name
    if source.resolve() == target.resolve():
        return target
    if target.exists():
        if sha256(target) != sha256(source):
            message = "The approvals folder already holds another file of this name."
            raise CasestudiesError(Finding(NO_EVIDENCE, place, message, "Rename the new evidence."))
        return target
    replace_files({target: source.read_bytes()})
    return target


def quoted_digests(file: Path) -> frozenset[str]:
    """The digests that a mail or text speaks of, as `sha256:…`; none of other files, or of answers that quote nothing."""
    return frozenset(f"sha256:{digest}" for digest in _DIGEST.findall(_text(file)))


def _text(file: Path) -> str:
    """What can be read in a mail or text file; nothing of other files."""
    if file.suffix.lower() not in {".eml", ".txt", ".md", ".html", ".htm"} or file.stat().st_size > MAX_TEXT:
        return ""
    data = file.read_bytes()
    if file.suffix.lower() != ".eml":
        return _joined(data.decode("utf-8", "replace"))
    message = email.message_from_bytes(data, policy=email.policy.default)
    texts = []
    for part in message.walk():
        if part.get_content_maintype() == "text":
            payload = part.get_payload(decode=True)
            texts.append(payload.decode("utf-8", "replace") if isinstance(payload, bytes) else "")
    return _joined("\n".join(texts))


def _joined(text: str) -> str:
    # Mail programs break long lines and put `>` before quoted ones, also in the middle of a digest.
    return text + "\n" + re.sub(r"(?<=[0-9a-f:])[ \t]*\r?\n[> \t]*(?=[0-9a-f])", "", text)
