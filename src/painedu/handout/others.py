"""The sheets beside the one to take home: the safety card, the form, a leaflet, the booklet."""

from __future__ import annotations

from functools import partial
from typing import Any, Protocol

from painedu.figures.svg import for_qt
from painedu.handout.contents import Stock
from painedu.handout.foot import foot
from painedu.handout.format import settings
from painedu.handout.passages import Passage, passages
from painedu.handout.ready import Ready
from painedu.handout.request import SheetRequest
from painedu.handout.supplies import Supplies
from painedu.handout.voices import Voices


class Sheet(Protocol):
    """One kind of sheet; ``main`` is the Typst file that sets it, a path below the resources."""

    main: str

    def data(self, request: SheetRequest, voices: Voices, stock: Stock) -> dict[str, Any]:
        """Return what ``main`` is fed, its "title" in each language among it."""


class OtherSheets:
    """Make them in any one or two languages; ``request`` says in which, for which region, and how set."""

    def __init__(self, supplies: Supplies) -> None:
        self._supplies = supplies

    def ready(self, sheet: Sheet, request: SheetRequest) -> Ready:
        return Ready(
            partial(self.pages, sheet, request),
            partial(self.pdf, sheet, request),
            partial(self.passages, sheet, request),
            partial(self.missing, sheet, request),
        )

    def pdf(self, sheet: Sheet, request: SheetRequest) -> bytes:
        """Return the sheet as a tagged PDF (PDF/UA-1)."""
        return self._supplies.press.pdf(sheet.main, self._fitted(sheet, request)[0])

    def pages(self, sheet: Sheet, request: SheetRequest) -> list[bytes]:
        """Return each side as SVG, for the preview and for a printer."""
        data = self._fitted(sheet, request)[0]
        return [for_qt(page) for page in self._supplies.press.svg(sheet.main, data)]

    def passages(self, sheet: Sheet, request: SheetRequest) -> list[Passage]:
        """Return what the sheet says, in reading order."""
        data = self._fitted(sheet, request)[0]
        return passages(self._supplies.press, sheet.main, data, request.languages)

    def missing(self, sheet: Sheet, request: SheetRequest) -> list[str]:
        """Return the characters that no font has; a white square stands in their place."""
        return self._fitted(sheet, request)[1]

    def _fitted(self, sheet: Sheet, request: SheetRequest) -> tuple[dict[str, Any], list[str]]:
        voices, stock = self._supplies.voices(request.languages), self._supplies.stock
        whole = {"format": settings(request), "foot": foot(voices, stock.library.course)}
        return self._supplies.fitted({**whole, **sheet.data(request, voices, stock)})
