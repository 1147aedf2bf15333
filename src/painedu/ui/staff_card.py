"""The card for staff: what to ask after a lesson, and what a good answer holds."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from painedu.lessons.lesson import Lesson, TeachBack
from painedu.ui import style
from painedu.ui.card_dialog import CardDialog
from painedu.ui.desk import Desk
from painedu.ui.widgets.both import Both, Say
from painedu.ui.widgets.column import column
from painedu.ui.widgets.labels import Body, Fine, Subheading
from painedu.ui.widgets.worded import Worded


class TeachBackText(Worded):
    """One question in a nurse's words, and what to listen for."""

    def __init__(self, desk: Desk, lesson: str, teach_back: TeachBack) -> None:
        super().__init__()
        self._desk, self._lesson, self._teach_back = desk, lesson, teach_back
        self.ask, self.title = Both(desk.switch, Subheading), Fine("quiet")
        self.listen_for = Both(desk.switch, Body)
        self.setProperty("panel", "card")
        parts = (self.ask, self.title, self.listen_for)
        self.setLayout(column(*parts, gap=style.SMALL, margin=style.LARGE))
        self.refresh()

    def refresh(self) -> None:
        _, other = self._desk.translate, self._desk.second()
        self.ask.say(self._in(self._teach_back.ask), _, other)
        self.title.setText(_("A good answer holds:"))
        self.listen_for.say(self._in(self._teach_back.listen_for), _, other)

    def _in(self, text: str) -> Say:
        return lambda translate: translate.within(self._lesson, text)


class HowToAsk(Worded):
    """How to ask so that nobody feels examined."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self.text = desk, Body("quiet")
        self.setLayout(column(self.text))
        self.refresh()

    def refresh(self) -> None:
        _ = self._desk.translate
        self.text.setText(
            _("Ask in your own words. If something is missing, explain it in another way, then ask again.")
        )


class StaffCard(CardDialog):
    """Opened by staff at the end of a lesson; never on a patient's sheet."""

    def __init__(self, desk: Desk, lesson: Lesson, parent: QWidget) -> None:
        self._translate = desk.translate
        cards = [TeachBackText(desk, lesson.id, each) for each in lesson.staff]
        super().__init__(parent, Subheading(), [HowToAsk(desk), *cards], QSize(720, 520))

    def title(self) -> str:
        return self._translate("For staff: did I explain it well?")
