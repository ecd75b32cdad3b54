"""Pictures for mails: legible, complete, and nothing where our font lacks a letter."""

import io
import json
import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from casestudies.publish.embeds import Alt, Choice, EmbedForm, one, picture, places
from casestudies.stories.model import Scope
from helpers.embeds_made_up import CLOSE, DANA, ROOT, SAVED, WIDGET, edition, embeds, quote, served, story
from helpers.examples import many


def drawn(text, by=DANA, **changes):
    made = embeds(edition(story("brightledger", quote("brightledger", "x", text, by, **changes))))
    return picture.png(made.testimonials[0])


def opened(content):
    return Image.open(io.BytesIO(content)).convert("L")


def test_twice_as_wide_as_it_is_shown():
    made = opened(served()[places.picture(places.key(SAVED.ref))])
    assert made.width == 2 * 600
    told = json.loads(served()[places.status(places.key(SAVED.ref))])
    assert told["picture"] == made.height // 2


def test_nothing_is_drawn_beyond_the_margins():
    word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2
    for text in (CLOSE.text, word, word + " " + CLOSE.text):
        made = opened(drawn(text))
        inner = made.crop((2, 2, made.width - 2, made.height - 2))
        left, top, right, bottom = inner.point(lambda grey: 255 if grey < 200 else 0).getbbox()
        assert left >= picture.MARGIN - 10
        assert right <= made.width - picture.MARGIN + 10
        assert top >= 20
        assert bottom <= made.height - 20


def test_more_words_make_a_taller_picture():
    assert opened(drawn(CLOSE.text)).height > opened(drawn("Short and good.")).height


def test_a_disclosure_is_in_the_picture():
    assert opened(drawn("Short.", disclosures=("Given for it: a cake.",))).height > opened(drawn("Short.")).height


def test_no_picture_where_the_font_lacks_a_letter():
    assert drawn("これは漢字です") == b""
    assert drawn("Fine.", DANA.__class__("山田", "", "")) == b""
    assert drawn("Größe, Żuraw, Ἕλλην, Достоевский, “naïve”, café, 5 → 3") == b""  # Greek breathings
    assert drawn("Größe, Żuraw, Έλλην, Достоевский, “naïve”, café, 5 → 3")


def test_a_withdrawn_picture_shows_nothing_and_hides_its_alternative_text():
    made = Image.open(io.BytesIO(served(edition(), gone=[SAVED.ref])[places.picture(places.key(SAVED.ref))]))
    assert made.size == (picture.WIDTH, 1)  # a line: its height follows from its width, so that it leaves no hole
    assert made.convert("RGBA").getextrema()[3] == (0, 0)


def test_the_picture_says_how_high_it_will_be():
    found = embeds()
    testimonial = found.testimonial(SAVED.ref)
    drawn = opened(served()[places.picture(testimonial.key)])
    assert f'width="600" height="{drawn.height // 2}"' in one(found, testimonial, EmbedForm.IMAGE)


def test_what_pages_of_others_keep_after_a_withdrawal_names_nobody():
    found = embeds()
    testimonial = found.testimonial(SAVED.ref)
    for form in (EmbedForm.IMAGE, EmbedForm.IFRAME):
        made = one(found, testimonial, form)
        assert SAVED.text not in made
        assert "Reyes" not in made
    full = one(found, testimonial, EmbedForm.IMAGE, Choice(alt=Alt.FULL))
    assert SAVED.text in full
    assert "gift card" in full


def test_a_quote_s_own_address_is_shown_as_its_card_where_it_may_be_shown_on_social_networks():
    shared = replace(SAVED, scopes=WIDGET | {Scope.SOCIAL})
    made = served(edition(story("brightledger", shared, CLOSE)))
    (card,) = (path for path in made if path.startswith("casestudies/cards/"))
    head = made[places.frame(places.key(SAVED.ref))].decode().partition("</head>")[0]
    assert f'<meta property="og:image" content="{ROOT}{card}">' in head
    assert f'<meta property="og:url" content="{ROOT}{places.frame(places.key(SAVED.ref))}">' in head
    assert "gift card" in re.search(r'og:image:alt" content="([^"]*)"', head)[1]
    assert opened(made[card]).size == (1200, 630)
    assert "og:" not in made[places.frame(places.key(CLOSE.ref))].decode()


def test_a_withdrawn_quote_has_no_card():
    shared = replace(SAVED, scopes=WIDGET | {Scope.SOCIAL})
    made = served(edition(), gone=[shared.ref])
    assert not any(path.startswith("casestudies/cards/") for path in made)
    assert "og:" not in made[places.frame(places.key(SAVED.ref))].decode()


@many(25)
@given(st.text(min_size=1, max_size=200))
def test_any_words_are_drawn_or_not_but_never_fail(text):
    content = drawn(text)
    assert content == b"" or opened(content).width == 1200
