"""What a Linux desktop finds of painedu."""

from __future__ import annotations

import configparser
import gzip
import shutil
import subprocess
import xml.etree.ElementTree as Tree
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import desktop_files
from desktop_files import ID, LINUX
from painedu import __version__

CHINESE = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder like /usr/share, with a picture of one size."""
    folder, pictures = tmp_path_factory.mktemp("share"), tmp_path_factory.mktemp("pictures")
    (pictures / "48.png").write_bytes(b"a picture")
    desktop_files.write(folder, __version__, pictures)
    return folder


def validated(*command: str | Path) -> None:
    if shutil.which(str(command[0])) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_menu_entry_is_valid(share: Path) -> None:
    validated("desktop-file-validate", share / "applications" / f"{ID}.desktop")


def test_the_description_is_valid(share: Path) -> None:
    validated("appstreamcli", "validate", "--no-net", share / "metainfo" / f"{ID}.metainfo.xml")


def test_the_menu_entry_speaks_both_languages_and_stands_in_both_menus(share: Path) -> None:
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[assignment,method-assign]  # a key is not folded
    read.read(share / "applications" / f"{ID}.desktop", encoding="utf-8")
    entry = read["Desktop Entry"]

    assert {"Education", "Science", "MedicalSoftware"} <= set(entry["Categories"].split(";"))
    assert {"Comment", "Comment[zh_CN]", "GenericName", "GenericName[zh_CN]"} <= set(entry)
    assert (share / "icons/hicolor/scalable/apps" / f"{entry['Icon']}.svg").is_file()
    assert (share / "icons/hicolor/48x48/apps" / f"{entry['Icon']}.png").is_file()


def test_each_text_of_the_description_stands_there_in_chinese_too(share: Path) -> None:
    tree = Tree.parse(share / "metainfo" / f"{ID}.metainfo.xml")
    for tag in ("summary", "p", "li"):
        languages = [each.get(CHINESE, "en") for each in tree.iter(tag)]
        assert languages == ["en", "zh-CN"] * (len(languages) // 2), tag
    assert [each.get("version") for each in tree.iter("release")] == [__version__]


def test_the_manual_names_every_option_of_the_window(share: Path) -> None:
    from painedu.cli import window_options

    page = gzip.decompress((share / "man/man1/painedu.1.gz").read_bytes()).decode().replace("\\-", "-")
    options = {name for action in window_options()._actions for name in action.option_strings}

    assert __version__ in page
    assert {name for name in options if name not in page} <= {"--startup-report"}


def test_removing_the_package_tells_where_records_stay(tmp_path: Path) -> None:
    script = LINUX / "postrm"
    said = subprocess.run(("sh", script, "remove"), capture_output=True, text=True, check=True).stdout
    silent = subprocess.run(("sh", script, "upgrade"), capture_output=True, text=True, check=True).stdout

    assert "~/.local/share/painedu" in said
    assert "\u8bb0\u5f55" in said
    assert silent == ""


def test_a_desktop_finds_the_menu_entry_of_the_window(qapp: QApplication) -> None:
    assert qapp.desktopFileName() == ID
