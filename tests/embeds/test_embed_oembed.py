"""oEmbed, read over HTTP by somebody else's library."""

import functools
import http.server
import threading

import micawber
import pytest
from micawber.providers import Provider, ProviderRegistry

from casestudies.publish.embeds import files, places
from helpers.embeds_made_up import EXAMPLE, SAVED, embeds


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture
def address(tmp_path):
    """The publisher's site, really served."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=tmp_path))
    root = f"http://127.0.0.1:{server.server_port}/"
    for artifact in files(embeds(EXAMPLE, root)):
        path = tmp_path / artifact.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(artifact.content)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield root
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_consumer_puts_the_frame_in_the_place_of_the_address(address):
    key = places.key(SAVED.ref)
    page = address + places.frame(key)
    consumer = ProviderRegistry()
    consumer.register(f"{address}casestudies/embed/[0-9a-f]+.html", Provider(address + places.oembed(key)))
    answer = consumer.request(page)
    assert (answer["type"], answer["provider_name"]) == ("rich", "Tallyroom")
    assert answer["title"] == "Dana Reyes, Head of Finance, Brightledger: customer quote"
    shown = micawber.parse_text(f"Before\n\n{page}\n\nAfter", consumer)
    assert f'<iframe src="{page}"' in shown
    assert 'sandbox="allow-popups allow-popups-to-escape-sandbox"' in shown
