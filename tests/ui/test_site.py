"""What a site decides, as an ordinary window shows it."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QMessageBox
from tests.ui.walking import settle

from painedu.deployment.paper import letterhead_of
from painedu.deployment.site import Site
from painedu.figures.press import Press
from painedu.handout.letterhead import LetterheadFile
from painedu.ui.desk import Desk
from painedu.ui.pages.first_run import FirstRunPage
from painedu.ui.pages.handout import HandoutPage
from painedu.ui.site_problems import tell_problems
from painedu.ui.window import Window

CLINIC = "Riverside Pain Clinic"


@pytest.fixture
def site() -> Site:
    problem = "/etc/xdg/painedu/site.yaml:1:1: the key 'languge' is not known here: is it misspelt?"
    letterhead = LetterheadFile(CLINIC, phone="555 0100")
    return Site(keep_progress=False, letterhead=letterhead, problems=(problem,))


@pytest.fixture
def desk(desk: Desk, site: Site, press: Press) -> Desk:
    return msgspec.structs.replace(desk, site=site, letterhead=lambda: letterhead_of(site, press))


def test_where_nothing_may_be_kept_nobody_is_asked(window: Window, desk: Desk) -> None:
    desk.session.people.create("Anna").close()
    window.begin()
    page = window.rooms.page(FirstRunPage)

    page.go_on()
    assert page.onward.text() == "Start"
    page.go_on()

    assert not window.desk.session.record.is_kept
    assert page.keep.isHidden()


def test_the_letterhead_stands_on_the_sheet_and_it_can_still_be_saved(window: Window) -> None:
    page = window.rooms.page(HandoutPage)
    page.opened()

    letterhead = page.request().letterhead
    assert letterhead is not None
    assert letterhead.name == CLINIC
    assert page.preview.area.view.pages
    assert not page.save.isHidden()


def test_a_logo_that_turns_out_to_be_broken_is_left_out(
    press: Press, resources: Path, tmp_path: Path
) -> None:
    whole = (resources.parent / "docs" / "examples" / "logo.png").read_bytes()
    (tmp_path / "logo.png").write_bytes(whole[: len(whole) // 2])

    made = letterhead_of(Site(letterhead=LetterheadFile(CLINIC, logo="logo.png"), folder=tmp_path), press)

    assert made is not None
    assert (made.name, made.logo) == (CLINIC, b"")


def test_mistakes_are_told_in_a_box(window: Window) -> None:
    tell_problems(window)
    settle()

    box = window.findChild(QMessageBox)
    assert box is not None
    assert "site.yaml:1:1:" in box.text()
    box.close()
