"""Compare the start of painedu with that of an empty Qt window, run in turn.

python benchmarks/startup.py [--pairs N]

Prints the medians and their ratios. Exit code 1 when a ratio is over its budget.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

TIME_BUDGET = 1.8  # times the empty window
MEMORY_BUDGET = 1.8
PAIRS = 10
BARE = (sys.executable, str(Path(__file__).with_name("bare_window.py")))
PAINEDU = (str(Path(sys.executable).with_name("painedu")), "--guest", "--language", "en", "--startup-report")


@dataclass(frozen=True)
class Start:
    """One start: milliseconds since the process began, resident memory in KiB."""

    milliseconds: float
    resident_kib: int


def start(arguments: tuple[str, ...], data: Path) -> Start:
    """Start a program and return what it reports; CalledProcessError when it fails."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PAINEDU_DATA_DIR": str(data)}
    done = subprocess.run(arguments, env=environment, capture_output=True, check=True)
    return Start(**json.loads(done.stdout))


def pairs(count: int) -> tuple[list[Start], list[Start]]:
    """Start both in turn ``count`` times, after one start of each that fills the caches of the disk."""
    bare, painedu = [], []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(count + 1):
            bare.append(start(BARE, Path(folder)))
            painedu.append(start(PAINEDU, Path(folder)))
    return bare[1:], painedu[1:]


def middle(starts: list[Start]) -> Start:
    """Return the median of each number."""
    times = [each.milliseconds for each in starts]
    sizes = [each.resident_kib for each in starts]
    return Start(statistics.median(times), round(statistics.median(sizes)))


def main() -> int:
    """Print the table; return 1 when painedu is over a budget."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=PAIRS)
    bare, painedu = (middle(starts) for starts in pairs(parser.parse_args().pairs))
    time, memory = painedu.milliseconds / bare.milliseconds, painedu.resident_kib / bare.resident_kib
    print(f"{'':14}{'time':>10}{'memory':>12}")
    for name, each in (("empty window", bare), ("painedu", painedu)):
        print(f"{name:14}{each.milliseconds:>7.0f} ms{each.resident_kib / 1024:>8.1f} MiB")
    print(f"{'ratio':14}{time:>9.2f}x{memory:>11.2f}x")
    print(f"{'budget':14}{TIME_BUDGET:>9.2f}x{MEMORY_BUDGET:>11.2f}x")
    return 0 if time <= TIME_BUDGET and memory <= MEMORY_BUDGET else 1


if __name__ == "__main__":
    sys.exit(main())
