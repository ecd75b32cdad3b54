"""The site's own company and what it sells: a first person who names them as somebody else is a customer.

`Since Larkwell Desk came, we …` and `Larkwell gave us …` are a customer's words; `we at Larkwell` is the writer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from casestudies.stories.telling import Tongue
from casestudies.stories.units import plain

_WORD = re.compile(r"[^\W_]+")
_NEAR = 4  # words between a verb of buying and what is bought: "we switched from paper to Larkwell"
_REACH = 6  # words behind a name among which it does something to "us"
_LEGAL = re.compile(
    r",?\s+(?:GmbH|AG|SE|KG|Ltd|Limited|Inc|LLC|PLC|Corp|Co|SAS|SARL|SA|SL|SRL|SpA|BV|NV|AB|ApS|Oy|AS)\b\.?\Z"
)


@dataclass(frozen=True, slots=True)
class Ours:
    """The names of the site's own company and products; without any, nothing is known."""

    names: tuple[str, ...] = ()

    @classmethod
    def of(cls, publisher: str, products: Iterable[str]) -> Ours:
        """Of the publisher, with and without what says its legal form, and its products."""
        found = (publisher, _LEGAL.sub("", publisher), *products)
        return cls(tuple(dict.fromkeys(name for name in map(plain, found) if name)))

    def speak(self, text: str, tongue: Tongue) -> bool:
        """Whether the first person of a text is the company: `we at Larkwell`, `At Larkwell, our …`."""
        found = self._in(text) if tongue.is_first_person(text) else iter(())
        return any(tongue.hosts(_words(text[: one.start()])[-1:]) for one in found)

    def are_spoken_of(self, text: str, tongue: Tongue) -> bool:
        """Whether the first person of a text is somebody else: `since Larkwell came, we`, `Larkwell gave us`."""
        if not self.names or not tongue.is_first_person(text) or self.speak(text, tongue) or tongue.meets(text):
            return False
        return any(_is_other(text[: one.start()], text[one.end() :], tongue) for one in self._in(text))

    def _in(self, text: str) -> Iterator[re.Match[str]]:
        return _pattern(self.names).finditer(text) if self.names else iter(())


NOTHING_OURS = Ours()


def _is_other(before: str, after: str, tongue: Tongue) -> bool:
    """Whether what stands before and after our name makes it another's: they turned to it, or it did something to "us"."""
    lead, tail = _words(before), _words(after)
    if tongue.is_being(tail[:1]) or "".join(tail[:1]).isdigit():  # a version of it
        return False
    if tongue.leads_to(before) or tongue.buys(lead[-_NEAR:]):
        return True
    is_subject = not tongue.has_subject(before) and not after.lstrip().startswith((",", ":", "("))
    return is_subject and tail[:1] != [] and tail[0].islower() and tongue.is_object(tail[1:_REACH])


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


@lru_cache(maxsize=8)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})(?!\w)")
