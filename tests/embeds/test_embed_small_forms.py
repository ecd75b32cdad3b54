"""Small forms: a badge, a row of faces, a sentence, a card in the corner; and quotes that somebody picked."""

import json
import re
from dataclasses import replace

import pytest

from casestudies.publish.embeds import Choice, GroupLayout, SmallForm, picked, places, script, small
from helpers.embeds_made_up import BRIGHTLEDGER, CLOSE, HOLM, SAVED, VANTAGE, edition, embeds, served
from helpers.foreign import SEEN, STILL, Web, page_of

KEY = places.key(SAVED.ref)
SHADOW = "document.querySelector('casestudies-voices').shadowRoot"
REVISED = edition(
    replace(BRIGHTLEDGER, quotes=(replace(SAVED, text="It saved us 12 hours a week."), CLOSE)), HOLM, VANTAGE
)

WITHOUT = edition(replace(BRIGHTLEDGER, quotes=(CLOSE,)), HOLM, VANTAGE)


def snippet(form, made=None):
    made = made or embeds()
    return small(made, made.selection("wall") if form.of_several else made.testimonial(SAVED.ref), form)


def web(html, files=None):
    return Web({"": html}, files if files is not None else served())


@pytest.mark.parametrize("form", SmallForm)
def test_only_a_sentence_holds_words_and_all_of_what_must_stand_beside_them(form):
    text = snippet(form)
    assert (SAVED.text in text) == (form is SmallForm.INLINE)
    assert ("Dana Reyes" in text) == (form is SmallForm.INLINE)
    assert text.count("<script") == 1
    assert script.current(script.ScriptPart.VOICES).integrity in text
    if form is SmallForm.INLINE:
        assert all(sentence in text for sentence in SAVED.disclosures)
        assert "\n" not in text.strip()


def test_the_number_is_that_of_the_verified_voices():
    made = embeds()
    assert f">{made.selection('wall').total} verified voices</a>" in snippet(SmallForm.BADGE)


def test_a_selection_tells_who_speaks_once_each_and_nobody_who_is_not_named():
    told = json.loads(served()[places.status("wall")])
    names = [name for name, _, _ in told["faces"]]
    assert len(names) == len(set(names))
    assert all(names)


def test_what_somebody_picked_stands_in_that_order_and_asks_for_itself():
    made = embeds()
    text = picked(made, [made.testimonial(CLOSE.ref), made.testimonial(SAVED.ref)], Choice(layout=GroupLayout.LIST))
    assert text.index(CLOSE.text) < text.index(SAVED.text)
    assert re.findall(r"<casestudies-quotes[^>]*>", text) == [
        '<casestudies-quotes layout="list" label="What customers say">'
    ]
    assert f'src="{made.absolute(places.status(KEY))}"' in text


def test_the_scripts_stay_small():
    import gzip

    assert len(gzip.compress(script.current(script.ScriptPart.VOICES).content, 9)) <= 3000


@pytest.mark.browser
@pytest.mark.parametrize("form", SmallForm)
def test_it_shows_what_holds_and_nothing_moves(visit, form):
    page = visit(web(page_of(f"<p>Before {snippet(form)} behind.</p><p>Below.</p>")))
    page.wait_for_load_state("networkidle")
    seen = page.evaluate(SEEN)
    assert ("13 hours" in seen) == (not form.of_several)
    if form.of_several:
        assert "verified voices" in page.evaluate(f"{SHADOW}.querySelector('a').textContent")
    assert page.evaluate("window.shift") < STILL


@pytest.mark.browser
@pytest.mark.parametrize("form", [SmallForm.INLINE, SmallForm.FLOATING])
def test_withdrawn_words_go(visit, form):
    text = snippet(form)
    page = visit(web(page_of(f"<p>Before {text} behind.</p>"), served(WITHOUT, gone=[SAVED.ref])))
    page.wait_for_load_state("networkidle")
    assert "13 hours" not in page.evaluate(SEEN)
    assert "13 hours" not in page.content()


@pytest.mark.browser
def test_revised_words_take_the_place_of_the_old_ones(visit):
    page = visit(web(page_of(f"<p>Before {snippet(SmallForm.INLINE)} behind.</p>"), served(REVISED)))
    page.wait_for_load_state("networkidle")
    assert "12 hours" in page.evaluate(f"{SHADOW}.textContent")


@pytest.mark.browser
def test_a_card_that_was_closed_stays_closed(visit):
    page = visit(web(page_of(snippet(SmallForm.FLOATING))))
    page.wait_for_load_state("networkidle")
    assert page.evaluate(f"{SHADOW}.querySelector('aside').getBoundingClientRect().height") > 40
    page.evaluate(f"{SHADOW}.querySelector('button').click()")
    page.reload()
    page.wait_for_load_state("networkidle")
    assert page.evaluate(f"{SHADOW}.querySelector('aside')") is None
    assert page.evaluate("Object.keys(localStorage).length") == 1
    assert page.evaluate("document.cookie") == ""


SENTENCE = (
    "<p>They say of it: {}, and more words of the host stand after that, so that the paragraph has a line or two.</p>"
)


@pytest.mark.parametrize("width", [320, 768])
@pytest.mark.parametrize("files", [served(WITHOUT, gone=[SAVED.ref]), served(REVISED)], ids=["withdrawn", "revised"])
@pytest.mark.parametrize("around", ["{}", "<ul><li><em>{}</em></li></ul>", "<div style='line-height:1.1'>{}</div>"])
def test_nothing_moves_below_a_sentence_that_goes_or_changes(visit, width, files, around):
    """Its own paragraph is read anew; what stands below keeps its place until nobody sees it move, or the page is resized."""
    sentence = around.format(SENTENCE.format(snippet(SmallForm.INLINE).strip() * 2))
    page = visit(web(page_of(f"{sentence}<p id=below>Below.</p>"), files), viewport={"width": width, "height": 1200})
    assert SAVED.text not in page.evaluate(SEEN)
    below = "document.querySelector('#below').getBoundingClientRect().top"
    now = page.evaluate(below)
    again = visit(web(page_of(f"{sentence}<p id=below>Below.</p>")), viewport={"width": width, "height": 1200})
    assert abs(now - again.evaluate(below)) < 1
    page.set_viewport_size({"width": width - 20, "height": 1200})
    page.wait_for_function(
        f"{below} <= {now} && !document.querySelector('casestudies-voices').shadowRoot.querySelector('[part=room]')"
    )
