"""The card of an activity: its picture, how it is done, and when to stop."""

from __future__ import annotations

from PySide6.QtCore import Signal

from painedu.plan.activity import Activity, may_go_harder
from painedu.plan.saying import DROWSY, STOP
from painedu.plan.wording import ActivityText
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.plan.saying_list import SayingList
from painedu.ui.plan.saying_view import SayingView
from painedu.ui.widgets.bullet import bulleted
from painedu.ui.widgets.column import column, panel
from painedu.ui.widgets.evidence_row import EvidenceRow
from painedu.ui.widgets.figure_view import FigureView
from painedu.ui.widgets.labels import Body
from painedu.ui.widgets.worded import Worded

FIGURE = "activities"
MOST_LINES = 3


class ActivityCard(Worded):
    """Shows one activity after another; hidden until there is one."""

    claims_wanted = Signal(list)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.activity: Activity | None = None
        self.picture = FigureView(desk.drawings(), desk.translate, FIGURE, Activity.WALK.value)
        self.how = [Body() for _line in range(MOST_LINES)]
        self._bullets = [bulleted(line) for line in self.how]
        self.easier, self.harder, self.stop = Body(), Body(), Body()
        self.badges = {text.id: self._row(text) for text in desk.plan_texts().activities}
        self.drowsy, self.signs = SayingView(desk, DROWSY), SayingList(desk, STOP)
        self._lay_out()
        self.refresh()

    def _row(self, text: ActivityText) -> EvidenceRow:
        row = EvidenceRow(self._desk.library.evidence, text.claims, self._desk.translate)
        row.wanted.connect(self.claims_wanted)
        return row

    def _lay_out(self) -> None:
        self.stop_panel = panel("danger", self.stop, self.signs, gap=style.MEDIUM)
        words = (*self._bullets, self.easier, self.harder, *self.badges.values(), self.drowsy)
        self.setLayout(column(self.picture, *words, self.stop_panel, gap=style.MEDIUM))
        self.signs.claims_wanted.connect(self.claims_wanted)
        self.drowsy.claims_wanted.connect(self.claims_wanted)

    def show_activity(self, activity: Activity | None) -> None:
        self.activity = activity
        self.refresh()

    def refresh(self) -> None:
        if self.activity is None:
            return
        _, desk = self._desk.translate, self._desk
        texts = desk.plan_texts()
        text = texts.activity(self.activity)
        self.picture.show_state(self.activity.value)
        lines = [_.within(texts.id, line) for line in text.how]
        for number, (line, bullet) in enumerate(zip(self.how, self._bullets, strict=True)):
            line.setText(lines[number] if number < len(lines) else "")
            bullet.setVisible(number < len(lines))
        self.easier.setText(_("Easier: {way}").format(way=_.within(texts.id, text.easier)))
        self.harder.setText(_("Harder, in time: {way}").format(way=_.within(texts.id, text.harder)))
        self.harder.setVisible(may_go_harder(desk.session.answers(), desk.session.region))
        self.drowsy.setVisible(text.drowsy)
        self.stop.setText(_.within(texts.id, text.stop))
        for activity, row in self.badges.items():
            row.setVisible(activity is self.activity and bool(row.badges))
