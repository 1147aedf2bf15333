from __future__ import annotations

from pathlib import Path

import pytest

from painedu.checkin.loading import CheckinTexts
from painedu.checkin.regions import load_regions

NUMBERS = {
    "mainland-china": "120",
    "hong-kong": "999",
    "macau": "999",
    "taiwan": "119",
    "japan": "119",
    "uk": "999",
    "eu": "112",
    "us-canada": "911",
}


def test_each_region_has_the_ambulance_number_of_the_table(texts: CheckinTexts) -> None:
    assert {region.id: region.ambulance for region in texts.regions.regions} == NUMBERS


@pytest.mark.parametrize(
    ("region", "numbers"),
    [
        ("mainland-china", ["110", "119", "122"]),
        ("hong-kong", ["112"]),
        ("japan", ["#7119"]),
        ("uk", ["111"]),
        ("macau", []),
        ("eu", []),
    ],
)
def test_the_other_numbers_stand_beside_it(texts: CheckinTexts, region: str, numbers: list[str]) -> None:
    found = texts.regions.find(region)

    assert found
    assert [line.number for line in found.other] == numbers


def test_a_line_for_talking_is_named_only_where_one_is_known(texts: CheckinTexts) -> None:
    lines = {region.id: region.mental_health for region in texts.regions.regions if region.mental_health}

    assert lines == {"mainland-china": "12356", "uk": "116 123", "us-canada": "988"}
    assert all(
        bool(region.mental_health) == bool(region.mental_health_label) for region in texts.regions.regions
    )


def test_only_mainland_china_sends_to_the_doctor_first_and_has_the_rhyme_with_120(
    texts: CheckinTexts,
) -> None:
    assert [region.id for region in texts.regions.regions if region.doctor_first] == ["mainland-china"]
    assert [region.id for region in texts.regions.regions if region.stroke_rhyme] == ["mainland-china"]


def test_the_list_of_all_numbers_warns_about_119(texts: CheckinTexts) -> None:
    assert "119 is the fire service in Mainland China" in texts.regions.warning


def test_an_unknown_region_is_no_region(texts: CheckinTexts) -> None:
    assert texts.regions.find("atlantis") is None


def test_the_regions_can_be_loaded_alone(texts: CheckinTexts) -> None:
    assert load_regions(Path(__file__).parents[2] / "resources") == texts.regions.regions
