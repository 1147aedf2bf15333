from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.commands.conftest import Run

NO_PROSE = {"id", "kind", "claims", "sources", "figure", "alt", "staff"}
NAMES = ("ROS", "TNF", "NGF", "BDNF", "WHO", "NICE", "DOI", "ME/CFS", "EIH", "RNF", "PACAP")


def course(painedu: Run, language: str) -> dict[str, Any]:
    done = painedu("lessons", "--json", "--language", language)
    assert (done.returncode, done.stderr) == (0, "")
    return dict(json.loads(done.stdout))


def prose(data: Any, key: str = "") -> Iterator[str]:
    if key in NO_PROSE:
        return
    if isinstance(data, str):
        yield data
    if isinstance(data, dict):
        yield from (text for name, inner in data.items() for text in prose(inner, name))
    if isinstance(data, list):
        yield from (text for inner in data for text in prose(inner, key))


def blocks(data: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for lesson in data["lessons"]:
        for step in lesson["steps"]:
            yield from step["blocks"]


def test_lessons_stand_in_the_order_of_the_course_with_title_and_minutes(painedu: Run) -> None:
    data = course(painedu, "en")
    order = "L1 L2 L3 L10 L11 L8 L4 L5 L6 L7 L9 L12"  # actions before theory
    assert [lesson["id"] for lesson in data["lessons"]] == order.split()
    first = data["lessons"][0]
    assert (first["title"], first["minutes"]) == ("What is nerve pain?", 4)
    assert all(len(lesson["steps"]) <= 7 for lesson in data["lessons"])


def test_every_text_of_a_language_is_in_that_language(painedu: Run) -> None:
    english = list(prose(course(painedu, "en")["lessons"]))
    assert [text for text in english if re.search("[\u3400-\u9fff]", text)] == []
    chinese = list(prose(course(painedu, "zh_Hans")["lessons"]))
    foreign = [text for text in chinese if re.search("[A-Za-z]{3,}", re.sub("|".join(NAMES), "", text))]
    assert len(chinese) == len(english) > 200
    assert foreign == []


def test_a_check_marks_its_one_right_option(painedu: Run) -> None:
    checks = [block for block in blocks(course(painedu, "en")) if block["kind"] == "check"]
    assert checks
    for check in checks:
        assert [option["correct"] for option in check["options"] if "correct" in option] == [True]
        assert all(option["explanation"] for option in check["options"])


def test_a_figure_says_what_it_shows_and_which_states_can_be_chosen(painedu: Run) -> None:
    figures = [block for block in blocks(course(painedu, "zh_Hans")) if block["kind"] == "figure"]
    assert {block["figure"] for block in figures} >= {"ros-pathway", "help-signs"}
    for block in figures:
        assert all(state["alt"] for state in block["states"])
        assert all(("label" in state) == (len(block["states"]) > 1) for state in block["states"])


def test_cards_to_sort_name_their_pile_in_words(painedu: Run) -> None:
    sorts = [block for block in blocks(course(painedu, "en")) if block["kind"] == "sort"]
    assert sorts
    for sort in sorts:
        assert {card["pile"] for card in sort["cards"]} <= {pile["text"] for pile in sort["piles"]}


def test_each_claim_is_taught_somewhere_or_says_why_not(painedu: Run) -> None:
    data = course(painedu, "en")
    lessons = {lesson["id"] for lesson in data["lessons"]}
    places = {"check-in", "plan", "help-signs", "core"} | lessons
    for claim in data["claims"]:
        assert claim["badge"]
        assert bool(claim.get("taught_in")) != bool(claim.get("not_taught_because"))
        assert set(claim.get("taught_in", [])) <= places
    taught = {claim["id"]: claim.get("taught_in") for claim in data["claims"]}
    assert taught["S1-19"] == ["L4"]


def test_the_text_has_every_lesson_and_ticks_the_right_answers(painedu: Run) -> None:
    done = painedu("lessons")
    assert done.returncode == 0
    assert "L1  What is nerve pain?" in done.stdout
    assert "- \u2713 An injury or illness of the nervous system" in done.stdout


def test_the_language_may_be_said_before_the_command(painedu: Run) -> None:
    assert "神经痛" in painedu("--language", "zh-Hans", "lessons").stdout


@pytest.mark.parametrize("language", ["xx", "../en", "zh"])
def test_an_unknown_language_is_answered_with_those_there_are(painedu: Run, language: str) -> None:
    done = painedu("lessons", "--language", language)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"painedu: there is no language '{language}': use one of en, zh_Hans\n"


def test_what_is_printed_is_utf_8_whatever_the_terminal_speaks(
    painedu: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    assert "神经痛" in painedu("lessons", "--language", "zh_Hans").stdout


def test_a_full_disk_behind_the_output_is_said(painedu: Run) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    with Path("/dev/full").open("w") as full:
        done = painedu("lessons", capture_output=False, stdout=full, stderr=-1)
    assert (done.returncode, done.stderr) == (
        1,
        "painedu: the output cannot be written: No space left on device\n",
    )
