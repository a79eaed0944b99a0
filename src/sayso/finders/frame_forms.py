"""Where the forms of the measures stand in a sentence: verbs as verbs, nouns as nouns, none inside a name."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.finders.frame_scene import Scene
from sayso.lang.frame_tables import Form

REACH = 7  # tokens between a verb and the figure that it governs


def forms_at(scene: Scene, n: int) -> Iterator[tuple[Form, bool]]:
    """The forms that begin at token `n`, longest first; with those whose verb and particle stand around the figure, marked so."""
    words, word = scene.words, scene.lower[n]
    for form in words.around.get(word, ()):
        if _stands_around(scene, form, n):
            yield form, True
    for form in words.longer.get((word, scene.at(n + 1)), ()):
        if _stands(scene, form, n):
            yield form, False
    for form in words.single.get(word, ()):
        if _stands(scene, form, n):
            yield form, False


def _stands_around(scene: Scene, form: Form, n: int) -> bool:
    """Whether a verb and its particle stand around the figure: "made 700 of its staff redundant", "led 12 men away"."""
    if n >= scene.first or scene.first - n > REACH:
        return False
    rest, end = form.parts[1:], scene.noun_end
    if not all(
        w in scene.words.light or w in scene.words.dropped or w.endswith("ly") or not w[0].isalpha()
        for w in scene.lower[n + 1 : scene.first]
    ):
        return False
    if len(rest) == 1 and rest[0] in scene.marks.particles:
        return scene.lower[end : end + 1] == rest and not scene.at(end + 1)[:1].isalnum()
    return any(scene.lower[at : at + len(rest)] == rest for at in range(end, min(end + 3, len(scene.lower))))


def _stands(scene: Scene, form: Form, n: int) -> bool:
    """Whether the words of a form stand at token `n`, whose first is known to fit; those inside a name tell nothing."""
    length = len(form.parts)
    if length > 1 and scene.lower[n : n + length] != form.parts:
        return False
    token = scene.tokens[n]
    if n > 0 and token.text[0].isupper() and not token.text.isupper():
        beside = [scene.tokens[i].text for i in (n - 1, n + length) if 0 <= i < len(scene.tokens)]
        if any(w[0].isupper() for w in beside):
            return False
    return form.kind not in "vi" or length > 1 or _is_verb(scene, form.parts[0], n)


def _is_verb(scene: Scene, word: str, n: int) -> bool:
    """Whether a form that may be a noun stands as a verb: "will cost", "they house", not "the cost", "142 houses"."""
    if word in scene.words.unverbal:
        return False
    if word not in scene.words.bases or word.endswith("ing"):
        return True
    before = scene.at(n - 1)
    if scene.last <= n < scene.noun_end:
        return False
    phrases = scene.language.phrases
    if before in phrases.determiners or before.endswith(("'s", "s'")) or before in scene.marks.before_noun:
        return False
    adverb = before in scene.words.light or before.endswith("ly") or before in ("now", "still", "also", "then")
    placed = (
        n > scene.noun_end and scene.at(scene.noun_end) in scene.marks.before_noun
    )  # "11 million people in Sumara need"
    return placed or word.endswith("s") or before in scene.marks.before_base or before.endswith("s") or adverb
