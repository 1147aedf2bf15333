"""What happens when something goes wrong in the middle: the program stays open and says so."""

from __future__ import annotations

import logging
from types import TracebackType

from painedu.language.marks import N_
from painedu.records.errors import RecordError
from painedu.ui.errors import sentence
from painedu.ui.window import Window

_log = logging.getLogger(__name__)
_UNEXPECTED = N_(
    "Something went wrong in the program. Your answers so far are still there. You can go on, "
    "or go back to the Home page and try again."
)


class Rescue:
    """Stands in for ``sys.excepthook``: words what can be worded, logs the rest without what was typed."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        translate = self._window.desk.translate
        if isinstance(error, RecordError):
            self._window.say(sentence(translate, error))
            return
        _log.error("an error that nobody foresaw", exc_info=(kind, error, trace))
        self._window.say(translate(_UNEXPECTED))
