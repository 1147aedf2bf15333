"""The help signs on paper, with the numbers to call."""

from __future__ import annotations

from typing import Any

from painedu.checkin.regions import Region, RegionFile
from painedu.checkin.safety import Advice, Safety, Tier
from painedu.handout.voices import Spoken, Voices

STEPS = 2  # of an advice: what to do at once, and how


class Signs:
    """Put the help signs into the words of a sheet: all of them, whatever was answered."""

    def __init__(self, voices: Voices, safety: Safety, regions: RegionFile) -> None:
        self._say, self._safety, self._regions = voices, safety, regions

    def part(self, region: Region | None) -> dict[str, Any]:
        calls = self._calls_in(region) if region else self._all_numbers()
        return {
            "kind": "signs",
            "intro": self._of_safety(self._safety.intro),
            "now": {**self._group(Tier.NOW, self._safety.emergency), **calls},
            "day": self._group(Tier.DAY, self._safety.same_day),
        }

    def call(self, region: Region | None) -> Spoken:
        """Say whom to call; without a region, that the numbers stand elsewhere on the same sheet."""
        if region is None:
            return self._of_safety(self._safety.call_any)
        return self._of_safety(
            self._safety.call, region=self._of_regions(region.name), number=region.ambulance
        )

    def _group(self, tier: Tier, advice: Advice) -> dict[str, Any]:
        steps = [self._of_safety(step.text) for step in advice.steps[:STEPS]]
        return {
            "title": self._of_safety(advice.title),
            "steps": self._say.one_after_another(steps),
            "lines": [self._of_safety(group.text) for group in self._safety.groups_of(tier)],
        }

    def _calls_in(self, region: Region) -> dict[str, Any]:
        name, others = self._of_regions(region.name), []
        if region.mental_health and region.mental_health_label:
            line = self._of_regions(region.mental_health_label)
            others.append(self._of_safety(self._safety.talk, line=line, number=region.mental_health))
        if region.other:
            named = [self._named("other_number", "label", each.label, each.number) for each in region.other]
            others.append(self._say.own("other_numbers", region=name, numbers=self._say.joined(named)))
        return {
            "call": self.call(region),
            "is-list": False,
            "after": [self._say.beside(others)] if others else [],
        }

    def _all_numbers(self) -> dict[str, Any]:
        known = self._regions.regions
        numbers = [self._named("region_number", "region", each.name, each.ambulance) for each in known]
        listed = self._say.own("call_by_region", numbers=self._say.beside(numbers))
        call = self._say.one_after_another([listed, self._of_regions(self._regions.warning)])
        return {"call": call, "is-list": True, "after": []}

    def _named(self, word: str, field: str, name: str, number: str) -> Spoken:
        fields: dict[str, str | Spoken] = {field: self._of_regions(name), "number": number}
        return self._say.own(word, **fields)

    def _of_safety(self, text: str, **fields: str | Spoken) -> Spoken:
        return self._say.within(self._safety.id, text, **fields)

    def _of_regions(self, text: str) -> Spoken:
        return self._say.within(self._regions.id, text)
