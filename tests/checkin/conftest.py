from __future__ import annotations

from pathlib import Path

import pytest

from painedu.checkin.loading import CheckinTexts, load_checkin
from painedu.checkin.regions import Region
from painedu.checkin.safety import Row, Safety, Tier


def rows_of(safety: Safety, tier: Tier) -> list[Row]:
    """The signs of ``tier`` in the order they are shown."""
    first = safety.soon if tier is Tier.SOON else []
    return [*first, *(row for group in safety.groups_of(tier) for row in group.rows)]


@pytest.fixture(scope="session")
def texts() -> CheckinTexts:
    return load_checkin(Path(__file__).parents[2] / "resources")


@pytest.fixture(scope="session")
def mainland(texts: CheckinTexts) -> Region:
    return texts.regions.regions[0]


@pytest.fixture(scope="session")
def uk(texts: CheckinTexts) -> Region:
    return next(region for region in texts.regions.regions if region.id == "uk")
