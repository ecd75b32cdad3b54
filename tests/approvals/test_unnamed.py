"""Where a name is not released, a role and a kind of company stand in its place, in the site's language."""

import pytest

from casestudies.approvals.unnamed import described, kind_of_company
from casestudies.findings import Place
from casestudies.stories.model import Customer, Person
from helpers.scratch import CUSTOMER_FILE, Scratch


def customer(industry):
    return Customer("mill", "Otterburn Mill", Place("mill.yml"), industry=industry)


@pytest.mark.parametrize(
    ("language", "industry", "written"),
    [
        ("en", "Accounting", "accounting firm"),
        ("en", "Financial Services", "financial services firm"),
        ("en", "IT services", "IT services firm"),
        ("en-GB", "B2B SaaS", "B2B SaaS firm"),
        ("de", "Buchhaltung", "Unternehmen der Branche Buchhaltung"),
        ("de-AT", "IT-Beratung", "Unternehmen der Branche IT-Beratung"),
        ("fr", "Comptabilité", "entreprise du secteur comptabilité"),
        ("es", "Contabilidad", "empresa del sector contabilidad"),
        ("pt_BR", "Contabilidade", "empresa do setor contabilidade"),
        ("it", "Contabilità", "azienda del settore contabilità"),
        ("nl", "Accountancy", "bedrijf in de branche accountancy"),
        ("ja", "会計", "企業（業種：会計）"),
        ("ar", "المحاسبة", "شركة في قطاع المحاسبة"),
        # No English within another language.
        ("pl", "Księgowość", "Księgowość"),
        ("de", "", ""),
    ],
)
def test_the_kind_of_company_is_said_in_the_language_of_the_site(language, industry, written):
    assert kind_of_company(customer(industry), language) == written


@pytest.mark.parametrize(
    ("role", "industry", "written"),
    [
        ("Head of Finance", "Accounting", "Head of Finance, accounting firm"),
        ("Head of Finance", "", "Head of Finance"),
        ("", "Accounting", "accounting firm"),
        ("", "", ""),
    ],
)
def test_what_is_not_known_leaves_no_comma(role, industry, written):
    assert described(Person("dana", "Dana Reyes", role), customer(industry), "en") == written


def test_request_and_page_say_the_same(tmp_path):
    scratch = Scratch(tmp_path / "site")
    scratch.settings("language: de")
    scratch.change("role: Mill Manager", "role: Betriebsleiterin", CUSTOMER_FILE)
    scratch.change("industry: Textiles", "industry: Textil", CUSTOMER_FILE)
    # Asked in English, about German pages.
    scratch.run("approval", "request", "otterburn", "--scope", "site", "--language", "en", today="2026-10-01")
    page = scratch.read("content/approvals/requests/2026-10-01-otterburn.html")
    assert "Betriebsleiterin, Unternehmen der Branche Textil" in page
    assert " firm" not in page
