"""The words of a role: the body whose office it is."""

from __future__ import annotations

from sayso.lang import Language
from sayso.lang.cue_tables import NameWords


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
