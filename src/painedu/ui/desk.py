"""What a page is handed: the services it may ask, the heavy ones made when first asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from painedu.checkin.movement import Movement, may_move
from painedu.language.translator import Translator
from painedu.lessons.library import Library
from painedu.records.session import Session
from painedu.ui.language import LanguageSwitch

if TYPE_CHECKING:  # loaded by whoever calls the makers below: not at start-up
    from painedu.checkin.loading import CheckinTexts
    from painedu.figures.drawing import Drawings
    from painedu.handout.sheet import SheetMaker


@dataclass(frozen=True)
class Desk:
    """One window's services."""

    translate: Translator
    switch: LanguageSwitch
    session: Session
    library: Library
    icons: Path
    texts: Callable[[], CheckinTexts]
    drawings: Callable[[], Drawings]
    sheets: Callable[[], SheetMaker]

    def choose_language(self, language: str) -> None:
        """Say everything in ``language``, and remember it in the open record."""
        self.switch.to(language)
        self.session.record.keep_setting("language", language)

    def choose_text_size(self, percent: int) -> None:
        """Show text at ``percent`` (100-200), and remember it in the open record."""
        self.switch.set_text_size(percent)
        self.session.record.keep_setting("text-size", str(percent))

    def movement(self) -> Movement:
        """Return what an action that asks for movement has to wait for, by what is known in this sitting."""
        return may_move(self.session.answers(), self.session.region)
