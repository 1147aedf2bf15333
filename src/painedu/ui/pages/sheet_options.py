"""What a sheet can be asked to be: languages, name, large print, colour, paper."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal

from painedu.handout.request import Paper, Section, SheetRequest
from painedu.language.marks import N_
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.pages.sheet_kinds import CARD, MINE
from painedu.ui.pages.sheet_lines import WORDS as LINES
from painedu.ui.pages.sheet_lines import SheetLines
from painedu.ui.pages.sheet_questions import SheetQuestions
from painedu.ui.pages.sheet_sections import SheetSections
from painedu.ui.widgets.buttons import check_quietly
from painedu.ui.widgets.column import column
from painedu.ui.widgets.labels import Fine, Subheading
from painedu.ui.widgets.one_of import Chips, ChoiceList
from painedu.ui.widgets.worded import Worded
from painedu.ui.widgets.wrapping import Tick

BOTH = "+"
KEPT = "sheet-"
"""What the settings begin with that hold what was chosen here."""
YES, NO = "yes", "no"
OVERVIEW = "overview"
"""The page for a doctor or nurse; it is set in one language."""


class SheetOptions(Worded):
    """Every change shows at once in the preview."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.language_title = Subheading()
        self.choices = ChoiceList(self._pairs())
        self.large_print, self.black_and_white = Tick(), Tick()
        self.paper_title, self.paper = Fine("quiet"), Chips([paper.value for paper in Paper])
        self.who, self.questions = SheetLines(desk), SheetQuestions(desk)
        self.sections = SheetSections(desk)
        self.lines = self.who.lines
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
        parts = (self.language_title, self.choices, self.large_print, self.black_and_white)
        more = (self.paper_title, self.paper, self.who, self.questions, self.sections)
        self.setLayout(column(*parts, *more, gap=style.SMALL))

    def _connect(self) -> None:
        self.choices.chosen.connect(self._choose)
        self.paper.chosen.connect(partial(self._keep, "paper"))
        for name, tick in (("large-print", self.large_print), ("black-and-white", self.black_and_white)):
            tick.toggled.connect(partial(self._keep_tick, name))
        for part in (self.sections, self.who, self.questions):
            part.changed.connect(self.changed)

    def _keep_tick(self, name: str, is_on: bool) -> None:
        self._keep(name, YES if is_on else NO)

    def begin(self) -> None:
        """Choose what was chosen before, else the language in use and what the printer has."""
        if self.paper.value() is None:
            self._recall()
        self.refresh()

    def _recall(self) -> None:
        printer, languages = self._desk.printer(), self._kept("languages")
        is_grey = printer is not None and not printer.has_colour
        self.paper.show_value(self._kept("paper") or (printer.paper if printer else Paper.A4.value))
        check_quietly(self.black_and_white, self._is_kept("black-and-white", usual=is_grey))
        check_quietly(self.large_print, self._is_kept("large-print", usual=False))
        self._is_chosen = languages in self.choices.ids
        if self._is_chosen:
            self.choices.show_value(languages)

    def _is_kept(self, name: str, *, usual: bool) -> bool:
        return (self._kept(name) or (YES if usual else NO)) == YES

    def _kept(self, name: str) -> str | None:
        return self._desk.session.record.setting(KEPT + name)

    def _keep(self, name: str, value: str) -> None:
        self.changed.emit()  # first: what the disk refuses is still what the sheet shows
        self._desk.session.record.keep_setting(KEPT + name, value)

    def keep(self) -> None:
        """Remember what is typed."""
        self.who.keep()
        self.questions.keep()

    def show_for(self, kind: str) -> None:
        """Show only what a sheet of that kind has: no name but on one's own, no large print on a card."""
        self.who.show_only(*{MINE: tuple(LINES), OVERVIEW: ("name", "number")}.get(kind, ()))
        self.sections.setVisible(kind == MINE)
        is_asked = kind == MINE and Section.QUESTIONS in self.sections.chosen()
        self.questions.setVisible(is_asked or kind == OVERVIEW)
        self.large_print.setVisible(kind != CARD)
        for choice in self.choices.ids:
            self.choices.button(choice).setVisible(kind != OVERVIEW or BOTH not in choice)

    def languages(self) -> Sequence[str]:
        chosen = self.choices.value() if self._is_chosen else None
        return (chosen or self._desk.translate.language).split(BOTH)

    def applied(self, request: SheetRequest) -> SheetRequest:
        """Return ``request`` with what is chosen here."""
        return dataclasses.replace(
            request,
            paper=self.paper.value() or Paper.A4.value,
            large_print=self.large_print.isChecked(),
            black_and_white=self.black_and_white.isChecked(),
            questions=self.questions.typed(),
            sections=self.sections.chosen(),
            **self.who.typed(),  # type: ignore[arg-type]  # each is text
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

    def _choose(self, languages: str) -> None:
        self._is_chosen = True  # until then the sheet speaks as the program does
        self._keep("languages", languages)
