"""One screen for a doctor or nurse: the safety check, the flags, numbers, plan, and what was learnt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from painedu.handout.contents import BODY_MAP
from painedu.handout.overview import Block, Known
from painedu.handout.request import SheetRequest
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.known import known_of
from painedu.ui.page import Page
from painedu.ui.place import Place
from painedu.ui.widgets.bullet import bulleted
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column, panel, side_by_side
from painedu.ui.widgets.figure_view import FigureView
from painedu.ui.widgets.flow import flowing
from painedu.ui.widgets.labels import Body, Fine, Subheading
from painedu.ui.widgets.parts import emptied

WIDEST = 820
MAP = 340  # px: how wide the body map is at most


class OverviewPage(Page):
    """Made for whoever treats the person; says that it is not for everyone's eyes."""

    on_rail = Place.PROGRESS

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.private, self.print, self.back = Fine("quiet"), button("primary"), button("quiet")
        self._blocks: list[Block] | None = None
        self._list = column(gap=style.LARGE)
        buttons = flowing(self.print, self.back, gap=style.MEDIUM)
        layout = column(self.heading, self.private, buttons, gap=style.LARGE)
        layout.addLayout(self._list)
        self.fill(layout, WIDEST)
        self.print.clicked.connect(self.print_overview)
        self.back.clicked.connect(self.back_wanted)
        self.refresh()

    def known(self) -> Known:
        """Return what the open record knows."""
        return known_of(self.desk.session.record)

    def refresh(self) -> None:
        _ = self.translate
        self.heading.setText(_("For my doctor or nurse"))
        self.private.setText(
            _("This page shows what was ticked in the safety check. It is not for everyone's eyes.")
        )
        self.print.setText(_("Print this page…"))
        self.back.setText(_("Back to my progress"))
        self._show(self.desk.sheets().overview(_.language, self.known()))

    def _show(self, blocks: list[Block]) -> None:
        if blocks == self._blocks:
            return
        self._blocks = blocks
        emptied(self._list)
        for block in blocks:
            self._list.addWidget(self._panel(block))

    def _panel(self, block: Block) -> QWidget:
        title = Subheading()
        title.setText(block.title[0])
        lines = []
        for said in block.lines:
            line = Body()
            line.setText(said[0])
            lines.append(bulleted(line))
        drawn = [self._map(block.places)] if block.places else []
        return panel("card", title, *lines, *drawn, gap=style.SMALL)

    def _map(self, places: Sequence[str]) -> QWidget:
        """Return the body with ``places``, in a row: a column would make it as high as if it were as wide."""
        body = FigureView(self.desk.drawings(), self.translate, BODY_MAP, "mine")
        body.show_state("mine", {"parts": list(places)})
        body.setMaximumWidth(MAP)
        return side_by_side(body)

    def print_overview(self) -> None:
        name = self.desk.session.record.name or ""
        request = SheetRequest([self.translate.language], date.today(), name=name)
        self.print_wanted.emit(self.desk.sheets().overview_pages(request, self.known()), request.paper)
