"""Releases of the script are only ever added: other people's pages hold their addresses and hashes."""

import base64
import gzip
import hashlib
import re

import pytest

from casestudies.publish.embeds import places, script
from casestudies_theme import EMBED

PUBLISHED = [
    "testimonials-03995b01e7a5.js",
    "testimonials-49e7ed745a5b.js",
    "testimonials-aa8bc84de1b6.js",
    "several-863ef7141bdb.js",
    "testimonials-3e3b2908196e.js",
    "several-d978f5e8e901.js",
    "testimonials-932775f59fd6.js",
    "voices-ad7d6c175bfd.js",
    "several-7d1a738c2963.js",
    "testimonials-4bd4a2c3408f.js",
    "several-e1a0e8a21d2e.js",
    "testimonials-dccc51beedc3.js",
    "voices-600d7015e720.js",
    "testimonials-6a9a4b4ff3eb.js",
    "several-d4ad68853919.js",
    "testimonials-317eda1e8123.js",
    "several-59d7abf8bc68.js",
    "testimonials-1ce368f9f3b1.js",
    "testimonials-cb8d431f2c8a.js",
    "several-f7fe13fe652b.js",
    "several-086318b70b12.js",
    "several-55b270d9f8d3.js",
    "testimonials-273b03eb227a.js",
    "testimonials-d82b2d60c5b7.js",
    "testimonials-9c480a38047c.js",
    "several-ae49d83eafd6.js",
    "testimonials-705e0c400cf0.js",
    "voices-a2a5b67fc203.js",
]
"""Every release, oldest first. Lines are added here and never taken away."""


def test_no_release_is_ever_missing():
    assert [release.name for release in script.releases()][: len(PUBLISHED)] == PUBLISHED


def test_every_release_is_in_the_list():
    assert [release.name for release in script.releases()] == PUBLISHED


def test_no_release_has_changed():
    for release in script.releases():
        digest = hashlib.sha384(release.content)
        assert release.name.partition("-")[2] == f"{digest.hexdigest()[:12]}.js"
        assert release.integrity == "sha384-" + base64.b64encode(digest.digest()).decode()


def test_the_current_release_is_made_from_the_sources():
    for part, source in (("testimonials", "element"), ("several", "several"), ("voices", "voices")):
        made_from = hashlib.sha256(b"\0".join((EMBED / f"{source}.{kind}").read_bytes() for kind in ("js", "css")))
        message = "The script changed since its last release: run scripts/release_embed.py and list the release above."
        assert script.current(part).sources == made_from.hexdigest(), message


def test_three_kilobytes():
    assert len(gzip.compress(script.current().content, 9)) <= 3000


@pytest.mark.parametrize("part", script.ScriptPart)
def test_the_script_puts_no_text_through_a_parser_and_knows_no_cookie(part):
    text = script.current(part).content.decode()
    if part is script.ScriptPart.VOICES:  # that a card was closed is all that is ever kept, and it is not sent anywhere
        assert text.count("localStorage") == 2
        text = text.replace("localStorage.setItem(this.key,", "").replace("localStorage.getItem(this.key)", "")
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|eval\(|Function\(", text)
    assert not re.search(r"cookie|localStorage|sessionStorage|indexedDB|sendBeacon|setInterval|setTimeout", text)
    assert set(re.findall(r"https?://[^\"'`/]+", text)) == set()


def test_the_site_serves_every_release():
    from helpers.embeds_made_up import served

    for release in script.releases():
        assert served()[places.script(release.name)] == release.content
