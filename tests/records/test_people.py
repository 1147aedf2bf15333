from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

import pytest

from painedu.records.errors import (
    AlreadyOpen,
    CouldNotSave,
    Damaged,
    InvalidName,
    NameTaken,
    NewerVersion,
    UnknownPerson,
)
from painedu.records.people import People

NAMES = [
    'O\'Brien "Al"',
    "Robert'); DROP TABLE checkins;--",
    "../../outside",
    "a/b\\c:d*?",
    "..",
    ".",
    "CON",
    "nul.txt",
    "%s{name}",
    "👩‍👩‍👧 🙂",
    "李" * 60,
    "محمد",
]


def below(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*"))


def test_nothing_is_created_until_someone_is(people: People, folder: Path) -> None:
    assert people.names() == []
    assert not folder.exists()


@pytest.mark.parametrize("name", NAMES)
def test_a_name_of_any_kind_is_kept_as_typed_and_never_part_of_a_file_name(
    people: People, folder: Path, tmp_path: Path, name: str
) -> None:
    with closing(people.create(name)) as record:
        record.keep_setting("language", "en")

    assert people.names() == [name]
    assert [path.name for path in tmp_path.iterdir()] == [folder.name]
    (home,) = folder.iterdir()
    assert len(home.name) == 16
    assert int(home.name, 16) >= 0
    assert {path.name for path in home.iterdir()} == {"person.json", "record.db"}
    with closing(people.open(name)) as record:
        assert record.setting("language") == "en"
    people.delete(name)
    assert below(folder) == []


def test_names_are_sorted_without_regard_to_case(people: People) -> None:
    for name in ("bob", "Carol", "Ann"):
        people.create(name).close()

    assert people.names() == ["Ann", "bob", "Carol"]


@pytest.mark.parametrize("again", ["Ann", "ann", " ANN ", "Ａｎｎ"])
def test_a_name_that_looks_the_same_is_taken(people: People, folder: Path, again: str) -> None:
    people.create("Ann").close()
    before = below(folder)

    with pytest.raises(NameTaken):
        people.create(again)

    assert below(folder) == before


def test_a_blank_name_is_refused_and_leaves_nothing(people: People, folder: Path) -> None:
    with pytest.raises(InvalidName):
        people.create("  ")

    assert not folder.exists()


def test_a_person_is_found_by_any_spelling_and_shown_as_typed(people: People) -> None:
    people.create("Ann Lee").close()

    with closing(people.open("ａｎｎ lee")) as record:
        assert record.name == "Ann Lee"


def test_records_of_two_people_do_not_mix(people: People) -> None:
    with closing(people.create("Ann")) as ann, closing(people.create("Bob")) as bob:
        ann.keep_setting("language", "en")
        bob.keep_setting("language", "zh_Hans")

        assert (ann.setting("language"), bob.setting("language")) == ("en", "zh_Hans")


def test_nobody_of_that_name_is_said(people: People) -> None:
    people.create("Ann").close()

    for ask in (people.open, people.delete, people.begin_again):
        with pytest.raises(UnknownPerson):
            ask("Bob")


@pytest.mark.skipif(os.name == "nt", reason="the user's own folder is private there")
def test_a_folder_is_closed_to_other_users(people: People, folder: Path) -> None:
    people.create("Ann").close()

    (home,) = folder.iterdir()
    assert home.stat().st_mode & 0o077 == 0


def test_a_folder_that_cannot_be_made_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "people").write_text("a file stands where the folder should be", encoding="utf-8")

    with pytest.raises(CouldNotSave):
        People(tmp_path / "people").create("Ann")

    assert [path.name for path in tmp_path.iterdir()] == ["people"]


def test_a_folder_that_cannot_be_looked_into_is_said(tmp_path: Path) -> None:
    people = People(tmp_path / ("x" * 300))  # longer than the disk allows: refused even to an administrator

    for ask in (people.create, people.open, people.begin_again, people.delete, lambda _: people.names()):
        with pytest.raises(CouldNotSave):
            ask("Ann")


def test_deleting_takes_everything_of_that_person_and_says_what(
    people: People, folder: Path, file: Path
) -> None:
    people.create("Bob").close()
    others = [path for path in below(folder) if file.parent not in (path, *path.parents)]
    (file.parent / "damaged-earlier").mkdir()
    (file.parent / "damaged-earlier" / "record.db").write_bytes(b"x")
    mine = [file.parent, *below(file.parent)]

    gone = people.delete("Ann")

    assert sorted(gone) == sorted(mine)
    assert below(folder) == others
    assert people.names() == ["Bob"]


def test_deleting_ends_at_a_link(people: People, file: Path, tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "one").write_bytes(b"x")
    (file.parent / "link").symlink_to(tmp_path / "photos", target_is_directory=True)

    people.delete("Ann")

    assert not file.parent.exists()
    assert (tmp_path / "photos" / "one").read_bytes() == b"x"


def test_the_name_goes_last_so_that_an_interrupted_deletion_can_be_ended(people: People, file: Path) -> None:
    gone = people.delete("Ann")

    assert [path.name for path in gone[-2:]] == ["person.json", file.parent.name]


def test_an_open_record_is_not_deleted(people: People, folder: Path) -> None:
    with closing(people.create("Ann")) as record:
        before = below(folder)
        with pytest.raises(AlreadyOpen):
            people.delete("Ann")

        assert below(folder) == before
        record.keep_setting("language", "en")
        assert record.setting("language") == "en"


def test_a_damaged_record_can_be_deleted(people: People, folder: Path, file: Path) -> None:
    file.write_bytes(b"not a database" * 1000)

    people.delete("Ann")

    assert below(folder) == []


def test_someone_whose_record_was_set_aside_begins_again_only_when_asked(people: People, file: Path) -> None:
    file.write_bytes(b"")
    with pytest.raises(Damaged) as first:
        people.open("Ann")
    with pytest.raises(Damaged) as second:
        people.open("Ann")

    assert second.value.set_aside == first.value.set_aside
    with closing(people.begin_again("ann")) as record:
        assert (record.name, record.chosen("L1")) == ("Ann", {})
        record.keep_setting("language", "en")
    with closing(people.open("Ann")) as record:
        assert record.setting("language") == "en"


def test_a_record_that_is_there_is_not_begun_again(people: People, file: Path) -> None:
    before = file.read_bytes()

    with pytest.raises(NameTaken):
        people.begin_again("Ann")

    assert file.read_bytes() == before


def test_a_person_of_a_newer_format_is_listed_and_left_alone(people: People, file: Path) -> None:
    side, before = file.with_name("person.json"), file.read_bytes()
    side.write_text(side.read_text("utf-8").replace('"format": 1', '"format": 2'), encoding="utf-8")

    with pytest.raises(NewerVersion):
        people.open("Ann")

    assert people.names() == ["Ann"]
    assert file.read_bytes() == before


def test_a_stray_file_or_folder_is_nobody(people: People, folder: Path, file: Path) -> None:
    (folder / "notes.txt").write_text("x", encoding="utf-8")
    (folder / "half-made").mkdir()
    (folder / "half-made" / "record.db").write_bytes(file.read_bytes())

    assert people.names() == ["Ann"]


def test_an_unreadable_side_file_hides_one_person_only(
    people: People, file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    people.create("Bob").close()
    file.with_name("person.json").write_bytes(b"{")

    assert people.names() == ["Bob"]
    assert "side file" in caplog.text
