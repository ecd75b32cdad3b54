"""What a site chooses about its pages in mkdocs.yml reaches them."""

from typing import get_args

import pytest

from casestudies.findings import CasestudiesError
from casestudies.publish.look import Look
from casestudies.stories import open_project
from casestudies.stories.schema import SectionName


def choose(site, settings):
    site.change(site.root / "mkdocs.yml", "{publisher: Quillmark}", "{publisher: Quillmark, " + settings + "}")
    return open_project(site.root / "mkdocs.yml")


def test_the_settings_become_the_look(site):
    look = Look.of(choose(site, "featured: 'fernhill#forty-hours', next_step: 'https://quillmark.example/start'"))
    assert (look.featured, look.next_url) == ("fernhill#forty-hours", "https://quillmark.example/start")


@pytest.mark.parametrize("wrong", ["sections: [figurs]", "featured: fernhill", "next_step: 'javascript:alert(1)'"])
def test_a_choice_that_means_nothing_is_refused(site, wrong):
    with pytest.raises(CasestudiesError):
        choose(site, wrong)


@pytest.mark.parametrize("section", get_args(SectionName))
def test_every_section_of_the_pages_can_be_chosen(site, section):
    look = Look.of(choose(site, f"sections: [{section}]"))
    assert [other for other in get_args(SectionName) if look.shows(other)] == [section]
