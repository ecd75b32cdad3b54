"""What a served branch still holds of a story that is no longer published although no word of it stands there: files that name
it, and pictures and clips that nothing else shows.

Files are given by their path on the branch and their bytes. A branch may hold several sites, as mike puts one for each version.
"""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from urllib.parse import unquote

from casestudies.publish.embeds import answers, places
from casestudies.publish.keys import key
from casestudies.publish.look import Look
from casestudies.publish.words import unpacked
from casestudies.review import Review
from casestudies.stories.project import Project

BranchFiles = Iterable[tuple[str, bytes]]

_KEY = len(key(""))
# What every site of ours has, whatever folder it is in.
_STYLE = "casestudies/casestudies.css"
_PICTURE = re.compile(r"[^\s\"'()<>/\\=,:;?&#|]{1,200}\.(?:png|jpe?g|webp|avif|gif|svg|mp4|m4a|wav)", re.IGNORECASE)
"""The name of a picture, or of a clip."""


def naming(files: BranchFiles, result: Review, project: Project) -> list[str]:
    """The files that name a withheld story, by its id or by the keys of its quotes, and the pictures that only it uses. A site that
    was built since, and has nothing but keys of what is gone, keeps them: they tell embeds and readers of feeds.
    """
    stories = {one.story.id: one.story for one in result.stories if not one.publishes}
    refs = {f"{id_}#{quote.id}" for id_, one in stories.items() for quote in one.quotes}
    unnamed = {one.customer for one in stories.values()} - {customer.id for customer in result.edition.customers}
    ours = {f"{project.stories}/{id_}" for id_ in stories} | {f"{Look.of(project).customers}/{id_}" for id_ in unnamed}
    names = {f"{place}{end}" for place in ours for end in ("/", "#", ".md", ".html")}
    names |= {*refs, *(ref.replace("#", "--") for ref in refs)}
    names |= {path for one in result.withheld for path in one.assets} - result.edition.assets
    keys = {key(ref) for ref in (*stories, *refs)}
    by_name, by_key = _any_of(names), _any_of(keys)
    paths, named, keyed, told = list[str](), list[str](), list[str](), set[str]()
    for path, data in files:
        paths.append(path)
        text = os.fsencode(path) + b"\n" + unpacked(data)
        if by_name.search(text):
            named.append(path)
        elif by_key.search(text):
            keyed.append(path)
            if data == answers.tombstone():
                told.add(_embed(path))
    site_of = _sites(paths)
    # Of a key without a tombstone the picture may be left alone, which holds words that no scan reads.
    own = {path: stem for path in keyed if (stem := _embed(path)) and stem[-_KEY:] in keys}
    living = [path for path, stem in own.items() if stem not in told]
    holding = set(map(site_of, (*named, *living)))
    return [*named, *living, *(path for path in keyed if path not in own and site_of(path) in holding)]


def shown_by_none(files: BranchFiles, removed: Collection[str]) -> list[str]:
    """The pictures that the removed files show, and no other file of the same site: cards with a story's title, portraits and
    clips, whose words no scan can read.
    """
    held = {path: frozenset(_pictures_in(data)) for path, data in files}
    site_of = _sites(held)
    gone: Mapping[str, set[str]] = defaultdict(set)
    left: Mapping[str, set[str]] = defaultdict(set)
    for path, names in held.items():
        (gone if path in removed else left)[site_of(path)] |= names
    pictures = (path for path in held if _PICTURE.fullmatch(path.rpartition("/")[2]) and path not in removed)
    return [path for path in pictures if path.rpartition("/")[2] in gone[site_of(path)] - left[site_of(path)]]


def _sites(paths: Iterable[str]) -> Callable[[str], str]:
    """Which site of a branch a file belongs to: the folder that the site stands in."""
    sites = sorted((path.removesuffix(_STYLE) for path in paths if path.endswith(_STYLE)), key=len, reverse=True)
    return lambda path: next((site for site in sites if path.startswith(site)), "")


def _embed(path: str) -> str:
    """Where the files of one embed stand, without what tells them apart; nothing for other files."""
    folder, slash, name = path.rpartition("/")
    return f"{folder}{slash}{name.partition('.')[0]}" if folder.endswith(places.FOLDER) else ""


def _any_of(words: Iterable[str]) -> re.Pattern[bytes]:
    return re.compile(b"|".join(re.escape(os.fsencode(word)) for word in sorted(words)) or b"(?!)")


def _pictures_in(data: bytes) -> Iterator[str]:
    """The names of pictures in a file that is text."""
    if b"\0" not in data:
        yield from map(unquote, _PICTURE.findall(data.decode("utf-8", "replace")))
