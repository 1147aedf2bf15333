"""How the packages are put together."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
from importlib.util import find_spec
from pathlib import Path

import pytest

import checksums
from depends import field_of
from desktop_files import LINUX
from elf import is_elf, needed
from filled import filled
from portable import archive

on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the packages of Linux")


@pytest.mark.parametrize(
    ("place", "field"),
    [
        ("_internal/PySide6/Qt/plugins/platforms/libqxcb.so", "Depends"),
        ("_internal/PySide6/Qt/plugins/platforms/libqwayland.so", "Recommends"),
        ("_internal/PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", "Recommends"),
        ("_internal/PySide6/Qt/lib/libQt6Multimedia.so.6", "Recommends"),
        ("_internal/typst/_typst.abi3.so", "Depends"),
    ],
)
def test_printers_sound_and_wayland_are_recommended_and_the_rest_is_needed(place: str, field: str) -> None:
    assert field_of(place) == field


def test_every_name_in_the_control_file_must_have_a_value() -> None:
    with pytest.raises(KeyError, match="VERSION"):
        filled(LINUX / "control", {})


@on_linux
def test_the_archive_is_the_same_whoever_packs_it_and_whenever(tmp_path: Path) -> None:
    if shutil.which("xz") is None:
        pytest.skip("xz is not installed")
    sums = []
    for name in ("one", "other"):
        folder = tmp_path / name / "painedu-0.1.0"
        folder.mkdir(parents=True)
        (folder / "painedu").write_bytes(b"a program")
        (folder / "painedu").chmod(0o755 if name == "one" else 0o777)
        made = archive(folder, tmp_path / name, "painedu")
        sums.append(checksums.sha256(made))
        with tarfile.open(made) as packed:
            assert packed.getnames() == ["painedu-0.1.0", "painedu-0.1.0/painedu"]

    assert sums[0] == sums[1]


def test_the_checksums_are_those_that_sha256sum_checks(tmp_path: Path) -> None:
    (tmp_path / "a.deb").write_bytes(b"abc")
    sums = checksums.write([tmp_path / "a.deb"], tmp_path)

    expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.deb\n"
    assert sums.read_text(encoding="ascii") == expected
    if shutil.which("sha256sum"):
        subprocess.run(("sha256sum", "--check", "--quiet", sums.name), cwd=tmp_path, check=True)


@on_linux
def test_a_library_names_what_it_needs_and_a_link_to_it_is_none(tmp_path: Path) -> None:
    if shutil.which("readelf") is None:
        pytest.skip("readelf is not installed")
    library = Path(str(find_spec("msgspec._core").origin))  # type: ignore[union-attr]  # it is installed
    link = tmp_path / "link.so"
    link.symlink_to(library)

    assert is_elf(library)
    assert not is_elf(link)
    assert "libc.so.6" in needed(library)
