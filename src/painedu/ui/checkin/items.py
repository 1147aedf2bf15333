"""What is said about answers: each thing in a panel of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from painedu.checkin.items import Item
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column
from painedu.ui.widgets.evidence_row import EvidenceRow
from painedu.ui.widgets.labels import Body, Subheading
from painedu.ui.widgets.worded import Worded


class ItemView(Worded):
    """One thing said about the answers, with what follows from it."""

    claims_wanted = Signal(list)
    lesson_wanted = Signal(str)

    def __init__(self, desk: Desk, item: Item) -> None:
        super().__init__()
        self._desk, self.item = desk, item
        self._text = desk.texts().feedback.text(item.id)
        self._then = desk.texts().feedback.text(item.then) if item.then else None
        claims = list(dict.fromkeys([*self._text.claims, *(self._then.claims if self._then else ())]))
        self.title, self.text, self.lesson = Subheading(), Body(), button("link")
        self.facts, self.then = Body(), Body()
        self.claims = EvidenceRow(desk.library.evidence, claims, desk.translate)
        self.claims.wanted.connect(self.claims_wanted)
        self.lesson.clicked.connect(self._open_lesson)
        self.setProperty("panel", "calm" if item.id.startswith("next-") else "card")
        parts = (self.title, self.text, self.facts, self.then, self.claims, self.lesson)
        self.setLayout(column(*parts, gap=style.SMALL, margin=style.LARGE))
        self.refresh()

    def refresh(self) -> None:
        _ = self._desk.translate
        self.title.setText(_.within("feedback", self._text.title))
        self.title.setVisible(self._text.title is not None)
        self.text.setText(_.within("feedback", self._text.text).format_map(self.item.fields))
        self.facts.setText(self._named_facts())
        self.facts.setVisible(bool(self.item.facts))
        self.then.setText(_.within("feedback", self._then.text) if self._then else "")
        self.then.setVisible(self._then is not None)
        self.lesson.setVisible(bool(self._text.lesson))
        if self._text.lesson:
            title = self._desk.library.course.entry(self._text.lesson).title
            self.lesson.setText(_("Lesson: {title}").format(title=_.within("course", title)))

    def _named_facts(self) -> str:
        """Return the ticked facts that led here, in the words in which they were ticked."""
        _, questions = self._desk.translate, self._desk.texts().questions
        options = [questions.question("facts").option(fact) for fact in self.item.facts]
        return "\n".join(f"\u2713 {_.within(questions.id, option.text)}" for option in options)

    def _open_lesson(self) -> None:
        self.lesson_wanted.emit(self._text.lesson)


class ItemList(Worded):
    """Things said one below the other, made anew only when they are others than before."""

    claims_wanted = Signal(list)
    lesson_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._said: list[Item] = []
        self.items: list[ItemView] = []
        self.parts: list[QWidget] = []
        """These and what was put between them, top to bottom: a layout's own items are not safe to keep."""
        self._list = column(gap=style.MEDIUM)
        self.setLayout(self._list)

    def refresh(self) -> None:
        """Its items have the words."""

    def say(self, items: list[Item]) -> None:
        if items == self._said:
            return
        self._said = items
        for view in self.items:
            self.parts.remove(view)
            view.hide()  # one that was just made would still be shown, as a window of its own
            view.setParent(None)
            view.deleteLater()
        self.items = [ItemView(self._desk, item) for item in items]
        for view in self.items:
            view.claims_wanted.connect(self.claims_wanted)
            view.lesson_wanted.connect(self.lesson_wanted)
            self._put(view, len(self.parts))

    def put_after(self, about: str, part: QWidget) -> None:
        """Put ``part`` after the last item whose id begins with ``about``; at the end if there is none."""
        self._take(part)
        said = [view for view in self.items if view.item.id.startswith(about)]
        self._put(part, self.parts.index(said[-1]) + 1 if said else len(self.parts))

    def put_before(self, is_meant: Callable[[Item], bool], part: QWidget) -> None:
        """Put ``part`` before the first item that is meant; at the end if none is."""
        self._take(part)
        before = next((view for view in self.items if is_meant(view.item)), None)
        self._put(part, self.parts.index(before) if before else len(self.parts))

    def _put(self, part: QWidget, at: int) -> None:
        self.parts.insert(at, part)
        self._list.insertWidget(at, part)

    def _take(self, part: QWidget) -> None:
        if part in self.parts:
            self.parts.remove(part)
            self._list.removeWidget(part)
