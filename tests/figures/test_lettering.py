"""Fonts and language for Typst."""

from __future__ import annotations

from painedu.figures.lettering import lettering


def test_each_language_asks_for_its_own_font_first() -> None:
    assert lettering("en") == {"lang": "en", "region": None, "fonts": ["Source Sans 3", "Noto Sans SC"]}
    assert lettering("zh_Hans") == {"lang": "zh", "region": "cn", "fonts": ["Noto Sans SC", "Source Sans 3"]}


def test_a_third_language_needs_no_entry() -> None:
    assert lettering("pt_BR") == {"lang": "pt", "region": None, "fonts": ["Source Sans 3", "Noto Sans SC"]}
