"""Scene: speech-dispatcher ends while reading is paused; the window says so and stays."""

from __future__ import annotations

import os
import signal
import socket
import sys

from tests.e2e.hands import click, wait_until
from tests.e2e.program import start

from painedu.ui.aloud.no_voice import NoVoiceCard
from painedu.ui.window import Window


def explained(window: Window) -> str:
    """Wait for the card that says why nothing is read, put it away and return its words."""
    wait_until(lambda: window.findChildren(NoVoiceCard), "the silence is explained")
    (card,) = window.findChildren(NoVoiceCard)
    words = card.why.text()
    card.reject()
    wait_until(lambda: not window.findChildren(NoVoiceCard), "the card is put away")
    return words


def answers(address: str) -> bool:
    """Tell whether there is a server at ``address``."""
    with socket.socket(socket.AF_UNIX) as asked:
        return asked.connect_ex(address) == 0


def main(server: int) -> None:
    window = start(guest=True, language="en", lesson="L4")
    window.desk.session.record.keep_setting("reading-speed", "50")
    click(window.topbar.aloud.main)
    wait_until(lambda: window.aloud.voice is not None, "a voice is found")
    wait_until(lambda: window.aloud.mark.shown, "a sentence is read")
    window.read_aloud()
    assert window.topbar.aloud.main.text() == "Go on"
    address = os.environ["SPEECHD_ADDRESS"].partition(":")[2]
    os.kill(server, signal.SIGTERM)
    wait_until(lambda: not answers(address), "the server is gone")
    click(window.topbar.aloud.main)
    assert "broke off" in explained(window)
    click(window.topbar.aloud.main)
    assert "found no voice" in explained(window)
    assert window.topbar.aloud.main.text() == "Read aloud"
    assert window.isVisible()
    window.close()


main(int(sys.argv[1]))
