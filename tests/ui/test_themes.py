"""Light, dark and high contrast: chosen, or as the system has it, live and everywhere."""

from __future__ import annotations

from contextlib import closing
from itertools import product

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel
from tests.ui.hands import by_mouse
from tests.ui.walking import settle
from tools.faults import contrast, luminance

from painedu.ui import style
from painedu.ui.pages.home import HomePage
from painedu.ui.pages.lesson import LessonPage
from painedu.ui.pages.settings import SettingsPage
from painedu.ui.place import Place
from painedu.ui.widgets.figure_view import FigureView
from painedu.ui.window import Window

TEXT, SHAPE = 4.5, 3.0  # WCAG 2.2, 1.4.3 and 1.4.11
READ = [
    *product(("ink", "quiet"), ("paper", "card")),
    *product(("ink",), ("primary_soft", "accent_soft", "danger_soft")),
    *product(("primary_dark",), ("paper", "card", "primary_soft")),
    ("primary", "card"),
    ("accent", "accent_soft"),
    ("accent", "card"),
    ("danger", "card"),
    ("danger", "danger_soft"),
    ("danger_dark", "danger_soft"),
    *product(("ink", "quiet", "primary", "danger"), ("marked",)),
    ("on_primary", "primary"),
    ("on_primary", "primary_dark"),
]
SEEN = [
    *product(("line", "ink", "primary", "accent_line", "danger"), ("paper", "card")),
    *product(("accent_line",), ("marked", "primary_soft", "accent_soft", "danger_soft")),
]


def between(one: str, other: str) -> float:
    """Return the contrast of two colours."""
    return contrast(luminance(QColor(one).rgb()), luminance(QColor(other).rgb()))


@pytest.mark.parametrize("theme", style.THEMES)
@pytest.mark.parametrize(("least", "pairs"), [(TEXT, READ), (SHAPE, SEEN)], ids=["words", "shapes"])
def test_words_and_shapes_stand_out(theme: str, least: float, pairs: list[tuple[str, str]]) -> None:
    colours = style.THEMES[theme]
    faint = [(a, b, round(between(colours[a], colours[b]), 2)) for a, b in pairs]

    assert [each for each in faint if each[2] < least] == []


@pytest.mark.parametrize("theme", [name for name in style.THEMES if name.startswith("high")])
def test_high_contrast_is_at_least_seven_to_one(theme: str) -> None:
    colours = style.THEMES[theme]

    assert min(between(colours[a], colours[b]) for a, b in READ) >= 7


def seen(window: Window) -> set[str]:
    """Return the colours that fill more than a hundredth of the window."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    places = [(x, y) for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)]
    names = [image.pixelColor(x, y).name().upper() for x, y in places]
    return {name for name in set(names) if names.count(name) > len(names) / 100}


@pytest.mark.parametrize("theme", style.THEMES)
def test_a_theme_reaches_the_window_at_once(window: Window, theme: str) -> None:
    window.desk.choose_theme(theme)
    settle()

    wanted = style.THEMES[theme]
    assert {wanted["paper"], wanted["card"]} <= seen(window)
    heading = window.rooms.page(HomePage).heading
    assert isinstance(heading, QLabel)
    assert heading.palette().windowText().color().name().upper() == wanted["ink"]


def test_a_theme_chosen_in_settings_is_kept_with_the_record(window: Window) -> None:
    window.desk.session.begin(window.desk.session.people.create("Ann"))
    window.go_to(Place.SETTINGS)
    by_mouse(window.rooms.page(SettingsPage).theme.choices.button("dark"))
    assert window.desk.appearance.theme == "dark"

    window.finish()
    assert window.desk.appearance.theme == "light"

    with closing(window.desk.session.people.open("Ann")) as record:
        assert record.setting("theme") == "dark"


def test_figures_on_the_screen_change_with_the_theme(window: Window) -> None:
    window.open_lesson("L4")
    page = window.rooms.page(LessonPage)
    while not page.findChildren(FigureView):
        page.onward.click()
    settle()
    view = page.findChildren(FigureView)[0]
    before = view.grab().toImage()
    window.desk.choose_theme("high-contrast-dark")
    settle()

    assert view.grab().toImage() != before
    assert window.desk.drawings().theme() == "high-contrast"


def test_the_sheet_stays_white_paper(window: Window) -> None:
    window.desk.choose_theme("dark")
    window.go_to(Place.HANDOUT)
    settle()

    assert style.SHEET_OF_PAPER in seen(window)
