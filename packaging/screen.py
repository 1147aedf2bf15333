"""A screen that nobody sees, and pictures of it."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from commands import run

SIZE = "1280x900x24"
PATIENCE = 40  # seconds until a window has come to rest


@contextmanager
def hidden_screen() -> Iterator[str]:
    """Start Xvfb and return the name of its display."""
    reading, writing = os.pipe()
    words = ("Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE, "-nolisten", "tcp", "-ac")
    started = subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        started.terminate()
        started.wait()


def picture(command: Sequence[str], screen: str, into: Path) -> Path:
    """Start a program, take a picture of the screen once it rests, and end the program."""
    shown = subprocess.Popen(command, env={**os.environ, "DISPLAY": screen}, start_new_session=True)
    try:
        wait_for_window(shown, screen)
        until_at_rest(screen, into)
    finally:
        os.killpg(shown.pid, 15)
        shown.wait()
    return into


def wait_for_window(shown: subprocess.Popen[bytes], screen: str) -> None:
    """Return once painedu shows a window; SystemExit when it ends or waits too long."""
    ask = ("xdotool", "search", "--sync", "--onlyvisible", "--name", ".")
    more = {**os.environ, "DISPLAY": screen}
    found = subprocess.run(ask, env=more, capture_output=True, check=False, timeout=PATIENCE)
    if found.returncode != 0 or shown.poll() is not None:
        raise SystemExit("painedu showed no window")


def until_at_rest(screen: str, into: Path) -> None:
    """Take pictures until two in a row are the same."""
    before = b""
    for _ in range(PATIENCE):
        time.sleep(1)
        run("import", "-silent", "-window", "root", into, more={"DISPLAY": screen})
        now = run("convert", into, "-format", "%#", "info:").encode()
        if now == before:
            return
        before = now
    raise SystemExit("the window does not come to rest")


def pixels_apart(one: Path, other: Path) -> int:
    """Return how many pixels of two pictures differ."""
    words = ("compare", "-metric", "AE", str(one), str(other), "null:")
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    return int(float(done.stderr.split()[0]))
