"""What hooks, other plugins and templates put on a story's page after its text was checked; and markup that runs."""

from __future__ import annotations

import pytest

from helpers.real_sites import BODY, Site

NEVER = "Never said by anybody in this house"
HOOKS = {
    "content": "def on_page_content(html, page, config, files):\n    return html + {html!r}\n",
    "page": "def on_post_page(output, page, config):\n    return output.replace('</article>', {html!r} + '</article>')\n",
    "file": (
        "from pathlib import Path\n\ndef on_post_build(config):\n    for file in Path(config.site_dir).rglob('*.html'):\n"
        "        file.write_text(file.read_text().replace('</article>', {html!r} + '</article>'))\n"
    ),
}
ADDED = [
    f"<blockquote>{NEVER} — Dana Reyes</blockquote>",
    f"<p>As she says, <q>{NEVER}</q>.</p>",
    f"<p>“{NEVER},” says Dana.</p>",
    f"<p>{NEVER}.</p><p>— Dana Reyes</p>",
    f"<p><b>Dana Reyes:</b> {NEVER}</p>",
    f"<blockquote>{NEVER}",
]


@pytest.mark.parametrize("html", ADDED)
@pytest.mark.parametrize("event", HOOKS)
def test_words_that_a_hook_adds(site: Site, event: str, html: str):
    site.config["hooks"] = ["hook.py"]
    site.write("hook.py", HOOKS[event].format(html=html))
    output = site.refuse()
    assert "P203" in output
    assert "content/pages/stories/brightledger.md" in output
    assert not site.built.exists()


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("main.html", "{{% extends 'base.html' %}}{{% block announce %}}{html}{{% endblock %}}"),
        (
            "casestudies/story.html",
            "{{% extends 'original/casestudies/story.html' %}}{{% block related %}}{html}{{% endblock %}}",
        ),
    ],
)
def test_words_of_a_template_that_overrides(site: Site, template: str, text: str):
    site.config["theme"] = {"name": "material", "font": False, "custom_dir": "over"}
    site.write(f"over/{template}", text.format(html=ADDED[0]))
    assert "P203" in site.refuse()


def test_what_a_template_adds_that_quotes_nobody_is_published(site: Site):
    site.config["theme"] = {"name": "material", "font": False, "custom_dir": "over"}
    site.write(
        "over/main.html",
        "{% extends 'base.html' %}{% block announce %}We were at FinCon 2026. Read “How we count” there.{% endblock %}",
    )
    site.succeed()
    assert "FinCon" in site.html("stories/brightledger/index.html")


@pytest.mark.parametrize(
    "markup",
    [
        "<img src=x onerror=\"document.title='X'\">",
        "[x](javascript:document.title='X')",
        "[x](java&#115;cript:x)",
        "<a href='JavaScript:x'>x</a>",
        "[x][y]\n\n[y]: javascript:x",
        "<svg/onload=x>",
        '[x](y.md){onclick="x"}',
        "<p\n\nonclick=x>",
        "<iframe srcdoc='x'></iframe>",
    ],
)
def test_markup_that_runs_is_refused(site: Site, markup: str):
    site.config["markdown_extensions"] = ["attr_list"]
    site.story("brightledger", "Brightledger", "Dana Reyes", body=f"{BODY}\n{markup}\n")
    output = site.refuse()
    assert "C205" in output or "P203" in output


@pytest.mark.parametrize(
    "text",
    [
        "JavaScript: a language.",
        "Write `onclick=x` in code.",
        "The switch is on = good.",
        "[x](https://x.example/?a=javascript:1)",
    ],
)
def test_text_about_programs_is_published(site: Site, text: str):
    site.story("brightledger", "Brightledger", "Dana Reyes", body=f"{BODY}\n{text}\n")
    site.succeed()


@pytest.mark.parametrize(
    "html",
    [
        f"<nav><p>{NEVER}.</p><p>— Dana Reyes</p></nav>",
        f"<button>“{NEVER},” says Dana Reyes.</button>",
        f"<svg><text>“{NEVER}.”</text><text>Dana Reyes</text></svg>",
        f"<noscript><p>“{NEVER},” says Dana Reyes.</p></noscript>",
        f"<cs-panel><span>“{NEVER},” says Dana Reyes.</span></cs-panel>",
        f"<img alt='“{NEVER},” says Dana Reyes.'>",
    ],
)
def test_words_where_a_story_page_has_no_text_of_its_own(site: Site, html: str):
    site.config["hooks"] = ["hook.py"]
    site.write("hook.py", HOOKS["page"].format(html=html))
    output = site.refuse()
    assert "content/pages/stories/brightledger.md: P2" in output
