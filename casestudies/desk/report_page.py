"""An interview report as one private HTML file: no server, no other host, no script."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from itertools import groupby
from pathlib import Path

from markupsafe import Markup

from casestudies.desk.report import Grade, Report
from casestudies.desk.report_text import SIGNS, verdict
from casestudies.publish.audit import DESK
from casestudies.stories.model import Interview
from casestudies.templates import environment
from casestudies.transcripts.clock import format_timestamp

_HERE = Path(__file__).parent
_CLASSES = {Grade.GOOD: "good", Grade.FAIR: "fair", Grade.MISTAKE: "wrong", Grade.UNKNOWN: "unknown"}


def page(made: Report, interview: Interview, customer: str = "") -> str:
    """The whole file."""
    told = groupby(made.figures, key=lambda one: (one.turn, one.sentence))
    return render(
        "report.html.jinja",
        report=made,
        interview=interview,
        customer=customer or made.interview,
        figures=[list(group) for _, group in told],
        verdict=verdict(made),
        signs=SIGNS,
        classes=_CLASSES,
        first=next((s.at for s in made.timeline if s.at is not None), None),
        last=max((s.until or s.at for s in made.timeline if s.at is not None), default=None),
    )


def render(template: str, **values: object) -> str:
    """A private page of the desk. Everything that comes from a file is escaped; only our own style gets past the page's rules."""
    style = (_HERE / "desk.css").read_text("utf-8")
    digest = b64encode(sha256(style.encode("utf-8")).digest()).decode("ascii")
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    templates = environment(_HERE)
    templates.filters["clock"] = format_timestamp
    return templates.get_template(template).render(mark=DESK, style=Markup(style), policy=policy, **values)  # noqa: S704 - our own file
