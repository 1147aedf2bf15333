"""The sheet as text: for a screen reader, for tired eyes, to copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from painedu.handout.passages import Kind, Passage
from painedu.language.marks import N_
from painedu.ui import style
from painedu.ui.access import HEADING
from painedu.ui.desk import Desk
from painedu.ui.widgets.bullet import bulleted
from painedu.ui.widgets.column import ScrollColumn, column
from painedu.ui.widgets.labels import Body, Fine, Heading, Subheading
from painedu.ui.widgets.parts import emptied
from painedu.ui.widgets.worded import Worded

DOT = "•"
PICTURE = N_("Picture: {words}")
_BY = Qt.TextInteractionFlag
SELECTABLE = _BY.TextSelectableByMouse | _BY.TextSelectableByKeyboard


class PassageHeading(Subheading):
    """A heading of the sheet: a screen reader is told that it is one (access.py)."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty(HEADING, True)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)


LABELS: dict[Kind, type[Body]] = {
    Kind.TITLE: Heading,
    Kind.HEADING: PassageHeading,
    Kind.TEXT: Body,
    Kind.PICTURE: Fine,
}


class WordsView(Worded):
    """Each passage in a label of its own, in the letters and with the locale of its language."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.passages: list[Passage] = []
        self.labels: list[Body] = []
        self._list = column(gap=style.SMALL)
        self.setLayout(self._list)

    def show_passages(self, passages: list[Passage]) -> None:
        """Show ``passages``; where only words have changed, their labels stay."""
        shape = [(each.kind, each.mark, each.page) for each in passages]
        is_same = shape == [(each.kind, each.mark, each.page) for each in self.passages]
        self.passages = passages
        if not is_same:
            self._build()
        self.refresh()

    def _build(self) -> None:
        emptied(self._list)
        self.labels = []
        for passage in self.passages:
            label = LABELS[passage.kind]()
            label.setTextInteractionFlags(SELECTABLE)
            self.labels.append(label)
            self._list.addWidget(bulleted(label) if passage.mark == DOT else label)

    def refresh(self) -> None:
        for passage, label in zip(self.passages, self.labels, strict=True):
            label.setText(self._words(passage))
            self._desk.switch.dress(label, passage.language)

    def _words(self, passage: Passage) -> str:
        if passage.kind is Kind.PICTURE:
            picture = self._desk.translate.another(passage.language)(PICTURE)
            return picture.format(words=passage.text)
        return passage.text if passage.mark in ("", DOT) else f"{passage.mark} {passage.text}"

    def in_order(self) -> Sequence[QWidget]:
        """Return what is read aloud: only what the voice of the language in use can say."""
        spoken = self._desk.translate.language
        both = zip(self.passages, self.labels, strict=True)
        return [label for passage, label in both if passage.language == spoken]

    def text(self) -> str:
        """Return all of it, to be copied: a line a passage, an empty one before each heading."""
        lines = []
        for passage in self.passages:
            lines += [""] if passage.kind is Kind.HEADING else []
            lines.append(f"{DOT} {passage.text}" if passage.mark == DOT else self._words(passage))
        return "\n".join(lines)


class WordsArea(ScrollColumn):
    """Scrolls by keys as well: nothing in it takes the focus."""

    def __init__(self, desk: Desk) -> None:
        self.view = WordsView(desk)
        super().__init__(self.view, style.READING_WIDTH)
        self.setProperty("ring", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
