"""The page every screen is built on."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painedu.ui.desk import Desk
from painedu.ui.place import Place
from painedu.ui.widgets.column import ScrollColumn, column
from painedu.ui.widgets.labels import Heading
from painedu.ui.widgets.worded import Worded


class Page(Worded):
    """A screen of the window. It has one heading, and asks the window for what it cannot do itself.

    ``turned`` tells that it shows another of its screens.
    """

    lesson_wanted = Signal(str)
    step_wanted = Signal(str, str)
    place_wanted = Signal(Place)
    print_wanted = Signal(list, str)
    delete_wanted = Signal()
    back_wanted = Signal()
    overview_wanted = Signal()
    keys_wanted = Signal()
    tour_wanted = Signal()
    started = Signal()
    turned = Signal()

    on_rail: ClassVar[Place | None] = None
    is_under_way: ClassVar[bool] = False
    """A lesson or check-in: the rail then folds to Home."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.translate = desk.translate
        self.heading = Heading()

    def fill(self, layout: QVBoxLayout, widest: int) -> None:
        """Make ``layout`` the page: it scrolls, at most ``widest`` px wide at 100 %."""
        layout.addStretch(1)
        content = QWidget()
        content.setLayout(layout)
        self.whole = ScrollColumn(content, widest)
        self.setLayout(column(self.whole))

    def arrived(self) -> None:
        """Called before ``opened`` when someone chose to come here, not when they went back."""

    def left(self) -> None:
        """Called when another page comes to the front."""

    def opened(self) -> None:
        """Show the state as it is now; called each time the page comes to the front."""
        for part in (self, *self.findChildren(Worded)):
            part.refresh()  # region, answers and record may have changed elsewhere
        self.heading.setFocus(Qt.FocusReason.OtherFocusReason)
