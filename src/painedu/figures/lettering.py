"""In which fonts, and as which language, Typst sets a text."""

from __future__ import annotations

from typing import Any

LATIN, CHINESE = "Source Sans 3", "Noto Sans SC"


def lettering(language: str) -> dict[str, Any]:
    """Return ``lang``, ``region`` (or None) and ``fonts`` for a gettext language such as zh_Hans.

    Noto Sans SC alone sets English quotes full-width, so each language asks for its own font first.
    """
    lang = language.split("_")[0].lower()
    if lang == "zh":
        return {"lang": lang, "region": "cn", "fonts": [CHINESE, LATIN]}
    return {"lang": lang, "region": None, "fonts": [LATIN, CHINESE]}
