"""Ports of this machine on which nobody listens: many tests run at once, and other programs beside them."""

import socket


def free_port() -> int:
    """A port that was free a moment ago."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])
