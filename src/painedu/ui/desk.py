"""What a page is handed: the services it may ask, the heavy ones made when first asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from painedu.checkin.movement import Movement, may_move
from painedu.language.translator import Translator
from painedu.lessons.library import Library
from painedu.records.session import Session
from painedu.ui.appearance import Appearance
from painedu.ui.language import LanguageSwitch

if TYPE_CHECKING:  # loaded by whoever calls the makers below: not at start-up
    from painedu.checkin.loading import CheckinTexts
    from painedu.figures.drawing import Drawings
    from painedu.handout.sheet import SheetMaker
    from painedu.plan.wording import PlanTexts
    from painedu.ui.aloud.voice import Voice


BESIDE = "beside"
"""The setting that holds the two languages of side by side."""


class Desk(msgspec.Struct, frozen=True):
    """One window's services."""

    translate: Translator
    switch: LanguageSwitch
    session: Session
    library: Library
    icons: Path
    texts: Callable[[], CheckinTexts]
    plan_texts: Callable[[], PlanTexts]
    drawings: Callable[[], Drawings]
    sheets: Callable[[], SheetMaker]
    voice: Callable[[], Voice]

    def choose_language(self, language: str) -> None:
        """Say everything in ``language``, and remember it in the open record."""
        self.switch.to(language)
        self.session.record.keep_setting("language", language)

    def second(self) -> Translator | None:
        """Return the language that lessons show beside the one in use, None for one language alone."""
        shown = (self.session.record.setting(BESIDE) or "").split(",")
        others = [language for language in shown if language and language != self.translate.language]
        known = self.translate.languages()
        return self.translate.another(others[0]) if others and others[0] in known else None

    def choose_second(self, language: str | None) -> None:
        """Show ``language`` beside the one in use from now on, whichever of the two comes first."""
        pair = f"{self.translate.language},{language}" if language else ""
        self.session.record.keep_setting(BESIDE, pair)

    @property
    def appearance(self) -> Appearance:
        return self.switch.appearance

    def choose_theme(self, theme: str) -> None:
        """Show everything in ``theme``, or as the system does, and remember it in the open record."""
        self.appearance.use_theme(theme)
        self.session.record.keep_setting("theme", theme)

    def choose_text_size(self, percent: int) -> None:
        """Show text at ``percent`` (100-200), and remember it in the open record."""
        self.appearance.set_text_size(percent)
        self.session.record.keep_setting("text-size", str(percent))

    def look_as_chosen(self) -> None:
        """Take text size and theme from the open record."""
        self.appearance.show(self.session.theme, self.session.text_size)

    def movement(self) -> Movement:
        """Return what an action that asks for movement has to wait for, by what is known in this sitting."""
        return may_move(self.session.answers(), self.session.region)
