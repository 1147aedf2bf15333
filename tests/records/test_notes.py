from __future__ import annotations

from contextlib import closing
from datetime import date, timedelta

import pytest

from painedu.records.guest import guest
from painedu.records.notes import LONGEST
from painedu.records.people import People

TODAY = date(2026, 11, 23)


def test_notes_come_newest_day_first_and_outlive_the_window(people: People) -> None:
    with closing(people.create("Ann")) as record:
        record.notes.add(TODAY - timedelta(days=1), "before")
        record.notes.add(TODAY, " first ")
        record.notes.add(TODAY, "second")

    with closing(people.open("Ann")) as record:
        assert [note.text for note in record.notes.all()] == ["second", "first", "before"]


@pytest.mark.parametrize("text", ["", "   ", "x" * (LONGEST + 1)])
def test_a_note_without_words_or_with_too_many_is_refused(text: str) -> None:
    with closing(guest()) as record:
        with pytest.raises(ValueError, match="1 to 400"):
            record.notes.add(TODAY, text)
        assert record.notes.all() == []


def test_a_deleted_note_comes_back_even_after_another_was_added() -> None:
    with closing(guest()) as record:
        record.notes.add(TODAY, "first")
        (first,) = record.notes.all()
        record.notes.delete(first)
        record.notes.add(TODAY, "second")
        record.notes.restore(first)
        assert sorted(note.text for note in record.notes.all()) == ["first", "second"]
