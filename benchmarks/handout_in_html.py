"""The words and drawings of a sheet as HTML: one row an idea, one cell a language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any

STYLE = """
@font-face { font-family: "Source Sans 3"; src: url(SourceSans3-Regular.ttf) }
@font-face { font-family: "Source Sans 3"; font-weight: bold; src: url(SourceSans3-Bold.ttf) }
@font-face { font-family: "Noto Sans SC"; src: url(NotoSansSC-Regular.ttf) }
@font-face { font-family: "Noto Sans SC"; font-weight: bold; src: url(NotoSansSC-Bold.ttf) }
@page { size: A4; margin: 13mm }
body { font-family: "Source Sans 3", "Noto Sans SC"; font-size: 12pt }
td { vertical-align: top; width: 50% }
td:lang(zh) { font-family: "Noto Sans SC" }
h1 { font-size: 14pt; color: #0F766E; margin: 0 }
.danger { background: #FDECEC; border: 1pt solid #B42318 }
.fine { font-size: 10pt }
"""
Row = Sequence[str]


def html(data: Mapping[str, Any]) -> tuple[str, list[Mapping[str, Any]]]:
    """Return the sheet and its drawings: the picture ``figure-0`` is the first of them."""
    figures: list[Mapping[str, Any]] = []
    codes = [language["lang"] for language in data["format"]["languages"]]
    body = "".join(_part(part, codes, figures) for part in data["parts"])
    title = " / ".join(escape(words) for words in data["title"])
    head = f"<head><meta charset='utf-8'><title>{title}</title><style>{STYLE}</style></head>"
    return f"<html lang='{codes[0]}'>{head}<body><h1>{title}</h1>{body}</body></html>", figures


def _part(part: Mapping[str, Any], codes: Row, figures: list[Mapping[str, Any]]) -> str:
    rows = [_row(words, codes) for words in _rows(part)]
    drawn = (part.get(name) for name in ("map", "trend", "week", "picture"))
    rows += [_pictures(payloads, figures) for payloads in drawn if payloads]
    kind = "danger" if part["kind"] == "signs" else "fine" if part["kind"] in ("foot", "sources") else "plain"
    return f"<table class='{kind}' width='100%'>{''.join(rows)}</table>"


def _rows(part: Mapping[str, Any]) -> Iterator[Row]:
    if part["kind"] == "lines":
        yield from ([" ".join(field["label"]), " / ".join(field["value"])] for field in part["fields"])
    if part["kind"] == "signs":
        yield from (part["now"]["title"], part["now"]["call"], part["now"]["steps"], part["intro"])
        yield from (*part["now"]["lines"], *part["now"]["after"])
        yield from (part["day"]["title"], part["day"]["steps"], *part["day"]["lines"])
    if "heading" in part:
        yield part["heading"]
    yield from (_numbers(item) for item in _items(part))
    yield from (message["text"] for message in part.get("messages", ()))
    yield from (part[name] for name in ("remark", "first", "all") if part.get(name))
    yield from part["lines"] if part["kind"] == "foot" else ()
    if "references" in part:
        yield [part["references"]]


def _items(part: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    if part["kind"] != "checkin":
        return []
    return [*part["scales"], part["movement"], *part["durations"], *part["added"]]


def _numbers(item: Mapping[str, Any]) -> Row:
    parts = zip(item["named"], item["big"], item["rest"], item["note"], strict=True)
    return [" ".join(words) for words in parts]


def _row(words: Row, codes: Row) -> str:
    each = zip(words, codes, strict=False)
    return "<tr>" + "".join(f"<td lang='{code}'>{escape(said)}</td>" for said, code in each) + "</tr>"


def _pictures(drawn: Sequence[Mapping[str, Any]], figures: list[Mapping[str, Any]]) -> str:
    cells = []
    for payload in drawn:
        width = round(payload["width"])
        source, instead = f"figure-{len(figures)}", escape(payload["alt"], quote=True)
        cells.append(f"<td><img src='{source}' width='{width}' alt='{instead}'></td>")
        figures.append(payload)
    return "<tr>" + "".join(cells) + "</tr>"
