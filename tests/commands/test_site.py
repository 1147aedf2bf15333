"""The window under a site file, in a process of its own, and the hash of a PIN."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from tests.commands.conftest import started

from painedu.deployment.pin import fits

Run = Callable[..., "CompletedProcess[str]"]
Start = Callable[..., "CompletedProcess[str]"]


@pytest.fixture
def start(checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Start:
    """Open the window without a screen, until its first page is painted."""
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "system"))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    def run(*arguments: object) -> CompletedProcess[str]:
        command = ["-m", "painedu", *map(str, arguments), "--startup-report"]
        return started(checkout, command, tmp_path)

    return run


def site(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "site.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def has_started(done: CompletedProcess[str]) -> bool:
    return done.returncode == 0 and json.loads(done.stdout)["milliseconds"] > 0


WRONG = {
    "unknown key": ("languge: en", "1:1: the key 'languge' is not known here: is it misspelt?"),
    "wrong type": ("region: [uk]", "1:9: text or nothing is expected here, not a list"),
    "missing logo": ("letterhead: {name: A, logo: a.png}", "there is no picture"),
    "unknown language": ("language: tlh", "1:11: there is no such language: use one of en, zh_Hans"),
    "unknown region": ("region: mars", "1:9: there is no such region: use one of "),
    "no course": ("content: nowhere", "1:10: this course cannot be opened, so the program's own is: "),
    "a kiosk with a mistake": ("kiosk: {on: true, idle: 3}", "1:19: the key 'idle' is not known here"),
    "no YAML": ("region: {", "this is not YAML"),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_a_wrong_site_file_is_said_in_one_line_and_the_program_starts(
    wrong: str, start: Start, tmp_path: Path
) -> None:
    text, problem = WRONG[wrong]
    path = site(tmp_path, text)

    done = start("--site-config", path)

    assert has_started(done)
    (line,) = [line for line in done.stderr.splitlines() if line.startswith("painedu: ")]
    assert re.match(rf"painedu: {re.escape(str(path))}:\d+:\d+: ", line)
    assert problem in line


@pytest.mark.parametrize("name", ["", "nowhere.yaml"], ids=["a folder", "missing"])
def test_a_site_file_that_cannot_be_read_is_said_too(name: str, start: Start, tmp_path: Path) -> None:
    done = start("--site-config", tmp_path / name)

    assert has_started(done)
    assert f"painedu: {tmp_path / name}:1:1: " in done.stderr


def test_the_systems_site_file_is_found(start: Start, tmp_path: Path) -> None:
    (tmp_path / "system" / "painedu").mkdir(parents=True)
    site(tmp_path / "system" / "painedu", "text_size: 1000")

    assert "site.yaml:1:12: the number must be at most 200" in start().stderr


def test_a_mistake_in_what_was_given_is_not_taken_for_the_sites(start: Start, tmp_path: Path) -> None:
    path = site(tmp_path, "language: en")

    done = start("--site-config", path, "--content", tmp_path / "nowhere")

    assert done.returncode == 1
    assert "there is no folder" in done.stderr


@pytest.mark.parametrize("text", ["keep_progress: false", "kiosk: {on: true}", "kiosk: yes"])
def test_no_record_opens_where_none_may_be_kept(text: str, start: Start, tmp_path: Path) -> None:
    done = start("--site-config", site(tmp_path, text), "--person", "Anna")

    assert done.returncode == 1
    assert "no record is kept on this computer" in done.stderr


def test_no_record_opens_in_a_kiosk_without_a_site_file(start: Start) -> None:
    assert "no record is kept on this computer" in start("--kiosk", "--person", "Anna").stderr


def test_the_command_line_makes_a_kiosk_where_the_site_file_does_not(start: Start, tmp_path: Path) -> None:
    path = site(tmp_path, "kiosk: {on: false}")

    done = start("--site-config", path, "--kiosk", "--person", "Anna")

    assert "no record is kept on this computer" in done.stderr


def test_a_site_pin_becomes_a_hash_and_nothing_else(painedu: Run) -> None:
    done = painedu("site-pin", input="2468\n")

    assert (done.returncode, done.stderr) == (0, "")
    assert fits("2468", done.stdout.strip())


@pytest.mark.parametrize("typed", ["12\n", "secret\n", ""])
def test_what_is_no_pin_is_refused(typed: str, painedu: Run) -> None:
    done = painedu("site-pin", input=typed)

    assert (done.returncode, done.stdout) == (1, "")
    assert "a PIN has 4 to 12 digits" in done.stderr


def test_help_names_the_options_of_a_site(painedu: Run) -> None:
    told = painedu("--help").stdout

    for option in ("--kiosk", "--site-config FILE", "site-pin"):
        assert option in told
