from __future__ import annotations

from pathlib import Path

import pytest

from painedu.checkin.loading import CheckinTexts, load_checkin
from painedu.checkin.regions import Region


@pytest.fixture(scope="session")
def texts() -> CheckinTexts:
    return load_checkin(Path(__file__).parents[2] / "resources")


@pytest.fixture(scope="session")
def mainland(texts: CheckinTexts) -> Region:
    return texts.regions.regions[0]


@pytest.fixture(scope="session")
def uk(texts: CheckinTexts) -> Region:
    return next(region for region in texts.regions.regions if region.id == "uk")
