"""The sheet: what is seen is what is printed and saved."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton
from tests.ui.hands import WAYS, by_mouse
from tests.ui.walking import ANSWERS, WALK, settle

from painedu.checkin.answers import Answers, Gate
from painedu.handout.request import Section
from painedu.ui.pages.handout import HandoutPage
from painedu.ui.place import Place
from painedu.ui.window import Window

Push = Callable[[QAbstractButton], None]


@pytest.fixture(params=WAYS, ids=lambda way: str(way.__name__))
def push(request: pytest.FixtureRequest) -> Push:
    way: Push = request.param
    return way


@pytest.fixture
def page(window: Window) -> HandoutPage:
    window.go_to(Place.HANDOUT)
    settle()
    return window.rooms.page(HandoutPage)


def saved(page: HandoutPage, path: Path) -> str:
    """Save the sheet and return its text."""
    page.save_sheet(path)
    reader = PdfReader(io.BytesIO(path.read_bytes()))
    return "\n".join(each.extract_text() for each in reader.pages)


def test_the_sheet_is_shown_in_the_language_in_use(page: HandoutPage) -> None:
    assert page.options.languages() == ["en"]
    assert page.preview.area.view.pages
    assert page.preview.area.view.height() > 300


def test_every_language_and_every_pair_can_be_chosen(page: HandoutPage, push: Push) -> None:
    for choice in page.options.choices.ids:
        before = page.preview.area.view.pages
        push(page.options.choices.button(choice))
        assert list(page.options.languages()) == choice.split("+")
        assert page.preview.area.view.pages
        assert page.preview.area.view.pages != before or choice == "en"


@pytest.mark.parametrize("option", ["large_print", "black_and_white"])
def test_a_tick_changes_the_pages_at_once(page: HandoutPage, push: Push, option: str) -> None:
    before = page.preview.area.view.pages
    push(getattr(page.options, option))
    assert page.preview.area.view.pages != before

    push(getattr(page.options, option))
    assert page.preview.area.view.pages == before


def test_the_paper_can_be_chosen(page: HandoutPage, push: Push) -> None:
    push(page.options.paper.button("letter"))
    assert page.request().paper == "letter"


def test_what_is_typed_stands_on_the_sheet(page: HandoutPage, tmp_path: Path) -> None:
    for name, line in page.options.lines.items():
        line.setText(f"my {name}")

    text = saved(page, tmp_path / "sheet.pdf")

    assert all(f"my {name}" in text for name in page.options.lines)


def test_a_saved_sheet_is_told_with_its_place(page: HandoutPage, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    saved(page, path)

    assert page.message.isVisible()
    assert str(path) in page.message.text()
    assert [each.name for each in tmp_path.glob("*sheet*")] == ["sheet.pdf"]


def test_a_sheet_that_cannot_be_saved_is_told_and_leaves_nothing(page: HandoutPage, tmp_path: Path) -> None:
    page.save_sheet(tmp_path / "absent" / "sheet.pdf")

    assert page.message.isVisible()
    assert "could not be saved" in page.message.text().lower() or "folder" in page.message.text().lower()
    assert not (tmp_path / "absent").exists()


def test_the_message_is_gone_when_one_comes_back(window: Window, page: HandoutPage, tmp_path: Path) -> None:
    saved(page, tmp_path / "sheet.pdf")
    window.go_to(Place.HOME)
    window.go_to(Place.HANDOUT)
    settle()

    assert not page.message.isVisible()


def test_signs_that_cannot_be_printed_are_named(page: HandoutPage) -> None:
    page.options.lines["name"].setText("A\U00012000")

    assert "\U00012000" in page.message.text()
    page.options.lines["name"].setText("A")
    assert page.message.text() == ""


def test_the_printer_gets_the_pages_that_are_seen(window: Window, page: HandoutPage, push: Push) -> None:
    window.rooms.print_wanted.disconnect(
        window.print_pages
    )  # the system's own dialog would wait for an answer
    heard: list[tuple[list[bytes], str]] = []
    page.print_wanted.connect(lambda pages, paper: heard.append((pages, paper)))
    push(page.print)

    assert heard == [(page.preview.area.view.pages, "a4")]


def test_a_finished_check_in_stands_on_the_sheet(window: Window, page: HandoutPage, tmp_path: Path) -> None:
    before = saved(page, tmp_path / "before.pdf")
    window.desk.session.record.finish_checkin(ANSWERS["calm"], datetime.now().astimezone())
    window.go_to(Place.HANDOUT)
    after = saved(page, tmp_path / "after.pdf")

    assert after != before
    assert "120" in after


def test_the_region_decides_the_number_on_the_sheet(
    window: Window, page: HandoutPage, tmp_path: Path
) -> None:
    assert "911" in saved(page, tmp_path / "all.pdf")
    window.desk.session.record.keep_setting("region", "uk")
    text = saved(page, tmp_path / "uk.pdf")

    assert "999" in text
    assert "911" not in text


def test_choices_for_the_sheet_stay_while_one_is_here(window: Window, page: HandoutPage) -> None:
    by_mouse(page.options.choices.button("zh_Hans+en"))
    by_mouse(page.options.large_print)
    window.go_to(Place.HOME)
    window.go_to(Place.HANDOUT)

    assert list(page.options.languages()) == ["zh_Hans", "en"]
    assert page.options.large_print.isChecked()


def test_a_part_can_be_left_out_and_that_is_remembered(
    window: Window, page: HandoutPage, push: Push, tmp_path: Path
) -> None:
    assert "Questions for my doctor" in saved(page, tmp_path / "sheet.pdf")
    push(page.options.sections.ticks[Section.QUESTIONS])
    assert "Questions for my doctor" not in saved(page, tmp_path / "sheet.pdf")

    window.rooms.clear()
    window.go_to(Place.HANDOUT)
    settle()
    again = window.rooms.page(HandoutPage)
    assert not again.options.sections.ticks[Section.QUESTIONS].isChecked()
    push(again.options.sections.ticks[Section.QUESTIONS])
    assert "Questions for my doctor" in saved(again, tmp_path / "sheet.pdf")


def test_the_last_part_cannot_be_taken_away(page: HandoutPage) -> None:
    ticks = page.options.sections.ticks
    for section, tick in ticks.items():
        if section not in (Section.SIGNS, Section.PLAN):
            by_mouse(tick)
    assert not ticks[Section.SIGNS].isEnabled()
    page.desk.session.record.plans.make(WALK, datetime.now().astimezone())
    page.opened()
    by_mouse(ticks[Section.PLAN])

    assert page.options.sections.chosen() == {Section.SIGNS}
    assert not ticks[Section.SIGNS].isEnabled()


def test_the_plan_can_be_left_out_where_there_is_one(window: Window, page: HandoutPage) -> None:
    assert not page.options.sections.ticks[Section.PLAN].isVisible()
    record = window.desk.session.record
    record.finish_checkin(Answers(gate=Gate.NONE, facts=()), datetime.now().astimezone())
    record.plans.make(WALK, datetime.now().astimezone())
    page.opened()
    settle()
    assert len(page.preview.area.view.pages) == 2

    by_mouse(page.options.sections.ticks[Section.PLAN])
    assert len(page.preview.area.view.pages) == 1


@pytest.mark.parametrize(
    ("kind", "said"),
    [("card", "Be seen within 24 hours"), ("form", "Check-in on paper"), ("leaflet", "What is nerve pain?")],
)
def test_another_sheet_is_shown_printed_and_saved(
    page: HandoutPage, push: Push, tmp_path: Path, kind: str, said: str
) -> None:
    mine, printed = page.preview.area.view.pages, []
    page.print_wanted.disconnect()  # the window would open the system's dialog
    page.print_wanted.connect(lambda pages, paper: printed.append((pages, paper)))
    push(page.kinds.kinds.button(kind))
    assert page.preview.area.view.pages != mine
    page.print_sheet()
    assert printed == [(page.preview.area.view.pages, "a4")]
    assert said in saved(page, tmp_path / "sheet.pdf")

    push(page.kinds.kinds.button("sheet"))
    assert page.preview.area.view.pages == mine


def test_any_lesson_can_be_a_leaflet(page: HandoutPage, push: Push, tmp_path: Path) -> None:
    assert not page.kinds.lessons.isVisible()
    push(page.kinds.kinds.button("leaflet"))
    push(page.kinds.lessons.button("L4"))
    assert "oxidative stress" in saved(page, tmp_path / "sheet.pdf")


def test_other_sheets_have_no_name_and_a_card_has_no_large_print(page: HandoutPage, push: Push) -> None:
    for kind, has_name, has_large in (("card", False, False), ("form", False, True), ("sheet", True, True)):
        push(page.kinds.kinds.button(kind))
        assert page.options.lines["name"].isVisible() == has_name
        assert page.options.sections.isVisible() == has_name
        assert page.options.large_print.isVisible() == has_large


def test_another_sheet_follows_the_language_and_the_page_begins_with_ones_own(
    window: Window, page: HandoutPage, tmp_path: Path
) -> None:
    page.kinds.kinds.button("card").click()
    window.desk.choose_language("zh_Hans")
    settle()
    assert page.kinds.kinds.value() == "card"
    assert page.kinds.kinds.button("card").text() == "求助卡"
    assert "24 小时内就医" in saved(page, tmp_path / "card.pdf")

    window.go_to(Place.HOME)
    window.go_to(Place.HANDOUT)
    assert page.kinds.kinds.value() == "sheet"


class Opened(QObject):
    """Stands in for the system's file manager, as QDesktopServices lets a program do."""

    def __init__(self) -> None:
        super().__init__()
        self.places: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.places.append(url.toLocalFile())


def test_the_folder_of_a_saved_sheet_can_be_opened(page: HandoutPage, push: Push, tmp_path: Path) -> None:
    assert not page.folder.isVisible()
    page.save_sheet(tmp_path / "sheet.pdf")
    settle()
    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "take")  # type: ignore[arg-type]  # a name
    try:
        push(page.folder)
    finally:
        QDesktopServices.unsetUrlHandler("file")

    assert opened.places == [str(tmp_path)]
