"""Every word on the screen comes from a catalog: in a made-up language none of ours is left over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from tests.ui.made_up import FIRST, MARKS, SECOND
from tests.ui.walking import BOXES, NAME, every_view, open_dialogs, settle, visible

from painedu.ui.claim_card import ClaimText
from painedu.ui.pages.about import AboutPage
from painedu.ui.pages.keys import KeyNames
from painedu.ui.pages.settings import SettingsPage
from painedu.ui.place import Place
from painedu.ui.window import Window


@pytest.fixture
def words(pseudo: Path) -> Path:
    return pseudo


def texts(widget: QWidget) -> Iterator[str]:
    """Yield what ``widget`` says to eyes and ears."""
    if isinstance(widget, QLabel | QAbstractButton) and not _is_qts_own(widget):
        yield _without_reference(widget) if isinstance(widget, QLabel) else widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()  # what stands in it was typed
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    yield from (
        widget.toolTip(),
        widget.accessibleName(),
        widget.accessibleDescription(),
        widget.windowTitle(),
    )


def _without_reference(label: QLabel) -> str:
    """Return the words of ``label`` without what a source is cited by: that is as it was published."""
    card = label.parentWidget()
    if not isinstance(card, ClaimText) or label not in card.sources:
        return label.text()
    return label.text().rpartition(" · ")[2]  # how much of it was read


def _is_qts_own(widget: QWidget) -> bool:
    """Tell whether Qt's own catalog names this: Close, Cancel, and the keys."""
    if isinstance(widget, KeyNames):
        return True
    box = widget.parentWidget()
    if not isinstance(box, QDialogButtonBox) or not isinstance(widget, QAbstractButton):
        return False
    return box.standardButton(widget) is not QDialogButtonBox.StandardButton.NoButton


def exceptions(window: Window) -> list[str]:
    """Return what may stand on the screen in the same words in every language, longest first."""
    found = [
        "English",  # languages by their own names
        FIRST,
        SECOND,
        window.rooms.page(AboutPage).details.text(),  # versions, to copy into a report
        "painedu",  # the program's name, as the title of a message
        NAME,  # typed by the person
        *window.desk.library.evidence.claims,  # a claim's id, for whoever wants to look it up
    ]
    return sorted(found, key=len, reverse=True)


def from_no_catalog(text: str, marks: str, known: list[str]) -> str:
    """Return ``text`` without what a catalog gave and without the exceptions, "" when no letter is left."""
    inner = re.compile(f"{marks[0]}[^{marks}]*{marks[1]}")
    while inner.search(text):
        text = inner.sub("", text)
    for each in known:
        text = re.sub(rf"(?<!\w){re.escape(each)}(?!\w)", "", text)
    return text.strip() if re.search(r"[^\W\d_]", text) else ""


def left_over(window: Window, marks: str) -> set[str]:
    known = exceptions(window)
    said = {text for widget in visible() for text in texts(widget)}
    said |= {action.text() for action in window.menuBar().findChildren(QAction)}
    return {rest for text in said if (rest := from_no_catalog(text, marks, known))}


def test_every_word_of_every_view_comes_from_a_catalog_and_turns_with_the_language(window: Window) -> None:
    window.resize(1024, 640)
    window.desk.choose_language(FIRST)
    settle()
    found: set[tuple[str, str]] = set()
    for view in every_view(window):
        made_in = window.desk.translate.language
        found |= {(view, text) for text in left_over(window, MARKS[made_in])}
        if view not in BOXES:
            turned = SECOND if made_in == FIRST else FIRST
            window.desk.choose_language(turned)
            settle()
            found |= {(f"{view}, turned", text) for text in left_over(window, MARKS[turned])}

    assert sorted(found) == []


def test_the_question_before_deleting_comes_from_a_catalog(window: Window) -> None:
    session = window.desk.session
    session.begin(session.people.create(NAME))
    window.start()
    window.desk.choose_language(FIRST)
    window.go_to(Place.SETTINGS)
    settle()
    found: list[set[str]] = []

    def look_and_leave() -> None:
        found.append(left_over(window, MARKS[FIRST]))
        for dialog in open_dialogs():
            dialog.reject()

    QTimer.singleShot(0, look_and_leave)
    window.rooms.page(SettingsPage).delete.click()
    settle()

    assert found == [set()]
    for dialog in open_dialogs():
        dialog.reject()


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("«Home oxo»", ""),
        ("«{region}: «Japan»» 119", ""),
        ("Home", "Home"),
        ("«Home» now", "now"),
        ("✓  150 %", ""),
        ("English + de", ""),
        ("Englishman", "Englishman"),
    ],
)
def test_the_net_has_no_holes(text: str, rest: str) -> None:
    assert from_no_catalog(text, MARKS[FIRST], ["English", "de"]) == rest
