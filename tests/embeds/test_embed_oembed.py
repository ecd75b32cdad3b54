"""oEmbed, read over HTTP by somebody else's library."""

import functools
import http.server
import json
import threading
from dataclasses import replace

import micawber
import pytest
from micawber.providers import Provider, ProviderRegistry

from casestudies.publish.embeds import files, places
from casestudies.stories.model import Scope
from helpers.embeds_made_up import EXAMPLE, SAVED, edition, embeds, story


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
    assert answer["title"] == "A customer’s words, at Tallyroom"
    shown = micawber.parse_text(f"Before\n\n{page}\n\nAfter", consumer)
    assert f'<iframe src="{page}"' in shown
    assert 'sandbox="allow-popups allow-popups-to-escape-sandbox allow-same-origin"' in shown


@pytest.mark.parametrize("social", [True, False])
def test_what_services_copy_and_keep_names_nobody_without_the_scope_social(social):
    shared = replace(SAVED, scopes=SAVED.scopes | {Scope.SOCIAL} if social else SAVED.scopes)
    made = {
        file.path: file.content.decode()
        for file in files(embeds(edition(story("brightledger", shared))))
        if not file.path.endswith(".png")
    }
    key = places.key(SAVED.ref)
    answer, page = json.loads(made[places.oembed(key)]), made[places.frame(key)]
    assert ("Dana Reyes" in page.partition("</title>")[0]) == social
    assert ("Dana Reyes" in answer["title"]) == social
    assert ("author_name" in answer) == social
    assert "Dana Reyes" in page, "the frame itself shows who speaks"
