"""The edge of receipts: the file casestudies.lock, its signature, and the hashes of what lies beside it."""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from casestudies.approvals.evidence import quoted_digests, sha256
from casestudies.approvals.git import Repository
from casestudies.findings import CasestudiesError, Finding, Place, Rule, counted
from casestudies.memory import KeptKind, Memory
from casestudies.review.codes import RECEIPTS_OUTDATED, RECEIPTS_REFUSED
from casestudies.review.model import Receipted, Review
from casestudies.review.receipts import (
    FILE,
    LIMIT,
    EvidenceFile,
    Receipts,
    differences,
    evidence_names,
    from_json,
    from_receipt,
    receipts_of,
    to_json,
)
from casestudies.stories.files import inside, read_text, replace_files, unix
from casestudies.stories.load import source_files
from casestudies.stories.model import Interview, Library
from casestudies.stories.project import Project

NAMESPACE = "casestudies"
"""What a signature is for (ssh-keygen(1), `-n`): one of another kind, of git's for example, is none."""
_SECONDS = 20
_RULES = KeptKind[str]("rules", str)
_Quoted = Mapping[str, frozenset[str]]


def rules_in_force(memory: Memory) -> str:
    """The fingerprint of the rules by which quotes are judged, which is made of all their code, and takes a while."""
    from casestudies.quotes import policy_fingerprint  # noqa: PLC0415 - only where it is not remembered

    return memory.recall(_RULES, policy_fingerprint)


def kept_receipts(project: Project, memory: Memory) -> tuple[Receipts | None, tuple[Finding, ...]] | None:
    """The receipts that may stand for absent transcripts, or why those that are there may not. None where there is no file."""
    file = project.root / FILE
    if not file.is_file() or file.is_symlink():
        return None
    try:
        with file.open("rb") as opened:
            data = opened.read(LIMIT + 1)
        receipts = from_json(data, known_rules())
        if project.policy.receipts != "unsigned":
            _check_signature(project, data)
    except OSError as error:
        return None, (_refused(f"The file cannot be opened: {error.strerror}."),)
    except CasestudiesError as error:
        return None, error.findings
    if receipts.rules != rules_in_force(memory):
        return None, (_refused("The receipts were made by a version with other rules."),)
    return receipts, ()


def receipted_stories(
    project: Project, library: Library, receipts: Receipts, absent: frozenset[str]
) -> dict[str, tuple[Receipted, _Quoted]]:
    """What the receipts say of each story with an interview whose transcript is absent, and what its absent evidence quotes."""
    settings = {id_: settings_hash(project, library.interviews[id_]) for id_ in absent}
    found: dict[str, tuple[Receipted, _Quoted]] = {}
    for story in library.stories.values():
        mine = absent & {*story.interviews}
        if not mine:
            continue
        evidence = receipts.evidence_of(story)
        quotes = {quote.id: quote for quote in story.quotes}
        judged = {
            id_: from_receipt(
                quotes[id_],
                receipt,
                library.interviews[receipt.interview],
                receipts.interviews[receipt.interview].transcript,
                project.policy.verdicts,
            )
            for id_, receipt in receipts.of(story, settings).items()
        }
        hashes = {name: shown.sha256 for name, shown in evidence.items()}
        found[story.id] = Receipted(judged, hashes, mine), {name: shown.quotes for name, shown in evidence.items()}
    return found


def are_kept(project: Project) -> bool:
    """Whether the site has receipts."""
    return (project.root / FILE).is_file()


def made_receipts(project: Project, review: Review) -> Receipts:
    """The receipts of what a review publishes. Its transcripts must be here."""
    from casestudies.quotes import policy_fingerprint  # noqa: PLC0415 - only where they are not remembered

    published = [one for one in review.stories if one.publishes]
    used = {j.interview.id: j.interview for one in published for j in one.judged if j.interview}
    named = {name for one in published for name in evidence_names(one.story)}
    files = {name: file for name in named if (file := inside(project.approvals, name)) and file.is_file()}
    evidence = {name: EvidenceFile(sha256(file), quoted_digests(file)) for name, file in files.items()}
    settings = {id_: settings_hash(project, interview) for id_, interview in used.items()}
    return receipts_of(review, review.rules or policy_fingerprint(), settings, evidence)


def outdated(project: Project, review: Review) -> tuple[Finding, ...]:
    """A warning where receipts are kept that say something else than was found; nothing where transcripts are absent."""
    if review.receipted or not are_kept(project):
        return ()
    try:
        kept = from_json((project.root / FILE).read_bytes()[: LIMIT + 1], known_rules())
    except CasestudiesError as error:
        return error.findings
    stories = tuple(differences(made_receipts(project, review), kept))
    if not stories:
        return ()
    named = ", ".join(f"`{story}`" for story in stories[:3]) + (" …" if len(stories) > 3 else "")
    message = f"The receipts of {counted(len(stories), 'story', 'stories')} differ from what was found: {named}."
    return (Finding(RECEIPTS_OUTDATED, Place(FILE), message),)


def state_of(project: Project) -> str:
    """The hash of all content files but transcripts and evidence: the same wherever the same commit is checked out."""
    files = sorted(path for paths in source_files(project).values() for path in paths)
    whole = hashlib.sha256()
    for path in files:
        file = path / "interview.yml" if path.is_dir() else path
        data = file.read_bytes().replace(b"\r\n", b"\n")
        whole.update(f"{file.relative_to(project.root).as_posix()} {len(data)}\n".encode() + data)
    return whole.hexdigest()


def write_receipts(project: Project, receipts: Receipts, key: Path | None) -> tuple[Path, ...]:
    """Write the file, and with a `key` its signature beside it. A signature of other receipts is removed."""
    file, signature = project.root / FILE, project.root / f"{FILE}.sig"
    replace_files({file: to_json(receipts).encode()})
    signature.unlink(missing_ok=True)
    if key is None:
        return (file,)
    done = _ssh_keygen("-q", "-Y", "sign", "-n", NAMESPACE, "-f", str(key), str(file))
    if done.returncode or not signature.is_file():
        why = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise CasestudiesError(_refused(f"The receipts cannot be signed: {why[-1] if why else 'ssh-keygen failed'}."))
    return file, signature


def settings_hash(project: Project, interview: Interview) -> str:
    """The SHA-256 of an interview's file, with Unix line ends."""
    return hashlib.sha256(
        unix(read_text(project.interviews / interview.id / "interview.yml", project.root)).encode()
    ).hexdigest()


def known_rules() -> Mapping[str, Rule]:
    """The rules that receipts may name: those by which quotes are judged."""
    from casestudies.quotes import RULES  # noqa: PLC0415

    return {rule.code: rule for rule in RULES}


def _check_signature(project: Project, data: bytes) -> None:
    """Raise CasestudiesError where an allowed signer of the base branch did not sign this."""
    signature = project.root / f"{FILE}.sig"
    if not signature.is_file() or signature.is_symlink():
        raise CasestudiesError(_refused(f"There is no signature beside it (`{FILE}.sig`)."))
    policy = project.policy.recording
    repository = Repository(project.root)
    commit = repository.branch(policy.base)
    # The name counts, and not where a link of the proposed state leads.
    named = inside(project.root, policy.allowed_signers) is not None
    allowed = repository.text(commit, project.root / policy.allowed_signers) if commit and named else None
    if allowed is None:
        message = f"The branch `{policy.base}` has no file of allowed signers (`{policy.allowed_signers}`)."
        raise CasestudiesError(_refused(message))
    with TemporaryDirectory() as folder:
        signers = Path(folder) / "signers"
        signers.write_text(allowed, "utf-8")
        trust = ("-s", str(signature), "-f", str(signers))
        found = _ssh_keygen("-Y", "find-principals", *trust).stdout.decode("utf-8", "replace").splitlines()
        for principal in found:
            if not _ssh_keygen("-Y", "verify", "-I", principal, "-n", NAMESPACE, *trust, data=data).returncode:
                return
    raise CasestudiesError(_refused("No allowed signer has signed these receipts."))


def _ssh_keygen(*arguments: str, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(  # noqa: S603 - fixed commands; file names are arguments of options
            ["ssh-keygen", *arguments],  # noqa: S607 - whichever the system has
            input=data,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise CasestudiesError(_refused(f"`ssh-keygen` cannot be run: {type(error).__name__}.")) from None


def _refused(message: str) -> Finding:
    return Finding(RECEIPTS_REFUSED, Place(FILE), message)
