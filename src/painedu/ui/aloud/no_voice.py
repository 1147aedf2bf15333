"""Why nothing is read aloud, and how to get a voice."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from painedu.language.marks import N_
from painedu.ui.aloud.voice import Lack
from painedu.ui.card_dialog import CardDialog
from painedu.ui.desk import Desk
from painedu.ui.widgets.labels import Body, Subheading

WHY = {
    Lack.MODULE: N_("One part of the program is missing on this computer, so it cannot read aloud."),
    Lack.ENGINE: N_("painedu found no voice on this computer, so it cannot read aloud."),
    Lack.VOICE: N_(
        "This computer has no voice for {language}. A voice of another language would not be understood."
    ),
    Lack.BROKEN: N_("The voice of this computer broke off. Press 'Read aloud' to try again."),
}
HOW_TO_GET_THE_MODULE = N_(
    "In the folder of painedu, give the command pip install '.[speech]' and start painedu again."
)
HOW_TO_GET_A_VOICE = {
    "win32": N_(
        "Open the settings of Windows, then 'Time and language', then 'Speech', and choose 'Add voices'. "
        "Pick {language}. Then start painedu again."
    ),
    "darwin": N_(
        "Open the system settings, then 'Accessibility', then what is read and spoken. "
        "Choose 'System voice', manage the voices and pick {language}. Then start painedu again."
    ),
    "linux": N_(
        "Install the packages speech-dispatcher, speech-dispatcher-espeak-ng and espeak-ng, "
        "or ask whoever looks after this computer. Then start painedu again."
    ),
}


class NoVoiceCard(CardDialog):
    """Opens instead of a voice; ``platform`` is Python's name of the system."""

    def __init__(self, desk: Desk, lack: Lack, parent: QWidget, platform: str = sys.platform) -> None:
        self._desk, self._lack, self._platform = desk, lack, platform
        self._language = desk.translate.language
        self.why, self.how = Body(), Body()
        super().__init__(parent, Subheading(), [self.why, self.how], QSize(620, 360))

    def title(self) -> str:
        return self._desk.translate("Read aloud")

    def refresh(self) -> None:
        super().refresh()
        _, language = self._desk.translate, self._desk.switch.name(self._language)
        self.why.setText(_(WHY[self._lack]).format(language=language))
        self.how.setText(_(self._how()).format(language=language))
        self.how.setVisible(bool(self.how.text()))

    def _how(self) -> str:
        if self._lack is Lack.MODULE:
            return HOW_TO_GET_THE_MODULE
        if self._lack is Lack.BROKEN:
            return ""
        return HOW_TO_GET_A_VOICE.get(self._platform, HOW_TO_GET_A_VOICE["linux"])
