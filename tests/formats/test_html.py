"""Pages: the article's paragraphs and what the page says of itself."""

import socket
from contextlib import suppress

import pytest

from sayso.errors import EmptyReport, ReadError
from sayso.formats import read

PARAGRAPHS = (
    "MARLOW, Oct 31 (MNA) - Officials closed the old pier on Monday after a crane toppled, the port authority said.",
    "“Nobody was hurt,” harbour master Ida Brandt told reporters who had come to the quay before dawn.",
    "The pier was built in 1911 and has been repaired twice since then, the second time with money from a sale.",
)
BODY = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
PAGE = f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Pier shut - Harbour Times</title>
<link rel="canonical" href="https://times.example/news/pier-shut">
<meta property="og:title" content="Pier shut after crane topples"><meta property="og:site_name" content="Harbour Times">
<meta name="author" content="Jane Doe"><meta property="article:published_time" content="2024-11-01T09:30:00+01:00">
<script>var a = "<p>no</p>";</script></head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Pier shut after crane topples</h1>{BODY}<p>© 2024 Meridian News Agency. All rights reserved.</p></article>
<footer><p>Terms and conditions, cookies, contact</p></footer></body></html>"""


def test_a_page() -> None:
    report = read(PAGE.encode())
    assert report.headline and report.headline.cut(report.text) == "Pier shut after crane topples"
    assert report.byline and report.byline.cut(report.text) == "Jane Doe"
    assert report.dateline and (report.dateline.place, report.dateline.credit) == ("MARLOW", "MNA")
    assert report.dateline.date == "2024-10-31"
    assert report.published and report.published.value == "2024-11-01T09:30:00+01:00"
    assert report.published.known_by == "metadata"
    assert (report.uri, report.publisher) == ("https://times.example/news/pier-shut", "Harbour Times")
    assert (report.language, report.media_type) == ("en-GB", "text/html")
    found = [span.cut(report.text) for span in report.paragraphs]
    assert found == [PARAGRAPHS[0].partition(" - ")[2], *PARAGRAPHS[1:]]
    assert report.credits == ("MNA", "Meridian News Agency")


def test_dates_of_json_ld() -> None:
    block = '<script type="application/ld+json">{"@graph": [{"datePublished": "2023-05-06"}]}</script>'
    page = f"<html><head><title>Pier shut</title>{block}</head><body><article>{BODY}</article></body></html>"
    published = read(page.encode()).published
    assert published and (published.value, published.known_by) == ("2023-05-06", "metadata")


@pytest.mark.parametrize(("codec", "name"), [("cp1252", "windows-1252"), ("utf-8", "utf-8"), ("utf-8", "iso-8859-1x")])
def test_charsets(codec: str, name: str) -> None:
    page = PAGE.replace('charset="utf-8"', f'charset="{name}"').encode(codec)
    assert PARAGRAPHS[1] in read(page).text


@pytest.mark.parametrize(
    "page",
    [
        "<html><body></body></html>",
        "<!DOCTYPE html><html><body><nav><a href='/'>Home</a></nav></body></html>",
        "<html>" + "<div>" * 50_000,
        "<html>" + "<b" * 10_000,
        "<html><script>" + "x" * 10_000,
        "<html><!--" + "<!--" * 10_000,
        "<html>" + "<meta " * 20_000,
        "<html>" + "<script ld+json>" * 5_000,
    ],
)
def test_pages_without_an_article(page: str) -> None:
    with pytest.raises(ReadError) as caught:
        read(page.encode())
    assert str(caught.value).startswith("<bytes>: ")


def test_a_deeply_nested_page() -> None:
    page = f"<html><body>{'<div>' * 3000}{BODY}{'</div>' * 3000}</body></html>"
    with suppress(EmptyReport):  # lxml cuts off what lies deeper than 256 elements
        assert PARAGRAPHS[2] in read(page.encode()).text


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was asked for")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    page = PAGE.replace("<nav>", '<nav><img src="https://times.example/a.png"><iframe src="https://times.example/b">')
    assert read(page.encode()).publisher == "Harbour Times"
