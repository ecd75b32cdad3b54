"""Testimonials on other people's pages: what a host pastes, and the files that the site serves for it.

The words stand in the host's own HTML; one script, which can never change, gives them their look and takes them away
when the publisher says so. Only quotes whose approval has the scope `widget` are here.
"""

from casestudies.publish.embeds.artifacts import Artifact, files
from casestudies.publish.embeds.builder import pages
from casestudies.publish.embeds.hosts import embedders
from casestudies.publish.embeds.made import Embeds, Selection, Testimonial, snippet_of
from casestudies.publish.embeds.provider import entry
from casestudies.publish.embeds.snippets import (
    Alt,
    Choice,
    EmbedForm,
    GroupLayout,
    Platform,
    SmallForm,
    Theme,
    one,
    picked,
    several,
    small,
)

__all__ = [
    "Alt",
    "Artifact",
    "Choice",
    "EmbedForm",
    "Embeds",
    "GroupLayout",
    "Platform",
    "Selection",
    "SmallForm",
    "Testimonial",
    "Theme",
    "embedders",
    "entry",
    "files",
    "one",
    "pages",
    "picked",
    "several",
    "small",
    "snippet_of",
]
