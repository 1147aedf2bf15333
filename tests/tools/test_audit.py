"""Every page in every language at four corners: text and windows small and large, light and in high contrast.

The whole grid is `python tools/audit.py --all`; docs/accessibility.md has its table.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from tools.audit import BEGIN, DOCS, END, Corner, audited, write

LESSONS = ("L3", "L4")  # the others are built of the same blocks; the grid has them all
CORNERS = [
    ("light", 100, (1024, 640)),
    ("high-contrast-light", 200, (1024, 640)),
    ("high-contrast-dark", 100, (1920, 1080)),
    ("light", 200, (1920, 1080)),
]


@pytest.mark.parametrize("language", ["en", "zh_Hans"])
@pytest.mark.parametrize(("theme", "text_size", "size"), CORNERS, ids=str)
def test_nothing_is_wrong_at_this_corner(
    qapp: QApplication, language: str, theme: str, text_size: int, size: tuple[int, int]
) -> None:
    auditor = audited(Corner(language, theme, text_size), [size], LESSONS)

    assert auditor.views[size] > 100
    assert auditor.looks == {(theme, text_size)}
    assert [str(fault) for fault in auditor.found.values()] == []


def test_the_table_is_renewed_between_its_marks_and_nowhere_else(tmp_path: Path) -> None:
    page = tmp_path / "accessibility.md"
    page.write_text(f"Before.\n{BEGIN}| old |\n{END}After.\n", "utf-8")

    write(page, ["| new |\n"])

    assert page.read_text("utf-8") == f"Before.\n{BEGIN}| new |\n{END}After.\n"


def test_the_page_on_access_has_the_marks() -> None:
    page = DOCS.read_text("utf-8")

    assert page.count(BEGIN) == page.count(END) == 1
