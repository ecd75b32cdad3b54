"""Facets, sorting and the address of the index and the wall."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.browser

CUSTOMERS = ".cs-card:visible .cs-card__logo"


def shown(page) -> int:
    return page.locator(".cs-card:visible").count()


def choose(page, facet: str, value: str) -> None:
    panel = page.locator(".cs-facet", has=page.locator("summary", has_text=facet))
    if not panel.evaluate("e => e.open"):
        panel.locator("summary").click()
    panel.get_by_role("link", name=value).click()


def test_a_choice_narrows_without_a_reload_and_stands_in_the_address(page, serve):
    page.goto(serve("example") + "stories/")
    page.evaluate("window.sameDocument = true")
    choose(page, "Industry", "Bakery")
    assert shown(page) == 1
    assert page.url.endswith("stories/?industry=bakery")
    assert page.locator(".cs-shown").inner_text() == "1 of 5"
    assert page.evaluate("window.sameDocument")


def test_a_choice_is_one_step_where_material_navigates_by_itself(page, serve):
    home = serve("instant")
    page.route("**/sitemap.xml", lambda route: route.fulfill(body=_sitemap(home), content_type="application/xml"))
    page.goto(home, wait_until="networkidle")
    page.evaluate("window.sameDocument = true")
    page.get_by_role("link", name="All customer stories").click()
    page.wait_for_url("**/stories/")
    choose(page, "Industry", "Bakery")
    page.wait_for_timeout(500)  # Material would have gone to the facet's own page by now
    assert page.url.endswith("stories/?industry=bakery")
    assert shown(page) == 1
    assert page.evaluate("window.sameDocument")
    page.go_back()
    assert page.url.endswith("stories/")
    assert shown(page) == 5


def _sitemap(home: str) -> str:
    """Material goes by itself only to pages that the site's map names."""
    pages = ("", "stories/", "stories/by/industry-bakery/", "voices/")
    return "<urlset>" + "".join(f"<url><loc>{home}{page}</loc></url>" for page in pages) + "</urlset>"


def test_values_of_one_facet_widen_and_facets_narrow(page, serve):
    page.goto(serve("example") + "stories/")
    choose(page, "Industry", "Bakery")
    choose(page, "Industry", "Charity")
    assert shown(page) == 2
    choose(page, "Region", "Europe")
    assert shown(page) == 1
    assert page.url.endswith("?industry=bakery,charity&region=europe")


def test_counts_follow_the_other_facets(page, serve):
    page.goto(serve("example") + "stories/?region=europe")
    counts = dict(
        page.locator(".cs-facet a").evaluate_all(
            "es => es.map(e => [e.dataset.csToken, e.lastElementChild.textContent])"
        )
    )
    assert counts["industry:charity"] == "0"
    assert counts["industry:bakery"] == "1"
    assert counts["region:asia"] == "1"  # its own facet's other values stay choosable


def test_an_address_restores_its_state_and_back_leads_back(page, serve):
    page.goto(serve("example") + "stories/?product=close&sort=name&other=kept")
    assert shown(page) == 3
    names = page.locator(".cs-card:visible").evaluate_all("es => es.map(e => e.dataset.csName)")
    assert names == sorted(names)
    choose(page, "Challenge", "Audit")
    assert "other=kept" in page.url
    assert shown(page) == 1
    page.go_back()
    assert shown(page) == 3
    assert page.url.endswith("?product=close&sort=name&other=kept")


def test_what_was_chosen_can_be_taken_back_one_by_one_or_all(page, serve):
    page.goto(serve("example") + "stories/?industry=bakery,charity&region=europe")
    page.get_by_role("button", name="Remove Europe").click()
    assert shown(page) == 2
    assert page.evaluate("document.activeElement.closest('.cs-chosen') !== null")
    page.get_by_role("link", name="Clear all filters").first.click()
    assert shown(page) == 5
    assert page.url.endswith("stories/")
    assert page.evaluate("document.activeElement.className") == "cs-shown"


def test_nothing_left_says_so_and_offers_a_way_out(page, serve):
    page.goto(serve("example") + "stories/?industry=bakery&region=asia")
    assert shown(page) == 0
    empty = page.locator("[data-cs-nothing]")
    assert empty.is_visible()
    empty.get_by_role("link").click()
    assert shown(page) == 5


def test_an_unknown_value_in_the_address_is_ignored(page, serve):
    page.goto(serve("example") + "stories/?industry=%3Cimg%3E&sort=nonsense&constructor=x")
    assert shown(page) == 5


def test_sorting_keeps_the_choice(page, serve):
    page.goto(serve("example") + "stories/?region=europe")
    page.locator("[data-cs-sort]").select_option("name")
    names = page.locator(".cs-card:visible").evaluate_all("es => es.map(e => e.dataset.csName)")
    assert names == ["Brightledger", "Holm & Daughters", "Studio Nordlicht"]
    assert page.url.endswith("?region=europe&sort=name")


def test_a_facets_own_page_leads_on_to_both_choices(page, serve):
    page.goto(serve("example") + "stories/by/region-europe/")
    assert shown(page) == 3
    choose(page, "Product", "Close")
    page.wait_for_url("**/stories/?region=europe&product=close")
    assert shown(page) == 1


def test_the_keyboard_is_enough(page, serve):
    page.goto(serve("example") + "stories/")
    summary = page.locator(".cs-facet summary").first
    summary.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    page.keyboard.press("Enter")
    assert shown(page) == 1
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
    assert page.locator(".cs-facet[open]").count() == 0


def test_a_click_elsewhere_closes_a_facet(page, serve):
    page.goto(serve("example") + "stories/")
    page.locator(".cs-facet summary").first.click()
    page.locator("h1").click()
    assert page.locator(".cs-facet[open]").count() == 0


def test_the_wall_filters_too(page, serve):
    page.goto(serve("example") + "voices/")
    assert page.locator(".cs-quote:visible").count() == 8
    choose(page, "Industry", "Charity")
    assert page.locator(".cs-quote:visible").count() == 2


def test_without_a_script_everything_is_there_and_values_are_plain_pages(browser, serve):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(serve("example") + "stories/")
    assert shown(page) == 5
    assert page.locator("[data-cs-sort]").is_hidden()
    page.locator(".cs-facet summary").first.click()
    page.get_by_role("link", name="Bakery 1", exact=True).click()
    assert page.url.endswith("stories/by/industry-bakery/")
    assert shown(page) == 1
    page.get_by_role("link", name="Clear all filters").first.click()
    assert shown(page) == 5
    context.close()


def test_instant_navigation_keeps_the_filter_working(page, serve):
    """Material can exchange the page's content without loading it anew; what is put in must come alive by itself."""
    page.goto(serve("example") + "voices/")
    page.evaluate("""async () => {
        const text = await (await fetch('../stories/')).text();
        const next = new DOMParser().parseFromString(text, 'text/html').querySelector('.cs-index');
        history.pushState({}, '', '../stories/');
        document.querySelector('.cs-wall').replaceWith(next);
    }""")
    choose(page, "Industry", "Bakery")
    assert shown(page) == 1


# ---- a collection of several pages: sixty stories, twenty-four on each


def arrived(page, number: int, what: str = ".cs-card") -> None:
    page.wait_for_function(f"document.querySelectorAll('{what}').length == {number}")


def names(page) -> list[str]:
    return page.locator(".cs-card").evaluate_all("es => es.map(e => e.dataset.csName)")


def test_a_choice_reaches_the_items_of_all_pages(page, serve):
    page.goto(serve("many") + "stories/")
    assert shown(page) == 24
    choose(page, "Industry", "Bakery")
    arrived(page, 9)
    assert names(page) == [f"Company {n:03}" for n in range(1, 60, 7)]
    assert page.locator(".cs-shown").inner_text() == "9 of 60"
    assert page.locator(".cs-pager").is_hidden()
    page.locator(".cs-card a").last.click()
    page.wait_for_url("**/stories/story-57/")
    page.go_back()
    arrived(page, 9)
    page.get_by_role("link", name="Clear all filters").first.click()
    assert shown(page) == 24
    assert page.locator(".cs-pager").is_visible()


def test_facets_narrow_across_pages_and_count_everything(page, serve):
    page.goto(serve("many") + "stories/?industry=bakery,charity&region=europe")
    arrived(page, 6)
    assert names(page) == [f"Company {n:03}" for n in range(60) if n % 7 in {1, 2} and n % 3 == 0]
    counts = page.locator(".cs-facet a").evaluate_all(
        "es => Object.fromEntries(es.map(e => [e.dataset.csToken, e.lastElementChild.textContent]))"
    )
    assert counts["industry:law"] == str(sum(n % 7 == 5 and n % 3 == 0 for n in range(60)))
    assert counts["region:asia"] == str(sum(n % 7 in {1, 2} and n % 3 == 1 for n in range(60)))


def test_more_of_what_was_chosen_comes_when_it_is_asked_for(page, serve):
    page.goto(serve("many") + "stories/?size=2-10&sort=name")
    page.get_by_role("button", name="Show more").click()
    arrived(page, 30)
    assert names(page) == [f"Company {n:03}" for n in range(0, 60, 2)]
    assert page.get_by_role("button", name="Show more").count() == 0


def test_only_the_pages_with_what_was_chosen_are_asked_for(page, serve):
    asked = []
    page.goto(serve("many") + "stories/")
    page.on("request", lambda request: asked.append(request.url))
    choose(page, "Industry", "Bakery")
    arrived(page, 9)
    ours = [url.split("/", 3)[3] for url in asked if "/assets/" not in url]
    assert ours == ["casestudies/collections/index-1.json", "stories/by/industry-bakery/"]


def test_a_later_page_leads_to_the_whole_collection(page, serve):
    page.goto(serve("many") + "stories/page/2/")
    assert shown(page) == 24
    assert page.locator("[data-cs-sort]").count() == 0
    choose(page, "Industry", "Bakery")
    page.wait_for_url("**/stories/?industry=bakery")
    arrived(page, 9)


def test_a_quote_that_has_moved_to_a_later_page_is_found_there(page, serve):
    page.goto(serve("many") + "voices/page/3/")
    anchor = page.locator(".cs-quote").last.get_attribute("id")
    page.goto(serve("many") + f"voices/#{anchor}")
    page.wait_for_url(f"**/voices/page/3/#{anchor}")


def test_what_was_copied_from_another_page_works_here(page, serve):
    page.goto(serve("many") + "voices/?industry=farming")
    arrived(page, 8, ".cs-quote")
    page.locator(".cs-quote .cs-badge").last.click()
    assert page.locator(".cs-panel:popover-open").count() == 1
    page.keyboard.press("Escape")
    page.locator(".cs-quote__source").last.click()
    page.wait_for_url("**/stories/story-*/#trust")


def test_where_nothing_can_be_asked_the_plain_page_comes(page, serve):
    page.goto(serve("many") + "stories/")
    page.route("**/index-1.json", lambda route: route.fulfill(status=200, body="no JSON"))
    choose(page, "Industry", "Bakery")
    page.wait_for_url("**/stories/by/industry-bakery/")
    assert shown(page) == 9


def test_without_a_script_the_pages_lead_on(browser, serve):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(serve("many") + "stories/")
    page.get_by_role("link", name="Next").click()
    assert page.url.endswith("stories/page/2/")
    page.get_by_role("link", name="3", exact=True).click()
    assert shown(page) == 12
    page.locator(".cs-facet summary").first.click()
    page.get_by_role("link", name="Bakery 9").click()
    assert page.url.endswith("stories/by/industry-bakery/")
    assert shown(page) == 9
    context.close()
