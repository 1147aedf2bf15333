from __future__ import annotations

import pytest
from tests.checking.conftest import Broken, Retold, Said, Tells

PO = "../translations/zh_Hans/LC_MESSAGES/painedu.po"
L5 = "lessons/L5.yaml"
OWN = "say in one block that it is made by your own body, is not a drug and is not addictive"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("by your own body. They are not drugs", "by your body. They are not drugs"),
        ("They are not drugs, and", "They are no problem, and"),
        ("not addictive", "not habit-forming"),
    ],
)
def test_a_lesson_on_opioids_says_that_they_are_no_drug(
    old: str, new: str, change: Broken, tells: Tells
) -> None:
    change(L5, old, new)
    assert tells(L5, "One kind is called opioid", f"the lesson uses the word 'opioid': {OWN}")


def test_what_is_spread_over_two_blocks_is_not_said(change: Broken, tells: Tells) -> None:
    change(L5, "They are not drugs, and they are not addictive.", "They are not drugs.")
    change(L5, "That makes three.", "That makes three. They are not addictive.")
    assert tells(L5, "One kind is called opioid", OWN)


@pytest.mark.parametrize("words", ["自己", "不是毒品", "不会成瘾"])
def test_its_chinese_says_so_too(words: str, retold: Retold, tells: Tells) -> None:
    retold("L5", "All the messengers in this lesson", words, "这样")
    place = retold("L5", "Your body has messengers", "身体", "身体")
    assert tells(PO, place, f"the lesson uses the word '阿片': {OWN}: '自己'")


def test_nerve_pain_is_explained_in_chinese_at_its_first_use(retold: Retold, tells: Tells) -> None:
    place = retold("L4", "ROS is short for", "。", "，与神经痛有关。")
    message = (
        "the lesson uses the word '神经痛': explain it at its first use: '神经痛（医学上叫神经病理性疼痛）'"
    )
    assert tells(PO, place, message)


def test_a_lesson_without_such_words_owes_nothing(said: Said) -> None:
    assert [line for line in said() if OWN in line] == []
