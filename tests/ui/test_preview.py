"""The sheet on the screen: pages at any size, one after the other, and their words."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from tests.ui.hands import WAYS, by_mouse
from tests.ui.walking import settle

from painedu.handout.passages import Kind
from painedu.handout.request import Section
from painedu.ui.aloud.shown_words import shown_words
from painedu.ui.pages.handout import HandoutPage
from painedu.ui.place import Place
from painedu.ui.preview.preview import Preview
from painedu.ui.preview.words_area import WordsView
from painedu.ui.window import Window

Push = Callable[[QAbstractButton], None]
Key = Qt.Key


@pytest.fixture(params=WAYS, ids=lambda way: str(way.__name__))
def push(request: pytest.FixtureRequest) -> Push:
    way: Push = request.param
    return way


@pytest.fixture
def page(window: Window) -> HandoutPage:
    window.resize(1180, 780)
    window.go_to(Place.HANDOUT)
    settle()
    return window.rooms.page(HandoutPage)


@pytest.fixture
def preview(page: HandoutPage) -> Preview:
    """The preview of a sheet of two pages, in two languages."""
    page.options.choices.button("en+zh_Hans").click()
    settle()
    assert page.preview.area.count() == 2
    return page.preview


@pytest.fixture
def text(preview: Preview) -> WordsView:
    preview.bar.views.button("words").click()
    settle()
    return preview.words.view


def percent(preview: Preview) -> int:
    """Return the percentage that stands in the bar."""
    found = re.search(r"\d+", preview.bar.percent.text())
    assert found
    return int(found[0])


def test_pages_fill_the_width_at_first(preview: Preview) -> None:
    assert preview.area.view.width() == preview.area.viewport().width()
    assert preview.area.horizontalScrollBar().maximum() == 0
    assert preview.bar.fits.button("width").isChecked()


def test_the_whole_page_fits_into_the_window(preview: Preview, push: Push) -> None:
    push(preview.bar.fits.button("page"))
    assert preview.area.view.place(0).height() <= preview.area.viewport().height()
    assert preview.bar.fits.button("page").isChecked()
    assert not preview.bar.fits.button("width").isChecked()

    push(preview.bar.fits.button("width"))
    assert preview.bar.fits.button("width").isChecked()
    assert preview.area.view.place(0).height() > preview.area.viewport().height()


def test_pages_can_be_made_larger_and_smaller_and_the_percentage_says_so(
    preview: Preview, push: Push
) -> None:
    before, width = percent(preview), preview.area.view.place(0).width()
    push(preview.bar.larger)
    assert percent(preview) > before
    assert preview.area.view.place(0).width() > width
    assert not preview.bar.fits.button("width").isChecked()

    push(preview.bar.smaller)
    push(preview.bar.smaller)
    assert percent(preview) < before


def test_a_page_at_100_percent_is_as_wide_as_its_paper(preview: Preview) -> None:
    while percent(preview) != 100:
        preview.bar.larger.click() if percent(preview) < 100 else preview.bar.smaller.click()
    inches = preview.area.view.place(0).width() / preview.logicalDpiX()
    assert inches == pytest.approx(210 / 25.4, abs=0.02)


def test_the_size_has_an_end_at_both_sides(preview: Preview) -> None:
    for button, end in ((preview.bar.larger, 300), (preview.bar.smaller, 25)):
        for _ in range(20):
            button.click()
        assert percent(preview) == end


def test_a_wider_window_makes_pages_wider(window: Window, preview: Preview) -> None:
    before = percent(preview)
    window.resize(1340, 780)
    settle()
    assert percent(preview) > before


def turn_wheel(preview: Preview, steps: int, keys: Qt.KeyboardModifier) -> None:
    viewport = preview.area.viewport()
    at = QPointF(viewport.rect().center())
    turned = QPoint(0, 120 * steps)
    event = QWheelEvent(
        at,
        QPointF(viewport.mapToGlobal(at.toPoint())),
        QPoint(),
        turned,
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(viewport, event)
    settle()


def test_the_wheel_changes_the_size_with_ctrl_and_scrolls_without(preview: Preview) -> None:
    before = percent(preview)
    turn_wheel(preview, 1, Qt.KeyboardModifier.ControlModifier)
    assert percent(preview) > before
    turn_wheel(preview, -1, Qt.KeyboardModifier.ControlModifier)
    size = percent(preview)
    turn_wheel(preview, -1, Qt.KeyboardModifier.NoModifier)
    assert percent(preview) == size
    assert preview.area.verticalScrollBar().value() > 0


def test_the_page_in_front_is_told_in_words_and_turned_by_buttons(preview: Preview, push: Push) -> None:
    bar = preview.bar
    assert bar.page.text() == "Page 1 of 2"
    assert not bar.before.isEnabled()
    push(bar.after)
    assert bar.page.text() == "Page 2 of 2"
    assert not bar.after.isEnabled()
    push(bar.before)
    assert bar.page.text() == "Page 1 of 2"


@pytest.mark.parametrize("size", ["width", "page", "larger"])
def test_pages_turn_by_keys_at_any_size(preview: Preview, size: str) -> None:
    bar = preview.bar
    (bar.larger if size == "larger" else bar.fits.button(size)).click()
    preview.area.setFocus(Qt.FocusReason.TabFocusReason)
    for key, told in (
        (Key.Key_PageDown, "Page 2 of 2"),
        (Key.Key_PageDown, "Page 2 of 2"),
        (Key.Key_PageUp, "Page 1 of 2"),
        (Key.Key_End, "Page 2 of 2"),
        (Key.Key_Home, "Page 1 of 2"),
    ):
        QTest.keyClick(preview.area, key)
        assert preview.bar.page.text() == told


def test_plus_and_minus_change_the_size_where_the_pages_have_the_focus(preview: Preview) -> None:
    preview.area.setFocus(Qt.FocusReason.TabFocusReason)
    before = percent(preview)
    QTest.keyClick(preview.area, Key.Key_Plus)
    assert percent(preview) > before
    QTest.keyClick(preview.area, Key.Key_Minus)
    assert percent(preview) <= before


def test_the_page_and_the_size_reach_a_screen_reader(preview: Preview) -> None:
    told = QAccessible.queryAccessibleInterface(preview.area)
    assert told.text(QAccessible.Text.Name) == "The pages of the sheet"
    assert told.text(QAccessible.Text.Description).startswith("Page 1 of 2, ")


def test_a_change_shows_at_once_and_the_place_stays(page: HandoutPage, preview: Preview) -> None:
    preview.bar.after.click()
    place, pages = preview.area.verticalScrollBar().value(), preview.area.view.pages
    page.options.black_and_white.click()
    assert preview.area.view.pages != pages
    assert preview.area.verticalScrollBar().value() == place


def test_the_bar_follows_the_language(window: Window, preview: Preview) -> None:
    window.desk.choose_language("zh_Hans")
    settle()
    assert preview.bar.page.text() == "第 1 页，共 2 页"
    assert preview.bar.fits.button("width").text() == "适合宽度"


def test_the_text_is_what_the_sheet_says(page: HandoutPage, text: WordsView) -> None:
    said = page.sheet().passages()
    assert text.passages == said
    assert len(text.labels) == len(said) > 60
    assert all(passage.text in label.text() for passage, label in zip(said, text.labels, strict=True))
    assert all(label.isVisibleTo(text) for label in text.labels)


def test_each_passage_has_the_locale_of_its_language(text: WordsView) -> None:
    names = {"en": "en", "zh_Hans": "zh"}
    for passage, label in zip(text.passages, text.labels, strict=True):
        assert label.locale().name().partition("_")[0] == names[passage.language], passage


def test_headings_are_headings_for_a_screen_reader(text: WordsView) -> None:
    headings = [
        label
        for passage, label in zip(text.passages, text.labels, strict=True)
        if passage.kind is Kind.HEADING
    ]
    assert len(headings) >= 8
    for label in headings:
        told = QAccessible.queryAccessibleInterface(label)
        assert told.role() == QAccessible.Role.Heading
        assert told.text(QAccessible.Text.Name) == label.text()


def test_a_drawing_stands_there_in_words_of_its_language(page: HandoutPage, text: WordsView) -> None:
    page.options.sections.ticks[Section.MESSAGES].click()  # makes room for the drawing of the week
    drawn = [label.text() for label in text.labels if label.text().startswith(("Picture: ", "图："))]
    assert any(each.startswith("图：") for each in drawn)
    assert any(each.startswith("Picture: ") for each in drawn)


def test_the_text_follows_what_is_typed_with_the_same_labels(page: HandoutPage, text: WordsView) -> None:
    page.options.lines["name"].setText("Ann")
    labels = list(text.labels)
    page.options.lines["name"].setText("Ann Li")
    assert text.labels == labels
    assert "Ann Li" in [label.text() for label in labels]


def test_the_text_can_be_selected_and_copied_as_a_whole(
    preview: Preview, text: WordsView, push: Push
) -> None:
    flags = text.labels[0].textInteractionFlags()
    assert flags & Qt.TextInteractionFlag.TextSelectableByMouse
    assert flags & Qt.TextInteractionFlag.TextSelectableByKeyboard
    push(preview.bar.copy)
    copied = QApplication.clipboard().text()
    QApplication.clipboard().clear()  # of all tests
    assert copied == text.text()
    assert copied.startswith("Exercise and pain: my sheet\n运动与疼痛：我的打印单\n")
    assert "\n\nMy check-in\n" in copied
    assert "\n1. New numbness" in copied
    assert preview.bar.copy.text() == "Copied"


def test_sizes_are_there_for_pages_and_copying_for_text(preview: Preview, push: Push) -> None:
    assert preview.bar.fits.button("width").isVisible()
    assert not preview.bar.copy.isVisible()
    push(preview.bar.views.button("words"))
    assert not preview.bar.fits.button("width").isVisible()
    assert preview.bar.copy.isVisible()


def test_the_text_scrolls_by_keys(preview: Preview, text: WordsView) -> None:
    preview.words.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(preview.words, Key.Key_PageDown)
    assert preview.words.verticalScrollBar().value() > 0


def test_who_wants_text_finds_text_again(window: Window, text: WordsView) -> None:
    window.go_to(Place.HOME)
    window.rooms.clear()
    window.go_to(Place.HANDOUT)
    settle()
    again = window.rooms.page(HandoutPage).preview
    assert again.stack.currentWidget() is again.words
    assert again.words.view.labels


def test_only_words_of_the_language_in_use_are_read_aloud(page: HandoutPage, text: WordsView) -> None:
    read = [said for _, said in shown_words(text)]
    assert "What to keep in mind" in read
    assert "我要记住的" not in read


def test_another_sheet_has_its_text_too(page: HandoutPage, text: WordsView) -> None:
    by_mouse(page.kinds.kinds.button("card"))
    assert text.labels[0].text()
    assert any("Be seen within 24 hours" in label.text() for label in text.labels)


def test_a_narrow_window_has_the_sheet_below_the_options_and_the_focus_stays(
    window: Window, preview: Preview
) -> None:
    preview.area.setFocus(Qt.FocusReason.TabFocusReason)
    beside = preview.mapTo(window, QPoint(0, 0))
    window.resize(760, 640)
    settle()
    below = preview.mapTo(window, QPoint(0, 0))
    assert below.x() < beside.x()
    assert below.y() > beside.y()
    assert preview.area.hasFocus()
    window.resize(1180, 780)
    settle()
    assert preview.mapTo(window, QPoint(0, 0)).x() > below.x()
    assert preview.area.hasFocus()


def test_where_the_sheet_is_below_one_press_leads_to_it(
    window: Window, page: HandoutPage, preview: Preview, push: Push
) -> None:
    assert not page.see.isVisible()
    window.resize(760, 640)
    settle()
    push(page.see)
    top = preview.mapTo(page, QPoint(0, 0)).y()
    assert 0 <= top < 100
    assert preview.area.hasFocus()


def test_tab_leads_from_the_choices_to_the_sheet(page: HandoutPage, preview: Preview) -> None:
    page.print.setFocus(Qt.FocusReason.TabFocusReason)
    reached: list[QWidget | None] = []
    while preview.area not in reached and len(reached) < 100:
        QTest.keyClick(page.window(), Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    groups = [page.kinds.kinds, page.presets.presets, page.options.sections, preview.bar.fits]
    stops = [[group.isAncestorOf(each) for each in reached if each].index(True) for group in groups]
    assert stops == sorted(stops)
    assert reached[-1] is preview.area
