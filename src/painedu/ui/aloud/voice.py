"""A voice of the computer, through Qt's text to speech."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QLocale, QLoggingCategory, QObject, QTimer, Signal

from painedu.aloud.choice import best_voice
from painedu.aloud.reader import NORMAL
from painedu.language.facts import Facts

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

REST = 150  # ms after a stop in which an engine may still tell of the sentence that was stopped
QUIET = "qt.multimedia.*.warning=false\nqt.speech.*.warning=false"
"""What Qt would write to the terminal about libraries it does without; the window says what matters."""
MOCK = "mock"  # Qt's engine for tests: it makes no sound


class Lack(Enum):
    """Why nothing can be read aloud."""

    MODULE = "module"
    ENGINE = "engine"
    VOICE = "voice"
    BROKEN = "broken"


class NoVoiceError(Exception):
    """Raised where there is no speech on this computer; ``lack`` says what is missing."""

    def __init__(self, lack: Lack) -> None:
        super().__init__(lack.value)
        self.lack = lack


class Voice(QObject):
    """Says one sentence at a time, in a language it has been told to use.

    ``engine`` is Qt's name of one, "" for the system's own.
    """

    ended = Signal()
    broken = Signal()

    def __init__(self, facts: Callable[[str], Facts], engine: str = "") -> None:
        super().__init__()
        self._speech = open_speech(engine)
        self._facts = facts
        self._language, self._speed = "", NORMAL
        self._waiting: tuple[str, float] | None = None
        self._saying = self._begun = False
        self._since_stop, self._rest = QElapsedTimer(), QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._say)
        self._speech.stateChanged.connect(self._follow)
        self._speech.errorOccurred.connect(self._fail)

    @property
    def name(self) -> str:
        """The name of the voice that speaks."""
        return self._speech.voice().name()

    def use(self, language: str) -> bool:
        """Speak ``language`` from now on; False, and no change, where no voice does."""
        if language == self._language:
            return True
        facts = self._facts(language)
        for locale in self._locales(QLocale(facts.qt or language)):
            self._speech.setLocale(locale)
            voices = {voice.name(): voice for voice in self._speech.availableVoices()}
            name = best_voice([*voices], facts.voices)
            if name is not None:
                self._speech.setVoice(voices[name])
            if voices and (name is not None or locale.language() is not QLocale.Language.C):
                self._language = language
                return True
        self._language = ""
        return False

    def _locales(self, wanted: QLocale) -> Iterator[QLocale]:
        """Yield the locales with a voice for ``wanted``, the likeliest first.

        Last comes Qt's C, under which voices stand whose language it does not know. espeak-ng calls
        Mandarin "cmn", and so its voice is one of these.
        """
        offered = self._speech.availableLocales()
        fitting = [each for each in offered if _speaks_as(each, wanted)]
        for first in (QLocale.system(), wanted):
            yield from (each for each in fitting if each == first)
        yield from fitting
        yield from (each for each in offered if each.language() is QLocale.Language.C)

    def say(self, words: str, speed: float) -> None:
        """Say ``words``; ``ended`` tells when that is done, unless it was stopped."""
        self._waiting = (words, speed)
        since = self._since_stop.elapsed() if self._since_stop.isValid() else REST
        self._rest.start(max(REST - since, 0))

    def stop(self) -> None:
        """Be silent at once."""
        self._waiting = None
        self._rest.stop()
        if self._saying:
            self._saying = False
            self._since_stop.start()
            self._speech.stop()

    def _say(self) -> None:
        if self._waiting is not None:
            (words, speed), self._waiting = self._waiting, None
            self._saying, self._begun = True, False
            self._set_speed(speed)
            self._speech.say(words)

    def _set_speed(self, speed: float) -> None:
        """Set it only where it is another: libspeechd ends the program when its server has gone away.

        Asked to say something it reports the error, and that is what then comes first.
        """
        if speed != self._speed:
            self._speed = speed
            self._speech.setRate(speed - NORMAL)  # Qt's rates go from -1 to 1

    def _follow(self, state: QTextToSpeech.State) -> None:
        """Count a sentence as said once it was begun and the engine is ready again."""
        if self._saying and state.name == "Speaking":
            self._begun = True
        elif self._saying and self._begun and state.name == "Ready":
            self._saying = False
            self.ended.emit()
        elif state.name == "Error":
            self._fail()

    def _fail(self, *_reason: object) -> None:
        if self._saying:
            self._saying = False
            self.broken.emit()


def open_speech(engine: str) -> QTextToSpeech:
    """Return Qt's text to speech; NoVoiceError says why there is none."""
    QLoggingCategory.setFilterRules(QUIET)  # before the module is loaded, which is what they are about
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ModuleNotFoundError:
        raise NoVoiceError(Lack.MODULE) from None
    except ImportError:  # it is there, and a library of the system that it needs is not
        raise NoVoiceError(Lack.ENGINE) from None
    if not engine and not set(QTextToSpeech.availableEngines()) - {MOCK}:
        raise NoVoiceError(Lack.ENGINE)
    speech = QTextToSpeech(engine) if engine else QTextToSpeech()
    if speech.state() is QTextToSpeech.State.Error:
        raise NoVoiceError(Lack.ENGINE)
    return speech


def _speaks_as(offered: QLocale, wanted: QLocale) -> bool:
    """Tell whether a voice of ``offered`` reads a text of ``wanted`` as it is meant.

    The script counts: a Chinese voice for traditional characters may well be a Cantonese one.
    """
    return (offered.language(), offered.script()) == (wanted.language(), wanted.script())
