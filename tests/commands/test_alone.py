"""No command but the window needs Qt, and none needs the network."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from tests.commands.conftest import started

ROOT = Path(__file__).resolve().parents[2]
COMMANDS = {
    "check": ["check"],
    "lessons": ["lessons", "--json", "--language", "zh_Hans"],
    "handout": ["handout", "--language", "zh_Hans", "--language", "en", "-o", "sheet.pdf"],
    "batch": ["batch", str(ROOT / "docs" / "examples" / "people.csv"), "--out", "sheets"],
    "card": ["card", "--language", "en", "--language", "zh_Hans", "-o", "card.pdf"],
    "form": ["form", "--language", "zh_Hans", "-o", "form.pdf"],
    "leaflet": ["leaflet", "L4", "-o", "leaflet.pdf"],
    "booklet": ["booklet", "-o", "booklet.pdf"],
    "figure": ["figure", "week", "-o", "week.png"],
}
WITHOUT_QT = """
import sys
for name in ("PySide6", "shiboken6"):
    sys.modules[name] = None
from painedu.cli import main
sys.exit(main(sys.argv[1:]))
"""
HEAVY = ("yaml", "babel", "typst", "msgspec", "PySide6", "apsw", "platformdirs", "segno")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_runs_where_there_is_no_qt(command: str, checkout: Path, tmp_path: Path) -> None:
    done = started(checkout, ["-c", WITHOUT_QT, *COMMANDS[command]], tmp_path)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_opens_no_connection(command: str, checkout: Path, tmp_path: Path) -> None:
    if shutil.which("strace") is None and os.environ.get("CI") != "true":
        pytest.skip("strace is not installed, so that nothing can watch the network")
    watch = ["strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", str(tmp_path / "calls")]
    done = started(checkout, ["-m", "painedu", *COMMANDS[command]], tmp_path, *watch)
    assert (done.returncode, done.stderr) == (0, "")
    assert "AF_INET" not in (tmp_path / "calls").read_text(encoding="utf-8")


def test_the_command_line_is_light(checkout: Path, tmp_path: Path) -> None:
    asked = f"import painedu.cli, sys; print([name for name in {HEAVY} if name in sys.modules])"
    assert started(checkout, ["-c", asked], tmp_path).stdout == "[]\n"


def test_help_names_the_commands_there_are(checkout: Path, tmp_path: Path) -> None:
    shown = started(checkout, ["-m", "painedu", "--help"], tmp_path).stdout
    assert all(command in shown for command in [*COMMANDS, "--content"])


@pytest.mark.parametrize(
    "arguments", [["nonsense"], ["figure", "--nonsense"], ["handout"], ["--text-size", "90"]]
)
def test_wrong_usage_ends_with_2(arguments: list[str], checkout: Path, tmp_path: Path) -> None:
    done = started(checkout, ["-m", "painedu", *arguments], tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "usage: painedu" in done.stderr
