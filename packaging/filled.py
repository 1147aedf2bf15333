"""Files with @NAMES@ in them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path


def filled(template: Path, values: Mapping[str, str]) -> str:
    """Return the text of ``template`` with every @NAME@ replaced; KeyError for a name without a value."""
    text = template.read_text(encoding="utf-8")
    return re.sub(r"@([A-Z]+)@", lambda found: values[found[1]], text)
