"""What a language needs beyond its catalog."""

from __future__ import annotations

from pathlib import Path

import pytest

from painedu.language.facts import Facts, Languages, load_languages
from painedu.source.problem import SourceError


def test_each_language_asks_for_its_own_font_first(resources: Path) -> None:
    languages = load_languages(resources)

    assert languages.facts("zh_Hans").fonts[0] == "Noto Sans SC"
    assert languages.facts("en").fonts[0] == "Source Sans 3"


def test_qt_calls_chinese_by_another_name(resources: Path) -> None:
    assert load_languages(resources).facts("zh_Hans").qt == "zh_CN"


def test_a_language_that_is_not_named_follows_the_default() -> None:
    default = Facts(["Some Font"])

    assert Languages("languages", default, {}).facts("fr") is default


def test_a_mistake_in_the_file_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "languages.yaml").write_text("id: languages\ndefault:\n  font: x\nlanguages: {}\n")

    with pytest.raises(SourceError, match=r"languages\.yaml:3:3: the key 'font' is not known here"):
        load_languages(tmp_path)
