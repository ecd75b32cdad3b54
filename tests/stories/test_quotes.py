"""Quotes are found wherever they are printed, with their exact place; what cannot be told is a finding."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casestudies.findings import Place
from casestudies.stories import find_quotes, speech_in
from casestudies.stories.credit import quotes_of
from casestudies.stories.model import Customer, Form, Interview, Person, Story
from casestudies.stories.quotes import derived_id
from casestudies.stories.speech import marks_in
from helpers.examples import many, spread

SAID = "It took us a week to get started"


def found(body):
    page = find_quotes(body, file="s.md", first_line=10)
    return [(q.form, q.text) for q in page.quotes], [(f.code, f.place.line) for f in page.findings]


MARKS = [
    ("“", "”"),
    ('"', '"'),
    ("‘", "’"),
    ("'", "'"),
    ("„", "“"),
    ("„", "”"),
    ("‚", "‘"),
    ("«", "»"),
    ("« ", " »"),
    ("«\u202f", "\u202f»"),
    ("»", "«"),
    ("»", "»"),
    ("‹", "›"),
    ("›", "‹"),
    ("”", "”"),
    ("「", "」"),
    ("『", "』"),
    ("＂", "＂"),
    ("❝", "❞"),
    ("❛", "❜"),
    ("｢", "｣"),
    ("﹁", "﹂"),
    ("﹃", "﹄"),
    ("《", "》"),
    ("〈", "〉"),
    ("≪", "≫"),
    ("״", "״"),
    ("″", "″"),
    ("‵", "′"),
    ("´", "´"),
    ("`", "´"),
    ("ʺ", "ʺ"),
    ("ˮ", "ˮ"),
    ("🙶", "🙷"),
    ("🙸", "🙶"),
    ("⹂", "“"),
    ("‘‘", "’’"),
    ("''", "''"),
    ("´´", "´´"),
    ("``", "''"),
    (",,", "“"),
    (",,", "''"),
    (",,", '"'),
    ("‚‚", "‘‘"),
    ("„", '"'),
    ("<< ", " >>"),
    ('" ', ' "'),
    ("' ", " '"),
    ("”", "“"),
    ("” ", " ”"),
    ("» ", " «"),
]
AROUND = ["{}", "She says, {}.", "Then: {}, says Ada; and left.", "({})", "**{}**", "*{}* a"]


@pytest.mark.parametrize(("marks", "around"), spread(product(MARKS, AROUND), 5))
def test_every_common_kind_of_quotation_mark(marks, around):
    opening, closing = marks
    body = around.format(f"{opening}{SAID}{closing}")
    quotes, problems = found(body)
    assert (quotes, problems) == ([(Form.INLINE, SAID)], [])
    page = find_quotes(body)
    assert body[page.quotes[0].begin : page.quotes[0].end] == f"{opening}{SAID}{closing}"


@pytest.mark.parametrize(
    "body",
    [
        "They call it the “Friday night close” there.",
        "The customers' view of it isn't what the drivers' wives' friends said.",
        "It’s the ’90s idea of what we’d call the drivers’ room.",
        'A 27" screen and a 15" screen stood on every desk of theirs.',
        '`print("this is not what anybody said")`',
        "```text\n“this is not what anybody said here”\n```",
        "~~~\n“this is not what anybody said here”\n~~~",
        '[a link](https://x.example/?q=“this+is+not+a+quote” "and a title that has five words")',
        "<!-- “this is a note of ours to ourselves” -->",
        "Text <!-- “this is a note of ours to ourselves” --> text",
        '<span class="one two three four five">text</span>',
        "*The Long Title of Some Book*",
        "From “Close” and “Reports” they went to “Audit trail”; “Fridays” it is.",
        "The “Close”, the “Reports”, the “Audit trail” and the “Books”.",
        "日本の「請求書」という言葉。",
        "``print a b c d`` and `a b c d` isn't what the drivers' wives said.",
        "It´s the drivers´ room, and that isn´t what we´d call a home.",
        'A door of 6′ 2″ by 3′ 1″ and a screen of 27″ beside the other of 15 " width.',
        "Settings >> Users >> Roles of the people » and then » everything else there is.",
        "Hawaiʻi and Oʻahu, пʼять and п'ять: the islands and the words of it.",
        'בשנת תש״ח כתב מנכ״ל צה״ל את הספר הזה ואת רש"י וגם מנכ"ל אחר.',
        "The shift operators a << 2 and b >> 2 stand in it.",
        "One typo,, and more of these words in the sentence.",
    ],
)
def test_what_is_not_speech_is_left_alone(body):
    assert found(body) == ([], [])


# Unicode 16.0, PropList.txt, Quotation_Mark.
QUOTATION_MARKS = "\"'«»‘’‚‛“”„‟‹›⹂「」『』〝〞〟﹁﹂﹃﹄＂＇｢｣"


@pytest.mark.parametrize("mark", QUOTATION_MARKS)
def test_every_quotation_mark_of_unicode_is_known(mark):
    assert len(marks_in(f"Then {mark}words")) == 1


@pytest.mark.parametrize(
    "body",
    [
        f",,{SAID}",
        f"<<{SAID} and more",
        f"❝{SAID}",
        f"{SAID}❞ says Ada",
        f'„{SAID} "this" and "that"',
        f'She said " {SAID}',
        "''We like it a lot, she says",
    ],
)
def test_marks_without_a_clear_partner_are_refused(body):
    assert found(body) == ([], [("C206", 10)])


def test_marks_typed_as_two_are_cut_off_whole():
    page = find_quotes(f"Ada: ,,{SAID}''{{#start}} and ,,das''.")
    assert [(q.text, q.attributes.id, q.begin, q.end) for q in page.quotes] == [(SAID, "start", 5, 49)]


def test_doubled_guillemets_are_marks_where_they_make_no_tag():
    assert found(f"Ada: <<{SAID}!>>")[0] == [(Form.INLINE, f"{SAID}!")]
    assert found(f"Ada: >>{SAID}!<<")[0] == [(Form.INLINE, f"{SAID}!")]


def test_words_within_words_are_apostrophes():
    quotes, problems = found("“We’ve got the drivers’ keys, and it isn't ours,” says Ada.")
    assert (quotes, problems) == ([(Form.INLINE, "We’ve got the drivers’ keys, and it isn't ours,")], [])


def test_single_marks_around_apostrophes():
    assert found("‘We’ve got all the keys now,’ says Ada.")[0] == [(Form.INLINE, "We’ve got all the keys now,")]


def test_single_marks_that_could_end_in_two_places_are_refused():
    assert found("‘The drivers’ room is warm these days,’ says Ada.")[1] == [("C206", 10)]


def test_speech_in_japanese_is_measured_by_its_letters():
    assert found("森さんは「毎晩手で数えるのをやめました」と言う。")[0] == [
        (Form.INLINE, "毎晩手で数えるのをやめました")
    ]


@pytest.mark.parametrize(
    ("body", "code", "line"),
    [
        ("!!! note\n    “It took us a week to start.”", "C205", 11),
        ('!!! quote "It took us a week to start"\n    text', "C205", 10),
        ('!!! note "Ada: “It took us a week to start”"\n    text', "C205", 10),
        ("??? note\n    “It took us a week to start.”", "C205", 11),
        ("!!! note\n\n    “It took us a week to start.”", "C205", 12),
        ("=== “It took us a week to start”\n\n    text", "C205", 10),
        ("Term\n:   “It took us a week to start.”", "C205", 11),
        ("Text[^1]\n\n[^1]: “It took us a week to start.”", "C205", 12),
        ('Text[^1]\n\n[^1]: Said "it took us a week to start"', "C205", 12),
        ("| a | b |\n|---|---|\n| “It took us a week to start” | x |", "C205", 12),
        ("# “It took us a week to start”\n\ntext", "C205", 10),
        ("“It took us a week to start”\n====\n", "C205", 10),
        ("    “It took us a week to start.”", "C205", 10),
        ("<div>\n“It took us a week to start.”\n</div>", "C205", 11),
        ('<div title="x">"It took us a week to start."</div>', "C205", 10),
        ("```\n“It took us a week to start.”", "C205", 10),
        ("``` {.x}\n“It took us a week to start.”\n````", "C205", 11),
        ("- a\n\n  > It took us a week.\n  >\n  > — Ada", "C205", 12),
        ("&ldquo;It took us a week to start.&rdquo;", "C205", 10),
        ("<<It took us a week to start>>", "C205", 10),
        ("Ada, <<it took us a week>>, says so", "C205", 10),
        ("&quot;It took us a week to start.&quot;", "C205", 10),
        ("![“It took us a week to start”](a.png)", "C205", 10),
        ('[text](a "„It took us a week“")', "C205", 10),
        ('Text\n<img src="a.png" alt="„It took us a week to start“, says Jo">', "C205", 11),
        ("Text <span title='&ldquo;It took us a week to start&rdquo;'>x</span>", "C205", 10),
        ('# Text <i aria-label="“It took us a week to start”">x</i>', "C205", 10),
        ('<div>\n<img src="a.png" alt="“It took us a week to start”">\n</div>', "C205", 11),
        ("„It took“ „us a week“ „to get started“", "C214", 10),
        ("Ada:\n“It took us”, *“a week to”* and “get started”", "C214", 11),
        ('It was "hard", "long" and "dear", "really"', "C214", 10),
        ("“It took us a week”{#" + "x" * 65 + "}", "C207", 10),
        ("Ada *says “it took us a week”*{#start}", "C207", 10),
        ("Text <q>It took us a week to start.</q>", "C212", 10),
        ("<blockquote>It took us a week.</blockquote>", "C212", 10),
        ("<BLOCKQUOTE\n>It took us a week.</BLOCKQUOTE>", "C212", 10),
        ("<figure><cite>Ada</cite></figure>", "C212", 10),
        ('text\n\n--8<-- "quotes.md"', "C209", 12),
        ('```\n--8<-- "quotes.md"\n```', "C209", 11),
        ("Text {{ quote }} text", "C209", 10),
        ("Text {% include 'x' %} text", "C209", 10),
        ("“It took us a week to start.", "C206", 10),
        ("“It took us a week\n\nto get started with it.”", "C206", 10),
        ("> It took us a week.", "C201", 10),
        ("> It took us a week. — Ada", "C201", 10),
        ("> It took us a week.\n>\n> - Ada", "C201", 10),
        ("> — Ada", "C201", 10),
        ("> - It took us a week.\n>\n> — Ada", "C208", 10),
        ("> # It took us a week.\n>\n> — Ada", "C208", 10),
        ("> > It took us a week.\n>\n> — Ada", "C208", 10),
        ("> It took ![x](y.png) us.\n>\n> — Ada", "C208", 10),
        ("> It took <b>us</b> a week.\n>\n> — Ada", "C208", 10),
        ("> It took us a week. {#id}\n>\n> — Ada", "C207", 10),
        ("> It took us a week.\n>\n> — Ada {#a #b}", "C207", 10),
        ("> It took us a week.\n>\n> — Ada {at=soon}", "C207", 10),
        ("> It took us a week.\n>\n> — Ada {by=ada}", "C207", 10),
        ("“It took **us a week to get started,” she** says", "C208", 10),
        ("“It took us ![x](y.png) a week to get started,” she says", "C208", 10),
    ],
)
def test_speech_that_cannot_be_printed_from_the_record_is_refused_at_its_line(body, code, line):
    quotes, problems = found(body)
    assert (code, line) in problems
    assert quotes == []


def test_adjacent_blockquotes_are_two():
    body = "> One of them.\n>\n> — Ada\n\n> Another of them.\n>\n> -- Ben {#ben at=00:12:31 .revised}"
    page = find_quotes(body)
    assert [q.text for q in page.quotes] == ["One of them.", "Another of them."]
    assert page.findings == ()
    first, second = page.quotes
    assert body[first.begin : first.end] == "> One of them.\n>\n> — Ada"
    assert (second.who, second.attributes.id, second.attributes.at, second.attributes.revised) == (
        "Ben",
        "ben",
        751.0,
        True,
    )


def test_attributes_stand_in_any_order_and_in_several_braces():
    for written in ("{#a .revised at=1:05}", "{.revised} {at=1:05} {#a}", "{at=65 #a}{: .revised }"):
        (quote,) = find_quotes(f"> It took us a week.\n> – Ada Moss {written}").quotes
        assert (quote.attributes.id, quote.attributes.revised, quote.attributes.at) == ("a", True, 65.0)
        assert (quote.text, quote.who) == ("It took us a week.", "Ada Moss")


def test_a_blockquote_loses_markup_and_outer_marks_and_keeps_its_words():
    body = "> “It *took* us\n> a [week](https://x.example).\n>\n> Not `two`.”\n>\n> — **Ada** Moss"
    (quote,) = find_quotes(body).quotes
    assert (quote.text, quote.who) == ("It took us a week. Not two.", "Ada Moss")


def test_speech_within_a_quote_stays():
    (quote,) = find_quotes("> She said “no way” and left.\n>\n> — Ada").quotes
    assert quote.text == "She said “no way” and left."


def test_lazy_lines_belong_to_the_blockquote():
    body = "> It took us\na week.\n> — Ada\n\nText."
    (quote,) = find_quotes(body).quotes
    assert quote.text == "It took us a week."
    assert body[quote.end :] == "\n\nText."


def test_an_inline_quote_takes_its_braces_along():
    body = 'Ada says, "it took us a week to start" {#week}, and smiles.'
    (quote,) = find_quotes(body).quotes
    assert quote.attributes.id == "week"
    assert body[: quote.begin] + "X" + body[quote.end :] == "Ada says, X, and smiles."


@pytest.mark.parametrize("emphasis", ["*", "_", "**", "***"])
def test_emphasis_around_a_quote_may_end_before_its_braces(emphasis):
    body = f"Ada: {emphasis}“{SAID}”{emphasis}{{#start}}."
    quote = find_quotes(body).quotes[0]
    assert (quote.attributes.id, body[: quote.begin], body[quote.end :]) == ("start", "Ada: ", ".")


def test_an_id_makes_a_short_quote_count():
    (quote,) = find_quotes('"Never again" {#never}, says Ada.').quotes
    assert quote.text == "Never again"


WORDS = st.lists(
    st.text(st.characters(categories=["Ll", "Lu", "Nd"], max_codepoint=0x24F), min_size=1, max_size=8),
    min_size=4,
    max_size=12,
)
PROSE = st.text(st.sampled_from("abc ABC,.;:!?\n-*_()é’"), max_size=40)


@given(words=WORDS, before=PROSE, after=PROSE, marks=st.sampled_from(["“”", '""', "„“", "«»", "「」"]))
def test_what_is_cut_out_reads_as_the_same_quote(words, before, after, marks):
    text = " ".join(words)
    body = f"{before} {marks[0]}{text}{marks[1]} {after}".strip("\n")
    page = find_quotes(body)
    for quote in page.quotes:
        (again,) = find_quotes(body[quote.begin : quote.end]).quotes
        assert (again.text, again.begin, again.end) == (quote.text, 0, quote.end - quote.begin)
    # Never silently unseen: a quote, or a finding.
    assert page.quotes or page.findings


@given(words=WORDS, name=st.sampled_from(["Ada", "Ben Okafor"]), before=PROSE, after=PROSE, width=st.integers(1, 6))
def test_a_blockquote_is_cut_out_by_whole_lines(words, name, before, after, width):
    rows = [" ".join(words[i : i + width]) for i in range(0, len(words), width)]
    block = "\n".join(f"> {row}" for row in rows) + f"\n>\n> — {name}"
    body = f"{before}\n\n{block}\n\n{after}"
    quotes = [q for q in find_quotes(body).quotes if q.form is Form.BLOCK]
    if not before.strip() or not before.startswith(("-", "*", " ")):
        assert [q.text for q in quotes] in ([" ".join(words)], [])
    for quote in quotes:
        assert body[quote.begin : quote.end] == block
        (again,) = find_quotes(block).quotes
        assert again.text == quote.text


@given(st.text(max_size=300))
@many(300)
def test_any_text_at_all_is_read_without_an_error(body):
    body = body.replace("\r", "\n")
    page = find_quotes(body)
    last = 0
    for quote in page.quotes:
        assert last <= quote.begin < quote.end <= len(body)
        last = quote.end


MARKDOWN = st.text(st.sampled_from("“”\"'‘’<>-!`*_[](){}#|:=\n ab\t&;~0"), max_size=200)


@given(MARKDOWN)
@many(300)
def test_any_markdown_at_all_is_read_without_an_error(body):
    find_quotes(body)


@given(
    wrapper=st.sampled_from(
        [
            "{}",
            "!!! n\n    {}",
            "- {}",
            "1. {}",
            "> {}",
            "<div>{}</div>",
            "| {} |",
            "# {}",
            "    {}",
            "Term\n: {}",
            "[^1]: {}",
            "??? x\n\n    {}",
            "* a\n\n    {}",
            "a\n    {}",
            "- a\n\n        {}",
            "<p>\n{}\n</p>",
            "*[x]: {}",
            "/// note\n{}\n///",
            "\\{}",
            "[{}](x)",
            "![{}](x)",
            "**{}**",
            "a <b>{}</b>",
        ]
    )
)
def test_speech_is_seen_or_refused_in_every_construct(wrapper):
    page = find_quotes(wrapper.format(f"“{SAID}”"))
    assert page.quotes or page.findings


def test_speech_in_plain_text_is_listed():
    assert speech_in("Ada: “it took us a week”, a ‘term’, « ça nous a pris une semaine ».") == (
        "“it took us a week”",
        "« ça nous a pris une semaine »",
    )


CUSTOMER = Customer(
    "fernwood",
    "Fernwood",
    Place("c.yml"),
    people={
        "ada": Person("ada", "Ada Moss", "Manager"),
        "ben": Person("ben", "Ben Okafor"),
        "eve": Person("eve", "Eve Moss"),
    },
)


def credited(body, speakers=("ada", "ben")):
    import datetime as dt
    from pathlib import Path

    interview = Interview(
        "i", "fernwood", dt.date(2026, 1, 1), Path("t"), {name: name for name in speakers} | {"Host": None}, Place("i")
    )
    story = Story("s", "stories/s.md", "T", "", "fernwood", ("i",), body, 1, Place("s.md"))
    quotes, findings = quotes_of(story, CUSTOMER, [interview])
    return [q.person for q in quotes], [f.code for f in findings]


@pytest.mark.parametrize(
    ("body", "people"),
    [
        ("“It took us a week to start,” says Ada.", ["ada"]),
        ("As Ben Okafor puts it: “It took us a week to start.”", ["ben"]),
        ("Ada began. “It took us a week to start.” Ben says: “It took us two of them.”", ["ada", "ben"]),
        ("“It took us a week to start.” Ben adds, “It took us two of them.”", ["ben", "ben"]),
        ("Ada met Ben. Okafor smiles. “It took us a week to start.”", ["ben"]),
        ("Ada says so. “It took us a week to start,” she adds.", ["ada"]),
        ("Ada came.\n\n“It took us a week to start,” she says.", ["ada"]),
        ("> It took us.\n>\n> — Ben\n\n“It took us a week to start,” he says.", ["ben", "ben"]),
        ("“It took us a week to start”{by=eve}, says somebody.", ["eve"]),
        ("Eve Moss says “it took us a week to start”.", ["eve"]),
    ],
)
def test_running_text_credits_the_person_it_speaks_of(body, people):
    assert credited(body) == (people, [])


@pytest.mark.parametrize(
    "body",
    [
        "Ada and Ben agree: “It took us a week to start.”",
        "Ada told Ben, “It took us a week to start.”",
        "“It took us a week to start,” they say.",
        "Ada and Ben came.\n\n“It took us a week to start,” she says.",
        "Moss says, “It took us a week to start.”",
    ],
)
def test_between_two_people_nobody_is_guessed(body):
    assert credited(body) == ([None], ["C203"])


def test_the_only_speaker_is_meant_where_nobody_is_named():
    assert credited("“It took us a week to start,” they say.", speakers=("ben",)) == (["ben"], [])


def test_names_in_other_words_name_nobody():
    assert credited("Adagio and Benjamin play. “It took us a week to start.”") == ([None], ["C203"])


def test_a_shared_last_name_is_no_attribution():
    assert credited("> It took us a week.\n>\n> — Moss") == ([None], ["C202"])
    assert credited("> It took us a week.\n>\n> — Eve") == (["eve"], [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[W]e thought it would be worse.", "we-thought-it-would-be"),
        ("[E]ven if we don’t, it pays.", "even-if-we-dont-it"),
        ("The invoice[s] went out.", "the-invoices-went-out"),
        ("We closed […] on Friday.", "we-closed-on-friday"),
        ("We closed… on Friday.", "we-closed-on-friday"),
        ("It [the new tool] works well.", "it-the-new-tool-works"),
    ],
)
def test_an_id_is_made_of_the_words_as_they_are_read(text: str, expected: str):
    assert derived_id(text) == expected


@pytest.mark.parametrize("written", ["Ana O’Shea", "Ana O'Shea", "Ana OʼShea"])
@pytest.mark.parametrize("known", ["Ana O’Shea", "Ana O'Shea"])
def test_an_apostrophe_is_an_apostrophe_in_names(written, known):
    customer = Customer("c", "C", Place("c.yml"), people={"ana": Person("ana", known), "bo": Person("bo", "Bo Hale")})
    body = f"> {SAID}\n>\n> — {written}\n\n“And again, {SAID},” says {written}.\n"
    story = Story("s", "s.md", "T", "", "c", (), body, 1, Place("s.md"))
    quotes, findings = quotes_of(story, customer, [])
    assert [q.person for q in quotes] == ["ana", "ana"]
    assert findings == ()


def test_a_name_that_is_not_found_names_the_nearest():
    customer = Customer(
        "c", "C", Place("c.yml"), people={"ana": Person("ana", "Ana O'Shea"), "bo": Person("bo", "Bo Hale")}
    )
    story = Story("s", "s.md", "T", "", "c", (), f"> {SAID}\n>\n> — Anna Oshea\n", 1, Place("s.md"))
    _, (found,) = quotes_of(story, customer, [])
    assert found.code == "C202"
    assert dict(found.confidential)["did you mean"] == "Ana O'Shea"


@pytest.mark.parametrize(
    ("body", "text", "aside"),
    [
        ("“We moved it in May,” she says, “and it has held.”", "We moved it in May, and it has held.", " she says, "),
        ("„Wir zogen im Mai um“, sagt sie, „und es hält.“", "Wir zogen im Mai um und es hält.", ", sagt sie, "),
        ("“It works,” says Ada, “every single day.”", "It works, every single day.", " says Ada, "),
        # Within the marks, as guillemets allow.
        ("« Ça marche partout, dit-elle, et ça tient. »", "Ça marche partout, et ça tient.", " dit-elle, "),
        ("« Ça marche, explique Ada Moss, et ça tient. »", "Ça marche, et ça tient.", " explique Ada Moss, "),
        ("«Funziona, dice Ada Moss, e tiene bene.»", "Funziona, e tiene bene.", " dice Ada Moss, "),
        ("«Funciona bien, cuenta ella, y aguanta.»", "Funciona bien, y aguanta.", " cuenta ella, "),
    ],
)
def test_a_sentence_that_the_writer_breaks_into_is_one_quote(body, text, aside):
    (quote,) = find_quotes(f"So. {body}{{#calm}} And on.").quotes
    assert (quote.text, quote.attributes.id, quote.aside.text) == (text, "calm", aside)
    assert f"So. {body}{{#calm}} And on."[quote.begin : quote.end] == f"{body}{{#calm}}"
    before, behind = quote.aside.parts(quote.text)
    assert before + " " + behind == text


@pytest.mark.parametrize(
    "body",
    [
        "“We moved it in May.” She adds, “and it has held since.”",
        "“We moved it in May,” she says. “And it has held since.”",
        "“We moved it in May,” she says, “It has held since then.”",
        "“We moved it in May,” “and it has held since then.”",
        "“We moved it in May,”{#a} she says, “and it has held since.”",
        "“We moved it in May,” **she** says, “and it has held since.”",
        "“We moved it in May,” says the head of the finance team there, “and it has held since.”",
        "“We moved all 9 in May,” the 9 say, “and it has held since.”",
    ],
)
def test_quotations_that_do_not_plainly_go_on_stay_two(body):
    assert [quote.aside for quote in find_quotes(body).quotes] == [None, None]


@pytest.mark.parametrize(
    "body",
    [
        "« On a demandé à Paul, dit-il souvent non, et ça tient. »",
        "«Funciona bien, dice que sí, y aguanta.»",
        "« Ça marche, dit le patron, et ça tient. »",
        "« Ça marche partout, Paul, et ça tient. »",
        "“It works on Sundays, says Ada, every single day.”",
    ],
)
def test_what_may_have_been_said_is_no_word_of_the_writers(body):
    assert [quote.aside for quote in find_quotes(body).quotes] == [None]
