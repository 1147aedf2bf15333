from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from tests.checking.conftest import Broken, Said

from painedu.checking.catalogs import belong_together, catalog_files, catalogs_for, read_catalog
from painedu.checking.check import check

MISTAKES = {
    "a half-width comma": (
        "您有需要立即求助的信号。请停下来，",
        "您有需要立即求助的信号。请停下来,",
        "half-width punctuation",
    ),
    "a promise": ("求助信号还没有看。", "保证求助信号还没有看。", "'保证' promises too much"),
    "a lost field": ("每周 {days} 天，", "每周几天，", "the same fields as the English: {days}"),
    "another field": ("每周 {days} 天，", "每周 {day} 天，", "the same fields as the English: {days}"),
    "a fuzzy mark": (
        'msgctxt "feedback"\nmsgid "Get medical',
        '#, fuzzy\nmsgctxt "feedback"\nmsgid "Get medical',
        "marked fuzzy",
    ),
    "a stale message": (
        'msgid "Get medical help now"\n',
        'msgid "Get medical help soon"\n',
        "'Get medical help soon': the course no longer says this",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_in_a_catalog_is_named_with_its_line(mistake: str, catalog: Path, said: Said) -> None:
    old, new, message = MISTAKES[mistake]
    text = catalog.read_text(encoding="utf-8")
    assert old in text
    catalog.write_text(text.replace(old, new, 1), encoding="utf-8")
    found = [line for line in said() if message in line]
    assert found
    assert all("painedu.po:" in line and "painedu.po:1:" not in line for line in found)


def test_an_obsolete_message_is_named(catalog: Path, said: Said) -> None:
    with catalog.open("a", encoding="utf-8") as file:
        file.write('\n#~ msgid "gone"\n#~ msgstr "走了"\n')
    assert ["'gone': the course no longer says this" in line for line in said()] == [True]


def test_an_empty_translation_is_named_where_the_english_stands_and_where_to_fill_it_in(
    catalog: Path, said: Said
) -> None:
    text = catalog.read_text(encoding="utf-8")
    first = text.index('msgctxt "feedback"')
    emptied = re.sub(r'msgstr ".*"(\n".*")*', 'msgstr ""', text[first:], count=1)
    catalog.write_text(text[:first] + emptied, encoding="utf-8")
    found = said()
    assert found
    assert all("no translation into zh_Hans: fill in its msgstr" in line for line in found)
    assert all(line.startswith("checkin/feedback.yaml:") and "painedu.po:" in line for line in found)


def test_a_denial_stays_allowed_in_its_translation(catalog: Path, said: Said) -> None:
    assert "根治" in catalog.read_text(encoding="utf-8")
    assert said() == []


def test_an_apostrophe_in_an_english_word_is_named(catalog: Path, said: Said) -> None:
    text = catalog.read_text(encoding="utf-8")
    catalog.write_text(text.replace("求助信号还没有看", "don\u2019t 求助信号还没有看", 1), encoding="utf-8")
    assert "set full-width" in "\n".join(said())


def compiled_only(catalog: Path) -> None:
    """Leave what a wheel holds: the .mo and no .po."""
    with catalog.open("rb") as source, catalog.with_suffix(".mo").open("wb") as target:
        write_mo(target, read_po(source))
    catalog.unlink()


def test_compiled_catalogs_are_enough(catalog: Path, said: Said) -> None:
    compiled_only(catalog)
    assert said() == []


def test_a_text_that_a_compiled_catalog_lacks_is_named(catalog: Path, change: Broken, said: Said) -> None:
    compiled_only(catalog)
    change("course.yaml", 'title: "Stay safe"', 'title: "Quite safe"')
    found = "\n".join(said())
    assert "course.yaml" in found
    assert "no translation into zh_Hans" in found
    assert "'Stay safe': the course no longer says this" in found


@pytest.mark.parametrize(
    "data", [b"", b"\xde\x12\x04\x95", b"not a catalog", b"\xde\x12\x04\x95" + b"\xff" * 40]
)
def test_a_damaged_compiled_catalog_is_named(data: bytes, catalog: Path, said: Said) -> None:
    compiled_only(catalog)
    catalog.with_suffix(".mo").write_bytes(data)
    assert any("painedu.mo:1:1:" in line for line in said())


def test_each_language_is_looked_at(catalog: Path, said: Said) -> None:
    other = catalog.parents[2] / "ja" / "LC_MESSAGES" / "painedu.po"
    other.parent.mkdir(parents=True)
    other.write_text('msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n', encoding="utf-8")
    assert all("no translation into ja" in line for line in said())
    assert said()


def test_the_po_file_is_read_where_both_stand(catalog: Path) -> None:
    catalog.with_suffix(".mo").write_bytes(b"")
    assert catalog_files(catalog.parents[2]) == [catalog]
    assert read_catalog(catalog).language == "zh_Hans"


def test_a_folder_without_translations_is_held_against_the_programs_own(course: Path, catalog: Path) -> None:
    assert catalogs_for(course) == catalog.parents[2]
    assert belong_together(course, catalogs_for(course))
    shutil.rmtree(catalog.parents[2])
    own = catalogs_for(course)
    assert catalog_files(own)
    assert not belong_together(course, own)


def test_the_programs_own_catalogs_may_say_more_than_another_course(
    course: Path, catalog: Path, change: Broken
) -> None:
    shutil.rmtree(catalog.parents[2])
    change("course.yaml", 'title: "Stay safe"', 'title: "Quite safe"')
    messages = [problem.message for problem in check(course, catalogs_for(course))]
    assert ["no translation" in message for message in messages] == [True]


def test_without_translations_only_the_course_is_looked_at(course: Path, change: Broken) -> None:
    change("course.yaml", 'title: "Stay safe"', 'title: "Quite safe"')
    assert check(course) == []
