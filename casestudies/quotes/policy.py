"""All rules of this room, and the digest by which a proof names the policy it was judged by."""

from __future__ import annotations

from hashlib import sha256

from casestudies.findings import Rule
from casestudies.quotes import corrections, surface, whole
from casestudies.quotes.edits import BETWEEN_TURNS, IN_BRACKETS, LEAVING_OUT, REPLACING, cuts, reasons

VERSION = 1
"""Raised whenever the same quote could get another verdict."""

RULES: tuple[Rule, ...] = tuple(
    sorted(
        {
            rule.code: rule
            for rule in (
                *(kind.rule for kind in (*REPLACING, *LEAVING_OUT, BETWEEN_TURNS, IN_BRACKETS)),
                *(
                    value
                    for module in (corrections, surface, cuts, reasons, whole)
                    for value in vars(module).values()
                    if isinstance(value, Rule)
                ),
            )
        }.values(),
        key=lambda rule: rule.code,
    )
)


def policy_fingerprint() -> str:
    """The SHA-256, in hexadecimal, of the rules' codes and of their version."""
    text = f"casestudies quotes {VERSION} " + " ".join(f"{rule.code}={rule.name}" for rule in RULES)
    return sha256(text.encode()).hexdigest()
