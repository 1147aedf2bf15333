"""What a sheet can be asked to be: languages, name, large print, colour, paper."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from painedu.handout.request import Paper, SheetRequest
from painedu.language.marks import N_
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.pages.sheet_kinds import CARD, MINE
from painedu.ui.pages.sheet_sections import SheetSections
from painedu.ui.widgets.column import column
from painedu.ui.widgets.labels import Fine, Subheading
from painedu.ui.widgets.one_of import Chips, ChoiceList
from painedu.ui.widgets.worded import Worded
from painedu.ui.widgets.wrapping import Tick

BOTH = "+"
LONGEST = 200


class SheetOptions(Worded):
    """Every change shows at once in the preview."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.language_title, self.lines_title = Subheading(), Subheading()
        self.choices = ChoiceList(self._pairs())
        self.large_print, self.black_and_white = Tick(), Tick()
        self.paper_title, self.paper = Fine("quiet"), Chips([paper.value for paper in Paper])
        self.lines = {name: QLineEdit() for name in ("name", "clinic", "number", "department")}
        self.labels = {name: Fine() for name in self.lines}
        self.sections = SheetSections(desk)
        self._is_chosen = False
        self._lay_out()
        self._connect()
        self.begin()

    def _pairs(self) -> list[str]:
        """Return each language alone, and every two together in either order."""
        languages = self._desk.translate.languages()
        pairs = [f"{one}{BOTH}{two}" for one in languages for two in languages if one != two]
        return [*languages, *pairs]

    def _lay_out(self) -> None:
        lines = [part for name in self.lines for part in (self.labels[name], self.lines[name])]
        for line in self.lines.values():
            line.setMaxLength(LONGEST)
        parts = (self.language_title, self.choices, self.large_print, self.black_and_white)
        more = (self.paper_title, self.paper, self.lines_title)
        self.setLayout(column(*parts, *more, *lines, self.sections, gap=style.SMALL))

    def _connect(self) -> None:
        self.choices.chosen.connect(self._choose)
        self.paper.chosen.connect(self._tell)
        self.sections.changed.connect(self._tell)
        for tick in (self.large_print, self.black_and_white):
            tick.toggled.connect(self._tell)
        for line in self.lines.values():
            line.textChanged.connect(self._tell)

    def begin(self) -> None:
        """Choose the language in use, unless one was chosen already."""
        if self.paper.value() is None:
            self.paper.show_value(Paper.A4.value)
        self.refresh()

    def show_for(self, kind: str) -> None:
        """Show only what a sheet of that kind has: no name but on one's own, no large print on a card."""
        is_mine = kind == MINE
        for part in (self.lines_title, *self.labels.values(), *self.lines.values(), self.sections):
            part.setVisible(is_mine)
        self.large_print.setVisible(kind != CARD)

    def languages(self) -> Sequence[str]:
        chosen = self.choices.value() if self._is_chosen else None
        return (chosen or self._desk.translate.language).split(BOTH)

    def applied(self, request: SheetRequest) -> SheetRequest:
        """Return ``request`` with what is chosen here."""
        lines = {name: line.text() for name, line in self.lines.items()}
        return dataclasses.replace(
            request,
            paper=self.paper.value() or Paper.A4.value,
            large_print=self.large_print.isChecked(),
            black_and_white=self.black_and_white.isChecked(),
            sections=self.sections.chosen(),
            **lines,  # type: ignore[arg-type]  # all four are text
        )

    def refresh(self) -> None:
        _ = self._desk.translate
        if not self._is_chosen:
            self.choices.show_value(_.language)
        self.language_title.setText(_("Language"))
        for choice in self.choices.ids:
            names = [self._desk.switch.name(language) for language in choice.split(BOTH)]
            self.choices.button(choice).setText(" + ".join(names))
        self.large_print.setText(_("Large print"))
        self.black_and_white.setText(_("Black and white"))
        self.paper_title.setText(_("Paper"))
        for paper, word in ((Paper.A4, N_("A4")), (Paper.LETTER, N_("Letter"))):
            self.paper.button(paper.value).setText(_(word))
        self.lines_title.setText(_("On the sheet, if you like"))
        words = (_("Name"), _("Clinic or hospital"), _("Hospital or clinic number"), _("Department"))
        for (name, label), word in zip(self.labels.items(), words, strict=True):
            label.setText(word)
            self.lines[name].setAccessibleName(word)

    def _choose(self, _languages: str) -> None:
        self._is_chosen = True  # until then the sheet speaks as the program does
        self.changed.emit()

    def _tell(self) -> None:
        self.changed.emit()
