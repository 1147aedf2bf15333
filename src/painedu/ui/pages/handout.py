"""The sheet: what it looks like, and onto paper or into a file."""

from __future__ import annotations

import errno
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QDesktopServices

from painedu.checkin.movement import is_quiet
from painedu.handout.naming import sheet_name
from painedu.handout.others import OtherSheets
from painedu.handout.ready import Ready
from painedu.handout.request import SheetRequest
from painedu.language.marks import N_
from painedu.plan.activity import may_go_harder
from painedu.plan.barrier import barrier
from painedu.source.replacing import write_beside
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.known import known_of
from painedu.ui.page import Page
from painedu.ui.pages.sheet_kinds import MINE, SheetKinds
from painedu.ui.pages.sheet_options import OVERVIEW, SheetOptions
from painedu.ui.pages.sheet_presets import SheetPresets
from painedu.ui.place import Place
from painedu.ui.preview.panes import Panes
from painedu.ui.preview.preview import Preview
from painedu.ui.save_dialog import ask_where_to_save
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column, panel
from painedu.ui.widgets.flow import flowing
from painedu.ui.widgets.labels import Body

NOT_SAVED = {
    0: N_("The sheet could not be saved there. Choose another folder."),
    errno.ENOSPC: N_(
        "The sheet could not be saved: the disk is full. Free some space, or choose another disk."
    ),
    errno.EACCES: N_("The sheet could not be saved: nothing may be written in that folder. Choose another."),
    errno.EROFS: N_("The sheet could not be saved: that disk is read-only. Choose another."),
    errno.ENOENT: N_("The sheet could not be saved: that folder is not there. Choose another."),
}


class HandoutPage(Page):
    """Options beside the pages; what is seen is what is printed."""

    on_rail = Place.HANDOUT

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.kinds, self.options, self.preview = SheetKinds(desk), SheetOptions(desk), Preview(desk)
        self.presets = SheetPresets(desk, self.options.sections)
        self.print, self.save, self.see = button("primary"), button(), button()
        self.message, self.folder = Body(), button()
        self.message_panel = panel("calm", self.message, flowing(self.folder, gap=style.SMALL))
        self._saved: Path | None = None
        self._failed: OSError | None = None
        self._lay_out()
        self.kinds.changed.connect(self._change_sheet)
        self.presets.changed.connect(self._change_sheet)
        self.options.changed.connect(self._change_sheet)
        self.print.clicked.connect(self.print_sheet)
        self.save.clicked.connect(self.ask_where_to_save)
        self.folder.clicked.connect(self._open_folder)
        self.see.clicked.connect(self._see_sheet)
        self.panes.turned.connect(self._offer_to_see)

    def _lay_out(self) -> None:
        buttons = flowing(self.print, self.save, self.see, gap=style.SMALL)
        which = (self.kinds, self.presets, self.options)
        layout = column(self.heading, buttons, self.message_panel, *which, gap=style.LARGE)
        layout.addStretch(1)
        self.panes = Panes(layout, self.preview)
        self.setLayout(column(self.panes))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self.isVisible():
            self.show_sheet()

    def opened(self) -> None:
        self._saved, self._failed = None, None
        self.kinds.begin()
        self.presets.begin()
        self.options.begin()
        super().opened()
        self.show_sheet()

    def left(self) -> None:
        self.options.keep()

    def request(self) -> SheetRequest:
        """Return what the sheet is to hold now."""
        record, session = self.desk.session.record, self.desk.session
        taken, answers, languages = record.checkins(), session.answers(), self.options.languages()
        return self.options.applied(
            SheetRequest(
                languages=languages[:1] if self.presets.is_overview else languages,
                today=date.today(),
                finished=record.finished(),
                answers=taken[-1].answers if taken else None,
                before=[(each.at.date(), each.answers) for each in taken[:-1]],
                taken=taken[-1].at.date() if taken else None,
                region=session.region,
                quiet=is_quiet(answers),
                plan=None if barrier(answers, session.region) else record.plans.current(),
                harder=may_go_harder(answers, session.region),
                letterhead=self.desk.letterhead(),
            )
        )

    def refresh(self) -> None:
        _ = self.translate
        self.heading.setText(_("Sheet to take home"))
        self.print.setText(_("Print…"))
        self.save.setText(_("Save as PDF…"))
        self.save.setVisible(self.desk.site.kiosk is None)
        self.see.setText(_("See the sheet"))
        self._offer_to_see()
        self.folder.setText(_("Open the folder"))
        self.folder.setVisible(self._saved is not None)
        self.message.setText(self._message())
        self.message_panel.setVisible(bool(self.message.text()))
        self.message_panel.setProperty("panel", "calm" if self._failed is None else "danger")
        style.restyle(self.message_panel)

    def _offer_to_see(self) -> None:
        self.see.setVisible(not self.panes.is_wide())  # beside the choices it is seen already

    def _see_sheet(self) -> None:
        self.panes.show_sheet()
        self.preview.take_focus()

    def _message(self) -> str:
        _ = self.translate
        if self._failed is not None:
            return _(NOT_SAVED.get(self._failed.errno or 0, NOT_SAVED[0]))
        if self._saved is not None:
            return _("Saved as {name}").format(name=str(self._saved))
        missing = self.sheet().missing()
        if missing:
            signs = " ".join(missing)
            return _("These characters cannot be printed and stand as a box: {signs}").format(signs=signs)
        return ""

    def kind(self) -> str:
        """Return which sheet is chosen; for a doctor or nurse one's own is another one."""
        kind = self.kinds.kind()
        return OVERVIEW if kind == MINE and self.presets.is_overview else kind

    def show_sheet(self) -> None:
        """Set the sheet anew and show its pages."""
        self.presets.setVisible(self.kinds.kind() == MINE)
        self.options.show_for(self.kind())
        sheet = self.sheet()
        self.preview.show_sheet(sheet.pages(), sheet.passages)
        self.options.sections.say_no_room(sheet.left_out(), is_large=self.options.large_print.isChecked())
        self.refresh()

    def sheet(self) -> Ready:
        """Return the sheet that is chosen now."""
        request, maker, other = self.request(), self.desk.sheets(), self.kinds.other()
        if other is not None:
            return OtherSheets(maker.supplies).ready(other, request)
        if self.presets.is_overview:
            known = replace(known_of(self.desk.session.record), questions=request.questions)
            return maker.overview_ready(request, known)
        return maker.ready(request)

    def _change_sheet(self) -> None:
        self._saved, self._failed = None, None  # what was saved is another sheet now
        self.show_sheet()

    def print_sheet(self) -> None:
        self.print_wanted.emit(self.sheet().pages(), self.request().paper)

    def ask_where_to_save(self) -> None:
        name = sheet_name(date.today(), self.request().languages, self.kind())
        chosen = ask_where_to_save(self, self.save.text(), name, self.translate)
        if chosen is not None:
            self.save_sheet(chosen)

    def _open_folder(self) -> None:
        """Show the saved file where the system shows its files."""
        assert self._saved is not None  # the button shows only then
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.absolute().parent)))

    def save_sheet(self, path: Path) -> None:
        """Write the sheet to ``path``, and say where it is or why not."""
        try:
            write_beside(path, self.sheet().pdf())
            self._saved, self._failed = path, None
        except OSError as error:
            self._saved, self._failed = None, error
        self.refresh()
