"""Nothing moves by itself: no animation, no repeating timer, no page that changes while one looks."""

from __future__ import annotations

import re

from PySide6.QtTest import QTest
from tests.packaging.test_style import SOURCE, places
from tests.ui.walking import every_view, open_dialogs

from painedu.ui.window import Window

UI = [*sorted((SOURCE / "ui").rglob("*.py")), SOURCE / "main.py"]
MOVING = re.compile(r"Q\w*Animation|QTimeLine|QGraphicsOpacityEffect|QMovie|startTimer|setEffectEnabled")
TIMER = re.compile(r"QTimer\((?!.*singleShot=True)")
COUNT_SECONDS = {"src/painedu/ui/kiosk/pin_card.py", "src/painedu/ui/kiosk/warning_card.py"}
LOOKED_AT = 150  # ms
LESSONS = ["L4"]  # the others are built of the same blocks


def test_nothing_in_the_window_is_animated() -> None:
    assert places(MOVING, UI) == []


def test_every_timer_rings_once_but_those_that_count_seconds_in_words() -> None:
    assert places(re.compile("QTimer"), UI)
    assert {place.split(":")[0] for place in places(TIMER, UI)} == COUNT_SECONDS


def test_no_page_changes_while_one_looks_at_it(window: Window) -> None:
    looked_at = 0
    for view in every_view(window, LESSONS):
        if open_dialogs():
            continue
        before = window.grab().toImage()
        QTest.qWait(LOOKED_AT)
        assert window.grab().toImage() == before, view
        looked_at += 1
    assert looked_at > 60
