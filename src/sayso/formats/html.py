"""HTML pages, by trafilatura (Barbaresi 2021): the article's text, and what the page says of itself. Nothing is fetched.

`Report.text` is the headline, the byline and the article's paragraphs, a blank line between them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, cast

from sayso.errors import EmptyReport, MalformedRecord, ReadError, TooLarge
from sayso.formats.compose import Metadata, compose
from sayso.formats.published import iso_value
from sayso.formats.request import Failure, Given, Raw
from sayso.formats.textmap import decode, printable
from sayso.records import Report

MEDIA_TYPE = "text/html"
# trafilatura's own bound; pages of news are below 1 MB
MAX_PAGE = 20_000_000

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset=[\"']?([\w.:-]{2,40})", re.IGNORECASE)
_META = re.compile(r"<meta\b[^>]{0,2000}>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([\w:-]{1,40})\s{0,3}=\s{0,3}(?:\"([^\"]{0,1000})\"|'([^']{0,1000})')")
_LANGUAGE = re.compile(r"<html\b[^>]{0,1000}?\blang=[\"']?([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})?)", re.IGNORECASE)
_JSON_LD = re.compile(r"<script\b[^>]{0,500}ld\+json[^>]{0,500}>(.{0,200000}?)</script>", re.IGNORECASE | re.DOTALL)
_DATE_NAMES = (
    "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "dc.date.issued",
    "dcterms.issued", "dc.date", "dcterms.date", "publish-date", "publishdate", "pubdate", "publication_date", "cxenseparse:recs:publishtime",
    "date",
)  # fmt: skip


def read_html(raw: Raw, given: Given) -> Iterator[Report | Failure]:
    """The report of a page."""
    try:
        yield _read(raw, given)
    except ReadError as error:
        yield Failure(raw.where, error)


def _read(raw: Raw, given: Given) -> Report:
    if len(raw.data) > MAX_PAGE:
        raise TooLarge(f"a page of {len(raw.data):,} bytes", where=raw.where, remedy=f"at most {MAX_PAGE:,}")
    page, _, _ = decode(raw.data, raw.where, given.encoding or _declared(raw.data), mapped=False)
    article = _extract(page, raw.where)
    text = "\n\n".join(line.strip() for line in printable(article.text or "").splitlines() if line.strip())
    if len(text.split(None, 3)) < 3:  # a link or a button is what trafilatura finds on a page without an article
        raise EmptyReport("no article text in the page", where=raw.where, remedy="save the article's page, or its text")
    meta = Metadata(
        uri=article.url,
        publisher=article.sitename or article.hostname,
        headline=article.title,
        byline=article.author,
        published=_page_date(page) or article.date,
        language=(m.group(1) if (m := _LANGUAGE.search(page[:20_000])) else None),
    )
    return compose(raw, text, MEDIA_TYPE, given, meta)


def _declared(data: bytes) -> str | None:
    """The page's own charset where its bytes fit; a page that names the wrong one is read as if it named none."""
    match = _CHARSET.search(data[:4096])
    if match is None:
        return None
    name = match.group(1).decode("ascii", "ignore")
    try:
        data.decode(name)
    except (LookupError, UnicodeError, ValueError):
        return None
    return "cp1252" if name.lower() in ("iso-8859-1", "latin-1", "latin1", "ascii", "us-ascii") else name


def _extract(page: str, where: str) -> Any:
    """trafilatura's document. It is imported here: that takes a quarter of a second and needs lxml-html-clean."""
    import trafilatura

    options = {"original_date": True, "extensive_search": False, "outputformat": "%Y-%m-%d"}
    try:
        found: Any = cast("Any", trafilatura).bare_extraction(
            page,
            fast=True,
            with_metadata=True,
            include_comments=False,
            include_tables=False,
            date_extraction_params=options,
        )
    except Exception as error:  # a page that breaks lxml or trafilatura must not stop the run
        raise MalformedRecord(f"a page that cannot be parsed ({type(error).__name__})", where=where) from error
    if found is None:
        raise EmptyReport("no article text in the page", where=where, remedy="save the article's page, or its text")
    return found


def _page_date(page: str) -> str | None:
    """The date of first publication with its offset, from the page's meta elements or JSON-LD."""
    head = page[:400_000]
    found: dict[str, str] = {}
    for match in _META.finditer(head):
        pairs = {name.lower(): one or two for name, one, two in _ATTRIBUTE.findall(match.group())}
        key = (pairs.get("property") or pairs.get("name") or pairs.get("itemprop") or "").lower()
        if key in _DATE_NAMES and iso_value(pairs.get("content")):
            found.setdefault(key, pairs["content"].strip())
    for match in _JSON_LD.finditer(head):
        if date := _ld_date(match.group(1)):
            found.setdefault("datepublished", date)
    return next((found[name] for name in _DATE_NAMES if name in found), None)


def _ld_date(block: str) -> str | None:
    try:
        value: Any = json.loads(block)
    except (ValueError, RecursionError):
        return None
    queue: list[Any] = [value]
    while queue and len(queue) < 1000:
        item = queue.pop(0)
        if isinstance(item, list):
            queue.extend(cast("list[Any]", item))
        elif isinstance(item, dict):
            node = cast("dict[str, Any]", item)
            if iso_value(node.get("datePublished")):
                return str(node["datePublished"]).strip()
            queue.extend(v for k, v in node.items() if k == "@graph")
    return None
