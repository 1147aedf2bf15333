"""Each part rests only on those below it, and nothing below the window needs Qt."""

from __future__ import annotations

import pkgutil
import subprocess
import sys
from pathlib import Path

import painedu

WITHOUT_QT = """
import importlib, sys

class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError(f"{name} is not to be imported here")

sys.meta_path.insert(0, Blocked())
for name in sys.argv[1:]:
    importlib.import_module(name)
print(len(sys.argv) - 1)
"""


def ran(*command: str, root: Path) -> subprocess.CompletedProcess[str]:
    environment = {"PYTHONPATH": str(root / "src"), "PYTHONIOENCODING": "utf-8", "PATH": ""}
    return subprocess.run(
        [sys.executable, *command],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def modules() -> list[str]:
    """Return every module of the program that may not know Qt."""
    found = [module.name for module in pkgutil.walk_packages(painedu.__path__, "painedu.")]
    return [name for name in found if not name.startswith(("painedu.ui", "painedu.main", "painedu.__main__"))]


def test_everything_below_the_window_works_without_qt(root: Path) -> None:
    done = ran("-c", WITHOUT_QT, *modules(), root=root)

    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 50


def test_the_block_would_be_felt(root: Path) -> None:
    done = ran("-c", WITHOUT_QT, "painedu.ui.window", root=root)

    assert "is not to be imported here" in done.stderr


def test_the_contracts_between_the_parts_are_kept(root: Path) -> None:
    lint = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    done = ran("-c", lint, root=root)

    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


def test_every_part_stands_in_the_contract(root: Path) -> None:
    """A new package that no layer names would be free to import anything."""
    contract = (root / "pyproject.toml").read_text(encoding="utf-8").split("[tool.importlinter]")[1]
    parts = {module.name for module in pkgutil.iter_modules(painedu.__path__)}

    assert {part for part in parts if f"{part}" not in contract} == set()
    assert "exhaustive = true" in contract
