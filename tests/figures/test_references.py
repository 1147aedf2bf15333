"""Each figure looks as it did when someone last looked at it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.figures.page import share_that_differs
from tools.reference_pictures import FOLDER, Shown, all_shown, picture

from painedu.figures.press import Press
from painedu.language.translator import Translator
from painedu.source.folder import data_root

RESOURCES = data_root() / "resources"
SHOWN = list(all_shown(RESOURCES))
MOST = 0.005  # of the ink: another release of Typst may round a curve in another way
RENEW = "look at it, and if it is right run python tools/reference_pictures.py"


def test_there_is_a_picture_of_each_state_and_no_other() -> None:
    assert {path.name for path in FOLDER.glob("*")} == {shown.name for shown in SHOWN}, RENEW


@pytest.mark.parametrize("shown", SHOWN, ids=lambda shown: shown.name)
def test_a_figure_is_as_it_was(press: Press, resources: Path, english: Translator, shown: Shown) -> None:
    drawn = picture(press, resources, shown, english.another(shown.language))
    kept = (FOLDER / shown.name).read_bytes()
    assert share_that_differs(drawn, kept) <= MOST, f"{shown.name} has changed: {RENEW}"


def test_a_figure_in_another_state_would_be_noticed() -> None:
    one, other = ((FOLDER / f"ros-pathway-{state}-en.png").read_bytes() for state in ("single", "regular"))
    assert share_that_differs(one, other) > MOST * 10
