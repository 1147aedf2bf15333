"""Sheets set for real, from the course's own files, in English and Chinese."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from tests.handout.printed import Print, press
from tools.handout_layouts import Printers, of_a_fixed_version

from painedu.checkin.regions import Region, load_region_file
from painedu.figures.press import Press
from painedu.handout.sheet import SheetMaker
from painedu.language.translator import Translator


@pytest.fixture(scope="session")
def english(catalogs: Path) -> Translator:
    """Return the source language, beside catalogs compiled from the PO files as they are now."""
    return Translator(catalogs)


@pytest.fixture(scope="session")
def maker(resources: Path, english: Translator) -> SheetMaker:
    return SheetMaker(resources, english.another, Press(resources))


@pytest.fixture(scope="session")
def china(resources: Path) -> Region:
    region = load_region_file(resources).find("mainland-china")
    assert region is not None
    return region


@pytest.fixture(scope="session")
def poppler() -> None:
    """What reads a PDF as a stranger would; without it a test is skipped, and in CI fails."""
    missing = [name for name in ("pdftotext", "pdffonts", "pdfinfo", "pdftocairo") if not shutil.which(name)]
    if missing:
        reason = f"needs {', '.join(missing)} (Debian: poppler-utils)"
        pytest.fail(reason) if os.environ.get("CI") == "true" else pytest.skip(reason)


@pytest.fixture(scope="session")
def printed(
    poppler: None, resources: Path, catalogs: Path, tmp_path_factory: pytest.TempPathFactory
) -> Print:
    course = of_a_fixed_version(resources, tmp_path_factory.mktemp("course"))
    return press(Printers(course, catalogs))
