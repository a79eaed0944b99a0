"""What stands inside somebody's words and is no saying of its own: hedges, and what is denied."""

from __future__ import annotations

import re

from sayso.finders.attribution import Attribution
from sayso.finders.told_passives import RULE as TOLD
from sayso.lang import Language
from sayso.records import Source, Span, Statement

_CAPITAL = re.compile(r"\b[^\W\d_a-z][\w-]+\b(?!['’]s)")
_LONGEST = 2_000  # code points of one content that are looked at


def told_of(content: tuple[Span, ...], text: str) -> frozenset[str]:
    """The capital words of what is said, possessives aside."""
    return frozenset(word for span in content for word in _CAPITAL.findall(span.cut(text)[:_LONGEST]))


def unnamed(one: Attribution) -> Source:
    """ "reportedly", "is said to", "we were told that"."""
    why = "the report does not say who told it" if one.rule == TOLD else "hearsay: the report names no source"
    return Source(None, "anonymous", why=why)


def is_hedge(one: Attribution, outer: Attribution, parent: Statement, text: str, language: Language) -> bool:
    """ "said it expected X", "said he believed Y": the outer source's own hedge. `parent` is the statement of `outer`."""
    if one.rule == TOLD:
        return False
    if one.source is None or one.anonymous or is_denied(one, outer.topic, outer.negated, parent, text, language):
        return True
    if one.rule.startswith("coordinated") and one.topic in ("assess", "predict", "show"):
        return True
    pronoun = one.source.cut(text).lower() in language.phrases.pronouns
    asked = one.topic == "ask" and one.cue is not None and one.cue.cut(text).endswith("ed")
    return pronoun and (one.topic not in ("say", "deny", "demand") and not asked or parent.parent_id is not None)


def is_denied(one: Attribution, topic: str, negated: bool, parent: Statement, text: str, language: Language) -> bool:
    """ "denied that he had proposed it": nobody said what is denied. `topic` and `negated` are those of the cue that denies."""
    denies = topic == "deny" and not negated and parent.quoting == "indirect"
    return denies and one.source is not None and one.source.cut(text).lower() in language.phrases.pronouns


def is_supposed(one: Attribution, text: str) -> bool:
    """ "by the time the data tell us we were wrong", "until they say": nothing has been said."""
    words = one.source.cut(text).lower().split() if one.source is not None else []
    return words[:3] == ["by", "the", "time"] or words[:1] in (["until"], ["unless"], ["if"], ["once"])


def is_deeper(one: Attribution, outer: tuple[Attribution, ...], inner: tuple[Attribution, ...]) -> bool:
    """Whether it stands in what somebody says within another's words: two deep, and none of the outermost."""
    cue = one.cue
    nested = cue is not None and any(c.holds(cue) for a in outer if a is not one for c in a.content)
    return nested and cue is not None and any(c.holds(cue) for a in inner for c in a.content)
