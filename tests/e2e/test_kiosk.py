"""A kiosk on a real screen: a whole journey, what stays of it, and who tries to get out."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from painedu.deployment.pin import hashed
from painedu.records.people import People

HERE = Path(__file__).parent
NAME = "Zhou Xiaoming"
FAKE = '#!/bin/sh\necho "$@" > "$HOME/opened"\n'


def site(tmp_path: Path, minutes: float) -> Path:
    """Write the site file of a kiosk: English, a text size of its own, the PIN 2468."""
    path = tmp_path / "site.yaml"
    kiosk = f"kiosk:\n  on: true\n  idle_minutes: {minutes}\n  pin_hash: '{hashed('2468')}'\n"
    path.write_text(f"language: en\nregion: uk\ntext_size: 125\n{kiosk}", encoding="utf-8")
    return path


@pytest.fixture
def home(environment: dict[str, str], tmp_path: Path) -> Path:
    """Everything that a program may write for its user, in one folder."""
    folder = tmp_path / "home"
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "TMPDIR"):
        place = folder if name == "HOME" else folder / name.lower()
        place.mkdir(exist_ok=True)
        environment[name] = str(place)
    environment["PAINEDU_DATA_DIR"] = str(folder / "records")
    return folder


def files(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_journey_leaves_nothing_behind(act: Any, home: Path, tmp_path: Path) -> None:
    before = files(home)

    act("kiosk_journey", site(tmp_path, 0.15))

    after = files(home)
    assert [path for path, content in after.items() if NAME.encode() in content] == []
    assert [path for path in after if path not in before and "fontconfig" not in str(path)] == []


@pytest.fixture
def desktop(home: Path, environment: dict[str, str], tmp_path: Path) -> Iterator[None]:
    """A desktop with another program on it, with fake ones to open addresses, and with Anna's record."""
    People(Path(environment["PAINEDU_DATA_DIR"]) / "people").create("Anna").close()
    fakes = tmp_path / "fakes"
    fakes.mkdir()
    for name in ("xdg-open", "kfmclient", "x-www-browser"):
        (fakes / name).write_text(FAKE, encoding="utf-8")
        (fakes / name).chmod(0o755)
    environment["PATH"] = os.pathsep.join([str(fakes), environment["PATH"]])
    with subprocess.Popen([sys.executable, str(HERE / "someone_else.py")], env=environment) as other:
        find = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "someone else"]
        subprocess.run(find, env=environment, check=True, timeout=60, stdout=subprocess.DEVNULL)
        yield
        other.terminate()


def test_no_key_leads_out(act: Any, desktop: None, home: Path, tmp_path: Path) -> None:
    told = act("kiosk_keys", site(tmp_path, 30)).stdout

    keys, pages = int(told.split()[0]), int(told.split()[3])
    assert keys >= 50
    assert pages >= 4
