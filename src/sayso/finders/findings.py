"""Assessments: conclusions drawn from what is known, told apart from plain facts by the words that draw them."""

from __future__ import annotations

from sayso.finders.views import Label, View, complement, copular


def concluded(v: View) -> Label | None:
    """ "the vote shows that", "was the result of haste", "cannot be explained by", "was unlawful", "violated the treaty"."""
    if v.setting.own_voice or not (_draws(v) or _ruled_out(v) or _is_found(v) or _speaks(v)):
        return None
    return Label("assessment")


def evident(v: View) -> Label | None:
    """ "is further shocking proof of", "gives yet another indication that": a conclusion, however strong its words."""
    if v.setting.own_voice or v.main.passive or v.modal is not None or not (copular(v) or v.main.lemma == "give"):
        return None
    words = complement(v, 8) if copular(v) else v.after[:6]
    for n, word in enumerate(words[:-1]):
        if word in v.s.table.proofs and words[n + 1] in ("of", "that", "to", "for"):
            return Label("assessment")
        if word in (",", "because", "in", "on", "at", "by", "of"):
            return None
    return None


def _draws(v: View) -> bool:
    """A verb that tells what something goes to show."""
    table, main = v.s.table, v.main
    if main.passive or v.modal is not None or v.subject[-1:] and v.subject[-1] in table.subjects - {"it"}:
        return False
    if main.lemma in table.breaches:
        return True
    if main.lemma in table.points and v.after[:1] == ("to",):
        return not v.setting.direct
    return main.lemma in table.shows and any(w in table.shown for w in v.after[:3])


def _ruled_out(v: View) -> bool:
    """ "cannot be reconciled with the figures"."""
    first = v.s.lower(v.main.first)
    return first in ("can", "ca") and v.main.negated and v.main.passive and v.main.lemma not in v.s.table.reach


def _speaks(v: View) -> bool:
    """ "It was determined that", "can be blamed for", "says little about", "creates a risk"."""
    table, main, near = v.s.table, v.main, set(v.after[:4])
    if v.modal == "can":
        return not main.negated and main.lemma in table.accounts
    if v.modal is not None:
        return False
    if main.passive:
        held = v.subject == ("it",) and main.lemma in table.determines
        return held and v.after[:1] not in (("a",), ("an",), ("the",), ("its",))
    if main.lemma == "say":
        return "about" in near and bool(near & {"lot", "much", "little", "volumes", "something", "nothing"})
    return main.lemma == "create" and bool(near & table.risks)


def _is_found(v: View) -> bool:
    """ "is inconsistent with", "was the result of", "was the main cause of", "is a testament to"."""
    if not copular(v) or v.modal is not None:
        return False
    table, words = v.s.table, complement(v, 7)
    for n, word in enumerate(words):
        if word in table.verdicts:
            return True
        if word in table.results and words[n + 1 : n + 2] in (("of",), ("to",)):
            return True
        if word in table.causes and n and words[n - 1] in table.weights:
            return True
        if word in (",", "because", "in", "on", "at", "by"):
            return False
    return False
