"""What every test may ask for: files, catalogs of this moment, a window on a folder of its own."""

from __future__ import annotations

import functools
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

from painedu.figures.press import Press
from painedu.language.compiling import compile_catalog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from painedu.ui.desk import Desk
    from painedu.ui.window import Window

ROOT = Path(__file__).resolve().parents[1]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest: last, it would run on one core while the others wait."""
    items.sort(key=lambda item: item.get_closest_marker("longest") is None)


@pytest.fixture(autouse=True)
def _records_of_the_test_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test away from the records of whoever runs it."""
    monkeypatch.setenv("PAINEDU_DATA_DIR", str(tmp_path / "data"))


@pytest.fixture(scope="session")
def root() -> Path:
    """The top of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def resources() -> Path:
    return ROOT / "resources"


@pytest.fixture(scope="session")
def catalogs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every catalog, compiled now: what lies beside the sources may be older."""
    folder = tmp_path_factory.mktemp("catalogs")
    for po in ROOT.glob("translations/*/LC_MESSAGES/painedu.po"):
        mo = folder / po.relative_to(ROOT / "translations").with_suffix(".mo")
        compile_catalog(po, mo)
    return folder


@pytest.fixture(scope="session")
def press(resources: Path) -> Press:
    """One Typst for all tests: it remembers fonts, and no test's data."""
    return Press(resources)


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the program makes it, fonts and attributes included."""
    from painedu.main import settle_in
    from painedu.ui.application import application

    app = application()
    settle_in()
    return app


@pytest.fixture
def words(catalogs: Path) -> Path:
    """The folder of catalogs that ``desk`` speaks from; a test module may put another in its place."""
    return catalogs


@pytest.fixture
def desk(qapp: QApplication, words: Path, press: Press, resources: Path, tmp_path: Path) -> Iterator[Desk]:
    """The services of one window, as main.py builds them, in English at 100 %."""
    from painedu.figures.drawing import Drawings
    from painedu.handout.sheet import SheetMaker
    from painedu.language.facts import load_languages
    from painedu.language.translator import Translator
    from painedu.main import desk as built
    from painedu.ui.aloud.voice import MOCK, Voice
    from painedu.ui.appearance import Appearance
    from painedu.ui.language import LanguageSwitch

    translate = Translator(words)
    appearance = Appearance(qapp, resources / "icons")
    switch = LanguageSwitch(qapp, translate, load_languages(resources), appearance)
    made = msgspec.structs.replace(
        built(qapp, tmp_path / "data"),
        translate=translate,
        switch=switch,
        drawings=functools.cache(lambda: Drawings(press, resources, lambda: appearance.figures)),
        sheets=functools.cache(lambda: SheetMaker(resources, translate.another, press)),
        printer=lambda: None,  # whatever this computer has
        voice=lambda: Voice(switch.facts, MOCK),  # no test makes a sound
    )
    made.look_as_chosen()
    switch.to("en")
    yield made
    switch.to("en")
    appearance.use_theme("light")
    appearance.set_text_size(100)
    made.session.record.close()


@pytest.fixture
def window(desk: Desk) -> Iterator[Window]:
    """A guest's window on Home, on the screen."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtTest import QTest

    from painedu.ui.window import Window

    made = Window(desk)
    made.start()
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made), "keys go to the window that is active"
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
