"""A wrong site file is said with its line, costs no more than the wrong keys, and leaves a kiosk a kiosk."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from painedu.deployment.pin import hashed
from painedu.deployment.reading import SiteReading
from painedu.deployment.site import Kiosk, Site

EXAMPLE = Path(__file__).resolve().parents[2] / "docs" / "examples" / "site.yaml"
GOOD_HASH = hashed("2468")


def site(tmp_path: Path, text: str | bytes) -> Site:
    path = tmp_path / "site.yaml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return SiteReading(path).site


def said(site: Site, tmp_path: Path) -> list[str]:
    """Return the problems without the path before them."""
    before = f"{tmp_path / 'site.yaml'}:"
    assert all(problem.startswith(before) for problem in site.problems)
    return [problem.removeprefix(before) for problem in site.problems]


WRONG = {
    "unknown key": ("languge: en", "1:1: the key 'languge' is not known here"),
    "text size of words": ('text_size: "large"', "1:12: a whole number or nothing is expected here"),
    "text size too small": ("text_size: 90", "1:12: the number must be at least 100"),
    "language that is a number": ("language: 1", "1:11: text or nothing is expected here"),
    "letterhead without a name": ("letterhead:\n  phone: '1'", "2:3: 'name' is missing here: add it"),
    "logo that is not there": ("letterhead:\n  name: A\n  logo: a.png", "3:9: there is no picture"),
    "link without https": (
        "letterhead:\n  name: A\n  link: clinic.example",
        "3:9: the web address must begin",
    ),
    "keep that is a word": ('keep_progress: "no"', "1:16: true or false is expected here"),
    "no mapping": ("- language", "1:1: keys with values are expected here"),
    "two keys": ("region: uk\nregion: us", "2:1: the key 'region' stands here twice"),
    "an open quote": ('language: "en', "1:11: this is not YAML"),
    "nothing": ("", "1:1: the file is empty"),
}
WRONG_KIOSK: dict[str, tuple[str | bytes, str]] = {
    "unknown key": ("kiosk:\n  on: true\n  pin: 2468", "3:3: the key 'pin' is not known here"),
    "unknown key above": ("languge: en\nkiosk: {on: true}", "1:1: the key 'languge' is not known here"),
    "on that is a word": ('kiosk:\n  on: "yes"', "2:7: true or false is expected here, not text"),
    "idle time of nothing": ("kiosk:\n  idle_minutes: 0", "2:17: the number must be more than 0"),
    "idle time of words": ("kiosk:\n  idle_minutes: five", "2:17: a number is expected here"),
    "PIN in place of its hash": ("kiosk:\n  pin_hash: '2468'", "2:13: this text has another form"),
    "true in place of keys": ("kiosk: true", "1:8: keys with values is expected here"),
    "nothing below it": ("kiosk:", "1:7: keys with values is expected here"),
    "misspelt": ("kiosks: {on: true}", "1:1: the key 'kiosks' is not known here"),
    "a bracket open": ("kiosk: {on: true\nregion: uk", "2:7: this is not YAML"),
    "a tab": ("language: en\nkiosk:\n\ton: true", "3:1: this is not YAML"),
    "twice": ("kiosk: {on: false}\nkiosk: {on: true}", "2:1: the key 'kiosk' stands here twice"),
    "no UTF-8": (b"region: \xff\nkiosk: {on: true}", "1:1: the file is not UTF-8 text"),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_a_mistake_is_said_with_its_line_and_nothing_of_it_is_in_force(wrong: str, tmp_path: Path) -> None:
    text, problem = WRONG[wrong]

    read = site(tmp_path, text)

    (only,) = said(read, tmp_path)
    assert only.startswith(problem)
    assert (read.language, read.region, read.text_size, read.kiosk) == (None, None, None, None)


@pytest.mark.parametrize("wrong", WRONG_KIOSK)
def test_a_kiosk_that_is_asked_for_badly_stays_a_kiosk(wrong: str, tmp_path: Path) -> None:
    text, problem = WRONG_KIOSK[wrong]

    read = site(tmp_path, text)

    assert said(read, tmp_path)[0].startswith(problem)
    assert read.kiosk == Kiosk()
    assert not read.keeps_records


@pytest.mark.parametrize(
    "text", ["kiosk: false", "kiosk: {on: false, idle: 3}", "# no kiosk here\nlanguge: en"]
)
def test_what_says_clearly_that_it_is_no_kiosk_is_none(text: str, tmp_path: Path) -> None:
    read = site(tmp_path, text)

    assert read.problems
    assert read.kiosk is None


def test_one_mistake_spoils_no_other_key(tmp_path: Path) -> None:
    kiosk = f"kiosk:\n  idle_minutes: none\n  pin_hash: '{GOOD_HASH}'"
    read = site(tmp_path, f"language: zh-Hans\nregion: uk\ntext_size: 500\nfont: big\n{kiosk}")

    lines = [int(problem.split(":")[0]) for problem in said(read, tmp_path)]
    assert lines == [3, 4, 6]
    assert (read.language, read.region, read.text_size) == ("zh_Hans", "uk", None)
    assert read.kiosk == Kiosk(pin_hash=GOOD_HASH)


def test_a_logo_that_is_missing_leaves_the_words_of_the_letterhead(tmp_path: Path) -> None:
    read = site(tmp_path, "letterhead: {name: Our clinic, logo: nowhere.png}")

    assert read.letterhead is not None
    assert (read.letterhead.name, read.letterhead.logo) == ("Our clinic", "")


@pytest.mark.parametrize("link", ["http://clinic.example", "https://anna:secret@clinic.example", "https://"])
def test_a_link_that_is_wrong_leaves_the_rest_of_the_letterhead(link: str, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(EXAMPLE.with_name("logo.png").read_bytes())
    read = site(tmp_path, f"letterhead: {{name: Our clinic, logo: logo.png, link: '{link}'}}")

    assert read.letterhead is not None
    assert (read.letterhead.name, read.letterhead.logo, read.letterhead.link) == (
        "Our clinic",
        "logo.png",
        "",
    )


def test_a_wrong_logo_and_a_wrong_link_are_both_said(tmp_path: Path) -> None:
    read = site(tmp_path, "letterhead:\n  name: A\n  link: clinic\n  logo: a.png")

    assert [problem.partition(":")[0] for problem in said(read, tmp_path)] == ["4", "3"]
    assert read.letterhead is not None


def test_a_wrong_answer_to_whether_a_record_may_be_kept_keeps_none(tmp_path: Path) -> None:
    assert not site(tmp_path, "keep_progress: never").keeps_records
    assert site(tmp_path, "language: en").keeps_records


def test_a_file_that_is_no_yaml_lets_nobody_keep_a_record(tmp_path: Path) -> None:
    assert not site(tmp_path, "language: [en").keeps_records


def link_to_nowhere(path: Path) -> None:
    path.symlink_to(path.with_name("nowhere"))


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo, link_to_nowhere])
def test_what_cannot_be_opened_may_have_asked_for_a_kiosk(
    make: Callable[[Path], None], tmp_path: Path
) -> None:
    path = tmp_path / "site.yaml"
    make(path)

    read = SiteReading(path).site

    assert len(read.problems) == 1
    assert read.problems[0].startswith(f"{path}:1:1: ")
    assert read.kiosk == Kiosk()


def test_a_file_that_is_not_there_asks_for_no_kiosk_but_nothing_is_kept(tmp_path: Path) -> None:
    read = SiteReading(tmp_path / "mistyped.yaml").site

    assert len(read.problems) == 1
    assert read.kiosk is None
    assert not read.keeps_records


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read every file")
def test_a_file_that_may_not_be_read_may_have_asked_for_a_kiosk(tmp_path: Path) -> None:
    path = tmp_path / "site.yaml"
    path.write_text("language: en", encoding="utf-8")
    path.chmod(0)

    assert SiteReading(path).site.kiosk == Kiosk()


def test_paths_are_found_from_the_folder_of_the_file(tmp_path: Path) -> None:
    read = site(tmp_path, "content: our-course")

    assert read.content == tmp_path / "our-course"
    assert site(tmp_path, f"content: {tmp_path}").content == tmp_path


def test_the_example_is_whole_and_taken(tmp_path: Path) -> None:
    for name in ("site.yaml", "logo.png"):
        shutil.copy(EXAMPLE.with_name(name), tmp_path)

    read = SiteReading(tmp_path / "site.yaml").site

    assert read.problems == ()
    assert read.kiosk is not None
    assert read.settings() == {"language": "en", "region": "uk", "text-size": "125"}
    assert read.letterhead is not None
    assert read.letterhead.logo == "logo.png"
    assert read.letterhead.link.startswith("https://")
    assert not read.keep_progress
