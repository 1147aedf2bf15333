"""Look at every view as someone with weak eyes, shaky hands or a screen reader has to use it.

python tools/audit.py [--language TAG ...] [--theme NAME ...] [--text-size N ...] [--size WxH ...]
python tools/audit.py --all [--write]     every theme, text size and window size: the whole grid

Prints each fault once, and exits with 1 when there is any. tools/faults.py says what counts as one.
--write puts the table into docs/accessibility.md. Each view is made once and looked at in all sizes.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # for tools

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QWidget
from tools.faults import Fault, faults
from tools.screenshots import Camera, say, settle, take_all, width_and_height, window_in

from painedu.language.translator import Translator
from painedu.source.folder import data_root
from painedu.source.replacing import write_beside
from painedu.ui import style

Size = tuple[int, int]
SIZES: tuple[Size, ...] = ((1024, 640), (1366, 768), (1920, 1080))
TEXT_SIZES = (100, 150, 200)
DOCS = Path(__file__).resolve().parents[1] / "docs" / "accessibility.md"
BEGIN, END = "<!-- the table of tools/audit.py --all --write -->\n", "<!-- its end -->\n"


@dataclass(frozen=True)
class Corner:
    """One way to look at everything."""

    language: str
    theme: str
    text_size: int

    def __str__(self) -> str:
        return f"{self.language}, {self.theme.replace('-', ' ')}, {self.text_size} %"


@dataclass(frozen=True)
class Auditor(Camera):
    """Goes where the camera goes, and notes what is wrong in each size instead of taking a picture."""

    sizes: Sequence[Size] = SIZES
    views: Counter[Size] = field(default_factory=Counter)
    looks: set[tuple[str, int]] = field(default_factory=set)
    found: dict[tuple[Size, str, str, str], Fault] = field(default_factory=dict)

    def page(self, name: str) -> None:
        for size in self.sizes:
            self.window.resize(*size)
            super().page(name)

    def card(self, shown: QWidget, name: str) -> None:
        for size in self.sizes:
            self.window.resize(*size)
            super().card(shown, name)

    def take(self, widget: QWidget, name: str) -> None:
        settle()
        size, look = self.window.size().toTuple(), self.window.desk.appearance
        self.views[size] += 1
        self.looks.add((look.theme, look.text_size))
        for fault in faults(widget, name, look.text_size / 100):
            self.found.setdefault((size, fault.kind, fault.widget, fault.what), fault)

    def wrong(self, size: Size) -> list[Fault]:
        """Return what is wrong in windows of that ``size``."""
        return [fault for (there, *_), fault in self.found.items() if there == size]


def audited(corner: Corner, sizes: Sequence[Size], lessons: Sequence[str] | None = None) -> Auditor:
    """Return what is wrong at ``corner`` in windows of ``sizes``, in every lesson or only in ``lessons``."""
    with window_in(corner.language, corner.text_size, sizes[0]) as window:
        window.desk.choose_theme(corner.theme)
        auditor = Auditor(window, Path(), str(corner), sizes)
        take_all(auditor, lessons)
        return auditor


def table(rows: Iterable[tuple[Corner, Auditor]], sizes: Sequence[Size]) -> Iterator[str]:
    """Yield the lines of a table in Markdown: a row for each corner, views and faults in each size."""
    yield f"| language, theme, text | {' | '.join(f'{width}x{height}' for width, height in sizes)} |\n"
    yield f"|---|{'---|' * len(sizes)}\n"
    for corner, auditor in rows:
        counts = (f"{auditor.views[size]} / {len(auditor.wrong(size))}" for size in sizes)
        yield f"| {corner} | {' | '.join(counts)} |\n"


def write(path: Path, lines: Iterable[str]) -> None:
    """Put ``lines`` between the two marks in ``path``."""
    before, _, rest = path.read_text("utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    write_beside(path, (before + BEGIN + "".join(lines) + END + after).encode())


def main() -> int:
    """Audit what the command line asks for; return 1 when something is wrong."""
    given = asked()
    qInstallMessageHandler(say)
    languages = given.language or Translator(data_root() / "translations").languages()
    themes = given.theme or (style.THEMES if given.all else ["light"])
    texts = given.text_size or (TEXT_SIZES if given.all else TEXT_SIZES[:1])
    sizes = given.size or (SIZES if given.all else SIZES[:1])
    rows: list[tuple[Corner, Auditor]] = []
    for text, theme, language in product(texts, themes, languages):
        corner = Corner(language, theme, text)
        auditor = audited(corner, sizes)
        rows.append((corner, auditor))
        print(list(table(rows, sizes))[-1], end="", flush=True)
        for (size, *_), fault in auditor.found.items():
            print(f"    {size}: {fault}", file=sys.stderr, flush=True)
        if given.write:  # after each row: what a run that is broken off has seen is not lost
            write(DOCS, table(rows, sizes))
    wrong = Counter(fault.kind for _, auditor in rows for fault in auditor.found.values())
    print(
        f"in all: {sum(auditor.views.total() for _, auditor in rows)} views, {dict(wrong) or 'nothing wrong'}"
    )
    return 1 if wrong else 0


def asked() -> argparse.Namespace:
    """Return what the command line asks for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--language", action="append", metavar="TAG", help="default: every language")
    parser.add_argument("--theme", action="append", choices=style.THEMES, help="default: light")
    parser.add_argument("--text-size", action="append", type=int, metavar="N", help="default: 100")
    parser.add_argument(
        "--size", action="append", type=width_and_height, metavar="WxH", help="default: 1024x640"
    )
    parser.add_argument("--all", action="store_true", help="what is not chosen otherwise: all there is")
    parser.add_argument("--write", action="store_true", help=f"put the table into {DOCS.name}")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
