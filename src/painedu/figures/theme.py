"""The colours a drawing may use, by theme. Plain opaque colours: QtSvg draws no others rightly."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Theme:
    """Colours by what they are for: ``*_soft`` fills carry ink text, ``on_primary`` is text on primary."""

    paper: str
    ink: str
    muted: str
    line: str
    quiet: str  # a fill without meaning: bodies, people not counted
    primary: str
    primary_soft: str
    on_primary: str
    accent: str
    accent_soft: str
    danger: str
    danger_soft: str


LIGHT = Theme(
    paper="#FFFFFF",
    ink="#1F2933",
    muted="#52606D",
    line="#7B8794",
    quiet="#E4E7EB",
    primary="#0F766E",
    primary_soft="#E3F1EF",
    on_primary="#FFFFFF",
    accent="#B45309",
    accent_soft="#FDF1E0",
    danger="#B42318",
    danger_soft="#FDECEA",
)
DARK = Theme(
    paper="#1C2530",
    ink="#F2F4F7",
    muted="#B8C2CC",
    line="#8896A4",
    quiet="#38444F",
    primary="#5CC8BC",
    primary_soft="#17403D",
    on_primary="#10201E",
    accent="#F0A75B",
    accent_soft="#4A3319",
    danger="#FF9C8F",
    danger_soft="#55231E",
)
HIGH_CONTRAST = Theme(
    paper="#000000",
    ink="#FFFFFF",
    muted="#FFFFFF",
    line="#FFFFFF",
    quiet="#333333",
    primary="#5CE1E6",
    primary_soft="#002B2D",
    on_primary="#000000",
    accent="#FFD54A",
    accent_soft="#2E2500",
    danger="#FF9C9C",
    danger_soft="#3A0000",
)
BLACK_AND_WHITE = Theme(
    paper="#FFFFFF",
    ink="#000000",
    muted="#333333",
    line="#555555",
    quiet="#E8E8E8",
    primary="#000000",
    primary_soft="#FFFFFF",
    on_primary="#FFFFFF",
    accent="#000000",
    accent_soft="#EEEEEE",
    danger="#000000",
    danger_soft="#D9D9D9",
)
THEMES = {"light": LIGHT, "dark": DARK, "high-contrast": HIGH_CONTRAST, "black-and-white": BLACK_AND_WHITE}
