"""Cards for links: what they may show, that they show it whole, and that nothing else is in them."""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageFont, features

from casestudies.publish import cards, lettering
from casestudies.publish.look import Look
from casestudies.publish.presentation import Presenter
from casestudies.publish.texts import texts
from casestudies.review.edition import Attribution, PublishedCustomer, PublishedResult
from casestudies.stories.model import Scope
from helpers.examples import many
from helpers.made_up import edition, quote, story

QUIETLY = frozenset({Scope.SITE, Scope.NAME, Scope.LOGO})
SOCIAL = QUIETLY | {Scope.SOCIAL}
LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"


def card(scopes=SOCIAL, font=None, **changes):
    made = story(scopes=scopes, **changes)
    return cards.of_story(made, Presenter(edition(made), texts("en"), Look(picture_font=font)))


def quote_card(scopes=SOCIAL, **changes):
    made = quote(scopes=scopes, **changes)
    return cards.of_quote(made, Presenter(edition(story(quotes=(made,))), texts("en")))


def opened(made):
    return Image.open(io.BytesIO(made.png())).convert("L")


def ink(picture):
    """The box of all that is drawn inside the hairline."""
    inner = picture.crop((3, 3, picture.width - 3, picture.height - 3))
    return inner.point(lambda grey: 255 if grey < 190 else 0).getbbox()


def chunks(content):
    at, found = 8, []
    while at < len(content):
        length, kind = struct.unpack(">I4s", content[at : at + 8])
        found.append(kind)
        at += 12 + length
    return found


def test_a_story_s_card_says_customer_claim_figures_and_publisher():
    made = card()
    assert opened(made).size == (1200, 630)
    assert (
        made.alternative == "Brightledger · Brightledger gets its Fridays back · 13 hours saved every week · Tallyroom"
    )


def test_without_the_scope_social_it_shows_what_the_title_of_the_page_says():
    assert card(QUIETLY).alternative == "Brightledger gets its Fridays back · Tallyroom"


def test_a_name_that_is_not_released_is_not_on_it():
    made = card(customer=PublishedCustomer("", "", industry="Accounting"), title="A firm gets its Fridays back")
    assert "Brightledger" not in made.alternative
    assert made.alternative.startswith("Accounting · A firm")


def test_what_must_be_disclosed_is_on_it_with_or_without_figures():
    said = "Given for the interview: a gift card."
    assert said in card(disclosures=(said,)).alternative
    assert said in card(QUIETLY, disclosures=(said,)).alternative
    assert opened(card(disclosures=(said,))).tobytes() != opened(card()).tobytes()


def test_nothing_is_in_the_file_but_the_picture():
    assert set(chunks(card().png())) == {b"IHDR", b"PLTE", b"IDAT", b"IEND"}


@pytest.mark.parametrize("rtl", [False, True])
def test_a_line_looks_as_pillow_itself_writes_it_each_time_it_is_written(rtl):
    style = lettering.Type(lettering.FONT, 44, rtl=rtl)
    lines = ("Jäger – „ÅÖ fjord“ Wąż, Ελλάδα", "it", "Jäger – „ÅÖ fjord“ Wąż, Ελλάδα")
    (written, by_us), (expected, by_pillow) = lettering.paper(900, 240), lettering.paper(900, 240)
    lettering.write(by_us, lines, style, (20, 10), 800, lettering.INK)
    font, direction = ImageFont.FreeTypeFont(io.BytesIO(zlib.decompress(lettering.FONT.read_bytes())), 44), None
    for number, line in enumerate(lines):
        at = (820 if rtl else 20, 10 + number * style.leading)
        if rtl and features.check("raqm"):
            direction = "rtl"
        by_pillow.text(at, line, lettering.INK, font, anchor="ra" if rtl else "la", direction=direction)
    assert written.tobytes() == expected.tobytes()


@pytest.mark.parametrize("width", [1, 2, 7, 1200])
def test_the_file_holds_the_sheet_in_sixteen_greys_whatever_its_width(width):
    sheet = Image.new("L", (width, 16))
    for shade in range(16):
        sheet.paste(shade * 17, (0, shade, width, shade + 1))
    assert Image.open(io.BytesIO(lettering.png(sheet))).convert("L").tobytes() == sheet.tobytes()


def test_its_address_changes_with_what_it_shows_and_only_then():
    assert card().path == card(summary="Another summary.").path
    others = [card(QUIETLY), card(title="Other"), card(results=()), card(disclosures=("Paid.",)), card(language="ar")]
    assert len({card().path, *(one.path for one in others)}) == len(others) + 1


def test_words_that_move_from_one_place_to_another_make_another_card():
    first = card(results=(PublishedResult("13", "hours saved"),))
    second = card(results=(PublishedResult("13 hours", "saved"),))
    assert first.alternative == second.alternative
    assert first.path != second.path


@pytest.mark.parametrize(
    "title",
    [
        "Short",
        "How four people stopped closing the books at midnight " * 3,
        f"How the {LONG} closes",
        LONG * 2,
        "Wer die Rechnungen am selben Tag schreibt, wird neun Tage früher bezahlt",
    ],
)
@pytest.mark.parametrize("language", ["", "ar"])
def test_everything_stays_within_the_margins(title, language):
    results = (
        PublishedResult("1,234,567,890.12 EUR", "of intercompany balances matched without a single journal"),
        PublishedResult("99.999 %", "of all invoices, in all currencies, in all of the countries, always, " * 3),
        PublishedResult("4", "people"),
    )
    for made in (
        card(title=title, results=results, language=language),
        card(title=title, results=(), language=language),
    ):
        left, top, right, bottom = ink(opened(made))
        assert left >= cards.MARGIN - 12
        assert right <= cards.WIDTH - cards.MARGIN + 12
        assert top >= cards.MARGIN - 24
        assert bottom <= cards.HEIGHT - cards.MARGIN + 24


def test_no_two_texts_of_a_card_overlap():
    results = tuple(PublishedResult(f"{n} hours", "saved every week since the spring") for n in (1, 22, 333))
    notes = ("Given for the interview: a licence.", "The company is a partner of the publisher.")
    for title in ("Short", "How four people stopped closing the books at midnight " * 3):
        layout = card(title=title, results=results, disclosures=notes).layout
        boxes = [(t.at[0], t.at[1], t.at[0] + t.width, t.end) for t in layout.texts]
        for nth, one in enumerate(boxes):
            for other in boxes[nth + 1 :]:
                apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
                assert apart, (one, other)


def test_a_figure_that_does_not_fit_is_left_out_whole_and_the_claim_never_shortened():
    wide = PublishedResult("9" * 80, "euros")
    made = card(results=(PublishedResult("13 hours", "saved every week"), wide))
    assert "13 hours" in made.alternative
    assert "999" not in made.alternative
    assert card(title="word " * 200) is None


def test_from_right_to_left_the_lines_begin_on_the_right():
    left, _, right, _ = ink(opened(card(language="ar", results=(), title="Short", disclosures=())))
    assert right > cards.WIDTH - cards.MARGIN - 30
    assert left > cards.MARGIN + 100
    assert ink(opened(card(results=(), title="Short")))[0] < cards.MARGIN + 10


def test_no_card_where_the_font_lacks_a_letter():
    assert card(title="パンが焼ける前に") is None
    assert card(customer=PublishedCustomer("pan", "株式会社", industry="製パン")) is None
    # The customer is not shown without the scope, so that nothing is lacking.
    assert card(QUIETLY, customer=PublishedCustomer("pan", "株式会社", industry="製パン"))


def test_the_site_s_own_font_serves_where_ours_lacks_a_letter(tmp_path, monkeypatch):
    # Pillow's own font has no Cyrillic; here the two change places.
    small, own = tmp_path / "small.ttf", lettering.FONT
    small.write_bytes(ImageFont.load_default(20).path.getvalue())
    monkeypatch.setattr(lettering, "FONT", small)
    assert card(title="Без ночных смен") is None
    assert card(title="Без ночных смен", font=own)
    assert card(title="No night shifts", font=own).path != card(title="No night shifts").path


def test_lines_of_japanese_break_between_characters_but_not_before_a_full_stop(monkeypatch):
    monkeypatch.setattr(lettering, "reach", lambda text, style: len(text) * style.size)
    style = lettering.Type(Path("any"), 10)
    lines = lettering.wrapped("今日の値段が。先月のではなく「今日」の値段Tallyroomで13時間", style, 65)
    assert "".join(lines) == "今日の値段が。先月のではなく「今日」の値段Tallyroomで13時間"
    assert not any(line[0] in "。」、" or line[-1] in "「" for line in lines)
    assert all(len(line) * 10 <= 65 for line in lines)
    assert lettering.cuts("Tallyroomで", style, 65)
    assert not lettering.cuts("今日の値段が先月のではなく", style, 65)


def test_a_space_that_keeps_words_together_does_so_in_pictures():
    style = lettering.Type(lettering.FONT, 84)
    kept = lettering.wrapped("Saved us thirteen hours of every single week, 13\u00a0hours", style, 900)
    assert kept[-1] == "13\u00a0hours"
    assert lettering.one_line(" a\n\t b\u00a0c\u202fd\x00 ") == "a b\u00a0c\u202fd"
    # A joiner is a part of how a word is written in some scripts.
    assert lettering.one_line("می\u200cخواهم") == "می\u200cخواهم"


def test_a_quote_has_a_card_only_for_social_networks():
    made = quote_card()
    assert made.alternative == (
        "“This tool saved us 13 hours a week.” · Dana Reyes, Head of Finance, Brightledger · "
        "Said on 14 September 2026, 12 min 31 s into the interview · two fillers removed · Tallyroom"
    )
    assert quote_card(QUIETLY) is None


def test_a_quote_s_card_has_its_disclosures_and_is_none_where_there_is_no_room_for_all():
    assert "Paid in cakes." in quote_card(disclosures=("Paid in cakes.",)).alternative
    assert quote_card(text="I will tell you how it was, because people like to hear it. " * 30) is None
    assert quote_card(attribution=Attribution("", "Chief", "accounting firm")).alternative.count(
        "Chief, accounting firm"
    )


def test_pictures_are_asked_for_by_name_before_they_are_drawn():
    asked = []

    def keep(name, draw):
        asked.append(name)
        return b"kept"

    made = card()
    assert made.png(keep) == b"kept"
    assert asked == [made.name]


@many(40)
@given(st.text(max_size=120), st.text(max_size=40), st.sampled_from(["", "ar", "ja"]))
def test_any_words_have_a_card_or_none_but_never_fail(title, figure, language):
    made = card(title=title, results=(PublishedResult(figure, title[:30]),), language=language)
    assert made is None or opened(made).size == (1200, 630)


def test_another_card_s_look_does_not_depend_on_the_order_of_stories():
    first, second = story("a", title="One"), story("b", title="Two", scopes=SOCIAL)
    there = Presenter(edition(first, second), texts("en"))
    back = Presenter(edition(second, first), texts("en"))
    assert cards.of_story(second, there).png() == cards.of_story(second, back).png()
    assert cards.of_story(replace(second, title=first.title), there).name != cards.of_story(first, there).name
