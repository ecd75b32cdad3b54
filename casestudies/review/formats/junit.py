"""JUnit XML, as CI servers read it: a test case a story, failed by its errors; other files' errors stand in a case of their own."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

from casestudies.findings import Finding, Severity
from casestudies.review.model import Review

# What XML 1.0 cannot hold, not even escaped (its production `Char`).
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(review: Review) -> str:
    """One suite. A story that is withheld without an error is a skipped case, with the reason."""
    suite = ET.Element("testsuite", name="casestudies")
    withheld = {w.story: w for w in review.withheld}
    stopping = set(review.failed)
    for reviewed in review.stories:
        case = ET.SubElement(suite, "testcase", classname="story", name=reviewed.story.id)
        failures = [f for f in reviewed.errors if f in stopping]
        _fail(case, failures)
        if not failures and reviewed.story.id in withheld:
            ET.SubElement(case, "skipped", message="withheld: " + "; ".join(withheld[reviewed.story.id].reasons))
    theirs = {f for reviewed in review.stories for f in reviewed.findings}
    rest = [f for f in review.findings if f.severity is Severity.ERROR and f not in theirs and f in stopping]
    _fail(ET.SubElement(suite, "testcase", classname="files", name="content"), rest)
    suite.set("tests", str(len(suite.findall("testcase"))))
    suite.set("failures", str(len(suite.findall("testcase/failure"))))
    suite.set("errors", "0")
    suite.set("skipped", str(len(suite.findall("testcase/skipped"))))
    root = ET.Element("testsuites")
    root.append(suite)
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _fail(case: ET.Element, findings: list[Finding]) -> None:
    if not findings:
        return
    lines = [f"{f.place}: {f.code} {f.rule.name}: {f.message} {f.help}".rstrip() for f in findings]
    failure = ET.SubElement(case, "failure", message=_clean(lines[0]), type=findings[0].code)
    failure.text = _clean("\n".join(lines))


def _clean(text: str) -> str:
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)
