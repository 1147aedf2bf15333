"""Compile the catalogs and put the shared data inside the wheel."""

from __future__ import annotations

import json
import sys
import zlib
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

AT_START = ("course.yaml", "languages.yaml", "checkin/regions.yaml")
"""What start-up reads: the wheel carries it as JSON too (painedu/source/loading.py)."""


class DataHook(BuildHookInterface):  # type: ignore[type-arg]  # generic only for type checkers
    """Run before every wheel, editable or not."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from painedu.language.compiling import compile_catalog

        compiled = [compile_catalog(po) for po in sorted(root.glob("translations/*/LC_MESSAGES/*.po"))]
        catalogs = [mo for mo in compiled if mo is not None]
        if version == "editable":  # the package reads the checkout itself
            return
        for path in (root / "resources", *catalogs):
            build_data["force_include"][str(path)] = f"painedu/_data/{path.relative_to(root).as_posix()}"
        for name in AT_START:
            ready = f"painedu/_data/resources/{Path(name).with_suffix('.json').as_posix()}"
            build_data["force_include"][str(made_ready(root, name))] = ready


def made_ready(root: Path, name: str) -> Path:
    """Write the data of one YAML file as JSON, with the checksum of what it was made from."""
    from painedu.source.document import read

    yaml = root / "resources" / name
    ready = root / "build" / "ready" / Path(name).with_suffix(".json")
    ready.parent.mkdir(parents=True, exist_ok=True)
    kept = {"crc32": zlib.crc32(yaml.read_bytes()), "data": read(yaml).data}
    ready.write_text(json.dumps(kept, ensure_ascii=False), encoding="utf-8")
    return ready
