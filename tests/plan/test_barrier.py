import pytest

from painedu.checkin.answers import Answers, Duration, Fact, Gate
from painedu.checkin.regions import load_regions
from painedu.plan.activity import Activity, may_go_harder, offered
from painedu.plan.barrier import Barrier, barrier, to_read
from painedu.source.folder import data_root

PASSED = Answers(gate=Gate.NONE, facts=())
REGIONS = {region.id: region for region in load_regions(data_root() / "resources")}


def ticked(*facts: Fact, **more: object) -> Answers:
    return Answers(gate=Gate.NONE, facts=facts, **more)  # type: ignore[arg-type]  # fields of Answers


@pytest.mark.parametrize(
    ("answers", "waits"),
    [
        (Answers(), Barrier.CHECK_FIRST),
        (Answers(gate=Gate.NONE), Barrier.CHECK_FIRST),
        (Answers(facts=()), Barrier.CHECK_FIRST),
        (PASSED, None),
        (Answers(gate=Gate.NOW, facts=()), Barrier.BE_SEEN),
        (Answers(gate=Gate.DAY, facts=()), Barrier.BE_SEEN),
        (ticked(Fact.FOOT_SORE), Barrier.BE_SEEN),
        (ticked(Fact.FOOT_SORE, Fact.MAY_START), None),
        (ticked(Fact.TUMOUR, Fact.MAY_START, duration=Duration.UNDER_6_WEEKS), Barrier.BE_SEEN),
        (ticked(Fact.FALL), Barrier.ASK_DOCTOR),
        (ticked(Fact.FALL, Fact.MAY_START), None),
        (ticked(Fact.WORSE_FOR_DAYS), Barrier.ASK_DOCTOR),
        (ticked(Fact.WORSE_FOR_DAYS, Fact.MAY_START), None),
        (ticked(pain=7), None),
        (ticked(pain=8), Barrier.TOGETHER),
        (ticked(Fact.MAY_START, pain=8), None),
        (ticked(Fact.DIABETES), Barrier.ASK_DOCTOR),  # no region: the stricter rule
    ],
)
def test_what_a_plan_waits_for(answers: Answers, waits: Barrier | None) -> None:
    assert barrier(answers) is waits
    assert bool(offered(answers, None)) is (waits in (None, Barrier.TOGETHER))


def test_diabetes_waits_where_the_regions_guideline_says_so() -> None:
    answers = ticked(Fact.DIABETES)
    waiting = {name for name, region in REGIONS.items() if barrier(answers, region)}
    assert waiting == {name for name, region in REGIONS.items() if region.doctor_first}
    assert waiting
    assert waiting < set(REGIONS)


def test_with_a_foot_sore_and_a_doctors_word_nothing_is_offered_that_stands() -> None:
    assert offered(ticked(Fact.FOOT_SORE, Fact.MAY_START), None) == [Activity.BAND_ROW]
    assert offered(PASSED, None) == list(Activity)


@pytest.mark.parametrize(
    ("answers", "may"),
    [
        (PASSED, True),
        (ticked(Fact.AGE_65), True),
        (ticked(Fact.FALL), False),
        (ticked(Fact.FALL, Fact.MAY_START), True),
        (ticked(Fact.WORSE_FOR_DAYS, Fact.MAY_START), False),
        (ticked(Fact.FOOT_SORE, Fact.MAY_START), False),
        (ticked(Fact.DIABETES), False),
    ],
)
def test_who_may_be_told_a_harder_way(answers: Answers, may: bool) -> None:
    assert may_go_harder(answers, None) is may


def test_what_has_to_be_read_first() -> None:
    def ids(answers: Answers, earlier: Answers | None = None) -> list[str]:
        return [item.id for item in to_read(answers, earlier, None)]

    assert ids(PASSED) == []
    assert ids(ticked(Fact.NUMB_FEET, Fact.MAY_START)) == ["numb-feet", "granted", "numb-feet-walking"]
    assert ids(ticked(pain=6), ticked(pain=3)) == ["next-help-signs"]
    assert ids(ticked(pain=4), ticked(pain=3)) == []
