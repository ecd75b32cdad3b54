"""oEmbed, read over HTTP by somebody else's library."""

import functools
import http.server
import json
import re
import threading
import urllib.request
from dataclasses import replace
from fnmatch import translate
from urllib.parse import parse_qs, urlsplit

import micawber
import pytest
import yaml
from micawber.exceptions import ProviderException
from micawber.providers import Provider, ProviderRegistry

from casestudies.publish.embeds import entry, files, places
from casestudies.stories.model import Scope
from helpers.embeds_made_up import EXAMPLE, SAVED, edition, embeds, story


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A server of files, with the rule of docs/embeds.md for the address of all answers."""

    def translate_path(self, path):
        asked = urlsplit(path)
        (url,) = parse_qs(asked.query).get("url", [""])
        found = re.search(r"/casestudies/embed/([a-z0-9-]+)\.html$", url)
        if asked.path == f"/{places.ENDPOINT}" and found:
            path = f"/{places.oembed(found[1])}"
        return super().translate_path(path)

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


def test_a_frame_offers_no_face_to_services_that_copy_a_page_s_first_picture():
    """Ghost's bookmark keeps it after a withdrawal (metascraper-image, `img[src]:not([aria-hidden="true"])`)."""
    frames = [made.content.decode() for made in files(embeds(EXAMPLE)) if made.path.endswith(".html")]
    pictures = re.findall(r"<img [^>]*>", "".join(frames))
    assert pictures
    assert all('aria-hidden="true"' in picture and 'alt=""' in picture for picture in pictures)


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


def known(address):
    """A consumer that knows the site by its entry in a list, as consumers read such lists."""
    consumer = ProviderRegistry()
    (listed,) = yaml.safe_load(entry(embeds(EXAMPLE, address)))
    for endpoint in listed["endpoints"]:
        for scheme in endpoint["schemes"]:
            consumer.register(translate(scheme), Provider(endpoint["url"], format="json"))
    return consumer


@pytest.mark.parametrize("name", [places.WALL, places.key(SAVED.ref), places.customer("brightledger")])
def test_a_consumer_that_knows_the_site_by_its_entry_finds_every_answer(address, name):
    page = address + places.frame(name)
    assert f'<iframe src="{page}"' in known(address).request(page)["html"]


@pytest.mark.parametrize("page", ["stories/brightledger/", places.status(places.WALL), places.frame("0" * 16)])
def test_the_entry_promises_no_answer_for_other_pages(address, page):
    with pytest.raises(ProviderException):
        known(address).request(address + page)


def test_the_entry_is_what_lists_of_providers_ask_for(address):
    """What oembed.com's list checks of an entry: https://github.com/iamcal/oembed, `validate-pr-provider.js`."""
    (listed,) = yaml.safe_load(entry(embeds(EXAMPLE, address)))
    assert (listed["provider_name"], listed["provider_url"]) == ("Tallyroom", address)
    (endpoint,) = listed["endpoints"]
    for example in endpoint["example_urls"]:
        answer = json.load(urllib.request.urlopen(example))
        assert (answer["version"], answer["type"]) == ("1.0", "rich")
        assert answer["html"]
        assert answer["width"]
        assert answer["height"]
    # It opens the first address as it is written, and wants the kind of link before its address.
    page = urllib.request.urlopen(endpoint["schemes"][0].replace("*", "")).read().decode()
    assert endpoint["discovery"] is True
    assert re.search(r'<link[^>]+type="application/json\+oembed"[^>]+href', page)
