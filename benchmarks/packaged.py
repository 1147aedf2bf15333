"""Compare what build.py made with the installation by pip: sizes, and both starts, run in turn.

python benchmarks/packaged.py DIR [--pairs N]

DIR holds the packages. Exit code 1 when a size or the ratio of the starts is over its budget.
"""

from __future__ import annotations

import argparse
import sys
import tarfile
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.startup import PAINEDU, PAIRS, middle, start

MB = 1_000_000
PACKED_BUDGET = 90  # MB
UNPACKED_BUDGET = 260  # MB
TIME_BUDGET = 1.2  # times the installation by pip


def unpacked(archive: Path, into: Path) -> Path:
    """Unpack the archive and return the folder with the program."""
    with tarfile.open(archive) as packed:
        packed.extractall(into, filter="fully_trusted")
    (folder,) = into.iterdir()
    return folder


def sizes(packages: list[Path], folder: Path) -> list[tuple[str, float, int]]:
    """Return name, size and budget of each package, in MB, and of the folder."""
    files = sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file())
    packed = [(path.name, path.stat().st_size / MB, PACKED_BUDGET) for path in packages]
    return [*packed, ("unpacked", files / MB, UNPACKED_BUDGET)]


def starts(program: Path, count: int, data: Path) -> tuple[float, float]:
    """Return the medians in milliseconds of pip's program and of the packaged one."""
    packaged = (str(program), *PAINEDU[1:])
    pairs = [(start(PAINEDU, data), start(packaged, data)) for _ in range(count + 1)][1:]
    pip, own = (middle(list(each)).milliseconds for each in zip(*pairs, strict=True))
    return pip, own


def main() -> int:
    """Print the table; return 1 when anything is over its budget."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("packages", type=Path, metavar="DIR")
    parser.add_argument("--pairs", type=int, default=PAIRS)
    given = parser.parse_args()
    (archive,) = given.packages.glob("*.tar.xz")
    with tempfile.TemporaryDirectory() as place:
        folder = unpacked(archive, Path(place, "program"))
        measured = sizes([archive, *given.packages.glob("*.deb")], folder)
        pip, own = starts(folder / "painedu", given.pairs, Path(place, "data"))
    for name, size, budget in measured:
        print(f"{name:44}{size:>8.1f} MB   budget {budget} MB")
    print(f"{'start, installed by pip':44}{pip:>8.0f} ms")
    print(f"{'start, packaged':44}{own:>8.0f} ms   {own / pip:.2f}x, budget {TIME_BUDGET}x")
    return 0 if own <= TIME_BUDGET * pip and all(size <= budget for _, size, budget in measured) else 1


if __name__ == "__main__":
    sys.exit(main())
