"""A PDF as its reader meets it: words with their places, and the tree of tags with the text of each."""

from __future__ import annotations

import io
import re
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pypdf import PdfReader

_PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.S)
_WORD = re.compile(
    r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>', re.S
)

OPENING, CLOSING = "（“《「", "，。；：？！）”》、」"


@dataclass(frozen=True)
class Word:
    """A word as pdftotext -bbox places it: points from the left and the top."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    @property
    def ink_left(self) -> float:
        """Where it is black: the blank half of a full-width bracket may stand outside."""
        return self.left + self._half() if self.text[:1] in OPENING else self.left

    @property
    def ink_right(self) -> float:
        return self.right - self._half() if self.text[-1:] in CLOSING else self.right

    @property
    def foot(self) -> float:
        """The line that its letters stand on, or a little below it."""
        return self.bottom - (self.bottom - self.top) / 4

    def _half(self) -> float:
        return (self.bottom - self.top) / 2


@dataclass(frozen=True)
class Side:
    """One page and what stands on it."""

    width: float
    height: float
    words: list[Word]


def run(tool: str, *options: str, pdf: bytes) -> bytes:
    """Run one of the PDF tools on ``pdf`` and return what it writes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sheet.pdf"
        path.write_bytes(pdf)
        how = [tool, *options, str(path)]
        how += ["-"] if tool == "pdftotext" else []
        return subprocess.run(how, capture_output=True, check=True).stdout


def sides(pdf: bytes) -> list[Side]:
    """Return the pages with their words."""
    found = run("pdftotext", "-bbox", pdf=pdf).decode(errors="replace")
    return [
        Side(float(width), float(height), [_word(*word) for word in _WORD.findall(body)])
        for width, height, body in _PAGE.findall(found)
    ]


def _word(left: str, top: str, right: str, bottom: str, text: str) -> Word:
    return Word(text, float(left), float(top), float(right), float(bottom))


@dataclass(frozen=True)
class Mark:
    """Where a piece of text begins: its page, points from the left and from the top, and its size."""

    page: int
    left: float
    foot: float
    size: float


@dataclass
class Tag:
    """An element of the tree: its type, language, alternative and what stands in it, in reading order."""

    kind: str
    language: str = ""
    instead: str = ""
    scope: str = ""
    parts: list[Tag] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    text: str = ""

    def walk(self) -> Iterator[Tag]:
        yield self
        for part in self.parts:
            yield from part.walk()

    def all(self, *kinds: str) -> list[Tag]:
        return [tag for tag in self.walk() if tag.kind in kinds]

    def all_marks(self) -> list[Mark]:
        return [mark for tag in self.walk() for mark in tag.marks]

    def words(self) -> str:
        """Return all text in it, without spaces and places to break."""
        return re.sub(r"[\s\u200b]", "", "".join(tag.text for tag in self.walk()))


def tree(pdf: bytes) -> Tag:
    """Return the whole tree of tags; what is no part of it, as a page number, is not read out."""
    reader = PdfReader(io.BytesIO(pdf))
    pages = {page.indirect_reference.idnum: at for at, page in enumerate(reader.pages)}  # type: ignore[union-attr]
    pieces = {
        (at, number): found for at, page in enumerate(reader.pages) for number, found in _pieces(page, at)
    }
    root: Any = reader.trailer["/Root"]
    return _Tree(pages, pieces).tag(root["/StructTreeRoot"], 0)


class _Tree:
    def __init__(self, pages: dict[int, int], pieces: dict[tuple[int, int], tuple[list[Mark], str]]) -> None:
        self._pages, self._pieces = pages, pieces

    def tag(self, node: Any, page: int) -> Tag:
        made = Tag(
            str(node.get("/S", "/Root"))[1:],
            str(node.get("/Lang", "")),
            str(node.get("/Alt", "")),
            _scope(node),
        )
        kids = node.get("/K", [])
        for kid in kids if isinstance(kids, list) else [kids]:
            self._add(made, kid, self._page_of(node, page))
        return made

    def _add(self, to: Tag, kid: Any, page: int) -> None:
        inner = kid.get_object()
        if isinstance(inner, int):
            marks, text = self._pieces.get((page, inner), ([], ""))
            to.parts.append(Tag("text", marks=marks, text=text))
        elif inner.get("/Type") == "/MCR":
            self._add(to, inner["/MCID"], self._page_of(inner, page))
        elif "/S" in inner:
            to.parts.append(self.tag(inner, page))

    def _page_of(self, node: Any, page: int) -> int:
        return self._pages[node.raw_get("/Pg").idnum] if "/Pg" in node else page


def _scope(node: Any) -> str:
    attributes = node.get("/A", [])
    owned = attributes if isinstance(attributes, list) else [attributes]
    return next(
        (str(each["/Scope"])[1:] for each in (one.get_object() for one in owned) if "/Scope" in each), ""
    )


def _pieces(page: Any, at: int) -> list[tuple[int, tuple[list[Mark], str]]]:
    """Return each marked piece of a page with where its lines begin, and its text."""
    tall = float(page.mediabox.height)
    marks: dict[int, list[Mark]] = {}
    texts: dict[int, list[str]] = {}
    inside: list[int | None] = []
    letters = [0.0]

    def before(operator: Any, arguments: Any, outer: Any, inner: Any) -> None:
        if operator in (b"BDC", b"BMC"):
            held = arguments[1] if len(arguments) > 1 else {}
            inside.append(held.get("/MCID") if hasattr(held, "get") else None)
        elif operator == b"EMC":
            inside.pop()
        elif operator == b"Tf":
            letters[0] = float(arguments[1])
        elif operator in (b"Tj", b"TJ") and _current(inside) is not None:
            left = inner[4] * outer[0] + outer[4]
            foot = inner[5] * outer[3] + outer[5]
            size = abs(letters[0] * inner[3] * outer[3])
            marks.setdefault(_current(inside), []).append(Mark(at, left, tall - foot, size))  # type: ignore[arg-type]

    def text(words: str, outer: Any, inner: Any, font: Any, size: float) -> None:
        number = _current(inside)
        if number is not None:
            texts.setdefault(number, []).append(words)

    page.extract_text(visitor_operand_before=before, visitor_text=text)
    return [(number, (marks[number], "".join(texts.get(number, [])))) for number in marks]


def _current(inside: list[int | None]) -> int | None:
    return next((number for number in reversed(inside) if number is not None), None)
