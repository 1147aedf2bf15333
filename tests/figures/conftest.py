"""The course's own figures, set for real in every language there is."""

from __future__ import annotations

from pathlib import Path

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from painedu.figures.drawing import Drawings
from painedu.figures.press import Press
from painedu.language.translator import Translator
from painedu.source.folder import data_root


@pytest.fixture(scope="session")
def resources() -> Path:
    return data_root() / "resources"


@pytest.fixture(scope="session")
def press(resources: Path) -> Press:
    return Press(resources)


@pytest.fixture(scope="session")
def drawings(press: Press, resources: Path) -> Drawings:
    return Drawings(press, resources)


@pytest.fixture(scope="session")
def english(tmp_path_factory: pytest.TempPathFactory) -> Translator:
    """Return the source language, beside catalogs compiled from the PO files as they are now."""
    folder = tmp_path_factory.mktemp("catalogs")
    for po in (data_root() / "translations").glob("*/LC_MESSAGES/painedu.po"):
        language = po.parent.parent.name
        mo = folder / language / "LC_MESSAGES" / "painedu.mo"
        mo.parent.mkdir(parents=True)
        with po.open("rb") as source, mo.open("wb") as target:
            write_mo(target, read_po(source, locale=language))
    return Translator(folder)


@pytest.fixture(scope="session")
def chinese(english: Translator) -> Translator:
    return english.another("zh_Hans")
