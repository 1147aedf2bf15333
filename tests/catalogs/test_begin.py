"""A new language begins as an empty catalog, and the tool says how far it has come."""

from __future__ import annotations

from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from tools.catalogs import TEMPLATE, begin, begun, said, write


def test_a_new_catalog_has_every_message_and_no_translation(tmp_path: Path) -> None:
    po = begun("de", tmp_path)
    with po.open("rb") as stream, TEMPLATE.open("rb") as template:
        catalog, wanted = read_po(stream, locale="de"), read_po(template)

    assert po == tmp_path / "de" / "LC_MESSAGES" / "painedu.po"
    assert [(each.context, each.id) for each in catalog] == [(each.context, each.id) for each in wanted]
    assert not any(each.string for each in catalog if each.id)
    assert said(po).startswith("de: 0 % (0 of ")


def test_its_head_names_the_language_and_its_plurals(tmp_path: Path) -> None:
    head = begun("pl", tmp_path).read_text(encoding="utf-8").partition("\n\n")[0]

    assert '"Language: pl\\n"' in head
    assert "nplurals=3; plural=" in head
    assert '"Content-Type: text/plain; charset=utf-8\\n"' in head
    assert "fuzzy" not in head


def test_what_is_there_already_is_left_alone(tmp_path: Path) -> None:
    po = begun("de", tmp_path)
    po.write_text("mine", encoding="utf-8")
    with pytest.raises(FileExistsError):
        begun("de", tmp_path)

    assert po.read_text(encoding="utf-8") == "mine"


def test_what_is_translated_is_counted_and_safety_by_itself(tmp_path: Path) -> None:
    po = begun("de", tmp_path)
    with po.open("rb") as stream:
        catalog = read_po(stream, locale="de")
    messages = [each for each in catalog if each.id]
    for each in messages:
        if each.context == "safety":
            each.string = "ja"
    next(each for each in messages if each.context == "course").flags.add("fuzzy")
    next(each for each in messages if each.context == "course").string = "vielleicht"
    write(po, catalog)
    safety = sum(each.context == "safety" for each in messages)

    assert f"({safety} of {len(messages)}); of the safety texts {safety} of " in said(po)


def test_a_catalog_with_one_gap_is_not_at_a_hundred_percent(tmp_path: Path) -> None:
    po = begun("de", tmp_path)
    with po.open("rb") as stream:
        catalog = read_po(stream, locale="de")
    messages = [each for each in catalog if each.id]
    for each in messages[1:]:
        each.string = "ja"
    write(po, catalog)

    assert said(po).startswith("de: 99 % ")


@pytest.mark.parametrize("named", [[], ["nonsense"], ["de", "fr"], ["../x"]])
def test_what_is_no_language_is_refused_with_a_sentence(named: list[str], tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="name one language as gettext does"):
        begin(named, tmp_path)

    assert list(tmp_path.iterdir()) == []
