"""Facets narrow a collection; related stories share what is rare."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from casestudies.publish.facets import facets, narrowed, related, slug, tokens, traits
from casestudies.review.edition import PublishedCustomer

words = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=12)
items = st.lists(
    st.dictionaries(
        st.sampled_from(["industry", "product", "use_case", "use case", "Industry"]),
        st.lists(words, min_size=1, max_size=3).map(tuple),
    ),
    max_size=12,
)


@given(items)
def test_a_value_counts_exactly_the_items_that_carry_its_token(collection):
    marked = [set(token.split()) for token in tokens(collection)]
    for facet in facets(collection, "stories", {}):
        for value in facet.values:
            assert value.count == sum(value.token in own for own in marked)


@given(items)
def test_every_plain_page_has_an_address_of_its_own(collection):
    sources = [value.src for facet in facets(collection, "stories", {}) for value in facet.values]
    assert len(sources) == len(set(sources))
    assert all(src.startswith("stories/by/") and src.count("/") == 2 and ".." not in src for src in sources)


@given(items)
def test_an_item_has_one_token_for_each_of_its_values(collection):
    for item, token in zip(collection, tokens(collection), strict=True):
        assert len(token.split()) == sum(len(set(values)) for values in item.values())


@given(items)
def test_related_are_others_and_never_twice(collection):
    found = related(collection)
    for position, others in enumerate(found):
        assert position not in others
        assert len(others) == len(set(others)) <= 3


def test_a_region_and_a_size_relate_nobody():
    alike = {"region": ("Europe",), "size": ("11-50",)}
    assert related([alike, alike, alike | {"challenge": ("Audit",)}]) == ((), (), ())


def test_nothing_in_common_is_not_related():
    assert related([{"challenge": ("Audit",)}, {"challenge": ("Tax",)}, {}]) == ((), (), ())


def test_related_prefer_what_is_rare():
    common = {"region": ("Europe",)}
    collection = [
        {**common, "challenge": ("Audit",)},
        *({**common, "product": ("Close",)} for _ in range(5)),
        {**common, "challenge": ("Audit",)},
    ]
    assert related(collection)[0][0] == 6


def test_a_facet_that_cannot_narrow_is_left_out():
    same = [{"industry": ("Bakery",)}, {"industry": ("Bakery",)}]
    assert facets(same, "stories", {}) == ()
    assert [facet.key for facet in facets([*same, {}], "stories", {})] == ["industry"]


def test_sizes_stand_in_the_order_of_their_numbers():
    collection = [{"size": (size,)} for size in ("201-500", "11-50", "1,000+", "2-10", "unknown")]
    (facet,) = facets(collection, "stories", {"size": "Company size"})
    assert [value.label for value in facet.values] == ["2-10", "11-50", "201-500", "1,000+", "unknown"]
    assert facet.label == "Company size"


def test_names_that_differ_only_in_signs_keep_apart():
    (facet,) = facets([{"stack": ("C++",)}, {"stack": ("C#",)}], "stories", {})
    assert len({value.slug for value in facet.values}) == 2


def test_slugs_keep_every_script():
    assert slug("Größe & Umfang") == "grösse-umfang"
    assert slug("会計") == "会計"
    assert slug("../…") == "x"
    assert len(slug("a" * 5000)) < 100


def test_a_site_chooses_which_facets_and_in_which_order():
    collection = [{"industry": ("A",), "product": ("P",)}, {"industry": ("B",), "product": ("Q",)}]
    assert [f.key for f in facets(collection, "s", {}, keys=("product", "nothing"))] == ["product"]


def test_the_page_of_a_value_knows_it():
    collection = [{"industry": ("A",)}, {"industry": ("B",)}]
    (facet,) = narrowed(facets(collection, "stories", {}), "industry:b")
    assert facet.chosen is not None
    assert facet.chosen.label == "B"


def test_a_tag_cannot_replace_what_the_customer_is():
    customer = PublishedCustomer("a", "A", industry="Bakery")
    assert traits(customer, {"industry": ("Banking",), "product": ()}) == {"industry": ("Bakery",)}
