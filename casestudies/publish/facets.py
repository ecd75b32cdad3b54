"""Facets: the ways a collection of stories or quotes can be narrowed, with counts, and what is related to what."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from casestudies.review.edition import PublishedCustomer

CUSTOMER_FACETS = ("industry", "size", "region")
_BY_THEMSELVES = frozenset({"size", "region"})
"""What makes no two stories alike on its own: half of all customers are in Europe."""
_NEAR = 48
"""How many stories that share a trait are compared at most, so that relating a thousand stories stays linear."""
_LONGEST = 60
"""Characters of a slug: file systems stop at 255 bytes, and a letter may take four."""


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value of a facet: `slug` in addresses, `count` of the items that have it, `src` of its plain page."""

    slug: str
    label: str
    count: int
    src: str
    token: str
    selected: bool = False
    second: str = ""
    """The second of its plain pages, where it has more than one."""


@dataclass(frozen=True, slots=True)
class Facet:
    """One way to narrow a collection: `key` in addresses, `label` for people."""

    key: str
    label: str
    values: tuple[FacetValue, ...]

    @property
    def chosen(self) -> FacetValue | None:
        """The value this page is narrowed to, if it is by this facet."""
        return next((value for value in self.values if value.selected), None)


Traits = Mapping[str, tuple[str, ...]]
"""What an item is, by facet: `{"industry": ("Accounting",), "product": ("Close", "Invoices")}`."""


def traits(customer: PublishedCustomer, tags: Traits) -> Traits:
    """The traits of a story or quote: those of its customer, then its tags."""
    own = {key: (str(getattr(customer, key)),) for key in CUSTOMER_FACETS if getattr(customer, key)}
    return {**own, **{key: values for key, values in tags.items() if values and key not in own}}


def slug(text: str) -> str:
    """A word for an address: letters and digits of any script, small, joined by hyphens; `x` where nothing is left."""
    return re.sub(r"[\W_]+", "-", unicodedata.normalize("NFKC", text).casefold())[:_LONGEST].strip("-") or "x"


def facets(
    items: Sequence[Traits],
    folder: str,
    labels: Mapping[str, str],
    keys: Sequence[str] | None = None,
) -> tuple[Facet, ...]:
    """The facets of a collection whose plain pages stand in `folder`, in the order of `keys` or of first appearance.

    A facet that cannot narrow anything (one value, which every item has) is left out.
    """
    counts: dict[str, Counter[str]] = {key: Counter() for key in CUSTOMER_FACETS}
    for item in items:
        for key, values in item.items():
            counts.setdefault(key, Counter()).update(dict.fromkeys(values, 1))
    names = _unique(counts)
    made = []
    for key in keys if keys is not None else counts:
        counted = counts.get(key, Counter())
        if len(counted) > 1 or any(n < len(items) for n in counted.values()):
            made.append(Facet(key, labels.get(key) or spoken(key), _values(names[key], counted, folder)))
    return tuple(made)


def narrowed(made: Sequence[Facet], token: str, second: Callable[[str], str] = lambda _: "") -> tuple[Facet, ...]:
    """The same facets on the plain page of one value, named by its token; `second` gives a value's second page by its own."""

    def seen(value: FacetValue) -> FacetValue:
        return replace(value, selected=value.token == token, second=second(value.token))

    return tuple(replace(facet, values=tuple(map(seen, facet.values))) for facet in made)


def tokens(items: Sequence[Traits]) -> tuple[str, ...]:
    """For each item, its values as tokens `key:slug` between spaces: what the script filters by."""
    found: dict[str, dict[str, None]] = {key: {} for key in CUSTOMER_FACETS}
    for item in items:
        for key, values in item.items():
            found.setdefault(key, {}).update(dict.fromkeys(values))
    names, slugs = _unique(found), {key: _unique(values) for key, values in found.items()}
    return tuple(
        " ".join(f"{names[key]}:{slugs[key][value]}" for key in item for value in dict.fromkeys(item[key]))
        for item in items
    )


def related(items: Sequence[Traits], limit: int = 3) -> tuple[tuple[int, ...], ...]:
    """For each item, the positions of those that are about the same: rare traits in common count more than common ones. What
    shares no more than a region and a size with it is none.
    """
    having: dict[tuple[str, str], list[int]] = defaultdict(list)
    for position, item in enumerate(items):
        for key, values in item.items():
            for value in values:
                having[key, value].append(position)
    return tuple(_nearest(position, item, having, limit, len(items)) for position, item in enumerate(items))


def _nearest(
    position: int, item: Traits, having: Mapping[tuple[str, str], list[int]], limit: int, total: int
) -> tuple[int, ...]:
    scores: Counter[int] = Counter()
    alike: set[int] = set()
    for key, values in item.items():
        for value in values:
            sharing = having[key, value]
            for other in sharing[:_NEAR]:
                scores[other] += total // len(sharing) + 1
            alike.update(sharing[:_NEAR] if key not in _BY_THEMSELVES else ())
    best = sorted(alike - {position}, key=lambda other: (-scores[other], other))
    return tuple(best[:limit])


def _values(name: str, counted: Mapping[str, int], folder: str) -> tuple[FacetValue, ...]:
    slugs = _unique(counted)
    return tuple(
        FacetValue(
            slug=slugs[value],
            label=value,
            count=counted[value],
            src=f"{folder}/by/{name}-{slugs[value]}.md",
            token=f"{name}:{slugs[value]}",
        )
        for value in sorted(counted, key=_order)
    )


def _unique(values: Iterable[str]) -> dict[str, str]:
    """A slug for each key or value, told apart by a number where two would be the same ("C++", "C#")."""
    taken: Counter[str] = Counter()
    made = {}
    for value in sorted(values):
        taken[slug(value)] += 1
        nth = taken[slug(value)]
        made[value] = slug(value) if nth == 1 else f"{slug(value)}--{nth}"
    return made


def _order(value: str) -> tuple[float, str]:
    """Sizes by their number ("2-10" before "11-50"), everything else by its letters."""
    number = re.match(r"[<>≤≥~]?\s*(\d[\d,.  ]*)", value)
    return (float(re.sub(r"\D", "", number[1])) if number else float("inf"), value.casefold())


def spoken(key: str) -> str:
    """A key of the site's own as people would write it: "use_case" becomes "Use case"."""
    words = re.sub(r"[_-]+", " ", key).strip()
    return words[:1].upper() + words[1:]
