"""`casestudies new`: begin a site, a customer, an interview, a story or a testimonial. Nothing that exists is ever overwritten."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from casestudies.cli.project import (
    DATE,
    KINDS,
    config_option,
    day,
    file_from_here,
    interview_id,
    project,
    subjects,
    tell_unread,
    today_option,
)

if TYPE_CHECKING:
    from casestudies.stories.model import Customer, Library
    from casestudies.stories.project import Project
    from casestudies.transcripts import Transcript


@click.group(short_help="Begin a site, an interview, a customer, a story or a testimonial.")
def new() -> None:
    """Begin a site, an interview, a customer, a story or a testimonial. Nothing that exists is overwritten."""


@new.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default=".")
@today_option
def site(folder: Path, today: datetime | None) -> None:
    """Write a small site that builds, into FOLDER (default: this one).

    A made-up company, an interview, one story that is approved, and a draft whose comments say what to do.
    """
    from casestudies.cli.starter import write_site

    written = write_site(folder, day(today))
    for path in written:
        click.echo(f"wrote {path.relative_to(folder).as_posix()}")
    click.echo()
    click.echo("Now run `casestudies check`, then `mkdocs serve`, and read content/pages/stories/your-first-story.md.")


def _recipe(generator: str, *names: str) -> dict[str, str]:
    """The files of a recipe; hidden ones are not hidden there."""
    return {name: f"{generator}/{name.removeprefix('.')}" for name in names}


_ELEVENTY = _recipe(
    "eleventy", "package.json", "eleventy.config.js", "site.json", "site.css", "_includes/page.njk", ".gitignore"
)
_LAYOUTS = tuple(f"layouts/_default/{name}.html" for name in ("baseof", "list", "single"))
_HUGO = _recipe("hugo", "hugo.yaml", "build.sh", *_LAYOUTS, ".gitignore") | {"static/site.css": "eleventy/site.css"}


@new.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default="eleventy")
@config_option
def eleventy(folder: Path, config: Path | None) -> None:
    """Write a project for Eleventy into FOLDER (default: eleventy), which builds what `casestudies export` writes.

    A layout, a small style sheet and a navigation to make your own; `npm install && npm run build` builds the site.
    """
    _write_recipe(_ELEVENTY, folder, config)
    click.echo(f"\nNow `cd {folder.as_posix()}`, `npm install`, and `npm run build`: the site is built into _site.")


@new.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default="hugo")
@config_option
def hugo(folder: Path, config: Path | None) -> None:
    """Write a project for Hugo into FOLDER (default: hugo), which builds what `casestudies export` writes.

    Layouts, a small style sheet and settings to make your own; `sh build.sh` builds the site.
    """
    _write_recipe(_HUGO, folder, config)
    click.echo(
        f"\nNow run `sh {(folder / 'build.sh').as_posix()}`: the site is built into {(folder / 'public').as_posix()}."
    )


def _write_recipe(names: Mapping[str, str], folder: Path, config: Path | None) -> None:
    """Write a project of another generator: its files by name, and where each lies among the recipes."""
    import json
    import os
    import shlex
    from importlib.resources import files

    site = project(config)
    settings = Path(os.path.relpath(site.root / site.settings, folder.resolve())).as_posix()
    words = {
        "@NAME@": json.dumps(site.publisher or "Customer stories", ensure_ascii=False)[1:-1],
        "@CONFIG@": json.dumps(settings)[1:-1],
        "@CONFIG_IN_SHELL@": shlex.quote(settings),
        "@URL@": json.dumps(site.site_url or "/")[1:-1],
    }
    for name in names:
        if (folder / name).exists():
            raise click.UsageError(f"{(folder / name).as_posix()} exists already; nothing was written.")
    for name, source in names.items():
        text = (files("casestudies.cli") / "recipes" / source).read_text("utf-8")
        for mark, word in words.items():
            text = text.replace(mark, word)
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8", newline="\n")
        click.echo(f"wrote {(folder / name).as_posix()}")


@new.command()
@config_option
def guard(config: Path | None) -> None:
    """Write two locks into the settings file, so that a build in which the plugin does not run publishes no draft.

    `exclude_docs` gets the stories' folder, and `markdown_extensions` an extension that ends such a build. Nothing else in the
    file is changed.
    """
    site = project(config)
    for line in locked(site) if site.unlocked else ["Both locks are there already; nothing was written."]:
        click.echo(line)


def locked(site: Project) -> Iterator[str]:
    """Put in the locks that a site lacks; a line about each, as soon as it is there."""
    from casestudies.stories.locks import GUARD, ZENSICAL, SettingsLock, close_locks
    from casestudies.stories.settings import settings_chain

    told = {
        SettingsLock.GUARD: f"added {GUARD} to markdown_extensions: a build without the plugin stops there.",
        SettingsLock.EXCLUDED: f"added /{site.stories}/ to exclude_docs: a build without the plugin skips the stories.",
    }
    for name in dict(site.unlocked):
        locks = tuple(lock for file, lock in site.unlocked if file == name)
        chain = [site.root / name] if name == ZENSICAL else settings_chain(site.root / name)
        yield from (f"{path.name}: {told[lock]}" for path, lock in close_locks(chain, site.root, site.stories, locks))


@new.command()
@click.argument("id_", metavar="[ID]", required=False)
@click.option("--name", help="The company's name as it is printed.")
@click.option("--url", default="", help="The company's own site.")
@click.option("--industry", default="", help="Accounting, Logistics, …")
@click.option("--size", default="", help="How many people work there, such as 11-50.")
@click.option("--region", default="", help="Where they are.")
@click.option("--person", "people", multiple=True, metavar="NAME[,ROLE]", help="Who may be quoted; may be repeated.")
@click.option(
    "--relationship",
    type=click.Choice(["customer", "partner", "investor", "employee"]),
    default="customer",
    show_default=True,
    help="Their relationship to you.",
)
@config_option
def customer(
    id_: str | None,
    name: str | None,
    url: str,
    industry: str,
    size: str,
    region: str,
    people: tuple[str, ...],
    relationship: str,
    config: Path | None,
) -> None:
    """Write a customer's file. ID is its name; default: made from the company's name."""
    from casestudies.stories.drafts import NewCustomer, NewPerson, customer_file, slug
    from casestudies.stories.model import Relationship

    where = project(config)
    name = name or _asked("The company's name", "--name")
    listed = []
    for person in people or _asked_people():
        full, _, role = person.partition(",")
        if "=" in full:
            message = (
                f"'{full}': write NAME or NAME,ROLE; the id is made from the name, and can be changed in the file."
            )
            raise click.BadParameter(message, param_hint="--person")
        listed.append(NewPerson(full.strip(), role.strip()))
    text = customer_file(
        NewCustomer(
            name=name,
            people=listed,
            url=url,
            industry=industry,
            size=size,
            region=region,
            relationship=Relationship(relationship),
        )
    )
    if not (id_ or slug(name)):
        raise click.UsageError(f"No id can be made from '{name}': give one, `casestudies new customer ID`.")
    _write(where.customers / f"{_id(id_ or slug(name))}.yml", text, where)


@new.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--customer", "customer_id", help="The customer's id.")
@click.option("--date", "held", type=DATE, metavar="DATE", help="When the interview took place.")
@click.option("--id", "id_", help="The interview's id. Default: DATE-CUSTOMER.")
@click.option("--kind", type=click.Choice(KINDS), default="recording", show_default=True)
@click.option("--purpose", type=click.Choice(["story", "testimonial", "feedback"]), default="story", show_default=True)
@click.option("--language", default="", help="The language spoken: en, de, pt-BR. Default: the site's.")
@click.option("--incentive", default="", help="What they got for it.")
@click.option(
    "--speaker",
    "speakers",
    multiple=True,
    metavar="LABEL=PERSON",
    help="Whose words a label of the transcript marks: a person's id, or ~ for your own people; may be repeated.",
)
@config_option
def interview(
    files: tuple[Path, ...],
    customer_id: str | None,
    held: datetime | None,
    id_: str | None,
    kind: str,
    purpose: str,
    language: str,
    incentive: str,
    speakers: tuple[str, ...],
    config: Path | None,
) -> None:
    """Bring interviews in: read each transcript FILE, copy it into a folder of its own, and write its interview.yml."""
    from casestudies.stories import load_sources
    from casestudies.stories.drafts import NewInterview, interview_file, speakers_of
    from casestudies.stories.model import Purpose, SourceKind
    from casestudies.transcripts import read_transcript

    where = project(config)
    library, findings = load_sources(where)
    tell_unread(findings, subjects(library))
    party = _customer(library, customer_id)
    if id_ and len(files) > 1:
        raise click.UsageError("--id names one interview; give one FILE with it.")
    on = held.date() if held else _asked_date()
    given = _pairs(speakers)
    # All of them before anything is written.
    transcripts = [read_transcript(file, speakers=given, kind=kind) for file in files]
    _known(given, [label for transcript in transcripts for label in transcript.speakers], party)
    known = _brought_in(library)
    for file, transcript in zip(files, transcripts, strict=True):
        folder = where.interviews / _free(where, _id(id_) if id_ else f"{on.isoformat()}-{party.id}")
        guessed = speakers_of(transcript.speakers, party)
        new = NewInterview(
            customer=party.id,
            date=on,
            transcript=f"transcript{file.suffix.lower()}",
            speakers={label: given.get(label, person) for label, person in guessed.items()},
            language=language,
            kind=SourceKind(kind),
            purpose=Purpose(purpose),
            incentive=incentive,
            more=_of_source(file, kind, transcript.sha256),
        )
        text = interview_file(new)
        folder.mkdir(parents=True)
        (folder / new.transcript).write_bytes(file.read_bytes())
        _write(folder / "interview.yml", text, where)
        if transcript.sha256 in known:
            click.secho(
                f"  The same transcript is in interview {known[transcript.sha256]} already; if that one is meant, "
                f"delete {file_from_here(folder)}.",
                fg="yellow",
            )
        known[transcript.sha256] = folder.name
        _tell_transcript(transcript, folder / new.transcript, new.speakers)


def _tell_transcript(transcript: Transcript, path: Path, speakers: Mapping[str, str | None]) -> None:
    from casestudies.findings import counted

    click.echo(f"  {transcript.format}: {counted(len(transcript.turns), 'turn')}, {counted(transcript.words, 'word')}")
    if not speakers:
        click.echo(f"  The transcript names no speakers. Say who spoke: casestudies label {file_from_here(path)}")
    for label, person in speakers.items():
        click.echo(f"  {label} → {person or _nobody(label)}")


def _of_source(file: Path, kind: str, sha256: str) -> Mapping[str, str]:
    """What a source says of itself: where it stands, what its writer gave, and the hash of its file."""
    from casestudies.transcripts import sources
    from casestudies.transcripts.source import Source

    if kind not in sources.KINDS:
        return {}
    sheet = sources.read_sheet(Source(file.as_posix(), file.read_bytes()), kind)
    alone = sheet.entries[0] if sheet is not None and len(sheet.entries) == 1 else None
    market = sheet.marketplace if sheet is not None else ""
    return {
        "address": alone.address if alone and alone.address.startswith(("https://", "http://")) else "",
        "marketplace": market,
        "rating": alone.rating if alone else "",
        "sha256": sha256,
    }


@new.command()
@click.argument("id_", metavar="[ID]", required=False)
@click.option("--title", help="The headline.")
@click.option("--customer", "customer_id", help="The customer's id.")
@click.option("--interview", "interviews", multiple=True, help="The interview's id; default: all of this customer.")
@click.option(
    "--from",
    "source",
    metavar="INTERVIEW",
    help="Lay out a draft from this interview: its best quotes and figures in their places, and notes where you write.",
)
@config_option
def story(
    id_: str | None,
    title: str | None,
    customer_id: str | None,
    interviews: tuple[str, ...],
    source: str | None,
    config: Path | None,
) -> None:
    """Write a story without an approval: the page is held back until it has one. `ID/index.md` gives it a folder of its own.

    With --from, the draft has problem, wake-up call, solution, results and advice, each with the best verified quotes of the
    interview, and notes (`TO WRITE:`) where you write; it is not published while a note is left. Its ID is then the
    customer's, unless you give one.
    """
    from casestudies.stories import load_sources
    from casestudies.stories.drafts import story_text

    where = project(config)
    library, findings = load_sources(where)
    tell_unread(findings, subjects(library))
    if source is not None:
        if customer_id or interviews:
            raise click.UsageError("--from names the interview; leave out --customer and --interview.")
        party_id, text = _drafted(library, interview_id(where, source), title or "", where.language)
        _write_story(id_ or party_id, text, where)
        click.echo("Write where it says TO WRITE, then run `casestudies check`.")
        return
    if id_ is None:
        raise click.UsageError("Give the story an ID: `casestudies new story ID`.")
    party = _customer(library, customer_id)
    theirs = [name for name, one in library.interviews.items() if one.customer == party.id]
    interviews = tuple(interview_id(where, name) for name in interviews)
    for name in interviews:
        if name not in theirs:
            message = f"'{name}' is not an interview of {party.id}. There are: {', '.join(theirs) or 'none'}."
            raise click.BadParameter(message, param_hint="--interview")
    if not theirs:
        raise click.UsageError(f"{party.id} has no interview yet: `casestudies new interview FILE` brings one in.")
    person = next(iter(party.people.values()), None)
    text = story_text(
        title or _asked("The headline", "--title"), party.id, interviews or theirs, person.name if person else ""
    )
    _write_story(id_, text, where)


def _write_story(id_: str, text: str, where: Project) -> None:
    from casestudies.stories.project import INDEX

    folder, name = where.docs_dir / where.stories, _id(id_.removesuffix(".md").removesuffix("/index"))
    there = where.file_of(name)
    if there.exists():
        raise click.UsageError(f"{file_from_here(there)} exists already. Nothing was written.")
    _write(folder / name / INDEX if id_.endswith(f"/{INDEX}") else there, text, where)


def _drafted(library: Library, source: str, title: str, language: str) -> tuple[str, str]:
    """The customer's id and the draft of a story from an interview."""
    from casestudies.desk.draft import draft
    from casestudies.stories.transcripts import labelled, transcript_of

    if source not in library.interviews:
        there = ", ".join(sorted(library.interviews)) or "none"
        raise click.BadParameter(f"There is no interview '{source}'. There are: {there}.", param_hint="--from")
    interview = library.interviews[source]
    party = library.customers[interview.customer]
    transcript = labelled(transcript_of(interview), interview)[0]
    return party.id, draft(interview, transcript, party, title, language)


@new.command()
@click.argument("id_", metavar="ID")
@click.option("--interview", required=True, help="The interview or source that the words come from.")
@click.option("--quote", default="", help="The words, if not all that its writer wrote.")
@click.option("--person", default="", help="Whose words, where several people of the customer take part.")
@config_option
def testimonial(id_: str, interview: str, quote: str, person: str, config: Path | None) -> None:
    """Write a testimonial without a story: one quote, held back until it has an approval of its own."""
    from casestudies.stories import load_sources
    from casestudies.stories.drafts import single_quote_file
    from casestudies.stories.model import ALONE
    from casestudies.stories.transcripts import labelled, transcript_of

    where = project(config)
    library, findings = load_sources(where)
    tell_unread(findings, subjects(library))
    named = interview_id(where, interview)
    if named not in library.interviews:
        known = ", ".join(sorted(library.interviews)) or "none"
        raise click.BadParameter(f"There is no '{interview}'. There are: {known}.", param_hint="--interview")
    source = library.interviews[named]
    party = library.customers[source.customer]
    people = {one for one in source.speakers.values() if one and person in ("", one, party.people[one].name)}
    if len(people) != 1:
        known = ", ".join(sorted({one for one in source.speakers.values() if one})) or "nobody"
        raise click.UsageError(f"Whose words are they? Choose one with --person: {known}.")
    spoken = party.people[people.pop()]
    said = labelled(transcript_of(source), source)[0].turns
    theirs = [turn.text for turn in said if source.speakers.get(turn.speaker or "") == spoken.id]
    if not quote and not source.kind.is_written:
        raise click.UsageError("Give the words with --quote; `casestudies find` prints them.")
    text = single_quote_file(party.id, [source.id], [quote] if quote else theirs, spoken.name)
    if not text:
        raise click.UsageError(
            "Markdown would change some of these characters. Choose words without them, with --quote."
        )
    _write(where.file_of(f"{ALONE}{_id(id_.removeprefix(ALONE).removesuffix('.md'))}"), text, where)


def _brought_in(library: Library) -> dict[str, str]:
    """The interviews that are there, by the SHA-256 of their transcripts."""
    from hashlib import sha256

    found: dict[str, str] = {}
    for one in library.interviews.values():
        with suppress(OSError):
            found.setdefault(sha256(one.transcript.read_bytes()).hexdigest(), one.id)
    return found


def _nobody(label: str) -> str:
    from casestudies.transcripts.assigning import is_placeholder

    if is_placeholder(label):
        return "~ (not known who this is: write the person's id if this is somebody at the customer)"
    return "~ (your own people; change it if this is somebody at the customer)"


def _write(path: Path, text: str, where: Project) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    shown = file_from_here(path)
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise click.UsageError(f"{shown} exists already; nothing was written.") from None
    click.echo(f"wrote {shown}")


def _customer(library: Library, given: str | None) -> Customer:
    if not library.customers:
        raise click.UsageError("There is no customer yet: `casestudies new customer` writes one.")
    if given is None and len(library.customers) == 1:
        return next(iter(library.customers.values()))
    name = given or _asked(f"The customer ({', '.join(library.customers)})", "--customer")
    if name not in library.customers:
        from difflib import get_close_matches

        near = get_close_matches(name, library.customers, 1)
        hint = f" Did you mean '{near[0]}'?" if near else " `casestudies new customer` writes one."
        raise click.BadParameter(f"There is no customer '{name}'.{hint}", param_hint="--customer")
    return library.customers[name]


def _pairs(given: tuple[str, ...]) -> Mapping[str, str | None]:
    pairs: dict[str, str | None] = {}
    for item in given:
        label, equals, person = item.rpartition("=")
        if not equals:
            raise click.BadParameter("Write LABEL=PERSON.", param_hint="--speaker")
        pairs[label] = None if person.strip() in {"", "~"} else person.strip()
    return pairs


def _known(given: Mapping[str, str | None], labels: Sequence[str], party: Customer) -> None:
    """A label or a person misspelt on the command line would leave the words with somebody else, silently."""
    for label, person in given.items():
        if label not in labels:
            raise click.BadParameter(
                f"There is no speaker '{label}' in the transcript. There are: {', '.join(dict.fromkeys(labels)) or 'none'}.",
                param_hint="--speaker",
            )
        if person is not None and person not in party.people:
            raise click.BadParameter(
                f"There is nobody '{person}' among the people of {party.id}: {', '.join(party.people) or 'nobody yet'}.",
                param_hint="--speaker",
            )


def _free(where: Project, name: str) -> str:
    """An interview's id that is not taken: the second one of a day gets a number."""
    number, free = 2, name
    while (where.interviews / free).exists():
        free, number = f"{name}-{number}", number + 1
    return free


def _id(name: str) -> str:
    import re

    from casestudies.stories.schema import ID

    if not all(re.match(ID, part) for part in name.split("/")):
        raise click.BadParameter(f"'{name}' cannot be an id: use letters, digits, `-` and `_`.")
    return name


def _asked(question: str, option: str) -> str:
    if not sys.stdin.isatty():
        raise click.UsageError(f"{option} is needed.")
    return str(click.prompt(question))


def _asked_people() -> tuple[str, ...]:
    if not sys.stdin.isatty():
        return ()
    answer = str(click.prompt("Who may be quoted (name, role)", default="", show_default=False))
    return (answer,) if answer.strip() else ()


def _asked_date() -> date:
    answer = _asked("When it took place (2026-09-14)", "--date")
    try:
        return date.fromisoformat(answer)
    except ValueError:
        raise click.BadParameter(f"'{answer}' is not a date. Write it as 2026-09-14.", param_hint="--date") from None
