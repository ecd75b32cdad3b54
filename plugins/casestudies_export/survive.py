"""HTML that stands in a Markdown file and comes out of it as it went in, whatever reads the file.

A block of HTML ends at an empty line (CommonMark 4.6), so it has none; braces are what Liquid, Nunjucks and Hugo look for, so they
are written as entities. In running text every reader goes on looking for Markdown between the tags, so all that could be
Markdown is an entity there.
"""

from __future__ import annotations

import re

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
# What keeps its line ends: in the first two they are read, in the others a line may end a comment of the script.
_KEPT = re.compile(r"(<(pre|textarea|script|style)\b[^>]*>)(.*?)(</\2\s*>)", re.DOTALL | re.IGNORECASE)
_BREAK = re.compile(r"\s*\n\s*")
_TAG = re.compile(r"(<[^<>]*>)")
_ENTITY = re.compile(r"&(?:#\d+|#x[0-9a-fA-F]+|\w+);")
# Whatever some reader of Markdown or an extension of one gives a meaning to.
_MARKUP = re.compile(r"[\\`*_{}\[\]!~^=|:@#$\"'+\-<>/()]|\.(?=\.)|(?<=\.)\.|(?<=\bwww)\.")
_IN_TAG = re.compile(r"[\\`*_{}\[\]!~^|$]")


def as_block(html: str) -> str:
    """A page's HTML as one block, without an empty line in it."""
    return f'<div class="cs-exported">\n{_BREAK.sub(chr(10), _plain(html)).strip()}\n</div>'


def as_line(html: str) -> str:
    """The same on one line, for a block among somebody else's Markdown."""
    return _BREAK.sub(" ", _plain(html)).strip()


def as_words(html: str) -> str:
    """HTML within a sentence of somebody else's Markdown."""
    parts = _TAG.split(as_line(html))
    return "".join(_IN_TAG.sub(_entity, part) if at % 2 else _words(part) for at, part in enumerate(parts))


def _plain(html: str) -> str:
    kept = _KEPT.sub(lambda m: f"{m[1]}{_unbroken(m[3], m[2].lower())}{m[4]}", _COMMENT.sub("", html))
    return kept.replace("{", "&#123;").replace("}", "&#125;")


def _unbroken(content: str, tag: str) -> str:
    """What stands in an element that keeps its line ends."""
    return content.replace("\n", "&#10;") if tag in {"pre", "textarea"} else re.sub(r"\n\s*\n", "\n", content)


def _words(text: str) -> str:
    made, at = [], 0
    for entity in _ENTITY.finditer(text):
        made += [_MARKUP.sub(_entity, text[at : entity.start()]), entity.group()]
        at = entity.end()
    return "".join([*made, _MARKUP.sub(_entity, text[at:])])


def _entity(match: re.Match[str]) -> str:
    return f"&#{ord(match.group())};"
