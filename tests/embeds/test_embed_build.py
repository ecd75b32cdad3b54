"""From the files of a site to the host's page: built, embedded, withdrawn, built again."""

import json
import re
from textwrap import indent

import pytest
from click.testing import CliRunner

from casestudies.cli.embed import PLATFORMS, embed
from casestudies.findings import CasestudiesError
from casestudies.publish.embeds import Platform, places
from helpers.embeds_made_up import ROOT
from helpers.foreign import HOST, SEEN, STILL, Web, page_of
from helpers.real_sites import TODAY, Site
from mkdocs_casestudies import plugin

pytestmark = pytest.mark.build

REF = "brightledger#saved"
WORDS = "This tool saved us 13 hours a week."


@pytest.fixture
def site(tmp_path, monkeypatch):
    monkeypatch.setattr(plugin, "today", lambda site: TODAY)
    monkeypatch.delenv("CASESTUDIES_PREVIEW", raising=False)
    made = Site(tmp_path)
    made.page("index.md", "# Welcome\n\nTo the site.\n")
    made.story("brightledger", "Brightledger", "Dana Reyes", scope="site, widget, name")
    made.story("holm", "Holm", "Mira Holm", scope="site, name")
    return made


def served(site):
    return {
        path.relative_to(site.built).as_posix(): path.read_bytes() for path in site.built.rglob("*") if path.is_file()
    }


def run(site, *arguments):
    options = ["--config", str(site.root / "mkdocs.yml"), "--today", TODAY.isoformat()]
    return CliRunner().invoke(embed, [*arguments, *options])


def test_a_build_serves_what_embeds_need(site):
    site.succeed("--strict")
    names = {path for path in served(site) if path.startswith(places.FOLDER)}
    key = places.key(REF)
    assert {places.status(key), places.frame(key), places.oembed(key), places.picture(key), places.feed()} <= names
    assert places.status(places.key("holm#saved")) not in names
    assert "Mira" not in "".join(site.html(name) for name in names if not name.endswith(".png"))
    ends = (".json", ".html", ".oembed.json", ".png")
    assert {name for name in names if key in name} == {f"{places.FOLDER}/{key}{end}" for end in ends}


def test_the_builder_is_a_page_of_the_site(site):
    site.page("embed/index.md", "# Take our customers' words with you\n")
    site.succeed("--strict")
    page = site.html("embed/index.html")
    assert "Take our customers" in page
    assert f'href="../{places.frame(places.key(REF))}"' in page
    assert "holm" not in page.lower()


def test_without_anything_to_embed_there_is_no_builder(site):
    site.approve("brightledger", "Dana Reyes", "site, name")
    site.succeed()
    assert "embed/index.html" not in served(site)
    assert not any(name.startswith(places.FOLDER) and name.endswith(".png") for name in served(site))


def test_without_an_address_nothing_is_written(site):
    site.config["site_url"] = ""
    site.succeed()
    assert not any(name.startswith((places.FOLDER, "embed/")) for name in served(site))


def test_a_withdrawal_reaches_every_file(site):
    site.succeed()
    before = served(site)
    site.withdraw("brightledger")
    site.succeed()
    after = served(site)
    key = places.key(REF)
    assert json.loads(after[places.status(key)]) == {"state": "gone"}
    assert {name for name in after if key in name} == {places.status(key), places.frame(key), places.picture(key)}
    assert places.oembed(key) in before
    assert site.holding("Dana", "rightledger") == {}


@pytest.mark.browser
def test_a_withdrawal_reaches_the_foreign_page(site, visit):
    site.succeed()
    pasted = run(site, REF).output
    page = visit(Web({"": page_of(pasted)}, served(site)))
    assert WORDS in page.evaluate(SEEN)
    site.withdraw("brightledger")
    site.succeed()
    page = visit(Web({"": page_of(pasted)}, served(site)))
    assert WORDS not in page.content()
    assert page.evaluate("window.shift") < STILL


@pytest.mark.browser
def test_the_builder_copies_what_the_command_prints(site, visit):
    site.succeed()
    pages = {
        name: content.decode() for name, content in served(site).items() if name.endswith((".html", ".css", ".js"))
    }
    pages |= {name: content.decode() for name, content in served(site).items() if name.endswith(".json")}
    page = visit(Web(pages, served(site)), "embed/index.html", permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy").click()
    page.get_by_role("button", name="Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == run(site, REF).output
    page.get_by_label("What").select_option("wall")
    for layout in ("list", "carousel"):
        page.get_by_label("Layout").select_option(layout)
        page.wait_for_function(f"document.querySelector('[name=code]').value.includes('layout=\"{layout}\"')")
        assert page.get_by_label("To paste").input_value() == run(site, "--wall", "--layout", layout).output
    page.get_by_label("Theme").select_option("dark")
    page.wait_for_function("document.querySelector('[name=code]').value.includes('theme=\"dark\"')")
    page.get_by_label("Theme").select_option("auto")
    page.get_by_label("What").select_option(index=0)
    for form, begins in (
        ("markdown", ">"),
        ("image", "<a"),
        ("iframe", "<iframe"),
        ("oembed", "http"),
        ("element", "<div>"),
    ):
        page.get_by_label("Form").select_option(form)
        page.wait_for_function(f"document.querySelector('[name=code]').value.startsWith('{begins}')")
        assert page.get_by_label("To paste").input_value() == run(site, REF, "--form", form).output


@pytest.mark.browser
def test_before_the_site_is_published_the_preview_leads_to_where_it_is_looked_at(site, visit):
    site.succeed()
    texts = (".html", ".css", ".js", ".json")
    pages = {name: data.decode() for name, data in served(site).items() if name.endswith(texts)}
    web = Web(pages, {})
    page = visit(web, "embed/index.html", settle=False)
    leads = "document.querySelector('[data-cs-preview] casestudies-quote')?.shadowRoot?.querySelector('a')?.href"
    page.wait_for_function(leads)
    assert page.evaluate(leads).startswith(HOST)
    assert ROOT in page.get_by_label("To paste").input_value()
    assert [address for address in web.asked if address.startswith("casestudies/")] == []


@pytest.mark.browser
def test_a_testimonial_on_the_site_has_its_snippet_to_copy(site, visit):
    site.succeed()
    pages = {
        name: data.decode() for name, data in served(site).items() if name.endswith((".html", ".css", ".js", ".json"))
    }
    page = visit(
        Web(pages, served(site)), "stories/brightledger/index.html", permissions=["clipboard-read", "clipboard-write"]
    )
    page.locator("figure .cs-badge").click()
    page.locator("a[data-cs-copy]", has_text="Embed").click()
    page.locator("a[data-cs-copy]", has_text="Snippet copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == run(site, REF).output
    assert "data-cs-copy" not in site.html("stories/holm/index.html")


# ---- the command


def test_addresses_follow_the_site_s_setting(site):
    site.config["use_directory_urls"] = False
    site.succeed()
    made = run(site, REF)
    assert f"{ROOT}stories/brightledger.html#saved" in made.output


@pytest.mark.parametrize(
    "options", [["--wall"], ["--customer", "brightledger"], ["--tag", "product=Close of Brightledger"]]
)
def test_selections(site, options):
    made = run(site, *options, "--layout", "carousel")
    assert made.exit_code == 0, made.output
    assert WORDS in made.output
    assert "Mira" not in made.output


@pytest.mark.parametrize("platform", PLATFORMS)
def test_each_platform_has_its_form_and_is_told_where_to_paste_it(site, platform):
    made = run(site, REF, "--for", platform)
    assert made.exit_code == 0, made.output
    assert Platform(platform).advice in made.stderr
    vue = platform in ("vitepress", "nuxt")
    assert ("<script" in made.stdout) == (platform != "wordpress" and not vue)
    assert ("<div v-pre>\n<casestudies-quote" in made.stdout) == vue
    assert ('</div>\n<component is="script" async' in made.stdout) == vue
    asked = run(site, REF, "--for", platform, "--form", "markdown")
    assert asked.stdout.startswith("> ")


def test_a_sentence_for_vitepress_keeps_its_words_from_vue(site):
    made = run(site, REF, "--for", "vitepress", "--form", "inline").stdout
    assert made.startswith("<span v-pre><casestudies-voices")
    assert '</casestudies-voices></span><component is="script"' in made


def test_the_command_knows_every_platform():
    assert tuple(Platform) == PLATFORMS


def test_another_platform_is_told_what_works_there(site):
    made = run(site, REF, "--for", "jekyll")
    assert made.exit_code == 2
    assert "'jekyll' is none of the hosts we have tried: wordpress, ghost" in made.output
    assert "leave --for out" in " ".join(made.output.split())


def as_react_reads(code):
    """The HTML in a snippet for React, and its scripts' attributes."""
    [text] = re.findall(r"dangerouslySetInnerHTML=\{\{ __html: (.*) \}\} />", code)
    return json.loads(text), re.findall(r"<script (.*?) />", code)


@pytest.mark.parametrize("form", ["html", "element", "inline", "floating"])
def test_react_gets_the_html_as_a_text_and_the_script_as_an_element(site, form):
    html, [attributes] = as_react_reads(run(site, REF, "--form", form, "--for", "next").stdout)
    plain = run(site, REF, "--form", form).stdout
    assert html in plain
    assert "<script" not in html
    assert re.fullmatch(
        r'async type="module" src="[^"]+\.js" integrity="sha384-[^"]+" crossOrigin="anonymous"', attributes
    )
    assert attributes.split(" crossOrigin")[0].removeprefix("async ") in plain


@pytest.mark.parametrize("form", ["iframe", "image"])
def test_react_gets_what_has_no_script_as_a_text(site, form):
    made = run(site, REF, "--form", form, "--for", "next").stdout
    assert as_react_reads(made) == (run(site, REF, "--form", form).stdout.strip(), [])


def test_a_sentence_for_svelte_holds_its_script(site):
    plain = run(site, REF, "--form", "inline").stdout.strip()
    assert run(site, REF, "--for", "sveltekit", "--form", "inline").stdout == f"<span>{plain}</span>\n"


def test_sphinx_gets_a_directive_with_every_line_indented(site):
    for form in ("html", "element", "iframe", "image", "floating"):
        plain = run(site, REF, "--form", form).stdout
        made = run(site, REF, "--for", "sphinx", "--form", form).stdout
        assert made == f".. raw:: html\n\n{indent(plain, '   ')}"
    plain = run(site, REF, "--form", "inline").stdout
    assert run(site, REF, "--for", "sphinx", "--form", "inline").stdout == f".. |saved| raw:: html\n\n   {plain}"
    assert run(site, REF, "--for", "sphinx", "--form", "oembed").stdout == run(site, REF, "--form", "oembed").stdout


def test_a_style_for_docusaurus_is_what_mdx_takes(site):
    faces = run(site, "--wall", "--for", "docusaurus", "--form", "faces").stdout
    assert " style={{display: 'block', minHeight: '44px'}}>" in faces
    picture = run(site, REF, "--for", "docusaurus", "--form", "image").stdout
    assert " style={{height: 'auto', maxWidth: '100%'}} />" in picture
    assert 'style="display:block;min-height:44px"' in run(site, "--wall", "--form", "faces").stdout


def test_the_entry_for_lists_of_providers(site):
    made = run(site, "--provider")
    assert made.exit_code == 0, made.output
    assert f"url: {ROOT}casestudies/embed/oembed.json\n" in made.stdout
    assert "your server" in made.stderr
    assert run(site, "--provider", "--wall").exit_code == 2


def test_without_anything_it_lists_what_may_be_embedded(site):
    made = run(site)
    assert made.exit_code == 0
    assert made.output == "brightledger#saved  Dana Reyes, Head of Finance, Brightledger\n"


@pytest.mark.parametrize(
    ("ref", "code", "why"),
    [("holm#saved", "P504", "not for widgets"), ("brightledger#i-actually-have-my-weekends", "P505", "running text")],
)
def test_a_refusal_says_why(site, ref, code, why):
    made = run(site, ref)
    assert made.exit_code == 1, made.output
    assert code in made.output
    assert why in made.output


def test_a_picture_that_cannot_be_drawn_is_refused(site):
    site.story("lantern", "紙灯り", "Aya Mori", scope="site, widget, name")
    made = run(site, "lantern#saved", "--form", "image")
    assert (made.exit_code, "P507" in made.output) == (1, True)
    assert run(site, "lantern#saved").exit_code == 0
    assert "<img" in run(site, REF, "--form", "image").output
    assert run(site, "--wall", "--form", "image").output.count("<img") == 1


def test_a_withheld_quote_is_refused_with_its_reason(site):
    site.withdraw("brightledger")
    made = run(site, REF)
    assert (made.exit_code, "P503" in made.output, "withdrawn" in made.output) == (1, True, True)
    assert "13 hours" not in made.output


@pytest.mark.parametrize(
    "arguments", [["brightledger#nothing"], ["nowhere#saved"], ["--customer", "holm"], ["--tag", "x=y"]]
)
def test_what_does_not_exist_is_said(site, arguments):
    made = run(site, *arguments)
    assert isinstance(made.exception, CasestudiesError)
    assert made.exception.finding.code == "P502"


def test_two_things_at_once_are_too_many(site):
    assert run(site, REF, "--wall").exit_code == 2


def test_a_withdrawal_names_the_hosts_without_their_addresses(site):
    site.write(
        "content/used-by.yml", f'hosts:\n  - {{page: "https://partner.example/", quote: "{REF}", tell: x@y.example}}\n'
    )
    site.withdraw("brightledger")
    made = run(site)
    assert "content/used-by.yml:2" in made.stderr
    assert "P506" in made.stderr
    assert "partner.example" not in made.output


def test_who_embeds_what_by_the_server_s_log(site, tmp_path):
    log = tmp_path / "access.log"
    line = f'::1 - - [21/Nov/2026:10:00:00 +0000] "GET /{places.status(places.key(REF))} HTTP/2" 200 9 "https://a.example/" "UA"'
    log.write_text(f"{line}\n{line}\n", "utf-8")
    assert run(site, "--log", str(log)).output.split() == ["2", REF, "https://a.example/"]
