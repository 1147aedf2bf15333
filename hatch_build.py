"""Compile the catalogs and put the shared data inside the wheel."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class DataHook(BuildHookInterface):  # type: ignore[type-arg]  # generic only for type checkers
    """Run before every wheel, editable or not."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        root = Path(self.root)
        catalogs = [compiled(po) for po in sorted(root.glob("translations/*/LC_MESSAGES/*.po"))]
        if version == "editable":  # the package reads the checkout itself
            return
        for path in (root / "resources", *catalogs):
            build_data["force_include"][str(path)] = f"painedu/_data/{path.relative_to(root).as_posix()}"


def compiled(po: Path) -> Path:
    """Write the .mo beside ``po`` and return its path."""
    mo = po.with_suffix(".mo")
    with po.open("rb") as source, mo.open("wb") as target:
        write_mo(target, read_po(source))
    return mo
