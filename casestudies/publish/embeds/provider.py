"""The entry of a site in lists of known oEmbed providers, as https://oembed.com keeps one."""

from __future__ import annotations

from urllib.parse import quote

import yaml

from casestudies.publish.embeds import places
from casestudies.publish.embeds.made import Embeds


def entry(embeds: Embeds) -> str:
    """In YAML: which addresses have an answer, and where that is asked for: one address for all, which the publisher's server
    leads to the answer's file. The wall stands first: whoever checks an entry opens its first address, a page that must stay.
    """
    wall, asked = embeds.absolute(places.frame(places.WALL)), embeds.absolute(places.ENDPOINT)
    endpoint = {
        "schemes": [wall, embeds.absolute(places.frame("*"))],
        "url": asked,
        "formats": ["json"],
        "discovery": True,
        "example_urls": [f"{asked}?url={quote(wall, safe='')}"],
    }
    publisher = {"provider_name": embeds.presenter.edition.publisher, "provider_url": embeds.site.root}
    return yaml.safe_dump([{**publisher, "endpoints": [endpoint]}], sort_keys=False, allow_unicode=True, width=1000)
