"""The first three screens: language, text size and region, keep or not."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from tests.ui.hands import WAYS, by_double_click, by_mouse
from tests.ui.walking import settle

from painedu.ui.pages.first_run import FirstRunPage
from painedu.ui.pages.home import HomePage
from painedu.ui.window import Window

Push = Callable[[QAbstractButton], None]


@pytest.fixture(params=WAYS, ids=lambda way: str(way.__name__))
def push(request: pytest.FixtureRequest) -> Push:
    way: Push = request.param
    return way


@pytest.fixture
def page(window: Window) -> FirstRunPage:
    window.finish()
    settle()
    return window.rooms.page(FirstRunPage)


def at(page: FirstRunPage, number: int) -> FirstRunPage:
    """Go on to screen ``number``, from 1."""
    for _ in range(number - 1):
        page.go_on()
    settle()
    return page


def is_home(window: Window) -> bool:
    return isinstance(window.stack.currentWidget(), HomePage)


def test_four_presses_lead_home_with_nothing_kept(
    window: Window, page: FirstRunPage, push: Push, tmp_path: Path
) -> None:
    push(page.language.choices.button("en"))
    for _ in page.screens:
        push(page.onward)

    assert is_home(window)
    assert not window.desk.session.record.is_kept
    assert [path for path in (tmp_path / "data").rglob("*") if path.is_file()] == []


def test_nothing_but_the_first_screens_can_be_reached_before_that(window: Window, page: FirstRunPage) -> None:
    assert page.isVisible()
    assert not window.rail.isVisible()
    assert not window.topbar.finish.isVisible()
    assert window.topbar.get_help.isVisible()


def test_the_language_takes_effect_at_once(window: Window, page: FirstRunPage, push: Push) -> None:
    push(page.language.choices.button("zh_Hans"))

    assert window.desk.translate.language == "zh_Hans"
    assert page.onward.text() not in ("", "Next")
    assert page.language.choices.value() == "zh_Hans"


def test_the_text_size_takes_effect_at_once(window: Window, page: FirstRunPage, push: Push) -> None:
    at(page, 2)
    before = page.heading.fontInfo().pixelSize()
    push(page.size_and_region.text_size.choices.button("150"))

    assert window.desk.session.text_size == 150
    assert page.heading.fontInfo().pixelSize() == round(before * 1.5)


def test_no_region_is_guessed_whatever_the_language(window: Window, page: FirstRunPage) -> None:
    window.desk.choose_language("zh_Hans")
    at(page, 2)

    assert window.desk.session.region is None
    assert page.size_and_region.region.choices.value() == "none"


def test_a_region_is_kept_and_can_be_taken_back(window: Window, page: FirstRunPage, push: Push) -> None:
    at(page, 2)
    choices = page.size_and_region.region.choices
    push(choices.button("uk"))
    assert window.desk.session.region is not None
    assert window.desk.session.region.id == "uk"

    push(choices.button("none"))
    assert window.desk.session.region is None


def test_back_shows_the_screen_before(page: FirstRunPage, push: Push) -> None:
    assert not page.back.isEnabled()
    at(page, 3)
    push(page.back)

    assert page.size_and_region.isVisible()
    assert not page.keep.isVisible()


def test_a_double_click_skips_no_screen(page: FirstRunPage) -> None:
    by_double_click(page.onward)

    assert page.size_and_region.isVisible()


def test_keeping_nothing_is_chosen_already(page: FirstRunPage) -> None:
    at(page, 3)

    assert page.keep.choices.value() == "once"
    assert not page.keep.name.isVisible()


def test_whoever_wants_to_keep_a_record_types_a_name(window: Window, page: FirstRunPage, push: Push) -> None:
    window.desk.session.record.keep_setting("region", "japan")
    at(page, 3)
    push(page.keep.choices.button("keep"))
    QTest.keyClicks(page.keep.name, "Ann")
    push(page.onward)

    assert is_home(window)
    assert window.desk.session.record.name == "Ann"
    assert window.topbar.whose.text() == "Ann"
    assert window.desk.session.people.names() == ["Ann"]
    assert window.desk.session.region is not None, "what was chosen before goes along"


@pytest.mark.parametrize("name", ["", "   "])
def test_a_record_without_a_name_is_refused_with_a_sentence(
    window: Window, page: FirstRunPage, name: str
) -> None:
    at(page, 3)
    by_mouse(page.keep.choices.button("keep"))
    page.keep.name.setText(name)
    by_mouse(page.onward)

    assert not is_home(window)
    assert page.keep.trouble.isVisible()
    assert page.keep.trouble.text() == "Please type a name of 1 to 60 letters."


def test_a_name_that_is_taken_is_refused_with_a_sentence(window: Window, page: FirstRunPage) -> None:
    window.desk.session.people.create("Ann").close()
    at(page, 3)
    by_mouse(page.keep.choices.button("keep"))
    page.keep.name.setText(" ANN ")
    by_mouse(page.onward)

    assert not is_home(window)
    assert "already a record of this name" in page.keep.trouble.text()


def test_the_trouble_goes_away_with_another_choice(page: FirstRunPage) -> None:
    at(page, 3)
    by_mouse(page.keep.choices.button("keep"))
    by_mouse(page.onward)
    assert page.keep.trouble.isVisible()

    by_mouse(page.keep.choices.button("once"))

    assert not page.keep.trouble.isVisible()


def test_whoever_has_a_record_goes_on_with_it(window: Window, page: FirstRunPage, push: Push) -> None:
    with closing(window.desk.session.people.create("Ann")) as record:
        record.finish("L1")
        record.keep_setting("language", "zh_Hans")
        record.keep_setting("text-size", "125")
    page.begin()
    at(page, 3)
    choice = page.keep.choices.button("person:Ann")
    assert choice.text() == "Go on as Ann"

    push(choice)
    push(page.onward)

    assert is_home(window)
    assert window.desk.session.record.finished() == ["L1"]
    assert window.desk.session.text_size == 125
    assert window.desk.translate.language == "zh_Hans"


def test_a_record_that_is_open_elsewhere_is_told_and_nobody_is_let_in(
    window: Window, page: FirstRunPage
) -> None:
    with closing(window.desk.session.people.create("Ann")):
        page.begin()
        at(page, 3)
        by_mouse(page.keep.choices.button("person:Ann"))
        by_mouse(page.onward)

        assert not is_home(window)
        assert "open in another window" in page.keep.trouble.text()


def test_a_broken_record_is_set_aside_told_and_begun_anew(
    window: Window, page: FirstRunPage, tmp_path: Path
) -> None:
    window.desk.session.people.create("Ann").close()
    (file,) = (tmp_path / "data").rglob("record.db")
    file.write_bytes(b"nonsense" * 1000)
    page.begin()
    at(page, 3)
    by_mouse(page.keep.choices.button("person:Ann"))
    by_mouse(page.onward)
    assert "set aside, not deleted" in page.keep.trouble.text()

    by_mouse(page.onward)

    assert is_home(window)
    assert window.desk.session.record.name == "Ann"
    files = [path for path in file.parent.rglob("*") if path.is_file()]
    assert [path.read_bytes().startswith(b"nonsense") for path in files].count(True) == 1


def test_the_name_of_the_person_before_is_not_offered_again(window: Window, page: FirstRunPage) -> None:
    at(page, 3)
    by_mouse(page.keep.choices.button("keep"))
    page.keep.name.setText("Ann")
    page.begin()
    at(page, 3)

    assert page.keep.name.text() == ""
    assert page.keep.choices.value() == "once"
