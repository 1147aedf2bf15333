from __future__ import annotations

import pytest

from painedu.checking.punctuation import WIDE, half_width, wide_apostrophe


@pytest.mark.parametrize("mark", [*WIDE, "."])
def test_a_half_width_mark_after_chinese_is_found(mark: str) -> None:
    assert half_width(f"您好{mark} 请坐") == f"您好{mark} 请坐"


@pytest.mark.parametrize("mark", WIDE)
def test_a_half_width_mark_before_chinese_is_found(mark: str) -> None:
    assert half_width(f"150{mark}分钟")


@pytest.mark.parametrize(
    "text",
    [
        "活性氧(ROS)",
        "ROS(活性氧)",
        "一个字段{days},再一个",
        "“引号”,之后",
        "（括号）:之后",
        "。,",
    ],
)
def test_brackets_fields_and_quotes_hide_no_mark(text: str) -> None:
    assert half_width(text)


@pytest.mark.parametrize(
    "text",
    [
        "您好，请坐。",
        "活性氧（ROS）：",
        "12:30 到 13:00，共 1,000 步",
        "约 3.5 分",
        "见 https://example.org/a?b=c(d)",
        "Yes, (of course)!",
        "导出为.pdf 文件",
        "",
    ],
)
def test_rightly_set_text_passes(text: str) -> None:
    assert half_width(text) == ""


@pytest.mark.parametrize(("mark", "wide"), WIDE.items())
def test_the_full_width_mark_in_its_place_passes(mark: str, wide: str) -> None:
    assert half_width(f"您{mark}好")
    assert half_width(f"您{wide}好") == ""


def test_an_apostrophe_in_an_english_word_is_found() -> None:
    assert wide_apostrophe("这里写 don\u2019t 不好") == "里写 don\u2019t 不好"
    assert wide_apostrophe("这里写\u2019这个") == ""
