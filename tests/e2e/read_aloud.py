"""Scene: the button reads a step with the voice of the system, and a switch in the middle is followed."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.e2e.hands import click, wait_until
from tests.e2e.program import start

from painedu.aloud.state import State
from painedu.ui.aloud.shown_words import shown_words
from painedu.ui.window import Window


class Listener:
    """Notes what the engine reports, with the voice that was in use and the sentence that was marked."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.heard: list[tuple[str, str, str]] = []
        voice = window.aloud.voice
        assert voice is not None
        voice._speech.stateChanged.connect(self._note)

    def _note(self, state: object) -> None:
        reader, voice = self._window.aloud.reader, self._window.aloud.voice
        assert voice is not None
        words = reader.sentence.words if reader.sentence else ""
        self.heard.append((str(getattr(state, "name", state)), voice.name, words))


def said(listener: Listener, name: str) -> list[str]:
    """Return the sentences that were begun in voices whose names hold ``name``."""
    return [words for state, voice, words in listener.heard if state == "Speaking" and name in voice]


def main(target: str, english: str, chinese: str) -> None:
    window = start(guest=True, language="en", lesson="L4")
    wanted = [words for _part, words in shown_words(window.stack.currentWidget()) if words]
    click(window.topbar.aloud.main)
    wait_until(lambda: window.aloud.voice is not None, "a voice is found")
    listener = Listener(window)
    wait_until(lambda: len(said(listener, english)) >= 2, "an English voice speaks")
    window.desk.choose_language("zh_Hans")
    wait_until(lambda: bool(said(listener, chinese)), "a Chinese voice goes on")
    wait_until(lambda: window.aloud.reader.state is State.SILENT, "the step is read to its end")
    states = {state for state, _voice, _words in listener.heard}
    last = list(shown_words(window.stack.currentWidget()))[-1][1]
    assert states == {"Speaking", "Ready"}, states
    assert not set(said(listener, english)) & set(said(listener, chinese)), "no sentence in both"
    assert all(any("\u4e00" <= letter <= "\u9fff" for letter in each) for each in said(listener, chinese))
    assert last.endswith(said(listener, chinese)[-1]), "the last sentence of the page"
    assert any(each in "".join(wanted) for each in said(listener, english))
    window.close()
    Path(target).write_text(json.dumps(listener.heard), encoding="utf-8")


main(*sys.argv[1:])
