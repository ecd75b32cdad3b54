"""All rules of this room, and the digest by which a proof names the policy it was judged by."""

from __future__ import annotations

import ast
from functools import cache
from hashlib import sha256
from pathlib import Path

from casestudies.findings import Rule
from casestudies.quotes import concerns, corrections, questions, surface, whole
from casestudies.quotes.edits import BETWEEN_TURNS, IN_BRACKETS, LEAVING_OUT, REPLACING, cuts, ellipsis, reasons


def _rules() -> tuple[Rule, ...]:
    kinds = [kind.rule for kind in (*REPLACING, BETWEEN_TURNS, IN_BRACKETS)] + [kind.rule for kind in LEAVING_OUT]
    declared = [
        value
        for module in (concerns, corrections, questions, surface, cuts, ellipsis, reasons, whole)
        for value in vars(module).values()
        if isinstance(value, Rule)
    ]
    return tuple(sorted({rule.code: rule for rule in kinds + declared}.values(), key=lambda rule: rule.code))


RULES = _rules()
"""Every rule by which quotes are judged, by its code."""


@cache
def policy_fingerprint() -> str:
    """The SHA-256, in hexadecimal, of everything that decides a verdict: the code of this room and of the readers of
    transcripts, with the rules, words and numbers in it, and the lists of words and of languages' forms beside it.

    It is made of what the code does: comments, docstrings and layout do not count, nor does the version of Python.
    """
    here = Path(__file__).parent
    digest = sha256(b"casestudies quotes")
    rooms = (here, here.with_name("transcripts"))
    files = (*(path for room in rooms for path in room.rglob("*")), *here.parent.glob("cldr.*"))
    for file in sorted(files):
        if not file.is_file() or "__pycache__" in file.parts or file.name.startswith("."):
            continue
        data = file.read_bytes()
        said = _meaning(ast.parse(data)).encode("utf-8", "surrogatepass") if file.suffix == ".py" else data
        name = file.relative_to(here.parent).as_posix()
        digest.update(f"{name} {len(said)}\n".encode())
        digest.update(said)
    return digest.hexdigest()


def _meaning(node: object) -> str:
    """A syntax tree in a form that is the same in every version of Python: without places, and without what is empty."""
    if isinstance(node, ast.AST):
        fields = [(name, getattr(node, name, None)) for name in node._fields]
        said = [f"{name}={_meaning(value)}" for name, value in fields if value is not None and value != []]
        return f"({type(node).__name__} {' '.join(said)})"
    if isinstance(node, list):
        return f"[{' '.join([_meaning(one) for one in node if not _is_docstring(one)])}]"
    return repr(node)


def _is_docstring(node: object) -> bool:
    """A text that nothing is done with."""
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
