from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from painedu.checkin.answers import Answers, Duration, Fact, Gate, Kept, answers_from_json

ANSWERS = st.builds(
    Answers,
    gate=st.none() | st.sampled_from(Gate),
    facts=st.none() | st.lists(st.sampled_from(Fact), unique=True).map(tuple),
    duration=st.none() | st.sampled_from(Duration),
    pain=st.none() | st.integers(0, 10),
    interference=st.none() | st.integers(0, 10),
    days=st.none() | st.integers(0, 7),
    minutes=st.none() | st.integers(0, 180),
    kept=st.none() | st.sampled_from(Kept),
)


@given(ANSWERS)
def test_what_is_written_as_json_is_read_back(answers: Answers) -> None:
    assert answers_from_json(msgspec.json.encode(answers.relevant())) == answers.relevant()


def test_none_of_these_is_not_the_same_as_no_answer() -> None:
    assert answers_from_json(b'{"facts": []}').facts == ()
    assert answers_from_json(b"{}").facts is None


@pytest.mark.parametrize(
    ("data", "named"),
    [
        (b'{"pain": 11}', "'pain': the number must be at most 10"),
        (b'{"pain": -1}', "'pain'"),
        (b'{"pain": 4.5}', "'pain'"),
        (b'{"interference": "5"}', "'interference': a whole number or nothing is expected here, not text"),
        (b'{"days": 8}', "'days'"),
        (b'{"minutes": 181}', "'minutes'"),
        (b'{"kept": "always"}', "'kept'"),
        (b'{"gate": "later"}', "'gate'"),
        (b'{"facts": ["bald"]}', "'facts[0]'"),
        (b'{"weight": 70}', "weight"),
        (b"[]", "keys with values"),
        (b"", "not JSON"),
        (b"{", "not JSON"),
        (b"\xff\xfe", "not JSON"),
        (b'{"duration": "no-pain", "pain": 4}', "no-pain"),
        (b'{"duration": "no-pain", "places": ["belly"]}', "also gives 'places'"),
        (b'{"places": ["Not an id"]}', "places"),
        (b'{"duration": "no-pain", "feels": []}', "also gives 'feels'"),
        (b'{"minutes": 10, "hard": 11}', "more 'hard' minutes than 'minutes'"),
        (b'{"days": 0, "hard": 5}', "no movement"),
        (b'{"strength": 8}', "'strength'"),
        (b'{"confidence": 10.5}', "'confidence'"),
        (b'{"feels": ["cold"]}', "'feels[0]'"),
        (b'\xef\xbb\xbf{"pain": 4}', "byte-order mark"),
        (b'{"days": 0, "minutes": 30}', "no movement"),
        (b'{"days": 3, "minutes": 0, "kept": "under-1-month"}', "no movement"),
    ],
)
def test_a_file_that_does_not_fit_is_refused_in_one_sentence(data: bytes, named: str) -> None:
    with pytest.raises(ValueError, match=r"^The check-in file ") as refused:
        answers_from_json(data)

    assert named in str(refused.value)
    assert str(refused.value).endswith(".")
    assert "\n" not in str(refused.value)


def test_without_pain_the_pain_numbers_do_not_count() -> None:
    answers = Answers(duration=Duration.NO_PAIN, pain=6, interference=2, days=3)

    assert answers.relevant() == Answers(duration=Duration.NO_PAIN, days=3)


def test_without_a_day_of_movement_minutes_and_habit_do_not_count() -> None:
    assert Answers(days=0, minutes=30, kept=Kept.YEAR).relevant() == Answers(days=0)


@given(ANSWERS)
def test_leaving_out_what_was_ruled_out_settles_at_once(answers: Answers) -> None:
    assert answers.relevant().relevant() == answers.relevant()
