from __future__ import annotations

from pathlib import Path

from tests.checking.conftest import Broken, Tells

L1, L4 = "lessons/L1.yaml", "lessons/L4.yaml"
CARD = "  - ask: 'One more?'\n    listen_for: 'Yes.'\n"


def test_a_lesson_has_two_cards_for_staff(change: Broken, tells: Tells) -> None:
    change(L4, "staff:\n", f"staff:\n{CARD}")
    message = "a lesson has 2 cards under 'staff', this one has 3: add or remove one"
    assert tells(L4, "- ask: 'One more?'", message)


def test_a_lesson_without_cards_for_staff_is_named(course: Path, tells: Tells) -> None:
    path = course / L4
    path.write_text(path.read_text(encoding="utf-8").split("staff:\n")[0], encoding="utf-8")
    assert tells(L4, "id: L4", "a lesson has 2 cards under 'staff', this one has 0")


def test_a_step_that_says_medicines_help_partly_says_not_to_stop_them(change: Broken, tells: Tells) -> None:
    change(L1, "        claims:\n          - F-29\n", "        claims:\n          - F-30\n")
    message = "'S1-06' says that medicines help partly: cite 'F-29' in this step as well"
    assert tells(L1, "- S1-06", message)


def test_the_next_step_is_no_place_to_say_it(change: Broken, tells: Tells) -> None:
    change(L1, "          - F-29\n        options", "          - F-30\n        options")
    change(
        L1, "          - S1-06\n          - S1-07\n          - F-30", "          - 'S1-07'\n          - F-30"
    )
    assert tells(L1, "'S1-07'", "'S1-07' says that medicines help partly")


def test_a_lesson_without_anything_to_do_is_named(change: Broken, tells: Tells) -> None:
    change(L4, "          - none\n          - single\n          - regular\n", "          - single\n")
    message = "there is nothing to do with the hands: add a 'sort', or a figure with two or more states"
    assert tells(L4, "- id: ros\n", message)


def test_the_short_route_leads_to_lessons_of_the_course(change: Broken, tells: Tells) -> None:
    change("course.yaml", "short_route: [L3,", "short_route: [L33,")
    assert tells("course.yaml", "short_route: [L33", "there is no lesson 'L33': use one of L1, L10")


def test_the_day_of_the_course_is_a_day(change: Broken, tells: Tells) -> None:
    change("course.yaml", 'dated: "2026-11-23"', 'dated: "2026-11-32"')
    assert tells("course.yaml", "dated:", "this is no day: write it as 2026-11-23")
