"""A real X server for the end-to-end tests."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from tests.e2e.paper_tray import QUEUE, has_queue, lacking, tray_of_the_queue

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
NEEDED = ("Xvfb", "xdotool", "openbox", "pdftotext", "pdffonts", "pdfinfo", "strace")
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """Start an X server and a window manager of our own; skip where they are not installed."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        reason = f"a real window needs {', '.join(missing)} (Debian: see .ci/run)"
        pytest.fail(reason) if os.environ.get("CI") == "true" else pytest.skip(reason)
    with ExitStack() as stack:
        name = _server(stack)
        environment = {**os.environ, "DISPLAY": name}
        stack.enter_context(_ended(subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)))
        time.sleep(0.5)  # the window manager takes over the root window
        yield name


def _server(stack: ExitStack) -> str:
    """Start an X server until ``stack`` ends and return the name of its display."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x900x24", "-nolisten", "tcp"]
    stack.enter_context(_ended(subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)))
    os.close(writing)
    with os.fdopen(reading) as answer:
        name = ":" + answer.readline().strip()
    _wait_for(name)
    return name


@contextmanager
def _ended(process: subprocess.Popen[bytes]) -> Iterator[None]:
    """End ``process`` whatever happens in between."""
    try:
        yield
    finally:
        process.terminate()
        process.wait(timeout=10)


def _wait_for(display: str) -> None:
    """Wait until the server answers: it names its display a little before it takes guests."""
    for _ in range(100):
        here = {**os.environ, "DISPLAY": display}
        asked = subprocess.run(["xdotool", "getmouselocation"], env=here, capture_output=True, check=False)
        if asked.returncode == 0:
            return
        time.sleep(0.1)
    pytest.fail(f"the X server {display} does not answer")


@pytest.fixture
def environment(display: str, tmp_path: Path) -> dict[str, str]:
    """The environment of a person on that screen, with a home of their own."""
    home = {"HOME": tmp_path, "XDG_DATA_HOME": tmp_path / "data", "PAINEDU_DATA_DIR": tmp_path / "records"}
    places = {name: str(path) for name, path in home.items()}
    paths = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    screen = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}
    return {**os.environ, **places, **screen, "PYTHONPATH": paths}


@pytest.fixture
def act(environment: dict[str, str]) -> Run:
    """Run a scene, a script beside this file, against the real program; its assertions are ours."""

    def run(scene: str, *arguments: object, under: Sequence[str] = ()) -> subprocess.CompletedProcess[str]:
        command = [*under, sys.executable, str(HERE / f"{scene}.py"), *map(str, arguments)]
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=180, check=False
        )
        assert done.returncode == 0, done.stderr[-4000:]
        return done

    return run


@pytest.fixture
def queue(monkeypatch: pytest.MonkeyPatch) -> None:
    """A queue that prints into files, and the default one for this test; no other printer is ever used."""
    if not has_queue():
        lacking(f"needs a CUPS queue named {QUEUE} that prints into files (see .ci/run)")
    monkeypatch.setenv("PRINTER", QUEUE)


@pytest.fixture
def tray(queue: None) -> Iterator[Path]:
    """Where the paper comes out; what a test printed is taken out again."""
    folder = tray_of_the_queue()
    before = set(folder.glob("*.pdf"))
    yield folder
    for path in set(folder.glob("*.pdf")) - before:
        path.unlink()
