"""What a start loads (ADR 9)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

START = """
import json, linecache, sys
import painedu
from painedu.cli import main
main(["--guest", "--language", "en", "--startup-report"])
print(json.dumps({}))
"""
LATER = ("yaml", "babel", "typst", "segno", "PySide6.QtSvg", "PySide6.QtPrintSupport")


def after_start(what: str, data: Path) -> list[str]:
    """Return the names that ``what``, a line of Python, gives once the window was painted."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PAINEDU_DATA_DIR": str(data)}
    done = subprocess.run(
        (sys.executable, "-c", START.format(what)),
        env=environment,
        capture_output=True,
        check=True,
        text=True,
    )
    names: list[str] = json.loads(done.stdout.splitlines()[-1])
    return names


def loaded(data: Path) -> list[str]:
    """Return the modules of a start."""
    return after_start("list(sys.modules)", data)


def test_pyside_reads_no_source_of_ours(tmp_path: Path) -> None:
    """It reads that of every module imported through its own ``import``, and keeps the lines."""
    read = after_start("[name for name in linecache.cache if name.startswith(painedu.__path__[0])]", tmp_path)

    assert read == []


def test_what_home_does_without_is_not_loaded(tmp_path: Path) -> None:
    names = set(loaded(tmp_path))

    assert "painedu.ui.pages.home" in names
    assert not names & set(LATER) - ({"yaml"} if is_checkout() else set())


def is_checkout() -> bool:
    """Whether the course is read as YAML: only an installed wheel holds it as JSON too."""
    from painedu.source.folder import data_root

    return not (data_root() / "resources" / "course.json").is_file()


def test_what_only_a_site_or_a_kiosk_needs_is_not_loaded(tmp_path: Path) -> None:
    names = loaded(tmp_path)

    assert [name for name in names if name.startswith("painedu.ui.kiosk")] == []
    ours = {name.removeprefix("painedu.deployment.") for name in names if "painedu.deployment." in name}
    assert ours == {"finding", "site"}
    assert "hashlib" not in names
    assert "platformdirs" not in names
