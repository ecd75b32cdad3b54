"""Where the files of embeds stand in a site. Snippets on other people's pages hold these addresses: they never change."""

from __future__ import annotations

from urllib.parse import urljoin

from casestudies.publish import keys

FOLDER = "casestudies/embed"
WALL = "wall"
CUSTOMER = "customer-"
ENDPOINT = f"{FOLDER}/oembed.json"
"""Where consumers that know the site ask for the oEmbed answer of any address: no file, but a rule of the publisher's server."""

key = keys.key


def customer(customer_id: str) -> str:
    """The name of the selection of a customer's testimonials."""
    return f"{CUSTOMER}{key(customer_id)}"


def tag(facet: str, value: str) -> str:
    """The name of the selection of the testimonials with a tag."""
    return f"tag-{key(f'{facet}={value}')}"


def status(name: str) -> str:
    """What the script asks: whether a quote (by its key), or a selection, still holds."""
    return f"{FOLDER}/{name}.json"


def frame(name: str) -> str:
    """The page that iframes show; also a quote's own address, from which oEmbed is discovered."""
    return f"{FOLDER}/{name}.html"


def oembed(name: str) -> str:
    """The oEmbed answer."""
    return f"{FOLDER}/{name}.oembed.json"


def picture(name: str) -> str:
    """The picture for mails."""
    return f"{FOLDER}/{name}.png"


def own(name: str) -> str:
    """A file of the embed builder and of the copy buttons: scripts, styles, and what all snippets of the site share."""
    return f"{FOLDER}/{name}"


def look() -> str:
    """The style of frames, which each also holds itself: for servers whose policy lets no style stand in a page."""
    return own("frame.css")


def feed() -> str:
    """The JSON Feed of all testimonials that may be embedded."""
    return f"{FOLDER}/feed.json"


def script(name: str) -> str:
    """A release of the script, whose name contains the hash of its content."""
    return f"{FOLDER}/{name}"


def absolute(root: str, path: str) -> str:
    """The public address of one of these, under the site's own (`root`, with a slash at its end)."""
    return urljoin(root, path)
