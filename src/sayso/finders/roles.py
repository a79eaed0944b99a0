"""The words of a role: whether they tell an office that is held, and the body whose office it is."""

from __future__ import annotations

from sayso.lang import Language
from sayso.lang.cue_tables import NameWords


def office_in(role: str | None, language: Language) -> str | None:
    """The role, if it is one by docs/annotation.md: no former office, no rank alone, no owner, founder or analyst."""
    names = language.names
    words = role.lower().split() if role else []
    if role is None or not words or words[0] in names.former or words[0].startswith("ex-"):
        return None
    rank = all(w in names.courtesy or w in names.ranking for w in words) and any(w in names.ranks for w in words)
    if rank and role[0].isupper() and not any(w in names.seats for w in words):
        return None
    return role if any(_is_office(part.split(), names) for part in " ".join(words).split(" and ")) else None


def _is_office(words: list[str], names: NameWords) -> bool:
    """Whether the last word in front of the first preposition may be an office; "chief economist" is one, "economist" none."""
    head = next((n for n, w in enumerate(words) if n and w in ("of", "at", "for", "in", "to")), len(words)) - 1
    return bool(words) and words[head] not in names.unofficial and not (head == 0 and words[0] in names.learned)


def body_in(role: str, language: Language) -> str | None:
    """The body in the words of an office: "Secretary of the Board of Trade", "Harbour Board spokeswoman"."""
    words, names = role.replace("-", " ").split(), language.names
    for n, word in enumerate(words[:-1]):
        if n and word in ("of", "at", "for"):
            tail = words[n + 2 :] if words[n + 1] == "the" else words[n + 1 :]
            told = len(tail) > 1 and tail[0][0].isupper() and tail[0] != "State" and _tells_body(tail, names)
            return " ".join(tail) if told else None
    run = [w for w in words if w[0].isupper() and w.lower() not in names.offices | names.courtesy]
    return " ".join(run) if len(run) > 1 and _tells_body(run, names) else None


def _tells_body(words: list[str], names: NameWords) -> bool:
    return any(w.lower() in names.bodies for w in words)
