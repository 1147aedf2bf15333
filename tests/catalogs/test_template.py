"""The template holds what the code and the course say now."""

from __future__ import annotations

from pathlib import Path

import pytest
from tools.catalogs import TEMPLATE, extracted, write


def lines(path: Path) -> list[str]:
    """Return the lines of a template without the day it was made and the version of Babel that made it."""
    made = ('"POT-Creation-Date: ', '"Generated-By: ')
    return [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith(made)]


def test_the_template_is_what_extraction_gives_now(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    write(tmp_path / "now.pot", extracted())

    assert lines(TEMPLATE) == lines(tmp_path / "now.pot"), "run python tools/catalogs.py"
    assert capfd.readouterr().err == "", "the extractor warns"


def test_words_of_the_code_and_of_the_course_are_both_found() -> None:
    catalog = extracted()

    assert catalog.get("Finish and clear") is not None
    assert catalog.get("Mainland China", "regions") is not None
    assert catalog.get("What is nerve pain?", "course") is not None


def test_no_id_and_no_reference_is_offered_to_translators() -> None:
    catalog = extracted()
    ids = {message.id for message in catalog}

    assert ids.isdisjoint({"L1", "S1-03", "mainland-china", "prevalence", "120", "text", "figure"})
