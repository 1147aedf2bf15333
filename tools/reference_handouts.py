"""Print every layout of the sheet and of the page for doctors, as the tests expect them from now on.

python tools/reference_handouts.py    writes tests/handout/references/: text, structure and pictures

Look at what changed before you commit it: git diff shows words and structure, the pictures show the rest. It
needs pdftotext, pdfinfo and pdftoppm (Debian: poppler-utils). In a checkout, compile the catalogs first:
python tools/catalogs.py --compile
"""

from __future__ import annotations

import struct
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # for tools

from tools.handout_layouts import Layout, Printers, of_a_fixed_version, overviews, sheets

from painedu.source.folder import data_root

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "handout" / "references"
PPI = 32  # small enough to keep, large enough to see what moved
SIXTEEN = bytes(round(value / 17) for value in range(256))
PNG_START = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True)
class Reference:
    """One layout of one of the two papers."""

    layout: Layout
    is_overview: bool

    @property
    def name(self) -> str:
        return f"{self._paper}-{self.layout.name}"

    @property
    def wording(self) -> str:
        """What text and structure are called: colours do not change them."""
        return f"{self._paper}-{self.layout.wording}"

    @property
    def _paper(self) -> str:
        return "overview" if self.is_overview else "sheet"

    def pdf(self, printers: Printers) -> bytes:
        return printers.overview(self.layout) if self.is_overview else printers.sheet(self.layout)


def references() -> Iterator[Reference]:
    """Yield everything that is kept."""
    yield from (Reference(layout, is_overview=False) for layout in sheets())
    yield from (Reference(layout, is_overview=True) for layout in overviews())


def text(pdf: Path) -> str:
    """Return the words of ``pdf`` where they stand on its pages."""
    return _asked("pdftotext", "-layout", pdf, "-")


def structure(pdf: Path) -> str:
    """Return the tree of tags with what stands in each."""
    return _asked("pdfinfo", "-struct-text", pdf)


def pictures(pdf: Path) -> list[bytes]:
    """Return each side as a small PNG in sixteen greys."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-gray", "-r", str(PPI), pdf, Path(folder) / "side"], check=True)
        return [png(path.read_bytes()) for path in sorted(Path(folder).iterdir())]


def png(pgm: bytes) -> bytes:
    """Return a picture of pdftoppm (P5) as PNG, four bits a pixel."""
    _, wide, tall, _ = pgm.split(maxsplit=4)[:4]
    width, height = int(wide), int(tall)
    pixels = pgm[-width * height :]
    rows = [pixels[at : at + width] + b"\xff" * (width % 2) for at in range(0, len(pixels), width)]
    lines = b"".join(b"\0" + bytes(_pairs(row)) for row in rows)
    header = struct.pack(">IIBBBBB", width, height, 4, 0, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b""))
    return PNG_START + b"".join(_chunk(*part) for part in parts)


def _pairs(row: bytes) -> Iterator[int]:
    grey = row.translate(SIXTEEN)
    for left, right in zip(grey[::2], grey[1::2], strict=True):
        yield left << 4 | right


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _asked(*command: str | Path) -> str:
    said = subprocess.run(command, capture_output=True, check=True).stdout
    return said.decode(errors="replace").replace("\f", "\n")  # poppler 22 writes titles as raw UTF-16


def write(reference: Reference, pdf: Path) -> None:
    """Keep what ``pdf`` says and how it looks."""
    (FOLDER / f"{reference.wording}.txt").write_text(text(pdf), encoding="utf-8")
    (FOLDER / f"{reference.wording}.tags").write_text(structure(pdf), encoding="utf-8")
    for number, picture in enumerate(pictures(pdf), 1):
        (FOLDER / f"{reference.name}-{number}.png").write_bytes(picture)


def main() -> None:
    root = data_root()
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.iterdir():
        old.unlink()
    with tempfile.TemporaryDirectory() as folder:
        printers = Printers(of_a_fixed_version(root / "resources", Path(folder)), root / "translations")
        pdf = Path(folder) / "sheet.pdf"
        for reference in references():
            pdf.write_bytes(reference.pdf(printers))
            write(reference, pdf)
    sizes = [path.stat().st_size for path in FOLDER.iterdir()]
    print(f"{len(sizes)} files in {FOLDER}, {sum(sizes) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
