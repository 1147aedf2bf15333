"""Reading aloud with Qt's mock engine, which makes no sound and takes its time as a voice does."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.hands import WAYS, by_mouse
from tests.ui.made_up import marked
from tests.ui.walking import settle
from tools.catalogs import extracted

from painedu.aloud.script import Sentence
from painedu.aloud.state import State
from painedu.checkin.answers import Gate
from painedu.checkin.flow import Screen
from painedu.ui.aloud.mark import MarkedFrame, MarkedLine
from painedu.ui.aloud.no_voice import HOW_TO_GET_A_VOICE, NoVoiceCard
from painedu.ui.aloud.shown_words import shown_words
from painedu.ui.aloud.voice import MOCK, Lack, NoVoiceError, Voice
from painedu.ui.check_view import CheckView
from painedu.ui.desk import Desk
from painedu.ui.pages.checkin import CheckinPage
from painedu.ui.pages.lesson import LessonPage
from painedu.ui.pages.settings import SettingsPage
from painedu.ui.place import Place
from painedu.ui.window import Window

with_speech = pytest.mark.skipif(
    importlib.util.find_spec("PySide6.QtTextToSpeech") is None,
    reason="PySide6-Addons is not installed: pip install '.[speech]'",
)
LONGEST = 20_000  # ms that reading a sentence or two can take


@pytest.fixture(scope="module")
def norwegian(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a catalog of a language that the mock engine has a voice for."""
    folder = tmp_path_factory.mktemp("norwegian")
    catalog = Catalog(locale="nb")
    for message in extracted():
        if message.id:
            catalog.add(message.id, marked(str(message.id), "«»"), context=message.context)
    mo = folder / "nb" / "LC_MESSAGES" / "painedu.mo"
    mo.parent.mkdir(parents=True)
    with mo.open("wb") as target:
        write_mo(target, catalog)
    return folder


def open_lesson(window: Window) -> LessonPage:
    window.open_lesson("L4")
    settle()
    return window.rooms.page(LessonPage)


def begin(window: Window, qtbot: QtBot) -> None:
    """Press the button and wait until there is a voice that speaks."""
    by_mouse(window.topbar.aloud.main)
    qtbot.waitUntil(lambda: bool(window.aloud.mark.shown), timeout=LONGEST)


def state(window: Window) -> State:
    return window.aloud.reader.state


def words(window: Window) -> str:
    sentence = window.aloud.reader.sentence
    assert sentence is not None
    return sentence.words


def has_gone_on(window: Window, before: Sentence) -> bool:
    return window.aloud.reader.sentence is not before


def is_silent(window: Window) -> bool:
    """Tell whether nothing is read, nothing marked, and the buttons say so."""
    buttons = window.topbar.aloud
    settle()
    marks = [*window.findChildren(MarkedLine), *window.findChildren(MarkedFrame)]
    return (state(window), marks, buttons.main.text(), buttons.stop.isHidden()) == (
        State.SILENT,
        [],
        "Read aloud",
        True,
    )


def test_nothing_is_loaded_or_read_before_someone_asks(window: Window) -> None:
    for place in Place:
        window.go_to(place)
    open_lesson(window)
    window.desk.choose_language("zh_Hans")
    window.be_silent()

    assert "aloud" not in window.__dict__


@with_speech
@pytest.mark.parametrize("press", WAYS)
def test_a_press_reads_another_pauses_and_a_third_goes_on(
    window: Window, qtbot: QtBot, press: Callable[[QAbstractButton], None]
) -> None:
    open_lesson(window)
    buttons = window.topbar.aloud
    press(buttons.main)
    qtbot.waitUntil(lambda: bool(window.aloud.mark.shown), timeout=LONGEST)
    assert (state(window), buttons.main.text(), buttons.stop.isVisible()) == (State.READING, "Pause", True)
    press(buttons.main)
    assert (state(window), buttons.main.text(), buttons.stop.isVisible()) == (State.PAUSED, "Go on", True)
    assert window.aloud.mark.shown, "where it goes on can be seen"
    press(buttons.main)
    assert state(window) is State.READING
    press(buttons.stop)

    assert is_silent(window)


@with_speech
def test_the_sentences_are_said_in_order_each_with_its_mark(window: Window, qtbot: QtBot) -> None:
    page = open_lesson(window)
    page.go_on()
    page.go_on()
    wanted = [each for _part, each in shown_words(window.stack.currentWidget()) if each]
    said: list[str] = []
    begin(window, qtbot)
    assert window.aloud.voice is not None
    speech = window.aloud.voice._speech
    heard: list[str] = []
    speech.sayingWord.connect(lambda word, _id, _start, _length: heard.append(word))
    while state(window) is State.READING:
        now = window.aloud.reader.sentence
        assert now is not None
        assert window.aloud.mark.part is now.part
        assert isinstance(now.part, QWidget)
        said.append(now.words)
        qtbot.waitUntil(partial(has_gone_on, window, now), timeout=LONGEST)

    assert said == wanted
    assert heard[-3:] == re.findall(r"\w+", wanted[-1])[-3:]
    assert is_silent(window)


@with_speech
def test_a_paused_reader_stays_where_it_is(window: Window, qtbot: QtBot) -> None:
    open_lesson(window)
    begin(window, qtbot)
    qtbot.waitUntil(lambda: words(window).startswith("ROS is short"), timeout=LONGEST)
    by_mouse(window.topbar.aloud.main)
    QTest.qWait(1500)
    assert words(window).startswith("ROS is short")
    by_mouse(window.topbar.aloud.main)
    qtbot.waitUntil(lambda: words(window).startswith("They are very active"), timeout=LONGEST)


@with_speech
def test_an_explanation_that_is_asked_for_meanwhile_is_read_too(window: Window, qtbot: QtBot) -> None:
    page = open_lesson(window)
    page.go_on()
    page.go_on()
    assert page.step is not None
    begin(window, qtbot)
    (check,) = page.step.findChildren(CheckView)
    check.options.buttons()[0].click()
    first = check.explanation.text().split(".")[0]
    qtbot.waitUntil(lambda: words(window).startswith(first), timeout=3 * LONGEST)


@with_speech
@pytest.mark.parametrize(
    "leave",
    [
        lambda window: window.go_to(Place.HOME),
        lambda window: window.rooms.page(LessonPage).go_on(),
        lambda window: window.open_lesson("L1"),
        lambda window: window.show_help_signs(),
        lambda window: window.ask_to_finish(),
        lambda window: window.finish(),
        lambda window: window.close(),
        lambda window: window.be_silent(),
    ],
    ids=["page", "step", "lesson", "help card", "finish?", "finish", "close", "stop"],
)
@pytest.mark.parametrize("paused", [False, True], ids=["reading", "paused"])
def test_whatever_takes_its_place_silences_it_at_once(
    window: Window, qtbot: QtBot, leave: Callable[[Window], object], paused: bool
) -> None:
    open_lesson(window)
    begin(window, qtbot)
    if paused:
        by_mouse(window.topbar.aloud.main)
    leave(window)
    assert state(window) is State.SILENT
    assert window.aloud.voice is not None
    assert not window.aloud.voice._saying
    for dialog in window.findChildren(QDialog):
        dialog.reject()
    QTest.qWait(600)

    assert is_silent(window), "and it stays so"


@with_speech
def test_another_screen_of_the_checkin_is_not_read_by_itself(window: Window, qtbot: QtBot) -> None:
    window.go_to(Place.CHECKIN)
    page = window.rooms.page(CheckinPage)
    begin(window, qtbot)
    assert window.aloud.mark.part is page.heading, "it stays when the screen changes"
    page.screens[Screen.SIGNS].answered.emit("gate", Gate.NONE)
    page.go_on()

    assert is_silent(window)


@with_speech
def test_a_switch_without_a_voice_for_it_ends_in_an_explanation(window: Window, qtbot: QtBot) -> None:
    open_lesson(window)
    begin(window, qtbot)
    window.desk.choose_language("zh_Hans")
    settle()
    assert window.aloud.voice is None, "not a word of Chinese in an English voice, nor the other way round"
    qtbot.waitUntil(lambda: bool(window.findChildren(NoVoiceCard)), timeout=LONGEST)
    (card,) = window.findChildren(NoVoiceCard)
    assert "中文" in card.why.text()
    assert card.how.isVisible()
    assert state(window) is State.SILENT
    window.desk.choose_language("en")
    settle()
    assert "中文" in card.why.text(), "it is still about the voice that is missing"
    assert card.title() == "Read aloud"
    card.reject()
    begin(window, qtbot)
    assert state(window) is State.READING, "in English there is a voice"


class TestInTwoLanguagesThatHaveAVoice:
    """English, and one that is written as Norwegian."""

    @pytest.fixture
    def words(self, norwegian: Path) -> Path:
        return norwegian

    @with_speech
    @pytest.mark.parametrize("paused", [False, True], ids=["reading", "paused"])
    def test_a_switch_goes_on_with_the_same_part(self, window: Window, qtbot: QtBot, paused: bool) -> None:
        open_lesson(window)
        begin(window, qtbot)
        qtbot.waitUntil(lambda: words(window).startswith("They are very active"), timeout=LONGEST)
        part = window.aloud.mark.part
        if paused:
            by_mouse(window.topbar.aloud.main)
        window.desk.choose_language("nb")
        qtbot.waitUntil(lambda: window.aloud.reader.language == "nb", timeout=LONGEST)
        settle()
        assert window.aloud.mark.part is part
        assert window.aloud.mark.shown
        assert words(window).startswith("ROS is short"), "from the beginning of the part"
        assert state(window) is (State.PAUSED if paused else State.READING)
        if paused:
            by_mouse(window.topbar.aloud.main)
        voice = window.aloud.voice
        assert voice is not None
        qtbot.waitUntil(lambda: voice._speech.voice().locale().name() == "nb_NO", timeout=LONGEST)
        window.desk.choose_language("en")
        qtbot.waitUntil(lambda: voice._speech.voice().locale().name().startswith("en_"), timeout=LONGEST)

        assert window.aloud.mark.part is part


@with_speech
def test_keys_and_the_menu_read_and_stop(window: Window, qtbot: QtBot) -> None:
    open_lesson(window)
    QTest.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: bool(window.aloud.mark.shown), timeout=LONGEST)
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert state(window) is State.PAUSED
    QTest.keyClick(window, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    assert is_silent(window)
    texts = {action.text(): action for action, _word in window.menus._actions}
    texts["Read aloud, pause, go on"].trigger()
    assert state(window) is State.READING
    texts["Stop reading aloud"].trigger()

    assert is_silent(window)


@with_speech
def test_the_speed_chosen_in_settings_is_the_voices_and_kept_in_the_record(
    window: Window, qtbot: QtBot
) -> None:
    session = window.desk.session
    session.begin(session.people.create("Ann Li"))
    window.go_to(Place.SETTINGS)
    window.rooms.page(SettingsPage).speed.choices.button("75").click()
    session.record.close()
    session.record = session.people.open("Ann Li")
    assert session.reading_speed == 75
    open_lesson(window)
    begin(window, qtbot)
    voice = window.aloud.voice
    assert voice is not None
    qtbot.waitUntil(lambda: voice._speech.rate() == -0.25, timeout=LONGEST)


@with_speech
@pytest.mark.parametrize(
    ("language", "spoken"), [("en", True), ("nb", True), ("zh_Hans", False), ("de", False)]
)
def test_only_a_voice_of_the_language_is_taken(desk: Desk, language: str, spoken: bool) -> None:
    voice = Voice(desk.switch.facts, MOCK)

    assert voice.use(language) is spoken
    assert not spoken or voice._speech.voice().locale().name().startswith(language)


@with_speech
def test_a_sentence_that_was_stopped_does_not_end_the_next(desk: Desk, qtbot: QtBot) -> None:
    voice = Voice(desk.switch.facts, MOCK)
    heard: list[str] = []
    voice._speech.sayingWord.connect(lambda word, _id, _start, _length: heard.append(word))
    voice.ended.connect(lambda: heard.append("ended"))
    voice.use("en")
    voice.say("One two three four five six seven.", 1.0)
    qtbot.waitUntil(lambda: "two" in heard, timeout=LONGEST)
    voice.stop()
    del heard[:]
    voice.say("Eight nine ten.", 1.0)
    qtbot.waitUntil(lambda: "ended" in heard, timeout=LONGEST)

    assert heard == ["Eight", "nine", "ten", "ended"]


@with_speech
@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have an engine")
def test_an_engine_that_does_not_answer_is_explained(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{tmp_path}/nobody")
    with pytest.raises(NoVoiceError) as raised:
        Voice(desk.switch.facts, "speechd")

    assert raised.value.lack is Lack.ENGINE


@with_speech
def test_a_voice_that_breaks_off_is_explained_and_can_be_tried_again(window: Window, qtbot: QtBot) -> None:
    from PySide6.QtTextToSpeech import QTextToSpeech

    open_lesson(window)
    begin(window, qtbot)
    voice = window.aloud.voice
    assert voice is not None
    qtbot.waitUntil(lambda: voice._saying, timeout=LONGEST)
    voice._speech.errorOccurred.emit(QTextToSpeech.ErrorReason.Playback, "the sound card is gone")
    (card,) = window.findChildren(NoVoiceCard)
    assert "broke off" in card.why.text()
    assert "sound card" not in card.why.text() + card.how.text(), "plain words only"
    card.reject()
    assert is_silent(window)
    begin(window, qtbot)

    assert window.aloud.voice is not voice
    assert state(window) is State.READING


@with_speech
def test_presses_in_a_hurry_leave_one_voice_at_one_sentence(window: Window, qtbot: QtBot) -> None:
    open_lesson(window)
    for _press in range(5):  # begin, pause, go on, pause, go on
        window.topbar.aloud.main.click()
    qtbot.waitUntil(lambda: bool(window.aloud.mark.shown), timeout=LONGEST)
    assert (state(window), words(window)) == (State.READING, "Too many ROS")
    qtbot.waitUntil(lambda: words(window).startswith("ROS is short"), timeout=LONGEST)


def test_without_the_module_the_button_says_how_to_get_it(
    window: Window, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    open_lesson(window)
    by_mouse(window.topbar.aloud.main)
    qtbot.waitUntil(lambda: bool(window.findChildren(NoVoiceCard)), timeout=LONGEST)
    (card,) = window.findChildren(NoVoiceCard)

    assert "pip install '.[speech]'" in card.how.text()
    assert is_silent(window)
    card.reject()


@pytest.mark.parametrize("platform", [*HOW_TO_GET_A_VOICE, "freebsd14"])
@pytest.mark.parametrize("lack", Lack)
@pytest.mark.parametrize("language", ["en", "zh_Hans"])
def test_every_lack_is_explained_on_every_system(
    window: Window, platform: str, lack: Lack, language: str
) -> None:
    window.desk.choose_language(language)
    card = NoVoiceCard(window.desk, lack, window, platform)
    card.open()
    said = card.why.text() + card.how.text()

    assert "{" not in said
    assert lack is not Lack.VOICE or window.desk.switch.name(language) in card.why.text()
    assert card.how.isHidden() is (lack is Lack.BROKEN)
    card.reject()


@with_speech
def test_nothing_that_is_read_is_written_anywhere(
    window: Window, qtbot: QtBot, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    before = [window.desk.session.record.setting(name) for name in ("reading-speed", "language")]
    open_lesson(window)
    begin(window, qtbot)
    qtbot.waitUntil(lambda: words(window).startswith("ROS is short"), timeout=LONGEST)
    window.be_silent()

    assert caplog.records == []
    assert capfd.readouterr() == ("", "")
    assert [window.desk.session.record.setting(name) for name in ("reading-speed", "language")] == before


def test_the_first_use_of_speech_writes_nothing_to_the_terminal(root: Path) -> None:
    """In a process of its own: Qt's module warns of missing libraries once, when it is loaded."""
    pytest.importorskip("PySide6.QtCore")
    if importlib.util.find_spec("PySide6.QtTextToSpeech") is None:
        pytest.skip("PySide6-Addons is not installed: pip install '.[speech]'")
    import subprocess

    program = (
        "from PySide6.QtCore import QCoreApplication\n"
        "app = QCoreApplication([])\n"
        "from painedu.ui.aloud.voice import open_speech\n"
        "open_speech('mock')\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert (done.stdout, done.stderr) == ("", "")
