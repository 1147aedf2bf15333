"""What goes into the packages and what stays out, by the place it would have."""

from __future__ import annotations

import pytest

from left_out import is_carried, is_left_out

QT = "PySide6/Qt"
KEPT = (
    f"{QT}/plugins/platforms/libqxcb.so",
    f"{QT}/plugins/platforms/libqwayland.so",
    f"{QT}/plugins/imageformats/libqsvg.so",
    f"{QT}/plugins/printsupport/libcupsprintersupport.so",
    f"{QT}/plugins/texttospeech/libqtexttospeech_speechd.so",
    f"{QT}/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
    f"{QT}/translations/qtbase_zh_CN.qm",
    f"{QT}/lib/libQt6Widgets.so.6",
    f"{QT}/lib/libicudata.so.73",
    "PySide6/QtPrintSupport.abi3.so",
    "PySide6\\plugins\\platforms\\qwindows.dll",
    "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
    "painedu/_data/resources/course.yaml",
    "painedu/_data/translations/zh_Hans/LC_MESSAGES/painedu.mo",
    "libpython3.11.so.1.0",
    "typst/_typst.abi3.so",
)
LEFT_OUT = (
    f"{QT}/plugins/platforms/libqeglfs.so",
    f"{QT}/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
    f"{QT}/plugins/tls/libqopensslbackend.so",
    f"{QT}/plugins/multimedia/libffmpegmediaplugin.so",
    f"{QT}/plugins/imageformats/libqpdf.so",
    f"{QT}/translations/qtmultimedia_zh_CN.qm",
    f"{QT}/lib/libQt6Qml.so.6",
    f"{QT}/lib/libQt6Quick.so.6",
    f"{QT}/lib/libQt6Pdf.so.6",
    f"{QT}/lib/libavcodec.so.61",
    "PySide6/QtMultimediaWidgets.abi3.so",
    "PySide6\\plugins\\tls\\qschannelbackend.dll",
    "libGL.so.1",
    "libstdc++.so.6",
    "libX11.so.6",
    "libxcb.so.1",
    "libfontconfig.so.1",
)


@pytest.mark.parametrize("place", KEPT)
def test_what_the_program_uses_is_kept(place: str) -> None:
    assert not is_left_out(place)


@pytest.mark.parametrize("place", LEFT_OUT)
def test_what_it_never_calls_or_every_desktop_has_is_left_out(place: str) -> None:
    assert is_left_out(place)


def test_the_small_libraries_of_x_that_a_desktop_may_lack_lie_in_the_portable_folder() -> None:
    names = ("libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxkbcommon-x11.so.0", "libffi.so.8")

    assert [name for name in names if is_left_out(name) or not is_carried(name)] == []
    assert not is_carried("libpython3.11.so.1.0")
