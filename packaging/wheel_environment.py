"""A fresh environment that holds the wheel of this checkout, what it asks for, and PyInstaller."""

from __future__ import annotations

import sys
from pathlib import Path

from commands import ROOT, run


def built_wheel(into: Path) -> Path:
    """Build the wheel of the checkout and return it."""
    run(sys.executable, "-m", "pip", "wheel", "--no-deps", "--wheel-dir", into, ROOT)
    (wheel,) = into.glob("painedu-*.whl")
    return wheel


def environment(wheel: Path, folder: Path) -> Path:
    """Make an environment in ``folder`` with the extra "package" of ``wheel``; return its Python."""
    run(sys.executable, "-m", "venv", folder)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    run(python, "-m", "pip", "install", f"{wheel}[package]")
    return python


def packages_of(python: Path) -> Path:
    """Return the folder where ``python`` keeps what was installed."""
    return Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip())
