"""Catalogs as objects: any number side by side, each in one language at a time."""

from __future__ import annotations

from pathlib import Path

import pytest

from painedu.language.facts import Facts, Languages, load_languages
from painedu.language.marks import N_
from painedu.language.names import own_name
from painedu.language.translator import Translator
from painedu.source.folder import data_root


def test_english_is_the_language_of_the_sources(catalogs: Path) -> None:
    assert Translator(catalogs)("Get help now") == "Get help now"


def test_another_language_comes_from_its_catalog(catalogs: Path) -> None:
    translate = Translator(catalogs)

    translate.use("zh_Hans")

    assert translate.language == "zh_Hans"
    assert translate("Text larger") not in ("", "Text larger")
    assert translate.within("regions", "Japan") == "日本"


def test_an_unknown_language_is_refused_and_the_old_one_stays(catalogs: Path) -> None:
    translate = Translator(catalogs, "zh_Hans")
    before = translate("Home")

    with pytest.raises(FileNotFoundError):
        translate.use("tlh")

    assert translate.language == "zh_Hans"
    assert translate("Home") == before


def test_a_message_without_translation_is_shown_in_the_source_language(catalogs: Path) -> None:
    translate = Translator(catalogs, "zh_Hans")

    assert translate("No catalog has this sentence.") == "No catalog has this sentence."
    assert translate.within("L1", "Nor this one.") == "Nor this one."


def test_nothing_stays_nothing_and_never_becomes_the_catalogs_header(catalogs: Path) -> None:
    translate = Translator(catalogs, "zh_Hans")

    assert translate("") == ""
    assert translate.within("L1", "") == ""
    assert translate.within("L1", None) == ""


def test_one_and_many_are_told_apart_where_the_language_does(catalogs: Path) -> None:
    translate = Translator(catalogs)

    assert [translate.plural("{n} day", "{n} days", count) for count in (0, 1, 2)] == [
        "{n} days",
        "{n} day",
        "{n} days",
    ]


def test_two_translators_do_not_disturb_each_other(catalogs: Path) -> None:
    here = Translator(catalogs)
    there = here.another("zh_Hans")

    assert here.within("regions", "Japan") == "Japan"
    assert there.within("regions", "Japan") == "日本"


def test_the_source_language_comes_first_and_each_is_named_in_its_own_script(catalogs: Path) -> None:
    translate = Translator(catalogs)

    assert translate.languages() == ["en", "zh_Hans"]
    unsaid = Languages("languages", Facts(fonts=[]), {})
    for facts in (load_languages(data_root() / "resources"), unsaid):
        names = [own_name(language, translate, facts) for language in translate.languages()]
        assert names == ["English", "中文"]  # said in languages.yaml or not


def test_a_folder_without_catalogs_still_offers_the_source_language(tmp_path: Path) -> None:
    assert Translator(tmp_path).languages() == ["en"]


def test_a_mark_for_the_extractor_changes_nothing() -> None:
    assert N_("Home") == "Home"
