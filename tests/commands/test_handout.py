from __future__ import annotations

import io
import json
import resource
from pathlib import Path

import pypdf
import pytest
from tests.commands.conftest import Run

CHECKIN = {
    "gate": "none",
    "facts": ["numb-feet"],
    "duration": "over-3-months",
    "pain": 6,
    "interference": 4,
    "days": 3,
    "minutes": 20,
    "kept": "1-to-2-months",
}


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    path = tmp_path / "mine.json"
    path.write_text(json.dumps(CHECKIN), encoding="utf-8")
    return path


def text(path: Path) -> str:
    pages = pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages
    return "\n".join(page.extract_text() for page in pages)


def test_a_sheet_is_made_in_one_language(painedu: Run, tmp_path: Path) -> None:
    done = painedu("handout", "-o", "sheet.pdf")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert "Exercise and pain: my sheet" in text(tmp_path / "sheet.pdf")


def test_a_sheet_is_made_in_two_languages_with_everything_asked_for(
    painedu: Run, tmp_path: Path, answers: Path
) -> None:
    asked = ["--language", "en", "--language", "zh_Hans", "--lessons", "L1,L4", "--checkin", answers]
    more = ["--region", "uk", "--name", "Ms Li", "--paper", "letter", "--black-and-white"]
    done = painedu("handout", *asked, *more, "-o", tmp_path / "sheet.PDF")
    assert (done.returncode, done.stderr) == (0, "")
    found = text(tmp_path / "sheet.PDF")
    for wanted in ("Ms Li", "999", "3 days", "Exercise and pain"):
        assert wanted in found
    (width, height) = pypdf.PdfReader(tmp_path / "sheet.PDF").pages[0].mediabox.upper_right
    assert (round(width), round(height)) == (612, 792)


def test_who_and_when_can_be_said_or_left_open(painedu: Run, tmp_path: Path) -> None:
    said = ["--number", "A-2203871", "--department", "Pain clinic", "--date", "next Monday"]
    assert painedu("handout", *said, "-o", "said.pdf").returncode == 0
    assert painedu("handout", "--date", "", "-o", "open.pdf").returncode == 0

    for wanted in ("A-2203871", "Pain clinic", "next Monday"):
        assert wanted in text(tmp_path / "said.pdf")
    assert "20" not in text(tmp_path / "open.pdf").split("My check-in")[0]  # no year


def test_questions_can_be_asked_and_not_too_many(painedu: Run, tmp_path: Path) -> None:
    asked = ["--question", "May I swim?", "--question", "And cycle?"]
    assert painedu("handout", *asked, "-o", "sheet.pdf").returncode == 0
    for wanted in ("May I swim?", "And cycle?"):
        assert wanted in text(tmp_path / "sheet.pdf")

    done = painedu("handout", *asked, *asked, "-o", "more.pdf")
    assert done.returncode == 2
    assert "room for 3 questions" in done.stderr
    assert not (tmp_path / "more.pdf").exists()


def test_a_preset_names_the_parts_and_sections_go_before_it(painedu: Run, tmp_path: Path) -> None:
    made = {}
    for name, asked in {
        "patient": ["--preset", "patient"],
        "everything": [],
        "own": ["--preset", "patient", "--sections", "sources"],
    }.items():
        assert painedu("handout", *asked, "-o", f"{name}.pdf").returncode == 0
        made[name] = text(tmp_path / f"{name}.pdf")

    assert ["Sources" in made[name] for name in ("patient", "everything", "own")] == [False, True, True]
    assert ["Get medical help now" in made[name] for name in ("patient", "everything", "own")] == [
        True,
        True,
        False,
    ]


def test_the_page_for_a_doctor_or_nurse(painedu: Run, tmp_path: Path) -> None:
    answers = write(tmp_path / "mine.json", {**CHECKIN, "facts": ["numb-feet", "may-start"]})
    plan = write(tmp_path / "plan.json", PLAN)
    asked = ["--preset", "clinician", "--checkin", answers, "--plan", plan, "--name", "Ms Li"]
    done = painedu("handout", *asked, "-o", "page.pdf")
    assert (done.returncode, done.stderr) == (0, "")

    found = text(tmp_path / "page.pdf")
    assert len(pypdf.PdfReader(tmp_path / "page.pdf").pages) == 1
    for wanted in ("Ms Li", "6/10", "Minutes a week", "My feet are numb", "I walk for 6 min."):
        assert wanted in found
    assert "last 4 weeks" not in found  # nobody wrote down what was done


def test_that_page_is_set_in_one_language(painedu: Run, tmp_path: Path) -> None:
    done = painedu(
        "handout", "--preset", "clinician", "--language", "en", "--language", "zh_Hans", "-o", "page.pdf"
    )
    assert (done.returncode, done.stderr.count("one language")) == (2, 1)
    assert not (tmp_path / "page.pdf").exists()


PLAN = {"activity": "walk", "bad_day": 7, "days": ["monday", "friday"], "cue": "morning"}


def write(path: Path, data: object) -> Path:
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


def test_a_plan_stands_on_a_page_of_its_own(painedu: Run, tmp_path: Path) -> None:
    plan = write(tmp_path / "plan.json", PLAN)
    done = painedu("handout", "--plan", plan, "-o", "sheet.pdf")
    assert (done.returncode, done.stderr) == (0, "")
    pages = pypdf.PdfReader(tmp_path / "sheet.pdf").pages
    assert len(pages) == 2
    assert "When I have had breakfast, I walk for 6 min." in pages[1].extract_text()


def test_a_plan_waits_for_what_the_check_in_says(painedu: Run, tmp_path: Path) -> None:
    plan = write(tmp_path / "plan.json", PLAN)
    for answers, said in (
        ({"pain": 4}, "answer the help signs"),
        ({"gate": "day", "facts": []}, "someone has to look"),
        ({"gate": "none", "facts": ["fall"]}, "a doctor or nurse"),
        ({"gate": "none", "facts": [], "pain": 8}, "with a clinician"),
    ):
        checkin = write(tmp_path / "mine.json", answers)
        done = painedu("handout", "--plan", plan, "--checkin", checkin, "-o", "sheet.pdf")
        assert done.returncode == 1
        assert said in done.stderr
        assert not (tmp_path / "sheet.pdf").exists()


@pytest.mark.parametrize("data", [{**PLAN, "activity": "run"}, {**PLAN, "days": []}, {**PLAN, "x": 1}, [1]])
def test_a_file_that_is_no_plan_is_refused(painedu: Run, tmp_path: Path, data: object) -> None:
    write(tmp_path / "plan.json", data)
    done = painedu("handout", "--plan", "plan.json", "-o", "sheet.pdf")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("painedu: 'plan.json': The plan file")
    assert done.stderr.count("\n") == 1


def test_only_the_sections_asked_for_are_printed(painedu: Run, tmp_path: Path) -> None:
    painedu("handout", "--sections", "lines,notes", "-o", "sheet.pdf")
    found = text(tmp_path / "sheet.pdf")
    assert "My notes" in found
    assert "What to keep in mind" not in found


def test_a_section_that_has_no_room_is_named(painedu: Run, tmp_path: Path, answers: Path) -> None:
    asked = ["--checkin", answers, "--large-print", "--language", "en", "--language", "zh_Hans"]
    few = painedu("handout", *asked, "--sections", "checkin,notes", "-o", "few.pdf")
    assert (few.returncode, few.stderr) == (0, "")

    many = ["--sections", "lines,checkin,messages,signs,notes,words,sources"]
    full = painedu("handout", *asked, *many, "--lessons", "L1,L3", "-o", "full.pdf")
    assert full.returncode == 0
    assert full.stderr == "painedu: the sheet has no room for: Notes, Words explained\n"
    assert "My notes" in text(tmp_path / "few.pdf")
    assert "My notes" not in text(tmp_path / "full.pdf")


def test_a_character_that_no_font_has_is_named(painedu: Run, tmp_path: Path) -> None:
    done = painedu("handout", "--name", "Li \U0001f600", "-o", "sheet.pdf")
    assert done.returncode == 0
    assert done.stderr.startswith("painedu: ")
    assert "\U0001f600" in done.stderr or "\\U0001f600" in done.stderr
    assert (tmp_path / "sheet.pdf").exists()


WRONG = {
    "a language": (["--language", "xx"], "there is no language 'xx': use one of en, zh_Hans", 2),
    "three languages": (["--language", "en"] * 3, "one language or two different ones", 2),
    "one language twice": (["--language", "en"] * 2, "one language or two different ones", 2),
    "a lesson": (["--lessons", "L1,L99"], "there is no lesson 'L99': use one of L1, ", 2),
    "a region": (["--region", "moon"], "there is no region 'moon': use one of mainland-china, ", 2),
    "a section": (["--sections", "lines,poem"], "there is no section 'poem': use one of lines, ", 2),
    "no section": (["--sections", ","], "--sections names nothing", 2),
    "a check-in that is not there": (["--checkin", "none.json"], "there is no check-in file 'none.json'", 1),
    "a plan that is not there": (["--plan", "none.json"], "there is no plan file 'none.json'", 1),
    "a folder as check-in": (["--checkin", "."], "there is no check-in file '.'", 1),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_said_in_one_sentence_and_nothing_is_written(
    what: str, painedu: Run, tmp_path: Path
) -> None:
    arguments, sentence, code = WRONG[what]
    done = painedu("handout", *arguments, "-o", "sheet.pdf")
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr.startswith("painedu: ")
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "sheet.pdf").exists()


CHECKINS = {
    "no JSON": b"pain: 6",
    "another shape": b"[1, 2]",
    "a number out of range": b'{"pain": 11}',
    "an unknown key": b'{"pane": 6}',
    "a contradiction": b'{"duration": "no-pain", "pain": 6}',
    "a place that no body has": b'{"places": ["tail"]}',
    "not UTF-8": b'{"pain": "\xff"}',
    "deeply nested": b'{"facts": ' + b"[" * 30_000 + b"]" * 30_000 + b"}",
    "empty": b"",
    "too large": b" " * 100_000,
}


@pytest.mark.parametrize("what", CHECKINS)
def test_a_file_that_is_no_check_in_is_refused(what: str, painedu: Run, tmp_path: Path) -> None:
    (tmp_path / "mine.json").write_bytes(CHECKINS[what])
    done = painedu("handout", "--checkin", "mine.json", "-o", "sheet.pdf")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("painedu: 'mine.json'")
    assert done.stderr.count("\n") == 1


PLACES = {
    "another suffix": ("sheet.doc", "must end in .pdf", 2),
    "a folder that is not there": ("none/sheet.pdf", "there is no folder 'none'", 1),
    "a folder": ("folder.pdf", "is not a file", 1),
    "a name that is too long": ("a" * 300 + ".pdf", "cannot be written: File name too long", 1),
}


@pytest.mark.parametrize("what", PLACES)
def test_a_place_that_cannot_be_written_is_named(what: str, painedu: Run, tmp_path: Path) -> None:
    (tmp_path / "folder.pdf").mkdir()
    place, sentence, code = PLACES[what]
    done = painedu("handout", "-o", place)
    assert (done.returncode, done.stdout) == (code, "")
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(not Path("/sys").is_dir(), reason="only Linux has a folder that root cannot write to")
def test_a_folder_that_may_not_be_written_is_named(painedu: Run) -> None:
    done = painedu("handout", "-o", "/sys/sheet.pdf")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("painedu: '/sys/sheet.pdf' cannot be written: ")
    assert done.stderr.count("\n") == 1


def test_a_full_disk_leaves_the_old_sheet_and_nothing_else(painedu: Run, tmp_path: Path) -> None:
    old = tmp_path / "sheet.pdf"
    old.write_bytes(b"the sheet of last week")
    done = painedu(
        "handout", "-o", old, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
    )
    assert done.returncode == 1
    assert done.stderr == f"painedu: '{old}' cannot be written: File too large\n"
    assert old.read_bytes() == b"the sheet of last week"
    assert [path.name for path in tmp_path.iterdir() if path.name != "data"] == ["sheet.pdf"]


def test_a_broken_course_is_said_with_its_line(painedu: Run, checkout: Path) -> None:
    words = checkout / "resources" / "handout" / "words.yaml"
    kept = words.read_bytes()
    words.write_bytes(b"id: [handout\n")
    try:
        done = painedu("handout", "-o", "sheet.pdf")
    finally:
        words.write_bytes(kept)
    assert done.returncode == 1
    assert done.stderr.startswith(f"painedu: {words}:")


def test_a_letterhead_stands_on_the_sheet(painedu: Run, tmp_path: Path, root: Path) -> None:
    letterhead = root / "docs" / "examples" / "letterhead.yaml"
    done = painedu("handout", "--letterhead", letterhead, "-o", "sheet.pdf")
    assert (done.returncode, done.stderr) == (0, "")
    assert "12 River Street, Riverside" in text(tmp_path / "sheet.pdf")
    assert "https://clinic.example/pain" in text(tmp_path / "sheet.pdf")


def test_a_wrong_link_is_one_sentence_and_no_sheet(painedu: Run, tmp_path: Path) -> None:
    text = "name: 'Clinic'\nlink: 'http://clinic.example'\n"
    (tmp_path / "letterhead.yaml").write_text(text, encoding="utf-8")
    done = painedu("handout", "--letterhead", "letterhead.yaml", "-o", "sheet.pdf")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "painedu: letterhead.yaml:2:7: the web address must begin with https://\n"
    assert not (tmp_path / "sheet.pdf").exists()


def test_a_broken_logo_is_one_sentence_and_no_sheet(painedu: Run, tmp_path: Path) -> None:
    (tmp_path / "letterhead.yaml").write_text("name: 'Clinic'\nlogo: 'logo.png'\n", encoding="utf-8")
    (tmp_path / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(60))
    done = painedu("handout", "--letterhead", "letterhead.yaml", "-o", "sheet.pdf")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "painedu: letterhead.yaml:2:7: the picture is broken: save it again as PNG or JPEG\n"
    )
    assert not (tmp_path / "sheet.pdf").exists()
