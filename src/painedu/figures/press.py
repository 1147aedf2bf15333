"""Typst, behind one lock: the only module that knows it. Typst is loaded on first use."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from painedu.figures.errors import PressError

# Typst fetches "@preview/..." from the network and has no switch against it. So a path must stand there
# in plain sight: in quotes without @ or an escape, or put together from a folder of ours.
UNSAFE_IMPORT = re.compile(r'\b(?:import|include)\b(?!\s*(?:"[^@"\\]|\("/))')
# What a document is set from, as a file in memory. In `sys.inputs` it would be part of Typst's library, on
# which depends all that Typst remembers of the last document: a new name would lay out everything anew.
DATA = "data.json"
# What stays the same from sheet to sheet, in a file of its own: what depends on that alone is remembered too.
FORMAT = "format"


class Press:
    """Set documents from Typst files and data, which they read as ``json("/data.json")``.

    What stands in the data as ``format`` they read as ``json("/format.json")``.

    Only the fonts in ``resources/fonts`` are used, neither the system's nor Typst's own, so that a
    page looks the same everywhere. May be used from several threads: they take turns.
    """

    def __init__(self, resources: Path) -> None:
        self._resources = resources
        self._lock = threading.RLock()
        self._compiler: Any = None
        self._fonts: Any = None

    def svg(self, main: str, data: Mapping[str, Any]) -> list[bytes]:
        """Return each page of ``main``, a path below resources, as SVG; ``data`` is what it is fed."""
        return self._pages(self._set(main, data, format="svg"))

    def pdf(self, main: str, data: Mapping[str, Any], *, tagged: bool = True) -> bytes:
        """Return ``main`` as PDF; ``tagged`` means PDF/UA-1, for screen readers."""
        standards = ["ua-1"] if tagged else []
        return bytes(self._set(main, data, format="pdf", pdf_standards=standards, pdf_tags=tagged))

    def png(self, main: str, data: Mapping[str, Any], ppi: float) -> list[bytes]:
        """Return each page as PNG, ``ppi`` pixels an inch (72 points)."""
        return self._pages(self._set(main, data, format="png", ppi=ppi))

    def query(self, main: str, data: Mapping[str, Any], selector: str, **inputs: str) -> list[dict[str, Any]]:
        """Return what ``selector`` names in ``main``, in order; ``inputs`` stand beside the data."""
        import typst

        with self._lock, refusals(main):  # a compiler can be asked only for what it was made with
            self._ready()
            asked = typst.Compiler(_files(main, data), str(self._resources), self._fonts, sys_inputs=inputs)
            found: list[dict[str, Any]] = json.loads(asked.query(selector))
            return found

    @staticmethod
    def _pages(made: bytes | list[bytes]) -> list[bytes]:
        return made if isinstance(made, list) else [made]

    def _set(self, main: str, data: Mapping[str, Any], **options: Any) -> Any:
        with self._lock, refusals(main):  # a compiler that is in use raises "Already borrowed"
            return self._ready().compile(input=_files(main, data), **options)

    def _ready(self) -> Any:
        if self._compiler is None:
            import typst

            refuse_imports(self._resources)
            folder = self._resources / "fonts"
            self._fonts = typst.Fonts(
                include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder)]
            )
            self._compiler = typst.Compiler(root=str(self._resources), font_paths=self._fonts)
        return self._compiler


def _files(main: str, data: Mapping[str, Any]) -> dict[str, bytes]:
    """Return the files in memory that set ``main`` from ``data``."""
    said = {name: value for name, value in data.items() if name != FORMAT}
    files = {"main.typ": f'#include "/{main}"'.encode(), DATA: _json(said)}
    return {**files, f"{FORMAT}.json": _json(data[FORMAT])} if FORMAT in data else files


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


@contextmanager
def refusals(main: str) -> Iterator[None]:
    """Let what Typst refuses of ``main`` be a PressError."""
    try:
        yield
    except (RuntimeError, UnicodeError) as error:  # typst.TypstError is a RuntimeError
        raise PressError(f"{main} cannot be set: {str(error).splitlines()[0]}") from error


def refuse_imports(folder: Path) -> None:
    """Raise PressError when a .typ file below ``folder`` could load something from the network."""
    for path in sorted(folder.rglob("*.typ")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if UNSAFE_IMPORT.search(line):
                raise PressError(
                    f"{path}:{number}: import only files of this folder, by their path in quotes"
                )
