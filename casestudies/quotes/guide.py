"""The page of the documentation on quotes, made from the rules: `python -m casestudies.quotes.guide > docs/quotes.md`."""

from __future__ import annotations

from casestudies.findings import Rule, Severity
from casestudies.quotes.languages import judged
from casestudies.quotes.policy import RULES

_OPENING = """\
# Quotes

<!-- Made from the rules: python -m casestudies.quotes.guide > docs/quotes.md -->

Every quote is held against the transcript of its interview, word by word. There is no score and no threshold: a quote
publishes when it can be made from what was said by permitted edits alone, and every one of them is named. What no rule
permits refuses the quote, however small it is.

| verdict | what differs | publishes |
|---|---|---|
| verbatim | nothing | yes |
| light | only what nobody hears: case, punctuation, fillers, stutters, contractions, forms of figures, slips | yes |
| disclosed | words left out with an ellipsis, words in brackets, and nothing else beyond light | yes |
| altered | anything else | no |
| misattributed | the words are there, and somebody else's | no |
| not found | there is no such passage | no |

A verdict answers two questions. *Are these the speaker's words?* is the program's to say: `verbatim`, `light` and
`disclosed` may stand. *Do they mean what they seem to?* is for people: the program looks for signs in the sentences around
(a *but*, an exception, a correction, a denial) and under every ellipsis. Where it finds one, the quote **asks**: it is held
back until its speaker has answered a request that showed the passage.

## Quoting well

- Begin with the start of a sentence, and end with its end. `So`, `well` and fillers may go. Show any other cut with `…`
  or with a bracketed capital: `[W]e`. A quote that begins small and ends without a mark (“makes billing easier”) is a
  fragment: it stands in your own sentence, and nowhere else.
- An ellipsis may leave out whole sentences of one answer, an aside that only tells more (*which we love*, *for
  example*), or one of several places and times. It may not hide a word that governs what is left (*not*, *almost*, *I
  think*, *if*, *some of*), nor what a pronoun behind it stands for.
- A quote may end before a further clause (*…, and it works*), and begin behind one (*It was slow, | it had to go*),
  but then asks, unless the clause has a subject of its own and points to nothing before it (*…, and we bake on
  Sundays*); it may not end before one that turns against it (*…, and then we cancelled*). A short sentence behind it
  that takes it back (*Well, almost.*) makes it ask.
- Brackets tell what a pronoun stands for: `[The tool] saved us a day`. They never stand for a content word, and bring
  no figure, no *not* and no adjective. In the place of *we* stand only the speaker's own people.
- Figures may change their form (thirteen, 13), never their value, their unit or what makes them less exact (*about*,
  *up to*).
- Where the transcript misheard, listen again and add a correction to `interview.yml`; the transcript stays as it is.
- Where two people said the same words, name the speaker, or give the time with `{at=00:12:31}`.

A refused quote comes with the nearest faithful wording, where there is one. `casestudies check --fix` puts it in.
`casestudies explain CODE` tells any of the rules below.

## Languages

The interview says its language; the default is the site's. The rules know {languages}. Any other language is judged
strictly: case and punctuation may differ, figures may stand in digits where num2words knows its numbers, short words said
twice and sounds such as *ehm* may go, and an ellipsis may leave out whole sentences. Nothing else may.

### Lists of words

A misspelling in the transcript is put right only where a list with inflected forms shows that it is no word. The lists
also tell a broken-off word from a word, and a name in brackets from praise. They are made by `scripts/word_lists.py`
from simplemma 2.0 and pyspellchecker 0.9 (both MIT), and read from the wheel when a quote first needs one.

| language | words | in the wheel | first use | memory | put right |
|---|---|---|---|---|---|
| en | 211,000 | 0.4 MB | 6 ms | 2.7 MB | letters |
| es | 1,044,000 | 0.5 MB | 7 ms | 3.1 MB | accents |
| fr | 254,000 | 0.2 MB | 3 ms | 0.7 MB | accents: common words are missing |
| it | 438,000 | 0.2 MB | 5 ms | 0.8 MB | accents: common words are missing |
| pt | 958,000 | 0.5 MB | 6 ms | 2.7 MB | accents |

First use is the median of five processes of their own on a busy machine of two cores, memory what the process keeps. A word
that its own language's list lacks is looked up in the English one too, which is then read as well.

Looked at and not taken: Hunspell's dictionaries (most under GPL, LGPL or MPL) and wordfreq (data under CC BY-SA).
"""
_SECTIONS = (
    ("Q1", "Edits that publish", "Each of these is permitted where its rule says so, and named in the verdict."),
    ("Q2", "Edits that refuse a quote", "The names only tell the reason; what has no name is refused as well."),
    ("Q3", "Reasons that concern the whole quote", ""),
    (
        "Q4",
        "Concerns",
        "The words are right; what surrounds them is for the speaker to judge. A quote with any of these asks: it is held "
        "back until its speaker has answered a request that showed the passage.",
    ),
)


def guide() -> str:
    """The page, in Markdown."""
    *most, last = judged()
    parts = [_OPENING.replace("{languages}", f"{', '.join(f'`{code}`' for code in most)} and `{last}`")]
    for prefix, title, text in _SECTIONS:
        parts.append(f"## {title}\n" + (f"\n{text}\n" if text else ""))
        parts += [_rule(rule) for rule in RULES if rule.code.startswith(prefix)]
    return "\n".join(parts)


def _rule(rule: Rule) -> str:
    lines = [f"### {rule.code} {rule.name}", "", f"{rule.what} {rule.why}"]
    if rule.severity is not Severity.NOTE:
        lines += ["", f"*What to do:* {rule.remedy}"]
    if rule.before:
        said = " · *the other speaker:* ".join(part.strip() for part in rule.before.split("|")[:2])
        said += "".join(f" · *then:* {part.strip()}" for part in rule.before.split("|")[2:])
        lines += ["", f"- said: {said}", f"- quoted: {rule.after}"]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(guide(), end="")
