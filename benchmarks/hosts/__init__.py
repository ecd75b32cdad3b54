"""The snippets pasted into real hosts, before and after a withdrawal. Run by hand; see `__main__.py`."""
