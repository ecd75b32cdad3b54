"""Whole sites of made-up companies, written to disk and built with MkDocs."""

from __future__ import annotations

import datetime as dt
import gzip
import logging
import re
import shutil
import textwrap
from copy import deepcopy
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import yaml
from click.testing import CliRunner, Result

from casestudies.approvals import digest
from casestudies.stories import load, open_project

TODAY = dt.date(2026, 11, 21)

TRANSCRIPT = """\
WEBVTT

00:00:02.000 --> 00:00:09.000
<v Interviewer>Thanks for taking the time. How did the month end used to feel for your whole team?

00:00:10.000 --> 00:00:24.000
<v {label}>Um, honestly we stayed until midnight on the last three working days of every single month, {name} people.

00:00:25.000 --> 00:00:36.000
<v {label}>This tool saved us 13 hours a week. I actually have my weekends back. My family noticed that too.

00:00:37.000 --> 00:00:52.000
<v {label}>Between us, the board nearly cancelled the whole migration because the first invoice run went badly wrong.
"""

BODY = """\
Before Tallyroom, the team stayed late. <!-- TODO ask about the board -->

> This tool saved us 13 hours a week.
>
> — {person} {{#saved}}

As {first} puts it, "I actually have my weekends back." And that was that.
"""


@dataclass
class Site:
    """A site's folder, with what was printed by its last build."""

    root: Path
    settings: dict[str, Any] = field(default_factory=dict)
    config: dict[str, Any] = field(default_factory=dict)
    said: str = ""

    def copied(self, root: Path) -> Site:
        """The site in another folder, with all that was built there."""
        shutil.copytree(self.root, root, symlinks=True, dirs_exist_ok=True)
        return replace(self, root=root, settings=deepcopy(self.settings), config=deepcopy(self.config))

    @property
    def docs(self) -> Path:
        return self.root / "content" / "pages"

    @property
    def built(self) -> Path:
        return self.root / "site"

    def write(self, path: str, text: str | bytes) -> Path:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else textwrap.dedent(text).encode())
        return file

    def page(self, path: str, text: str | bytes) -> Path:
        return self.write(f"content/pages/{path}", text)

    def configure(self) -> None:
        made = {
            "site_name": "Tallyroom",
            "site_url": "https://tallyroom.example/",
            "docs_dir": "content/pages",
            "theme": {"name": "material", "font": False},
            "exclude_docs": "/stories/\n",
            "markdown_extensions": ["casestudies.guard"],
            "plugins": ["search", {"casestudies": {"publisher": "Tallyroom", **self.settings}}],
            **self.config,
        }
        self.write("mkdocs.yml", yaml.safe_dump(made, sort_keys=False))

    def customer(self, id_: str, company: str, person: str, **more: Any) -> None:
        made = {"name": company, "people": {"p": {"name": person, "role": "Head of Finance"}}, **more}
        self.write(f"content/customers/{id_}.yml", yaml.safe_dump(made))
        label = person.split(maxsplit=1)[0]
        self.write(f"content/interviews/{id_}/transcript.vtt", TRANSCRIPT.format(label=label, name=company))
        interview = {
            "customer": id_,
            "date": dt.date(2026, 9, 14),
            "transcript": "transcript.vtt",
            "speakers": {label: "p", "Interviewer": None},
        }
        self.write(f"content/interviews/{id_}/interview.yml", yaml.safe_dump(interview))

    def story(
        self,
        id_: str,
        company: str,
        person: str,
        *,
        body: str = BODY,
        scope: str = "site, name",
        approve: bool = True,
        **front: Any,
    ) -> None:
        """A story with its customer and interview; approved as it stands, unless it should not be."""
        customer = company.lower()
        self.customer(customer, company, person, **front.pop("facts", {}))
        made = {
            "title": f"{company} gets its Fridays back",
            "summary": f"How the finance team of {company} stopped closing the books at midnight.",
            "customer": customer,
            "interviews": [customer],
            "tags": {"product": [f"Close of {company}"]},
            "results": [{"figure": "13 hours", "label": "saved every week", "quote": "saved"}],
            **front,
        }
        body = (
            body.replace("{person}", person)
            .replace("{first}", person.split(maxsplit=1)[0])
            .replace("{{", "{")
            .replace("}}", "}")
        )
        text = f"---\n{yaml.safe_dump(made, sort_keys=False, allow_unicode=True)}---\n\n{body}"
        self.page(f"stories/{id_}.md", text)
        if approve:
            self.approve(id_, person, scope)

    def approve(self, id_: str, person: str, scope: str = "site, name", **more: str) -> None:
        self.configure()
        evidence = f"2026-10-02-{id_}-consent.eml"
        self.write(f"content/approvals/{evidence}", f"From: {id_}.private@mail.example\n\nYes, publish it.\n")
        library, _ = load(open_project(self.root / "mkdocs.yml"))
        story = library.stories[id_]
        content = digest(story, library.customers[story.customer], [library.interviews[i] for i in story.interviews])
        rows = {"by": person, "on": "2026-10-02", "content": content, "evidence": evidence, **more}
        entry = f"approvals:\n  - role: customer\n    scope: [{scope}]\n" + "".join(
            f"    {k}: {v}\n" for k, v in rows.items()
        )
        path = self.docs / "stories" / f"{id_}.md"
        text = re.sub(r"\napprovals:\n.*?\n---\n", "\n---\n", path.read_text("utf-8"), count=1, flags=re.DOTALL)
        path.write_text(text.replace("\n---\n", f"\n{entry}---\n", 1), "utf-8")

    def withdraw(self, id_: str) -> None:
        path = self.docs / "stories" / f"{id_}.md"
        text = path.read_text("utf-8")
        path.write_text(text.replace("\n---\n", "\n    withdrawn: {on: 2026-11-01, by: Tallyroom}\n---\n", 1), "utf-8")

    def build(self, *options: str) -> Result:
        from mkdocs.__main__ import cli

        self.configure()
        for log_filter in logging.getLogger("mkdocs.commands.build").filters:
            getattr(log_filter, "msgs", set()).clear()  # MkDocs tells the same error once in a process
        logger = logging.getLogger("mkdocs")
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)  # that of an earlier build stays until somebody collects it as garbage
        return CliRunner().invoke(
            cli, ["build", "-f", str(self.root / "mkdocs.yml"), *options], env={"NO_MKDOCS_2_WARNING": "1"}
        )

    def succeed(self, *options: str) -> str:
        result = self.build(*options)
        assert result.exit_code == 0, (result.output, result.exception)
        return result.output

    def refuse(self, *options: str) -> str:
        result = self.build(*options)
        assert result.exit_code == 1, result.output
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result.output

    def html(self, path: str) -> str:
        return (self.built / path).read_text("utf-8")

    def text(self, path: str) -> str:
        """What a reader reads of a page."""
        return " ".join(re.sub(r"<[^>]*>", "", self.html(path)).split())

    def files(self) -> set[str]:
        return {p.relative_to(self.built).as_posix() for p in self.built.rglob("*") if p.is_file()}

    def holding(self, *words: str) -> dict[str, list[str]]:
        """The files of the built site in which any of these words stand, in name or content."""
        found: dict[str, list[str]] = {}
        for path in sorted(p for p in self.root.joinpath("site").rglob("*") if p.is_file()):
            data = path.read_bytes()
            data = gzip.decompress(data) if path.suffix == ".gz" else data
            name = path.relative_to(self.built).as_posix()
            hits = [word for word in words if word.encode() in data or word in name]
            if hits:
                found[name] = hits
        return found
