"""Nothing of one window test may reach the next."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow
from tests.ui.made_up import write_catalogs


@pytest.fixture(scope="session")
def pseudo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two catalogs that mark and lengthen every message there is."""
    folder = tmp_path_factory.mktemp("pseudo")
    write_catalogs(folder)
    return folder


@pytest.fixture(autouse=True)
def _leave_no_window_behind(qapp: QApplication) -> Iterator[None]:
    before = set(map(id, QApplication.topLevelWidgets()))
    yield
    qapp.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    new = [widget for widget in QApplication.topLevelWidgets() if id(widget) not in before]
    left = [widget for widget in new if widget.isVisible() or isinstance(widget, QDialog | QMainWindow)]
    names = [f"{type(widget).__name__} {widget.windowTitle()!r}" for widget in left]
    for widget in left:
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert names == [], "this test left windows behind"
