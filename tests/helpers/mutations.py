"""Exports that were broken, cut and mixed by chance."""

from __future__ import annotations

import random
from collections.abc import Callable

from helpers.answers import ANSWERS, NAMELESS
from helpers.exports import BY_BLOCK, BY_CUE, INTERVIEW, NUMBERED, docx, paragraph

EXPORTS = {
    tool: write(INTERVIEW).encode() for tool, write in (BY_CUE | BY_BLOCK | NUMBERED | ANSWERS | NAMELESS).items()
}
EXPORTS["docx"] = docx("".join(paragraph(f"{s.speaker}: {s.text}") for s in INTERVIEW))
TOOLS = sorted(EXPORTS)
SCRAPS = [
    *(
        b"-->",
        b":",
        b"\n",
        b"\n\n",
        b"\r",
        b"<v ",
        b"</v>",
        b"<",
        b"&",
        b"&#0;",
        b"&nbsp;",
        b"&amp;",
        b"&#8203;",
        b"&#10;",
        b"&lt;v Zed&gt;",
        b"&#x110000;",
        b"[",
        b"]",
        b"{",
        b"}",
        b'"',
        b"**",
        b"---",
    ),
    *(
        b"\0",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"\x80",
        b"0:00",
        b"99:99:99.999",
        b"9" * 400,
        b" " * 400,
        b"\t",
        b"null",
        b"-1",
        b"1e999",
        b"\xed\xa0\x80",
    ),
    *("\u2028", "：", "\u202e", "📖 Transcript\n", "﷽" * 9),
    *(
        "&rlm;",
        "&#x202E;",
        "&amp;amp;lt;",
        "&notit;",
        "&NotEqualTilde;",
        "&#xD800;",
        "&#1114111;",
        "&colon;",
        "&NewLine;",
    ),
    *(
        "<b><i><u>",
        "</u></b></i>",
        "<c.loud.big>",
        "<v.a.b Zed><v Ida>",
        "<00:00:01.000>",
        "<ruby>la<rt>la</rt></ruby>",
        "<<v>>",
    ),
    *(
        "00:00:61,5",
        "1:2:3:4",
        "00.00.01.000",
        "-00:00:01",
        "0:00:1e3",
        "00:00:01;12",
        "٠٠:٠١",
        "24:00:00 --> 00:00:00",
    ),
    *(
        "\u200e",
        "\u200f",
        "\u2066Zed\u2069: ",
        "\u202bIda\u202c: ",
        "\u061c",
        "\ufeff",
        "\u00ad",
        "\x0b",
        "\x0c",
        "\x85",
        "\x1c",
    ),
]
LAYERS = [
    (b"<i>", b"</i>"),
    (b"<v Zed>", b"</v>"),
    (b"**", b"**"),
    (b"[", b"]"),
    (b"(", b")"),
    (b"{", b"}"),
    (b"> ", b""),
    (b'"', b'"'),
]
"""Markup that somebody may have put around something, before and behind it."""
Mutation = Callable[[bytes, random.Random], bytes]


def drop(data: bytes, dice: random.Random) -> bytes:
    at, size = dice.randrange(len(data)), dice.choice([1, 2, 8, 64])
    return data[:at] + data[at + size :]


def nest(data: bytes, dice: random.Random) -> bytes:
    """A piece in many layers of one markup."""
    begin = dice.randrange(len(data))
    end = begin + dice.choice([1, 8, 64])
    before, after = dice.choice(LAYERS)
    layers = dice.choice([2, 5, 200])
    return data[:begin] + before * layers + data[begin:end] + after * layers + data[end:]


def escape(data: bytes, dice: random.Random) -> bytes:
    """A piece written as entities: once, or entities of entities."""
    begin = dice.randrange(len(data))
    end = begin + dice.choice([1, 4, 32])
    piece = data[begin:end].decode("utf-8", "replace")
    for _ in range(dice.choice([1, 1, 2])):
        piece = "".join(dice.choice([f"&#{ord(sign)};", f"&#x{ord(sign):X};"]) for sign in piece)
    return data[:begin] + piece.encode() + data[end:]


def cut(data: bytes, dice: random.Random) -> bytes:
    return data[: dice.randrange(len(data))]


def flip(data: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(data))
    return data[:at] + bytes([dice.randrange(256)]) + data[at + 1 :]


def insert(data: bytes, dice: random.Random) -> bytes:
    scrap = dice.choice(SCRAPS)
    at = dice.randrange(len(data))
    return data[:at] + (scrap if isinstance(scrap, bytes) else scrap.encode()) * dice.choice([1, 1, 3, 50]) + data[at:]


def repeat(data: bytes, dice: random.Random) -> bytes:
    at, size = dice.randrange(len(data)), dice.choice([8, 64, 512])
    return data[:at] + data[at : at + size] * dice.choice([2, 40]) + data[at:]


def splice(data: bytes, dice: random.Random) -> bytes:
    other = EXPORTS[dice.choice(TOOLS)]
    return data[: dice.randrange(len(data))] + other[dice.randrange(len(other)) :]


def shuffle(data: bytes, dice: random.Random) -> bytes:
    lines = data.split(b"\n")
    dice.shuffle(lines)
    return b"\n".join(lines)


def re_encode(data: bytes, dice: random.Random) -> bytes:
    return data.decode("utf-8", "replace").encode(dice.choice(["utf-16", "utf-16-be", "cp1252", "utf-7"]), "replace")


MUTATE: tuple[Mutation, ...] = (drop, cut, flip, insert, repeat, splice, shuffle, re_encode, nest, escape)


def mutated(data: bytes, dice: random.Random) -> bytes:
    """The file after one to four accidents."""
    for _ in range(dice.choice([1, 1, 2, 4])):
        data = dice.choice(MUTATE)(data, dice) or b"\n"
    return data
