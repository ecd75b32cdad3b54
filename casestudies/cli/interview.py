"""`casestudies interview`: prepare an interview, and see how good one was."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from casestudies.cli.project import (
    config_option,
    file_from_here,
    interview_id,
    logged,
    named_customer,
    not_in_ci,
    project,
    subjects,
    tell_unheard,
    tell_unread,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casestudies.desk.guide import Pitfall
    from casestudies.desk.report import Aims, Report
    from casestudies.desk.spoken import SpokenFigure
    from casestudies.stories.model import Interview
    from casestudies.stories.project import Project
    from casestudies.transcripts import Transcript


@click.group(short_help="Prepare an interview, and see how good one was.")
def interview() -> None:
    """Prepare an interview, and see how good one was. It is private, and none of it reaches the site."""


@interview.command()
@click.argument("interview_id", metavar="[INTERVIEW]", required=False)
@click.option(
    "--format", "form", type=click.Choice(["text", "markdown", "json", "html"]), default="text", show_default=True
)
@click.option("--open", "opens", is_flag=True, help="With --format html: open it in the browser.")
@click.option(
    "--share",
    type=click.IntRange(1, 99),
    default=80,
    show_default=True,
    help="How much the customer should talk, in percent.",
)
@click.option(
    "--silence", type=click.FloatRange(0.5, 60), default=3.0, show_default=True, help="How many seconds make a silence."
)
@click.option(
    "--follow-ups",
    type=click.IntRange(1, 100),
    default=15,
    show_default=True,
    help="How many follow-ups a long interview should have.",
)
@config_option
def report(
    interview_id: str | None,
    form: str,
    opens: bool,
    share: int,
    silence: float,
    follow_ups: int,
    config: Path | None,
) -> None:
    """Say how good an interview was: who talked, what was asked, what was missed, each with its passages.

    It is checked for the seven mistakes: no recording, closed questions, no follow-ups, talking too much, no room for
    emotion, no silence, no specifics; and for interrupting, selling, and never asking what does not work. Without
    INTERVIEW, it shows the trend over all of them. Passages are shown at a private terminal and in the files you ask
    for, never in a CI log.
    """
    from casestudies.desk.report import Aims

    site = project(config)
    aims = Aims(share=share, silence=silence, followups=follow_ups)
    if interview_id is None:
        _trend(site, form, aims)
        return
    found, made = next(((one, made) for one, made in _reports(site, interview_id, aims)), (None, None))
    if found is None or made is None:
        sys.exit(2)
    if form == "html":
        _page(site, found, made, opens=opens)
    elif form == "text":
        from casestudies.desk.report_text import show
        from casestudies.review.formats.text import is_private
        from casestudies.terminal import Console

        show(made, Console(), passages=is_private(sys.stdout) or not logged())
    else:
        from casestudies.desk.report_text import as_json, as_markdown

        not_in_ci()
        click.echo(json.dumps(as_json(made), indent=2, ensure_ascii=False) if form == "json" else as_markdown(made))


@interview.command()
@click.argument("customer_id", metavar="CUSTOMER")
@click.option(
    "--goal", required=True, help="What you want to have afterwards, in one sentence: `get metrics for a case study`."
)
@click.option("--product", help="What the customer uses. Default: the publisher's name.")
@click.option(
    "--segment",
    type=click.Choice(["vip", "new", "struggling", "churned", "one-time", "engaged"]),
    help="Whom you talk to; decides the sets of questions.",
)
@click.option(
    "--set",
    "sets",
    multiple=True,
    type=click.Choice(["problem", "solution", "results", "failure", "advice"]),
    help="A set of questions; may be repeated.",
)
@click.option("--question", "own", multiple=True, help="A question of your own; may be repeated.")
@click.option("--minutes", type=click.IntRange(10, 120), default=30, show_default=True, help="How long it will take.")
@click.option("--count", type=click.IntRange(1, 20), default=7, show_default=True, help="How many questions.")
@click.option("--language", default="", metavar="TAG", help="The language of the guide. Default: the site's.")
@config_option
def plan(
    customer_id: str,
    goal: str,
    product: str | None,
    segment: str | None,
    sets: tuple[str, ...],
    own: tuple[str, ...],
    minutes: int,
    count: int,
    language: str,
    config: Path | None,
) -> None:
    """Write a guide for an interview: goal, agenda, consent, open questions, follow-ups, checklist.

    Your own questions are checked for wording that spoils the answer (closed, leading, hypothetical); the guide is written all
    the same, and it ends with 1 where there is something to reword.
    """
    from casestudies.desk.folder import desk_folder, guide_path
    from casestudies.desk.guide import GuidePlan, default_sets, doubts, guide, languages
    from casestudies.quotes.languages import primary
    from casestudies.stories import load_sources
    from casestudies.stories.files import replace_files

    if not goal.strip():
        raise click.UsageError("--goal is empty. Say what you want to have afterwards: `get metrics for a case study`.")
    site = project(config)
    library, findings = load_sources(site)
    tell_unread(findings, subjects(library))
    customer = named_customer(library, customer_id)
    name = product or site.publisher
    if not name:
        raise click.UsageError("Say what the customer uses: --product NAME.")
    made = GuidePlan(
        customer=customer.name,
        product=" ".join(name.split()),
        goal=" ".join(goal.split()),
        sets=sets or default_sets(segment or ""),
        own=tuple(" ".join(one.split()) for one in own),
        segment=segment or "",
        minutes=minutes,
        count=max(count, len(own)),
        language=language or site.language,
    )
    if primary(made.language) not in languages():
        there = ", ".join(languages())
        click.echo(f"There is no guide in {made.language}: this one is in English. Available: {there}.", err=True)
    path = desk_folder(site) / guide_path(site, customer_id).name
    text = guide(made)
    if path.exists() and path.read_text("utf-8", "replace") != text:
        click.echo(f"The guide that was there is now {file_from_here(_put_aside(path))}.")
    replace_files({path: text.encode()})
    click.echo(f"wrote {file_from_here(path)}")
    _doubted(list(doubts(made)))


def _put_aside(path: Path) -> Path:
    """Where the file is now: under the first name beside its own that is free."""
    aside, number = path.with_suffix(".earlier.md"), 1
    while aside.exists():
        number += 1
        aside = path.with_suffix(f".earlier-{number}.md")
    return path.replace(aside)


@interview.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--language", default="en", show_default=True, help="The language of the questions.")
def lint(file: Path, language: str) -> None:
    """Check the questions in a file for closed, leading and hypothetical wording. Ends with 1 where one has to be reworded."""
    from casestudies.desk.guide import lint as doubtful
    from casestudies.desk.questions import questions

    try:
        text = file.read_text("utf-8")
    except UnicodeDecodeError:
        raise click.UsageError(f"{file} is not text in UTF-8.") from None
    asked, found = len(list(questions(text, language))), list(doubtful(text, language))
    if not asked:
        raise click.UsageError(f"No question was found in {file}. Write one per line, with a question mark.")
    if not found:
        click.echo(f"{asked} question{'' if asked == 1 else 's'}, none to reword.")
    _doubted(found)


def _doubted(found: list[Pitfall]) -> None:
    for one in found:
        click.echo(f"{click.style(one.kind, fg='yellow')}: {one.text}\n    {one.advice}")
    sys.exit(bool(found))


@interview.command()
@click.argument("interview_id", metavar="INTERVIEW")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@config_option
def figures(interview_id: str, form: str, config: Path | None) -> None:
    """List every figure the customer spoke, with its unit, range and hedge as it was said, and what changed from one to another."""
    from casestudies.desk.spoken import changes, spoken
    from casestudies.transcripts.clock import format_timestamp

    not_in_ci()
    one, transcript, people = _one(project(config), interview_id)
    found = spoken(transcript, people, one.language)
    turned = changes(found, transcript, one.language)
    if form == "json":
        rows = [_figure(figure) for figure in found]
        pairs = [
            {"before": c.before.text, "after": c.after.text, "said": c.text, "turn": c.before.turn} for c in turned
        ]
        click.echo(json.dumps({"figures": rows, "changes": pairs}, indent=2, ensure_ascii=False))
        return
    for figure in found:
        when = "" if figure.at is None else f"{format_timestamp(figure.at)}  "
        hedged = f"  ({', '.join(figure.hedges)})" if figure.hedges else ""
        click.echo(f"{when}{click.style(figure.text, bold=True)}{hedged}\n    {figure.sentence}")
    for change in turned:
        click.echo(
            f"before and after  {click.style(change.before.text, bold=True)} → {click.style(change.after.text, bold=True)}"
        )
    if not found:
        click.echo("The customer mentioned no figures.", err=True)
        sys.exit(1)


def _figure(figure: SpokenFigure) -> dict[str, object]:
    return {
        "figure": figure.text,
        "unit": figure.unit,
        "hedges": list(figure.hedges),
        "at": figure.at,
        "turn": figure.turn,
        "sentence": figure.sentence,
        "asked": figure.asked,
    }


def _heard(site: Project, only: str | None) -> Iterator[tuple[Interview, Transcript, dict[str, str | None]]]:
    """The interviews that can be read, each with its transcript and who its labels are."""
    from casestudies.stories import load_sources, transcripts_of

    only = only and interview_id(site, only)
    library, findings = load_sources(site)
    transcripts, refused = transcripts_of(library)
    tell_unheard(library, transcripts, (*findings, *refused), only)
    if only is not None and only not in library.interviews:
        there = ", ".join(sorted(library.interviews)) or "none"
        raise click.UsageError(f"There is no interview '{only}'. There are: {there}.")
    for name, transcript in transcripts.items():
        if only in (None, name):
            one = library.interviews[name]
            people = library.customers[one.customer].people
            yield (
                one,
                transcript,
                {label: people[id_].name if id_ and id_ in people else None for label, id_ in one.speakers.items()},
            )


def _one(site: Project, name: str) -> tuple[Interview, Transcript, dict[str, str | None]]:
    found = next(_heard(site, name), None)
    if found is None:
        sys.exit(2)
    return found


def _reports(site: Project, only: str | None, aims: Aims) -> Iterator[tuple[Interview, Report]]:
    from casestudies.desk.report import report as report_of

    for one, transcript, people in _heard(site, only):
        yield one, report_of(one, transcript, people, aims)


def _trend(site: Project, form: str, aims: Aims) -> None:
    from casestudies.desk.report_text import TITLES, as_json, trend
    from casestudies.terminal import Console, Text

    made = [(one.date, found) for one, found in _reports(site, None, aims)]
    if not made:
        raise click.UsageError("There is no interview yet: `casestudies new interview FILE` brings one in.")
    if form == "html":
        raise click.UsageError("Name an interview with --format html; the trend is text, Markdown or JSON.")
    if form == "json":
        not_in_ci()
        click.echo(json.dumps([as_json(found) for _, found in made], indent=2, ensure_ascii=False))
    elif form == "markdown":
        from casestudies.review.formats.markdown import table

        click.echo("\n".join(table(TITLES, list(trend(made)))))
    else:
        rows = [tuple(Text(cell) for cell in row) for row in trend(made)]
        Console().table(TITLES, rows, (None,) * len(TITLES))


def _called(site: Project, found: Interview) -> str:
    """The customer's name."""
    from casestudies.stories import load_sources

    party = load_sources(site)[0].customers.get(found.customer)
    return party.name if party else found.customer


def _page(site: Project, found: Interview, made: Report, *, opens: bool) -> None:
    from casestudies.desk.folder import desk_folder
    from casestudies.desk.report_page import page
    from casestudies.stories.files import replace_files

    not_in_ci()
    path = desk_folder(site) / f"report-{found.id}.html"
    replace_files({path: page(made, found, _called(site, found)).encode()})
    click.echo(file_from_here(path))
    if not opens or click.launch(path.as_uri()):
        click.echo("Private: it holds words of the interview. Open it in a browser, or run this again with --open.")
