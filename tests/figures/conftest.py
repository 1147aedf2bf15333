"""The course's own figures, set for real in every language there is."""

from __future__ import annotations

from pathlib import Path

import pytest

from painedu.figures.drawing import Drawings
from painedu.figures.press import Press
from painedu.language.translator import Translator


@pytest.fixture(scope="session")
def drawings(press: Press, resources: Path) -> Drawings:
    return Drawings(press, resources)


@pytest.fixture(scope="session")
def english(catalogs: Path) -> Translator:
    """Return the source language, beside catalogs compiled from the PO files as they are now."""
    return Translator(catalogs)


@pytest.fixture(scope="session")
def chinese(english: Translator) -> Translator:
    return english.another("zh_Hans")
