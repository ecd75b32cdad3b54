"""Japanese: no rules of its own for quotes yet."""

from __future__ import annotations

from casestudies.quotes.languages.fallback import fallback

LANGUAGE = fallback("ja")

HEDGES = {
    "about": "約|およそ|おおよそ|だいたい|ほぼ|平均",
    "at_least": "少なくとも|最低",
    "at_most": "最大|最高|多くて",
}
"""What stands before a figure that is not exact, by what it makes of it."""
HEDGES_BEHIND = {
    "about": "ほど|くらい|ぐらい|前後|程度",
    "at_least": "以上",
    "more_than": "超|強|余り",
    "at_most": "以下|以内|まで",
    "less_than": "未満|弱|足らず",
}
"""What stands behind one."""
