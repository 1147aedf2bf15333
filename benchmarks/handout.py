"""Time a sheet of two pages in two languages with drawings: painedu, WeasyPrint, and Qt's QTextDocument.

python benchmarks/handout.py [--rounds N] [--many N]

All three set the same words and drawings, each round for another name, in turn; the first sheet of each loads
fonts and is shown apart. painedu lays out anew only what differs from the sheets before, so it is also timed
with other answers each round: they change numbers and the drawing of the week. No budget is set for that.
Then a process of its own makes many different sheets in a row, and tells its memory at a tenth of them and at
the end. Exit code 1 when a budget is exceeded.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # for tools and benchmarks

import msgspec
from benchmarks.handout_in_html import html
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF, QUrl
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication
from tools.handout_layouts import Layout, Printers

from painedu.figures.drawing import SCREEN
from painedu.figures.press import Press
from painedu.figures.svg import for_qt
from painedu.handout.request import Section, SheetRequest
from painedu.source.folder import data_root
from painedu.ui.language import load_fonts
from painedu.ui.startup_report import resident_kib

BUDGETS = {"WeasyPrint": 1 / 50, "QTextDocument": 1 / 3}
OTHER_ANSWERS = "other answers"
FLAT = 1.1  # times the memory at a tenth of the sheets
MISSING = "WeasyPrint is missing: pip install '.[benchmark]'; on Debian it also needs libpango-1.0-0."
LAYOUT = Layout(("en", "zh_Hans"), "a4", large=False, plain=False, full=True)
Make = Callable[[int], bytes]


def requests(printers: Printers, count: int) -> list[SheetRequest]:
    """Return an ordinary sheet for one person after another: check-ins, lessons, region, and no plan.

    All that it holds has room on it: the other two set everything that they are given.
    """
    whole = printers.request(LAYOUT)
    assert whole.answers is not None
    answers = msgspec.structs.replace(
        whole.answers, places=None, feels=None, hard=None, strength=None, confidence=None
    )
    asked = replace(whole, plan=None, answers=answers, finished=whole.finished[:2], questions=())
    asked = replace(asked, sections=frozenset(Section) - {Section.FEET})
    sheets = [replace(asked, name=f"Person {at} 王{at}", number=f"A-{at}") for at in range(count)]
    assert not printers.sheets.left_out(sheets[0])
    return sheets


def answered(request: SheetRequest, at: int) -> SheetRequest:
    """Return ``request`` with answers that differ from one person to the next."""
    assert request.answers is not None
    numbers = {"pain": at % 11, "interference": at // 11 % 11, "days": 1 + at % 7, "minutes": 5 + at % 60}
    return replace(request, answers=msgspec.structs.replace(request.answers, **numbers))


class Contestants:
    """Three ways to set the same sheets. Words and drawings are made beforehand for the other two."""

    def __init__(self, root: Path, count: int) -> None:
        resources = root / "resources"
        self._sheets = Printers(resources, root / "translations").sheets
        self._fonts = resources / "fonts"
        others = Printers(resources, root / "translations")
        self._requests = requests(others, count)
        made = [html(others.sheets.data(each)) for each in self._requests]
        self._html, press = [page for page, _ in made], Press(resources)
        self._figures = [press.svg(SCREEN, payload)[0] for payload in made[0][1]]
        self._configuration: Any = None

    def painedu(self, number: int) -> bytes:
        return self._sheets.pdf(self._requests[number])

    def painedu_answered(self, number: int) -> bytes:
        return self._sheets.pdf(answered(self._requests[number], number))

    def weasyprint(self, number: int) -> bytes:
        from weasyprint import HTML
        from weasyprint.text.fonts import FontConfiguration

        self._configuration = self._configuration or FontConfiguration()  # it keeps the fonts
        page = HTML(string=self._html[number], base_url="sheet:", url_fetcher=self._fetched)
        return bytes(page.write_pdf(font_config=self._configuration, pdf_variant="pdf/ua-1"))

    def _fetched(self, url: str) -> Any:
        from weasyprint.urls import URLFetcherResponse

        name = url.rpartition(":")[2].lstrip("/")
        if name.endswith(".ttf"):
            return URLFetcherResponse(url, (self._fonts / name).read_bytes(), {"Content-Type": "font/ttf"})
        svg = self._figures[int(name.removeprefix("figure-"))]
        return URLFetcherResponse(url, svg, {"Content-Type": "image/svg+xml"})

    def qtextdocument(self, number: int) -> bytes:
        document, out = QTextDocument(), QBuffer()
        for at, svg in enumerate(self._figures):
            kind = QTextDocument.ResourceType.ImageResource.value
            document.addResource(kind, QUrl(f"figure-{at}"), _drawn(svg))
        document.setHtml(self._html[number])
        out.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(out)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(13, 13, 13, 13))
        document.print_(writer)
        del writer  # it writes the end of the file
        return bytes(out.data().data())


def _drawn(svg: bytes) -> QImage:
    renderer = QSvgRenderer(QByteArray(for_qt(svg)))
    size: QSizeF = renderer.viewBoxF().size() * 2
    image = QImage(size.toSize(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


@dataclass(frozen=True)
class Times:
    """Milliseconds: the first sheet, and the median of those after it."""

    first: float
    later: float


def timed(contestants: Contestants, rounds: int) -> dict[str, Times]:
    """Let all set each sheet in turn, so that a busy moment meets all of them."""
    makers: dict[str, Make] = {
        "painedu": contestants.painedu,
        "WeasyPrint": contestants.weasyprint,
        "QTextDocument": contestants.qtextdocument,
        OTHER_ANSWERS: contestants.painedu_answered,
    }
    found: dict[str, list[float]] = {name: [] for name in makers}
    for number in range(rounds + 1):
        for name, make in makers.items():
            begin = time.perf_counter()
            assert make(number).startswith(b"%PDF")
            found[name].append((time.perf_counter() - begin) * 1000)
    return {name: Times(each[0], statistics.median(each[1:])) for name, each in found.items()}


def many(root: Path, count: int) -> None:
    """Make ``count`` different sheets and print the memory at a tenth of them and at the end."""
    printers = Printers(root / "resources", root / "translations")
    for number, request in enumerate(requests(printers, count), 1):
        printers.sheets.pdf(answered(request, number))
        if number in (count // 10, count):
            print(resident_kib())


def memory(count: int) -> tuple[float, float]:
    """Return the MiB of a process of its own at a tenth of ``count`` sheets and at the end."""
    done = subprocess.run(
        [sys.executable, __file__, "--only-many", str(count)], capture_output=True, text=True, check=True
    )
    early, late = (int(line) / 1024 for line in done.stdout.split())
    return early, late


def table(times: dict[str, Times]) -> bool:
    """Print the times; return whether every budget is kept."""
    ours, kept = times["painedu"].later, True
    print(f"{'':16}{'first':>9}{'later':>9}{'painedu is':>14}{'budget':>10}   ms")
    for name, each in times.items():
        budget = BUDGETS.get(name)
        ratio = f"1/{each.later / ours:.1f}" if budget else "-"
        wanted = f"1/{1 / budget:.0f}" if budget else "-"
        print(f"{name:16}{each.first:9.0f}{each.later:9.0f}{ratio:>14}{wanted:>10}")
        kept = kept and (budget is None or ours <= budget * each.later)
    return kept


def main() -> int:
    """Print the figures; return 1 when a budget is exceeded, 2 when WeasyPrint is missing."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--many", type=int, default=1000)
    parser.add_argument("--only-many", type=int, help=argparse.SUPPRESS)
    wanted, root = parser.parse_args(), data_root()
    if wanted.only_many:
        many(root, wanted.only_many)
        return 0
    if importlib.util.find_spec("weasyprint") is None:
        print(MISSING, file=sys.stderr)
        return 2
    app = QApplication.instance() or QApplication(sys.argv[:1])
    load_fonts(root / "resources" / "fonts")
    is_fast = table(timed(Contestants(root, wanted.rounds + 1), wanted.rounds))
    early, late = memory(wanted.many)
    print(f"{wanted.many} sheets in a row: {early:.0f} MiB at a tenth, {late:.0f} MiB at the end")
    del app
    return 0 if is_fast and late <= FLAT * early else 1


if __name__ == "__main__":
    sys.exit(main())
