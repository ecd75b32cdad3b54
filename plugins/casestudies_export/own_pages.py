"""The site's own pages: their Markdown stays as it was written, but for quotes, which become HTML, and some links."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from urllib.parse import quote as percent
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

from markdown_it import MarkdownIt

from casestudies.publish.addresses import relative
from casestudies.publish.publication import Publication
from casestudies.stories import references
from casestudies_export.survive import as_line, as_words

_BETWEEN = "\N{INFORMATION SEPARATOR TWO}"
_INLINE_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
_TARGET = re.compile(r"(?<=\]\()([^()<>\s]+)(?=[\s)])|(?<=\]\(<)([^<>\n]+)(?=>)")
_TAG = re.compile(r"<[a-zA-Z][^<>]*>")
_IN_TAG = re.compile(r"""(?<=\s)((?:href|src)\s*=\s*["'])([^"'<>]+)""", re.IGNORECASE)
_DEFINED = re.compile(r"(?m)^( {0,3}\[[^\]\n]+\]:\s+)([^\s<>]+)")


def filled(publication: Publication, src: str, markdown: str, *, linked: bool) -> str:
    """The Markdown of a page, ready for any generator. `linked` makes all links relative to the page's address; without it they
    are relative to the file, in tags as well, for generators that make addresses of them. Raises CasestudiesError where a
    reference may not stand.
    """
    code = tuple(_code(markdown))
    publication.show(*(markdown[begin:end] for begin, end in code))
    cuts = [(begin, end, markdown[begin:end]) for begin, end in code]
    cuts += _quotes(publication, src, publication.addresses[src] if linked else percent(src), markdown, code)
    made, at = [], 0
    for begin, end, text in sorted(cuts):
        if begin >= at:
            made += [_linked(publication, src, markdown[at:begin], linked=linked), text]
            at = end
    return "".join([*made, _linked(publication, src, markdown[at:], linked=linked)])


def address_of(link: str, src: str, addresses: Mapping[str, str]) -> str:
    """A link as it is written in a file, as the address that its page has to link to."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc or not parts.path or parts.path.startswith("/"):
        return link
    target = posixpath.normpath(posixpath.join(posixpath.dirname(src), unquote(parts.path)))
    found = addresses.get(target, parts.path if target.startswith("..") else target)
    tail = f"#{parts.fragment}" if parts.fragment else ""
    return relative(f"{found}{tail}", addresses[src])


def _quotes(
    publication: Publication, src: str, seen_from: str, markdown: str, code: tuple[tuple[int, int], ...]
) -> Iterator[tuple[int, int, str]]:
    """Where references stand, and the HTML of each. A page is filled at once: a quote that it repeats has its id once."""
    found = [one for one in references(markdown) if not any(begin <= one.begin < end for begin, end in code)]
    alone = [one.alone and _is_paragraph(markdown, one.begin, one.end) for one in found]
    markers = (publication.markers.element(one.ref, block=block) for one, block in zip(found, alone, strict=True))
    page = _BETWEEN.join(ElementTree.tostring(marker, "unicode", method="html") for marker in markers)
    made = publication.fill(src, seen_from, page).html.split(_BETWEEN)
    for one, block, html in zip(found, alone, made, strict=False):
        yield one.begin, one.end, as_line(html) if block else as_words(html)


def _linked(publication: Publication, src: str, text: str, *, linked: bool) -> str:
    text = publication.unlinked(src, text)
    if not linked:
        seen = _as_seen_from_the_file(publication, src)
        return _TAG.sub(lambda tag: _IN_TAG.sub(lambda m: m[1] + seen(m[2]), tag[0]), text)
    addresses = publication.addresses
    text = _TARGET.sub(lambda m: address_of(m.group(), src, addresses) or "./", text)
    return _DEFINED.sub(lambda m: f"{m[1]}{address_of(m[2], src, addresses) or './'}", text)


def _as_seen_from_the_file(publication: Publication, src: str) -> Callable[[str], str]:
    """What makes links of tags relative to the file. MkDocs leaves tags alone, so they are written as a browser sees them."""
    files = {address: file for file, address in publication.addresses.items()}
    docs, folder = publication.project.docs_dir, posixpath.dirname(src)
    here = posixpath.dirname(publication.addresses[src])

    def seen(link: str) -> str:
        parts = urlsplit(link)
        if parts.scheme or parts.netloc or not parts.path or parts.path.startswith("/"):
            return link
        target = posixpath.normpath(posixpath.join(here, unquote(parts.path)))
        meant = files.get("" if target == "." else f"{target}/", files.get(target, target))
        if not (docs / meant).exists() and (docs / folder / unquote(parts.path)).exists():
            return link  # written for this generator
        return percent(posixpath.relpath(meant, folder)) + link[len(parts.path) :]

    return seen


def _code(markdown: str) -> Iterator[tuple[int, int]]:
    """Where code stands in a text."""
    starts = [0]
    for line in markdown.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for token in MarkdownIt().parse(markdown):
        if token.type in {"fence", "code_block"} and token.map:
            yield starts[token.map[0]], starts[token.map[1]]
    yield from (found.span() for found in _INLINE_CODE.finditer(markdown) if "\n\n" not in found.group())


def _is_paragraph(markdown: str, begin: int, end: int) -> bool:
    """Whether the line of a reference has empty lines around it."""
    before, after = markdown[:begin].rpartition("\n")[0], markdown[end:].partition("\n")[2]
    return not before.rpartition("\n")[2].strip() and not after.partition("\n")[0].strip()
