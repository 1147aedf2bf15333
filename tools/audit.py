"""Look at every view as someone with weak eyes, shaky hands or a screen reader has to use it.

python tools/audit.py [--language TAG ...] [--theme NAME] [--text-size N] [--size WxH]
python tools/audit.py --all     every theme, text size and window size: the table of docs/accessibility.md

Prints each fault once, and exits with 1 when there is any. tools/faults.py says what counts as one.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
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
from painedu.ui import style

SIZES = ((1024, 640), (1366, 768), (1920, 1080))
TEXT_SIZES = (100, 150, 200)


@dataclass(frozen=True)
class Corner:
    """One way to look at everything."""

    language: str
    theme: str
    text_size: int
    size: tuple[int, int]

    def __str__(self) -> str:
        return f"{self.language} {self.theme} {self.text_size} % {self.size[0]}x{self.size[1]}"


@dataclass(frozen=True)
class Auditor(Camera):
    """Goes where the camera goes, and notes what is wrong instead of taking a picture."""

    views: list[str] = field(default_factory=list)
    found: dict[tuple[str, str, str], Fault] = field(default_factory=dict)

    def take(self, widget: QWidget, name: str) -> None:
        settle()
        self.views.append(name)
        for fault in faults(widget, name, self.window.desk.appearance.text_size / 100):
            self.found.setdefault((fault.kind, fault.widget, fault.what), fault)


def audited(corner: Corner, lessons: Sequence[str] | None = None) -> Auditor:
    """Return what is wrong at ``corner``, in every lesson or only in ``lessons``."""
    with window_in(corner.language, corner.text_size, corner.size) as window:
        window.desk.choose_theme(corner.theme)
        auditor = Auditor(window, Path(), str(corner))
        take_all(auditor, lessons)
        return auditor


def corners(languages: list[str]) -> Iterator[Corner]:
    """Yield the whole grid."""
    yield from (Corner(*each) for each in product(languages, style.THEMES, TEXT_SIZES, SIZES))


def main() -> int:
    """Audit what the command line asks for; return 1 when something is wrong."""
    given = asked()
    qInstallMessageHandler(say)
    languages = given.language or Translator(data_root() / "translations").languages()
    one = [Corner(language, given.theme, given.text_size, given.size) for language in languages]
    wrong: Counter[str] = Counter()
    for corner in corners(languages) if given.all else one:
        auditor = audited(corner)
        counted = Counter(fault.kind for fault in auditor.found.values())
        wrong += counted
        print(f"| {corner} | {len(auditor.views)} | {sum(counted.values())} |", flush=True)
        for fault in auditor.found.values():
            print(f"    {fault}", file=sys.stderr)
    print(f"in all: {dict(wrong) or 'nothing wrong'}")
    return 1 if wrong else 0


def asked() -> argparse.Namespace:
    """Return what the command line asks for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--language", action="append", metavar="TAG", help="default: every language")
    parser.add_argument("--theme", choices=style.THEMES, default="light")
    parser.add_argument("--text-size", type=int, default=100, metavar="N")
    parser.add_argument("--size", type=width_and_height, default=SIZES[0], metavar="WxH")
    parser.add_argument("--all", action="store_true", help="the whole grid: takes about an hour")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
