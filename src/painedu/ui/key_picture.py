"""The picture of a lesson, shown once more where an answer missed."""

from __future__ import annotations

from painedu.lessons.reading import Reading
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.picture import Picture
from painedu.ui.widgets.both import Both
from painedu.ui.widgets.column import column
from painedu.ui.widgets.labels import Fine
from painedu.ui.widgets.worded import Worded


class KeyPicture(Worded):
    """Drawn when first asked for; a step that has a drawing of its own needs no second one."""

    def __init__(self, desk: Desk, reading: Reading) -> None:
        super().__init__()
        self._desk = desk
        self._shown = None if reading.has_figure else reading.lesson.key_picture()
        self.picture: Picture | None = None
        self.caption = Both(desk.switch, Fine)
        self._layout = column(self.caption, gap=style.SMALL)
        self.setLayout(self._layout)
        self.hide()
        self.refresh()

    def refresh(self) -> None:
        one, other = self._desk.translate, self._desk.second()
        self.caption.say(lambda _: _("The picture of this lesson once more"), one, other)

    def show_if(self, missed: bool) -> None:
        """Show the picture when an answer ``missed``, else put it away."""
        if missed and self._shown is not None and self.picture is None:
            self.picture = Picture(self._desk, *self._shown)
            self._layout.addWidget(self.picture)
        self.setVisible(missed and self.picture is not None)
