"""People in a folder of the test's own, and programs beside this one."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

import painedu
from painedu.records.people import People

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "people"


@pytest.fixture
def people(folder: Path) -> People:
    return People(folder)


@pytest.fixture
def file(people: People, folder: Path) -> Path:
    """The closed record of Ann, who got to one step of one lesson."""
    with closing(people.create("Ann")) as record:
        record.choose("L1", "check", "a")
        record.keep_setting("language", "en")
    return next(folder.glob("*/record.db"))


@pytest.fixture
def start() -> Start:
    """Run Python code in a process of its own; what stands in ``environment`` is added."""

    def run(code: str, *arguments: str, **environment: str) -> subprocess.Popen[str]:
        source = str(Path(painedu.__file__).parents[1])
        return subprocess.Popen(
            [sys.executable, "-c", code, *arguments],
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": source, "PYTHONIOENCODING": "utf-8"} | environment,
        )

    return run
