"""Where people write: what an editor or an assistant asks of a story while it is being written. Nothing here writes a file."""

from casestudies.editing.bench import Bench, Draft

__all__ = ["Bench", "Draft"]
