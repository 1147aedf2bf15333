from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import apsw
import pytest

from painedu.checkin.answers import Answers, Fact, Gate
from painedu.checkin.flow import Screen
from painedu.plan.activity import Activity
from painedu.plan.done import Done
from painedu.plan.plan import Cue, Day, Plan
from painedu.plan.planning import Page
from painedu.records.database import connect
from painedu.records.migrations import STEPS, copy_path, migrate, tables, tables_of_version, version
from painedu.records.notes import Note
from painedu.records.opening import open_record
from painedu.records.plans import Made, Underway
from painedu.records.record import Draft, Place, Taken

AGES = sorted((Path(__file__).parent / "ages").glob("version_*.sql"))


def add_later(db: apsw.Connection) -> None:
    db.execute("CREATE TABLE later (text TEXT NOT NULL) STRICT")


def fail_half_way(db: apsw.Connection) -> None:
    db.execute("INSERT INTO later VALUES ('half')")
    db.execute("DROP TABLE settings")
    db.execute("INSERT INTO nowhere VALUES (1)")


@pytest.fixture
def db(file: Path) -> Iterator[apsw.Connection]:
    with closing(connect(file)) as db:
        yield db


def test_there_is_a_file_of_every_age() -> None:
    assert [age.stem for age in AGES] == [f"version_{number}" for number in range(1, len(STEPS) + 1)]


@pytest.mark.parametrize("age", AGES, ids=lambda age: age.stem)
def test_a_file_of_each_age_opens_with_all_that_it_held(tmp_path: Path, age: Path) -> None:
    with closing(apsw.Connection(str(tmp_path / "record.db"))) as old:
        old.execute(age.read_text("utf-8"))

    with closing(open_record(tmp_path / "record.db", "Ann")) as record:
        at = datetime.fromisoformat
        facts = Answers(gate=Gate.NONE, facts=(Fact.FALL,), days=3, minutes=20)
        drafted = Answers(gate=Gate.NONE, pain=4)
        assert (record.place(), record.place_in("L1")) == (Place("L3", "weekly-minutes"), "nerves")
        assert (record.chosen("L1"), record.finished()) == ({"check-1": "b"}, ["L3", "L1"])
        assert record.draft() == Draft(drafted, Screen.PAIN, at("2026-11-23T09:30:00+08:00"))
        assert record.checkins() == [Taken(at("2026-11-01T10:00:00+08:00"), facts, number=1)]
        assert record.setting("language") == "zh_Hans"


def test_a_new_step_changes_the_file_and_counts(db: apsw.Connection, file: Path) -> None:
    migrate(db, file, (*STEPS, add_later))

    assert version(db) == len(STEPS) + 1
    assert tables(db).keys() - tables_of_version(len(STEPS)).keys() == {"later"}


def test_the_file_is_copied_first_with_the_writes_not_yet_folded_in(db: apsw.Connection, file: Path) -> None:
    db.execute("INSERT INTO settings VALUES ('text-size', '150')")
    migrate(db, file, (*STEPS, add_later))

    with closing(open_record(copy_path(file, len(STEPS)), "Ann")) as copy:
        assert (copy.setting("text-size"), copy.chosen("L1")) == ("150", {"check": "a"})


def test_a_step_that_fails_leaves_the_version_before_it(db: apsw.Connection, file: Path) -> None:
    with pytest.raises(apsw.SQLError):
        migrate(db, file, (*STEPS, add_later, fail_half_way))

    assert version(db) == len(STEPS) + 1
    assert db.execute("SELECT count(*) FROM later").get == 0
    assert db.execute("SELECT value FROM settings").get == "en"


def test_a_half_made_copy_is_no_hindrance(db: apsw.Connection, file: Path) -> None:
    copy = copy_path(file, len(STEPS))
    copy.with_name(f"{copy.name}.tmp").write_bytes(b"half a copy")

    migrate(db, file, (*STEPS, add_later))

    assert copy.read_bytes().startswith(b"SQLite format 3\0")
    assert not copy.with_name(f"{copy.name}.tmp").exists()


def test_a_file_that_is_up_to_date_is_not_copied(db: apsw.Connection, file: Path) -> None:
    migrate(db, file)

    assert not copy_path(file, len(STEPS)).exists()


def test_the_log_says_the_version_and_nobodys_name(
    db: apsw.Connection, file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    migrate(db, file, (*STEPS, add_later))

    assert caplog.messages == [f"a record was brought to version {len(STEPS) + 1}"]


@pytest.mark.parametrize("number", [2, 3])
def test_the_plans_of_a_later_file_are_read(tmp_path: Path, number: int) -> None:
    with closing(apsw.Connection(str(tmp_path / "record.db"))) as old:
        old.execute((Path(__file__).parent / "ages" / f"version_{number}.sql").read_text("utf-8"))

    with closing(open_record(tmp_path / "record.db", "Ann")) as record:
        walk = Plan(
            activity=Activity.WALK,
            bad_day=7,
            days=(Day.MONDAY, Day.THURSDAY),
            cue=Cue.MORNING,
            comfort="a warm bath",
        )
        tai_chi = Plan(activity=Activity.TAI_CHI, bad_day=10)
        assert record.plans.under_way() == Underway(tai_chi, Page.DAYS)
        assert record.plans.all() == [Made(datetime.fromisoformat("2026-11-02T10:00:00+08:00"), walk)]
        assert record.plans.done() == {
            date(2026, 11, 5): Done(6, stopped=False, usual=4, during=5, morning=4)
        }


def test_a_file_of_version_1_has_no_plans_yet(tmp_path: Path) -> None:
    with closing(apsw.Connection(str(tmp_path / "record.db"))) as old:
        old.execute((Path(__file__).parent / "ages" / "version_1.sql").read_text("utf-8"))

    with closing(open_record(tmp_path / "record.db", "Ann")) as record:
        assert (record.plans.under_way(), record.plans.current(), record.plans.done()) == (None, None, {})
        assert record.notes.all() == []


def test_the_notes_of_a_file_of_version_3_are_read(tmp_path: Path) -> None:
    with closing(apsw.Connection(str(tmp_path / "record.db"))) as old:
        old.execute((Path(__file__).parent / "ages" / "version_3.sql").read_text("utf-8"))

    with closing(open_record(tmp_path / "record.db", "Ann")) as record:
        assert record.notes.all() == [Note(1, date(2026, 11, 5), "Slept well after the walk.")]
