"""Sheets set for real, from the course's own files, in English and Chinese."""

from __future__ import annotations

from pathlib import Path

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from painedu.checkin.regions import Region, load_region_file
from painedu.figures.press import Press
from painedu.handout.sheet import SheetMaker
from painedu.language.translator import Translator
from painedu.source.folder import data_root


@pytest.fixture(scope="session")
def resources() -> Path:
    return data_root() / "resources"


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
def maker(resources: Path, english: Translator) -> SheetMaker:
    return SheetMaker(resources, english.another, Press(resources))


@pytest.fixture(scope="session")
def china(resources: Path) -> Region:
    region = load_region_file(resources).find("mainland-china")
    assert region is not None
    return region
