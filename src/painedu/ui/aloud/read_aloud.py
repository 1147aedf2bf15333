"""Reads the page in front aloud, when asked and never by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from painedu.aloud.reader import Reader
from painedu.aloud.script import Sentence, script
from painedu.aloud.state import State
from painedu.ui.aloud.mark import Mark
from painedu.ui.aloud.shown_words import shown_words
from painedu.ui.aloud.voice import Lack, NoVoiceError, Voice
from painedu.ui.desk import Desk


class ReadAloud(QObject):
    """Joins the reader, its voice and its mark; ``page`` returns what is read in ``window``.

    A language switch is followed; whatever opens over the window silences it.
    """

    turned = Signal(State)
    lacking = Signal(Lack)

    def __init__(self, desk: Desk, window: QWidget, page: Callable[[], QWidget | None]) -> None:
        super().__init__(window)
        self._desk, self._page = desk, page
        self.reader, self.mark = Reader(), Mark()
        self.voice: Voice | None = None
        self.mark.gone.connect(self.stop)
        window.installEventFilter(self)

    def press(self) -> None:
        """Do what the button says: begin, pause or go on."""
        reader = self.reader
        if reader.state is State.READING:
            self._be_quiet()
            reader.pause()
        elif reader.state is State.PAUSED:
            reader.go_on()
        else:
            reader.begin(self._script(), self._desk.translate.language)
        self.turned.emit(reader.state)
        QTimer.singleShot(0, self, self._speak)  # the button first: finding the voices takes a moment

    def stop(self) -> None:
        """Be silent at once."""
        self._be_quiet()
        self.mark.take_off()
        if self.reader.state is not State.SILENT:
            self.reader.stop()
            self.turned.emit(State.SILENT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowBlocked:
            self.stop()
        elif event.type() is QEvent.Type.LanguageChange and self.reader.state is not State.SILENT:
            self._be_quiet()
            QTimer.singleShot(0, self, self._switch)  # when every part has its new words
        return super().eventFilter(watched, event)

    def _switch(self) -> None:
        self.reader.switch(self._script(), self._desk.translate.language)
        self._show()
        self._speak()

    def _script(self) -> list[Sentence]:
        return script(shown_words(self._page()))

    def _speak(self) -> None:
        """Say the sentence that the reader is at."""
        if self.reader.state is not State.READING:
            return
        lack = self._find_voice()
        if lack is not None:
            self._give_up(lack)
            return
        self._show()
        self.reader.speed = self._desk.session.reading_speed / 100
        if self.voice and self.reader.sentence:
            self.voice.say(self.reader.sentence.words, self.reader.speed)

    def _find_voice(self) -> Lack | None:
        """Have a voice for the reader's language, or return what is missing for one."""
        if self.voice is None:
            try:
                self.voice = self._desk.voice()
            except NoVoiceError as missing:
                return missing.lack
            self.voice.setParent(self)
            self.voice.ended.connect(self._go_on)
            self.voice.broken.connect(self._break_off)
        return None if self.voice.use(self.reader.language) else Lack.VOICE

    def _go_on(self) -> None:
        self.reader.said(self._script())
        if self.reader.state is State.SILENT:
            self.mark.take_off()
            self.turned.emit(State.SILENT)
        self._speak()

    def _break_off(self) -> None:
        self._give_up(Lack.BROKEN)

    def _give_up(self, lack: Lack) -> None:
        """Fall silent, and look for a voice anew next time: one may have been installed by then."""
        self.stop()
        if self.voice is not None:
            self.voice.deleteLater()
            self.voice = None
        self.lacking.emit(lack)

    def _show(self) -> None:
        sentence = self.reader.sentence
        if sentence is None:
            self.stop()
        elif isinstance(sentence.part, QWidget):
            self.mark.put_on(sentence.part, sentence.start, sentence.words)

    def _be_quiet(self) -> None:
        if self.voice is not None:
            self.voice.stop()
