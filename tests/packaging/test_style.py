"""The house rules that a reader of one file cannot see."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "painedu"
FILES = sorted(SOURCE.rglob("*.py"))
LOOK = {SOURCE / "ui" / "style.py", SOURCE / "figures" / "theme.py"}
"""The only files with a colour, a font size or a stylesheet: the window's and the figures'."""

COLOUR = re.compile(r"""["']#[0-9A-Fa-f]{3,8}["']|QColor\(\s*["'\d]|GlobalColor\.(?!transparent)""")
FONT_SIZE = re.compile(r"set(Pixel|Point)Size|font-size|setPointSizeF")
SHEET = re.compile(r"setStyleSheet\(")
VAGUE = {"utils", "util", "helpers", "helper", "common", "manager", "managers", "base", "misc", "tools"}
HOSTS = re.compile(r"p[y]pi\.org|p[y]thonhosted|n[p]mjs\.|d[e]bian\.org|/w[o]rk/|/r[o]ot/")
IGNORED = {
    ".git",
    ".venv",
    ".hypothesis",
    ".mypy_cache",
    ".ruff_cache",
    ".import_linter_cache",
    "__pycache__",
}


def places(pattern: re.Pattern[str], paths: list[Path]) -> list[str]:
    """Return where ``pattern`` stands, as file:line."""
    return [
        f"{path.relative_to(ROOT)}:{number}"
        for path in paths
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]


def functions() -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{path.relative_to(ROOT)}:{node.lineno} {node.name}", node


def statements(node: ast.AST) -> int:
    """Return how many statements stand in ``node``, its docstring not counted."""
    inner = [child for child in ast.walk(node) if isinstance(child, ast.stmt) and child is not node]
    return len(
        [each for each in inner if not (isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant))]
    )


def test_colours_stand_in_one_file() -> None:
    assert places(COLOUR, [path for path in FILES if path not in LOOK]) == []


def test_font_sizes_stand_in_one_file() -> None:
    assert places(FONT_SIZE, [path for path in FILES if path not in LOOK]) == []


def test_the_stylesheet_is_set_once_for_the_whole_application() -> None:
    assert [place.partition(":")[0] for place in places(SHEET, FILES)] == ["src/painedu/ui/appearance.py"]


def test_files_are_short_enough_to_read_at_once() -> None:
    lines = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in FILES}

    assert {str(path.relative_to(ROOT)): count for path, count in lines.items() if count > 300} == {}


def test_functions_are_short() -> None:
    assert [name for name, node in functions() if statements(node) > 30] == []


def test_a_part_of_the_window_is_put_together_in_twenty_lines() -> None:
    long = [
        name
        for name, node in functions()
        if node.name == "__init__" and "/ui/" in name and (node.end_lineno or 0) - node.lineno > 20
    ]

    assert long == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert [
        str(path.relative_to(ROOT)) for path in FILES if {path.stem, *path.parent.parts[-1:]} & VAGUE
    ] == []


def test_every_module_says_in_one_line_what_it_is_for() -> None:
    silent = [path for path in FILES if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))]

    assert silent == []


def test_nothing_is_left_to_do() -> None:
    assert places(re.compile(r"\b(TODO|FIXME|XXX|NotImplemented\b(?!Error))"), FILES) == []


def kept_files() -> Iterator[Path]:
    for path in ROOT.rglob("*"):
        if path.is_file() and not IGNORED & set(path.relative_to(ROOT).parts):
            yield path


def test_the_repository_names_no_registry_host_and_no_path_of_a_machine() -> None:
    named = []
    for path in kept_files():
        content = path.read_bytes()
        if b"\0" not in content[:8000] and HOSTS.search(content.decode("utf-8", errors="replace")):
            named.append(str(path.relative_to(ROOT)))

    assert named == []


def test_every_link_of_a_page_leads_to_a_file_of_the_repository() -> None:
    dead = [
        f"{page.relative_to(ROOT)}: {link}"
        for page in kept_files()
        if page.suffix == ".md"
        for link in re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
        if not (page.parent / link).exists()
    ]

    assert dead == []


def test_the_repository_stands_alone() -> None:
    """The papers it was built from are not part of it."""
    elsewhere = re.compile(r"\b(d[e]sign|m[e]asured|st[y]le)\.md|\.\./sh[a]red")
    text = {".py", ".yaml", ".typ", ".md", ".toml", ".po", ".pot", ".cfg", ".txt", ""}

    assert places(elsewhere, [path for path in kept_files() if path.suffix in text]) == []


@pytest.mark.parametrize(
    "font", sorted((ROOT / "resources" / "fonts").glob("*.ttf")), ids=lambda path: path.stem
)
def test_every_font_has_its_licence_beside_it(font: Path) -> None:
    licence = font.with_name(f"OFL-{font.stem.partition('-')[0]}.txt")

    assert "SIL OPEN FONT LICENSE Version 1.1" in licence.read_text(encoding="utf-8")


def test_every_picture_is_drawn_by_the_program_or_by_hand() -> None:
    """A pixel picture would have no words to translate and no size to grow."""
    pixels = {".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp"}

    assert [str(path) for path in (ROOT / "resources").rglob("*") if path.suffix.lower() in pixels] == []
