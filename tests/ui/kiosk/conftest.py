"""A kiosk's window on the screen, in English, with a PIN."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest

from painedu.deployment.pin import hashed
from painedu.deployment.site import Kiosk, Site
from painedu.records.session import Session
from painedu.ui.desk import Desk
from painedu.ui.kiosk.window import KioskWindow

PIN = "2468"
SITE = Site(language="en", region="uk", text_size=125, kiosk=Kiosk(hashed(PIN), idle_minutes=3))


@pytest.fixture
def kiosk_desk(desk: Desk, tmp_path: Path) -> Desk:
    """The services of a kiosk, as SITE wants it."""
    session = Session(lambda: tmp_path / "data" / "people", desk.session.regions, SITE.settings())
    made = msgspec.structs.replace(desk, site=SITE, session=session)
    made.look_as_chosen()
    return made


@pytest.fixture
def kiosk(kiosk_desk: Desk) -> Iterator[KioskWindow]:
    made = KioskWindow(kiosk_desk, SITE.kiosk or Kiosk())
    made.begin()
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made), "keys go to the window that is active"
    yield made
    made.leave_for_good()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
