"""A server of files on this machine, for browsers that ask for many at once."""

from http.server import ThreadingHTTPServer


class Server(ThreadingHTTPServer):
    """On a busy machine five waiting connections, as Python has it, are not enough: the sixth is reset."""

    request_queue_size = 64
