"""What happens when something goes wrong in the middle: the program stays open and says so."""

from __future__ import annotations

import logging
import sys
import traceback
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
        if not issubclass(kind, Exception):  # Ctrl+C at the terminal
            sys.__excepthook__(kind, error, trace)
            return
        translate = self._window.desk.translate
        if isinstance(error, RecordError):
            self._window.say(sentence(translate, error))
            return
        where = "".join(traceback.format_tb(trace))  # never the error's own text: it may quote what was typed
        _log.error("%s, which nobody foresaw\n%s", kind.__name__, where)
        self._window.say(translate(_UNEXPECTED))
