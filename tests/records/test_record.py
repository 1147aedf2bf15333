from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import apsw
import pytest

from painedu.checkin.answers import Answers, Fact, Gate
from painedu.checkin.flow import Screen
from painedu.records.guest import guest
from painedu.records.people import People
from painedu.records.record import Place, Record

SHANGHAI = timezone(timedelta(hours=8))
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=SHANGHAI)


@pytest.fixture(params=["guest", "kept"])
def record(request: pytest.FixtureRequest, people: People) -> Iterator[Record]:
    with closing(guest() if request.param == "guest" else people.create("Ann")) as record:
        yield record


def test_a_new_record_knows_nothing(record: Record) -> None:
    assert (record.place(), record.place_in("L1"), record.draft()) == (None, None, None)
    assert (record.chosen("L1"), record.finished(), record.checkins(), record.setting("language")) == (
        {},
        [],
        [],
        None,
    )


def test_a_guest_has_no_name_and_is_not_kept() -> None:
    with closing(guest()) as record:
        assert (record.name, record.is_kept) == (None, False)


def test_a_kept_record_has_its_name(people: People) -> None:
    with closing(people.create("Ann")) as record:
        assert (record.name, record.is_kept) == ("Ann", True)


def test_the_place_is_in_the_lesson_opened_last(record: Record) -> None:
    for place in (Place("L1", "a"), Place("L2", "b"), Place("L1", "c")):
        record.go_to(place)

    assert record.place() == Place("L1", "c")


def test_each_lesson_remembers_its_own_step(record: Record) -> None:
    for place in (Place("L1", "a"), Place("L2", "b"), Place("L1", "c")):
        record.go_to(place)

    assert (record.place_in("L1"), record.place_in("L2"), record.place_in("L3")) == ("c", "b", None)


def test_a_new_choice_takes_the_place_of_the_old_one(record: Record) -> None:
    record.choose("L1", "check", "a")
    record.choose("L1", "card", "yes")
    record.choose("L2", "check", "c")
    record.choose("L1", "check", "b")

    assert record.chosen("L1") == {"check": "b", "card": "yes"}


def test_a_choice_can_be_taken_back(record: Record) -> None:
    record.choose("L1", "check", "a")
    record.choose("L1", "card", "yes")
    record.choose("L1", "check", None)

    assert record.chosen("L1") == {"card": "yes"}


def test_lessons_stand_in_the_order_in_which_they_were_first_finished(record: Record) -> None:
    for lesson in ("L3", "L1", "L3", "L2"):
        record.finish(lesson)

    assert record.finished() == ["L3", "L1", "L2"]


def test_a_draft_comes_back_as_it_was_left_with_its_time(record: Record) -> None:
    before = datetime.now(UTC)
    answers = Answers(gate=Gate.NONE, facts=(Fact.FALL, Fact.DIABETES), pain=0)
    record.keep_draft(Answers(pain=9), Screen.PAIN)
    record.keep_draft(answers, Screen.MOVEMENT)

    draft = record.draft()

    assert draft is not None
    assert (draft.answers, draft.screen) == (answers, Screen.MOVEMENT)
    assert before <= draft.at <= datetime.now(UTC)


@pytest.mark.parametrize("screen", Screen)
def test_a_draft_can_stand_on_any_screen(record: Record, screen: Screen) -> None:
    record.keep_draft(Answers(), screen)

    draft = record.draft()

    assert draft is not None
    assert draft.screen is screen


def test_no_answer_and_none_of_these_stay_different(record: Record) -> None:
    record.finish_checkin(Answers(facts=None), NOON)
    record.finish_checkin(Answers(facts=()), NOON)

    assert [taken.answers.facts for taken in record.checkins()] == [None, ()]


def test_finishing_moves_the_draft_into_the_list(record: Record) -> None:
    record.keep_draft(Answers(pain=3), Screen.PAIN)
    record.finish_checkin(Answers(pain=3, days=2), NOON)

    assert record.draft() is None
    assert [(taken.at, taken.answers) for taken in record.checkins()] == [(NOON, Answers(pain=3, days=2))]


def test_a_checkin_is_not_listed_while_its_draft_cannot_be_dropped(people: People, file: Path) -> None:
    with closing(apsw.Connection(str(file))) as db:
        db.execute("CREATE TRIGGER stop BEFORE DELETE ON draft BEGIN SELECT RAISE(FAIL, 'no'); END")

    with closing(people.open("Ann")) as record:
        record.keep_draft(Answers(pain=3), Screen.PAIN)
        with pytest.raises(apsw.ConstraintError):
            record.finish_checkin(Answers(pain=3), NOON)

        assert record.checkins() == []
        assert record.draft() is not None


def test_a_time_keeps_its_offset(record: Record) -> None:
    record.finish_checkin(Answers(), NOON)

    assert record.checkins()[0].at.utcoffset() == timedelta(hours=8)


def test_checkins_are_ordered_by_the_moment_and_not_by_the_clock_on_the_wall(record: Record) -> None:
    earlier = datetime(2026, 11, 23, 13, 0, tzinfo=timezone(timedelta(hours=10)))
    record.finish_checkin(Answers(pain=2), NOON)
    record.finish_checkin(Answers(pain=1), earlier)

    assert [taken.answers.pain for taken in record.checkins()] == [1, 2]


def test_a_time_without_offset_is_refused_and_the_draft_stays(record: Record) -> None:
    record.keep_draft(Answers(pain=3), Screen.PAIN)

    with pytest.raises(ValueError, match="offset"):
        record.finish_checkin(Answers(pain=3), datetime(2026, 11, 23, 12, 0))

    assert record.draft() is not None
    assert record.checkins() == []


def test_a_setting_holds_its_last_value(record: Record) -> None:
    record.keep_setting("language", "en")
    record.keep_setting("language", "zh_Hans")
    record.keep_setting("text-size", "150")

    assert (record.setting("language"), record.setting("text-size")) == ("zh_Hans", "150")


def test_everything_is_there_when_the_record_is_opened_again(people: People) -> None:
    with closing(people.create("Ann")) as record:
        record.go_to(Place("L1", "a"))
        record.choose("L1", "check", "b")
        record.finish("L1")
        record.finish_checkin(Answers(pain=3), NOON)
        record.keep_draft(Answers(pain=4), Screen.PAIN)
        record.keep_setting("region", "mainland-china")

    with closing(people.open("Ann")) as record:
        draft = record.draft()
        assert (record.place(), record.chosen("L1")) == (Place("L1", "a"), {"check": "b"})
        assert (record.finished(), record.setting("region")) == (["L1"], "mainland-china")
        assert [taken.answers for taken in record.checkins()] == [Answers(pain=3)]
        assert draft is not None
        assert draft.answers == Answers(pain=4)


def test_an_answer_taken_back_does_not_stay_in_the_file(people: People, folder: Path) -> None:
    with closing(people.create("Ann")) as record:
        record.choose("L1", "check", "a-word-like-no-other")
        record.choose("L1", "check", None)

    held = [b"a-word-like-no-other" in path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    assert held == [False, False]  # the record and the side file


def test_a_closed_record_may_be_closed_again(record: Record) -> None:
    record.close()
    record.close()


def test_a_check_in_is_corrected_where_it_stands(record: Record) -> None:
    record.finish_checkin(Answers(pain=6), NOON)
    record.finish_checkin(Answers(pain=4), NOON + timedelta(days=7))
    first, second = record.checkins()
    record.correct_checkin(first, Answers(pain=7))

    assert [taken.answers.pain for taken in record.checkins()] == [7, 4]
    assert [taken.at for taken in record.checkins()] == [first.at, second.at]


def test_a_deleted_check_in_comes_back_even_after_another_was_taken(record: Record) -> None:
    record.finish_checkin(Answers(pain=6), NOON)
    (first,) = record.checkins()
    record.delete_checkin(first)
    record.finish_checkin(Answers(pain=4), NOON + timedelta(days=7))
    record.restore_checkin(first)

    assert [taken.answers.pain for taken in record.checkins()] == [6, 4]
