"""Editions of made-up companies and people, as the gate would let them through."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from casestudies.quotes.model import Kind, Passage, Span
from casestudies.review.edition import (
    Attribution,
    Certificate,
    Check,
    Edition,
    PublishedCustomer,
    PublishedQuote,
    PublishedResult,
    PublishedStory,
)
from casestudies.stories.model import Form, Scope
from helpers import let_through

TODAY = dt.date(2026, 11, 21)
SCOPES = frozenset({Scope.SITE, Scope.WIDGET, Scope.NAME, Scope.LOGO})


def certificate(kind: Kind = Kind.LIGHT) -> Certificate:
    passage = Passage("", None, (Span(3, 0, 10),), 751.0, 758.0, 100, 140)
    return Certificate(kind, passage, "0" * 64, "en", (("Q101", "filler"),))


def quote(
    story: str,
    quote_id: str,
    text: str,
    by: Attribution,
    *,
    title: str = "",
    form: Form = Form.BLOCK,
    check: Check | None = None,
    language: str = "en",
    disclosures: tuple[str, ...] = (),
    tags: dict[str, tuple[str, ...]] | None = None,
    customer: str = "",
) -> PublishedQuote:
    check = check or Check("verbatim", dt.date(2026, 9, 14), "Tallyroom", TODAY, at=751.0)
    return PublishedQuote(
        ref=f"{story}#{quote_id}",
        id=quote_id,
        story=story,
        story_src=f"stories/{story}.md",
        story_title=title or story,
        text=text,
        language=language,
        form=form,
        attribution=by,
        customer=customer or story,
        check=check,
        scopes=SCOPES,
        disclosures=disclosures,
        tags=tags or {},
        certificate=None if check.verdict == "revised" else certificate(),
    )


def checked(
    verdict: str = "verbatim", *edits: tuple[str, int], at: float | None = 751.0, source: str = "recording"
) -> Check:
    return Check(verdict, dt.date(2026, 9, 14), "Tallyroom", TODAY, source, at, edits)


def story(
    story_id: str,
    title: str,
    customer: PublishedCustomer,
    quotes: tuple[PublishedQuote, ...],
    *,
    summary: str = "",
    results: tuple[PublishedResult, ...] = (),
    tags: dict[str, tuple[str, ...]] | None = None,
    disclosures: tuple[str, ...] = (),
    approved: dt.date | None = dt.date(2026, 10, 2),
    body: str = "",
) -> PublishedStory:
    marked = tuple(replace(q, story_title=title, tags=tags or {}, customer=customer.id) for q in quotes)
    return PublishedStory(
        id=story_id,
        src=f"stories/{story_id}.md",
        title=title,
        summary=summary,
        customer=customer,
        body=body or "\n\n".join(f"!quote[{q.ref}]" for q in quotes),
        quotes=marked,
        results=results,
        tags=tags or {},
        disclosures=disclosures,
        approved_on=approved,
        interview_dates=(dt.date(2026, 9, 14),),
    )


def edition(*stories: PublishedStory, language: str = "en", publisher: str = "Tallyroom") -> Edition:
    assets = frozenset(
        filter(None, (path for s in stories for path in (s.customer.logo, *(q.attribution.photo for q in s.quotes))))
    )
    return let_through.edition(stories, today=TODAY, publisher=publisher, language=language, assets=assets)


BODY = """\
Before Tallyroom, month-end at Brightledger was a season of its own. The finance team kept a shared folder
with forty tabs, and a list on the wall of whom to ask about which.

## The problem was never arithmetic

Four people closed the books of eleven small companies. Most of the work was waiting: for a receipt, for an
answer, for somebody to come back from lunch and say which of two numbers was the real one.

!quote[brightledger#saved-13-hours]

The first month was slower than the old way. The second was not. By the third, as Dana puts it,
!quote[brightledger#weekends], and she has stopped taking the laptop home.

## What they did

1. They moved the supplier invoices first, because everybody hated those most.
2. They kept the old spreadsheet for one quarter, and compared.
3. Then they deleted it.

!quote[brightledger#close-two-weeks]

Not everything went well. The import of old receipts took three attempts, and the team still misses the
colours of its spreadsheet.
"""

BRIGHTLEDGER = PublishedCustomer(
    "brightledger",
    "Brightledger",
    "https://brightledger.example",
    "assets/brightledger.svg",
    "Accounting",
    "11-50",
    "Europe",
)
HOLM = PublishedCustomer("holm", "Holm & Daughters", "https://holm.example", "", "Bakery", "2-10", "Europe")
SEAWALL = PublishedCustomer(
    "seawall", "Seawall Trust", "https://seawall.example", "assets/seawall.svg", "Charity", "51-200", "North America"
)
STUDIO = PublishedCustomer("nordlicht", "Studio Nordlicht", "", "assets/nordlicht.svg", "Design", "11-50", "Europe")
VANTAGE = PublishedCustomer(
    "vantage", "Vantage Freight", "https://vantage.example", "", "Logistics", "201-500", "Asia", "partner"
)

DANA = Attribution("Dana Reyes", "Head of Finance", "Brightledger", "", "DR")
OLE = Attribution("Oleander Finch", "Controller", "Brightledger", "", "OF")
MIRA = Attribution("Mira Holm", "Owner", "Holm & Daughters", "", "MH")
TOMAS = Attribution("Tomás Okafor-Lindqvist", "Treasurer", "Seawall Trust", "assets/tomas.svg", "TL")
JULE = Attribution("Jule Adler", "Geschäftsführerin", "Studio Nordlicht", "", "JA")
NAMELESS = Attribution("", "Chief technology officer", "a logistics company")

EXAMPLE = edition(
    story(
        "brightledger",
        "Brightledger gets its Fridays back",
        BRIGHTLEDGER,
        (
            quote(
                "brightledger",
                "saved-13-hours",
                "This tool saved us 13 hours a week. […] Best investment we’ve made.",
                DANA,
                check=checked("disclosed", ("ellipsis", 1), ("number-form", 1)),
                disclosures=("Dana Reyes received a $50 gift card for the interview.",),
            ),
            quote(
                "brightledger",
                "weekends",
                "I actually have my weekends back.",
                DANA,
                form=Form.INLINE,
                check=checked(at=1312.0),
            ),
            quote(
                "brightledger",
                "close-two-weeks",
                "We used to close the books in six weeks, and now it is two, and nobody stays past seven any more. "
                "I was sceptical, I’ll admit that: I had been through two of these migrations before "
                "and both of them ate a summer. "
                "What changed my mind was the Thursday when nobody asked me where a number came from, "
                "because they could see it themselves.",
                OLE,
                check=checked("light", ("filler", 2), at=2044.0),
            ),
        ),
        summary="How a four-person finance team stopped closing the books at midnight.",
        results=(
            PublishedResult("13 hours", "saved every week", "saved-13-hours"),
            PublishedResult("6 → 2 weeks", "to close the books", "close-two-weeks"),
            PublishedResult("$180k", "of open invoices found", "close-two-weeks"),
        ),
        tags={"product": ("Close", "Invoices"), "challenge": ("Reporting",)},
        disclosures=("Dana Reyes received a $50 gift card for the interview.",),
        body=BODY,
    ),
    story(
        "holm",
        "A bakery that knows its numbers before the bread is out",
        HOLM,
        (
            quote(
                "holm",
                "flour",
                "I know what flour costs me today. Not last month, today.",
                MIRA,
                check=checked("light", ("stutter", 1)),
            ),
            quote(
                "holm",
                "sister",
                "My sister does the evenings and I do the mornings, and the only thing we ever fought about was the till.",
                MIRA,
            ),
        ),
        summary="Two sisters, three shops, one till that finally adds up.",
        results=(PublishedResult("40 minutes", "of bookkeeping a day, down from three hours", "flour"),),
        tags={"product": ("Invoices",), "challenge": ("Cash flow",)},
        approved=dt.date(2026, 9, 20),
    ),
    story(
        "seawall",
        "Every donation accounted for, by Tuesday",
        SEAWALL,
        (
            quote(
                "seawall",
                "audit",
                "The auditor asked for one thing, and we had it open already.",
                TOMAS,
                check=checked(at=None, source="written"),
            ),
            quote(
                "seawall",
                "donors",
                "People give us twenty dollars and they want to know where it went. They are right to. "
                "For years I could not tell them "
                "before the spring, and that is not stewardship, that is archaeology.",
                TOMAS,
                check=checked("light", ("filler", 1), ("contraction", 2), ("compound", 1), at=None, source="written"),
            ),
        ),
        summary="A coastal charity answers its donors within days.",
        results=(
            PublishedResult("1,140", "donations reconciled a month", "donors"),
            PublishedResult("2 days", "to answer a donor", "donors"),
        ),
        tags={"product": ("Close",), "challenge": ("Reporting", "Audit")},
        approved=dt.date(2026, 11, 3),
    ),
    story(
        "nordlicht",
        "Rechnungen schreiben, bevor der Kaffee kalt ist",
        STUDIO,
        (
            quote(
                "nordlicht",
                "kaffee",
                "Früher war das ein ganzer Vormittag, heute ist der Kaffee noch warm, wenn ich fertig bin.",
                JULE,
                language="de",
            ),
        ),
        summary="Ein Berliner Studio stellt seine Rechnungen am selben Tag.",
        results=(PublishedResult("9 Tage", "schneller bezahlt", "kaffee"),),
        tags={"product": ("Invoices",)},
        approved=dt.date(2026, 8, 11),
    ),
    story(
        "vantage",
        "One ledger for eleven ports",
        VANTAGE,
        (
            quote(
                "vantage",
                "ports",
                "Eleven ports, eleven ways to write down a date. We stopped arguing about dates.",
                NAMELESS,
                check=Check("revised", None, "Tallyroom", TODAY),
                disclosures=("The company is a partner of Tallyroom.",),
            ),
        ),
        summary="A freight forwarder stops translating its own books.",
        tags={"product": ("Close", "Reconciliation"), "challenge": ("Many currencies",)},
        disclosures=("The company is a partner of Tallyroom.",),
        approved=dt.date(2026, 7, 1),
    ),
)

LONG_COMPANY = PublishedCustomer(
    "long",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "https://a-very-long-address-that-nobody-would-ever-type-by-hand.example/with/a/path",
    "",
    "Manufacture of optical instruments and photographic equipment",
    "10,001+",
    "Middle East and North Africa",
    "investor",
)
LONG_NAME = Attribution(
    "Wolfeschlegelsteinhausenbergerdorff Oyelaran-Oduyemi de la Fuente",
    "Executive Vice President, Finance Transformation, Treasury and Shared Services",
    LONG_COMPANY.name,
    "",
    "WF",
)
LONG_QUOTE = (
    "I will tell you how it was, because people like to hear that it was easy and it was not. "
    "We had nine systems and none of them agreed with any other, and the people who had built them had left, "
    "and the people who had known the people who had built them had left as well. "
) * 4

WORST = edition(
    story(
        "long",
        "How the Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft closes faster than ever",
        LONG_COMPANY,
        (
            quote("long", "two-hundred-words", LONG_QUOTE.strip(), LONG_NAME, check=checked("light", ("filler", 14))),
            quote(
                "long",
                "one-word",
                "Unterbeamtengesellschaftsvorstandsvorsitzendenstellvertreter is a hard word.",
                LONG_NAME,
            ),
            quote("long", "inline", LONG_QUOTE[:260].strip(), LONG_NAME, form=Form.INLINE, check=checked(at=7384.0)),
        ),
        summary="A summary that goes on for longer than anybody would like it to, " * 3,
        results=(
            PublishedResult(
                "1,234,567,890.12 EUR", "of intercompany balances matched without a single manual journal", "one-word"
            ),
            PublishedResult("−0.5 %", "x", ""),
            PublishedResult(
                "99.999 %", "of all invoices, in all currencies, in all of the countries, always", "two-hundred-words"
            ),
            PublishedResult("4", "people", ""),
        ),
        tags={f"facet {n}": tuple(f"Value {n}.{m} with a rather long label" for m in range(n)) for n in range(1, 9)},
        disclosures=("Given for the interview: a licence for one year, and travel to the conference in Reykjavík.",),
        body="!quote[long#two-hundred-words]\n\nAs it was put: !quote[long#inline], and more.\n\n!quote[long#one-word]\n",
    ),
    story(
        "arabic",
        "مخبز يعرف أرقامه قبل أن ينضج الخبز",
        PublishedCustomer("furn", "فرن الحي", "https://furn.example", "", "مخبز", "2-10", "الشرق الأوسط"),
        (
            quote(
                "arabic",
                "daqiq",
                "أعرف كم يكلفني الدقيق اليوم. ليس الشهر الماضي، اليوم.",
                Attribution("سلمى حداد", "المالكة", "فرن الحي", "", "سح"),
                language="ar",
            ),
        ),
        summary="شقيقتان وثلاثة متاجر.",
        results=(PublishedResult("40 دقيقة", "من مسك الدفاتر يوميا", "daqiq"),),
        body="!quote[arabic#daqiq]\n",
    ),
    story(
        "japanese",
        "パンが焼ける前に、数字がわかるパン屋",
        PublishedCustomer("pan", "株式会社朝焼けベーカリー", "https://pan.example", "", "製パン", "2-10", "Asia"),
        (
            quote(
                "japanese",
                "komugi",
                "今日の小麦粉の値段がわかるんです。先月のではなく、今日の値段が。それだけで朝の気持ちがまったく違います。",
                Attribution("佐々木 みどり", "代表取締役", "株式会社朝焼けベーカリー", "", "佐み"),
                language="ja",
            ),
        ),
        results=(PublishedResult("40分", "一日の帳簿づけ", "komugi"),),
        body="!quote[japanese#komugi]\n",
    ),
    story(
        "nameless",
        "A law firm stops writing things down twice",
        PublishedCustomer("", "", industry="Law", size="51-200", region="Asia"),
        (quote("nameless", "twice", "We wrote everything down twice, and still lost it.", NAMELESS),),
        body="!quote[nameless#twice]\n",
    ),
)


def many(count: int) -> Edition:
    """An edition of `count` stories."""
    industries = ("Accounting", "Bakery", "Charity", "Design", "Logistics", "Law", "Farming")
    regions = ("Europe", "Asia", "Africa")
    made = []
    for n in range(count):
        name = f"Company {n:03}"
        customer = PublishedCustomer(f"c{n}", name, "", "", industries[n % 7], ("2-10", "11-50")[n % 2], regions[n % 3])
        by = Attribution(f"Person {n}", "Controller", name, "", "PC")
        words = f"It took us {n + 2} weeks to trust it, and then we never looked back at the old sheets again."
        made.append(
            story(
                f"story-{n}",
                f"{name} closes its books in {n + 1} days",
                customer,
                (quote(f"story-{n}", "trust", words, by),),
                results=(PublishedResult(f"{n + 1} days", "to close the books", "trust"),),
                tags={"product": (("Close", "Invoices", "Payroll")[n % 3],)},
                approved=TODAY - dt.timedelta(days=n),
                body=f"!quote[story-{n}#trust]\n",
            )
        )
    return edition(*made)
