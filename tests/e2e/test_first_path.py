"""From the first start to a sheet of paper, with a switch of language in the middle."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def sheet(act: Any, tmp_path: Path) -> Path:
    path = tmp_path / "sheet.pdf"
    act("first_path", path)
    return path


def told(*command: object) -> str:
    return subprocess.run([*map(str, command)], check=True, capture_output=True, text=True).stdout


def test_a_patient_goes_from_first_run_to_a_bilingual_sheet(sheet: Path, tmp_path: Path) -> None:
    text = told("pdftotext", "-layout", sheet, "-")
    assert "6/10" in text
    assert "4 × 30" in text
    for words in ("运动与疼痛", "Exercise and pain", "120", "Mainland China", "中国内地"):
        assert words in text

    fonts = told("pdffonts", sheet).splitlines()[2:]
    assert fonts
    assert all("yes yes" in " ".join(line.split()) for line in fonts)  # embedded, subset

    facts = told("pdfinfo", sheet)
    assert "Tagged:          yes" in facts
    assert int(facts.split("Pages:")[1].split()[0]) <= 2  # one leaf

    assert not (tmp_path / "records").exists()  # a guest leaves nothing behind
