"""Build aside, look, then swap: a site that failed, or a build that was killed, is never where the old site was."""

from casestudies.publish.swap.aside import BuildFolder, not_written

__all__ = ["BuildFolder", "not_written"]
