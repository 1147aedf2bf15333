from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from painedu.records.database import connect, told, transaction, trust
from painedu.records.errors import CouldNotSave, Damaged
from painedu.records.people import People

Start = Callable[..., "subprocess.Popen[str]"]

ANSWER_FOR_EVER = """
import sys
from itertools import count
from pathlib import Path
from painedu.checkin.answers import Answers
from painedu.checkin.flow import Screen
from painedu.records.people import People
record = People(Path(sys.argv[1])).open("Ann")
for number in count():
    record.keep_draft(Answers(minutes=number % 181), Screen.MOVEMENT)
    record.choose("L1", "check", str(number))
    print(number, flush=True)
"""
FILL_THE_DISK = """
import resource, sys
from itertools import count
from pathlib import Path
from painedu.records.errors import CouldNotSave
from painedu.records.people import People
record = People(Path(sys.argv[1])).open("Ann")
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
try:
    for number in count():
        record.choose("L1", "check", str(number))
        saved = number
except CouldNotSave:
    print(saved, record.chosen("L1")["check"])
record.close()
"""
BE_A_GUEST = """
import os
from pathlib import Path
from datetime import datetime
from painedu.checkin.answers import Answers
from painedu.checkin.flow import Screen
from painedu.records.guest import guest
record = guest()
for number in range(300):
    record.choose("L1", str(number), "x" * 10_000)
record.keep_draft(Answers(pain=3), Screen.PAIN)
record.finish_checkin(Answers(pain=3), datetime.now().astimezone())
print(record.checkins()[0].answers.pain, len(record.chosen("L1")), [*Path(os.environ["HOME"]).rglob("*")])
"""


@pytest.mark.parametrize("answers", [1, 25])
def test_an_answer_is_there_after_the_program_was_killed(
    people: People, folder: Path, file: Path, start: Start, answers: int
) -> None:
    with start(ANSWER_FOR_EVER, str(folder)) as program:
        assert program.stdout is not None
        said = [int(program.stdout.readline()) for _ in range(answers)][-1]
        program.kill()

    with closing(people.open("Ann")) as record:
        draft = record.draft()
        assert int(record.chosen("L1")["check"]) >= said
        assert draft is not None
        assert draft.answers.minutes is not None
        assert draft.answers.minutes >= said


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of a file there")
def test_a_full_disk_is_told_and_the_last_answer_stays(
    people: People, folder: Path, file: Path, start: Start
) -> None:
    said, _ = start(FILL_THE_DISK, str(folder)).communicate()
    saved, still_read = said.split()

    assert still_read == saved
    assert int(saved) > 0
    with closing(people.open("Ann")) as record:
        assert record.chosen("L1") == {"check": saved}


def test_a_guest_leaves_no_file_in_the_home_or_temporary_folder(tmp_path: Path, start: Start) -> None:
    places = dict.fromkeys(("HOME", "TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR", "XDG_DATA_HOME"), str(tmp_path))

    said, _ = start(f"import os\nos.chdir({str(tmp_path)!r})\n{BE_A_GUEST}", **places).communicate()

    assert said.split() == ["3", "300", "[]"]
    assert list(tmp_path.iterdir()) == []


def test_half_a_transaction_is_taken_back(tmp_path: Path) -> None:
    db = connect(tmp_path / "one.db", new=True)
    db.execute("CREATE TABLE one (x TEXT) STRICT")

    with pytest.raises(apsw.SQLError), transaction(db):
        db.execute("INSERT INTO one VALUES ('a'); INSERT INTO none VALUES ('b')")

    assert db.execute("SELECT count(*) FROM one").get == 0
    db.close()


def test_a_kept_file_is_written_for_good_and_for_one_window(tmp_path: Path) -> None:
    db = connect(tmp_path / "one.db", new=True)

    found = [db.pragma(name) for name in ("journal_mode", "synchronous", "locking_mode", "temp_store")]

    assert found == ["wal", 2, "exclusive", 2]  # 2: full; memory
    db.close()


def test_an_untrusted_file_is_not_changed_by_closing_it(tmp_path: Path) -> None:
    path = tmp_path / "one.db"
    db = connect(path, new=True)
    db.execute("CREATE TABLE one (x TEXT) STRICT")
    before = path.read_bytes()
    db.close()

    assert path.read_bytes() == before
    assert path.with_name("one.db-wal").exists()

    db = connect(path)
    trust(db)
    db.close()
    assert path.read_bytes() != before
    assert not path.with_name("one.db-wal").exists()


@pytest.mark.parametrize(
    "refusal", [apsw.FullError, apsw.IOError, apsw.ReadOnlyError, apsw.CantOpenError, apsw.BusyError, OSError]
)
def test_what_the_disk_refuses_is_told_with_file_and_name(tmp_path: Path, refusal: type[Exception]) -> None:
    with pytest.raises(CouldNotSave) as caught, told(tmp_path, "Ann"):
        raise refusal

    assert (caught.value.path, caught.value.name) == (tmp_path, "Ann")


@pytest.mark.parametrize("breakage", [apsw.NotADBError, apsw.CorruptError])
def test_what_cannot_be_read_is_told_as_damage(tmp_path: Path, breakage: type[Exception]) -> None:
    with pytest.raises(Damaged), told(tmp_path, "Ann"):
        raise breakage


def test_a_mistake_of_ours_is_not_dressed_up(tmp_path: Path) -> None:
    with pytest.raises(apsw.SQLError), told(tmp_path, "Ann"):
        raise apsw.SQLError
