"""What a start loads, and in which order (ADR 9)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

START = """
import json, sys
from painedu.cli import main
main(["--guest", "--language", "en", "--startup-report"])
print(json.dumps(list(sys.modules)))
"""
ONLY_THE_WINDOW_ASKS_FOR_THEM = 10  # painedu.aloud.state and the like: a tenth of a millisecond each
LATER = ("yaml", "babel", "typst", "segno", "PySide6.QtSvg", "PySide6.QtPrintSupport")


def loaded(data: Path) -> list[str]:
    """Return the modules of a start in the order in which they were loaded."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PAINEDU_DATA_DIR": str(data)}
    done = subprocess.run(
        (sys.executable, "-c", START), env=environment, capture_output=True, check=True, text=True
    )
    names: list[str] = json.loads(done.stdout.splitlines()[-1])
    return names


def test_qt_comes_last_as_it_reads_the_source_of_what_comes_after_it(tmp_path: Path) -> None:
    names = loaded(tmp_path)
    after = names[names.index("PySide6.QtCore") :]
    own = [name for name in after if name.startswith("painedu.") and not name.startswith("painedu.ui")]

    assert names.index("msgspec") < names.index("PySide6.QtCore")
    assert names.index("painedu.records.session") < names.index("PySide6.QtCore")
    assert len(own) <= ONLY_THE_WINDOW_ASKS_FOR_THEM, own


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
