"""One mistake each in a copy of the course, and what is said of it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.checking.conftest import Broken, Said

from painedu.checking.check import check, tally

L4 = "lessons/L4.yaml"
TODAY = "      - kind: today\n"

MISTAKES = {
    "an unknown key": (L4, "    title:", "    tilte: 1\n    title:", "the key 'tilte' is not known here"),
    "a missing key": (
        L4,
        '        question: "In the',
        '        querry: "In the',
        "'question' is missing here",
    ),
    "an unknown kind of block": (L4, "kind: note", "kind: aside", "'aside'"),
    "a check without a claim": (
        L4,
        'pain?"\n        claims:\n          - S1-25\n',
        'pain?"\n',
        "a check states a fact without a claim",
    ),
    "a fourth claim on a block": (
        L4,
        "          - S1-21\n          - S1-22\n          - S1-25\n",
        "          - S1-21\n          - S1-22\n          - S1-25\n          - S1-19\n",
        "4 claims on one block",
    ),
    "a claim twice on a block": (
        L4,
        "          - S1-21\n          - S1-22\n",
        "          - S1-21\n          - S1-21\n",
        "'S1-21' stands here twice",
    ),
    "an unknown claim": (L4, "- S1-19", "- S1-99", "there is no claim 'S1-99'"),
    "an unknown claim of a help sign": (
        "checkin/safety.yaml",
        'claim: "F-02"',
        'claim: "F-99"',
        "there is no claim 'F-99'",
    ),
    "an unknown lesson": (
        "checkin/feedback.yaml",
        'lesson: "L3"',
        'lesson: "L33"',
        "there is no lesson 'L33': use one of L1, L10",
    ),
    "an unknown figure": (L4, "figure: ros-pathway", "figure: ross", "there is no figure 'ross'"),
    "an unknown state": (L4, "          - single\n", "          - twice\n", "has no state 'twice'"),
    "an unknown state to take home": (L4, "state: regular", "state: often", "has no state 'often'"),
    "an unknown source": (
        "evidence/claims.yaml",
        "- wakaizumi-2023",
        "- wakaizumi",
        "there is no source 'wakaizumi'",
    ),
    "a claim without a source": (
        "evidence/claims.yaml",
        "    sources:\n      - ghanbari-2025-article\n      - van-hecke-2014\n",
        "    sources: []\n",
        "the claim 'S1-05' names no source",
    ),
    "a source nobody uses": (
        "evidence/sources.yaml",
        "sources:\n",
        'sources:\n  - id: idle\n    title: "Idle"\n    read: "page"\n',
        "no claim uses the source 'idle'",
    ),
    "a key twice": (
        "evidence/claims.yaml",
        '    not_taught_because: "This number belongs',
        '    caveat: "This number belongs',
        "'caveat' stands here twice",
    ),
    "a claim both stated and excused": (
        "evidence/claims.yaml",
        '  - id: "S1-04"\n',
        '  - id: "S1-04"\n    not_taught_because: "No."\n',
        "the claim 'S1-04' is stated (L1): remove 'not_taught_because'",
    ),
    "two right answers": (
        L4,
        '            text: "Only by the direct path"\n',
        '            text: "Only by the direct path"\n            correct: true\n',
        "the check 'two-paths' has 2 right answers",
    ),
    "no right answer": (L4, "            correct: true\n", "", "the check 'two-paths' has no right answer"),
    "an option id twice": (L4, "id: inflammation", "id: direct", "there is another option 'direct'"),
    "a check id twice": (L4, "id: single-bout", "id: two-paths", "another check or sort 'two-paths'"),
    "a step id twice": (L4, "  - id: paths\n", "  - id: ros\n", "there is another step 'ros'"),
    "no pile for a card": ("lessons/L3.yaml", "pile: fine", "pile: good", "there is no pile 'good'"),
    "eight steps": (
        L4,
        "  - id: end\n",
        '  - id: more\n    title: "More"\n    blocks: []\n  - id: end\n',
        "at most 7 steps, this one has 8",
    ),
    "nothing to do today": (L4, "kind: today", "kind: note", "this one has 0: leave one"),
    "two things to do today": (
        L4,
        TODAY,
        f"{TODAY}        text: 'One more.'\n{TODAY}",
        "this one has 2: leave one",
    ),
    "many claims": ("lessons/L3.yaml", "many_claims: true\n", "", "at most 8 claims, this one 23"),
    "another id than the file's": (L4, "id: L4\n", "id: L5\n", "the id must be the file's name: write 'L4'"),
    "a lesson that the course lacks": ("course.yaml", "id: L9", "id: L8", "does not hold the lesson 'L9'"),
    "a lesson without a file": ("course.yaml", "id: L9", "id: L99", "there is no file lessons/L99.yaml"),
    "a figure without an alternative text": (
        "figures/prevalence.yaml",
        "    alt:",
        "    old:",
        "'alt' is missing here",
    ),
    "a part that is not there": (
        "figures/body-map.yaml",
        'parts: ["foot-right", "foot-left", "heel-right", "heel-left"]',
        'parts: ["foot-right", "tail", "heel-right", "heel-left"]',
        "the figure has no part 'tail'",
    ),
    "a part outside its frame": (
        "figures/body-map.yaml",
        "frame: {width: 112, height: 101, ems: 34}",
        "frame: {width: 100, height: 101, ems: 34}",
        "leaves the frame",
    ),
    "parts without a frame": (
        "figures/body-map.yaml",
        "frame: {width: 112, height: 101, ems: 34}\n",
        "",
        "parts need a frame",
    ),
    "a part without its group": (
        "figures/body-map.yaml",
        'group: "trunk"',
        'group: "tree"',
        "there is no group 'tree'",
    ),
    "two parts of one name": (
        "figures/body-map.yaml",
        'id: "palm-left"',
        'id: "palm-right"',
        "there is another part 'palm-right'",
    ),
    "a figure without states": ("figures/week.yaml", "id: week\n", "id: weak\n", "write 'week'"),
    "a sketch that does not say so": (
        "figures/ros-pathway.yaml",
        "  sketch:",
        "  scetch:",
        "a sketch must say so",
    ),
    "a state without data that is not there": (
        "figures/week.yaml",
        "without_data: blank",
        "without_data: none",
        "there is no state 'none'",
    ),
    "an import from the network": (
        "figures/week.typ",
        "#import",
        '#import "@preview/x:1.0.0"\n#import',
        "import only files of this folder",
    ),
    "a promise": (L4, "Exercise can act on", "Exercise can cure", "'cure' promises too much"),
    "a promise in a core message": ("course.yaml", "    denies: true\n", "", "'cure' promises too much"),
    "a promise in a right option": (L4, "In both ways", "It cures", "'cures' promises too much"),
    "a blank text": (L4, '"In both ways"', '"  "', "the text is blank"),
    "a control character": (L4, "In both ways", "In \\a both ways", "a control character, U+0007"),
    "braces that do not match": (L4, "In both ways", "In {both ways", "the braces { } do not match"),
    "a new text": (L4, "In both ways", "In both of these ways", "no translation into zh_Hans"),
    "a changed text": (L4, "In both ways", "In two ways", "the course no longer says this"),
    "bad YAML": (L4, "id: L4", 'id: "L4', "this is not YAML"),
    "a tab": (L4, "steps:\n", "steps:\n\t- a\n", "this is not YAML"),
    "a wrong type": ("course.yaml", "minutes: 4", "minutes: four", "a whole number is expected here"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_named_with_its_file(mistake: str, change: Broken, said: Said) -> None:
    file, old, new, message = MISTAKES[mistake]
    change(file, old, new)
    found = [line for line in said() if message in line]
    assert found
    assert any(file in line or "painedu.po" in line or "L9.yaml" in line for line in found)


def test_the_course_of_the_program_has_no_mistake(course: Path, said: Said) -> None:
    assert said() == []
    counted = tally(course, course.parent / "translations")
    assert counted.lessons == len(list((course / "lessons").glob("*.yaml")))
    assert counted.languages == 2


def test_the_place_is_the_line_and_column_of_the_mistake(change: Broken, said: Said) -> None:
    path = change(L4, "state: regular", "state: often")
    line = 1 + path.read_text(encoding="utf-8").split("state: often")[0].count("\n")
    assert f"{L4}:{line}:10: the figure 'ros-pathway' has no state 'often'" in "\n".join(said())


def test_one_mistake_hides_no_other(change: Broken, said: Said) -> None:
    wanted = [
        "an unknown key",
        "a check without a claim",
        "a fourth claim on a block",
        "two right answers",
        "an unknown state to take home",
        "a step id twice",
        "no pile for a card",
        "a wrong type",
        "a claim without a source",
        "a new text",
    ]
    for mistake in wanted:
        change(*MISTAKES[mistake][:3])
    found = "\n".join(said())
    assert [mistake for mistake in wanted if MISTAKES[mistake][3] not in found] == []


def test_problems_come_by_file_and_line(change: Broken, course: Path) -> None:
    for mistake in ("a fourth claim on a block", "an unknown key", "a promise in a core message"):
        change(*MISTAKES[mistake][:3])
    found = check(course)
    assert found == sorted(found)
    assert len({problem.path for problem in found}) > 1


def test_a_wrong_option_and_what_explains_it_may_promise(change: Broken, said: Said) -> None:
    change(L4, "Fix the nerve at once", "Cure the nerve at once")
    change(L4, "It would be nice, but no.", "It would be nice, but it does not cure.")
    assert not [line for line in said() if "promises too much" in line]


def test_a_claim_stated_nowhere_needs_a_reason(course: Path, said: Said) -> None:
    path = course / "evidence" / "claims.yaml"
    kept = [
        line
        for line in path.read_text(encoding="utf-8").split("\n")
        if "This number belongs to statistics" not in line
    ]
    path.write_text("\n".join(kept), encoding="utf-8")
    assert "the claim 'S2-13' is stated nowhere" in "\n".join(said())


def test_a_figure_needs_its_drawing(course: Path, said: Said) -> None:
    (course / "figures" / "week.typ").unlink()
    assert "the drawing is missing: add week.typ" in "\n".join(said())


def test_a_file_that_nothing_reads_is_named(course: Path, said: Said) -> None:
    (course / "lesson").mkdir()
    (course / "lesson" / "L5.yaml").write_text("id: L5\n", encoding="utf-8")
    assert "lesson/L5.yaml:1:1: the course reads no such file" in "\n".join(said())


def _make_a_folder(path: Path) -> None:
    path.mkdir()


def _make_a_pipe(path: Path) -> None:
    os.mkfifo(path)


def _make_a_loop(path: Path) -> None:
    path.symlink_to(path)


def _write(data: bytes) -> Callable[[Path], None]:
    def written(path: Path) -> None:
        path.write_bytes(data)

    return written


BOMB = "a: &a [x, x]\n" + "".join(
    f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdef", "bcdefg", strict=True)
)

HOSTILE: dict[str, tuple[Callable[[Path], None], str]] = {
    "50 MB": (_write(b"a: b\n" * 10_000_000), "the file is larger than"),
    "an alias bomb": (_write(BOMB.encode()), "anchors and aliases"),
    "5,000 open brackets": (_write(b"a: " + b"[" * 5000), "nested more than"),
    "5,000 closed brackets": (_write(b"a: " + b"[" * 5000 + b"]" * 5000), "nested more than"),
    "nothing": (_write(b""), "the file is empty"),
    "only a comment": (_write(b"# later\n"), "the file is empty"),
    "one word": (_write(b"later\n"), "is expected here"),
    "a list": (_write(b"- later\n"), "is expected here"),
    "not UTF-8": (_write("id: \u8fd0\u52a8".encode("gb18030")), "not UTF-8"),
    "control characters": (_write(b"id: \x00\x07\n"), "character"),
    "a folder": (_make_a_folder, "not a file"),
    "a pipe": (_make_a_pipe, "not a file"),
    "a symlink loop": (_make_a_loop, "cannot be read"),
    "a missing file": (lambda path: None, "No such file"),
}
FILES = ("course.yaml", "evidence/claims.yaml", "checkin/safety.yaml")


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("case", HOSTILE)
def test_a_file_that_cannot_be_used_is_named(case: str, file: str, course: Path, said: Said) -> None:
    make, message = HOSTILE[case]
    (course / file).unlink()
    make(course / file)
    assert [line for line in said() if line.startswith(f"{file}:") and message in line]


@pytest.mark.parametrize("case", [case for case in HOSTILE if "folder" not in case and "missing" not in case])
def test_a_drawing_that_cannot_be_used_does_no_harm(case: str, course: Path, said: Said) -> None:
    (course / "figures" / "week.typ").unlink()
    HOSTILE[case][0](course / "figures" / "week.typ")
    assert all(line.startswith(("figures/", "translations/")) for line in said())


@pytest.mark.parametrize("case", [case for case in HOSTILE if case != "a missing file"])
def test_a_catalog_that_cannot_be_used_is_named(case: str, catalog: Path, said: Said) -> None:
    catalog.unlink()
    HOSTILE[case][0](catalog)
    assert said()


@pytest.mark.parametrize("file", [L4, *FILES, "evidence/sources.yaml", "figures/week.yaml"])
def test_a_file_that_cannot_be_read_is_not_taken_for_an_empty_one(
    file: str, course: Path, said: Said
) -> None:
    (course / file).write_bytes(b"id: [")
    assert [line for line in said() if not line.startswith(f"{file}:")] == []


def test_an_empty_folder_lacks_every_file(tmp_path: Path) -> None:
    found = "\n".join(map(str, check(tmp_path)))
    for file in FILES:
        assert f"{file}:1:1: the file cannot be read: No such file" in found


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert [problem.message[:23] for problem in check(tmp_path / "none")] == ["there is no such folder"]


def test_a_folder_that_leads_into_itself_is_checked_to_the_end(course: Path, said: Said) -> None:
    (course / "figures" / "again").symlink_to(course, target_is_directory=True)
    (course / "lessons" / "loop").symlink_to("loop")
    assert said() == []
