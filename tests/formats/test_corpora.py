"""Real reports that lie beside the repository, where they do: `SAYSO_CORPORA`, `SAYSO_ACCEPTANCE`."""

import json
import os
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from sayso.formats import byte_ranges, read
from sayso.records import Report

ROOT = Path(__file__).parents[2]
CORPORA = Path(os.environ.get("SAYSO_CORPORA", ROOT.parent / "shared" / "corpora"))
ACCEPTANCE = Path(os.environ.get("SAYSO_ACCEPTANCE", ROOT.parent / "shared" / "acceptance"))

NEWS = sorted((CORPORA / "gum-news").glob("*.xml"))
RELEASES = sorted((CORPORA / "re3d").glob("*/documents.json"))

needs_news = pytest.mark.skipif(not NEWS, reason="no gum-news")
needs_releases = pytest.mark.skipif(not RELEASES, reason="no re3d")


def block_text(element: ET.Element) -> str:
    """The words of an element: one token a line, those inside <w> written together."""
    words: list[str] = []

    def walk(node: ET.Element, joined: bool) -> None:
        def add(lines: str | None, first_joined: bool) -> None:
            for line in (lines or "").strip().split("\n"):
                token = line.split("\t")[0]
                if token:
                    words.append(token if joined and words and not first_joined else f" {token}")

        fresh = node.tag == "w"
        for number, line in enumerate((node.text or "").strip().split("\n")):
            token = line.split("\t")[0]
            if token:
                words.append(f" {token}" if not joined or (fresh and number == 0) else token)
        for child in node:
            walk(child, joined or child.tag == "w")
            add(child.tail, False)

    walk(element, element.tag == "w")
    text = "".join(words).strip()
    text = re.sub(r" ([,.;:!?%)\]’]|'s\b|n't\b)", r"\1", text)
    return re.sub(r"([(\[“$]) ", r"\1", text)


def news_blocks(path: Path) -> list[tuple[str, str]]:
    """Tag and words of each block of a GUM document, in text order."""
    root = ET.fromstring(path.read_text("utf-8"))
    return [
        (node.tag, words) for node in root.iter() if node.tag in ("head", "p", "caption") if (words := block_text(node))
    ]


@needs_news
@pytest.mark.parametrize("path", NEWS, ids=[p.stem for p in NEWS])
def test_wikinews(path: Path) -> None:
    blocks = news_blocks(path)
    report = read("\n\n".join(words for _, words in blocks).encode())
    assert report.headline and report.headline.cut(report.text) == blocks[0][1]
    found = [span.cut(report.text) for span in report.paragraphs]
    dates = [words for tag, words in blocks[1:4] if re.fullmatch(r"\w+day, \w+ \d+, \d{4}", words)]
    assert dates, "each of them has a date line"
    assert report.published and report.published.known_by == "metadata"
    assert dates[0] not in found
    sentences = [words for tag, words in blocks[1:] if tag == "p" and words[-1] in '.”"' and len(words) > 60]
    assert [words for words in sentences if not any(words.endswith(f) for f in found)] == []


@needs_releases
@pytest.mark.parametrize("path", RELEASES, ids=[p.parent.name for p in RELEASES])
def test_releases(path: Path) -> None:
    for line in path.read_text("utf-8-sig").splitlines():
        if not line.strip():
            continue
        document = json.loads(line)
        data = document["text"].encode()
        report = read(data)
        assert report.text == document["text"].replace("\r\n", "\n").replace("\r", "\n")
        assert report.paragraphs
        for paragraph in report.paragraphs:
            pieces = byte_ranges(report.source_map, paragraph)
            words = "".join(data[low:high].decode() for low, high in pieces)
            assert words.replace("\r\n", "\n") == paragraph.cut(report.text)
        kept = sum(p.end - p.start for p in report.paragraphs)
        assert kept > 0.5 * len(report.text.strip()), document["sourceUrl"]


@pytest.mark.skipif(not (ACCEPTANCE / "report.txt").exists(), reason="no acceptance report")
def test_the_acceptance_report() -> None:
    report: Report = read(ACCEPTANCE / "report.txt")
    gold = json.loads((ACCEPTANCE / "gold.json").read_text("utf-8"))
    want = gold["report"]
    assert report.headline is None
    assert report.dateline and report.dateline.place == want["dateline"]["place"]
    assert report.dateline.credit == want["dateline"]["credit"]
    assert report.published and report.published.value == want["published"]["value"]
    assert report.published.known_by == want["published"]["known_by"]
    assert set(want["credits"]) <= set(report.credits)
    for statement in gold["statements"]:
        for span in (*statement["content"], statement["cue"]):
            if span:
                assert any(span["text"] in p.cut(report.text) for p in report.paragraphs)
