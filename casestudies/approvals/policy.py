"""The policy of a trusted state, for judging a proposed one: who proposes does not decide by which rules."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from casestudies.approvals.git import Repository
from casestudies.approvals.git_codes import NO_BASE_POLICY
from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.site_file import CONFIG_NAMES
from casestudies.stories.project import Project
from casestudies.stories.settings import open_project


def judged_by(project: Project, revision: str) -> Project:
    """The project with the policy that its settings have in `revision`; everything else is as it is here.

    Raises CasestudiesError: no such revision (A202), or settings that cannot be read in it (A210).
    """
    repository = Repository(project.root)
    commit = repository.resolved(revision)
    # A proposal may bring a settings file that is read before the trusted one, or rename it.
    names = dict.fromkeys((project.settings, *CONFIG_NAMES))
    texts = ((name, repository.text(commit, project.root / name)) for name in names)
    name, text = next(((name, text) for name, text in texts if text is not None), (project.settings, None))
    if text is None:
        message = f"The trusted state has no {name}."
        raise CasestudiesError(Finding(NO_BASE_POLICY, Place(name), message))
    with TemporaryDirectory() as folder:
        file = Path(folder) / name
        file.write_text(text, "utf-8")
        try:
            policy = open_project(file).policy
        except CasestudiesError as error:
            found = error.finding
            message = f"The settings of the trusted state cannot be read: {found.code} {found.message}"
            raise CasestudiesError(Finding(NO_BASE_POLICY, found.place, message)) from None
    return replace(project, policy=policy)
