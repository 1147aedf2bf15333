import pytest

from painedu.plan.done import Done
from painedu.plan.light import Light


@pytest.mark.parametrize(
    ("done", "asked", "shown"),
    [
        (Done(5), ["stopped"], None),
        (Done(5, stopped=True), ["stopped"], Light.RED),
        (Done(5, stopped=True, usual=2, during=2, morning=2), ["stopped"], Light.RED),
        (Done(5, stopped=False), ["stopped", "usual"], None),
        (Done(5, stopped=False, usual=8), ["stopped", "usual"], Light.NO_LIGHT),
        (Done(5, stopped=False, usual=4), ["stopped", "usual", "during"], None),
        (Done(5, stopped=False, usual=4, during=9), ["stopped", "usual", "during"], Light.RED),
        (Done(5, stopped=False, usual=4, during=5), ["stopped", "usual", "during", "morning"], Light.NOT_YET),
        (
            Done(5, stopped=False, usual=4, during=5, morning=4),
            ["stopped", "usual", "during", "morning"],
            Light.GREEN,
        ),
        (
            Done(5, stopped=False, usual=2, during=3, morning=3),
            ["stopped", "usual", "during", "morning", "later"],
            Light.AMBER,
        ),
    ],
)
def test_a_day_asks_only_what_can_still_change_its_light(
    done: Done, asked: list[str], shown: Light | None
) -> None:
    assert done.asked() == asked
    assert done.light is shown
