"""One review, printed many ways. Each form is a pure function of the review; none but a terminal shows transcript text."""

from typing import TYPE_CHECKING

from casestudies.lazy import lazily

if TYPE_CHECKING:
    from casestudies.review.formats.renderers import FORMATS

__all__ = ["FORMATS"]

__getattr__ = lazily(__name__, {"casestudies.review.formats.renderers": ("FORMATS",)})
