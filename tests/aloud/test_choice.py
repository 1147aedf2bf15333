"""Of several voices the one is taken that speaks the language well."""

from __future__ import annotations

from pathlib import Path

import pytest

from painedu.aloud.choice import best_voice
from painedu.language.facts import load_languages

ESPEAK = [
    "English (Caribbean)",
    "English (Caribbean)+whisper",
    "English (America, New York City)",
    "English (America)+whisper",
    "English (America)",
]
UNKNOWN = [
    "Bishnupriya Manipuri",
    "Chinese (Mandarin, latin as Pinyin)",
    "Chinese (Mandarin, latin as English)+Adam",
    "Chinese (Mandarin, latin as English)",
]
"""Names that espeak-ng 1.51 gives its voices, here and under no language that Qt knows."""


@pytest.mark.parametrize(
    ("language", "offered", "chosen"),
    [
        ("en", ESPEAK, "English (America)"),
        ("zh_Hans", UNKNOWN, "Chinese (Mandarin, latin as English)"),
        ("zh_Hans", ["Chinese (Mandarin)"], "Chinese (Mandarin)"),
        ("zh_Hans", ESPEAK, None),
        ("en", UNKNOWN, None),
        ("zh_Hans", [], None),
    ],
)
def test_a_voice_is_chosen_by_its_name(
    resources: Path, language: str, offered: list[str], chosen: str | None
) -> None:
    assert best_voice(offered, load_languages(resources).facts(language).voices) == chosen


def test_a_language_without_facts_takes_no_voice_by_its_name(resources: Path) -> None:
    assert best_voice(ESPEAK, load_languages(resources).facts("xx").voices) is None
