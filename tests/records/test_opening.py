from __future__ import annotations

import random
import subprocess
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import apsw
import pytest

from painedu.checkin.answers import Answers
from painedu.records.errors import AlreadyOpen, Damaged, NewerVersion
from painedu.records.opening import is_in_use, open_record
from painedu.records.people import People

Start = Callable[..., "subprocess.Popen[str]"]

TRY = """
import sys
from pathlib import Path
from painedu.records.errors import RecordError
from painedu.records.people import People
try:
    People(Path(sys.argv[1])).open("Ann").close()
    print("opened")
except RecordError as error:
    print(type(error).__name__)
"""

Harm = Callable[[bytes], bytes]
HARMS: dict[str, Harm] = {
    "random bytes": lambda data: random.Random(7).randbytes(len(data)),
    "text": lambda data: b"this was a shopping list\n",
    "cut in the middle": lambda data: data[: len(data) // 2],
    "cut after the first page": lambda data: data[:4096],
    "cut inside the header": lambda data: data[:50],
    "nothing": lambda data: b"",
    "one byte": lambda data: b"S",
    "a later page": lambda data: data[:8192] + random.Random(7).randbytes(4096) + data[12288:],
    "a letter that is not one": lambda data: data.replace(b"language", b"l\xffnguage"),
    "a table of another name": lambda data: data.replace(b"TABLE draft", b"TABLE drift"),
    "another program's mark": lambda data: data[:68] + b"\0\0\0\1" + data[72:],
    "no version": lambda data: data[:60] + b"\0\0\0\0" + data[64:],
}


def opened(people: People) -> bool:
    try:
        with closing(people.open("Ann")) as record:
            record.keep_setting("text-size", "150")
            return record.setting("text-size") == "150"
    except Damaged:
        return False


@pytest.mark.parametrize("harm", HARMS.values(), ids=HARMS.keys())
def test_a_damaged_file_is_set_aside_unchanged(people: People, file: Path, harm: Harm) -> None:
    broken = harm(file.read_bytes())
    file.write_bytes(broken)

    with pytest.raises(Damaged) as caught:
        people.open("Ann")

    aside = caught.value.set_aside
    assert aside is not None
    assert aside.read_bytes() == broken
    assert not file.exists()
    assert people.names() == ["Ann"]
    assert aside.parent.name.startswith(f"damaged-{datetime.now().astimezone():%Y-}")


def test_the_last_writes_move_with_a_damaged_file(people: People, file: Path) -> None:
    file.write_bytes(b"")
    last = file.with_name("record.db-wal")
    last.write_bytes(b"the last writes")

    with pytest.raises(Damaged) as caught:
        people.open("Ann")

    assert caught.value.set_aside is not None
    assert caught.value.set_aside.with_name("record.db-wal").read_bytes() == b"the last writes"
    assert not last.exists()


def test_a_second_damaged_file_does_not_overwrite_the_first(people: People, file: Path) -> None:
    found = []
    for data in (b"first", b"second"):
        file.write_bytes(data)
        with pytest.raises(Damaged) as caught:
            people.open("Ann")
        found.append(caught.value.set_aside)

    assert [path.read_bytes() for path in found if path] == [b"first", b"second"]


def test_a_missing_file_is_said_and_not_made_anew(people: People, file: Path) -> None:
    file.unlink()

    with pytest.raises(Damaged) as caught:
        people.open("Ann")

    assert caught.value.set_aside is None
    assert not file.exists()


def test_answers_that_nobody_gave_are_damage(people: People, file: Path) -> None:
    with closing(people.open("Ann")) as record:
        record.finish_checkin(Answers(pain=7), datetime.now().astimezone())
    file.write_bytes(file.read_bytes().replace(b'{"pain":7}', b'{"pair":7}'))

    with pytest.raises(Damaged) as caught:
        people.open("Ann")

    assert caught.value.set_aside is not None


@pytest.mark.parametrize("seed", range(100))
def test_any_single_damage_is_told_as_such_or_harms_nothing(people: People, file: Path, seed: int) -> None:
    good, chance = bytearray(file.read_bytes()), random.Random(seed)
    elsewhere = [
        at for at, byte in enumerate(good) if byte and at not in range(60, 64)
    ]  # there is the version
    good[chance.choice(elsewhere)] ^= 1 << chance.randrange(5)
    file.write_bytes(good)

    assert opened(people) or list(file.parent.glob("damaged-*/record.db"))


def test_a_record_of_a_newer_version_is_left_as_it_is(people: People, file: Path) -> None:
    db = apsw.Connection(str(file))
    db.pragma("user_version", 99)
    db.close()
    before = file.read_bytes()

    with pytest.raises(NewerVersion):
        people.open("Ann")

    assert file.read_bytes() == before


def test_a_second_window_is_told(people: People, folder: Path, file: Path, start: Start) -> None:
    with closing(people.open("Ann")) as record:
        answer, _ = start(TRY, str(folder)).communicate()
        record.keep_setting("language", "zh_Hans")

        assert answer.strip() == "AlreadyOpen"
        assert record.setting("language") == "zh_Hans"
    assert file.exists()


def test_a_closed_record_can_be_opened_by_another_window(
    people: People, folder: Path, file: Path, start: Start
) -> None:
    people.open("Ann").close()

    answer, _ = start(TRY, str(folder)).communicate()

    assert answer.strip() == "opened"


def test_a_window_in_the_same_program_is_told_too(people: People, file: Path) -> None:
    with closing(people.open("Ann")), pytest.raises(AlreadyOpen):
        people.open("Ann")


def test_a_file_is_in_use_while_it_is_open(file: Path) -> None:
    with closing(open_record(file, "Ann")):
        assert is_in_use(file)

    assert not is_in_use(file)
    assert not is_in_use(file.with_name("none.db"))


def test_the_log_names_nobody(
    people: People, folder: Path, file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    file.write_bytes(b"x")
    with pytest.raises(Damaged):
        people.open("Ann")

    assert "set aside" in caplog.text
    assert "Ann" not in caplog.text
    assert str(folder) not in caplog.text
