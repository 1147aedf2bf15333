"""What the sheet is asked to hold: by name, by tick, typed, and suited to the printer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from tests.ui.hands import WAYS
from tests.ui.test_handout_page import saved
from tests.ui.walking import MAY_PLAN, WALK, settle

from painedu.handout.request import Preset, Section
from painedu.language.formats import long_date
from painedu.ui.pages.handout import HandoutPage
from painedu.ui.place import Place
from painedu.ui.printer import Printer
from painedu.ui.window import Window

Push = Callable[[QAbstractButton], None]
NUMBNESS = "My feet are numb"


@pytest.fixture(params=WAYS, ids=lambda way: str(way.__name__))
def push(request: pytest.FixtureRequest) -> Push:
    way: Push = request.param
    return way


@pytest.fixture
def page(window: Window) -> HandoutPage:
    return at_the_sheet(window)


def at_the_sheet(window: Window) -> HandoutPage:
    window.go_to(Place.HANDOUT)
    settle()
    return window.rooms.page(HandoutPage)


def with_a_record(window: Window) -> HandoutPage:
    """Open a record that is kept, with a check-in and a plan in it, at the sheet."""
    session = window.desk.session
    session.begin(session.people.create("Ann Li"))
    session.record.finish_checkin(MAY_PLAN, datetime.now().astimezone())
    session.record.plans.make(WALK, datetime.now().astimezone())
    window.start()
    return at_the_sheet(window)


def come_back(window: Window) -> HandoutPage:
    """Finish, and open the same record again."""
    window.finish()
    session = window.desk.session
    session.begin(session.people.open("Ann Li"))
    window.start()
    return at_the_sheet(window)


def test_everything_stands_on_the_sheet_at_first(page: HandoutPage) -> None:
    assert page.presets.presets.value() == Preset.EVERYTHING
    assert page.request().sections == frozenset(Section)


def test_a_preset_ticks_its_parts(page: HandoutPage, push: Push, tmp_path: Path) -> None:
    assert "Sources" in saved(page, tmp_path / "sheet.pdf")
    push(page.presets.presets.button(Preset.PATIENT))
    ticks = page.options.sections.ticks
    assert [section for section, tick in ticks.items() if not tick.isChecked()] == [Section.SOURCES]
    assert "Sources" not in saved(page, tmp_path / "sheet.pdf")

    push(page.presets.presets.button(Preset.EVERYTHING))
    assert all(tick.isChecked() for tick in ticks.values())
    assert "Sources" in saved(page, tmp_path / "sheet.pdf")


def test_what_has_no_room_is_said_below_the_ticks_in_each_language(page: HandoutPage, push: Push) -> None:
    sections = page.options.sections
    assert "Words explained" in sections.no_room.text()

    page.desk.switch.to("zh_Hans")
    settle()
    assert sections.no_room.text().startswith("放不下：")

    for section in set(Section) - {Section.CHECKIN}:
        push(sections.ticks[section])
    assert sections.no_room.text() == ""
    assert not sections.no_room.isVisible()


def test_ticks_of_ones_own_are_no_preset(page: HandoutPage, push: Push) -> None:
    push(page.options.sections.ticks[Section.NOTES])
    assert page.presets.presets.value() is None
    push(page.options.sections.ticks[Section.NOTES])
    assert page.presets.presets.value() == Preset.EVERYTHING


def test_a_preset_is_remembered_in_a_record_and_not_for_a_guest(window: Window, push: Push) -> None:
    push(with_a_record(window).presets.presets.button(Preset.PATIENT))
    assert come_back(window).presets.presets.value() == Preset.PATIENT

    window.finish()
    window.start()
    assert at_the_sheet(window).presets.presets.value() == Preset.EVERYTHING


def test_the_page_for_a_doctor_is_seen_saved_and_read(window: Window, push: Push, tmp_path: Path) -> None:
    page = with_a_record(window)
    assert NUMBNESS.lower() not in saved(page, tmp_path / "mine.pdf").lower()
    push(page.presets.presets.button(Preset.CLINICIAN))
    assert len(page.preview.area.view.pages) == 1
    text = saved(page, tmp_path / "doctor.pdf")
    assert "Safety check" in text
    assert "numb" in text
    assert "Safety check" in [passage.text for passage in page.sheet().passages()]
    assert page.presets.note.isVisible()


def test_the_page_for_a_doctor_has_no_parts_to_tick_and_one_language(
    window: Window, push: Push, tmp_path: Path
) -> None:
    page = with_a_record(window)
    page.options.choices.button("zh_Hans+en").click()
    push(page.presets.presets.button(Preset.CLINICIAN))
    assert not page.options.sections.isVisible()
    assert not page.options.choices.button("zh_Hans+en").isVisible()
    assert page.options.lines["name"].isVisible()
    assert not page.options.lines["department"].isVisible()
    assert list(page.request().languages) == ["zh_Hans"]
    page.options.lines["name"].setText("Li A")
    assert "Li A" in saved(page, tmp_path / "doctor.pdf")


def test_what_was_ticked_is_never_there_before_someone_asks(window: Window, push: Push) -> None:
    page = with_a_record(window)
    push(page.presets.presets.button(Preset.CLINICIAN))
    window.go_to(Place.HOME)
    again = at_the_sheet(window)
    assert again.presets.presets.value() == Preset.EVERYTHING
    assert not again.presets.note.isVisible()
    assert come_back(window).presets.presets.value() == Preset.EVERYTHING


def test_another_sheet_has_no_presets(page: HandoutPage, push: Push) -> None:
    push(page.kinds.kinds.button("card"))
    assert not page.presets.isVisible()
    push(page.kinds.kinds.button("sheet"))
    assert page.presets.isVisible()


def test_who_it_is_for_is_kept_in_a_record(window: Window) -> None:
    page = with_a_record(window)
    for name, line in page.options.lines.items():
        line.setText(f"my {name}")
    again = come_back(window)
    kept = {name: line.text() for name, line in again.options.lines.items()}
    assert kept == {
        "name": "my name",
        "clinic": "my clinic",
        "number": "my number",
        "department": "my department",
        "date": "",
    }


def test_nothing_of_a_guest_is_there_for_the_next_one(window: Window, page: HandoutPage) -> None:
    for line in page.options.lines.values():
        line.setText("Ann Li")
    window.go_to(Place.HOME)
    assert page.options.lines["name"].text() == "Ann Li"
    record = window.desk.session.record
    assert record.setting("sheet-line-name") is None
    window.finish()
    window.start()
    assert {line.text() for line in at_the_sheet(window).options.lines.values()} == {""}


def test_the_date_is_todays_or_typed_or_a_blank_line(page: HandoutPage, push: Push, tmp_path: Path) -> None:
    today = long_date(date.today(), "en")
    assert page.options.lines["date"].placeholderText() == f"Today, {today}"
    assert today in saved(page, tmp_path / "sheet.pdf")

    page.options.lines["date"].setText("the 1st of May")
    text = saved(page, tmp_path / "sheet.pdf")
    assert "the 1st of May" in text
    assert today not in text

    push(page.options.who.no_date)
    text = saved(page, tmp_path / "sheet.pdf")
    assert "the 1st of May" not in text
    assert today not in text
    assert "Date" in text
    assert not page.options.lines["date"].isEnabled()


def on_a_computer_with(printer: Printer | None, window: Window) -> HandoutPage:
    window.desk = msgspec.structs.replace(window.desk, printer=lambda: printer)
    window.rooms._desk = window.desk
    return at_the_sheet(window)


def test_paper_and_colours_are_those_of_the_printer(window: Window) -> None:
    page = on_a_computer_with(Printer("letter", has_colour=False), window)
    assert page.request().paper == "letter"
    assert page.request().black_and_white


def test_a_printer_with_colour_prints_in_colour(window: Window) -> None:
    page = on_a_computer_with(Printer("a4", has_colour=True), window)
    assert page.request().paper == "a4"
    assert not page.request().black_and_white


def test_what_was_chosen_goes_before_what_the_printer_has(window: Window, push: Push) -> None:
    page = on_a_computer_with(Printer("letter", has_colour=False), window)
    push(page.options.paper.button("a4"))
    push(page.options.black_and_white)
    window.go_to(Place.HOME)
    page = at_the_sheet(window)
    assert page.request().paper == "a4"
    assert not page.request().black_and_white


def test_how_the_sheet_is_set_is_kept_in_a_record(window: Window, push: Push) -> None:
    page = with_a_record(window)
    push(page.options.choices.button("zh_Hans+en"))
    push(page.options.paper.button("letter"))
    push(page.options.large_print)
    push(page.options.black_and_white)
    again = come_back(window).request()
    assert (again.languages, again.paper) == (["zh_Hans", "en"], "letter")
    assert again.large_print
    assert again.black_and_white


def test_how_a_guest_set_the_sheet_is_not_kept(window: Window, page: HandoutPage, push: Push) -> None:
    push(page.options.choices.button("zh_Hans"))
    push(page.options.large_print)
    window.finish()
    window.start()
    assert at_the_sheet(window).request().languages == ["en"]
    assert not at_the_sheet(window).request().large_print


def test_a_language_that_is_gone_since_is_no_choice(window: Window) -> None:
    window.desk.session.record.keep_setting("sheet-languages", "xx")
    assert at_the_sheet(window).request().languages == ["en"]


def test_questions_are_typed_printed_and_kept(window: Window, tmp_path: Path) -> None:
    page = with_a_record(window)
    first, second, _ = page.options.questions.lines
    first.setText("May I swim?")
    second.setText("  ")
    assert page.request().questions == ["May I swim?"]
    assert "May I swim?" in saved(page, tmp_path / "sheet.pdf")
    assert [line.text() for line in come_back(window).options.questions.lines] == ["May I swim?", "  ", ""]


def test_a_doctor_or_nurse_sees_the_questions(window: Window, push: Push, tmp_path: Path) -> None:
    page = with_a_record(window)
    push(page.presets.presets.button(Preset.CLINICIAN))
    page.options.questions.lines[0].setText("May I swim?")
    assert page.options.questions.isVisible()
    assert "May I swim?" in saved(page, tmp_path / "page.pdf")
    window.open_overview()
    settle()
    said = [label.text() for label in window.stack.findChildren(QLabel) if label.isVisible()]
    assert any("May I swim?" in text for text in said)


def test_questions_can_be_typed_only_where_they_are_printed(page: HandoutPage, push: Push) -> None:
    questions = page.options.questions
    assert questions.isVisible()
    push(page.options.sections.ticks[Section.QUESTIONS])
    assert not questions.isVisible()
    push(page.options.sections.ticks[Section.QUESTIONS])
    assert questions.isVisible()


def test_ctrl_p_prints_the_sheet_that_is_seen(window: Window, page: HandoutPage, push: Push) -> None:
    page.print_wanted.disconnect()  # the system's own dialog would wait for an answer
    heard: list[tuple[list[bytes], str]] = []
    page.print_wanted.connect(lambda pages, paper: heard.append((pages, paper)))
    push(page.kinds.kinds.button("card"))
    QTest.keySequence(window, QKeySequence(QKeySequence.StandardKey.Print))
    settle()
    assert heard == [(page.preview.area.view.pages, "a4")]
    assert page.kinds.kinds.value() == "card"
