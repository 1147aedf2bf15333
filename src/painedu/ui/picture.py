"""A drawing in the language in use and, where two are shown, below it in the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.widgets.column import column
from painedu.ui.widgets.figure_view import FigureView
from painedu.ui.widgets.worded import Worded


class Picture(Worded):
    """Draws ``figure`` in ``state``."""

    def __init__(self, desk: Desk, figure: str, state: str) -> None:
        super().__init__()
        self._desk, self._figure = desk, figure
        self._data: Mapping[str, Any] | None = None
        self._expected: Sequence[str] = ()
        self.first = FigureView(desk.drawings(), desk.translate, figure, state)
        self.second: FigureView | None = None
        self._second_language = ""
        self._layout = column(self.first, gap=style.LARGE)
        self.setLayout(self._layout)
        self.refresh()

    @property
    def state(self) -> str:
        return self.first.state

    def show_state(self, state: str, data: Mapping[str, Any] | None = None) -> None:
        """Draw ``state`` with ``data`` from now on."""
        self._data = data
        for view in (self.first, self.second):
            if view is not None:
                view.show_state(state, data)

    def expect(self, states: Sequence[str]) -> None:
        """Have ``states`` ready in the languages shown."""
        self._expected = states
        for view in (self.first, self.second):
            if view is not None:
                view.expect(states)

    def refresh(self) -> None:
        """Draw it once more only where the second language is another than before."""
        other = self._desk.second()
        language = other.language if other else ""
        if language == self._second_language:
            return
        self._second_language = language
        if self.second is not None:
            self._layout.removeWidget(self.second)
            self.second.deleteLater()
            self.second = None
        if other is not None:
            self.second = FigureView(self._desk.drawings(), other, self._figure, self.state)
            self.second.show_state(self.state, self._data)
            self.second.expect(self._expected)
            self._layout.addWidget(self.second)
