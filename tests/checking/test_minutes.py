from __future__ import annotations

from pathlib import Path

from tests.checking.conftest import Broken, Said, Tells

from painedu.checking.content import Content
from painedu.checking.editions import editions
from painedu.checking.minutes import reading_minutes
from painedu.lessons.lesson import Lesson

ENTRY = '- id: L1\n        title: "What is nerve pain?"\n        minutes: '
LESSON = """\
id: L0
key_message:
  text: "Not read here."
  claims: [A]
steps:
  - id: one
    title: "{title}"
    blocks:
      - kind: check
        id: c
        question: "Which one?"
        options:
          - id: a
            text: "This"
            correct: true
            explanation: "{right}"
          - id: b
            text: "That"
            explanation: "{wrong}"
"""


def minutes(folder: Path, **said: int) -> float:
    """Write one lesson whose title, right and wrong explanation have that many words."""
    (folder / "lessons").mkdir(exist_ok=True)
    text = LESSON.format(**{name: " ".join(["word"] * count) for name, count in said.items()})
    (folder / "lessons" / "L0.yaml").write_text(text, encoding="utf-8")
    facts = "id: l\ndefault: {fonts: []}\nlanguages: {en: {fonts: [], per_minute: 200}}\n"
    (folder / "languages.yaml").write_text(facts, encoding="utf-8")
    content = Content(folder)
    return reading_minutes(next(content.parts(Lesson)), next(editions(content, [])))


def test_reading_takes_200_words_a_minute_to_the_nearest_half(tmp_path: Path) -> None:
    assert minutes(tmp_path, title=196 - 10, right=10, wrong=1) == 1.0
    assert minutes(tmp_path, title=300, right=36, wrong=1) == 1.5
    assert minutes(tmp_path, title=300, right=56, wrong=1) == 2.0


def test_what_explains_a_wrong_option_is_not_read(tmp_path: Path) -> None:
    assert minutes(tmp_path, title=190, right=6, wrong=1) == minutes(tmp_path, title=190, right=6, wrong=400)


def test_too_few_minutes_are_refused(change: Broken, tells: Tells) -> None:
    change("course.yaml", f"{ENTRY}4", f"{ENTRY}1")
    message = "minutes to read in en, more than announced: write more minutes, or shorten it"
    assert tells("course.yaml", "minutes: 1\n", message)


def test_far_too_many_minutes_are_refused(change: Broken, tells: Tells) -> None:
    change("course.yaml", f"{ENTRY}4", f"{ENTRY}9")
    for language in ("en", "zh_Hans"):
        message = f"minutes to read in {language}, far less than announced: write fewer minutes"
        assert tells("course.yaml", "minutes: 9\n", message)


def test_a_language_without_a_speed_takes_no_minutes(change: Broken, said: Said) -> None:
    change("course.yaml", f"{ENTRY}4", f"{ENTRY}9")
    change("languages.yaml", "    per_minute: 300\n", "")
    assert [line for line in said() if "'L1'" in line and "zh_Hans" in line] == []
