"""Reading aloud with a real speech-dispatcher and espeak-ng, into a sound driver that plays nothing."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ENGLISH, CHINESE = "English (America)", "Mandarin"
MODULES = [Path("/usr/lib/speech-dispatcher-modules"), Path("/usr/libexec/speech-dispatcher-modules")]
SETTINGS = """
LogLevel 0
LogDir "{folder}"
DefaultVolume 100
AudioOutputMethod "libao"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
"""


def missing() -> list[str]:
    """Return what has to be installed first."""
    found = {
        "speech-dispatcher": shutil.which("speech-dispatcher"),
        "espeak-ng": shutil.which("espeak-ng"),
        "speech-dispatcher-espeak-ng": any((folder / "sd_espeak-ng").exists() for folder in MODULES),
        "speech-dispatcher-audio-plugins": any(Path("/usr/lib").glob("**/speech-dispatcher/spd_libao.so")),
        "PySide6-Addons (pip install '.[speech]')": importlib.util.find_spec("PySide6.QtTextToSpeech"),
    }
    return [name for name, there in found.items() if not there]


def cannot(reason: str) -> None:
    pytest.fail(reason) if os.environ.get("CI") == "true" else pytest.skip(reason)


@pytest.fixture
def dispatcher() -> Iterator[tuple[str, int]]:
    """Start a speech-dispatcher of our own and return its address and its process."""
    if wanting := missing():
        pytest.skip(f"a real voice needs {', '.join(wanting)}")
    with tempfile.TemporaryDirectory(prefix="speech") as name:  # the name of a socket has to be short
        folder = Path(name)
        (folder / "speechd.conf").write_text(SETTINGS.format(folder=folder))
        (folder / "modules").mkdir()
        (folder / "modules" / "espeak-ng.conf").write_text("Debug 0\n")
        (folder / ".libao").write_text("default_driver=null\nquiet\n")
        socket = folder / "socket"
        command = ["speech-dispatcher", "--run-single", "--communication-method", "unix_socket"]
        command += ["--socket-path", str(socket), "--config-dir", name, "--log-dir", name]
        command += ["--pid-file", str(folder / "pid"), "--timeout", "0"]
        environment = {**os.environ, "HOME": name, "XDG_RUNTIME_DIR": name}
        with (folder / "said").open("wb") as said:
            server = subprocess.Popen(command, env=environment, stdout=said, stderr=said)
        try:
            wait_for(socket, server, folder / "said")
            yield f"unix_socket:{socket}", server.pid
        finally:
            server.terminate()
            server.wait(timeout=20)


def wait_for(socket: Path, server: subprocess.Popen[bytes], said: Path) -> None:
    for _ in range(200):
        if socket.exists():
            return
        if server.poll() is not None:
            break
        time.sleep(0.1)
    cannot(f"speech-dispatcher does not start here: {said.read_text(errors='replace')[-600:]}")


def test_a_real_voice_of_each_language_reads_a_step(
    act: Any, environment: dict[str, str], dispatcher: tuple[str, int], tmp_path: Path
) -> None:
    environment["SPEECHD_ADDRESS"] = dispatcher[0]
    done = act("read_aloud", tmp_path / "heard.json", ENGLISH, CHINESE)
    heard = json.loads((tmp_path / "heard.json").read_text(encoding="utf-8"))
    voices = list(dict.fromkeys(voice for _state, voice, _words in heard))

    assert [ENGLISH in voices[0], CHINESE in voices[1]] == [True, True]
    assert len(voices) == 2, "no other voice said anything"
    assert {state for state, _voice, _words in heard} == {"Speaking", "Ready"}
    assert done.stderr == ""


def test_a_window_stays_when_the_voice_goes_away(
    act: Any, environment: dict[str, str], dispatcher: tuple[str, int]
) -> None:
    environment["SPEECHD_ADDRESS"] = dispatcher[0]

    act("voice_gone", dispatcher[1])
