"""What of Qt, Python and the system the program does without, or carries all the same."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

MODULES = (
    *("setuptools", "pkg_resources", "packaging", "_distutils_hack", "distutils", "pip", "wheel"),
    *("tkinter", "sqlite3", "unittest", "doctest", "pydoc", "pydoc_data", "pdb", "lib2to3", "xmlrpc"),
    *("ssl", "_ssl", "ftplib", "readline", "curses", "bz2", "_bz2", "lzma", "_lzma", "_uuid"),
)
"""Never needed: tools of a developer, and what would bring a library of the system along."""

PLUGINS = {
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},
    "platformthemes": {"qgtk3", "qxdgdesktopportal"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "imageformats": {"qsvg", "qjpeg"},
    "iconengines": {"qsvgicon"},
    "printsupport": {"cupsprintersupport"},
    "texttospeech": {
        "qtexttospeech_speechd",
        "qtexttospeech_sapi",
        "qtexttospeech_winrt",
        "qtexttospeech_speechdarwin",
    },
    "styles": set(),
}
"""The plugins of Qt that are kept. A folder of plugins that does not stand here is left out whole."""

QT = re.compile(
    r"(lib)?(Qt6?)?(Qml|Quick|Pdf|VirtualKeyboard|EglF|OpenGL|WlShell|MultimediaWidgets|FFmpegStub|avcodec|"
    r"avformat|avutil|swresample|swscale|opengl32sw|d3dcompiler)"
)
"""Libraries and modules of Qt that come along with others and are never called."""

CARRIED = re.compile(r"lib(ffi|crypto|xcb-(?!dri|glx)|xkbcommon)")
"""Libraries of a Linux system that lie in the portable folder: a foreign desktop may lack them.

All others are on every desktop, and some must be those of the system's own graphics and sound. The
Debian package carries none of them: it asks for packages instead.
"""


def is_left_out(place: str) -> bool:
    """Whether the file that PyInstaller would put at ``place`` of the folder is left out."""
    path = PurePosixPath(place.replace("\\", "/"))
    if "plugins" in path.parts:
        return is_unused_plugin(path)
    if path.suffix == ".qm":
        return not path.name.startswith("qtbase_")
    if "PySide6" in path.parts:
        return QT.match(path.name) is not None
    return is_of_the_system(path) and not is_carried(path.name)


def is_unused_plugin(path: PurePosixPath) -> bool:
    """Whether no part of the program asks for this plugin of Qt."""
    kind = path.parts[path.parts.index("plugins") + 1]
    return path.stem.removeprefix("lib") not in PLUGINS.get(kind, set())


def is_of_the_system(path: PurePosixPath) -> bool:
    """Whether PyInstaller found this library in the system: it puts such on the top of the folder."""
    return len(path.parts) == 1 and re.match(r"lib(?!python).*\.so", path.name) is not None


def is_carried(name: str) -> bool:
    """Whether a library of the system of this name lies in the portable folder."""
    return CARRIED.match(name) is not None
