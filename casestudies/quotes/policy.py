"""All rules of this room, and the digest by which a proof names the policy it was judged by."""

from __future__ import annotations

from hashlib import sha256

from casestudies.findings import Rule
from casestudies.quotes import concerns, corrections, questions, surface, whole
from casestudies.quotes.edits import BETWEEN_TURNS, IN_BRACKETS, LEAVING_OUT, REPLACING, cuts, ellipsis, reasons

VERSION = 4
"""Raised whenever the same quote could get another verdict."""


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


def policy_fingerprint() -> str:
    """The SHA-256, in hexadecimal, of the rules' codes and of their version."""
    text = f"casestudies quotes {VERSION} " + " ".join(f"{rule.code}={rule.name}" for rule in RULES)
    return sha256(text.encode()).hexdigest()
