"""Embeds on fifteen pages of other people, in three engines, before and after a withdrawal. Run by hand; see `__main__.py`."""
