from __future__ import annotations

import pytest
from tests.checking.conftest import Broken, Retold, Said, Tells

PO = "../translations/zh_Hans/LC_MESSAGES/painedu.po"
LONG = " ".join(["long"] * 21)
LONG_CHINESE = "长" * 36
SKIPPED = ("feedback", "You have not gone through the help signs yet.", "求助信号还没有看。")

FILES = {
    "lessons/L4.yaml": "In both ways",
    "checkin/safety.yaml": "We do not ask which sign it is, and we do not save it.",
    "checkin/feedback.yaml": "You have not gone through the help signs yet.",
    "glossary.yaml": "Plans in each of your cells.",
    "evidence/claims.yaml": "Regular exercise can ease pain for a short time and for a long time.",
}


@pytest.mark.parametrize("file", FILES)
def test_an_english_sentence_has_at_most_20_words(file: str, change: Broken, tells: Tells) -> None:
    change(file, FILES[file], f"{LONG}.")
    assert tells(file, LONG, "a sentence of 21 words, at most 20 may be: make two of 'long long")


def test_twenty_words_are_not_too_many(change: Broken, said: Said) -> None:
    change("lessons/L4.yaml", "In both ways", LONG.removesuffix(" long"))
    assert [line for line in said() if "L4" in line and "a sentence of" in line] == []


def test_a_chinese_sentence_has_at_most_35_characters(retold: Retold, tells: Tells) -> None:
    place = retold(*SKIPPED, f"{LONG_CHINESE}。")
    message = "a sentence of 36 characters, at most 35 may be: make two of '长长"
    assert tells(PO, place, message)


def test_the_chinese_sentences_of_a_step_are_short_on_the_whole(retold: Retold, tells: Tells) -> None:
    for english in ("ROS is short", "The word for this is"):
        retold("L4", english, "。", "，就是这样的一种情况，")
    message = "characters on average in zh_Hans, at most 20 may be: shorten some"
    assert tells("lessons/L4.yaml", "id: ros\n", message)


def test_a_language_without_facts_has_no_limit(change: Broken, retold: Retold, said: Said) -> None:
    retold(*SKIPPED, f"{LONG_CHINESE}。")
    change("languages.yaml", "  zh_Hans:", "  zh_Hant:")
    assert [line for line in said() if "characters" in line] == []
