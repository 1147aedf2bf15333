"""Lessons on paper: one as a leaflet, all as a booklet. Questions stay out: they live from answers."""

from __future__ import annotations

from typing import Any

from painedu.handout.contents import Stock
from painedu.handout.lesson import LessonPart
from painedu.handout.request import SheetRequest
from painedu.handout.signs import Signs
from painedu.handout.voices import Spoken, Voices


class Leaflet:
    """One lesson; KeyError when the course has none of that id."""

    main = "handout/leaflet.typ"

    def __init__(self, lesson: str) -> None:
        self._lesson = lesson

    def data(self, request: SheetRequest, voices: Voices, stock: Stock) -> dict[str, Any]:
        lesson = LessonPart(request, voices, stock).lesson(stock.library.course.entry(self._lesson))
        return {"title": lesson["title"], "lesson": lesson, "call": _call(request, voices, stock)}


class Booklet:
    """The whole course, with contents and page numbers."""

    main = "handout/booklet.typ"

    def data(self, request: SheetRequest, voices: Voices, stock: Stock) -> dict[str, Any]:
        course, part = stock.library.course, LessonPart(request, voices, stock)
        modules = [
            {
                "title": voices.within(course.id, module.title),
                "lessons": [part.lesson(entry) for entry in module.lessons],
            }
            for module in course.modules
        ]
        title = voices.within(course.id, course.title)
        words = {"contents": voices.own("booklet_contents"), "page": voices.own("booklet_page")}
        return {"title": title, "modules": modules, **words, "call": _call(request, voices, stock)}


def _call(request: SheetRequest, voices: Voices, stock: Stock) -> Spoken:
    """Return the numbers to call: the screen has a button for them on every page."""
    call: Spoken = Signs(voices, stock.safety, stock.regions).part(request.region)["now"]["call"]
    return call
