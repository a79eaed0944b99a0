"""Words of interviews and transcripts."""

from __future__ import annotations

from sayso.lang.tables import TurnWords

TURNS = TurnWords(
    questions=frozenset(
        (
            "q",
            "question",
            "questions",
            "questioner",
            "reporter",
            "journalist",
            "interviewer",
            "host",
            "presenter",
            "anchor",
            "audience",
            "audience member",
            "audience question",
            "member of the audience",
            "from the floor",
            "reader",
            "listener",
        )
    ),
    answers=frozenset(("a", "answer")),
    headings=frozenset(
        h.strip()
        for row in """note|notes|notes to editors|background|source|sources|related|update|updates|correction|corrections|editor's note|contact|contacts|media contact
        press contact|date|time|place|venue|location|subject|re|from|to|cc|headline|by|byline|photo|caption|read more|see also|ps|nb|warning|attention
        summary|key points|for immediate release|embargo|embargoed|tel|telephone|email|e-mail|website|fax|address|more information|further information
        for further information|result|results|score|scores|standings|teams|scorers|quick facts|what we know|analysis|comment""".split(
            "\n"
        )
        for h in row.split("|")
    ),
    interview=(
        "interview",
        "q&a",
        "q & a",
        "spoke to",
        "spoke with",
        "talked to",
        "talks to",
        "speaks to",
        "sat down",
        "questions",
        "asked",
        "conversation",
    ),
)
