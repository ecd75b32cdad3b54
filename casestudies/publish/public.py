"""What leaves this machine beside pages: feeds, cards, embeds, proofs. All of it is made from an Edition; a Preview has none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from casestudies.publish import cards
from casestudies.publish.addresses import Site
from casestudies.publish.cards import Card
from casestudies.publish.embeds.made import Embeds
from casestudies.publish.feeds import Feed, stories_feed, voices_feed
from casestudies.publish.presentation import Presenter
from casestudies.publish.recall import Recall, made_at_once
from casestudies.review.edition import Edition


@dataclass(frozen=True)
class Public:
    """What outputs are made from. Whoever adds one gets this, and through it nothing but the edition."""

    presenter: Presenter[Edition]
    site: Site
    rules: str = ""
    """The fingerprint of the rules by which quotes were judged, where it is known."""
    recall: Recall = made_at_once
    """What was made before."""

    @property
    def edition(self) -> Edition:
        """Everything that may be published."""
        return self.presenter.edition

    @cached_property
    def cards(self) -> Mapping[str, Card]:
        """The pictures for previews of links, by story; none where the site's own address is not known."""
        stories = self.edition.stories if self.site.root else ()
        made = ((story.id, cards.of_story(story, self.presenter)) for story in stories)
        return {id_: card for id_, card in made if card}

    @cached_property
    def feeds(self) -> tuple[Feed, ...]:
        """The feeds of stories and of testimonials. Their addresses are absolute: a site that does not say where it stands
        has none.
        """
        if not self.site.root:
            return ()
        return stories_feed(self.presenter, self.site), voices_feed(self.presenter, self.site)

    @cached_property
    def embeds(self) -> Embeds:
        """What other people's pages may show."""
        return Embeds(self.presenter, self.site)
