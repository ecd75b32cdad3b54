"""Markdown and YAML to Story, Customer and Interview."""

from casestudies.stories.assets import asset_paths
from casestudies.stories.figures import Figure, figures, has_figure
from casestudies.stories.load import load, load_sources
from casestudies.stories.project import Project
from casestudies.stories.quotes import find_quotes
from casestudies.stories.read_customer import read_customer
from casestudies.stories.read_interview import read_interview
from casestudies.stories.read_story import read_story
from casestudies.stories.references import Reference, broken_references, references
from casestudies.stories.settings import find_config, open_project, project_from_settings
from casestudies.stories.speech import speech_in
from casestudies.stories.transcripts import transcripts_of

__all__ = [
    "Figure",
    "Project",
    "Reference",
    "asset_paths",
    "broken_references",
    "figures",
    "find_config",
    "find_quotes",
    "has_figure",
    "load",
    "load_sources",
    "open_project",
    "project_from_settings",
    "read_customer",
    "read_interview",
    "read_story",
    "references",
    "speech_in",
    "transcripts_of",
]
