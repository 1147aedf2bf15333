"""Short patients through the whole check-in: no one it is for is sent away, no one in danger is kept."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from tests.checkin.conftest import rows_of

from painedu.checkin.answers import Answers, Gate
from painedu.checkin.extras import extras
from painedu.checkin.feedback import feedback
from painedu.checkin.flow import ASKED, Checkin, Outcome
from painedu.checkin.loading import CheckinTexts
from painedu.checkin.movement import Movement, may_move
from painedu.checkin.safety import Row, Tier
from painedu.source.convert import convert
from painedu.source.document import read


class Vignette(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One patient: the sign that decides, the answers, and what must come of them."""

    id: str
    who: str
    answers: Answers
    outcome: Outcome | None
    may_move: Movement
    says: list[str]
    omits: list[str]
    because: str
    row: str = ""
    words: list[str] = []
    region: str = ""


class VignetteFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of vignettes.yaml."""

    vignettes: list[Vignette]


VIGNETTES = convert(read(Path(__file__).with_name("vignettes.yaml")), VignetteFile).vignettes
each = pytest.mark.parametrize("vignette", VIGNETTES, ids=lambda vignette: vignette.id)


def answered(answers: Answers) -> Checkin:
    """Walk through the screens and answer what each asks."""
    checkin = Checkin()
    while not checkin.is_last:
        for name in ASKED[checkin.screen]:
            checkin.answer(name, getattr(answers, name))
        checkin.forward()
    for name in extras(checkin.answers):
        checkin.answer(name, getattr(answers, name))
    return checkin


def row_of(texts: CheckinTexts, vignette: Vignette) -> tuple[Tier, Row]:
    found = [(tier, row) for tier in (Tier.NOW, Tier.DAY) for row in rows_of(texts.safety, tier)]
    return next((tier, row) for tier, row in found if row.claim == vignette.row)


def test_there_are_forty_patients() -> None:
    assert len({vignette.id for vignette in VIGNETTES}) == 40


@pytest.mark.parametrize(
    "vignette", [each for each in VIGNETTES if each.row], ids=lambda vignette: vignette.id
)
def test_the_deciding_sign_is_on_the_screen_and_says_what_decides(
    texts: CheckinTexts, vignette: Vignette
) -> None:
    tier, row = row_of(texts, vignette)
    meets = vignette.answers.gate is not Gate.NONE

    assert not meets or tier.value == vignette.answers.gate.value  # type: ignore[union-attr]
    said = row.text if meets else f"{row.text} {row.not_meant or ''}"
    assert [word for word in vignette.words if word not in said] == []


@each
def test_the_walk_ends_as_a_clinician_would_want(texts: CheckinTexts, vignette: Vignette) -> None:
    checkin, region = answered(vignette.answers), texts.regions.find(vignette.region)

    said = [item.id for item in feedback(checkin.answers, None, region)]
    assert checkin.outcome is vignette.outcome
    assert may_move(checkin.answers, region) is vignette.may_move
    assert [item for item in vignette.says if item not in said] == []
    assert [item for item in vignette.omits if item in said] == []


@each
def test_only_items_that_exist_are_expected_or_ruled_out(texts: CheckinTexts, vignette: Vignette) -> None:
    known = {text.id for text in texts.feedback.items}

    assert {*vignette.says, *vignette.omits} <= known
