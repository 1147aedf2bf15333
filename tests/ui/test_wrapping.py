"""Radio buttons and check boxes with words that wrap."""

from __future__ import annotations

from tests.ui.walking import settle

from painedu.ui.pages.checkin import CheckinPage
from painedu.ui.place import Place
from painedu.ui.widgets.wrapping import Radio
from painedu.ui.window import Window


def test_the_mark_keeps_its_place_free_when_the_text_grows_and_shrinks(window: Window) -> None:
    window.go_to(Place.CHECKIN)
    page = window.rooms.page(CheckinPage)
    radio = next(each for each in page.findChildren(Radio) if each.isVisible())
    layout = radio.layout()
    assert layout is not None
    before = layout.contentsMargins().left()

    window.topbar.make_larger()
    settle()
    assert layout.contentsMargins().left() > before

    window.topbar.make_normal()
    settle()
    assert layout.contentsMargins().left() == before
