"""Who embeds what: `used-by.yml` beside the private folders, kept by hand or from the server's log.

```yaml
hosts:
  - page: https://partner.example/pricing
    quote: brightledger#saved-13-hours
    tell: web@partner.example
```
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from pydantic import Field

from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.publish.embeds import places
from casestudies.publish.embeds.codes import TELL_HOSTS
from casestudies.review.edition import Edition
from casestudies.stories.files import display_path, read_text, unix
from casestudies.stories.model import Scope
from casestudies.stories.plain_yaml import parse
from casestudies.stories.project import Project
from casestudies.stories.schema import Shape, ShortText, Url
from casestudies.stories.typed import typed

EVERYTHING = "wall"


class HostShape(Shape):
    """One page of somebody else."""

    page: Url = Field(description="The page that shows the testimonial.")
    quote: ShortText = Field(description="`story#quote`; a story alone; or `wall`.")
    tell: ShortText | None = Field(None, description="Whom to write to when it is withdrawn.")


class HostsShape(Shape):
    """`used-by.yml`."""

    hosts: list[HostShape] = Field(default_factory=list, description="Pages that show our testimonials.")


@dataclass(frozen=True, slots=True)
class Host:
    """A page that shows a testimonial. `quote` is `story#id`, a story's id, or `wall`; `tell` whom to write to."""

    page: str
    quote: str
    tell: str
    place: Place

    def shows(self, story: str, quote: str = "") -> bool:
        """Whether the page may show this quote, or any of this story."""
        theirs, _, their_quote = self.quote.partition("#")
        if self.quote == EVERYTHING:
            return True
        return theirs == story and (not quote or not their_quote or their_quote == quote)


def hosts(project: Project) -> tuple[Host, ...]:
    """All entries of the list; none where there is no list. Raises CasestudiesError where it cannot be read."""
    path = project.used_by
    if not path.is_file():
        return ()
    document = parse(unix(read_text(path, project.root)), display_path(path, project.root))
    shape, mistakes = typed(HostsShape, document)
    if shape is None:
        raise CasestudiesError(mistakes[0])
    return tuple(
        Host(entry.page, entry.quote, entry.tell or "", document.place("hosts", number))
        for number, entry in enumerate(shape.hosts)
    )


def embedders(project: Project, story: str, quote: str = "") -> tuple[Host, ...]:
    """The pages to be told when a quote, or a whole story, is withdrawn."""
    return tuple(host for host in hosts(project) if host.shows(story, quote))


def to_tell(project: Project, edition: Edition) -> tuple[Finding, ...]:
    """A finding for each page that shows a quote, or a story, of which nothing may stand on other people's pages today."""
    told = []
    may = [quote for story in edition.records for quote in story.quotes if Scope.WIDGET in quote.scopes]
    for host in hosts(project):
        if not (host.quote == EVERYTHING or any(host.shows(quote.story, quote.id) for quote in may)):
            message = f"An external page shows “{host.quote}”, which may no longer be embedded."
            # Who the host is, and whom to write to, is nobody's business but the author's.
            private = (("page", host.page), *((("tell", host.tell),) if host.tell else ()))
            told.append(Finding(TELL_HOSTS, host.place, message, "", host.quote, private))
    return tuple(told)


# The Common Log Format's request and, in the Combined one, the referring page (httpd.apache.org, "Log Files").
_LOGGED = re.compile(
    rf'"GET \S*?/{places.FOLDER}/(?P<name>[a-z0-9-]+)\.(?:json|html|png|oembed\.json)[? ][^"]*" \d+ \S+ '
    r'"(?P<page>https?://[!#-~]+)"'
)


def from_log(lines: Iterable[str], refs: Iterable[str]) -> tuple[tuple[str, str, int], ...]:
    """Who embeds what, by a web server's log: (page or site, quote or selection, how often), most often first.

    Only the addresses of pages are read, nothing about visitors.
    """
    names = {places.key(ref): ref for ref in refs} | {places.WALL: EVERYTHING}
    counted: Counter[tuple[str, str]] = Counter()
    for line in lines:
        if (match := _LOGGED.search(line)) and match["name"] in names:
            counted[match["page"], names[match["name"]]] += 1
    return tuple((page, quote, count) for (page, quote), count in counted.most_common())
