"""An answer once given is never lost, and a guest's is never kept."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


def test_after_a_kill_the_answers_are_there_for_the_same_person(
    act: Any, environment: dict[str, str], tmp_path: Path
) -> None:
    command = [sys.executable, str(HERE / "kept_record.py"), "answer", "Wang"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as scene:
        assert scene.stdout is not None
        assert [scene.stdout.readline().strip() for _ in range(2)] == ["gate", "pain"]
        scene.kill()  # SIGKILL: nothing can be tidied up

    assert "pain 7" in act("kept_record", "return", "Wang").stdout


def test_a_guest_who_is_killed_leaves_nothing(environment: dict[str, str], tmp_path: Path) -> None:
    command = [sys.executable, "-m", "painedu", "--guest", "--lesson", "L4", "--language", "en"]
    with subprocess.Popen(command, env=environment) as program:
        find = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "painedu"]
        subprocess.run(find, env=environment, check=True, timeout=60)
        program.kill()

    assert not list(tmp_path.rglob("record*"))
    assert not list(tmp_path.rglob("person*"))
