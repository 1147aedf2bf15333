"""How long the start took: one line of JSON once the window is painted and usable."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from painedu.ui.first_paint import when_painted


def report_when_painted(window: QWidget) -> None:
    """Print milliseconds since the process began and resident memory in KiB, then quit."""
    when_painted(window, report)


def report() -> None:
    """Print one line of JSON and end the program."""
    line = {"milliseconds": round(since_start(), 1), "resident_kib": resident_kib()}
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()
    QApplication.exit(0)  # quit() asks the windows, and a kiosk's says no


def since_start() -> float:
    """Return milliseconds since the process began; its own working time where the system does not say."""
    stat = Path("/proc/self/stat")
    if not stat.exists():
        return time.process_time() * 1000
    import os

    ticks = int(stat.read_text().rpartition(")")[2].split()[19])
    return (time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")) * 1000


def resident_kib() -> int | None:
    """Return the resident memory of this process in KiB, None where the system does not say."""
    status = Path("/proc/self/status")
    if not status.exists():
        return None
    return next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmRSS"))
