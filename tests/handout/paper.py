"""A sheet as a test looks at it: sides, words, letters, tags."""

from __future__ import annotations

import io
import re
from collections import Counter
from typing import Any

from pypdf import PdfReader

INVISIBLE = "\u200b"


def sides(pdf: bytes) -> int:
    return len(PdfReader(io.BytesIO(pdf)).pages)


def words(pdf: bytes) -> str:
    """Return all text without spaces, line ends and places to break: a line may end anywhere."""
    return "".join(words_of_sides(pdf))


def words_of_sides(pdf: bytes) -> list[str]:
    """Return the words of each side in the same way."""
    pages = PdfReader(io.BytesIO(pdf)).pages
    return [re.sub(rf"[\s{INVISIBLE}]", "", page.extract_text()) for page in pages]


def fonts(pdf: bytes) -> dict[str, bool]:
    """Return the name of each font and whether it is embedded."""
    found = {}
    for page in PdfReader(io.BytesIO(pdf)).pages:
        resources: Any = page["/Resources"]
        for font in resources["/Font"].values():
            inner = font.get_object()["/DescendantFonts"][0].get_object()
            descriptor = inner["/FontDescriptor"].get_object()
            name = str(inner["/BaseFont"]).lstrip("/").partition("+")[2]
            found[name] = any(f"/FontFile{kind}" in descriptor for kind in ("", "2", "3"))
    return found


def letters(pdf: bytes) -> list[tuple[str, float, float, float]]:
    """Return each piece of text with its place from the left and the foot of its side, and its height."""
    found: list[tuple[str, float, float, float]] = []

    def note(text: str, outer: list[float], inner: list[float], _: Any, height: float) -> None:
        if text.strip():
            x, y = inner[4] * outer[0] + outer[4], inner[5] * outer[3] + outer[5]
            found.append((text, x, y, abs(height * inner[3] * outer[3])))

    for page in PdfReader(io.BytesIO(pdf)).pages:
        page.extract_text(visitor_text=note)
    return found


def root(pdf: bytes) -> Any:
    return PdfReader(io.BytesIO(pdf)).trailer["/Root"]


def tags(pdf: bytes) -> Counter[str]:
    """Count the structure elements by type."""
    return Counter(str(element["/S"]) for element in _elements(_tree(pdf)))


def languages_of_cells(pdf: bytes) -> Counter[str]:
    """Count the languages that are marked in the structure."""
    return Counter(str(element["/Lang"]) for element in _elements(_tree(pdf)) if "/Lang" in element)


def alternatives(pdf: bytes) -> list[str]:
    """Return what is said in place of each figure."""
    return [str(element["/Alt"]) for element in _elements(_tree(pdf)) if element["/S"] == "/Figure"]


def _tree(pdf: bytes) -> Any:
    return root(pdf)["/StructTreeRoot"]


def _elements(node: Any) -> list[Any]:
    found, waiting = [], [node]
    while waiting:
        each = waiting.pop().get_object()
        if isinstance(each, list):
            waiting.extend(each)
        elif isinstance(each, dict):
            if "/S" in each:
                found.append(each)
            if "/K" in each:
                waiting.append(each["/K"])
    return found
